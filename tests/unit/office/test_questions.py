"""疑義照会・差戻し・変更依頼: asked, carried, answered by the other desk, counted in days."""

import pytest

from sitter_desk.domain.records import Answer, Question
from sitter_desk.errors import AnsweredAlready, ChangedSince, OwnQuestion, RecordUnfit, TextMissing, WrongStage
from sitter_desk.office.changes import TypedChange, note_change, withdraw
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.questions import OpenQuestion, answer, ask, open_correspondence, open_questions, send_back
from tests.unit.office.conftest import Stage
from tests.unit.office.course import TODAY, carry, case, found, stage_at
from tests.unit.office.harness import acts, assert_not_permitted, refused, sql

TEXT = "練習：領収書の日付を確認してください。"


def asked(desk: CircleDesk, serial: int = 1) -> Question:
    return ask(desk.session, case(desk, serial), TEXT, asked_on="2025-04-18", answer_by="2025-04-22")


def sent_back(desk: CircleDesk, serial: int = 1) -> Question:
    return send_back(desk.session, case(desk, serial), TEXT, asked_on="2025-04-18", answer_by="2025-04-22")


def waiting(desk: CircleDesk, today: str = TODAY) -> tuple[OpenQuestion, ...]:
    with desk.session.reading() as reader:
        return open_questions(reader, today)


def test_a_question_has_a_number_of_its_desk_and_changes_no_stage(stage: Stage) -> None:
    pair = stage("received")
    made = asked(pair.ward)
    assert (made.number, made.kind, made.round) == ("Q-W-SJ6-0001", "question", pair.ward.round.id)
    assert made.subject == case(pair.ward).subject
    assert asked(pair.contractor).number == "Q-C-SJ6-0001"
    assert sent_back(pair.ward, 3).number == "Q-W-SJ6-0002"
    assert stage_at(pair.ward) == "submitted"


def test_it_waits_at_the_other_desk_once_it_is_there_until_the_answer_comes_back(stage: Stage) -> None:
    pair = stage("received")
    question = asked(pair.ward)
    assert waiting(pair.contractor) == ()
    (row,) = waiting(pair.ward)
    assert (row.number, row.receipt_number, row.waits_for) == (question.number, "SJ6-0-0001", "contractor")
    assert (row.days_waiting, row.days_over) == (10, 6)
    carry(pair.ward, pair.contractor)
    assert waiting(pair.contractor) == (row,)
    answer(pair.contractor.session, question, "練習：確認しました。", answered_on="2025-04-21")
    assert waiting(pair.contractor) == ()
    assert waiting(pair.ward) == (row,)
    carry(pair.contractor, pair.ward)
    assert waiting(pair.ward) == ()


def test_the_contractor_asks_the_ward_for_a_change_of_what_is_decided(stage: Stage) -> None:
    """After the decision a withdrawal is the ward's to grant."""
    pair = stage("told")
    made = ask(
        pair.contractor.session, case(pair.contractor), "練習：取下げの申出がありました。",
        kind="change_request", asked_on="2025-04-28", answer_by="2025-05-09",
    )  # fmt: skip
    assert made.kind == "change_request"
    carry(pair.contractor, pair.ward)
    assert [(row.kind, row.waits_for) for row in waiting(pair.ward)] == [("change_request", "ward")]


def test_the_most_overdue_stands_first_and_then_the_oldest(stage: Stage) -> None:
    desk = stage("received").ward
    days = (
        ("2025-04-01", "2025-04-27"),
        ("2025-04-20", "2025-04-21"),
        ("2025-03-01", ""),
        ("2025-04-27", "2025-05-30"),
    )
    for asked_on, answer_by in days:
        ask(desk.session, case(desk), TEXT, asked_on=asked_on, answer_by=answer_by)
    rows = waiting(desk)
    assert [row.number[-1] for row in rows] == ["2", "1", "3", "4"]
    assert [row.days_over for row in rows] == [7, 1, 0, 0]
    assert waiting(desk, "2025-02-01")[0].days_waiting == 0


def test_the_list_holds_no_text_and_reading_the_text_is_an_entry(stage: Stage) -> None:
    desk = stage("received").ward
    question = asked(desk)
    assert TEXT not in str(waiting(desk))
    assert open_correspondence(desk.session, case(desk)) == [(question, ())]
    assert acts(desk.session)[-1] == ("record.read", f"application:{case(desk).id}")


