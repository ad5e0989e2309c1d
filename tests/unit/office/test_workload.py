"""What is counted in the database is what the queue says case by case, through the whole course of a case."""

from collections import Counter

import pytest

from sitter_desk.office.changes import withdraw
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.questions import send_back
from sitter_desk.office.queue import queue
from sitter_desk.office.revising import register_revision
from sitter_desk.office.statements import Verdict
from sitter_desk.office.views.workload import Pile, piles
from tests.unit.office.conftest import Stage
from tests.unit.office.course import TODAY, TYPED, carry, case, ruled, screen_again, submit_again
from tests.unit.office.harness import STAGES

Counts = Counter[tuple[object, ...]]


def _piles(desk: CircleDesk, today: str = TODAY) -> tuple[Pile, ...]:
    with desk.session.reading() as reader:
        return piles(reader, desk.engagement.id, today)


def _counted(desk: CircleDesk) -> Counts:
    counts: Counts = Counter()
    for pile in _piles(desk):
        counts[pile.round, pile.stage, pile.waits_for, pile.due, pile.days_over] += pile.cases
    return counts


def _queued(desk: CircleDesk) -> Counts:
    with desk.session.reading() as reader:
        rows = queue(reader, desk.engagement.id, TODAY)
    return Counter((row.round, row.stage, row.waits_for, row.due, row.days_over) for row in rows)


@pytest.mark.parametrize("at", [name for name in STAGES if name not in ("engaged", "kit", "founded")])
def test_at_each_stage_of_the_circle_both_desks_count_what_the_queue_lists(stage: Stage, at: str) -> None:
    pair = stage(at)
    for desk in (pair.ward, pair.contractor):
        assert _counted(desk) == _queued(desk)


def test_what_waits_is_really_counted(stage: Stage) -> None:
    assert {pile.stage: pile.cases for pile in _piles(stage("taken_in").contractor)} == {"received": 3}
    assert {(pile.stage, pile.waits_for) for pile in _piles(stage("received").ward)} >= {("submitted", "ward")}


def test_a_case_that_goes_back_and_forth_is_counted_as_it_stands(stage: Stage) -> None:
    pair = stage("told")
    ward, contractor = pair.ward, pair.contractor
    steps = [
        lambda: send_back(ward.session, case(ward), "練習", asked_on="2025-04-23", answer_by="2025-04-27"),
        lambda: carry(ward, contractor),
        lambda: screen_again(contractor),
        lambda: submit_again(contractor),
        lambda: carry(contractor, ward),
    ]
    seen = set()
    for step in steps:
        step()
        for desk in (ward, contractor):
            assert _counted(desk) == _queued(desk)
            seen |= {pile.stage for pile in _piles(desk)}
    assert {"reopened", "resubmitted"} <= seen


def test_a_withdrawal_that_crossed_the_decision_and_a_revocation_are_counted(stage: Stage) -> None:
    pair = stage("sent")
    ward, contractor = pair.ward, pair.contractor
    withdraw(contractor.session, case(contractor), received_on="2025-04-22")
    pair.step("take_decisions")
    carry(contractor, ward)
    for desk in (ward, contractor):
        assert _counted(desk) == _queued(desk)
    revoke = Verdict(outcome="revoke", reason="other")
    register_revision(ward.session, ward.round, TYPED, ruled(ward, revoke))
    carry(ward, contractor)
    for desk in (ward, contractor):
        assert _counted(desk) == _queued(desk)


def test_the_oldest_day_and_the_days_over_of_a_pile(stage: Stage) -> None:
    desk = stage("received").ward
    pile = next(each for each in _piles(desk, "2025-04-25") if each.stage == "submitted")
    assert (pile.since, pile.due, pile.days_over) == ("2025-04-16", "2025-04-22", 3)
