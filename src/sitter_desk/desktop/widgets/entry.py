"""Where people type: one line, a choice, a row of two or three answers, a note. Enter moves on, Shift+Enter back.

Enter never leaves a line while the input method is composing: it confirms the conversion there, and only the next one
moves on (office.md §6). What was just composed is guarded for one turn of the event loop, because some input methods
hand the confirming Enter on to the program as well.
"""

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication, QKeyCombination, QPointF, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
)

from sitter_desk.desktop.icons import pixmap
from sitter_desk.desktop.widgets.text import restyle

Mode = Literal["kanji", "kana", "half", "digits"]
"""かな漢字, カナ, 半角, 数字: what the input method is told to be ready for."""

_HINT = Qt.InputMethodHint
HINTS: dict[Mode, Qt.InputMethodHint] = {
    "kanji": _HINT.ImhNone,
    "kana": _HINT.ImhNoPredictiveText,
    "half": _HINT.ImhLatinOnly | _HINT.ImhPreferLatin | _HINT.ImhNoAutoUppercase | _HINT.ImhNoPredictiveText,
    "digits": _HINT.ImhDigitsOnly | _HINT.ImhPreferNumbers | _HINT.ImhNoPredictiveText,
}
PROPOSAL_KEY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Down)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def moves_on(event: QKeyEvent) -> bool | None:
    """Whether a key moves on (True), back (False), or does something else (None)."""
    if event.key() not in _ENTER or event.modifiers() & ~_MOVING:
        return None
    return not event.modifiers() & Qt.KeyboardModifier.ShiftModifier


class Line(QLineEdit):
    """One line of text. ``arrived`` and ``left``: the person came to it and went away · ``stepped``: Enter (True) or
    Shift+Enter (False), for who wants to lead elsewhere than to the next field (``steps_itself`` off)."""

    arrived = Signal()
    left = Signal()
    stepped = Signal(bool)

    def __init__(self, name: str, mode: Mode = "kanji", *, figures: bool = False) -> None:
        super().__init__()
        self.steps_itself = True
        self.keys: dict[QKeyCombination, Callable[[], object]] = {}
        self.mode: Mode = mode
        self._composing = self._just_composed = False
        self._tinted = ""
        self.setAccessibleName(name)
        self.setInputMethodHints(HINTS[mode])
        if figures:
            self.setProperty("kind", "figure")

    @property
    def is_composing(self) -> bool:
        """Whether the input method still holds what is typed, or gave it in this very moment."""
        return self._composing or self._just_composed

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802  Qt's name
        """Remembers whether something is being composed."""
        super().inputMethodEvent(event)
        was, self._composing = self._composing, bool(event.preeditString())
        if was and not self._composing:
            self._just_composed = True
            QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        self._just_composed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Enter and Shift+Enter step through the fields, but never out of a conversion; ``keys`` of its own act."""
        forward = moves_on(event)
        own = self.keys.get(event.keyCombination())
        if own and not self.is_composing:
            own()
        elif forward is None:
            super().keyPressEvent(event)
        elif self._is_choosing():
            event.ignore()  # the list of names open below takes it
        elif not self.is_composing:
            self.stepped.emit(forward)
            if self.steps_itself:
                self.focusNextPrevChild(forward)

    def _is_choosing(self) -> bool:
        completer = self.completer()
        popup = completer.popup() if completer else None
        return bool(popup and popup.isVisible() and popup.currentIndex().isValid())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        """All of a short figure is selected, so that typing replaces it."""
        super().focusInEvent(event)
        self.arrived.emit()
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.end(False)  # noqa: FBT003  Qt's signature
            if self.mode in ("half", "digits"):
                self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        """Says so; a menu of the line itself is no leaving."""
        super().focusOutEvent(event)
        self._composing = False
        self.setCursorPosition(0)  # a long text shows its beginning
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def show_text(self, text: str) -> None:
        """Puts a text there that nobody typed (no undo leads behind it)."""
        if text != self.text():
            self.setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)

    def tint(self, signs: str, colour: QColor) -> None:
        """Shows some letters of the text in a colour. A line has no other way to them than the formats that an input
        method may give to what stands beside its cursor; nothing is changed by it."""
        if self.is_composing or (not signs and not self._tinted):
            return
        self._tinted = signs
        shown = QTextCharFormat()
        shown.setForeground(colour)
        kind, cursor, text = QInputMethodEvent.AttributeType.TextFormat, self.cursorPosition(), self.text()
        formats = [
            QInputMethodEvent.Attribute(kind, _units(text[:at]) - cursor, _units(sign), shown)
            for at, sign in enumerate(text)
            if sign in signs
        ]
        QCoreApplication.sendEvent(self, QInputMethodEvent("", formats))

    def replace(self, text: str) -> None:
        """Puts a text in the place of what was typed, so that Ctrl+Z brings that back."""
        self.selectAll()
        self.insert(text)
        completer = self.completer()
        popup = completer.popup() if completer else None
        if popup:
            popup.hide()


class EnterLine(Line):
    """One line whose Enter acts (``returnPressed``) instead of leading on: a search, a number, a password. While the
    input method is composing it confirms the conversion, and nothing else."""

    def __init__(self, name: str, mode: Mode = "kanji", *, figures: bool = False) -> None:
        super().__init__(name, mode, figures=figures)
        self.steps_itself = False
        self.stepped.connect(self._act)

    def _act(self, forward: bool) -> None:  # noqa: FBT001  the signal's
        if forward:
            self.returnPressed.emit()
        else:
            self.focusNextPrevChild(False)  # noqa: FBT003  Qt's signature


def _units(text: str) -> int:
    """How long Qt finds a text: letters beyond U+FFFF count twice."""
    return len(text.encode("utf-16-le")) // 2


class Choice(QComboBox):
    """One of several: arrow keys choose, Enter moves on, Space and Alt+↓ open the list. Values are texts."""

    picked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.currentIndexChanged.connect(lambda _at: self.picked.emit(self.value))

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Value and word of each; the value chosen before stays chosen where it still is offered."""
        chosen = self.value
        with QSignalBlocker(self):
            self.clear()
            for value, word in choices:
                self.addItem(word, value)
        self.choose(chosen)

    @property
    def value(self) -> str:
        """What is chosen; "" for nothing."""
        value = self.currentData()
        return value if isinstance(value, str) else ""

    def choose(self, value: str) -> None:
        """Chooses without having been asked."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(value)) if self.count() else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Enter steps on."""
        forward = moves_on(event)
        if forward is None:
            super().keyPressEvent(event)
        else:
            self.focusNextPrevChild(forward)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """With the chevron of the theme's own icons, in the colour of its text."""
        super().paintEvent(event)
        painter = QPainter(self)
        place = QPointF(self.width() - CHEVRON - 7, (self.height() - CHEVRON) / 2)
        colour = self.palette().color(QPalette.ColorRole.Text)
        painter.drawPixmap(place, pixmap("chevron-down", colour, CHEVRON, self.devicePixelRatioF()))
        painter.end()


