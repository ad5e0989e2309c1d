"""A table whose cells are read whole: what does not fit in one line goes on in the next, and the row grows with it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QResizeEvent

from sitter_desk.desktop.icons import pixmap
from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.marks import MARKS
from sitter_desk.desktop.widgets.row_painter import MARK_GAP, MARK_SIZE, RowPainter
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import lines_of

MOST_LINES = 4
"""Of one cell; a longer remark is cut there, and the page says all of it."""
LEAST_HEIGHT = 200
_LEADING = 1.18


class WrappedTable(Table):
    """``fit_rows`` makes it as high as its rows then are."""

    def __init__(self, look: Look, columns: Sequence[Column], *, name: str) -> None:
        super().__init__(look, columns, name=name)
        self._painter = self._wrapping = WrappedPainter(self, look)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """More room may need fewer lines."""
        super().resizeEvent(event)
        self.fit_rows()

    def fit_rows(self, most: int = 0) -> None:  # noqa: ARG002  the contract of a table; all rows are shown
        """Each row as high as its cells, and the table no higher than all of them; with less room it scrolls."""
        for at, row in enumerate(self.rows.rows):
            self.setRowHeight(at, self._wrapping.height_of(row))
        rows = sum(self.rowHeight(at) for at in range(len(self.rows.rows)))
        whole = rows + self.horizontalHeader().sizeHint().height() + 4
        self.setMinimumHeight(min(whole, LEAST_HEIGHT))
        self.setMaximumHeight(whole)

    @property
    def is_cut(self) -> bool:
        """Whether a cell holds more than its lines show."""
        return any(self._wrapping.is_cut(row) for row in self.rows.rows)


class WrappedPainter(RowPainter):
    """Draws the text of a cell over several lines, what stands below it smaller."""

    def height_of(self, row: Row) -> int:
        """What the highest cell of a row takes (px)."""
        least = self._table.verticalHeader().defaultSectionSize()
        spare = least - self._line_height()
        lines = max(len(self._parts(cell, self._room(at, cell))) for at, cell in enumerate(row.cells))
        return max(least, round(spare + min(lines, MOST_LINES) * self._line_height()))

    def is_cut(self, row: Row) -> bool:
        """Whether a cell of the row has more lines than are shown."""
        return any(len(self._parts(cell, self._room(at, cell))) > MOST_LINES for at, cell in enumerate(row.cells))

    def _font(self) -> QFont:
        return self._fonts[False, 14, False]

    def _small(self) -> QFont:
        return self._fonts[False, 11, False]

    def _line_height(self) -> float:
        return QFontMetricsF(self._font()).height() * _LEADING

    def _room(self, at: int, cell: Cell) -> float:
        mark = MARK_SIZE + MARK_GAP if cell.mark else 0
        return self._table.columnWidth(at) - 2 * self._pad - mark

    def _parts(self, cell: Cell, room: float) -> list[tuple[str, QFont]]:
        """The lines of a cell, each with its font; a remark that fits stands behind the last line of the text."""
        font, small = self._font(), self._small()
        lines = [(text, font) for text, _ in lines_of(cell.text, font, room)]
        if cell.below and not self._stands_behind(lines[-1][0], cell.below, room):
            lines += [(text, small) for text, _ in lines_of(cell.below, small, room)]
        return lines

    def _stands_behind(self, text: str, remark: str, room: float) -> bool:
        taken = QFontMetricsF(self._font()).horizontalAdvance(text)
        return taken + MARK_GAP + QFontMetricsF(self._small()).horizontalAdvance(remark) <= room

    def _said(self, painter: QPainter, inner: QRect, cell: Cell, column: Column, row: Row) -> None:  # noqa: ARG002  the contract of a painter
        left: float = inner.left()
        if cell.mark:
            self._mark(painter, QPointF(left, inner.top()), cell)
            left += MARK_SIZE + MARK_GAP
        room = QRectF(left, inner.top(), inner.left() + inner.width() - left, inner.height())
        self._lines(painter, room, cell)

    def _mark(self, painter: QPainter, corner: QPointF, cell: Cell) -> None:
        assert cell.mark
        name, state = MARKS[cell.mark]
        least = self._table.verticalHeader().defaultSectionSize()
        spot = corner + QPointF(0, (least - MARK_SIZE) / 2)
        colour = QColor(self._look.tokens.state(state))
        painter.drawPixmap(spot, pixmap(name, colour, MARK_SIZE, self._table.devicePixelRatioF()))

    def _lines(self, painter: QPainter, room: QRectF, cell: Cell) -> None:
        tokens, metrics = self._look.tokens, QFontMetricsF(self._font())
        least = self._table.verticalHeader().defaultSectionSize()
        base = room.top() + (least - metrics.height()) / 2 + metrics.ascent()
        parts = self._parts(cell, room.width())[:MOST_LINES]
        for number, (text, font) in enumerate(parts):
            painter.setFont(font)
            painter.setPen(QColor(tokens.ink3 if font == self._small() else self.ink_of(cell, plain=False)))
            painter.drawText(QPointF(room.left(), base + number * self._line_height()), text)
        text, font = parts[-1]
        if cell.below and font == self._font() and self._stands_behind(text, cell.below, room.width()):
            last = QPointF(room.left() + metrics.horizontalAdvance(text) + MARK_GAP / 2,
                           base + (len(parts) - 1) * self._line_height())  # fmt: skip
            painter.setFont(self._small())
            painter.setPen(QColor(tokens.ink3))
            painter.drawText(last, cell.below)
