"""Confirmation records: the list by whose turn it is, a sheet made, transcribed, confirmed, and what does not fit."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.handover_sheet.page import HandoverSheetPage
from sitter_desk.desktop.pages.handover_sheet.parts import Kinds
from sitter_desk.desktop.pages.handovers.page import HandoversPage
from sitter_desk.domain.records import CarriedItem, Confirmation, Handover
from sitter_desk.office.printing import password_paper
from sitter_desk.office.sending import seal_bundle
from sitter_desk.office.views.hand_preparing import prepare_sheet, typed_line
from sitter_desk.workstation.language import translator
from tests.desktop.screens import SMALLEST, picture
from tests.desktop.test_notices import press
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import in_role

CTRL = Qt.KeyboardModifier.ControlModifier


def listed(desk: Desk, qtbot: QtBot) -> HandoversPage:
    page = HandoversPage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 852)
    page.show()
    page.arrive()
    qtbot.waitUntil(lambda: bool(page.title.heading))
    return page


def sheet_page(desk: Desk, qtbot: QtBot, where: str, what: str) -> HandoverSheetPage:
    page = HandoverSheetPage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 852)
    page.show()
    page.arrive(where)
    qtbot.waitUntil(lambda: page.what == what)
    return page


def primary(page: HandoverSheetPage) -> bool:
    """Whether the primary can be pressed."""
    return bool(page.bar._primary and page.bar._primary.isEnabled())


@pytest.fixture
def printed(stage: Stage, desk_of: Callable[..., Desk]) -> tuple[Desk, Handover]:
    """A ward desk with one sheet printed and not recorded: 300 envelopes and 50 forms."""
    ward = stage("sent").ward
    lines = [typed_line("窓あき封筒", "箱3", "枚", 300), typed_line("白紙の申請書", "", "部", 50)]
    sheet = prepare_sheet(ward.session, ward.engagement.id, "supplies", typed=lines)
    return desk_of(ward.session), sheet


# ---- the list ------------------------------------------------------------------------------------------------------


def test_the_list_says_whose_turn_it_is(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    page = listed(desk_at("told", "contractor"), qtbot)
    turns = [sheet for sheet in page.sheets if sheet.turn == "contractor"]
    assert turns
    assert f"{len(turns)}" in page.which._button(1).text()
    page.which.choose("ours")
    page._show_rows()
    assert [row.key for row in page.table.rows.rows] == [sheet.number for sheet in turns]
    picture(page, "handovers-contractor-ja")


def test_a_handler_of_the_contractor_is_not_told_to_confirm(
    stage: Stage, desk_of: Callable[..., Desk], qtbot: QtBot
) -> None:
    with in_role(stage("told").contractor.session, "handler") as session:
        page = listed(desk_of(session), qtbot)
        assert any(sheet.turn == "contractor" for sheet in page.sheets)
        assert "（0）" in page.which._button(1).text()
        assert {row.cells[-1].text for row in page.table.rows.rows} == {"受託者の取扱責任者が確認します"}
        assert not page.bar._primary.isEnabled()  # type: ignore[union-attr]  # it is there


def test_enter_opens_a_sheet_and_a_number_finds_one(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    page = listed(desk_at("closed", "ward", language="en"), qtbot)
    picture(page, "handovers-ward-en", SMALLEST)
    with qtbot.waitSignal(page.desk.going) as went:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert went.args == ["handover_sheet", page.sheets[0].number]
    page.number.setText("ｋ－ｓｊ６－０００２")
    with qtbot.waitSignal(page.desk.going) as went:
        qtbot.keyClick(page.number, Qt.Key.Key_Return)
    assert went.args == ["handover_sheet", "K-SJ6-0002"]


def test_the_primary_is_the_sheet_that_waits(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    page = listed(desk_at("told", "contractor"), qtbot)
    number = next(sheet.number for sheet in page.sheets if sheet.turn == "contractor")
    assert page.bar._primary is not None
    assert page.bar._primary.text() == f"{number} を確認する"
    with qtbot.waitSignal(page.desk.going) as went:
        page.bar._primary.click()
    assert went.args == ["handover_sheet", number]
    other = [sheet.number for sheet in page.sheets if sheet.turn == "contractor"][-1]
    assert other != number
    page.table.choose(other)
    assert page.bar._primary.text() == f"{other} を確認する"  # the one that is marked


def test_before_the_first_one_it_says_what_to_do(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    page = listed(desk_at("founded", "contractor"), qtbot)
    assert page.sheets == ()
    assert page._stack.currentIndex() == 1
    picture(page, "handovers-empty-ja")


# ---- recording -----------------------------------------------------------------------------------------------------


def test_the_ward_transcribes_what_the_pen_wrote(printed: tuple[Desk, Handover], qtbot: QtBot) -> None:
    desk, sheet = printed
    page = sheet_page(desk, qtbot, sheet.number, "sheet")
    panel = page.sheet
    assert panel.mode == "record"
    assert not primary(page)
    assert [field.text() for field in panel.rows.fields] == ["", ""]
    assert all(label.text() == "…" for label in panel.rows._shown)  # type: ignore[attr-defined]  # labels
    panel.day.setText("r7.3.25")
    panel.time.setText("10:30")
    panel.place.setText("区役所3階")
    panel.giver.setText("区職　練習郎")
    panel.receiver.setText("事務　練習子")
    panel.rows.fields[0].setText("300")
    assert not primary(page)
    panel.rows.fields[1].setText("49")
    assert panel.differing == (2,)
    assert primary(page)
    picture(page, "handover-record-ja")
    press(page, qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(page.sheet.view and page.sheet.view.row.state == "recorded"))
    with desk.session.reading() as reader:
        kept = reader.get(Handover, sheet.id)
    assert (kept.day, kept.time, kept.giver.name) == ("2025-03-25", "10:30", "区職　練習郎")
    assert [line.received for line in kept.lines] == [300, 49]
    assert sheet.number in page.banner_text()
    assert not page.unsaved()


@pytest.mark.parametrize(("day", "time"), [("R7.2.30", "10:30"), ("R7.5.20", "25:00"), ("", "10:30")])
def test_a_moment_that_can_not_be_read_is_not_recorded(
    printed: tuple[Desk, Handover], qtbot: QtBot, day: str, time: str
) -> None:
    desk, sheet = printed
    page = sheet_page(desk, qtbot, sheet.number, "sheet")
    page.sheet.day.setText(day)
    page.sheet.time.setText(time)
    for field, text in ((page.sheet.giver, "渡"), (page.sheet.receiver, "受")):
        field.setText(text)
    for field in page.sheet.rows.fields:
        field.setText("1")
    assert not primary(page)
    assert page.sheet.missing() == page.bar.sentence
    page._record()
    qtbot.wait(50)
    with desk.session.reading() as reader:
        assert reader.get(Handover, sheet.id).state == "printed"


def test_the_moment_of_the_other_one_of_a_pair_is_told_at_its_field(
    stage: Stage, desk_of: Callable[..., Desk], qtbot: QtBot
) -> None:
    ward = stage("kit").ward
    with ward.session.reading() as reader:
        [disc] = reader.find(Handover, number="K-SJ6-0001")
    notice = typed_line("パスワード通知書", "PW-W-SJ6-0001", "通", 1)
    sheet = prepare_sheet(ward.session, ward.engagement.id, disc.kind, typed=[notice])
    page = sheet_page(desk_of(ward.session), qtbot, sheet.number, "sheet")
    panel = page.sheet
    panel.day.setText(disc.day)
    panel.time.setText(disc.time)
    for field, text in ((panel.giver, "渡"), (panel.receiver, "受"), (panel.rows.fields[0], "1")):
        field.setText(text)
    assert "M-W-SJ6-0001 も、この日時に" in page.bar.sentence
    assert panel.time.property("state") == "ng"
    assert not primary(page)
    panel.time.setText("23:58")
    assert primary(page)
    panel.day.setText("R7.1.4")
    assert page.bar.sentence.startswith("票の物ができたのは令和7年")
    assert panel.day.property("state") == "ng"
    panel.day.setText("R99.1.1")
    assert "まだ来ていません" in page.bar.sentence


def test_what_was_written_down_wrongly_gets_a_new_sheet(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = desk_at("sent", "ward")
    page = sheet_page(desk, qtbot, "K-SJ6-0001", "sheet")
    assert page.sheet.mode == "read"
    with qtbot.waitSignal(desk.going) as went:
        page._correct()
    assert went.args[0] == "paper"
    assert went.args[1].startswith("record:")
    with desk.session.reading() as reader:
        [made] = [each for each in reader.find(Handover) if each.corrects]
    assert made.corrects == "K-SJ6-0001"


# ---- confirming ----------------------------------------------------------------------------------------------------


def waiting_number(desk: Desk, qtbot: QtBot) -> str:
    return next(sheet.number for sheet in listed(desk, qtbot).sheets if sheet.turn == "contractor")


def test_the_contractor_counts_first_and_then_sees_the_wards_count(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = desk_at("told", "contractor")
    page = sheet_page(desk, qtbot, waiting_number(desk, qtbot), "sheet")
    panel = page.sheet
    assert panel.mode == "confirm"
    assert panel.rows._shown[0].text() == "…"  # type: ignore[attr-defined]  # a label
    picture(page, "handover-confirm-ja")
    panel.rows.fields[0].setText("1")
    panel.rows.fields[0].clearFocus()
    assert panel.rows._shown[0].text() == "1"  # type: ignore[attr-defined]  # a label
    assert primary(page)
    press(page, qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(page.sheet.view and page.sheet.view.row.state == "agrees"))
    with desk.session.reading() as reader:
        assert [each.result for each in reader.find(Confirmation)] == ["agrees"]


def test_a_count_that_differs_waits_for_its_reason(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = desk_at("told", "contractor", language="en", compact=True)
    page = sheet_page(desk, qtbot, waiting_number(desk, qtbot), "sheet")
    page.sheet.rows.fields[0].setText("2")
    page.sheet.rows.fields[0].clearFocus()
    assert page.sheet.differing == (1,)
    assert not primary(page)
    assert "row 1" in page.bar.sentence
    picture(page, "handover-differs-en", SMALLEST)
    page._confirm()  # and by no other way
    page.sheet.note.setText("Two lay in the envelope.")
    assert primary(page)
    page._confirm()
    qtbot.waitUntil(lambda: bool(page.sheet.view and page.sheet.view.row.state == "differs"))
    with desk.session.reading() as reader:
        [made] = reader.find(Confirmation)
    assert (made.result, made.note) == ("differs", "Two lay in the envelope.")


def test_a_handler_sees_the_sheet_and_no_count_of_the_ward(
    stage: Stage, desk_of: Callable[..., Desk], qtbot: QtBot
) -> None:
    with in_role(stage("told").contractor.session, "handler") as session:
        desk = desk_of(session)
        page = sheet_page(desk, qtbot, waiting_number(desk, qtbot), "sheet")
        assert page.sheet.mode == "read"
        assert page.bar._primary is None


def test_the_ward_hears_that_a_number_is_not_here(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    page = sheet_page(desk_at("sent", "ward"), qtbot, "K-SJ6-9999", "")
    qtbot.waitUntil(lambda: "K-SJ6-9999" in page.banner_text())


# ---- preparing -----------------------------------------------------------------------------------------------------


def test_a_disc_and_its_notice_never_go_onto_one_sheet(
    stage: Stage, desk_of: Callable[..., Desk], qtbot: QtBot
) -> None:
    ward = stage("engaged").ward
    bundle = seal_bundle(ward.session, ward.engagement, folder=ward.cd, made_on="2025-03-17", return_by="")
    password_paper(ward.session, ward.fonts, bundle)
    page = sheet_page(desk_of(ward.session), qtbot, "new", "new")
    qtbot.waitUntil(lambda: len(page.prepare.going) == 2)
    for item in page.prepare.going:
        page.prepare.toggle(item)
    assert len(page.prepare.pairs) == 2
    assert not primary(page)
    picture(page, "handover-new-pair-ja")
    page.prepare.toggle(bundle.notice.id)
    assert primary(page)
    with qtbot.waitSignal(page.desk.going) as went:
        press(page, qtbot, Qt.Key.Key_Return, CTRL)
    assert went.args[1].startswith("record:")
    with ward.session.reading() as reader:
        [sheet] = reader.find(Handover)
    assert [line.reference for line in sheet.lines] == [bundle.disc.number]


def test_what_is_typed_needs_a_name_and_a_count(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = desk_at("sent", "ward", language="en")
    page = sheet_page(desk, qtbot, "new:papers", "new")
    assert page.prepare.kind == "papers"
    row = page.prepare.add("申請書類", "件")
    assert not primary(page)
    row.count.setText("４０")
    assert primary(page)
    page.prepare.way.choose("to_contractor")
    page.prepare.add("", "")
    assert not primary(page)
    picture(page, "handover-new-papers-en", SMALLEST)
    page.prepare._take_away(page.prepare.rows[1])
    page._make()
    qtbot.waitUntil(lambda: page.what == "sheet")
    with desk.session.reading() as reader:
        [sheet] = reader.find(Handover, kind="papers")
    assert [(line.content, line.given, line.unit) for line in sheet.lines] == [("申請書類", 40, "件")]
    assert sheet.receiver.organisation == desk.engagement.contractor_name  # type: ignore[union-attr]  # there is one


def test_what_comes_back_is_offered_for_a_return(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = desk_at("sent", "ward")
    page = sheet_page(desk, qtbot, "new:return", "new")
    qtbot.waitUntil(lambda: len(page.prepare.going) == 4)
    with desk.session.reading() as reader:
        out = {each.number for each in reader.find(CarriedItem, owner=desk.session.desk, state="handed_over")}
    assert {each.number for each in page.prepare.going.values()} == out


def test_what_is_typed_waits_when_the_sheet_is_left(
    printed: tuple[Desk, Handover], qtbot: QtBot, settled: Callable[[Desk], None]
) -> None:
    desk, sheet = printed
    page = sheet_page(desk, qtbot, sheet.number, "sheet")
    page.sheet.place.setText("区役所3階")
    with qtbot.waitSignal(desk.going) as went:
        page._leave()
    assert went.args == ["handovers", ""]
    page.arrive(sheet.number)
    settled(desk)
    assert page.sheet.place.text() == "区役所3階"


def test_a_kind_is_taken_wherever_its_card_is_clicked(qtbot: QtBot) -> None:
    kinds = Kinds(translator("ja"))
    qtbot.addWidget(kinds)
    kinds.resize(900, 160)
    kinds.show()
    card = kinds._cards["return"]
    with qtbot.waitSignal(kinds.picked):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().bottomRight() - QPoint(6, 6))
    assert kinds.kind == "return"
