"""The media ledger: what is late stands first and says by how much; each thing tells its way; places are kept."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.media.page import MediaPage
from sitter_desk.domain.records import CarriedItem
from sitter_desk.office.sending import seal_bundle
from sitter_desk.office.views.hand_preparing import prepare_sheet
from tests.desktop.screens import SMALLEST, picture
from tests.unit.office.conftest import Stage


def opened(desk: Desk, qtbot: QtBot, where: str = "", today: str = "") -> MediaPage:
    if today:
        desk.today = lambda: today  # type: ignore[method-assign]  # a day on which something is due
    page = MediaPage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 852)
    page.show()
    page.arrive(where)
    qtbot.waitUntil(lambda: bool(page.title.heading))
    qtbot.wait(60)
    return page


def words(page: MediaPage) -> str:
    return " ".join(label.text() for label in page.side.findChildren(QLabel))


def keys(page: MediaPage) -> list[str]:
    return [row.key for row in page.table.rows.rows]


def test_what_is_late_stands_first_with_its_days(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    page = opened(desk_at("sent", "ward"), qtbot, today="2025-05-13")
    late = [row for row in page.table.rows.rows if row.late]
    assert page.table.rows.rows[: len(late)] == late
    assert {row.cells[3].text for row in late} == {"4日 過ぎています"}
    assert "4件" in page.title._detail.text()
    picture(page, "media-late-ja")
    page.which.choose("late")
    page._show_rows()
    assert keys(page) == [row.key for row in late]


def test_one_thing_tells_its_way(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    page = opened(desk_at("closed", "ward", language="en"), qtbot, where="M-W-SJ6-0001")
    assert page.table.current_key == "M-W-SJ6-0001"
    qtbot.waitUntil(lambda: "K-SJ6-0001" in words(page))
    assert "PW-W-SJ6-0001" in words(page)
    assert "Return" in words(page)
    picture(page, "media-way-en", SMALLEST)


def test_a_number_narrows_the_list(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    page = opened(desk_at("told", "contractor"), qtbot)
    everything = keys(page)
    page.number.setText("ｐｗ")
    assert keys(page) == [number for number in everything if number.startswith("PW")]
    page.number.setText("xyz")
    assert keys(page) == []
    assert not page.side.isVisible()


def test_the_contractor_sees_what_it_holds_of_the_ward(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    page = opened(desk_at("told", "contractor"), qtbot)
    page.which.choose("here")
    page._show_rows()
    assert "M-W-SJ6-0002" in keys(page)  # its record has not come yet
    page.table.choose("M-W-SJ6-0002")
    qtbot.waitUntil(lambda: "次の媒体" in words(page))
    assert not page.side._placing.isVisible()
    picture(page, "media-contractor-ja")


@pytest.fixture
def sealed(stage: Stage, desk_of: Callable[..., Desk]) -> Desk:
    """A ward desk with a disc made, on a printed sheet."""
    ward = stage("engaged").ward
    bundle = seal_bundle(ward.session, ward.engagement, folder=ward.cd, made_on="2025-03-17", return_by="2025-05-09")
    prepare_sheet(ward.session, ward.engagement.id, "provide", items=[bundle.disc.id])
    return desk_of(ward.session)


def test_where_it_lies_is_kept(sealed: Desk, qtbot: QtBot) -> None:
    page = opened(sealed, qtbot, where="M-W-SJ6-0001")
    page.side.place.setText(" キャビネットA ")
    assert page.side.is_touched
    page.side._keep.click()
    qtbot.waitUntil(lambda: not page.side.is_touched)
    with sealed.session.reading() as reader:
        [disc] = reader.find(CarriedItem, number="M-W-SJ6-0001")
    assert disc.place == "キャビネットA"


def test_a_printed_sheet_that_nobody_recorded_is_named(sealed: Desk, qtbot: QtBot) -> None:
    page = opened(sealed, qtbot)
    assert "K-SJ6-0001" in page.banner_text()
    assert not page.bar._primary.isEnabled()  # type: ignore[union-attr]  # nothing is out


def test_the_way_back_leads_to_a_sheet(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    page = opened(desk_at("sent", "ward"), qtbot)
    with qtbot.waitSignal(page.desk.going) as went:
        page.bar._primary.click()  # type: ignore[union-attr]  # it is there
    assert went.args == ["handover_sheet", "new:return"]


def test_an_empty_ledger_says_so(desk_at: Callable[..., Desk], qtbot: QtBot) -> None:
    page = opened(desk_at("engaged", "ward"), qtbot)
    assert page._stack.currentIndex() == 1
    picture(page, "media-empty-ja")
