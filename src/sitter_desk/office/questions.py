"""疑義照会・差戻し・変更依頼: what one desk asks the other about a case, by bundle and within a round (office.md §2).

A question changes nothing. What is sent back opens the case at the contractor's again, as soon as the disc is there; it
is answered by submitting the case anew, or in words where nothing was changed.
"""

from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.records import Answer, Application, Engagement, Question, Site, Submission
from sitter_desk.domain.waiting import days_past
from sitter_desk.errors import AnsweredAlready, CaseOver, ChangedSince, OwnQuestion, TextMissing
from sitter_desk.office.numbers import next_number
from sitter_desk.office.session import Session, new_id
from sitter_desk.office.stages import case_records, require_stage
from sitter_desk.office.submitting import answer_to, is_frozen_as_submitted
from sitter_desk.vault.store import Act, Reader

Kind = Literal["question", "send_back", "change_request"]


@dataclass(frozen=True, kw_only=True)
class OpenQuestion:
    """A question without its answer, in numbers alone: which desk it waits for, since when, and ``days_over`` its
    day."""

    question: str
    number: str
    kind: Kind
    round: str
    application: str
    receipt_number: str
    waits_for: Site
    asked_on: str
    days_waiting: int
    answer_by: str
    days_over: int


def ask(
    session: Session,
    application: Application,
    text: str,
    *,
    asked_on: str,
    answer_by: str,
    kind: Literal["question", "change_request"] = "question",
) -> Question:
    """Asks the other desk about a case, or for a change of what is its own (変更依頼), at any stage.

    Raises TextMissing, RecordMissing.
    """
    _refuse_empty(text)
    with session.act("question.ask") as act:
        application = act.get(Application, application.id)
        return _put(session, act, application, kind, text, asked_on=asked_on, answer_by=answer_by)


def send_back(session: Session, application: Application, text: str, *, asked_on: str, answer_by: str) -> Question:
    """差戻し: the ward gives a case back, whether it was decided or not; a decision stands meanwhile.

    Raises TextMissing, WrongStage, CaseOver where nobody could work on it (revoked, or withdrawn while it was decided),
    RecordMissing.
    """
    _refuse_empty(text)
    with session.act("case.send_back") as act:
        case = require_stage(act, application, "send_back")
        if case.is_over:
            raise CaseOver(number=case.application.receipt_number)
        return _put(session, act, case.application, "send_back", text, asked_on=asked_on, answer_by=answer_by)


def _refuse_empty(text: str) -> None:
    if not text.strip():
        raise TextMissing


def _put(
    session: Session, act: Act, application: Application, kind: Kind, text: str, *, asked_on: str, answer_by: str
) -> Question:
    engagement = act.get(Engagement, application.engagement)
    mark = "W" if session.vault.header.site == "ward" else "C"
    question = Question(
        id=new_id(),
        owner=session.desk,
        engagement=application.engagement,
        subject=application.subject,
        round=application.round,
        application=application.id,
        number=next_number(act, "question", engagement, seat=session.seat(act), mark=mark),
        kind=kind,
        text=text,
        asked_by=session.vault.user.name,
        asked_on=asked_on,
        answer_by=answer_by,
    )
    act.put(question)
    return question


def answer(session: Session, question: Question, text: str, *, answered_on: str) -> Answer:
    """Answers what the other desk asked, in words; a case sent back lies with the ward again as it was.

    Raises TextMissing, OwnQuestion, AnsweredAlready, and ChangedSince where the case sent back was changed meanwhile.
    """
    _refuse_empty(text)
    with session.act("question.answer") as act:
        question = act.get(Question, question.id)
        if question.owner == session.desk:
            raise OwnQuestion(number=question.number)
        if _answers(act, question):
            raise AnsweredAlready(number=question.number)
        if question.kind == "send_back":
            _refuse_changed(act, question)
        answered = answer_to(session, question, text, answered_on)
        act.put(answered)
    return answered


def _answers(reader: Reader, question: Question | Submission) -> list[Answer]:
    """Nobody answers himself."""
    return [each for each in reader.find(Answer, question=question.id) if each.owner != question.owner]


def _refuse_changed(reader: Reader, question: Question) -> None:
    """Words leave the ward with its snapshot, so that must still be the case; of one that is over nothing is left."""
    case = case_records(reader, reader.get(Application, question.application))
    if case.is_over:
        return
    if case.submission is None or not is_frozen_as_submitted(reader, case.submission):
        raise ChangedSince(number=case.application.receipt_number)


def open_questions(reader: Reader, today: str) -> tuple[OpenQuestion, ...]:
    """The questions of both desks that wait for their answer, the most overdue first, then the oldest. One about a case
    that was withdrawn waits for nobody, nor does a case sent back whose decision was revoked."""
    questions = {question.id: question for question in reader.find(Question)}
    for answer_ in reader.find(Answer):
        if answer_.question in questions and answer_.owner != questions[answer_.question].owner:
            del questions[answer_.question]
    asked = [(question, reader.get(Application, question.application)) for question in questions.values()]
    rows = [_row(reader, question, case, today) for question, case in asked if _waits(reader, question, case)]
    return tuple(sorted(rows, key=lambda row: (-row.days_over, -row.days_waiting, row.number)))


def _waits(reader: Reader, question: Question, case: Application) -> bool:
    if question.kind == "send_back":
        return not case_records(reader, case).is_over
    return case.state != "withdrawn"


def _row(reader: Reader, question: Question, case: Application, today: str) -> OpenQuestion:
    here = reader.header.site
    there: Site = "contractor" if here == "ward" else "ward"
    return OpenQuestion(
        question=question.id,
        number=question.number,
        kind=question.kind,
        round=question.round,
        application=question.application,
        receipt_number=case.receipt_number,
        waits_for=there if question.owner == reader.header.desk else here,
        asked_on=question.asked_on,
        days_waiting=days_past(question.asked_on, today),
        answer_by=question.answer_by,
        days_over=days_past(question.answer_by, today),
    )


def open_correspondence(
    session: Session, application: Application
) -> list[tuple[Question | Submission, tuple[Answer, ...]]]:
    """What was asked and answered about a case, oldest first, then the submissions of which the ward said that the
    decision stands. To read it is an entry under the person (B10)."""
    with session.act("record.read") as act:
        asked: list[Question | Submission] = [*act.find(Question, application=application.id)]
        asked += act.find(Submission, application=application.id)
        answered = [(each, tuple(_answers(act, each))) for each in asked]
        found = [(each, answers) for each, answers in answered if answers or isinstance(each, Question)]
        act.note(subject=application.subject, about=f"application:{application.id}", facts={"questions": len(found)})
    return found
