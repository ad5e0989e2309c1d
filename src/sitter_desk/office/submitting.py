"""回付: a case goes to the ward as a frozen snapshot, and the ward proves that this is what it decides on.

From the submission on nothing of the case changes at the contractor's unless the ward sends it back, or the applicant
withdraws it or tells of a change (``domain/stages.py``); then it is screened and submitted anew.
"""

from collections.abc import Iterator, Sequence

from sitter_desk.domain.records import (
    Answer,
    Applicant,
    Application,
    Child,
    Finding,
    PaperCheck,
    Question,
    Record,
    Screening,
    Submission,
    Use,
)
from sitter_desk.domain.submission import submission_digest
from sitter_desk.errors import ApplicantNotAsked, NotSubmitted, ScreenAgain, SnapshotDiffers
from sitter_desk.office.session import Session, new_id
from sitter_desk.office.stages import CaseRecords, require_stage
from sitter_desk.vault.store import Act, Reader


def submit(session: Session, applications: Sequence[Application], *, submitted_on: str) -> tuple[Submission, ...]:
    """Submits applications to the ward, all of them in one act or none. What the ward had sent back of them is answered
    by that.

    Raises WrongStage, ScreenAgain for one without a screening of its present revision, ApplicantNotAsked for one that
    is deficient: the contractor asks, and may not reject; what was passed on unanswered is screened as the ward's
    (office.md §2).
    """
    with session.act("case.submit") as act:
        return tuple(_submit(session, act, application, submitted_on) for application in applications)


def _submit(session: Session, act: Act, application: Application, submitted_on: str) -> Submission:
    case = require_stage(act, application, "submit")
    screening = _ready(act, case)
    for question in case.send_backs:
        act.put(answer_to(session, question, "", submitted_on))
    submission = Submission(
        id=new_id(),
        owner=session.desk,
        engagement=case.application.engagement,
        subject=case.application.subject,
        round=case.application.round,
        application=case.application.id,
        application_revision=case.application.revision,
        screening=screening.id,
        digest=submission_digest(submitted_records(act, case.application)),
        submitted_by=session.vault.user.name,
        submitted_on=submitted_on,
    )
    act.put(submission)
    return submission


def _ready(reader: Reader, case: CaseRecords) -> Screening:
    screening = present_screening(reader, case.application)
    if screening is None or case.submission:
        raise ScreenAgain(number=case.application.receipt_number)
    if screening.outcome == "deficient":
        raise ApplicantNotAsked(number=case.application.receipt_number)
    return screening


def answer_to(session: Session, asked: Question | Submission, text: str, answered_on: str) -> Answer:
    """An answer of this desk, not put yet; ``text`` is "" where the case itself is the answer."""
    return Answer(
        id=new_id(),
        owner=session.desk,
        engagement=asked.engagement,
        subject=asked.subject,
        question=asked.id,
        application=asked.application,
        text=text,
        answered_by=session.vault.user.name,
        answered_on=answered_on,
    )


def present_screening(reader: Reader, application: Application) -> Screening | None:
    """The last screening of the present revision."""
    found = reader.find(Screening, application=application.id, application_revision=application.revision)
    return found[-1] if found else None


def present_submission(reader: Reader, application: Application) -> Submission | None:
    """The last submission of the present revision."""
    found = reader.find(Submission, application=application.id, application_revision=application.revision)
    return found[-1] if found else None


def submitted_records(reader: Reader, application: Application) -> Iterator[Record]:
    """What a submission freezes: application, applicant, children, uses, findings, papers checked and the screening of
    the present revision, as far as they are of the desk that owns the application."""
    yield application
    yield reader.get(Applicant, application.applicant)
    yield from (reader.get(Child, child) for child in application.children)
    own = {"application": application.id, "owner": application.owner}
    for record_type in (Use, Finding, PaperCheck):
        yield from reader.find(record_type, **own)
    screening = present_screening(reader, application)
    if screening:
        yield screening


def is_frozen_as_submitted(reader: Reader, submission: Submission) -> bool:
    """Whether the records of its application are still those that a submission froze."""
    application = reader.get(Application, submission.application)
    return submission_digest(submitted_records(reader, application)) == submission.digest


def proven_submission(reader: Reader, application: Application) -> Submission:
    """The submission of an application's present revision, its digest computed again over what is here.

    Raises NotSubmitted, SnapshotDiffers, RecordMissing. The officers decide on nothing else.
    """
    application = reader.get(Application, application.id)
    submission = present_submission(reader, application)
    if submission is None:
        raise NotSubmitted(number=application.receipt_number)
    if submission.owner != application.owner or not is_frozen_as_submitted(reader, submission):
        raise SnapshotDiffers(number=application.receipt_number)
    return submission
