"""How wide the columns of a table are: as declared, and as their cells need where another has room."""

from collections.abc import Iterable, Sequence
from heapq import nlargest

from sitter_desk.desktop.models.table import Row

LOOKED_AT = 200
"""Rows from the top that are looked at; whoever scrolls on finds the columns as they are."""
_LONGEST = 3
"""Cells of a column that are measured: those with the most signs."""
_WIDE_FROM = 0x2E80
"""From here on signs take two cells: kanji, kana, full-width."""


def widths_of(declared: Sequence[int], wanted: Sequence[int], room: int) -> list[int]:
    """The widths (px) of columns of which some are declared and the others (0) share what is left.

    A column that has more than it wants gives to those that have less, so nothing is cut while there is room; where
    there is not, a declared column keeps its width as far as it wants it, and the others share the rest.
    """
    kept = [min(width, want) for width, want in zip(declared, wanted, strict=True)]
    over = room - sum(kept) - sum(want for width, want in zip(declared, wanted, strict=True) if not width)
    for goal in (wanted, [max(pair) for pair in zip(declared, wanted, strict=True)]):  # what is said, then the look
        lacking = sorted((goal[at] - kept[at], at) for at, width in enumerate(declared) if width)
        for lack, at in lacking:
            given = max(0, min(lack, over))
            kept[at] += given
            over -= given
    open_ = [at for at, width in enumerate(declared) if not width]
    for at, width in zip(open_, shared([wanted[at] for at in open_], room - sum(kept)), strict=True):
        kept[at] = width
    return kept


def shared(wanted: Sequence[int], room: int) -> list[int]:
    """Room (px) for columns as equal as it can be: none has less than it wants while there is enough, none has more
    where there is not."""
    widths, plenty, left = [0] * len(wanted), sum(wanted) <= room, max(0, room)
    order = sorted(range(len(wanted)), key=lambda at: wanted[at], reverse=plenty)
    for done, at in enumerate(order):
        share = left // (len(order) - done)
        widths[at] = max(wanted[at], share) if plenty else min(wanted[at], share)
        left -= widths[at]
    return widths


def longest(rows: Sequence[Row], at: int) -> Iterable[Row]:
    """The rows whose cell in a column has the most signs."""
    return nlargest(_LONGEST, rows, key=lambda row: _signs(row, at))


def _signs(row: Row, at: int) -> int:
    cell = row.cells[at]
    return max(_cells(cell.text + cell.unit), _cells(cell.below))


def _cells(text: str) -> int:
    return len(text) if text.isascii() else sum(1 + (ord(sign) >= _WIDE_FROM) for sign in text)
