"""The right of the rules page: one entry, what it is, and where it is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.rules.words import entry_word, item_word, table_word, value_word
from sitter_desk.desktop.presenter import shown
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.entry import Choice, Note
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.desktop.widgets.marks import mark_icon
from sitter_desk.desktop.widgets.scrolling import scrolling
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, row
from sitter_desk.desktop.widgets.text import label, rule
from sitter_desk.errors import ProgrammeRefused
from sitter_desk.office.views.rules_desk import LISTS, RulePlace, typed_value, within
from sitter_desk.office.views.rules_desk import shown as shown_value

WIDTH = 320
YES_NO = ("yes", "no")


class EditPanel(Sheet):
    """``typed``: a place and its new value · ``confirmed``: a place that the ward has confirmed · ``grown`` and
    ``shrunk``: a list, and the number of the entry that goes."""

    typed = Signal(str, object)
    confirmed = Signal(str)
    grown = Signal(str)
    shrunk = Signal(str, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padded=False)
        self._desk, self._tr = desk, desk.tr
        self.place: RulePlace | None = None
        self.setFixedWidth(WIDTH)
        tr = desk.tr
        self._head = QVBoxLayout()
        self._head.setSpacing(3)
        self.line = Line(tr("rules", "New value"), "kanji")
        self.note = Note(tr("rules", "New value"), 6)
        self.choice = Choice(tr("rules", "New value"))
        self._fault = label("", "hint", wrap=True, state="ng")
        self.apply = button(desk.look, tr("rules", "Change this entry"), self._apply, "small")
        self._below = QVBoxLayout()
        self._below.setSpacing(8)
        self._input = column(
            label(tr("rules", "New value"), "label"), self.line, self.note, self.choice, self._fault,
            row(self.apply, None), spacing=6,
        )  # fmt: skip
        held = QWidget()
        inside = QVBoxLayout(held)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.addLayout(self._head)
        inside.addWidget(rule())
        inside.addWidget(self._input)
        inside.addLayout(self._below)
        inside.addStretch(1)
        self.inside.addWidget(scrolling(held))
        self.line.stepped.connect(lambda _on: self._apply())
        self.line.steps_itself = False

    def show_place(self, place: RulePlace | None, waiting: tuple[str, ...], *, may_edit: bool) -> None:
        """Another entry; ``waiting`` are the 区確認待ち places of the version."""
        self.place = place
        clear(self._head)
        clear(self._below)
        self._fault.setText("")
        self._input.setVisible(place is not None and may_edit and place.kind != "empty")
        if place is None:
            return
        tr = self._tr
        self._head.addWidget(label(table_word(tr, place.table), "note"))
        self._head.addWidget(label(entry_word(tr, place), "panel", wrap=True))
        if item_word(tr, place):
            self._head.addWidget(label(item_word(tr, place), "note", wrap=True))
        now = label(value_word(tr, place, place.text), "strong", wrap=True)
        self._head.addWidget(label(tr("rules", "Now"), "hint"))
        self._head.addWidget(now)
        self._show_input(place)
        if may_edit:
            self._show_acts(place, waiting)

    def _show_input(self, place: RulePlace) -> None:
        is_choice, is_long = place.kind in ("choice", "switch"), place.kind in ("long", "list")
        self.choice.setVisible(is_choice)
        self.note.setVisible(is_long and not is_choice)
        self.line.setVisible(not is_long and not is_choice)
        if is_choice:
            values = place.choices or YES_NO
            self.choice.offer([(value, value_word(self._tr, place, value)) for value in values])
            self.choice.choose(place.text)
        elif is_long:
            self.note.setPlainText(place.text)
        else:
            self.line.show_text(place.text)

    def _show_acts(self, place: RulePlace, waiting: tuple[str, ...]) -> None:
        tr, look = self._tr, self._desk.look
        outer = next((each for each in waiting if within(place.place, each)), "")
        if outer:
            said = tr("rules", "Nobody at the ward has confirmed this yet.")
            self._below.addWidget(row(mark_icon(look, "check"), label(said, "note", wrap=True)))
            whole = outer == place.table and place.place != place.table
            words = tr("rules", "Confirm the whole table") if whole else tr("rules", "Confirm it")
            self._below.addWidget(row(button(look, words, lambda: self.confirmed.emit(outer), "small"), None))
        if place.table in LISTS:
            at = _number(place.place)
            more = button(
                look, tr("rules", "One more"), lambda: self.grown.emit(place.table), "small", icon_name="plus"
            )
            less = button(look, tr("rules", "Take it out"), lambda: self.shrunk.emit(place.table, at), "small")
            less.setVisible(place.kind != "empty")
            self._below.addWidget(row(more, less, None))

    def _apply(self) -> None:
        place = self.place
        if place is None:
            return
        try:
            value = typed_value(place, self.text)
        except ProgrammeRefused as error:
            self._fault.setText(shown(self._tr, error).sentence)
            return
        self._fault.setText("")
        if shown_value(place.kind, value) != place.text:
            self.typed.emit(place.place, value)

    @property
    def text(self) -> str:
        """What stands in the field."""
        if self.place and self.place.kind in ("choice", "switch"):
            return self.choice.value
        return self.note.toPlainText() if self.place and self.place.kind in ("long", "list") else self.line.text()

    def type_text(self, text: str) -> None:
        """As a person would."""
        if self.place and self.place.kind in ("choice", "switch"):
            self.choice.choose(text)
        elif self.place and self.place.kind in ("long", "list"):
            self.note.setPlainText(text)
        else:
            self.line.setText(text)


def _number(place: str) -> int:
    """Which entry of a list a place stands in."""
    return int(place.partition("[")[2].partition("]")[0] or 0)
