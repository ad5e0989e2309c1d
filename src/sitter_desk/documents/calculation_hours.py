"""The hours of each child on a calculation sheet: a row for each month and the year's, each with its bar.

Black on white (ui §9): other municipalities hatched, used before tinted, this application outlined, the cap dashed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sitter_desk.documents.flow import Block, Spot
from sitter_desk.documents.sheet import PORTRAIT, Press, middle
from sitter_desk.documents.table import Column, Row, banded, heading, table
from sitter_desk.documents.text import Setter
from sitter_desk.documents.wording import months
from sitter_desk.domain.programme import NO_CAP
from sitter_desk.domain.records import MonthHours

LEFT, EDGE, WIDE = PORTRAIT.left, PORTRAIT.edge, PORTRAIT.body
NONE = "－"
"""Where a figure has no meaning: a month has no hours elsewhere, and often no cap of its own."""


def _hours(title: str, width: float) -> Column:
    return Column(title, width, "right", "figures")


COLUMNS = (
    Column("利用月", 28),
    _hours("上限", 14),
    _hours("他区市町村", 19),
    _hours("利用済", 15),
    _hours("今回", 14),
    _hours("残り", 14),
    Column("図", 61),
)
BAR_LEFT = EDGE - COLUMNS[-1].width + 2.5
BAR_WIDE, BAR_HIGH = 42.0, 3.2
USED_TINT = 0.08
Paint = Callable[[Press, float, float, float], None]
"""Paints a stretch of a bar: press, left, top and width in mm."""


@dataclass(frozen=True, kw_only=True)
class SheetChild:
    """One child's year in hours: the cap, used elsewhere and before, counted by this application, remaining. A ``cap``
    of ``NO_CAP``: the rules cap months alone, and what remains is said by the months."""

    name: str
    category: str
    cap: int
    elsewhere: int
    used_before: int
    counted: int
    remaining: int
    months: tuple[MonthHours, ...]


@dataclass(frozen=True)
class _Bar:
    """Hours of one row, a ``month``'s or the year's: the stretches in their order, the cap (``NO_CAP``: none), and the
    hours of a full bar."""

    elsewhere: int
    used_before: int
    counted: int
    cap: int
    full: int
    month: bool = False

    @property
    def total(self) -> int:
        return self.elsewhere + self.used_before + self.counted


def hours_section(setter: Setter, title: str, children: Sequence[SheetChild]) -> list[Block]:
    """Heading with its legend, and one table over all children; the bars of one child stand on one sheet."""
    rows = [row for child in children for row in _rows(child)]
    bars = [bar for child in children for bar in _bars(child)]
    head, *plain = table(setter, COLUMNS, rows, x=LEFT)
    drawn = [replace(_with_bar(row, bar), keep=bar.month) for row, bar in zip(plain, bars, strict=True)]
    groups = [(_band(child), 1 + len(child.months)) for child in children]
    return [_legend(title), *banded(setter, [head, *drawn], groups, x=LEFT, width=WIDE)]


def _band(child: SheetChild) -> str:
    return f"児童　{child.name}　（{child.category}）" if child.category else f"児童　{child.name}"


def _rows(child: SheetChild) -> list[Row]:
    used = (str(child.elsewhere), str(child.used_before), str(child.counted))
    year = ("年度の計", _of(child.cap, child.cap), *used, _of(child.cap, child.remaining), "")
    return [*(_month(month) for month in child.months), Row(year, "total")]


def _month(month: MonthHours) -> Row:
    left = max(0, month.cap - month.used_before - month.counted)
    used = (NONE, str(month.used_before), str(month.counted))
    return Row((months([f"{month.month}-01"]), _of(month.cap, month.cap), *used, _of(month.cap, left), ""))


def _of(cap: int, hours: int) -> str:
    """Hours that have a meaning under a cap alone."""
    return NONE if cap == NO_CAP else str(hours)


def _bars(child: SheetChild) -> list[_Bar]:
    """Months with caps share a scale of their own, else that of the year: a full bar is a cap that is reached."""
    year = _Bar(child.elsewhere, child.used_before, child.counted, child.cap, 0)
    whole = max(child.cap, year.total)
    capped = any(month.cap != NO_CAP for month in child.months)
    most = max((max(month.cap, month.used_before + month.counted) for month in child.months), default=0)
    full = most if capped else whole
    return [
        *(_Bar(0, month.used_before, month.counted, month.cap, full, month=True) for month in child.months),
        replace(year, full=whole),
    ]


def _with_bar(row: Block, bar: _Bar) -> Block:
    def draw(press: Press, spot: Spot) -> None:
        row.draw(press, spot)
        _draw_bar(press, bar, spot)

    return replace(row, draw=draw)


def _draw_bar(press: Press, bar: _Bar, spot: Spot) -> None:
    hour = BAR_WIDE / max(bar.full, 1)
    top, x = spot.top + (spot.height - BAR_HIGH) / 2, BAR_LEFT
    stretches = ((bar.elsewhere, _hatched), (bar.used_before, _tinted), (bar.counted, _outlined))
    for hours, paint in stretches:
        if hours:
            paint(press, x, top, hours * hour)
            x += hours * hour
    press.line(BAR_LEFT, spot.top + 1.0, BAR_LEFT, spot.top + spot.height - 1.0, 0.3)
    if bar.cap != NO_CAP:
        _dashed(press, BAR_LEFT + bar.cap * hour, spot.top + 0.5, spot.top + spot.height - 0.5)
    base = middle(spot.top, spot.height, 8.5)
    press.text(EDGE - 7.5, base, str(bar.total), "figures", 8.5, align="right")
    press.text(EDGE - 2.0, base, "時間", size=6.5, align="right")


def _tinted(press: Press, x: float, top: float, width: float) -> None:
    press.box(x, top, width, BAR_HIGH, 0.3, tint=USED_TINT)


def _outlined(press: Press, x: float, top: float, width: float) -> None:
    press.box(x, top, width, BAR_HIGH, 1.1)


def _hatched(press: Press, x: float, top: float, width: float) -> None:
    """Slanting lines, cut at the frame."""
    press.box(x, top, width, BAR_HIGH, 0.3)
    start = x - BAR_HIGH + 1.1
    while start < x + width:
        low, high = max(start, x), min(start + BAR_HIGH, x + width)
        press.line(low, top + BAR_HIGH - (low - start), high, top + BAR_HIGH - (high - start), 0.3)
        start += 1.1


def _dashed(press: Press, x: float, top: float, bottom: float) -> None:
    while top < bottom:
        press.line(x, top, x, min(top + 1.1, bottom), 0.8)
        top += 1.8


def _legend(title: str) -> Block:
    """The section's head with what the bars are made of at its right."""
    plain = heading(title, x=LEFT, edge=EDGE, note="上限", gap=5)
    parts: tuple[tuple[str, Paint], ...] = (("他区市町村", _hatched), ("利用済", _tinted), ("今回", _outlined))

    def draw(press: Press, spot: Spot) -> None:
        plain.draw(press, spot)
        x = EDGE - 78.0
        for word, paint in parts:
            paint(press, x, spot.top + 1.7, 6.0)
            press.text(x + 7.2, spot.top + 4.2, word, size=8.5)
            x += 11.5 + 3.0 * len(word)
        _dashed(press, EDGE - 8.5, spot.top + 1.2, spot.top + 5.2)

    return replace(plain, draw=draw)
