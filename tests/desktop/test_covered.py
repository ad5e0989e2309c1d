"""Under the lock nothing is left to read – for a screen reader, on the clipboard, at a new desk's recovery sheet – and
who comes back finds the page as it was, and hears of what the lock has cut short."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from sitter_desk.desktop import leaving
from sitter_desk.desktop.entry import first_run_work
from sitter_desk.desktop.leaving import may_close
from sitter_desk.desktop.pages.bundles.words import keep_sealed
from sitter_desk.desktop.widgets.ask import ask
from sitter_desk.desktop.window import Window
from sitter_desk.office.desks import look_at_desk
from sitter_desk.office.sending import seal_bundle
from tests.desktop.screens import SMALLEST, USUAL, picture
from tests.desktop.test_shell import PlainPage
from tests.desktop.test_window import PERSON, circle, log_in, window
from tests.desktop.walking import FIRST, MakeWindow, at_the_sheet
from tests.unit.office.conftest import Stage

__all__ = ["circle", "window"]

NAME = "練習　花子"


def spoken(found: QAccessibleInterface | None) -> Iterator[str]:
    """Every text that a screen reader finds below something, shown or hidden."""
    if found is None or not found.isValid():
        return
    for text in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
        yield found.text(text)
    for at in range(found.childCount()):
        yield from spoken(found.child(at))


def everything_spoken(window: Window) -> str:
    roots = [window, *(each for each in QApplication.topLevelWidgets() if each.windowHandle())]
    return "\n".join(text for root in roots for text in spoken(QAccessible.queryAccessibleInterface(root)))


def unlock(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.tasks.idle, timeout=10_000)
    with qtbot.waitSignal(window.opened_desk, timeout=20_000):
        window.locked.password.setText(PERSON.password)
        window.locked.open.click()


def written_on(window: Window) -> tuple[QLineEdit, QScrollArea]:
    """A page with a name, a field and so much that it scrolls."""
    assert window.shell
    page = window.shell.page
    field, tall = QLineEdit(NAME), QLabel(NAME)
    tall.setMinimumHeight(3_000)
    layout = page.body.layout() or page.lay_out([])
    layout.addWidget(field)
    layout.addWidget(tall)
    return field, page._scroll


def test_a_screen_reader_finds_nothing_of_the_page_under_the_cover(window: Window, qtbot: QtBot) -> None:
    log_in(window, qtbot)
    field, scroll = written_on(window)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 500)
    field.setFocus()
    scroll.verticalScrollBar().setValue(400)
    shell = window.shell
    assert shell
    page = shell.page
    assert NAME in everything_spoken(window)
    window.lock()
    said = everything_spoken(window)
    assert NAME not in said
    assert "施錠" in said or "ロック" in said
    assert not any(isinstance(each, PlainPage) for each in window.findChildren(PlainPage))
    unlock(window, qtbot)
    assert window.shell is shell
    assert shell.page is page
    assert page.isVisible()
    assert NAME in everything_spoken(window)
    assert scroll.verticalScrollBar().value() == 400
    assert window.focusWidget() is field


def test_the_log_in_of_another_person_stands_over_nothing(window: Window, qtbot: QtBot) -> None:
    log_in(window, qtbot)
    written_on(window)
    window.change_person()
    assert window.stack.currentWidget() is window.log_in
    assert NAME not in everything_spoken(window)


def test_the_clipboard_is_empty_when_somebody_else_comes_and_when_the_window_closes(
    window: Window, qtbot: QtBot
) -> None:
    log_in(window, qtbot)
    clipboard = QApplication.clipboard()
    window.lock()
    clipboard.setText(NAME)
    window.change_person()
    assert clipboard.text() == ""
    clipboard.setText(NAME)
    window.close()
    assert clipboard.text() == ""


def test_a_question_that_the_lock_closed_is_told_of(window: Window, qtbot: QtBot) -> None:
    log_in(window, qtbot)
    assert window.shell
    page = window.shell.page
    QTimer.singleShot(150, lambda: window.lock(idle=True))
    assert not ask(page, window.look, "消しますか。", "", go_on="消す", stay="残す")
    assert window.stack.currentWidget() is window.locked
    unlock(window, qtbot)
    assert window.shell.page is page
    assert "何も行っていません" in page.banner_text()
    picture(window, "lock-question-ja", USUAL)


def test_the_question_before_closing_is_told_of_too(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_in(window, qtbot)
    assert window.shell
    monkeypatch.setattr(PlainPage, "unsaved", lambda _page: True)
    QTimer.singleShot(300, lambda: window.lock(idle=True))
    assert not may_close(window)
    unlock(window, qtbot)
    assert "何も行っていません" in window.shell.page.banner_text()
    monkeypatch.setattr(PlainPage, "unsaved", lambda _page: False)


def test_a_lock_without_a_question_says_nothing(window: Window, qtbot: QtBot) -> None:
    log_in(window, qtbot)
    window.lock()
    unlock(window, qtbot)
    assert window.shell
    assert window.shell.page.banner_text() == ""


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_recovery_sheet_of_a_new_desk_is_covered_and_its_code_forgotten(
    open_window: MakeWindow, qtbot: QtBot, tmp_path: Path, stage: Stage, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    pair = stage("kit")
    monkeypatch.setattr(first_run_work, "practice_machine", lambda: pair.contractor.machine)
    monkeypatch.setattr("sitter_desk.office.desks.now_us", pair.contractor.machine.now)
    window = open_window(language=language)
    run = at_the_sheet(window, qtbot, pair, tmp_path)
    assert run.recovery
    run.recovery.show_code()
    assert run.outcome
    made = run.outcome.made
    assert made
    code = made.recovery  # type: ignore[union-attr]  # a desk of a kit has one
    groups = [" ".join(group) for group in code.split("-")]  # as it is said, sign by sign
    assert all(group in everything_spoken(window) for group in groups)
    window.idle.seconds = 0.5
    window.idle.start()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.locked, timeout=1_500)
    picture(window, f"lock-new-desk-{language}", SMALLEST)
    assert not any(group in everything_spoken(window) for group in groups)
    window.idle.seconds = 600
    qtbot.waitUntil(lambda: window.tasks.idle, timeout=10_000)
    assert not look_at_desk(tmp_path / "desk", machine=pair.contractor.machine).in_use
    with qtbot.waitSignal(window.opened_desk, timeout=20_000):
        window.locked.password.setText(FIRST["password"])
        window.locked.open.click()
    assert window.shell
    assert window.shell.current == "users"
    qtbot.waitUntil(lambda: window.tasks.idle, timeout=10_000)
    assert ("封をして" if language == "ja" else "seal it") in window.shell.page.banner_text()
    picture(window, f"after-new-desk-{language}", SMALLEST)


def test_a_lock_by_hand_asks_before_a_password_is_lost(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The medium is sealed and its notice not printed; nobody could ever open it."""
    log_in(window, qtbot)
    assert window.desk
    assert window.shell
    (tmp_path / "disc").mkdir()
    case = window.desk.engagement
    assert case
    sealed = seal_bundle(window.desk.session, case, folder=tmp_path / "disc", made_on="2025-04-16", return_by="")
    keep_sealed(window.desk, sealed)
    asked: list[str] = []

    def answer(_parent: object, _look: object, sentence: str, _detail: str, *, go_on: str, stay: str) -> bool:
        assert (go_on, stay) == ("それでも施錠する", "先に印刷する")
        asked.append(sentence)
        return len(asked) > 1

    monkeypatch.setattr(leaving, "ask", answer)
    window.shell.top.lock.click()
    assert window.desk.is_open
    assert asked == [f"{sealed.disc.number} のパスワードは、まだ印刷していません。"]
    window.shell.top.lock.click()
    assert not window.desk.is_open
