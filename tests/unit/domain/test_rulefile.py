"""Reading a rules file strictly: each entry that lacks, is too much, has another type or makes no sense is named."""

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.checks import REQUESTED
from sitter_desk.domain.programme import (
    MONEY,
    PLACEHOLDERS,
    REASON_CODES,
    REFUSAL_CODES,
    ExtraCheck,
    Programme,
    Service,
)
from sitter_desk.domain.rulefile import parse_programme
from sitter_desk.errors import ProgrammeNotText, ProgrammeRefused
from sitter_desk.office.programmes import preset_text

Path = tuple[str | int, ...]


def tree_of(value: Any) -> Any:
    """What a rules file would have to say to be read as this, every default written out."""
    if is_dataclass(value):
        return {item.name: tree_of(getattr(value, item.name)) for item in fields(value)}
    if isinstance(value, Mapping):
        return {name: tree_of(item) for name, item in value.items()}
    return [tree_of(item) for item in value] if isinstance(value, tuple) else value


def toml_of(value: Any) -> str:
    """One value of TOML in line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(name)} = {toml_of(item)}" for name, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml_of, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def text_of(tree: dict[str, Any]) -> str:
    return "\n".join(f"{name} = {toml_of(value)}" for name, value in tree.items())


def full() -> Programme:
    """Rules with something in every table and list."""
    rules = parse_programme(preset_text("edogawa-2025"))
    return replace(
        rules,
        unconfirmed=("rounding", "coupons", "wording"),
        service=Service(weekdays="月火水木金", opens="07:00", closes="22:00", days_off=("2025-12-31",)),
        windows=(replace(rules.windows[0], last_time="17:00", papers_until="2026-04-30"),),
        extra_checks=(ExtraCheck(code="tax", owner="ward", title="滞納のないこと"),),
    )


FULL = full()
TREE = tree_of(FULL)


def place_of(path: Path) -> str:
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).removeprefix(".")


def path_of(place: str) -> Path:
    return tuple(int(part) if part.isdigit() else part for part in re.findall(r"[^.\[\]]+", place))


def paths_in(value: Any, path: Path = ()) -> list[Path]:
    """The way to every entry of a tree."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [found for name, item in inner for found in ((*path, name), *paths_in(item, (*path, name)))]


def at(path: Path, tree: Any = TREE) -> Any:
    for part in path:
        tree = tree[part]
    return tree


def changed(path: Path, value: Any = None, *, delete: bool = False) -> str:
    """The full text with one entry set or left out."""
    tree = json.loads(json.dumps(TREE))
    table = at(path[:-1], tree)
    if delete:
        del table[path[-1]]
    else:
        table[path[-1]] = value
    return text_of(tree)


def refusal(text: str) -> tuple[str, str]:
    """Place and problem for which a text is refused."""
    with pytest.raises(ProgrammeRefused) as caught:
        parse_programme(text)
    return caught.value.details["place"], caught.value.details["problem"]


PATHS = paths_in(TREE)
ENTRIES = [path for path in PATHS if isinstance(path[-1], str)]
FREE = {"wording.reasons": REASON_CODES, "wording.refusals": REFUSAL_CODES, "wording.requests": REQUESTED}
"""The tables whose names are codes, not entries of the format, with those that must be there."""
TABLES = [(), *(path for path in PATHS if isinstance(at(path), dict) and place_of(path) not in FREE)]
OPTIONAL = {
    "service", "first_hours", "elsewhere", "sitters", "coupons", "documents", "extra_checks",
    "bands.hourly_price_limits", "service.weekdays", "service.opens", "service.closes", "service.days_off",
    "categories[].starts", "elsewhere.deduct", "windows[].last_time", "windows[].papers_until", "form.older",
    "form.one_child", "sitters.company_certified", "sitters.sitter_certified", "sitters.one_to_one",
    "residence.together", "documents[].needed", "documents[].category", "documents[].online", "documents[].original",
    "documents[].months_old",
}  # fmt: skip
"""The entries a ward may leave out; the usual case holds then."""


def test_rules_are_read_as_they_were_written() -> None:
    assert parse_programme(text_of(TREE)) == FULL
    assert text_of(tree_of(parse_programme(text_of(TREE)))) == text_of(TREE)


def test_an_entry_left_out_is_named_or_has_its_usual_value() -> None:
    for path in ENTRIES:
        place = place_of(path)
        usual = re.sub(r"\[\d+\]", "[]", place)
        table = place_of(path[:-1])
        if table in FREE and path[-1] in FREE[table]:
            assert refusal(changed(path, delete=True)) == (table, "impossible_value")
        elif table not in FREE and usual not in OPTIONAL:
            assert refusal(changed(path, delete=True)) == (place, "missing_entry")
        elif usual in ("documents[].needed", "documents[].category") and at(path) in ("category", *_codes()):
            assert refusal(changed(path, delete=True)) == (f"{place_of(path[:-1])}.category", "impossible_value")
        else:
            parse_programme(changed(path, delete=True))


