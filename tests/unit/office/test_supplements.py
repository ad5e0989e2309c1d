"""追完: papers that come later, however late; and 区への回付 of what nobody answers."""

import pytest

from sitter_desk.domain.records import Supplement
from sitter_desk.errors import MomentUnclear, NothingFound, PaperUnknown, RecordUnfit
from sitter_desk.office.changes import withdraw
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.deficiencies import make_deficiency, post_deficiency
from sitter_desk.office.overdue import overdue_list, pass_on_overdue
from sitter_desk.office.submitting import submit
from tests.unit.office.asking import (
    AFTER,
    BLOCKED,
    MADE,
    POSTED,
    REPLY_BY,
    TOO_OLD,
    WRONG_ACCOUNT,
    ask,
    asking_desk,
    bring,
    call,
    case,
    current,
    lies_with_the_ward,
    look_at,
    look_at_all,
    nobody_answers,
    screen,
    send,
)
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import refused


@pytest.fixture
def desk(stage: Stage) -> CircleDesk:
    """The contractor, with cases to ask about."""
    return asking_desk(stage)


def test_papers_that_come_answer_the_notice_and_the_case_is_screened_again(desk: CircleDesk) -> None:
    look_at_all(desk, "receipt")
    screen(desk)
    sent, before = send(desk), case(desk)
    brought = bring(desk, sent, "receipt")
    assert (brought.deficiency, brought.documents, brought.subject) == (sent.id, ("receipt",), before.subject)
    assert (current(desk).state, current(desk).closed_on) == ("answered", "2025-04-28")
    assert (case(desk).state, case(desk).revision) == ("received", before.revision + 1)
    assert screen(desk).outcome == "deficient"  # nobody has looked at the new paper yet
    look_at(desk, "receipt")
    assert screen(desk).outcome != "deficient"


def test_what_is_still_missing_is_asked_again(desk: CircleDesk) -> None:
    look_at_all(desk, "receipt", "certificate")
    bring(desk, send(desk), "receipt")
    look_at(desk, "receipt")
    again = ask(desk)
    assert again.number == "F-SJ6-0002"
    assert [item.code for item in again.items] == ["documents:certificate"]


def test_papers_in_two_envelopes_answer_one_notice(desk: CircleDesk) -> None:
    look_at_all(desk, "receipt", "certificate")
    sent = send(desk)
    bring(desk, sent, "receipt")
    closed = current(desk)
    second = bring(desk, sent, "certificate", day="2025-04-29")
    assert second.deficiency == sent.id
    assert current(desk) == closed


def test_papers_that_answer_nothing_are_recorded_all_the_same(desk: CircleDesk) -> None:
    look_at_all(desk, "receipt")
    sent = send(desk)
    assert bring(desk, None, "discount").deficiency == ""
    assert current(desk) == sent


def test_what_comes_late_is_recorded_and_not_dropped(desk: CircleDesk) -> None:
    look_at_all(desk, "receipt")
    late = bring(desk, send(desk), "receipt", day="2025-05-20")
    with desk.session.reading() as reader:
        assert reader.find(Supplement) == [late]
    assert (current(desk).state, current(desk).closed_on) == ("answered", "2025-05-20")


def test_what_comes_after_the_case_was_passed_on_leaves_it_to_the_ward(desk: CircleDesk) -> None:
    passed = nobody_answers(desk)
    late = bring(desk, passed, "receipt", day="2025-05-20")
    assert late.deficiency == passed.id
    assert current(desk) == passed
    look_at(desk, "receipt")
    documents = [check.result for check in screen(desk).checks if check.code == "documents"]
    assert documents == ["pass"]
    assert lies_with_the_ward(desk)  # the paper is there now; that it came late is the ward's to judge


def test_what_comes_while_the_ward_has_the_case_moves_nothing(desk: CircleDesk) -> None:
    look_at_all(desk)
    screen(desk)
    submit(desk.session, [case(desk)], submitted_on=MADE)
    before = case(desk)
    bring(desk, None, "receipt")
    assert case(desk) == before


def test_a_supplement_names_a_day_papers_of_the_list_and_a_notice_of_its_own_case(desk: CircleDesk) -> None:
    look_at_all(desk, "receipt")
    sent, others = send(desk), send(desk, WRONG_ACCOUNT)
    with refused(desk.session, MomentUnclear):
        bring(desk, sent, "receipt", day="")
    with refused(desk.session, RecordUnfit):
        bring(desk, sent, "receipt", day="2025-04-31")
    with refused(desk.session, PaperUnknown):
        bring(desk, sent, "receipt", "passport")
    with refused(desk.session, NothingFound):
        bring(desk, others, "receipt")


