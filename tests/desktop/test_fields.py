"""Fields: Enter never breaks a conversion, what is wrong is said where it is, and nothing is put right silently."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.app import dress
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.entry import Choice, Segments
from sitter_desk.desktop.widgets.field import (
    ChoiceField,
    DayField,
    FieldRow,
    NoteField,
    TextField,
    YenField,
    sentence_of,
)
from sitter_desk.desktop.widgets.line import HINTS, Line
from sitter_desk.domain.typed import SENTENCES, Understood, ask, read_kana, read_name, read_phone
from sitter_desk.workstation.language import translator
from tests.desktop.screens import picture

ENTER, BACK = Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
TR = translator("ja")


@pytest.fixture
def look(qtbot: QtBot, qapp: QApplication) -> Look:
    made = Look()
    dress(qapp, made)
    return made


HELD: list[QWidget] = []
"""The windows of a test: Python drops what it does not hold."""


def shown(qtbot: QtBot, *parts: QWidget) -> QWidget:
    window = QWidget()
    window.setObjectName("canvas")
    column = QVBoxLayout(window)
    for part in parts:
        column.addWidget(part)
    qtbot.addWidget(window)
    HELD[:] = [window]
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def compose(line: Line, text: str) -> None:
    QApplication.sendEvent(line, QInputMethodEvent(text, []))


def commit(line: Line, text: str) -> None:
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(line, event)


@pytest.fixture
def pair(qtbot: QtBot, look: Look) -> tuple[TextField, TextField]:
    one, other = (
        TextField(look, TR, "氏名", check=read_name),
        TextField(look, TR, "フリガナ", mode="kana", check=read_kana),
    )
    shown(qtbot, one, other)
    one.setFocus()
    qtbot.waitUntil(one.line.hasFocus)
    return one, other


# ---- Enter and the input method -------------------------------------------------------------------------------------


def test_enter_goes_on_and_shift_enter_back(pair: tuple[TextField, TextField], qtbot: QtBot) -> None:
    one, other = pair
    qtbot.keyClick(one.line, ENTER)
    assert other.line.hasFocus()
    qtbot.keyClick(other.line, ENTER, BACK)
    assert one.line.hasFocus()
    qtbot.keyClick(one.line, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert other.line.hasFocus()


def test_enter_never_leaves_while_composing(pair: tuple[TextField, TextField], qtbot: QtBot) -> None:
    one, _ = pair
    compose(one.line, "れんしゅう")
    qtbot.keyClick(one.line, ENTER)
    assert one.line.hasFocus()
    compose(one.line, "練習")
    qtbot.keyClick(one.line, ENTER, BACK)
    assert one.line.hasFocus()
    assert one.text == ""


def test_the_enter_that_confirms_a_conversion_does_not_leave_either(
    pair: tuple[TextField, TextField], qtbot: QtBot
) -> None:
    one, other = pair
    compose(one.line, "練習")
    commit(one.line, "練習")
    qtbot.keyClick(one.line, ENTER)  # some input methods hand it on in the same moment
    assert one.line.hasFocus()
    assert one.text == "練習"
    qtbot.wait(5)
    qtbot.keyClick(one.line, ENTER)
    assert other.line.hasFocus()


def test_a_conversion_that_is_given_up_leaves_the_field_usable(pair: tuple[TextField, TextField], qtbot: QtBot) -> None:
    one, other = pair
    compose(one.line, "れん")
    compose(one.line, "")
    qtbot.wait(5)
    qtbot.keyClick(one.line, ENTER)
    assert other.line.hasFocus()
    qtbot.keyClick(other.line, ENTER, BACK)
    compose(one.line, "れん")
    other.setFocus()
    one.setFocus()
    qtbot.keyClick(one.line, ENTER)
    assert other.line.hasFocus(), "leaving by mouse ends a conversion"


@pytest.mark.parametrize("mode", list(HINTS))
def test_each_mode_tells_the_input_method(look: Look, mode: str) -> None:
    field = TextField(look, TR, "x", mode=mode)  # type: ignore[arg-type]  # drawn from the table of modes
    hints = field.line.inputMethodHints()
    assert hints == HINTS[mode]  # type: ignore[index]  # the same
    latin = bool(hints & Qt.InputMethodHint.ImhLatinOnly)
    assert (latin, bool(hints & Qt.InputMethodHint.ImhDigitsOnly)) == (mode == "half", mode == "digits")


# ---- what is said ---------------------------------------------------------------------------------------------------


def test_a_fault_is_said_when_the_field_is_left_and_goes_as_soon_as_it_is_mended(qtbot: QtBot, look: Look) -> None:
    phone, after = TextField(look, TR, "電話", mode="half", check=read_phone), QPushButton("次")
    shown(qtbot, phone, after)
    phone.setFocus()
    qtbot.keyClicks(phone.line, "090-0000-012")
    assert phone.sentence == "", "nothing is said while somebody types"
    qtbot.keyClick(phone.line, ENTER)
    assert after.hasFocus(), "a fault never holds anyone"
    assert "1つ足りません" in phone.sentence
    assert phone.line.property("state") == "ng"
    assert phone.line.accessibleDescription() == phone.sentence
    phone.setFocus()
    qtbot.keyClick(phone.line, Qt.Key.Key_End)
    qtbot.keyClicks(phone.line, "8")
    assert (phone.sentence, phone.line.property("state")) == ("", "")


def test_an_empty_field_that_was_only_passed_says_nothing(pair: tuple[TextField, TextField], qtbot: QtBot) -> None:
    one, other = pair
    qtbot.keyClick(one.line, ENTER)
    qtbot.keyClick(other.line, ENTER, BACK)
    assert (one.sentence, other.sentence) == ("", "")


def test_a_proposal_goes_in_by_its_key_alone_and_comes_out_again(
    pair: tuple[TextField, TextField], qtbot: QtBot
) -> None:
    one, other = pair
    other.setFocus()
    commit(other.line, "よしはし")
    qtbot.keyClick(other.line, ENTER, BACK)
    assert other.text == "よしはし"
    assert "ヨシハシ" in other.sentence
    assert other.line.property("state") == "warn"
    other.setFocus()
    qtbot.keyClick(other.line, Qt.Key.Key_Down, CTRL)
    assert (other.text, other.sentence) == ("ヨシハシ", "")
    qtbot.keyClick(other.line, Qt.Key.Key_Z, CTRL)
    assert other.text == "よしはし"
    assert one.text == ""


def test_a_name_stays_as_it_was_typed(pair: tuple[TextField, TextField], qtbot: QtBot) -> None:
    one, _ = pair
    name = "葛\U000e0102西　が\u3099"
    commit(one.line, name)
    qtbot.wait(5)
    qtbot.keyClick(one.line, ENTER)
    assert one.value == one.text == name


def test_a_day_is_echoed_in_wareki_while_it_is_typed(qtbot: QtBot, look: Look) -> None:
    day = DayField(look, TR, "到達日", year=2026)
    shown(qtbot, day, QPushButton())
    day.setFocus()
    qtbot.keyClicks(day.line, "11/18")
    assert day.echo.text() == "令和8年11月18日（水）"
    assert day.value == "2026-11-18"
    qtbot.keyClicks(day.line, "0")
    qtbot.keyClick(day.line, ENTER)
    assert "このような日はありません" in day.sentence
    assert (day.echo.isHidden(), day.value) == (True, "")
    day.set_text("R8.11.18")
    assert (day.sentence, day.value) == ("", "2026-11-18")


def test_yen_are_whole_and_echoed(qtbot: QtBot, look: Look) -> None:
    yen = YenField(look, TR, "金額")
    shown(qtbot, yen, QPushButton())
    yen.setFocus()
    assert yen.yen is None
    qtbot.keyClicks(yen.line, "10500")
    assert (yen.yen, yen.echo.text()) == (10_500, "10,500")
    qtbot.keyClicks(yen.line, ".5")
    qtbot.keyClick(yen.line, ENTER)
    assert yen.yen is None
    assert yen.sentence


def test_choices_are_made_by_arrows_and_enter_goes_on(qtbot: QtBot, look: Look) -> None:
    field = ChoiceField(look, "種目", [("1", "普通"), ("2", "当座")])
    parts = Segments("方法", [("post", "郵送"), ("counter", "窓口")])
    parts.choose("post")
    picked: list[str] = []
    field.picked.connect(picked.append)
    parts.picked.connect(picked.append)
    shown(qtbot, field, parts, QPushButton())
    field.setFocus()
    qtbot.keyClick(field.choice, Qt.Key.Key_Down)
    qtbot.keyClick(field.choice, ENTER)
    assert parts.hasFocus()
    qtbot.keyClick(parts, Qt.Key.Key_Right)
    assert (field.value, parts.value, picked) == ("2", "counter", ["2", "counter"])
    qtbot.keyClick(parts, ENTER, BACK)
    assert field.choice.hasFocus()


def test_what_is_offered_anew_keeps_what_was_chosen(look: Look) -> None:
    choice, heard = Choice("年度"), list[str]()
    choice.picked.connect(heard.append)
    choice.offer([("2023", "令和5年度"), ("2024", "令和6年度")])
    choice.choose("2024")
    choice.offer([("2024", "令和6年度"), ("2025", "令和7年度")])
    assert (choice.value, heard) == ("2024", [])
    choice.offer([])
    assert choice.value == ""


def test_a_note_has_lines_and_tab_leaves_it(qtbot: QtBot, look: Look) -> None:
    note, after = NoteField(look, TR, "備考"), QPushButton("次")
    shown(qtbot, note, after)
    note.setFocus()
    qtbot.keyClicks(note.note, "a")
    qtbot.keyClick(note.note, ENTER)
    qtbot.keyClicks(note.note, "b")
    assert note.text == "a\nb"
    qtbot.keyClick(note.note, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_what_is_read_only_is_passed_over(qtbot: QtBot, look: Look) -> None:
    one, fixed, last = (TextField(look, TR, name) for name in ("一", "番号", "二"))
    fixed.set_text("SJ6-0-0001")
    fixed.read_only()
    shown(qtbot, one, fixed, last)
    one.setFocus()
    qtbot.keyClick(one.line, ENTER)
    assert last.line.hasFocus()
    qtbot.keyClicks(fixed.line, "x")
    assert fixed.text == "SJ6-0-0001"


@pytest.mark.parametrize("code", SENTENCES)
@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_sentence_can_be_said(language: str, code: str) -> None:
    numbers = dict.fromkeys(("missing", "count", "wanted", "more", "hours", "line", "less", "paper"), 1)
    places: dict[str, str | int] = {
        **numbers,
        "sign": "𠮷",
        "year": "令和8年度",
        "reason": "cap",
        "time": "1:30",
        "day": "x",
        "version": "v",
        **dict.fromkeys(("place", "bank", "name", "names"), "練習"),
    }
    said = sentence_of(translator(language), ask(code, "", proposal="ヨシ", **places))
    assert said
    assert "{" not in said
    assert "Ctrl" in said, "the key stands with every proposal"
    assert sentence_of(TR, Understood()) == ""


def test_the_sheet_of_states(qtbot: QtBot, look: Look) -> None:
    plain, focus, rare, wrong, fixed = (
        TextField(look, TR, name, check=check)
        for name, check in (
            ("ふつう", read_name), ("打っているところ", read_name),
            ("確かめる", lambda text: read_name(text, rare="𠮷")), ("直す", read_phone), ("読むだけ", read_name),
        )
    )  # fmt: skip
    for field, text in (
        (plain, "桜台区練習町一丁目"),
        (rare, "𠮷橋 練習子"),
        (wrong, "090-0000-012"),
        (fixed, "R8-0128"),
    ):
        field.set_text(text)
    fixed.read_only()
    day = DayField(look, TR, "到達日", year=2026)
    day.set_text("R8.11.18")
    parts = Segments("方法", [("post", "郵送"), ("counter", "窓口"), ("online", "電子")])
    parts.choose("post")
    row = FieldRow(look, "消印日・方法", [Line("消印日"), parts])
    window = shown(qtbot, plain, focus, rare, wrong, fixed, day, row)
    heights = {field.line.height() for field in (plain, rare, wrong, fixed, day)}
    focus.setFocus()
    file = picture(window, "fields-ja", (620, 520))
    assert file.exists()
    assert len(heights) == 1, "no field changes its height with its state"
