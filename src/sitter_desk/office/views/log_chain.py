"""The chain of the audit log as it is drawn: month by month, held above by paper and below by discs, and where it
breaks."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from sitter_desk.domain.dates import OFFICE_TIME, office_day
from sitter_desk.domain.progress import Progress, silent
from sitter_desk.domain.records import CarriedItem, Handover
from sitter_desk.office.oversight import paper_heads
from sitter_desk.office.session import Session
from sitter_desk.vault import log, peers
from sitter_desk.vault.audit import Break
from sitter_desk.vault.store import Reader

MICROSECONDS = 1_000_000
DECEMBER = 12
SIGNS, GROUP = 24, 4
"""As many signs of a head as stand on paper, in groups (docs/audit-format.md)."""


@dataclass(frozen=True, kw_only=True)
class ChainMonth:
    """One month (``2025-04``) of the log: the numbers of its first and last entry, and how many."""

    month: str
    first: int
    last: int

    @property
    def entries(self) -> int:
        """How many."""
        return self.last - self.first + 1


@dataclass(frozen=True, kw_only=True)
class Anchor:
    """Where the chain is held from outside: by a confirmation record, or by a disc whose head the other desk keeps.
    ``number`` is the management number."""

    seq: int
    kind: Literal["paper", "disc"]
    number: str


@dataclass(frozen=True, kw_only=True)
class Chain:
    """The drawing. ``head`` is the 記録照合番号 as it stands on paper, ``seq`` how far the chain reaches."""

    seq: int
    head: str
    months: tuple[ChainMonth, ...]
    anchors: tuple[Anchor, ...]


@dataclass(frozen=True, kw_only=True)
class Verified:
    """What came of a verification: ``entries`` computed again, ``papers`` and ``discs`` that hold the chain, where it
    breaks (None: nowhere)."""

    entries: int
    papers: int
    discs: int
    broken: Break | None


def chain(reader: Reader, *, upto: int = 0) -> Chain:
    """The drawing, without the entries themselves: nobody is named in it. ``upto``: the number of the entry where it
    ends (0: the newest), because looking at the log makes it longer."""
    newest = reader.audit_head().seq
    last = min(upto or newest, newest)
    held = [each for each in anchors(reader) if each.seq <= last]
    return Chain(
        seq=last,
        head=spoken(reader.audit_hash(last) or b""),
        months=tuple(_months(reader, last)),
        anchors=tuple(sorted(held, key=lambda each: (each.seq, each.number))),
    )


def spoken(head: bytes) -> str:
    """A head as a person compares it: the first 24 signs in groups of four."""
    signs = head.hex().upper()[:SIGNS]
    return " ".join(signs[at : at + GROUP] for at in range(0, SIGNS, GROUP))


def _months(reader: Reader, last: int) -> Iterator[ChainMonth]:
    begin, end = log.span_of(reader)
    if not last:
        return
    month, final = date.fromisoformat(office_day(min(begin, end))).replace(day=1), office_day(max(begin, end))
    first = 1
    while first <= last and month.isoformat() <= final:
        after = _next(month)
        beyond = min(log.seq_from(reader, instant_of(after.isoformat())), last + 1)
        if beyond > first:
            yield ChainMonth(month=month.isoformat()[:7], first=first, last=beyond - 1)
        first, month = max(first, beyond), after


def _next(month: date) -> date:
    year, number = (month.year + 1, 1) if month.month == DECEMBER else (month.year, month.month + 1)
    return date(year, number, 1)


def instant_of(day: str) -> int:
    """The first instant (µs UTC) of a day (ISO) at the office."""
    return int(datetime.fromisoformat(day).replace(tzinfo=OFFICE_TIME).timestamp()) * MICROSECONDS


def anchors(reader: Reader) -> Iterator[Anchor]:
    """Every confirmation record that shows a head of this desk, and every disc that this desk sent one with."""
    site = reader.header.site
    for sheet in reader.find(Handover):
        yield from (
            Anchor(seq=each.seq, kind="paper", number=sheet.number) for each in sheet.heads if each.site == site
        )
    numbers = {item.bundle: item.number for item in reader.find(CarriedItem, owner=reader.header.desk, kind="disc")}
    bundles = [each.bundle for each in peers.sent_bundles(reader)]
    for bundle, seq in log.bundle_seqs(reader, bundles).items():
        yield Anchor(seq=seq, kind="disc", number=numbers.get(bundle, ""))


def chain_holds(session: Session, progress: Progress = silent) -> bool:
    """Whether the chain holds, for the machine to look after itself while a desk is open: nobody has asked and nothing
    of an entry is shown, so it is none itself. Raises what ``progress`` raises."""
    with session.reading() as reader:
        return log.find_break_watched(reader, paper_heads(reader, session), progress) is None


def verify_chain(session: Session, progress: Progress = silent) -> Verified:
    """The whole chain computed again and held against every head on paper, on a view of its own so that nobody waits;
    the verification is an entry. Raises what ``progress`` raises, and then leaves none."""
    session.require("audit.verify")
    with session.reading() as reader:
        broken = log.find_break_watched(reader, paper_heads(reader, session), progress)
        held = list(anchors(reader))
        entries = reader.audit_head().seq
    with session.act("audit.verify") as act:
        act.note(about="audit", facts={"holds": int(broken is None)})
    return Verified(
        entries=entries,
        papers=sum(1 for each in held if each.kind == "paper"),
        discs=sum(1 for each in held if each.kind == "disc"),
        broken=broken,
    )
