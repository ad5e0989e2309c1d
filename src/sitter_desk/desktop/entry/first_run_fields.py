"""The fields of one step of the first run, drawn from the plain data of ``office/first_run.py``."""

from collections.abc import Mapping, Sequence
from itertools import pairwise, zip_longest

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.when import long_day
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.code_groups import CODE, FINGERPRINT, CodeGroups
from sitter_desk.desktop.widgets.entry import Choice
from sitter_desk.desktop.widgets.field import FieldRow
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.desktop.widgets.marks import Icon
from sitter_desk.desktop.widgets.password import PasswordBox
from sitter_desk.desktop.widgets.sheet import row
from sitter_desk.desktop.widgets.text import label, set_state
from sitter_desk.domain.dates import parse_day
from sitter_desk.domain.own_password import RULES, broken_rules
from sitter_desk.office.first_run import FAULTS, FIELDS, Fault, Kind, Step
from sitter_desk.workstation.language import Translator

LABEL_WIDTH = 150
TWO_COLUMNS_FROM = 6
"""So many fields and more stand in two columns."""
_WIDTHS: dict[Kind, int] = {"day": 150, "whole": 90}
_PLACES: tuple[Kind, ...] = ("folder", "medium")
_CODES = {"code": CODE, "fingerprint": FINGERPRINT}

Choices = Mapping[str, Sequence[tuple[str, str]]]
"""Value and word of what the choices of a step offer, by the name of the field."""


class RunField(FieldRow):
    """One field. ``typed``: its name and what stands in it; ``finished``: Enter in it."""

    typed = Signal(str, str)
    finished = Signal()

    def __init__(self, look: Look, tr: Translator, name: str, choices: Sequence[tuple[str, str]] = ()) -> None:
        self.name, self._look, self._tr = name, look, tr
        self.kind = FIELDS[name].kind
        words = tr("first_run", FIELDS[name].label)
        self.box = self._box(words, choices)
        super().__init__(look, words, self._parts(), label_width=LABEL_WIDTH)
        self.label.setBuddy(self.box)
        self.setFocusProxy(self.box)
        self._listen()

    def _box(self, words: str, choices: Sequence[tuple[str, str]]) -> Line | PasswordBox | Choice:
        tr = self._tr
        if self.kind == "password":
            return PasswordBox(self._look, self._tr, name=words)
        if self.kind in ("choice", "rules"):
            chosen = Choice(words)
            chosen.offer(choices)
            return chosen
        plain = self.kind in (*_PLACES, "day", "whole") or self.name in ("login", "code", "phone")
        line = Line(words, "half" if plain else "kanji", figures=self.kind in ("day", "whole"))
        hint = FIELDS[self.name].hint
        line.setPlaceholderText(tr("first_run", hint) if hint else "")
        if self.kind in _WIDTHS:
            line.setFixedWidth(_WIDTHS[self.kind])
        return line

    def _parts(self) -> list[QWidget]:
        tr = self._tr
        if self.kind not in _PLACES:
            return [self.box]
        choose = button(self._look, tr("first_run", "Choose"), self._choose, icon_name="folder")
        choose.setMaximumWidth(choose.sizeHint().width())
        choose.setAccessibleName(f"{tr('first_run', 'Choose')} {tr('first_run', FIELDS[self.name].label)}")
        return [self.box, choose]

    def _listen(self) -> None:
        box = self.box
        if isinstance(box, Choice):
            box.picked.connect(self._changed)
        else:
            box.textChanged.connect(self._changed)
        if isinstance(box, PasswordBox):
            box.returnPressed.connect(self.finished)
        if isinstance(box, Line):
            box.stepped.connect(lambda forward: self.finished.emit() if forward else None)

    def _changed(self, value: str) -> None:
        self.judge("")
        if self.kind == "day":
            day = parse_day(value)
            self.say_echo(long_day(self._tr, day or ""))
        self.typed.emit(self.name, value)

    def _choose(self) -> None:
        tr = self._tr
        title = tr("first_run", FIELDS[self.name].label)
        folder = QFileDialog.getExistingDirectory(self, title, self.value)
        if folder:
            self.show_value(folder)

    @property
    def value(self) -> str:
        """What stands in it."""
        return self.box.value if isinstance(self.box, Choice) else self.box.text()

    def show_value(self, value: str) -> None:
        """Puts a value there, told like one that was typed."""
        if isinstance(self.box, Choice):
            self.box.choose(value)
            self._changed(self.box.value)
        elif self.box.text() != value:
            self.box.setText(value)
            self.box.setCursorPosition(0 if not self.box.hasFocus() else len(value))

    def judge(self, code: str) -> None:
        """Says what is wrong with it; "" takes it away."""
        tr = self._tr
        sentence = tr("first_run", FAULTS[code]) if code else ""
        set_state(self.box, "ng" if code else None)
        self.said.say(sentence, "ng" if code else None)
        self.box.setAccessibleDescription(sentence)

    @property
    def sentence(self) -> str:
        """What is said below it."""
        return self.said.sentence


