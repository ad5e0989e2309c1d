"""事前審査: the cases in hand, one case with its check list, amount and hours, and what is asked of an applicant.

The page decides nothing: it shows what the rules say, records what a person saw, and names the one act that is next.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.kept import Kept
from sitter_desk.desktop.page import Page
from sitter_desk.desktop.pages.prescreening.case import CaseView
from sitter_desk.desktop.pages.prescreening.letter import LetterView
from sitter_desk.desktop.pages.prescreening.list import STAGE_MARKS, WorkView
from sitter_desk.desktop.pages.prescreening.told import Many, told_done, told_result, told_sent_back, true_now
from sitter_desk.desktop.pages.prescreening.words import month_word
from sitter_desk.desktop.widgets.any_field import Fields
from sitter_desk.desktop.widgets.button import Button, button
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.text import label
from sitter_desk.desktop.widgets.underway import Underway
from sitter_desk.office.batch import MOST, BatchResult
from sitter_desk.office.changes import withdraw
from sitter_desk.office.deficiencies import make_deficiency
from sitter_desk.office.questions import ask
from sitter_desk.office.session import Session
from sitter_desk.office.telling import STAGES
from sitter_desk.office.views.letter_desk import LetterDraft, draft_letter, originals_of
from sitter_desk.office.views.screening_checks import Paper, answer_paper, settle
from sitter_desk.office.views.screening_desk import ScreeningCase, open_screening, shown_after
from sitter_desk.office.views.screening_work import (
    Place,
    WorkList,
    case_named,
    place_of,
    screen_each,
    submit_each,
    work_list,
)

T = TypeVar("T")
_LIST, _CASE, _LETTER = range(3)
TOUCHED = frozenset({"application", "submission", "deficiency", "screening", "question", "answer"})
_NO_LIST = WorkList(rows=(), more=False)


class PrescreeningPage(Page):
    """Three views in one place: the list, a case, the draft of a letter."""

    NAME = "prescreening"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        look, tr = desk.look, desk.tr
        self.work, self.case, self.letter = WorkView(look, tr), CaseView(look, tr), LetterView(look, tr)
        self.views = QStackedWidget()
        for view in (self.work, self.case, self.letter):
            self.views.addWidget(view)
        inside = QVBoxLayout(self.body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.views)
        self._list = _NO_LIST
        self._make: Button | None = None
        self.work.opened.connect(self.open_case)
        self.work.chosen.connect(lambda _work: self._tell_list())
        self.work.intake.connect(lambda: self.desk.go("applications"))
        self.case.about.answered.connect(self._answer)
        self.case.about.settled.connect(self._settle)
        self.case.about.duplicate_wanted.connect(lambda id_: desk.go("duplicates", id_))
        self.case.about.correction_wanted.connect(lambda: desk.go("form", self._id))
        self.case.about.withdrawn.connect(self._withdraw)
        self.case.about.asked.connect(self._ask)
        self.case.checks.withdrawal_wanted.connect(lambda: self.case.about.show_withdrawal(desk.today()))
        self.case.printed.connect(lambda: desk.go("paper", f"calculation:{self._number}"))
        self.letter.ready.connect(self._letter_ready)
        self.kept = Kept(self)
        self.case.about.typing.connect(self._keep_at)
        self.case.about.leaving.connect(self.kept.leave)
        for typed in (self.case.about.typed, self.letter.ready, self.letter.chosen_other):
            typed.connect(self.kept.typed)

    # ---- coming and going ---------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:
        """The list, or a case by its id or receipt number."""
        self.recover()
        if where:
            self.desk.read(self, lambda reader: case_named(reader, where), self._named)
        else:
            self.back_to_list()

    def _named(self, case: str) -> None:
        if case:
            self.open_case(case)
            self._ask_list()
        else:
            self.back_to_list()

    def changed(self, changes: Changes) -> None:
        """Another page, or this one, wrote something of a case."""
        if self.isVisible() and any(kind in TOUCHED for kind, _ in changes):
            self._ask_list()

    def back_to_list(self) -> None:
        """Leaves the case as it is."""
        self.calm()
        self.views.setCurrentIndex(_LIST)
        self._tell_list()
        self._ask_list()
        self.work.table.setFocus()

    def _ask_list(self) -> None:
        engagement, today = self.desk.engagement, self.desk.today()
        if engagement:
            self.desk.read(self, lambda reader: work_list(reader, engagement.id, today), self._show_list)

    def _show_list(self, found: WorkList) -> None:
        self._list = found
        self.work.show_list(found)
        if self.views.currentIndex() == _LIST:
            self._tell_list()
        elif self.views.currentIndex() == _CASE:
            self._tell_place()

    # ---- the list -----------------------------------------------------------------------------------------------

    def _tell_list(self) -> None:
        tr, work, ids = self.desk.tr, self.work.work, self.work.ids
        self.title.say(
            tr("prescreening", "Pre-screening"), tr("prescreening", "{count} cases in hand", count=len(self._list.rows))
        )
        self.title.show_right([])
        self.bar.clear()
        self.bar.say(
            tr("prescreening", "The ward alone decides. Only results and their reasons are kept here."), "info"
        )
        if not ids:
            return
        some = ids[:MOST]
        if work == "submit" and self.desk.may("case.submit"):
            text = tr("prescreening", "Pass {count} on to the ward", count=len(some))
            self.bar.secondary(tr("prescreening", "Open"), self._open_chosen, icon_name="chevron-right")
            self.bar.primary(text, lambda: self._submit(some), icon_name="ward-hall")
            return
        if work == "screen" and self.desk.may("screening.record") and len(some) > 1:
            text = tr("prescreening", "Screen all {count}", count=len(some))
            self.bar.secondary(text, lambda: self._screen(some), icon_name="checklist")
        self.bar.primary(tr("prescreening", "Open the case"), self._open_chosen, icon_name="chevron-right")

    def _open_chosen(self) -> None:
        chosen = self.work.table.current_key or next(iter(self.work.ids), "")
        if chosen:
            self.open_case(chosen)

    # ---- a case -------------------------------------------------------------------------------------------------

    @property
    def _id(self) -> str:
        return self.case.case.application.id if self.case.case else ""

    @property
    def _number(self) -> str:
        return self.case.case.application.receipt_number if self.case.case else ""

    def open_case(self, application: str) -> None:
        """One look at a case."""
        self.calm()
        self.desk.write(self, lambda session: open_screening(session, application), self._show_case)

    def _show_case(self, case: ScreeningCase) -> None:
        is_new = self._id != case.application.id
        self.case.show_case(case)
        self.views.setCurrentIndex(_CASE)
        self._tell_case(case)
        for asked in case.sent_back[-1:] if is_new else ():
            self.notify("check", *told_sent_back(self.desk.tr, asked))

    def _tell_case(self, case: ScreeningCase) -> None:
        tr = self.desk.tr
        months = tr("prescreening", ", ").join(dict.fromkeys(month_word(tr, line.day[:7]) for line in case.rows))
        detail = tr("prescreening", "{number}   {name}   uses of {months}",
                    number=case.application.receipt_number, name=case.applicant, months=months)  # fmt: skip
        self.title.say(tr("prescreening", "Pre-screening"), detail)
        self._tell_place()
        self._tell_next(case)

    def _place(self) -> Place:
        return place_of(self._list.of(self.work.work), self._id)

    def _tell_place(self) -> None:
        case, tr = self.case.case, self.desk.tr
        if case is None:
            return
        place = self._place()
        told = tr("prescreening", "{at} of {count}", at=place.position, count=place.total) if place.position else ""
        before = button(self.look, tr("prescreening", "Back"), self.go_before, "small", key="Alt+Left")
        after = button(self.look, tr("prescreening", "Next"), self.go_after, "small", key="Alt+Right")
        before.setEnabled(bool(place.before))
        after.setEnabled(bool(place.after))
        stage = Chip(self.look, STAGE_MARKS.get(case.stage, "wait"), tr("stages", STAGES[case.stage]))
        where = [label(told, "note")] if told else []
        self.title.show_right([stage, *where, before, after])

    def go_before(self) -> None:
        """The case before this one in the list."""
        self._go(self._place().before)

    def go_after(self) -> None:
        """The case after this one; the first where this one left the list."""
        self._go(self._place().after)

    def _go(self, application: str) -> None:
        if application and application != self._id:
            self.open_case(application)

    def _tell_next(self, case: ScreeningCase) -> None:
        tr, bar = self.desk.tr, self.bar
        bar.clear()
        bar.secondary(tr("prescreening", "Back to the list"), self.back_to_list, key="Esc")
        if self.desk.may("question.ask"):
            bar.secondary(tr("prescreening", "Ask the ward"), self.case.about.show_question, icon_name="ward-hall")
        bar.say(true_now(tr, case), "check" if case.proposed == "look" else "info")
        finish = tr("prescreening", "End the pre-screening")
        ask = tr("prescreening", "Make a deficiency notice")
        if case.proposed in ("look", "screen") and "screen" in case.allowed:
            asks = not case.stops.papers and bool(case.stops.findings or case.count("deficient"))
            if case.proposed == "look" and asks and "make_deficiency" in case.allowed:
                bar.secondary(ask, self._draft, icon_name="page-alert")
            ready = case.proposed == "screen"
            bar.primary(finish, lambda: self._screen([self._id]), icon_name="checklist", enabled=ready)
        elif case.proposed == "ask" and "make_deficiency" in case.allowed:
            bar.primary(ask, self._draft, icon_name="page-alert")
        elif case.proposed == "submit" and "submit" in case.allowed:
            bar.primary(
                tr("prescreening", "Pass it on to the ward"), lambda: self._submit([self._id]), icon_name="ward-hall"
            )
        elif case.proposed == "wait":
            bar.primary(tr("prescreening", "See the deficiency notice"), self._see_letter, icon_name="page-alert")

    def _see_letter(self) -> None:
        if self.case.case and self.case.case.letters:
            self.desk.go("deficiencies", self.case.case.letters[-1].id)

    def _keep_at(self, what: str, fields: Fields) -> None:
        """What was typed of this case before, in one of its boxes or in its letter, comes back."""
        if self.case.case:
            application = self.case.case.application
            place = what if ":" in what else f"{what}:{application.id}"
            self.kept.at(f"prescreening {place}", fields, application.subject)

    # ---- acts ---------------------------------------------------------------------------------------------------

    def _act(self, work: Callable[[Session], T], done: Callable[[T], None]) -> None:
        self.calm()
        self.desk.act(self, work, done)

    def _answer(self, paper: str, answer: Paper, issued_on: str) -> None:
        case, day = self.case.case, self.desk.today()
        if case is None:
            return
        row = next(check.paper for check in case.checks if check.paper and check.paper.code == paper)
        assert row is not None

        def work(session: Session) -> ScreeningCase:
            answer_paper(session, case.application, row, answer, issued_on=issued_on, day=day)
            return shown_after(session, case.application.id)

        self._act(work, self._answered)

    def _answered(self, case: ScreeningCase) -> None:
        self._show_case(case)
        self.case.go_on()

    def _settle(self, finding: str, note: str) -> None:
        application = self._id

        def work(session: Session) -> ScreeningCase:
            settle(session, [finding], note=note)
            return shown_after(session, application)

        self._act(self.kept.ending(work), self._answered)

    def _withdraw(self, day: str, reason: str) -> None:
        case = self.case.case
        if case is None:
            return

        def work(session: Session) -> ScreeningCase:
            withdraw(session, case.application, received_on=day, reason=reason)
            return shown_after(session, case.application.id)

        self._act(self.kept.ending(work), self._withdrawn)

    def _withdrawn(self, case: ScreeningCase) -> None:
        self._show_case(case)
        number = case.application.receipt_number
        self.notify("ok", self.desk.tr("prescreening", "The withdrawal of {number} is recorded.", number=number))

    def _ask(self, text: str, answer_by: str) -> None:
        case, day = self.case.case, self.desk.today()
        if case:

            def work(session: Session) -> str:
                return ask(session, case.application, text, asked_on=day, answer_by=answer_by).number

            self._act(self.kept.ending(work), self._asked)

    def _asked(self, number: str) -> None:
        if self.case.case:
            self.case.show_case(self.case.case)
        self.notify("ok", self.desk.tr("prescreening", "Question {number} is recorded.", number=number))

    def _screen(self, ids: list[str]) -> None:
        self._each(screen_each, ids, "screen", self.desk.tr("prescreening", "The cases are screened."))

    def _submit(self, ids: list[str]) -> None:
        self._each(submit_each, ids, "submit", self.desk.tr("prescreening", "The cases are passed on."))

    def _each(self, act: Callable[..., BatchResult], ids: list[str], work: Many, sentence: str) -> None:
        """One or many at one press; stopped, those that are done stay so."""
        day, tr = self.desk.today(), self.desk.tr
        self.calm()
        self.long(
            Underway(self.look, tr, sentence, tr("prescreening", "If you stop, what is done stays done.")),
            lambda session, progress: act(session, ids, day=day, progress=progress),
            lambda result: self._told(result, told_done(tr, work, result), ids),
        )

    def _told(self, result: BatchResult, sentence: str, ids: list[str]) -> None:
        """What came of it; then the case or the list as it is now."""
        if self.views.currentIndex() == _CASE and ids == [self._id]:
            self.desk.write(self, lambda session: shown_after(session, ids[0]), self._show_case)
        else:
            self._ask_list()
        self.notify(*told_result(self.desk.tr, result, sentence, of_one=len(ids) == 1))

    # ---- the letter ---------------------------------------------------------------------------------------------

    def _draft(self) -> None:
        application, day = self._id, self.desk.today()
        self._act(lambda session: draft_letter(session, application, made_on=day), self._show_draft)

    def _show_draft(self, draft: LetterDraft) -> None:
        self.kept.leave()
        self.letter.show_draft(draft)
        self._keep_at("letter", self.letter.fields)
        self.views.setCurrentIndex(_LETTER)
        self._tell_letter()

    def _tell_letter(self) -> None:
        tr, draft = self.desk.tr, self.letter.draft
        if draft is None or self.views.currentIndex() != _LETTER:
            return
        detail = f"{draft.application.receipt_number}   {draft.applicant}"
        self.title.say(tr("prescreening", "Deficiency notice"), detail)
        self.title.show_right([label(tr("prescreening", "Things to ask for: {count}", count=len(draft.items)), "note")])
        self.bar.clear()
        self.bar.say(tr("prescreening", "Nothing is kept until the notice is made. Its number is drawn then."), "info")
        self.bar.secondary(tr("prescreening", "Back to the case"), self._leave_letter, key="Esc")
        text = tr("prescreening", "Make the deficiency notice")
        self._make = self.bar.primary(text, self._make_letter, icon_name="page-alert", enabled=bool(self.letter.day))

    def _letter_ready(self, ready: bool) -> None:  # noqa: FBT001  a signal's argument
        if self._make and self.views.currentIndex() == _LETTER:
            self._make.setEnabled(ready)

    def _leave_letter(self) -> None:
        self.kept.leave()
        self.views.setCurrentIndex(_CASE)
        if self.case.case:
            self._tell_case(self.case.case)

    def _make_letter(self) -> None:
        application, day, until = self._id, self.desk.today(), self.letter.day
        originals = originals_of(self.letter.chosen("returned"), self.letter.chosen("kept"))

        def work(session: Session) -> str:
            return make_deficiency(session, application, reply_by=until, originals=originals, made_on=day).id

        self._act(self.kept.ending(work), self._letter_made)

    def _letter_made(self, letter: str) -> None:
        self.views.setCurrentIndex(_LIST)
        self.desk.go("deficiencies", letter)
