"""媒体の台帳: every disc and password notice with its state, who holds it, where, until when; and which are late.

What this desk knows comes from three places: its own things, the other desk's things as far as its discs told of them,
and what only a sheet or a bundle that came in speaks of. Numbers and places say nothing of an applicant.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from sitter_desk.domain.dates import office_day
from sitter_desk.domain.records import CarriedItem, Engagement, Handover, Site
from sitter_desk.domain.waiting import LATEST, days_past
from sitter_desk.office.numbers import PREFIXES, disc_number
from sitter_desk.office.views.hand_preparing import partner_of
from sitter_desk.vault import peers
from sitter_desk.vault.store import Reader

ItemKind = Literal["disc", "password_notice"]
MediaState = Literal["made", "printed", "handed_over", "returned", "void"]
MARK: dict[Site, str] = {"ward": "W", "contractor": "C"}
OTHER: dict[Site, Site] = {"ward": "contractor", "contractor": "ward"}
SOON = 7
"""Days before a return is due from which it is shown as near."""


@dataclass(frozen=True, kw_only=True)
class MediaRow:
    """One disc or notice. ``id`` is "" where no record of it is here: then it is known from a sheet or a bundle alone.
    ``holder`` None: given back or void. ``due`` ISO or "", ``days_over`` counts past it while it is out; ``near``: due
    within a week. ``sheets`` are the numbers of the confirmation records that name it, in their order."""

    id: str
    number: str
    kind: ItemKind
    made_by: Site
    made_on: str
    state: MediaState
    holder: Site | None
    place: str
    due: str
    days_over: int
    near: bool
    partner: str
    sheets: tuple[str, ...]
    waits_on_sheet: str
    is_own: bool

    @property
    def is_out(self) -> bool:
        """Whether it lies with the other side and is to come back."""
        return self.state == "handed_over" and bool(self.due)


@dataclass(frozen=True, kw_only=True)
class Ledger:
    """The rows with what is late first, then by due day; and the printed sheets that nobody has recorded."""

    rows: tuple[MediaRow, ...]
    open_sheets: tuple[str, ...]

    @property
    def late(self) -> tuple[MediaRow, ...]:
        """未返却: past the day on which they had to be back."""
        return tuple(row for row in self.rows if row.days_over)

    @property
    def out(self) -> tuple[MediaRow, ...]:
        """What has still to come back."""
        return tuple(row for row in self.rows if row.is_out)


def ledger(reader: Reader, engagement: str, today: str) -> Ledger:
    """Everything of an engagement (id) on a day (ISO). Raises RecordMissing."""
    case = reader.get(Engagement, engagement)
    sheets = reader.find(Handover, engagement=engagement)
    came = frozenset(each.bundle for each in peers.applied_bundles(reader))
    items = [_here(each, came) for each in reader.find(CarriedItem, engagement=engagement)]
    hearsay = [*_from_sheets(case, sheets), *_from_bundles(reader, case, items)]
    # The records last: they say more than what a sheet or a bundle tells of the same thing.
    things = {each.number: each for each in [*hearsay, *items]}.values()
    rows = [_row(case, each, sheets, today, own=reader.header.desk) for each in things]
    return Ledger(rows=tuple(sorted(rows, key=_urgency)), open_sheets=_open_sheets(sheets))


def _here(item: CarriedItem, came: Collection[str]) -> CarriedItem:
    """What the other desk's record says to lie there still was opened here: it came before its record could say so."""
    return replace(item, state="handed_over") if item.bundle in came and item.state in ("made", "printed") else item


def _urgency(row: MediaRow) -> tuple[int, str, int, str]:
    return (-row.days_over, row.due if row.is_out else LATEST, int(row.holder is None), row.number)


def _row(case: Engagement, item: CarriedItem, sheets: Sequence[Handover], today: str, *, own: str) -> MediaRow:
    naming = sorted(
        (each for each in sheets if any(line.reference == item.number for line in each.lines)),
        key=lambda each: each.number,
    )
    maker: Site = "ward" if item.owner == case.ward_desk else "contractor"
    over = days_past(item.return_by, today) if item.state == "handed_over" else 0
    return MediaRow(
        id=item.id,
        number=item.number,
        kind=item.kind,
        made_by=maker,
        made_on=item.made_on,
        state=item.state,
        holder=_holder(maker, item.state),
        place=item.place,
        due=item.return_by,
        days_over=over,
        near=not over and item.state == "handed_over" and _is_near(item.return_by, today),
        partner=partner_of(item.number),
        sheets=tuple(each.number for each in naming if each.state == "recorded"),
        waits_on_sheet=next((each.number for each in naming if each.state == "printed"), ""),
        is_own=bool(item.id) and item.owner == own,
    )


