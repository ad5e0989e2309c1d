"""What the presets say about a ward, fact by fact, and the switches that the wards of the test data need.

The facts below are those that were read on a public page (domain.md §1.2, §1.6); everything else in a preset must be
区確認待ち. A preset that says more, or says it otherwise, fails here.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from sitter_desk.domain.explanation import reason_sentences
from sitter_desk.domain.programme import MONEY, REASON_CODES, REASON_PLACEHOLDERS, Cap, Coupon, Programme
from sitter_desk.domain.records import AmountLine
from sitter_desk.domain.rulefile import parse_programme
from sitter_desk.office.programmes import preset_names, preset_text, with_draft_wording

DATA = Path(__file__).parents[2] / "data" / "programmes"
OTHERS = sorted(file.stem for file in DATA.glob("*.toml"))
OURS = re.compile(
    r"(format|ward|year_of_use|version|(sources|unconfirmed)\[.*"  # which file it is, and where it was read
    r"|categories\[\d+\]\.(code|title)|categories\[0\]\.starts)"  # our names; the usual category has no beginning
)
"""What a rules file says about itself, not about the ward."""


def other(name: str) -> Programme:
    """The rules of a ward of the test data."""
    return parse_programme(with_draft_wording((DATA / f"{name}.toml").read_text(encoding="utf-8")))


def facts_of(value: Any, place: str = "") -> Iterator[tuple[str, Any]]:
    """Every single entry with its place; a list of nothing is a fact too."""
    if is_dataclass(value):
        inner = [(f"{place}.{item.name}".removeprefix("."), getattr(value, item.name)) for item in fields(value)]
    elif isinstance(value, Mapping):
        inner = [(f"{place}.{name}", item) for name, item in value.items()]
    elif isinstance(value, tuple) and value:
        inner = [(f"{place}[{at}]", item) for at, item in enumerate(value)]
    else:
        yield place, value
        return
    for where, item in inner:
        yield from facts_of(item, where)


def confirmed(rules: Programme) -> dict[str, Any]:
    """The facts of the ward that a rules file gives as confirmed."""
    return {place: fact for place, fact in facts_of(rules) if rules.is_confirmed(place) and not OURS.fullmatch(place)}


def bands(*, night: int = 3500) -> dict[str, Any]:
    return {
        "bands.day_from": "07:00", "bands.day_to": "22:00", "bands.day_ceiling_yen": 2500,
        "bands.night_ceiling_yen": night,
    }  # fmt: skip


def category(at: int, *, age: int | None = None, cap: tuple[str, int] | None = None) -> dict[str, Any]:
    place, found = f"categories[{at}]", {}
    if age:
        found[f"{place}.age_limit"] = age
    if cap:
        found |= {f"{place}.caps[0].period": cap[0], f"{place}.caps[0].hours": cap[1]}
    return found


def window(year: int, **more: str) -> dict[str, Any]:
    days = {"uses_from": f"{year}-04-01", "uses_to": f"{year + 1}-03-31", **more}
    return {f"windows[0].{name}": day for name, day in days.items()}


ALWAYS_OPEN = {"service.weekdays": "月火水木金土日", "service.opens": "00:00", "service.closes": "24:00",
               "service.days_off": ()}  # fmt: skip
CERTIFIED = {"sitters.company_certified": True, "sitters.sitter_certified": True}
DEDUCTED = {"elsewhere.deduct": True}
TWINS_ARE_BORN = {"categories[1].starts": "always"}
SHINJUKU = {"scheme_name": "新宿区ベビーシッター利用支援事業（一時預かり利用支援）"}
CHUO = {
    "scheme_name": "ベビーシッター利用支援事業（一時預かり利用支援）",
    "bands.day_ceiling_yen": 2500, "bands.hourly_price_limits": True, "rounding.unit": "per_day",
    "coupons[0].effect": "subtract", "coupons[1].effect": "subtract", "sitters.company_certified": True,
    **TWINS_ARE_BORN,
}  # fmt: skip

VERIFIED: dict[str, dict[str, Any]] = {
    "shinjuku-2023": {
        **SHINJUKU, "effective_from": "2023-04-01", **category(0, age=6), **DEDUCTED, **CERTIFIED,
        **window(2023, last_arrival="2024-04-15"),
    },
    "shinjuku-2024": {
        **SHINJUKU, "effective_from": "2024-04-01", **bands(), **ALWAYS_OPEN,
        **category(0, age=6, cap=("year", 144)), **category(1, age=6, cap=("year", 288)), **TWINS_ARE_BORN,
        **DEDUCTED, **CERTIFIED, **window(2024, last_arrival="2025-04-15"),
        "residence.of": "parent", "residence.on": "each_use", "residence.together": True,
    },
    "shinjuku-2025": {
        "effective_from": "2025-04-01", **bands(), **category(0, age=6, cap=("year", 144)),
        **category(1, age=6, cap=("year", 288)), **TWINS_ARE_BORN, **window(2025),
    },
    "chuo-2024": CHUO,
    "chuo-2024-07": {
        **CHUO, "effective_from": "2024-07-01", **category(0, cap=("month", 20)), **category(1, cap=("month", 40)),
    },
    "minato-2024": {
        "scheme_name": "港区ベビーシッター利用支援（一時預かり利用支援）事業", "effective_from": "2024-04-01",
        **window(2024, last_arrival="2025-04-18", papers_until="2025-04-30"),
    },
    "edogawa-2025": {
        "scheme_name": "ベビーシッター利用支援事業（一時預かり利用支援）", "effective_from": "2025-04-01",
        **ALWAYS_OPEN, **category(0, cap=("year", 144)), **category(2, age=12, cap=("year", 288)),
        **category(3, cap=("year", 288)), "first_hours.hours": 50, **window(2025),
    },
}  # fmt: skip


@pytest.mark.parametrize("name", preset_names())
def test_a_preset_confirms_what_was_read_and_nothing_else(name: str) -> None:
    assert confirmed(parse_programme(preset_text(name))) == VERIFIED[name]


@pytest.mark.parametrize("name", preset_names())
def test_a_preset_is_known_by_its_name_and_says_where_it_was_read(name: str) -> None:
    rules = parse_programme(preset_text(name))
    assert rules.version == f"{name}-1"
    assert name.split("-")[1] == str(rules.year_of_use)
    assert rules.sources


@pytest.mark.parametrize("name", preset_names())
def test_no_amount_can_be_decided_before_the_ward_has_confirmed_its_rules(name: str) -> None:
    rules = parse_programme(preset_text(name))
    assert rules.waiting(MONEY)
    assert not rules.appeal.confirmed


@pytest.mark.parametrize("year", [2023, 2024, 2025])
def test_the_rules_of_shinjuku_are_the_same_in_each_year(year: int) -> None:
    rules = parse_programme(preset_text(f"shinjuku-{year}"))
    assert (rules.bands.day_from, rules.bands.day_to) == ("07:00", "22:00")
    assert (rules.bands.day_ceiling_yen, rules.bands.night_ceiling_yen) == (2500, 3500)
    caps = {category.code: (category.age_limit, category.caps) for category in rules.categories}
    assert caps == {
        "normal": (6, (Cap(period="year", hours=144),)),
        "multiple_birth": (6, (Cap(period="year", hours=288),)),
    }
    assert rules.rounding.unit == "per_use"
    assert [each.last_arrival for each in rules.windows] == [f"{year + 1}-04-15"]
    assert rules.form.version == f"令和{year - 2018}年度"


def test_a_rule_that_changes_within_the_year_is_a_second_preset() -> None:
    """中央区: more hours a month from July 2024 on; both are rules for the uses of one year."""
    first, second = (parse_programme(preset_text(name)) for name in ("chuo-2024", "chuo-2024-07"))
    assert (first.effective_from, second.effective_from) == ("2024-04-01", "2024-07-01")
    assert [each.caps[0] for each in second.categories] == [
        Cap(period="month", hours=20), Cap(period="month", hours=40),
    ]  # fmt: skip
    assert (first.year_of_use, first.windows, first.form) == (second.year_of_use, second.windows, second.form)


def test_chiyoda_counts_a_household_and_closes_at_an_hour() -> None:
    rules = other("chiyoda-2024")
    household = rules.category("disability_household")
    assert household is not None
    assert (household.age_limit, household.caps) == (9, (Cap(period="year", hours=216),))
    assert (rules.windows[0].last_arrival, rules.windows[0].last_time) == ("2025-04-18", "17:00")
    assert rules.form.older == "ward"
    assert [(check.code, check.owner) for check in rules.extra_checks] == [("sick_care", "ward")]


def test_chuo_was_open_from_monday_to_saturday_by_day_only() -> None:
    rules = other("chuo-2021")
    assert (rules.service.weekdays, rules.service.opens, rules.service.closes) == ("月火水木金土", "07:00", "22:00")
    assert "2021-05-03" in rules.service.days_off
    assert [each.caps[0] for each in rules.categories] == [Cap(period="month", hours=8), Cap(period="month", hours=16)]
    assert (rules.rounding.unit, rules.categories[0].age_limit) == ("per_day", 3)


def test_bunkyo_takes_one_child_a_quarter_and_looks_back_to_april() -> None:
    rules = other("bunkyo-2025")
    assert rules.form.one_child
    windows = {day: rules.window_of(day) for day in ("2025-06-30", "2025-07-01", "2025-09-30", "2025-10-01")}
    assert len({each.last_arrival for each in rules.windows}) == 4
    assert windows["2025-07-01"] == windows["2025-09-30"] == rules.windows[1]
    assert rules.windows[1].last_arrival == "2025-10-31"
    starts = {each.code: each.starts for each in rules.categories}
    assert (starts["disability"], starts["single_parent"]) == ("year_start", "year_start")
    assert {each.code: each.age_limit for each in rules.categories}["sick_child"] == 12


def test_kita_cuts_the_minutes_of_a_month() -> None:
    rules = other("kita-2025")
    assert (rules.rounding.unit, rules.sitters.one_to_one) == ("per_month", True)


def test_katsushika_adds_up_day_and_night_apart_once_an_application() -> None:
    rules = other("katsushika-2024")
    assert (rules.rounding.unit, rules.rounding.bands) == ("per_application", "separate")
    waiting = rules.category("after_school_waiting")
    assert waiting is not None
    assert (waiting.age_limit, waiting.caps[0].hours) == (9, 144)


def test_shinagawa_counts_a_status_from_the_month_after() -> None:
    rules = other("shinagawa-2025")
    assert {each.code: each.starts for each in rules.categories if each.caps[0].hours == 288} == {
        "multiple_birth": "always", "disability": "month_after", "single_parent": "month_after",
    }  # fmt: skip
    papers = {document.code: document for document in rules.documents}
    assert (papers["single_parent"].months_old, papers["single_parent"].category) == (3, "single_parent")


def test_suginami_excludes_a_coupon_and_wants_originals() -> None:
    rules = other("suginami-2026")
    assert rules.coupons[0] == Coupon(kind="杉並子育て応援券", effect="exclude")
    assert rules.coupons[1].effect == "subtract"
    assert [document.code for document in rules.documents if document.original] == ["receipt"]
    assert {each.code: each.age_limit for each in rules.categories}["after_school_waiting"] == 9


def test_arakawa_asks_for_the_taxes() -> None:
    rules = other("arakawa-2024")
    assert [(check.code, check.owner) for check in rules.extra_checks] == [("tax", "ward")]


def test_shibuya_began_within_the_year() -> None:
    rules = other("shibuya-2025")
    assert rules.effective_from == "2025-10-01"
    assert rules.window_of("2025-09-30") is None
    assert rules.window_of("2025-10-01") == rules.windows[0]
    assert {each.code: (each.age_limit, each.caps[0].hours) for each in rules.categories} == {
        "normal": (6, 144), "multiple_birth": (6, 288), "disability": (12, 288), "single_parent": (6, 288),
    }  # fmt: skip


def test_toshima_refuses_the_form_of_last_year() -> None:
    assert other("toshima-2025").form.older == "deficient"


def test_taito_takes_every_child_to_nine() -> None:
    assert {each.age_limit for each in other("taito-2024").categories} == {9}


def test_every_ward_of_the_test_data_is_known_by_its_name() -> None:
    assert {other(name).version for name in OTHERS} == {f"{name}-1" for name in OTHERS}
    assert all(other(name).sources and other(name).unconfirmed for name in OTHERS)


def test_the_draft_says_each_reason_and_each_request_in_whole_sentences() -> None:
    wording = parse_programme(preset_text("shinjuku-2024")).wording
    assert list(wording.reasons) == list(REASON_CODES)
    spoken = [
        *wording.reasons.values(), *(reason.text for reason in wording.refusals.values()),
        *(text for request in wording.requests.values() for text in (request.problem, request.phone)),
        wording.opening_change, wording.opening_revoke, wording.deficiency_opening, wording.deficiency_closing,
    ]  # fmt: skip
    assert all(text.endswith(("す。", "た。", "ん。", "さい。", "）。")) for text in spoken)
    assert not [request.send for request in wording.requests.values() if request.send.endswith("。")]
    assert "6歳" not in "".join(spoken)


def test_the_draft_is_spelled_as_official_papers_are() -> None:
    """公用文 (office.md §4): 及び, 又は, 全て, ください; one width."""
    draft = preset_text("shinjuku-2024").partition("[wording]")[2]
    assert not re.search("および|または|すべて|下さい|致し|頂き|[０-９Ａ-Ｚａ-ｚ]", draft)


def test_every_placeholder_of_a_reason_is_filled_in() -> None:
    rules = parse_programme(preset_text("shinjuku-2024"))
    every = "".join(f"{{{name}}}" for name in REASON_PLACEHOLDERS)
    rules = replace(rules, wording=replace(rules.wording, reasons={**rules.wording.reasons, "pooled": every}))
    sentences = reason_sentences(rules, a_line(category="normal", day="2024-10-03", reasons=REASON_CODES))
    assert len(sentences) == len(REASON_CODES)
    assert not [sentence for sentence in sentences if "{" in sentence or "}" in sentence]


def a_line(**given: Any) -> AmountLine:
    """A line of a calculation with nothing in it but what is given."""
    empty = {"int": 0, "str": "", "tuple": ()}
    hints = {name: getattr(hint, "__name__", "tuple") for name, hint in get_type_hints(AmountLine).items()}
    return AmountLine(**{name: empty[hint] for name, hint in hints.items()} | given)
