"""The answer to what was looked up: whom it is about in full, and what the register says."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.lookups.words import answered, birthday, check_title, days_long, key_of, state_word
from sitter_desk.desktop.theme import State
from sitter_desk.desktop.typed_day_words import until_today
from sitter_desk.desktop.when import long_day
from sitter_desk.desktop.widgets.entry import Note, Segments
from sitter_desk.desktop.widgets.field import sentence_of
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.desktop.widgets.scrolling import scrolling
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, row
from sitter_desk.desktop.widgets.text import label, rule, set_state
from sitter_desk.domain.typed import Understood
from sitter_desk.domain.typed_days import typed_day
from sitter_desk.office.ward_checks import LookupRow

WIDTH = 316


@dataclass(frozen=True)
class Said:
    """What the register says, on which day somebody looked, and a remark."""

    result: Literal["pass", "fail"]
    day: str
    note: str


class AnswerPanel(Sheet):
    """``changed``: something was chosen or typed."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(padded=False)
        self._desk, self._tr = desk, desk.tr
        self._about: set[str] = set()
        tr = desk.tr
        self.rows: Sequence[LookupRow] = ()
        self.setFixedWidth(WIDTH)
        self._who = QVBoxLayout()
        self._who.setSpacing(4)
        words = [("pass", state_word(tr, "residence", "pass")), ("fail", state_word(tr, "residence", "fail"))]
        self.result = Segments(tr("lookups", "What the register says"), words, optional=True)
        self.day = Line(tr("lookups", "Looked up on"), "half", figures=True)
        self.day.setFixedWidth(112)
        self.day.show_text(typed_day(desk.today()))
        self._echo = label("", "hint")
        self.note = Note(tr("lookups", "Remark"), 3)
        held = QWidget()
        inside = QVBoxLayout(held)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.addLayout(self._who)
        inside.addWidget(rule())
        inside.addWidget(
            column(label(tr("lookups", "What the register says"), "label"), row(self.result, None), spacing=3)
        )
        inside.addWidget(
            column(label(tr("lookups", "Looked up on"), "label"), row(self.day, self._echo, None), spacing=3)
        )
        inside.addWidget(column(label(tr("lookups", "Remark"), "label"), self.note, spacing=3))
        inside.addStretch(1)
        self.inside.addWidget(scrolling(held))
        self.result.picked.connect(lambda _value: self.changed.emit())
        self.day.textChanged.connect(lambda _text: self._day_typed())
        self.note.textChanged.connect(self.changed)
        self._day_typed()

    def show_rows(self, rows: Sequence[LookupRow]) -> None:
        """Whom the answer is about; what was chosen for others is no answer for them."""
        keys = {key_of(each) for each in rows}
        if keys and not keys & self._about:
            self.result.choose("")
        self._about = keys or self._about  # while the list is drawn anew nobody is chosen for a moment
        self.rows = rows
        clear(self._who)
        tr = self._tr
        for value in ("pass", "fail"):
            self.result.say(value, state_word(tr, rows[0].check if rows else "residence", value))
        if len(rows) == 1:
            self._show_one(rows[0])
            return
        said = tr("lookups", "{count} chosen", count=len(rows)) if rows else tr("lookups", "Nobody is chosen")
        self._who.addWidget(label(said, "panel"))
        hint = tr("lookups", "The same answer is recorded for each of them, one by one.")
        other = tr("lookups", "Choose a row; with Shift or Ctrl several, Ctrl+A all.")
        self._who.addWidget(label(hint if rows else other, "note", wrap=True))

    def _show_one(self, looked: LookupRow) -> None:
        tr = self._tr
        self._who.addWidget(row(label(looked.receipt_number, "figure"), None))
        self._who.addWidget(label(check_title(tr, looked), "note", wrap=True))
        for person in looked.persons:
            role = tr("lookups", "parent") if person.role == "parent" else tr("lookups", "child")
            self._who.addWidget(label(person.name, "panel", wrap=True))
            self._who.addWidget(label(f"{person.kana}　{role}　{birthday(tr, person)}", "hint", wrap=True))
        self._who.addSpacing(4)
        self._who.addWidget(label(looked.address, "body", wrap=True))
        days = tr("lookups", "On these days: {days}", days=days_long(tr, looked.days))
        self._who.addWidget(label(days, "note", wrap=True))
        if looked.together:
            self._who.addWidget(label(tr("lookups", "Parent and child must live together."), "note", wrap=True))
        if looked.state != "open":
            word = state_word(tr, looked.check, looked.state)
            state: State = "ok" if looked.state == "pass" else "ng"
            self._who.addWidget(label(f"{word}　{answered(tr, looked)}", "strong", wrap=True, state=state))
            if looked.note:
                self._who.addWidget(label(looked.note, "note", wrap=True))

    def missing(self) -> str:
        """What is still to be said, as a sentence; "" when it can be recorded."""
        tr = self._tr
        if not self.result.value:
            return tr("lookups", "Say what the register says.")
        if not self._read():
            return tr("lookups", "Type the day on which it was looked up.")
        return ""

    @property
    def said(self) -> Said | None:
        """The answer, None while something is missing."""
        if self.missing():
            return None
        result: Literal["pass", "fail"] = "pass" if self.result.value == "pass" else "fail"
        return Said(result, self._read(), self.note.toPlainText().strip())

    def done(self) -> None:
        """It was recorded: answer and remark are nobody else's."""
        self.result.choose("")
        self.note.setPlainText("")

    def _read(self) -> str:
        return self._understood().value

    def _understood(self) -> Understood:
        return until_today(self._desk.today)(self.day.text())

    def _day_typed(self) -> None:
        read = self._understood()
        self._echo.setText(long_day(self._tr, read.value) or sentence_of(self._tr, read))
        set_state(self.day, "ng" if read.code and self.day.text().strip() else None)
        self.changed.emit()
