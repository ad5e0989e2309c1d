"""Ctrl+K: any page by its word, any person by name, from anywhere and without a mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.jump import Jump
from sitter_desk.desktop.shell import Shell
from tests.desktop.screens import picture
from tests.unit.office.harness import acts

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shell(qtbot: QtBot, desk_at: Callable[..., Desk], settled: Callable[[Desk], None]) -> Shell:
    made = Shell(desk_at("taken_in", "contractor"), "#C6873A")
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=5_000)
    made.open("home")
    settled(made.desk)
    return made


def opened(shell: Shell, qtbot: QtBot) -> Jump:
    qtbot.keyClick(shell, Qt.Key.Key_K, CTRL)
    found = shell.findChild(Jump)
    assert found
    return found


def write(jump: Jump, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(jump.box, event)


def test_a_page_by_a_part_of_its_word(shell: Shell, qtbot: QtBot) -> None:
    jump = opened(shell, qtbot)
    write(jump, "操作")
    assert [jump.lines.item(at).text() for at in range(jump.lines.count())] == ["操作記録"]
    picture(shell, "jump-ja")
    qtbot.keyClick(jump.box, Qt.Key.Key_Return)
    assert shell.current == "audit_log"


def test_a_person_by_name_is_one_look_and_one_entry(
    shell: Shell, qtbot: QtBot, settled: Callable[[Desk], None]
) -> None:
    jump = opened(shell, qtbot)
    before = len(acts(shell.desk.session))
    write(jump, "佐藤")
    assert len(acts(shell.desk.session)) == before
    qtbot.keyClick(jump.box, Qt.Key.Key_Return)
    settled(shell.desk)
    assert "佐藤" in jump.lines.item(0).text()
    assert [act for act, _ in acts(shell.desk.session)[before:]] == ["record.read"]
    qtbot.keyClick(jump.box, Qt.Key.Key_Return)
    settled(shell.desk)
    assert shell.current == "case"


def test_esc_leaves_everything_as_it_was(shell: Shell, qtbot: QtBot) -> None:
    jump = opened(shell, qtbot)
    qtbot.keyClick(jump.box, Qt.Key.Key_Escape)
    assert jump.isHidden()
    assert shell.current == "home"


def test_alt_and_a_digit_open_the_first_pages(shell: Shell, qtbot: QtBot) -> None:
    third = list(shell.nav.rows)[2]
    qtbot.keyClick(shell, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert shell.current == third
