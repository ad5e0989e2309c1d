"""The lines of the uses: typed by keys alone, computed columns tinted, the total always in sight.

Enter goes to the next typed column and at the end to the next line; on a line that was never begun it leaves. ↑ ↓ go
between the lines, Ctrl+D takes what stands above. When a line is left, its day, times and yen are spelt in one way.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, QStringListModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.form.cells import Cell, line_for, offer
from sitter_desk.desktop.pages.form.pasting import hear_tables
from sitter_desk.desktop.pages.form.words import name_of, word
from sitter_desk.desktop.widgets.entry import Choice
from sitter_desk.desktop.widgets.field import MARK_OF, Said
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.typed import Understood
from sitter_desk.domain.typed_days import spelt_day
from sitter_desk.office.views.entry_figures import Totals, UseFigures
from sitter_desk.office.views.entry_form import CLAIMED, SECTIONS, Field, Values, count, place
from sitter_desk.office.views.entry_frame import FormFrame

USES = next(section for section in SECTIONS if section.of == "use")
FIELDS: Mapping[str, Field] = {each.key: each for each in USES.fields}
LEAST_LINES, LEAST_SHOWN = 5, 3
NONE = "–"
ABOVE_KEY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_D)
STRONG = ("day_hours", "night_hours", "amount")


@dataclass(frozen=True)
class Column:
    """One column: a field that is typed, or a computed one. ``width`` 0 grows."""

    key: str
    title: str
    width: int
    computed: bool = False


LEAST_TEXT = 88
"""Of company and sitter, which share what is left (px); with less the page scrolls."""
COLUMNS: tuple[Column, ...] = (
    Column("child", "Child", 58), Column("day", "Day of use", 96), Column("start", "Start", 58),
    Column("end", "End", 58), Column("minutes", "Time", 58, computed=True),
    Column("day_hours", "Day", 50, computed=True),
    Column("night_hours", "Night", 58, computed=True), Column("fee", "Fee", 72), Column("discount", "Discount", 82),
    Column("amount", "Amount", 72, computed=True), Column("company", "Company", 0), Column("sitter", "Sitter", 0),
)  # fmt: skip
TITLES: dict[str, str] = {column.title: column.title for column in COLUMNS}
"""The heads of the columns as a person reads them (context "form_columns")."""


class Grid(QWidget):
    """The lines. ``moved``: the number of the line the person is on · ``pasted``: line, column and text of a copied
    range of cells."""

    moved = Signal(int)
    pasted = Signal(int, str, str)

    def __init__(self, desk: Desk, frame: FormFrame, listen: Callable[[Cell], None]) -> None:
        super().__init__()
        self._desk, self._frame, self._listen = desk, frame, listen
        self.cells: dict[str, Cell] = {}
        self.lines = self._children = 0
        self.current = 0
        self._figures: dict[tuple[int, str], QLabel] = {}
        self._companies = QStringListModel(list(frame.companies), self)
        self._sitters = QStringListModel(self)
        self._head, self._table, self.total = Plate(), Plate(), TotalRow(desk, listen)
        self._scroll = scroll_around(self._table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._head, self._scroll, self.total):
            column.addWidget(part)
        column.addStretch(1)

    # ---- lines --------------------------------------------------------------------------------------------------

    @property
    def shown_columns(self) -> list[Column]:
        """The child's column only where there is more than one."""
        return [column for column in COLUMNS if column.key != "child" or self._children > 1]

    def build(self, values: Values) -> None:
        """As many lines as were begun and one more, with their texts."""
        children = max(1, count(values, "child"))
        if children != self._children:
            self._children = children
            self._clear()
        self.make_lines(max(LEAST_LINES, count(values, "use") + 1))
        for key, cell in self.cells.items():
            cell.show(values.get(key, ""))
        self.total.claimed.show(values.get(CLAIMED.key, ""))

    def _clear(self) -> None:
        self.cells, self._figures, self.lines = {}, {}, 0
        columns = self.shown_columns
        for plate in (self._head, self._table, self.total):
            plate.clear()
            plate.divide(columns)
        self._name_columns(columns)
        self.total.fill(columns)

    def _name_columns(self, columns: list[Column]) -> None:
        self._head.put(_part("", "gridhead", _LEFT), 0, 0)
        for at, column in enumerate(columns, 1):
            right = column.computed or column.key in ("start", "end", "fee", "discount")
            head = _part(self._desk.tr("form_columns", TITLES[column.title]), "gridhead", _RIGHT if right else _LEFT)
            head.setMinimumHeight(28)
            self._head.put(head, 0, at)

    def make_lines(self, wanted: int) -> None:
        """Adds lines until there are so many."""
        for number in range(self.lines, wanted):
            self._line(number)
        self.lines = max(self.lines, wanted)
        self.settle()

    def settle(self) -> None:
        """As high as its lines; where the window is low three of them are in sight, whole, and the others scroll."""
        row = self._desk.look.field_height - 4
        room = self.height() - self._head.sizeHint().height() - self.total.sizeHint().height()
        shown = min(self.lines, max(LEAST_SHOWN, room // row))
        self._scroll.setMinimumHeight(min(self.lines, LEAST_SHOWN) * row + 1)
        self._scroll.setMaximumHeight(shown * row + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """More or fewer lines find room."""
        super().resizeEvent(event)
        self.settle()

    def _line(self, number: int) -> None:
        self._table.put(_part(str(number + 1), "gridnumber", Qt.AlignmentFlag.AlignCenter), number, 0)
        for at, column in enumerate(self.shown_columns, 1):
            made = self._figure(number, column) if column.computed else self._typed(number, column)
            self._table.put(made, number, at)

    def _figure(self, number: int, column: Column) -> QLabel:
        made = _part("", "computed", _RIGHT, strong=column.key in STRONG)
        self._figures[number, column.key] = made
        return made

    def _typed(self, number: int, column: Column) -> QWidget:
        if column.key == "child":
            return self._child(number)
        key, each = place("use", number, column.key), FIELDS[column.key]
        cell = line_for(key, each, name_of(self._desk.tr, key, each, {}))
        line = cell.widget
        assert isinstance(line, Line)
        line.setProperty("kind", "cellfigure" if line.property("kind") == "figure" else "cell")
        line.steps_itself = False
        line.setMinimumWidth(20)
        line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line.stepped.connect(lambda forward: self.step(key, forward=forward))
        line.arrived.connect(lambda: self._arrive(number, line))
        self._keys(line, number, column.key)
        if column.key in ("company", "sitter"):
            offer(line, self._companies if column.key == "company" else self._sitters)
        self.cells[key] = cell
        self._listen(cell)
        return line

    def _child(self, number: int) -> Choice:
        """Which child: its number on the form, as the one above until somebody chooses."""
        key = place("use", number, "child")
        made = Choice(name_of(self._desk.tr, key, FIELDS["child"], {}))
        made.setProperty("kind", "cell")
        made.offer([("", ""), *((str(child), str(child + 1)) for child in range(self._children))])
        self.cells[key] = Cell(key, FIELDS["child"], made)
        self._listen(self.cells[key])
        return made

    def _keys(self, line: Line, number: int, column: str) -> None:
        hear_tables(line, lambda text: self.pasted.emit(number, column, text))
        line.keys |= {
            QKeyCombination(Qt.Key.Key_Up): lambda: self.go(number - 1, column),
            QKeyCombination(Qt.Key.Key_Down): lambda: self.go(number + 1, column),
            ABOVE_KEY: lambda: self._take_above(number, column),
        }

    def _arrive(self, number: int, line: Line) -> None:
        self.current = number
        self._scroll.ensureWidgetVisible(line, 0, 40)
        self.moved.emit(number)

    # ---- going about --------------------------------------------------------------------------------------------

    @property
    def typed_columns(self) -> list[str]:
        """The keys of the columns in which one types."""
        return [column.key for column in self.shown_columns if not column.computed]

    def step(self, key: str, *, forward: bool) -> None:
        """Enter or Shift+Enter in a cell."""
        _, number, column = key.split(".")
        line, columns = int(number), self.typed_columns
        at = columns.index(column) + (1 if forward else -1)
        if forward and column == "day" and not self._is_begun(line):
            self.total.claimed.widget.setFocus(Qt.FocusReason.TabFocusReason)
        elif 0 <= at < len(columns):
            self.go(line, columns[at])
        elif forward:
            self.make_lines(line + 2)
            self.go(line + 1, columns[0])
        elif line:
            self.go(line - 1, columns[-1])
        else:
            self.cells[key].widget.focusNextPrevChild(False)  # noqa: FBT003  Qt's signature

    def _is_begun(self, line: int) -> bool:
        return any(self.cells[place("use", line, each)].text.strip() for each in self.typed_columns if each != "child")

    def go(self, line: int, column: str) -> None:
        """Puts the person into a cell, where there is such a line."""
        cell = self.cells.get(place("use", line, column))
        if cell:
            cell.widget.setFocus(Qt.FocusReason.TabFocusReason)

    def _take_above(self, number: int, column: str) -> None:
        above, own = (self.cells.get(place("use", line, column)) for line in (number - 1, number))
        if above and own and above.text and isinstance(own.widget, Line):
            own.widget.replace(above.text)

    # ---- what is told -------------------------------------------------------------------------------------------

    def spell(self, key: str, read: Understood) -> str:
        """How an understood day, time or amount stands in its cell once it is left; "" where it stays as typed."""
        kind = FIELDS[key.split(".")[2]].kind
        if not read.value or read.state == "wrong" or kind not in ("use_day", "time", "end", "yen", "discount"):
            return ""
        if kind == "use_day":
            return spelt_day(read.value) if read.code != "day_outside_year" else ""
        return read.echo if read.code != "time_next_day" else ""

    def tell(
        self,
        reads: Mapping[str, Understood],
        sentences: Mapping[str, str],
        lines: tuple[UseFigures, ...],
        totals: Totals,
    ) -> None:
        """Verdicts, computed columns and the total."""
        for key, cell in self.cells.items():
            cell.mark(reads.get(key, Understood()), sentences.get(key, ""))
            cell.widget.setToolTip(sentences.get(key, "") or cell.text)
        for (number, column), shown in self._figures.items():
            figures = lines[number] if number < len(lines) else UseFigures()
            shown.setText(_figure_text(figures, column))
        self.total.tell(totals, reads[CLAIMED.key], sentences.get(CLAIMED.key, ""))

    def offer_names(self, values: Values) -> None:
        """What was typed in other lines is offered too."""
        typed = {
            name: {text for key, text in values.items() if key.endswith(f".{name}")} for name in ("company", "sitter")
        }
        self._companies.setStringList(sorted({*self._frame.companies, *typed["company"]}))
        self._sitters.setStringList(sorted(typed["sitter"]))


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _figure_text(figures: UseFigures, column: str) -> str:
    if figures.minutes is None:
        return ""
    if column == "minutes":
        return clock_of(figures.minutes)
    value = figures.amount_yen if column == "amount" else getattr(figures, column)
    return NONE if not value and column != "amount" else "" if value is None else f"{value:,}"


def clock_of(minutes: int) -> str:
    """``210`` → ``3:30``"""
    return f"{minutes // 60}:{minutes % 60:02}"


def _part(text: str, kind: str, align: Qt.AlignmentFlag, *, strong: bool = False) -> QLabel:
    made = label(text)
    made.setProperty("kind", kind)
    made.setProperty("strong", "true" if strong else "")
    made.setAlignment(align)
    return made


def scroll_around(view: QWidget) -> QScrollArea:
    """The lines scroll by themselves; heads and total stay."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # keys lead to every line
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(view)
    return area


class Plate(QFrame):
    """Cells on a grid of hairlines; all plates with the same columns stand in line below each other."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "grid")
        self.setProperty("together", True)  # noqa: FBT003  Qt's signature
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(1, 0, 1, 1)
        self._grid.setSpacing(1)

    def divide(self, columns: list[Column]) -> None:
        """The widths of the columns: fixed ones, and two that share what is left."""
        self._grid.setColumnMinimumWidth(0, NUMBER_WIDTH)
        for at, column in enumerate(columns, 1):
            self._grid.setColumnMinimumWidth(at, column.width or LEAST_TEXT)
            self._grid.setColumnStretch(at, 0 if column.width else 1)

    def put(self, widget: QWidget, row: int, at: int, span: int = 1) -> None:
        """Puts a cell in; its column decides how wide it is."""
        widget.setSizePolicy(QSizePolicy.Policy.Ignored, widget.sizePolicy().verticalPolicy())
        self._grid.addWidget(widget, row, at, 1, span)

    def clear(self) -> None:
        """Empty, with columns that take no room."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        for at in range(self._grid.columnCount()):
            self._grid.setColumnMinimumWidth(at, 0)
            self._grid.setColumnStretch(at, 0)


NUMBER_WIDTH = 28


class TotalRow(Plate):
    """The sums under the lines, and beside them what the paper asks for."""

    def __init__(self, desk: Desk, listen: Callable[[Cell], None]) -> None:
        super().__init__()
        self._words = desk.tr
        self._sums: dict[str, QLabel] = {}
        self._uses = _part("", "computed", _LEFT, strong=True)
        self.said = Said(desk.look, middle=True)
        self.claimed = line_for(CLAIMED.key, CLAIMED, word(desk.tr, CLAIMED.label), width=76)
        self.claimed.widget.setProperty("kind", "totalfigure")
        listen(self.claimed)
        self._paper = QFrame()
        self._paper.setProperty("kind", "gridtotal")
        row = QHBoxLayout(self._paper)
        row.setContentsMargins(8, 1, 4, 1)
        row.setSpacing(8)
        row.addWidget(label(word(desk.tr, CLAIMED.label), "hint"))
        row.addWidget(self.claimed.widget)
        row.addWidget(self.said, 1)
        row.addStretch(0)

    def clear(self) -> None:
        """Keeps what is always there."""
        for kept in (self._uses, self._paper):
            kept.setParent(None)
            self._grid.removeWidget(kept)
        super().clear()

    def fill(self, columns: list[Column]) -> None:
        """A sum under each column that has one."""
        first = next(at for at, column in enumerate(columns, 1) if column.computed)
        self.put(self._uses, 0, 0, first)
        self._sums = {}
        for at, column in enumerate(columns, 1):
            if first <= at <= len(columns) - 2:
                self._sums[column.key] = _part("", "computed", _RIGHT, strong=column.key in STRONG)
                self.put(self._sums[column.key], 0, at)
        self.put(self._paper, 0, len(columns) - 1, 2)

    def tell(self, totals: Totals, claimed: Understood, sentence: str) -> None:
        """The sums, and how the paper differs from them."""
        tr = self._words
        self._uses.setText(tr("form", "Total {count} uses", count=totals.uses))
        values = {
            "minutes": clock_of(totals.minutes), "day_hours": str(totals.day_hours),
            "night_hours": str(totals.night_hours), "fee": f"{totals.fee_yen:,}",
            "discount": f"{totals.discount_yen:,}", "amount": f"{totals.amount_yen:,}",
        }  # fmt: skip
        for key, shown in self._sums.items():
            shown.setText(values[key] if totals.uses else "")
        self.claimed.mark(claimed, sentence)
        more = (totals.claimed_yen or 0) - totals.amount_yen
        differs = tr("form", "differs {yen}", yen=f"{more:+,}".replace("-", "−"))
        self.said.say(differs if sentence and claimed.state == "ask" else sentence, MARK_OF.get(claimed.state))
        self.said.setToolTip(sentence)
