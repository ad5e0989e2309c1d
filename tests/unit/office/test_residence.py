"""Days on which the register spoke against a use: sent back by the ward, left out here, and granted in part."""

from dataclasses import replace

import pytest

from sitter_desk.domain.records import Decision, Use
from sitter_desk.errors import NothingCorrected, NothingFound, NotSentBack, VerdictUnfit, WrongStage
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.correcting import leave_out
from sitter_desk.office.decisions import register_approval
from sitter_desk.office.notices import print_notices
from sitter_desk.office.questions import send_back
from sitter_desk.office.reading import list_cases
from sitter_desk.office.revising import register_revision
from sitter_desk.office.standing import statement_of
from sitter_desk.office.statements import Case, Verdict, as_screened
from sitter_desk.office.ward_checks import lookup_list, record_ward_check
from tests.unit.documents.reading import texts
from tests.unit.office.conftest import Stage
from tests.unit.office.course import (
    TYPED,
    carry,
    case,
    found,
    look_up,
    ruled,
    screen_again,
    screening,
    stage_at,
    submit_again,
)
from tests.unit.office.harness import Pair, assert_not_permitted, refused

DAY = "2024-10-10"
SENTENCE = "10月10日の利用は、その日に区に住民登録があることなどの居住の要件を確認できないため、対象となりません。"


def the_use(desk: CircleDesk, day: str = DAY) -> Use:
    return next(each for each in found(desk, Use) if each.day == day)


def before_the_officers(pair: Pair) -> Case:
    cases = list_cases(pair.ward.session, pair.ward.round)
    return next(each for each in cases if each.application == case(pair.ward))


def register(pair: Pair, verdict: Verdict) -> Decision:
    shown = before_the_officers(pair)
    _, (made,) = register_approval(pair.ward.session, pair.ward.round, TYPED, {shown.submission: verdict})
    return made


def found_against(stage: Stage) -> Pair:
    """The parent moved away on the ninth: the ward sends the case back and names the day after it."""
    pair = stage("received")
    record_ward_check(
        pair.ward.session, case(pair.ward), "residence", "fail", note="転出 2024-10-09", looked_up_on="2025-04-18"
    )
    back(pair)
    return pair


def back(pair: Pair) -> None:
    text = "練習：2024-10-10の利用は居住の要件を確認できません。"
    send_back(pair.ward.session, case(pair.ward), text, asked_on="2025-04-18", answer_by="2025-04-22")
    carry(pair.ward, pair.contractor)


def without_the_day(pair: Pair) -> None:
    leave_out(pair.contractor.session, case(pair.contractor), [the_use(pair.contractor)])
    screen_again(pair.contractor)
    submit_again(pair.contractor)
    carry(pair.contractor, pair.ward)


def test_a_use_is_left_out_with_its_reason_and_the_rest_is_granted(stage: Stage) -> None:
    pair = found_against(stage)
    with refused(pair.ward.session, WrongStage):  # it lies with the contractor now
        register(pair, Verdict(outcome="grant"))
    without_the_day(pair)
    [row] = [row for row in lookup_list(pair.ward.session, pair.ward.round) if row.application == case(pair.ward).id]
    assert (row.state, DAY in row.days) == ("open", False)
    assert row.days
    look_up(pair.ward)
    shown = before_the_officers(pair)
    assert as_screened(shown) == Verdict(outcome="partial")
    with refused(pair.ward.session, VerdictUnfit):
        register(pair, Verdict(outcome="grant"))
    made = register(pair, as_screened(shown))
    said = {use.day: use for use in statement_of(made).uses}
    assert (made.outcome, said[DAY].amount_yen, said[DAY].reasons) == ("partial", 0, (SENTENCE,))
    assert made.amount_yen == sum(use.amount_yen for day, use in said.items() if day != DAY) > 0
    carry(pair.ward, pair.contractor)
    desk = pair.contractor
    [lot] = print_notices(desk.session, desk.fonts, desk.round, issued_on="2025-05-12")
    assert SENTENCE in "".join(texts(lot.pdf))


def test_a_day_of_a_decided_case_is_left_out_by_another_decision(stage: Stage) -> None:
    pair = stage("told")
    back(pair)
    without_the_day(pair)
    look_up(pair.ward)
    partial = ruled(pair.ward, Verdict(outcome="partial"))
    _, (made,) = register_revision(pair.ward.session, pair.ward.round, TYPED, partial)
    assert next(use for use in statement_of(made).uses if use.day == DAY).reasons == (SENTENCE,)
    assert stage_at(pair.ward) == "decided"


def test_the_use_stays_and_its_yen_are_told_by_reason(stage: Stage) -> None:
    pair = found_against(stage)
    before = the_use(pair.contractor)
    leave_out(pair.contractor.session, case(pair.contractor), [before])
    assert the_use(pair.contractor) == replace(before, left_out="residence", revision=before.revision + 1)
    screen_again(pair.contractor)
    line = next(line for line in screening(pair.contractor).lines if line.day == DAY)
    assert (line.amount_yen, line.reasons) == (0, ("residence",))
    assert [(each.reason, each.yen) for each in line.differences] == [("residence", line.fee_yen)]


def test_it_is_taken_in_again_where_the_ward_says_so(stage: Stage) -> None:
    pair = found_against(stage)
    use = the_use(pair.contractor)
    leave_out(pair.contractor.session, case(pair.contractor), [use])
    leave_out(pair.contractor.session, case(pair.contractor), [use], found="")
    assert the_use(pair.contractor).left_out == ""
    with refused(pair.contractor.session, NothingCorrected):
        leave_out(pair.contractor.session, case(pair.contractor), [use], found="")


def test_the_contractor_leaves_nothing_out_by_itself(stage: Stage) -> None:
    """What the register says is the ward's (概(2))."""
    desk = stage("screened").contractor
    with refused(desk.session, NotSentBack) as caught:
        leave_out(desk.session, case(desk), [the_use(desk)])
    assert caught.value.details == {"number": "SJ6-0-0001"}


@pytest.mark.parametrize("at", ["reported", "told"])
def test_what_lies_with_the_ward_or_is_decided_stays(stage: Stage, at: str) -> None:
    desk = stage(at).contractor
    with refused(desk.session, WrongStage):
        leave_out(desk.session, case(desk), [the_use(desk)])


def test_no_use_of_another_case_is_left_out(stage: Stage) -> None:
    pair = found_against(stage)
    with refused(pair.contractor.session, NothingFound):
        leave_out(pair.contractor.session, case(pair.contractor), found(pair.contractor, Use, 3))


def test_who_may_leave_out(stage: Stage) -> None:
    pair = found_against(stage)
    for desk, role in ((pair.contractor, "auditor"), (pair.ward, "responsible")):
        assert_not_permitted(
            desk.session,
            role,  # type: ignore[arg-type]  # a role of the loop
            "case.correct",
            lambda desk=desk: leave_out(desk.session, case(desk), [the_use(desk)]),
        )