def test_nobody_answers_his_own_question_nor_twice(stage: Stage) -> None:
    pair = stage("received")
    question = asked(pair.ward)
    with refused(pair.ward.session, OwnQuestion) as caught:
        answer(pair.ward.session, question, TEXT, answered_on="2025-04-21")
    assert caught.value.details == {"number": "Q-W-SJ6-0001"}
    carry(pair.ward, pair.contractor)
    made = answer(pair.contractor.session, question, TEXT, answered_on="2025-04-21")
    assert (made.question, made.subject) == (question.id, question.subject)
    with refused(pair.contractor.session, AnsweredAlready):
        answer(pair.contractor.session, question, TEXT, answered_on="2025-04-22")


def test_an_answer_of_the_desk_that_asked_is_none(stage: Stage) -> None:
    pair = stage("received")
    question = asked(pair.ward)
    carry(pair.ward, pair.contractor)
    made = answer(pair.contractor.session, question, TEXT, answered_on="2025-04-21")
    assert waiting(pair.contractor) == ()
    sql(pair.contractor.session, 'UPDATE "answer" SET "owner" = ? WHERE "id" = ?', question.owner, made.id)
    assert [row.number for row in waiting(pair.contractor)] == [question.number]
    answer(pair.contractor.session, question, TEXT, answered_on="2025-04-22")
    assert waiting(pair.contractor) == ()


@pytest.mark.parametrize("text", ["", "  ", "　\n"])
def test_a_question_and_an_answer_need_their_text(stage: Stage, text: str) -> None:
    pair = stage("received")
    session, question = pair.ward.session, asked(pair.contractor)
    carry(pair.contractor, pair.ward)
    for work in (
        lambda: ask(session, case(pair.ward), text, asked_on="2025-04-18", answer_by=""),
        lambda: send_back(session, case(pair.ward), text, asked_on="2025-04-18", answer_by=""),
        lambda: answer(session, question, text, answered_on="2025-04-18"),
    ):
        with refused(session, TextMissing):
            work()


def test_a_day_that_is_none_is_refused(stage: Stage) -> None:
    desk = stage("received").ward
    with refused(desk.session, RecordUnfit) as caught:
        ask(desk.session, case(desk), TEXT, asked_on="2025-04-18", answer_by="2025-04-31")
    assert caught.value.details == {"type": "question", "field": "answer_by"}


def test_what_stands_as_it_was_is_answered_in_words_and_lies_with_the_ward_again(stage: Stage) -> None:
    pair = stage("received")
    question = sent_back(pair.ward)
    carry(pair.ward, pair.contractor)
    answer(pair.contractor.session, question, "練習：申請書のとおりです。", answered_on="2025-04-21")
    assert stage_at(pair.contractor) == "submitted"
    carry(pair.contractor, pair.ward)
    assert stage_at(pair.ward) == "submitted"
    assert [each.text for each in found(pair.ward, Answer)] == ["練習：申請書のとおりです。"]


def test_what_was_changed_meanwhile_is_not_answered_by_words_alone(stage: Stage) -> None:
    """Else the ward would hold a snapshot that is not the case any more."""
    pair = stage("received")
    question = sent_back(pair.ward)
    carry(pair.ward, pair.contractor)
    told = TypedChange(phone="090-0000-0099")
    note_change(pair.contractor.session, case(pair.contractor), told, received_on="2025-04-21")
    with refused(pair.contractor.session, ChangedSince) as caught:
        answer(pair.contractor.session, question, TEXT, answered_on="2025-04-21")
    assert caught.value.details == {"number": "SJ6-0-0001"}


def test_a_case_that_the_contractor_works_on_is_not_sent_back(stage: Stage) -> None:
    pair = stage("received")
    sent_back(pair.ward)
    with refused(pair.ward.session, WrongStage):
        sent_back(pair.ward)


def test_a_question_about_a_withdrawn_case_waits_for_nobody(stage: Stage) -> None:
    pair = stage("received")
    asked(pair.contractor)
    withdraw(pair.contractor.session, case(pair.contractor), received_on="2025-04-18")
    assert waiting(pair.contractor) == ()


def test_who_may_ask_send_back_and_answer(stage: Stage) -> None:
    pair = stage("received")
    question = asked(pair.ward)
    ward, theirs = pair.ward.session, pair.contractor.session
    assert_not_permitted(ward, "auditor", "question.ask", lambda: asked(pair.ward))
    assert_not_permitted(theirs, "responsible", "case.send_back", lambda: sent_back(pair.contractor))
    carry(pair.ward, pair.contractor)
    assert_not_permitted(
        theirs, "auditor", "question.answer", lambda: answer(theirs, question, TEXT, answered_on="2025-04-21")
    )
