"""What stands on the page of the form: both columns, the lines of the uses, the panel beside them.

Where the window is low the columns scroll by themselves; the lines keep three rows, and their total is always in sight.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.form.cells import Cell, chain
from sitter_desk.desktop.pages.form.grid import USES, Grid
from sitter_desk.desktop.pages.form.sections import Sections, section_head
from sitter_desk.desktop.pages.form.side import Side
from sitter_desk.desktop.pages.form.told import Told
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.typed import Understood
from sitter_desk.office.views.entry_form import REASON, Values, place
from sitter_desk.office.views.entry_frame import FormFrame
from sitter_desk.office.views.entry_judging import Judged, papers_for

SIDE_WIDTHS = (240, 224)
"""Pixels of the panel, and where the window is narrow."""


NARROW = 1130


class FormView(QWidget):
    """The parts by name, and every field by its key."""

    def __init__(
        self,
        desk: Desk,
        frame: FormFrame,
        listen: Callable[[Cell], None],
        *,
        more_children: Callable[[], None],
        jump: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._frame = frame
        self.sections = Sections(desk, frame, listen, more_children)
        self.grid = Grid(desk, frame, listen)
        self.side = Side(desk, frame, listen, jump)
        self.side.setFixedWidth(SIDE_WIDTHS[0])
        self.above = Fitting(self.sections)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.above, 100)
        hint = label(desk.tr("form", "Tinted columns are computed · Ctrl+D as above"), "hint")
        left.addWidget(section_head(desk, USES, hint))
        left.addWidget(self.grid, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(20)
        outer.addLayout(left, 1)
        outer.addWidget(self.side)

    @property
    def cells(self) -> dict[str, Cell]:
        """Every field that is on the page."""
        claimed = self.grid.total.claimed
        reason = self.side.reason
        return {
            **self.sections.cells, **self.grid.cells, claimed.key: claimed, **self.side.cells, reason.key: reason,
        }  # fmt: skip

    def show_values(self, values: Values, fixed: frozenset[str] = frozenset()) -> None:
        """Every field as it stands in the values; those that are fixed can't be typed in."""
        self.sections.build(values)
        for key, cell in self.sections.cells.items():
            cell.fix(fixed=key in fixed)
        self.grid.build(values)
        self.show_line(0, values)
        cells = [*self.sections.cells.values(), *self.grid.cells.values(), self.grid.total.claimed]
        beside = [cell.widget for cell in self.side.cells.values()]
        # What is pressed stands behind what is typed.
        chain([*(cell.widget for cell in cells), *beside, self.side.reason.widget, self.sections.more])

    def show_line(self, line: int, values: Values) -> None:
        """The further fields of a line."""
        self.side.show_line(line, values, self._frame.year_of(values))
        self.side.reason.show(values.get(REASON.key, ""))

    def tell(
        self,
        values: Values,
        judged: Judged,
        reads: Mapping[str, Understood],
        sentences: Mapping[str, str],
        told: list[Told],
    ) -> None:
        """Verdicts, computed columns, and the list beside them."""
        self.sections.tell(values, reads, sentences)
        self.grid.tell(reads, sentences, judged.lines, judged.totals)
        for key, cell in self.side.cells.items():
            if key in reads:
                cell.mark(reads[key], sentences.get(key, ""))
        self.side.tell(told, papers_for(self._frame, judged))

    def spell(self, key: str, judged: Judged | None, *, typed: bool) -> None:
        """An understood day, time or amount of a line is spelt in one way; Ctrl+Z brings back what was typed."""
        cell = self.grid.cells.get(key)
        if cell is None or judged is None or key not in judged.fields or not isinstance(cell.widget, Line):
            return
        spelt = self.grid.spell(key, judged.fields[key])
        if spelt and spelt != cell.text:
            if typed:
                cell.widget.replace(spelt)
            else:
                cell.show(spelt)

    def focus(self, key: str, values: Values) -> None:
        """Goes to a field, also to one that another line has beside the form."""
        parts = key.split(".")
        if parts[0] == "use":
            self.grid.make_lines(int(parts[1]) + 1)
            if key not in self.grid.cells:
                self.show_line(int(parts[1]), values)
        cell = self.cells.get(key)
        if cell:
            cell.widget.setFocus(Qt.FocusReason.TabFocusReason)
            self.above.ensureWidgetVisible(cell.widget, 0, 60)

    def focus_first(self) -> None:
        """Where typing goes on: the first field that is empty and asked for, else the first one."""
        cells = self.sections.cells
        asked = (key for key, cell in cells.items() if cell.field.needed or cell.field.expected)
        empty = (key for key in asked if not cells[key].text and not cells[key].is_fixed)
        cells[next(empty, next(iter(cells)))].widget.setFocus(Qt.FocusReason.TabFocusReason)

    def focused(self) -> str:
        """The key of the field that one is in; "" in none."""
        return next((key for key, cell in self.cells.items() if cell.widget.hasFocus()), "")

    def beside(self) -> None:
        """To the further fields of the line, and from there back to it."""
        if self.focused() in self.side.cells:
            self.grid.go(self.side.line, "day")
        else:
            self.side.cells[place("use", self.side.line, "discount_kind")].widget.setFocus(
                Qt.FocusReason.TabFocusReason
            )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """Low windows take lower rows."""
        super().resizeEvent(event)
        self.side.setFixedWidth(SIDE_WIDTHS[self.width() < NARROW])
        self.sections.settle()
        self.grid.settle()
        self.side.settle()


class Fitting(QScrollArea):
    """As high as what is in it where there is room, and scrolling where there is not."""

    def __init__(self, view: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(140)
        self._inside = inside = QWidget()
        inside.setObjectName("body")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(view)
        self._column.addStretch(1)
        self.setWidget(inside)
        inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Sentences that come and go change the height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """Other widths break sentences elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.viewport().width()
        high = (
            self._column.heightForWidth(width) if self._column.hasHeightForWidth() else self._column.sizeHint().height()
        )
        self._inside.setMinimumHeight(high)
        self.setMaximumHeight(max(high, self.minimumHeight()))
