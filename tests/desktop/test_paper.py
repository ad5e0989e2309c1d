"""The page of papers: made, seen, printed to a printer of Qt's, counted at it, kept; and the view of a paper."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.paper.page import PaperPage
from sitter_desk.desktop.paper_view import MOST_PIXELS, PaperView
from sitter_desk.desktop.printing import Sent, printer_named
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.domain.records import Lot
from sitter_desk.office.views.notice_desk import stored_lot
from sitter_desk.workstation.language import translator
from tests.desktop.screens import SMALLEST, picture
from tests.desktop.test_printing import pdf_printer
from tests.unit.documents.reading import images, texts
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import acts

# ---- the view ------------------------------------------------------------------------------------------------------


@pytest.fixture
def view(qtbot: QtBot) -> PaperView:
    made = PaperView(Look(), translator("en"))
    made.resize(700, 900)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_page_is_drawn_and_turned_by_keys(stage: Stage, qtbot: QtBot, view: PaperView) -> None:
    assert (view.page, view.pages, view.picture) == (0, 0, None)
    assert view.show_pdf(stage("closed").papers["record-K-SJ6-0001"])
    qtbot.waitUntil(lambda: view.picture is not None, timeout=5000)
    first = view.picture
    assert (view.page, view.pages) == (1, 2)
    for key, page in ((Qt.Key.Key_PageDown, 2), (Qt.Key.Key_PageDown, 2), (Qt.Key.Key_Home, 1), (Qt.Key.Key_F8, 2)):
        qtbot.keyClick(view._area, key)
        assert view.page == page
    qtbot.waitUntil(lambda: view.picture is not None and view.picture != first, timeout=5000)


def test_zoom_stays_within_what_can_be_drawn(stage: Stage, qtbot: QtBot, view: PaperView) -> None:
    view.show_pdf(stage("closed").papers["breakdown"])
    whole = view.zoom
    for _ in range(12):
        view.zoom_by(1)
    assert view.zoom == 2.5
    qtbot.waitUntil(lambda: view.picture is not None and view.picture.width() > 2000, timeout=5000)
    assert view.picture
    assert view.picture.width() * view.picture.height() <= MOST_PIXELS
    view.fit("page")
    assert view.zoom == pytest.approx(whole)


def test_a_cleared_view_holds_nothing(stage: Stage, qtbot: QtBot, view: PaperView) -> None:
    view.show_pdf(stage("closed").papers["breakdown"])
    view.clear()
    qtbot.wait(50)
    assert (view.pages, view.picture, view._bytes.size()) == (0, None, 0)
    assert not view.show_pdf(b"no paper")


# ---- the page ------------------------------------------------------------------------------------------------------


def activated(page: PaperPage, qtbot: QtBot) -> None:
    """The window that the keys go to; without a screen it takes asking more than once."""

    def is_active() -> bool:
        page.activateWindow()
        return page.isActiveWindow()

    qtbot.waitUntil(is_active)
    qtbot.wait(30)  # a button that was just made is shown by then


def opened_page(desk: Desk, qtbot: QtBot, tmp_path: Path, printer: str = "練習室 1番") -> PaperPage:
    page = PaperPage(desk)
    qtbot.addWidget(page)
    page.make_printer = lambda _name: pdf_printer(tmp_path / "printed.pdf", 300)
    page.printer.look = lambda names=None: type(page.printer).look(page.printer, (printer,) if printer else ())  # type: ignore[method-assign]  # no printer on the machine of the tests
    page.resize(1160, 780)
    page.show()
    activated(page, qtbot)
    return page


@pytest.fixture
def lot_page(desk_at: Callable[..., Desk], qtbot: QtBot, tmp_path: Path) -> PaperPage:
    desk = desk_at("printed", "contractor")
    page = opened_page(desk, qtbot, tmp_path)
    with desk.session.reading() as reader:
        [lot] = reader.find(Lot)
    page.arrive(f"notices:{lot.id}")
    qtbot.waitUntil(lambda: page.state == "made")
    return page


def test_a_paper_asked_for_is_made_and_shown_with_its_entry(lot_page: PaperPage, qtbot: QtBot) -> None:
    assert lot_page.state == "made"
    assert lot_page.paper
    assert lot_page.view
    assert lot_page.view.pages == 4
    assert acts(lot_page.desk.session)[-1][0] == "notice.print"
    assert all("練習" in page for page in texts(lot_page.paper.pdf))
    qtbot.waitUntil(lambda: bool(lot_page.view and lot_page.view.picture), timeout=5000)
    picture(lot_page, "paper-made-ja")


def test_sent_is_not_printed_before_somebody_counts(
    lot_page: PaperPage, qtbot: QtBot, tmp_path: Path, settled: Callable[[Desk], None]
) -> None:
    desk = lot_page.desk
    activated(lot_page, qtbot)
    qtbot.keyClick(lot_page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: lot_page.state == "sent", timeout=20_000)
    assert lot_page.unsaved()
    assert [act for act, _ in acts(desk.session)][-1] == "paper.print"
    assert len(images((tmp_path / "printed.pdf").read_bytes())) == 4
    picture(lot_page, "paper-sent-ja")
    lot_page.counted.setText("４")
    activated(lot_page, qtbot)
    qtbot.keyClick(lot_page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: lot_page.state == "out")
    assert "4枚" in lot_page.banner_text()
    with desk.session.reading() as reader:
        sent, out = reader.audit_entries(act="paper.print")
    assert sent.facts["sheets"] == out.facts["came_out"] == 4
    assert out.facts["complete"] == 1


def test_fewer_sheets_are_no_finished_print(lot_page: PaperPage, qtbot: QtBot, settled: Callable[[Desk], None]) -> None:
    lot_page._print()
    qtbot.waitUntil(lambda: lot_page.state == "sent", timeout=20_000)
    qtbot.keyClicks(lot_page.counted, "3")
    lot_page._confirm()
    qtbot.waitUntil(lambda: lot_page.state == "out")
    with lot_page.desk.session.reading() as reader:
        assert reader.audit_entries(act="paper.print")[-1].facts["complete"] == 0
    assert "損紙" in lot_page.banner_text()


def test_a_print_can_be_stopped_and_goes_on_there(
    lot_page: PaperPage, qtbot: QtBot, settled: Callable[[Desk], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(pdf: bytes, printer: object, progress: object, *, first: int = 1) -> Sent:
        return Sent(sheets=2, of=4, stopped=True)

    monkeypatch.setattr("sitter_desk.desktop.printing.print_pdf", stopped)
    lot_page._print()
    qtbot.waitUntil(lambda: lot_page.state == "sent")
    assert lot_page.expected == 2
    qtbot.keyClicks(lot_page.counted, "2")
    lot_page._confirm()
    qtbot.waitUntil(lambda: lot_page.state == "out")
    monkeypatch.undo()
    lot_page._print()
    qtbot.waitUntil(lambda: lot_page.state == "sent", timeout=20_000)
    assert lot_page.expected == 2  # sheets 3 and 4
    with lot_page.desk.session.reading() as reader:
        assert reader.audit_entries(act="paper.print")[-1].facts == {"paper": "notices", "sheets": 2, "first": 3}


def test_a_printer_that_gives_up_leaves_the_paper_here(lot_page: PaperPage, settled: Callable[[Desk], None]) -> None:
    lot_page.make_printer = lambda _: printer_named("weg")
    lot_page._print()
    settled(lot_page.desk)
    assert lot_page.state == "made"
    assert lot_page._stack.currentIndex() == 1  # a fault of the machine takes the page
    lot_page.recover()
    with lot_page.desk.session.reading() as reader:
        assert reader.audit_entries(act="paper.print") == []


def test_a_practice_paper_is_kept_as_it_is(
    lot_page: PaperPage, tmp_path: Path, settled: Callable[[Desk], None]
) -> None:
    lot_page.choose_folder = lambda: str(tmp_path / "papers")
    lot_page._save()
    settled(lot_page.desk)
    [file] = (tmp_path / "papers").iterdir()
    assert lot_page.paper
    assert file.read_bytes() == lot_page.paper.pdf
    assert file.name in lot_page.banner_text()


def test_it_leads_back_to_where_it_was_asked_for(lot_page: PaperPage, qtbot: QtBot) -> None:
    desk = lot_page.desk
    with desk.session.reading() as reader:
        [lot] = reader.find(Lot)
    lot_page.arrive(f"lot:{lot.id}:notices")
    qtbot.waitUntil(lambda: lot_page.state == "made" and lot_page.paper is not None and lot_page.paper.code == "lot")
    activated(lot_page, qtbot)
    with qtbot.waitSignal(desk.going) as went:
        qtbot.keyClick(lot_page, Qt.Key.Key_Escape)
    assert went.args == ["notices", ""]


def test_a_paper_at_the_printer_is_counted_before_the_next_one(lot_page: PaperPage, qtbot: QtBot) -> None:
    lot_page._print()
    qtbot.waitUntil(lambda: lot_page.state == "sent", timeout=20_000)
    lot_page.keep()  # the desk is locked: nothing of it stays on the screen
    assert lot_page.view
    assert lot_page.view.pages == 0
    lot_page.arrive("key:")
    assert lot_page.state == "sent"
    assert "数えて" in lot_page.banner_text()
    assert lot_page.expected == 4


def test_a_real_desk_keeps_no_paper_as_a_file(desk_at: Callable[..., Desk], qtbot: QtBot, tmp_path: Path) -> None:
    """The button is not there; the office refuses as well (test_papers)."""
    desk = desk_at("printed", "ward")
    for practice in (True, False):
        desk.practice = practice
        page = opened_page(desk, qtbot, tmp_path)
        page.arrive("key:")
        qtbot.waitUntil(lambda page=page: page.chooser.is_ready)  # type: ignore[misc]  # the page of this turn
        page._make()
        qtbot.waitUntil(lambda page=page: page.state == "made")  # type: ignore[misc]  # the page of this turn
        words = {button.text() for button in page.bar.findChildren(Button)}
        assert ("PDFに残す" in words) is practice
        page.close()


def test_leaving_forgets_the_paper(lot_page: PaperPage) -> None:
    lot_page.keep()
    assert (lot_page.paper, lot_page.state) == (None, "choosing")
    assert lot_page.view
    assert lot_page.view.pages == 0


def test_a_number_is_typed_and_what_is_nowhere_is_said(
    desk_at: Callable[..., Desk], qtbot: QtBot, tmp_path: Path, settled: Callable[[Desk], None]
) -> None:
    desk = desk_at("printed", "contractor")
    page = opened_page(desk, qtbot, tmp_path)
    page.arrive("calculation:")
    settled(desk)
    assert not page.chooser.is_ready
    page.chooser.number.setText("ｓｊ６－０－０００１")
    assert page.chooser.thing == "SJ6-0-0001"
    qtbot.keyClick(page.chooser.number, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.state == "made")
    page.chooser.number.setText("SJ6-0-9999")
    page.state = "choosing"
    page._make()
    qtbot.waitUntil(lambda: "SD-611" in page.banner_text())
    assert page.state == "choosing"
    picture(page, "paper-typed-en")


def test_a_paper_with_a_secret_leads_to_its_own_place(
    desk_at: Callable[..., Desk], qtbot: QtBot, tmp_path: Path, settled: Callable[[Desk], None]
) -> None:
    desk = desk_at("printed", "ward")
    page = opened_page(desk, qtbot, tmp_path)
    page.arrive()
    settled(desk)
    page.chooser.choose_kind("password")
    settled(desk)
    assert not page.chooser.is_ready
    with qtbot.waitSignal(desk.going) as went:
        page.chooser.elsewhere.click()
    assert went.args == ["password_notice", ""]


def test_without_a_printer_nothing_is_promised(
    desk_at: Callable[..., Desk], qtbot: QtBot, tmp_path: Path, settled: Callable[[Desk], None]
) -> None:
    desk = desk_at("printed", "ward", language="en")
    page = opened_page(desk, qtbot, tmp_path, printer="")
    page.arrive("breakdown:")
    qtbot.waitUntil(lambda: page.chooser.is_ready)
    page._make()
    qtbot.waitUntil(lambda: page.state == "made")
    assert "no printer" in page.bar.sentence
    qtbot.waitUntil(lambda: bool(page.view and page.view.picture), timeout=5000)
    picture(page, "paper-breakdown-en", SMALLEST)


def test_an_auditor_makes_no_paper(
    stage: Stage, desk_of: Callable[..., Desk], qtbot: QtBot, tmp_path: Path, settled: Callable[[Desk], None]
) -> None:
    from tests.unit.office.harness import in_role  # noqa: PLC0415  for one test

    with in_role(stage("printed").contractor.session, "auditor") as session:
        desk = desk_of(session)
        page = opened_page(desk, qtbot, tmp_path)
        page.arrive()
        settled(desk)
        assert page.chooser.kinds == {}
        assert not page.chooser.is_ready


def test_what_is_printed_is_what_was_issued(lot_page: PaperPage) -> None:
    with lot_page.desk.session.reading() as reader:
        [lot] = reader.find(Lot)
    assert lot_page.paper
    assert lot_page.paper.pdf == stored_lot(lot_page.desk.session, lot.id).pdf
