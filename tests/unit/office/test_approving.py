"""決裁結果 on real desks: what would be refused is told before, one act registers all of it or nothing."""

from dataclasses import replace

import pytest

from sitter_desk.domain.progress import Progress
from sitter_desk.domain.records import Round
from sitter_desk.errors import (
    ApprovalDaysUnfit,
    Cancelled,
    DuplicateOpen,
    RevokedAlready,
    WardCheckOpen,
)
from sitter_desk.office.approving import Marked, marked_in, notable, obstacles, register_marked
from sitter_desk.office.decisions import unfit_day
from sitter_desk.office.questions import ask, send_back
from sitter_desk.office.standing import statement_of
from sitter_desk.office.statements import Verdict
from sitter_desk.office.views.deciding_acts import Wanted, do, money_came_in
from sitter_desk.vault.casework import looked_up
from tests.unit.office.conftest import Stage
from tests.unit.office.course import TODAY, TYPED, case, decision, look_up
from tests.unit.office.harness import dump, refused
from tests.unit.office.test_deciding_desk import REVOKE, laid, mark, mark_all, marks, shown
from tests.unit.office.test_upholding import crossed


def test_everything_that_would_be_refused_is_told_before(stage: Stage) -> None:
    desk = stage("received").ward
    mark_all(desk)
    before = dump(desk.session)
    with desk.session.reading() as reader:
        found = obstacles(reader, desk.round, marked_in(reader, desk.round).first)
    assert dump(desk.session) == before
    open_lookups = {each.receipt_number for each in found if isinstance(each.error, WardCheckOpen)}
    assert open_lookups == {"SJ6-0-0001", "SJ6-0-0002", "SJ6-0-0004"}
    for serial in (1, 2, 4):
        look_up(desk, serial)
    with desk.session.reading() as reader:
        left = obstacles(reader, desk.round, marked_in(reader, desk.round).first)
    assert {type(each.error) for each in left} <= {DuplicateOpen}


def test_a_question_without_an_answer_is_told_before(stage: Stage) -> None:
    desk = stage("looked_up").ward
    mark_all(desk)
    ask(desk.session, case(desk, 2), "練習：利用日を確かめてください。", asked_on=TODAY, answer_by="")
    with desk.session.reading() as reader:
        found = notable(reader, marked_in(reader, desk.round).first, TODAY)
    assert (found.unanswered, found.without_appeal) == (("SJ6-0-0002",), 1)


def test_one_act_registers_the_round_and_the_marks_are_gone(stage: Stage) -> None:
    desk = stage("looked_up").ward
    mark_all(desk)
    marked = marks(desk)
    with desk.session.reading() as reader:
        assert obstacles(reader, desk.round, marked.first) == ()
    assert marked.revisions == ()
    made = register_marked(desk.session, desk.round, TYPED, marked.first)
    assert [each.outcome for each in made.decisions] == ["grant", "grant", "refuse", "grant"]
    assert made.approvals[0].draft_number == TYPED.draft_number
    assert marks(desk) == Marked(first=(), revisions=())
    with desk.session.reading() as reader:
        [day] = [step.actual for step in reader.get(Round, desk.round.id).plan if step.step == "decide"]
    assert day == made.approvals[0].approved_on  # nobody types it a second time
    after = laid(desk)
    assert [each.decided for each in after.rows] == ["grant", "grant", "refuse", "grant"]
    assert sum(each.granted_yen for each in after.rows) == sum(each.amount_yen for each in made.decisions)


def stop_at(step: int) -> Progress:
    """Stops at the step, from 0; refuses to be asked no more often than once a case and pass."""
    told: list[int] = []

    def stop(done: int, total: int) -> None:
        assert 0 <= done <= total
        if len(told) == step:
            raise Cancelled
        told.append(done)

    return stop


@pytest.mark.parametrize("step", range(10))
def test_stopped_at_any_step_nothing_is_registered(step: int, stage: Stage) -> None:
    desk = stage("looked_up").ward
    mark_all(desk)
    first = marks(desk).first
    with refused(desk.session, Cancelled):
        register_marked(desk.session, desk.round, TYPED, first, progress=stop_at(step))
    assert marks(desk).first == first


@pytest.mark.parametrize("step", range(4))
def test_stopped_at_any_step_nothing_is_revoked(step: int, stage: Stage) -> None:
    desk = stage("decided").ward
    mark(desk, REVOKE)
    with refused(desk.session, Cancelled):
        register_marked(desk.session, desk.round, TYPED, marks(desk).revisions, progress=stop_at(step))


