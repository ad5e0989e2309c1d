"""The frame around every page: navigation, keys, changes and errors reach the right place."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.navigation import LEAST_ROW, ROW_HEIGHT
from sitter_desk.desktop.page import Page
from sitter_desk.desktop.pages import every
from sitter_desk.desktop.shell import Shell
from sitter_desk.desktop.tasks import Thread
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.empty import Empty
from sitter_desk.desktop.widgets.line import EnterLine
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.records import Application, Round, Site
from sitter_desk.errors import ApplicationUnknown, DamagedVault
from sitter_desk.office.circle.practice import typed_from_paper
from sitter_desk.office.intake import type_application
from tests.desktop.screens import picture


class PlainPage(Page):
    """A page as small as a page can be."""

    NAME = "home"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.arrived: list[str] = []
        self.heard: list[Changes] = []
        self.kept = 0
        self.count = label()
        self.title.say("ホーム", "1件")
        self.lay_out([self.count, None])
        self.bar.say("控えを作りました", "done")
        self.bar.secondary("電話を受ける", lambda: None, icon_name="phone", key="F2")
        self.bar.primary("申請を受け付ける", lambda: self.desk.go("applications", "SJ6-0-0001"), icon_name="plus")

    def arrive(self, where: str = "") -> None:
        self.arrived.append(where)
        self.desk.read(self, lambda reader: reader.count(Application), self._counted)

    def _counted(self, count: int) -> None:
        self.count.setText(str(count))

    def changed(self, changes: Changes) -> None:
        self.heard.append(changes)

    def keep(self) -> None:
        self.kept += 1


class OtherPage(PlainPage):
    NAME = "applications"


@pytest.fixture
def shell(qtbot: QtBot, desk_at: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.setitem(every.CLASSES, "home", PlainPage)
    monkeypatch.setitem(every.CLASSES, "applications", OtherPage)
    made = Shell(desk_at("taken_in", "contractor"), "#C6873A")
    qtbot.addWidget(made)
    made.open("home")
    picture(made, "shell-ja")
    return made


def page(shell: Shell) -> PlainPage:
    assert isinstance(shell.page, PlainPage)
    return shell.page


def test_a_page_reads_when_it_is_shown(shell: Shell, qtbot: QtBot, settled: Callable[[Desk], None]) -> None:
    settled(shell.desk)
    assert page(shell).count.text() == "3"
    assert page(shell).arrived == [""]


def test_the_primary_key_leads_on_and_what_was_typed_is_kept(shell: Shell, qtbot: QtBot) -> None:
    home = page(shell)
    qtbot.keyClick(shell, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shell.current == "applications"
    assert page(shell).arrived == ["SJ6-0-0001"]
    assert home.kept == 1
    assert shell.nav.rows["applications"].isChecked()


def test_a_button_that_goes_leaves_the_keys_on_its_page(shell: Shell, qtbot: QtBot) -> None:
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow, timeout=5_000)
    box = EnterLine("探す")
    shell.page.body.layout().addWidget(box)
    box.show()
    button = shell.page.bar.primary("封をする", shell.page.bar.clear)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert box.hasFocus()
    box.hide()
    assert shell.page.hasFocus()  # nothing else is there


def test_a_write_is_heard_by_every_page(shell: Shell, qtbot: QtBot, settled: Callable[[Desk], None]) -> None:
    home = page(shell)
    shell.open("applications")
    desk = shell.desk
    with desk.session.reading() as reader:
        round_ = reader.find(Round)[0]
    desk.write(home, lambda session: type_application(session, typed_from_paper(), round_=round_), lambda _: None)
    settled(desk)
    heard = [changes for changes in home.heard if any(kind == "application" for kind, _ in changes)]
    assert len(heard) == 1
    assert page(shell).heard == home.heard


def test_a_page_built_on_rules_is_made_anew_when_they_change(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(OtherPage, "BUILT_ON", frozenset({"rule_set"}))
    shell.open("applications", "SJ6-0-0001")
    before = page(shell)
    shell._changed(frozenset({("rule_set", "1")}))
    assert shell.page is before  # somebody works on it
    shell.open("home")
    shell._changed(frozenset({("application", "1")}))
    shell.open("applications")
    assert shell.page is before
    shell.open("home")
    shell._changed(frozenset({("rule_set", "2")}))
    shell.open("applications")
    assert shell.page is not before
    assert before.kept == 3


def test_what_the_person_can_mend_stands_as_a_banner(shell: Shell, settled: Callable[[Desk], None]) -> None:
    def refuse(_session: object) -> None:
        raise ApplicationUnknown(number="SJ6-0-0999")

    shell.desk.write(page(shell), refuse, lambda _: None)
    settled(shell.desk)
    assert "SJ6-0-0999" in page(shell).banner_text()
    assert ApplicationUnknown.code in page(shell).banner_text()


def test_what_the_data_is_at_fault_for_takes_the_page_and_leads_back(
    shell: Shell, settled: Callable[[Desk], None]
) -> None:
    def refuse(_session: object) -> None:
        raise DamagedVault(part="records")

    shell.desk.write(page(shell), refuse, lambda _: None)
    settled(shell.desk)
    stack = page(shell)._stack
    assert stack.currentIndex() == 1
    assert isinstance(stack.currentWidget(), QWidget)
    picture(shell, "error-ja")
    page(shell).recover()
    assert stack.currentIndex() == 0


def test_an_unforeseen_error_shows_no_value(shell: Shell, settled: Callable[[Desk], None]) -> None:
    def stumble(_session: object) -> None:
        raise ValueError("練習 花子 090-0000-0000")

    shell.desk.write(page(shell), stumble, lambda _: None)
    settled(shell.desk)
    view = page(shell)._stack.currentWidget()
    assert view is not None
    shown = " ".join(each.text() for each in view.findChildren(type(label())))
    assert "SD-000" in shown
    assert "花子" not in shown
    assert "090" not in shown


def test_nothing_is_copied_out_of_a_table(qtbot: QtBot) -> None:
    table = Table(Look(), [Column("申請者")], name="申請")
    qtbot.addWidget(table)
    table.rows.show([Row("1", (Cell("練習　花子"),))])
    table.show()
    table.choose("1")
    QApplication.clipboard().setText("before")
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "before"


@pytest.mark.parametrize("site", ["contractor", "ward"])
def test_every_page_is_in_sight_in_the_smallest_window(
    site: Site, desk_at: Callable[..., Desk], qtbot: QtBot, settled: Callable[[Desk], None]
) -> None:
    """1366×768 less the strip of a practice vault."""
    shell = Shell(desk_at("received", site, compact=True), "#C6873A")
    qtbot.addWidget(shell)
    shell.resize(1366, 768 - 44)
    shell.show()
    settled(shell.desk)
    bar = shell.nav._area.verticalScrollBar()
    assert bar.maximum() == 0
    assert all(row.height() >= LEAST_ROW for row in shell.nav.rows.values())
    shell.resize(1440, 900)
    settled(shell.desk)
    assert {row.height() for row in shell.nav.rows.values()} == {ROW_HEIGHT}


@pytest.mark.parametrize("name", ["home", "applications", "password_notice", "rounds"])
def test_a_page_that_still_reads_says_so_and_nothing_else_of_its_content(
    name: str, desk_at: Callable[..., Desk], qtbot: QtBot, settled: Callable[[Desk], None]
) -> None:
    desk = desk_at("decided", "ward")
    shell = Shell(desk, "#C6873A")
    qtbot.addWidget(shell)
    shell.show()
    answer = threading.Event()
    threads: tuple[Thread, ...] = ("read", "write")
    for thread in threads:
        desk.tasks.start(thread, answer.wait, lambda _came: None, lambda _error: None)
    shell.open(name)
    said = shell.page.title._reading
    assert said.isHidden()  # not before a moment has passed
    qtbot.waitUntil(lambda: said.text() == "読み込んでいます", timeout=3_000)
    assert not [each for each in shell.page.findChildren(Empty) if each.isVisible()]
    body = [each.text() for each in shell.page.body.findChildren(QLabel) if each.isVisible()]
    assert not [text for text in body if "ありません" in text]
    answer.set()
    settled(desk)
    qtbot.waitUntil(said.isHidden, timeout=3_000)
