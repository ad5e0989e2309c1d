"""通知書 and 封入ロット: printed only from decisions whose ward signature is verified at this moment (A4).

Lots hold at most 50 envelopes, because long runs matched by hand are where letters were swapped (domain.md §5.2).
What was issued is kept as the sealed PDF itself, one object a lot (A22, docs/adr/0006). A lot that does not balance
can't be delivered.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sitter_desk.documents.fonts import Fonts
from sitter_desk.documents.notice import Issue, decision_notices, sheets_of
from sitter_desk.domain.progress import Progress, counted, silent
from sitter_desk.domain.records import Decision, Engagement, HandoverLine, Lot, Notice, Round
from sitter_desk.domain.stages import is_allowed
from sitter_desk.errors import LotUnbalanced, NothingFound, RecordMissing
from sitter_desk.office.batch import batched
from sitter_desk.office.grouping import by_application
from sitter_desk.office.handovers import NOT_COUNTED
from sitter_desk.office.numbers import next_number
from sitter_desk.office.session import Session, new_id
from sitter_desk.office.stages import case_records_among
from sitter_desk.office.standing import replaced_by, standing
from sitter_desk.sealing.decision import VerifiedDecision, verify_decision
from sitter_desk.vault import peers
from sitter_desk.vault.objects import store_object
from sitter_desk.vault.store import Act, Reader

LOT_SIZE = 50

DELIVERED: dict[Literal["grant", "partial", "refuse", "revoke"], str] = {
    "grant": "交付決定通知書（封緘済み）",
    "partial": "一部交付決定通知書（封緘済み）",
    "refuse": "不交付決定通知書（封緘済み）",
    "revoke": "交付決定取消通知書（封緘済み）",
}


@dataclass(frozen=True, kw_only=True)
class PrintedLot:
    """A lot with its notices in order, what the ward signed for each, and the PDF that was issued."""

    lot: Lot
    notices: tuple[Notice, ...]
    decisions: tuple[VerifiedDecision, ...]
    pdf: bytes


def verified_decisions(reader: Reader, round_: Round) -> list[VerifiedDecision]:
    """The contractor's view: the round's decisions by receipt number, each verified with the ward's pinned key.

    Raises DecisionForged for a row that the ward did not sign, NothingFound while the key is not trusted.
    """
    return _verified(reader.find(Decision, round=round_.id), _ward_key(reader, round_))


def verified_among(reader: Reader, round_: Round, decisions: Collection[str]) -> list[VerifiedDecision]:
    """Some decisions of a round (ids), verified in the same way. Raises DecisionForged, NothingFound."""
    return _verified(reader.find_all(Decision, "id", decisions), _ward_key(reader, round_))


def _ward_key(reader: Reader, round_: Round) -> bytes:
    engagement = reader.get(Engagement, round_.engagement)
    ward = peers.get(reader, engagement.ward_desk)
    if not ward.trusted:
        raise NothingFound
    return bytes.fromhex(ward.public_key)


def verified_own_decisions(reader: Reader, round_: Round) -> list[VerifiedDecision]:
    """The ward's view: the same with its own key."""
    return _verified(reader.find(Decision, round=round_.id), reader.desk_public_key())


def _verified(rows: Sequence[Decision], ward_key: bytes) -> list[VerifiedDecision]:
    """The statement names its decision, round and approval, so a row that was copied or moved does not verify."""
    proven = [verify_decision(row, ward_key=ward_key) for row in rows]
    return sorted(proven, key=lambda decision: decision.statement.receipt_number)


def print_notices(
    session: Session, fonts: Fonts, round_: Round, *, issued_on: str, progress: Progress = silent
) -> tuple[PrintedLot, ...]:
    """Issues every decision of the round that has no notice in force, in lots of at most 50, one act a lot.

    ``progress`` is told the decisions looked at, then before each lot the notices issued. Stopped by it, the lots that
    are issued stand, and the next run goes on behind them.

    Raises DecisionForged, UnprintableText (with the list) and the other SD-5xx errors; then that lot does not exist.
    """
    session.require("notice.print")
    with session.reading() as reader:
        waiting = to_issue(reader, round_, progress=progress)
    return _print_lots(session, fonts, round_, waiting, issued_on, progress)


