"""How a test walks through the pages before any desk: with keys alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.app import dress
from sitter_desk.desktop.entry.first_run import FirstRun
from sitter_desk.desktop.entry.first_run_fields import CodeField
from sitter_desk.desktop.entry.welcome import Welcome
from sitter_desk.desktop.entry.with_code import WithCode
from sitter_desk.desktop.pages import every
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.entry import Choice
from sitter_desk.desktop.window import Window
from sitter_desk.domain.papercode import make_code
from sitter_desk.workstation.language import translator
from sitter_desk.workstation.settings import Settings
from tests.desktop.test_shell import PlainPage
from tests.unit.office.harness import Pair

PASSWORD = "correct horse battery"
FIRST = {"name": "区　練習子", "login": "ku", "password": PASSWORD, "again": PASSWORD}
"""The first person of a desk that is made, as typed."""
OTHER_CODE = make_code(bytes(range(18)))
CTRL = Qt.KeyboardModifier.ControlModifier
MakeWindow = Callable[..., Window]


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MakeWindow]:
    """Makes a window of a new account, without any desk unless one is named."""
    dress(qapp, Look())
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "account"))
    monkeypatch.setitem(every.CLASSES, "home", PlainPage)
    made: list[Window] = []

    def make(folder: Path | None = None, *, language: str = "ja") -> Window:
        window = Window(Look(), translator(language), Settings(language=language), folder or tmp_path / "none", None)
        qtbot.addWidget(window)
        window.resize(1440, 900)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
        window.begin()
        made.append(window)
        return window

    yield make
    for window in made:
        window.close()


def page(window: Window, qtbot: QtBot, kind: type[QWidget]) -> QWidget:
    qtbot.waitUntil(lambda: isinstance(window.doors.page, kind), timeout=20_000)
    assert window.doors.page
    return window.doors.page


def welcome(window: Window, qtbot: QtBot) -> Welcome:
    found = page(window, qtbot, Welcome)
    assert isinstance(found, Welcome)
    return found


def first_run(window: Window, qtbot: QtBot) -> FirstRun:
    found = page(window, qtbot, FirstRun)
    assert isinstance(found, FirstRun)
    idle(found, qtbot)
    return found


def idle(run: FirstRun, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: run.is_idle, timeout=60_000)
    qtbot.wait(20)


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the keys are, once the window has drawn what came before."""
    qtbot.wait(10)
    widget = QApplication.focusWidget()
    assert widget, "nobody has the keys"
    qtbot.keyClick(widget, key, modifier)


def typing(qtbot: QtBot, text: str) -> None:
    """What a person types into the field they stand on: what stood there is replaced."""
    widget = QApplication.focusWidget()
    assert widget
    qtbot.keyClick(widget, Qt.Key.Key_A, CTRL)
    if text.isascii():
        qtbot.keyClicks(widget, text)
    else:  # what an input method hands over
        composed = QInputMethodEvent()
        composed.setCommitString(text)
        QApplication.sendEvent(widget, composed)
        qtbot.wait(5)


def has_keys(field: QWidget) -> bool:
    widget = QApplication.focusWidget()
    return widget is not None and (widget is field or field.isAncestorOf(widget))


def go_on(run: FirstRun, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Return, CTRL)
    idle(run, qtbot)


def fill(run: FirstRun | WithCode, qtbot: QtBot, values: dict[str, str]) -> None:
    """Goes from field to field by Tab, and types."""
    assert run.form
    for name, value in values.items():
        field = run.form.fields[name]
        reach(qtbot, field)
        if isinstance(field, CodeField):
            for sign in value.replace("-", "").lower():  # the keys go on from group to group by themselves
                qtbot.keyClicks(QApplication.focusWidget(), sign)
        elif isinstance(field.box, Choice):
            while field.value != value:
                press(qtbot, Qt.Key.Key_Down)
        else:
            typing(qtbot, value)
        assert field.value == value


def reach(qtbot: QtBot, field: QWidget) -> None:
    for _ in range(40):
        if has_keys(field):
            return
        press(qtbot, Qt.Key.Key_Tab)
    pytest.fail("Tab never leads there")


def choose_door(window: Window, qtbot: QtBot, number: int) -> FirstRun:
    door = welcome(window, qtbot)
    qtbot.waitUntil(door.rows[0].hasFocus, timeout=5_000)
    for _ in range(number):
        press(qtbot, Qt.Key.Key_Down)
    assert door.rows[number].hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    return first_run(window, qtbot)


def at_the_sheet(window: Window, qtbot: QtBot, pair: Pair, folder: Path) -> FirstRun:
    """A contractor's desk is made of its kit; its recovery sheet is next."""
    run = choose_door(window, qtbot, 1)
    disc, password = pair.disc("kit")
    for values in (
        {"medium": str(disc.parent), "folder": str(folder / "desk")},
        {"kit_password": password},
        {"fingerprint": pair.tray["fingerprint ward"]},
        FIRST,
    ):
        fill(run, qtbot, values)
        go_on(run, qtbot)
    return run
