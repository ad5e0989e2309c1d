"""確認記録票: printed by the ward beforehand, filled with a pen at the counter, transcribed, confirmed (区運7, 受運11).

The ward records and the contractor confirms from its own copy; on-screen simultaneity is never assumed. A disc and
the password notice of the same bundle can't stand in one hand-over, nor in two at the same day and time (区運5).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sitter_desk.domain.dates import parse_day, parse_time
from sitter_desk.domain.records import (
    AuditHead,
    CarriedItem,
    Confirmation,
    Engagement,
    Handover,
    HandoverLine,
    Party,
)
from sitter_desk.errors import (
    ConfirmedAlready,
    CountsMissing,
    DiscWithItsNotice,
    ForeignSheet,
    MomentAhead,
    MomentBeforeMade,
    MomentUnclear,
    SheetAlreadyRecorded,
)
from sitter_desk.office.moments import is_ahead
from sitter_desk.office.numbers import PREFIXES, is_sheet_number, next_number
from sitter_desk.office.session import Session, new_id
from sitter_desk.vault import peers
from sitter_desk.vault.store import Act, Reader

NOT_COUNTED = -1
Kind = Literal["provide", "deliver", "return", "report", "papers", "supplies"]
ItemState = Literal["handed_over", "returned"]
ORDER = ("made", "printed", "handed_over", "returned", "void")
"""How a disc or a notice moves; never backwards."""


@dataclass(frozen=True, kw_only=True)
class Transcript:
    """What the pen wrote on the ward's copy; day and time in any spelling, ``received`` the counts by row."""

    day: str
    time: str
    place: str
    giver: str
    receiver: str
    received: tuple[int, ...]
    seal_number: str = ""
    carry_approval: str = ""


def item_line(item: CarriedItem) -> HandoverLine:
    """The row of a disc or a password notice: no content, no counts of people, only its management number."""
    content, unit = ("暗号化データ（CD）", "枚") if item.kind == "disc" else ("パスワード通知書", "通")
    return HandoverLine(content=content, reference=item.number, unit=unit, given=1, received=NOT_COUNTED)


def prepare_handover(
    session: Session,
    engagement: Engagement,
    kind: Kind,
    lines: Sequence[HandoverLine],
    *,
    giver: Party,
    receiver: Party,
    corrects: str = "",
) -> Handover:
    """Draws the next number and keeps the sheet as printed, with both audit heads as far as this desk knows them.
    ``corrects`` is the number of the sheet whose transcript it puts right.

    Raises DiscWithItsNotice when a disc and the password notice of its bundle would stand on one sheet.
    """
    _refuse_pair(lines)
    with session.act("handover.print") as act:
        handover = Handover(
            id=new_id(),
            owner=session.desk,
            engagement=engagement.id,
            number=next_number(act, "handover", engagement, seat=session.seat(act)),
            kind=kind,
            day="",
            time="",
            place="",
            giver=giver,
            receiver=receiver,
            lines=tuple(lines),
            heads=_heads(session, act, engagement),
            seal_number="",
            carry_approval="",
            corrects=corrects,
            state="printed",
        )
        act.put(handover)
    return handover


def _heads(session: Session, act: Reader, engagement: Engagement) -> tuple[AuditHead, ...]:
    site, chain = session.vault.header.site, act.audit_head()
    own = AuditHead(site=site, seq=chain.seq, head=chain.head.hex())
    other = peers.of_engagement(act, engagement.id).audit
    return (own, other) if other else (own,)


def _refuse_pair(lines: Sequence[HandoverLine]) -> None:
    pairs = [pair_key(line) for line in lines if pair_key(line)]
    if len(pairs) != len(set(pairs)):
        raise DiscWithItsNotice


def pair_key(line: HandoverLine) -> str:
    """What disc and notice of one bundle share, also where only their paper labels are known: the number. "" for any
    other thing."""
    kind, _, rest = line.reference.partition("-")
    return rest if kind in (PREFIXES["disc"], PREFIXES["password_notice"]) else ""


def record_handover(session: Session, sheet: Handover, transcript: Transcript) -> Handover:
    """Transcribes a filled sheet under its number and moves the things it names; the next revision of its record.

    Raises SheetAlreadyRecorded, CountsMissing when a row was not counted, MomentUnclear when day or time can't be
    read, MomentAhead when they are still to come, MomentBeforeMade when a thing was not made by then, DiscWithItsNotice
    when the pair changed hands at the same day and time.
    """
    _refuse_uncounted(transcript.received, rows=len(sheet.lines))
    with session.act("handover.record") as act:
        printed = act.get(Handover, sheet.id)
        if printed.state == "recorded":
            raise SheetAlreadyRecorded(number=printed.number)
        recorded = _transcribed(printed, transcript)
        if is_ahead(recorded.day, recorded.time, session.now()):
            raise MomentAhead
        if recorded.day < (made_on := made_by(act, recorded)):
            raise MomentBeforeMade(made_on=made_on)
        _refuse_same_occasion(act, recorded)
        act.put(recorded)
        move_items(session, act, recorded)
    return recorded


