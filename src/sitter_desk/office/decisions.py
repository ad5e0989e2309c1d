"""決裁結果: the ward registers what its 起案 decided for a round, and signs each decision (office.md §3.1).

The program proposes nothing on its own: ``review`` lays out what the contractor screened, the officers fill in
verdicts, and one act registers the approval with all its signed decisions or nothing. Each decision freezes
everything its notice will say (A4).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sitter_desk.domain.programme import parse_programme
from sitter_desk.domain.records import (
    Applicant,
    Application,
    Approval,
    Child,
    Decision,
    Engagement,
    Round,
    RuleSet,
    Screening,
    Use,
)
from sitter_desk.errors import AlreadyDecided, NothingFound, NotScreened
from sitter_desk.office.session import Session, new_id
from sitter_desk.office.statements import Case, Verdict, build_statement
from sitter_desk.sealing.decision import sign_statement
from sitter_desk.sealing.signature import public_key
from sitter_desk.vault.store import Act, Reader


@dataclass(frozen=True, kw_only=True)
class ApprovalTyped:
    """What the ward types of its approved draft; numbers and days stand as typed."""

    draft_number: str
    approved_on: str
    approver_post: str
    effective_on: str
    document_number: str
    pay_on: str


def review(reader: Reader, round_: Round) -> list[Case]:
    """The cases of a round in the order of their receipt numbers; raises NotScreened for one without a screening."""
    applications = [each for each in reader.find(Application, round=round_.id) if each.state != "withdrawn"]
    return [_case(reader, application) for application in sorted(applications, key=lambda each: each.receipt_number)]


def _case(reader: Reader, application: Application) -> Case:
    screenings = reader.find(Screening, application=application.id)
    screening = next((each for each in reversed(screenings) if each.application_revision == application.revision), None)
    if screening is None:
        raise NotScreened(number=application.receipt_number)
    return Case(
        application=application,
        applicant=reader.get(Applicant, application.applicant),
        children=tuple(reader.get(Child, child) for child in application.children),
        uses=tuple(sorted(reader.find(Use, application=application.id), key=lambda use: use.position)),
        screening=screening,
        programme=parse_programme(reader.get(RuleSet, screening.rule_set).text),
    )


def register_approval(
    session: Session, round_: Round, typed: ApprovalTyped, verdicts: Mapping[str, Verdict]
) -> tuple[Approval, tuple[Decision, ...]]:
    """Registers the approval of a round with a signed decision for each application id in ``verdicts``.

    Raises NothingFound without verdicts, NotScreened, AlreadyDecided, RefusalWithoutReason; then nothing is registered.
    """
    with session.act("decision.register") as act:
        engagement = act.get(Engagement, round_.engagement)
        approval = _approval(session, engagement, round_, typed)
        cases = [case for case in review(act, round_) if case.application.id in verdicts]
        if not cases:
            raise NothingFound
        _refuse_decided(act, round_, cases)
        decisions = tuple(
            _decide(session, act, engagement, round_, approval, case, verdicts[case.application.id]) for case in cases
        )
        act.put(approval)
        for decision in decisions:
            act.put(decision)
    return approval, decisions


def _refuse_decided(act: Reader, round_: Round, cases: Sequence[Case]) -> None:
    """Pressing twice must not make two notices for one parent."""
    decided = {(each.application, each.application_revision) for each in act.find(Decision, round=round_.id)}
    for case in cases:
        if (case.application.id, case.application.revision) in decided:
            raise AlreadyDecided(number=case.application.receipt_number)


def _approval(session: Session, engagement: Engagement, round_: Round, typed: ApprovalTyped) -> Approval:
    return Approval(
        id=new_id(),
        owner=session.desk,
        engagement=engagement.id,
        round=round_.id,
        draft_number=typed.draft_number,
        approved_on=typed.approved_on,
        approver_post=typed.approver_post,
        effective_on=typed.effective_on,
        document_number=typed.document_number,
        pay_on=typed.pay_on,
    )


def _decide(
    session: Session, act: Act, engagement: Engagement, round_: Round, approval: Approval, case: Case, verdict: Verdict
) -> Decision:
    statement = build_statement(engagement, round_, approval, case, verdict)
    key = act.desk_key()
    text, signature = sign_statement(key, statement)
    return Decision(
        id=new_id(),
        owner=session.desk,
        subject=case.application.subject,
        engagement=engagement.id,
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
