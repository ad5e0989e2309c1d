"""The password notice in the window: printed once, apart, from memory alone, and lost with a lock."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.bundles.words import keep_sealed, sealed_in_memory
from sitter_desk.desktop.pages.password_notice.page import UNPRINTED, PasswordNoticePage
from sitter_desk.domain.records import CarriedItem
from sitter_desk.errors import PrinterMissing, PrintFailed
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.sending import SealedBundle, seal_bundle
from tests.desktop.screens import SMALLEST, picture
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import Pair, acts, in_role

Settled = Callable[[Desk], None]
Notice = Callable[..., PasswordNoticePage]


def sealed(desk: CircleDesk) -> SealedBundle:
    return seal_bundle(
        desk.session, desk.engagement, folder=desk.cd, made_on="2025-03-31", return_by="2025-04-30"
    )  # fmt: skip


@pytest.fixture
def notice(qtbot: QtBot, desk_of: Callable[..., Desk], settled: Settled) -> Notice:
    """The page of a desk, with some bundles in its memory."""

    def page(pair: Pair, *kept: SealedBundle, **how: object) -> PasswordNoticePage:
        made = PasswordNoticePage(desk_of(pair.ward.session, **how))
        qtbot.addWidget(made)
        for each in kept:
            keep_sealed(made.desk, each)
        made.resize(1200, 800)
        made.show()
        made.arrive()
        made.side.printer.look(("練習室 1番",))
        made._bar()
        settled(made.desk)
        return made

    return page


def to_file(file: Path) -> Callable[[str], QPrinter]:
    """Qt's own printer with a file for its paper."""

    def make(_name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        return printer

    return make


def primary(page: PasswordNoticePage) -> QPushButton:
    [found] = [each for each in page.bar.findChildren(QPushButton) if each.property("kind") == "primary"]
    return found


def said(view: QWidget) -> str:
    return " ".join(label.text() for label in view.findChildren(QLabel))


def state_of(pair: Pair, bundle: SealedBundle) -> str:
    with pair.ward.session.reading() as reader:
        return reader.get(CarriedItem, bundle.notice.id).state


def prints(pair: Pair) -> int:
    return sum(act == "password.print" and about.startswith("carried_item") for act, about in acts(pair.ward.session))


def test_it_is_shown_without_its_password(stage: Stage, notice: Notice) -> None:
    pair = stage("engaged")
    bundle = sealed(pair.ward)
    page = notice(pair, bundle)
    assert not page.view.is_empty
    assert (state_of(pair, bundle), prints(pair)) == ("made", 0)
    assert bundle.password not in said(page)
    assert not any(group in said(page) for group in bundle.password.split("-"))
    assert "PW-W-SJ6-0001" in said(page.side)
    picture(page, "password-notice", SMALLEST)


def test_printed_once_and_forgotten(stage: Stage, notice: Notice, settled: Settled, tmp_path: Path) -> None:
    pair = stage("engaged")
    bundle = sealed(pair.ward)
    page = notice(pair, bundle)
    page.make_printer = to_file(tmp_path / "out.pdf")
    assert not primary(page).isEnabled()
    page.print()
    settled(page.desk)
    assert state_of(pair, bundle) == "made"  # nobody said that they stand at the printer
    page.side.there.setChecked(True)
    primary(page).click()
    settled(page.desk)
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert (state_of(pair, bundle), prints(pair)) == ("printed", 1)
    assert sealed_in_memory(page.desk) == {}
    assert page.view.is_empty
    assert not page.unsaved()
    assert "PW-W-SJ6-0001" in said(page.issued)
    assert bundle.password not in repr(page.desk.memory) + repr(vars(page))
    page.print()
    settled(page.desk)
    assert prints(pair) == 1


def test_without_the_printer_nothing_is_recorded(stage: Stage, notice: Notice, settled: Settled) -> None:
    pair = stage("engaged")
    bundle = sealed(pair.ward)
    page = notice(pair, bundle)

    def missing(_name: str) -> QPrinter:
        raise PrinterMissing

    page.make_printer = missing
    page.side.there.setChecked(True)
    primary(page).click()
    settled(page.desk)
    assert (state_of(pair, bundle), prints(pair)) == ("made", 0)
    assert list(sealed_in_memory(page.desk)) == [bundle.head.bundle]
    assert PrinterMissing.code in said(page) + page.banner_text()
    assert page.state == "ready"


def test_a_sheet_that_the_printer_did_not_take_is_sent_again_by_the_same_act(
    stage: Stage, notice: Notice, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair = stage("engaged")
    bundle = sealed(pair.ward)
    page = notice(pair, bundle)
    page.make_printer = to_file(tmp_path / "out.pdf")
    page.side.there.setChecked(True)

    def jammed(*_: object, **__: object) -> None:
        raise PrintFailed

    monkeypatch.setattr("sitter_desk.desktop.printing.print_pdf", jammed)
    primary(page).click()
    settled(page.desk)
    assert (state_of(pair, bundle), prints(pair)) == ("printed", 1)
    assert UNPRINTED in page.desk.memory
    assert page.unsaved()
    monkeypatch.undo()
    page.recover()
    page.arrive()
    settled(page.desk)
    page.side.printer.look(("練習室 1番",))
    page.side.there.setChecked(True)
    page.print()
    settled(page.desk)
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert prints(pair) == 1
    assert UNPRINTED not in page.desk.memory
    assert not page.unsaved()


def test_a_practice_notice_may_be_kept_as_a_file(
    stage: Stage, notice: Notice, settled: Settled, tmp_path: Path
) -> None:
    pair = stage("engaged")
    bundle = sealed(pair.ward)
    page = notice(pair, bundle)
    page.choose_folder = lambda: str(tmp_path)
    page.save()
    settled(page.desk)
    assert [file.name for file in tmp_path.glob("*.pdf")] == ["PW-W-SJ6-0001.pdf"]
    words = " ".join(each.text() for each in page.issued.findChildren(QLabel))
    assert f"PW-W-SJ6-0001 を {tmp_path} にPDFで残しました" in words
    assert "プリンターに送りました" not in words
    assert state_of(pair, bundle) == "printed"
    assert sealed_in_memory(page.desk) == {}


def test_lost_with_the_lock_it_must_be_made_again(stage: Stage, notice: Notice, settled: Settled) -> None:
    pair = stage("engaged")
    bundle = sealed(pair.ward)
    page = notice(pair, bundle)
    page.hide()
    page.keep()
    page.desk.closing()
    pair.close()
    pair.reopen()
    page.desk.opened(pair.ward.session)
    page.show()
    settled(page.desk)
    assert page.sealed is None
    assert "M-W-SJ6-0001 のパスワードは、印刷しないまま消えました" in page.banner_text()
    assert page.view.is_empty
    [row] = page.list.table.rows.rows
    assert row.cells[3].text == "印刷せずに消えた"


def test_the_list_tells_every_state(stage: Stage, notice: Notice) -> None:
    pair = stage("closed")
    page = notice(pair)
    rows = [(row.cells[0].text, row.cells[1].text, row.cells[3].text) for row in page.list.table.rows.rows]
    assert rows == [("PW-W-SJ6-0002", "M-W-SJ6-0002", "返った"), ("PW-W-SJ6-0001", "M-W-SJ6-0001", "返った")]


def test_nothing_to_print_yet(stage: Stage, notice: Notice) -> None:
    page = notice(stage("engaged"))
    assert "パスワード通知書はまだありません" in said(page)


def test_one_that_is_sealed_while_the_list_is_shown_is_there_to_be_printed(
    stage: Stage, notice: Notice, settled: Settled
) -> None:
    pair = stage("engaged")
    page = notice(pair)
    assert page.state == "list"
    page.desk.changed.connect(page.changed)  # as the shell does
    page.desk.write(page, lambda _session: sealed(pair.ward), lambda bundle: keep_sealed(page.desk, bundle))
    settled(page.desk)
    assert page.state == "ready"
    assert "PW-W-SJ6-0001" in said(page.side)


def test_a_handler_prints_none(stage: Stage, notice: Notice) -> None:
    pair = stage("engaged")
    bundle = sealed(pair.ward)
    with in_role(pair.ward.session, "handler"):
        page = notice(pair, bundle)
        page.side.there.setChecked(True)
        assert not primary(page).isEnabled()
        assert "取扱責任者" in page.bar.sentence


def test_who_made_the_medium_is_told_from_who_issues(stage: Stage, notice: Notice) -> None:
    pair = stage("engaged")
    page = notice(pair, sealed(pair.ward))
    assert "媒体を作った人が、通知書も発行します" in said(page.side)
    assert "媒体は読み戻しに通りました" in said(page.side)
