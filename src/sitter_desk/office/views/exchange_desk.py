"""What the pages of the exchange show before and after a bundle is made: counts and numbers, no one's data.

Everything is plain data read from a ``Reader``; nothing is drawn, sealed or written here. What would refuse a bundle is
told beforehand, as the very error that sealing would raise.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Literal

from sitter_desk.bundle.media import bundles_on, check_medium, room_free, room_needed
from sitter_desk.domain.exchange import Peer
from sitter_desk.domain.records import CarriedItem, Engagement, Site
from sitter_desk.errors import SitterError
from sitter_desk.office.numbers import PREFIXES, disc_number, expected_number
from sitter_desk.office.sending import MARKS, refuse_too_early
from sitter_desk.office.session import SEAT
from sitter_desk.vault import peers
from sitter_desk.vault.peers import AppliedBundle, SentBundle
from sitter_desk.vault.store import Reader

Direction = Literal["made", "received"]
ItemState = Literal["", "made", "printed", "handed_over", "received", "returned", "void"]
NOT_KNOWN = -1


@dataclass(frozen=True)
class KindCount:
    """Records of one type: all that go, and how many of them were changed after they were made."""

    type_name: str
    total: int
    changed: int


@dataclass(frozen=True, kw_only=True)
class NextBundle:
    """What would go in the next bundle of an engagement. ``base`` is the last one of ours that the other side has
    acknowledged (0: none), ``received`` the last of theirs that this bundle acknowledges; ``still_here`` are our discs
    that nobody has taken over yet, whose content goes in this one too; ``stop`` what refuses it."""

    engagement: Engagement
    disc: str
    notice: str
    serial: int
    base: int
    base_disc: str
    received: int
    kinds: tuple[KindCount, ...]
    return_within_days: int
    still_here: tuple[str, ...]
    stop: SitterError | None

    @property
    def total(self) -> int:
        """All records that go."""
        return sum(kind.total for kind in self.kinds)

    @property
    def label(self) -> str:
        """What is written on the medium: management number and which of how many, nothing of the content (office.md
        §4)."""
        return f"{self.disc}　1／1"


@dataclass(frozen=True, kw_only=True)
class Target:
    """A folder that stands in for the medium; bytes. ``stop`` is what refuses a bundle on it; ``others`` are bundles
    that lie there already: a medium is for one."""

    folder: Path
    free: int
    needed: int
    stop: SitterError | None
    others: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class BundleLine:
    """A bundle made or received. ``number`` stands on its label, ``serial`` counts its direction; ``records`` what it
    carried, or what was new or changed in it (−1 where that is not known). ``missing`` are serials that never arrived
    before it; ``acknowledged`` whether the other side said it took ours in."""

    direction: Direction
    bundle: str
    engagement: str
    number: str
    serial: int
    at: int
    records: int
    disc_state: ItemState
    notice_state: ItemState
    missing: tuple[int, ...] = ()
    acknowledged: bool = False

    @property
    def needs_notice(self) -> bool:
        """Whether its password was never printed: without it nobody can open the disc."""
        return self.direction == "made" and self.notice_state == "made"


def engagements(reader: Reader) -> list[Engagement]:
    """Those a bundle can be made for, in the order in which they were opened."""
    return reader.find(Engagement)


def next_bundle(reader: Reader, engagement_id: str) -> NextBundle:
    """What would go in the next bundle, and what would stop it. Raises RecordMissing for an unknown engagement."""
    engagement = reader.get(Engagement, engagement_id)
    peer = peers.of_engagement(reader, engagement.id)
    disc = expected_number(
        reader, "disc", engagement, seat=int(reader.setting(SEAT) or 0), mark=MARKS[reader.header.site]
    )
    return NextBundle(
        engagement=engagement,
        disc=disc,
        notice=notice_number(disc),
        serial=peer.sent + 1,
        base=peer.acknowledged,
        base_disc=disc_number(engagement, mark=MARKS[reader.header.site], serial=peer.acknowledged)
        if peer.acknowledged
        else "",
        received=peer.applied,
        kinds=_kinds(reader, peer),
        return_within_days=engagement.policy.return_within_days,
        still_here=_still_here(reader, engagement),
        stop=_stop(reader, engagement),
    )


def notice_number(disc: str) -> str:
    """The number of the password notice of a disc: one series for both (A7)."""
    return disc.replace(PREFIXES["disc"], PREFIXES["password_notice"], 1)


def _kinds(reader: Reader, peer: Peer) -> tuple[KindCount, ...]:
    since = peers.change_at(reader, peer=peer.desk, number=peer.acknowledged)
    counts = reader.count_changed_since(since, engagement=peer.engagement)
    return tuple(KindCount(name, total, changed) for name, (total, changed) in counts.items())


def _still_here(reader: Reader, engagement: Engagement) -> tuple[str, ...]:
    made = reader.find(CarriedItem, owner=reader.header.desk, engagement=engagement.id, kind="disc", state="made")
    return tuple(item.number for item in made)


def _stop(reader: Reader, engagement: Engagement) -> SitterError | None:
    try:
        refuse_too_early(reader, engagement)
    except SitterError as error:
        return error
    return None


def look_at_target(folder: Path, disc: str, *, most_bytes: int) -> Target:
    """Whether the next bundle finds its place in a folder; ``most_bytes`` as ``sending.most_bytes`` says it."""
    try:
        free = room_free(folder)
        check_medium(folder, disc, expected_bytes=most_bytes)
    except SitterError as error:
        return Target(folder=folder, free=_free_or_none(folder), needed=room_needed(most_bytes), stop=error)
    others = tuple(path.stem for path in bundles_on(folder))
    return Target(folder=folder, free=free, needed=room_needed(most_bytes), stop=None, others=others)


def _free_or_none(folder: Path) -> int:
    try:
        return room_free(folder)
    except SitterError:
        return 0


def return_day(today: str, within: int) -> str:
    """The day by which disc and notice come back, so many days from an ISO day."""
    return (date.fromisoformat(today) + timedelta(days=within)).isoformat()


def list_bundles(reader: Reader) -> list[BundleLine]:
    """Every bundle made or taken in here, the newest first."""
    known = {peer.desk: peer for peer in peers.all_peers(reader)}
    cases = {each.id: each for each in reader.find(Engagement)}
    items = {(item.bundle, item.kind): item for item in reader.find(CarriedItem)}
    made = [_made(reader, sent, known[sent.peer], cases, items) for sent in peers.sent_bundles(reader)]
    received = [_received(reader, each, known[each.peer], cases, items) for each in peers.applied_bundles(reader)]
    return sorted([*made, *received], key=lambda line: (line.at, line.serial), reverse=True)


@dataclass(frozen=True, kw_only=True)
class NoticeLine:
    """A password notice of this desk with the disc it opens; ``made_on`` and ``return_by`` ISO."""

    bundle: str
    number: str
    disc: str
    made_on: str
    return_by: str
    state: ItemState


def list_notices(reader: Reader) -> list[NoticeLine]:
    """Every password notice made here, the newest first."""
    items = reader.find(CarriedItem, owner=reader.header.desk)
    discs = {item.bundle: item.number for item in items if item.kind == "disc"}
    return [
        NoticeLine(
            bundle=item.bundle,
            number=item.number,
            disc=discs.get(item.bundle, ""),
            made_on=item.made_on,
            return_by=item.return_by,
            state=item.state,
        )
        for item in reversed(items)
        if item.kind == "password_notice"
    ]


Items = dict[tuple[str, Literal["disc", "password_notice"]], CarriedItem]


def _made(reader: Reader, sent: SentBundle, peer: Peer, cases: dict[str, Engagement], items: Items) -> BundleLine:
    return BundleLine(
        direction="made",
        bundle=sent.bundle,
        engagement=peer.engagement,
        number=_number(reader.header.site, sent.bundle, sent.number, cases.get(peer.engagement), items),
        serial=sent.number,
        at=sent.at,
        records=_fact(reader, sent.bundle, "records"),
        disc_state=_state(items, sent.bundle, "disc"),
        notice_state=_state(items, sent.bundle, "password_notice"),
        acknowledged=sent.number <= peer.acknowledged,
    )


def _received(
    reader: Reader, applied: AppliedBundle, peer: Peer, cases: dict[str, Engagement], items: Items
) -> BundleLine:
    theirs: Site = "contractor" if reader.header.site == "ward" else "ward"
    about = f"bundle:{applied.bundle}"
    new, changed = _fact(reader, about, "new"), _fact(reader, about, "changed")
    return BundleLine(
        direction="received",
        bundle=applied.bundle,
        engagement=peer.engagement,
        number=_number(theirs, applied.bundle, applied.number, cases.get(peer.engagement), items),
        serial=applied.number,
        at=applied.at,
        records=NOT_KNOWN if NOT_KNOWN in (new, changed) else new + changed,
        disc_state=_state_here(items, applied.bundle, "disc"),
        notice_state=_state_here(items, applied.bundle, "password_notice"),
        missing=_missing(reader, about),
    )


def _number(site: Site, bundle: str, serial: int, engagement: Engagement | None, items: Items) -> str:
    """What stands on the label. The record of the other side's disc comes with its next one; until then it is counted
    from the serial, which runs with it."""
    if (bundle, "disc") in items:
        return items[bundle, "disc"].number
    return disc_number(engagement, mark=MARKS[site], serial=serial) if engagement else ""


def _state_here(items: Items, bundle: str, kind: Literal["disc", "password_notice"]) -> ItemState:
    """Of what came in: the other desk's record says where it was when it was made, and it was opened here."""
    state = _state(items, bundle, kind)
    return state if state in ("returned", "void") else "received"


def _state(items: Items, bundle: str, kind: Literal["disc", "password_notice"]) -> ItemState:
    item = items.get((bundle, kind))
    return item.state if item else ""


def _fact(reader: Reader, about: str, name: str) -> int:
    """A count that the log keeps of a bundle; −1 where it does not."""
    return next((value for value in _facts(reader, about, name) if isinstance(value, int)), NOT_KNOWN)


def _missing(reader: Reader, about: str) -> tuple[int, ...]:
    found = [value for value in _facts(reader, about, "missing") if isinstance(value, tuple)]
    return tuple(int(number) for number in found[0]) if found else ()


def _facts(reader: Reader, about: str, name: str) -> Iterator[object]:
    return (entry.facts[name] for entry in reader.audit_entries(about=about, limit=10) if name in entry.facts)
