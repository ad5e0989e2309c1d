"""返還: what an applicant must pay back once a decision was lowered or revoked; the ward's alone (office.md §2)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sitter_desk.domain.records import Application, Decision, Repayment
from sitter_desk.domain.waiting import LATEST, days_past
from sitter_desk.errors import DemandedAlready, NothingToRepay, PaidAlready, TextMissing
from sitter_desk.office.session import Session, new_id
from sitter_desk.office.stages import require_stage
from sitter_desk.vault.store import Reader


@dataclass(frozen=True, kw_only=True)
class OpenRepayment:
    """A repayment that has not come in, in numbers alone."""

    repayment: str
    application: str
    receipt_number: str
    amount_yen: int
    demanded_on: str
    pay_by: str
    days_over: int


def to_repay(decisions: Sequence[Decision], repayments: Sequence[Repayment]) -> int:
    """Yen that the decisions on one application (oldest first, the last one stands) leave to be paid back, what was
    demanded before taken off: earlier amount − new amount where nothing was decided in between. Never below 0.

    A decision that grants more is paid out; one that grants less is made up for by its demand alone.
    """
    demanded = {each.decision: each.amount_yen for each in repayments}
    received = 0
    for decision in decisions:
        received = max(received, decision.amount_yen) - demanded.get(decision.id, 0)
    return max(0, received - decisions[-1].amount_yen) if decisions else 0


def demand_repayment(session: Session, decision: Decision, *, reason: str, demanded_on: str, pay_by: str) -> Repayment:
    """Demands what the standing decision took back; the amount is computed and never typed.

    Raises TextMissing without a reason, DemandedAlready, NothingToRepay (also for a decision that does not stand),
    WrongStage, RecordMissing.
    """
    if not reason.strip():
        raise TextMissing
    with session.act("repayment.demand") as act:
        case = require_stage(act, act.get(Application, decision.application), "demand_repayment")
        number = case.application.receipt_number
        earlier = act.find(Repayment, application=decision.application)
        if any(each.decision == decision.id for each in earlier):
            raise DemandedAlready(number=number)
        amount = to_repay(act.find(Decision, application=decision.application), earlier)
        if not amount or case.decision is None or case.decision.id != decision.id:
            raise NothingToRepay(number=number)
        repayment = Repayment(
            id=new_id(),
            owner=session.desk,
            engagement=case.application.engagement,
            subject=case.application.subject,
            application=decision.application,
            decision=decision.id,
            amount_yen=amount,
            reason=reason,
            demanded_on=demanded_on,
            pay_by=pay_by,
            paid_on="",
            state="demanded",
        )
        act.put(repayment)
    return repayment


def repaid(session: Session, repayment: Repayment, *, paid_on: str) -> Repayment:
    """Records that the money came in. Raises PaidAlready, RecordMissing."""
    with session.act("repayment.record") as act:
        stored = act.get(Repayment, repayment.id)
        if stored.state == "paid":
            raise PaidAlready
        paid = replace(stored, revision=stored.revision + 1, paid_on=paid_on, state="paid")
        act.put(paid)
    return paid


def open_repayments(reader: Reader, today: str) -> tuple[OpenRepayment, ...]:
    """Demanded and not paid, the most overdue first."""
    rows = [_row(reader, each, today) for each in reader.find(Repayment, state="demanded")]
    return tuple(sorted(rows, key=lambda row: (row.pay_by or LATEST, row.receipt_number)))


def _row(reader: Reader, repayment: Repayment, today: str) -> OpenRepayment:
    return OpenRepayment(
        repayment=repayment.id,
        application=repayment.application,
        receipt_number=reader.get(Application, repayment.application).receipt_number,
        amount_yen=repayment.amount_yen,
        demanded_on=repayment.demanded_on,
        pay_by=repayment.pay_by,
        days_over=days_past(repayment.pay_by, today),
    )
