"""A password box: dots, an eye to look, and a word when Caps Lock is on."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QColor, QGuiApplication, QKeyEvent

from sitter_desk.desktop.icons import icon
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.line import EnterLine
from sitter_desk.workstation.language import Translator

_EYE_INK = "#4B5362"  # the box is white on the dark plate too


class PasswordBox(EnterLine):
    """``caps`` tells whether Caps Lock seems to be on; Qt does not say, so it is seen from the letters typed."""

    caps = Signal(bool)

    def __init__(self, look: Look, tr: Translator, *, name: str = "") -> None:
        super().__init__(name or tr("entry", "Password"), "half")
        self._look, self._tr = look, tr
        self.setEchoMode(self.EchoMode.Password)
        self.setInputMethodHints(
            self.inputMethodHints()
            | Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
        )
        self._eye = QAction(icon("eye", QColor(_EYE_INK), 18), tr("entry", "Show what was typed"), self)
        self._eye.triggered.connect(self._turn)
        self.addAction(self._eye, self.ActionPosition.TrailingPosition)
        self.installEventFilter(self)

    def _turn(self) -> None:
        hidden = self.echoMode() == self.EchoMode.Password
        self.setEchoMode(self.EchoMode.Normal if hidden else self.EchoMode.Password)
        self._eye.setIcon(icon("eye-off" if hidden else "eye", QColor(_EYE_INK), 18))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Sees the letters: a capital without Shift, or a small one with it, means Caps Lock."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            text = event.text()
            if len(text) == 1 and text.isascii() and text.isalpha():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.caps.emit(text.isupper() != shift)
        return super().eventFilter(watched, event)

    def wipe(self) -> None:
        """Empties it, and the clipboard of Qt's own selection with it."""
        self.clear()
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection():
            clipboard.clear(clipboard.Mode.Selection)
