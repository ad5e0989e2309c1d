"""Before the ward signs: amounts by its own rules, verdicts that fit them, hours of a year over all acts (概(2))."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sitter_desk.domain.calculation import calculate
from sitter_desk.domain.programme import parse_programme
from sitter_desk.domain.records import Application, Child, RuleSet, Screening, Use
from sitter_desk.errors import HoursOverCap, NotScreened, RecordMissing, ScreeningDiffers, VerdictUnfit
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.decisions import register_approval, review
from sitter_desk.office.intake import TypedApplication, type_application
from sitter_desk.office.prescreening import screen_applications
from sitter_desk.office.receiving import apply_bundle, look_at_head, stage_bundle, trust_peer
from sitter_desk.office.session import new_id
from sitter_desk.office.statements import Verdict, as_screened
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import Pair, forge_disc, refused

TYPED, APPROVAL, CAP = practice.typed_from_paper(), practice.approval(), 144
REFUSAL = Verdict(outcome="refuse", reason="age")
Change = Callable[[Pair, Screening], Screening]


def busy(days: int, *, year: int = 2024) -> TypedApplication:
    """One child with ``days`` uses of ten hours each."""
    uses = tuple(
        replace(TYPED.uses[0], day=f"{year}-10-{day:02}", start="08:00", end="18:00", fee_yen=20_000)
        for day in range(1, days + 1)
    )
    return replace(TYPED, year_of_use=year, children=(replace(TYPED.children[0], name="練習　長居"),), uses=uses)


def typed(desk: CircleDesk, application: TypedApplication) -> Application:
    return type_application(desk.session, application, round_=desk.round)


def screened(desk: CircleDesk, *applications: Application, day: str = "2025-04-15") -> list[Screening]:
    return list(screen_applications(desk.session, applications, screened_on=day))


def as_it_stands(_: Pair, screening: Screening) -> Screening:
    return screening


def report(pair: Pair, change: Change = as_it_stands, *, of: str = "") -> None:
    """The contractor's disc reaches the ward with the screening of one application changed (the first one's)."""
    desk = pair.contractor
    with desk.session.reading() as reader:
        records = list(reader.changed_since(0, engagement=desk.engagement.id))
        of = of or reader.find(Application, receipt_number="SJ6-0-0001")[0].id
    sent = [change(pair, each) if isinstance(each, Screening) and each.application == of else each for each in records]
    disc = forge_disc(pair.out, desk, tuple(sent))
    with pair.ward.session.reading() as reader:
        trusted = reader.rows('SELECT "peer" FROM "peer"')[0][0].count('"trusted":true')
    if not trusted:
        trust_peer(pair.ward.session, look_at_head(*disc), pair.tray["fingerprint contractor"])
    apply_bundle(pair.ward.session, stage_bundle(pair.ward.session, *disc))


def verdicts(desk: CircleDesk) -> dict[str, Verdict]:
    with desk.session.reading() as reader:
        return {case.application.id: as_screened(case) for case in review(reader, desk.round)}


def register(desk: CircleDesk, given: dict[str, Verdict]) -> int:
    return len(register_approval(desk.session, desk.round, APPROVAL, given)[1])


# ---- hours of a year over acts --------------------------------------------------------------------------------------


def test_two_screenings_on_two_days_share_the_hours_of_a_year(stage: Stage) -> None:
    desk = stage("settled").contractor
    [first] = screened(desk, typed(desk, busy(10)))
    [second] = screened(desk, typed(desk, busy(10)), day="2025-04-16")
    [third] = screened(desk, typed(desk, busy(1)), day="2025-04-17")
    balances = [
        (each.used_before, each.counted, each.remaining) for one in (first, second, third) for each in one.children
    ]
    assert balances == [(0, 100, 44), (100, 44, 0), (CAP, 0, 0)]
    assert sum(one.day_hours + one.night_hours for one in (first, second, third)) == CAP


def test_an_application_screened_again_does_not_count_against_itself(stage: Stage) -> None:
    desk = stage("settled").contractor
    application = typed(desk, busy(10))
    [first] = screened(desk, application)
    with desk.session.reading() as reader:
        application = reader.get(Application, application.id)
    [again] = screened(desk, application, day="2025-04-16")
    assert again.children == first.children


def test_two_years_of_use_share_no_balance(stage: Stage) -> None:
    desk = stage("settled").contractor
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
    return replace(screening, rule_set=other.id)


@pytest.mark.parametrize(
    "change", [more_yen, dearer_line, dearer_altogether, a_line_left_out, more_hours, higher_cap, other_rules]
)
def test_a_made_up_screening_is_not_signed(stage: Stage, change: Change) -> None:
    pair = stage("screened")
    report(pair, change)
    desk = pair.ward
    given = verdicts(desk)
    with refused(desk.session, ScreeningDiffers) as caught:
        register(desk, given)
    assert caught.value.details == {"number": "SJ6-0-0001"}
    del given[next(iter(given))]
    assert register(desk, given) == 3  # the others can be decided meanwhile


def test_the_same_disc_unchanged_is_signed(stage: Stage) -> None:
    pair = stage("screened")
    report(pair)
    assert register(pair.ward, verdicts(pair.ward)) == 4


# ---- verdicts -------------------------------------------------------------------------------------------------------


def long_year(pair: Pair) -> tuple[dict[str, Verdict], str]:
    """At the ward: the verdicts as screened, and the application whose hours were cut at the cap."""
    desk = pair.contractor
    cut = typed(desk, busy(15))
    screened(desk, cut)
    report(pair)
    return verdicts(pair.ward), cut.id


def test_part_where_nothing_was_cut_is_not_signed(stage: Stage) -> None:
    pair = stage("screened")
    report(pair)
    given = verdicts(pair.ward)
    first = next(iter(given))
    assert given[first].outcome == "grant"
    for verdict in (Verdict(outcome="partial"), Verdict(outcome="partial", reason="cap")):
        with refused(pair.ward.session, VerdictUnfit) as caught:
            register(pair.ward, given | {first: verdict})
        assert caught.value.details == {"number": "SJ6-0-0001"}


def test_a_whole_grant_where_hours_were_cut_is_not_signed(stage: Stage) -> None:
    pair = stage("screened")
    given, cut = long_year(pair)
    assert given[cut].outcome == "partial"
    with refused(pair.ward.session, VerdictUnfit) as caught:
        register(pair.ward, given | {cut: Verdict(outcome="grant")})
    assert caught.value.details == {"number": "SJ6-0-0005"}
    assert register(pair.ward, given) == 5


def test_what_comes_to_nothing_is_not_granted(stage: Stage) -> None:
    pair = stage("screened")
    report(pair)
    given = verdicts(pair.ward)
    nothing = next(application for application, verdict in given.items() if verdict.outcome == "refuse")
    for outcome in ("grant", "partial"):
        with refused(pair.ward.session, VerdictUnfit):
            register(pair.ward, given | {nothing: Verdict(outcome=outcome)})


def test_a_refusal_is_always_the_officers_own(stage: Stage) -> None:
    pair = stage("screened")
    given, _ = long_year(pair)
    assert register(pair.ward, dict.fromkeys(given, REFUSAL)) == 5


# ---- the cap over decisions -----------------------------------------------------------------------------------------


def as_if_alone(pair: Pair, screening: Screening) -> Screening:
    """The screening as it would be had the child no other application; its amount is right by the rules."""
    with pair.contractor.session.reading() as reader:
        application = reader.get(Application, screening.application)
        rules = parse_programme(reader.get(RuleSet, screening.rule_set).text)
        children = [reader.get(Child, child) for child in application.children]
        again = calculate(
            rules, children=children, uses=reader.find(Use, application=application.id), hours_used_before={}
        )
    return replace(screening, **{name: getattr(again, name) for name in again.__dataclass_fields__})


def two_of_one_child(pair: Pair) -> tuple[str, str]:
    """Two applications of a child, 100 hours each, each screened as if it were alone."""
    desk = pair.contractor
    one, two = typed(desk, busy(10)), typed(desk, busy(10))
    screened(desk, one, two)
    report(pair, as_if_alone, of=two.id)
    return one.id, two.id


def test_two_decisions_of_one_approval_stay_within_the_year(stage: Stage) -> None:
    pair = stage("settled")
    one, two = two_of_one_child(pair)
    given = {one: Verdict(outcome="grant"), two: Verdict(outcome="grant")}
    with refused(pair.ward.session, HoursOverCap) as caught:
        register(pair.ward, given)
    assert caught.value.details == {"number": "SJ6-0-0006"}
    assert register(pair.ward, given | {two: REFUSAL}) == 2


def test_a_later_approval_counts_what_was_granted_before(stage: Stage) -> None:
    pair = stage("settled")
    one, two = two_of_one_child(pair)
    assert register(pair.ward, {one: Verdict(outcome="grant")}) == 1
    with refused(pair.ward.session, HoursOverCap):
        register(pair.ward, {two: Verdict(outcome="grant")})
    assert register(pair.ward, {two: REFUSAL}) == 1


def test_a_refusal_uses_up_no_hours(stage: Stage) -> None:
    pair = stage("settled")
    one, two = two_of_one_child(pair)
    assert register(pair.ward, {one: REFUSAL}) == 1
    assert register(pair.ward, {two: Verdict(outcome="grant")}) == 1


def test_a_screening_sent_again_gives_no_granted_hours_back(stage: Stage) -> None:
    """What was granted is what the ward signed, whatever the contractor sends of that application afterwards."""
    pair = stage("settled")
    one, two = two_of_one_child(pair)
    register(pair.ward, {one: Verdict(outcome="grant")})
    with pair.contractor.session.reading() as reader:
        old = reader.find(Screening, application=one)[0]
    emptied = tuple(replace(child, counted=0) for child in old.children)
    later = replace(old, id=new_id(), revision=1, children=emptied, day_hours=0, night_hours=0)
    disc = forge_disc(pair.out, pair.contractor, (later,), number=2)
    apply_bundle(pair.ward.session, stage_bundle(pair.ward.session, *disc))
    with refused(pair.ward.session, HoursOverCap):
        register(pair.ward, {two: Verdict(outcome="grant")})


# ---- who is not there yet -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("year", [2024, 2022])  # the second: a year that the engagement has no rules of
def test_a_newcomer_blocks_nobody_and_is_not_decided(stage: Stage, year: int) -> None:
    pair = stage("screened")
    newcomer = typed(pair.contractor, busy(1, year=year))
    report(pair)
    desk = pair.ward
    given = verdicts(desk)
    assert newcomer.id not in given
    with refused(desk.session, NotScreened) as caught:
        register(desk, given | {newcomer.id: REFUSAL})
    assert caught.value.details == {"number": "SJ6-0-0005"}
    assert register(desk, given) == 4


def test_a_verdict_on_nobody_decides_nothing(stage: Stage) -> None:
    desk = stage("received").ward
    with refused(desk.session, RecordMissing):
        register(desk, verdicts(desk) | {"f" * 32: REFUSAL})
