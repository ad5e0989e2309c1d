"""The uses of a calculation sheet: a line of figures each, and under it why yen are not paid, in the ward's words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sitter_desk.documents.flow import Block, Spot
from sitter_desk.documents.sheet import MM, PORTRAIT, Press, middle
from sitter_desk.documents.table import (
    FRAME,
    HEAD_LINE,
    HEAD_TINT,
    INNER,
    PAD,
    Column,
    banded,
    cell_row,
    set_cells,
)
from sitter_desk.documents.text import Lines, Setter
from sitter_desk.documents.wording import day_of_use, span, yen
from sitter_desk.domain.records import AmountLine

LEFT, EDGE, WIDE = PORTRAIT.left, PORTRAIT.edge, PORTRAIT.body
NOTE_SIZE, NOTE_SMALLEST, NOTE_PITCH = 8.5, 8.0, 4.1
TIERS = (5.2, 8.2)
"""Heights in mm of the two tiers of the head."""


def _number(title: str, width: float) -> Column:
    return Column(title, width, "right", "figures", size=9, smallest=7)


GROUPS: tuple[tuple[str, tuple[Column, ...]], ...] = (
    ("", (Column("利用日\n時　刻", 28, size=9, smallest=8.5),)),
    ("分", (_number("日中", 11.4), _number("夜間", 11.4), _number("対象外", 10.2), _number("前の\n端数", 10.2))),
    ("時間", (_number("1時間\n単位", 10.8), _number("日中", 8.5), _number("夜間", 8.5))),
    ("円", tuple(_number(title, 13.2) for title in ("上限額", "保育料", "割引", "割引後", "対象額"))),
)
COLUMNS = tuple(column for _, columns in GROUPS for column in columns)
LOST_WIDE = COLUMNS[-1].width + 1.2
"""Room for the yen of a reason: the column of the amounts and a little white."""
_CARRIED = 4


@dataclass(frozen=True, kw_only=True)
class Lost:
    """Why yen between claim and amount are not paid; ``yen`` is what is missing."""

    reason: str
    yen: int


@dataclass(frozen=True, kw_only=True)
class Said:
    """One reason in the ward's sentence, and the yen it costs (none where it only tells how it was computed)."""

    sentence: str
    lost: Lost | None


@dataclass(frozen=True, kw_only=True)
class SheetUse:
    """One use: the child's name, its ledger line, and the reasons for what it came to."""

    child: str
    line: AmountLine
    said: tuple[Said, ...]


COUNTS: tuple[Callable[[AmountLine], int], ...] = (
    lambda line: line.day_minutes,
    lambda line: line.night_minutes,
    lambda line: line.outside_minutes,
    lambda line: line.carried_minutes,
    lambda line: line.whole_day_hours + line.whole_night_hours,
    lambda line: line.day_hours,
    lambda line: line.night_hours,
)
AMOUNTS: tuple[Callable[[AmountLine], int], ...] = (
    lambda line: line.ceiling_yen,
    lambda line: line.price_yen,
    lambda line: line.discount_yen,
    lambda line: line.fee_yen,
    lambda line: line.amount_yen,
)
"""Minutes and hours, then yen, of a line: the columns behind the first."""


_Note = tuple[str, float, Lost | None]
"""One line of a note: its text, its size in points, and what stands beside it."""


def uses_table(setter: Setter, uses: Sequence[SheetUse]) -> list[Block]:
    """The uses under the name of their child, each in the order of the clock, and their sums."""
    names = list(dict.fromkeys(use.child for use in uses))
    own = {name: [use for use in uses if use.child == name] for name in names}
    head, beside = _head(), _room_of_reasons(setter, uses)
    rows = [_use(setter, use, head, beside) for name in names for use in own[name]]
    rows[-1:] = [replace(row, keep=True) for row in rows[-1:]]  # the sums never stand alone on a sheet
    blocks = [head, *rows, _sum(setter, uses, head)]
    return banded(setter, blocks, [(f"児童　{name}", len(own[name])) for name in names], x=LEFT, width=WIDE)


def _room_of_reasons(setter: Setter, uses: Sequence[SheetUse]) -> float:
    """Width in mm of the longest reason that stands beside its yen."""
    reasons = {said.lost.reason for use in uses for said in use.said if said.lost}
    return max((setter.width(reason, "text", NOTE_SIZE) / MM for reason in reasons), default=0.0)


def _figures(lines: Sequence[AmountLine]) -> list[str]:
    """The figures of one line, or the sums of several."""
    counts = [str(sum(figure(line) for line in lines)) for figure in COUNTS]
    return [*counts, *(yen(sum(figure(line) for line in lines)) for figure in AMOUNTS)]


