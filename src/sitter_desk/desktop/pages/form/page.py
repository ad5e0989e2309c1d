"""申請の入力: the paper, typed in its own order by keys alone. Nothing typed is lost, nothing is put right silently.

What is typed is one mapping (``office.entry_form``); each pause judges it whole and shows the verdicts. It is kept as
a draft two seconds after the last key, when the page is left, and when the desk is locked. The draft goes in the same
act in which the application comes.
"""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.page import Page
from sitter_desk.desktop.pages.form.cells import Cell
from sitter_desk.desktop.pages.form.drafts import CASE, PLACE, Keeper, kept_words, restored_words
from sitter_desk.desktop.pages.form.jobs import CARRIED_ON, Job, correcting, receiving
from sitter_desk.desktop.pages.form.knowledge import Knowledge
from sitter_desk.desktop.pages.form.pasting import Pasting
from sitter_desk.desktop.pages.form.received import Received
from sitter_desk.desktop.pages.form.told import Told, chips_of, listed, sentences_of, told_after
from sitter_desk.desktop.pages.form.view import FormView
from sitter_desk.desktop.pages.form.words import own_names
from sitter_desk.desktop.tasks import Failure
from sitter_desk.desktop.widgets.keys import bind
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.domain.records import Application
from sitter_desk.domain.typed import wrong
from sitter_desk.errors import NothingFound, RecordUnfit
from sitter_desk.office.drafts import Draft
from sitter_desk.office.views.entry_correcting import CaseForm, open_case_form
from sitter_desk.office.views.entry_form import REASON, Values, count, fields_of, keys_of, place, values_of_draft
from sitter_desk.office.views.entry_frame import FormFrame, frame_in
from sitter_desk.office.views.entry_judging import Judged, judge
from sitter_desk.vault.store import Reader

JUDGE_AFTER = 150
"""Milliseconds after the last key."""
NEW = "new"


