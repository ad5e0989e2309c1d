"""How a row of a table is drawn: figures right, kana under the name, marks with words (ui.md §6)."""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from sitter_desk.desktop.icons import pixmap
from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.theme import FIGURE_FONTS, TEXT_FONTS, Look
from sitter_desk.desktop.widgets.marks import MARKS
from sitter_desk.desktop.widgets.text import drawn_font

if TYPE_CHECKING:
    from sitter_desk.desktop.widgets.table import Table

PAD = 12
PAD_TIGHT = 8
"""Of a table of many figures, which has the property ``tight``."""
MOST_DRAWN = 60
"""Rows that are kept as they were drawn, a screen full and more; about 300 KB each."""
MARK_SIZE = 16
MARK_GAP = 7
_UNIT_GAP = 3
_CHIP_HEIGHT = 24
_CHIP_FRAME = 36
"""What a chip takes beside its word: mark, gaps and edges (px)."""


class RowPainter:
    """Draws a row from its plain data."""

    def __init__(self, table: "Table", look: Look) -> None:
        self._table, self._look = table, look
        self._known: dict[tuple[object, ...], QPixmap] = {}
        self._fonts = {
            (figures, size, strong): drawn_font(FIGURE_FONTS if figures else TEXT_FONTS, size, strong=strong)
            for figures in (False, True)
            for size in (11, 12, 13, 14)
            for strong in (False, True)
        }

    def width_of(self, row: Row, at: int) -> int:
        """What a cell takes (px) when nothing of it is cut."""
        cell, column = row.cells[at], self._table.rows.columns[at]
        if cell.chip and cell.mark:
            return chip_width(cell.text) + 2 * self._pad
        if cell.mark and not (cell.text or cell.below):
            return self._pad + MARK_SIZE + 2
        upper = _width(self._fonts[column.figures, 12 if cell.small else 14, cell.strong or row.total], cell.text)
        if cell.unit:
            upper += _width(self._fonts[False, 11, False], cell.unit) + _UNIT_GAP
        lower = _width(self._fonts[column.figures, 11, False], cell.below)
        mark = MARK_SIZE + MARK_GAP if cell.mark else 0
        return math.ceil(max(upper, lower)) + mark + 2 * self._pad

    @property
    def _pad(self) -> int:
        return PAD_TIGHT if self._table.property("tight") else PAD

    def drawn(self, at: int, widths: tuple[int, ...], *, chosen: bool) -> QPixmap:
        """A row as it stands in the table. It is drawn once and put in its place from then on: while a long work
        computes, each call to Qt may have to wait for it, and a list that is scrolled shows its rows again and again
        (C6)."""
        row, height = self._table.rows.rows[at], self._table.rowHeight(at)
        key = (row, widths, height, chosen)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= MOST_DRAWN:
                self._known.clear()
            known = self._known[key] = self._draw(row, widths, height, chosen=chosen)
        return known

    def _draw(self, row: Row, widths: Sequence[int], height: int, *, chosen: bool) -> QPixmap:
        """Ground, edge of the chosen row, hairline, then what each cell says."""
        ratio, size = self._table.devicePixelRatioF(), QSizeF(sum(widths), height)
        drawn = QPixmap((size * ratio).toSize())
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(QColor(self._look.tokens.sheet))
        painter = QPainter(drawn)
        self._ground(painter, QRect(QPoint(0, 0), size.toSize()), row, chosen=chosen)
        left = 0
        for at, width in enumerate(widths):
            if width:
                self._cell(painter, QRect(left, 0, width, height), row, at)
            left += width
        painter.end()
        return drawn

    def _cell(self, painter: QPainter, rect: QRect, row: Row, at: int) -> None:
        cell, inner = row.cells[at], rect.adjusted(self._pad, 0, -self._pad, 0)
        painter.save()
        painter.setClipRect(rect)
        if cell.chip and cell.mark:
            self._chip(painter, inner, cell)
        else:
            self._said(painter, inner, cell, self._table.rows.columns[at], row)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, row: Row, *, chosen: bool) -> None:
        tokens = self._look.tokens
        if chosen or row.late or row.total or row.warn:
            plain = tokens.warnsoft if row.warn else tokens.sunken
            ground = tokens.asoft if chosen else tokens.ngsoft if row.late else plain
            painter.fillRect(rect, QColor(ground))
        if chosen:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(tokens.accent))
        painter.setPen(QPen(QColor(tokens.edge if row.total else tokens.line), 1))
        line = rect.top() if row.total else rect.bottom()
        painter.drawLine(rect.left(), line, rect.right(), line)

    def _chip(self, painter: QPainter, inner: QRect, cell: Cell) -> None:
        assert cell.mark
        name, state = MARKS[cell.mark]
        tokens, font = self._look.tokens, self._fonts[False, 12, True]
        metrics = QFontMetricsF(font)
        top = inner.center().y() - _CHIP_HEIGHT / 2 + 0.5
        width = min(metrics.horizontalAdvance(cell.text) + _CHIP_FRAME, inner.width())
        place = QRectF(inner.left() + 0.5, top, width, _CHIP_HEIGHT)
        word = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, width - _CHIP_FRAME + 0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.aline if state == "accent" else tokens.solid(state)), 1))
        painter.setBrush(QColor(tokens.soft(state)))
        painter.drawRoundedRect(place, 4, 4)
        ratio = self._table.devicePixelRatioF()
        spot = QPointF(place.left() + 8, place.center().y() - 7)
        painter.drawPixmap(spot, pixmap(name, QColor(tokens.state(state)), 14, ratio))
        painter.setFont(font)
        painter.setPen(QColor(tokens.state(state)))
        painter.drawText(place.adjusted(27, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, word)

    def _said(self, painter: QPainter, inner: QRect, cell: Cell, column: Column, row: Row) -> None:
        tokens = self._look.tokens
        left: float = inner.left()
        if cell.mark:
            name, state = MARKS[cell.mark]
            spot = QPointF(left, inner.center().y() - MARK_SIZE / 2 + 1)
            painter.drawPixmap(
                spot, pixmap(name, QColor(tokens.state(state)), MARK_SIZE, self._table.devicePixelRatioF())
            )
            left += MARK_SIZE + MARK_GAP
        ink = self.ink_of(cell, plain=column.figures or bool(cell.below))
        font = self._fonts[column.figures, 12 if cell.small else 14, cell.strong or row.total]
        area = QRectF(left, inner.top(), inner.left() + inner.width() - left, inner.height())
        upper, lower = _halves(area) if cell.below else (area, None)
        self._line(painter, upper, cell.text, font, ink, column, cell.found, cell.unit)
        if lower is not None:
            small = self._fonts[column.figures, 11, False]
            self._line(painter, lower, cell.below, small, tokens.ink3, column, cell.found_below, "")

    def ink_of(self, cell: Cell, *, plain: bool) -> str:
        """The colour of what a cell says: that of its mark where something is wrong, unless it stays plain."""
        tokens = self._look.tokens
        if cell.mark and not plain and MARKS[cell.mark][1] in ("ng", "warn"):
            return tokens.state(MARKS[cell.mark][1])
        return tokens.ink3 if cell.dim or cell.text == "–" else tokens.ink

    def _line(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        font: QFont,
        ink: str,
        column: Column,
        found: tuple[tuple[int, int], ...],
        unit: str,
    ) -> None:
        metrics, unit_font = QFontMetricsF(font), self._fonts[False, 11, False]
        if unit and metrics.horizontalAdvance(text) + _width(unit_font, unit) + _UNIT_GAP > area.width():
            unit = ""  # what is said goes before what it is counted in
        gap = _UNIT_GAP if unit else 0
        unit_width = QFontMetricsF(unit_font).horizontalAdvance(unit) + gap if unit else 0
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width() - unit_width + 0.5)
        width = metrics.horizontalAdvance(shown)
        left = {
            "left": area.left(),
            "right": area.right() - width - unit_width,
            "middle": area.center().x() - (width + unit_width) / 2,
        }[column.align]
        base = area.center().y() + (metrics.ascent() - metrics.descent()) / 2
        for start, length in found:
            before, hit = (
                metrics.horizontalAdvance(shown[:start]),
                metrics.horizontalAdvance(shown[start : start + length]),
            )
            box = QRectF(left + before, base - metrics.ascent(), hit, metrics.height())
            painter.fillRect(box, QColor(self._look.tokens.mark))
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(QPointF(left, base), shown)
        if unit:
            painter.setFont(unit_font)
            painter.setPen(QColor(self._look.tokens.ink3))
            painter.drawText(QPointF(left + width + gap, base), unit)


def heading_width(title: str) -> int:
    """What a heading takes with its padding (px); no column is narrower."""
    return math.ceil(_width(drawn_font(TEXT_FONTS, 12, strong=False), title)) + 2 * PAD


def chip_width(text: str) -> int:
    """What the chip of a cell takes (px)."""
    return math.ceil(_width(drawn_font(TEXT_FONTS, 12, strong=True), text)) + _CHIP_FRAME


def _width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def _halves(area: QRectF) -> tuple[QRectF, QRectF]:
    middle = area.height() * 0.56
    upper = QRectF(area.left(), area.top() + 3, area.width(), middle - 3)
    return upper, QRectF(area.left(), area.top() + middle, area.width(), area.height() - middle - 3)
