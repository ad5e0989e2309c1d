"""Confirming from the paper copy: the ward's record of a sheet has not come yet, the sheet itself lies on the desk.

The own count is typed first, then what the copy says; a row that differs needs a word about it.
"""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.handovers.words import count_words
from sitter_desk.desktop.when import long_day
from sitter_desk.desktop.widgets.any_field import Fields
from sitter_desk.desktop.widgets.banner import Banner
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.desktop.widgets.sheet import Sheet, clear, row
from sitter_desk.desktop.widgets.text import label, set_state
from sitter_desk.office.numbers import as_count, as_number, is_sheet_number
from sitter_desk.office.views.hand_desk import Counted, all_counted, differing

MOST_ROWS = 20


class CopyPanel(QWidget):
    """``edited`` when something was typed, ``asked`` when a whole number was."""

    edited = Signal()
    asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        tr = desk.tr
        self.number = Line(tr("handovers", "Number of the sheet"), "half", figures=True)
        self.number.setFixedWidth(200)
        self.number.left.connect(self._ask)
        self.note = Line(tr("handovers", "What you found"))
        self.confirmed_on = ""
        self.own: list[Line] = []
        self.paper: list[Line] = []
        self._verdicts: list[QHBoxLayout] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self._asked = row(label(tr("handovers", "What you found"), "label"), self.note)
        self.number.textChanged.connect(lambda _text: self._other_number())
        self.note.textChanged.connect(lambda _text: self.edited.emit())
        self._lay_out()

    def _lay_out(self) -> None:
        tr, look = self._desk.tr, self._desk.look
        sheet = Sheet()
        sheet.inside.addWidget(row(label(tr("handovers", "Number of the sheet"), "label"), self.number, None))
        sheet.inside.addLayout(self._grid)
        self._more = button(look, tr("handovers", "One more row"), self.add, "small", icon_name="plus")
        sheet.inside.addWidget(row(self._more, None))
        told = tr("handovers", "For a sheet whose record has not come from the ward yet")
        detail = tr("handovers", "Count the things first, then read what your copy says. The record comes with a disc.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(Banner(look, "info", told, detail))
        layout.addWidget(sheet)
        layout.addWidget(self._asked)
        layout.addStretch(1)

    def begin(self, number: str) -> None:
        """An empty copy with one row."""
        self.number.setText(number)
        self.note.clear()
        clear(self._grid)
        self.own, self.paper, self._verdicts = [], [], []
        tr = self._desk.tr
        titles = (tr("handovers", "Row"), tr("handovers", "You counted"), tr("handovers", "On the paper"), "")
        for at, title in enumerate(titles):
            self._grid.addWidget(label(title, "hint"), 0, at)
        self._grid.setColumnStretch(3, 1)
        self.add()
        (self.own[0] if number else self.number).setFocus()

    def add(self) -> None:
        """One more row."""
        at = len(self.own) + 1
        if at > MOST_ROWS:
            return
        tr = self._desk.tr
        verdict = QHBoxLayout()
        held = QWidget()
        held.setLayout(verdict)
        verdict.setContentsMargins(0, 0, 0, 0)
        own = Line(tr("handovers", "Count of row {number}", number=at), "digits", figures=True)
        paper = Line(tr("handovers", "Count on the paper, row {number}", number=at), "digits", figures=True)
        for place, field in ((1, own), (2, paper)):
            field.setFixedWidth(108)
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.textChanged.connect(lambda _text: self._tell())
            self._grid.addWidget(field, at, place)
        self._grid.addWidget(label(str(at), "figure"), at, 0)
        self._grid.addWidget(held, at, 3)
        self.own.append(own)
        self.paper.append(paper)
        self._verdicts.append(verdict)
        ways = [self.number, *(each for pair in zip(self.own, self.paper, strict=True) for each in pair), self._more]
        for before, after in pairwise(ways):  # Enter goes through the counts, not past them
            QWidget.setTabOrder(before, after)
        self._tell()

    def tell_confirmed(self, day: str) -> None:
        """The sheet that is typed was confirmed on a day (ISO) already; "" it was not."""
        self.confirmed_on = day
        self.edited.emit()

    def _other_number(self) -> None:
        self.confirmed_on = ""
        self.edited.emit()

    @property
    def fields(self) -> Fields:
        """What is typed here, by names."""
        return {"number": self.number, "note": self.note, "rows": (self._counts, self._put_counts)}

    def _counts(self) -> list[list[str]]:
        pairs = [[own.text(), paper.text()] for own, paper in zip(self.own, self.paper, strict=True)]
        return [pair for at, pair in enumerate(pairs) if any(map(any, pairs[at:]))]  # empty rows at the end are nothing

    def _put_counts(self, counts: Sequence[Sequence[str]]) -> None:
        for at, (own, paper) in enumerate(counts[:MOST_ROWS]):
            if at == len(self.own):
                self.add()
            self.own[at].setText(own)
            self.paper[at].setText(paper)

    @property
    def sheet(self) -> str:
        """The number as typed."""
        return as_number(self.number.text())

    @property
    def rows(self) -> list[Counted]:
        """What was counted against what the copy says."""
        return [
            Counted(own=as_count(own.text()), other=as_count(paper.text()), unit="")
            for own, paper in zip(self.own, self.paper, strict=True)
        ]

    @property
    def is_touched(self) -> bool:
        """Whether a count is typed that is kept nowhere."""
        return any(each.own >= 0 for each in self.rows)

    def missing(self) -> str:
        """What keeps the person from confirming; "" for nothing."""
        tr = self._desk.tr
        if not self.sheet:
            return tr("handovers", "Type the number of the sheet.")
        case = self._desk.engagement
        if case and not is_sheet_number(case, self.sheet):
            return tr("handovers", "Numbers of this engagement look like {number}.", number=f"K-{case.code}-0001")
        if self.confirmed_on:
            day = long_day(tr, self.confirmed_on)
            return tr("handovers", "{number} was confirmed on {day} already.", number=self.sheet, day=day)
        if not all_counted(self.rows) or any(each.other < 0 for each in self.rows):
            return tr("handovers", "Not every row is counted yet.")
        if differing(self.rows) and not self.note.text().strip():
            named = "・".join(map(str, differing(self.rows)))
            return tr("handovers", "Write what you found about row {rows}, then you can confirm.", rows=named)
        return ""

    def _ask(self) -> None:
        if self.sheet:
            self.asked.emit(self.sheet)

    def _tell(self) -> None:
        for at, counted in enumerate(self.rows):
            clear(self._verdicts[at])
            if counted.own >= 0 and counted.other >= 0:
                mark, word = count_words(self._desk.tr, counted.off, counted.unit)
                self._verdicts[at].addWidget(Chip(self._desk.look, mark, word))
            self._verdicts[at].addStretch(1)
            set_state(self.own[at], "ng" if counted.off else None)
        self._asked.setVisible(bool(differing(self.rows)))
        self.edited.emit()
