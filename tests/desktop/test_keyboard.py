"""Everything without a mouse, on every page of both desks in both languages (ui.md §7)."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.help import Help, words_of
from sitter_desk.desktop.mnemonics import letters_for, reachable
from sitter_desk.desktop.pages import pages_of
from sitter_desk.desktop.pages.every import CLASSES
from sitter_desk.desktop.pages.purposes import PURPOSES
from sitter_desk.desktop.shell import Shell
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.code_groups import GroupBox
from sitter_desk.desktop.widgets.entry import Note, Segments
from sitter_desk.desktop.widgets.line import HINTS, EnterLine, Line
from sitter_desk.desktop.widgets.password import PasswordBox
from sitter_desk.domain.records import Site
from sitter_desk.workstation.language import translator
from tests.desktop.everyday import PAGES, ShellAt, visible
from tests.desktop.screens import SMALLEST, picture

ALT = Qt.KeyboardModifier.AltModifier
EVERY = pytest.mark.parametrize(("site", "page"), PAGES, ids=lambda each: each)
BOTH = pytest.mark.parametrize("language", ["ja", "en"])
ENOUGH = 400  # steps of Tab
HOLDERS = {QAccessible.Role.Client, QAccessible.Role.Pane, QAccessible.Role.NoRole, QAccessible.Role.Window}
"""What a screen reader says of something that is no control."""


def stops(shell: Shell) -> list[QWidget]:
    """What must be reached by Tab."""
    return [
        each
        for each in visible(shell)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled() and not each.focusProxy()
    ]


def described(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()!r}"


@EVERY
@BOTH
def test_a_page_is_used_by_keys_and_by_ear(
    shell_at: ShellAt, qtbot: QtBot, site: Site, page: str, language: str
) -> None:
    shell = shell_at(site, page, language, SMALLEST)
    qtbot.waitUntil(shell.isActiveWindow)
    letters_lead_everywhere(shell)
    everything_is_called_by_name(shell)
    nothing_is_nameless(shell)
    each_key_stands_for_one_thing(shell)
    fields_ready_the_input_method(shell)
    f1_tells_purpose_and_keys(shell, qtbot, site, page, language)
    tab_goes_everywhere(shell, qtbot)


def tab_goes_everywhere(shell: Shell, qtbot: QtBot) -> None:
    """And stays nowhere."""
    begun = QApplication.focusWidget()
    assert begun
    assert shell.isAncestorOf(begun), "the page gives the keys to nobody"
    reached: list[QWidget] = []
    for _ in range(ENOUGH):
        here = QApplication.focusWidget()
        assert here
        if here in reached:
            break
        reached.append(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is not here, f"{described(here)} keeps the keys"
    missed = [described(each) for each in stops(shell) if each not in reached and each.isVisibleTo(shell)]
    assert not missed


def letters_lead_everywhere(shell: Shell) -> None:
    """No two are the same and none is missing."""
    wanted, given = reachable(shell.page), shell.letters.given()
    assert list(map(id, wanted)) == [id(each) for each in wanted if each in given.values()]
    buttons = [each for each in stops(shell) if isinstance(each, Button) and shell.page.isAncestorOf(each)]
    assert not [described(each) for each in buttons if not each.key_text and each not in given.values()]
    fields = [each for each in visible(shell.page) if isinstance(each, QLabel) and each.buddy() in stops(shell)]
    assert not [each.text() for each in fields if each.buddy() not in given.values()]


def everything_is_called_by_name(shell: Shell) -> None:
    """Each control has a name, and a role that a screen reader can say."""
    for each in stops(shell):
        spoken = QAccessible.queryAccessibleInterface(each)
        assert spoken.text(QAccessible.Text.Name), described(each)
        scrolls = isinstance(each, QAbstractScrollArea)  # which Qt has no better role for
        assert scrolls or spoken.role() not in HOLDERS, f"{described(each)}: {spoken.role()}"


def nothing_is_nameless(shell: Shell) -> None:
    """Also what the keys don't stop at has words of its own."""
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractItemView)
    parts = (QHeaderView, QToolButton)  # of a table, of a field
    found = [each for each in visible(shell) if isinstance(each, kinds) and not isinstance(each, parts)]
    nameless = [each for each in found if not each.accessibleName() and not _spoken(each)]
    assert not [f"{type(each).__name__} {each.objectName()}" for each in nameless]


