"""The contractor's steps of the circle, in their order. Nothing but the CD folder and the paper tray reaches them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict

from sitter_desk.domain.explanation import amounts_by_reason
from sitter_desk.domain.programme import Programme
from sitter_desk.domain.records import Answered, Application, Check, Deficiency, Lot, Screening
from sitter_desk.office.batch import batched
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.deficiencies import (
    check_paper,
    make_deficiency,
    papers_of,
    post_deficiency,
    receive_supplement,
)
from sitter_desk.office.deficiency_papers import deficiency_paper
from sitter_desk.office.desks import Kit, found_contractor_desk
from sitter_desk.office.duplicates import decide_duplicate, list_duplicates, look_for_duplicates
from sitter_desk.office.handovers import confirm_handover, item_line
from sitter_desk.office.intake import take_in_exports, type_application
from sitter_desk.office.notices import deliver_lot, delivery_lines, print_notices, seal_lot
from sitter_desk.office.oversight import verify_log
from sitter_desk.office.prescreening import screen_applications, settle_findings
from sitter_desk.office.printing import (
    delivery_paper,
    key_paper,
    lot_paper,
    password_paper,
    recovery_paper,
)
from sitter_desk.office.reading import list_findings
from sitter_desk.office.receiving import apply_bundle, stage_bundle
from sitter_desk.office.schemes import scheme_in
from sitter_desk.office.screening_papers import calculation_paper, screening_list_paper
from sitter_desk.office.sending import seal_bundle
from sitter_desk.office.submitting import submit
from sitter_desk.sealing.signature import fingerprint
from sitter_desk.vault.store import Reader


def found(desk: CircleDesk) -> None:
    """The contractor makes its desk from the kit: password from one paper, the ward's fingerprint from another."""
    disc, password = desk.cd / f"{desk.tray['disc kit']}.sdb", desk.tray["password kit"]
    kit = Kit(disc=disc, password=password, typed_fingerprint=desk.tray["fingerprint ward"])
    desk.opened, recovery = found_contractor_desk(
        desk.folder, practice.CONTRACTOR_PERSON, kit, practice=desk.practice, machine=desk.machine
    )
    apply_bundle(desk.session, stage_bundle(desk.session, disc, password))
    desk.paper(
        "recovery-contractor",
        recovery_paper(desk.session, desk.fonts, recovery, organisation=practice.CONTRACTOR_NAME, day=desk.days.kit),
    )
    desk.paper("key-contractor", key_paper(desk.session, desk.fonts, desk.engagement, day=desk.days.kit))
    with desk.session.reading() as reader:
        desk.tray["fingerprint contractor"] = fingerprint(reader.desk_public_key())


def take_in(desk: CircleDesk) -> None:
    """Applications are made of the ward's rows, each with its receipt number; what must be looked at is listed."""
    taken = take_in_exports(desk.session, desk.engagement)
    desk.facts["taken_in"] = len(taken)
    desk.facts["findings"] = dict(Counter(finding.code for finding in list_findings(desk.session)))


def type_paper(desk: CircleDesk) -> None:
    """One more application arrives by post and is typed."""
    type_application(desk.session, practice.typed_from_paper(desk.days), round_=desk.round)


def check_papers(desk: CircleDesk) -> None:
    """Every paper of the postal application is looked at: there, legible, its own. One is missing."""
    with desk.session.reading() as reader:
        posted = reader.find(Application, method="post")
        needed = [
            (case, document) for case in posted for document, _ in papers_of(reader, case, rules_for(reader, case))
        ]
    for case, document in needed:
        see_paper(desk, case, document.code, there=document.code != practice.MISSING)


def see_paper(desk: CircleDesk, case: Application, document: str, *, there: bool) -> None:
    """A person looks at one paper: there and well, or missing."""
    answer: Answered = "yes" if there else "none"
    check_paper(
        desk.session, case, document, present="yes" if there else "no", legible=answer, original=answer,
        name_matches=answer, checked_on=desk.days.report,
    )  # fmt: skip


def rules_for(reader: Reader, case: Application) -> Programme:
    """The rules that a case goes by."""
    return scheme_in(reader, case.engagement, case.year_of_use).newest.programme


def decide_duplicates(desk: CircleDesk) -> None:
    """What looks like a duplicate is shown side by side, and a person decides each."""
    with desk.session.reading() as reader:
        received = reader.find(Application, state="received")
    look_for_duplicates(desk.session, received)
    pairs = list_duplicates(desk.session)
    for pair in pairs:
        decide_duplicate(
            desk.session,
            pair.duplicate,
            same=False,
            note="練習：別々のものと確認しました。",
            decided_on=desk.days.report,
        )
    desk.facts["duplicates"] = dict(Counter(pair.duplicate.kind for pair in pairs))


def settle(desk: CircleDesk) -> None:
    """A person looks at every finding and says what was decided about it."""
    findings = list_findings(desk.session)
    settle_findings(desk.session, findings, note="練習：申請書と照らし合わせて確認しました。")
    desk.facts["settled"] = len(findings)


def screen(desk: CircleDesk) -> None:
    """Every application is checked and its amount computed with its explanation."""
    with desk.session.reading() as reader:
        applications = reader.find(Application, state="received")
        desk.facts["applicants"] = len({application.applicant for application in reader.find(Application)})
    for some in batched(applications):
        screen_applications(desk.session, some, screened_on=desk.days.screened)
    with desk.session.reading() as reader:
        screenings = reader.find(Screening)
    lines = [line for screening in screenings for line in screening.lines]
    checks = [check for screening in screenings for check in screening.checks]
    desk.facts["applications"] = len(screenings)
    desk.facts["screened_yen"] = sum(screening.amount_yen for screening in screenings)
    desk.facts["amounts"] = amounts_by_reason(lines)
    desk.facts["checks"] = _by_result(checks)


