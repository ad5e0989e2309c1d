"""What other wards switch, and worked examples by their rules (domain.md §1.6)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitter_desk.domain.calculation import Arrival, Calculation, calculate
from sitter_desk.domain.explanation import amounts_by_reason, reason_sentences
from sitter_desk.domain.ledger import NO_CAP, cap_of, categories_on
from sitter_desk.domain.programme import FirstHours, Period, Service, Window
from sitter_desk.domain.records import Use
from sitter_desk.domain.rulefile import parse_programme
from sitter_desk.domain.scheme import scheme_of
from sitter_desk.office.programmes import preset_names, preset_text
from tests.unit.domain.amounts import ARRIVED, RULES, amount
from tests.unit.domain.builders import DATA, child, data_programme, use

# ---- what other wards switch -----------------------------------------------------------------------------------


def test_minutes_outside_the_days_and_hours_of_the_scheme_do_not_count() -> None:
    rules = replace(RULES, service=Service(weekdays="月火水木金土", opens="07:00", closes="22:00"))
    saturday = use(day="2024-10-05", start="20:00", end="01:00", fee_yen=12_500)
    line = amount(saturday, rules=rules).lines[0]
    assert (line.day_minutes, line.night_minutes, line.outside_minutes) == (120, 0, 180)
    assert (line.amount_yen, line.reasons) == (5_000, ("service",))
    assert amounts_by_reason([line]) == {"service": 7_500}
    sunday = amount(use(day="2024-10-06"), rules=rules)
    assert (sunday.amount_yen, sunday.remaining_hours, sunday.lines[0].reasons) == (0, 144, ("service",))
    off = replace(RULES, service=Service(days_off=("2024-10-03",)))
    assert amount(use(), rules=off).lines[0].reasons == ("service",)


def test_the_first_hours_of_the_year_have_no_ceiling() -> None:
    rules = replace(RULES, first_hours=FirstHours(hours=50))
    dear = use(start="10:00", end="14:00", fee_yen=16_000)
    assert amount(dear, rules=rules).amount_yen == 16_000
    line = amount(dear, rules=rules, before=47).lines[0]  # three hours are among the first 50, one has its ceiling
    assert (line.first_hours, line.ceiling_yen, line.amount_yen) == (3, 12_000 + 2_500, 14_500)
    assert line.reasons == ("ceiling", "first_hours")
    assert amount(dear, rules=rules, before=50).amount_yen == 10_000


def test_the_sitters_own_price_limits_the_ceiling() -> None:
    rules = replace(RULES, bands=replace(RULES.bands, hourly_price_limits=True))
    booked = use(start="10:00", end="12:30", fee_yen=5_000, hourly_yen=2_000)
    assert amount(booked, rules=rules).amount_yen == 4_000
    assert amount(booked).amount_yen == 5_000
    extra = use(start="10:00", end="12:00", fee_yen=5_000, hourly_yen=2_000)
    assert amounts_by_reason(amount(extra, rules=rules).lines) == {"hourly_price": 1_000}


def test_each_use_is_late_by_the_window_of_its_own_day() -> None:
    quarters = (
        Window(uses_from="2024-04-01", uses_to="2024-09-30", opens="2024-04-01", last_arrival="2024-10-31"),
        Window(uses_from="2024-10-01", uses_to="2025-03-31", opens="2024-10-01", last_arrival="2025-04-15",
               last_time="17:00"),
    )  # fmt: skip
    rules = replace(RULES, windows=quarters)
    uses = [use("a", day="2024-09-30"), use("b", day="2024-10-01")]
    for arrived, reasons in (
        (Arrival(day="2024-10-31"), [(), ()]),
        (Arrival(day="2024-11-01"), [("late",), ()]),
        (Arrival(day="2025-04-15", time="17:00"), [("late",), ()]),
        (Arrival(day="2025-04-15", time="17:01"), [("late",), ("late",)]),
        (Arrival(day="2025-04-15"), [("late",), ()]),  # the hour is unknown: a person looks, nothing is left out
        (Arrival(day=""), [(), ()]),
    ):
        found = calculate(scheme_of(rules), children=[child()], uses=uses, arrival=arrived)
        assert [line.reasons for line in found.lines] == reasons
    started = replace(RULES, windows=quarters[1:])
    found = calculate(scheme_of(started), children=[child()], uses=uses, arrival=Arrival(day="2024-10-05"))
    assert [line.reasons for line in found.lines] == [("window",), ()]


def test_rules_that_change_within_the_year_hold_from_their_day() -> None:
    dearer = replace(RULES, version="2", effective_from="2024-10-01", bands=replace(RULES.bands, day_ceiling_yen=3_000))
    uses = [use("a", day="2024-09-30", fee_yen=9_000), use("b", day="2024-10-01", fee_yen=9_000)]
    found = calculate(scheme_of(dearer, RULES), children=[child()], uses=uses, arrival=ARRIVED)
    assert [line.amount_yen for line in found.lines] == [7_500, 9_000]
    assert [line.rule_set for line in found.lines] == [RULES.version, "2"]
    assert found.remaining_hours == 144 - 6  # one year, one cap


# ---- worked examples by the rules of other wards -------------------------------------------------------------------


def hours(found: Calculation) -> tuple[int, int, int]:
    return found.day_hours, found.night_hours, found.amount_yen


def test_katsushika_adds_up_day_and_night_apart_over_the_application() -> None:
    uses = [
        use("a", day="2024-10-03", start="20:20", end="22:40", fee_yen=20_000),  # 100 minutes of the day, 40 at night
        use("b", day="2024-11-04", start="20:20", end="22:15", fee_yen=20_000),  # 100 and 15
    ]
    assert hours(amount(*uses, rules=data_programme("katsushika-2024"))) == (3, 0, 3 * 2_500)
    assert hours(amount(*uses)) == (2, 1, 2 * 2_500 + 3_500)  # 新宿区: each use by itself, day and night together


def test_kita_drops_the_minutes_of_a_month() -> None:
    """The five uses of 目黒区's question within 令和7年度: seven hours and six."""
    uses = [
        use(day, day=day, start="09:00", end=end, fee_yen=20_000)
        for day, end in [
            ("2025-09-01", "11:17"), ("2025-09-10", "10:35"), ("2025-09-20", "12:40"), ("2025-10-05", "13:15"),
            ("2025-10-15", "11:40"),
        ]
    ]  # fmt: skip
    found = amount(*uses, rules=data_programme("kita-2025"))
    assert hours(found) == (13, 0, 32_500)
    assert sum(line.carried_minutes for line in found.lines) > 0


