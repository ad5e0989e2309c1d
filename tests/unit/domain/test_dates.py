"""Days, eras and ages (domain.md §1.4, §4.3)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain import dates

DAYS = st.dates(min_value=date(1873, 1, 1), max_value=date(2100, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "2024-10-03",
        "2024/10/3",
        "2024.10.3",
        "2024年10月3日",
        "令和6年10月3日",
        "R6.10.3",
        "r6/10/03",
        "２０２４／１０／０３",
    ],
)
def test_every_spelling_of_a_day_is_the_same_day(text: str) -> None:
    assert dates.parse_day(text) == "2024-10-03"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("令和元年5月1日", "2019-05-01"),
        ("令和1年10月19日", "2019-10-19"),
        ("平成31年4月30日", "2019-04-30"),
        ("平成31年5月1日", "2019-05-01"),  # written before the change of era; still valid (domain.md §4.3)
        ("昭和64年1月7日", "1989-01-07"),
        ("平成元年1月8日", "1989-01-08"),
        ("S50.2.3", "1975-02-03"),
        ("2024/2/29", "2024-02-29"),
    ],
)
def test_days_at_the_edges_of_eras(text: str, day: str) -> None:
    assert dates.parse_day(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "", "2024/2/30", "2023-02-29", "令和元年4月30日", "昭和64年1月8日", "平成元年1月7日", "平成32年1月1日",
        "平成-5年1月29日", "令和6年13月1日", "2024-10", "2024-10/03", "2024年10月3", "10月3日", "=1+1", "99999-1-1",
        "0001-01-01", "1867-12-31", "2200-01-01", "9999-12-31",
    ],
)  # fmt: skip
def test_impossible_days_are_none(text: str) -> None:
    assert dates.parse_day(text) is None


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("平成-5年1月29日", "1983-01-29"),
        ("平成-9年6月7日", "1979-06-07"),
        ("平成0年3月1日", "1988-03-01"),
        ("昭和64年2月1日", "1989-02-01"),
        ("平成-5年2月30日", None),
        ("令和6年10月3日", None),
        ("2024/2/30", None),
    ],
)
def test_an_impossible_era_year_is_proposed_by_counting_on(text: str, proposed: str | None) -> None:
    assert dates.propose_day(text) == proposed


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("9:00", "09:00"),
        ("09:00", "09:00"),
        ("0:15", "00:15"),
        ("9時30分", "09:30"),
        ("9時", "09:00"),
        ("23:59:00", "23:59"),
    ],
)
def test_times(text: str, time: str) -> None:
    assert dates.parse_time(text) == time


@pytest.mark.parametrize("text", ["", "24:00", "9:60", "25:00", "-1:00", "900", "9:0"])
def test_impossible_times_are_none(text: str) -> None:
    assert dates.parse_time(text) is None


def test_midnight_is_an_end_but_no_start() -> None:
    assert dates.parse_time("24:00", end=True) == "00:00"
    assert dates.parse_time("24:01", end=True) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [("2024-08-18 06:44", "2024-08-18"), ("2024/8/18", "2024-08-18"), ("2024-08-18T06:44:59", "2024-08-18")],
)
def test_day_of_a_moment(text: str, day: str) -> None:
    assert dates.day_of_moment(text) == day


@pytest.mark.parametrize(
    ("text", "time"),
    [("2025-04-15 17:00", "17:00"), ("2025-04-15 17:00:59", "17:00"), ("2025-04-15T9:05", "09:05"), ("2025/4/15", "")],
)
def test_the_time_of_a_moment_has_no_seconds(text: str, time: str) -> None:
    assert dates.time_of_moment(text) == time


@pytest.mark.parametrize("text", ["", "2024-08-18 25:00", "2024-08-18 06:44:60", "06:44"])
def test_impossible_moments_are_none(text: str) -> None:
    assert dates.day_of_moment(text) is None


@given(DAYS)
def test_wareki_reads_back_as_the_same_day(day: date) -> None:
    assert dates.parse_day(dates.wareki(day.isoformat())) == day.isoformat()


def test_wareki_and_years_by_example() -> None:
    assert dates.wareki("2024-10-03") == "令和6年10月3日"
    assert dates.wareki("2019-05-01") == "令和元年5月1日"
    assert dates.wareki("2019-04-30") == "平成31年4月30日"
    assert [dates.wareki_year(year) for year in (1989, 2018, 2019, 2024)] == [
        "平成元年度", "平成30年度", "令和元年度", "令和6年度",
    ]  # fmt: skip
    assert dates.weekday_kanji("2024-10-03") == "木"


@given(DAYS)
def test_a_fiscal_year_goes_from_april_to_march(day: date) -> None:
    year = dates.fiscal_year(day.isoformat())
    assert date(year, 4, 1) <= day <= date(year + 1, 3, 31)


@pytest.mark.parametrize(
    ("birthday", "last"),
    [
        ("2018-04-01", "2024-03-31"),  # reaches six on 31 March 2024: that is its last day
        ("2018-04-02", "2025-03-31"),
        ("2018-03-31", "2024-03-31"),
        ("2020-02-29", "2026-03-31"),
        ("2019-01-06", "2025-03-31"),
    ],
)
def test_the_last_day_by_the_law_of_counting_ages(birthday: str, last: str) -> None:
    assert dates.last_eligible_day(birthday, age=6) == last


@given(DAYS.filter(lambda day: day.year < 2080), st.integers(1, 15))
def test_a_child_is_six_within_the_year_that_ends_on_its_last_day(birthday: date, age: int) -> None:
    last = date.fromisoformat(dates.last_eligible_day(birthday.isoformat(), age=age))
    reached = birthday + timedelta(days=int(365.2425 * age) - 1)
    assert (last.month, last.day) == (3, 31)
    assert timedelta(days=-2) <= last - reached <= timedelta(days=367)
