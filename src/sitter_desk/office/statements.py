"""From a case and a verdict to the statement that is signed: everything the notice will say, frozen (A4).

Wording comes from the rule set the case was screened under. 一部交付 is a decision that left out a use or cut its
hours at the cap; an amount below the fee only because of whole hours or the ceiling is a grant with its reason shown
(docs/adr/0007).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from sitter_desk.domain.dates import wareki
from sitter_desk.domain.explanation import fill, reason_sentences
from sitter_desk.domain.programme import Programme, RefusalReason, Wording
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
    WardCheck,
)
from sitter_desk.domain.scheme import Scheme
from sitter_desk.domain.screening import proposed_outcome
from sitter_desk.domain.statement import Addressee, DecidedUse, DecisionStatement
from sitter_desk.errors import RefusalWithoutReason

Outcome = Literal["grant", "partial", "refuse", "revoke"]
GRANTS_NOTHING = ("refuse", "revoke")


@dataclass(frozen=True, kw_only=True)
class Case:
    """What lies before the officer for one application."""

    application: Application
    applicant: Applicant
    children: tuple[Child, ...]
    uses: tuple[Use, ...]
    screening: Screening
    scheme: Scheme
    submission: str = ""
    """Id of what the contractor submitted: a verdict is on this and nothing else."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """The key of each child's hour ledger, by child id."""
    ward_checks: tuple[WardCheck, ...] = ()
    """What the ward looked up about the present revision."""
    differs: tuple[str, ...] = ()
    """Checks that come out otherwise when the ward makes them itself, by code."""

    @property
    def programme(self) -> Programme:
        """The rules that the wording goes by."""
        return self.scheme.newest.programme


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """The officers' verdict on one case; ``reason`` is a refusal code of the rule set ("" for a full grant)."""

    outcome: Outcome
    reason: str = ""


def as_screened(case: Case) -> Verdict:
    """What the ward's own checks and the amounts come to, for the officer to agree with or to change."""
    failed = [check.code for check in case.ward_checks if check.result == "fail"]
    if failed:
        return Verdict(outcome="refuse", reason=failed[0] if failed[0] in case.programme.wording.refusals else "other")
    outcome, reason = proposed_outcome(case.screening.lines)
    return Verdict(outcome=outcome, reason=reason if outcome == "refuse" else "")


def build_statement(
    decision: str,
    engagement: Engagement,
    round_: Round,
    approval: Approval,
    case: Case,
    verdict: Verdict,
    *,
    supersedes: str = "",
) -> DecisionStatement:
    """The statement that the record ``decision`` (id) carries; ``supersedes`` is the decision whose place it takes.

    Raises RefusalWithoutReason for a refusal or revocation whose reason the rules don't know.
    """
    wording, screening = case.programme.wording, case.screening
    nothing = verdict.outcome in GRANTS_NOTHING
    reason = reason_of(case, verdict)
    title, opening = _head(wording, verdict.outcome, changed=bool(supersedes))
    return DecisionStatement(
        version=1,
        decision=decision,
        supersedes=supersedes,
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
        pay_on="" if nothing else approval.pay_on,
        scheme_name=case.programme.scheme_name,
        title=title,
        opening=fill(opening, {"applied_on": wareki(case.application.arrived_on)}),
        addressee=Addressee(name=case.applicant.name, postcode=case.applicant.postcode, address=case.applicant.address),
        children=tuple(child.name for child in case.children),
        uses=tuple(_decided(case, line, verdict, nothing=nothing) for line in screening.lines),
        claimed_yen=screening.claimed_yen,
        amount_yen=0 if nothing else screening.amount_yen,
        day_hours=0 if nothing else screening.day_hours,
        night_hours=0 if nothing else screening.night_hours,
        cap_hours=screening.cap_hours,
        remaining_hours=_remaining(screening, nothing=nothing),
        account_last4="" if nothing else case.application.account.number[-4:],
        reason=reason.text,
        clause=reason.clause,
        conditions="" if nothing else wording.conditions,
        wording_version=wording.version,
        appeal_text_version=case.programme.appeal.version if case.programme.appeal.confirmed else "",
        appeal_text=_appeal_text(case.programme),
        letterhead=engagement.letterhead,
    )


def reason_of(case: Case, verdict: Verdict) -> RefusalReason:
    """What the notice will give as reason, empty for a full grant. Raises RefusalWithoutReason."""
    if verdict.outcome not in GRANTS_NOTHING and not verdict.reason:
        return RefusalReason(text="", clause="")
    reason = case.programme.wording.refusals.get(verdict.reason)
    if reason is None:
        raise RefusalWithoutReason(number=case.application.receipt_number)
    age = max(category.age_limit for category in case.programme.categories)
    return replace(reason, text=fill(reason.text, {"age": age}))


def _appeal_text(programme: Programme) -> str:
    """教示 in the ward's name, only where the ward confirmed it."""
    return fill(programme.appeal.text, {"ward": programme.ward}) if programme.appeal.confirmed else ""


def _head(wording: Wording, outcome: Outcome, *, changed: bool) -> tuple[str, str]:
    """Title and first sentence; a decision that takes another's place says so unless nothing is granted."""
    if changed and outcome not in GRANTS_NOTHING:
        return wording.title_change, wording.opening_change
    return {
        "grant": (wording.title_grant, wording.opening_grant),
        "partial": (wording.title_grant, wording.opening_partial),
        "refuse": (wording.title_refuse, wording.opening_refuse),
        "revoke": (wording.title_revoke, wording.opening_revoke),
    }[outcome]


def _remaining(screening: Screening, *, nothing: bool) -> int:
    """Hours the children have left; a refusal or revocation consumes none."""
    consumed = screening.day_hours + screening.night_hours
    return screening.remaining_hours + (consumed if nothing else 0)


def _decided(case: Case, line: AmountLine, verdict: Verdict, *, nothing: bool) -> DecidedUse:
    """One use as decided. Where nothing is granted it says no more than the reason of that: how the amount would have
    been computed is none."""
    told = replace(line, reasons=tuple(code for code in line.reasons if code == verdict.reason)) if nothing else line
    use = next(use for use in case.uses if use.id == line.use)
    child = next(child for child in case.children if child.id == use.child)
    return DecidedUse(
        child=child.id,
        child_name=child.name,
        day=line.day,
        start=line.start,
        end=line.end,
        minutes=line.day_minutes + line.night_minutes + line.outside_minutes,
        day_hours=0 if nothing else line.day_hours,
        night_hours=0 if nothing else line.night_hours,
        ceiling_yen=line.ceiling_yen,
        fee_yen=line.fee_yen,
        amount_yen=0 if nothing else line.amount_yen,
        reasons=reason_sentences(case.scheme.on(line.day).programme, told),
    )
