"""Lists that go with the kit: companies and sitters, and hours used under a former contractor (office.md §2).

A table is looked at before anything of it is kept; the page has the button that keeps it.
"""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.field import TextField
from sitter_desk.desktop.widgets.sheet import heading, row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.export_file import REFUSALS
from sitter_desk.domain.list_file import RefusedRow
from sitter_desk.office.kit_lists import ListKind, ReadList, look_at_list
from sitter_desk.workstation.language import Translator

MOST_SHOWN = 6


class ListsPane(QWidget):
    """``changed``: another table is looked at, or what it lacks came. ``read`` is that table, None without one."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._tr = desk, desk.tr
        tr = desk.tr
        self.kind: ListKind = "certified"
        self.read: ReadList | None = None
        self._said = label("", "note", wrap=True)
        columns = (Column(tr("rounds", "Row"), 70, "right", figures=True), Column(tr("rounds", "Why it can't be used")))
        self.refused = Table(desk.look, columns, name=tr("rounds", "Rows that can't be used"))
        self.former = TextField(desk.look, tr, tr("rounds", "Former contractor"), width=320)
        self.practice = QCheckBox(tr("rounds", "These are invented people"))
        self.former.edited.connect(lambda _text: self.changed.emit())
        self.practice.toggled.connect(lambda _on: self.changed.emit())
        certified = button(
            desk.look, tr("rounds", "Read companies and sitters"), lambda: self.choose("certified"), "small"
        )
        carried = button(
            desk.look, tr("rounds", "Read hours carried over"), lambda: self.choose("carried_over"), "small"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        told = tr("rounds", "CSV tables of the ward. They go to the contractor with the kit or the next bundle.")
        layout.addWidget(heading(tr("rounds", "Lists of the kit"), told))
        layout.addWidget(row(certified, carried, None, spacing=8))
        for part in (self._said, self.refused, self.former, self.practice):
            layout.addWidget(part)
        self.put_away()

    def choose(self, kind: ListKind) -> None:
        """Asks which table; where it lies is remembered nowhere."""
        tr = self._tr
        name, _ = QFileDialog.getOpenFileName(
            self, tr("rounds", "Choose the table"), "", f"{tr('portal_import', 'Tables')} (*.csv)"
        )
        if name:
            self.look_at(kind, Path(name))

    def look_at(self, kind: ListKind, file: Path) -> None:
        """Reads a table and shows what would come of it."""
        self._desk.write(self, lambda session: look_at_list(session, kind, file), lambda read: self._looked(kind, read))

    def _looked(self, kind: ListKind, read: ReadList) -> None:
        tr = self._tr
        self.kind, self.read = kind, read
        self._said.setText(
            tr("rounds", "{good} rows can be used, {bad} can't.", good=len(read.rows), bad=len(read.refused))
        )
        self.refused.rows.show([_refused_row(tr, each) for each in read.refused])
        self.refused.fit_rows(MOST_SHOWN)
        self._said.show()
        self.refused.setVisible(bool(read.refused))
        self.former.setVisible(kind == "carried_over")
        self.practice.setVisible(self._desk.practice)
        self.practice.setChecked(False)
        self.changed.emit()

    def put_away(self) -> None:
        """No table is looked at."""
        self.read = None
        for part in (self._said, self.refused, self.former, self.practice):
            part.hide()
        self.changed.emit()

    def missing(self) -> str:
        """What stands in the way of keeping the table, as a sentence; "" when nothing does."""
        tr = self._tr
        if self.read is None or not self.read.rows:
            return tr("rounds", "There is no row that can be used.")
        if self.kind == "carried_over" and not self.former.value.strip():
            return tr("rounds", "Say who the former contractor was.")
        if self._desk.practice and not self.practice.isChecked():
            return tr("rounds", "Practice: say that these are invented people.")
        return ""


def _refused_row(tr: Translator, refused: RefusedRow) -> Row:
    return Row(
        str(refused.row), (Cell(f"{refused.row:,}"), Cell(tr("refused_rows", REFUSALS[refused.reason]), mark="ng"))
    )
