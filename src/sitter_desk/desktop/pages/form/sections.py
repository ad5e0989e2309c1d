"""The two columns of the form: numbered sections with their rows, as the table in ``office.entry_form`` has them."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, QStringListModel, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.form.cells import Cell, line_for, offer
from sitter_desk.desktop.pages.form.words import WIDTHS, choices_of, hint_of, name_of, offers_of, own_names, word
from sitter_desk.desktop.theme import TEXT_FONTS, Look
from sitter_desk.desktop.typed_day_words import echo_of
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.entry import Choice, Segments, Tick
from sitter_desk.desktop.widgets.field import MARK_OF, FieldRow
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.desktop.widgets.sheet import clear
from sitter_desk.desktop.widgets.text import label, rule
from sitter_desk.domain.typed import Understood
from sitter_desk.office.views.entry_form import SECTIONS, Field, Section, Values, count, place
from sitter_desk.office.views.entry_frame import FormFrame
from sitter_desk.workstation.language import Translator

Listen = Callable[[Cell], None]
ROW_GAP, SECTION_GAP = 4, 8
SEGMENTED = ("method",)
WITHOUT_CATEGORY = ("since", "proven")
"""Fields that only a child with a category has."""


class Row:
    """One row: its cells, its echo and the sentence of the first of them that has one."""

    def __init__(self, look: Look, tr: Translator, label_text: str, cells: Sequence[Cell], tail: str = "") -> None:
        self.cells, self._tail, self._look, self._tr = list(cells), tail, look, tr
        self.view = FieldRow(look, label_text, [cell.widget for cell in cells])

    def tell(self, reads: Mapping[str, Understood], sentences: Mapping[str, str]) -> None:
        """Shows the verdicts of its cells."""
        for cell in self.cells:
            cell.mark(reads[cell.key], sentences.get(cell.key, ""))
            cell.tint(reads[cell.key], QColor(self._look.tokens.warn))
        echo = next(filter(None, (echo_of(self._tr, reads[cell.key]) for cell in self.cells)), "")
        crowded = any(isinstance(cell.widget, Segments) for cell in self.cells)
        self.view.say_echo((echo.partition("年")[2] or echo if crowded else echo) or self._tail, unit=not echo)
        first = next((cell.key for cell in self.cells if sentences.get(cell.key)), None)
        self.view.said.say(sentences[first] if first else "", MARK_OF.get(reads[first].state) if first else None)


class Sections(QWidget):
    """Both columns. ``cells`` by key, in the order of the paper."""

    def __init__(self, desk: Desk, frame: FormFrame, listen: Listen, more_children: Callable[[], None]) -> None:
        super().__init__()
        self._desk, self._frame, self._listen, self._more = desk, frame, listen, more_children
        self._names = own_names(desk.tr)
        self._tails = {"year": desk.tr("form", "version"), "category": desk.tr("form", "hours")}
        self._year = frame.year_of({})
        self.cells: dict[str, Cell] = {}
        self.rows: list[Row] = []
        self._sides = {"left": QVBoxLayout(), "right": QVBoxLayout()}
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(24)
        for side in self._sides.values():
            side.setSpacing(SECTION_GAP)
            columns.addLayout(side, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._children = 0
        self._number_text = ""

    def build(self, values: Values) -> None:
        """Makes all rows anew where there are more or fewer children than before, else shows the texts."""
        children, self._year = max(1, count(values, "child")), self._frame.year_of(values)
        if children != self._children:
            self._rebuild(children)
        for key, cell in self.cells.items():
            self._offer(cell)
            cell.show(values.get(key, ""))
        self._fold(values)

    def _rebuild(self, children: int) -> None:
        self._children = children
        self.cells, self.rows = {}, []
        for side, layout in self._sides.items():
            clear(layout)
            for section in (each for each in SECTIONS if each.side == side):
                layout.addWidget(self._section(section))
            layout.addStretch(1)

    def _section(self, section: Section) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROW_GAP)
        more = self._more_button() if section.of == "child" else None
        column.addWidget(section_head(self._desk, section, self._hint(section), more))
        for number in range(self._children if section.of else 1):
            for fields in rows_of(section):
                row = self._row(section, number, fields)
                self.rows.append(row)
                column.addWidget(row.view)
        return view

    def _hint(self, section: Section) -> QLabel | None:
        if section.key == "arrival":
            self._number = label(self._number_text, "hint")
            return self._number
        if section.key == "child" and self._children > 1:
            return label(self._desk.tr("form", "{count} children", count=self._children), "hint")
        return None

    def say_number(self, text: str) -> None:
        """The receipt number, or when it comes."""
        self._number_text = text
        self._number.setText(text)

    def _row(self, section: Section, number: int, fields: Sequence[Field]) -> Row:
        cells = [self._cell(place(section.of, number, each.key) if section.of else each.key, each) for each in fields]
        for cell in cells:
            self.cells[cell.key] = cell
            self._listen(cell)
        tail = self._tails.get(fields[0].key, "")
        return Row(self._desk.look, self._desk.tr, word(self._desk.tr, fields[0].label), cells, tail)

    def _cell(self, key: str, each: Field) -> Cell:
        name = name_of(self._desk.tr, key, each, self._names)
        width = WIDTHS.get(each.key, 0)
        if each.kind == "flag":
            return Cell(key, each, Tick(name))
        if each.kind == "choice":
            return Cell(key, each, self._choice(each, name, width))
        cell = line_for(key, each, name, width=width, hint=hint_of(key, each))
        offered = offers_of(each, self._frame)
        if offered and isinstance(cell.widget, Line):
            offer(cell.widget, QStringListModel(list(offered), cell.widget))
        return cell

    def _choice(self, each: Field, name: str, width: int) -> Choice | Segments:
        if each.key in SEGMENTED:
            return Segments(name, choices_of(self._desk.tr, each, self._frame, self._year), optional=True)
        made = Choice(name)
        if width:
            made.setFixedWidth(width)
        return made

    def _offer(self, cell: Cell) -> None:
        if isinstance(cell.widget, Choice):
            cell.widget.offer(choices_of(self._desk.tr, cell.field, self._frame, self._year))

    def _more_button(self) -> QWidget:
        self.more = button(self._desk.look, self._desk.tr("form", "Add a brother or sister"), self._more, "quiet")
        return self.more

    def _fold(self, values: Values) -> None:
        """Shows since and proof for a child with a category alone."""
        for row in self.rows:
            first = row.cells[0]
            if first.field.key in WITHOUT_CATEGORY:
                row.view.setVisible(bool(values.get(first.key.replace(".since", ".category"), "")))

    def tell(self, values: Values, reads: Mapping[str, Understood], sentences: Mapping[str, str]) -> None:
        """Shows the verdicts of all rows."""
        self._fold(values)
        for row in self.rows:
            row.tell(reads, sentences)

    def settle(self) -> None:
        """The window is lower or higher than before."""
        for row in self.rows:
            row.view.settle(self._desk.look)


def rows_of(section: Section) -> list[list[Field]]:
    """Fields that stand beside each other: one with a label, and those without behind it."""
    rows: list[list[Field]] = []
    for each in section.fields:
        if each.label:
            rows.append([each])
        else:
            rows[-1].append(each)
    return rows


def section_head(desk: Desk, section: Section, *ends: QWidget | None) -> QWidget:
    """Number and name of a section, a hairline, and what stands at its end: a hint, a button."""
    view = QWidget()
    view.setFixedHeight(26)
    row = QHBoxLayout(view)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(Number(desk.look, section.number))
    row.addWidget(label(word(desk.tr, section.title), "section"))
    line: QFrame = rule()
    row.addWidget(line, 1)
    for end in ends:
        if end:
            row.addWidget(end)
    return view


class Number(QWidget):
    """The number of a section on the paper, in a filled circle."""

    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self._look, self._number = look, number
        self.setFixedSize(QSize(20, 20))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Draws it."""
        painter, tokens = QPainter(self), self._look.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.ink))
        painter.drawEllipse(self.rect())
        font = QFont()
        font.setFamilies(list(TEXT_FONTS))
        font.setPixelSize(12)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(tokens.canvas))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()
