"""What the pages of the confirmation records show: the list, and one sheet with both halves (区運7, 受運11).

A sheet is the ward's record; the contractor's half is its own. Each side types what it counted before it sees what the
other one counted. Nothing here speaks of an applicant: things, numbers and the staff who signed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.records import AuditHead, Confirmation, Engagement, Handover, Party, Site
from sitter_desk.errors import DifferenceUnexplained, NothingFound
from sitter_desk.office.handovers import NOT_COUNTED, Kind, confirm_handover, made_by, pair_key, ward_gives
from sitter_desk.office.session import Session
from sitter_desk.vault.store import Reader

SheetState = Literal["printed", "recorded", "agrees", "differs", "unseen"]
"""作成済み・未記録 · 記録済み · 確認済み（一致） · 相違 · 受託者が確認し、区の記録はまだ届いていない."""
Turn = Literal["ward", "contractor", "nobody"]

TURNS: dict[SheetState, Turn] = {
    "printed": "ward",
    "recorded": "contractor",
    "agrees": "nobody",
    "differs": "ward",
    "unseen": "nobody",
}
"""Whose step is next: what differs is put right by another sheet of the ward."""


@dataclass(frozen=True, kw_only=True)
class SheetRow:
    """One sheet in the list. ``id`` is "" where this desk has only its own confirmation of it; ``things`` are its
    management numbers, ``count`` what was given in all (−1: not counted)."""

    id: str
    number: str
    kind: Kind | None
    day: str
    time: str
    things: tuple[str, ...]
    count: int
    state: SheetState
    turn: Turn
    corrects: str
    corrected_by: str


@dataclass(frozen=True, kw_only=True)
class LineView:
    """One row of a sheet: as printed and transcribed (``given``, ``received``), and what the ward and the contractor
    say that they counted; −1 while not counted."""

    content: str
    reference: str
    unit: str
    given: int
    received: int
    ward: int
    contractor: int

    @property
    def off(self) -> int:
        """The contractor's count less the ward's; 0 while one of them is missing."""
        return self.contractor - self.ward if min(self.ward, self.contractor) >= 0 else 0


@dataclass(frozen=True, kw_only=True)
class Apart:
    """The other one of a pair on this sheet, a disc or its password notice, and the sheet it changed hands with ("" not
    yet): they go on separate occasions (区運5)."""

    number: str
    sheet: str
    day: str
    time: str


@dataclass(frozen=True, kw_only=True)
class SheetView:
    """One sheet with both halves. ``ward_is`` says whether the ward gave or received; ``follows`` whether its heads
    lie behind those of the sheet before it, so that neither log was shortened in between (None: nothing to compare);
    ``made_by`` is the day (ISO) by which all its things were made, "" where this desk knows none."""

    row: SheetRow
    place: str
    seal_number: str
    carry_approval: str
    giver: Party
    receiver: Party
    ward_is: Literal["giver", "receiver"]
    lines: tuple[LineView, ...]
    heads: tuple[AuditHead, ...]
    follows: bool | None
    apart: tuple[Apart, ...]
    made_by: str
    confirmed_by: str
    confirmed_on: str
    note: str

    @property
    def ward_count(self) -> int:
        """The sum of the ward's counts; −1 while one is missing."""
        return _sum([line.ward for line in self.lines])

    @property
    def contractor_count(self) -> int:
        """The sum of the contractor's counts; −1 while one is missing."""
        return _sum([line.contractor for line in self.lines])


# ---- the list ------------------------------------------------------------------------------------------------------


def list_sheets(reader: Reader, engagement: str) -> tuple[SheetRow, ...]:
    """Every sheet of an engagement (id), the newest first, with what its confirmation says."""
    case = reader.get(Engagement, engagement)
    sheets = reader.find(Handover, engagement=engagement)
    confirmations = {each.handover_number: each for each in reader.find(Confirmation, engagement=engagement)}
    corrected = {each.corrects: each.number for each in sheets if each.corrects}
    rows = [_row(case, each, confirmations.get(each.number), corrected.get(each.number, "")) for each in sheets]
    known = {each.number for each in sheets}
    unseen = [_unseen_row(each) for number, each in confirmations.items() if number not in known]
    return tuple(sorted([*rows, *unseen], key=lambda row: row.number, reverse=True))


def _row(case: Engagement, sheet: Handover, confirmation: Confirmation | None, corrected_by: str) -> SheetRow:
    state = _state(case, sheet, confirmation)
    return SheetRow(
        id=sheet.id,
        number=sheet.number,
        kind=sheet.kind,
        day=sheet.day,
        time=sheet.time,
        things=tuple(line.reference or line.content for line in sheet.lines),
        count=_sum([line.given for line in sheet.lines]),
        state=state,
        turn="nobody" if corrected_by else TURNS[state],
        corrects=sheet.corrects,
        corrected_by=corrected_by,
    )


def _unseen_row(confirmation: Confirmation) -> SheetRow:
    """What the contractor confirmed from its copy on paper before the ward's record of it came by disc."""
    return SheetRow(
        id="",
        number=confirmation.handover_number,
        kind=None,
        day=confirmation.confirmed_on,
        time="",
        things=(),
        count=_sum(confirmation.counted),
        state="unseen",
        turn="nobody",
        corrects="",
        corrected_by="",
    )


def _state(case: Engagement, sheet: Handover, confirmation: Confirmation | None) -> SheetState:
    """The contractor may have confirmed from its paper what the ward then wrote down otherwise: both sets of counts
    must agree, not only the one that the contractor saw."""
    if sheet.state == "printed":
        return "printed"
    if confirmation is None:
        return "recorded"
    lines = _lines(case, sheet, confirmation)
    same = len(confirmation.counted) == len(sheet.lines) and not any(line.off for line in lines)
    return "agrees" if same and confirmation.result == "agrees" else "differs"


