"""処理回: planned by the ward, its days recorded, cases moved on, and the board that both desks read."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from sitter_desk.domain.records import PlannedDay, Round, RoundStep, Screening
from sitter_desk.errors import LaterRoundOnly, MomentUnclear, PlanUnfit, WrongStage
from sitter_desk.office.changes import withdraw
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.questions import send_back
from sitter_desk.office.revising import register_revision
from sitter_desk.office.rounds import STEPS, Board, board, move_to_round, open_round, set_actual
from sitter_desk.office.session import new_id
from sitter_desk.office.statements import Verdict
from tests.unit.office.conftest import Stage
from tests.unit.office.course import TODAY, TYPED, carry, case, decision, ruled, screen_again, stage_at
from tests.unit.office.harness import Pair, assert_not_permitted, refused


def plan(*days: tuple[RoundStep, str]) -> tuple[PlannedDay, ...]:
    return tuple(PlannedDay(step=step, planned=day, actual="") for step, day in days)


FULL = plan(*((step, f"2025-05-{day:02d}") for day, step in enumerate(STEPS, 10)))


def second(pair: Pair) -> Round:
    """A second round that both desks know."""
    opened = open_round(pair.ward.session, pair.ward.engagement, FULL)
    carry(pair.ward, pair.contractor)
    return opened


def shown(desk: CircleDesk, round_: Round | None = None, today: str = TODAY) -> Board:
    with desk.session.reading() as reader:
        return board(reader, round_ or desk.round, today)


def test_the_steps_are_those_of_the_office() -> None:
    assert STEPS == ("close", "report", "review", "decide", "print", "deliver", "post", "pay")


def test_rounds_are_numbered_on_and_their_days_read_in_any_spelling(stage: Stage) -> None:
    desk = stage("engaged").ward
    opened = open_round(desk.session, desk.engagement, plan(("close", "R7.5.15"), ("pay", "2025/6/23")))
    assert (opened.number, [each.planned for each in opened.plan]) == (2, ["2025-05-15", "2025-06-23"])
    assert open_round(desk.session, desk.engagement, FULL).number == 3


def test_what_was_done_is_none_of_a_new_plan(stage: Stage) -> None:
    desk = stage("engaged").ward
    done = tuple(replace(each, actual="2025-05-10") for each in FULL)
    assert {each.actual for each in open_round(desk.session, desk.engagement, done).plan} == {""}


@pytest.mark.parametrize(
    "unfit",
    [
        (),
        plan(("report", "2025-05-10"), ("close", "2025-05-12")),
        plan(("close", "2025-05-10"), ("close", "2025-05-12")),
        plan(("close", "2025-05-12"), ("report", "2025-05-10")),
    ],
)
def test_a_plan_without_order_is_refused(stage: Stage, unfit: Sequence[PlannedDay]) -> None:
    desk = stage("engaged").ward
    with refused(desk.session, PlanUnfit):
        open_round(desk.session, desk.engagement, unfit)
    for day in ("", "2025-05-32"):
        with refused(desk.session, MomentUnclear):
            open_round(desk.session, desk.engagement, plan(("close", day)))


def test_two_steps_may_share_a_day(stage: Stage) -> None:
    desk = stage("engaged").ward
    same_day = plan(("print", "2025-05-10"), ("deliver", "2025-05-10"))
    assert open_round(desk.session, desk.engagement, same_day).plan == same_day


def test_the_board_shows_plan_and_delay(stage: Stage) -> None:
    desk = stage("engaged").ward
    round_ = open_round(desk.session, desk.engagement, FULL)
    set_actual(desk.session, round_, "close", "R7.5.10")
    recorded = set_actual(desk.session, round_, "report", "2025-05-14")
    assert recorded.revision == 3
    steps = {step.step: step for step in shown(desk, round_, today="2025-05-13").steps}
    assert (steps["close"].actual, steps["close"].days_late) == ("2025-05-10", 0)
    assert (steps["report"].actual, steps["report"].days_late) == ("2025-05-14", 3)
    assert (steps["review"].actual, steps["review"].days_late) == ("", 1)  # still open today
    assert steps["pay"].days_late == 0
    opened_again = set_actual(desk.session, round_, "report", "").plan
    assert [each.step for each in opened_again if each.actual] == ["close"]


def test_a_step_that_is_not_planned_is_not_done(stage: Stage) -> None:
    desk = stage("engaged").ward
    with refused(desk.session, PlanUnfit):
        set_actual(desk.session, desk.round, "post", "2025-05-10")
    with refused(desk.session, MomentUnclear):
        set_actual(desk.session, desk.round, "close", "soon")


def test_the_board_counts_stages_and_what_waits_for_whom(stage: Stage) -> None:
    pair = stage("received")
    total = sum(shown(pair.ward).stages.values())
    assert shown(pair.ward).stages == {"submitted": total}
    assert shown(pair.ward).waiting == {"ward": total}
    send_back(pair.ward.session, case(pair.ward), "練習", asked_on="2025-04-18", answer_by="2025-04-30")
    withdraw(pair.contractor.session, case(pair.contractor, 3), received_on="2025-04-18")
    carry(pair.contractor, pair.ward)
    here = shown(pair.ward, today="2025-04-21")
    assert here.stages == {"submitted": total - 2, "sent_back": 1, "withdrawn": 1}
    assert (here.waiting, here.over) == ({"ward": total - 2, "contractor": 1}, 0)
    assert shown(pair.ward, today="2025-04-23").over == total - 2  # past the day of the decisions


def test_the_board_adds_up_what_is_claimed_and_what_stands_granted(stage: Stage) -> None:
    desk = stage("decided").ward
    with desk.session.reading() as reader:
        screened = sorted(reader.find(Screening), key=lambda each: each.application_revision)
    claimed = sum({each.application: each.claimed_yen for each in screened}.values())
    before = shown(desk)
    assert before.claimed_yen == claimed > before.granted_yen > 0
    taken_back = decision(desk).amount_yen
    revoke = Verdict(outcome="revoke", reason="residence")
    register_revision(desk.session, desk.round, TYPED, ruled(desk, revoke))
    assert shown(desk).granted_yen == before.granted_yen - taken_back
    assert shown(desk).claimed_yen == claimed


def test_the_last_screening_is_the_one_of_the_newest_revision_however_they_came(stage: Stage) -> None:
    """A disc brings records in the order of their ids, which are random: the order of arrival says nothing."""
    desk = stage("received").ward
    before = shown(desk)
    with desk.session.reading() as reader:
        newest = reader.find(Screening, application=case(desk).id)[-1]
    with desk.session.act("bundle.apply") as act:
        act.put_received(replace(newest, id=new_id(), application_revision=1, claimed_yen=1))
    assert shown(desk).claimed_yen == before.claimed_yen


def test_a_withdrawn_case_claims_nothing(stage: Stage) -> None:
    desk = stage("screened").contractor
    before = shown(desk).claimed_yen
    withdraw(desk.session, case(desk), received_on="2025-04-16")
    assert shown(desk).claimed_yen < before


def test_each_board_holds_its_own_round(stage: Stage) -> None:
    pair = stage("screened")
    later = second(pair)
    move_to_round(pair.contractor.session, case(pair.contractor), later)
    assert shown(pair.contractor, later).stages == {"received": 1}
    assert "received" not in shown(pair.contractor).stages


def test_a_case_that_missed_the_closing_moves_on_and_is_screened_there(stage: Stage) -> None:
    pair = stage("screened")
    later = second(pair)
    moved = move_to_round(pair.contractor.session, case(pair.contractor), later)
    assert (moved.round, stage_at(pair.contractor)) == (later.id, "received")
    screen_again(pair.contractor)
    assert stage_at(pair.contractor) == "screened"


def test_it_never_moves_back_nor_while_the_ward_has_it(stage: Stage) -> None:
    pair = stage("screened")
    first, later, desk = pair.contractor.round, second(pair), pair.contractor
    for target in (first, replace(later, id=first.id)):
        with refused(desk.session, LaterRoundOnly) as caught:
            move_to_round(desk.session, case(desk), target)
        assert caught.value.details == {"number": "SJ6-0-0001"}
    move_to_round(desk.session, case(desk), later)
    with refused(desk.session, LaterRoundOnly):
        move_to_round(desk.session, case(desk), first)
    pair = stage("received")
    later = second(pair)
    with refused(pair.contractor.session, WrongStage):
        move_to_round(pair.contractor.session, case(pair.contractor), later)


def test_the_ward_alone_plans_and_the_contractor_alone_moves(stage: Stage) -> None:
    pair = stage("told")
    ward, theirs = pair.ward.session, pair.contractor.session
    assert_not_permitted(ward, "handler", "round.open", lambda: open_round(ward, pair.ward.engagement, FULL))
    assert_not_permitted(
        theirs, "responsible", "round.open", lambda: open_round(theirs, pair.contractor.engagement, FULL)
    )
    assert_not_permitted(
        theirs, "responsible", "round.record", lambda: set_actual(theirs, pair.contractor.round, "close", "2025-04-15")
    )
    assert_not_permitted(
        ward, "responsible", "case.move", lambda: move_to_round(ward, case(pair.ward), pair.ward.round)
    )
