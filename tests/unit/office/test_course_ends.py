"""What ends a case: a revocation, whatever was open of it, and a withdrawal, unless it was recorded by mistake."""

from collections.abc import Callable

import pytest

from sitter_desk.domain.records import ChangeNotice, Question
from sitter_desk.errors import CaseOver, TextMissing, WrongStage
from sitter_desk.office.changes import reinstate, withdraw
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.decisions import register_approval
from sitter_desk.office.notices import print_notices
from sitter_desk.office.prescreening import screen_applications
from sitter_desk.office.questions import answer, ask, open_questions, send_back
from sitter_desk.office.queue import queue
from sitter_desk.office.reading import list_cases
from sitter_desk.office.revising import register_revision
from sitter_desk.office.statements import Verdict, as_screened
from tests.unit.office.conftest import Stage
from tests.unit.office.course import (
    TODAY,
    TYPED,
    carry,
    case,
    decision,
    found,
    look_up,
    ruled,
    screen_again,
    stage_at,
    submit_again,
)
from tests.unit.office.harness import Pair, assert_not_permitted, refused

DAY = "2025-04-30"
REASON = "練習：別の申請の取下げでした。"


def revoke(pair: Pair) -> None:
    verdict = Verdict(outcome="revoke", reason="residence")
    register_revision(pair.ward.session, pair.ward.round, TYPED, ruled(pair.ward, verdict))


def back(pair: Pair) -> None:
    send_back(pair.ward.session, case(pair.ward), "練習：時間", asked_on="2025-04-28", answer_by="2025-05-07")


def withdrawn(desk: CircleDesk) -> None:
    withdraw(desk.session, case(desk), received_on="2025-04-22")


def reinstated(desk: CircleDesk, reason: str = REASON) -> ChangeNotice:
    return reinstate(desk.session, case(desk), noted_on=DAY, reason=reason)


def outcomes(pair: Pair) -> list[str]:
    """What the letters about the first case say that are printed now."""
    desk = pair.contractor
    lots = print_notices(desk.session, desk.fonts, desk.round, issued_on="2025-05-12")
    decisions = [each for lot in lots for each in lot.decisions]
    return [each.statement.outcome for each in decisions if each.record.application == case(desk).id]


def waits_for(desk: CircleDesk) -> str:
    with desk.session.reading() as reader:
        rows = queue(reader, desk.engagement.id, TODAY)
    return next(row.waits_for for row in rows if row.application == case(desk).id)


# ---- revoked --------------------------------------------------------------------------------------------------------


def nothing_more(pair: Pair) -> None:
    """The contractor did nothing meanwhile."""


def screened_meanwhile(pair: Pair) -> None:
    screen_again(pair.contractor)


def submitted_meanwhile(pair: Pair) -> None:
    screen_again(pair.contractor)
    submit_again(pair.contractor)


@pytest.mark.parametrize("meanwhile", [nothing_more, screened_meanwhile, submitted_meanwhile])
def test_what_is_revoked_while_it_was_sent_back_is_told_all_the_same(
    stage: Stage, meanwhile: Callable[[Pair], None]
) -> None:
    pair = stage("printed")
    back(pair)
    carry(pair.ward, pair.contractor)
    meanwhile(pair)
    revoke(pair)
    carry(pair.contractor, pair.ward)
    carry(pair.ward, pair.contractor)
    assert (stage_at(pair.ward), stage_at(pair.contractor)) == ("decided", "decided")
    assert outcomes(pair) == ["revoke"]
    assert stage_at(pair.contractor) == "noticed"


def test_what_is_revoked_is_not_sent_back(stage: Stage) -> None:
    pair = stage("told")
    revoke(pair)
    with refused(pair.ward.session, CaseOver) as caught:
        back(pair)
    assert caught.value.details == {"number": "SJ6-0-0001"}


def test_nobody_waits_for_the_answer_about_a_revoked_case(stage: Stage) -> None:
    pair = stage("told")
    back(pair)
    carry(pair.ward, pair.contractor)
    screen_again(pair.contractor)
    with pair.contractor.session.reading() as reader:
        [question] = open_questions(reader, TODAY)
    revoke(pair)
    carry(pair.ward, pair.contractor)
    for desk in (pair.ward, pair.contractor):
        with desk.session.reading() as reader:
            assert open_questions(reader, TODAY) == ()
        assert waits_for(desk) == "contractor"  # its letter is to be printed
    assert question.kind == "send_back"


def test_a_question_about_a_revoked_case_still_waits(stage: Stage) -> None:
    """It changes nothing, and somebody wants to know."""
    pair = stage("told")
    revoke(pair)
    ask(pair.ward.session, case(pair.ward), "練習：返還の連絡先", asked_on=DAY, answer_by="")
    with pair.ward.session.reading() as reader:
        assert [each.kind for each in open_questions(reader, TODAY)] == ["question"]


