"""The home page of both sites, on real desks: what it says, in which order, where it leads."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages import every
from sitter_desk.desktop.pages.home.page import HomePage
from sitter_desk.desktop.pages.home.words import line_of
from sitter_desk.desktop.shell import Shell
from sitter_desk.desktop.widgets.chart import scale_top
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.domain.records import Applicant, Lot, Round
from sitter_desk.office.questions import ask
from sitter_desk.office.rounds import set_actual
from sitter_desk.office.session import new_id
from sitter_desk.office.views.home_work import KINDS, Waiting
from sitter_desk.workstation.language import translator
from tests.desktop.conftest import MakeDesk
from tests.desktop.screens import SMALLEST, USUAL, picture
from tests.unit.office.conftest import Stage
from tests.unit.office.course import carry, case

Settled = Callable[[Desk], None]
LOOKS = [
    ("ja", USUAL, False),
    ("en", USUAL, False),
    ("ja", SMALLEST, True),
    ("en", SMALLEST, False),
    ("ja", USUAL, True),
]


def shown(qtbot: QtBot, settled: Settled, desk: Desk, today: str) -> HomePage:
    """The page as it stands on a day."""
    desk.today = lambda: today  # type: ignore[method-assign]  # the clock of the practice desks stands in March
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 720)
    page.show()
    page.arrive()
    settled(desk)
    return page


def lines(page: HomePage) -> list[str]:
    return [row.line.spoken for row in page.work.rows()]


def test_work_is_told_with_its_number_its_oldest_day_and_its_due_day(
    qtbot: QtBot, settled: Settled, desk_at: MakeDesk
) -> None:
    page = shown(qtbot, settled, desk_at("taken_in", "contractor"), "2025-04-14")
    assert page.title.heading == "令和7年4月14日（月）"
    assert "事前審査を待つ申請 3件 第1回 ・ いちばん古いもの 3月30日到達 期限 4月16日" in lines(page)


def test_what_is_late_stands_first_with_its_word(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    page = shown(qtbot, settled, desk_at("told", "contractor"), "2025-05-13")
    first, second = page.work.rows()[:2]
    assert (first.line.state, first.line.late, first.line.mark) == ("18日 過ぎています", True, "late")
    assert second.line.numbers == "M-W-SJ6-0001  PW-W-SJ6-0001"
    assert second.line.heading == "返していない媒体があります"


def test_a_row_leads_to_its_page_by_mouse_and_by_key(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("taken_in", "contractor")
    page = shown(qtbot, settled, desk, "2025-04-14")
    gone: list[str] = []
    desk.going.connect(lambda name, _where: gone.append(name))
    row = next(row for row in page.work.rows() if row.line.key == "screen")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert gone == ["prescreening", "prescreening"]


def test_the_primary_takes_an_application_in(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("taken_in", "contractor")
    page = shown(qtbot, settled, desk, "2025-04-14")
    with qtbot.waitSignal(desk.going) as going:
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert going.args[0] == "form"


def test_it_is_read_again_when_something_was_written(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("received", "ward")
    page = shown(qtbot, settled, desk, "2025-04-17")
    desk.changed.connect(page.changed)
    assert [stop.state for stop in page.side.track.stops[:2]] == ["late", "late"]
    with desk.session.reading() as reader:
        round_ = reader.find(Round)[0]
    desk.write(page, lambda session: set_actual(session, round_, "close", "2025-04-15"), lambda _: None)
    settled(desk)
    settled(desk)
    assert [(stop.state, stop.actual) for stop in page.side.track.stops[:2]] == [("done", "4/15"), ("late", "")]


def test_the_chart_turns_into_a_table_with_the_same_figures(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    page = shown(qtbot, settled, desk_at("submitted", "contractor"), "2025-04-16")
    assert [group.word for group in page.chart.chart.bars.groups][-3:] == ["14", "15", "16"]
    assert page.chart.chart.bars.groups[-2].values == (0, 4)
    assert not page.chart.is_table
    page.chart.turn.click()
    assert page.chart.is_table
    assert [cell.text for cell in page.chart.table.rows.rows[-2].cells[:3]] == ["4月15日（火）", "0", "4"]
    page.chart.turn.click()
    assert not page.chart.is_table


@pytest.mark.parametrize(
    ("values", "top"), [([], 10), ([10], 10), ([11], 20), ([42], 50), ([101], 200), ([4999], 5000)]
)
def test_the_scale_ends_in_a_round_number(values: list[int], top: int) -> None:
    assert scale_top(values) == top


def test_a_desk_at_which_nothing_waits_says_so(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    page = shown(qtbot, settled, desk_at("engaged", "ward"), "2025-03-17")
    kinds = [row.line.key for row in page.work.rows()]
    assert kinds == ["rules", "export", "bundle"], "a new ward is led on"
    done = shown(qtbot, settled, desk_at("closed", "ward"), "2025-05-13")
    assert done.work.rows() == []
    assert done.done.isVisible()


def test_no_name_stands_on_it(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("told", "contractor")
    page = shown(qtbot, settled, desk, "2025-05-13")
    with desk.session.reading() as reader:
        names = [each.name for each in reader.find(Applicant)]
    text = " ".join(lines(page))
    assert names
    assert not any(name in text for name in names)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_kind_of_work_has_its_words(language: str) -> None:
    tr = translator(language)
    for kind in KINDS:
        for site in ("ward", "contractor"):
            waiting = Waiting(kind=kind, count=12, since="2025-04-14", due="2025-04-16", numbers=("M-1",), round=1)
            line = line_of(tr, waiting, site, "2025-04-15")  # type: ignore[arg-type]  # a literal from the table
            assert line.heading
            assert line.spoken
            late = line_of(tr, replace(waiting, days_over=1), site, "2025-04-17")  # type: ignore[arg-type]  # a literal from the table
            assert late.state == ("1日 過ぎています" if language == "ja" else "1 day late")


def test_the_navigation_counts_what_waits_and_counts_again(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("told", "contractor")
    desk.today = lambda: "2025-05-13"  # type: ignore[method-assign]  # the day of the circle
    shell = Shell(desk, "#C6873A")
    qtbot.addWidget(shell)
    settled(desk)
    rows = shell.nav.rows
    assert (rows["notices"]._count, rows["notices"]._late) == (4, True)
    assert (rows["handovers"]._count, rows["handovers"]._late) == (4, False)
    desk.write(shell, lambda _session: busy(desk), lambda _: None)
    settled(desk)
    settled(desk)
    assert rows["notices"]._count == 27
    assert "つながって" in shell.nav._chain.text()


def busy(desk: Desk) -> None:
    """More kinds of work at once than a circle has: a printed lot lies out."""
    assert desk.engagement
    with desk.session.reading() as reader:
        round_ = reader.find(Round)[0]
    lot = Lot(
        id=new_id(), owner=desk.session.desk, engagement=desk.engagement.id, round=round_.id, number="B-SJ6-0042",
        responsible="練習", made_on="2025-04-23", printed=23, sealed=0, spoiled=0, pulled=0, state="printed",
    )  # fmt: skip
    with desk.session.act("notice.print") as act:
        act.put(lot)


@pytest.mark.parametrize(("language", "size", "dark"), LOOKS)
@pytest.mark.parametrize(
    ("site", "at", "today"), [("contractor", "told", "2025-05-13"), ("ward", "received", "2025-04-18")]
)
def test_it_fits_at_both_sizes(
    qtbot: QtBot, settled: Settled, desk_at: MakeDesk, monkeypatch: pytest.MonkeyPatch, language: str,
    size: tuple[int, int], dark: bool, site: str, at: str, today: str,
) -> None:  # fmt: skip
    desk = desk_at(at, site, language=language, dark=dark, compact=size == SMALLEST)
    desk.practice = False  # the strip of practice takes 44 px
    desk.today = lambda: today  # type: ignore[method-assign]  # the day of the circle
    if site == "contractor":
        busy(desk)
    monkeypatch.setitem(every.CLASSES, "home", HomePage)
    shell = Shell(desk, "#C6873A")
    qtbot.addWidget(shell)
    shell.resize(*size)
    shell.show()
    shell.open("home")
    settled(desk)
    picture(shell, f"home-{site}-{language}-{size[1]}{'-dark' if dark else ''}", size)
    page = shell.page
    assert isinstance(page, HomePage)
    assert page.work.rows()
    assert page._scroll.horizontalScrollBar().maximum() == 0
    assert page._scroll.verticalScrollBar().maximum() == 0


def test_a_question_of_the_ward_leads_to_the_case_that_it_is_about(
    qtbot: QtBot, settled: Settled, desk_of: Callable[..., Desk], stage: Stage
) -> None:
    pair = stage("told")
    ask(pair.ward.session, case(pair.ward, 2), "練習", asked_on="2025-04-26", answer_by="")
    carry(pair.ward, pair.contractor)
    desk = desk_of(pair.contractor.session)
    page, went = shown(qtbot, settled, desk, "2025-05-13"), list[tuple[str, str]]()
    desk.going.connect(lambda name, where: went.append((name, where)))
    page._show_all()
    settled(desk)
    next(row for row in page.work.rows() if row.line.key == "questions").click()
    assert went == [("case", "SJ6-0-0002")]


def test_the_keys_begin_at_the_most_urgent_work(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("told", "contractor")
    desk.today = lambda: "2025-05-13"  # type: ignore[method-assign]  # the clock of the practice desks stands in March
    shell = Shell(desk, "#C6873A")
    qtbot.addWidget(shell)
    shell.resize(*USUAL)
    shell.show()
    qtbot.waitExposed(shell)
    shell.open("home")
    settled(desk)
    page = shell.page
    assert isinstance(page, HomePage)
    assert shell.focusWidget() is page.work.rows()[0]
    page.changed(frozenset({("application", "")}))
    settled(desk)
    assert shell.focusWidget() is page.work.rows()[0]


@pytest.mark.parametrize("name", ["media", "handovers"])
def test_the_keys_begin_in_the_list(qtbot: QtBot, settled: Settled, desk_at: MakeDesk, name: str) -> None:
    desk = desk_at("told", "contractor")
    shell = Shell(desk, "#C6873A")
    qtbot.addWidget(shell)
    shell.show()
    shell.open(name)
    settled(desk)
    assert isinstance(shell.focusWidget(), Table)


def test_a_page_says_what_it_is_before_anything_is_read(qtbot: QtBot, desk_at: MakeDesk) -> None:
    shell = Shell(desk_at("told", "contractor"), "#C6873A")
    qtbot.addWidget(shell)
    shell.show()
    headings = []
    for name in ("applications", "rounds", "handovers"):
        shell.open(name)
        headings.append(shell.page.title.heading)
    assert headings == ["申請", "処理回", "確認記録票"]


def test_the_rows_of_a_window_behind_another_one_keep_their_keys(
    qtbot: QtBot, settled: Settled, desk_at: MakeDesk
) -> None:
    page = shown(qtbot, settled, desk_at("told", "contractor"), "2025-05-13")
    front = QWidget()
    qtbot.addWidget(front)
    front.show()
    front.activateWindow()
    qtbot.waitUntil(front.isActiveWindow)
    page.work.setFocus()
    page.arrive()
    settled(page.desk)
    assert page.window().focusWidget() is page.work.rows()[0]
    page.arrive()
    settled(page.desk)
    assert page.window().focusWidget() is page.work.rows()[0]
