"""区への回付: what nobody answered by its date goes to the ward, for the contractor may not reject (office.md §2)."""

from collections.abc import Sequence
from dataclasses import dataclass

from sitter_desk.domain.deficiencies import calls_made, overdue, passed_to_ward, ready_to_pass_on
from sitter_desk.domain.records import Application, Deficiency
from sitter_desk.domain.stages import is_allowed
from sitter_desk.domain.waiting import days_past
from sitter_desk.office.session import Session
from sitter_desk.office.stages import stage
from sitter_desk.vault.store import Reader


def pass_on_overdue(session: Session, *, today: str) -> tuple[Deficiency, ...]:
    """区へ回付: closes every notice whose reply date has passed and about which was called on two days.

    The others stay in ``overdue_list`` with the calls that they still need. A passed-on case is screened and submitted
    as it stands; the ward judges what is missing.
    """
    with session.act("deficiency.pass_on") as act:
        ready = [each for each in _overdue(act, today) if ready_to_pass_on(each, today)]
        passed = tuple(passed_to_ward(deficiency, today=today) for deficiency in ready)
        for deficiency in passed:
            act.put(deficiency)
    return passed


def _overdue(reader: Reader, today: str) -> list[Deficiency]:
    """The longest overdue first; what an applicant withdrew meanwhile waits for nothing."""
    late = [each for each in reader.find(Deficiency, state="posted") if overdue(each, today)]
    waiting = [each for each in late if is_allowed("pass_on", stage(reader, reader.get(Application, each.application)))]
    return sorted(waiting, key=lambda each: (each.reply_by, each.number))


def is_passed_on(notices: Sequence[Deficiency]) -> bool:
    """Whether the last of the notices of an application (oldest first) stayed unanswered, so that the ward has to judge
    the case; one that was cancelled asked nothing."""
    asked = [notice for notice in notices if notice.state != "cancelled"]
    return bool(asked) and asked[-1].state == "passed_on"


@dataclass(frozen=True, kw_only=True)
class OverdueNotice:
    """A row of 期限超過一覧: ids of notice and application, numbers, reply date, days since then, calls that count."""

    deficiency: str
    application: str
    number: str
    receipt_number: str
    reply_by: str
    days_over: int
    calls_made: int
    may_be_passed_on: bool


def overdue_list(reader: Reader, today: str) -> list[OverdueNotice]:
    """期限超過一覧: the notices that nobody answered by their date, the longest overdue first."""
    return [
        OverdueNotice(
            deficiency=each.id,
            application=each.application,
            number=each.number,
            receipt_number=reader.get(Application, each.application).receipt_number,
            reply_by=each.reply_by,
            days_over=days_past(each.reply_by, today),
            calls_made=calls_made(each),
            may_be_passed_on=ready_to_pass_on(each, today),
        )
        for each in _overdue(reader, today)
    ]
