"""決定の変更・取消し: another signed decision that names the one whose place it takes (office.md §2, 決定後).

Nothing that was signed is ever altered. A change needs a case that was submitted as it now stands – sent back, screened
and submitted anew where the facts were others – and is proven like a first decision; a revocation needs its reason
alone. Both are registered with the approval of a round, which may be a later one.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sitter_desk.domain.records import Application, Approval, Decision, Engagement, Round, Screening
from sitter_desk.domain.statement import DecisionStatement
from sitter_desk.errors import DecidedAsBefore, NothingFound, NotScreened, RevokedAlready
from sitter_desk.office.decisions import ApprovalTyped, case_of, new_approval, signed_decision
from sitter_desk.office.proving import refuse_unproven
from sitter_desk.office.schemes import scheme_in
from sitter_desk.office.session import Session
from sitter_desk.office.stages import require_stage
from sitter_desk.office.standing import statement_of
from sitter_desk.office.statements import Case, Verdict
from sitter_desk.office.submitting import proven_submission
from sitter_desk.vault.store import Act, Reader

REVOKE = "revoke"


@dataclass(frozen=True, kw_only=True)
class Revision:
    """A case that is decided anew, and the decision whose place the new one takes."""

    case: Case
    verdict: Verdict
    earlier: Decision


def register_revision(
    session: Session, round_: Round, typed: ApprovalTyped, verdicts: Mapping[str, Verdict]
) -> tuple[Approval, tuple[Decision, ...]]:
    """Registers the approval of changed and revoking decisions, one for each application id in ``verdicts``.

    A verdict "revoke" takes the whole decision back. Raises NothingFound without verdicts or for an application of
    another engagement, WrongStage for one that is not decided, RevokedAlready, DecidedAsBefore, and of a change what
    ``proven_submission`` and ``refuse_unproven`` raise; then nothing is registered.
    """
    with session.act("decision.register") as act:
        if not verdicts:
            raise NothingFound
        engagement = act.get(Engagement, round_.engagement)
        approval = new_approval(session, engagement, round_, typed)
        revisions = [_revision(act, round_, application, verdict) for application, verdict in verdicts.items()]
        changes = [each.case for each in revisions if each.verdict.outcome != REVOKE]
        refuse_unproven(act, changes, verdicts)
        decisions = tuple(_decide(session, act, engagement, round_, approval, each) for each in revisions)
        act.put(approval)
        for decision in decisions:
            act.put(decision)
    return approval, decisions


def _revision(reader: Reader, round_: Round, application_id: str, verdict: Verdict) -> Revision:
    application = reader.get(Application, application_id)
    if application.engagement != round_.engagement:
        raise NothingFound
    revoking = verdict.outcome == REVOKE
    records = require_stage(reader, application, "revoke" if revoking else "revise")
    earlier = records.decision
    if earlier is None or earlier.outcome == REVOKE:
        raise RevokedAlready(number=application.receipt_number)
    screening = _decided_screening(reader, earlier) if revoking else _submitted_screening(reader, application)
    scheme = scheme_in(reader, application.engagement, application.year_of_use)
    return Revision(case=case_of(reader, application, screening, scheme), verdict=verdict, earlier=earlier)


def _submitted_screening(reader: Reader, application: Application) -> Screening:
    return reader.get(Screening, proven_submission(reader, application).screening)


def _decided_screening(reader: Reader, decision: Decision) -> Screening:
    """What the decision that is taken back was made on."""
    revision = decision.application_revision
    found = reader.find(Screening, application=decision.application, application_revision=revision)
    if not found:
        raise NotScreened(number=statement_of(decision).receipt_number)
    return found[-1]


def _decide(
    session: Session, act: Act, engagement: Engagement, round_: Round, approval: Approval, revision: Revision
) -> Decision:
    decision = signed_decision(
        session, act, engagement, round_, approval, revision.case, revision.verdict, supersedes=revision.earlier.id
    )
    if _content(statement_of(decision)) == _content(statement_of(revision.earlier)):
        raise DecidedAsBefore(number=revision.case.application.receipt_number)
    return decision


def _content(statement: DecisionStatement) -> tuple[object, ...]:
    """What a parent would read as decided."""
    return statement.outcome, statement.amount_yen, statement.uses, statement.reason, statement.clause
