"""One case of the pre-screening: the check list beside the ledger, what the chosen line is about, and the hours."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.page import PAGE_MARGINS
from sitter_desk.desktop.pages.prescreening.about import AboutPanel
from sitter_desk.desktop.pages.prescreening.checks import CheckPanel, first_to_see, next_paper, to_correct
from sitter_desk.desktop.pages.prescreening.hours import HoursPanel
from sitter_desk.desktop.pages.prescreening.ledger import LedgerPanel
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.keys import bind
from sitter_desk.office.views.screening_checks import Paper
from sitter_desk.office.views.screening_desk import ScreeningCase
from sitter_desk.workstation.language import Translator


class CaseView(QWidget):
    """The parts of the page, joined: whatever the person looks at stands in the box under the ledger.

    Keys: F3 next thing to correct · F7, F8 the paper before and after · in the list Space for 適, with Shift for ない,
    Delete for 該当なし.
    """

    printed = Signal()

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__()
        self.case: ScreeningCase | None = None
        self.checks, self.hours = CheckPanel(look, tr), HoursPanel(look, tr)
        self.ledger, self.about = LedgerPanel(look, tr, self.printed.emit), AboutPanel(look, tr)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.ledger)
        right.addWidget(self.about)
        right.addWidget(self.hours, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(*PAGE_MARGINS)
        across.setSpacing(20)
        across.addWidget(self.checks)
        across.addLayout(right, 1)
        self.checks.moved.connect(self._look_at_check)
        self.checks.answered.connect(self._answer)
        self.ledger.moved.connect(self._look_at_line)
        self._keys(tr)

    def _keys(self, tr: Translator) -> None:
        bind(self, "F3", self.go_on, tr("prescreening", "Next thing to correct"))
        for key, step, words in (
            ("F7", -1, tr("prescreening", "Paper before")),
            ("F8", 1, tr("prescreening", "Next paper")),
        ):
            bind(self, key, partial(self._turn, step), words)

    def _turn(self, step: int) -> None:
        self._choose(lambda case, at: next_paper(case, after=at, step=step))

    def show_case(self, case: ScreeningCase) -> None:
        """Another case, or the same one as it now stands: then the person stays where he was."""
        same = self.case is not None and self.case.application.id == case.application.id
        at = self.checks.list.current_key if same else ""
        self.case = case
        self.ledger.show_case(case)
        self.hours.show_years(case.years)
        self.checks.show_case(case, at=at)
        self._look_at_check(self.checks.list.current_key)
        if not same:
            self.checks.list.setFocus()
            self._begin(case)

    def _begin(self, case: ScreeningCase) -> None:
        """Where nothing is doubtful the person begins with the use that comes to the most less than its fee."""
        less = max(case.rows, key=lambda line: line.less_yen, default=None)
        if less and less.less_yen and not first_to_see(case):
            self.ledger.table.choose(less.use)

    def go_on(self) -> None:
        """To the next thing to do, once one was done."""
        self._choose(lambda case, at: to_correct(case, after=at))

    def _choose(self, wanted: object) -> None:
        if self.case is None or not callable(wanted):
            return
        code = wanted(self.case, self.checks.list.current_key)
        if code:
            self.checks.list.choose(code)
            self.checks.list.setFocus()

    def _look_at_check(self, code: str) -> None:
        found = [check for check in self.case.checks if check.code == code] if self.case else []
        if self.case and found:
            self.ledger.table.clearSelection()
            self.about.show_check(self.case, found[0])

    def _look_at_line(self, use: str) -> None:
        found = [line for line in self.case.rows if line.use == use] if self.case else []
        if self.case and found:
            self.about.show_line(found[0], name_child=len({line.child for line in self.case.rows}) > 1)

    def _answer(self, code: str, answer: Paper) -> None:
        found = [check for check in self.case.checks if check.code == code] if self.case else []
        if self.case is None or not found:
            return
        self.about.show_check(self.case, found[0])
        if found[0].paper and "check_paper" in self.case.allowed:
            self.about.answer(answer)
        elif self.about.note:
            self.about.note.setFocus()