def _by_result(checks: Sequence[Check]) -> dict[str, dict[str, int]]:
    """How often each check came out otherwise than well, by check and result."""
    counts = Counter((check.code, check.result) for check in checks if check.result not in ("pass", "none"))
    codes = sorted({code for code, _ in counts})
    return {code: {result: n for (found, result), n in sorted(counts.items()) if found == code} for code in codes}


def ask_applicants(desk: CircleDesk) -> None:
    """Who can mend what is missing gets a letter and is called; the letter stands in the posting book."""
    with desk.session.reading() as reader:
        asked = [screening.application for screening in reader.find(Screening, outcome="deficient")]
    for application in asked:
        deficiency = make_deficiency(
            desk.session, application, reply_by=desk.days.reply, originals=(), made_on=desk.days.report
        )
        desk.paper(f"deficiency-{deficiency.number}", deficiency_paper(desk.session, desk.fonts, deficiency))
        post_deficiency(desk.session, deficiency, day=desk.days.report)
    desk.facts["deficiencies"] = len(asked)


def take_supplement(desk: CircleDesk) -> None:
    """The missing paper arrives: it finds its case by the letter, is looked at, and the case screened again."""
    with desk.session.reading() as reader:
        cases = {case.id: case for case in reader.find(Application, method="post")}
        letters = [each for each in reader.find(Deficiency, state="posted") if each.application in cases]
    for letter in letters:
        case = cases[letter.application]
        receive_supplement(
            desk.session, case, deficiency=letter, arrived_on=desk.days.report, documents=(practice.MISSING,)
        )
        see_paper(desk, case, practice.MISSING, there=True)
        screen_applications(desk.session, [case], screened_on=desk.days.report)
    desk.facts["supplements"] = len(letters)


def submit_cases(desk: CircleDesk) -> None:
    """What is screened is submitted to the ward, frozen as it stands."""
    with desk.session.reading() as reader:
        waiting = {each.application for each in reader.find(Deficiency, state="posted")}
        ready = [case for case in reader.find(Application, state="screened") if case.id not in waiting]
    desk.facts["submitted"] = len(submit(desk.session, ready, submitted_on=desk.days.report))
    _print_screenings(desk)


def _print_screenings(desk: CircleDesk) -> None:
    """The list of the round, and how the amount of each postal application came about."""
    session, fonts, day = desk.session, desk.fonts, desk.days.report
    desk.paper("screening-list", screening_list_paper(session, fonts, desk.round, day=day))
    with session.reading() as reader:
        posted = reader.find(Application, method="post")
    for case in posted:
        desk.paper(f"calculation-{case.receipt_number}", calculation_paper(session, fonts, case.id, day=day))


def send_report(desk: CircleDesk) -> None:
    """Applications and screenings are sealed onto a disc for the ward."""
    send(desk, "report", desk.days.report)


def send_closing(desk: CircleDesk) -> None:
    """Notices, lots and confirmations are sealed onto a closing disc."""
    send(desk, "closing", desk.days.closing)


def send(desk: CircleDesk, name: str, day: str) -> None:
    """Seals what the ward doesn't have yet and prints the password notice; the tray keeps both under a name."""
    sealed = seal_bundle(desk.session, desk.engagement, folder=desk.cd, made_on=day, return_by="")
    desk.paper(f"password-{sealed.notice.number}", password_paper(desk.session, desk.fonts, sealed))
    desk.tray[f"password {name}"] = sealed.password
    desk.tray[f"disc {name}"] = sealed.disc.number
    desk.tray[f"{name} lines"] = [asdict(item_line(item)) for item in (sealed.disc, sealed.notice)]
    desk.facts["bundles"] = desk.facts.get("bundles", 0) + 1


def take_decisions(desk: CircleDesk) -> None:
    """The ward's decisions are verified, each by its own signature, and applied."""
    disc, password = desk.cd / f"{desk.tray['disc decisions']}.sdb", desk.tray["password decisions"]
    apply_bundle(desk.session, stage_bundle(desk.session, disc, password))


def print_lots(desk: CircleDesk) -> None:
    """Notices are printed from verified decisions in lots of at most 50, with lot lists; envelopes are counted."""
    lots = print_notices(desk.session, desk.fonts, desk.round, issued_on=desk.days.issue)
    for printed in lots:
        desk.paper(f"notices-{printed.lot.number}", printed.pdf)
        seal_lot(desk.session, printed.lot, sealed=len(printed.notices))
        desk.paper(f"lot-{printed.lot.number}", lot_paper(desk.session, desk.fonts, printed))
    desk.facts["notices"] = sum(len(printed.notices) for printed in lots)
    desk.facts["lots"] = len(lots)


def deliver(desk: CircleDesk) -> None:
    """The sealed lots leave with a delivery slip."""
    with desk.session.reading() as reader:
        lots = reader.find(Lot, state="sealed")
        desk.tray["delivery lines"] = [asdict(line) for line in delivery_lines(reader, desk.round)]
    desk.paper("delivery-slip", delivery_paper(desk.session, desk.fonts, desk.round, day=desk.days.deliver))
    for lot in lots:
        deliver_lot(desk.session, lot)


def confirm(desk: CircleDesk) -> None:
    """The contractor confirms each confirmation record from its own copy, row by row."""
    for sheet in desk.tray["sheets"]:
        confirm_handover(
            desk.session,
            desk.engagement,
            sheet["number"],
            given=sheet["given"],
            counted=sheet["counted"],
            confirmed_on=desk.days.closing,
        )


def verify_audit(desk: CircleDesk) -> None:
    """The whole audit chain is computed again, against every head that stands on paper."""
    desk.facts["audit"] = verify_log(desk.session) is None
