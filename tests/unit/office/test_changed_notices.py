"""Notices of changed and revoked decisions: one letter for what stands, none for what was superseded."""

from pathlib import Path

from sitter_desk.domain.records import Notice
from sitter_desk.office.notices import PrintedLot, print_notices
from sitter_desk.office.questions import send_back
from sitter_desk.office.revising import register_revision
from tests.unit.documents.reading import texts
from tests.unit.office.conftest import Stage
from tests.unit.office.course import TYPED, carry, case, look_up, ruled
from tests.unit.office.harness import Pair
from tests.unit.office.test_revising import GRANT, cheaper, reopened, revise

DAY = "2025-05-12"


def issue(pair: Pair) -> tuple[PrintedLot, ...]:
    desk = pair.contractor
    return print_notices(desk.session, desk.fonts, desk.round, issued_on=DAY)


def told(pair: Pair) -> list[Notice]:
    with pair.contractor.session.reading() as reader:
        return reader.find(Notice, application=case(pair.contractor).id)


def test_a_revocation_is_told_by_a_letter_of_its_own(stage: Stage, tmp_path: Path) -> None:
    pair = stage("printed")
    assert len(told(pair)) == 1
    revise(pair.ward)
    carry(pair.ward, pair.contractor)
    [lot] = issue(pair)
    [decision] = lot.decisions
    assert decision.statement.outcome == "revoke"
    page = "".join(texts(lot.pdf))
    assert "交付決定取消通知書" in page
    assert "決定を取り消す理由" in page
    assert "次のとおり交付することに決定" not in page
    assert len(told(pair)) == 2
    assert issue(pair) == ()


def test_what_was_superseded_before_it_was_told_is_never_printed(stage: Stage) -> None:
    pair = stage("told")
    revise(pair.ward)
    carry(pair.ward, pair.contractor)
    outcomes = [decision.statement.outcome for lot in issue(pair) for decision in lot.decisions]
    assert len(outcomes) == 4
    assert outcomes.count("revoke") == 1
    assert len(told(pair)) == 1


def test_a_changed_decision_says_that_it_takes_anothers_place(stage: Stage) -> None:
    pair = reopened(stage)
    assert case(pair.contractor).id not in {
        decision.record.application for lot in issue(pair) for decision in lot.decisions
    }  # nothing is told while the case is looked at again
    cheaper(pair)
    look_up(pair.ward)
    register_revision(pair.ward.session, pair.ward.round, TYPED, ruled(pair.ward, GRANT))
    carry(pair.ward, pair.contractor)
    [lot] = issue(pair)
    assert [decision.record.application for decision in lot.decisions] == [case(pair.contractor).id]
    assert "決定変更通知書" in "".join(texts(lot.pdf))


def test_a_case_sent_back_after_its_letter_gets_no_second_one(stage: Stage) -> None:
    pair = stage("printed")
    send_back(pair.ward.session, case(pair.ward), "練習：時間", asked_on="2025-04-28", answer_by="2025-05-07")
    carry(pair.ward, pair.contractor)
    assert issue(pair) == ()