def test_chuo_counts_a_day_at_the_sitters_own_price_and_caps_the_month() -> None:
    spring, summer = (parse_programme(preset_text(name)) for name in ("chuo-2024", "chuo-2024-07"))
    twice = [
        use("a", day="2024-06-03", start="08:00", end="09:30", fee_yen=4_000, hourly_yen=2_000),
        use("b", day="2024-06-03", start="10:00", end="11:30", fee_yen=4_000, hourly_yen=2_000),
    ]
    assert hours(amount(*twice, rules=spring)) == (3, 0, 6_000)
    long = [
        use(day, day=day, start="09:00", end="19:00", fee_yen=50_000, hourly_yen=5_000)
        for day in ("2024-06-03", "2024-06-04", "2024-07-01", "2024-07-02", "2024-07-03")
    ]
    found = calculate(scheme_of(spring, summer), children=[child()], uses=long, arrival=ARRIVED)
    assert [line.day_hours for line in found.lines] == [10, 2, 10, 10, 0]
    assert [line.reasons for line in found.lines][1::3] == [("month_cap", "ceiling")] * 2
    evening = use(day="2024-06-05", start="21:00", end="23:00", fee_yen=10_000, hourly_yen=2_500)
    assert hours(amount(evening, rules=spring)) == (1, 0, 2_500)


def test_edogawa_pays_the_first_fifty_hours_in_full() -> None:
    rules = parse_programme(preset_text("edogawa-2025"))
    uses = [use(f"a{day}", day=f"2025-04-{day:02}", start="08:00", end="18:00", fee_yen=40_000) for day in range(7, 13)]
    found = amount(*uses, rules=rules)
    assert [line.amount_yen for line in found.lines] == [40_000] * 5 + [25_000]
    assert [line.first_hours for line in found.lines] == [10] * 5 + [0]
    assert amounts_by_reason(found.lines) == {"ceiling": 15_000}


def test_suginami_excludes_a_use_paid_in_part_with_its_own_voucher() -> None:
    """杉並子育て応援券: the whole use, so that it takes no hours either; a coupon of the state is taken off."""
    rules = data_programme("suginami-2026")
    uses = [
        use("a", day="2026-10-05", fee_yen=7_500, discount_yen=500, discount_kind="杉並子育て応援券"),
        use("b", day="2026-10-06", fee_yen=7_500, discount_yen=2_200, discount_kind="こども家庭庁券"),
    ]
    found = amount(*uses, rules=rules, of=child(birthday="2022-05-06"))
    assert [(line.amount_yen, line.day_hours, line.reasons) for line in found.lines] == [
        (0, 0, ("coupon",)), (5_300, 3, ()),
    ]  # fmt: skip
    assert found.remaining_hours == 141
    assert amounts_by_reason(found.lines) == {"coupon": 7_000}


def test_shibuya_takes_nothing_from_before_it_began() -> None:
    rules = data_programme("shibuya-2025")
    uses = [use("a", day="2025-09-30"), use("b", day="2025-10-01")]
    found = calculate(scheme_of(rules), children=[child()], uses=uses, arrival=Arrival(day="2025-11-10"))
    assert [line.reasons for line in found.lines] == [("window",), ()]
    assert found.remaining_hours == 141


