"""The table of stages and acts, pair by pair, and the stage that the facts come to."""

from collections.abc import Callable
from dataclasses import fields, replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.stages import (
    ACTS,
    ALLOWED,
    DECIDED,
    IN_HAND,
    STAGES,
    WAITS_FOR,
    CaseAct,
    Facts,
    Stage,
    is_allowed,
    stage_of,
)

FACTS = [field.name for field in fields(Facts)]
ANY = st.builds(Facts, **{name: st.booleans() for name in FACTS})

TABLE = {
    # received, deficient, screened, submitted, sent_back, decided, noticed, reopened, resubmitted, withdrawn
    "settle":             (1,       1,        1,       0,        1,        0,      0,      1,       0,          0),
    "check_paper":        (1,       1,        1,       0,        1,        0,      0,      1,       0,          0),
    "correct":            (1,       1,        1,       0,        1,        0,      0,      1,       0,          0),
    "screen":             (1,       1,        1,       0,        1,        0,      0,      1,       0,          0),
    "make_deficiency":    (1,       1,        1,       0,        1,        0,      0,      1,       0,          0),
    "pass_on":            (0,       1,        0,       0,        0,        0,      0,      1,       0,          0),
    "cancel_letter":      (1,       1,        1,       1,        1,        1,      1,      1,       1,          1),
    "receive_supplement": (1,       1,        1,       1,        1,        1,      1,      1,       1,          1),
    "move_round":         (1,       1,        1,       0,        1,        0,      0,      1,       0,          0),
    "submit":             (0,       0,        1,       0,        0,        0,      0,      1,       0,          0),
    "withdraw":           (1,       1,        1,       1,        1,        0,      0,      0,       0,          0),
    "reinstate":          (0,       0,        0,       0,        0,        1,      1,      0,       0,          1),
    "change":             (1,       1,        1,       1,        1,        1,      1,      1,       1,          0),
    "look_up":            (0,       0,        0,       1,        0,        0,      0,      0,       1,          0),
    "send_back":          (0,       0,        0,       1,        0,        1,      1,      0,       1,          0),
    "decide":             (0,       0,        0,       1,        0,        0,      0,      0,       0,          0),
    "print_notice":       (0,       0,        0,       0,        0,        1,      1,      0,       0,          0),
    "revise":             (0,       0,        0,       0,        0,        1,      1,      0,       1,          0),
    "uphold":             (0,       0,        0,       0,        0,        0,      0,      0,       1,          0),
    "revoke":             (0,       0,        0,       0,        0,        1,      1,      1,       1,          0),
    "demand_repayment":   (0,       0,        0,       0,        0,        1,      1,      1,       1,          0),
}  # fmt: skip
"""What the offices do where, written down a second time by hand: act by act, a column a stage."""


@pytest.mark.parametrize(("act", "stage"), list(product(ACTS, STAGES)))
def test_each_act_is_allowed_exactly_where_the_offices_do_it(act: CaseAct, stage: Stage) -> None:
    assert is_allowed(act, stage) == bool(TABLE[act][STAGES.index(stage)])


def test_no_act_and_no_stage_is_left_out() -> None:
    assert list(TABLE) == list(ALLOWED) == list(ACTS)
    assert set(WAITS_FOR) == set(STAGES)


@pytest.mark.parametrize(
    ("facts", "stage"),
    [
        (Facts(), "received"),
        (Facts(deficient=True), "deficient"),
        (Facts(screened=True), "screened"),
        (Facts(screened=True, deficient=True), "deficient"),
        (Facts(screened=True, submitted=True), "submitted"),
        (Facts(screened=True, submitted=True, sent_back=True), "sent_back"),
        (Facts(sent_back=True), "sent_back"),  # corrected, and not screened yet
        (Facts(sent_back=True, screened=True), "screened"),  # and screened anew
        (Facts(sent_back=True, deficient=True), "deficient"),
        (Facts(withdrawn=True), "withdrawn"),
        (Facts(withdrawn=True, submitted=True, sent_back=True), "withdrawn"),
        (Facts(submitted=True, screened=True, decided=True), "decided"),
        (Facts(submitted=True, screened=True, decided=True, noticed=True), "noticed"),
        (Facts(decided=True, withdrawn=True), "decided"),  # they crossed
        (Facts(decided=True, noticed=True, reopened=True, sent_back=True, submitted=True), "reopened"),
        (Facts(decided=True, reopened=True, screened=True), "reopened"),
        (Facts(decided=True, noticed=True, reopened=True, submitted=True), "resubmitted"),
        (Facts(decided=True, revoked=True, reopened=True, sent_back=True), "decided"),  # they crossed
        (Facts(decided=True, revoked=True, noticed=True, reopened=True, submitted=True), "noticed"),
        (Facts(decided=True, withdrawn=True, reopened=True, submitted=True), "decided"),
    ],
)
def test_the_stage_follows_from_the_facts(facts: Facts, stage: Stage) -> None:
    assert stage_of(facts) == stage


