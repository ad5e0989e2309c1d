"""Beside the form: what finds no room in a line, what is to be looked at, and the papers that should lie there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.form.cells import Cell, line_for
from sitter_desk.desktop.pages.form.grid import FIELDS
from sitter_desk.desktop.pages.form.told import Told
from sitter_desk.desktop.pages.form.words import choices_of, name_of, word
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.entry import Choice
from sitter_desk.desktop.widgets.field import FieldRow
from sitter_desk.desktop.widgets.marks import mark_icon
from sitter_desk.desktop.widgets.sheet import Sheet, clear, row
from sitter_desk.desktop.widgets.sheet import column as column_of
from sitter_desk.desktop.widgets.text import label
from sitter_desk.office.views.entry_form import REASON, Values, place
from sitter_desk.office.views.entry_frame import FormFrame

MORE = ("discount_kind", "other", "hourly", "paid", "receipt")
LABEL_WIDTH = 104


class Side(QWidget):
    """The panel. Its fields are those of the line the person was on last."""

    def __init__(
        self,
        desk: Desk,
        frame: FormFrame,
        listen: Callable[[Cell], None],
        jump: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._desk, self._frame, self._listen, self._jump = desk, frame, listen, jump
        self.line = 0
        self._rows: list[FieldRow] = []
        self._shown: tuple[list[Told], tuple[str, ...]] | None = None
        tr = desk.tr
        self._heading = label("", "section")
        self._fields = QVBoxLayout()
        self._fields.setSpacing(4)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._papers = QVBoxLayout()
        self._papers.setSpacing(4)
        self._own = [self._made(name) for name in MORE]
        self.reason = line_for(REASON.key, REASON, word(tr, REASON.label))
        self._listen(self.reason)
        self._why = column_of(label(word(tr, REASON.label), "label", state="warn"), self.reason.widget, spacing=2)
        self._why.hide()
        self._fields.addWidget(self._why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(row(self._heading, None, label("F9", "keycap")))
        column.addLayout(self._fields)
        column.addSpacing(6)
        column.addWidget(row(label(tr("form", "To look at"), "section"), None, label("F3", "keycap")))
        column.addWidget(self._listed(), 1)
        self._foot = (label(tr("form", "Papers that belong to it"), "section"), self._sheet(self._papers))
        for part in self._foot:
            column.addWidget(part)

    def _listed(self) -> QWidget:
        inside, area = QWidget(), QScrollArea()
        inside.setObjectName("body")
        inside.setLayout(self._list)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(72)
        area.setWidget(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        return area

    def _sheet(self, inside: QVBoxLayout) -> Sheet:
        sheet = Sheet()
        sheet.inside.setContentsMargins(12, 8, 12, 8)
        sheet.inside.addLayout(inside)
        return sheet

    # ---- the fields of a line -----------------------------------------------------------------------------------

    def show_line(self, line: int, values: Values, year: int) -> None:
        """The further fields are those of a line from now on."""
        self.line = line
        self._heading.setText(self._desk.tr("form", "Line {line}, more", line=line + 1))
        for cell in self._own:
            cell.key = place("use", line, cell.field.key)
            cell.widget.setAccessibleName(name_of(self._desk.tr, cell.key, cell.field, {}))
            if isinstance(cell.widget, Choice):
                cell.widget.offer(choices_of(self._desk.tr, cell.field, self._frame, year))
            cell.show(values.get(cell.key, ""))

    @property
    def cells(self) -> dict[str, Cell]:
        """The further fields by their keys."""
        return {cell.key: cell for cell in self._own}

    def want_reason(self, *, wanted: bool) -> None:
        """Asks why lines are struck out."""
        self._why.setVisible(wanted)

    def _made(self, name: str) -> Cell:
        each = FIELDS[name]
        cell = Cell("", each, Choice("")) if each.kind == "choice" else line_for("", each, "")
        self._listen(cell)
        self._rows.append(
            FieldRow(self._desk.look, word(self._desk.tr, each.label), [cell.widget], label_width=LABEL_WIDTH)
        )
        self._fields.addWidget(self._rows[-1])
        return cell

    # ---- what is told -------------------------------------------------------------------------------------------

    def tell(self, told: Sequence[Told], papers: Sequence[str]) -> None:
        """What there is to look at, and the titles of the papers that should lie there; made anew where it differs."""
        if (told, papers) == self._shown:
            return
        self._shown = (list(told), tuple(papers))
        clear(self._list)
        for each in told:
            self._list.addWidget(self._entry(each))
        if not told:
            self._list.addWidget(label(self._desk.tr("form", "Nothing so far"), "hint"))
        self._list.addStretch(1)
        clear(self._papers)
        for title in papers:
            self._papers.addWidget(label(title, "note", wrap=True))

    def _entry(self, told: Told) -> QWidget:
        made = Button(self._desk.look, told.name, "quiet")
        made.setToolTip(told.sentence)
        made.setAccessibleDescription(told.sentence)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda _checked=False: self._jump(told.key))
        return row(mark_icon(self._desk.look, told.mark, 16), made, None, spacing=2)

    def settle(self) -> None:
        """Low windows leave the papers out."""
        for part in self._foot:
            part.setVisible(not self._desk.look.compact)
        for view in self._rows:
            view.settle(self._desk.look)
