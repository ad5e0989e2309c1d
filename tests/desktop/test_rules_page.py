"""The rules on screen: edited entry by entry, judged and previewed, put in force – and nothing before."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.pages.rules.page import WAITING, RulesPage
from sitter_desk.desktop.pages.rules.words import value_word, version_word
from sitter_desk.domain.records import RuleSet
from sitter_desk.domain.rulefile import parse_programme
from sitter_desk.office.drafts import draft_of
from sitter_desk.office.views.rules_desk import rule_places, working_copy
from sitter_desk.workstation.language import translator
from tests.desktop.conftest import MakeDesk
from tests.desktop.pages_open import LOOKS, Settled, named, opened
from tests.desktop.screens import SMALLEST, USUAL, picture
from tests.unit.domain.builders import programme_text
from tests.unit.office.harness import in_role

Open = Callable[..., RulesPage]
CEILING = "bands.day_ceiling_yen"


@pytest.fixture
def open_page(qtbot: QtBot, desk_at: MakeDesk, settled: Settled, monkeypatch: pytest.MonkeyPatch) -> Open:
    def make(stage: str = "received", where: str = "", **how: object) -> RulesPage:
        return opened(qtbot, monkeypatch, settled, desk_at(stage, "ward", **how), RulesPage, where)

    return make


def change(page: RulesPage, place: str, text: str) -> None:
    """A person goes to an entry, types and changes it."""
    page.entries.choose(place)
    page._show_place(place)
    page.edit.type_text(text)
    page.edit.apply.click()


def press(page: RulesPage, text: str) -> None:
    [button] = [each for each in page.bar.findChildren(QPushButton) if text in each.text()]
    button.click()


def rule_sets(page: RulesPage) -> list[RuleSet]:
    with page.desk.session.reading() as reader:
        return reader.find(RuleSet)


@pytest.mark.parametrize(("language", "compact"), LOOKS)
def test_pictures(open_page: Open, settled: Settled, language: str, compact: bool) -> None:
    page = open_page(language=language, compact=compact)
    size = SMALLEST if compact else USUAL
    change(page, CEILING, "2,000")
    picture(page.window(), named("rules", language, compact=compact), size)
    page.entries.choose("documents[4].title")
    page._show_place("documents[4].title")
    picture(page.window(), named("rules-list", language, compact=compact), size)
    page._to("effect")
    settled(page.desk)
    picture(page.window(), named("rules-effect", language, compact=compact), size)


def test_the_version_in_force_is_shown_entry_by_entry(open_page: Open) -> None:
    page = open_page()
    assert page.loaded.rule_set is not None
    assert page.loaded.rule_set.year_of_use == 2024
    assert len(page.entries.rows.rows) > 100
    assert not page._changes()
    assert page._main is not None
    assert not page._main.isEnabled()


def test_a_change_is_previewed_and_put_in_force(open_page: Open, settled: Settled) -> None:
    page = open_page()
    before = len(rule_sets(page))
    change(page, CEILING, "2,000")
    assert page._changes()
    page._to("effect")
    settled(page.desk)
    assert page.effect.preview is not None
    assert page.effect.preview.effects
    assert [row.key for row in page.effect.changes.rows.rows] == [CEILING]
    assert page._main is not None
    assert not page._main.isEnabled()  # nobody said why
    page.effect.note.note.setPlainText("要綱の改正")
    assert page._main.isEnabled()
    page._main.click()
    settled(page.desk)
    made = rule_sets(page)[-1]
    assert len(rule_sets(page)) == before + 1
    assert parse_programme(made.text).bands.day_ceiling_yen == 2000
    assert made.note == "要綱の改正"
    assert page.loaded.rule_set == made
    assert not page._changes()


def test_what_can_not_stand_is_said_and_stops_the_version(open_page: Open) -> None:
    page = open_page()
    change(page, CEILING, "二千円")
    assert page.edit._fault.text()
    assert not page._changes()
    change(page, CEILING, "9000")  # above the ceiling of the night
    assert page.fault is not None
    assert page._main is not None
    assert not page._main.isEnabled()
    change(page, "bands.night_ceiling_yen", "9500")
    assert page.fault is None
    assert page._main.isEnabled()


def test_what_the_ward_confirms_waits_no_more(open_page: Open) -> None:
    page = open_page("engaged")
    assert "rounding" in page.tree["unconfirmed"]
    page.entries.choose("rounding.unit")
    page._show_place("rounding.unit")
    page.edit.confirmed.emit("rounding")
    assert "rounding" not in page.tree["unconfirmed"]
    assert page._changes()


def test_an_entry_of_a_list_is_added_and_taken_out(open_page: Open) -> None:
    page = open_page()
    count = len(page.tree["documents"])
    page.edit.grown.emit("documents")
    assert len(page.tree["documents"]) == count + 1
    assert page.fault is None
    page.edit.shrunk.emit("documents", count)
    assert len(page.tree["documents"]) == count


def test_a_working_copy_comes_back_from_its_draft(
    qtbot: QtBot, desk_at: MakeDesk, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_at("received", "ward")
    page = opened(qtbot, monkeypatch, settled, desk, RulesPage)
    change(page, CEILING, "2,000")
    page.keep()
    settled(desk)
    assert page.loaded.rule_set is not None
    assert draft_of(desk.session, f"rules {page.loaded.rule_set.id}") is not None
    again = opened(qtbot, monkeypatch, settled, desk, RulesPage)
    assert again.tree["bands"]["day_ceiling_yen"] == 2000
    again._give_up()
    settled(desk)
    assert draft_of(desk.session, f"rules {page.loaded.rule_set.id}") is None


def test_a_handler_reads_the_rules_and_changes_nothing(
    qtbot: QtBot, desk_at: MakeDesk, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_at("received", "ward")
    with in_role(desk.session, "handler"):
        desk.user = desk.session.vault.user
        page = opened(qtbot, monkeypatch, settled, desk, RulesPage)
        assert page.edit._input.isHidden()
        assert page._main is not None
        assert not page._main.isEnabled()


def test_no_code_of_the_program_stands_on_a_japanese_page(open_page: Open) -> None:
    page = open_page()
    told = [text for row in page.versions.rows.rows for cell in row.cells for text in (cell.text, cell.below)]
    assert "令和6年度第1版" in told
    for row in page.entries.rows.rows:
        if row.key.startswith("sources"):
            continue  # addresses in the web
        entry, value, _state = row.cells
        told += [entry.text, entry.below]
        told += [] if row.key.startswith(("wording", "appeal")) else [value.text]  # their places are filled on paper
    assert not [text for text in told if re.search("[A-Za-z]{2}", text)]
    assert "shinjuku" not in page.title._detail.text() + page.effect.version.text


def test_a_new_version_is_called_by_year_and_number(open_page: Open, settled: Settled) -> None:
    page = open_page()
    change(page, CEILING, "2,000")
    page._to("effect")
    settled(page.desk)
    assert page.effect.version.text == "令和6年度第3版"


def test_the_coming_year_begins_as_a_copy_to_be_confirmed(open_page: Open, settled: Settled) -> None:
    page = open_page()
    picture(page.window(), named("rules-year", "ja", compact=True), SMALLEST)
    press(page, "令和7年度の要件・単価を作る")
    settled(page.desk)
    assert page.loaded.rule_set is not None
    assert page.loaded.rule_set.year_of_use == 2025
    assert "すべて区確認待ち" in page.banner_text()
    assert page.desk.engagement is not None
    assert page.desk.engagement.years_of_use == (2023, 2024, 2025)
    assert not any("令和7年度の要件・単価を作る" in each.text() for each in page.bar.findChildren(QPushButton))


def test_once_nothing_waits_the_list_of_what_waits_says_so(open_page: Open, settled: Settled) -> None:
    page = open_page()
    page.tables.choose(WAITING)
    page._fill()
    page._change({**page.tree, "unconfirmed": []})
    assert page._count.text() == "区確認待ちの項目は、もうありません。"
    page._to("effect")
    settled(page.desk)
    page.effect.note.note.setPlainText("区の要綱と照らし合わせました。")
    press(page, "この版を適用する")
    settled(page.desk)
    assert len(page.entries.rows.rows) > 100


def test_a_version_and_a_day_are_told_in_the_language_of_the_person() -> None:
    japanese, english = translator("ja"), translator("en")
    for version in ("shinjuku-2024-3", "令和6年度第3版"):
        assert version_word(japanese, version) == "令和6年度第3版"
        assert version_word(english, version) == "2024, version 3"
    day = next(place for place in rule_places(working_copy(programme_text())) if place.place == "effective_from")
    assert value_word(japanese, day, day.text).startswith("令和")
    assert value_word(english, day, day.text) == "1 Apr 2024"
