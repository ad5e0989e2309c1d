"""One line where people type. Enter moves on, Shift+Enter back.

Enter never leaves a line while the input method is composing: it confirms the conversion there, and only the next one
moves on (office.md §6). What was just composed is guarded for one turn of the event loop, because some input methods
hand the confirming Enter on to the program as well.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFocusEvent, QInputMethodEvent, QKeyEvent

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


def moves_on(event: "QKeyEvent") -> bool | None:
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

    def inputMethodEvent(self, event: "QInputMethodEvent") -> None:  # noqa: N802  Qt's name
        """Remembers whether something is being composed."""
        super().inputMethodEvent(event)
        was, self._composing = self._composing, bool(event.preeditString())
        if was and not self._composing:
            self._just_composed = True
            QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        self._just_composed = False

    def keyPressEvent(self, event: "QKeyEvent") -> None:  # noqa: N802  Qt's name
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

    def focusInEvent(self, event: "QFocusEvent") -> None:  # noqa: N802  Qt's name
        """All of a short figure is selected, so that typing replaces it."""
        super().focusInEvent(event)
        self.arrived.emit()
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.end(False)  # noqa: FBT003  Qt's signature
            if self.mode in ("half", "digits"):
                self.selectAll()

    def focusOutEvent(self, event: "QFocusEvent") -> None:  # noqa: N802  Qt's name
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

    def tint(self, signs: str, colour: "QColor") -> None:
        """Shows some letters of the text in a colour. A line has no other way to them than the formats that an input
        method may give to what stands beside its cursor; nothing is changed by it."""
        if self.is_composing or (not signs and not self._tinted):
            return
        from PySide6.QtGui import QInputMethodEvent, QTextCharFormat  # noqa: PLC0415  heavy, and seldom needed (C1)

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
