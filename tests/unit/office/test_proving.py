"""Before the ward signs: amounts by its own rules, verdicts that fit them, hours of a year over all acts (概(2))."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sitter_desk.domain.calculation import Arrival, calculate
from sitter_desk.domain.programme import MONEY
from sitter_desk.domain.records import Application, Child, Decision, Duplicate, RuleSet, Screening, Use
from sitter_desk.errors import (
    HoursOverCap,
    RecordMissing,
    RulesUnconfirmed,
    ScreeningDiffers,
    SnapshotDiffers,
    VerdictUnfit,
)
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.duplicates import decide_duplicate
from sitter_desk.office.intake import type_application
from sitter_desk.office.rules import edited, put_rules
from sitter_desk.office.schemes import scheme_under
from sitter_desk.office.session import new_id
from sitter_desk.office.standing import statement_of
from sitter_desk.office.statements import Verdict
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import Pair, refused
from tests.unit.office.years import (
    CAP,
    FAMILY,
    GRANT,
    REFUSAL,
    TYPED,
    busy,
    last_screening,
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

Change = Callable[[Pair, Screening], Screening]


# ---- hours of a year over acts --------------------------------------------------------------------------------------


def test_two_screenings_on_two_days_share_the_hours_of_a_year(stage: Stage) -> None:
    desk = stage("compared").contractor
    [first] = screened(desk, typed(desk, busy(10)))
    [second] = screened(desk, typed(desk, busy(10, month=11)), day="2025-04-16")
    [third] = screened(desk, typed(desk, busy(1, month=12)), day="2025-04-17")
    balances = [
        (each.used_before, each.counted, each.remaining) for one in (first, second, third) for each in one.children
    ]
    assert balances == [(0, 100, 44), (100, 44, 0), (CAP, 0, 0)]
    assert sum(one.day_hours + one.night_hours for one in (first, second, third)) == CAP


def test_an_application_screened_again_does_not_count_against_itself(stage: Stage) -> None:
    desk = stage("compared").contractor
    application = typed(desk, busy(10))
    [first] = screened(desk, application)
    with desk.session.reading() as reader:
        application = reader.get(Application, application.id)
    [again] = screened(desk, application, day="2025-04-16")
    assert again.children == first.children


def test_two_years_of_use_share_no_balance(stage: Stage) -> None:
    desk = stage("compared").contractor
    [earlier] = screened(desk, typed(desk, busy(10, year=2023)))
    [later] = screened(desk, typed(desk, busy(10)), day="2025-04-16")
    assert [each.children[0].used_before for each in (earlier, later)] == [0, 0]
    assert [each.children[0].counted for each in (earlier, later)] == [100, 100]


# ---- what came on the disc ------------------------------------------------------------------------------------------


def more_yen(_: Pair, screening: Screening) -> Screening:
    return replace(screening, amount_yen=screening.amount_yen + 1)


def dearer_line(_: Pair, screening: Screening) -> Screening:
    first, *rest = screening.lines
    return replace(screening, lines=(replace(first, amount_yen=first.amount_yen + 1), *rest))


def dearer_altogether(pair: Pair, screening: Screening) -> Screening:
    return more_yen(pair, dearer_line(pair, screening))


def a_line_left_out(_: Pair, screening: Screening) -> Screening:
    return replace(screening, lines=screening.lines[1:])


def more_hours(_: Pair, screening: Screening) -> Screening:
    return replace(screening, day_hours=screening.day_hours + 1)


def higher_cap(_: Pair, screening: Screening) -> Screening:
    [child] = screening.children
    return replace(screening, cap_hours=2 * CAP, children=(replace(child, cap=2 * CAP),))


def other_rules(pair: Pair, screening: Screening) -> Screening:
    with pair.ward.session.reading() as reader:
        other = reader.find(RuleSet, year_of_use=2023)[0]
    return replace(screening, rule_sets=(other.id,))


def hours_before(_: Pair, screening: Screening) -> Screening:
    """Hours that nobody used, so that fewer seem left."""
    [child] = screening.children
    [month, *others] = child.months
    lied = replace(child, used_before=1, remaining=child.remaining - 1,
                   months=(replace(month, used_before=1), *others))  # fmt: skip
    return replace(screening, children=(lied,))


def another_reason(_: Pair, screening: Screening) -> Screening:
    first, *rest = screening.lines
    return replace(screening, lines=(replace(first, reasons=(*first.reasons, "pooled")), *rest))


@pytest.mark.parametrize(
    "change",
    [
        more_yen, dearer_line, dearer_altogether, a_line_left_out, more_hours, higher_cap, other_rules, hours_before,
        another_reason,
    ],
)  # fmt: skip
def test_a_made_up_screening_is_not_signed(stage: Stage, change: Change) -> None:
    pair = stage("submitted")
    report(pair, change)
    desk = pair.ward
    given = verdicts(desk)
    with refused(desk.session, ScreeningDiffers) as caught:
        register(desk, given)
    assert caught.value.details == {"number": "SJ6-0-0001"}
    del given[next(iter(given))]
    assert register(desk, given) == 3  # the others can be decided meanwhile


@pytest.mark.parametrize("change", [more_yen, a_line_left_out, other_rules])
def test_a_screening_that_was_not_submitted_so_is_not_even_computed(stage: Stage, change: Change) -> None:
    """The snapshot is proven first: what is not what was frozen lies before nobody."""
    pair = stage("submitted")
    report(pair, change, resealed=False)
    with refused(pair.ward.session, SnapshotDiffers) as caught:
        register(pair.ward, verdicts(pair.ward))
    assert caught.value.details == {"number": "SJ6-0-0001"}


def test_the_same_disc_unchanged_is_signed(stage: Stage) -> None:
    pair = stage("submitted")
    report(pair)
    assert register(pair.ward, verdicts(pair.ward)) == 4


# ---- the rules it was screened under --------------------------------------------------------------------------------


def rules_of(desk: CircleDesk) -> RuleSet:
    with desk.session.reading() as reader:
        return reader.find(RuleSet, year_of_use=2024)[-1]


@pytest.mark.parametrize("place", MONEY)
def test_no_amount_is_decided_by_rules_that_nobody_confirmed(stage: Stage, place: str) -> None:
    desk = stage("looked_up").ward
    given = verdicts(desk)
    waiting = edited(rules_of(desk).text, {"unconfirmed": [place]}, version="waiting")
    put_rules(desk.session, desk.engagement, waiting, note="練習：区で確認中です。")
    for verdict in (given, dict.fromkeys(given, REFUSAL)):
        with refused(desk.session, RulesUnconfirmed) as caught:
            register(desk, verdict)
        assert caught.value.details == {"version": "waiting", "place": place}


def test_wording_that_nobody_confirmed_stops_no_amount(stage: Stage) -> None:
    desk = stage("looked_up").ward
    with desk.session.reading() as reader:
        unconfirmed = scheme_under(reader, [rules_of(desk).id]).newest.programme.unconfirmed
    assert "wording" in unconfirmed
    assert not rules_of(desk).confirmed
    assert register(desk, verdicts(desk)) == 4


def test_rules_that_change_an_amount_ask_for_a_new_screening(stage: Stage) -> None:
    desk = stage("looked_up").ward
    given = verdicts(desk)
    put_rules(
        desk.session,
        desk.engagement,
        edited(rules_of(desk).text, {"bands.day_ceiling_yen": 2_400}, version="cheaper"),
        note="練習",
    )
    with refused(desk.session, ScreeningDiffers):
        register(desk, given)


def test_rules_that_change_no_amount_ask_for_nothing(stage: Stage) -> None:
    """One word of the notice is no reason to carry two discs for every case; it is signed in the new words."""
    desk = stage("looked_up").ward
    given = verdicts(desk)
    changed = {"wording.conditions": "練習：返還していただくことがあります。", "wording.version": "第2版"}
    put_rules(desk.session, desk.engagement, edited(rules_of(desk).text, changed, version="worded"), note="練習")
    assert register(desk, given) == len(given)
    with desk.session.reading() as reader:
        assert {statement_of(each).wording_version for each in reader.find(Decision)} == {"第2版"}


# ---- verdicts -------------------------------------------------------------------------------------------------------


def long_year(pair: Pair) -> tuple[dict[str, Verdict], str]:
    """At the ward: the verdicts as screened, and the application whose hours were cut at the cap."""
    desk = pair.contractor
    [cut] = prepared(desk, busy(15))
    report(pair)
    return verdicts(pair.ward), cut.id


def test_part_where_nothing_was_cut_is_not_signed(stage: Stage) -> None:
    pair = stage("submitted")
    report(pair)
    given = verdicts(pair.ward)
    first = next(iter(given))
    assert given[first].outcome == "grant"
    for verdict in (Verdict(outcome="partial"), Verdict(outcome="partial", reason="cap")):
        with refused(pair.ward.session, VerdictUnfit) as caught:
            register(pair.ward, given | {first: verdict})
        assert caught.value.details == {"number": "SJ6-0-0001"}


def test_a_whole_grant_where_hours_were_cut_is_not_signed(stage: Stage) -> None:
    pair = stage("submitted")
    given, cut = long_year(pair)
    assert given[cut].outcome == "partial"
    with refused(pair.ward.session, VerdictUnfit) as caught:
        register(pair.ward, given | {cut: GRANT})
    assert caught.value.details == {"number": "SJ6-0-0005"}
    assert register(pair.ward, given) == 5


def test_what_comes_to_nothing_is_not_granted(stage: Stage) -> None:
    pair = stage("submitted")
    report(pair)
    given = verdicts(pair.ward)
    nothing = next(application for application, verdict in given.items() if verdict.outcome == "refuse")
    for outcome in ("grant", "partial"):
        with refused(pair.ward.session, VerdictUnfit):
            register(pair.ward, given | {nothing: Verdict(outcome=outcome)})


def test_a_refusal_is_always_the_officers_own(stage: Stage) -> None:
    pair = stage("submitted")
    given, _ = long_year(pair)
    assert register(pair.ward, dict.fromkeys(given, REFUSAL)) == 5


# ---- the cap over decisions -----------------------------------------------------------------------------------------


def as_if_alone(pair: Pair, screening: Screening) -> Screening:
    """The screening as it would be had the child no other application; its amount is right by the rules."""
    with pair.contractor.session.reading() as reader:
        application = reader.get(Application, screening.application)
        again = calculate(
            scheme_under(reader, screening.rule_sets),
            children=[reader.get(Child, child) for child in application.children],
            uses=reader.find(Use, application=application.id),
            arrival=Arrival(day=application.arrived_on),
        )
    return replace(screening, **{name: getattr(again, name) for name in again.__dataclass_fields__})


def two_of_one_child(pair: Pair) -> tuple[str, str]:
    """Two applications of a child, 100 hours each, each screened as if it were alone."""
    one, two = prepared(pair.contractor, busy(10), busy(10, month=11))
    report(pair, as_if_alone, of=two.id)
    return one.id, two.id


def test_two_decisions_of_one_approval_stay_within_the_year(stage: Stage) -> None:
    pair = stage("compared")
    one, two = two_of_one_child(pair)
    given = {one: GRANT, two: GRANT}
    with refused(pair.ward.session, HoursOverCap) as caught:
        register(pair.ward, given)
    assert caught.value.details == {"number": "SJ6-0-0006"}
    assert register(pair.ward, given | {two: REFUSAL}) == 2


def test_a_later_approval_counts_what_was_granted_before(stage: Stage) -> None:
    pair = stage("compared")
    one, two = two_of_one_child(pair)
    assert register(pair.ward, {one: GRANT}) == 1
    with refused(pair.ward.session, HoursOverCap):
        register(pair.ward, {two: GRANT})
    assert register(pair.ward, {two: REFUSAL}) == 1


def test_a_refusal_uses_up_no_hours(stage: Stage) -> None:
    pair = stage("compared")
    one, two = two_of_one_child(pair)
    assert register(pair.ward, {one: REFUSAL}) == 1
    assert register(pair.ward, {two: GRANT}) == 1


def test_a_screening_sent_again_gives_no_granted_hours_back(stage: Stage) -> None:
    """What was granted is what the ward signed, whatever the contractor sends of that application afterwards."""
    pair = stage("compared")
    one, two = two_of_one_child(pair)
    register(pair.ward, {one: GRANT})
    with pair.contractor.session.reading() as reader:
        old = reader.find(Screening, application=one)[0]
    emptied = tuple(replace(child, counted=0, months=()) for child in old.children)
    receive(pair, replace(old, id=new_id(), revision=1, children=emptied, day_hours=0, night_hours=0), number=2)
    with refused(pair.ward.session, HoursOverCap):
        register(pair.ward, {two: GRANT})


def test_children_that_are_one_stay_within_one_year(stage: Stage) -> None:
    """Spelt in two ways, decided by a person to be the same: one cap, within one approval and over two."""
    pair = stage("compared")
    desk = pair.contractor
    other = replace(FAMILY, children=(replace(FAMILY.children[0], name="長居　練習木"),))
    one, two = typed(desk, busy(10)), typed(desk, busy(10, month=11, of=other))
    assert {each.label for each in tried(desk, one, two).failed} == {one.receipt_number, two.receipt_number}
    with desk.session.reading() as reader:
        found = reader.find(Duplicate, state="open")
    for each in found:
        decide_duplicate(desk.session, each, same=each.kind == "same_child", note="練習", decided_on="2025-04-15")
    screened(desk, one, two)
    submitted(desk, one, two)
    report(pair, as_if_alone, of=two.id)
    with refused(pair.ward.session, HoursOverCap):
        register(pair.ward, {one.id: GRANT, two.id: GRANT})
    assert register(pair.ward, {one.id: GRANT}) == 1
    with refused(pair.ward.session, HoursOverCap):
        register(pair.ward, {two.id: GRANT})


def test_hours_of_a_former_contractor_are_granted_once(stage: Stage) -> None:
    """The ward's own list counts, whatever the contractor made of it: the child of the post had used ten hours."""
    pair = stage("submitted")
    with pair.contractor.session.reading() as reader:
        [posted] = reader.find(Application, method="post")
    [more] = prepared(pair.contractor, busy(13, month=11, of=TYPED))
    alone = as_if_alone(pair, last_screening(pair.contractor, more))
    assert alone.children[0].counted == 130
    report(pair, as_if_alone, of=more.id)
    assert register(pair.ward, {posted.id: GRANT}) == 1
    with refused(pair.ward.session, HoursOverCap):
        register(pair.ward, {more.id: GRANT})


# ---- who is not there yet -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("year", [2024, 2022])  # the second: a year that the engagement has no rules of
def test_a_newcomer_blocks_nobody_and_is_not_decided(stage: Stage, year: int) -> None:
    pair = stage("submitted")
    newcomer = type_application(pair.contractor.session, busy(1, year=year), round_=pair.contractor.round)
    report(pair)
    desk = pair.ward
    given = verdicts(desk)
    assert newcomer.id not in given
    with refused(desk.session, RecordMissing):  # nothing was submitted of it that a verdict could be on
        register(desk, given | {newcomer.id: REFUSAL})
    assert register(desk, given) == 4


def test_a_verdict_on_nobody_decides_nothing(stage: Stage) -> None:
    desk = stage("looked_up").ward
    with refused(desk.session, RecordMissing):
        register(desk, verdicts(desk) | {"f" * 32: REFUSAL})
