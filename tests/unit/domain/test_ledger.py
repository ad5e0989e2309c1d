"""The hours of a child's year: which category holds on which day, and what its caps leave (domain.md §1.3, §1.6)."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sitter_desk.domain.calculation import Arrival, Calculation, calculate
from sitter_desk.domain.ledger import NO_CAP, HourLedger, cap_of, categories_on, next_month
from sitter_desk.domain.programme import Cap, Category, Programme
from sitter_desk.domain.records import Child, ChildCategory, Use
from sitter_desk.domain.scheme import scheme_of
from tests.unit.domain.builders import child, data_programme, multiple_birth, programme, use

RULES = programme(2024)
YEAR = Cap(period="year", hours=144)
Starts = Literal["always", "day", "month_after", "year_start"]


def with_status(starts: Starts, *caps: Cap, since: str, age: int = 6) -> tuple[Programme, Child]:
    """Rules with a category ``status`` beside the usual one, and a child that says since when it has it."""
    status = Category(code="status", title="練習の区分", age_limit=age, caps=caps or (Cap(period="year", hours=288),),
                      starts=starts)  # fmt: skip
    own = child(categories=(ChildCategory(code="status", since=since, proven=True),))
    return replace(RULES, categories=(RULES.categories[0], status)), own


def codes(rules: Programme, of: Child, day: str) -> list[str]:
    return [category.code for category in categories_on(rules, of, day)]


def calculated(rules: Programme, *uses: Use, of: Child, before: dict[str, int] | None = None) -> Calculation:
    return calculate(
        scheme_of(rules), children=[of], uses=uses, used_before={of.id: before or {}}, arrival=Arrival(day="")
    )


def long_use(identity: str, day: str, *, hours: int = 6) -> Use:
    return use(identity, day=day, start="08:00", end=f"{8 + hours:02}:00", fee_yen=100_000)


# ---- from when a category holds ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("starts", "since", "first"),
    [
        ("day", "2024-10-15", "2024-10-15"),
        ("month_after", "2024-10-15", "2024-11-01"),
        ("month_after", "2024-10-01", "2024-11-01"),
        ("month_after", "2024-10-31", "2024-11-01"),
        ("month_after", "2024-12-31", "2025-01-01"),
        ("month_after", "2025-01-31", "2025-02-01"),
        ("year_start", "2024-10-15", "2024-04-01"),
        ("year_start", "2025-02-15", "2024-04-01"),
    ],
)
def test_a_status_holds_from_the_day_its_rules_say(starts: Starts, since: str, first: str) -> None:
    rules, own = with_status(starts, since=since)
    assert codes(rules, own, eve(first)) == ["normal"]
    assert codes(rules, own, first) == codes(rules, own, "2025-03-31") == ["normal", "status"]


def eve(iso: str) -> str:
    return (date.fromisoformat(iso) - timedelta(days=1)).isoformat()


@pytest.mark.parametrize("starts", ["day", "month_after", "year_start"])
def test_where_the_beginning_counts_a_status_without_one_never_holds(starts: Starts) -> None:
    rules, own = with_status(starts, since="")
    assert codes(rules, own, "2024-10-03") == ["normal"]


def test_normal_holds_whatever_its_rules_say_of_a_beginning() -> None:
    rules = replace(RULES, categories=tuple(replace(each, starts="month_after") for each in RULES.categories))
    stranger = child(categories=(ChildCategory(code="unknown", since="", proven=False),))
    assert [each.code for each in categories_on(rules, stranger, "2024-10-03")] == ["normal"]


def test_a_status_of_birth_always_holds_and_an_unknown_one_never() -> None:
    assert codes(RULES, multiple_birth(), "2024-04-01") == ["normal", "multiple_birth"]
    unknown = child(categories=(ChildCategory(code="unheard_of", since="2024-04-01", proven=True),))
    assert codes(RULES, unknown, "2024-10-03") == ["normal"]
    assert codes(RULES, child(), "2024-10-03") == ["normal"]


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1)))
def test_the_month_after_begins_where_the_month_ends(day: date) -> None:
    first = next_month(day.isoformat())
    assert first.endswith("-01")
    assert first[:7] > day.isoformat()[:7] == eve(first)[:7]


def test_the_highest_cap_of_each_period_counts() -> None:
    one = Category(code="a", title="", age_limit=6, caps=(YEAR, Cap(period="month", hours=20)))
    two = Category(code="b", title="", age_limit=6, caps=(Cap(period="year", hours=216),))
    assert (cap_of((one, two), "year"), cap_of((one, two), "month")) == (216, 20)
    assert (cap_of((two,), "month"), cap_of((), "year")) == (NO_CAP, NO_CAP)


# ---- what is left --------------------------------------------------------------------------------------------------


def test_a_year_is_counted_from_all_that_was_used_before() -> None:
    ledger = HourLedger(scheme_of(RULES), child(hours_elsewhere=10), {"2024-05": 100, "2024-06": 30})
    assert ledger.left("2024-10-03") == (4, "cap")
    ledger.take("2024-10-03", 3)
    assert (ledger.left("2025-03-31"), ledger.total()) == ((1, "cap"), 133)
    ledger.take("2024-10-04", 1)
    assert ledger.left("2024-10-05") == (0, "cap")
    keeps = replace(RULES, elsewhere=replace(RULES.elsewhere, deduct=False))
    kept = HourLedger(scheme_of(keeps), child(hours_elsewhere=10), {"2024-05": 100, "2024-06": 34})
    assert kept.left("2024-10-05") == (10, "cap")


def test_more_than_the_cap_before_leaves_nothing_and_owes_nothing() -> None:
    ledger = HourLedger(scheme_of(RULES), child(), {"2024-05": 900})
    assert ledger.left("2024-10-03") == (0, "cap")
    assert ledger.balance().remaining == 0


def test_a_month_is_counted_by_itself() -> None:
    """中央区 of 令和3年度: eight hours a month, sixteen for twins."""
    rules = data_programme("chuo-2021")
    october = [long_use(f"o{day}", f"2021-10-{day:02}") for day in (4, 5)]
    november = long_use("n", "2021-11-04")
    found = calculated(rules, *october, november, of=child())
    assert [line.day_hours for line in found.lines] == [6, 2, 6]
    assert [line.reasons for line in found.lines] == [("ceiling",), ("month_cap", "ceiling"), ("ceiling",)]
    assert [(month.month, month.cap, month.used_before, month.counted) for month in found.children[0].months] == [
        ("2021-10", 8, 0, 8), ("2021-11", 8, 0, 6),
    ]  # fmt: skip
    assert (found.cap_hours, found.remaining_hours) == (16, 2)
    twins = calculated(rules, *october, november, of=multiple_birth())
    assert [line.day_hours for line in twins.lines] == [6, 6, 6]
    assert twins.remaining_hours == 14


def test_hours_carried_over_count_in_their_own_month() -> None:
    rules = data_programme("chuo-2021")
    uses = [long_use("o", "2021-10-04"), long_use("n", "2021-11-04")]
    found = calculated(rules, *uses, of=child(), before={"2021-10": 6, "2021-09": 8})
    assert [line.day_hours for line in found.lines] == [2, 6]
    assert found.lines[0].reasons == ("month_cap", "ceiling")
    assert [(each.month, each.used_before, each.counted) for each in found.children[0].months] == [
        ("2021-09", 8, 0), ("2021-10", 6, 2), ("2021-11", 0, 6),
    ]  # fmt: skip
    assert found.children[0].used_before == 14


def test_the_nearer_cap_is_named() -> None:
    both = replace(RULES, categories=(replace(RULES.categories[0], caps=(YEAR, Cap(period="month", hours=5))),))
    assert HourLedger(scheme_of(both), child(), {}).left("2024-10-03") == (5, "month_cap")
    assert HourLedger(scheme_of(both), child(), {"2024-05": 141}).left("2024-10-03") == (3, "cap")
    assert HourLedger(scheme_of(both), child(), {"2024-05": 141}).left("2024-05-03") == (0, "month_cap")


def test_a_cap_that_rises_within_the_year_holds_from_its_month() -> None:
    """中央区 of 令和6年度: twelve hours a month, twenty from July."""
    june = [long_use(f"j{day}", f"2024-06-{day:02}") for day in (3, 4, 5)]
    july = [long_use(f"k{day}", f"2024-07-{day:02}") for day in (1, 2, 3, 4)]
    before, after = data_like_chuo(12, "2024-04-01"), data_like_chuo(20, "2024-07-01")
    found = calculate(scheme_of(before, after), children=[child()], uses=[*june, *july], arrival=Arrival(day=""))
    assert [line.day_hours for line in found.lines] == [6, 6, 0, 6, 6, 6, 2]
    assert [month.cap for month in found.children[0].months] == [12, 20]
    assert (found.cap_hours, found.remaining_hours) == (32, 0)


def data_like_chuo(hours: int, begins: str) -> Programme:
    monthly = (replace(RULES.categories[0], caps=(Cap(period="month", hours=hours),)),)
    return replace(RULES, version=begins, effective_from=begins, categories=monthly)


# ---- a status that begins within the year --------------------------------------------------------------------------


def disabled(since: str) -> Child:
    return child(birthday="2019-06-01", categories=(ChildCategory(code="disability", since=since, proven=True),))


def test_a_status_raises_the_cap_from_the_month_after() -> None:
    """品川区: 144 hours, 288 from the month after; what was used before stays used."""
    rules = data_programme("shinagawa-2025")
    uses = [long_use("may", "2025-05-31"), long_use("june", "2025-06-01")]
    found = calculated(rules, *uses, of=disabled("2025-05-10"), before={"2025-04": 140})
    assert [(line.day_hours, line.category) for line in found.lines] == [(4, "normal"), (6, "disability")]
    assert found.lines[0].reasons == ("cap", "ceiling")
    balance = found.children[0]
    assert (balance.category, balance.cap, balance.used_before, balance.remaining) == ("disability", 288, 140, 138)


def test_a_status_that_looks_back_raises_the_cap_of_the_whole_year() -> None:
    """文京区: back to the first of April."""
    rules = data_programme("bunkyo-2025")
    found = calculated(rules, long_use("may", "2025-05-31"), of=disabled("2025-11-20"), before={"2025-04": 140})
    assert (found.lines[0].day_hours, found.lines[0].category) == (6, "disability")


def test_a_status_raises_the_age_from_its_day() -> None:
    """千代田区: a household with a disability to the end of the third school year, 216 hours."""
    rules = data_programme("chiyoda-2024")
    older = child(
        birthday="2016-06-01",
        categories=(ChildCategory(code="disability_household", since="2024-10-04", proven=True),),
    )
    found = calculated(rules, long_use("a", "2024-10-03"), long_use("b", "2024-10-04"), of=older)
    assert [(line.day_hours, line.reasons[0]) for line in found.lines] == [(0, "age"), (6, "ceiling")]
    assert found.children[0].cap == 216


def test_twins_have_a_cap_each() -> None:
    twins = [multiple_birth(), multiple_birth(id="child-2", name="佐藤　練習葵")]
    uses = [long_use("a", "2024-10-03"), replace(long_use("b", "2024-10-03"), child="child-2")]
    used = {"child-1": {"2024-05": 285}}
    found = calculate(scheme_of(RULES), children=twins, uses=uses, used_before=used, arrival=Arrival(day=""))
    assert [(each.cap, each.counted, each.remaining) for each in found.children] == [(288, 3, 0), (288, 6, 282)]


# ---- one child, several records ------------------------------------------------------------------------------------


def test_a_child_that_an_application_names_twice_has_one_ledger() -> None:
    twice = [child(), child(id="child-2", name="佐藤練習蓮", hours_elsewhere=4)]
    uses = [long_use("a", "2024-10-03"), replace(long_use("b", "2024-10-04"), child="child-2")]
    used = {each.id: {"2024-05": 132} for each in twice}
    found = calculate(scheme_of(RULES), children=twice, uses=uses, used_before=used, arrival=Arrival(day=""))
    assert [line.day_hours for line in found.lines] == [6, 2]
    assert [(each.child, each.cap, each.counted, each.remaining) for each in found.children] == [("child-1", 144, 8, 0)]


def test_children_that_persons_said_are_one_have_one_ledger() -> None:
    twice = [child(), child(id="child-2", name="練習田　蓮")]
    uses = [long_use("a", "2024-10-03"), replace(long_use("b", "2024-10-04"), child="child-2")]
    used = {each.id: {"2024-05": 136} for each in twice}
    same = {each.id: "one" for each in twice}
    apart = calculate(scheme_of(RULES), children=twice, uses=uses, used_before=used, arrival=Arrival(day=""))
    found = calculate(scheme_of(RULES), children=twice, uses=uses, used_before=used, keys=same, arrival=Arrival(day=""))
    assert [line.day_hours for line in apart.lines] == [6, 6]
    assert [line.day_hours for line in found.lines] == [6, 2]


# ---- a cap that grows within the year ------------------------------------------------------------------------------

GROWN = replace(
    RULES,
    categories=(
        RULES.categories[0],
        replace(RULES.categories[0], code="single_parent", caps=(Cap(period="year", hours=288),), starts="month_after"),
    ),
)
SINCE_SEPTEMBER = child(categories=(ChildCategory(code="single_parent", since="2024-08-10", proven=True),))


def test_hours_under_a_higher_cap_later_take_nothing_from_an_earlier_day() -> None:
    ledger = HourLedger(scheme_of(GROWN), SINCE_SEPTEMBER, {"2024-11": 150})
    assert ledger.left("2024-04-10") == (138, "cap")  # 144 for April, and 288 for all of the year
    assert HourLedger(scheme_of(GROWN), SINCE_SEPTEMBER, {"2024-11": 100}).left("2024-04-10") == (144, "cap")
    assert HourLedger(scheme_of(GROWN), SINCE_SEPTEMBER, {"2024-05": 144}).left("2024-08-31") == (0, "cap")
    assert HourLedger(scheme_of(GROWN), SINCE_SEPTEMBER, {"2024-05": 144}).left("2024-09-01") == (144, "cap")
    assert HourLedger(scheme_of(GROWN), SINCE_SEPTEMBER, {"2024-05": 144}).balance().remaining == 144


@given(
    st.lists(st.tuples(st.sampled_from(["2024-04", "2024-08", "2024-09", "2025-01"]), st.integers(1, 30)), max_size=14),
    st.randoms(use_true_random=False),
)
def test_while_no_cap_is_reached_the_order_of_the_applications_does_not_matter(
    asked: list[tuple[str, int]], rng: object
) -> None:
    early = sum(hours for month, hours in asked if month < "2024-09")
    assume(early <= 144 and sum(hours for _, hours in asked) <= 288)
    rng.shuffle(asked)  # type: ignore[attr-defined]  # hypothesis hands out a random.Random
    before: Counter[str] = Counter()
    for month, hours in asked:
        assert HourLedger(scheme_of(GROWN), SINCE_SEPTEMBER, before).left(f"{month}-15")[0] >= hours
        before[month] += hours


# ---- laws ----------------------------------------------------------------------------------------------------------

DAYS = st.tuples(st.integers(4, 12), st.integers(1, 28)).map(lambda day: f"2024-{day[0]:02}-{day[1]:02}")
HOURS = st.dictionaries(st.sampled_from(["2024-04", "2024-05", "2024-09"]), st.integers(0, 60))
CAPS = st.none() | st.integers(1, 40)


@given(
    wanted=st.lists(st.tuples(DAYS, st.integers(0, 9)), max_size=20), before=HOURS, year=st.integers(1, 160),
    month=CAPS, elsewhere=st.integers(0, 20),
)  # fmt: skip
def test_no_cap_is_ever_passed_and_nothing_is_cut_that_both_allow(
    wanted: list[tuple[str, int]], before: dict[str, int], year: int, month: int | None, elsewhere: int
) -> None:
    caps = (Cap(period="year", hours=year), *([Cap(period="month", hours=month)] if month else []))
    rules = replace(RULES, categories=(replace(RULES.categories[0], caps=caps),))
    ledger = HourLedger(scheme_of(rules), child(hours_elsewhere=elsewhere), before)
    used = Counter(before)
    taken: Counter[str] = Counter()
    for day, hours in sorted(wanted):
        free_year = max(0, year - elsewhere - sum(used.values()))
        free_month = max(0, month - used[day[:7]]) if month else free_year
        left, cap = ledger.left(day)
        assert left == min(free_year, free_month)
        assert cap == (
            "month_cap" if month and month - used[day[:7]] < year - elsewhere - sum(used.values()) else "cap"
        )
        ledger.take(day, min(hours, left))
        used[day[:7]] += min(hours, left)
        taken[day[:7]] += min(hours, left)
    balance = ledger.balance()
    assert balance.counted == sum(taken.values()) == sum(each.counted for each in balance.months)
    assert balance.used_before == sum(before.values()) == sum(each.used_before for each in balance.months)
    assert balance.remaining == max(0, year - elsewhere - balance.used_before - balance.counted)
    assert [each.month for each in balance.months] == sorted({*before, *taken})
