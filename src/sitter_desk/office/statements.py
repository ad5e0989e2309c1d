"""From a case and a verdict to the statement that is signed: everything the notice will say, frozen (A4).

Wording comes from the rule set the case was screened under. 一部交付 is a decision that left out a use or cut its
hours at the cap; an amount below the fee only because of whole hours or the ceiling is a grant with its reason shown
(docs/adr/0007).
"""

from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.calculation import reason_sentences
from sitter_desk.domain.dates import wareki
from sitter_desk.domain.programme import Programme, RefusalReason
from sitter_desk.domain.records import (
    AmountLine,
    Applicant,
    Application,
    Approval,
    Child,
    Engagement,
    Round,
    Screening,
    Use,
)
from sitter_desk.domain.screening import proposed_outcome
from sitter_desk.domain.statement import Addressee, DecidedUse, DecisionStatement
from sitter_desk.errors import RefusalWithoutReason

Outcome = Literal["grant", "partial", "refuse"]


@dataclass(frozen=True, kw_only=True)
class Case:
    """What lies before the officer for one application."""

    application: Application
    applicant: Applicant
    children: tuple[Child, ...]
    uses: tuple[Use, ...]
    screening: Screening
    programme: Programme


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """The officers' verdict on one case; ``reason`` is a refusal code of the rule set ("" for a full grant)."""

    outcome: Outcome
    reason: str = ""


def as_screened(case: Case) -> Verdict:
    """What the screening comes to, for the officer to agree with or to change: late arrival first, then the amount."""
    if any(check.code == "arrival" and check.result == "ward" for check in case.screening.checks):
        return Verdict(outcome="refuse", reason="late")
    outcome, reason = proposed_outcome(case.screening)
    return Verdict(outcome=outcome, reason=reason if outcome == "refuse" else "")


def build_statement(
    decision: str, engagement: Engagement, round_: Round, approval: Approval, case: Case, verdict: Verdict
) -> DecisionStatement:
    """The statement that the record ``decision`` (id) carries.

    Raises RefusalWithoutReason for a refusal whose reason the rules don't know.
    """
    wording, screening = case.programme.wording, case.screening
    refused = verdict.outcome == "refuse"
    reason = _reason(case, verdict)
    return DecisionStatement(
        version=1,
        decision=decision,
        supersedes="",
        engagement=engagement.id,
        engagement_number=engagement.number,
        round=round_.id,
        round_number=round_.number,
        approval=approval.id,
        application=case.application.id,
        application_revision=case.application.revision,
        receipt_number=case.application.receipt_number,
        applied_on=case.application.arrived_on,
        year_of_use=case.application.year_of_use,
        outcome=verdict.outcome,
        draft_number=approval.draft_number,
        approved_on=approval.approved_on,
        approver_post=approval.approver_post,
        effective_on=approval.effective_on,
        document_number=approval.document_number,
        pay_on="" if refused else approval.pay_on,
        scheme_name=case.programme.scheme_name,
        title=wording.title_refuse if refused else wording.title_grant,
        opening=_opening(case, verdict),
        addressee=Addressee(name=case.applicant.name, postcode=case.applicant.postcode, address=case.applicant.address),
        children=tuple(child.name for child in case.children),
        uses=tuple(_decided(case, line, refused=refused) for line in screening.lines),
        claimed_yen=screening.claimed_yen,
        amount_yen=0 if refused else screening.amount_yen,
        day_hours=0 if refused else screening.day_hours,
        night_hours=0 if refused else screening.night_hours,
        cap_hours=screening.cap_hours,
        remaining_hours=_remaining(screening, refused=refused),
        account_last4="" if refused else case.application.account.number[-4:],
        reason=reason.text,
        clause=reason.clause,
        conditions="" if refused else wording.conditions,
        wording_version=wording.version,
        appeal_text_version=case.programme.appeal.version if case.programme.appeal.confirmed else "",
        appeal_text=case.programme.appeal.text if case.programme.appeal.confirmed else "",
        letterhead=engagement.letterhead,
    )


def _reason(case: Case, verdict: Verdict) -> RefusalReason:
    if verdict.outcome != "refuse" and not verdict.reason:
        return RefusalReason(text="", clause="")
    reason = case.programme.wording.refusals.get(verdict.reason)
    if reason is None:
        raise RefusalWithoutReason(number=case.application.receipt_number)
    return reason


def _opening(case: Case, verdict: Verdict) -> str:
    wording = case.programme.wording
    opening = {
        "grant": wording.opening_grant,
        "partial": wording.opening_partial,
        "refuse": wording.opening_refuse,
    }[verdict.outcome]
    return opening.replace("{applied_on}", wareki(case.application.arrived_on))


def _remaining(screening: Screening, *, refused: bool) -> int:
    """Hours the children have left; a refusal consumes none."""
    consumed = screening.day_hours + screening.night_hours
    return screening.remaining_hours + (consumed if refused else 0)


def _decided(case: Case, line: AmountLine, *, refused: bool) -> DecidedUse:
    use = next(use for use in case.uses if use.id == line.use)
    child = next(child for child in case.children if child.id == use.child)
    return DecidedUse(
        child_name=child.name,
        day=line.day,
        start=line.start,
        end=line.end,
        minutes=line.day_minutes + line.night_minutes,
        day_hours=0 if refused else line.day_hours,
        night_hours=0 if refused else line.night_hours,
        ceiling_yen=line.ceiling_yen,
        fee_yen=line.fee_yen,
        amount_yen=0 if refused else line.amount_yen,
        reasons=reason_sentences(case.programme, line),
    )
