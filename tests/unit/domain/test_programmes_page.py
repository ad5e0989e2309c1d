"""docs/programmes.md says what a rules file may hold: each entry, its values, what holds without it, and the codes."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest

from sitter_desk.domain.checks import REQUESTED
from sitter_desk.domain.deficiencies import Fault
from sitter_desk.domain.programme import MONEY, PLACEHOLDERS, REASON_CODES, REFUSAL_CODES, Programme
from sitter_desk.domain.rulefile import parse_programme
from sitter_desk.office.programmes import preset_names, preset_text

PAGE = (Path(__file__).parents[3] / "docs" / "programmes.md").read_text("utf-8")
WORDS: Mapping[Any, frozenset[str]] = {
    bool: frozenset({"bool"}),
    int: frozenset({"int", "yen", "hours", "years", "months"}),
    str: frozenset({"text", "day", "time"}),
}
"""What the page may call a plain value."""


def entries_of(kind: Any, place: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Every entry below a dataclass: its place as the page spells it, its type, and what holds without it."""
    hints = get_type_hints(kind)
    for item in fields(kind):
        where, hint = f"{place}{item.name}", hints[item.name]
        yield where, hint, item.default
        if is_dataclass(hint):
            yield from entries_of(hint, f"{where}.")
        elif get_origin(hint) is tuple and is_dataclass(get_args(hint)[0]):
            yield from entries_of(get_args(hint)[0], f"{where}[].")
        elif get_origin(hint) is Mapping and is_dataclass(get_args(hint)[1]):
            yield from entries_of(get_args(hint)[1], f"{where}.CODE.")


ENTRIES = {place: (hint, default) for place, hint, default in entries_of(Programme)}
FOUND = re.findall(r"(?m)^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \| [^|]+ \|[^|]*\|$", PAGE)
ROWS = {place: (value, left_out) for place, value, left_out in FOUND}


def test_the_page_names_every_entry_once_and_no_other() -> None:
    assert sorted(place for place, *_ in FOUND) == sorted(ENTRIES)


def fits(value: str, hint: Any) -> bool:
    """Whether the page calls a type what it is."""
    if get_origin(hint) is Literal:
        return re.findall("`([^`]+)`", value) == list(get_args(hint))
    if is_dataclass(hint) or get_origin(hint) is Mapping:
        return value == "table"
    if get_origin(hint) is tuple:
        inner = get_args(hint)[0]
        return value == "[]" if is_dataclass(inner) else value[0] + value[-1] == "[]" and fits(value[1:-1], inner)
    return value in WORDS[hint]


@pytest.mark.parametrize("place", ENTRIES)
def test_an_entry_has_the_values_of_the_code(place: str) -> None:
    assert fits(ROWS[place][0], ENTRIES[place][0])


@pytest.mark.parametrize("place", ENTRIES)
def test_what_holds_without_an_entry_is_what_the_code_takes(place: str) -> None:
    said, default = ROWS[place][1], ENTRIES[place][1]
    if default is MISSING:
        assert said == "—"
    elif is_dataclass(default):
        assert said == "usual"
    else:
        value = tomllib.loads(f"value = {said.strip('`')}")["value"]
        assert (tuple(value) if isinstance(value, list) else value) == default


def test_the_codes_are_those_of_the_code() -> None:
    codes = PAGE[PAGE.index("**Codes.**") : PAGE.index("**Placeholders**")]
    reasons, refusals, requests = re.split(r"Refusals: |Requests: ", codes)
    assert re.findall("`([^`]+)`", reasons) == list(REASON_CODES)
    assert re.findall("`([^`]+)`", refusals) == list(REFUSAL_CODES)
    assert re.findall("`([^`]+)`", requests) == [*REQUESTED, *(f"documents_{fault}" for fault in get_args(Fault))]


def test_the_placeholders_are_those_that_are_filled() -> None:
    table = PAGE[PAGE.index("| texts | placeholders |") : PAGE.index("## 区確認待ち")]
    rows = re.findall(r"(?m)^\| `([^`]+)` \| (.+) \|$", table)
    assert {text: tuple(re.findall("`([^`]+)`", names)) for text, names in rows} == dict(PLACEHOLDERS)


def test_the_entries_that_stop_a_decision_are_those_that_money_comes_from() -> None:
    sentence = PAGE[PAGE.index("one that money comes from:") :].split("(SD-681)")[0]
    assert tuple(re.findall("`([^`]+)`", sentence)) == MONEY


def test_what_waits_for_the_ward_in_each_preset_is_told() -> None:
    table = PAGE[PAGE.index("| preset | 区確認待ち |") :]
    told = {
        preset: re.findall("`([^`]+)`", places)
        for preset, places in re.findall(r"(?m)^\| `([^`]+)` \| (.+) \|$", table)
    }
    assert told == {name: list(parse_programme(preset_text(name)).unconfirmed) for name in preset_names()}
