"""The contractor's work list of 事前審査: what is to be screened, asked about, submitted, or waits for a letter.

Numbers and days alone, so nobody's data; a case is opened by ``screening_desk``. Only what the contractor has in hand
is read, never the cases that lie with the ward or are decided.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.progress import Progress, silent
from sitter_desk.domain.records import Answer, Application, Deficiency, Question, Round, Submission
from sitter_desk.domain.stages import IN_HAND
from sitter_desk.office.batch import BatchResult, batched, in_batch
from sitter_desk.office.grouping import by_id
from sitter_desk.office.hours import latest_screenings
from sitter_desk.office.overdue import is_passed_on
from sitter_desk.office.prescreening import screen_applications
from sitter_desk.office.queue import QueueRow, row_of
from sitter_desk.office.session import Session
from sitter_desk.office.stages import CaseRecords, case_records_among
from sitter_desk.office.submitting import submit
from sitter_desk.vault.bounded import without
from sitter_desk.vault.store import Reader

Work = Literal["screen", "ask", "submit", "asked"]
"""事前審査を待つ · 不備のお知らせを待つ · 区への回付を待つ · 申請者の返信を待つ."""
WORKS: tuple[Work, ...] = ("screen", "ask", "submit", "asked")

MOST = 1000
"""So many cases in hand are listed at the most; what is done makes room for the next ones."""


@dataclass(frozen=True, kw_only=True)
class WorkRow:
    """One case in hand: what is to be done with it, and where it stands in the queue. ``round_number`` is 処理回."""

    work: Work
    round_number: int
    row: QueueRow

    @property
    def application(self) -> str:
        """Id of the application."""
        return self.row.application


@dataclass(frozen=True, kw_only=True)
class WorkList:
    """The cases in hand in the order in which they are due, the longest waiting first; ``more``: there are others than
    the ``MOST`` that were read."""

    rows: tuple[WorkRow, ...]
    more: bool

    def count(self, work: Work) -> int:
        """How many cases wait for one kind of work."""
        return Counter(each.work for each in self.rows)[work]

    def of(self, work: Work) -> tuple[WorkRow, ...]:
        """The cases of one kind of work."""
        return tuple(each for each in self.rows if each.work == work)


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a case stands among those of its kind: ``position`` from 1 (0: not among them), and its neighbours' ids
    ("" at either end)."""

    position: int
    total: int
    before: str
    after: str


def work_list(reader: Reader, engagement: str, today: str) -> WorkList:
    """The cases of an engagement (id) that the contractor has in hand."""
    candidates = _in_hand(reader, engagement)
    rounds = by_id(reader.find(Round, engagement=engagement))
    wanted = [each.id for each in candidates[:MOST]]
    cases = [case for case in case_records_among(reader, wanted) if case.stage in IN_HAND]
    works = _works(reader, cases)
    rows = (
        WorkRow(
            work=works[case.application.id], round_number=_number(rounds, case), row=_row(reader, case, rounds, today)
        )
        for case in cases
    )
    return WorkList(rows=tuple(sorted(rows, key=_urgency)), more=len(candidates) > MOST)


def _in_hand(reader: Reader, engagement: str) -> list[Application]:
    """Received ones, screened ones that were not submitted as they now stand, those with an open letter and those that
    were sent back; some of these may be decided."""
    received = next(reader.portions(Application, MOST + 1, engagement=engagement, state="received"), [])
    joined = {"application": "id", "application_revision": "revision"}
    screened = without(reader, Application, Submission, joined, MOST + 1, engagement=engagement, state="screened")
    asked = {
        letter.application
        for state in ("made", "posted")
        for letter in reader.find(Deficiency, engagement=engagement, state=state)
    }
    back = without(reader, Question, Answer, {"question": "id"}, MOST + 1, engagement=engagement, kind="send_back")
    named = asked | {question.application for question in back}
    return _each_once((*received, *screened, *reader.find_all(Application, "id", named)))


def _each_once(applications: Iterable[Application]) -> list[Application]:
    return list(by_id(applications).values())


def _works(reader: Reader, cases: Sequence[CaseRecords]) -> dict[str, Work]:
    screenings = latest_screenings(reader, {case.application.id for case in cases})
    found: dict[str, Work] = {}
    for case in cases:
        screening = screenings.get(case.application.id)
        outcome = screening.outcome if screening else ""
        found[case.application.id] = work_of(case, outcome)
    return found


def work_of(case: CaseRecords, outcome: str) -> Work:
    """What is to be done next with a case in hand. ``outcome`` is that of its last screening, "" while it has none; one
    that found something to ask for, which nobody answered, is screened again for the ward to judge."""
    if any(letter.state in ("made", "posted") for letter in case.deficiencies):
        return "asked"
    if case.application.state != "screened" or case.submission:  # sent back as it was submitted
        return "screen"
    if outcome != "deficient":
        return "submit"
    return "screen" if is_passed_on(case.deficiencies) else "ask"


def _number(rounds: dict[str, Round], case: CaseRecords) -> int:
    round_ = rounds.get(case.application.round)
    return round_.number if round_ else 0


def _row(reader: Reader, case: CaseRecords, rounds: dict[str, Round], today: str) -> QueueRow:
    return row_of(reader, case, rounds.get(case.application.round), today)


def _urgency(row: WorkRow) -> tuple[bool, str, int, str]:
    """Due days first in their order, those without one last."""
    return not row.row.due, row.row.due, -row.row.days_waiting, row.row.receipt_number


def place_of(rows: Sequence[WorkRow], application: str) -> Place:
    """Where a case stands in a list, with the cases before and after it."""
    ids = [each.application for each in rows]
    if application not in ids:
        return Place(position=0, total=len(ids), before="", after=ids[0] if ids else "")
    at = ids.index(application)
    return Place(
        position=at + 1,
        total=len(ids),
        before=ids[at - 1] if at else "",
        after=ids[at + 1] if at + 1 < len(ids) else "",
    )


# ---- many at one press ---------------------------------------------------------------------------------------------


def screen_each(session: Session, ids: Sequence[str], *, day: str, progress: Progress = silent) -> BatchResult:
    """事前審査を終える: screens cases (ids) on a day (ISO); what a person has to look at first is named and stops no
    other. Raises BatchTooLarge, RecordMissing."""
    return screen_applications(session, _read(session, ids), screened_on=day, progress=progress)


def submit_each(session: Session, ids: Sequence[str], *, day: str, progress: Progress = silent) -> BatchResult:
    """区へ回付する: submits cases (ids) on a day (ISO), each in an act of its own, so that one that can't go stops no
    other. Raises BatchTooLarge, RecordMissing."""

    def one(application: Application) -> object:
        return submit(session, [application], submitted_on=day)

    return in_batch(_read(session, ids), one, label=lambda application: application.receipt_number, progress=progress)


def _read(session: Session, ids: Sequence[str]) -> list[Application]:
    """Cases as they now stand, in the order of the ids. Raises RecordMissing."""
    with session.reading() as reader:
        found = {each.id: each for some in batched(ids) for each in reader.find_all(Application, "id", set(some))}
        return [found[each] if each in found else reader.get(Application, each) for each in ids]


def case_named(reader: Reader, where: str) -> str:
    """The id of an application by its id or its receipt number; "" where there is none."""
    found = reader.find(Application, id=where) or reader.find(Application, receipt_number=where)
    return found[0].id if found else ""
