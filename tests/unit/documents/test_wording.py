"""How numbers, days and hours are written."""

import pytest

from sitter_desk.documents import wording


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ((), ""),
        (("2024-10-03", "2024-10-31"), "令和6年10月"),
        (("2024-12-03", "2024-10-31", "2025-01-01"), "令和6年10月・12月・令和7年1月"),
        (("2024-11-11",), "令和6年11月"),
    ],
)
def test_months_name_the_year_where_it_changes(days: tuple[str, ...], said: str) -> None:
    assert wording.months(days) == said


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [("09:00", "12:30", "9:00～12:30"), ("22:00", "06:00", "22:00～翌6:00"), ("10:00", "00:00", "10:00～翌0:00")],
)
def test_an_end_at_or_before_the_start_lies_on_the_next_day(start: str, end: str, said: str) -> None:
    assert wording.span(start, end) == said


def test_amounts_minutes_and_moments() -> None:
    assert [wording.yen(amount) for amount in (0, 999, -2050, 1234567)] == ["0", "999", "\u22122,050", "1,234,567"]
    assert wording.minutes(65) == "1:05"
    assert wording.moment("2024-10-03", "09:05") == "令和6年10月3日　9時05分"
    assert wording.moment("", "") == ""
    assert wording.full_day("2024-10-03") == "令和6年10月3日（木）"
    assert wording.hours(13, 1) == "14時間（日中13・夜間1）"
