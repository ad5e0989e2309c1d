"""A table whose rows change: only what changed is drawn again, and nobody loses their place."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.models.columns import widths_of
from sitter_desk.desktop.models.table import MOST_RUNS, Cell, Column, Pages, Row, TableModel, runs
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.row_painter import heading_width
from sitter_desk.desktop.widgets.table import Table

COLUMNS = (Column("番号", 120), Column("氏名"))


def rows(keys: Sequence[str], said: str = "–") -> list[Row]:
    return [Row(key, (Cell(key), Cell(said))) for key in keys]


NUMBERS = [f"{number:03}" for number in range(200)]


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    made = Table(Look(), COLUMNS, name="申請")
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.rows.show(rows(NUMBERS))
    return made


class Heard:
    """What a model told its views."""

    def __init__(self, model: TableModel) -> None:
        self.resets, self.changed, self.gone, self.come = 0, [], [], []
        model.modelReset.connect(self._reset)
        model.dataChanged.connect(lambda first, last: self.changed.append((first.row(), last.row())))
        model.rowsRemoved.connect(lambda _parent, first, last: self.gone.append((first, last)))
        model.rowsInserted.connect(lambda _parent, first, last: self.come.append((first, last)))

    def _reset(self) -> None:
        self.resets += 1


def test_only_what_changed_is_drawn_again(table: Table) -> None:
    heard = Heard(table.rows)
    other = rows(NUMBERS)
    other[7] = rows(["007"], said="決定")[0]
    table.rows.show(other)
    assert (heard.resets, heard.changed, heard.gone, heard.come) == (0, [(7, 7)], [], [])


def test_a_place_in_a_long_list_stays(table: Table) -> None:
    table.choose("120")
    bar = table.verticalScrollBar()
    bar.setValue(bar.value() + 900)
    at = bar.value()
    moved: list[str] = []
    table.moved.connect(moved.append)
    kept = table.current_key
    table.rows.show(rows([number for number in NUMBERS if number != "190"]))
    table.choose(kept)
    assert (bar.value(), table.current_key, moved) == (at, "120", ["120"])


def test_a_row_that_goes_leaves_the_person_on_none(table: Table) -> None:
    table.choose("120")
    moved: list[str] = []
    table.moved.connect(moved.append)
    table.rows.show(rows([number for number in NUMBERS if number != "120"]))
    assert (table.current_key, moved) == ("", [])
    assert not table.selectionModel().hasSelection()


def test_another_order_or_other_rows_are_drawn_whole(table: Table) -> None:
    heard = Heard(table.rows)
    table.rows.show(rows(NUMBERS[::-1]))
    table.rows.show(rows(["a", "b"]))
    table.rows.show(rows(NUMBERS))
    table.rows.show(rows(NUMBERS[:: len(NUMBERS) // (2 * MOST_RUNS)]))
    assert heard.resets == 4


@given(st.lists(st.sampled_from("abcdefghij")), st.lists(st.sampled_from("abcdefghij")))
def test_whatever_comes_stands_there_and_qt_was_told_rightly(before: list[str], after: list[str]) -> None:
    model = TableModel(COLUMNS)
    tester = ModelTester(None)
    tester.check(model, force_py=True)
    model.show(rows(before))
    model.show(rows(after, said="決定"))
    assert model.rows == rows(after, said="決定")


@given(st.lists(st.booleans()))
def test_runs_are_the_marks_and_never_touch(marks: list[bool]) -> None:
    found = runs(marks)
    assert [any(first <= at <= last for first, last in found) for at in range(len(marks))] == marks
    assert all(before[1] + 1 < after[0] for before, after in pairwise(found))


@given(st.lists(st.tuples(st.sampled_from((0, 60, 120)), st.integers(0, 400)), min_size=1), st.integers(0, 2_000))
def test_columns_share_the_room_as_their_cells_need_it(asked: list[tuple[int, int]], room: int) -> None:
    declared, wanted = [width for width, _ in asked], [want for _, want in asked]
    widths = widths_of(declared, wanted, room)
    needed = sum(wanted)
    if needed <= room:
        assert all(width >= want for width, want in zip(widths, wanted, strict=True)), "nothing is cut"
        assert sum(widths) <= room
    else:
        assert all(width <= want for width, want in zip(widths, wanted, strict=True)), "none has more than it needs"
        least = sum(min(width, want) for width, want in asked)
        assert sum(widths) <= max(room, least)
    if 0 in declared:
        assert sum(widths) >= min(room, needed) - len(asked), "no room is left over"


def test_columns_that_nobody_widened_are_as_declared_and_the_others_equal() -> None:
    assert widths_of([100, 0, 0, 60], [50, 20, 90, 10], 560) == [100, 200, 200, 60]
    assert widths_of([100, 0, 0, 60], [50, 20, 250, 10], 560) == [100, 150, 250, 60]


def test_a_cell_is_not_cut_while_another_column_has_room(qtbot: QtBot) -> None:
    made = Table(Look(), (Column("番号", 120), Column("どうした", 60), Column("氏名")), name="申請")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    long = Row("1", (Cell("0001"), Cell("行によるちがいを見る", mark="ng", below="れんしゅう"), Cell("練習")))
    made.rows.show([*rows3(NUMBERS), long])
    needed = made._painter.width_of(long, 1)
    assert needed > heading_width("どうした")
    assert made.columnWidth(1) == needed
    made.resize(260, 300)
    assert made.columnWidth(1) < needed, "no room"
    qtbot.waitUntil(lambda: made.horizontalScrollBar().maximum() == 0)
    made.setColumnHidden(0, True)
    made.resize(300, 300)
    assert made.columnWidth(1) == needed


def test_a_number_is_never_cut(qtbot: QtBot) -> None:
    columns = (Column("氏名"), Column("受付番号", 60, figures=True), Column("金額", 60, "right", figures=True))
    made = Table(Look(), columns, name="金額")
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.show()
    row = Row("1", (Cell("渡邉󠄏　練習Van Anh"), Cell("SJ6-0-0001"), Cell("12,345,678,900", unit="円")))
    made.rows.show([row])
    assert [made.columnWidth(at) for at in (1, 2)] == [made._painter.width_of(row, at) for at in (1, 2)]
    assert made.columnWidth(0) < made._painter.width_of(row, 0)


@pytest.mark.parametrize(
    "cell",
    [
        Cell("SJ6-0-0001"),
        Cell("渡邉󠄏　練習Van Anh", below="ワタナベ　レンシュウヴァンアイン"),
        Cell("全期間 登録あり", mark="ok"),
        Cell("13.25", unit="時間"),
        Cell("返却待ち", mark="wait", chip=True),
        Cell("", mark="ng"),
    ],
    ids=["number", "kana", "mark", "unit", "chip", "sign"],
)
def test_a_cell_is_drawn_whole_in_the_width_it_asks_for(qtbot: QtBot, cell: Cell) -> None:
    made = Table(Look(), (Column("", 1, figures=True), Column("")), name="申請", double_rows=True)
    qtbot.addWidget(made)
    made.resize(800, 120)
    made.show()
    row = Row("1", (cell, Cell("")))
    made.rows.show([row])
    asked = made._painter.width_of(row, 0)
    drawn = {}
    for width in (asked, asked + 200, asked - 12):
        made.setColumnWidth(0, width)
        place = made.visualRect(made.rows.index(0, 0))
        place.setWidth(asked - 2)
        drawn[width] = made.viewport().grab(place).toImage()
    assert drawn[asked] == drawn[asked + 200]
    assert drawn[asked] != drawn[asked - 12]


def test_a_list_that_is_painted_again_draws_only_what_is_new(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    table.grab()
    drawn: list[str] = []
    draw = table._painter._draw
    monkeypatch.setattr(
        table._painter, "_draw", lambda row, *more, **how: drawn.append(row.key) or draw(row, *more, **how)
    )
    before = table.grab().toImage()
    assert not drawn
    table.rows.replace(Row("002", (Cell("002"), Cell("決定"))))
    assert table.grab().toImage() != before
    assert drawn == ["002"]
    table.verticalScrollBar().setValue(table.verticalScrollBar().value() + 40)
    table.grab()
    assert len(set(drawn) - {"002"}) <= 2


def test_home_and_end_go_to_the_first_line_and_the_last_and_on_to_more(qtbot: QtBot, table: Table) -> None:
    asked: list[int] = []
    table.rows.show(rows(NUMBERS), pages=Pages(more=lambda: asked.append(1)))
    qtbot.wait(10)
    table.choose("000")
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.current_key == NUMBERS[-1]
    qtbot.waitUntil(lambda: asked == [1])
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.current_key == "000"


def rows3(keys: Sequence[str]) -> list[Row]:
    return [Row(key, (Cell(key), Cell("–"), Cell("–"))) for key in keys[:20]]
