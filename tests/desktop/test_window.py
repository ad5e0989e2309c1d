"""The window around a desk: coming in, the five refusals, the lock, another person, a second start."""

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.entry.clock import ClockPage
from sitter_desk.desktop.pages import every
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.window import Window
from sitter_desk.errors import Cancelled, DiskFailed
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.desks import FirstPerson, enter_by_invitation, open_desk
from sitter_desk.office.people import add_person
from sitter_desk.office.session import Session
from sitter_desk.workstation.language import translator
from sitter_desk.workstation.settings import Settings, load_settings
from tests.desktop.screens import picture
from tests.desktop.test_shell import OtherPage, PlainPage
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import CHEAP

PERSON = practice.CONTRACTOR_PERSON


@pytest.fixture
def circle(stage: Stage) -> CircleDesk:
    """The contractor's desk, closed, as it lies on the disk."""
    desk = stage("taken_in").contractor
    desk.close()
    return desk


@pytest.fixture
def window(circle: CircleDesk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "account"))
    monkeypatch.setattr("sitter_desk.office.desks.now_us", circle.machine.now)
    monkeypatch.setitem(every.CLASSES, "home", PlainPage)
    monkeypatch.setitem(every.CLASSES, "applications", OtherPage)
    made = Window(Look(), translator("ja"), Settings(), circle.folder, None)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    active(made, qtbot)
    made.begin()
    qtbot.waitUntil(lambda: made.log_in.people.count() == 1, timeout=10_000)
    yield made
    made.close()


def log_in(window: Window, qtbot: QtBot, password: str = PERSON.password) -> None:
    with qtbot.waitSignal(window.opened_desk, timeout=20_000):
        qtbot.keyClicks(window.log_in.password, password)
        qtbot.keyClick(window.log_in.password, Qt.Key.Key_Return)
    active(window, qtbot)


