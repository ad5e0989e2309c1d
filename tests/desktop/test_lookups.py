"""The look-ups on real desks: answered one by one or many at once, and kept at the ward."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.pages.lookups.page import LookupsPage
from sitter_desk.desktop.pages.lookups.words import key_of
from sitter_desk.domain.records import Application, WardCheck
from sitter_desk.office.questions import send_back
from tests.desktop.conftest import MakeDesk
from tests.desktop.pages_open import LOOKS, Settled, named, opened
from tests.desktop.screens import SMALLEST, USUAL, picture
from tests.unit.office.course import TODAY

Open = Callable[..., LookupsPage]


@pytest.fixture
def open_page(qtbot: QtBot, desk_at: MakeDesk, settled: Settled, monkeypatch: pytest.MonkeyPatch) -> Open:
    def make(stage: str = "received", where: str = "", **how: object) -> LookupsPage:
        return opened(qtbot, monkeypatch, settled, desk_at(stage, "ward", **how), LookupsPage, where)

    return make


def answers(page: LookupsPage) -> list[WardCheck]:
    with page.desk.session.reading() as reader:
        return reader.find(WardCheck)


def say(page: LookupsPage, result: str, day: str = "R7.4.18", note: str = "") -> None:
    page.answer.result.choose(result)
    page.answer.result.picked.emit(result)
    page.answer.day.setText(day)
    page.answer.note.setPlainText(note)


@pytest.mark.parametrize(("language", "compact"), LOOKS)
def test_pictures(open_page: Open, settled: Settled, language: str, compact: bool) -> None:
    page = open_page(language=language, compact=compact)
    size = SMALLEST if compact else USUAL
    picture(page.window(), named("lookups", language, compact=compact), size)
    page.select_open()
    say(page, "pass")
    picture(page.window(), named("lookups-many", language, compact=compact), size)


def test_everybody_who_lies_with_the_ward_is_listed_with_the_days(open_page: Open) -> None:
    page = open_page()
    rows = page.table.rows.rows
    assert [row.cells[1].text for row in rows] == [f"SJ6-0-{serial:04d}" for serial in (1, 2, 3, 4)]
    assert rows[0].cells[5].spoken == "10/3–10/10 2日"
    assert [row.application for row in page.chosen] == [page.loaded.rows[0].application]
    assert not page.record.isEnabled()


def test_one_answer_is_recorded_and_the_next_one_is_chosen(open_page: Open, settled: Settled) -> None:
    page = open_page()
    say(page, "fail", note="転出済み")
    assert page.record.isEnabled()
    page.record.click()
    settled(page.desk)
    [made] = answers(page)
    assert (made.result, made.looked_up_on, made.note) == ("fail", "2025-04-18", "転出済み")
    assert page.loaded.rows[0].state == "fail"
    assert [row.receipt_number for row in page.chosen] == ["SJ6-0-0002"]
    assert page.answer.note.toPlainText() == ""


def test_a_day_to_come_is_refused_at_its_field(open_page: Open) -> None:
    page = open_page()
    say(page, "pass", day="2099-01-05")
    assert not page.record.isEnabled()
    assert page.answer._echo.text() == "まだ来ていない日です。"
    assert page.answer.day.property("state") == "ng"


def test_many_are_recorded_at_once(open_page: Open, settled: Settled) -> None:
    page = open_page()
    page.select_open()
    assert len(page.chosen) == 4
    say(page, "pass")
    page.record.click()
    settled(page.desk)
    assert [each.result for each in answers(page)] == ["pass"] * 4
    assert not page.choose_open.isEnabled()


def test_what_does_not_lie_here_any_more_is_named(open_page: Open, settled: Settled) -> None:
    page = open_page()
    page.select_open()
    say(page, "pass")
    with page.desk.session.reading() as reader:
        second = reader.find(Application, receipt_number="SJ6-0-0002")[0]
    send_back(page.desk.session, second, "練習", asked_on=TODAY, answer_by="")
    page.record.click()
    settled(page.desk)
    assert "SJ6-0-0002" in page.banner_text()
    assert len(answers(page)) == 3


def test_without_a_day_or_an_answer_nothing_can_be_recorded(open_page: Open) -> None:
    page = open_page()
    say(page, "pass", day="4月")
    assert not page.record.isEnabled()
    assert page.bar.sentence == page.answer.missing() != ""


def test_a_number_leads_to_its_row(open_page: Open) -> None:
    page = open_page(where="SJ6-0-0003")
    assert [row.receipt_number for row in page.chosen] == ["SJ6-0-0003"]


def test_nobody_to_look_up_says_so(open_page: Open) -> None:
    page = open_page("engaged")
    assert page.loaded.rows == ()
    assert not page.record.isEnabled()


def test_an_answer_is_nobody_else_s(open_page: Open, settled: Settled) -> None:
    """A second press of the key would else record it for a person whom nobody looked up."""
    page = open_page()
    say(page, "fail")
    page.record.click()
    settled(page.desk)
    assert page.answer.result.value == ""
    assert not page.record.isEnabled()
    say(page, "pass")
    page._select([key_of(page.loaded.rows[2])])
    assert page.answer.result.value == ""  # chosen for the one before
    say(page, "pass")
    assert len(answers(page)) == 1
