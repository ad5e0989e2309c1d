"""A table as plain data: columns, rows of cells, and the model that Qt asks for them.

``data`` answers from what stands ready, so a page of rows costs a look-up a cell (C6).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from sitter_desk.desktop.widgets.marks import Mark

Align = Literal["left", "right", "middle"]
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column:
    """A column: its heading, its width in px (0: takes what is left), where its cells stand, and whether they are
    figures of fixed width."""

    title: str
    width: int = 0
    align: Align = "left"
    figures: bool = False


@dataclass(frozen=True)
class Cell:
    """What one cell says: the text, a second line under it (kana), the unit after it, a mark before it.

    ``chip`` shows text and mark as a chip · ``strong`` for the number that decides · ``found`` and ``found_below`` are
    the ranges (start, length) that the search matched · ``dim`` for what is computed or not there ·
    ``small`` for words beside figures.
    """

    text: str = "–"
    below: str = ""
    unit: str = ""
    mark: Mark | None = None
    chip: bool = False
    strong: bool = False
    dim: bool = False
    small: bool = False
    found: tuple[tuple[int, int], ...] = ()
    found_below: tuple[tuple[int, int], ...] = ()

    @property
    def spoken(self) -> str:
        """The cell as a screen reader says it."""
        return " ".join(part for part in (f"{self.text}{self.unit}", self.below) if part)


@dataclass(frozen=True)
class Row:
    """One row: its id, its cells, and whether it is the total, is late, or must be looked at (``warn``)."""

    key: str
    cells: tuple[Cell, ...]
    total: bool = False
    late: bool = False
    warn: bool = False


MOST_RUNS = 20
"""Of rows that go or come; for more the whole list is drawn again."""


def runs(marks: Sequence[bool]) -> list[tuple[int, int]]:
    """First and last place of each unbroken run of marks."""
    found: list[tuple[int, int]] = []
    for at, marked in enumerate(marks):
        if marked and found and found[-1][1] == at - 1:
            found[-1] = (found[-1][0], at)
        elif marked:
            found.append((at, at))
    return found


@dataclass
class Pages:
    """How more rows are asked for: ``more`` is called when the end is near, and answers later by ``TableModel.add``."""

    more: Callable[[], None]
    ended: bool = False
    waiting: bool = field(default=False)


class TableModel(QAbstractTableModel):
    """Rows of cells. ``show`` puts others in their place, ``add`` brings the next page, ``replace`` redraws one row
    alone. ``following``: rows that stay are about to be kept in their places."""

    following = Signal()

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.rows: list[Row] = []
        self.pages: Pages | None = None

    def show(self, rows: Sequence[Row], *, pages: Pages | None = None) -> None:
        """Other rows; with ``pages`` there may be more of them. Where most stay as they were only the others are drawn
        again, and nobody loses the place in the list."""
        if pages or self.pages or not self._follow(rows):
            self.beginResetModel()
            self.rows, self.pages = list(rows), pages
            self.endResetModel()

    def _follow(self, rows: Sequence[Row]) -> bool:
        """Rows that are gone go, new ones come between; False where there is no such way: another order, other rows."""
        before, after = {row.key for row in self.rows}, {row.key for row in rows}
        gone, come = runs([row.key not in after for row in self.rows]), runs([row.key not in before for row in rows])
        stay = [row.key for row in self.rows if row.key in after]
        if not stay or stay != [row.key for row in rows if row.key in before] or len(gone) + len(come) > MOST_RUNS:
            return False
        self.following.emit()
        for first, last in reversed(gone):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self.rows[first : last + 1]
            self.endRemoveRows()
        for first, last in come:
            self.beginInsertRows(QModelIndex(), first, last)
            self.rows[first:first] = rows[first : last + 1]
            self.endInsertRows()
        changed = runs([old != new for old, new in zip(self.rows, rows, strict=True)])
        self.rows = list(rows)
        for first, last in changed:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        return True

    def add(self, rows: Sequence[Row], *, ended: bool) -> None:
        """The next page."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()
        if self.pages:
            self.pages.waiting, self.pages.ended = False, ended

    def replace(self, row: Row) -> None:
        """One row says something else; the others are left alone."""
        at = self.place_of(row.key)
        if at is not None and self.rows[at] != row:
            self.rows[at] = row
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.columns) - 1))

    def place_of(self, key: str) -> int | None:
        """Where the row with this key stands; None if it isn't among the rows shown."""
        return next((at for at, row in enumerate(self.rows) if row.key == key), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008  Qt's name and default
        """Rows shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008  Qt's name and default
        """Columns."""
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802  Qt's name
        """Whether another page may come."""
        return not parent.isValid() and self.pages is not None and not self.pages.ended and not self.pages.waiting

    def fetchMore(self, _parent: Index) -> None:  # noqa: N802  Qt's name
        """Asks for the next page; it comes later, by ``add``."""
        if self.pages and not self.pages.waiting:
            self.pages.waiting = True
            self.pages.more()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.rows[index.row()].cells[index.column()].spoken
        return None

    def headerData(  # noqa: N802  Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings."""
        if orientation == Qt.Orientation.Horizontal:
            column = self.columns[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return column.title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return ALIGN[column.align] | Qt.AlignmentFlag.AlignVCenter
        return None


ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "middle": Qt.AlignmentFlag.AlignHCenter,
}