def waiting_sheets(reader: Reader, engagement: str, site: Site) -> int:
    """How many sheets wait for this site's next step."""
    return sum(row.turn == site for row in list_sheets(reader, engagement))


# ---- one sheet -----------------------------------------------------------------------------------------------------


def sheet_view(reader: Reader, engagement: str, number: str) -> SheetView | None:
    """One sheet by its number; None where this desk has no record of it (yet): it may lie here on paper alone."""
    found = [each for each in reader.find(Handover, number=number) if each.engagement == engagement]
    if not found:
        return None
    sheet, case = found[0], reader.get(Engagement, engagement)
    confirmations = reader.find(Confirmation, engagement=engagement, handover_number=number)
    confirmation = confirmations[0] if confirmations else None
    sheets = reader.find(Handover, engagement=engagement)
    corrected = next((each.number for each in sheets if each.corrects == number), "")
    return SheetView(
        row=_row(case, sheet, confirmation, corrected),
        place=sheet.place,
        seal_number=sheet.seal_number,
        carry_approval=sheet.carry_approval,
        giver=sheet.giver,
        receiver=sheet.receiver,
        ward_is="giver" if ward_gives(sheet, case) else "receiver",
        lines=_lines(case, sheet, confirmation),
        heads=sheet.heads,
        follows=_follows(sheet, sheets),
        apart=_apart(sheet, sheets),
        made_by=made_by(reader, sheet),
        confirmed_by=confirmation.confirmed_by if confirmation else "",
        confirmed_on=confirmation.confirmed_on if confirmation else "",
        note=confirmation.note if confirmation else "",
    )


def confirmed_on(reader: Reader, engagement: str, number: str) -> str:
    """The day (ISO) on which the contractor confirmed a sheet; "" while it has not."""
    found = reader.find(Confirmation, engagement=engagement, handover_number=number)
    return found[0].confirmed_on if found else ""


def _lines(case: Engagement, sheet: Handover, confirmation: Confirmation | None) -> tuple[LineView, ...]:
    """The rows with both counts: the ward's is what it gave, or what it received from the contractor."""
    ward_gave = ward_gives(sheet, case)
    counted = confirmation.counted if confirmation and len(confirmation.counted) == len(sheet.lines) else ()
    return tuple(
        LineView(
            content=line.content,
            reference=line.reference,
            unit=line.unit,
            given=line.given,
            received=line.received,
            ward=line.given if ward_gave else line.received,
            contractor=counted[at] if counted else NOT_COUNTED,
        )
        for at, line in enumerate(sheet.lines)
    )


def _follows(sheet: Handover, sheets: Sequence[Handover]) -> bool | None:
    """Whether the heads of each side reach at least as far as on the sheet before it."""
    before = [each for each in sheets if each.number < sheet.number]
    if not before:
        return None
    last = {head.site: head.seq for head in max(before, key=lambda each: each.number).heads}
    return all(head.seq >= last.get(head.site, 0) for head in sheet.heads)


def _apart(sheet: Handover, sheets: Sequence[Handover]) -> tuple[Apart, ...]:
    mine = {line.reference for line in sheet.lines}
    keys = {pair_key(line) for line in sheet.lines} - {""}
    others: dict[str, Handover] = {}
    for each in sheets:
        for line in each.lines:
            if pair_key(line) in keys and line.reference not in mine and each.kind == sheet.kind:
                others[line.reference] = each
    return tuple(
        Apart(number=number, sheet=on.number, day=on.day, time=on.time) for number, on in sorted(others.items())
    )


def _sum(counts: Sequence[int]) -> int:
    return sum(counts) if all(count >= 0 for count in counts) else NOT_COUNTED


# ---- what a person typed -------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Counted:
    """A row while it is typed: ``own`` as typed (−1: not yet), ``other`` shown only then."""

    own: int
    other: int
    unit: str

    @property
    def shown(self) -> int:
        """The other side's count, −1 until the own one is typed: nobody copies it."""
        return self.other if self.own >= 0 else NOT_COUNTED

    @property
    def off(self) -> int:
        """By how many the own count differs; 0 while nothing can be said."""
        return self.own - self.other if min(self.own, self.other) >= 0 else 0


def differing(rows: Sequence[Counted]) -> tuple[int, ...]:
    """The rows (from 1) that differ."""
    return tuple(number for number, row in enumerate(rows, 1) if row.off)


def all_counted(rows: Sequence[Counted]) -> bool:
    """Whether every row has its own count; no row at all is no count."""
    return bool(rows) and all(row.own >= 0 for row in rows)


def confirm_sheet(
    session: Session,
    engagement_id: str,
    number: str,
    counted: Sequence[int],
    *,
    paper: Sequence[int] = (),
    note: str = "",
    confirmed_on: str,
) -> Confirmation:
    """The contractor's half of a sheet. What the ward counted stands in its record; where that has not come yet,
    ``paper`` are the counts on the copy on paper.

    Raises DifferenceUnexplained where a row differs and ``note`` says nothing, NothingFound for a sheet without the
    ward's counts, CountsMissing, ConfirmedAlready.
    """
    session.require("handover.confirm")
    with session.reading() as reader:
        engagement, view = reader.get(Engagement, engagement_id), sheet_view(reader, engagement_id, number)
    recorded = tuple(line.ward for line in view.lines) if view else ()
    ward = recorded if recorded and min(recorded) >= 0 else tuple(paper)
    if not ward:
        raise NothingFound
    if len(ward) == len(counted) and tuple(counted) != ward and not note.strip():
        raise DifferenceUnexplained
    return confirm_handover(
        session, engagement, number, given=ward, counted=counted, confirmed_on=confirmed_on, note=note
    )