def test_words_may_answer_what_was_sent_back_and_revoked(stage: Stage) -> None:
    pair = stage("told")
    back(pair)
    carry(pair.ward, pair.contractor)
    screen_again(pair.contractor)
    revoke(pair)
    carry(pair.ward, pair.contractor)
    [question] = found(pair.contractor, Question)
    assert answer(pair.contractor.session, question, "練習：承知しました。", answered_on=DAY).question == question.id
    assert stage_at(pair.contractor) == "decided"


def test_a_letter_that_was_never_told_stands_between_in_nobodys_way(stage: Stage) -> None:
    """Printed, changed and revoked before the changed one was printed: the revocation is told."""
    pair = stage("printed")
    refuse = Verdict(outcome="refuse", reason="residence")
    register_revision(pair.ward.session, pair.ward.round, TYPED, ruled(pair.ward, refuse))
    revoke(pair)
    carry(pair.ward, pair.contractor)
    assert outcomes(pair) == ["revoke"]


# ---- withdrawn ------------------------------------------------------------------------------------------------------


def test_a_withdrawal_by_mistake_is_taken_back_with_its_reason(stage: Stage) -> None:
    pair = stage("received")
    desk = pair.contractor
    withdrawn(desk)
    carry(desk, pair.ward)
    before = case(desk)
    made = reinstated(desk)
    assert (made.changes, made.reason, made.received_on) == (("reinstatement",), REASON, DAY)
    assert (case(desk).revision, case(desk).state, stage_at(desk)) == (before.revision + 1, "received", "received")
    assert [each.changes for each in found(desk, ChangeNotice)] == [("withdrawal",), ("reinstatement",)]
    submitted_meanwhile(pair)
    carry(desk, pair.ward)
    assert stage_at(pair.ward) == "submitted"
    look_up(pair.ward)
    verdicts = {
        each.submission: as_screened(each)
        for each in list_cases(pair.ward.session, pair.ward.round)
        if each.application == case(pair.ward)
    }
    register_approval(pair.ward.session, pair.ward.round, TYPED, verdicts)
    assert stage_at(pair.ward) == "decided"


def test_what_was_sent_back_before_is_sent_back_again(stage: Stage) -> None:
    pair = stage("received")
    back(pair)
    carry(pair.ward, pair.contractor)
    withdrawn(pair.contractor)
    reinstated(pair.contractor)
    assert stage_at(pair.contractor) == "sent_back"


def test_it_needs_its_reason_and_a_withdrawal(stage: Stage) -> None:
    desk = stage("received").contractor
    with refused(desk.session, WrongStage):
        reinstated(desk)
    withdrawn(desk)
    with refused(desk.session, TextMissing):
        reinstated(desk, " ")


@pytest.mark.parametrize("at", ["told", "printed"])
def test_a_decided_case_that_nobody_withdrew_is_not_taken_back(stage: Stage, at: str) -> None:
    desk = stage(at).contractor
    with refused(desk.session, WrongStage):
        reinstated(desk)


def crossed(stage: Stage) -> Pair:
    """Withdrawn while the ward decided."""
    pair = stage("sent")
    withdrawn(pair.contractor)
    pair.step("take_decisions")
    carry(pair.contractor, pair.ward)
    return pair


def test_one_that_crossed_the_decision_is_taken_back_too(stage: Stage) -> None:
    """Else the ward would have to revoke what nobody wants revoked."""
    pair = crossed(stage)
    stands = decision(pair.ward)
    assert waits_for(pair.ward) == "ward"
    reinstated(pair.contractor)
    carry(pair.contractor, pair.ward)
    assert (stage_at(pair.ward), waits_for(pair.ward), decision(pair.ward)) == ("decided", "contractor", stands)


def test_once_the_ward_has_revoked_the_withdrawal_is_not_taken_back(stage: Stage) -> None:
    pair = crossed(stage)
    revoke(pair)
    carry(pair.ward, pair.contractor)
    with refused(pair.contractor.session, CaseOver):
        reinstated(pair.contractor)


def test_a_withdrawn_case_that_is_decided_is_neither_sent_back_nor_screened(stage: Stage) -> None:
    pair = crossed(stage)
    with refused(pair.ward.session, CaseOver):
        back(pair)
    result = screen_applications(pair.contractor.session, [case(pair.contractor)], screened_on=DAY)
    assert [failed.code for failed in result.failed] == [WrongStage.code]


def test_who_may_take_it_back(stage: Stage) -> None:
    pair = stage("received")
    withdrawn(pair.contractor)
    carry(pair.contractor, pair.ward)
    for desk, role in ((pair.contractor, "auditor"), (pair.ward, "responsible")):
        assert_not_permitted(
            desk.session,
            role,  # type: ignore[arg-type]  # a role of the loop
            "case.reinstate",
            lambda desk=desk: reinstated(desk),
        )
