"""What the portal's data holds before it is kept: rows that can't be used, proposed repairs, what will be looked at."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.when import year_words
from sitter_desk.desktop.widgets.scrolling import scrolling
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, heading, row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.export_file import REFUSALS
from sitter_desk.domain.findings import FINDINGS
from sitter_desk.office.portal import ExportPreview, Proposal, RefusedRow
from sitter_desk.office.views.portal_files import refused_in
from sitter_desk.workstation.language import Translator

ENCODINGS = {"cp932": "Shift_JIS", "utf-8": "UTF-8", "utf-8-sig": "UTF-8 (BOM)"}
MOST_REFUSED = 8
"""Rows of a kept file that are shown without scrolling."""


class PreviewPane(QWidget):
    """``changed``: a repair was accepted or not, or the practice question was answered."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._tr = desk, desk.tr
        tr = desk.tr
        self.preview: ExportPreview | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self._figures = QHBoxLayout()
        self._figures.setSpacing(44)
        self.refused = Table(desk.look, refused_columns(tr), name=tr("portal_import", "Rows that can't be used"))
        told = tr("portal_import", "They are kept as received and listed; the others come in.")
        self._refused_head = heading(tr("portal_import", "Rows that can't be used"), told)
        self._none_refused = label(tr("portal_import", "Every row can be used."), "note")
        self._proposals, self._findings = QVBoxLayout(), QVBoxLayout()
        self._proposals.setSpacing(6)
        self._findings.setSpacing(4)
        self.practice = QCheckBox(tr("portal_import", "These are invented people"))
        if not desk.practice:
            self.practice.hide()
        self.practice.toggled.connect(lambda _on: self.changed.emit())
        self._lay_out()

    def _lay_out(self) -> None:
        figures = Sheet()
        figures.inside.addLayout(self._figures)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._refused_head)
        left.addWidget(self.refused, 1)
        left.addWidget(self._none_refused)
        left.addStretch(0)
        lower = QHBoxLayout()
        lower.setSpacing(16)
        lower.addLayout(left, 1)
        lower.addWidget(self._right())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(figures)
        layout.addLayout(lower, 1)

    def _right(self) -> QWidget:
        tr, sheet = self._tr, Sheet(padded=False)
        sheet.setFixedWidth(452)
        held = QWidget()
        inside = QVBoxLayout(held)
        inside.setContentsMargins(18, 14, 18, 14)
        inside.setSpacing(8)
        inside.addWidget(label(tr("portal_import", "Proposed repairs"), "section"))
        said = tr(
            "portal_import",
            "A spreadsheet may have spoilt these cells. What you tick is read as proposed; the text as received stays.",
        )
        inside.addWidget(label(said, "note", wrap=True))
        inside.addLayout(self._proposals)
        inside.addSpacing(8)
        inside.addWidget(label(tr("portal_import", "What the contractor will look at"), "section"))
        inside.addLayout(self._findings)
        inside.addStretch(1)
        inside.addWidget(self.practice)
        sheet.inside.addWidget(scrolling(held))
        return sheet

    # ---- one file -----------------------------------------------------------------------------------------------

    def show_preview(self, preview: ExportPreview) -> None:
        """Another file."""
        tr = self._tr
        self.preview = preview
        self.practice.setChecked(False)
        self._show_figures(preview)
        self.refused.rows.show([refused_row(self._tr, at, each) for at, each in enumerate(preview.refused)])
        for part in (self.refused, self._refused_head):
            part.setVisible(bool(preview.refused))
        self._none_refused.setVisible(not preview.refused)
        clear(self._proposals)
        self.boxes = {}
        for each in preview.proposals:
            self._proposals.addWidget(self._proposal(each))
        if not preview.proposals:
            self._proposals.addWidget(label(tr("portal_import", "Nothing is proposed."), "note"))
        self._show_findings(preview)

    def _show_figures(self, preview: ExportPreview) -> None:
        clear(self._figures)
        tr = self._tr
        bad = len(preview.refused)
        parts = [
            (tr("portal_import", "rows"), f"{preview.rows:,}", ""),
            (tr("portal_import", "can be used"), f"{preview.good:,}", ""),
            (tr("portal_import", "can't be used"), f"{bad:,}", "ng" if bad else ""),
            (tr("portal_import", "applications"), f"{preview.applications:,}", ""),
        ]
        for name, value, state in parts:
            number = label(value, "number", state="ng" if state else None)
            self._figures.addWidget(column(label(name, "hint"), number, spacing=0))
        self._figures.addStretch(1)
        years = "　".join(f"{year_words(tr, year)} {count:,}" for year, count in preview.years)
        told = column(
            label(preview.name, "strong"), label(f"{ENCODINGS[preview.reading.encoding]}　{years}", "note"), spacing=2
        )
        self._figures.addWidget(told)

    def _proposal(self, proposal: Proposal) -> QWidget:
        tr = self._tr
        box = QCheckBox(tr("portal_import", "{column}, {count} cells", column=proposal.column, count=proposal.count))
        box.toggled.connect(lambda _on: self.changed.emit())
        self.boxes[proposal.column] = box
        lines = [
            label(tr("portal_import", "row {row}: {received} → {proposed}", row=at, received=was, proposed=new), "hint")
            for at, was, new in proposal.examples
        ]
        return column(box, column(*lines, spacing=0, margins=(28, 0, 0, 0)), spacing=0)

    def _show_findings(self, preview: ExportPreview) -> None:
        clear(self._findings)
        tr = self._tr
        for code, count in preview.findings:
            name = tr("findings", FINDINGS[code]) if code in FINDINGS else code
            self._findings.addWidget(row(label(name, "note", wrap=True), label(f"{count:,}", "figure")))
        if not preview.findings:
            self._findings.addWidget(label(tr("portal_import", "Nothing is marked."), "note"))

    def accept_all(self) -> None:
        """Every proposal."""
        for box in self.boxes.values():
            box.setChecked(True)

    @property
    def accepted(self) -> frozenset[str]:
        """The columns whose repairs a person accepted."""
        return frozenset(name for name, box in self.boxes.items() if box.isChecked())

    def missing(self) -> str:
        """What stands in the way of keeping the file, as a sentence; "" when nothing does."""
        tr, preview = self._tr, self.preview
        if preview is None:
            return ""
        if preview.kept:
            return tr("portal_import", "This round has this very data already.")
        if not preview.good:
            return tr("portal_import", "There is no row that can be used.")
        if self._desk.practice and not self.practice.isChecked():
            return tr("portal_import", "Practice: say that these are invented people.")
        return ""