class FormPage(Page):
    """The application form. ``values`` is what is typed, by key; ``judged`` what was understood of it; ``job`` what it
    is filled in for."""

    NAME = "form"
    BUILT_ON = frozenset({"engagement", "rule_set"})
    job: Job

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._frame: FormFrame | None = None
        self.knowledge = Knowledge(self, self._judge)
        self._names = own_names(desk.tr)
        self.values: dict[str, str] = {}
        self.judged: Judged | None = None
        self.told: list[Told] = []
        self._left: set[str] = set()
        self._typing = ""
        self._refused: dict[str, str] = {}
        self._tried = self.receiving = False
        self._seen_wrongs: list[str] = []
        self._next: dict[str, str] = {}
        self.pasting = Pasting(self)
        self.keeper = Keeper(self, desk, lambda: self.pasting.kept)
        self.keeper.kept.connect(self._kept)
        self.keeper.refused.connect(self.fail)
        self._judging = QTimer(self)
        self._judging.setSingleShot(True)
        self._judging.setInterval(JUDGE_AFTER)
        self._judging.timeout.connect(self._judge)
        self._keys()

    def _keys(self) -> None:
        tr = self.desk.tr
        for key, act, words in (
            ("F3", self._next_told, tr("form", "Next thing to correct")),
            ("F9", lambda: self.view.beside(), tr("form", "More about the line")),  # noqa: PLW0108  the view comes later
            ("F7", lambda: self._turn(-1), tr("form", "Form before")),
            ("F8", lambda: self._turn(1), tr("form", "Next form")),
        ):
            bind(self, key, partial(self._while_typing, act), words)

    def _while_typing(self, act: Callable[[], object]) -> None:
        if self._is_typing:
            act()

    # ---- arriving -----------------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:
        """``where`` is the place of a draft or the id of an application to be put right, "new" for an empty form, ""
        for what was being typed or kept last."""
        wanted = where if where in ("", NEW) or where.startswith(f"{PLACE} ") else f"{PLACE} {where}"
        if self._frame is None:
            self.title.say(self.desk.tr("form", "Application form"))
            self.desk.read(self, self._read_frame, partial(self._framed, wanted))
        else:
            self._open(wanted)

    def _read_frame(self, reader: Reader) -> FormFrame:
        if self.desk.engagement is None:
            raise NothingFound
        return frame_in(reader, self.desk.engagement, self.desk.today())

    def _framed(self, wanted: str, frame: FormFrame) -> None:
        if self._frame is None:
            self._frame = frame
            self.view = FormView(self.desk, frame, self._listen, more_children=self._add_child, jump=self.jump)
            self.view.grid.moved.connect(self._move)
            self.view.grid.pasted.connect(self.pasting.begin)
            column = QVBoxLayout(self.body)
            column.setContentsMargins(24, 4, 24, 8)
            column.addWidget(self.view)
            self.knowledge.load()
        self._open(wanted)

    def _move(self, line: int) -> None:
        """The person is on a line; its further fields stand beside the form."""
        if line != self.view.side.line:
            self.view.show_line(line, self.values)
            self._tell()

    @property
    def _is_typing(self) -> bool:
        return bool(self.keeper.place)

    def _open(self, wanted: str) -> None:
        if self._is_typing and wanted in ("", self.keeper.place):
            self.view.focus_first()
            return
        self.keep()
        if wanted == NEW:
            self._receive_next()
        else:
            self.keeper.find(wanted, partial(self._found, wanted))

    def _found(self, wanted: str, draft: Draft | None) -> None:
        place = draft.place if draft else wanted
        typed = values_of_draft(draft.content) if draft else {}
        case = CASE.fullmatch(place)
        if case:
            came = partial(self._case_came, place, typed, draft)
            self.desk.write(self, lambda session: open_case_form(session, case[1]), came)
        elif draft is None:
            self._receive_next()
        else:
            assert self._frame
            self._start(receiving(self.desk, self._frame, {}), typed, at=place)
            self._tell_restored(draft)

    def _case_came(self, place: str, typed: dict[str, str], draft: Draft | None, case: CaseForm) -> None:
        emptied = dict.fromkeys(case.values.keys() - typed.keys(), "") if draft else {}
        self._start(correcting(self.desk, case), {**emptied, **typed}, at=place)
        if draft:
            self._tell_restored(draft)

    def _tell_restored(self, draft: Draft) -> None:
        """In the bar: a banner would push the form down."""
        self.bar.say(restored_words(self.desk.tr, draft.saved_at, len(self.keeper.others) - 1), "info")

    def _receive_next(self) -> None:
        assert self._frame
        self._start(receiving(self.desk, self._frame, self._next), {})

    def _start(self, job: Job, typed: dict[str, str], at: str = "") -> None:
        """Puts a form on the page: one that was begun, an empty one, or one of a case."""
        self.instead(None)
        self.pasting.end()
        self.job = job
        self.keeper.begin(at, job.subject)
        self.values = {**job.begins, **typed}
        self._left, self._typing = {key for key, text in typed.items() if text}, ""
        self._refused, self._seen_wrongs, self.told = {}, [], []
        self._tried = self.receiving = False
        self.title.show_right([])
        self.title.say(job.heading, job.detail)
        self.say_bar()
        self._show()
        self.view.focus_first()

    def say_bar(self) -> None:
        """What can be done with the form."""
        self.bar.clear()
        tr = self.desk.tr
        if self.job.case is None:
            self.bar.secondary(tr("form", "Begin a new form"), lambda: self._open(NEW))
        self.bar.secondary(tr("form", "Go on later"), self.later, key="Esc")
        self.bar.primary(self.job.primary, self.receive)
        self.bar.say(self.job.note)

    def _show(self) -> None:
        self.view.show_values(self.values, self.job.fixed)
        self.view.sections.say_number(self.job.number)
        self._judge()
        for key in self.view.grid.cells:
            self.view.spell(key, self.judged, typed=False)

    # ---- typing -------------------------------------------------------------------------------------------------

    def _listen(self, cell: Cell) -> None:
        cell.listen(self._edited, self._leave, self._proposal)
        self.knowledge.offer(cell, lambda: self._read("bank"))

    def _edited(self, key: str, text: str) -> None:
        if self.receiving or not self._is_typing:
            return
        self.pasting.take()  # whoever types on in a trial takes it
        self.values[key], self._typing = text, key
        self._refused.pop(key, None)
        self.keeper.typed()
        self._judging.start()
        if key == "year":
            self._change_year()
        if not isinstance(self.view.cells[key].widget, Line):
            self._left.add(key)
            self._typing = ""
            self._judge()

    def _change_year(self) -> None:
        """Another year has another form and other categories."""
        assert self._frame
        self.values["form_version"] = self._frame.programme(self._frame.year_of(self.values)).form.version
        self.view.show_values(self.values, self.job.fixed)

    def _leave(self, key: str) -> None:
        cell = self.view.cells.get(key)
        if self.receiving or not self._is_typing or cell is None:
            return
        if cell.text != self.values.get(key, ""):
            self._edited(key, cell.text)
        self._left.add(key)
        self._typing = ""
        self._judge()
        self.view.spell(key, self.judged, typed=True)
        self.view.grid.offer_names(self.values)
        if key == "postcode":
            self.knowledge.look_up(self._read(key), self._fill_address)

    def _fill_address(self) -> None:
        """What a postcode says of an address needs no typing; what was typed stays as it was."""
        if self.receiving or not self._is_typing:
            return
        if place := self.knowledge.fill(self.view.cells["address"], self._read("postcode")):
            self._edited("address", place)
        self._judge()

    def _read(self, key: str) -> str:
        return self.judged.fields[key].value if self.judged else ""

    def _proposal(self, key: str) -> str:
        self._judge()
        assert self.judged
        return self.judged.fields[key].proposal if key in self.judged.fields else ""

    def _add_child(self) -> None:
        """One more child; what was used so far was the first one's."""
        number = max(1, count(self.values, "child"))
        for line in range(count(self.values, "use")):
            self.values.setdefault(place("use", line, "child"), "0")
        name = place("child", number, "name")
        self.values[name] = self.desk.tr("form", "(name)")
        self.view.show_values(self.values, self.job.fixed)
        self.values[name] = ""
        self.view.cells[name].show("")
        self.jump(name)

    # ---- judging ------------------------------------------------------------------------------------------------

    def _judge(self) -> None:
        self._judging.stop()
        if self._frame is None or not self._is_typing:
            return
        self.judged = self.judge(self.values)
        self.view.side.want_reason(wanted=self.job.wants_reason(self.judged))
        self.view.grid.make_lines(len(self.judged.lines) + 1)
        self._tell()

    def judge(self, values: Values) -> Judged:
        """What would be understood of a form."""
        assert self._frame
        return judge(values, self._frame, self.knowledge.known, fixed=self.job.fixed)

    def show_typed(self, values: Values, left: Iterable[str]) -> None:
        """A form as if it had been typed and its fields ``left``."""
        self.values = dict(values)
        self._left |= set(left)
        self._show()

    def _tell(self) -> None:
        judged, tr = self.judged, self.desk.tr
        if judged is None:
            return
        sentences = sentences_of(tr, judged.fields, left=self._left, typing=self._typing, tried=self._tried)
        sentences |= self._refused
        reads = {**judged.fields, **{key: wrong("sign_unusable") for key in self._refused}}
        told = listed(tr, self.values, reads, sentences, self._names)
        if told != self.told:
            self.told = told
            self.title.show_right(chips_of(self.desk, told))
        self.view.tell(self.values, judged, reads, sentences, told)

    # ---- going about --------------------------------------------------------------------------------------------

    def jump(self, key: str) -> None:
        """Goes to a field."""
        self.view.focus(key, self.values)

    def _next_told(self) -> None:
        """To the next thing to look at behind the field one is in, then from the top again."""
        if key := told_after(self.told, [key for key, _ in fields_of(self.values)], self.view.focused()):
            self.jump(key)

    def _turn(self, step: int) -> None:
        """To another form that was begun."""
        if other := self.keeper.beside(step):
            self._open(other)

    def later(self) -> None:
        """Leaves the form as it is; it is kept."""
        self.keep()
        self.desk.go(*(("case", self.job.case.application.id) if self.job.case else ("applications",)))

    # ---- keeping ------------------------------------------------------------------------------------------------

    def keep(self) -> None:
        """What is typed goes into its draft now, if anything was typed since."""
        if not self.receiving:
            self.keeper.keep()

    def _kept(self) -> None:
        if self._is_typing and not self.keeper.dirty and self.desk.is_open:
            self.bar.say(kept_words(self.desk.tr, self.desk.now()), "done")

    def unsaved(self) -> bool:
        """Only what could not be kept: everything else is kept on the way out."""
        return self.keeper.failed and self.keeper.dirty

    # ---- receiving ----------------------------------------------------------------------------------------------

    def receive(self) -> None:
        """Ctrl+Enter: what stops is shown; what only looks wrong is received when it is asked for a second time."""
        focused = QApplication.focusWidget()
        if self.receiving or not self._is_typing or (isinstance(focused, Line) and focused.is_composing):
            return
        self._tried, self._refused, self._typing = True, {}, ""
        self._judge()
        judged, tr = self.judged, self.desk.tr
        assert judged
        if judged.typed is None:
            self._stop_at(judged.stops, tr("form", "{count} fields must be put right first.", count=len(judged.stops)))
        elif self.job.wants_reason(judged) and not self.values.get(REASON.key, "").strip():
            self._stop_at([REASON.key], tr("form", "Say why lines are struck out."))
        elif judged.wrongs and judged.wrongs != self._seen_wrongs:
            self._seen_wrongs = judged.wrongs
            self._stop_at(judged.wrongs, tr("form", "If the paper really says so, press Ctrl+Enter once more."))
        else:
            self._go_in(judged)

    def _stop_at(self, keys: list[str], sentence: str) -> None:
        self.bar.say(sentence, "ng")
        self.jump(keys[0])
        self._tell()

    def _go_in(self, judged: Judged) -> None:
        self.keeper.pause()
        self.receiving = True
        job, values, at = self.job, dict(self.values), self.keeper.place
        self.desk.act(self, lambda session: job.send(session, judged, values, at), self._received, self._not_received)

    def _received(self, application: Application) -> None:
        tr = self.desk.tr
        self.keeper.end()
        self.receiving, self.told = False, []
        self.calm()
        self.title.show_right([])
        if self.job.case:
            self.desk.go("case", application.id)
            return
        self._next = {key: self.values[key] for key in CARRIED_ON if self.values.get(key)}
        self.instead(Received(self.desk, application))
        self.bar.clear()
        self.bar.say(tr("form", "Number {number} is taken.", number=application.receipt_number), "done")
        self.bar.secondary(tr("form", "To the list"), lambda: self.desk.go("applications"), key="Esc")
        self.bar.secondary(tr("form", "Open it"), lambda: self.desk.go("case", application.id))
        self.bar.primary(tr("form", "The next form"), self._receive_next, icon_name="plus").setFocus()

    def _not_received(self, error: Failure) -> None:
        """Everything stays as it was typed; the field that the office named says so."""
        self.receiving = False
        self.keeper.typed()
        self.fail(error)
        if isinstance(error, RecordUnfit):
            named = keys_of(str(error.details["type"]), str(error.details["field"]), self.values)
            self._refused = dict.fromkeys(named, self.desk.tr("form", "The office can't keep this as it stands."))
            self._tell()
            if named:
                self.jump(named[0])
