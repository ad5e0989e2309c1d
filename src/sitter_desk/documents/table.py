"""Tables, pairs of label and value, headings and paragraphs as blocks (ui §9: weights, tints, sizes)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal

from sitter_desk.documents.flow import Block, Spot
from sitter_desk.documents.fonts import Style
from sitter_desk.documents.sheet import MM, Align, Press, middle
from sitter_desk.documents.text import Lines, Setter

FRAME = 0.8
INNER = 0.3
HEAD_LINE = 0.6
HEAD_TINT = 0.06
TOTAL_TINT = 0.03
PAD = 2.0


@dataclass(frozen=True)
class Column:
    """Title and width (mm) of a column and how its cells stand. ``smallest``: size in points before a cell wraps."""

    title: str
    width: float
    align: Align = "left"
    style: Style = "text"
    size: float = 9.5
    smallest: float = 9.0


@dataclass(frozen=True)
class Row:
    """The cells of a row; a total is tinted."""

    cells: tuple[str, ...]
    kind: Literal["plain", "total"] = "plain"


def _pitch(size: float) -> float:
    return size * 1.35 / MM


def set_cells(press: Press, cells: Sequence[tuple[Column, Lines]], x: float, spot: Spot) -> None:
    """Draws the texts of one row: each cell centred in the row's own height."""
    for column, set_ in cells:
        step = _pitch(set_.size)
        room = spot.height - spot.shift - (len(set_.lines) - 1) * step
        base = middle(spot.top + spot.shift, room, set_.size)
        at = {"left": x + PAD, "center": x + column.width / 2, "right": x + column.width - PAD}[column.align]
        for number, line in enumerate(set_.lines):
            if line:
                press.text(at, base + number * step, line, column.style, set_.size, align=column.align)
        x += column.width


def table(
    setter: Setter,
    columns: Sequence[Column],
    rows: Sequence[Row],
    *,
    x: float,
    row_height: float = 6.6,
    gap: float = 0.0,
) -> list[Block]:
    """Head and rows; the head stands again on each sheet, the last two rows stay together."""
    head = _head(columns, x, row_height, gap)
    blocks = [_row(setter, columns, row, x, row_height, head) for row in rows]
    if len(blocks) > 1:
        blocks[-2] = replace(blocks[-2], keep=True)
    return [replace(head, keep=True), *blocks]


def _head(columns: Sequence[Column], x: float, height: float, gap: float) -> Block:
    def draw(press: Press, spot: Spot) -> None:
        key = ("head", tuple(columns), x, spot.height)
        press.shared(key, lambda: _draw_head(press, columns, x, Spot(0.0, spot.height)), spot.top)

    text = 9 / MM
    return Block(height=height, draw=draw, gap=gap, ink=((height - text) / 2, (height + text) / 2), row=False)


def _draw_head(press: Press, columns: Sequence[Column], x: float, spot: Spot) -> None:
    width = sum(column.width for column in columns)
    press.box(x, spot.top, width, spot.height, tint=HEAD_TINT)
    at = x
    for column in columns:
        fitted = press.setter.fit(column.title, "text", 9, (column.width - 2.4) * MM, 7.5)
        press.text(
            at + column.width / 2, middle(spot.top, spot.height, 9), fitted.lines[0], size=fitted.size, align="center"
        )
        at += column.width
    press.line(x, spot.top, x + width, spot.top, FRAME)
    press.line(x, spot.top + spot.height, x + width, spot.top + spot.height, HEAD_LINE)
    _uprights(press, [column.width for column in columns], x, spot)


def _uprights(press: Press, widths: Sequence[float], x: float, spot: Spot) -> None:
    bottom = spot.top + spot.height
    press.line(x, spot.top, x, bottom, FRAME)
    for width in widths[:-1]:
        x += width
        press.line(x, spot.top, x, bottom, INNER)
    press.line(x + widths[-1], spot.top, x + widths[-1], bottom, FRAME)


def _row(setter: Setter, columns: Sequence[Column], row: Row, x: float, least: float, head: Block | None) -> Block:
    cells = [
        (column, setter.fit(cell, column.style, column.size, (column.width - 2 * PAD) * MM, column.smallest))
        for column, cell in zip(columns, row.cells, strict=True)
    ]
    return cell_row(cells, x, least, total=row.kind == "total", head=head)


def cell_row(
    cells: Sequence[tuple[Column, Lines]], x: float, least: float, *, total: bool = False, head: Block | None = None
) -> Block:
    """A row of set cells as tall as its tallest cell needs, at least ``least`` mm."""
    text = max(set_.size / MM + (len(set_.lines) - 1) * _pitch(set_.size) for _, set_ in cells)
    height = max(least, text + 2.4)
    widths = [column.width for column, _ in cells]

    def draw(press: Press, spot: Spot) -> None:
        key = ("row", x, tuple(widths), spot.height, total, spot.last)
        press.shared(key, lambda: _row_frame(press, widths, x, spot, total=total), spot.top)
        set_cells(press, cells, x, spot)

    return Block(height=height, draw=draw, ink=((height - text) / 2, (height + text) / 2), row=True, head=head)


def _row_frame(press: Press, widths: Sequence[float], x: float, spot: Spot, *, total: bool) -> None:
    wide = sum(widths)
    if total:
        press.box(x, 0, wide, spot.height, tint=TOTAL_TINT)
        press.line(x, 0, x + wide, 0, INNER)  # the tint covered half of it
    press.line(x, spot.height, x + wide, spot.height, FRAME if spot.last else INNER)
    _uprights(press, widths, x, Spot(0.0, spot.height))


