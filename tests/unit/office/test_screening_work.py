"""The work list of 事前審査: what waits for which act, in the order in which it is due, and many at one press."""

import pytest

from sitter_desk.domain.records import Application, Question
from sitter_desk.office.changes import withdraw
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.overdue import pass_on_overdue
from sitter_desk.office.questions import send_back
from sitter_desk.office.views.screening_work import Work, WorkList, place_of, screen_each, submit_each, work_list
from tests.unit.office.asking import (
    AFTER,
    PAPER,
    TOO_OLD,
    WRONG_ACCOUNT,
    ask,
    asking_desk,
    bring,
    call,
    case,
    look_at_all,
    screen,
    send,
)
from tests.unit.office.conftest import Stage
from tests.unit.office.course import carry
from tests.unit.office.harness import acts
from tests.unit.office.planting import decided, stored
from tests.unit.office.years import DAY

TODAY = "2025-04-18"


def worked(desk: CircleDesk, today: str = TODAY) -> WorkList:
    with desk.session.reading() as reader:
        return work_list(reader, desk.engagement.id, today)


def work_of(desk: CircleDesk, number: str) -> Work | None:
    found = [each.work for each in worked(desk).rows if each.row.receipt_number == number]
    return found[0] if found else None


def ids(desk: CircleDesk, *numbers: str) -> list[str]:
    return [case(desk, number).id for number in numbers]


def test_a_received_case_waits_to_be_screened_and_tells_its_days(stage: Stage) -> None:
    desk = asking_desk(stage)
    before = acts(desk.session)
    found = worked(desk)
    assert [each.row.receipt_number for each in found.of("screen")] == [
        "SJ6-0-0001", "SJ6-0-0002", "SJ6-0-0003", "SJ6-0-0004",
    ]  # fmt: skip
    row = found.rows[0]
    assert (row.row.since, row.row.days_waiting, row.row.due, row.row.days_over, row.round_number) == (
        "2025-03-30", 19, "2025-04-16", 2, 1,
    )  # fmt: skip
    assert not found.more
    assert acts(desk.session) == before  # numbers and days are nobody's data


def test_a_case_goes_on_from_list_to_list(stage: Stage) -> None:
    desk = asking_desk(stage)
    look_at_all(desk, "receipt")
    assert work_of(desk, PAPER) == "screen"
    screen(desk)
    assert work_of(desk, PAPER) == "ask"
    letter = send(desk)
    assert work_of(desk, PAPER) == "asked"
    bring(desk, letter, "receipt")
    assert work_of(desk, PAPER) == "screen"
    look_at_all(desk)
    screen(desk)
    assert work_of(desk, PAPER) == "submit"
    assert submit_each(desk.session, ids(desk, PAPER), day=DAY).done == (PAPER,)
    assert work_of(desk, PAPER) is None


def test_what_nobody_answered_is_screened_again_for_the_ward(stage: Stage) -> None:
    desk = asking_desk(stage)
    look_at_all(desk, "receipt")
    screen(desk)
    letter = send(desk)
    call(desk, letter, "2025-04-21")
    call(desk, letter, "2025-04-24")
    pass_on_overdue(desk.session, today=AFTER)
    assert work_of(desk, PAPER) == "screen"
    screen(desk)
    assert work_of(desk, PAPER) == "submit"


def test_what_the_ward_sent_back_comes_first_into_the_list_again(stage: Stage) -> None:
    pair = stage("received")
    assert worked(pair.contractor).rows == ()
    with pair.ward.session.reading() as reader:
        sent = reader.find(Application)[1]
    send_back(pair.ward.session, sent, "練習", asked_on="2025-04-18", answer_by="2025-04-21")
    carry(pair.ward, pair.contractor)
    [row] = worked(pair.contractor).rows
    assert (row.work, row.row.stage, row.row.due) == ("screen", "sent_back", "2025-04-21")
    with pair.contractor.session.reading() as reader:
        assert reader.count(Question) == 1


def test_what_is_withdrawn_or_decided_is_in_no_list(stage: Stage) -> None:
    desk = asking_desk(stage)
    withdraw(desk.session, case(desk, TOO_OLD), received_on=TODAY)
    assert work_of(desk, TOO_OLD) is None
    assert worked(stage("told").contractor).rows == ()


def test_a_case_knows_its_neighbours_of_the_same_work(stage: Stage) -> None:
    desk = asking_desk(stage)
    rows = worked(desk).of("screen")
    first, second, third, last = [each.application for each in rows]
    assert (place_of(rows, first).before, place_of(rows, first).after, place_of(rows, first).position) == (
        "",
        second,
        1,
    )
    assert (place_of(rows, third).before, place_of(rows, third).after) == (second, last)
    assert (place_of(rows, last).after, place_of(rows, last).total) == ("", 4)
    assert (place_of(rows, "gone").position, place_of(rows, "gone").after) == (0, first)


def test_of_many_at_one_press_each_that_can_be_done_is_done(stage: Stage) -> None:
    desk = asking_desk(stage)
    every = ids(desk, "SJ6-0-0001", WRONG_ACCOUNT, TOO_OLD, PAPER)
    assert screen_each(desk.session, every, day=DAY).done == ()  # which finds what looks like a duplicate
    for each in stored(desk):
        decided(desk, each)
    result = screen_each(desk.session, every, day=DAY)
    assert result.done == (WRONG_ACCOUNT, TOO_OLD)
    assert [each.label for each in result.failed] == ["SJ6-0-0001", PAPER]
    sent = submit_each(desk.session, every, day=DAY)
    assert sent.done == (TOO_OLD,)
    assert {each.label: each.code for each in sent.failed}[WRONG_ACCOUNT] == "SD-662"


@pytest.mark.parametrize("make", [ask, send])
def test_an_open_letter_waits_whether_it_left_or_not(stage: Stage, make: object) -> None:
    desk = asking_desk(stage)
    look_at_all(desk, "receipt")
    make(desk)  # type: ignore[operator]  # one of two helpers
    assert work_of(desk, PAPER) == "asked"
    assert worked(desk).count("asked") == 1
