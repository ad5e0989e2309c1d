"""A letter that never left: cancelled, and made anew with another date."""

import pytest

from sitter_desk.domain.records import Deficiency
from sitter_desk.errors import DaysOutOfOrder, DeficiencyClosed, DeficiencyPosted
from sitter_desk.office.changes import withdraw
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.deficiencies import cancel_deficiency, make_deficiency, post_deficiency
from sitter_desk.office.deficiency_papers import deficiency_paper
from sitter_desk.office.prescreening import preview_screening
from sitter_desk.office.stages import stage as stage_of
from tests.unit.office.asking import (
    AFTER,
    MADE,
    POSTED,
    REPLY_BY,
    WRONG_ACCOUNT,
    ask,
    asking_desk,
    bring,
    case,
    current,
    lies_with_the_ward,
    look_at_all,
    nobody_answers,
    send,
)
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import acts, assert_not_permitted, refused


@pytest.fixture
def desk(stage: Stage) -> CircleDesk:
    """The contractor, with cases to ask about."""
    return asking_desk(stage)


def cancel(desk: CircleDesk, made: Deficiency, day: str = AFTER) -> Deficiency:
    return cancel_deficiency(desk.session, made, day=day)


def test_a_letter_that_missed_its_date_is_cancelled_and_made_anew(desk: CircleDesk) -> None:
    made = ask(desk, WRONG_ACCOUNT)
    with refused(desk.session, DaysOutOfOrder):
        post_deficiency(desk.session, made, day=AFTER)
    closed = cancel(desk, made)
    assert (closed.state, closed.closed_on, closed.revision) == ("cancelled", AFTER, made.revision + 1)
    assert acts(desk.session)[-1] == ("deficiency.cancel", f"deficiency:{made.id}")
    with desk.session.reading() as reader:
        assert stage_of(reader, case(desk, WRONG_ACCOUNT)) == "received"
    again = make_deficiency(
        desk.session, case(desk, WRONG_ACCOUNT).id, reply_by="2025-05-20", originals=(), made_on=AFTER
    )  # fmt: skip
    assert (again.number, again.items) == ("F-SJ6-0002", made.items)
    assert post_deficiency(desk.session, again, day=AFTER).reference == again.number


def test_a_letter_that_left_is_not_cancelled(desk: CircleDesk) -> None:
    made = ask(desk, WRONG_ACCOUNT)
    post_deficiency(desk.session, made, day=POSTED)
    for shown in (made, current(desk, WRONG_ACCOUNT)):  # also from the notice as it was made
        with refused(desk.session, DeficiencyPosted):
            cancel(desk, shown)


def test_what_is_closed_is_not_cancelled_nor_posted_again(desk: CircleDesk) -> None:
    look_at_all(desk, "receipt")
    answered = ask(desk)
    bring(desk, answered, "receipt", day=MADE)
    made = ask(desk, WRONG_ACCOUNT)
    cancel(desk, made)
    deficiency_paper(desk.session, desk.fonts, answered)  # for the file
    for work in (
        lambda: deficiency_paper(desk.session, desk.fonts, made),
        lambda: cancel(desk, answered),
        lambda: cancel(desk, made),
        lambda: post_deficiency(desk.session, made, day=POSTED),
    ):
        with refused(desk.session, DeficiencyClosed):
            work()


@pytest.mark.parametrize("day", ["2025-04-15", "", "2025-04-31"])
def test_it_is_cancelled_on_a_day_not_before_it_was_made(desk: CircleDesk, day: str) -> None:
    made = ask(desk, WRONG_ACCOUNT)
    with refused(desk.session, DaysOutOfOrder):
        cancel(desk, made, day)


def test_papers_that_come_for_a_cancelled_letter_are_recorded_all_the_same(desk: CircleDesk) -> None:
    look_at_all(desk, "receipt")
    closed = cancel(desk, ask(desk))
    assert bring(desk, closed, "receipt").deficiency == closed.id
    assert current(desk) == closed


def test_what_nobody_answered_stays_the_wards_though_a_second_letter_was_cancelled(desk: CircleDesk) -> None:
    nobody_answers(desk)
    cancel(desk, make_deficiency(desk.session, case(desk).id, reply_by="2025-05-20", originals=(), made_on=AFTER))
    assert lies_with_the_ward(desk)
    assert preview_screening(desk.session, case(desk).id).outcome == "ward"


def test_a_letter_that_was_only_cancelled_leaves_nothing_to_the_ward(desk: CircleDesk) -> None:
    look_at_all(desk, "receipt")
    cancel(desk, ask(desk))
    assert not lies_with_the_ward(desk)
    assert preview_screening(desk.session, case(desk).id).outcome == "deficient"


def test_also_of_a_case_that_was_withdrawn(desk: CircleDesk) -> None:
    made = ask(desk, WRONG_ACCOUNT)
    withdraw(desk.session, case(desk, WRONG_ACCOUNT), received_on=REPLY_BY)
    assert cancel(desk, made).state == "cancelled"


def test_who_may_cancel(desk: CircleDesk) -> None:
    look_at_all(desk, "receipt")
    send(desk)
    made = ask(desk, WRONG_ACCOUNT)
    assert_not_permitted(desk.session, "auditor", "deficiency.cancel", lambda: cancel(desk, made))
