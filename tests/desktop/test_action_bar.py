"""The primary of a page: a slip of the hand does one thing, never two."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets import action_bar
from sitter_desk.desktop.widgets.action_bar import ActionBar


@pytest.fixture
def bar(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> tuple[ActionBar, list[str]]:
    """One whose primary ends a case, and then passes it on: as the pre-screening has it."""
    monkeypatch.setattr(action_bar, "TOO_SOON", 0.4)
    monkeypatch.setattr(ActionBar, "last", ("", 0.0))
    made, done = ActionBar(Look()), list[str]()
    qtbot.addWidget(made)

    def pass_on() -> None:
        done.append("passed on")

    def end() -> None:
        done.append("ended")
        made.primary("Pass it on", pass_on)

    made.primary("End it", end)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made, done


def press(qtbot: QtBot, made: ActionBar) -> None:
    qtbot.wait(30)  # what was just made has its key by then
    qtbot.keyClick(made, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_second_press_does_not_do_the_act_that_came_in_its_place(
    bar: tuple[ActionBar, list[str]], qtbot: QtBot
) -> None:
    made, done = bar
    press(qtbot, made)
    press(qtbot, made)
    assert done == ["ended"]
    qtbot.wait(450)
    press(qtbot, made)
    assert done == ["ended", "passed on"]


def test_nor_that_of_another_page_which_the_first_one_opened(bar: tuple[ActionBar, list[str]], qtbot: QtBot) -> None:
    made, done = bar
    press(qtbot, made)
    other = ActionBar(Look())
    qtbot.addWidget(other)
    other.primary("Print it", lambda: done.append("printed")).click()
    assert done == ["ended"]


def test_nor_after_a_primary_whose_words_came_later(bar: tuple[ActionBar, list[str]], qtbot: QtBot) -> None:
    """The registration of a round says its count on a button that was made without words."""
    made, done = bar

    def register() -> None:
        done.append("registered")
        made.primary("Mark it", lambda: done.append("marked"))

    made.primary("", register).say("Register 4")
    press(qtbot, made)
    press(qtbot, made)
    assert done == ["registered"]


def test_the_same_act_is_done_as_often_as_it_is_asked_for(bar: tuple[ActionBar, list[str]], qtbot: QtBot) -> None:
    made, done = bar
    made.primary("Next", lambda: done.append("next"))
    for _ in range(3):
        press(qtbot, made)
    assert done == ["next"] * 3
