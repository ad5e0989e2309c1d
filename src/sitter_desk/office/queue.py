"""What waits, for whom and since when: the work of a desk as rows of numbers and days, the most urgent first.

No name stands here; a row is opened by its receipt number, which is an act of its own (``office/reading.py``).
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sitter_desk.domain.deficiencies import is_open
from sitter_desk.domain.records import Application, Approval, Deficiency, Round, RoundStep
from sitter_desk.domain.stages import WAITS_FOR, Desk, Stage
from sitter_desk.domain.waiting import LATEST, days_past
from sitter_desk.office.stages import CaseRecords, all_case_records
from sitter_desk.office.submitting import present_screening
from sitter_desk.vault.store import Reader

STEPS_OF: Mapping[Stage, tuple[RoundStep, ...]] = {
    "received": ("report",),
    "screened": ("report",),
    "submitted": ("decide",),
    "resubmitted": ("decide",),
    "decided": ("print", "deliver"),
}
"""The step of its round by which a case at a stage is due, the first that is planned; the others have a day of their
own."""


@dataclass(frozen=True, kw_only=True)
class QueueRow:
    """One case: where it stands, who has the next step, since which day, and how many days it is over its due day
    ("" and 0 where there is none)."""

    application: str
    receipt_number: str
    year_of_use: int
    round: str
    stage: Stage
    waits_for: Desk
    since: str
    days_waiting: int
    due: str
    days_over: int


def queue(reader: Reader, engagement: str, today: str) -> tuple[QueueRow, ...]:
    """Every case of an engagement (id) that waits for somebody: by the day on which it is due, so the most overdue
    first, then the longest waiting."""
    rounds = {round_.id: round_ for round_ in reader.find(Round, engagement=engagement)}
    cases = all_case_records(reader, engagement)
    rows = (row_of(reader, case, rounds.get(case.application.round), today) for case in cases)
    waiting = [row for row in rows if row.waits_for != "nobody"]
    return tuple(sorted(waiting, key=_urgency))


def _urgency(row: QueueRow) -> tuple[str, int, str]:
    return row.due or LATEST, -row.days_waiting, row.receipt_number


def count_stages(reader: Reader, engagement: str) -> dict[Stage, int]:
    """How many cases of an engagement (id) stand at each stage, those that wait for nobody included."""
    return dict(Counter(case.stage for case in all_case_records(reader, engagement)))


def row_of(reader: Reader, case: CaseRecords, round_: Round | None, today: str) -> QueueRow:
    """One case of a round as it would stand in the queue, also one that waits for nobody."""
    application, stage = case.application, case.stage
    since, due = _since(reader, case, stage), _due(case, stage, round_)
    waits_for = waits_for_whom(case, stage, today)
    waits = waits_for != "nobody"
    return QueueRow(
        application=application.id,
        receipt_number=application.receipt_number,
        year_of_use=application.year_of_use,
        round=application.round,
        stage=stage,
        waits_for=waits_for,
        since=since,
        days_waiting=days_past(since, today) if waits else 0,
        due=due if waits else "",
        days_over=days_past(due, today) if waits else 0,
    )


def waits_for_whom(case: CaseRecords, stage: Stage, today: str) -> Desk:
    """Who has the next step. A letter that left waits for the applicant; once the reply date has passed, the contractor
    passes the case on. A withdrawal that crossed the decision is the ward's to answer by revoking it."""
    letters = _letters(case, stage)
    if letters:
        unsent = any(each.state == "made" for each in letters)
        return "contractor" if unsent or days_past(_reply_by(case, stage), today) else "applicant"
    crossed = case.application.state == "withdrawn" and case.decision and case.decision.outcome != "revoke"
    return "ward" if crossed else WAITS_FOR[stage]


def _letters(case: CaseRecords, stage: Stage) -> list[Deficiency]:
    """The letters that wait for their answer while the contractor has the case."""
    open_ones = [each for each in case.deficiencies if is_open(each)]
    return open_ones if stage in ("deficient", "reopened") else []


def _reply_by(case: CaseRecords, stage: Stage) -> str:
    return max((each.reply_by for each in _letters(case, stage)), default="")


def _since(reader: Reader, case: CaseRecords, stage: Stage) -> str:
    """The day of the record that brought the case to its stage; the day of arrival where there is none."""
    letters = [each.posted_on or each.made_on for each in _letters(case, stage)]
    days: dict[Stage, list[str]] = {
        "submitted": [each.submitted_on for each in case.submissions],
        "resubmitted": [each.submitted_on for each in case.submissions],
        "sent_back": [each.asked_on for each in case.send_backs],
        "reopened": [each.asked_on for each in case.send_backs],
        "screened": _screened_on(reader, case.application) if stage == "screened" else [],
        "decided": _approved_on(reader, case) if stage == "decided" else [],
    }
    return max(letters or days.get(stage, []), default="") or case.application.arrived_on


def _screened_on(reader: Reader, application: Application) -> list[str]:
    screening = present_screening(reader, application)
    return [screening.screened_on] if screening else []


def _approved_on(reader: Reader, case: CaseRecords) -> list[str]:
    return [reader.get(Approval, case.decision.approval).approved_on] if case.decision else []


def _due(case: CaseRecords, stage: Stage, round_: Round | None) -> str:
    if _letters(case, stage):
        return _reply_by(case, stage)
    if stage in ("sent_back", "reopened"):
        return min((each.answer_by for each in case.send_backs if each.answer_by), default="")
    planned = {day.step: day.planned for day in round_.plan} if round_ else {}
    return next((planned[step] for step in STEPS_OF.get(stage, ()) if step in planned), "")
