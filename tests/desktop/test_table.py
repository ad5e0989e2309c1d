"""A table whose rows change: only what changed is drawn again, and nobody loses their place."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.models.table import MOST_RUNS, Cell, Column, Row, TableModel, runs
from sitter_desk.desktop.theme import Look
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
