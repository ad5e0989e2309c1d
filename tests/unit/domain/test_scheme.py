"""The rules of a year as they follow each other (domain.md §1.6: 渋谷, 文京, 練馬 changed within the year)."""

from dataclasses import FrozenInstanceError, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.scheme import Rules, scheme_of
from tests.unit.domain.builders import programme

FIRST = programme(2024)
JULY = replace(FIRST, version="july", effective_from="2024-07-01")
JANUARY = replace(FIRST, version="january", effective_from="2025-01-01")
ALL = scheme_of(FIRST, JULY, JANUARY)


@pytest.mark.parametrize(
    ("day", "version"),
    [
        ("2024-04-01", FIRST.version),
        ("2024-06-30", FIRST.version),
        ("2024-07-01", "july"),
        ("2024-12-31", "july"),
        ("2025-01-01", "january"),
        ("2025-03-31", "january"),
        ("2024-03-31", FIRST.version),  # before any: the first, which says why such a use does not count
    ],
)
def test_a_day_goes_by_the_rules_in_force_on_it(day: str, version: str) -> None:
    assert ALL.on(day).programme.version == version


def test_form_and_wording_go_by_the_newest() -> None:
    assert ALL.newest == Rules(id="january", programme=JANUARY)
    assert ALL.year == 2024
    assert ALL.ids == (FIRST.version, "july", "january")


def test_one_set_of_rules_is_a_scheme() -> None:
    alone = scheme_of(JANUARY)
    assert alone.on("2024-04-01") == alone.on("2025-03-31") == alone.newest


@given(st.permutations([FIRST, JULY, JANUARY]), st.dates().map(str))
def test_the_order_in_which_rules_are_given_does_not_matter(order: list[object], day: str) -> None:
    given_so = scheme_of(*order)  # type: ignore[arg-type]  # programmes
    assert given_so == ALL
    in_force = [rules.programme.effective_from for rules in ALL.rules if rules.programme.effective_from <= day]
    assert given_so.on(day).programme.effective_from == (in_force[-1] if in_force else "2024-04-01")


def test_a_scheme_does_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        ALL.rules = ()  # type: ignore[misc]  # that is the point
