"""Days as they stand in lists: short within the fiscal year of today, with their year beyond it."""

import pytest

from sitter_desk.desktop.typed_day_words import list_day


@pytest.mark.parametrize(
    ("iso", "shown"),
    [
        ("2026-11-18", "11/18"),
        ("2027-03-31", "3/31"),
        ("2026-04-01", "4/1"),
        ("2026-03-31", "R8.3.31"),
        ("2027-04-01", "R9.4.1"),
        ("2019-04-30", "H31.4.30"),
        ("", ""),
    ],
)
def test_a_day_of_another_fiscal_year_is_told_with_its_year(iso: str, shown: str) -> None:
    assert list_day(iso, "2026-11-26") == shown