def _spoken(widget: QWidget) -> str:
    parent = widget.parentWidget()
    inner = type(parent).__name__ in {"QComboBox", "QSpinBox"}  # the box speaks for its field
    return widget.text() if isinstance(widget, QAbstractButton) else "inner" if inner else ""


def each_key_stands_for_one_thing(shell: Shell) -> None:
    """Of two Qt would do neither. And each has words, so that F1 can say what it does."""
    count: Counter[str] = Counter()
    letters = {f"Alt+{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
    for each in shell.findChildren(QShortcut):
        owner = each.parent()
        assert isinstance(owner, QWidget)
        if owner.isVisible() and owner.isEnabled():
            count.update({key.toString() for key in QShortcut.keys(each)})
            assert words_of(each) or each.key().toString() in letters, each.key().toString()
    assert not [key for key, times in count.items() if times > 1]


def fields_ready_the_input_method(shell: Shell) -> None:
    """Each says whether kana or half-width signs are typed there."""
    fields = shell.findChildren(QLineEdit) + shell.findChildren(QPlainTextEdit) + shell.findChildren(QTextEdit)
    for each in fields:  # also those of a part that is not shown yet
        if isinstance(each, GroupBox):
            assert not each.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)  # signs of a code, never composed
            continue
        assert isinstance(each, Line | Note), f"{described(each)} knows nothing of the input method"
        assert each.inputMethodHints() & HINTS[each.mode] == HINTS[each.mode], described(each)


def f1_tells_purpose_and_keys(shell: Shell, qtbot: QtBot, site: Site, page: str, language: str) -> None:
    """And gives the keys back."""
    before = QApplication.focusWidget()
    qtbot.keyClick(before or shell, Qt.Key.Key_F1)
    found = shell.findChild(Help)
    assert found
    assert found.purpose
    if page in {"prescreening", "decisions", "form", "home"}:
        picture(shell, f"help-{site}-{page}-{language}", SMALLEST)
    told = {each.key: each.words for each in found.listed}
    works = {
        each.key_text: each.whatsThis() or each.accessibleName()
        for each in visible(shell)
        if isinstance(each, Button) and each.key_text and each.isEnabled() and not found.isAncestorOf(each)
    }
    assert {key: words for key, words in works.items() if told.get(key) != words} in ({}, {"Esc": works.get("Esc")})
    assert {"F1", "Ctrl+K", "Ctrl+L", "Alt+1"} <= set(told)
    assert not found.area.horizontalScrollBar().maximum()
    qtbot.keyClick(QApplication.focusWidget() or shell, Qt.Key.Key_Escape)
    assert not found.isVisible()
    assert QApplication.focusWidget() is before


@EVERY
def test_enter_confirms_what_is_composed_and_does_nothing_else(shell_at: ShellAt, site: Site, page: str) -> None:
    shell = shell_at(site, page, "ja", SMALLEST)
    for each in shell.findChildren(Line):
        if not each.isVisibleTo(shell) or each.isReadOnly() or each.echoMode() != QLineEdit.EchoMode.Normal:
            continue
        did: list[object] = []
        each.returnPressed.connect(lambda did=did: did.append("acted"))
        each.stepped.connect(lambda _on, did=did: did.append("stepped"))
        each.setFocus()
        QApplication.sendEvent(each, QInputMethodEvent("れんしゅう", []))
        _enter(each)
        commit = QInputMethodEvent("", [])
        commit.setCommitString("練習")
        QApplication.sendEvent(each, commit)
        _enter(each)  # some input methods hand the confirming Enter on
        assert did == []
        assert each.hasFocus(), described(each)


def _enter(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Return)


@pytest.mark.parametrize("kind", ["line", "password"])
def test_where_enter_acts_it_acts_once_composing_is_over(qtbot: QtBot, kind: str) -> None:
    made = EnterLine("探す") if kind == "line" else PasswordBox(Look(), translator("ja"))
    if isinstance(made, PasswordBox):
        made.setEchoMode(QLineEdit.EchoMode.Normal)  # looked at: an input method may compose
    qtbot.addWidget(made)
    made.show()
    did: list[str] = []
    made.returnPressed.connect(lambda: did.append("acted"))
    QApplication.sendEvent(made, QInputMethodEvent("れん", []))
    _enter(made)
    assert did == []
    QApplication.sendEvent(made, QInputMethodEvent("", []))
    qtbot.wait(5)
    _enter(made)
    assert did == ["acted"]


