"""The course of a case in the tests: picking one, carrying discs between both desks, looking up, screening again."""

from typing import TypeVar

from sitter_desk.domain.ledger import Months
from sitter_desk.domain.records import Application, Child, Decision, Record, Screening, Submission
from sitter_desk.domain.stages import Stage
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.duplicates import decide_duplicate, list_duplicates, look_for_duplicates
from sitter_desk.office.hours import read_hours
from sitter_desk.office.prescreening import screen_applications
from sitter_desk.office.receiving import apply_bundle, stage_bundle
from sitter_desk.office.sending import seal_bundle
from sitter_desk.office.stages import stage
from sitter_desk.office.standing import standing_decisions
from sitter_desk.office.statements import Verdict
from sitter_desk.office.submitting import submit
from sitter_desk.office.ward_checks import lookup_list, record_ward_check
from sitter_desk.vault.store import Reader

R = TypeVar("R", bound=Record)

TYPED = practice.approval()
TODAY = "2025-04-28"


def case(desk: CircleDesk, serial: int = 1) -> Application:
    """An application by the serial of its receipt number, as it stands at a desk."""
    with desk.session.reading() as reader:
        return reader.find(Application, receipt_number=f"SJ6-0-{serial:04d}")[0]


def stage_at(desk: CircleDesk, serial: int = 1) -> Stage:
    """Where a desk sees it."""
    with desk.session.reading() as reader:
        return stage(reader, case(desk, serial))


def found(desk: CircleDesk, kind: type[R], serial: int = 1) -> list[R]:
    """The records of a type that belong to it, in the order in which they came."""
    with desk.session.reading() as reader:
        return reader.find(kind, application=case(desk, serial).id)


def decision(desk: CircleDesk, serial: int = 1) -> Decision:
    """The decision that stands."""
    with desk.session.reading() as reader:
        return standing_decisions(reader, case(desk, serial).id)[-1]


def ruled(desk: CircleDesk, verdict: Verdict, serial: int = 1) -> dict[str, Verdict]:
    """A verdict on what lies before the officers: the decision that it takes back, or what was submitted last."""
    if verdict.outcome == "revoke":
        return {decision(desk, serial).id: verdict}
    return {found(desk, Submission, serial)[-1].id: verdict}


def decided_hours(reader: Reader, year: int, child: Child, *, application: str = "") -> Months:
    """Hours of a child that the ward itself granted in a year, and those carried over; ``application`` left out."""
    return read_hours(reader, [child], decided=True).used(child.id, year, leaving_out={application})


def screening(desk: CircleDesk, serial: int = 1) -> Screening:
    """The last one."""
    with desk.session.reading() as reader:
        return reader.find(Screening, application=case(desk, serial).id)[-1]


def carry(sender: CircleDesk, receiver: CircleDesk) -> None:
    """A disc from one desk to the other, applied."""
    sealed = seal_bundle(sender.session, sender.engagement, folder=sender.cd, made_on="2025-04-20", return_by="")
    apply_bundle(receiver.session, stage_bundle(receiver.session, sealed.written.path, sealed.password))


def screen_again(desk: CircleDesk, serial: int = 1) -> None:
    """A person decides what looks like a duplicate by now, and the case is screened as it stands."""
    look_for_duplicates(desk.session, [case(desk, serial)])
    for pair in list_duplicates(desk.session):
        decide_duplicate(desk.session, pair.duplicate, same=False, note="練習", decided_on="2025-04-21")
    result = screen_applications(desk.session, [case(desk, serial)], screened_on="2025-04-21")
    assert result.failed == ()


def submit_again(desk: CircleDesk, serial: int = 1) -> None:
    """And submitted."""
    submit(desk.session, [case(desk, serial)], submitted_on="2025-04-21")


def look_up(desk: CircleDesk, serial: int = 1) -> None:
    """Everything that the ward has to look up of a case is well."""
    application = case(desk, serial)
    for row in lookup_list(desk.session, desk.round):
        if row.application == application.id:
            record_ward_check(desk.session, application, row.check, "pass", looked_up_on="2025-04-18")
