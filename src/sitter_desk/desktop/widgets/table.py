"""The table that breathes: hairlines, no zebra, numbers right, kana under the name, marks with words (ui.md §6)."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from sitter_desk.desktop.icons import pixmap
from sitter_desk.desktop.models.columns import LOOKED_AT, longest, widths_of
from sitter_desk.desktop.models.table import Cell, Column, Row, TableModel
from sitter_desk.desktop.theme import FIGURE_FONTS, TEXT_FONTS, Look
from sitter_desk.desktop.widgets.marks import MARKS

Index = QModelIndex | QPersistentModelIndex
PAD = 12
LEAST = 24
"""No column is narrower (px); then the table scrolls."""
PAD_TIGHT = 8
"""Of a table of many figures, which has the property ``tight``."""
MOST_DRAWN = 600
"""Cells that are kept as they were drawn, some screens full; about 18 KB each."""
MARK_SIZE = 16
MARK_GAP = 7
_UNIT_GAP = 3
_CHIP_HEIGHT = 24
_CHIP_FRAME = 36
"""What a chip takes beside its word: mark, gaps and edges (px)."""


class Table(QTableView):
    """Rows of a ``TableModel``. ``opened``: the key of a row that was double-clicked, or Enter on it; ``moved``: the
    key of the row the person is on."""

    opened = Signal(str)
    moved = Signal(str)

    def __init__(self, look: Look, columns: Sequence[Column], *, name: str, double_rows: bool = False) -> None:
        super().__init__()
        self.look, self._double = look, double_rows
        self.rows = TableModel(columns)
        self.setModel(self.rows)
        self._painter = CellPainter(self, look)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._size_columns()
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.rows[index.row()].key))
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.rows.following.connect(self._leave_row)
        self.rows.modelReset.connect(lambda: self._look_at_rows(0, LOOKED_AT))
        self.rows.rowsInserted.connect(lambda _parent, first, last: self._look_at_rows(first, last))
        self.rows.dataChanged.connect(lambda first, last: self._look_at_rows(first.row(), last.row()))
        self._left = ""
        self.settle()

    def settle(self) -> None:
        """Rows as high as the look asks for."""
        height = self.look.double_row_height if self._double else self.look.row_height
        self.verticalHeader().setDefaultSectionSize(height)

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(LEAST)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._declared = [max(each.width, heading_width(each.title)) if each.width else 0 for each in self.rows.columns]
        self._wanted = [heading_width(each.title) for each in self.rows.columns]
        self._share_room()

    def _look_at_rows(self, first: int, last: int) -> None:
        """What their cells need, for the columns to share the room by. What was needed once stays: columns that move
        with each search make the eyes tired."""
        rows, paint = self.rows.rows[first : min(last + 1, LOOKED_AT)], self._painter
        if rows:
            for at, known in enumerate(self._wanted):
                self._wanted[at] = max([known, *(paint.width_of(row, at) for row in longest(rows, at))])
            self._share_room()

    def _share_room(self) -> None:
        columns, shown = self.rows.columns, [at for at in range(len(self._wanted)) if not self.isColumnHidden(at)]
        wanted = [self._wanted[at] for at in shown]
        whole = [columns[at].figures or columns[at].align == "right" for at in shown]
        declared = [
            max(self._declared[at], self._wanted[at]) if number and self._declared[at] else self._declared[at]
            for at, number in zip(shown, whole, strict=True)
        ]  # a number is never cut: what is left of it would be another one
        for at, width in zip(shown, widths_of(declared, wanted, self.viewport().width()), strict=True):
            self.setColumnWidth(at, max(LEAST, width))

    def setColumnHidden(self, at: int, hidden: bool) -> None:  # noqa: FBT001, N802  Qt's name and arguments
        """The others share its room."""
        super().setColumnHidden(at, hidden)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """More room, or less."""
        super().resizeEvent(event)
        self._share_room()

    @property
    def current_key(self) -> str:
        """The key of the row the person is on; "" for none."""
        at = self.currentIndex().row()
        return self.rows.rows[at].key if 0 <= at < len(self.rows.rows) else ""

    def choose(self, key: str) -> None:
        """Puts the person on a row, in sight unless they had scrolled away from it already."""
        at = self.rows.place_of(key)
        if at is not None:
            stays = key == self._left
            self.setAutoScroll(not stays)
            self.selectRow(at)
            self.setAutoScroll(True)
            if not stays:
                self.scrollTo(self.rows.index(at, 0))
        self._left = ""

    def _leave_row(self) -> None:
        """Other rows come: the page says again where the person is."""
        self._left = self.current_key
        self.clear_row()

    def clear_row(self) -> None:
        """The person is on none."""
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()

    def _moved(self, to: QModelIndex, _from: QModelIndex) -> None:
        if to.isValid():
            self._left = ""
            self.moved.emit(self.rows.rows[to.row()].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Enter opens; Home and End go to the first and last line; Tab leaves the table. Nothing is copied out: what
        stands in a list is people's data (特10)."""
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and self.current_key:
            self.opened.emit(self.current_key)
            return
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers() and self.rows.rows:
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else len(self.rows.rows) - 1)
            return
        super().keyPressEvent(event)

    def fit_rows(self, most: int = 0) -> None:
        """As high as its rows, up to ``most`` of them (0: all), for a table that stands among other things."""
        count = min(len(self.rows.rows), most) if most else len(self.rows.rows)
        height = self.verticalHeader().defaultSectionSize() * max(1, count)
        self.setFixedHeight(height + self.horizontalHeader().sizeHint().height() + 4)


