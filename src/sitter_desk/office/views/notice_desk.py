"""What the page of the notices shows: rounds with decisions to print, their lots, a lot envelope by envelope, and the
sum that must close: 印刷 = 封入 + 損紙 + 抜取り (特20: what was spoiled or pulled goes back to the ward, so it is
counted).

Counts and lot numbers say nothing of anyone; the envelopes of a lot are a look, with its entry (B10).
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from sitter_desk.documents.fonts import Fonts
from sitter_desk.documents.notice import Issue, decision_notices
from sitter_desk.domain.progress import Progress, silent
from sitter_desk.domain.records import Application, Decision, HandoverLine, Lot, Notice, Round
from sitter_desk.errors import Cancelled, NothingFound, SitterError, UserError
from sitter_desk.office.batch import batched
from sitter_desk.office.grouping import by_id
from sitter_desk.office.notices import (
    LOT_SIZE,
    PrintedLot,
    deliver_lot,
    delivery_lines,
    issue_lot,
    seal_lot,
    to_issue,
    verified_among,
    waiting_decisions,
)
from sitter_desk.office.session import Session
from sitter_desk.sealing.decision import VerifiedDecision
from sitter_desk.vault.objects import open_object
from sitter_desk.vault.store import Reader

LOOKED_AT = 5_000
"""In a round of more decisions what waits is counted, not looked at, while the page is shown."""

LotState = Literal["printed", "sealed", "delivered"]
NoticeState = Literal["printed", "sealed", "spoiled", "pulled", "delivered"]
Outcome = Literal["grant", "partial", "refuse", "revoke"]


@dataclass(frozen=True, kw_only=True)
class RoundRow:
    """A round by its notices: decisions that wait for one, and envelopes by what became of them. ``lots`` by state."""

    id: str
    number: int
    decisions: int
    waiting: int
    printed: int
    sealed: int
    delivered: int
    out: int
    lots: dict[LotState, int]

    @property
    def is_done(self) -> bool:
        """Whether nothing of it is left to do: nothing to print, to seal or to deliver."""
        return not (self.waiting or self.printed or self.sealed)


@dataclass(frozen=True, kw_only=True)
class LotRow:
    """One lot with its counts; ``sealed``, ``spoiled`` and ``pulled`` are 0 until it is counted."""

    id: str
    number: str
    state: LotState
    made_on: str
    responsible: str
    printed: int
    sealed: int
    spoiled: int
    pulled: int


@dataclass(frozen=True, kw_only=True)
class Envelope:
    """One notice of a lot: its place in the lot, its first sheet in the run and how many it has."""

    number: str
    position: int
    receipt_number: str
    outcome: Outcome
    first_sheet: int
    sheets: int
    state: NoticeState


@dataclass(frozen=True, kw_only=True)
class LotView:
    """A lot, envelope by envelope, in the order in which they were printed. ``was_sent``: its notices went to the
    printer once, from this desk."""

    lot: LotRow
    envelopes: tuple[Envelope, ...]
    was_sent: bool

    @property
    def sheets(self) -> int:
        """All sheets of the run."""
        return sum(each.sheets for each in self.envelopes)


@dataclass(frozen=True, kw_only=True)
class Sum:
    """印刷 = 封入 + 損紙 + 抜取り. ``off`` says by how many it does not close: below 0 some are missing."""

    printed: int
    sealed: int
    spoiled: int
    pulled: int

    @property
    def off(self) -> int:
        """Envelopes too many (above 0) or missing (below 0)."""
        return self.sealed + self.spoiled + self.pulled - self.printed

    @property
    def closes(self) -> bool:
        """Whether every envelope is accounted for."""
        return self.off == 0


@dataclass(frozen=True, kw_only=True)
class Stuck:
    """A decision whose notice can't be put on paper, by its receipt number, and the error that says why."""

    receipt_number: str
    error: SitterError


@dataclass(frozen=True, kw_only=True)
class MadeLots:
    """What a run of notices came to: the ids of its lots, its envelopes, what can't be printed, stopped or not."""

    lots: tuple[str, ...]
    envelopes: int
    stuck: tuple[Stuck, ...]
    stopped: bool


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """What can be delivered of a round: its sealed lots and the rows of the slip, one a kind of notice."""

    round: int
    lots: tuple[LotRow, ...]
    lines: tuple[HandoverLine, ...]

    @property
    def envelopes(self) -> int:
        """All of them."""
        return sum(line.given for line in self.lines)

    @property
    def out(self) -> int:
        """Spoiled and pulled envelopes, which go back to the ward as well."""
        return sum(lot.spoiled + lot.pulled for lot in self.lots)


