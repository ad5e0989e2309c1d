"""重複の疑い for its page: which ones wait for a decision, and one of them with both records side by side.

The list holds numbers alone, nobody's data; one that is opened is one look (B10).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.duplicates import REASONS
from sitter_desk.domain.records import Application, CarriedOver, Duplicate, DuplicateKind
from sitter_desk.domain.stages import Stage
from sitter_desk.errors import NothingFound
from sitter_desk.office.grouping import by_id
from sitter_desk.office.session import Session
from sitter_desk.office.side_by_side import SideBySide, both_sides, standing
from sitter_desk.office.stages import stage
from sitter_desk.vault.bounded import newest
from sitter_desk.vault.store import Reader

MOST = 500
"""So many are listed; what is decided makes room for the next ones."""


@dataclass(frozen=True, kw_only=True)
class SuspicionRow:
    """One suspected duplicate: the receipt numbers of both sides (``other_number`` "" where the other side is a former
    contractor's list), whether it stops the screening, and how it was decided."""

    id: str
    kind: DuplicateKind
    one_number: str
    other_number: str
    hard: bool
    likeness: int
    state: Literal["open", "same", "different"]
    decided_by: str
    decided_on: str


def open_suspicions(reader: Reader) -> tuple[SuspicionRow, ...]:
    """What waits for a decision: first what stops a screening, then by receipt number."""
    found = next(reader.portions(Duplicate, MOST, state="open"), [])
    return _rows(reader, standing(reader, found))


def decided_suspicions(reader: Reader) -> tuple[SuspicionRow, ...]:
    """The newest that were decided, the last decision first."""
    states: tuple[Literal["same", "different"], ...] = ("same", "different")
    found = [each for state in states for each in newest(reader, Duplicate, MOST, state=state)]
    rows = _rows(reader, found)
    return tuple(sorted(rows, key=lambda row: (row.decided_on, row.one_number), reverse=True)[:MOST])


def _rows(reader: Reader, duplicates: Sequence[Duplicate]) -> tuple[SuspicionRow, ...]:
    ids = {id_ for each in duplicates for id_ in (each.application, each.other_application)}
    cases = by_id(reader.find_all(Application, "id", ids))
    rows = (
        SuspicionRow(
            id=each.id,
            kind=each.kind,
            one_number=cases[each.application].receipt_number,
            other_number=cases[each.other_application].receipt_number if each.other_application in cases else "",
            hard=each.hard,
            likeness=each.likeness,
            state=each.state,
            decided_by=each.decided_by,
            decided_on=each.decided_on,
        )
        for each in duplicates
        if each.application in cases
    )
    return tuple(sorted(rows, key=lambda row: (not row.hard, row.one_number, row.other_number)))


@dataclass(frozen=True, kw_only=True)
class Suspicion:
    """One suspected duplicate opened: both records line by line, the reasons in English (context ``duplicates``), and
    the stages of both cases ("" where there is none). ``mine``: this desk found it, so it decides it."""

    duplicate: Duplicate
    both: SideBySide
    reasons: tuple[str, ...]
    one_number: str
    one_stage: Stage
    other_number: str
    other_stage: Stage | Literal[""]
    mine: bool


def open_suspicion(session: Session, duplicate_id: str) -> Suspicion:
    """Both records of one; the look is one entry. Raises RecordMissing, NothingFound where one side was erased."""
    with session.act("record.read") as act:
        duplicate = act.get(Duplicate, duplicate_id)
        shown = _opened(act, duplicate)
        act.note(subject=duplicate.subject, about=f"duplicate:{duplicate.id}", facts={"opened": 1})
    return shown


def _opened(reader: Reader, duplicate: Duplicate) -> Suspicion:
    cases = by_id(reader.find_all(Application, "id", {duplicate.application, duplicate.other_application}))
    carried = () if duplicate.other_application else reader.find(CarriedOver, id=duplicate.other)
    if duplicate.application not in cases or not (duplicate.other_application in cases or carried):
        raise NothingFound
    one, other = cases[duplicate.application], cases.get(duplicate.other_application)
    [both] = both_sides(reader, [duplicate])
    return Suspicion(
        duplicate=duplicate,
        both=both,
        reasons=tuple(REASONS.get(code, code) for code in duplicate.reasons),
        one_number=one.receipt_number,
        one_stage=stage(reader, one),
        other_number=other.receipt_number if other else "",
        other_stage=stage(reader, other) if other else "",
        mine=duplicate.owner == reader.header.desk,
    )


def shown_after(session: Session, duplicate_id: str) -> Suspicion:
    """The same after an act of the person who has it open: that act is an entry under the same person, so no second
    look is noted. Raises RecordMissing, NothingFound."""
    with session.reading() as reader:
        return _opened(reader, reader.get(Duplicate, duplicate_id))
