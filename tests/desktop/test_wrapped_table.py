"""A table whose cells go on in the next line: nothing of them is lost, and the row is as high as they need."""

import pytest
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.wrapped_table import MOST_LINES, WrappedTable

LONG = "東京都新宿区練習町7丁目5番13号　コーポ①番館102"


@pytest.fixture
def made(qtbot: QtBot) -> WrappedTable:
    table = WrappedTable(Look(), (Column("", 80), Column("")), name="比較")
    qtbot.addWidget(table)
    table.resize(240, 400)
    table.show()
    return table


def shown(table: WrappedTable, *cells: Cell) -> list[int]:
    table.rows.show([Row(str(at), (Cell("住所"), cell)) for at, cell in enumerate(cells)])
    table.fit_rows()
    return [table.rowHeight(at) for at in range(len(cells))]


def test_a_row_grows_with_its_longest_cell(made: WrappedTable) -> None:
    short, long = shown(made, Cell("3時間"), Cell(LONG))
    assert short == Look().row_height
    assert long > short
    room = made._wrapping._room(1, Cell(LONG))
    lines = [text for text, _ in made._wrapping._parts(Cell(LONG), room)]
    assert len(lines) > 1
    assert "".join(lines).replace("　", "") == LONG.replace("　", "")
    made.resize(900, 400)
    assert made.rowHeight(1) == short


def test_a_remark_stands_behind_where_it_fits_and_below_where_it_does_not(made: WrappedTable) -> None:
    behind, below = shown(made, Cell("3時間", below="同じ"), Cell("6,600円", below="区の要件・単価による計算"))
    assert behind == Look().row_height
    assert below > behind


def test_it_is_drawn_once_and_whole(made: WrappedTable) -> None:
    """A remark behind the text is not drawn below it too: the row below stays as it was."""
    shown(made, Cell("区の判断へ", below="同じ行", mark="check"), Cell(""))
    image = made.viewport().grab(made.visualRect(made.rows.index(1, 1))).toImage()
    shown(made, Cell("区の判断へ", mark="check"), Cell(""))
    assert made.viewport().grab(made.visualRect(made.rows.index(1, 1))).toImage() == image


def test_what_is_longer_than_its_lines_is_told(made: WrappedTable) -> None:
    [height] = shown(made, Cell(LONG * 6))
    assert made.is_cut
    assert height < Look().row_height * MOST_LINES
    shown(made, Cell(LONG))
    assert not made.is_cut


def test_with_less_room_it_scrolls(made: WrappedTable) -> None:
    shown(made, *[Cell(LONG)] * 12)
    assert made.minimumHeight() < made.maximumHeight()
    made.resize(240, made.minimumHeight())
    assert made.verticalScrollBar().maximum() > 0