def to_issue(reader: Reader, round_: Round, *, progress: Progress = silent) -> list[VerifiedDecision]:
    """The decisions of a round that wait for a notice, verified, by receipt number. Raises DecisionForged, also for one
    that waits no more, and NothingFound while the ward's key is not trusted."""
    verified = verified_decisions(reader, round_)
    waiting = {decision.id for decision in waiting_decisions(reader, round_)}
    return [each for each in counted(verified, progress, len(verified)) if each.record.id in waiting]


def _print_lots(
    session: Session,
    fonts: Fonts,
    round_: Round,
    waiting: Sequence[VerifiedDecision],
    issued_on: str,
    progress: Progress,
) -> tuple[PrintedLot, ...]:
    lots: list[PrintedLot] = []
    for some in batched(waiting, LOT_SIZE):
        progress(len(lots) * LOT_SIZE, len(waiting))
        lots.append(issue_lot(session, fonts, round_, some, issued_on))
    progress(len(waiting), len(waiting))
    return tuple(lots)


def waiting_decisions(reader: Reader, round_: Round) -> list[Decision]:
    """The decisions of a round that have no notice in force and may have one, in the order in which they came. Not
    verified: for counting; a paper is made of what ``to_issue`` gives. Raises RecordMissing where a case is not here.
    """
    found = reader.find(Decision, round=round_.id)
    cases = {decision.application for decision in found}
    decisions = by_application(reader.find_all(Decision, "application", cases))
    told = by_application(each for each in reader.find_all(Notice, "application", cases) if _in_force(each))
    stages = {case.application.id: case.stage for case in case_records_among(reader, cases)}
    if len(stages) < len(cases):
        raise RecordMissing(type="application")
    return [
        each
        for each in found
        if is_allowed("print_notice", stages[each.application])
        and _waits_for_notice(each, decisions[each.application], told.get(each.application, ()))
    ]


def _waits_for_notice(record: Decision, decisions: Sequence[Decision], notices: Sequence[Notice]) -> bool:
    """A decision that stands gets one notice, while its case is not looked at again. Another decision on the same
    application gets one only if it takes the place of the one that was told, be it through one that never was: two
    letters to one parent that say two things are an incident."""
    if record.id not in {each.id for each in standing(decisions)}:
        return False
    told = {notice.decision for notice in notices}
    if not told or record.id in told:
        return not told
    return bool(told & replaced_by(decisions, record.id))


def _in_force(notice: Notice) -> bool:
    return notice.state not in ("spoiled", "pulled")


def issue_lot(
    session: Session, fonts: Fonts, round_: Round, decisions: Sequence[VerifiedDecision], issued_on: str
) -> PrintedLot:
    """One lot of the decisions given, at most ``LOT_SIZE`` that wait for a notice; one act. Raises UnprintableText and
    the other SD-5xx errors; then it does not exist."""
    with session.act("notice.print") as act:
        engagement = act.get(Engagement, round_.engagement)
        number = next_number(act, "lot", engagement, seat=session.seat(act))
        issues = [_issue(session, act, engagement, number, position) for position in range(1, len(decisions) + 1)]
        pdf = decision_notices(list(zip(decisions, issues, strict=True)), fonts)
        document, digest, _ = store_object(act, session.vault.folder, [pdf])
        notices = tuple(
            _notice(session, decision, issue, sheets_of(decision, issue, fonts), document, digest, issued_on)
            for decision, issue in zip(decisions, issues, strict=True)
        )
        lot = _lot(session, round_, number, len(decisions), issued_on)
        act.put(lot)
        for notice in notices:
            act.put(notice)
    return PrintedLot(lot=lot, notices=notices, decisions=tuple(decisions), pdf=pdf)


def _issue(session: Session, act: Act, engagement: Engagement, lot: str, position: int) -> Issue:
    number = next_number(act, "notice", engagement, seat=session.seat(act))
    return Issue(number=number, lot=lot, position=position, practice=session.practice)


