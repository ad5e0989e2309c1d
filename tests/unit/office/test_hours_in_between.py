"""No case may be stuck between both bounds of the ward, and none slip past them (docs/adr/0009)."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from sitter_desk.domain.calculation import Arrival, calculate
from sitter_desk.domain.ledger import Months
from sitter_desk.domain.records import Application, Child, Duplicate, Record, Screening, Submission, Use
from sitter_desk.errors import BrokenReference, HoursLeft, HoursOverCap, RevokedAlready, ScreeningDiffers
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.correcting import correct, strike_out, take_off_child
from sitter_desk.office.duplicates import decide_duplicate, list_duplicates, look_for_duplicates
from sitter_desk.office.explaining import explain
from sitter_desk.office.intake import TypedChild
from sitter_desk.office.questions import send_back
from sitter_desk.office.revising import register_revision, uphold
from sitter_desk.office.rules import edited, put_rules
from sitter_desk.office.schemes import scheme_under
from sitter_desk.office.statements import Verdict
from tests.unit.office.conftest import Stage
from tests.unit.office.course import (
    TYPED,
    carry,
    decided_hours,
    ruled,
)
from tests.unit.office.harness import Pair, dump, refused
from tests.unit.office.test_proving import rules_of
from tests.unit.office.test_ward_ledger import PARTIAL, delivered
from tests.unit.office.years import (
    DAY,
    FAMILY,
    GRANT,
    REFUSAL,
    busy,
    frozen_anew,
    last_screening,
    look_up_all,
    prepared,
    receive,
    register,
    report,
    screened,
    submitted,
    tried,
    typed,
    verdicts,
)

ANSWER = {"asked_on": "2025-04-28", "answer_by": "2025-05-07"}


def now(desk: CircleDesk, application: Application) -> Application:
    with desk.session.reading() as reader:
        return reader.get(Application, application.id)


def own(desk: CircleDesk, application: Application) -> list[Use]:
    with desk.session.reading() as reader:
        return sorted(reader.find(Use, application=application.id), key=lambda use: use.position)


def sent_back(pair: Pair, *applications: Application) -> None:
    for each in applications:
        send_back(pair.ward.session, now(pair.ward, each), "練習", **ANSWER)
    carry(pair.ward, pair.contractor)


def last(desk: CircleDesk, application: Application) -> str:
    with desk.session.reading() as reader:
        return reader.find(Submission, application=application.id)[-1].id


def with_rules(pair: Pair, changes: dict[str, object]) -> None:
    put_rules(
        pair.ward.session, pair.ward.engagement, edited(rules_of(pair.ward).text, changes, version="練習1"), note="練習"
    )
    carry(pair.ward, pair.contractor)


def lie(desk: CircleDesk, screening: Screening, used: Months, uses: Sequence[Use] = ()) -> Screening:
    """The screening as it would be with other hours used before or other uses; its sums are right by the rules."""
    with desk.session.reading() as reader:
        application = reader.get(Application, screening.application)
        again = calculate(
            scheme_under(reader, screening.rule_sets),
            children=[reader.get(Child, child) for child in application.children],
            uses=uses or reader.find(Use, application=application.id),
            used_before=dict.fromkeys(application.children, used),
            arrival=Arrival(day=application.arrived_on),
        )
    return replace(screening, **{name: getattr(again, name) for name in again.__dataclass_fields__})


def forged(pair: Pair, *changed: Record, number: int = 1) -> None:
    """A disc on which some records are others."""
    desk, new = pair.contractor, {each.id: each for each in changed}
    with desk.session.reading() as reader:
        records = [new.get(each.id, each) for each in reader.changed_since(0, engagement=desk.engagement.id)]
    receive(pair, *frozen_anew(records), number=number)
    look_up_all(pair)


def test_after_a_refusal_another_month_is_granted(stage: Stage) -> None:
    """The refused use had no hours, and its month no row that would make the figures differ for ever."""
    pair = stage("compared")
    [one] = prepared(pair.contractor, busy(1))
    delivered(pair)
    assert register(pair.ward, {one.id: REFUSAL}) == 1
    carry(pair.ward, pair.contractor)
    [two] = prepared(pair.contractor, busy(1, month=11))
    delivered(pair)
    assert register(pair.ward, {two.id: GRANT}) == 1


def test_after_a_use_of_no_hour_another_month_is_granted(stage: Stage) -> None:
    pair = stage("compared")
    paper = busy(1)
    short = replace(paper.uses[0], day="2024-09-03", start="09:00", end="09:45", fee_yen=2_000)
    [one] = prepared(pair.contractor, replace(paper, uses=(short, *paper.uses)))
    delivered(pair)
    assert register(pair.ward, {one.id: verdicts(pair.ward)[one.id]}) == 1
    carry(pair.ward, pair.contractor)
    [two] = prepared(pair.contractor, busy(1, month=11))
    delivered(pair)
    assert register(pair.ward, {two.id: GRANT}) == 1


def test_nobody_is_refused_for_hours_that_nobody_used(stage: Stage) -> None:
    pair = stage("compared")
    one, two = prepared(pair.contractor, busy(15), busy(5, month=11))
    delivered(pair)
    cut = verdicts(pair.ward)[two.id]
    assert cut == Verdict(outcome="refuse", reason="cap")
    with refused(pair.ward.session, HoursLeft):
        register(pair.ward, {one.id: REFUSAL, two.id: cut})
    assert register(pair.ward, {one.id: PARTIAL, two.id: cut}) == 2


def test_nor_for_hours_that_a_disc_made_up(stage: Stage) -> None:
    pair = stage("compared")
    [one] = prepared(pair.contractor, busy(10))
    report(pair, lambda pair, screening: lie(pair.contractor, screening, {"2024-05": 144}), of=one.id)
    with refused(pair.ward.session, HoursLeft):
        register(pair.ward, {one.id: verdicts(pair.ward)[one.id]})


def test_first_hours_without_a_ceiling_are_decided_in_any_order(stage: Stage) -> None:
    pair = stage("compared")
    with_rules(pair, {"first_hours": {"hours": 2}})
    short = [busy(1, month=month) for month in (10, 11)]
    short = [replace(each, uses=(replace(each.uses[0], start="10:00", end="12:30", fee_yen=3_000),)) for each in short]
    one, two = prepared(pair.contractor, *short)
    delivered(pair)
    assert register(pair.ward, {two.id: GRANT}) == 1
    assert register(pair.ward, {one.id: GRANT}) == 1


def test_a_cap_of_the_month_holds_in_each_month(stage: Stage) -> None:
    """The sum of the year is right, but the disc says of October's hours that they were November's."""
    pair = stage("compared")
    desk = pair.contractor
    with_rules(pair, {"categories[0].caps[0].period": "month", "categories[0].caps[0].hours": 12})
    [one] = prepared(desk, busy(2, hours=6))
    delivered(pair)
    assert register(pair.ward, {one.id: GRANT}) == 1
    carry(pair.ward, desk)
    autumn = busy(4, hours=6).uses[2:] + busy(2, month=11, hours=6).uses
    [two] = prepared(desk, replace(busy(1), uses=autumn))
    honest = last_screening(desk, two)
    wrong = lie(desk, honest, {"2024-11": 12})
    assert honest.day_hours == wrong.day_hours == 12
    forged(pair, wrong, number=2)
    with refused(pair.ward.session, HoursOverCap):
        register(pair.ward, {two.id: PARTIAL})


def test_two_decisions_of_one_child_are_reduced_in_one_approval(stage: Stage) -> None:
    pair = stage("compared")
    desk = pair.contractor
    both = prepared(desk, busy(8), busy(6, month=11))
    delivered(pair)
    assert register(pair.ward, {each.id: GRANT for each in both}) == 2
    sent_back(pair, *both)
    cut = [strike_out(desk.session, now(desk, each), own(desk, each)[:1], reason="練習") for each in both]
    screened(desk, *cut)
    submitted(desk, *cut)
    carry(desk, pair.ward)
    look_up_all(pair)
    shown = {last(pair.ward, each): GRANT for each in both}
    assert len(register_revision(pair.ward.session, pair.ward.round, TYPED, shown)[1]) == 2


def test_one_approval_does_not_change_and_revoke_the_same_case(stage: Stage) -> None:
    pair = stage("compared")
    desk = pair.contractor
    [one] = prepared(desk, busy(2))
    delivered(pair)
    register(pair.ward, {one.id: GRANT})
    sent_back(pair, one)
    [cut] = [strike_out(desk.session, now(desk, one), own(desk, one)[:1], reason="練習")]
    screened(desk, cut)
    submitted(desk, cut)
    carry(desk, pair.ward)
    look_up_all(pair)
    revoke = Verdict(outcome="revoke", reason="residence")
    serial = int(one.receipt_number[-4:])
    with refused(pair.ward.session, RevokedAlready):
        both = {**ruled(pair.ward, revoke, serial), last(pair.ward, one): GRANT}
        register_revision(pair.ward.session, pair.ward.round, TYPED, both)


def test_granted_hours_stay_though_the_child_is_taken_off_the_case(stage: Stage) -> None:
    """Named twice, granted under both names, put right and upheld: the child has used both."""
    pair = stage("compared")
    desk = pair.contractor
    again = TypedChild(name="長居練習樹", kana="ナガイ　レンシュウキ", birthday="2020-09-10", relationship="長男")
    paper = busy(8, of=replace(FAMILY, children=(*FAMILY.children, again)))
    november = tuple(replace(use, child=1, day=use.day.replace("-10-", "-11-")) for use in paper.uses[:4])
    made = typed(desk, replace(paper, uses=paper.uses[:4] + november))
    tried(desk, made)
    decided_as_one(desk)
    screened(desk, made)
    submitted(desk, made)
    delivered(pair)
    register(pair.ward, {made.id: GRANT})
    sent_back(pair, made)
    put_right(desk, made)
    carry(desk, pair.ward)
    uphold(pair.ward.session, now(pair.ward, made), "練習", upheld_on="2025-05-01")
    with pair.ward.session.reading() as reader:
        child = reader.get(Child, now(pair.ward, made).children[0])
        assert sum(decided_hours(reader, 2024, child).values()) == 80
    assert [use.line.child for use in explain(pair.ward.session, made.id).uses]


def decided_as_one(desk: CircleDesk) -> None:
    for shown in list_duplicates(desk.session):
        decide_duplicate(desk.session, shown.duplicate, same=True, note="練習", decided_on=DAY)


def put_right(desk: CircleDesk, made: Application) -> None:
    case = now(desk, made)
    with desk.session.reading() as reader:
        second = reader.get(Child, case.children[1])
    theirs = [replace(use, child=case.children[0]) for use in own(desk, case) if use.child == second.id]
    correct(desk.session, case, *theirs)
    take_off_child(desk.session, now(desk, made), second)
    look_for_duplicates(desk.session, [now(desk, made)])
    decided_as_one(desk)
    screened(desk, now(desk, made))
    submitted(desk, now(desk, made))


def test_the_ward_says_of_a_case_in_other_hands_that_the_child_is_the_same(stage: Stage) -> None:
    pair = stage("compared")
    desk, ward = pair.contractor, pair.ward
    other = replace(FAMILY, children=(replace(FAMILY.children[0], name="長居　練習木"),))
    one, two = typed(desk, busy(2)), typed(desk, busy(2, month=11, of=other))
    tried(desk, one, two)
    for shown in list_duplicates(desk.session):
        decide_duplicate(desk.session, shown.duplicate, same=False, note="練習", decided_on=DAY)
    screened(desk, one, two)
    submitted(desk, one, two)
    delivered(pair)
    send_back(ward.session, now(ward, two), "練習", **ANSWER)
    look_for_duplicates(ward.session, [now(ward, one)])
    with ward.session.reading() as reader:
        asked = [each for each in reader.find(Duplicate, kind="same_child") if each.owner == ward.session.desk]
    for each in asked:
        assert decide_duplicate(ward.session, each, same=True, note="練習", decided_on=DAY).state == "same"
    assert register(ward, {one.id: GRANT}) == 1


def test_a_use_is_left_out_only_for_what_the_ward_said(stage: Stage) -> None:
    pair = stage("compared")
    [one] = prepared(pair.contractor, busy(2))
    first, second = own(pair.contractor, one)
    gone = replace(first, left_out="residence")
    wrong = lie(pair.contractor, last_screening(pair.contractor, one), {}, [gone, second])
    forged(pair, gone, wrong)
    with refused(pair.ward.session, ScreeningDiffers):
        register(pair.ward, {one.id: verdicts(pair.ward)[one.id]})


@pytest.mark.parametrize("changes", [{"children": ("f" * 32,)}, {"year_of_use": 2150}])
def test_a_case_without_its_child_or_its_rules_is_not_taken_over(stage: Stage, changes: dict[str, Any]) -> None:
    """It would stop the look-ups and the approval of its whole round."""
    pair = stage("compared")
    [one] = prepared(pair.contractor, busy(2))
    before = dump(pair.ward.session)
    with pytest.raises(BrokenReference):
        forged(pair, replace(one, state="screened", **changes))
    assert dump(pair.ward.session)["application"] == before["application"] == []


def test_a_screening_of_other_uses_is_told_as_a_preview(stage: Stage) -> None:
    pair = stage("compared")
    [one] = prepared(pair.contractor, busy(2))
    screening = last_screening(pair.contractor, one)
    wrong = replace(screening, lines=tuple(replace(line, use="f" * 32) for line in screening.lines))
    forged(pair, wrong)
    told = explain(pair.ward.session, one.id)
    assert (told.recorded, told.amount_yen) == (False, screening.amount_yen)