class CodeField(QWidget):
    """A code from paper in its groups; speaks like a ``RunField``."""

    typed = Signal(str, str)
    finished = Signal()

    def __init__(self, look: Look, tr: Translator, name: str) -> None:
        super().__init__()
        self.name = name
        self.groups = CodeGroups(look, tr, _CODES[FIELDS[name].kind])
        self._said = label("", "hint", wrap=True, state="ng")
        self._tr = tr
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.groups)
        column.addWidget(self._said)
        self.setFocusProxy(self.groups)
        self.groups.changed.connect(self._changed)
        self.groups.entered.connect(self.finished)
        self._said.hide()

    def _changed(self) -> None:
        self.judge("")
        self.typed.emit(self.name, "" if self.groups.is_empty else self.groups.code)

    @property
    def value(self) -> str:
        """The code, groups parted by ``-``."""
        return "" if self.groups.is_empty else self.groups.code

    def show_value(self, value: str) -> None:
        """Puts a code there."""
        if value != self.value:
            self.groups.fill(value)

    def judge(self, code: str) -> None:
        """Says what is wrong with it; a slip is told by its group already."""
        tr = self._tr
        self._said.setText(tr("first_run", FAULTS[code]) if code and code != "slip" else "")
        self._said.setVisible(bool(self._said.text()))

    @property
    def sentence(self) -> str:
        """What is said below it."""
        return self._said.text()


class PasswordRules(QWidget):
    """The rules of a new password, each with its mark while someone types."""

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__()
        self._tr = tr
        self._lines: dict[str, tuple[Icon, str]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(LABEL_WIDTH, 0, 0, 4)
        column.setSpacing(3)
        for code, words in RULES.items():
            mark, text = Icon(look, "minus", "ink3", 14), tr("first_run", words)
            self._lines[code] = (mark, text)
            column.addWidget(row(mark, label(text, "note"), None, spacing=8))
        self.judge("", "")

    def judge(self, password: str, login: str) -> None:
        """Marks what is kept; nothing is wrong yet while nothing is typed."""
        tr = self._tr
        broken = broken_rules(password, login)
        for code, (mark, _) in self._lines.items():
            kept = bool(password) and code not in broken
            mark.show_icon("circle" if kept else "minus", "ok" if kept else "ink3")
        kept_words = [text for code, (_, text) in self._lines.items() if password and code not in broken]
        self.setAccessibleName(tr("first_run", "Met: {conditions}", conditions="、".join(kept_words) or "–"))

    @property
    def kept(self) -> int:
        """How many rules have their ○."""
        return sum(mark._name == "circle" for mark, _ in self._lines.values())  # noqa: SLF001  its own icon


class StepForm(QWidget):
    """All fields of a step. ``typed`` with each change, ``finished`` by Enter in the last one."""

    typed = Signal(str, str)
    finished = Signal()

    def __init__(self, look: Look, tr: Translator, step: Step, values: Mapping[str, str], choices: Choices) -> None:
        super().__init__()
        self.step = step
        self.fields: dict[str, RunField | CodeField] = {}
        self.rules = PasswordRules(look, tr) if "password" in step.fields else None
        for name in step.fields:
            coded = FIELDS[name].kind in _CODES
            made = CodeField(look, tr, name) if coded else RunField(look, tr, name, choices.get(name, ()))
            made.show_value(values.get(name, ""))
            self.fields[name] = made
        self._lay_out()
        self._lead_on()
        for made in self.fields.values():
            made.typed.connect(self._typed)

    def _lay_out(self) -> None:
        many = len(self.fields) >= TWO_COLUMNS_FROM
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(40)
        parts = list(self.fields.values())
        half = len(parts) // 2 if many else len(parts)
        for some in (parts[:half], parts[half:]):
            if some:
                outer.addLayout(self._column(some), 3)
        if not many and not any(isinstance(part, CodeField) or part.kind in _PLACES for part in parts):
            outer.addStretch(2)

    def _column(self, parts: Sequence[QWidget]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        for part in parts:
            column.addWidget(part)
            if self.rules and part is self.fields["password"]:
                column.addWidget(self.rules)
        column.addStretch(1)
        return column

    def _lead_on(self) -> None:
        """Enter leads through the fields in the order of the step, whatever column they stand in."""
        parts = list(self.fields.values())
        for part, after in zip_longest(parts, parts[1:]):
            if isinstance(part, RunField) and isinstance(part.box, Line):
                part.box.steps_itself = False
                part.box.stepped.connect(lambda on, part=part: None if on else _back(part))
            part.finished.connect(after.setFocus if after else self.finished.emit)
        for before, part in pairwise(parts):
            QWidget.setTabOrder(before.focusProxy() or before, part.focusProxy() or part)

    def _typed(self, name: str, value: str) -> None:
        if self.rules:
            self.rules.judge(self.fields["password"].value, self.fields["login"].value)
        self.typed.emit(name, value)

    def follow(self, values: Mapping[str, str]) -> None:
        """Shows what other fields propose by now; nothing is told of it again."""
        for name, made in self.fields.items():
            if made.value != values.get(name, ""):
                with QSignalBlocker(made):
                    made.show_value(values.get(name, ""))

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Says what is wrong at each field, and puts the person on the first."""
        told = {fault.field: fault.code for fault in faults}
        for name, made in self.fields.items():
            made.judge(told.get(name, ""))
        if faults and faults[0].field in self.fields:
            self.fields[faults[0].field].setFocus()

    def begin(self) -> None:
        """Puts the person on the first field that is still empty."""
        parts = list(self.fields.values())
        if parts:
            next((part for part in parts if not part.value), parts[0]).setFocus()


def _back(part: RunField) -> None:
    """The field before, by Shift+Enter."""
    before = part.box.previousInFocusChain()
    while before and not (before.isVisible() and before.focusPolicy() & Qt.FocusPolicy.TabFocus):
        before = before.previousInFocusChain()
    if before:
        before.setFocus(Qt.FocusReason.BacktabFocusReason)
