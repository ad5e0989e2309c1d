"""不備のお知らせ: the notices at the left, one opened at the right, and one thing to do with it at a time."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.kept import Kept
from sitter_desk.desktop.page import PAGE_MARGINS, Page
from sitter_desk.desktop.pages.deficiencies.letter import LetterPanel, Mode
from sitter_desk.desktop.pages.deficiencies.list import LettersPanel
from sitter_desk.desktop.pages.deficiencies.words import Outcome
from sitter_desk.desktop.tasks import Failure
from sitter_desk.desktop.widgets.ask import ask
from sitter_desk.desktop.widgets.button import Button, button
from sitter_desk.desktop.widgets.empty import Empty
from sitter_desk.domain.dates import office_time
from sitter_desk.domain.records import Reminder
from sitter_desk.office.deficiencies import cancel_deficiency, post_deficiency, receive_supplement, remind
from sitter_desk.office.overdue import pass_on_overdue
from sitter_desk.office.session import Session
from sitter_desk.office.views.letter_desk import (
    LetterFile,
    LetterRow,
    closed_letters,
    open_letter,
    open_letters,
    shown_after,
)

T = TypeVar("T")
FORM_OF: dict[str, Mode] = {"post": "post", "call": "call", "wait": "supplement"}
"""The form that a letter is opened with, by what is to be done with it."""
FORMS_AT: dict[str, tuple[Mode, ...]] = {
    "post": ("post", "supplement"), **dict.fromkeys(("wait", "call", "pass_on"), ("call", "supplement")),
}  # fmt: skip
"""Those that can be filled in then."""
REST = 160
"""Milliseconds that the person rests on another row before its letter is opened: to open is an entry (B10)."""


class DeficienciesPage(Page):
    """List and letter side by side."""

    NAME = "deficiencies"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.list, self.letter = LettersPanel(desk.look, desk.tr), LetterPanel(desk.look, desk.tr)
        self.kept = {mode: Kept(self) for mode in self.letter.forms}
        self._acting, self._shown = False, False
        self._primary: Button | None = None
        self._told = ("", "")
        self._wanted = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._follow_row)
        right = QWidget()
        self._right = QStackedLayout(right)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.addWidget(QWidget())
        self._right.addWidget(self.letter)
        across = QHBoxLayout(self.body)
        across.setContentsMargins(*PAGE_MARGINS)
        across.setSpacing(24)
        across.addWidget(self.list)
        across.addWidget(right, 1)
        self.list.opened.connect(self.open)
        self.list.table.moved.connect(lambda _letter: self._rest.start())
        self.list.asked.connect(self._ask_list)
        self.letter.edited.connect(self._follow)
        for mode, kept in self.kept.items():
            self.letter.forms[mode].edited.connect(kept.typed)

    # ---- coming and going ---------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:
        """The list; ``where`` is the id of a letter, which is opened."""
        self.recover()
        if where:
            self.open(where)
        else:
            self.close_letter()
        self._ask_list()
        self.list.table.setFocus()

    def changed(self, changes: Changes) -> None:
        """A letter, or a case with one, was written."""
        if self.isVisible() and {kind for kind, _ in changes} & {"deficiency", "application", "supplement"}:
            self._ask_list()

    def _ask_list(self) -> None:
        engagement, today, which = self.desk.engagement, self.desk.today(), self.list.which.value
        listed = closed_letters if which == "closed" else open_letters
        if engagement:
            self.desk.read(self, lambda reader: listed(reader, engagement.id, today), self._show_list)

    def _show_list(self, rows: tuple[LetterRow, ...]) -> None:
        self.list.show_rows(rows, at=self._id)
        self._hint(none=not rows)
        self._tell()

    def _hint(self, *, none: bool) -> None:
        """What stands at the right while no letter is open."""
        tr, old = self.desk.tr, self._right.widget(0)
        if none:
            detail = tr("deficiencies", "A notice is made in the pre-screening, when an applicant can mend something.")
            made = Empty(self.look, tr("deficiencies", "No notices here"), detail)
        else:
            detail = tr("deficiencies", "Choose a notice in the list and open it with Enter.")
            made = Empty(self.look, tr("deficiencies", "No notice is open"), detail)
        self._right.insertWidget(0, made)
        if old:
            self._right.removeWidget(old)
            old.deleteLater()
        self._right.setCurrentIndex(1 if self._shown else 0)

    @property
    def _id(self) -> str:
        return self.letter.file.letter.id if self._shown and self.letter.file else ""

    def _follow_row(self) -> None:
        """While a letter is open, the one that is marked is the one that is shown and printed: never another one's."""
        letter = self.list.table.current_key
        if self._shown and letter and letter != self._id:
            self.open(letter)

    def open(self, letter: str) -> None:
        """One look at a letter."""
        self.calm()
        self._wanted = letter
        today = self.desk.today()
        self.desk.write(self, lambda session: open_letter(session, letter, today=today), self._show_letter)

    def _show_letter(self, file: LetterFile) -> None:
        if file.letter.id != self._wanted:
            return  # the person went on meanwhile
        self._acting, self._shown = False, True
        now = office_time(self.desk.now())
        mode = FORM_OF.get(file.row.step, "")
        permits = {"post": "deficiency.post", "call": "deficiency.remind", "supplement": "supplement.receive"}
        may = bool(mode) and self.desk.may(permits[mode])
        self._leave_forms()
        self.letter.show_letter(file, mode if may else "", today=self.desk.today(), now=now)
        if file.row.step in FORMS_AT:
            self._keep_forms(file)
        self._right.setCurrentIndex(1)
        self.list.mark(file.letter.id)
        self._tell()

    def _keep_forms(self, file: LetterFile) -> None:
        """What was typed of it before comes back, in the form that it was typed in."""
        for mode in FORMS_AT[file.row.step]:
            at, choose = f"deficiencies {file.letter.id}:{mode}", self.letter.choose
            fields, shown = self.letter.forms[mode].fields, (partial(str, mode), choose)
            self.kept[mode].at(at, fields, file.letter.subject, along={"form": shown})

    def _leave_forms(self) -> None:
        for kept in self.kept.values():
            kept.leave()

    def close_letter(self) -> None:
        """Leaves the letter as it is; what was typed waits."""
        self._leave_forms()
        self._wanted, self._shown = "", False
        self._right.setCurrentIndex(0)
        self._tell()
        self.list.table.setFocus()

    def _go(self, step: int) -> None:
        letter = self.list.neighbour(self._id, step)
        if letter:
            self.open(letter)

    # ---- what is true now ---------------------------------------------------------------------------------------

    def _follow(self) -> None:
        """The primary follows what is typed; another form has another one."""
        if self._shown and self._primary and self._told == (self._id, self.letter.mode):
            self._primary.setEnabled(self.letter.is_ready)
        else:
            self._tell()

    def _tell(self) -> None:
        tr = self.desk.tr
        rows = self.list.rows
        late = sum(each.step in ("call", "pass_on") for each in rows)
        count = tr("deficiencies", "{count} notices", count=len(rows))
        told = tr("deficiencies", "{count} past their date", count=late) if late else ""
        self.title.say(tr("deficiencies", "Deficiency notices"), "　".join(part for part in (count, told) if part))
        before = button(self.look, tr("deficiencies", "Previous"), lambda: self._go(-1), "small", key="Alt+Left")
        after = button(self.look, tr("deficiencies", "Next"), lambda: self._go(1), "small", key="Alt+Right")
        before.setEnabled(bool(self.list.neighbour(self._id, -1)))
        after.setEnabled(bool(self.list.neighbour(self._id, 1)))
        self.title.show_right([before, after] if self._shown else [])
        self.bar.clear()
        self._primary = None
        if self._shown and self.letter.file:
            self._tell_letter(self.letter.file)
        else:
            self._tell_list()

    def _tell_list(self) -> None:
        tr = self.desk.tr
        self.bar.say(
            tr("deficiencies", "The contractor asks and may not reject. What stays unanswered goes to the ward."),
            "info",
        )
        ready = self._ready_to_pass_on()
        if ready and self.desk.may("deficiency.pass_on"):
            self.bar.secondary(tr("deficiencies", "Open"), self._open_chosen, icon_name="chevron-right")
            self.bar.primary(
                tr("deficiencies", "Pass {count} on to the ward", count=ready), self.pass_on, icon_name="ward-hall"
            )
        elif self.list.rows:
            self.bar.primary(tr("deficiencies", "Open the notice"), self._open_chosen, icon_name="chevron-right")

    def _ready_to_pass_on(self) -> int:
        return sum(each.step == "pass_on" for each in self.list.rows)

    def _open_chosen(self) -> None:
        if self.list.table.current_key:
            self.open(self.list.table.current_key)

    def _tell_letter(self, file: LetterFile) -> None:
        tr, bar, mode, step = self.desk.tr, self.bar, self.letter.mode, file.row.step
        bar.secondary(tr("deficiencies", "Close"), self.close_letter, key="Esc")
        if step != "closed" or file.row.state != "cancelled":
            bar.secondary(tr("deficiencies", "Print"), self._print, icon_name="printer", key="Ctrl+P")
        if step in ("post", "cancel") and self.desk.may("deficiency.cancel"):
            bar.secondary(tr("deficiencies", "Cancel the notice"), self._ask_cancel, kind="danger")
        self._other_forms(file)
        bar.say(self._true_now(file), "info")
        acts: dict[Mode, tuple[str, Callable[[], None], str]] = {
            "post": (tr("deficiencies", "Record the posting"), self._post, "envelope"),
            "call": (tr("deficiencies", "Record the call"), self._call, "phone"),
            "supplement": (tr("deficiencies", "Record what came"), self._supplement, "inbox"),
        }
        if mode in acts:
            text, slot, icon = acts[mode]
            self._primary = bar.primary(text, slot, icon_name=icon, enabled=self.letter.is_ready)
            self._told = (file.letter.id, mode)
        elif step == "pass_on" and self.desk.may("deficiency.pass_on"):
            count = max(1, self._ready_to_pass_on())
            bar.primary(
                tr("deficiencies", "Pass {count} on to the ward", count=count), self.pass_on, icon_name="ward-hall"
            )
        else:
            bar.primary(tr("deficiencies", "To the pre-screening"), self._to_case, icon_name="checklist")

    def _other_forms(self, file: LetterFile) -> None:
        """What else may have happened meanwhile: somebody called, or papers came."""
        tr, bar, mode, step = self.desk.tr, self.bar, self.letter.mode, file.row.step
        open_ones = step in ("wait", "call", "pass_on")
        if open_ones and mode != "call" and self.desk.may("deficiency.remind"):
            bar.secondary(tr("deficiencies", "Call"), lambda: self.letter.choose("call"), icon_name="phone", key="F2")
        if (open_ones or step == "post") and mode != "supplement" and self.desk.may("supplement.receive"):
            bar.secondary(
                tr("deficiencies", "Papers came"), lambda: self.letter.choose("supplement"), icon_name="inbox"
            )
        if step == "post" and mode == "supplement":
            bar.secondary(tr("deficiencies", "Posting"), lambda: self.letter.choose("post"), icon_name="envelope")

    def _true_now(self, file: LetterFile) -> str:
        tr = self.desk.tr
        words = {
            "post": tr("deficiencies", "Print the notice, post it, then record the day it left."),
            "wait": tr("deficiencies", "The applicant has until the reply date. What comes is recorded however late."),
            "call": tr("deficiencies", "Call on two days before it is passed on."),
            "pass_on": tr("deficiencies", "Called on two days and not answered: the ward judges what is missing."),
            "cancel": tr("deficiencies", "The application was withdrawn, and the notice never left."),
        }
        return words.get(file.row.step, tr("deficiencies", "This notice is closed."))

    # ---- acts ---------------------------------------------------------------------------------------------------

    def _act(self, work: Callable[[Session, LetterFile], object], sentence: str, form: Mode = "") -> None:
        """One act about the letter that is open, then the letter as it now stands; ``form``: where it was typed."""
        file, today = self.letter.file, self.desk.today()
        if self._acting or file is None:
            return
        self._acting = True
        self.calm()

        def done(session: Session) -> LetterFile:
            work(session, file)
            return shown_after(session, file.letter.id, today=today)

        ending = self.kept[form].ending(done) if form else done
        self.desk.act(self, ending, lambda shown: self._acted(shown, sentence), self._failed)

    def _acted(self, file: LetterFile, sentence: str) -> None:
        self._acting, self._wanted = False, file.letter.id
        self._show_letter(file)
        to_case = None
        if file.row.step == "closed" and file.row.state == "answered":
            to_case = button(self.look, self.desk.tr("deficiencies", "To the pre-screening"), self._to_case, "small")
        self.notify("ok", sentence, action=to_case)

    def _failed(self, error: Failure) -> None:
        self._acting = False
        self.fail(error)

    def _post(self) -> None:
        form = self.letter.post
        day, tracking = form.day.value, form.tracking.text.strip()
        self._act(
            lambda session, file: post_deficiency(session, file.letter, day=day, tracking=tracking),
            self.desk.tr("deficiencies", "The posting is recorded in the book."),
            "post",
        )

    def _call(self) -> None:
        form = self.letter.call
        outcome: Outcome = form.outcome.value  # type: ignore[assignment]  # one of the table
        call = Reminder(day=form.day.value, time=form.time.value, by=self.desk.user.name, outcome=outcome)
        sentence = self.desk.tr("deficiencies", "The call is recorded.")
        self._act(lambda session, file: remind(session, file.letter, call), sentence, "call")

    def _supplement(self) -> None:
        form = self.letter.supplement
        day, documents, note = form.day.value, form.chosen, form.note.text.strip()

        def work(session: Session, file: LetterFile) -> None:
            receive_supplement(
                session, file.application, deficiency=file.letter, arrived_on=day, documents=documents, note=note
            )

        sentence = self.desk.tr("deficiencies", "What came is recorded. Look at the papers and screen the case again.")
        self._act(work, sentence, "supplement")

    def _ask_cancel(self) -> None:
        tr, file = self.desk.tr, self.letter.file
        if file is None:
            return
        sentence = tr("deficiencies", "Notice {number} will be cancelled.", number=file.letter.number)
        detail = tr("deficiencies", "Its number stays used. Another notice can be made afterwards.")
        go_on, stay = tr("deficiencies", "Cancel the notice"), tr("deficiencies", "Keep it")
        if ask(self, self.look, sentence, detail, go_on=go_on, stay=stay):
            self.cancel()

    def cancel(self) -> None:
        """Cancels the letter that is open; its number stays used."""
        today = self.desk.today()
        sentence = self.desk.tr("deficiencies", "The notice is cancelled.")
        self._act(lambda session, file: cancel_deficiency(session, file.letter, day=today), sentence)

    def pass_on(self) -> None:
        """区へ回付する: every letter that is ready for it."""
        today = self.desk.today()
        if not self._acting:
            self._acting = True
            self.desk.act(self, lambda session: len(pass_on_overdue(session, today=today)), self._passed, self._failed)

    def _passed(self, count: int) -> None:
        self._acting = False
        tr = self.desk.tr
        self.close_letter()
        self.notify(
            "ok",
            tr("deficiencies", "{count} notices are closed: their cases go to the ward.", count=count),
            tr("deficiencies", "Screen these cases again and pass them on; the ward judges what is missing."),
            action=button(
                self.look, tr("deficiencies", "To the pre-screening"), lambda: self.desk.go("prescreening"), "small"
            ),
        )

    def _to_case(self) -> None:
        if self.letter.file:
            self.desk.go("prescreening", self.letter.file.application.id)

    def _print(self) -> None:
        if self.letter.file:
            self.desk.go("paper", f"deficiency:{self.letter.file.letter.number}")
