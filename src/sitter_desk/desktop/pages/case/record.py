"""What is recorded about a case from its own page: 区への回答, 変更届, 取下げ and its reversal, 後の回, 照会・変更依頼.

Each act has its own small form and button; what is typed stays until it is recorded, whatever is written meanwhile.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.case.parts import section
from sitter_desk.desktop.pages.case.words import ACCOUNT_KINDS, QUESTIONS
from sitter_desk.desktop.typed_day_words import near_today
from sitter_desk.desktop.when import long_day
from sitter_desk.desktop.widgets.any_field import Field, Fields
from sitter_desk.desktop.widgets.button import Button, button
from sitter_desk.desktop.widgets.field import ChoiceField, DayField, NoteField, TextField
from sitter_desk.desktop.widgets.line import Mode
from sitter_desk.desktop.widgets.sheet import clear, row
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.records import Question, Round
from sitter_desk.domain.typed import (
    Understood,
    read_digits,
    read_email,
    read_holder,
    read_kana,
    read_name,
    read_phone,
    read_postcode,
    read_text,
)
from sitter_desk.domain.typed_days import typed_day
from sitter_desk.office.changes import TypedChange, note_change, reinstate, withdraw
from sitter_desk.office.questions import answer, ask
from sitter_desk.office.rounds import move_to_round
from sitter_desk.office.session import Session
from sitter_desk.office.views.case_record import Recordable
from sitter_desk.office.views.case_view import CaseView

Work = Callable[[Session], object]
_LABELS = 124
_CODES, _NUMBER = 90, 130
_PERSON = ("name", "kana", "postcode", "address", "phone", "email")
_ACCOUNT = {"bank": "bank", "branch": "branch", "account_kind": "kind", "number": "number", "holder": "holder_kana"}
"""Fields of a 変更届: of the applicant, and of the account by what the record calls them."""
_CHECKS: dict[str, Callable[[str], Understood]] = {
    "name": read_name, "kana": read_kana, "postcode": read_postcode, "phone": read_phone, "email": read_email,
    "bank": partial(read_digits, wanted=4), "branch": partial(read_digits, wanted=3),
    "number": partial(read_digits, wanted=7), "holder": read_holder,
}  # fmt: skip
"""What a field of a 変更届 understands; the same as on the form of the application."""


class RecordPane(QWidget):
    """The forms of one case. ``wanted`` carries what is to be done and the sentence that says it was; ``leaving`` comes
    before other forms are made, ``made`` after it, ``edited`` with each change."""

    wanted = Signal(object, str)
    leaving, made, edited = Signal(), Signal(), Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("body")
        self._desk, self._tr = desk, desk.tr
        self._view: CaseView | None = None
        self._shown: tuple[str, int] = ("", 0)
        self._before: dict[str, str] = {}
        self.fields: dict[str, TextField | NoteField | ChoiceField] = {}
        self.buttons: dict[str, Button] = {}
        self._sections = QVBoxLayout(self)
        self._sections.setContentsMargins(0, 0, 10, 8)
        self._sections.setSpacing(16)

    def show_case(self, view: CaseView, can: Recordable) -> None:
        """The forms of a case; those of the same one are left alone while something is typed in them."""
        mine = (view.records.application.id, view.records.application.revision)
        if mine[0] == self._shown[0] and self.is_touched():
            self._view = view
            return
        self.leaving.emit()
        self._view, self._shown = view, mine
        clear(self._sections)
        self.fields, self.buttons = {}, {}
        for made in self._forms(view, can):
            self._sections.addWidget(made)
        self._sections.addStretch(1)
        self._before = self._typed()
        self._dress()
        self.made.emit()

    def is_touched(self) -> bool:
        """Whether something is typed that is not recorded."""
        return self._typed() != self._before

    @property
    def drafted(self) -> Fields:
        """What a draft holds of the forms."""
        found: dict[str, Field] = {}
        for key, each in self.fields.items():
            found[key] = (
                each.choice if isinstance(each, ChoiceField) else each.note if isinstance(each, NoteField) else each
            )
        return found

    def forget(self) -> None:
        """What was typed is recorded: the next look makes the forms anew."""
        self._before = self._typed()
        self._shown = ("", 0)

    # ---- the forms ----------------------------------------------------------------------------------------------

    def _forms(self, view: CaseView, can: Recordable) -> Sequence[QWidget]:
        found: list[QWidget] = []
        if can.question:
            found.append(self._answering(can.question))
        if "change" in can.acts:
            found.append(self._changing(view))
        if "withdraw" in can.acts:
            found.append(self._withdrawing())
        if "reinstate" in can.acts:
            found.append(self._reinstating())
        if "move_round" in can.acts:
            found.append(self._moving(can.rounds))
        if can.may_ask:
            found.append(self._asking())
        return found

    def _answering(self, asked: Question) -> QWidget:
        tr = self._tr
        head = tr("case", "{kind} {number}: {who}, {day}", kind=tr("case", QUESTIONS[asked.kind]), number=asked.number,
                  who=asked.asked_by, day=long_day(tr, asked.asked_on))  # fmt: skip
        parts = [label(head, "strong", wrap=True), label(asked.text, wrap=True)]
        if asked.answer_by:
            parts.append(label(tr("case", "Answer by {day}", day=long_day(tr, asked.answer_by)), "note"))
        if asked.kind == "send_back":
            told = tr("case", "Put it right and pass it on again; or answer in words, where nothing is to be changed.")
            parts.append(label(told, "note", wrap=True))
        note = self._note("answer", tr("case", "Answer"))
        go = self._button("answer", tr("case", "Record the answer"), self._answer(asked))
        return section(tr("case", "The ward asks"), *parts, note, row(None, go))

    def _changing(self, view: CaseView) -> QWidget:
        tr, person, account = self._tr, view.applicant, view.records.application.account
        lines: tuple[tuple[str, str, str, Mode, int], ...] = (
            ("name", tr("case", "Name"), person.name, "kanji", 0),
            ("kana", tr("case", "Reading"), person.kana, "kana", 0),
            ("postcode", tr("case", "Postcode"), person.postcode, "half", _NUMBER),
            ("address", tr("case", "Address"), person.address, "kanji", 0),
            ("phone", tr("case", "Telephone"), person.phone, "half", 0),
            ("email", tr("case", "Mail address"), person.email, "half", 0),
            ("bank", tr("case", "Bank"), account.bank, "digits", _CODES),
            ("branch", tr("case", "Branch"), account.branch, "digits", _CODES),
            ("number", tr("case", "Account number"), account.number, "digits", _NUMBER),
            ("holder", tr("case", "Account holder"), account.holder_kana, "kana", 0),
        )
        parts: list[QWidget] = [self._line(key, word, text, mode, width) for key, word, text, mode, width in lines]
        holder = parts.pop()
        kinds = [(code, tr("case", word)) for code, word in ACCOUNT_KINDS.items()]
        parts.insert(8, self._choice("account_kind", tr("case", "Kind of account"), kinds, account.kind))
        told_on, why = self._day("change_day", tr("case", "Told on")), self._line("change_why", tr("case", "Reason"))
        pairs = [row(left, right, spacing=20) for left, right in zip(parts[::2], parts[1::2], strict=True)]
        go = self._button("change", tr("case", "Record the change"), self._change)
        told = tr("case", "Only what is another than before is recorded. Before the decision it is screened again.")
        pairs += [holder, row(told_on, why, spacing=20), label(told, "note", wrap=True), row(None, go)]
        return section(tr("case", "The applicant told a change"), *pairs)

    def _withdrawing(self) -> QWidget:
        tr = self._tr
        day, why = self._day("withdraw_day", tr("case", "Told on")), self._line("withdraw_why", tr("case", "Reason"))
        go = self._button("withdraw", tr("case", "Record the withdrawal"), self._withdraw)
        return section(tr("case", "The applicant withdraws"), row(day, why, go, spacing=16))

    def _reinstating(self) -> QWidget:
        tr = self._tr
        why = self._line("reinstate_why", tr("case", "Reason"))
        go = self._button("reinstate", tr("case", "Take the withdrawal back"), self._reinstate)
        told = tr("case", "The case is in hand again: it is screened and passed on anew.")
        return section(tr("case", "The withdrawal was a mistake"), label(told, "note", wrap=True),
                       row(why, go, spacing=16))  # fmt: skip

    def _moving(self, rounds: Sequence[Round]) -> QWidget:
        tr = self._tr
        choices = [(each.id, tr("case", "Round {number}", number=each.number)) for each in rounds]
        made = self._choice("round", tr("case", "Round"), choices, choices[0][0])
        go = self._button("move", tr("case", "Move it to that round"), self._move(rounds))
        told = tr("case", "For a case that missed the closing. It is screened again there.")
        return section(tr("case", "A later round"), label(told, "note", wrap=True), row(made, None, go, spacing=16))

    def _asking(self) -> QWidget:
        tr = self._tr
        kinds = [("question", tr("case", "Question")), ("change_request", tr("case", "Change asked for"))]
        kind = self._choice("ask_kind", tr("case", "What it is"), kinds, "question")
        note = self._note("ask", tr("case", "Words"))
        day = self._day("ask_day", tr("case", "Answer by"), "")
        go = self._button("ask", tr("case", "Record the question"), self._ask)
        return section(tr("case", "Ask the ward"), row(kind, None), note, row(day, None, go, spacing=16),
                       detail=tr("case", "It goes with the next bundle."))  # fmt: skip

    # ---- parts --------------------------------------------------------------------------------------------------

    def _line(self, key: str, word: str, text: str = "", mode: Mode = "kanji", width: int = 0) -> TextField:
        check, figures = _CHECKS.get(key, read_text), mode in ("half", "digits")
        made = TextField(self._desk.look, self._tr, word, mode=mode, check=check, width=width, figures=figures,
                         label_width=_LABELS)  # fmt: skip
        made.set_text(text)
        return self._kept(key, made)

    def _day(self, key: str, word: str, day: str | None = None) -> TextField:
        made = DayField(self._desk.look, self._tr, word, check=near_today(self._desk.today), label_width=_LABELS)
        made.set_text(typed_day(self._desk.today()) if day is None else day)
        return self._kept(key, made)

    def _kept(self, key: str, made: TextField) -> TextField:
        made.edited.connect(lambda _text: self._dress())
        self.fields[key] = made
        return made

    def _note(self, key: str, word: str) -> NoteField:
        made = NoteField(self._desk.look, self._tr, word, label_width=_LABELS)
        made.edited.connect(lambda _text: self._dress())
        self.fields[key] = made
        return made

    def _choice(self, key: str, word: str, choices: Sequence[tuple[str, str]], chosen: str) -> ChoiceField:
        made = ChoiceField(self._desk.look, word, choices, width=180, label_width=_LABELS)
        made.choose(chosen)
        made.picked.connect(lambda _value: self._dress())
        self.fields[key] = made
        return made

    def _button(self, key: str, word: str, slot: Callable[[], object]) -> Button:
        made = button(self._desk.look, word, slot, "small")
        self.buttons[key] = made
        return made

    # ---- what is typed ------------------------------------------------------------------------------------------

    def _typed(self) -> dict[str, str]:
        return {key: each.value if isinstance(each, ChoiceField) else each.text for key, each in self.fields.items()}

    def _text(self, key: str) -> str:
        return self._typed()[key].strip()

    def _day_of(self, key: str) -> str:
        made = self.fields[key]
        return made.value if isinstance(made, TextField) else ""

    @property
    def change(self) -> TypedChange:
        """What is typed of a 変更届: only what is another than when the form was made."""
        assert self._view
        told = {key: self._value(key) for key in _PERSON if self._is_new(key)}
        account, spoken = self._view.records.application.account, {}
        for key, field in _ACCOUNT.items():
            if self._is_new(key):
                spoken[field] = self._value(key)
        return TypedChange(**told, account=replace(account, **spoken) if spoken else None)  # type: ignore[arg-type]  # as offered

    def _value(self, key: str) -> str:
        """What goes to the record: as understood, in the form that the record has."""
        made = self.fields[key]
        return made.value if isinstance(made, TextField | ChoiceField) else made.text

    def _is_wrong(self, key: str) -> bool:
        made = self.fields[key]
        return self._is_new(key) and isinstance(made, TextField) and made.read.state == "wrong"

    def _is_new(self, key: str) -> bool:
        return key in self._before and self._typed()[key] != self._before[key]

    def _dress(self) -> None:
        """A button lives once its form can be recorded."""
        ready: dict[str, Callable[[], bool]] = {
            "answer": lambda: bool(self._text("answer")),
            "change": self._may_change,
            "withdraw": lambda: bool(self._day_of("withdraw_day")),
            "reinstate": lambda: bool(self._text("reinstate_why")),
            "move": lambda: True,
            "ask": lambda: bool(self._text("ask")) and (not self._text("ask_day") or bool(self._day_of("ask_day"))),
        }
        for key, made in self.buttons.items():
            made.setEnabled(ready[key]())
        self.edited.emit()

    def _may_change(self) -> bool:
        every = (*_PERSON, *_ACCOUNT)
        return (
            any(map(self._is_new, every)) and not any(map(self._is_wrong, every)) and bool(self._day_of("change_day"))
        )

    # ---- what is done -------------------------------------------------------------------------------------------

    def _answer(self, asked: Question) -> Callable[[], None]:
        def go() -> None:
            text, today = self._text("answer"), self._desk.today()
            done = self._tr("case", "{number} is answered. It goes with the next bundle.", number=asked.number)
            self.wanted.emit(lambda session: answer(session, asked, text, answered_on=today), done)

        return go

    def _change(self) -> None:
        assert self._view
        case, change, day, why = (
            self._view.records.application, self.change, self._day_of("change_day"), self._text("change_why"),
        )  # fmt: skip
        self.wanted.emit(
            lambda session: note_change(session, case, change, received_on=day, reason=why),
            self._tr("case", "The change is recorded."),
        )

    def _withdraw(self) -> None:
        assert self._view
        case, day, why = self._view.records.application, self._day_of("withdraw_day"), self._text("withdraw_why")
        self.wanted.emit(
            lambda session: withdraw(session, case, received_on=day, reason=why),
            self._tr("case", "The withdrawal is recorded."),
        )

    def _reinstate(self) -> None:
        assert self._view
        case, today, why = self._view.records.application, self._desk.today(), self._text("reinstate_why")
        self.wanted.emit(
            lambda session: reinstate(session, case, noted_on=today, reason=why),
            self._tr("case", "The withdrawal is taken back."),
        )

    def _move(self, rounds: Sequence[Round]) -> Callable[[], None]:
        def go() -> None:
            assert self._view
            case, chosen = self._view.records.application, self._typed()["round"]
            target = next(each for each in rounds if each.id == chosen)
            done = self._tr("case", "It is in round {number} now.", number=target.number)
            self.wanted.emit(lambda session: move_to_round(session, case, target), done)

        return go

    def _ask(self) -> None:
        assert self._view
        case, typed, today = self._view.records.application, self._typed(), self._desk.today()
        by = self._day_of("ask_day")
        self.wanted.emit(
            lambda session: ask(session, case, typed["ask"].strip(), asked_on=today, answer_by=by,
                                kind=typed["ask_kind"]),  # type: ignore[arg-type]  # offered
            self._tr("case", "It is recorded and goes with the next bundle."),
        )  # fmt: skip