def made_by(reader: Reader, sheet: Handover) -> str:
    """The day (ISO) by which all was made that a sheet names, as far as this desk knows the things; "" for none."""
    numbers = {line.reference for line in sheet.lines}
    return max((item.made_on for item in reader.find_all(CarriedItem, "number", numbers)), default="")


def _refuse_uncounted(counts: Sequence[int], *, rows: int) -> None:
    """An empty sheet is refused too: nothing counted is no agreement."""
    if not counts or len(counts) != rows or min(counts) < 0:
        raise CountsMissing


def _transcribed(printed: Handover, transcript: Transcript) -> Handover:
    day, time = parse_day(transcript.day), parse_time(transcript.time)
    if day is None or time is None:
        raise MomentUnclear
    lines = zip(printed.lines, transcript.received, strict=True)
    return replace(
        printed,
        revision=printed.revision + 1,
        day=day,
        time=time,
        place=transcript.place,
        giver=replace(printed.giver, name=transcript.giver),
        receiver=replace(printed.receiver, name=transcript.receiver),
        lines=tuple(replace(line, received=count) for line, count in lines),
        seal_number=transcript.seal_number,
        carry_approval=transcript.carry_approval,
        state="recorded",
    )


def _refuse_same_occasion(act: Reader, recorded: Handover) -> None:
    """Two sheets of the same thing are no pair: the second one corrects the first."""
    mine = {pair_key(line): line.reference for line in recorded.lines if pair_key(line)}
    for other in act.find(Handover, day=recorded.day, time=recorded.time, state="recorded"):
        if any(mine.get(pair_key(line), line.reference) != line.reference for line in other.lines):
            raise DiscWithItsNotice


def move_items(session: Session, act: Act, recorded: Handover) -> None:
    """Moves this desk's own discs and notices that a recorded sheet says arrived; the other desk moves its own.

    Things move forward only: a sheet that comes late brings nothing back.
    """
    arrived = {line.reference for line in recorded.lines if line.received > 0}
    state: ItemState = "returned" if recorded.kind == "return" else "handed_over"
    for item in act.find(CarriedItem, owner=session.desk, engagement=recorded.engagement):
        if item.number in arrived and ORDER.index(item.state) < ORDER.index(state):
            act.put(replace(item, revision=item.revision + 1, state=state, place=recorded.place))


def confirm_handover(
    session: Session,
    engagement: Engagement,
    number: str,
    *,
    given: Sequence[int],
    counted: Sequence[int],
    confirmed_on: str,
    note: str = "",
) -> Confirmation:
    """The contractor's half: what its copy of sheet ``number`` says was given against what it counted, row by row.

    A difference is kept as 相違; it is never smoothed over (受運11). Raises CountsMissing when a row was not counted,
    ForeignSheet for a number that is none of the engagement, ConfirmedAlready the second time.
    """
    _refuse_uncounted(counted, rows=len(given))
    if not is_sheet_number(engagement, number):
        raise ForeignSheet(number=number)
    agrees = tuple(here == there for here, there in zip(given, counted, strict=True))
    with session.act("handover.confirm") as act:
        if act.count(Confirmation, engagement=engagement.id, handover_number=number):
            raise ConfirmedAlready(number=number)
        confirmation = Confirmation(
            id=new_id(),
            owner=session.desk,
            engagement=engagement.id,
            handover_number=number,
            counted=tuple(counted),
            agrees=agrees,
            result="agrees" if all(agrees) else "differs",
            note=note,
            confirmed_by=session.vault.user.name,
            confirmed_on=confirmed_on,
        )
        act.put(confirmation)
    return confirmation


def ward_gives(sheet: Handover, engagement: Engagement) -> bool:
    """Whether the ward is the one that gives by a sheet."""
    return sheet.giver.organisation.startswith(engagement.ward_name)


def waiting_handovers(reader: Reader) -> list[Handover]:
    """Recorded sheets that the contractor has not confirmed yet, as far as this desk knows."""
    confirmed = {confirmation.handover_number for confirmation in reader.find(Confirmation)}
    return [handover for handover in reader.find(Handover, state="recorded") if handover.number not in confirmed]


def keep_at(session: Session, item_id: str, place: str) -> CarriedItem:
    """Notes where one of this desk's own things lies, a cabinet by its name. Raises RecordMissing, NotOwner."""
    with session.act("media.keep") as act:
        item = act.get(CarriedItem, item_id)
        kept = replace(item, revision=item.revision + 1, place=place.strip())
        act.put(kept)
    return kept