def refused_columns(tr: Translator) -> tuple[Column, ...]:
    """Rows that can't be used."""
    return (
        Column(tr("portal_import", "Row"), 70, "right", figures=True),
        Column(tr("portal_import", "Portal number"), 130, figures=True),
        Column(tr("portal_import", "Why")),
        Column(tr("portal_import", "Column"), 140),
    )


class RefusedRows(QWidget):
    """The rows of a kept file that can't be used: whoever asks its applicant needs them again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        tr = desk.tr
        self._head = QVBoxLayout()
        self.table = Table(desk.look, refused_columns(tr)[:-1], name=tr("portal_import", "Rows that can't be used"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._head)
        layout.addWidget(self.table)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def of_file(self, file: str) -> None:
        """Those of a file (id)."""
        self._desk.read(self, lambda reader: refused_in(reader, file), self._show)

    def _show(self, rows: list[RefusedRow]) -> None:
        tr = self._desk.tr
        clear(self._head)
        told = tr("portal_import", "{count} of the file above, as received", count=f"{len(rows):,}")
        self._head.addWidget(heading(tr("portal_import", "Rows that can't be used"), told))
        made = [refused_row(tr, at, each) for at, each in enumerate(rows)]
        self.table.rows.show([Row(each.key, each.cells[:-1]) for each in made])
        self.table.fit_rows(MOST_REFUSED)
        self.setVisible(bool(rows))


def refused_row(tr: Translator, at: int, refused: RefusedRow) -> Row:
    """One of them."""
    return Row(
        str(at),
        (
            Cell(f"{refused.row:,}"),
            Cell(refused.reference or "–"),
            Cell(tr("refused_rows", REFUSALS[refused.code]), mark="ng"),
            Cell(refused.column or "–"),
        ),
    )
