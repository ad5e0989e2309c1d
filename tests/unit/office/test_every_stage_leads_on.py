"""From every stage some act leads on, by real acts on both desks, until the notice is printed: no case ever sticks."""

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from sitter_desk.domain.records import Deficiency
from sitter_desk.domain.stages import STAGES
from sitter_desk.domain.stages import Stage as Name
from sitter_desk.office.changes import TypedChange, note_change, reinstate, withdraw
from sitter_desk.office.decisions import register_approval
from sitter_desk.office.deficiencies import cancel_deficiency, make_deficiency
from sitter_desk.office.notices import print_notices
from sitter_desk.office.questions import send_back
from sitter_desk.office.reading import list_cases
from sitter_desk.office.revising import uphold
from sitter_desk.office.statements import as_screened
from tests.unit.office.conftest import Stage
from tests.unit.office.course import TYPED, carry, case, found, look_up, screen_again, stage_at, submit_again
from tests.unit.office.harness import Pair

LATER = "2025-04-30"


def moved(pair: Pair) -> None:
    told = TypedChange(address="東京都新宿区練習町9-9-9")
    note_change(pair.contractor.session, case(pair.contractor), told, received_on=LATER)


def account(pair: Pair, number: str) -> None:
    told = TypedChange(account=replace(case(pair.contractor).account, number=number))
    note_change(pair.contractor.session, case(pair.contractor), told, received_on=LATER)


def sent_back(pair: Pair) -> None:
    send_back(pair.ward.session, case(pair.ward), "練習：住所", asked_on=LATER, answer_by="2025-05-07")
    carry(pair.ward, pair.contractor)


def asked(pair: Pair) -> None:
    """A letter that was made and never posted, though its date has passed."""
    account(pair, "12")
    screen_again(pair.contractor)
    make_deficiency(
        pair.contractor.session, case(pair.contractor).id, reply_by=LATER, originals=(), made_on=LATER
    )  # fmt: skip


def submitted_again(pair: Pair) -> None:
    screen_again(pair.contractor)
    submit_again(pair.contractor)
    carry(pair.contractor, pair.ward)


def decided(pair: Pair) -> None:
    look_up(pair.ward)
    cases = [each for each in list_cases(pair.ward.session, pair.ward.round) if each.application == case(pair.ward)]
    verdicts = {each.submission: as_screened(each) for each in cases}
    register_approval(pair.ward.session, pair.ward.round, TYPED, verdicts)
    carry(pair.ward, pair.contractor)


def upheld(pair: Pair) -> None:
    uphold(pair.ward.session, case(pair.ward), "練習：金額は変わりません。", upheld_on=LATER)
    carry(pair.ward, pair.contractor)


def withdrawn(pair: Pair) -> None:
    withdraw(pair.contractor.session, case(pair.contractor), received_on=LATER)


def reinstated(pair: Pair) -> None:
    reinstate(pair.contractor.session, case(pair.contractor), noted_on=LATER, reason="練習：別の申請の取下げでした。")


def asked_anew(pair: Pair) -> None:
    cancel_deficiency(pair.contractor.session, found(pair.contractor, Deficiency)[-1], day="2025-05-20")
    account(pair, "0012345")


def printed(pair: Pair) -> None:
    print_notices(pair.contractor.session, pair.contractor.fonts, pair.contractor.round, issued_on="2025-05-20")


Step = Callable[[Pair], None]
BEGINNINGS: Mapping[Name, tuple[str, tuple[Step, ...]]] = {
    "received": ("received", (moved,)),
    "deficient": ("received", (asked,)),
    "screened": ("received", (moved, lambda pair: screen_again(pair.contractor))),
    "submitted": ("received", ()),
    "sent_back": ("received", (sent_back,)),
    "decided": ("told", ()),
    "noticed": ("printed", ()),
    "reopened": ("told", (sent_back,)),
    "resubmitted": ("told", (sent_back, submitted_again)),
    "withdrawn": ("received", (withdrawn,)),
}
"""Stage → the stage of the circle, and the acts that bring the first case of it there."""

ONWARD: Mapping[Name, Step] = {
    "received": lambda pair: screen_again(pair.contractor),
    "deficient": asked_anew,
    "screened": submitted_again,
    "submitted": decided,
    "sent_back": submitted_again,
    "decided": printed,
    "reopened": submitted_again,
    "resubmitted": upheld,
    "withdrawn": reinstated,
}
"""What the desks do next, where neither the amount nor anything else of the decision changes."""


@pytest.mark.parametrize("name", STAGES)
def test_some_act_leads_from_each_stage_to_the_notice(stage: Stage, name: Name) -> None:
    at, steps = BEGINNINGS[name]
    pair = stage(at)
    for step in steps:
        step(pair)
    here = stage_at(pair.contractor)
    assert here == name
    passed = [here]
    while here != "noticed":
        ONWARD[here](pair)
        here = stage_at(pair.contractor)
        assert here not in passed, "a case went in a circle"
        passed.append(here)
    carry(pair.contractor, pair.ward)
    assert stage_at(pair.ward) == "noticed"