@pytest.mark.parametrize(
    ("arrived", "reasons"),
    [
        ("2025-10-31", [("late",), (), ()]),
        ("2025-11-01", [("late",), ("late",), ()]),
        ("2026-01-31", [("late",), ("late",), ("late",)]),
    ],
)
def test_bunkyo_closes_each_quarter_by_itself(arrived: str, reasons: list[tuple[str, ...]]) -> None:
    uses = [use("a", day="2025-06-30"), use("b", day="2025-07-01"), use("c", day="2025-10-01")]
    rules = scheme_of(data_programme("bunkyo-2025"))
    found = calculate(rules, children=[child()], uses=uses, arrival=Arrival(day=arrived))
    assert [line.reasons for line in found.lines] == reasons


@pytest.mark.parametrize(
    ("day", "time", "late"),
    [
        ("2025-04-18", "17:00", False),
        ("2025-04-18", "17:01", True),
        ("2025-04-18", "", False),
        ("2025-04-19", "", True),
    ],
)
def test_chiyoda_closes_at_five_in_the_afternoon(day: str, time: str, *, late: bool) -> None:
    """Where only the day is known the amount stands, and the check of the arrival asks the ward."""
    rules = scheme_of(data_programme("chiyoda-2024"))
    found = calculate(rules, children=[child()], uses=[use()], arrival=Arrival(day=day, time=time))
    assert found.lines[0].reasons == (("late",) if late else ())


def test_taito_takes_a_child_of_the_third_school_year() -> None:
    """To the end of the year in which it reaches nine; born on the first of April it reached that a day before."""
    rules = data_programme("taito-2024")
    assert amount(use(), rules=rules, of=child(birthday="2015-04-02")).amount_yen == 7_500
    assert amount(use(), rules=rules, of=child(birthday="2015-04-01")).lines[0].reasons == ("age",)
    assert amount(use(), of=child(birthday="2016-05-06")).lines[0].reasons == ("age",)


# ---- the laws under every rules file that there is -----------------------------------------------------------------

PERIODS: tuple[Period, Period] = ("year", "month")
EVERY = {
    **{name: parse_programme(preset_text(name)) for name in preset_names()},
    **{file.stem: data_programme(file.stem) for file in sorted(DATA.glob("*.toml"))},
}


@st.composite
def a_year_of_uses(draw: st.DrawFn, year: int) -> list[Use]:
    first = date(year, 3, 25)
    drawn = st.tuples(
        st.integers(0, 380), st.integers(0, 1439), st.integers(0, 1439), st.integers(0, 40_000),
        st.sampled_from(["", "こども家庭庁券", "杉並子育て応援券"]), st.integers(0, 5_000),
    )  # fmt: skip
    return [
        use(
            f"use-{at}", day=(first + timedelta(days=day)).isoformat(), start=f"{start // 60:02}:{start % 60:02}",
            end=f"{end // 60:02}:{end % 60:02}", fee_yen=fee, discount_kind=kind, discount_yen=1_000 if kind else 0,
            hourly_yen=hourly,
        )
        for at, (day, start, end, fee, kind, hourly) in enumerate(draw(st.lists(drawn, max_size=8)))
    ]  # fmt: skip


@pytest.mark.parametrize("name", EVERY)
@settings(max_examples=25, deadline=None)
@given(data=st.data(), before=st.integers(0, 300))
def test_the_laws_hold_in_every_ward(name: str, data: st.DataObject, before: int) -> None:
    """Never above what was paid, hours never above the caps, each yen with its reason, a sentence for each reason."""
    rules = EVERY[name]
    uses = data.draw(a_year_of_uses(rules.year_of_use))
    own = child(birthday=f"{rules.year_of_use - 2}-05-06")
    month = f"{rules.year_of_use}-10"
    found = calculate(
        scheme_of(rules), children=[own], uses=uses, used_before={own.id: {month: before}}, arrival=Arrival(day="")
    )
    for line in found.lines:
        assert 0 <= line.amount_yen <= line.fee_yen
        assert sum(each.yen for each in line.differences) == line.fee_yen - line.amount_yen
        assert len(reason_sentences(rules, line)) == len(line.reasons)
        assert not (line.amount_yen and set(line.reasons) & {"age", "year", "window", "late", "coupon"})
    [balance] = found.children
    year, month_cap = (cap_of(categories_on(rules, own, f"{rules.year_of_use}-10-01"), period) for period in PERIODS)
    assert year == NO_CAP or balance.counted <= max(0, year - before)
    assert month_cap == NO_CAP or all(each.counted <= max(0, month_cap - each.used_before) for each in balance.months)
    assert sum(amounts_by_reason(found.lines).values()) == found.claimed_yen - found.amount_yen
    assert (
        calculate(
            scheme_of(rules),
            children=[own],
            uses=uses[::-1],
            used_before={own.id: {month: before}},
            arrival=Arrival(day=""),
        )
        == found
    )
