"""Hands on a keyboard at the application form: what both tests of the page use (fixtures through conftest)."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.page import Page
from sitter_desk.desktop.pages import every
from sitter_desk.desktop.pages.form.page import FormPage
from sitter_desk.desktop.shell import Shell
from sitter_desk.domain.records import Application

ENTER, SHIFT, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NAME = "𠮷邉\U000e010f　練習美"

PAPER = {
    "arrived_on": "7.3.30", "postmarked_on": "7.3.28", "kana": "ヨシナベ　レンシュウミ", "name": NAME,
    "birthday": "H2.5.6", "phone": "090-0000-0118", "email": "renshu@example.jp", "postcode": "0000118",
    "address": "東京都新宿区練習町一丁目", "building": "23番4号",
    "child.0.name": "𠮷邉\U000e010f　練習斗", "child.0.kana": "ヨシナベ　レント",
    "child.0.birthday": "R3.4.1", "child.0.relationship": "長男", "bank": "0001", "branch": "001",
    "account_number": "0001234", "holder": "ヨシナベ レンシユウミ",
    "use.0.day": "10/3", "use.0.start": "9", "use.0.end": "1230", "use.0.fee": "10500",
    "use.0.company": "練習シッター合同会社",
    "use.0.sitter": "練習　花", "use.1.day": "1010", "use.1.start": "13", "use.1.end": "17", "use.1.fee": "10,400",
    "use.1.company": "練習シッター合同会社", "use.1.sitter": "練習　花",
}  # fmt: skip
"""What the clerk reads off the paper, in the order of the fields; everything else is passed with Enter."""


class Typist:
    """Hands on a keyboard: keys go to whatever has the focus; kana and kanji come from an input method."""

    def __init__(self, qtbot: QtBot, shell: Shell) -> None:
        self.bot, self.shell = qtbot, shell

    @property
    def page(self) -> FormPage:
        assert isinstance(self.shell.page, FormPage)
        return self.shell.page

    @property
    def here(self) -> str:
        return self.page.view.focused()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert focused
        self.bot.keyClick(focused, key, modifier)

    def type(self, text: str) -> None:
        focused = QApplication.focusWidget()
        assert focused
        if text.isascii():
            self.bot.keyClicks(focused, text)
            return
        QApplication.sendEvent(focused, QInputMethodEvent("へんかん", []))
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(focused, event)
        self.bot.wait(1)

    def fill(self, paper: dict[str, str], *, until: str = "claimed") -> list[str]:
        """Goes from field to field with Enter and types what the paper says; gives the fields it came through."""
        passed = []
        while self.here != until and len(passed) < 100:
            passed.append(self.here)
            if self.here in paper:
                self.type(paper[self.here])
            self.key(ENTER)
        return passed

    def go(self, key: str) -> None:
        self.page.jump(key)
        assert self.here == key


@pytest.fixture
def open_form(
    qtbot: QtBot, desk_at: Callable[..., Desk], settled: Callable[[Desk], None], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Typist]]:
    monkeypatch.setitem(every.CLASSES, "form", FormPage)
    monkeypatch.setitem(every.CLASSES, "applications", type("Elsewhere", (Page,), {"NAME": "applications"}))
    held: list[Shell] = []

    def make(desk: Desk | None = None, *, where: str = "") -> Typist:
        desk = desk or desk_at("taken_in", "contractor")
        shell = Shell(desk, "#C6873A")
        held.append(shell)
        qtbot.addWidget(shell)
        shell.resize(1440, 900)
        shell.show()
        shell.activateWindow()
        qtbot.waitUntil(shell.isActiveWindow)
        shell.open("form", where)
        settled(desk)
        settled(desk)
        return Typist(qtbot, shell)

    yield make
    for shell in held:
        settled(shell.desk)
        shell.desk.closing()  # as when the desk is locked: nothing is asked of it any more


@pytest.fixture
def typist(open_form: Callable[..., Typist]) -> Typist:
    return open_form()


def records(desk: Desk) -> list[Application]:
    with desk.session.reading() as reader:
        return reader.find(Application)
