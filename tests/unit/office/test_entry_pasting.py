"""Lines of uses from a spreadsheet: each cell at its place, and what would be said of it, before anything goes in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.office.circle import practice
from sitter_desk.office.views.entry_form import MOST_USES, values_of
from sitter_desk.office.views.entry_frame import FormFrame
from sitter_desk.office.views.entry_judging import judge
from sitter_desk.office.views.entry_pasting import is_table, read_pasted, try_paste

COLUMNS = ("day", "start", "end", "fee", "discount", "company", "sitter")
CELL = st.text(st.characters(exclude_categories=("Cc", "Cs", "Z"), exclude_characters='"'), min_size=1, max_size=9)


@given(st.lists(st.lists(CELL, min_size=7, max_size=7), min_size=1, max_size=9), st.integers(0, 20))
def test_each_cell_comes_to_its_line_and_column(rows: list[list[str]], line: int) -> None:
    found = read_pasted("\r\n".join("\t".join(row) for row in rows) + "\r\n", line, COLUMNS)
    assert (found.first, found.lines, found.beyond) == (line, len(rows), 0)
    assert [[found.texts[f"use.{line + at}.{key}"] for key in COLUMNS] for at in range(len(rows))] == [
        [cell.strip() for cell in row] for row in rows
    ]


@pytest.mark.parametrize(("text", "table"), [("10/3", False), ("10/3\r\n", False), ("a\tb", True), ("a\nb", True)])
def test_what_is_a_copied_range(text: str, table: bool) -> None:
    assert is_table(text) == table


def test_a_cell_that_a_spreadsheet_quotes_is_one_cell() -> None:
    found = read_pasted('10/3\t"合同会社\n練習"\t"""会"""', 0, ("day", "company", "sitter"))
    assert found.texts == {"use.0.day": "10/3", "use.0.company": "合同会社\n練習", "use.0.sitter": '"会"'}


def test_cells_without_a_place_are_counted_and_a_child_is_meant_by_its_number() -> None:
    found = read_pasted("2\t10/3\t9\tzu viel\t\t\n0\t10/4\t9", 3, ("child", "day", "start"))
    assert found.beyond == 1
    assert (found.texts["use.3.child"], found.texts["use.4.child"]) == ("1", "0")
    assert read_pasted("x\t1\n" * 5, MOST_USES - 2, COLUMNS).lines == 2


def test_a_trial_says_what_would_be_and_changes_nothing(frame: FormFrame) -> None:
    values = values_of(practice.typed_from_paper())
    before = dict(values)
    trial = try_paste(values, read_pasted("10/5\t9\t12\t6000\nx\t9\t\t99", 1, COLUMNS), lambda each: judge(each, frame))
    assert values == before
    assert trial.values["use.1.fee"] == "6000"
    assert trial.values["use.0.day"] == before["use.0.day"]
    assert (trial.pasted.lines, trial.wrongs) == (2, 1), "what is empty is told when it is received"
    assert trial.over >= 4
    assert judge(trial.values, frame).fields["use.2.day"].state == "wrong"
