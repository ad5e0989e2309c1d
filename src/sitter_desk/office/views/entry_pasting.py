"""Lines of uses from a spreadsheet: where each cell would go, and what would be said of it, before anything goes in."""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from sitter_desk.office.views.entry_form import MOST_USES, Values, place
from sitter_desk.office.views.entry_judging import Judged


@dataclass(frozen=True, kw_only=True)
class Pasted:
    """Keys and texts of the cells; ``lines`` from ``first`` (counted from 0) on. ``beyond`` cells have no column or
    line on the form."""

    texts: Values = field(repr=False)
    first: int
    lines: int
    beyond: int


@dataclass(frozen=True, kw_only=True)
class Trial:
    """The form as it would be, and how many of the pasted fields are to be put right, are to be looked at, and would be
    written over."""

    pasted: Pasted
    values: dict[str, str] = field(repr=False)
    wrongs: int
    asks: int
    over: int


def is_table(text: str) -> bool:
    """Whether a text is more than one cell."""
    return "\t" in text or "\n" in text.strip("\r\n")


def read_pasted(text: str, line: int, columns: Sequence[str]) -> Pasted:
    """The cells of a copied range, its first one in ``columns[0]`` of a line. A child is meant by its number on the
    form, counted from 1. Empty lines at the end are no lines."""
    rows = list(csv.reader(io.StringIO(text.rstrip("\r\n\t ")), dialect="excel-tab"))
    kept = rows[: MOST_USES - line]
    texts = {
        place("use", number, column): _cell(column, cell)
        for number, row in enumerate(kept, line)
        for column, cell in zip(columns, row, strict=False)
    }
    said = sum(bool(cell.strip()) for row in rows for cell in row)
    return Pasted(texts=texts, first=line, lines=len(kept), beyond=said - sum(map(bool, texts.values())))


def _cell(column: str, text: str) -> str:
    plain = text.strip()
    return str(int(plain) - 1) if column == "child" and plain.isdecimal() and int(plain) else plain


def try_paste(values: Values, pasted: Pasted, judge: Callable[[Values], Judged]) -> Trial:
    """What the form would be with the pasted cells; nothing is changed."""
    merged = {**values, **pasted.texts}
    judged = judge(merged)
    states = [judged.fields[key].state for key, text in pasted.texts.items() if text]
    over = [key for key, text in pasted.texts.items() if values.get(key, "") not in ("", text)]
    return Trial(
        pasted=pasted, values=merged, wrongs=states.count("wrong"), asks=states.count("ask"), over=len(over)
    )  # fmt: skip