# ---- rounds and lots -----------------------------------------------------------------------------------------------


def notice_rounds(reader: Reader, engagement: str) -> tuple[RoundRow, ...]:
    """The rounds of an engagement (id) that have a decision, the newest first."""
    rounds = sorted(reader.find(Round, engagement=engagement), key=lambda each: -each.number)
    rows = (round_row(reader, each) for each in rounds if reader.count(Decision, round=each.id))
    return tuple(rows)


def round_row(reader: Reader, round_: Round) -> RoundRow:
    """One round by counts alone, where they say enough."""
    decisions = reader.count(Decision, round=round_.id)
    states: tuple[NoticeState, ...] = ("printed", "sealed", "delivered", "spoiled", "pulled")
    notices = {state: reader.count(Notice, round=round_.id, state=state) for state in states}
    in_force = notices["printed"] + notices["sealed"] + notices["delivered"]
    lots = Counter(lot.state for lot in reader.find(Lot, round=round_.id))
    return RoundRow(
        id=round_.id,
        number=round_.number,
        decisions=decisions,
        waiting=_waiting(reader, round_, decisions, decisions - in_force),
        printed=notices["printed"],
        sealed=notices["sealed"],
        delivered=notices["delivered"],
        out=notices["spoiled"] + notices["pulled"],
        lots=dict(lots),
    )


def _waiting(reader: Reader, round_: Round, decisions: int, without: int) -> int:
    """Which decisions wait, looked at one by one where there may be any and they are not too many; else those without
    a notice in force, which counts superseded ones too."""
    return len(waiting_decisions(reader, round_)) if without > 0 and decisions <= LOOKED_AT else max(0, without)


def lots_of(reader: Reader, round_id: str) -> tuple[LotRow, ...]:
    """The lots of a round, the newest first."""
    return tuple(_lot_row(lot) for lot in reversed(reader.find(Lot, round=round_id)))


def _lot_row(lot: Lot) -> LotRow:
    return LotRow(
        id=lot.id,
        number=lot.number,
        state=lot.state,
        made_on=lot.made_on,
        responsible=lot.responsible,
        printed=lot.printed,
        sealed=lot.sealed,
        spoiled=lot.spoiled,
        pulled=lot.pulled,
    )


def open_lot(session: Session, lot_id: str) -> LotView:
    """A lot with its envelopes: one look at a list. Raises RecordMissing."""
    with session.act("record.read") as act:
        lot = act.get(Lot, lot_id)
        notices = _in_order(act, lot)
        view = LotView(lot=_lot_row(lot), envelopes=_envelopes(act, notices), was_sent=_was_sent(act, lot))
        ids = tuple(notice.id for notice in notices)
        act.note(about=f"lot:{lot.id}", facts={"query": "envelopes", "count": len(ids), "ids": ids})
    return view


def _was_sent(reader: Reader, lot: Lot) -> bool:
    entries = reader.audit_entries(act="paper.print", about=f"lot:{lot.id}")
    return any(entry.facts.get("paper") == "notices" for entry in entries)


def _in_order(reader: Reader, lot: Lot) -> list[Notice]:
    """The notices of a lot by their place; the number of a lot is unique in its engagement alone."""
    found = [each for each in reader.find(Notice, lot=lot.number) if each.round == lot.round]
    return sorted(found, key=lambda notice: notice.position)


def _envelopes(reader: Reader, notices: Sequence[Notice]) -> tuple[Envelope, ...]:
    cases = by_id(reader.find_all(Application, "id", {each.application for each in notices}))
    decided = by_id(reader.find_all(Decision, "id", {each.decision for each in notices}))
    made: list[Envelope] = []
    first = 1
    for notice in notices:
        made.append(
            Envelope(
                number=notice.number,
                position=notice.position,
                receipt_number=cases[notice.application].receipt_number,
                outcome=decided[notice.decision].outcome,
                first_sheet=first,
                sheets=notice.sheets,
                state=notice.state,
            )
        )
        first += notice.sheets
    return tuple(made)


# ---- printing ------------------------------------------------------------------------------------------------------


