"""Confirming from the paper copy, and counting before the other side's count is seen."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.domain.records import Confirmation
from tests.desktop.screens import picture
from tests.desktop.test_handovers import listed, primary, sheet_page, waiting_number


def test_a_sheet_that_has_not_come_is_confirmed_from_paper(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = desk_at("founded", "contractor")
    page = sheet_page(desk, qtbot, "k-sj6-0007", "copy")
    assert page.copy.sheet == "K-SJ6-0007"
    page.copy.add()
    for field, text in zip([*page.copy.own, *page.copy.paper], ("1", "49", "1", "50"), strict=True):
        field.setText(text)
    assert not primary(page)
    picture(page, "handover-copy-ja")
    page.copy.note.setText("1部足りません。")
    assert primary(page)
    with qtbot.waitSignal(desk.going) as went:
        page._confirm_copy()
    assert went.args == ["handovers", "confirmed:K-SJ6-0007"]
    there = listed(desk, qtbot)
    there.arrive("confirmed:K-SJ6-0007")
    assert "K-SJ6-0007 を確認しました" in there.banner_text()
    with desk.session.reading() as reader:
        [made] = reader.find(Confirmation)
    assert (made.handover_number, made.counted, made.result) == ("K-SJ6-0007", (1, 49), "differs")
    page.arrive("K-SJ6-0007")
    qtbot.waitUntil(lambda: "確認済みです" in page.bar.sentence)


def test_a_number_of_another_engagement_is_told_at_once(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    page = sheet_page(desk_at("founded", "contractor"), qtbot, "paper", "copy")
    page.copy.number.setText("K-R8-0001")
    assert page.bar.sentence == "この委託案件の票の番号は、K-SJ6-0001 の形です。"
    assert not primary(page)


def test_enter_goes_from_the_number_through_the_counts(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    page = sheet_page(desk_at("founded", "contractor"), qtbot, "paper", "copy")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.copy.add()
    qtbot.waitUntil(page.copy.own[1].isVisible)
    page.copy.number.setFocus()
    ways = []
    for _ in range(5):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        ways.append(page.focusWidget())
    assert ways == [page.copy.own[0], page.copy.paper[0], page.copy.own[1], page.copy.paper[1], page.copy._more]


def test_the_other_count_appears_when_the_own_one_is_left(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    """After the first digit it would tell what to type."""
    desk = desk_at("told", "contractor")
    page = sheet_page(desk, qtbot, waiting_number(desk, qtbot), "sheet")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    [field] = page.sheet.rows.fields
    field.setFocus()
    qtbot.keyClicks(field, "9")
    assert (page.sheet.rows._shown[0].text(), page.sheet.differing) == ("…", ())
    field.clearFocus()
    assert (page.sheet.rows._shown[0].text(), page.sheet.differing) == ("1", (1,))


def test_a_typed_number_whose_record_is_here_opens_the_record(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = desk_at("told", "contractor")
    number = waiting_number(desk, qtbot)
    page = sheet_page(desk, qtbot, "paper", "copy")
    page.copy.number.setText(number)
    page.copy._ask()
    qtbot.waitUntil(lambda: page.what == "sheet")
    assert page.sheet.mode == "confirm"
