"""The list of bundles and the two doors, and the rail and the progress that all pages of steps share."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.bundles.page import BundlesPage
from sitter_desk.desktop.pages.bundles.words import keep_sealed
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.when import long_day, short_day, short_moment
from sitter_desk.desktop.widgets.progress import Pace, ProgressPanel, amount
from sitter_desk.desktop.widgets.steps import Step, Steps
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.sending import SealedBundle, seal_bundle
from sitter_desk.workstation.language import translator
from tests.desktop.screens import SMALLEST, picture
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import acts, in_role

Settled = Callable[[Desk], None]
Bundles = Callable[..., BundlesPage]


@pytest.fixture
def bundles(qtbot: QtBot, desk_of: Callable[..., Desk], settled: Settled) -> Bundles:
    """The page of a desk, with some bundles in its memory."""

    def page(desk: CircleDesk, *kept: SealedBundle, **how: object) -> BundlesPage:
        made = BundlesPage(desk_of(desk.session, **how))
        qtbot.addWidget(made)
        for each in kept:
            keep_sealed(made.desk, each)
        made.resize(1200, 800)
        made.show()
        made.arrive()
        settled(made.desk)
        return made

    return page


def said(view: QWidget) -> str:
    return " ".join(label.text() for label in view.findChildren(QLabel))


def seal(desk: CircleDesk) -> SealedBundle:
    return seal_bundle(desk.session, desk.engagement, folder=desk.cd, made_on="2025-03-31", return_by="2025-04-30")


def test_made_and_taken_in_stand_in_one_list(stage: Stage, bundles: Bundles) -> None:
    pair = stage("closed")
    before = acts(pair.ward.session)
    page = bundles(pair.ward)
    rows = [[cell.text for cell in row.cells] for row in page.table.rows.rows]
    assert [row[:2] for row in rows] == [
        ["M-C-SJ6-0002", "取り込んだ"], ["M-W-SJ6-0002", "作った"],
        ["M-C-SJ6-0001", "取り込んだ"], ["M-W-SJ6-0001", "作った"],
    ]  # fmt: skip
    assert rows[1][4:] == ["返った", "返った", "相手が取込み済み"]
    assert acts(pair.ward.session) == before
    picture(page, "bundles", SMALLEST)


def test_the_doors_say_what_waits(stage: Stage, bundles: Bundles) -> None:
    page = bundles(stage("received").ward)
    assert "M-W-SJ6-0002" in page.make_door.accessibleName()
    assert "M-W-SJ6-0001 よりあと" in page.make_door.accessibleName()
    assert "M-C-SJ6-0002" in page.open_door.accessibleName()


def test_the_doors_lead_on(stage: Stage, bundles: Bundles, qtbot: QtBot) -> None:
    page = bundles(stage("received").ward)
    gone: list[str] = []
    page.desk.going.connect(lambda name, _where: gone.append(name))
    page.open_door.click()
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert gone == ["bundle_open", "bundle_make"]


def test_nothing_yet_is_told_with_the_first_things_to_do(stage: Stage, bundles: Bundles) -> None:
    page = bundles(stage("engaged").ward)
    assert "暗号化データはまだありません" in said(page)


def test_a_notice_that_waits_and_one_that_is_lost(stage: Stage, bundles: Bundles) -> None:
    pair = stage("engaged")
    sealed = seal(pair.ward)
    page = bundles(pair.ward, sealed)
    assert "まだ印刷していません" in page.banner_text()
    assert page.table.rows.rows[0].cells[5].text == "印刷待ち"
    lost = bundles(pair.ward)
    assert "開けません" in lost.banner_text()
    assert lost.table.rows.rows[0].cells[5].text == "印刷していない"


def test_a_handler_opens_and_does_not_make(stage: Stage, bundles: Bundles) -> None:
    pair = stage("received")
    with in_role(pair.ward.session, "handler"):
        page = bundles(pair.ward)
    assert [door.isEnabled() for door in (page.make_door, page.open_door)] == [False, True]
    primary = [each for each in page.bar.findChildren(QPushButton) if each.property("kind") == "primary"]
    assert [each.isEnabled() for each in primary] == [False]
    assert "取扱責任者" in page.bar.sentence


def test_the_rail_is_read_aloud_with_state_and_result(qtbot: QtBot) -> None:
    rail = Steps(Look(), translator("en"))
    qtbot.addWidget(rail)
    rail.show_steps([Step("Seal it", "done", ("52 records",)), Step("Read it back", "failed")])
    names = [each.accessibleName() for each in rail.findChildren(QWidget) if each.accessibleName()]
    assert names == ["Step 1 of 2, done: Seal it 52 records", "Step 2 of 2, stopped here: Read it back"]
    rail.say("lock", "Nothing changes", "until you say so")
    assert "Nothing changes" in said(rail)


def test_a_pace_says_nothing_too_early() -> None:
    pace = Pace(started=100.0, done=50, total=200)
    assert (pace.percent, pace.rate(100.5), pace.left(100.5)) == (25, None, None)
    assert (pace.rate(105.0), pace.left(105.0)) == (10.0, 15.0)
    assert (Pace(started=0.0).percent, Pace(started=0.0).left(50.0)) == (0, None)


def test_amounts_are_told_in_their_unit() -> None:
    assert [amount(size, "bytes") for size in (0, 1, 214_600_000, 12_345_678_900)] == [
        "0.0",
        "0.1",
        "214.6",
        "12,345.7",
    ]
    assert amount(12_345, "records") == "12,345"


def test_a_running_work_tells_its_figures(qtbot: QtBot) -> None:
    panel = ProgressPanel(Look(), translator("ja"))
    qtbot.addWidget(panel)
    panel.begin("読み戻しています", "途中の媒体は渡せません", unit="bytes")
    panel._pace.started -= 10
    panel.step(133_000_000, 214_600_000)
    assert "61%" in said(panel)
    assert "133.0" in said(panel)
    assert "13.3" in said(panel)
    assert panel.accessibleName() == "読み戻しています 61%"


def test_days_stand_era_first_and_short_in_columns() -> None:
    assert long_day(translator("ja"), "2026-11-18") == "令和8年11月18日（水）"
    assert long_day(translator("en"), "2026-11-08") == "8 Nov 2026"
    assert (long_day(translator("ja"), ""), short_day("")) == ("", "")
    assert short_moment(1_743_400_000_000_000) == "3/31 14:46"