def make_lots(
    session: Session, fonts: Fonts, round_id: str, *, issued_on: str, progress: Progress = silent
) -> MadeLots:
    """Issues what waits for a notice in a round, in lots of at most 50, each an act; the papers are kept, not given.

    One notice that can't be put on paper stops none of the others: it is left out and named. Stopped by ``progress``,
    the lots that are issued stand. Raises DecisionForged, NothingFound, RecordMissing, and the errors of the machine.
    """
    session.require("notice.print")
    with session.reading() as reader:
        round_ = reader.get(Round, round_id)
        waiting = to_issue(reader, round_)
    lots: list[Lot] = []
    stuck: list[Stuck] = []
    stopped = False
    try:
        for at, some in enumerate(batched(waiting, LOT_SIZE)):
            progress(at * LOT_SIZE, len(waiting))
            made, left = _issue(session, fonts, round_, some, issued_on)
            lots.extend(made)
            stuck.extend(left)
        progress(len(waiting), len(waiting))
    except Cancelled:
        stopped = True
    return MadeLots(
        lots=tuple(lot.id for lot in lots),
        envelopes=sum(lot.printed for lot in lots),
        stuck=tuple(stuck),
        stopped=stopped,
    )


def _issue(
    session: Session, fonts: Fonts, round_: Round, decisions: Sequence[VerifiedDecision], issued_on: str
) -> tuple[list[Lot], list[Stuck]]:
    """A lot of all that can be printed; who is to blame is looked for only after one was refused."""
    try:
        return [issue_lot(session, fonts, round_, decisions, issued_on).lot], []
    except UserError:
        refused = {each.record.id: error for each in decisions if (error := _refusal(fonts, each))}
        if not refused:
            raise
    fit = [each for each in decisions if each.record.id not in refused]
    made = [issue_lot(session, fonts, round_, fit, issued_on).lot] if fit else []
    return made, [
        Stuck(receipt_number=each.statement.receipt_number, error=refused[each.record.id])
        for each in decisions
        if each.record.id in refused
    ]


def _refusal(fonts: Fonts, decision: VerifiedDecision) -> SitterError | None:
    """What stands against putting one notice on paper, tried without a number and thrown away."""
    try:
        decision_notices([(decision, Issue(number="T-0", lot="B-0", position=1, practice=True))], fonts)
    except UserError as error:
        return error
    return None


def stored_lot(session: Session, lot_id: str) -> PrintedLot:
    """A lot as it was issued, byte for byte, for the printer or for its list; the decisions verified again. The entry
    says that its papers were taken out. Raises RecordMissing, DecisionForged, DamagedObject."""
    with session.act("notice.print") as act:
        lot = act.get(Lot, lot_id)
        notices = _in_order(act, lot)
        proven = verified_among(act, act.get(Round, lot.round), {notice.decision for notice in notices})
        decisions = {each.record.id: each for each in proven}
        pdf = b"".join(open_object(act, session.vault.folder, notices[0].document))
        act.note(about=f"lot:{lot.id}", facts={"taken_out": 1, "count": len(notices)})
    return PrintedLot(
        lot=lot,
        notices=tuple(notices),
        decisions=tuple(decisions[notice.decision] for notice in notices),
        pdf=pdf,
    )


# ---- sealing and delivery ------------------------------------------------------------------------------------------


def sum_of(lot: LotRow, *, sealed: int, spoiled: Collection[str], pulled: Collection[str]) -> Sum:
    """What was counted against what was printed."""
    return Sum(printed=lot.printed, sealed=sealed, spoiled=len(set(spoiled)), pulled=len(set(pulled)))


def delivery_of(reader: Reader, round_id: str) -> Delivery | None:
    """What a delivery of a round would consist of; None while no lot of it is sealed. Raises RecordMissing."""
    round_ = reader.get(Round, round_id)
    sealed = reader.find(Lot, round=round_.id, state="sealed")
    if not sealed:
        return None
    return Delivery(
        round=round_.number,
        lots=tuple(_lot_row(lot) for lot in sealed),
        lines=tuple(delivery_lines(reader, round_)),
    )


def deliver_lots(session: Session, round_id: str) -> tuple[str, ...]:
    """Marks every sealed lot of a round as given to the ward, each by an act; gives their numbers. Raises NothingFound
    while none is sealed."""
    session.require("lot.deliver")
    with session.reading() as reader:
        sealed = reader.find(Lot, round=round_id, state="sealed")
    if not sealed:
        raise NothingFound
    return tuple(deliver_lot(session, lot).number for lot in sealed)


def seal(
    session: Session, lot_id: str, *, sealed: int, spoiled: Collection[str] = (), pulled: Collection[str] = ()
) -> Lot:
    """Records what became of a lot. Raises what ``notices.seal_lot`` raises."""
    session.require("lot.seal")
    with session.reading() as reader:
        lot = reader.get(Lot, lot_id)
    return seal_lot(session, lot, sealed=sealed, spoiled=spoiled, pulled=pulled)
