"""決裁結果: the ward registers what its 起案 decided for a round, and signs each decision (office.md §3.1).

The program proposes nothing on its own: ``review`` lays out what the contractor screened, the officers fill in
verdicts, and one act registers the approval with all its signed decisions or nothing. Each decision freezes
everything its notice will say (A4).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sitter_desk.domain.dates import office_day, require_day
from sitter_desk.domain.progress import Progress, counted, halves, silent
from sitter_desk.domain.records import (
    Applicant,
    Application,
    Approval,
    Child,
    Decision,
    Engagement,
    Round,
    Screening,
    Submission,
    Use,
)
from sitter_desk.domain.scheme import Scheme
from sitter_desk.errors import ApprovalDaysUnfit, ChangedSinceShown, NothingFound
from sitter_desk.office.dossiers import certified_in, dossiers_of
from sitter_desk.office.grouping import grouped
from sitter_desk.office.links import ledger_keys
from sitter_desk.office.proving import rechecked, refuse_unproven
from sitter_desk.office.schemes import schemes_of, year_of
from sitter_desk.office.session import Session, new_id
from sitter_desk.office.stages import require_stage
from sitter_desk.office.statements import Case, Verdict, build_statement
from sitter_desk.office.submitting import present_submission, proven_submission
from sitter_desk.office.ward_checks import ward_checks_of
from sitter_desk.sealing.decision import sign_statement
from sitter_desk.sealing.signature import public_key
from sitter_desk.vault.store import Act, Reader


@dataclass(frozen=True, kw_only=True)
class ApprovalTyped:
    """What the ward types of its approved draft; numbers stand as typed, days in any spelling."""

    draft_number: str
    approved_on: str
    approver_post: str
    effective_on: str
    document_number: str
    pay_on: str


def review(reader: Reader, round_: Round) -> list[Case]:
    """The cases of a round that were submitted in their present revision, in the order of their receipt numbers, each
    with the checks that come out otherwise here."""
    cases = submitted_cases(reader, round_)
    differs = _differences(reader, cases)
    return [replace(case, differs=differs[case.application.id]) for case in cases]


def _differences(reader: Reader, cases: Sequence[Case]) -> dict[str, tuple[str, ...]]:
    """The codes of these checks by application id; the cases of one year are read together."""
    screenings = {case.application.id: case.screening for case in cases}
    found: dict[str, tuple[str, ...]] = {}
    for (engagement, _), some in grouped((year_of(case.application), case) for case in cases).items():
        certified, applications = certified_in(reader, engagement), [case.application for case in some]
        for dossier in dossiers_of(reader, applications, some[0].scheme, certified):
            found[dossier.application.id] = rechecked(dossier, screenings[dossier.application.id])
    return found


def submitted_cases(reader: Reader, round_: Round) -> list[Case]:
    """``review`` without these checks: nothing is screened anew."""
    applications = sorted(reader.find(Application, round=round_.id), key=lambda each: each.receipt_number)
    looked_at = ((each, present_submission(reader, each)) for each in applications if each.state != "withdrawn")
    found = [(application, submission) for application, submission in looked_at if submission]
    # The rules of these alone: a newcomer of a year without rules must not block the others.
    schemes = schemes_of(reader, [application for application, _ in found])
    return [_submitted_case(reader, each, submission, schemes[year_of(each)]) for each, submission in found]


def _submitted_case(reader: Reader, application: Application, submission: Submission, scheme: Scheme) -> Case:
    screening = reader.get(Screening, submission.screening)
    return replace(case_of(reader, application, screening, scheme), submission=submission.id)


def case_of(reader: Reader, application: Application, screening: Screening, scheme: Scheme) -> Case:
    """What lies before the officers for one screened application. Raises RecordMissing."""
    children = tuple(reader.get(Child, child) for child in application.children)
    uses = (use for use in reader.find(Use, application=application.id) if not use.struck)
    return Case(
        application=application,
        applicant=reader.get(Applicant, application.applicant),
        children=children,
        uses=tuple(sorted(uses, key=lambda use: use.position)),
        screening=screening,
        scheme=scheme,
        keys=ledger_keys(reader, children),
        ward_checks=ward_checks_of(reader, application),
    )


def register_approval(
    session: Session,
    round_: Round,
    typed: ApprovalTyped,
    verdicts: Mapping[str, Verdict],
    *,
    progress: Progress = silent,
) -> tuple[Approval, tuple[Decision, ...]]:
    """Registers the approval of a round with a signed decision for each submission id in ``verdicts``: a verdict is on
    what lay before the officers, not on what came after.

    Everything is computed again by the ward's own rules before it is signed. Raises NothingFound without verdicts,
    WrongStage (for a decided case too: pressing twice makes no two notices), ChangedSinceShown, what
    ``proving.refuse_unproven`` raises, RefusalWithoutReason, MomentUnclear; then nothing is registered. ``progress`` is
    told the cases, first looked at and then signed; stopped by it, nothing is registered either.
    """
    looking, signing = halves(progress)
    with session.act("decision.register") as act:
        engagement = act.get(Engagement, round_.engagement)
        approval = new_approval(session, engagement, round_, typed)
        cases = _cases(act, round_, verdicts, looking)
        ruled = {case.application.id: verdicts[case.submission] for case in cases}
        refuse_unproven(act, cases, ruled)
        decisions = tuple(
            signed_decision(session, act, engagement, round_, approval, case, ruled[case.application.id])
            for case in counted(cases, signing, len(cases), every=1)
        )
        act.put(approval)
        for decision in decisions:
            act.put(decision)
    return approval, decisions


def _cases(act: Reader, round_: Round, verdicts: Mapping[str, Verdict], progress: Progress) -> list[Case]:
    """The cases that verdicts were given on, all of them, each as it was submitted."""
    if not verdicts:
        raise NothingFound
    for shown in counted(verdicts, progress, len(verdicts), every=1):
        refuse_changed(act, act.get(Submission, shown))
    cases = [case for case in submitted_cases(act, round_) if case.submission in verdicts]
    if len(cases) < len(verdicts):  # one of another round
        raise NothingFound
    return cases


def refuse_changed(act: Reader, shown: Submission) -> None:
    """A verdict is on what was shown. Raises WrongStage, ChangedSinceShown and what ``proven_submission`` raises."""
    application = require_stage(act, act.get(Application, shown.application), "decide").application
    if proven_submission(act, application).id != shown.id:
        raise ChangedSinceShown(number=application.receipt_number)


def unfit_day(typed: ApprovalTyped, today: str) -> Literal["", "approved_on", "effective_on", "pay_on"]:
    """Which of the days can't be, "" where they follow each other: nothing is approved tomorrow, or takes effect before
    it was, or is paid before that. ``today`` (ISO). Raises MomentUnclear."""
    approved, effective = require_day(typed.approved_on), require_day(typed.effective_on)
    if approved > today:
        return "approved_on"
    if effective < approved:
        return "effective_on"
    return "pay_on" if typed.pay_on and require_day(typed.pay_on) < effective else ""


def new_approval(session: Session, engagement: Engagement, round_: Round, typed: ApprovalTyped) -> Approval:
    """The approval as typed, to be put with its decisions; raises MomentUnclear, ApprovalDaysUnfit."""
    if unfit_day(typed, office_day(session.now())):
        raise ApprovalDaysUnfit
    return Approval(
        id=new_id(),
        owner=session.desk,
        engagement=engagement.id,
        round=round_.id,
        draft_number=typed.draft_number,
        approved_on=require_day(typed.approved_on),
        approver_post=typed.approver_post,
        effective_on=require_day(typed.effective_on),
        document_number=typed.document_number,
        pay_on=require_day(typed.pay_on) if typed.pay_on else "",
    )


def signed_decision(
    session: Session,
    act: Act,
    engagement: Engagement,
    round_: Round,
    approval: Approval,
    case: Case,
    verdict: Verdict,
    *,
    supersedes: str = "",
) -> Decision:
    """One decision with its frozen statement and the ward's signature over it, not put yet; ``supersedes`` is the id of
    the decision whose place it takes. Raises RefusalWithoutReason."""
    identity, key = new_id(), act.desk_key()
    statement = build_statement(identity, engagement, round_, approval, case, verdict, supersedes=supersedes)
    text, signature = sign_statement(key, statement)
    return Decision(
        id=identity,
        owner=session.desk,
        engagement=engagement.id,
        subject=case.application.subject,
        round=round_.id,
        approval=approval.id,
        application=case.application.id,
        application_revision=case.application.revision,
        outcome=statement.outcome,
        amount_yen=statement.amount_yen,
        statement=text,
        signature=signature,
        signer=public_key(key).hex(),
    )
