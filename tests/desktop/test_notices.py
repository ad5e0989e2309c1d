"""The page of the notices: made in lots, counted until the sum closes, delivered; what can't be printed is named."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.notices import page as module
from sitter_desk.desktop.pages.notices.page import NoticesPage
from sitter_desk.desktop.pages.paper.page import PaperPage
from sitter_desk.desktop.shell import Shell
from sitter_desk.domain.records import Lot, Notice
from sitter_desk.errors import UnprintableText
from sitter_desk.office.views.notice_desk import MadeLots, Stuck
from sitter_desk.office.views.paper_desk import Wanted, keep_practice_paper, make_paper
from tests.desktop.screens import SMALLEST, picture
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import AWKWARD, acts, in_role

NEVER_SENT = "この封入ロットの通知書を印刷に送った記録がありません。記録する前に確かめてください。"


def opened(desk: Desk, qtbot: QtBot, where: str = "") -> NoticesPage:
    page = NoticesPage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 852)
    page.show()
    page.arrive(where)
    qtbot.waitUntil(lambda: bool(page.rounds) or desk.tasks.idle)
    qtbot.wait(40)
    return page


@pytest.fixture
def page(desk_at: Callable[..., Desk], qtbot: QtBot) -> NoticesPage:
    return opened(desk_at("told", "contractor"), qtbot)


def press(page: QWidget, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """A key in the active window; without a screen it takes asking more than once."""

    def is_active() -> bool:
        page.activateWindow()
        return page.isActiveWindow()

    qtbot.waitUntil(is_active)
    qtbot.wait(30)  # a button that was just made is shown by then
    qtbot.keyClick(page, key, modifier)


def made(page: NoticesPage, qtbot: QtBot) -> None:
    page._make()
    qtbot.waitUntil(lambda: page.mode == "lot" and bool(page.lots), timeout=20_000)


def shown(page: NoticesPage) -> dict[str, str]:
    """The figures at the top by their place."""
    return {row.key: row.cells[-1].text for row in page.lot.table.rows.rows}


def test_what_waits_is_made_in_lots_and_the_first_one_is_opened(page: NoticesPage, qtbot: QtBot) -> None:
    picture(page, "notices-waiting-ja")
    assert page.round
    assert page.round.waiting == 4
    assert "4件" in page.bar._primary.text()  # type: ignore[union-attr]  # it is there
    press(page, qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.mode == "lot", timeout=20_000)
    qtbot.waitUntil(lambda: bool(page.round and not page.round.waiting))
    assert list(shown(page)) == [f"T-SJ6-{at:04d}" for at in (1, 2, 3, 4)]
    picture(page, "notices-lot-ja")
    with page.desk.session.reading() as reader:
        assert reader.count(Notice) == 4
    assert ("record.read", f"lot:{page.lots[0].id}") in acts(page.desk.session)


def test_a_lot_is_recorded_only_when_its_sum_closes(page: NoticesPage, qtbot: QtBot) -> None:
    made(page, qtbot)
    primary = page.bar._primary
    assert primary
    assert not primary.isEnabled()
    page.lot.sealed.setText("４")
    assert page.lot.total
    assert page.lot.total.closes
    assert page.bar._primary.isEnabled()  # type: ignore[union-attr]  # it is there
    page.lot.table.choose("T-SJ6-0002")
    press(page, qtbot, Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
    assert page.lot.spoiled == ("T-SJ6-0002",)
    assert page.lot.total.off == 1
    assert not page.bar._primary.isEnabled()  # type: ignore[union-attr]  # it is there
    picture(page, "notices-off-ja")
    page._seal()  # and by no other way
    page.lot.table.choose("T-SJ6-0004")
    press(page, qtbot, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    page.lot.sealed.setText("2")
    assert (page.lot.spoiled, page.lot.pulled) == (("T-SJ6-0002",), ("T-SJ6-0004",))
    picture(page, "notices-closes-en", SMALLEST)
    press(page, qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(page.lot.lot and page.lot.lot.state == "sealed"))
    with page.desk.session.reading() as reader:
        [lot] = reader.find(Lot)
    assert (lot.printed, lot.sealed, lot.spoiled, lot.pulled, lot.state) == (4, 2, 1, 1, "sealed")
    assert set(shown(page).values()) == {"封入済み", "損紙", "抜取り"}
    qtbot.waitUntil(lambda: bool(page.round and page.round.waiting == 2))


def test_a_mark_is_taken_back(page: NoticesPage, qtbot: QtBot) -> None:
    made(page, qtbot)
    page.lot.table.choose("T-SJ6-0001")
    page.lot.mark("spoiled")
    page.lot.mark("pulled")
    assert (page.lot.spoiled, page.lot.pulled) == ((), ("T-SJ6-0001",))
    page.lot.mark("printed")
    assert page.lot.marks == {}


def test_what_is_half_counted_comes_back_with_its_lot(page: NoticesPage, qtbot: QtBot) -> None:
    made(page, qtbot)
    page.lot.sealed.setText("3")
    lot = page.lots[0].id
    page.close_right()
    assert page.mode == "rounds"
    assert not page.unsaved()
    page.open(lot)
    qtbot.waitUntil(lambda: page.mode == "lot" and page.lot.sealed.text() == "3")
    assert "戻しました" in page.banner_text()


def test_a_lot_that_comes_late_does_not_open_again(page: NoticesPage, qtbot: QtBot) -> None:
    made(page, qtbot)
    page.open(page.lots[0].id)
    page.close_right()
    qtbot.waitUntil(lambda: page.desk.tasks.idle)
    assert page.mode == "rounds"


def test_a_lot_that_was_never_sent_to_the_printer_says_so_before_it_is_recorded(
    page: NoticesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    made(page, qtbot)
    page.lot.sealed.setText("4")
    assert page.bar.sentence == NEVER_SENT
    session, lot = page.desk.session, page.lots[0].id
    paper = make_paper(session, page.desk.fonts(), "notices", Wanted(engagement="", thing=lot, day=""))
    keep_practice_paper(session, tmp_path, paper)
    page.open(lot)
    qtbot.waitUntil(lambda: page.lot.was_sent)
    page.lot.sealed.setText("4")
    assert page.bar.sentence == "記録したあとは、数え直せません。"


def test_what_comes_after_sealing_is_a_press_away(page: NoticesPage, qtbot: QtBot) -> None:
    made(page, qtbot)
    page.lot.sealed.setText("4")
    page._seal()
    qtbot.waitUntil(lambda: page.bar.sentence == "封入済みです。次は納品です。")
    [primary] = [each for each in page.bar.findChildren(QPushButton) if each.property("kind") == "primary"]
    primary.click()
    qtbot.waitUntil(lambda: page.mode == "delivery")


def test_the_sealed_lots_are_delivered(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    page = opened(desk_at("told", "contractor"), qtbot)
    made(page, qtbot)
    page.lot.sealed.setText("4")
    page._seal()
    qtbot.waitUntil(lambda: bool(page.round and page.round.sealed == 4))
    page.close_right()
    page._prepare_delivery()
    qtbot.waitUntil(lambda: page.mode == "delivery")
    rows = [[cell.text for cell in row.cells] for row in page.deliver.lines.rows.rows]
    assert rows[-1][-1] == "4"
    assert rows[0][0].startswith("交付決定通知書")
    picture(page, "notices-delivery-ja")
    with qtbot.waitSignal(page.desk.going) as went:
        page.bar.findChildren(QWidget)
        page.desk.go("paper", f"delivery:{page._round}")
    assert went.args[0] == "paper"
    page._deliver()
    qtbot.waitUntil(lambda: bool(page.round and page.round.is_done))
    assert "B-SJ6-0001" in page.banner_text()
    with page.desk.session.reading() as reader:
        assert [lot.state for lot in reader.find(Lot)] == ["delivered"]


def test_to_the_printer_and_back_the_lot_is_still_open(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    """Through the shell, as a person goes: lot, paper, Esc."""
    shell = Shell(desk_at("told", "contractor"), "#C6873A")
    qtbot.addWidget(shell)
    shell.resize(1440, 900)
    shell.show()
    shell.open("notices")
    page = shell.page
    assert isinstance(page, NoticesPage)
    qtbot.waitUntil(lambda: bool(page.round and page.round.waiting))
    made(page, qtbot)
    page._paper("notices", page.lots[0].id if page.lots else page.lot.lot.id)  # type: ignore[union-attr]  # one is open
    assert shell.current == "paper"
    paper = shell.page
    assert isinstance(paper, PaperPage)
    qtbot.waitUntil(lambda: paper.state == "made", timeout=20_000)
    press(shell, qtbot, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert shell.current == "notices"
    assert page.mode == "lot"
    assert paper.paper is None  # shown no longer than its page


def test_a_case_that_can_not_be_printed_is_named(
    page: NoticesPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = UnprintableText(count=1, characters="U+F1234 (name)")
    stuck = MadeLots(lots=(), envelopes=0, stuck=(Stuck(receipt_number="SJ6-0-0002", error=error),), stopped=False)
    monkeypatch.setattr(module, "make_lots", lambda *_, **__: stuck)
    page._make()
    qtbot.waitUntil(lambda: "SJ6-0-0002" in page.banner_text())
    assert "SD-501" in page.banner_text()
    assert page.mode == "rounds"


def test_the_ward_sees_how_far_they_are_and_prints_nothing(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    page = opened(desk_at("closed", "ward", language="en"), qtbot)
    assert page.round
    assert page.round.delivered == 4
    assert page.bar._primary is None
    page.open(page.lots[0].id)
    qtbot.waitUntil(lambda: page.mode == "lot")
    assert not page.lot.is_open_to_count
    assert page.bar._primary is None
    picture(page, "notices-ward-en", SMALLEST)


def test_no_name_stands_on_the_page(page: NoticesPage, qtbot: QtBot) -> None:
    made(page, qtbot)
    said = " ".join(cell.spoken for row in page.lot.table.rows.rows for cell in row.cells)
    assert AWKWARD not in said
    assert "髙橋" not in said


def test_before_any_decision_it_says_what_must_come(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    page = opened(desk_at("taken_in", "contractor"), qtbot)
    assert page.rounds == ()
    assert not page.bar._primary.isEnabled()  # type: ignore[union-attr]  # it is there
    picture(page, "notices-empty-ja")


def test_a_handler_leaves_the_delivery_to_the_responsible_person(
    stage: Stage, desk_of: Callable[..., Desk], qtbot: QtBot
) -> None:
    with in_role(stage("printed").contractor.session, "handler") as session:
        page = opened(desk_of(session), qtbot)
        qtbot.waitUntil(lambda: bool(page.round))
        assert page.bar._primary
        assert not page.bar._primary.isEnabled()
        assert "取扱責任者" in page.bar.sentence
