"""The settings on a real desk: what an account chooses, what is settled for everybody, the own password."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages import every
from sitter_desk.desktop.pages.settings.page import SettingsPage
from sitter_desk.desktop.shell import Shell
from sitter_desk.desktop.window import Window
from sitter_desk.errors import WrongPassword
from sitter_desk.office.circle import practice
from sitter_desk.office.desk_settings import DeskSettings, desk_settings, put_desk_settings
from sitter_desk.workstation.paths import user_data_folder
from sitter_desk.workstation.settings import FILE, Settings, load_settings
from tests.desktop.conftest import MakeDesk
from tests.desktop.screens import SMALLEST, USUAL, picture
from tests.desktop.test_window import circle, log_in, window
from tests.unit.office.harness import acts, in_role

__all__ = ["circle", "window"]

Settled = Callable[[Desk], None]
NEW = "あたらしい合言葉はながくする"


@pytest.fixture(autouse=True)
def own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No test writes the settings of this account."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "account"))


def shown(qtbot: QtBot, settled: Settled, desk: Desk) -> SettingsPage:
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 760)
    page.show()
    page.arrive()
    settled(desk)
    return page


def test_an_account_chooses_and_it_is_kept_and_told(
    qtbot: QtBot, settled: Settled, desk_at: MakeDesk, tmp_path: Path
) -> None:
    desk = desk_at("engaged", "ward")
    page = shown(qtbot, settled, desk)
    assert not page.unsaved()
    heard: list[Settings] = []
    desk.settled.connect(heard.append)
    page.own.theme.choose("dark")
    page.own.idle.setValue(5)
    page.own.scale.setCurrentIndex(page.own.scale.findData(150))
    assert page.unsaved()
    assert page.bar.sentence == "まだ保存していません"
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(desk)
    kept = load_settings()
    assert (kept.theme, kept.idle_minutes, kept.scale) == ("dark", 5, 150)
    assert [each.theme for each in heard] == ["dark"]
    assert not page.unsaved()
    assert ("setting.put", "settings") not in acts(desk.session)


def test_esc_takes_back_what_was_not_kept(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    page = shown(qtbot, settled, desk_at("engaged", "ward"))
    page.own.language.choose("en")
    page.whole.idle.setValue(3)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert (page.own.language.value, page.whole.idle.value()) == ("ja", 30)
    assert not page.unsaved()


def test_what_is_settled_for_the_desk_is_an_act_and_bounds_everybody(
    qtbot: QtBot, settled: Settled, desk_at: MakeDesk
) -> None:
    desk = desk_at("engaged", "ward")
    page = shown(qtbot, settled, desk)
    page.whole.idle.setValue(7)
    page.whole.colours._made["#2F7D6B"].click()
    page.save()
    settled(desk)
    with desk.session.reading() as reader:
        assert desk_settings(reader) == DeskSettings(colour="#2F7D6B", idle_minutes=7)
    assert acts(desk.session)[-1] == ("setting.put", "settings")
    assert page.own.idle.maximum() == 7
    assert page.own.idle.value() == 7
    assert not page.unsaved()


def test_a_handler_chooses_for_himself_alone(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("engaged", "ward")
    put_desk_settings(desk.session, DeskSettings(idle_minutes=8))
    with in_role(desk.session, "handler"):
        desk.user = desk.session.vault.user
        page = shown(qtbot, settled, desk)
        assert not page.whole.idle.isEnabled()
        assert page.own.idle.isEnabled()
        assert page.own.idle.maximum() == 8


def type_password(qtbot: QtBot, page: SettingsPage, old: str, new: str, again: str) -> None:
    for field, text in ((page.password.old, old), (page.password.new, new), (page.password.again, again)):
        field.clear()
        field.insert(text)


def test_the_password_is_changed_by_who_knows_it(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("engaged", "ward")
    page = shown(qtbot, settled, desk)
    type_password(qtbot, page, "falsch", NEW, NEW)
    page.password.button.click()
    settled(desk)
    assert WrongPassword.code in page.banner_text()
    assert page.password.old.text() == ""
    type_password(qtbot, page, practice.WARD_PERSON.password, NEW, NEW)
    page.password.button.click()
    settled(desk)
    assert "このPCでのパスワードを変えました" in page.banner_text()
    assert ("password.change", f"user:{desk.user.id}") not in acts(desk.session)
    assert "password.change" in {act for act, _ in acts(desk.session)}


def test_a_password_that_does_not_fit_can_not_be_set(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    page = shown(qtbot, settled, desk_at("engaged", "ward"))
    type_password(qtbot, page, "x", "kurz", "kurz")
    assert not page.password.button.isEnabled()
    type_password(qtbot, page, "x", NEW, "ちがう")
    assert not page.password.button.isEnabled()
    assert page.password.said.text() == "新しいパスワードの2つがちがいます。"
    type_password(qtbot, page, "x", NEW, NEW)
    assert page.password.button.isEnabled()
    page.keep()
    assert page.password.new.text() == ""


def test_no_person_stands_in_the_file(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("engaged", "ward")
    page = shown(qtbot, settled, desk)
    page.own.idle.setValue(9)
    page.save()
    settled(desk)
    text = (user_data_folder() / FILE).read_text(encoding="utf-8")
    assert desk.user.name not in text
    assert desk.user.login not in text


@pytest.mark.parametrize(
    ("language", "size", "dark"), [("ja", USUAL, False), ("en", SMALLEST, False), ("ja", SMALLEST, True)]
)
def test_it_fits_at_both_sizes(
    qtbot: QtBot, settled: Settled, desk_at: MakeDesk, monkeypatch: pytest.MonkeyPatch, language: str,
    size: tuple[int, int], dark: bool,
) -> None:  # fmt: skip
    desk = desk_at("engaged", "ward", language=language, dark=dark, compact=size == SMALLEST)
    desk.practice = False
    monkeypatch.setitem(every.CLASSES, "settings", SettingsPage)
    shell = Shell(desk, "#C6873A")
    qtbot.addWidget(shell)
    shell.resize(*size)
    shell.show()
    shell.open("settings")
    settled(desk)
    picture(shell, f"settings-{language}-{size[1]}{'-dark' if dark else ''}", size)
    assert shell.page._scroll.verticalScrollBar().maximum() == 0
    assert shell.page._scroll.horizontalScrollBar().maximum() == 0


def open_settings(window: Window, qtbot: QtBot) -> SettingsPage:
    """The page in a whole window that somebody has opened."""
    log_in(window, qtbot)
    assert window.shell
    window.shell.open("settings")
    page = window.shell.page
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: page._shown and window.tasks.idle, timeout=10_000)
    return page


def test_another_language_and_theme_hold_at_once_and_the_desk_stays_open(window: Window, qtbot: QtBot) -> None:
    page = open_settings(window, qtbot)
    session = page.desk.session
    page.own.language.choose("en")
    page.own.theme.choose("dark")
    page.save()
    qtbot.waitUntil(lambda: bool(window.shell) and window.shell.page is not page, timeout=10_000)
    assert window.shell
    assert window.desk
    assert window.desk.session is session
    assert window.look.dark
    assert window.shell.current == "settings"
    assert window.shell.page.title.heading == "Settings"
    assert window.shell.nav.rows["home"].text() == "Home"
    assert load_settings().language == "en"


def test_another_language_waits_for_a_long_work_whose_answer_would_be_lost(window: Window, qtbot: QtBot) -> None:
    page = open_settings(window, qtbot)
    desk, gate, told = page.desk, threading.Event(), []
    desk.work(page, lambda _session, _progress: gate.wait(20), told.append, lambda _running: None)
    page.own.language.choose("en")
    page.save()
    qtbot.waitUntil(lambda: load_settings().language == "en", timeout=10_000)
    qtbot.wait(200)
    assert window.shell
    assert window.shell.page is page
    gate.set()
    qtbot.waitUntil(lambda: window.tr_words.language == "en", timeout=10_000)
    assert told == [True]
    assert window.shell.current == "settings"


def test_the_desk_locks_itself_as_settled_and_shows_its_colour(window: Window, qtbot: QtBot) -> None:
    page = open_settings(window, qtbot)
    assert window.idle.seconds == 10 * 60
    page.whole.idle.setValue(4)
    page.whole.colours._made["#3A6FB0"].click()
    page.save()
    qtbot.waitUntil(lambda: window.idle.seconds == 4 * 60, timeout=10_000)
    assert window.shell
    assert "#3A6FB0" in window.shell._spine.styleSheet()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ja", "大きさは、次にこのプログラムを起動したときに変わります。"),
        ("en", "The size changes when the program is started the next time."),
    ],
)
def test_the_field_says_that_another_text_size_waits_for_the_next_start(
    qtbot: QtBot, desk_at: MakeDesk, language: str, said: str
) -> None:
    page = SettingsPage(desk_at("kit", "ward", language=language))
    qtbot.addWidget(page)
    assert page.own.scale.accessibleDescription() == said
    assert said in [label.text() for label in page.own.findChildren(QLabel)]
