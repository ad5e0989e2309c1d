"""決定のとおり: what comes again after its decision is decided anew, or the ward says that the decision stands."""

from dataclasses import replace

import pytest

from sitter_desk.domain.records import Account, Answer, Applicant, Submission, Use
from sitter_desk.errors import DecidedAsBefore, SnapshotDiffers, TextMissing, WrongStage
from sitter_desk.office.changes import TypedChange, note_change
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.correcting import correct
from sitter_desk.office.notices import print_notices
from sitter_desk.office.questions import open_correspondence, send_back
from sitter_desk.office.revising import register_revision, uphold
from sitter_desk.office.standing import statement_of
from sitter_desk.office.statements import Verdict
from tests.unit.office.conftest import Stage
from tests.unit.office.course import (
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
from tests.unit.office.harness import Pair, assert_not_permitted, refused, sql

DAY = "2025-04-30"
REASON = "練習：金額は変わりません。"
GRANT = Verdict(outcome="grant")
CALLED = TypedChange(phone="090-0000-0099")
ACCOUNT = Account(bank="0009", branch="123", kind="1", number="0000077", holder_kana="ｻﾄｳ ﾚﾝｼﾕｳﾀﾛｳ")
MOVED = TypedChange(postcode="000-0002", address="東京都新宿区練習町9-9-9")


def stands(desk: CircleDesk, reason: str = REASON) -> Answer:
    return uphold(desk.session, case(desk), reason, upheld_on=DAY)


def crossed(stage: Stage, change: TypedChange = CALLED) -> Pair:
    """While the ward decided, the applicant told of a change; the discs met on their way."""
    pair = stage("decided")
    told(pair, change)
    again(pair)
    carry(pair.ward, pair.contractor)
    return pair


def told(pair: Pair, change: TypedChange) -> None:
    note_change(pair.contractor.session, case(pair.contractor), change, received_on=DAY)


def again(pair: Pair) -> None:
    """Screened and submitted as it stands, and told to the ward."""
    screen_again(pair.contractor)
    submit_again(pair.contractor)
    carry(pair.contractor, pair.ward)


def numbers(pair: Pair) -> list[str]:
    """The cases whose letters are printed now."""
    desk = pair.contractor
    lots = print_notices(desk.session, desk.fonts, desk.round, issued_on="2025-05-12")
    return [each.statement.receipt_number for lot in lots for each in lot.decisions]


def test_a_change_that_crossed_the_decision_waits_for_the_ward_at_both_desks(stage: Stage) -> None:
    pair = crossed(stage)
    assert (stage_at(pair.ward), stage_at(pair.contractor)) == ("resubmitted", "resubmitted")
    look_up(pair.ward)
    with refused(pair.ward.session, DecidedAsBefore):
        register_revision(pair.ward.session, pair.ward.round, TYPED, ruled(pair.ward, GRANT))
    assert "SJ6-0-0001" not in numbers(pair)


def test_the_ward_says_that_the_decision_stands_and_its_letter_is_printed(stage: Stage) -> None:
    pair = crossed(stage)
    before = decision(pair.ward)
    said = stands(pair.ward)
    assert (said.text, said.answered_on, said.subject) == (REASON, DAY, case(pair.ward).subject)
    assert (stage_at(pair.ward), stage_at(pair.contractor)) == ("decided", "resubmitted")
    carry(pair.ward, pair.contractor)
    assert stage_at(pair.contractor) == "decided"
    assert decision(pair.ward) == decision(pair.contractor) == before
    assert "SJ6-0-0001" in numbers(pair)
    assert stage_at(pair.contractor) == "noticed"


def test_what_was_printed_before_stays_printed(stage: Stage) -> None:
    pair = stage("printed")
    send_back(pair.ward.session, case(pair.ward), "練習：口座", asked_on=DAY, answer_by="2025-05-07")
    carry(pair.ward, pair.contractor)
    again(pair)
    stands(pair.ward)
    carry(pair.ward, pair.contractor)
    assert stage_at(pair.contractor) == "noticed"
    assert numbers(pair) == []


def test_a_correction_that_leaves_the_amount_is_closed_by_it(stage: Stage) -> None:
    pair = stage("told")
    send_back(pair.ward.session, case(pair.ward), "練習：番号", asked_on=DAY, answer_by="2025-05-07")
    carry(pair.ward, pair.contractor)
    use = found(pair.contractor, Use)[0]
    correct(pair.contractor.session, case(pair.contractor), replace(use, receipt="R-練習-1"))
    again(pair)
    stands(pair.ward)
    assert stage_at(pair.ward) == "decided"


@pytest.mark.parametrize("what", ["address", "account"])
def test_another_address_or_account_may_lead_to_a_letter_of_its_own(stage: Stage, what: str) -> None:
    """Though no yen changes: the letter would go astray, or name an account that is none."""
    pair = crossed(stage, TypedChange(account=ACCOUNT) if what == "account" else MOVED)
    look_up(pair.ward)
    earlier = decision(pair.ward)
    _, (made,) = register_revision(pair.ward.session, pair.ward.round, TYPED, ruled(pair.ward, GRANT))
    said, before = statement_of(made), statement_of(earlier)
    assert (said.supersedes, said.amount_yen) == (earlier.id, before.amount_yen)
    assert said.title != before.title
    if what == "address":
        assert said.addressee.address == MOVED.address != before.addressee.address
    else:
        assert said.account_last4 == "0077" != before.account_last4
    assert stage_at(pair.ward) == "decided"


def test_it_answers_what_was_submitted_and_nothing_that_comes_later(stage: Stage) -> None:
    pair = crossed(stage)
    stands(pair.ward)
    carry(pair.ward, pair.contractor)
    told(pair, TypedChange(phone="090-0000-0098"))
    assert stage_at(pair.contractor) == "decided"  # told, and nothing asked of the ward
    send_back(pair.ward.session, case(pair.ward), "練習：電話", asked_on=DAY, answer_by="2025-05-07")
    carry(pair.ward, pair.contractor)
    again(pair)
    assert (stage_at(pair.ward), stage_at(pair.contractor)) == ("resubmitted", "resubmitted")
    stands(pair.ward)
    assert stage_at(pair.ward) == "decided"


def test_both_desks_may_read_why(stage: Stage) -> None:
    pair = crossed(stage)
    said = stands(pair.ward)
    carry(pair.ward, pair.contractor)
    for desk in (pair.ward, pair.contractor):
        assert open_correspondence(desk.session, case(desk)) == [(found(desk, Submission)[-1], (said,))]


def test_it_needs_a_reason(stage: Stage) -> None:
    desk = crossed(stage).ward
    with refused(desk.session, TextMissing):
        stands(desk, " ")


@pytest.mark.parametrize("at", ["received", "decided"])
def test_only_what_came_again_is_answered(stage: Stage, at: str) -> None:
    desk = stage(at).ward
    with refused(desk.session, WrongStage):
        stands(desk)


def test_what_was_sent_back_is_answered_by_the_contractor_first(stage: Stage) -> None:
    pair = crossed(stage)
    send_back(pair.ward.session, case(pair.ward), "練習", asked_on=DAY, answer_by="2025-05-07")
    with refused(pair.ward.session, WrongStage):
        stands(pair.ward)


def test_it_is_said_of_what_the_contractor_submitted_alone(stage: Stage) -> None:
    desk = crossed(stage).ward
    with desk.session.reading() as reader:
        person = reader.get(Applicant, case(desk).applicant)
    sql(desk.session, 'UPDATE "applicant" SET "phone" = ? WHERE "id" = ?', "0", person.id)
    with refused(desk.session, SnapshotDiffers):
        stands(desk)


def test_the_contractor_does_not_answer_itself(stage: Stage) -> None:
    """Else it could print what the ward is looking at again."""
    pair = crossed(stage)
    desk = pair.contractor
    said = stands(pair.ward)
    with desk.session.act("question.answer") as act:
        act.put(replace(said, owner=desk.session.desk))
    assert stage_at(desk) == "resubmitted"


def test_who_may_say_so(stage: Stage) -> None:
    pair = crossed(stage)
    assert_not_permitted(pair.ward.session, "handler", "decision.uphold", lambda: stands(pair.ward))
    assert_not_permitted(pair.contractor.session, "responsible", "decision.uphold", lambda: stands(pair.contractor))