def active(window: Window, qtbot: QtBot) -> None:
    """The offscreen screen has no window manager that would give the keys back."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)


def idle_after(window: Window, qtbot: QtBot, seconds: float) -> None:
    """A lock time of the test, once the desk has told its own."""
    for _ in range(3):
        qtbot.waitUntil(lambda: window.tasks.idle, timeout=10_000)
        qtbot.wait(15)
    window.idle.seconds = seconds
    window.idle.start()


def test_who_may_come_in_is_shown_by_log_in_id_alone(window: Window) -> None:
    assert window.log_in.people.item(0).text() == PERSON.login
    assert PERSON.name not in window.windowTitle()


def test_the_password_opens_the_home_page(window: Window, qtbot: QtBot) -> None:
    log_in(window, qtbot)
    assert window.shell
    assert window.shell.current == "home"
    assert window.shell.top.ward.text() == practice.WARD_NAME
    assert PERSON.name in window.shell.top.person.text()
    assert PERSON.name not in window.windowTitle()


def test_a_wrong_password_says_how_many_tries_are_left(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.log_in.password, "chigau-aikotoba")
    qtbot.keyClick(window.log_in.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "あと4回" in window.log_in.said, timeout=10_000)
    assert window.log_in.password.text() == ""
    assert window.log_in.password.isEnabled()


def test_after_five_wrong_ones_the_form_counts_down(window: Window, qtbot: QtBot) -> None:
    for left in (4, 3, 2, 1, 0):
        qtbot.keyClicks(window.log_in.password, "chigau-aikotoba")
        qtbot.keyClick(window.log_in.password, Qt.Key.Key_Return)
        expected = f"あと{left}回" if left else "まちがいが続いたため"
        qtbot.waitUntil(lambda expected=expected: expected in window.log_in.said, timeout=10_000)
        qtbot.waitUntil(lambda: window.tasks.idle, timeout=10_000)
    assert not window.log_in.password.isEnabled()
    first = window.log_in.said
    qtbot.waitUntil(lambda: window.log_in.said != first, timeout=3_000)


def test_caps_lock_is_seen_from_the_letters(window: Window, qtbot: QtBot) -> None:
    def typed(text: str, modifier: Qt.KeyboardModifier) -> None:
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, text)
        QApplication.sendEvent(window.log_in.password, key)

    assert window.log_in._caps_lock.isHidden()
    typed("A", Qt.KeyboardModifier.NoModifier)
    assert not window.log_in._caps_lock.isHidden()
    typed("a", Qt.KeyboardModifier.ShiftModifier)
    assert not window.log_in._caps_lock.isHidden()
    typed("A", Qt.KeyboardModifier.ShiftModifier)
    assert window.log_in._caps_lock.isHidden()
    assert window.log_in.password.text() == "AaA"


@contextmanager
def held(circle: CircleDesk) -> Iterator[Session]:
    session = open_desk(
        circle.folder, login=PERSON.login, password=PERSON.password, machine=circle.machine, waited=0
    )  # fmt: skip
    try:
        yield session
    finally:
        session.close()


def refused(window: Window, qtbot: QtBot, code: str) -> str:
    qtbot.keyClicks(window.log_in.password, PERSON.password)
    qtbot.keyClick(window.log_in.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: code in window.log_in.said, timeout=10_000)
    return window.log_in.said


def test_a_second_start_says_who_has_the_desk(window: Window, circle: CircleDesk, qtbot: QtBot) -> None:
    with held(circle):
        said = refused(window, qtbot, "SD-203")
    assert PERSON.login in said
    assert circle.machine.pc in said


def test_a_damaged_desk_is_named_as_one(window: Window, circle: CircleDesk, qtbot: QtBot) -> None:
    database = next(circle.folder.glob("records.*.db"))
    data = bytearray(database.read_bytes())
    data[4096 * 3 : 4096 * 3 + 64] = bytes(64)
    data[100:164] = bytes(64)
    database.write_bytes(data)
    assert "壊れて" in refused(window, qtbot, "SD-204")


def test_no_desk_in_the_folder(window: Window, circle: CircleDesk, qtbot: QtBot) -> None:
    shutil.rmtree(circle.folder)
    refused(window, qtbot, "SD-2")


def test_the_lock_covers_everything_and_gives_the_same_page_back(window: Window, qtbot: QtBot) -> None:
    log_in(window, qtbot)
    shell = window.shell
    assert shell
    shell.open("applications")
    page = shell.page
    assert isinstance(page, PlainPage)
    qtbot.keyClick(window, "L", Qt.KeyboardModifier.ControlModifier)
    assert window._stack.currentWidget() is window.locked
    assert page.kept == 1
    assert window.desk
    assert not window.desk.is_open
    qtbot.waitUntil(lambda: window.tasks.idle, timeout=10_000)
    with qtbot.waitSignal(window.opened_desk, timeout=20_000):
        qtbot.keyClicks(window.locked.password, PERSON.password)
        qtbot.keyClick(window.locked.password, Qt.Key.Key_Return)
    assert window.shell is shell
    assert shell.page is page


def test_what_was_written_under_the_cover_and_a_new_day_reach_the_page_at_once(window: Window, qtbot: QtBot) -> None:
    log_in(window, qtbot)
    assert window.shell
    assert window.desk
    window.shell.open("applications")
    page = window.shell.page
    assert isinstance(page, PlainPage)
    before = len(page.heard)
    window.lock()
    window.desk.changed.emit(frozenset({("application", "1")}))
    assert len(page.heard) == before, "nothing is drawn under the cover"
    window.shell._day = "2025-03-30"
    with qtbot.waitSignal(window.opened_desk, timeout=20_000):
        qtbot.keyClicks(window.locked.password, PERSON.password)
        qtbot.keyClick(window.locked.password, Qt.Key.Key_Return)
    assert page.heard[before:] == [frozenset({("application", "1"), ("day", "")})]


def test_a_vault_that_closes_badly_is_told_on_the_cover(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_in(window, qtbot)
    close = Session.close

    def badly(session: Session) -> None:
        close(session)
        raise DiskFailed

    monkeypatch.setattr(Session, "close", badly)  # a disk that fails at this moment
    window.lock()
    qtbot.waitUntil(lambda: DiskFailed.code in window.locked.said, timeout=10_000)


def test_the_vault_is_closed_under_the_lock(window: Window, circle: CircleDesk, qtbot: QtBot) -> None:
    log_in(window, qtbot)
    window.lock()
    qtbot.waitUntil(lambda: window.tasks.idle, timeout=10_000)
    with held(circle):
        pass


def test_a_password_typed_before_the_log_in_was_read_is_tried(window: Window, qtbot: QtBot) -> None:
    window.tries = None  # as at the first paint
    log_in(window, qtbot)
    assert window.tries is not None


def test_idle_locks_within_a_second(window: Window, qtbot: QtBot) -> None:
    log_in(window, qtbot)
    idle_after(window, qtbot, 1.0)
    started = time.monotonic()
    with qtbot.waitSignal(window.locked_desk, timeout=5_000):
        pass
    assert 1.0 <= time.monotonic() - started < 2.0
    assert window._stack.currentWidget() is window.locked
    assert window.focusWidget() is window.locked.password


def test_input_holds_the_lock_off(window: Window, qtbot: QtBot) -> None:
    log_in(window, qtbot)
    idle_after(window, qtbot, 1.0)
    for _ in range(6):
        qtbot.wait(300)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert window._stack.currentWidget() is window.shell


def test_another_person_takes_one_key_and_a_password(window: Window, circle: CircleDesk, qtbot: QtBot) -> None:
    log_in(window, qtbot)
    assert window.desk
    second = FirstPerson(login="madoguchi", name="窓口　練習太", password="renshu-aikotoba-3")
    code = add_person(window.desk.session, login=second.login, name=second.name, role="handler", kdf=CHEAP)
    window.lock()
    qtbot.waitUntil(lambda: window.tasks.idle, timeout=10_000)
    enter_by_invitation(circle.folder, second, code, machine=circle.machine, waited=0).close()
    active(window, qtbot)
    started = time.monotonic()
    qtbot.keyClick(window.locked, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: window.log_in.people.count() == 2, timeout=10_000)
    window.log_in.people.setCurrentRow(1)
    log_in(window, qtbot, second.password)
    assert window.shell
    assert second.name in window.shell.top.person.text()
    assert window.shell.current == "home"
    assert time.monotonic() - started < 5


def test_the_desk_is_remembered_without_anything_of_a_person(window: Window, qtbot: QtBot) -> None:
    log_in(window, qtbot)
    desks = load_settings().desks
    assert [desk.ward for desk in desks] == [practice.WARD_NAME]
    assert desks[0].colour
    assert PERSON.name not in repr(desks)


def test_practice_is_unmistakable(window: Window, qtbot: QtBot, settled: Callable[..., None]) -> None:
    log_in(window, qtbot)
    margins = window.layout().contentsMargins()  # type: ignore[union-attr]  # it has a layout
    assert margins.left() == margins.bottom() == 6
    assert window.grab().toImage().pixelColor(2, 400).name() == "#6f2da8"


def test_a_clock_in_doubt_is_stated_by_two_before_anything_else(
    window: Window, circle: CircleDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = FirstPerson(login="madoguchi", name="窓口　練習太", password="renshu-aikotoba-3")
    with held(circle) as session:
        code = add_person(session, login=second.login, name=second.name, role="handler", kdf=CHEAP)
    enter_by_invitation(circle.folder, second, code, machine=circle.machine, waited=0).close()
    circle.machine.now.at += 30 * 86_400_000_000  # type: ignore[attr-defined]  # the clock of the tests
    qtbot.keyClicks(window.log_in.password, PERSON.password)
    qtbot.keyClick(window.log_in.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window._stack.currentWidget(), ClockPage), timeout=10_000)
    page = window._stack.currentWidget()
    assert isinstance(page, ClockPage)
    assert [page.people.itemText(at) for at in range(page.people.count())] == [second.login]
    picture(page, "clock-ja")
    qtbot.keyClicks(page.password, "chigau-aikotoba")
    qtbot.keyClick(page.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "SD-202" in page._said.text(), timeout=10_000)
    with qtbot.waitSignal(window.opened_desk, timeout=20_000):
        qtbot.keyClicks(page.password, second.password)
        qtbot.keyClick(page.password, Qt.Key.Key_Return)
    assert window.shell
    assert window.shell.current == "home"


def test_closing_with_something_unsaved_asks_once(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_in(window, qtbot)
    assert window.shell
    monkeypatch.setattr(PlainPage, "unsaved", lambda _page: True)
    asked: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        asked.append(dialog.accessibleName())
        picture(dialog, "ask-ja", (480, 180))
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(100, answer)
    assert not window.close()
    assert len(asked) == 1
    assert "まだ残していない" in asked[0]
    monkeypatch.setattr(PlainPage, "unsaved", lambda _page: False)
    assert window.close()


def test_a_desk_of_a_newer_program_is_named_as_one(window: Window, circle: CircleDesk, qtbot: QtBot) -> None:
    header = circle.folder / "vault.json"
    header.write_text(header.read_text().replace('"version":1', '"version":99'))
    assert "新しい版" in refused(window, qtbot, "SD-205")


def test_a_long_work_is_stopped_soon_after_the_lock(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sitter_desk.desktop.window.GRACE", 200)
    log_in(window, qtbot)
    assert window.desk
    assert window.shell
    ended: list[BaseException] = []

    def work(_session: Session, progress: Callable[[int, int], None]) -> None:
        for done in range(60_000):
            progress(done, 60_000)
            time.sleep(0.001)

    window.desk.work(window.shell.page, work, lambda _none: None, lambda _running: None, ended.append)
    window.lock()
    qtbot.waitUntil(lambda: window.tasks.idle, timeout=10_000)
    qtbot.waitUntil(lambda: bool(ended), timeout=5_000)
    assert isinstance(ended[0], Cancelled)


def test_what_was_copied_from_a_field_does_not_outlive_the_lock(window: Window, qtbot: QtBot) -> None:
    log_in(window, qtbot)
    clipboard = QApplication.clipboard()
    clipboard.setText("練習　花子")
    window.lock()
    assert clipboard.text() == ""


def test_an_unanswered_question_about_the_clock_closes_the_desk_again(
    window: Window, circle: CircleDesk, qtbot: QtBot
) -> None:
    circle.machine.now.at += 30 * 86_400_000_000  # type: ignore[attr-defined]  # the clock of the tests
    qtbot.keyClicks(window.log_in.password, PERSON.password)
    qtbot.keyClick(window.log_in.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window._stack.currentWidget(), ClockPage), timeout=10_000)
    idle_after(window, qtbot, 0.5)
    qtbot.waitUntil(lambda: window._stack.currentWidget() is window.log_in, timeout=5_000)
    qtbot.waitUntil(lambda: window.tasks.idle, timeout=10_000)
    with held(circle):
        pass
