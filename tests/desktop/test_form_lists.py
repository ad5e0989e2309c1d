"""The form and the program's own lists: postcodes fill an address, banks and branches are named and offered."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from tests.desktop.screens import picture
from tests.desktop.typist import CTRL, ENTER, Typist

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen screen can't raise the list of names that opens below a field."""


@pytest.fixture
def clerk(typist: Typist, qtbot: QtBot) -> Typist:
    """At a form whose lists are there."""
    qtbot.waitUntil(lambda: bool(typist.page.knowledge.known.banks.by_code))
    return typist


def text_of(clerk: Typist, key: str) -> str:
    return clerk.page.view.cells[key].text


def told(clerk: Typist) -> dict[str, str]:
    return {each.key: each.sentence for each in clerk.page.told}


def test_a_postcode_fills_the_address_and_never_writes_over_one(clerk: Typist, settled: Callable[[Desk], None]) -> None:
    clerk.go("postcode")
    clerk.type("1600022")
    clerk.key(ENTER)
    settled(clerk.page.desk)
    assert clerk.here == "address"
    assert text_of(clerk, "address") == clerk.page.values["address"] == "東京都新宿区新宿"
    clerk.type("五丁目")
    assert text_of(clerk, "address") == "東京都新宿区新宿五丁目", "one types on behind it"
    clerk.go("postcode")
    clerk.type("1640001")
    clerk.key(ENTER)
    settled(clerk.page.desk)
    assert text_of(clerk, "address") == "東京都新宿区新宿五丁目"
    assert "東京都中野区中野" in told(clerk)["postcode"]
    clerk.key(Qt.Key.Key_Z, CTRL)
    clerk.key(Qt.Key.Key_Z, CTRL)
    assert text_of(clerk, "address") == "", "what nobody typed can be taken back"


def test_a_postcode_that_nobody_knows_is_asked_about(clerk: Typist, settled: Callable[[Desk], None]) -> None:
    clerk.go("postcode")
    clerk.type("9999999")
    clerk.key(ENTER)
    settled(clerk.page.desk)
    assert "一覧にない" in told(clerk)["postcode"]
    assert text_of(clerk, "address") == ""


def test_bank_and_branch_are_chosen_by_their_reading(clerk: Typist) -> None:
    clerk.go("bank")
    clerk.type("みつびし")
    line = clerk.page.view.cells["bank"].widget
    assert isinstance(line, QLineEdit)
    offered = [line.completer().completionModel().index(at, 0).data() for at in range(3)]
    assert offered[0] == "0005 三菱UFJ"
    popup = QApplication.activePopupWidget() or line.completer().popup()
    assert popup
    clerk.bot.keyClick(popup, Qt.Key.Key_Down)
    clerk.bot.keyClick(popup, Qt.Key.Key_Return)
    assert text_of(clerk, "bank") == "0005"
    clerk.go("branch")
    clerk.type("341")
    clerk.key(ENTER)
    row = next(row for row in clerk.page.view.sections.rows if row.cells[0].key == "bank")
    assert row.view.echo.text().startswith("三菱UFJ ")
    assert told(clerk).keys().isdisjoint({"bank", "branch"})
    picture(clerk.shell, "form-bank-ja")


def test_a_closed_branch_and_a_post_book_are_asked_about(clerk: Typist) -> None:
    for key, text in (("bank", "0005"), ("branch", "998")):
        clerk.go(key)
        clerk.type(text)
    clerk.key(ENTER)
    assert "廃止" in told(clerk)["branch"]
    for key, text in (("bank", "9900"), ("branch", "10180"), ("account_number", "12345671")):
        clerk.go(key)
        clerk.type(text)
    clerk.key(ENTER)
    assert "018" in told(clerk)["branch"]
    picture(clerk.shell, "form-post-bank-ja")
    for key, text in (("branch", "018"), ("account_number", "1234567")):
        clerk.go(key)
        clerk.key(Qt.Key.Key_Down, CTRL)
        clerk.key(ENTER)
        assert text_of(clerk, key) == text
    assert told(clerk).keys().isdisjoint({"branch", "account_number"})
    rows = {row.cells[0].key: row.view.echo for row in clerk.page.view.sections.rows}
    assert rows["account_kind"].text() == "番号 12345671"
    assert rows["account_kind"].sizeHint().width() <= rows["account_kind"].width(), (
        "held against the paper digit by digit"
    )
    picture(clerk.shell, "form-post-taken-ja")