def test_what_nobody_answered_goes_to_the_ward_after_calls_on_two_days(desk: CircleDesk) -> None:
    look_at_all(desk, "receipt")
    sent = send(desk)
    for day, time in (("2025-04-21", "10:00"), ("2025-04-21", "16:00")):
        call(desk, sent, day, time)
        assert pass_on_overdue(desk.session, today=AFTER) == ()
    call(desk, sent, "2025-04-24")
    assert pass_on_overdue(desk.session, today=REPLY_BY) == ()  # the date itself is still in time
    [passed] = pass_on_overdue(desk.session, today=AFTER)
    assert (passed.state, passed.closed_on) == ("passed_on", AFTER)
    assert current(desk) == passed
    assert pass_on_overdue(desk.session, today=AFTER) == ()


def test_a_case_that_was_passed_on_is_the_wards_to_judge_and_never_rejected_here(desk: CircleDesk) -> None:
    nobody_answers(desk)
    assert lies_with_the_ward(desk)
    assert not lies_with_the_ward(desk, TOO_OLD)
    screening = screen(desk)
    assert screening.outcome == "ward"
    assert {check.result for check in screening.checks if check.code == "documents"} == {"ward"}
    [submission] = submit(desk.session, [case(desk)], submitted_on=AFTER)
    assert submission.screening == screening.id


def test_a_notice_that_is_answered_in_time_is_not_passed_on(desk: CircleDesk) -> None:
    look_at_all(desk, "receipt")
    sent = send(desk)
    call(desk, sent, "2025-04-21")
    call(desk, sent, "2025-04-24")
    bring(desk, sent, "receipt")
    assert pass_on_overdue(desk.session, today=AFTER) == ()
    assert not lies_with_the_ward(desk)


def test_who_asks_again_after_that_is_asked_for_an_answer_again(desk: CircleDesk) -> None:
    """The ward may send the case back with the wish to ask once more: then all that is wrong is asked again."""
    sent = send(desk, WRONG_ACCOUNT)
    call(desk, sent, "2025-04-21")
    call(desk, sent, "2025-04-24")
    pass_on_overdue(desk.session, today=AFTER)
    assert lies_with_the_ward(desk, WRONG_ACCOUNT)
    assert [item.code for item in ask(desk, WRONG_ACCOUNT).items] == ["account"]
    assert not lies_with_the_ward(desk, WRONG_ACCOUNT)


def test_the_list_of_the_overdue_shows_days_and_calls_the_longest_first(desk: CircleDesk) -> None:
    first = send(desk, WRONG_ACCOUNT)
    early = make_deficiency(desk.session, case(desk, BLOCKED).id, reply_by="2025-04-25", originals=(), made_on=MADE)
    post_deficiency(desk.session, early, day=POSTED)
    look_at_all(desk, "receipt")
    ask(desk)  # never posted, so nobody can be late with it
    for day in ("2025-04-21", "2025-04-24"):
        call(desk, first, day)
    with desk.session.reading() as reader:
        assert overdue_list(reader, "2025-04-25") == []
        late = overdue_list(reader, "2025-05-03")
    assert [(row.number, row.receipt_number, row.days_over, row.calls_made, row.may_be_passed_on) for row in late] == [
        (early.number, BLOCKED, 8, 0, False),
        (first.number, WRONG_ACCOUNT, 3, 2, True),
    ]
    pass_on_overdue(desk.session, today="2025-05-03")
    with desk.session.reading() as reader:
        assert [row.number for row in overdue_list(reader, "2025-05-03")] == [early.number]


def test_a_case_that_was_withdrawn_is_neither_overdue_nor_passed_on(desk: CircleDesk) -> None:
    sent = send(desk, WRONG_ACCOUNT)
    call(desk, sent, "2025-04-21")
    call(desk, sent, "2025-04-24")
    withdraw(desk.session, case(desk, WRONG_ACCOUNT), received_on="2025-04-25")
    assert pass_on_overdue(desk.session, today=AFTER) == ()
    with desk.session.reading() as reader:
        assert overdue_list(reader, AFTER) == []
