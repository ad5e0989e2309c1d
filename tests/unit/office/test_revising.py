"""決定の変更・取消し: another signed decision takes the place of the first, which stays as it was signed."""

from dataclasses import replace

from sitter_desk.domain.records import Child, Decision, Round, Submission, Use
from sitter_desk.domain.statement import DecisionStatement
from sitter_desk.errors import (
    ChangedSinceShown,
    DecidedAsBefore,
    NothingFound,
    NotSubmitted,
    RefusalWithoutReason,
    RevokedAlready,
    ScreenAgain,
    WardCheckOpen,
    WrongStage,
)
from sitter_desk.office.changes import TypedChange, note_change
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.correcting import correct
from sitter_desk.office.engagement import open_engagement
from sitter_desk.office.questions import send_back
from sitter_desk.office.revising import register_revision
from sitter_desk.office.rounds import open_round
from sitter_desk.office.session import new_id
from sitter_desk.office.standing import standing_decisions, standing_in_round, statement_of
from sitter_desk.office.statements import Verdict
from sitter_desk.sealing.decision import verify_decision
from tests.unit.office.conftest import Stage
from tests.unit.office.course import (
    TYPED,
    carry,
    case,
    decided_hours,
    decision,
    found,
    look_up,
    ruled,
    screen_again,
    stage_at,
    submit_again,
)
from tests.unit.office.harness import Pair, assert_not_permitted, refused

REVOKE = Verdict(outcome="revoke", reason="residence")
GRANT = Verdict(outcome="grant")


def revise(desk: CircleDesk, verdict: Verdict = REVOKE, serial: int = 1) -> Decision:
    _, (made,) = register_revision(desk.session, desk.round, TYPED, ruled(desk, verdict, serial))
    return made


def hours(desk: CircleDesk) -> int:
    """What the first child has been granted in its year, as another application of the same child would find it."""
    with desk.session.act("bundle.apply") as act:
        again = replace(act.get(Child, case(desk).children[0]), id=new_id(), revision=1)
        act.put_received(again)
        return sum(decided_hours(act, 2024, again).values())


def cheaper(pair: Pair) -> None:
    """The contractor finds that one use was an hour shorter, and the case goes to the ward again."""
    desk = pair.contractor
    use = next(each for each in found(desk, Use) if each.day == "2024-10-10")  # no other case knows this day
    correct(desk.session, case(desk), replace(use, end="11:00"))
    screen_again(desk)
    submit_again(desk)
    carry(desk, pair.ward)


def reopened(stage: Stage) -> Pair:
    """The ward sent a decided case back, and the disc is there."""
    pair = stage("told")
    send_back(pair.ward.session, case(pair.ward), "練習：時間", asked_on="2025-04-28", answer_by="2025-05-07")
    carry(pair.ward, pair.contractor)
    return pair


def test_a_revocation_takes_the_place_of_the_decision_and_grants_nothing(stage: Stage) -> None:
    desk = stage("decided").ward
    earlier = decision(desk)
    assert earlier.amount_yen > 0
    made = revise(desk)
    said = statement_of(made)
    assert (made.outcome, made.amount_yen, said.supersedes) == ("revoke", 0, earlier.id)
    assert (said.day_hours, said.night_hours, said.pay_on, said.account_last4) == (0, 0, "", "")
    assert said.title != statement_of(earlier).title
    assert said.reason
    with desk.session.reading() as reader:
        verify_decision(made, ward_key=reader.desk_public_key())
        assert standing_decisions(reader, earlier.application) == [made]
        assert reader.get(Decision, earlier.id) == earlier
        assert earlier not in standing_in_round(reader, desk.round.id)
        assert made in standing_in_round(reader, desk.round.id)


def test_what_was_revoked_gives_the_child_its_hours_back(stage: Stage) -> None:
    desk = stage("decided").ward
    assert hours(desk) > 0
    revise(desk)
    assert hours(desk) == 0


def test_it_reaches_the_contractor_like_every_decision(stage: Stage) -> None:
    pair = stage("told")
    made = revise(pair.ward)
    carry(pair.ward, pair.contractor)
    assert decision(pair.contractor) == made
    assert stage_at(pair.contractor) == "decided"


def test_a_revocation_needs_a_reason_of_the_rules(stage: Stage) -> None:
    desk = stage("decided").ward
    for reason in ("", "no such reason"):
        with refused(desk.session, RefusalWithoutReason):
            revise(desk, Verdict(outcome="revoke", reason=reason))


def test_what_is_revoked_is_at_its_end(stage: Stage) -> None:
    desk = stage("decided").ward
    revise(desk)
    for verdict in (REVOKE, Verdict(outcome="refuse", reason="residence")):
        with refused(desk.session, RevokedAlready) as caught:
            revise(desk, verdict)
        assert caught.value.details == {"number": "SJ6-0-0001"}


def test_a_case_sent_back_after_its_decision_is_open_at_the_contractors_while_the_decision_stands(stage: Stage) -> None:
    pair = reopened(stage)
    before = decision(pair.contractor)
    assert (stage_at(pair.ward), stage_at(pair.contractor)) == ("reopened", "reopened")
    cheaper(pair)
    assert (stage_at(pair.ward), stage_at(pair.contractor)) == ("resubmitted", "resubmitted")
    assert decision(pair.ward) == decision(pair.contractor) == before


def test_a_changed_decision_is_proven_and_counts_alone(stage: Stage) -> None:
    pair = reopened(stage)
    cheaper(pair)
    earlier, before = decision(pair.ward), hours(pair.ward)
    with refused(pair.ward.session, WardCheckOpen):
        revise(pair.ward, GRANT)
    look_up(pair.ward)
    made = revise(pair.ward, GRANT)
    assert 0 < made.amount_yen < earlier.amount_yen
    assert hours(pair.ward) == before - 1
    said = statement_of(made)
    assert (said.supersedes, said.application_revision) == (earlier.id, case(pair.ward).revision)
    assert said.title != statement_of(earlier).title
    assert stage_at(pair.ward) == "decided"


