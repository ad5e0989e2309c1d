"""The table that breathes: hairlines, no zebra, numbers right, kana under the name, marks with words (ui.md §6)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from sitter_desk.desktop.models.columns import LOOKED_AT, longest, widths_of
from sitter_desk.desktop.models.table import Column, TableModel
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.row_painter import RowPainter, heading_width

Index = QModelIndex | QPersistentModelIndex
LEAST = 24
"""No column is narrower (px); then the table scrolls."""


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
        self._painter = RowPainter(self, look)
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

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """The rows in sight, each as a whole. Qt would ask for every cell by several calls, each of which waits for a
        long work that computes meanwhile: a tenth of a second for one screen (C6)."""
        painter, left = QPainter(self.viewport()), -self.horizontalScrollBar().value()
        widths = tuple(self.columnWidth(at) for at in range(len(self.rows.columns)))  # 0 of a hidden one
        chosen, (first, last) = self.currentIndex().row(), self._in_sight(event.rect())
        for at in range(first, last + 1):
            is_chosen = at == chosen and self.selectionModel().isRowSelected(at)
            drawn = self._painter.drawn(at, widths, chosen=is_chosen)
            painter.drawPixmap(left, self.rowViewportPosition(at), drawn)
        painter.end()

    def _in_sight(self, area: QRect) -> tuple[int, int]:
        """The first row and the last one that stand in a part of the viewport; (0, -1) for none."""
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        if first < 0:
            return 0, -1
        return first, last if last >= 0 else len(self.rows.rows) - 1

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
