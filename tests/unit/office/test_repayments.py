"""返還: computed from the decisions alone, demanded once, paid once."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.records import Decision, Repayment
from sitter_desk.errors import DemandedAlready, NothingToRepay, PaidAlready, RecordUnfit, TextMissing
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.repayments import demand_repayment, open_repayments, repaid, to_repay
from sitter_desk.office.revising import register_revision
from sitter_desk.office.statements import Verdict
from tests.unit.office.conftest import Stage
from tests.unit.office.course import TODAY, TYPED, case, decision, ruled
from tests.unit.office.harness import assert_not_permitted, refused

REVOKE = Verdict(outcome="revoke", reason="residence")
YEN = st.integers(min_value=0, max_value=500_000)


def decided(at: int, yen: int) -> Decision:
    return Decision(
        id=f"decision-{at}", owner="ward", engagement="engagement", subject="person", round="round",
        approval="approval", application="application", application_revision=at, outcome="grant", amount_yen=yen,
        statement="", signature="", signer="",
    )  # fmt: skip


def demanded(at: int, yen: int) -> Repayment:
    return Repayment(
        id=f"repayment-{at}", owner="ward", engagement="engagement", subject="person", application="application",
        decision=f"decision-{at}", amount_yen=yen, reason="練習", demanded_on="2025-05-01", pay_by="2025-05-31",
        paid_on="", state="demanded",
    )  # fmt: skip


def chain(*yen: int) -> list[Decision]:
    return [decided(at, amount) for at, amount in enumerate(yen)]


@pytest.mark.parametrize(
    ("yen", "before", "expected"),
    [
        ((10_000,), {}, 0),
        ((10_000, 6_000), {}, 4_000),
        ((10_000, 0), {}, 10_000),
        ((6_000, 10_000), {}, 0),
        ((10_000, 6_000, 0), {1: 4_000}, 6_000),  # what was demanded in between is not demanded again
        ((10_000, 6_000, 0), {}, 10_000),  # nor lost where it was not
        ((10_000, 6_000, 10_000, 0), {1: 4_000}, 10_000),  # paid back, paid out again, taken back
        ((10_000, 6_000), {1: 4_000}, 0),
        ((), {}, 0),
    ],
)
def test_what_is_to_be_repaid(yen: Sequence[int], before: dict[int, int], expected: int) -> None:
    assert to_repay(chain(*yen), [demanded(at, amount) for at, amount in before.items()]) == expected


@given(st.lists(YEN, min_size=1, max_size=6))
def test_whoever_pays_each_demand_keeps_exactly_what_was_decided_last(yen: list[int]) -> None:
    """The law behind the cases: money out and money back come to the amount of the decision that stands."""
    decisions, demands, held = chain(*yen), list[Repayment](), 0
    for at, each in enumerate(decisions):
        held = max(held, each.amount_yen)  # the ward pays what is granted beyond
        amount = to_repay(decisions[: at + 1], demands)
        if amount:
            demands.append(demanded(at, amount))
        held -= amount
        assert held == each.amount_yen


def revoked(stage: Stage) -> tuple[CircleDesk, Decision, Decision]:
    desk = stage("decided").ward
    earlier = decision(desk)
    _, (made,) = register_revision(desk.session, desk.round, TYPED, ruled(desk, REVOKE))
    return desk, earlier, made


def demand(desk: CircleDesk, of: Decision, *, reason: str = "練習：転出", pay_by: str = "2025-05-31") -> Repayment:
    return demand_repayment(desk.session, of, reason=reason, demanded_on="2025-05-01", pay_by=pay_by)


def test_the_amount_is_what_was_granted_before_and_never_typed(stage: Stage) -> None:
    desk, earlier, made = revoked(stage)
    repayment = demand(desk, made)
    assert (repayment.amount_yen, repayment.decision, repayment.state) == (earlier.amount_yen, made.id, "demanded")
    assert repayment.subject == case(desk).subject


def test_it_waits_until_it_is_paid(stage: Stage) -> None:
    desk, earlier, made = revoked(stage)
    repayment = demand(desk, made)
    with desk.session.reading() as reader:
        (row,) = open_repayments(reader, "2025-06-03")
        assert (row.receipt_number, row.amount_yen, row.days_over) == ("SJ6-0-0001", earlier.amount_yen, 3)
        assert open_repayments(reader, "2025-05-20")[0].days_over == 0
    paid = repaid(desk.session, repayment, paid_on="2025-06-04")
    assert (paid.state, paid.paid_on, paid.revision) == ("paid", "2025-06-04", 2)
    with desk.session.reading() as reader:
        assert open_repayments(reader, "2025-06-05") == ()
    with refused(desk.session, PaidAlready):
        repaid(desk.session, repayment, paid_on="2025-06-05")


def test_the_first_due_stands_first_and_one_without_a_day_last(stage: Stage) -> None:
    desk, made = stage("decided").ward, []
    for serial in (1, 2, 4):
        _, (each,) = register_revision(desk.session, desk.round, TYPED, ruled(desk, REVOKE, serial))
        made.append(each)
    for decision_, pay_by in zip(made, ("", "2025-06-30", "2025-05-31"), strict=True):
        demand(desk, decision_, pay_by=pay_by)
    with desk.session.reading() as reader:
        rows = open_repayments(reader, TODAY)
    assert [row.receipt_number for row in rows] == ["SJ6-0-0004", "SJ6-0-0002", "SJ6-0-0001"]


def test_a_demand_is_made_once(stage: Stage) -> None:
    desk, _, made = revoked(stage)
    demand(desk, made)
    with refused(desk.session, DemandedAlready) as caught:
        demand(desk, made)
    assert caught.value.details == {"number": "SJ6-0-0001"}


def test_without_something_taken_back_nothing_is_demanded(stage: Stage) -> None:
    desk = stage("decided").ward
    with refused(desk.session, NothingToRepay):
        demand(desk, decision(desk))


def test_a_decision_that_does_not_stand_demands_nothing(stage: Stage) -> None:
    desk, earlier, _ = revoked(stage)
    with refused(desk.session, NothingToRepay):
        demand(desk, earlier)


def test_a_demand_has_a_reason_and_a_day_that_exists(stage: Stage) -> None:
    desk, _, made = revoked(stage)
    with refused(desk.session, TextMissing):
        demand(desk, made, reason=" ")
    with refused(desk.session, RecordUnfit):
        demand(desk, made, pay_by="2025-06-31")


def test_who_may_demand_and_record(stage: Stage) -> None:
    desk, _, made = revoked(stage)
    assert_not_permitted(desk.session, "handler", "repayment.demand", lambda: demand(desk, made))
    repayment = demand(desk, made)
    assert_not_permitted(
        desk.session, "auditor", "repayment.record", lambda: repaid(desk.session, repayment, paid_on="2025-06-04")
    )
