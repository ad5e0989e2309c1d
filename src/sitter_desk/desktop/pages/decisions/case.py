"""The middle of the decisions page: one case side by side, its papers, its way so far, and what was asked about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.pages.decisions.asked import AskedPane
from sitter_desk.desktop.pages.decisions.words import months, side_row, told_in_full
from sitter_desk.desktop.when import short_day
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.entry import Segments
from sitter_desk.desktop.widgets.scrolling import scrolling
from sitter_desk.desktop.widgets.sheet import clear, row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import Elided, label
from sitter_desk.desktop.widgets.wrapped_table import WrappedTable
from sitter_desk.office.views.deciding_case import CaseView, SeenPaper
from sitter_desk.office.views.deciding_time import EVENTS, Event
from sitter_desk.workstation.language import Translator


class CasePane(QWidget):
    """``show_case`` draws another case."""

    def __init__(self, desk: Desk, asked: Callable[[str, str], object], answered: Callable[[str, str], object]) -> None:
        super().__init__()
        self._desk, self._tr = desk, desk.tr
        self.view: CaseView | None = None
        tr = desk.tr
        self._name, self._number, self._uses = label("", "panel"), label("", "figure"), Elided("", "note")
        self._chips = QHBoxLayout()
        self._chips.setSpacing(8)
        columns = (
            Column("", 118),
            Column(tr("decisions", "As applied")),
            Column(tr("decisions", "As screened")),
            Column(tr("decisions", "The ward knows")),
        )
        self.sides = SideTable(desk.look, columns, name=tr("decisions", "Side by side"))
        self.sides.moved.connect(self._tell)
        self._full = label("", "hint", wrap=True)
        self._full.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._papers = QHBoxLayout()
        self._papers.setSpacing(6)
        self.tab = Segments(tr("decisions", "Below"), [("way", tr("decisions", "So far")), ("asked", "")])
        self.way = Table(
            desk.look, (Column("", 66, figures=True), Column(""), Column("", 130)), name=tr("decisions", "So far")
        )
        self.way.horizontalHeader().hide()
        self.way.setMinimumHeight(60)
        self.asked = AskedPane(desk, asked, answered)
        self._below = QStackedWidget()
        self._below.addWidget(self.way)
        self._below.addWidget(self.asked)
        self.tab.picked.connect(lambda which: self._below.setCurrentIndex(1 if which == "asked" else 0))
        self._lay_out()

    def _lay_out(self) -> None:
        tr = self._tr
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        head = row(self._name, self._number, self._uses, spacing=12)
        held = head.layout()
        assert isinstance(held, QHBoxLayout)
        held.setStretch(2, 1)
        held.addLayout(self._chips)
        layout.addWidget(head)
        layout.addWidget(self.sides, 4)
        self._full_line = scrolling(self._full)
        self._full_line.setFixedHeight(36)  # px: two lines of a hint; the page keeps its height
        self._full_line.hide()
        layout.addWidget(self._full_line)
        papers = row(label(tr("decisions", "Papers"), "section"), spacing=12)
        line = papers.layout()
        assert isinstance(line, QHBoxLayout)
        line.addLayout(self._papers)
        self._papers_said = Elided("", "hint")
        line.addWidget(self._papers_said, 1)
        self._papers_line = papers
        layout.addWidget(papers)
        layout.addWidget(row(self.tab, None))
        layout.addWidget(self._below, 1)

    # ---- one case -----------------------------------------------------------------------------------------------

    def show_case(self, view: CaseView) -> None:
        """Another case, or the same one changed."""
        same = self.view is not None and self.view.row.application == view.row.application
        self.view = view
        tr, case = self._tr, view.row
        self._name.setText(case.applicant)
        self._name.setToolTip(case.kana)
        self._number.setText(case.receipt_number)
        self._uses.setText(tr("decisions", "{months}, {count} times", months=months(tr, case.months), count=case.uses))
        self._show_chips(view)
        at = self.sides.current_key if same else ""
        self.sides.rows.show([side_row(tr, each) for each in view.rows])
        self.sides.fit_rows()
        self._full_line.setVisible(self.sides.is_cut)
        self.sides.choose(at or self._first_to_judge(view))
        self._show_papers(view.papers)
        self.way.rows.show([event_row(tr, at_, each) for at_, each in enumerate(view.events)])
        self.way.scrollToBottom()
        self.tab.say("asked", tr("decisions", "Questions {count}", count=len(view.asked)))
        self.tab.choose("way" if not same else self.tab.value)
        self._below.setCurrentIndex(1 if self.tab.value == "asked" else 0)
        self.asked.show_asked(view)

    @staticmethod
    def _first_to_judge(view: CaseView) -> str:
        return next((each.code for each in view.rows if each.ward.mark in ("warn", "ng", "wait")), view.rows[0].code)

    def _tell(self, code: str) -> None:
        found = next((each for each in self.view.rows if each.code == code), None) if self.view else None
        self._full.setText(told_in_full(self._tr, found) if found else "")

    def _show_chips(self, view: CaseView) -> None:
        clear(self._chips)
        tr, case = self._tr, view.row
        if case.open:
            self._chips.addWidget(
                Chip(self._desk.look, "check", tr("decisions", "To look at {count}", count=len(case.open)))
            )
        if case.amount_yen != case.claimed_yen:
            self._chips.addWidget(Chip(self._desk.look, "info", tr("decisions", "Amounts differ")))

    def _show_papers(self, papers: tuple[SeenPaper, ...]) -> None:
        """What is wrong or was not looked at by itself, the others together."""
        clear(self._papers)
        tr, look = self._tr, self._desk.look
        for each in papers:
            if each.state != "right":
                self._papers.addWidget(Chip(look, "ng" if each.state else "wait", short_title(each.title)))
        right = [each.title for each in papers if each.state == "right"]
        if right:
            made = Chip(look, "ok", tr("decisions", "{count} are right", count=len(right)))
            made.setToolTip("\n".join(right))
            self._papers.addWidget(made)
        self._papers_said.setText("、".join(short_title(title) for title in right))
        self._papers_said.setToolTip("\n".join(right))
        self._papers_line.setVisible(bool(papers))


class SideTable(WrappedTable):
    """The comparison, with lines between its sides."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """The table, then the lines."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(self.look.tokens.line), 1))
        header = self.horizontalHeader()
        for at in range(1, header.count()):
            x = header.sectionViewportPosition(at) - 1
            painter.drawLine(x, 0, x, self.viewport().height())
        painter.end()


def short_title(title: str) -> str:
    """A paper's name as a chip holds it; all of it stands in the rules."""
    plain, _, _ = title.partition("（")
    return plain if len(plain) <= _CHIP else f"{plain[: _CHIP - 1]}…"


_CHIP = 12


def event_row(tr: Translator, at: int, event: Event) -> Row:
    """One line of the way so far."""
    said = (
        tr("decision_events", EVENTS[event.what], **event.values)
        if event.values
        else tr("decision_events", EVENTS[event.what])
    )
    return Row(str(at), (Cell(short_day(event.day)), Cell(said), Cell(event.who, dim=True)))
