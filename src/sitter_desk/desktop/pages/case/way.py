"""The way of a case so far, day by day; and the fields that were changed, old and new, by whom and when."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.pages.applications.side import StepSpot
from sitter_desk.desktop.pages.case.parts import listed, table_section
from sitter_desk.desktop.pages.case.words import event_words, field_words, record_words, value_words
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.when import short_day, short_moment
from sitter_desk.desktop.widgets.sheet import Sheet, clear
from sitter_desk.desktop.widgets.text import label
from sitter_desk.office.views.case_history import FieldChange
from sitter_desk.office.views.case_view import CaseView
from sitter_desk.office.views.deciding_time import Event
from sitter_desk.workstation.language import Translator

WIDTH = 284


class Way(Sheet):
    """これまで: one line a day and act, oldest first, the next step last."""

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__(padded=False)
        self._look, self._tr = look, tr
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(tr("case", "So far"))
        held = QWidget()
        self._lines = QVBoxLayout(held)
        self._lines.setContentsMargins(18, 16, 18, 16)
        self._lines.setSpacing(0)
        area = QScrollArea()
        area.setAccessibleName(tr("case", "So far"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(held)
        area.viewport().setAutoFillBackground(False)
        held.setAutoFillBackground(False)
        self.inside.addWidget(area)

    def show_view(self, view: CaseView) -> None:
        """The lines of a case."""
        tr = self._tr
        clear(self._lines)
        self._lines.addWidget(label(tr("case", "So far"), "section"))
        self._lines.addSpacing(8)
        for at, event in enumerate(view.events):
            self._lines.addWidget(self._line(event, first=at == 0, last=at == len(view.events) - 1))
        self._lines.addStretch(1)

    def _line(self, event: Event, *, first: bool, last: bool) -> QWidget:
        """What happened beside its day; who did it below."""
        held, words = QWidget(), event_words(self._tr, event)
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(1)
        grid.addWidget(StepSpot(self._look, "done", first=first, last=last and not event.who), 0, 0)
        what = label(words, wrap=True)
        grid.addWidget(what, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(label(short_day(event.day), "hint"), 0, 2, Qt.AlignmentFlag.AlignVCenter)
        if event.who:
            grid.addWidget(label(event.who, "hint", wrap=True), 1, 1)
        grid.setColumnStretch(1, 1)
        held.setAccessibleName(f"{short_day(event.day)} {words} {event.who}")
        return held


def changes(look: Look, tr: Translator, view: CaseView) -> list[QWidget]:
    """Every field that was changed, the newest first."""
    if not view.changes:
        return [label(tr("case", "Nothing was changed since it came in."), "note")]
    columns = (
        Column(tr("case", "When"), 112, figures=True),
        Column(tr("case", "Who"), 130),
        Column(tr("case", "Of what"), 150),
        Column(tr("case", "Field"), 110),
        Column(tr("case", "Before"), 0),
        Column(tr("case", "After"), 0),
    )
    rows = [_row(tr, at, change) for at, change in enumerate(view.changes)]
    title = tr("case", "Changed fields")
    detail = tr("case", "{count} changes", count=len(rows))
    return [table_section(title, listed(look, columns, rows, name=title), detail=detail)]


def _row(tr: Translator, at: int, change: FieldChange) -> Row:
    return Row(
        key=str(at),
        cells=(
            Cell(short_moment(change.at)),
            Cell(change.who or tr("case", "the other desk")),
            Cell(record_words(tr, change)),
            Cell(field_words(tr, change)),
            Cell(value_words(tr, change.field, change.old), dim=True),
            Cell(value_words(tr, change.field, change.new)),
        ),
    )
