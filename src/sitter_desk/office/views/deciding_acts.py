"""What an officer does with one case on the decisions page, by the id of the case: each an act of another module."""

from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.records import Application, Decision, Question, Repayment
from sitter_desk.errors import NothingToRepay
from sitter_desk.office.marking import Mark, mark_verdict, unmark
from sitter_desk.office.questions import answer, ask, send_back
from sitter_desk.office.repayments import demand_repayment, repaid
from sitter_desk.office.revising import uphold
from sitter_desk.office.session import Session
from sitter_desk.office.statements import Verdict
from sitter_desk.vault.reader import R

Deed = Literal["grant", "partial", "refuse", "revoke", "uphold", "send_back", "repay"]
"""交付 · 一部交付 · 不交付 · 取消し · 決定のとおり · 差戻し · 返還."""


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What is to be done: ``ground`` the code of a refusal, ``text`` the officer's words – the judgement of a verdict,
    the reason of an upholding or repayment, what is to be put right – and ``by`` a day that it is wanted by (ISO)."""

    deed: Deed
    ground: str = ""
    text: str = ""
    by: str = ""


def do(session: Session, application_id: str, wanted: Wanted, *, today: str) -> Mark | None:
    """Does one deed with a case; gives the mark where it is a verdict. Raises what the acts raise."""
    application = _record(session, Application, application_id)
    if wanted.deed == "send_back":
        send_back(session, application, wanted.text, asked_on=today, answer_by=wanted.by)
        unmark(session, [application_id])
    elif wanted.deed == "uphold":
        uphold(session, application, wanted.text, upheld_on=today)
        unmark(session, [application_id])
    elif wanted.deed == "repay":
        demand_repayment(
            session, _last_decision(session, application), reason=wanted.text, demanded_on=today, pay_by=wanted.by
        )
    else:
        verdict = Verdict(outcome=wanted.deed, reason=wanted.ground)
        return mark_verdict(session, application, verdict, note=wanted.text, marked_on=today)
    return None


def take_mark_off(session: Session, application_id: str) -> None:
    """The case is open again."""
    unmark(session, [application_id])


def ask_about(session: Session, application_id: str, text: str, *, today: str, answer_by: str) -> Question:
    """Asks the contractor about a case; nothing else changes. Raises TextMissing."""
    return ask(session, _record(session, Application, application_id), text, asked_on=today, answer_by=answer_by)


def answer_question(session: Session, question_id: str, text: str, *, today: str) -> None:
    """Answers what the contractor asked. Raises TextMissing, OwnQuestion, AnsweredAlready."""
    answer(session, _record(session, Question, question_id), text, answered_on=today)


def money_came_in(session: Session, repayment_id: str, *, paid_on: str) -> None:
    """A repayment was paid. Raises PaidAlready."""
    repaid(session, _record(session, Repayment, repayment_id), paid_on=paid_on)


def _record(session: Session, kind: type[R], record_id: str) -> R:
    with session.reading() as reader:
        return reader.get(kind, record_id)


def _last_decision(session: Session, application: Application) -> Decision:
    with session.reading() as reader:
        found = reader.find(Decision, application=application.id)
    if not found:
        raise NothingToRepay(number=application.receipt_number)
    return found[-1]