class CellPainter(QStyledItemDelegate):
    """Draws one cell from its plain data."""

    def __init__(self, table: Table, look: Look) -> None:
        super().__init__(table)
        self._table, self._look = table, look
        self._drawn: dict[tuple[object, ...], QPixmap] = {}
        self._fonts = {
            (figures, size, strong): _font(FIGURE_FONTS if figures else TEXT_FONTS, size, strong=strong)
            for figures in (False, True)
            for size in (11, 12, 13, 14)
            for strong in (False, True)
        }

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802  Qt's name
        """The width of the column and the height of the rows."""
        return QSize(self._table.columnWidth(index.column()), self._table.verticalHeader().defaultSectionSize())

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

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A cell is drawn once and put in its place from then on: while a long work computes, each call to Qt may have
        to wait for it, and a list that is scrolled draws all its cells again and again (C6)."""
        row, at, rect = self._table.rows.rows[index.row()], index.column(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        key = (row.cells[at], at, rect.width(), rect.height(), chosen, row.late, row.total, row.warn)
        drawn = self._drawn.get(key)
        if drawn is None:
            if len(self._drawn) >= MOST_DRAWN:
                self._drawn.clear()
            drawn = self._drawn[key] = self._draw(row, at, rect.size(), chosen=chosen)
        painter.drawPixmap(rect.topLeft(), drawn)

    def _draw(self, row: Row, at: int, size: QSize, *, chosen: bool) -> QPixmap:
        """Ground, edge of the chosen row, hairline, then what the cell says."""
        ratio, rect, cell = self._table.devicePixelRatioF(), QRect(QPoint(0, 0), size), row.cells[at]
        drawn = QPixmap((QSizeF(size) * ratio).toSize())
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(QColor(self._look.tokens.sheet))
        painter = QPainter(drawn)
        self._ground(painter, rect, row, chosen=chosen, first=at == 0)
        inner = rect.adjusted(self._pad, 0, -self._pad, 0)
        if cell.chip and cell.mark:
            self._chip(painter, inner, cell)
        else:
            self._said(painter, inner, cell, self._table.rows.columns[at], row)
        painter.end()
        return drawn

    def _ground(self, painter: QPainter, rect: QRect, row: Row, *, chosen: bool, first: bool) -> None:
        tokens = self._look.tokens
        if chosen or row.late or row.total or row.warn:
            plain = tokens.warnsoft if row.warn else tokens.sunken
            ground = tokens.asoft if chosen else tokens.ngsoft if row.late else plain
            painter.fillRect(rect, QColor(ground))
        if chosen and first:
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
    return math.ceil(_width(_font(TEXT_FONTS, 12, strong=False), title)) + 2 * PAD


def chip_width(text: str) -> int:
    """What the chip of a cell takes (px)."""
    return math.ceil(_width(_font(TEXT_FONTS, 12, strong=True), text)) + _CHIP_FRAME


def _width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def _halves(area: QRectF) -> tuple[QRectF, QRectF]:
    middle = area.height() * 0.56
    upper = QRectF(area.left(), area.top() + 3, area.width(), middle - 3)
    return upper, QRectF(area.left(), area.top() + middle, area.width(), area.height() - middle - 3)


def _font(families: Sequence[str], size: int, *, strong: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(size)
    font.setBold(strong)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def table(
    look: Look,
    columns: Sequence[Column],
    *,
    name: str,
    opened: Callable[[str], object] | None = None,
    double: bool = False,
) -> Table:
    """A table whose opened rows are told to ``opened``."""
    made = Table(look, columns, name=name, double_rows=double)
    if opened:
        made.opened.connect(opened)
    return made