def _codes() -> set[str]:
    return {category.code for category in FULL.categories}


@given(st.sampled_from(TABLES), st.from_regex(r"[a-z_]{1,12}", fullmatch=True), st.sampled_from([0, "", False, [], {}]))
def test_an_entry_too_many_is_named(table: Path, name: str, value: Any) -> None:
    if name not in at(table):
        path = (*table, name)
        assert refusal(changed(path, value)) == (place_of(path), "unknown_entry")


@given(st.sampled_from(PATHS), st.sampled_from([7, 7.0, True, "not a word of the format", ["7"], {"seven": 7}]))
def test_an_entry_of_another_type_is_named(path: Path, value: Any) -> None:
    if type(value) is type(at(path)):
        return
    place, problem = refusal(changed(path, value))
    assert place == place_of(path)
    assert problem in ("wrong_type", "unknown_value")


def test_a_switch_is_no_number_and_a_number_is_no_switch() -> None:
    """``true`` is 1 in Python: an hour would be counted that nobody wrote."""
    plain = [path for path in PATHS if isinstance(at(path), int)]
    assert {type(at(path)) for path in plain} == {int, bool}
    for path in plain:
        other = 1 if isinstance(at(path), bool) else True
        assert refusal(changed(path, other)) == (place_of(path), "wrong_type")


@given(st.sampled_from(PATHS), st.data())
def test_no_change_of_one_entry_is_read_as_what_stood_there_before(path: Path, data: st.DataObject) -> None:
    """Whatever is typed in the place of an entry is either refused by name or stands in what is read."""
    value = data.draw(st.one_of(st.integers(-9, 9999), st.booleans(), st.text("0123-:月x{}", max_size=10)))
    if toml_of(value) == toml_of(at(path)):
        return
    with suppress(ProgrammeRefused):
        assert at(path, tree_of(parse_programme(changed(path, value)))) == value


@pytest.mark.parametrize(
    ("place", "value", "refused_at"),
    [
        ("format", 2, "format"),
        ("version", "", "version"),
        ("ward", "", "ward"),
        ("scheme_name", "", "scheme_name"),
        ("effective_from", "2025-02-30", "effective_from"),
        ("effective_from", "2026-04-01", "effective_from"),
        ("effective_from", "令和7年4月1日", "effective_from"),
        ("year_of_use", 2024, "effective_from"),
        ("unconfirmed[0]", "band", "unconfirmed"),
        ("unconfirmed[0]", "bands.day", "unconfirmed"),
        ("unconfirmed[0]", "windows[1]", "unconfirmed"),
        ("bands.day_from", "22:30", "bands.day_from"),
        ("bands.day_from", "7:00", "bands.day_from"),
        ("bands.day_to", "24:00", "bands.day_to"),
        ("bands.day_ceiling_yen", 0, "bands.day_ceiling_yen"),
        ("bands.night_ceiling_yen", 2499, "bands.night_ceiling_yen"),
        ("service.weekdays", "", "service.weekdays"),
        ("service.weekdays", "平日", "service.weekdays"),
        ("service.opens", "22:00", "service.opens"),
        ("service.closes", "25:00", "service.closes"),
        ("service.days_off[0]", "12-31", "service.days_off"),
        ("first_hours.hours", -1, "first_hours.hours"),
        ("first_hours.hours", 8785, "first_hours.hours"),
        ("categories[0].code", "usual", "categories"),
        ("categories[1].code", "normal", "categories"),
        ("categories[1].code", "", "categories"),
        ("categories[0].age_limit", 0, "categories[0].age_limit"),
        ("categories[2].age_limit", 19, "categories[2].age_limit"),
        ("categories[1].caps", [], "categories[1].caps"),
        ("categories[1].caps[0].hours", 0, "categories[1].caps"),
        ("categories[1].caps", [{"period": "year", "hours": 1}, {"period": "year", "hours": 2}], "categories[1].caps"),
        ("coupons[1].kind", "こども家庭庁券", "coupons"),
        ("coupons[1].kind", "", "coupons"),
        ("windows", [], "windows"),
        ("windows[0].uses_from", "2026-03-32", "windows[0]"),
        ("windows[0].uses_from", "2025-03-31", "windows[0]"),
        ("windows[0].uses_to", "2026-04-01", "windows[0]"),
        ("windows[0].uses_to", "2025-03-31", "windows[0]"),
        ("windows[0].last_arrival", "2026-03-30", "windows[0].last_arrival"),
        ("windows[0].last_time", "17時", "windows[0].last_time"),
        ("windows[0].papers_until", "2026-04-14", "windows[0].papers_until"),
        ("windows", [TREE["windows"][0], TREE["windows"][0]], "windows"),
        ("documents[1].code", "application", "documents"),
        ("documents[1].months_old", -1, "documents[1].months_old"),
        ("documents[0].category", "disability", "documents[0].category"),
        ("documents[0].needed", "category", "documents[0].category"),
        ("documents[6].category", "school", "documents[6].category"),
        ("extra_checks[0].code", "age", "extra_checks"),
        ("extra_checks", [TREE["extra_checks"][0], TREE["extra_checks"][0]], "extra_checks"),
    ],
)
def test_a_value_that_makes_no_sense_is_named(place: str, value: Any, refused_at: str) -> None:
    assert refusal(changed(path_of(place), value)) == (refused_at, "impossible_value")


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("wording.title_grant", "{applied_on}"),
        ("wording.opening_grant", "{applied}付けで"),
        ("wording.conditions", "{amount}円"),
        ("wording.deficiency_closing", "{reply_by}までに{amount}円"),
        ("wording.reasons.fraction", "{moth}月"),
        ("wording.reasons.fraction", "{month月"),
        ("wording.reasons.fraction", "{month.__class__}"),
        ("wording.refusals.age.text", "{month}月"),
        ("wording.requests.fee.send", "{fee}円の領収書"),
        ("appeal.text", "{Ward}長"),
    ],
)
def test_a_placeholder_that_nothing_fills_is_refused(place: str, text: str) -> None:
    """It would be printed on a notice with its braces."""
    assert refusal(changed(path_of(place), text)) == (place, "impossible_value")