def _lot(session: Session, round_: Round, number: str, printed: int, made_on: str) -> Lot:
    return Lot(
        id=new_id(),
        owner=session.desk,
        engagement=round_.engagement,
        round=round_.id,
        number=number,
        responsible=session.vault.user.name,
        made_on=made_on,
        printed=printed,
        sealed=0,
        spoiled=0,
        pulled=0,
        state="printed",
    )


def _notice(
    session: Session,
    decision: VerifiedDecision,
    issue: Issue,
    sheets: int,
    document: str,
    digest: str,
    issued_on: str,
) -> Notice:
    return Notice(
        id=new_id(),
        owner=session.desk,
        subject=decision.record.subject,
        engagement=decision.record.engagement,
        round=decision.record.round,
        application=decision.record.application,
        decision=decision.record.id,
        number=issue.number,
        lot=issue.lot,
        position=issue.position,
        sheets=sheets,
        document=document,
        digest=digest,
        issued_on=issued_on,
        state="printed",
    )


def seal_lot(
    session: Session, lot: Lot, *, sealed: int, spoiled: Collection[str] = (), pulled: Collection[str] = ()
) -> Lot:
    """Records what became of a lot: ``sealed`` envelopes as counted by hand, spoiled and pulled out by notice number.

    Raises LotUnbalanced unless printed = sealed + spoiled + pulled; nothing is recorded then.
    """
    changed = replace(
        lot, revision=lot.revision + 1, sealed=sealed, spoiled=len(spoiled), pulled=len(pulled), state="sealed"
    )
    with session.act("lot.seal") as act:
        act.put(changed)
        notices = act.find(Notice, lot=lot.number, state="printed")
        _balance(changed, {notice.number for notice in notices}, [*spoiled, *pulled])
        for notice in notices:
            state: Literal["spoiled", "pulled", "sealed"]
            state = "spoiled" if notice.number in spoiled else "pulled" if notice.number in pulled else "sealed"
            act.put(replace(notice, revision=notice.revision + 1, state=state))
    return changed


def _balance(lot: Lot, numbers: set[str], out: Sequence[str]) -> None:
    """Each envelope counts once, and only those of this lot count."""
    agrees = lot.printed == lot.sealed + lot.spoiled + lot.pulled
    if not agrees or len(set(out)) != len(out) or not numbers.issuperset(out):
        raise _unbalanced(lot)


def _unbalanced(lot: Lot) -> LotUnbalanced:
    return LotUnbalanced(lot=lot.number, printed=lot.printed, sealed=lot.sealed, spoiled=lot.spoiled, pulled=lot.pulled)


def deliver_lot(session: Session, lot: Lot) -> Lot:
    """Marks a sealed lot and its envelopes as delivered to the ward (the ward's count stands on its record)."""
    if lot.state != "sealed":
        raise _unbalanced(lot)
    changed = replace(lot, revision=lot.revision + 1, state="delivered")
    with session.act("lot.deliver") as act:
        act.put(changed)
        for notice in act.find(Notice, lot=lot.number, state="sealed"):
            act.put(replace(notice, revision=notice.revision + 1, state="delivered"))
    return changed


def delivery_lines(reader: Reader, round_: Round) -> list[HandoverLine]:
    """What a delivery of the sealed lots of a round consists of: one line a kind of notice, counted by envelope.

    Raises NothingFound while no lot is sealed.
    """
    lots = [lot.number for lot in reader.find(Lot, round=round_.id, state="sealed")]
    sealed = [notice for notice in reader.find(Notice, round=round_.id, state="sealed") if notice.lot in lots]
    outcomes = [reader.get(Decision, notice.decision).outcome for notice in sealed]
    if not lots:
        raise NothingFound
    reference = lots[0] if len(lots) == 1 else f"{lots[0]}～{lots[-1][-4:]}"
    return [
        HandoverLine(
            content=content, reference=reference, unit="通", given=outcomes.count(outcome), received=NOT_COUNTED
        )
        for outcome, content in DELIVERED.items()
        if outcomes.count(outcome)
    ]
