"""Blocks one under another over as many sheets as it takes, with nothing on a fold (ui §9).

A block says where its ink lies; a block whose ink would come within 3 mm of a fold moves below it. A table row doesn't
leave a hole: the row before it grows to the fold, and its own text moves down.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from sitter_desk.documents.sheet import Press
from sitter_desk.errors import TextTooLong

FOLD_CLEAR = 3.05


@dataclass(frozen=True)
class Spot:
    """Where a block came to stand: top and height in mm, how far its text moves down, last of its table there."""

    top: float
    height: float
    shift: float = 0.0
    last: bool = False


@dataclass(frozen=True, kw_only=True)
class Block:
    """``gap``: white above, dropped at the head of a sheet. ``ink``: where text lies, from its top. ``keep``: stays on
    the sheet of the next block. ``row``: a table row, may grow. ``head``: stands again above it on a new sheet."""

    height: float
    draw: Callable[[Press, Spot], None]
    gap: float = 0.0
    ink: tuple[float, float] | None = None
    keep: bool = False
    row: bool = False
    head: "Block | None" = None

    @property
    def written(self) -> tuple[float, float]:
        """Where text lies, from the block's top."""
        return self.ink or (0.0, self.height)


Placed = tuple[Block, Spot]


@dataclass(frozen=True, kw_only=True)
class Frame:
    """The space of a sheet: from ``first`` on the first sheet, ``top`` on the others, to ``bottom``; folds in mm."""

    first: float
    top: float
    bottom: float
    folds: tuple[float, ...] = ()


def paginate(blocks: Sequence[Block], frame: Frame, *, document: str) -> list[list[Placed]]:
    """The blocks of each sheet with their places. Raises TextTooLong if one is taller than a sheet."""
    sheets: list[list[Placed]] = [[]]
    for unit in _units(blocks):
        start = frame.first if len(sheets) == 1 else frame.top
        placed = _place(unit, sheets[-1], start, frame)
        if placed is None and sheets[-1]:
            sheets.append([])
            placed = _place(_with_head(unit), [], frame.top, frame)
        if placed is None:
            placed = _each(unit, sheets, frame, document)
        sheets[-1] = placed
    return [_mark_ends(sheet) for sheet in sheets]


def _units(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    unit: list[Block] = []
    for block in blocks:
        unit.append(block)
        if not block.keep:
            yield unit
            unit = []
    if unit:
        yield unit


def _with_head(unit: list[Block]) -> list[Block]:
    return [unit[0].head, *unit] if unit[0].head else unit


def _each(unit: list[Block], sheets: list[list[Placed]], frame: Frame, document: str) -> list[Placed]:
    """A group too tall to stay together, block by block."""
    for block in unit:
        placed = _place([block], sheets[-1], frame.first if len(sheets) == 1 else frame.top, frame)
        if placed is None:
            sheets.append([])
            placed = _place(_with_head([block]), [], frame.top, frame)
        if placed is None:
            raise TextTooLong(document=document)
        sheets[-1] = placed
    return sheets[-1]


def _place(unit: list[Block], before: list[Placed], start: float, frame: Frame) -> list[Placed] | None:
    """The sheet with the unit added, or None when it doesn't fit. Moves the unit below a fold if it must."""
    at = before[-1][1].top + before[-1][1].height if before else start
    at += unit[0].gap if before else 0.0
    for _ in range(len(frame.folds) + 1):
        placed, fold = _stack(unit, before, at, frame.folds)
        if fold is None:
            last = placed[-1][1]
            return placed if last.top + last.height <= frame.bottom + 0.01 else None
        at = fold + FOLD_CLEAR - unit[0].written[0]
    return None


def _stack(
    unit: list[Block], before: list[Placed], at: float, folds: tuple[float, ...]
) -> tuple[list[Placed], float | None]:
    """The blocks one under another from ``at``; the fold that a block of the unit meets and can't grow around."""
    placed = list(before)
    for number, block in enumerate(unit):
        at += block.gap if number else 0.0
        fold = _met(block, at, folds)
        spot = Spot(at, block.height)
        if fold is not None:
            if not block.row:
                return placed, fold
            spot = _grow(block, placed, at, fold)
        placed.append((block, spot))
        at = spot.top + spot.height
    return placed, None


def _met(block: Block, top: float, folds: tuple[float, ...]) -> float | None:
    upper, lower = block.written
    return next(
        (fold for fold in folds if top + upper < fold + FOLD_CLEAR - 0.01 and top + lower > fold - FOLD_CLEAR + 0.01),
        None,
    )


def _grow(block: Block, placed: list[Placed], at: float, fold: float) -> Spot:
    """The row begins on the fold, the one above grows down to it, its text begins below."""
    if placed and placed[-1][1].top + placed[-1][1].height == at and at < fold:
        above, spot = placed[-1]
        placed[-1] = (above, replace(spot, height=fold - spot.top))
        at = fold
    shift = fold + FOLD_CLEAR - at - block.written[0]
    return Spot(at, block.height + shift, shift)


def _mark_ends(sheet: list[Placed]) -> list[Placed]:
    """Tells each row whether the table ends under it on this sheet."""
    marked = []
    for number, (block, spot) in enumerate(sheet):
        following = sheet[number + 1][0] if number + 1 < len(sheet) else None
        ends = block.row and (following is None or not following.row or following.gap > 0)
        marked.append((block, replace(spot, last=ends)))
    return marked
