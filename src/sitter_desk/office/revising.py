"""決定の変更・取消し: another signed decision that names the one whose place it takes (office.md §2, 決定後).

Nothing that was signed is ever altered. A change needs a case that was submitted as it now stands – sent back, screened
and submitted anew where the facts were others – and is proven like a first decision; a revocation needs its reason
alone. Both are registered with the approval of a round, which may be a later one. Where what came again changes nothing
of the decision, the ward says so (決定のとおり), and the case is as it was decided.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sitter_desk.domain.progress import Progress, counted, halves, silent
from sitter_desk.domain.records import (
    Answer,
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
from sitter_desk.domain.statement import DecisionStatement
from sitter_desk.errors import (
    ChangedSinceShown,
    DecidedAsBefore,
    NothingFound,
    NotScreened,
    RevokedAlready,
    TextMissing,
)
from sitter_desk.office.decisions import ApprovalTyped, case_of, new_approval, signed_decision
from sitter_desk.office.proving import refuse_unproven
from sitter_desk.office.schemes import scheme_in
from sitter_desk.office.session import Session
from sitter_desk.office.stages import require_stage
from sitter_desk.office.standing import statement_of
from sitter_desk.office.statements import Case, Verdict
from sitter_desk.office.submitting import answer_to, proven_submission
from sitter_desk.vault.store import Act, Reader

REVOKE = "revoke"


@dataclass(frozen=True, kw_only=True)
class Revision:
    """A case that is decided anew, and the decision whose place the new one takes."""

    case: Case
    verdict: Verdict
    earlier: Decision


def register_revision(
    session: Session,
    round_: Round,
    typed: ApprovalTyped,
    verdicts: Mapping[str, Verdict],
    *,
    progress: Progress = silent,
) -> tuple[Approval, tuple[Decision, ...]]:
    """Registers the approval of changed and revoking decisions, each verdict on what lay before the officers: a change
    by the id of the submission, a revocation ("revoke") by the id of the decision that it takes back whole.

    Raises NothingFound without verdicts or for a case of another engagement, WrongStage for one that is not decided,
    RevokedAlready, ChangedSinceShown, DecidedAsBefore, RecordMissing, and of a change what ``proven_submission`` and
    ``refuse_unproven`` raise; then nothing is registered. ``progress`` as in ``register_approval``.
    """
    looking, signing = halves(progress)
    with session.act("decision.register") as act:
        if not verdicts:
            raise NothingFound
        engagement = act.get(Engagement, round_.engagement)
        approval = new_approval(session, engagement, round_, typed)
        shown = counted(verdicts.items(), looking, len(verdicts), every=1)
        revisions = [revision_of(act, round_, each, verdict) for each, verdict in shown]
        _refuse_twice([each.case.application for each in revisions])
        changes = {each.case.application.id: each for each in revisions if each.verdict.outcome != REVOKE}
        refuse_unproven(
            act, [each.case for each in changes.values()], {case: each.verdict for case, each in changes.items()}
        )
        signed = counted(revisions, signing, len(revisions), every=1)
        decisions = tuple(_decide(session, act, engagement, round_, approval, each) for each in signed)
        act.put(approval)
        for decision in decisions:
            act.put(decision)
    return approval, decisions


def _refuse_twice(applications: Sequence[Application]) -> None:
    """One approval holds one verdict on a case: taken back, it is not changed as well."""
    seen: set[str] = set()
    for application in applications:
        if application.id in seen:
            raise RevokedAlready(number=application.receipt_number)
        seen.add(application.id)


def revision_of(reader: Reader, round_: Round, shown: str, verdict: Verdict) -> Revision:
    """The case that a verdict decides anew, as it now lies here; ``shown`` as in ``register_revision``. Raises
    NothingFound, WrongStage, RevokedAlready, ChangedSinceShown, RecordMissing, what ``proven_submission`` raises."""
    revoking = verdict.outcome == REVOKE
    basis: Decision | Submission = reader.get(Decision, shown) if revoking else reader.get(Submission, shown)
    application = reader.get(Application, basis.application)
    if application.engagement != round_.engagement:
        raise NothingFound
    records = require_stage(reader, application, "revoke" if revoking else "revise")
    earlier = records.decision
    if earlier is None or earlier.outcome == REVOKE:
        raise RevokedAlready(number=application.receipt_number)
    last = earlier if revoking else proven_submission(reader, application)
    if last.id != basis.id:
        raise ChangedSinceShown(number=application.receipt_number)
    scheme = scheme_in(reader, application.engagement, application.year_of_use)
    case = case_of(reader, application, _screening_of(reader, last), scheme)
    if revoking:
        case = _as_decided(reader, case)
    return Revision(case=case, verdict=verdict, earlier=earlier)


def _as_decided(reader: Reader, case: Case) -> Case:
    """With every use and child of what was decided, those struck out or taken off since among them."""
    decided = {line.use for line in case.screening.lines}
    uses = tuple(use for use in reader.find(Use, application=case.application.id) if use.id in decided)
    missing = {use.child for use in uses}.difference(child.id for child in case.children)
    return replace(case, uses=uses, children=(*case.children, *reader.find_all(Child, "id", missing)))


def _screening_of(reader: Reader, basis: Decision | Submission) -> Screening:
    """What a decision that is taken back was made on, or what was submitted."""
    if isinstance(basis, Submission):
        return reader.get(Screening, basis.screening)
    found = reader.find(Screening, application=basis.application, application_revision=basis.application_revision)
    if not found:
        raise NotScreened(number=statement_of(basis).receipt_number)
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


TOLD = (
    "outcome", "addressee", "children", "applied_on", "year_of_use", "uses", "claimed_yen", "amount_yen", "day_hours",
    "night_hours", "cap_hours", "remaining_hours", "account_last4", "reason", "clause",
)  # fmt: skip
"""What a notice tells of a case; the rest belongs to the approval. A new address or account is reason enough for
another letter."""


def _content(statement: DecisionStatement) -> tuple[object, ...]:
    return tuple(getattr(statement, name) for name in TOLD)


def uphold(session: Session, application: Application, reason: str, *, upheld_on: str) -> Answer:
    """決定のとおり: answers in words what was submitted after the decision. It stands as it was signed, and the case is
    a decided one again, at the contractor's as soon as the disc is there.

    Raises TextMissing, WrongStage where nothing came again, SnapshotDiffers, RecordMissing.
    """
    if not reason.strip():
        raise TextMissing
    with session.act("decision.uphold") as act:
        case = require_stage(act, application, "uphold")
        answer = answer_to(session, proven_submission(act, case.application), reason, upheld_on)
        act.put(answer)
    return answer