def test_a_placeholder_stands_in_its_own_texts() -> None:
    texts = {
        "wording.opening_change": "{applied_on}", "wording.deficiency_closing": "{reply_by}",
        "wording.reasons.cap": "".join(f"{{{name}}}" for name in PLACEHOLDERS["wording.reasons"]),
        "wording.refusals.age.text": "{age}", "wording.requests.year.phone": "{days}{documents}{reply_by}",
        "appeal.text": "{ward}",
    }  # fmt: skip
    for place, text in texts.items():
        assert at(path_of(place), tree_of(parse_programme(changed(path_of(place), text)))) == text


def test_a_ward_may_add_reasons_of_its_own_to_refuse_and_to_ask() -> None:
    own = {"text": "要綱に定める要件に当てはまりません。", "clause": "要綱第3条"}
    rules = parse_programme(changed(path_of("wording.refusals.own"), own))
    assert rules.wording.refusals["own"].clause == "要綱第3条"
    asked = {"problem": "滞納があります。", "send": "納税証明書", "phone": "納税証明書をお送りください。"}
    assert parse_programme(changed(path_of("wording.requests.tax"), asked)).wording.requests["tax"].send == "納税証明書"
    assert refusal(changed(path_of("wording.reasons.own"), "")) == ("wording.reasons", "impossible_value")


def test_what_waits_for_the_ward_is_told_from_what_is_confirmed() -> None:
    rules = replace(FULL, unconfirmed=("bands.day_to", "categories[1]", "windows[0].opens", "wording"))
    waiting = ("bands.day_to", "categories[1].caps", "categories[1].caps[0].hours", "wording.refusals.age.clause")
    assert not any(rules.is_confirmed(place) for place in waiting)
    confirmed = ("bands.day_from", "categories[0].caps", "categories[10]", "windows[0].last_arrival", "appeal")
    assert all(rules.is_confirmed(place) for place in confirmed)
    assert not replace(FULL, unconfirmed=("categories",)).is_confirmed("categories[1].caps")
    assert rules.waiting(MONEY) == ("bands.day_to", "categories[1]", "windows[0].opens")
    assert rules.waiting(["wording.reasons"]) == ()
    assert replace(FULL, unconfirmed=("documents", "form")).waiting(MONEY) == ()
    assert replace(FULL, unconfirmed=("form",)).is_confirmed("format")


def test_the_category_and_the_window_of_a_use_are_found() -> None:
    found = FULL.category("disability")
    assert found is not None
    assert found.age_limit == 12
    assert FULL.category("horoscope") is None
    assert FULL.window_of("2025-04-01") == FULL.window_of("2026-03-31") == FULL.windows[0]
    assert FULL.window_of("2025-03-31") is None


@pytest.mark.parametrize("text", ["a = ", "[[x]", "\x00", "a = 1\na = 2"])
def test_what_is_not_toml_is_refused_without_quoting_it(text: str) -> None:
    with pytest.raises(ProgrammeNotText) as caught:
        parse_programme(text)
    assert caught.value.__cause__ is None
    assert caught.value.details == {}


@pytest.mark.parametrize("text", ["", "format = 1"])
def test_an_empty_file_lacks_its_first_entry(text: str) -> None:
    assert refusal(text)[1] == "missing_entry"