def _set(setter: Setter, cells: Sequence[str]) -> list[tuple[Column, Lines]]:
    return [
        (column, setter.fit(cell, column.style, column.size, (column.width - 2 * PAD) * MM, column.smallest))
        for column, cell in zip(COLUMNS, cells, strict=True)
    ]


def _sum(setter: Setter, uses: Sequence[SheetUse], head: Block) -> Block:
    cells = ["合　計", *_figures([use.line for use in uses])]
    cells[_CARRIED] = ""  # minutes that were carried on stand in the line of their own use already
    return cell_row(_set(setter, cells), LEFT, 7.0, total=True, head=head)


def _use(setter: Setter, use: SheetUse, head: Block, beside: float) -> Block:
    """Figures and, if anything is to be said, the notes under them: one row, never parted."""
    line = use.line
    cells = _set(setter, (f"{day_of_use(line.day)}\n{span(line.start, line.end)}", *_figures([line])))
    notes = _notes(setter, use.said, WIDE - LOST_WIDE - beside - 2 * PAD)
    figures = cell_row(cells, LEFT, 0.0).height
    height = figures + (len(notes) * NOTE_PITCH + 1.8 if notes else 0.0)

    def draw(press: Press, spot: Spot) -> None:
        set_cells(press, cells, LEFT, Spot(spot.top, figures))
        _inner_lines(press, COLUMNS, LEFT, spot.top, spot.top + figures)
        for number, note in enumerate(notes):
            _draw_note(press, note, spot.top + figures + 0.4 + number * NOTE_PITCH)
        for x in (LEFT, EDGE):
            press.line(x, spot.top, x, spot.top + height, FRAME)
        press.line(LEFT, spot.top + height, EDGE, spot.top + height, FRAME if spot.last else INNER)

    return Block(height=height, draw=draw, row=True, head=head)


def _notes(setter: Setter, said: Sequence[Said], wide: float) -> list[_Note]:
    """The lines of the notes; what a reason costs stands on the first line of its sentence."""
    set_ = [(each, setter.fit(each.sentence, "text", NOTE_SIZE, wide * MM, NOTE_SMALLEST)) for each in said]
    return [
        (line, fitted.size, each.lost if number == 0 else None)
        for each, fitted in set_
        for number, line in enumerate(fitted.lines)
    ]


def _draw_note(press: Press, note: _Note, top: float) -> None:
    """The ward's sentence at the left, the reason and its yen at the right under the amounts."""
    sentence, size, lost = note
    base = middle(top, NOTE_PITCH, NOTE_SIZE)
    press.text(LEFT + PAD, base, sentence, size=size)
    if lost:
        press.text(EDGE - LOST_WIDE, base, lost.reason, size=NOTE_SIZE, align="right")
        press.text(EDGE - PAD, base, yen(-lost.yen), "figures", NOTE_SIZE, align="right")


def _head() -> Block:
    """Two tiers: minutes, hours and yen over their columns."""
    height = sum(TIERS)

    def draw(press: Press, spot: Spot) -> None:
        press.shared(("calculation head", height), lambda: _draw_head(press), spot.top)

    return Block(height=height, draw=draw, ink=(1.0, height - 1.0), keep=True)


def _draw_head(press: Press) -> None:
    height = sum(TIERS)
    press.box(LEFT, 0, WIDE, height, tint=HEAD_TINT)
    x = LEFT
    for title, columns in GROUPS:
        wide = sum(column.width for column in columns)
        tier = Spot(TIERS[0], TIERS[1]) if title else Spot(0.0, height)
        if title:
            press.text(x + wide / 2, middle(0, TIERS[0], 8.5), title, size=8.5, align="center")
            press.line(x, TIERS[0], x + wide, TIERS[0], INNER)
        set_cells(press, [(replace(column, align="center"), _title(press, column)) for column in columns], x, tier)
        _inner_lines(press, columns, x, tier.top, height)
        if x > LEFT:
            press.line(x, 0, x, height, INNER)
        x += wide
    press.box(LEFT, 0, WIDE, height, FRAME)
    press.line(LEFT, height, EDGE, height, HEAD_LINE)


def _title(press: Press, column: Column) -> Lines:
    return press.setter.fit(column.title, "text", 8.5, (column.width - 1.6) * MM, 7.5)


def _inner_lines(press: Press, columns: Sequence[Column], x: float, top: float, bottom: float) -> None:
    for column in columns[:-1]:
        x += column.width
        press.line(x, top, x, bottom, INNER)
