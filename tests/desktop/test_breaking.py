"""What a person does to a window at the wrong moment: answers that come late, a lock in between, a page that fails."""

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.entry.clock import ClockPage
from sitter_desk.desktop.jump import Jump
from sitter_desk.desktop.presenter import ErrorView
from sitter_desk.desktop.shell import Shell
from sitter_desk.desktop.widgets.ask import question
from sitter_desk.desktop.window import Window
from sitter_desk.errors import DamagedVault, NoSpace
from sitter_desk.office.circle.desk import CircleDesk
from tests.desktop.test_shell import PlainPage
from tests.desktop.test_window import PERSON, circle, held, idle_after, log_in, window
from tests.desktop.walking import press

__all__ = ["circle", "window"]


def unlock(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.opened_desk, timeout=20_000):
        qtbot.keyClicks(window.locked.password, PERSON.password)
        qtbot.keyClick(window.locked.password, Qt.Key.Key_Return)


# ---- the lock -------------------------------------------------------------------------------------------------------


def test_the_grace_of_a_lock_never_stops_what_began_after_it(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sitter_desk.desktop.window.GRACE", 1500)
    log_in(window, qtbot)
    window.lock()
    unlock(window, qtbot)
    assert window.desk
    assert window.shell
    ended: list[str] = []

    def work(_session: object, progress: Callable[[int, int], None]) -> None:
        for done in range(250):
            progress(done, 250)
            time.sleep(0.01)

    def failed(error: BaseException) -> None:
        ended.append(repr(error))

    window.desk.work(window.shell.page, work, lambda _none: ended.append("done"), lambda _running: None, failed)
    qtbot.waitUntil(lambda: bool(ended), timeout=10_000)
    assert ended == ["done"]


def test_a_page_that_fails_to_keep_never_holds_the_vault_open(
    window: Window, circle: CircleDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_in(window, qtbot)

    def keep(_page: PlainPage) -> None:
        raise ValueError

    monkeypatch.setattr(PlainPage, "keep", keep)
    window.lock()
    assert window.desk
    assert not window.desk.is_open
    qtbot.waitUntil(lambda: window.tasks.idle, timeout=10_000)
    with held(circle):
        pass


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_nothing_stands_over_the_cover(window: Window, qtbot: QtBot) -> None:
    log_in(window, qtbot)
    dialog = question(window, window.look, "氏名　太郎", "", go_on="a", stay="b")
    dialog.open()
    menu = QMenu(window.shell)
    menu.addAction("氏名　花子")
    menu.popup(window.pos())
    qtbot.waitUntil(menu.isVisible)
    window.lock(idle=True)
    assert not menu.isVisible()
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_typing_through_an_input_method_holds_the_lock_off(window: Window, qtbot: QtBot) -> None:
    log_in(window, qtbot)
    assert window.shell
    box = QLineEdit(window.shell.page)
    box.show()
    box.setFocus()
    idle_after(window, qtbot, 1.0)
    for _ in range(6):
        qtbot.wait(300)
        QApplication.sendEvent(box, QInputMethodEvent("かん", []))
    assert window._stack.currentWidget() is window.shell


def test_an_answer_under_the_cover_finds_the_day(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = desk_at("taken_in", "ward")
    today, session = desk.today(), desk.closing()
    assert desk.today() == today
    assert session


# ---- coming in ------------------------------------------------------------------------------------------------------


def test_who_went_away_while_it_opened_finds_no_desk_open(window: Window, circle: CircleDesk, qtbot: QtBot) -> None:
    log_in(window, qtbot)
    window.lock()
    qtbot.waitUntil(lambda: window.tasks.idle, timeout=10_000)
    qtbot.keyClicks(window.locked.password, PERSON.password)
    qtbot.keyClick(window.locked.password, Qt.Key.Key_Return)
    window.change_person()
    qtbot.wait(50)
    qtbot.waitUntil(lambda: window.tasks.idle, timeout=10_000)
    qtbot.wait(50)
    qtbot.waitUntil(lambda: window.tasks.idle, timeout=10_000)
    assert window._stack.currentWidget() is window.log_in
    with held(circle):
        pass


def test_closing_while_it_opens_leaves_nothing_open(window: Window, circle: CircleDesk, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.log_in.password, PERSON.password)
    qtbot.keyClick(window.log_in.password, Qt.Key.Key_Return)
    window.close()
    qtbot.wait(100)
    with held(circle):
        pass


@pytest.fixture
def clock_page(window: Window, circle: CircleDesk, qtbot: QtBot) -> ClockPage:
    circle.machine.now.at += 30 * 86_400_000_000  # type: ignore[attr-defined]  # the clock of the tests
    qtbot.keyClicks(window.log_in.password, PERSON.password)
    qtbot.keyClick(window.log_in.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window._stack.currentWidget(), ClockPage), timeout=10_000)
    page = window._stack.currentWidget()
    assert isinstance(page, ClockPage)
    return page


def test_esc_leaves_the_question_of_the_clock(
    window: Window, clock_page: ClockPage, circle: CircleDesk, qtbot: QtBot
) -> None:
    assert clock_page.isAncestorOf(QApplication.focusWidget() or window)
    press(qtbot, Qt.Key.Key_Escape)
    assert window._stack.currentWidget() is window.log_in
    qtbot.waitUntil(lambda: window.tasks.idle, timeout=10_000)
    with held(circle):
        pass


def test_closing_at_the_question_of_the_clock_closes_the_vault(
    window: Window, clock_page: ClockPage, circle: CircleDesk
) -> None:
    assert clock_page
    window.close()
    with held(circle):
        pass


def test_the_question_of_the_clock_does_not_stand_open_for_ever(
    window: Window, clock_page: ClockPage, circle: CircleDesk, qtbot: QtBot
) -> None:
    assert clock_page
    window.idle.seconds = 0.5
    qtbot.waitUntil(lambda: window._stack.currentWidget() is window.log_in, timeout=5_000)
    qtbot.waitUntil(lambda: window.tasks.idle, timeout=10_000)
    with held(circle):
        pass


def test_the_wait_of_one_desk_is_not_that_of_another(window: Window, qtbot: QtBot) -> None:
    window.trying.wait(30)
    window.doors.take(window.folder)
    window._stack.setCurrentWidget(window.log_in)
    qtbot.wait(1300)
    assert not window.log_in.said
    assert window.log_in.password.isEnabled()


# ---- what reaches nobody --------------------------------------------------------------------------------------------


def test_an_answer_that_a_page_stumbles_over_is_told_on_it(window: Window, qtbot: QtBot) -> None:
    log_in(window, qtbot)
    assert window.shell
    assert window.desk

    def stumble(_answer: object) -> None:
        raise KeyError

    page = window.shell.page
    window.desk.read(page, lambda _reader: 1, stumble)
    qtbot.waitUntil(lambda: bool(page.findChildren(ErrorView)), timeout=5_000)


def test_a_button_that_stumbles_is_told_on_the_page(window: Window, qtbot: QtBot) -> None:
    log_in(window, qtbot)
    assert window.shell
    error = KeyError("佐藤")
    window.stumbled(KeyError, error, None)
    assert window.shell.page.findChildren(ErrorView)


def test_the_keys_are_on_the_way_back_from_an_error(window: Window, qtbot: QtBot) -> None:
    log_in(window, qtbot)
    assert window.shell
    page = window.shell.page
    page.fail(DamagedVault(part="records"))
    assert not page.bar.isEnabled()
    press(qtbot, Qt.Key.Key_Escape)
    assert page.bar.isEnabled()
    assert not [each for each in page.findChildren(ErrorView) if each.isVisible()]


def test_what_the_disk_does_not_take_is_asked_about_before_the_window_closes(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_in(window, qtbot)

    def full(_session: object) -> None:
        raise NoSpace

    monkeypatch.setattr(PlainPage, "keep", lambda page: page.desk.write(page, full, page.was_kept, page.was_not_kept))
    asked: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            asked.append(dialog.accessibleName())
            dialog.reject()

    ticks = QTimer(window)
    ticks.timeout.connect(answer)
    ticks.start(100)
    assert not window.close()
    assert len(asked) == 1
    assert window.desk
    assert window.desk.is_open
    monkeypatch.setattr(PlainPage, "keep", lambda page: page.was_kept())
    assert window.close()


# ---- pages ----------------------------------------------------------------------------------------------------------


class Shown(QObject):
    """Notes each widget that opens as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("site", ["ward", "contractor"])
def test_no_page_opens_a_window_of_its_own_and_each_has_the_keys(
    desk_at: Callable[..., Desk], qtbot: QtBot, settled: Callable[[Desk], None], site: str
) -> None:
    desk = desk_at("submitted", site)
    made = Shell(desk, "#000000")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    spy = Shown()
    application = QApplication.instance()
    assert application
    application.installEventFilter(spy)
    try:
        for name in made.entries:
            made.open(name)
            settled(desk)
            assert (name, spy.windows) == (name, [])
            has_keys = QApplication.focusWidget()
            assert has_keys, name
            assert made.page.isAncestorOf(has_keys), name
    finally:
        application.removeEventFilter(spy)


@pytest.mark.parametrize("name", ["decisions", "lookups"])
def test_who_looks_only_is_offered_nothing_that_refuses(
    desk_at: Callable[..., Desk], qtbot: QtBot, settled: Callable[[Desk], None], name: str
) -> None:
    desk = desk_at("engaged", "ward")
    desk.user = replace(desk.user, role="auditor")
    made = Shell(desk, "#000000")
    qtbot.addWidget(made)
    made.open("home")
    made.open(name)
    settled(desk)
    offered = [each.accessibleName() for each in made.page.findChildren(QAbstractButton)]
    assert not [each for each in offered if "暗号化データを開く" in each]
    made.open("bundle_open")
    assert made.current == name
    assert made.page.banner_text()


# ---- Ctrl+K ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def shell(desk_at: Callable[..., Desk], qtbot: QtBot) -> Shell:
    made = Shell(desk_at("taken_in", "contractor"), "#000000")
    qtbot.addWidget(made)
    made.open("home")
    made.show()
    return made


def test_ctrl_k_twice_is_one_box(shell: Shell, qtbot: QtBot) -> None:
    shell.top.jump_wanted.emit()
    shell.top.jump_wanted.emit()
    qtbot.wait(20)
    assert len([each for each in shell.findChildren(Jump) if each.isVisible()]) == 1


def test_what_was_searched_for_before_is_found_again(
    shell: Shell, qtbot: QtBot, settled: Callable[[Desk], None]
) -> None:
    jump = Jump(shell)
    jump.open_over()
    jump.box.setText("佐藤")
    jump._look()
    settled(shell.desk)
    assert (found := jump.lines.count())
    jump.box.setText("佐藤さ")
    jump.box.setText("佐藤")
    jump._look()
    settled(shell.desk)
    assert jump.lines.count() == found


def test_hits_of_an_older_question_are_not_shown(shell: Shell, qtbot: QtBot, settled: Callable[[Desk], None]) -> None:
    jump = Jump(shell)
    jump.open_over()
    jump.box.setText("佐藤")
    jump._look()
    jump.box.setText("田中")
    settled(shell.desk)
    assert jump.lines.count() == 0


def test_enter_that_confirms_a_conversion_goes_nowhere(shell: Shell, qtbot: QtBot) -> None:
    jump = Jump(shell)
    jump.open_over()
    QApplication.sendEvent(jump.box, QInputMethodEvent("そうさ", []))
    qtbot.keyClick(jump.box, Qt.Key.Key_Return)
    assert jump.isVisible()
    assert shell.current == "home"
