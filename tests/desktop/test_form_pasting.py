"""Lines of a spreadsheet pasted into the form: tried first, then taken or left out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from sitter_desk.desktop.page import Page
from tests.desktop.screens import picture
from tests.desktop.typist import CTRL, ENTER, Typist

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen screen can't raise the list of names that opens below a field."""

LINES = (
    "10/3\t9:00\t12:30\t10500\t\t練習シッター合同会社\t練習　花\r\n"
    "10/10\t13:00\t17:00\t10,400\t\t練習シッター合同会社\t練習　花\r\n"
)


def paste(typist: Typist, text: str, at: str = "use.0.day") -> None:
    QGuiApplication.clipboard().setText(text)
    typist.go(at)
    typist.key(Qt.Key.Key_V, CTRL)
    typist.bot.wait(1)  # the bar is laid out


def texts(typist: Typist) -> dict[str, str]:
    return {key: cell.text for key, cell in typist.page.view.grid.cells.items() if cell.text}


def test_a_copied_range_is_shown_and_taken_by_one_key(typist: Typist) -> None:
    paste(typist, LINES)
    assert "2行を入れます" in typist.page.bar.sentence
    assert texts(typist)["use.1.end"] == "17:00"
    assert not any(key.startswith("use.") for key in typist.page.pasting.kept), "what is tried is not kept"
    picture(typist.shell, "form-pasting-ja")
    typist.key(ENTER, CTRL)
    assert typist.page.pasting.kept["use.1.fee"] == "10,400"
    assert typist.page.judged
    assert typist.page.judged.totals.uses == 2
    assert typist.page.keeper.dirty


def test_left_out_the_form_is_as_it_was(typist: Typist) -> None:
    typist.go("use.0.day")
    typist.type("11/1")
    typist.key(ENTER)
    before = dict(typist.page.values)
    paste(typist, "x\t25:00\n" + LINES)
    assert "直すところ" in typist.page.bar.sentence
    assert "書き換える欄1" in typist.page.bar.sentence
    typist.key(Qt.Key.Key_Escape)
    assert typist.page.values == before
    assert "use.1.day" not in texts(typist)
    assert isinstance(typist.shell.page, Page)
    assert typist.shell.page is typist.page, "Esc left the trial alone"


def test_whoever_types_on_takes_it(typist: Typist) -> None:
    paste(typist, LINES)
    typist.go("use.1.fee")
    typist.type("9900")
    assert typist.page.pasting.kept["use.0.fee"] == "10500"
    assert typist.page.pasting.kept["use.1.fee"] == "9900"


def test_a_single_text_is_pasted_as_ever(typist: Typist) -> None:
    paste(typist, "10/3\r\n")
    assert texts(typist)["use.0.day"].startswith("10/3")
    assert typist.page.pasting.kept["use.0.day"].strip() == "10/3"
