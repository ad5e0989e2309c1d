"""The rules on screen: every entry at its place, edited in a working copy that is judged, compared and put in force."""

import pytest

from sitter_desk.domain.programme import MONEY
from sitter_desk.domain.records import RuleSet
from sitter_desk.domain.rulefile import parse_programme
from sitter_desk.errors import ProgrammeRefused
from sitter_desk.office.programmes import preset_names, preset_text
from sitter_desk.office.rules import preview_rules, put_rules
from sitter_desk.office.views.rules_desk import (
    LISTS,
    RulePlace,
    Tree,
    changed_places,
    confirm,
    fault_of,
    rule_places,
    rule_versions,
    shown,
    text_of,
    typed_value,
    with_item,
    with_value,
    within,
    without_item,
    working_copy,
)
from sitter_desk.office.views.rules_words import CHOICES, ENTRIES, TABLES_SHOWN, counted_on, plain_version
from tests.unit.office.conftest import Stage

BASE = preset_text("shinjuku-2024")


def places(tree: Tree) -> dict[str, RulePlace]:
    return {each.place: each for each in rule_places(tree)}


@pytest.mark.parametrize("name", preset_names())
def test_every_entry_of_every_prepared_file_has_a_place_with_a_label(name: str) -> None:
    found = rule_places(working_copy(preset_text(name)))
    assert {each.entry for each in found if each.kind != "empty"} <= set(ENTRIES)
    assert {choice for each in found for choice in each.choices if not each.titles} <= set(CHOICES)
    assert {each.table for each in found} <= set(TABLES_SHOWN)


@pytest.mark.parametrize("name", preset_names())
def test_everything_that_waits_for_the_ward_has_a_place_where_it_is_confirmed(name: str) -> None:
    tree = working_copy(preset_text(name))
    for place in rule_places(tree):
        for outer in tree["unconfirmed"]:
            if within(place.place, outer):
                tree = confirm(tree, outer)
    assert tree["unconfirmed"] == []


def test_a_list_without_entries_has_a_place_and_can_be_added_to() -> None:
    empty = working_copy(BASE)
    empty["extra_checks"] = []
    assert places(empty)["extra_checks"].kind == "empty"
    more = with_item(empty, "extra_checks")
    assert "extra_checks" not in places(more)
    assert "extra_checks" not in {each.place.place for each in changed_places(empty, more)}


def test_an_entry_shows_its_value_and_whether_it_waits_for_the_ward() -> None:
    found = places(working_copy(BASE))
    ceiling, caps = found["bands.day_ceiling_yen"], found["categories[1].caps[0].hours"]
    assert (ceiling.kind, ceiling.text, ceiling.waiting) == ("number", "2500", False)
    assert (caps.entry, caps.item, caps.text) == ("categories.caps.hours", "多胎児", "288")
    assert (found["windows[0].last_arrival"].text, found["windows[0].opens"].waiting) == ("令和7年4月15日", True)
    assert found["documents[0].title"].waiting  # the whole table waits
    assert found["sitters.one_to_one"].text == "yes"  # the file leaves it out
    assert found["rounding.unit"].choices == ("per_use", "per_day", "per_month", "per_application")


@pytest.mark.parametrize(
    ("place", "typed", "value"),
    [
        ("bands.day_ceiling_yen", "2,600", 2600),
        ("windows[0].last_arrival", "R7.4.10", "2025-04-10"),
        ("windows[0].last_time", "", ""),
        ("bands.day_from", "8時", "08:00"),
        ("service.closes", "24:00", "24:00"),
        ("elsewhere.deduct", "no", False),
        ("service.days_off", "R6.12.31、R7.1.1", ["2024-12-31", "2025-01-01"]),
        ("form.version", " 令和6年度 ", "令和6年度"),
    ],
)
def test_what_is_typed_is_read_as_the_entry_needs_it(place: str, typed: str, value: object) -> None:
    assert typed_value(places(working_copy(BASE))[place], typed) == value


@pytest.mark.parametrize(
    ("place", "typed"), [("bands.day_ceiling_yen", "2500円"), ("windows[0].opens", "R7.13.1"), ("effective_from", "春")]
)
def test_what_can_not_be_read_is_refused_at_its_place(place: str, typed: str) -> None:
    with pytest.raises(ProgrammeRefused) as caught:
        typed_value(places(working_copy(BASE))[place], typed)
    assert caught.value.details["place"] == place


def test_every_shown_value_is_read_again_as_it_was() -> None:
    for place in rule_places(working_copy(BASE)):
        assert shown(place.kind, typed_value(place, place.text)) == place.text, place.place


