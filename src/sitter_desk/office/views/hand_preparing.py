"""Getting a confirmation record ready: what may go on it, what is typed by hand, and what must not stand together.

A disc and its password notice never stand on one sheet (区運5); a notice that was not printed and a thing that stands
on another sheet already don't go at all.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.records import CarriedItem, Engagement, Handover, HandoverLine, Party
from sitter_desk.errors import LinesMissing
from sitter_desk.office.handovers import NOT_COUNTED, Kind, Transcript, item_line, pair_key, prepare_handover
from sitter_desk.office.handovers import record_handover as transcribe
from sitter_desk.office.notices import DELIVERED
from sitter_desk.office.numbers import PREFIXES
from sitter_desk.office.session import Session
from sitter_desk.vault.store import Reader

Stop = Literal["", "not_printed", "no_notice", "on_sheet"]

FROM_WARD: frozenset[Kind] = frozenset({"provide", "supplies"})
"""What the ward gives; the rest goes to it. Papers (書類) go both ways and are asked."""
BOTH_WAYS: frozenset[Kind] = frozenset({"papers"})
UNITS = ("通", "枚", "件", "冊", "部", "箱")
CONTENTS: dict[Kind, tuple[tuple[str, str], ...]] = {
    "provide": (),
    "deliver": (*((content, "通") for content in DELIVERED.values()), ("封入一覧表", "枚"), ("損紙・抜取り", "通")),
    "return": (("損紙・抜取り", "通"), ("支給品の残り", "枚")),
    "report": (),
    "papers": (("申請書類", "件"), ("追完書類", "件"), ("返戻郵便物", "通")),
    "supplies": (("窓あき封筒", "枚"), ("返信用封筒", "枚"), ("公印刷込用紙", "枚"), ("白紙の申請書", "部")),
}
"""What is typed on a sheet of a kind, as a person would write it, with its unit; another content may be typed too."""


@dataclass(frozen=True, kw_only=True)
class Going:
    """A disc or a password notice that may stand on a sheet. ``stop`` says why it can't, ``on_sheet`` the number of the
    printed sheet that it stands on; ``partner`` is the other one of its pair."""

    id: str
    number: str
    kind: Literal["disc", "password_notice"]
    made_on: str
    partner: str
    stop: Stop
    on_sheet: str


def may_go(reader: Reader, engagement: str, kind: Kind) -> tuple[Going, ...]:
    """The things of an engagement (id) that a sheet of a kind could name, in the order of their numbers."""
    case = reader.get(Engagement, engagement)
    maker = case.contractor_desk if kind == "report" else case.ward_desk
    wanted = {"provide": ("made", "printed"), "report": ("made", "printed"), "return": ("handed_over",)}.get(kind, ())
    items = [each for each in reader.find(CarriedItem, engagement=engagement, owner=maker) if each.state in wanted]
    waiting = reader.find(Handover, engagement=engagement, state="printed")
    on_sheet = {line.reference: sheet.number for sheet in waiting for line in sheet.lines if sheet.kind == kind}
    unprinted = {each.bundle for each in items if _is_unprinted(each)}
    return tuple(
        _going(item, on_sheet.get(item.number, ""), unprinted) for item in sorted(items, key=lambda each: each.number)
    )


def _is_unprinted(item: CarriedItem) -> bool:
    return item.kind == "password_notice" and item.state == "made"


def _going(item: CarriedItem, on_sheet: str, unprinted: Collection[str]) -> Going:
    """A disc waits for its notice to be printed: without that nobody can ever open it."""
    stop: Stop = "on_sheet" if on_sheet else ""
    if item.bundle in unprinted:
        stop = "not_printed" if item.kind == "password_notice" else "no_notice"
    return Going(
        id=item.id,
        number=item.number,
        kind=item.kind,
        made_on=item.made_on,
        partner=partner_of(item.number),
        stop=stop,
        on_sheet=on_sheet,
    )


def partner_of(number: str) -> str:
    """The number of the other one of a pair: ``PW-W-SJ6-0001`` of ``M-W-SJ6-0001``; "" of any other number."""
    disc, notice = f"{PREFIXES['disc']}-", f"{PREFIXES['password_notice']}-"
    if number.startswith(notice):
        return disc + number.removeprefix(notice)
    return notice + number.removeprefix(disc) if number.startswith(disc) else ""


def pairs_in(lines: Sequence[HandoverLine]) -> tuple[str, ...]:
    """The numbers of the things that must not stand on this sheet because their other half stands on it too."""
    keys = [pair_key(line) for line in lines]
    return tuple(line.reference for line, key in zip(lines, keys, strict=True) if key and keys.count(key) > 1)


def typed_line(content: str, reference: str, unit: str, given: int) -> HandoverLine:
    """A row typed by hand. A management number of a disc or a notice says by itself what it is."""
    known = {
        f"{PREFIXES['disc']}-": ("暗号化データ（CD）", "枚"),
        f"{PREFIXES['password_notice']}-": ("パスワード通知書", "通"),
    }
    found = next((each for prefix, each in known.items() if reference.startswith(prefix)), None)
    said, counted = found or (content, unit)
    return HandoverLine(content=said, reference=reference, unit=counted, given=given, received=NOT_COUNTED)


def lines_for(reader: Reader, ids: Collection[str], typed: Sequence[HandoverLine]) -> tuple[HandoverLine, ...]:
    """The rows of a sheet: the chosen discs and notices by their numbers, then what was typed."""
    items = sorted(reader.find_all(CarriedItem, "id", ids), key=lambda each: each.number)
    return (*(item_line(item) for item in items), *typed)


def sum_of(lines: Sequence[HandoverLine]) -> int:
    """How many things in all."""
    return sum(line.given for line in lines)


def prepare_sheet(
    session: Session,
    engagement_id: str,
    kind: Kind,
    *,
    items: Collection[str] = (),
    typed: Sequence[HandoverLine] = (),
    to_ward: bool | None = None,
    corrects: str = "",
) -> Handover:
    """A new sheet with its number, to be printed and filled with a pen. ``to_ward`` says which way papers go, ``items``
    are ids. Raises LinesMissing, DiscWithItsNotice, RecordMissing."""
    session.require("handover.print")
    with session.reading() as reader:
        engagement = reader.get(Engagement, engagement_id)
        lines = lines_for(reader, items, typed)
    if not lines or any(line.given < 1 or not line.content.strip() for line in lines):
        raise LinesMissing
    ward = Party(organisation=f"{engagement.ward_name}{engagement.section}", name="")
    contractor = Party(organisation=engagement.contractor_name, name="")
    goes_to_ward = kind not in FROM_WARD if to_ward is None else to_ward
    giver, receiver = (contractor, ward) if goes_to_ward else (ward, contractor)
    return prepare_handover(session, engagement, kind, lines, giver=giver, receiver=receiver, corrects=corrects)


def prepare_correction(session: Session, sheet_id: str) -> Handover:
    """A new sheet with the rows and the sides of one that was transcribed wrongly, and its number in 訂正する票の番号:
    the old one stays as it is. Raises RecordMissing."""
    session.require("handover.print")
    with session.reading() as reader:
        wrong = reader.get(Handover, sheet_id)
        engagement = reader.get(Engagement, wrong.engagement)
    lines = [_uncounted(line) for line in wrong.lines]
    sides = (Party(organisation=party.organisation, name="") for party in (wrong.giver, wrong.receiver))
    giver, receiver = sides
    return prepare_handover(
        session, engagement, wrong.kind, lines, giver=giver, receiver=receiver, corrects=wrong.number
    )


def _uncounted(line: HandoverLine) -> HandoverLine:
    return HandoverLine(
        content=line.content, reference=line.reference, unit=line.unit, given=line.given, received=NOT_COUNTED
    )


def record_sheet(session: Session, sheet_id: str, transcript: Transcript) -> Handover:
    """Transcribes what the pen wrote on the ward's copy. Raises what ``handovers.record_handover`` raises."""
    session.require("handover.record")
    with session.reading() as reader:
        sheet = reader.get(Handover, sheet_id)
    return transcribe(session, sheet, transcript)
