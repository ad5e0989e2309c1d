"""The rounds on real desks: plan and actual days, the next round, the engagement at a glance."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.pages.rounds.page import RoundsPage
from sitter_desk.domain.list_file import CARRIED_OVER_COLUMNS, CERTIFICATION_COLUMNS
from sitter_desk.domain.practice import to_utf8
from sitter_desk.domain.records import Acceptance, CarriedOver, Certification, Round
from tests.desktop.conftest import MakeDesk
from tests.desktop.pages_open import LOOKS, Settled, named, opened
from tests.desktop.screens import SMALLEST, USUAL, picture
from tests.unit.office.harness import in_role

Open = Callable[..., RoundsPage]


@pytest.fixture
def open_page(qtbot: QtBot, desk_at: MakeDesk, settled: Settled, monkeypatch: pytest.MonkeyPatch) -> Open:
    def make(stage: str = "decided", site: str = "ward", where: str = "", **how: object) -> RoundsPage:
        return opened(qtbot, monkeypatch, settled, desk_at(stage, site, **how), RoundsPage, where)

    return make


def rounds(page: RoundsPage) -> list[Round]:
    with page.desk.session.reading() as reader:
        return reader.find(Round)


@pytest.mark.parametrize(("language", "compact"), LOOKS)
def test_pictures(open_page: Open, settled: Settled, language: str, compact: bool) -> None:
    page = open_page(language=language, compact=compact)
    size = SMALLEST if compact else USUAL
    page.board.day.line.setText("R7.4.15")
    page.board.day.line.textEdited.emit("R7.4.15")
    page.board.keep()
    settled(page.desk)
    for view in ("board", "plan", "about"):
        page.view.choose(view)
        page._show_view()
        picture(page.window(), named(f"rounds-{view}", language, compact=compact), size)


def test_the_board_says_what_is_next(open_page: Open) -> None:
    page = open_page()
    assert page.board.board is not None
    assert page.board.chosen is not None
    assert page.board.chosen.step == "close"
    assert [row.key for row in page.board.steps.rows.rows] == ["close", "report", "decide", "deliver", "pay"]
    assert page.list.rows.rowCount() == 1


def test_a_day_is_recorded_and_taken_back(open_page: Open, settled: Settled) -> None:
    page = open_page()
    assert page._record_day is not None
    assert not page._record_day.isEnabled()
    page.board.day.line.setText("R7.4.15")
    page.board.day.line.textEdited.emit("R7.4.15")
    assert page._record_day.isEnabled()
    page._record_day.click()
    settled(page.desk)
    assert rounds(page)[0].plan[0].actual == "2025-04-15"
    assert page.board.track.stops[0].state == "done"
    page.board.steps.choose("close")
    [again] = [each for each in page.bar.findChildren(QPushButton) if each.text() == "実績を取り消す"]
    again.click()
    settled(page.desk)
    assert rounds(page)[0].plan[0].actual == ""


def test_the_next_round_is_proposed_and_opened(open_page: Open, settled: Settled) -> None:
    page = open_page(where="plan")
    assert page.plan.fields["close"].value == "2025-05-15"
    assert page._open is not None
    assert page._open.isEnabled()
    page._open.click()
    page._open.click()  # an impatient hand
    settled(page.desk)
    assert [each.number for each in rounds(page)] == [1, 2]
    assert [each.step for each in rounds(page)[1].plan] == ["close", "report", "decide", "deliver", "pay"]
    assert page.view.value == "board"
    assert "2" in page.banner_text()


def test_days_out_of_order_are_said_at_their_field(open_page: Open) -> None:
    page = open_page(where="plan")
    page.plan.fields["decide"].line.setText("R7.5.1")
    page.plan.fields["decide"].line.textEdited.emit("R7.5.1")
    assert page.plan.fields["decide"].sentence
    assert page._open is not None
    assert not page._open.isEnabled()


def test_the_contractor_sees_and_records_nothing(open_page: Open) -> None:
    page = open_page("told", "contractor")
    assert page.board.board is not None
    assert page.board._form.isHidden()
    assert "plan" not in page.view._values


def test_a_handler_of_the_ward_opens_no_round(
    qtbot: QtBot, desk_at: MakeDesk, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_at("decided", "ward")
    with in_role(desk.session, "handler"):
        desk.user = desk.session.vault.user
        page = opened(qtbot, monkeypatch, settled, desk, RoundsPage)
        assert "plan" not in page.view._values
        assert not page.board._form.isHidden()


def test_the_engagement_says_what_still_waits(open_page: Open) -> None:
    page = open_page("engaged", where="about")
    marks = [row.cells[3].mark for row in page.about.rules.rows.rows]
    assert marks == ["ng", "ng"]


def test_the_acceptance_of_the_handler_list_is_recorded_once(open_page: Open, settled: Settled) -> None:
    page = open_page("engaged", where="about")
    assert page.about.day.isVisible()
    assert not page.about.accept.isEnabled()
    page.about.day.line.setText("R7.3.20")
    page.about.day.line.textEdited.emit("R7.3.20")
    page.about.accept.click()
    settled(page.desk)
    with page.desk.session.reading() as reader:
        assert [each.accepted_on for each in reader.find(Acceptance)] == ["2025-03-20"]
    assert not page.about.day.isVisible()
    assert not page.unsaved()


def test_who_only_works_at_the_ward_is_not_asked_for_the_acceptance(
    qtbot: QtBot, desk_at: MakeDesk, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_at("engaged", "ward")
    with in_role(desk.session, "handler"):
        desk.user = desk.session.vault.user
        page = opened(qtbot, monkeypatch, settled, desk, RoundsPage, "about")
        assert page.about.rules.rows.rowCount() == 2
        assert not page.about.accept.isVisible()


def keep_button(page: RoundsPage) -> QPushButton:
    [found] = [each for each in page.bar.findChildren(QPushButton) if each.property("kind") == "primary"]
    return found


def test_the_list_of_sitters_is_looked_at_and_kept_once(open_page: Open, settled: Settled, tmp_path: Path) -> None:
    page, file = open_page("engaged", where="about"), tmp_path / "list.csv"
    line = ("シッター", "練習　長", "練習シッター株式会社", "34", "2025-04-01", "")
    file.write_bytes(to_utf8([CERTIFICATION_COLUMNS, line, ("シッター", "練習　次", "", "35", "2025-13-01", "")]))
    for kept in (1, 0):
        page.about.lists.look_at("certified", file)
        settled(page.desk)
        assert [row.cells[0].text for row in page.about.lists.refused.rows.rows] == ["3"]
        picture(page.window(), "rounds-list-ja-1366", SMALLEST)
        assert not keep_button(page).isEnabled()
        page.about.lists.practice.click()
        keep_button(page).click()
        settled(page.desk)
        assert page.banner_text().startswith(f"{kept}行を取り込みました。")
        assert page.about.lists.read is None
    with page.desk.session.reading() as reader:
        assert [each.name for each in reader.find(Certification)][-1] == "練習　長"


def test_hours_carried_over_name_the_former_contractor(open_page: Open, settled: Settled, tmp_path: Path) -> None:
    page, file = open_page("engaged", where="about"), tmp_path / "list.csv"
    months = ("2", *("",) * 11)
    file.write_bytes(to_utf8([CARRIED_OVER_COLUMNS, ("練習　蓮", "2022-05-06", "2024", *months, "練習-0009", "")]))
    page.about.lists.look_at("carried_over", file)
    settled(page.desk)
    page.about.lists.practice.click()
    assert page.bar.sentence == "前の受託者の名前を入れてください。"
    page.about.lists.former.line.setFocus()
    QTest.keyClicks(page.about.lists.former.line, "renshu")
    keep_button(page).click()
    settled(page.desk)
    with page.desk.session.reading() as reader:
        assert [each.former_contractor for each in reader.find(CarriedOver)][-1] == "renshu"


def test_only_the_responsible_handler_of_the_ward_reads_lists(open_page: Open) -> None:
    assert not open_page("taken_in", "contractor", where="about").about.lists.isVisible()
