"""The work list of the pre-screening: what is to be screened, asked about, passed on, and what waits for an answer."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.page import PAGE_MARGINS
from sitter_desk.desktop.pages.prescreening.ledger import day_words
from sitter_desk.desktop.pages.prescreening.words import WORK_TITLES
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.when import year_words
from sitter_desk.desktop.widgets.button import Button, button
from sitter_desk.desktop.widgets.empty import Empty, FirstThing
from sitter_desk.desktop.widgets.marks import Mark
from sitter_desk.desktop.widgets.sheet import row
from sitter_desk.desktop.widgets.table import Table, table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.stages import Stage
from sitter_desk.office.telling import STAGES
from sitter_desk.office.views.screening_work import WORKS, Work, WorkList, WorkRow
from sitter_desk.workstation.language import Translator

STAGE_MARKS: dict[Stage, Mark] = {"deficient": "wait", "screened": "done", "sent_back": "check", "reopened": "check"}


def columns(tr: Translator) -> tuple[Column, ...]:
    """What a person needs to choose the next case: nobody's name."""
    return (
        Column(tr("prescreening", "Receipt number"), 150, figures=True),
        Column(tr("prescreening", "Uses of"), 120),
        Column(tr("prescreening", "Round"), 80, "right", figures=True),
        Column(tr("prescreening", "Stage"), 190),
        Column(tr("prescreening", "Since"), 110, "right", figures=True),
        Column(tr("prescreening", "Waiting"), 100, "right", figures=True),
        Column(tr("prescreening", "Due"), 110, "right", figures=True),
        Column("", 0),
    )


def row_of(tr: Translator, work: WorkRow) -> Row:
    """One case in hand."""
    queued = work.row
    late = tr("prescreening", "{count} days over", count=queued.days_over) if queued.days_over else ""
    return Row(
        key=work.application,
        late=bool(late),
        cells=(
            Cell(queued.receipt_number, strong=True),
            Cell(year_words(tr, queued.year_of_use), dim=True),
            Cell(str(work.round_number)) if work.round_number else Cell(),
            Cell(tr("stages", STAGES[queued.stage]), mark=STAGE_MARKS.get(queued.stage, "wait"), chip=True),
            _day(tr, queued.since),
            Cell(str(queued.days_waiting), unit=tr("prescreening", "days")),
            _day(tr, queued.due),
            Cell(late, mark="late") if late else Cell(""),
        ),
    )


def _day(tr: Translator, day: str) -> Cell:
    return Cell(day_words(tr, day)) if day else Cell()


class WorkView(QWidget):
    """The list with a filter for each kind of work. ``opened``: id of a case · ``chosen``: another kind of work ·
    ``intake``: to where cases are taken in."""

    opened = Signal(str)
    chosen = Signal(str)
    intake = Signal()

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__()
        self._look, self._tr = look, tr
        self.list: WorkList | None = None
        self.work: Work = "screen"
        self.filters: dict[Work, Button] = {work: self._filter(work) for work in WORKS}
        self.table: Table = table(look, columns(tr), name=tr("prescreening", "Cases in hand"), opened=self.opened.emit)
        self._more = label("", "hint")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(*PAGE_MARGINS)
        column.setSpacing(12)
        column.addWidget(row(*self.filters.values(), None, self._more, spacing=6))
        column.addWidget(self._stack, 1)

    def _filter(self, work: Work) -> Button:
        made = button(self._look, self._tr("prescreening", WORK_TITLES[work]), lambda: self._choose(work), "filter")
        made.setCheckable(True)
        return made

    def _choose(self, work: Work) -> None:
        self.work = work
        self._draw()
        self.chosen.emit(work)

    def show_list(self, found: WorkList) -> None:
        """The cases in hand; the person stays on his case and his kind of work."""
        self.list = found
        self._draw()

    def _draw(self) -> None:
        if self.list is None:
            return
        tr, found, here = self._tr, self.list, self.table.current_key
        for work, made in self.filters.items():
            made.say(f"{tr('prescreening', WORK_TITLES[work])}  {found.count(work)}")
            made.setChecked(work == self.work)
        rows = found.of(self.work)
        self.table.rows.show([row_of(tr, each) for each in rows])
        self.table.settle()
        if rows:
            self.table.choose(here if here in {each.application for each in rows} else rows[0].application)
        self._more.setText(tr("prescreening", "More wait than are shown here.") if found.more else "")
        self._show_empty(none=not rows)

    def _show_empty(self, *, none: bool) -> None:
        tr = self._tr
        old = self._stack.widget(1)
        if old:
            self._stack.removeWidget(old)
            old.deleteLater()
        if none:
            title = tr("prescreening", WORK_TITLES[self.work])
            sentence = tr("prescreening", "Nothing here: {work}", work=title)
            self._stack.addWidget(Empty(self._look, sentence, self._detail(), self._others()))
            self._stack.setCurrentIndex(1)

    def _others(self) -> list[FirstThing]:
        """Where the cases are that are not here; where none are at all, they are still to be taken in."""
        tr = self._tr
        works: tuple[Work, ...] = ("screen", "ask", "submit")
        counts = {work: self.list.count(work) for work in works} if self.list else {}
        if not any(counts.values()):
            told = tr("prescreening", "What came in by file or on paper is taken in there.")
            return [FirstThing("inbox", tr("prescreening", "To the applications"), told, self.intake.emit)]
        return [
            FirstThing(
                "arrow-right", tr("prescreening", WORK_TITLES[work]),
                tr("prescreening", "{count} cases are there", count=count), partial(self._choose, work),
            )
            for work, count in counts.items() if count
        ]  # fmt: skip

    def _detail(self) -> str:
        tr = self._tr
        details: dict[Work, str] = {
            "screen": tr("prescreening", "Cases come here as soon as they are taken in."),
            "ask": tr("prescreening", "Cases come here when an applicant can mend something."),
            "submit": tr("prescreening", "Cases come here once they are screened."),
            "asked": tr("prescreening", "Cases come here while a notice waits for its answer."),
        }
        return details[self.work]

    @property
    def ids(self) -> list[str]:
        """The cases shown, in their order."""
        return [each.application for each in self.list.of(self.work)] if self.list else []
