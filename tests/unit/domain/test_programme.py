"""Rules files: what is shipped, and what is refused (domain.md §1.2, §1.6)."""

from dataclasses import replace
from pathlib import Path

import pytest

from sitter_desk.domain.programme import REASON_CODES, REFUSAL_CODES, parse_programme
from sitter_desk.errors import ProgrammeNotText, ProgrammeRefused
from tests.unit.domain.builders import PROGRAMMES, programme, programme_text


@pytest.mark.parametrize("path", sorted(PROGRAMMES.glob("*.toml")), ids=lambda path: path.stem)
def test_every_shipped_file_loads(path: Path) -> None:
    rules = parse_programme(path.read_text(encoding="utf-8"))
    assert rules.version == f"{path.stem}-1"
    assert path.stem.endswith(str(rules.year_of_use))


@pytest.mark.parametrize(("year", "last"), [(2023, "2024-04-15"), (2024, "2025-04-15"), (2025, "2026-04-15")])
def test_the_verified_rules_of_shinjuku(year: int, last: str) -> None:
    rules = programme(year)
    assert (rules.bands.day_from, rules.bands.day_to) == ("07:00", "22:00")
    assert (rules.bands.day_ceiling_yen, rules.bands.night_ceiling_yen) == (2500, 3500)
    assert (rules.hours.normal, rules.hours.multiple_birth, rules.age_limit) == (144, 288, 6)
    assert (rules.window.last_arrival, rules.rounding.unit) == (last, "per_use")
    assert rules.ceiling_yen(day_hours=144, night_hours=0) == 360_000
    assert rules.ceiling_yen(day_hours=0, night_hours=288) == 1_008_000


def test_what_nobody_verified_waits_for_the_ward() -> None:
    rules = programme(2024)
    assert not rules.is_confirmed("rounding.unit")
    assert not rules.is_confirmed("wording.refusals.age.clause")
    assert rules.is_confirmed("bands.day_ceiling_yen")
    assert rules.is_confirmed("window.last_arrival")
    assert not rules.appeal.confirmed
    assert replace(rules, unconfirmed=()).is_confirmed("rounding.unit")


def _changed(old: str, new: str) -> str:
    text = programme_text(2024)
    assert old in text
    return text.replace(old, new, 1)


def test_every_reason_and_refusal_has_its_sentence() -> None:
    wording = programme().wording
    assert set(wording.reasons) == set(REASON_CODES)
    assert set(wording.refusals) >= set(REFUSAL_CODES)
    assert all(text.endswith("。") for text in wording.reasons.values())
    assert all(reason.text.endswith("。") for reason in wording.refusals.values())


@pytest.mark.parametrize(
    ("old", "new", "place", "problem"),
    [
        ("age_limit = 6", "age_limit = 6\nage_limits = 7", "age_limits", "unknown_entry"),
        ("normal = 144", "normal = 144\nspecial = 1", "hours.special", "unknown_entry"),
        ("age_limit = 6", "", "age_limit", "missing_entry"),
        ("normal = 144\n", "", "hours.normal", "missing_entry"),
        ("normal = 144", "normal = 144.0", "hours.normal", "wrong_type"),
        ("normal = 144", "normal = true", "hours.normal", "wrong_type"),
        ("normal = 144", 'normal = "144"', "hours.normal", "wrong_type"),
        ("confirmed = false", "confirmed = 0", "appeal.confirmed", "wrong_type"),
        ('ward_checks = ["residence"]', 'ward_checks = "residence"', "ward_checks", "wrong_type"),
        ('ward_checks = ["residence"]', 'ward_checks = ["horoscope"]', "ward_checks[0]", "unknown_value"),
        ('unit = "per_use"', 'unit = "per_week"', "rounding.unit", "unknown_value"),
        ('effect = "subtract"', 'effect = "ignore"', "coupons[0].effect", "unknown_value"),
        ("format = 1", "format = 2", "format", "impossible_value"),
        ('effective_from = "2024-04-01"', 'effective_from = "2024-02-30"', "effective_from", "impossible_value"),
        ('effective_from = "2024-04-01"', 'effective_from = "2025-04-01"', "effective_from", "impossible_value"),
        ('last_arrival = "2025-04-15"', 'last_arrival = "4/15"', "window.last_arrival", "impossible_value"),
        ('day_from = "07:00"', 'day_from = "22:30"', "bands.day_from", "impossible_value"),
        ('day_to = "22:00"', 'day_to = "24:00"', "bands.day_to", "impossible_value"),
        ("day_ceiling_yen = 2500", "day_ceiling_yen = -1", "bands.day_ceiling_yen", "impossible_value"),
        ("normal = 144", "normal = 0", "hours", "impossible_value"),
        ("age_limit = 6", "age_limit = 0", "age_limit", "impossible_value"),
        ('pooled = "', 'pool = "', "wording.reasons", "impossible_value"),
        ("[wording.refusals.age]", "[wording.refusals.ages]", "wording.refusals", "impossible_value"),
    ],
)
def test_a_wrong_entry_is_named(old: str, new: str, place: str, problem: str) -> None:
    with pytest.raises(ProgrammeRefused) as caught:
        parse_programme(_changed(old, new))
    assert caught.value.details == {"place": place, "problem": problem}


@pytest.mark.parametrize("text", ["", "format = 1"])
def test_an_empty_file_lacks_its_first_entry(text: str) -> None:
    with pytest.raises(ProgrammeRefused):
        parse_programme(text)


@pytest.mark.parametrize("text", ["a = ", "[[x]", "\x00", "a = 1\na = 2"])
def test_what_is_not_toml_is_refused_without_quoting_it(text: str) -> None:
    with pytest.raises(ProgrammeNotText) as caught:
        parse_programme(text)
    assert caught.value.__cause__ is None
    assert caught.value.details == {}
