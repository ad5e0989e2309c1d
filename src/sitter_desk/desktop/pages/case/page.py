"""One application in whole: what was applied for, looked at, passed between the offices, and changed.

To look is an entry in the log, committed before anything stands here (B10). What the applicant told and the ward asked
is recorded in the last view.
"""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.kept import Kept
from sitter_desk.desktop.models.applications import stage_mark, stage_word
from sitter_desk.desktop.page import PAGE_MARGINS, Page
from sitter_desk.desktop.pages.applications.page import ORDER, TOUCHING
from sitter_desk.desktop.pages.case.content import content
from sitter_desk.desktop.pages.case.parts import scrolled
from sitter_desk.desktop.pages.case.record import RecordPane, Work
from sitter_desk.desktop.pages.case.review import checked, passed
from sitter_desk.desktop.pages.case.way import Way, changes
from sitter_desk.desktop.widgets.button import Button, button
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.empty import Empty, FirstThing
from sitter_desk.desktop.widgets.keys import bind
from sitter_desk.desktop.widgets.sheet import column, row
from sitter_desk.domain.stages import DECIDED, IN_HAND
from sitter_desk.office.session import Session
from sitter_desk.office.views.case_record import Recordable, recordable
from sitter_desk.office.views.case_view import CaseView, case_view
from sitter_desk.office.views.screening_work import case_named

_NO_WAY_BELOW = 980
WITH_THE_WARD = DECIDED | {"submitted"}