@given(ANY)
def test_a_decision_that_stands_is_never_lost_from_sight(facts: Facts) -> None:
    assert (stage_of(facts) in DECIDED) == facts.decided


@given(ANY)
def test_what_lies_with_the_ward_is_frozen_at_the_contractors(facts: Facts) -> None:
    """Nothing that the digest covers may be changed while a submission of the present revision waits to be decided."""
    stage = stage_of(facts)
    if facts.submitted and not (facts.sent_back or facts.deficient):
        assert stage not in IN_HAND or facts.withdrawn
        frozen: tuple[CaseAct, ...] = ("settle", "check_paper", "correct", "screen", "move_round")
        assert not any(is_allowed(act, stage) for act in frozen)


def test_the_ward_decides_once_and_both_sides_never_hold_a_case_together() -> None:
    """``decide`` is for what was never decided; no stage lets the contractor work and the ward decide."""
    assert not ALLOWED["decide"] & DECIDED
    assert not (ALLOWED["decide"] | ALLOWED["revise"] | ALLOWED["look_up"]) & IN_HAND


@pytest.mark.parametrize("stage", [stage for stage in STAGES if WAITS_FOR[stage] != "nobody"])
def test_whoever_a_case_waits_for_has_something_to_do(stage: Stage) -> None:
    next_steps: dict[str, set[CaseAct]] = {
        "contractor": {"screen", "submit", "print_notice"},
        "applicant": {"receive_supplement"},
        "ward": {"decide", "revise", "send_back"},
    }
    assert any(is_allowed(act, stage) for act in next_steps[WAITS_FOR[stage]])


def worked_on(facts: Facts) -> Facts:
    """The next revision of a case in hand, to be screened."""
    return replace(facts, screened=False, submitted=False)


ONWARD: dict[CaseAct, Callable[[Facts], Facts]] = {
    "correct": worked_on,
    "screen": lambda facts: replace(facts, screened=True, submitted=False),
    "cancel_letter": lambda facts: replace(facts, deficient=False),
    "submit": lambda facts: replace(
        facts, submitted=facts.screened, sent_back=facts.sent_back and not facts.screened, reopened=facts.decided
    ),
    "reinstate": lambda facts: replace(worked_on(facts), withdrawn=False),
    "decide": lambda facts: replace(facts, decided=True, noticed=False, reopened=False),
    "uphold": lambda facts: replace(facts, reopened=False),
    "print_notice": lambda facts: replace(facts, noticed=True),
}  # fmt: skip
"""What acts make of the facts that are always possible: an applicant may be silent, and a new decision say what the old
one said."""


@given(ANY)
def test_a_few_acts_lead_from_anywhere_to_an_end(facts: Facts) -> None:
    """Whatever the records of two desks that meet by disc only come to."""
    seen, waiting = {facts}, [facts]
    while waiting:
        here = waiting.pop()
        if stage_of(here) == "noticed":
            return
        after = {act(here) for name, act in ONWARD.items() if is_allowed(name, stage_of(here))}
        waiting += after - seen
        seen |= after
    pytest.fail(f"from {stage_of(facts)} nothing leads on")


@given(ANY)
def test_what_is_revoked_or_was_withdrawn_is_in_nobodys_hands(facts: Facts) -> None:
    if facts.revoked or facts.withdrawn:
        assert stage_of(replace(facts, decided=True)) not in IN_HAND | {"resubmitted"}
