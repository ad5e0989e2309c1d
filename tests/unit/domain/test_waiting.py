"""Days waited, in calendar days."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.waiting import LATEST, days_past

DAYS = st.dates(min_value=date(2019, 5, 1), max_value=date(2060, 1, 1))


@given(DAYS, st.integers(min_value=-400, max_value=400))
def test_days_count_from_the_day_on_and_never_below_nothing(day: date, later: int) -> None:
    assert days_past(day.isoformat(), (day + timedelta(days=later)).isoformat()) == max(0, later)


def test_without_a_day_nothing_has_passed() -> None:
    assert days_past("", "2025-04-01") == 0


def test_what_has_no_day_stands_behind_every_day() -> None:
    assert date(9999, 12, 30).isoformat() < LATEST


def test_a_leap_day_is_a_day() -> None:
    assert days_past("2024-02-28", "2024-03-01") == 2