def banded(
    setter: Setter, blocks: Sequence[Block], groups: Sequence[tuple[str, int]], *, x: float, width: float
) -> list[Block]:
    """A table (its head, then its rows) with a band above each group of rows: its title and how many rows belong to it.
    On a new sheet the band stands again under the head. Rows behind the groups follow without a band."""
    head, rows = blocks[0], iter(blocks[1:])
    parted = [head]
    for title, count in groups:
        band = _band(setter, title, x, width, head)
        again = _stacked(replace(head, keep=False), band)
        parted += [band, *(replace(row, head=again) for row in islice(rows, count))]
    return [*parted, *rows]


def _band(setter: Setter, title: str, x: float, width: float, head: Block) -> Block:
    set_ = setter.fit(title, "text", 9.5, (width - 2 * PAD) * MM)
    row = cell_row([(Column("", width), set_)], x, 6.6, total=True, head=replace(head, keep=False))
    return replace(row, keep=True)


def _stacked(upper: Block, lower: Block) -> Block:
    """Two blocks as one head."""

    def draw(press: Press, spot: Spot) -> None:
        upper.draw(press, Spot(spot.top, upper.height))
        lower.draw(press, Spot(spot.top + upper.height, spot.height - upper.height))

    return Block(height=upper.height + lower.height, draw=draw, ink=(1.0, upper.height + lower.height - 1.0))


def pairs(
    setter: Setter,
    rows: Sequence[Sequence[tuple[str, str]]],
    widths: Sequence[float],
    *,
    x: float,
    row_height: float = 8.0,
    size: float = 10.0,
    gap: float = 0.0,
) -> list[Block]:
    """A framed grid: each row label, value, label, value …; ``widths`` of the cells in mm. Label cells are tinted. In a
    row of fewer pairs the last value takes the rest."""
    return [
        _pair_row(setter, row, _widened(widths, 2 * len(row)), x, row_height, size, first=number == 0, gap=gap)
        for number, row in enumerate(rows)
    ]


def _widened(widths: Sequence[float], cells: int) -> Sequence[float]:
    return (*widths[: cells - 1], sum(widths[cells - 1 :]))


def _pair_row(
    setter: Setter,
    row: Sequence[tuple[str, str]],
    widths: Sequence[float],
    x: float,
    least: float,
    size: float,
    *,
    first: bool,
    gap: float,
) -> Block:
    texts = [text for pair in row for text in pair]
    columns = [Column("", width, size=size if number % 2 else size - 0.5) for number, width in enumerate(widths)]
    cells = [
        (column, setter.fit(text, "text", column.size, (column.width - 2 * PAD) * MM))
        for column, text in zip(columns, texts, strict=True)
    ]
    inner = cell_row(cells, x, least)

    def draw(press: Press, spot: Spot) -> None:
        at = x
        for number, width in enumerate(widths):
            if number % 2 == 0:
                press.box(at, spot.top, width, spot.height, tint=HEAD_TINT)
            at += width
        press.line(x, spot.top, x + sum(widths), spot.top, FRAME if first else INNER)
        inner.draw(press, spot)

    return replace(inner, draw=draw, gap=gap if first else 0.0, keep=first)


def heading(text: str, *, x: float, edge: float, note: str = "", gap: float = 5.0) -> Block:
    """A section head, bold, with a small note at the right; stays with what follows."""

    def draw(press: Press, spot: Spot) -> None:
        base = spot.top + 4.2
        press.text(x, base, text, "head", 10.5)
        if note:
            press.text(edge, base, note, "text", 8.5, align="right")

    return Block(height=6.2, draw=draw, gap=gap, ink=(0.6, 5.0), keep=True)


def paragraph(
    setter: Setter,
    text: str,
    *,
    x: float,
    width: float,
    size: float = 10.5,
    pitch: float = 6.2,
    hang: float = 0.0,
    gap: float = 0.0,
) -> list[Block]:
    """A text in lines, one block each, justified but for the last; lines after the first begin ``hang`` mm in."""
    blocks: list[Block] = []
    for part in text.split("\n"):
        lines = _hanging(setter, part, size, width * MM, hang * MM)
        for number, line in enumerate(lines):
            ends = number == len(lines) - 1
            inset = hang if number else 0.0
            blocks.append(_line(line, size, pitch, x + inset, None if ends else width - inset))
    if blocks:
        blocks[0] = replace(blocks[0], gap=gap, keep=len(blocks) > 1)
    return blocks


def _hanging(setter: Setter, text: str, size: float, width: float, hang: float) -> tuple[str, ...]:
    first = setter.wrap(text, "text", size, width)
    if not hang or len(first) == 1:
        return first
    return (first[0], *setter.wrap(text[len(first[0]) :], "text", size, width - hang))


def _line(text: str, size: float, pitch: float, x: float, justify: float | None) -> Block:
    def draw(press: Press, spot: Spot) -> None:
        track = 0.0
        if justify and len(text) > 1:
            spare = justify * MM - press.setter.width(text, "text", size)
            track = min(max(spare / (len(text) - 1), 0.0), size * 0.08)
        press.text(x, middle(spot.top, pitch, size), text, size=size, track=track)

    ink = size / MM
    return Block(height=pitch, draw=draw, ink=((pitch - ink) / 2, (pitch + ink) / 2))
