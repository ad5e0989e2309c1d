"""The board of rounds and the engagement at a glance, as plain data."""

import pytest

from sitter_desk.domain.records import PlannedDay, Round
from sitter_desk.office.engagement import accept_handler_list
from sitter_desk.office.rounds import open_round, set_actual
from sitter_desk.office.views.rounds_desk import (
    engagement_overview,
    plan_faults,
    proposed_plan,
    round_lines,
    typed_plan,
)
from tests.unit.office.conftest import Stage


def test_each_round_says_what_is_next_and_how_late_it_is(stage: Stage) -> None:
    desk = stage("received").ward
    set_actual(desk.session, desk.round, "close", "R7.4.15")
    open_round(desk.session, desk.engagement, [PlannedDay(step="close", planned="R7.5.15", actual="")])
    with desk.session.reading() as reader:
        lines = round_lines(reader, desk.engagement.id, "2025-04-20")
    assert [line.number for line in lines] == [2, 1]
    first = lines[1]
    assert (first.next_step, first.next_day, first.days_late, first.cases) == ("report", "2025-04-16", 4, 4)
    assert next(row.actual for row in first.steps) == "2025-04-15"
    assert (lines[0].cases, lines[0].days_late) == (0, 0)


def test_a_round_with_all_steps_done_has_no_next_one(stage: Stage) -> None:
    desk = stage("received").ward
    for day in desk.round.plan:
        set_actual(desk.session, desk.round, day.step, day.planned)
    with desk.session.reading() as reader:
        assert round_lines(reader, desk.engagement.id, "2025-12-01")[0].next_step == ""


def test_the_plan_that_is_proposed_lies_a_month_later_and_on_no_weekend() -> None:
    last = Round(
        id="r" * 32,
        owner="w" * 32,
        engagement="e" * 32,
        number=1,
        plan=(
            PlannedDay(step="close", planned="2025-01-31", actual="2025-02-01"),
            PlannedDay(step="decide", planned="2025-04-17", actual=""),
        ),
    )
    assert [(each.step, each.planned, each.actual) for each in proposed_plan(last)] == [
        ("close", "2025-02-28", ""),
        ("decide", "2025-05-16", ""),  # the 17th is a Saturday
    ]
    assert proposed_plan(None) == ()


@pytest.mark.parametrize(
    ("typed", "faults"),
    [
        ({"close": "R7.5.15", "decide": "R7.5.15"}, {}),
        ({"close": "R7.5.15", "decide": "R7.5.14"}, {"decide": "before"}),
        ({"close": "R7.5.15", "report": "", "pay": "R7.4.1"}, {"pay": "before"}),
        ({"close": "5月", "pay": "R7.5.1"}, {"close": "unclear"}),
    ],
)
def test_a_typed_plan_is_judged_step_by_step(typed: dict[str, str], faults: dict[str, str]) -> None:
    assert plan_faults(typed) == faults  # type: ignore[arg-type]  # the steps by their names


def test_a_typed_plan_keeps_the_order_of_the_steps() -> None:
    assert [each.step for each in typed_plan({"pay": "R7.5.30", "close": "R7.5.15", "post": " "})] == ["close", "pay"]


def test_the_engagement_says_what_still_waits_for_the_ward(stage: Stage) -> None:
    desk = stage("engaged").ward
    with desk.session.reading() as reader:
        before = engagement_overview(reader, desk.engagement.id)
    assert [line.year_of_use for line in before.rules] == [2023, 2024]
    assert all(line.waiting_money for line in before.rules)
    assert (before.handlers_accepted_on, before.certified > 0, before.carried_over) == ("", True, 1)
    accept_handler_list(desk.session, desk.engagement, accepted_on="2025-03-10")
    pair = stage("received").ward
    with pair.session.reading() as reader:
        after = engagement_overview(reader, pair.engagement.id)
    assert [line.waiting_money for line in after.rules] == [0, 0]
    assert sum(cases for _, cases in after.cases) == 4
    with desk.session.reading() as reader:
        assert engagement_overview(reader, desk.engagement.id).handlers_accepted_on == "2025-03-10"