class CasePage(Page):
    """Five views of one application and its way beside them: four show, in the last something is recorded."""

    NAME = "case"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tr = desk.tr
        self.view: CaseView | None = None
        self._wanted, self._stale = "", True
        self.way, self.parts, self.record = Way(desk.look, tr), QStackedWidget(), RecordPane(desk)
        self.kept = Kept(self)
        self.record.wanted.connect(self._do)
        self.record.leaving.connect(self.kept.leave)
        self.record.made.connect(self._keep_at)
        self.record.edited.connect(self.kept.typed)
        self._done = ""
        words = (
            tr("case", "What was applied for"), tr("case", "Papers and points"), tr("case", "Letters and decision"),
            tr("case", "Changes"), tr("case", "Record"),
        )  # fmt: skip
        self.tabs: list[Button] = [self._tab(at, word) for at, word in enumerate(words)]
        self._record_view = scrolled(self.record, name=words[-1])
        left = column(row(*self.tabs, None, spacing=6), self.parts, spacing=12)
        left.layout().setStretch(1, 1)  # type: ignore[union-attr]  # just made, a column
        body = QHBoxLayout(self.body)
        body.setContentsMargins(*PAGE_MARGINS)
        body.setSpacing(20)
        body.addWidget(left, 1)
        body.addWidget(self.way)
        self._keys()
        self.tabs[-1].hide()
        self._tell_bar()

    def _tab(self, at: int, word: str) -> Button:
        made = button(self.look, word, lambda: self.turn_to(at), "filter")
        made.setCheckable(True)
        made.setChecked(at == 0)
        return made

    def _keys(self) -> None:
        tr = self.desk.tr
        bind(self, "Alt+Left", lambda: self._step(-1), tr("case", "Previous"))
        bind(self, "Alt+Right", lambda: self._step(1), tr("case", "Next"))
        for at, tab in enumerate(self.tabs):
            bind(tab, f"Ctrl+{at + 1}", _telling(self.turn_to, at), "")

    # ---- coming and hearing -------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:
        """An application by its id or receipt number; without one the last one again."""
        if where:
            self._wanted = where
            self.turn_to(0)
        if self._wanted and (where or self._stale):
            self.desk.read(self, lambda reader: case_named(reader, self._wanted), self._named)
        elif not self._wanted:
            self._show_nothing()

    def _named(self, case: str) -> None:
        if not case:
            self._show_nothing()
            return
        self._wanted = case
        self.desk.write(self, lambda session: _look(session, case), self._show)

    def changed(self, changes: Changes) -> None:
        """Something of a case was written; this one is read again, at once if it is in sight."""
        if TOUCHING & {kind for kind, _ in changes}:
            self._stale = True
            if self.isVisible() and self._wanted:
                self._named(self._wanted)

    # ---- showing ------------------------------------------------------------------------------------------------

    def _show(self, found_here: tuple[CaseView, Recordable]) -> None:
        view, can = found_here
        if self.is_covered or self.view is None or self.view.records.application.id != view.records.application.id:
            self.instead(None)  # else what a banner says stays, such as a refusal
        self.view, self._stale = view, False
        tr, found = self.desk.tr, view.peek.row
        self.title.say(found.name, f"{found.receipt_number}　{found.kana}")
        self.title.show_right([Chip(self.look, stage_mark(found), stage_word(tr, found))])
        self.way.show_view(view)
        today = self.desk.today()
        self._fill(
            [
                content(self.look, tr, view, today, self._open_other),
                checked(self.look, tr, view),
                passed(self.look, tr, view),
                changes(self.look, tr, view),
            ]
        )
        self.record.show_case(view, can)
        self._offer(can)
        count = len(view.peek.noticed)
        word = tr("case", "Papers and points")
        self.tabs[1].say(tr("case", "{word}  {count}", word=word, count=count) if count else word)
        if self._done:
            self.notify("ok", self._done)
            self._done = ""
        self._tell_bar()

    def _offer(self, can: Recordable) -> None:
        """The fifth view is there where the person may record something."""
        tr, last = self.desk.tr, len(self.tabs) - 1
        self.tabs[last].setVisible(can.anything)
        word = tr("case", "Record")
        self.tabs[last].say(tr("case", "{word}  {count}", word=word, count=1) if can.question else word)
        if self.parts.currentIndex() == last and not can.anything:
            self.turn_to(0)

    def _fill(self, views: Sequence[Sequence[QWidget]]) -> None:
        at = max(0, self.parts.currentIndex())
        keys = self.window().focusWidget()
        typing = keys is not None and self.record.isAncestorOf(keys)
        while self.parts.count():
            old = self.parts.widget(0)
            if old is not None:
                self.parts.removeWidget(old)
                if old is not self._record_view:  # what is typed there stays
                    old.deleteLater()
        for tab, parts in zip(self.tabs, views, strict=False):
            self.parts.addWidget(scrolled(*parts, name=tab.accessibleName()))
        self.parts.addWidget(self._record_view)
        self.turn_to(at)
        if self.isVisible() and not typing and not self.tabs[at].hasFocus():
            self.tabs[at].setFocus()

    def turn_to(self, at: int) -> None:
        """One of the four views."""
        for number, made in enumerate(self.tabs):
            made.setChecked(number == at)
        self.parts.setCurrentIndex(at)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """A very narrow window leaves the way away."""
        super().resizeEvent(event)
        self.way.setVisible(self.width() >= _NO_WAY_BELOW - self.way.width())

    def _show_nothing(self) -> None:
        tr = self.desk.tr
        self.title.say(tr("case", "Application"))
        self.title.show_right([])
        detail = tr("case", "Ctrl+F in the list finds it by name, kana or number.")
        back = FirstThing("inbox", tr("case", "To the list"), detail, self._back, "Esc")
        self.instead(Empty(self.look, tr("case", "No application is chosen"), "", [back]))

    # ---- recording ----------------------------------------------------------------------------------------------

    def _keep_at(self) -> None:
        """What is typed in the forms of a case goes into its draft, and comes back with them."""
        if self.view and self.record.fields:
            case = self.view.records.application
            self.kept.at(f"case {case.id}", self.record.drafted, case.subject)

    def _do(self, work: Work, done: str) -> None:
        """One act; the case is read again by the change that it made."""

        def recorded(_made: object) -> None:
            self.record.forget()
            self._done = done  # said once the case is read again, which the change itself asks for

        self.desk.act(self, self.kept.ending(work), recorded)

    # ---- going on -----------------------------------------------------------------------------------------------

    def _tell_bar(self) -> None:
        tr = self.desk.tr
        self.bar.clear()
        self.bar.say(tr("case", "That you looked stands in the audit log.") if self.view else "")
        self.bar.secondary(tr("case", "To the list"), self._back, key="Esc")
        if self.view:
            self._next_step(self.view)

    def _next_step(self, view: CaseView) -> None:
        """The one thing that is next, where this person may do it."""
        tr, stage, case = self.desk.tr, view.records.stage, view.records.application.id
        if self.desk.may("case.correct") and stage in IN_HAND:
            self.bar.secondary(tr("case", "Correct it"), lambda: self.desk.go("form", case), icon_name="pencil")
        if self.desk.may("screening.record") and stage in IN_HAND:
            self.bar.primary(
                tr("case", "To the pre-screening"), lambda: self.desk.go("prescreening", case), icon_name="checklist"
            )
        elif self.desk.site == "ward" and stage in WITH_THE_WARD:
            waits = stage in ("submitted", "resubmitted")
            word = tr("case", "To the examination") if waits else tr("case", "To the decision")
            self.bar.primary(word, lambda: self.desk.go("decisions", case), icon_name="stamp")

    def _open_other(self, case: str) -> None:
        self.desk.go("case", case)

    def _back(self) -> None:
        self.desk.go("applications")

    def _step(self, by: int) -> None:
        """The application before or after this one, in the order of the list."""
        order: tuple[str, ...] = self.desk.memory.get(ORDER, ())
        if self._wanted in order:
            at = order.index(self._wanted) + by
            if 0 <= at < len(order):
                self._stale, self._wanted = True, order[at]
                self._named(self._wanted)


def _look(session: Session, case: str) -> tuple[CaseView, Recordable]:
    """The case, and what may be recorded of it."""
    view = case_view(session, case)
    return view, recordable(session, view)


def _telling(tell: Callable[[int], None], at: int) -> Callable[[], None]:
    return lambda: tell(at)