def test_the_change_of_a_change_takes_the_place_of_the_last_one(stage: Stage) -> None:
    pair = reopened(stage)
    cheaper(pair)
    look_up(pair.ward)
    first, second = decision(pair.ward), revise(pair.ward, GRANT)
    third = revise(pair.ward)
    with pair.ward.session.reading() as reader:
        assert standing_decisions(reader, first.application) == [third]
    assert [statement_of(each).supersedes for each in (first, second, third)] == ["", first.id, second.id]


def test_a_grant_may_become_a_refusal_on_the_same_facts(stage: Stage) -> None:
    desk = stage("decided").ward
    made = revise(desk, Verdict(outcome="refuse", reason="residence"))
    assert (made.outcome, made.amount_yen) == ("refuse", 0)
    assert hours(desk) == 0


def test_a_decision_that_would_say_the_same_is_none(stage: Stage) -> None:
    desk = stage("decided").ward
    with refused(desk.session, DecidedAsBefore) as caught:
        revise(desk, GRANT)
    assert caught.value.details == {"number": "SJ6-0-0001"}


def test_facts_that_changed_are_submitted_before_they_are_decided(stage: Stage) -> None:
    pair = stage("told")
    told = TypedChange(address="東京都新宿区練習町9-9-9")
    note_change(pair.contractor.session, case(pair.contractor), told, received_on="2025-04-28")
    carry(pair.contractor, pair.ward)
    with refused(pair.ward.session, NotSubmitted):
        revise(pair.ward, Verdict(outcome="refuse", reason="residence"))
    assert revise(pair.ward).outcome == "revoke"  # to take a decision back needs no new facts


def test_only_what_is_decided_is_decided_anew(stage: Stage) -> None:
    desk = stage("received").ward
    with refused(desk.session, WrongStage):
        revise(desk, GRANT)
    with refused(desk.session, NothingFound):
        register_revision(desk.session, desk.round, TYPED, {})


def test_a_verdict_on_what_is_no_longer_the_last_registers_nothing(stage: Stage) -> None:
    """A disc came, or a colleague was quicker, between the look and the signature."""
    pair = reopened(stage)
    cheaper(pair)
    look_up(pair.ward)
    shown = found(pair.ward, Submission)
    assert len(shown) == 2
    for verdicts in ({shown[0].id: GRANT}, {shown[1].id: GRANT, shown[0].id: GRANT}):
        with refused(pair.ward.session, ChangedSinceShown):
            register_revision(pair.ward.session, pair.ward.round, TYPED, verdicts)
    before = ruled(pair.ward, REVOKE)
    revise(pair.ward, GRANT)
    with refused(pair.ward.session, ChangedSinceShown):
        register_revision(pair.ward.session, pair.ward.round, TYPED, before)


def test_one_that_may_not_be_decided_registers_none_of_them(stage: Stage) -> None:
    desk = stage("decided").ward
    revise(desk)
    both = {**ruled(desk, REVOKE, 3), **ruled(desk, REVOKE)}
    with refused(desk.session, RevokedAlready):
        register_revision(desk.session, desk.round, TYPED, both)


def test_a_later_round_may_change_what_an_earlier_one_decided(stage: Stage) -> None:
    desk = stage("decided").ward
    later = open_round(desk.session, desk.engagement, desk.round.plan)
    earlier = decision(desk)
    _, (made,) = register_revision(desk.session, later, TYPED, ruled(desk, REVOKE))
    assert (made.round, statement_of(made).round_number) == (later.id, 2)
    with desk.session.reading() as reader:
        assert earlier not in standing_in_round(reader, desk.round.id)
        assert standing_in_round(reader, later.id) == [made]


def test_a_round_of_another_engagement_decides_nothing_here(stage: Stage) -> None:
    """The ward's vault holds them all (D4)."""
    desk = stage("decided").ward
    other = open_engagement(desk.session, replace(practice.terms(), code="SJ9", number="練習第9号"))
    with desk.session.reading() as reader:
        theirs = reader.find(Round, engagement=other.id)[0]
    with refused(desk.session, NothingFound):
        register_revision(desk.session, theirs, TYPED, ruled(desk, REVOKE))


def test_the_printed_notice_of_the_earlier_decision_is_none_of_the_new_one(stage: Stage) -> None:
    pair = stage("printed")
    assert stage_at(pair.contractor) == "noticed"
    revise(pair.ward)
    carry(pair.ward, pair.contractor)
    assert stage_at(pair.contractor) == "decided"


def test_a_case_sent_back_after_its_decision_is_not_submitted_as_it_was(stage: Stage) -> None:
    """Else the ward would get its own decision's case again under another digest."""
    pair = reopened(stage)
    with refused(pair.contractor.session, ScreenAgain) as caught:
        submit_again(pair.contractor)
    assert caught.value.details == {"number": "SJ6-0-0001"}


def test_the_statement_of_the_first_decision_names_nothing(stage: Stage) -> None:
    said: DecisionStatement = statement_of(decision(stage("decided").ward))
    assert said.supersedes == ""


def test_no_contractor_and_no_handler_changes_a_decision(stage: Stage) -> None:
    pair = stage("told")
    for desk, role in ((pair.ward, "handler"), (pair.contractor, "responsible")):
        assert_not_permitted(
            desk.session,
            role,  # type: ignore[arg-type]  # a role of the loop
            "decision.register",
            lambda desk=desk: revise(desk),
        )
