"""The ward decides: each case is marked here, and the 決裁結果 is registered once for the round (ui.md §10, 12)."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.kept import Kept
from sitter_desk.desktop.page import PAGE_MARGINS, Page
from sitter_desk.desktop.pages.decisions.bar import BarActs, DecisionsBar
from sitter_desk.desktop.pages.decisions.case import CasePane
from sitter_desk.desktop.pages.decisions.list import CaseList, nothing_here
from sitter_desk.desktop.pages.decisions.register import RegisterPane
from sitter_desk.desktop.pages.decisions.state import Loaded, load
from sitter_desk.desktop.pages.decisions.verdict import VerdictPanel
from sitter_desk.desktop.theme import NARROW_BELOW
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.entry import Choice, Segments
from sitter_desk.desktop.widgets.one_view import OneView
from sitter_desk.desktop.widgets.underway import Underway
from sitter_desk.domain.records import Round
from sitter_desk.office.approving import Marked, Registered, marked_in, register_marked
from sitter_desk.office.budget import put_budget
from sitter_desk.office.marking import Mark
from sitter_desk.office.views.deciding_acts import answer_question, ask_about, do, money_came_in, take_mark_off
from sitter_desk.office.views.deciding_case import CaseView, open_case
from sitter_desk.office.views.deciding_desk import RoundRow, budget_lines

TOUCHED = frozenset(
    {"ward_check", "duplicate", "submission", "question", "answer", "decision", "application", "repayment", "rule_set"}
)
REST = 160
"""Milliseconds that the person rests on a case before it is opened: to open is an entry (B10)."""


class DecisionsPage(Page):
    """Two views of one round: the cases, and the registration."""

    NAME = "decisions"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tr = desk.tr
        self.loaded = Loaded(None, (), None, Marked(first=(), revisions=()))
        self.rows: tuple[RoundRow, ...] = ()
        self._wanted = ""
        self._notice: Callable[[], None] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._open)
        self.cases = CaseList(desk)
        self.case = CasePane(desk, self._ask, self._answer)
        self.verdict = VerdictPanel(desk, self._paid)
        self.register = RegisterPane(desk, self._to_case)
        self.step = Segments(
            tr("decisions", "Step"),
            [("cases", tr("decisions", "1 Mark cases")), ("register", tr("decisions", "2 Register the result"))],
        )  # fmt: skip
        self.step.choose("cases")
        self.rounds = Choice(tr("decisions", "Round"))
        self._views = OneView()
        self._cases_view = self._case_view()
        self._views.addWidget(self._cases_view)
        self._views.addWidget(self.register)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(*PAGE_MARGINS)
        layout.addWidget(self._views)
        self.buttons = DecisionsBar(
            desk,
            self.bar,
            BarActs(
                press=self._press,
                take_off=self._take_off,
                back=self._back,
                later=self._later,
                to_cases=lambda: self._to_step("cases"),
                register=self._register,
            ),
        )
        self._connect()
        self._show_step()
        self.title.say(tr("decisions", "Decisions"))
        self.title.show_right([self.rounds, self.step])

    def _case_view(self) -> QWidget:
        held = QWidget()
        line = QHBoxLayout(held)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self.cases)
        line.addWidget(self.case, 1)
        line.addWidget(self.verdict)
        return held

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """A narrow window leaves the list its names."""
        super().resizeEvent(event)
        self.cases.fold(narrow=self.window().width() < NARROW_BELOW)

    def _connect(self) -> None:
        self.cases.chosen.connect(self._rest_on)
        self.kept, self._kept_result, self._kept_words = Kept(self), Kept(self), Kept(self)
        for panel, kept in ((self.verdict, self.kept), (self.register, self._kept_result)):
            panel.changed.connect(self._dress_bar)
            panel.changed.connect(kept.typed)
        self.case.asked.note.textChanged.connect(self._kept_words.typed)
        self.register.which.picked.connect(lambda _which: self._look_for_obstacles())
        self.register.budgeted.connect(self._budget)
        self.step.picked.connect(lambda _step: self._show_step())
        self.rounds.picked.connect(self._load)

    # ---- the round ----------------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:
        """At a round, an application (id or number), or where the person was."""
        self._load(where or (self.loaded.round.id if self.loaded.round else ""), case=where)

    def changed(self, changes: Changes) -> None:
        """Something of the round may have changed."""
        if self.isVisible() and any(kind in TOUCHED for kind, _ in changes):
            self._load(self.loaded.round.id if self.loaded.round else "")

    def _load(self, where: str, *, case: str = "") -> None:
        self._wanted = case or self._wanted
        engagement = self.desk.engagement.id if self.desk.engagement else ""
        self.desk.write(self, lambda session: load(session, engagement, where), self._show)

    def _show(self, loaded: Loaded) -> None:
        if self.loaded.round and loaded.round and loaded.round.id != self.loaded.round.id:
            self._kept_result.leave()
            self.register.empty()
        self.loaded = loaded
        if loaded.laid is None or not loaded.laid.rows:
            self.rows = ()
            self.instead(nothing_here(self.desk))
            self.rounds.hide()
            self._tell_title()
            self._dress_bar()
            return
        self.recover()
        self.rows = loaded.laid.rows
        self.rounds.offer([(each.id, self._round_word(each)) for each in loaded.rounds])
        self.rounds.choose(loaded.laid.round)
        self.rounds.setVisible(len(loaded.rounds) > 1)
        self._show_cases()
        self._choose_case()
        self.register.propose(loaded.post)
        self._show_register()
        self._tell_title()
        if self.focusWidget() is None:
            self.cases.table.setFocus()

    def _round_word(self, round_: Round) -> str:
        return self.desk.tr("decisions", "Round {number}", number=round_.number)

    def _show_cases(self) -> None:
        laid = self.loaded.laid
        self.cases.show_rows(self.rows, budget_lines(laid, self.rows) if laid else ())

    def _choose_case(self) -> None:
        wanted = next((row for row in self.rows if self._wanted in (row.application, row.receipt_number)), None)
        shown = self.case.view.row.application if self.case.view else ""
        keep = shown if any(row.application == shown for row in self.rows) else ""
        target = wanted.application if wanted else keep or self.cases.next_open("") or self.rows[0].application
        self._wanted = target
        self.cases.choose(target)
        self._open()

    def _tell_title(self) -> None:
        tr = self.desk.tr
        marked = sum(1 for row in self.rows if row.mark)
        waiting = sum(1 for row in self.rows if row.waits and not row.mark)
        detail = tr("decisions", "marked {marked}, open {waiting}", marked=marked, waiting=waiting)
        round_ = self.loaded.round
        self.title.say(tr("decisions", "Decisions"), f"{self._round_word(round_)}　{detail}" if round_ else "")

    # ---- one case -----------------------------------------------------------------------------------------------

    def _rest_on(self, application: str) -> None:
        self._wanted = application
        self._rest.start()

    def _open(self) -> None:
        wanted = self._wanted
        if any(row.application == wanted for row in self.rows):
            self.kept.keep()
            self.desk.write(self, lambda session: open_case(session, wanted), self._show_case)

    def _show_case(self, view: CaseView) -> None:
        if view.row.application != self._wanted:
            return  # the person went on meanwhile
        self.calm()
        self.kept.leave()
        if self.case.view is None or self.case.view.row.application != view.row.application:
            self._kept_words.leave()
        self.case.show_case(view)
        self.verdict.show_case(view)
        self._keep_at(view)
        self._replace(view.row)
        self._dress_bar()
        if self._notice:
            self._notice()
            self._notice = None

    def _keep_at(self, view: CaseView) -> None:
        """What the person had typed of this case comes back: of the verdict, and to the contractor."""
        place, words = f"decisions {view.row.application}", {"words": self.case.asked.note}
        self.kept.at(place, self.verdict.fields, view.subject, along=self.verdict.chosen)
        self._kept_words.at(f"{place}:words", words, view.subject)

    def _replace(self, row: RoundRow) -> None:
        self.rows = tuple(row if each.application == row.application else each for each in self.rows)
        self._show_cases()
        self._tell_title()

    def _press(self) -> None:
        view, wanted = self.verdict.view, self.verdict.wanted()
        if view is None or wanted is None:
            return
        application, today = view.row.application, self.desk.today()
        is_verdict = wanted.deed in ("grant", "partial", "refuse", "revoke")

        def done(mark: Mark | None) -> None:
            self._done(application, mark, goes_on=is_verdict)

        work = self.kept.ending(lambda session: do(session, application, wanted, today=today))
        self.desk.act(self, work, done)

    def _done(self, application: str, mark: Mark | None, *, goes_on: bool) -> None:
        """The mark stands in the list at once; then the next open case is shown."""
        self.verdict.view = None  # what was typed is done with
        if goes_on:
            self.rows = tuple(replace(row, mark=mark) if row.application == application else row for row in self.rows)
            self._show_cases()
            self._tell_title()
            self._wanted = self.cases.next_open(application) or application
            self.cases.choose(self._wanted)
            self._reread_marks()
            self._open()  # what is no verdict is told by ``changed``

    def _take_off(self) -> None:
        view = self.verdict.view
        if view:
            application = view.row.application

            def done(_: None) -> None:
                self.verdict.view = None
                self._load(self.loaded.round.id if self.loaded.round else "")

            self.desk.act(self, lambda session: take_mark_off(session, application), done)

    def _later(self) -> None:
        """The next case; what was typed here is kept."""
        shown = self.case.view.row.application if self.case.view else ""
        target = self.cases.neighbour(shown, 1) or self.cases.next_open(shown)
        if target:
            self.cases.choose(target)
            self._rest_on(target)

    def _back(self) -> None:
        shown = self.case.view.row.application if self.case.view else ""
        target = self.cases.neighbour(shown, -1)
        if target:
            self.cases.choose(target)
            self._rest_on(target)

    # ---- what is asked, and what came in ------------------------------------------------------------------------

    def _ask(self, application: str, text: str) -> None:
        today = self.desk.today()
        work = self._kept_words.ending(lambda session: ask_about(session, application, text, today=today, answer_by=""))
        self.desk.act(self, work, self._asked)

    def _answer(self, question: str, text: str) -> None:
        today = self.desk.today()
        work = self._kept_words.ending(lambda session: answer_question(session, question, text, today=today))
        self.desk.act(self, work, self._asked)

    def _asked(self, _: object) -> None:
        self.case.asked.done()

    def _paid(self, repayment: str) -> None:
        today = self.desk.today()
        self.desk.act(self, lambda session: money_came_in(session, repayment, paid_on=today), lambda _none: None)

    # ---- registering --------------------------------------------------------------------------------------------

    def _show_step(self) -> None:
        register = self.step.value == "register"
        self._views.show_view(self.register if register else self._cases_view)
        if register:
            self.kept.keep()
            self._keep_result()
            self._reread_marks()
        self._dress_bar()

    def _keep_result(self) -> None:
        if self.loaded.round:
            self._kept_result.at(f"decisions {self.loaded.round.id}", self.register.fields)

    def _reread_marks(self) -> None:
        round_ = self.loaded.round
        if round_:
            self.desk.read(self, lambda reader: marked_in(reader, round_), self._marks_read)

    def _marks_read(self, marked: Marked) -> None:
        self.loaded = replace(self.loaded, marked=marked)
        self._show_register()

    def _show_register(self) -> None:
        laid = self.loaded.laid
        if laid:
            self.register.show_round(self.rows, budget_lines(laid, self.rows), self.loaded.marked)
            if self.step.value == "register":
                self._keep_result()
                self._look_for_obstacles()
            self._dress_bar()

    def _look_for_obstacles(self) -> None:
        if self.loaded.round:
            self.register.prove(self.loaded.round, self.buttons.tell_proving, self.fail)
            self._dress_bar()

    def _register(self) -> None:
        round_, typed, marks = self.loaded.round, self.register.typed(), self.register.marks
        if round_ and not self.register.missing():
            tr = self.desk.tr
            said = tr("decisions", "Each decision is proven and signed.")
            work = self._kept_result.ending(
                lambda session, progress: register_marked(session, round_, typed, marks, progress=progress)
            )
            stopped = tr("decisions", "If you stop, nothing is registered.")
            self.long(Underway(self.look, tr, said, stopped), work, self._was_registered)

    def _was_registered(self, made: Registered) -> None:
        """The page is drawn again by ``changed``; then this stands above it."""
        self.register.empty()
        self._to_step("cases")
        self._notice = lambda: self._say_registered(len(made.decisions))

    def _say_registered(self, count: int) -> None:
        tr = self.desk.tr
        where = f"breakdown:{self.loaded.round.id if self.loaded.round else ''}:decisions"
        go = Button(self.look, tr("decisions", "Print the breakdown"), icon_name="printer")
        go.clicked.connect(lambda _checked=False: self.desk.go("paper", where))
        said = tr("decisions", "{count} decisions were registered and signed.", count=count)
        self.notify("done", said, tr("decisions", "They go to the contractor with the next bundle."), action=go)

    def _budget(self, year: int, yen: int) -> None:
        round_ = self.loaded.round
        self.desk.act(
            self,
            lambda session: put_budget(session, year, yen),
            lambda _none: self._load(round_.id if round_ else ""),
        )

    def _to_case(self, application: str) -> None:
        self.step.choose("cases")
        self._show_step()
        self._wanted = application
        self.cases.choose(application)
        self._open()

    # ---- bar ---------------------------------------------------------------------------------------------------

    def _dress_bar(self) -> None:
        step = self.step.value if self.rows else ""
        self.step.setEnabled(bool(self.rows))
        waiting = [row for row in self.rows if row.waits]
        all_marked = bool(waiting) and all(row.mark for row in waiting)
        self.buttons.dress(step, self.verdict, self.register, all_marked=all_marked)

    def _to_step(self, step: str) -> None:
        self.step.choose(step)
        self._show_step()