def test_a_working_copy_changes_one_entry_and_says_so() -> None:
    before = working_copy(BASE)
    after = with_value(before, "bands.day_ceiling_yen", 2600)
    [changed] = changed_places(before, after)
    assert (changed.place.place, changed.before, changed.after) == ("bands.day_ceiling_yen", "2500", "2600")
    assert parse_programme(text_of(BASE, after, version="x")).bands.day_ceiling_yen == 2600


def test_what_was_only_confirmed_is_told_too() -> None:
    before = {**working_copy(BASE), "unconfirmed": ["bands.day_ceiling_yen", "bands.night_ceiling_yen"]}
    [changed] = changed_places(before, {**before, "unconfirmed": ["bands.night_ceiling_yen"]})
    assert (changed.place.place, changed.before, changed.after) == ("bands.day_ceiling_yen", "2500", "2500")
    assert changed.confirmed


def test_an_entry_that_the_file_leaves_out_can_be_changed() -> None:
    after = with_value(working_copy(BASE), "first_hours.hours", 50)
    assert parse_programme(text_of(BASE, after, version="x")).first_hours.hours == 50


def test_two_entries_that_only_stand_together_are_judged_together() -> None:
    once = with_value(working_copy(BASE), "bands.day_ceiling_yen", 4000)
    fault = fault_of(BASE, once, version="x")
    assert isinstance(fault, ProgrammeRefused)
    assert fault.details["place"] == "bands.night_ceiling_yen"
    assert fault_of(BASE, with_value(once, "bands.night_ceiling_yen", 4500), version="x") is None


@pytest.mark.parametrize("table", ["coupons", "documents", "categories", "extra_checks"])
def test_a_list_grows_and_shrinks(table: str) -> None:
    before = working_copy(BASE)
    grown = with_item(before, table)
    assert fault_of(BASE, grown, version="x") is None
    assert len(grown[table]) == len(before.get(table, [])) + 1
    assert without_item(grown, table, len(grown[table]) - 1)[table] == before.get(table, [])
    assert table in LISTS


def test_what_waits_moves_up_with_its_entry() -> None:
    tree = working_copy(BASE)
    tree["unconfirmed"] = ["coupons[0].effect", "coupons[1].effect", "form"]
    assert without_item(tree, "coupons", 0)["unconfirmed"] == ["coupons[0].effect", "form"]


def test_what_the_ward_confirmed_waits_no_more() -> None:
    tree = working_copy(BASE)
    for table in MONEY:
        tree = confirm(tree, table)
    programme = parse_programme(text_of(BASE, tree, version="x"))
    assert programme.waiting(MONEY) == ()
    assert "documents" in programme.unconfirmed


def test_the_next_version_is_one_that_nobody_has() -> None:
    assert counted_on("shinjuku-2024-1", ["shinjuku-2024-1", "shinjuku-2024-2"]) == "令和6年度第3版"
    assert counted_on("shinjuku-2024-1-確認済み", ["shinjuku-2024-1-確認済み"]) == "令和6年度第2版"
    assert counted_on("令和6年度第2版", ["shinjuku-2024-1", "令和6年度第2版"]) == "令和6年度第3版"
    assert counted_on("確認済み", ["確認済み"]) == "確認済み-2"


def test_a_version_is_called_by_year_and_number() -> None:
    assert plain_version("shinjuku-2024-1") == "令和6年度第1版"
    assert plain_version("chuo-2024-07-2-確認済み") == "令和6年度7月第2版（確認済み）"
    assert plain_version("要綱の改正") == "要綱の改正"
    for version in ("令和6年度第3版", "令和6年度7月第2版（確認済み）", "何年度第2版"):
        assert plain_version(version) == version


def test_the_category_of_a_paper_is_chosen_by_its_name() -> None:
    found = places(working_copy(BASE))
    of_category = next(each for each in found.values() if each.entry == "documents.category" and each.text)
    assert of_category.kind == "choice"
    assert of_category.titles[of_category.text] == "多胎児"


def test_a_version_put_in_force_takes_the_place_of_the_one_before(stage: Stage) -> None:
    desk = stage("submitted").ward
    with desk.session.reading() as reader:
        before = rule_versions(reader, desk.engagement)
        base = next(reader.get(RuleSet, each.rule_set) for each in before if each.in_force and each.year_of_use == 2024)
    text = text_of(
        base.text,
        with_value(working_copy(base.text), "bands.day_ceiling_yen", 2600),
        version=counted_on(base.version, [each.version for each in before]),
    )
    assert preview_rules(desk.session, desk.engagement, text).programme.bands.day_ceiling_yen == 2600
    put_rules(desk.session, desk.engagement, text, note="要綱の改正")
    with desk.session.reading() as reader:
        after = rule_versions(reader, desk.engagement)
    assert [(each.year_of_use, each.in_force) for each in after].count((2024, True)) == 1
    assert next(each for each in after if each.in_force and each.year_of_use == 2024).note == "要綱の改正"
    assert len(after) == len(before) + 1
