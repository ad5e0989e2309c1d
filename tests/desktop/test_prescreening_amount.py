"""Amount and hours on the page of 事前審査: the ledger says why, the chart can be read, the page fits its window."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.prescreening.hours import chart_of, rows_of
from sitter_desk.desktop.pages.prescreening.page import PrescreeningPage
from sitter_desk.desktop.shell import Shell
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.hours_chart import HoursChart, ticks
from sitter_desk.office.views.screening_ledger import ChildYear, HoursMonth
from sitter_desk.workstation.language import translator
from tests.desktop.prescreening_sitting import Settled, Sitting, sit
from tests.desktop.screens import SMALLEST, USUAL, picture
from tests.unit.office.asking import PAPER, asking_desk, look_at_all
from tests.unit.office.conftest import Stage

__all__ = ["sit"]
CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_line_of_the_ledger_says_why_it_comes_to_less(sit: Sitting) -> None:
    page = sit.open()
    rows = page.case.ledger.table.rows.rows
    assert [row.cells[8].text for row in rows] == ["7,500", "6,000", "8,500", "2,500"]
    assert [row.cells[9].text for row in rows] == [
        "上限額・30分切捨て", "割引後の保育料", "上限額", "上限額・45分切捨て",
    ]  # fmt: skip
    assert page.case.ledger.totals.rows.rows[0].cells[9].text == "申請額との差 −5,850円"
    page.case.ledger.table.selectRow(3)
    assert "10月24日　4,550円のうち2,500円が対象額" in page.case.about.accessibleName()
    assert page.case.about.property("state") == "warn"
    page.case.ledger.table.selectRow(1)
    assert "全額" in page.case.about.accessibleName()
    page.case.checks.list.choose("age")
    assert "対象年齢" in page.case.about.accessibleName()


def test_the_calculation_goes_to_the_paper_view(sit: Sitting) -> None:
    sit.open()
    sit.press(Qt.Key.Key_P, CTRL)
    assert sit.gone == [("paper", f"calculation:{PAPER}")]


YEAR = ChildYear(
    name="練習　斗", category="就学前の児童", per="year", cap=144, elsewhere=8, before=16, counted=11, remaining=109,
    months=tuple(
        HoursMonth(month=month, before=before, carried=carried, counted=counted, cap=-1)
        for month, before, carried, counted in (
            ("2024-04", 0, 0, 0), ("2024-05", 6, 6, 0), ("2024-06", 10, 0, 0), ("2024-07", 0, 0, 11),
            ("2024-08", 0, 0, 0),
        )
    ),
)  # fmt: skip


def test_the_chart_adds_up_the_year_against_its_cap() -> None:
    chart = chart_of(translator(), YEAR)
    assert [bar.total for bar in chart.bars] == [8, 14, 24, 35, 0]
    assert dict(chart.bars[3].parts) == {"elsewhere": 8, "before": 16, "month": 0, "own": 11}
    assert [bar.strong for bar in chart.bars] == [False, False, False, True, False]
    assert (chart.cap, chart.left, chart.bars[3].word) == (144, 109, "7月")
    assert "144時間" in chart.spoken
    assert "109時間" in chart.spoken


def test_where_months_are_capped_each_month_stands_alone() -> None:
    months = tuple(replace(month, cap=20) for month in YEAR.months)
    chart = chart_of(translator(), replace(YEAR, per="month", cap=-1, elsewhere=0, months=months))
    assert chart.cap == -1
    assert [(bar.total, bar.cap) for bar in chart.bars] == [(0, 20), (6, 20), (10, 20), (11, 20), (0, 20)]


def test_the_table_says_what_the_chart_draws() -> None:
    rows = rows_of(translator(), YEAR)
    assert [cell.text for cell in rows[1].cells] == ["5月", "8", "–", "6", "–", "14", "130"]
    assert [cell.text for cell in rows[3].cells] == ["7月", "24", "–", "–", "11", "35", "109"]


def test_the_chart_can_be_read_without_its_colours(qtbot: QtBot) -> None:
    """The cap is dashed, this application outlined in ink, what was elsewhere hatched on white."""
    chart = HoursChart(Look())
    qtbot.addWidget(chart)
    chart.resize(800, 300)
    chart.show_chart(chart_of(translator(), YEAR))
    drawn, tokens = chart.grab().toImage(), Look().tokens
    ink, ng = QColor(tokens.ink).rgb(), QColor(tokens.ngsolid).rgb()
    colours = [[drawn.pixel(QPoint(x, y)) for x in range(drawn.width())] for y in range(drawn.height())]
    dashed = [row for row in colours if row.count(ng) > 100]
    assert dashed
    gaps = sum(one == ng != two for one, two in pairwise(dashed[0]))
    assert gaps > 20
    assert any(row.count(ink) > 20 for row in colours)
    base = [QColor(pixel).lightness() > 170 for pixel in colours[drawn.height() - 33][84:122]]  # April, all hatched
    assert sum(one != two for one, two in pairwise(base)) > 6


@pytest.mark.parametrize(("top", "most"), [(10.0, 5), (161.0, 5), (23.0, 5), (322.0, 5)])
def test_the_grid_has_few_round_numbers(top: float, most: int) -> None:
    shown = list(ticks(top))
    assert 0 < len(shown) - 1 <= most
    assert all(hours % 5 == 0 for hours in shown)


def named(widget: QWidget) -> bool:
    return bool(widget.accessibleName() or getattr(widget, "text", lambda: "")())


@pytest.mark.parametrize(
    ("language", "dark", "size"),
    [("ja", False, USUAL), ("ja", True, USUAL), ("en", False, SMALLEST), ("ja", False, SMALLEST)],
)
def test_the_page_fits_its_window(
    stage: Stage,
    desk_of: Callable[..., Desk],
    qtbot: QtBot,
    settled: Settled,
    language: str,
    dark: bool,
    size: tuple[int, int],
) -> None:
    office = asking_desk(stage)
    look_at_all(office, "receipt")
    desk = desk_of(office.session, language=language, dark=dark, compact=size == SMALLEST)
    shell = Shell(desk, "#C6873A")
    qtbot.addWidget(shell)
    shell.open("prescreening", PAPER)
    for _ in range(3):
        settled(desk)
    page = shell.page
    assert isinstance(page, PrescreeningPage)
    page.case.ledger.table.selectRow(3)
    picture(shell, f"prescreening-{language}{'-dark' if dark else ''}-{size[0]}", size)
    assert page.body.height() <= page._scroll.viewport().height() + 2  # nothing of the case is scrolled away
    assert page.case.hours.chart.height() >= 96
    assert all(named(each) for each in page.findChildren(QPushButton))
