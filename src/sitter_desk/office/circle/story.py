"""The circle as data: which desk does what, in which order, told in one sentence each."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sitter_desk.domain.records import Site
from sitter_desk.office.circle import contractor, ward
from sitter_desk.office.circle.desk import CircleDesk


@dataclass(frozen=True)
class Step:
    """One step: a short name, whose it is, what it does, and the sentence for a newcomer."""

    name: str
    site: Site
    run: Callable[[CircleDesk], None]
    sentence: str


STEPS: tuple[Step, ...] = (
    Step(
        "ward_desk",
        "ward",
        ward.found,
        "The ward makes its desk: an encrypted vault, a key of its own, a recovery sheet.",
    ),
    Step(
        "engagement",
        "ward",
        ward.open_case,
        "The ward opens the engagement, its first round and the rules of two years of use.",
    ),
    Step(
        "rules",
        "ward",
        ward.confirm_rules,
        "The ward compares the rules with its own, sees what they would change, and puts them in force.",
    ),
    Step(
        "export",
        "ward",
        ward.read_exports,
        "The ward reads its e-application file. Bad rows are named, the rest is kept as received.",
    ),
    Step(
        "kit",
        "ward",
        ward.send_kit,
        "The ward seals the engagement kit onto a disc, reads it back, and prints the password on paper.",
    ),
    Step(
        "kit_handover",
        "ward",
        ward.hand_over_kit,
        "Disc and password notice change hands on two occasions, each with its confirmation record.",
    ),
    Step(
        "contractor_desk",
        "contractor",
        contractor.found,
        "The contractor makes its desk from the kit: disc, password and the ward's fingerprint typed from paper.",
    ),
    Step(
        "take_in",
        "contractor",
        contractor.take_in,
        "The contractor makes applications of the rows, each with its receipt number.",
    ),
    Step("paper", "contractor", contractor.type_paper, "One more application comes by post and is typed."),
    Step(
        "papers",
        "contractor",
        contractor.check_papers,
        "Each paper of it is looked at: there, legible, its own. One is missing.",
    ),
    Step(
        "findings",
        "contractor",
        contractor.settle,
        "A person looks at everything that was marked, and notes what was decided.",
    ),
    Step(
        "duplicates",
        "contractor",
        contractor.decide_duplicates,
        "What looks like a duplicate is shown side by side, and a person decides.",
    ),
    Step(
        "screening",
        "contractor",
        contractor.screen,
        "Each application is checked and its amount computed by hours, bands and cap.",
    ),
    Step(
        "deficiencies",
        "contractor",
        contractor.ask_applicants,
        "Who can mend what is missing gets a letter, entered in the posting book.",
    ),
    Step(
        "supplement",
        "contractor",
        contractor.take_supplement,
        "The missing paper arrives, finds its case by the letter, and the case is screened again.",
    ),
    Step("submit", "contractor", contractor.submit_cases, "What is screened is submitted to the ward, frozen."),
    Step(
        "report",
        "contractor",
        contractor.send_report,
        "The contractor seals applications and screenings onto a disc for the ward.",
    ),
    Step(
        "report_handover",
        "ward",
        ward.receive_report_media,
        "The ward receives disc and password notice on two occasions and records both.",
    ),
    Step(
        "take_report",
        "ward",
        ward.take_report,
        "The ward verifies the disc, looks at what is new, and takes it over in one act.",
    ),
    Step(
        "look_up",
        "ward",
        ward.look_up,
        "The ward looks up in its register what the paper can't say, and records each answer.",
    ),
    Step(
        "decisions",
        "ward",
        ward.decide,
        "The ward registers what it approved for the round, signs each decision, and prints the breakdown.",
    ),
    Step("send_decisions", "ward", ward.send_decisions, "The ward seals its signed decisions onto a disc."),
    Step(
        "decision_handover", "ward", ward.hand_over_decisions, "Disc and password notice change hands on two occasions."
    ),
    Step(
        "take_decisions",
        "contractor",
        contractor.take_decisions,
        "The contractor verifies the disc and each single decision, and takes them over.",
    ),
    Step(
        "notices",
        "contractor",
        contractor.print_lots,
        "Notices are printed from verified decisions in lots of at most 50; envelopes are sealed and counted.",
    ),
    Step("deliver", "contractor", contractor.deliver, "The sealed lots leave with a delivery slip."),
    Step("delivery", "ward", ward.accept_delivery, "The ward counts the envelopes and records the delivery."),
    Step(
        "return",
        "ward",
        ward.take_back_media,
        "Discs and password notices go back to the ward on two occasions, each recorded.",
    ),
    Step("confirm", "contractor", contractor.confirm, "The contractor confirms every record from its own copy."),
    Step("closing", "contractor", contractor.send_closing, "The contractor seals its closing report onto a disc."),
    Step(
        "take_closing",
        "ward",
        ward.take_closing_report,
        "The ward takes the closing report over: what was recorded is confirmed.",
    ),
    Step("audit_ward", "ward", ward.verify_audit, "The ward's audit log is computed again from its first entry."),
    Step(
        "audit_contractor",
        "contractor",
        contractor.verify_audit,
        "The contractor's audit log is computed again from its first entry.",
    ),
)


def run_circle(desks: dict[Site, CircleDesk]) -> Iterator[tuple[Step, float]]:
    """Runs the steps with one shared tray; yields each step when it is done, with its seconds."""
    tray = desks["ward"].tray
    desks["contractor"].tray = tray
    for step in STEPS:
        started = time.perf_counter()
        step.run(desks[step.site])
        yield step, time.perf_counter() - started