CHEVRON = 16


class Segments(QGroupBox):
    """Two or three answers beside each other: ← → choose, Enter moves on. Where no answer is one too (``optional``),
    Delete takes it back, and so does another click on it. A group box, because a screen reader knows that as a group.
    """

    picked = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], *, optional: bool = False) -> None:
        super().__init__()
        self._optional, self._before = optional, -1
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group = QButtonGroup(self)
        self._values: list[str] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for at, (value, word) in enumerate(choices):
            made = QPushButton(word)
            made.setProperty("kind", "segment")
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.setAccessibleName(f"{name} {word}")
            made.pressed.connect(self._remember)
            self._group.addButton(made, at)
            self._values.append(value)
            row.addWidget(made)
        self._group.idClicked.connect(self._clicked)

    def _remember(self) -> None:
        self._before = self._group.checkedId()

    def _clicked(self, at: int) -> None:
        if at == self._before:
            self.take_back()
        else:
            self.picked.emit(self._values[at])

    def take_back(self) -> None:
        """No answer again, where that is one."""
        if self._optional and self.value:
            self.choose("")
            self.picked.emit("")

    @property
    def value(self) -> str:
        """What is chosen; "" for nothing."""
        at = self._group.checkedId()
        return self._values[at] if at >= 0 else ""

    def choose(self, value: str) -> None:
        """Chooses without having been asked; nothing at all where no answer is one."""
        if value in self._values:
            self._button(self._values.index(value)).setChecked(True)
        elif self._optional and self.value:
            self._group.setExclusive(False)
            self._button(self._group.checkedId()).setChecked(False)
            self._group.setExclusive(True)

    def say(self, value: str, word: str) -> None:
        """Another word for an answer, with how many there are."""
        made = self._button(self._values.index(value))
        made.setText(word)
        made.setAccessibleName(f"{self.accessibleName()} {word}")

    def _button(self, at: int) -> QAbstractButton:
        return self._group.button(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """← and → choose, Delete takes back, Enter and Shift+Enter step."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        forward = moves_on(event)
        if step is not None:
            at = min(len(self._values) - 1, max(0, self._group.checkedId() + step))
            if at != self._group.checkedId():
                self._button(at).click()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_back()
        elif forward is not None:
            self.focusNextPrevChild(forward)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        """Shown at the chosen answer."""
        super().focusInEvent(event)
        self._mark(focused=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        """No more."""
        super().focusOutEvent(event)
        self._mark(focused=False)

    def _mark(self, *, focused: bool) -> None:
        for each in self._group.buttons():
            each.setProperty("focused", focused)
            restyle(each)


class Tick(QCheckBox):
    """Yes or no: Space changes it, Enter moves on."""

    picked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setAccessibleName(name)
        self.toggled.connect(lambda _on: self.picked.emit(self.value))

    @property
    def value(self) -> str:
        """``1`` for yes, nothing for no."""
        return "1" if self.isChecked() else ""

    def choose(self, value: str) -> None:
        """Chooses without having been asked."""
        with QSignalBlocker(self):
            self.setChecked(bool(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Enter and Shift+Enter step."""
        forward = moves_on(event)
        if forward is None:
            super().keyPressEvent(event)
        else:
            self.focusNextPrevChild(forward)


class Note(QPlainTextEdit):
    """Several lines; Enter begins a new one, Tab moves on."""

    left = Signal()
    mode: Mode = "kanji"

    def __init__(self, name: str, lines: int = 3) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setInputMethodHints(HINTS[self.mode] | Qt.InputMethodHint.ImhMultiLine)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 16)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        """Says so."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