def _holder(maker: Site, state: MediaState) -> Site | None:
    if state == "void":
        return None
    return OTHER[maker] if state == "handed_over" else maker


def _is_near(due: str, today: str) -> bool:
    if not due:
        return False
    return (date.fromisoformat(due) - date.fromisoformat(today)).days <= SOON


def _open_sheets(sheets: Sequence[Handover]) -> tuple[str, ...]:
    return tuple(sorted(each.number for each in sheets if each.state == "printed"))


# ---- what only a bundle or a sheet tells of ------------------------------------------------------------------------


def _from_bundles(reader: Reader, case: Engagement, items: Sequence[CarriedItem]) -> list[CarriedItem]:
    """The newest disc that came in tells nothing of itself; its record comes with the next one. Its number follows from
    its place in the series, its due day from the ward's term."""
    site = reader.header.site
    known = {each.bundle for each in items}
    peer = peers.of_engagement(reader, case.id)
    found: list[CarriedItem] = []
    for came in peers.applied_bundles(reader):
        if came.bundle in known or came.peer != peer.desk:
            continue
        day = office_day(came.at)
        disc = disc_number(case, mark=MARK[OTHER[site]], serial=came.number)
        due = _term(case, site, day)
        found.extend(_hearsay(case, number, peer.desk, day, due=due) for number in (disc, partner_of(disc)))
    return found


def _term(case: Engagement, site: Site, day: str) -> str:
    """What the contractor received goes back within the ward's term; what the ward received stays there."""
    days = case.policy.return_within_days
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat() if site == "contractor" and days else ""


def _from_sheets(case: Engagement, sheets: Sequence[Handover]) -> list[CarriedItem]:
    """Things that a recorded sheet names and no record is of: the contractor's disc before its report is taken in."""
    found: list[CarriedItem] = []
    for sheet in sheets:
        maker = case.contractor_desk if sheet.kind == "report" else case.ward_desk
        for line in sheet.lines:
            if partner_of(line.reference) and sheet.state == "recorded" and line.received > 0:
                state: MediaState = "returned" if sheet.kind == "return" else "handed_over"
                item = _hearsay(case, line.reference, maker, sheet.day, due="")
                found.append(replace(item, state=state, place=sheet.place))
    return found


def _hearsay(case: Engagement, number: str, owner: str, day: str, *, due: str) -> CarriedItem:
    return CarriedItem(
        id="",
        owner=owner,
        engagement=case.id,
        number=number,
        kind="password_notice" if number.startswith(f"{PREFIXES['password_notice']}-") else "disc",
        bundle="",
        made_on=day,
        made_by="",
        return_by=due,
        place="",
        state="handed_over",
    )


# ---- one thing -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Event:
    """One step of a thing: made, printed in no sheet, or the sheet it stands on with day, place and both people."""

    what: Literal["made", "sheet", "printed_sheet"]
    day: str
    number: str
    kind: str
    place: str
    giver: str
    receiver: str


def history_of(reader: Reader, engagement: str, number: str) -> tuple[Event, ...]:
    """The way of one disc or notice, by its management number, oldest first (区運7: traced back at any time)."""
    items = [each for each in reader.find(CarriedItem, number=number) if each.engagement == engagement]
    sheets = [
        each
        for each in reader.find(Handover, engagement=engagement)
        if any(line.reference == number for line in each.lines)
    ]
    made = [
        Event(what="made", day=each.made_on, number=number, kind=each.kind, place="", giver=each.made_by, receiver="")
        for each in items
    ]
    return (*made, *(_event(each) for each in sorted(sheets, key=lambda each: (each.day or LATEST, each.number))))


def _event(sheet: Handover) -> Event:
    return Event(
        what="sheet" if sheet.state == "recorded" else "printed_sheet",
        day=sheet.day,
        number=sheet.number,
        kind=sheet.kind,
        place=sheet.place,
        giver=sheet.giver.name,
        receiver=sheet.receiver.name,
    )