# ---- the letters behind Alt ----------------------------------------------------------------------------------------


def test_letters_come_of_the_words_and_then_of_the_alphabet() -> None:
    assert letters_for(["Print", "Previous", "印刷する", "", "Print"]) == ["P", "R", "A", "B", "I"]
    assert letters_for(["Ae"] * 30)[26:] == [""] * 4


@BOTH
def test_alt_shows_the_letters_and_a_letter_leads_there(shell_at: ShellAt, qtbot: QtBot, language: str) -> None:
    shell = shell_at("contractor", "applications", language, SMALLEST)
    here = QApplication.focusWidget()
    assert here
    qtbot.keyPress(here, Qt.Key.Key_Alt, ALT)
    qtbot.waitUntil(lambda: len(shell.letters.tips) > 4)
    picture(shell, f"alt-{language}", SMALLEST)
    table = shell.page.table  # type: ignore[attr-defined]  # of this page
    letter = next(letter for letter, each in shell.letters.given().items() if each is table)
    qtbot.keyClick(here, Qt.Key[f"Key_{letter}"], ALT)
    assert table.hasFocus()
    assert shell.letters.tips == []


def test_alt_let_go_takes_the_letters_away(shell_at: ShellAt, qtbot: QtBot) -> None:
    shell = shell_at("contractor", "home", "ja", SMALLEST)
    here = QApplication.focusWidget()
    assert here
    qtbot.keyPress(here, Qt.Key.Key_Alt, ALT)
    qtbot.waitUntil(lambda: bool(shell.letters.tips))
    qtbot.keyRelease(here, Qt.Key.Key_Alt)
    assert shell.letters.tips == []


# ---- F1 ------------------------------------------------------------------------------------------------------------


def test_every_page_has_its_purpose() -> None:
    assert set(PURPOSES) == set(CLASSES) == {entry.name for site in ("contractor", "ward") for entry in pages_of(site)}


# ---- what has the keys can be seen -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("site", "page"), [("contractor", "applications"), ("ward", "settings"), ("ward", "decisions")]
)
def test_what_has_the_keys_looks_another_way(shell_at: ShellAt, qtbot: QtBot, site: Site, page: str) -> None:
    shell = shell_at(site, page, "ja", SMALLEST)
    for each in stops(shell):
        if each.visibleRegion().isEmpty():
            continue
        shell.setFocus()
        each.clearFocus()
        plain = each.grab().toImage()
        each.setFocus(Qt.FocusReason.TabFocusReason)
        if not each.visibleRegion().isEmpty():
            assert each.grab().toImage() != plain, f"{described(each)} does not show that it has the keys"


# ---- an answer taken back ------------------------------------------------------------------------------------------


@pytest.fixture
def answer(qtbot: QtBot) -> Segments:
    made = Segments("方法", [("post", "郵送"), ("counter", "窓口")], optional=True)
    qtbot.addWidget(made)
    made.show()
    return made


def test_an_answer_is_taken_back_by_key(answer: Segments, qtbot: QtBot) -> None:
    picked: list[str] = []
    answer.picked.connect(picked.append)
    qtbot.keyClick(answer, Qt.Key.Key_Right)
    qtbot.keyClick(answer, Qt.Key.Key_Delete)
    qtbot.keyClick(answer, Qt.Key.Key_Delete)
    assert picked == ["post", ""]
    assert answer.value == ""


def test_an_answer_is_taken_back_by_another_click(answer: Segments, qtbot: QtBot) -> None:
    picked: list[str] = []
    answer.picked.connect(picked.append)
    second = answer.findChildren(QAbstractButton)[1]
    for _ in range(3):
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert picked == ["counter", "", "counter"]
    answer.choose("")
    assert answer.value == ""


def test_a_view_has_always_one_chosen(qtbot: QtBot) -> None:
    made = Segments("表示", [("all", "すべて"), ("open", "残り")])
    qtbot.addWidget(made)
    made.choose("all")
    qtbot.keyClick(made, Qt.Key.Key_Delete)
    qtbot.mouseClick(made.findChildren(QAbstractButton)[0], Qt.MouseButton.LeftButton)
    made.choose("")
    assert made.value == "all"