def test_a_revocation_is_marked_on_the_decision_and_registered_apart(stage: Stage) -> None:
    desk = stage("decided").ward
    mark(desk, REVOKE)
    marked = marks(desk)
    assert (len(marked.first), len(marked.revisions)) == (0, 1)
    with desk.session.reading() as reader:
        assert obstacles(reader, desk.round, marked.revisions) == ()
    granted = decision(desk).amount_yen
    register_marked(desk.session, desk.round, TYPED, marked.revisions)
    view = shown(desk)
    assert [each.outcome for each in view.decisions] == ["grant", "revoke"]
    assert [each.stands for each in view.decisions] == [False, True]
    assert view.to_repay_yen == granted > 0
    assert view.may == {"demand_repayment"}
    assert view.outcomes == ()
    with refused(desk.session, RevokedAlready):
        mark(desk, REVOKE)


def test_what_came_again_after_its_decision_is_changed_or_upheld(stage: Stage) -> None:
    pair = crossed(stage)
    desk = pair.ward
    look_up(desk)
    view = shown(desk)
    assert (view.row.stage, view.row.waits) == ("resubmitted", True)
    assert view.outcomes == ("grant", "refuse", "revoke")
    assert {"uphold", "revise", "revoke", "send_back"} <= view.may
    mark(desk, Verdict(outcome="refuse", reason="other"))
    [marked] = marks(desk).revisions
    with desk.session.reading() as reader:
        assert obstacles(reader, desk.round, [marked]) == ()
    do(desk.session, case(desk).id, Wanted(deed="uphold", text="金額は変わりません。"), today=TODAY)
    assert marks(desk).revisions == ()
    after = shown(desk)
    assert after.row.stage in ("decided", "noticed")
    assert after.asked[-1].kind == "submission"


def test_a_repayment_is_demanded_and_comes_in(stage: Stage) -> None:
    desk = stage("decided").ward
    mark(desk, REVOKE)
    register_marked(desk.session, desk.round, TYPED, marks(desk).revisions)
    wanted = Wanted(deed="repay", text="転居していたため。", by="2025-06-30")
    do(desk.session, case(desk).id, wanted, today=TODAY)
    [repayment] = shown(desk).repayments
    assert (repayment.state, shown(desk).to_repay_yen) == ("demanded", 0)
    money_came_in(desk.session, repayment.id, paid_on=TODAY)
    assert shown(desk).repayments[0].state == "paid"


@pytest.mark.parametrize(("name", "day"), [("approved_on", "R7.6.9"), ("effective_on", "R7.4.1"), ("pay_on", "R7.4.1")])
def test_days_that_can_not_be_are_registered_nowhere(name: str, day: str, stage: Stage) -> None:
    """A notice says them to a family, over the ward's signature; the clock of the tests stands on 2 June 2025."""
    desk = stage("looked_up").ward
    mark_all(desk)
    typed = replace(TYPED, **{name: day})
    assert unfit_day(typed, "2025-06-02") == name
    assert unfit_day(TYPED, "2025-06-02") == unfit_day(replace(TYPED, pay_on=""), "2025-06-02") == ""
    with refused(desk.session, ApprovalDaysUnfit):
        register_marked(desk.session, desk.round, typed, marks(desk).first)


def test_what_is_refused_says_no_more_than_why(stage: Stage) -> None:
    """How the amount would have been computed is no reason of a refusal."""
    desk = stage("looked_up").ward
    reduced = next(each for each in laid(desk).rows if each.amount_yen < each.claimed_yen and each.proposed == "grant")
    mark(desk, Verdict(outcome="refuse", reason="other"), int(reduced.receipt_number[-4:]))
    made = register_marked(desk.session, desk.round, TYPED, marks(desk).first)
    [decision] = made.decisions
    said = statement_of(decision)
    assert said.reason
    assert [use.reasons for use in said.uses] == [()] * len(said.uses)


def test_what_was_sent_back_takes_nobody_off_the_look_ups(stage: Stage) -> None:
    desk = stage("received").ward
    look_up(desk, 1)
    with desk.session.reading() as reader:
        assert looked_up(reader, desk.engagement.id) == 1
    send_back(desk.session, case(desk, 1), "練習", asked_on=TODAY, answer_by="")
    with desk.session.reading() as reader:
        assert looked_up(reader, desk.engagement.id) == 0
