"""The stage of a case out of its records, and the one question every use case asks before it changes one."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sitter_desk.domain.deficiencies import is_open
from sitter_desk.domain.records import (
    Answer,
    Application,
    Decision,
    Deficiency,
    Notice,
    Question,
    Submission,
)
from sitter_desk.domain.stages import CaseAct, Facts, Stage, is_allowed, stage_of
from sitter_desk.errors import WrongStage
from sitter_desk.office.grouping import by_application
from sitter_desk.office.standing import standing
from sitter_desk.vault.store import Reader


@dataclass(frozen=True, kw_only=True)
class CaseRecords:
    """What the stage of one application follows from, oldest first each. ``decision`` is the one that stands,
    ``upheld`` the newest revision of which the ward said that it does (0: of none)."""

    application: Application
    submissions: Sequence[Submission]
    send_backs: Sequence[Question]
    deficiencies: Sequence[Deficiency]
    decision: Decision | None
    notices: Sequence[Notice]
    upheld: int = 0

    @property
    def is_over(self) -> bool:
        """Whether nobody works on it any more: withdrawn, or its decision revoked."""
        return self.application.state == "withdrawn" or _is_revoked(self)

    @property
    def submission(self) -> Submission | None:
        """The last one of the present revision."""
        revision = self.application.revision
        return next((each for each in reversed(self.submissions) if each.application_revision == revision), None)

    @property
    def stage(self) -> Stage:
        """Where the case stands."""
        return stage_of(facts_of(self))


def facts_of(case: CaseRecords) -> Facts:
    """What the records say."""
    settled_at = max(case.decision.application_revision if case.decision else 0, case.upheld)
    newer = any(each.application_revision > settled_at for each in case.submissions)
    return Facts(
        withdrawn=case.application.state == "withdrawn",
        screened=case.application.state == "screened",
        submitted=case.submission is not None,
        sent_back=bool(case.send_backs),
        deficient=any(is_open(each) for each in case.deficiencies),
        decided=case.decision is not None,
        noticed=any(each.state in ("printed", "sealed", "delivered") for each in case.notices),
        reopened=case.decision is not None and (newer or bool(case.send_backs)),
        revoked=_is_revoked(case),
    )


def _is_revoked(case: CaseRecords) -> bool:
    return case.decision is not None and case.decision.outcome == "revoke"


def case_records(reader: Reader, application: Application) -> CaseRecords:
    """The records of one application as it now stands here. Raises RecordMissing."""
    questions = reader.find(Question, application=application.id, kind="send_back")
    decisions = reader.find(Decision, application=application.id)
    return _case(
        reader.get(Application, application.id),
        submissions=reader.find(Submission, application=application.id),
        questions=questions,
        answers=reader.find(Answer, application=application.id) if questions or decisions else (),
        deficiencies=reader.find(Deficiency, application=application.id),
        decisions=decisions,
        notices=reader.find(Notice, application=application.id) if decisions else (),
    )


def all_case_records(reader: Reader, engagement: str) -> Iterator[CaseRecords]:
    """The records of every application of an engagement (id), each table read once."""
    submissions = by_application(reader.find(Submission, engagement=engagement))
    questions = by_application(reader.find(Question, engagement=engagement, kind="send_back"))
    answers = by_application(reader.find(Answer, engagement=engagement))
    deficiencies = by_application(reader.find(Deficiency, engagement=engagement))
    decisions = by_application(reader.find(Decision, engagement=engagement))
    notices = by_application(reader.find(Notice, engagement=engagement))
    for application in reader.find(Application, engagement=engagement):
        yield _case(
            application,
            submissions=submissions.get(application.id, ()),
            questions=questions.get(application.id, ()),
            answers=answers.get(application.id, ()),
            deficiencies=deficiencies.get(application.id, ()),
            decisions=decisions.get(application.id, ()),
            notices=notices.get(application.id, ()),
        )


def case_records_among(reader: Reader, applications: Collection[str]) -> Iterator[CaseRecords]:
    """The records of some applications (ids), in one question for each table."""
    kinds: tuple[type[Any], ...] = (Submission, Question, Answer, Deficiency, Decision, Notice)
    found = {kind: by_application(reader.find_all(kind, "application", applications)) for kind in kinds}
    for application in reader.find_all(Application, "id", applications):
        own: dict[type, Any] = {kind: records.get(application.id, ()) for kind, records in found.items()}
        yield _case(
            application,
            submissions=own[Submission],
            questions=[each for each in own[Question] if each.kind == "send_back"],
            answers=own[Answer],
            deficiencies=own[Deficiency],
            decisions=own[Decision],
            notices=own[Notice],
        )


def _case(
    application: Application,
    *,
    submissions: Sequence[Submission],
    questions: Sequence[Question],
    answers: Sequence[Answer],
    deficiencies: Sequence[Deficiency],
    decisions: Sequence[Decision],
    notices: Sequence[Notice],
) -> CaseRecords:
    decision = next(reversed(standing(decisions)), None)
    return CaseRecords(
        application=application,
        submissions=submissions,
        send_backs=_unanswered(application, questions, answers),
        deficiencies=deficiencies,
        decision=decision,
        notices=[each for each in notices if decision and each.decision == decision.id],
        upheld=_upheld(application, submissions, answers),
    )


def _unanswered(
    application: Application, questions: Sequence[Question], answers: Sequence[Answer]
) -> tuple[Question, ...]:
    """What the other desk sent back and the owner of the case has not answered: nobody sends back to himself, and
    nobody answers himself."""
    answered = {answer.question for answer in answers if answer.owner == application.owner}
    return tuple(each for each in questions if each.owner != application.owner and each.id not in answered)


def _upheld(application: Application, submissions: Sequence[Submission], answers: Sequence[Answer]) -> int:
    """決定のとおり: what came again after the decision asks the ward whether it stands, and the other desk alone
    answers."""
    answered = {answer.question for answer in answers if answer.owner != application.owner}
    return max((each.application_revision for each in submissions if each.id in answered), default=0)


def stage(reader: Reader, application: Application) -> Stage:
    """Where an application stands, as far as this desk knows. Raises RecordMissing."""
    return case_records(reader, application).stage


def require_stage(reader: Reader, application: Application, act: CaseAct) -> CaseRecords:
    """The records of a case with which an act may be done, its application as it now stands and not as a screen still
    shows it. Raises WrongStage, RecordMissing."""
    case = case_records(reader, application)
    if not is_allowed(act, case.stage):
        raise WrongStage(number=case.application.receipt_number, stage=case.stage)
    return case
