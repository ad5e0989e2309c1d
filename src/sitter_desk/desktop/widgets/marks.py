"""The mark of a state: its icon, always beside a word (ui.md §4)."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from sitter_desk.desktop.icons import pixmap
from sitter_desk.desktop.theme import Look, State

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

Mark = Literal["ok", "done", "check", "ng", "late", "wait", "ward", "info", "practice"]
"""○ fits · ✓ behind us · △ look again · × wrong · △! late · clock · ward hall · ⓘ · young leaf."""

MARKS: dict[Mark, tuple[str, State]] = {
    "ok": ("circle", "ok"),
    "done": ("check", "ok"),
    "check": ("triangle", "warn"),
    "ng": ("cross", "ng"),
    "late": ("warning", "ng"),
    "wait": ("clock", "wait"),
    "ward": ("ward-hall", "accent"),
    "info": ("info", "accent"),
    "practice": ("leaf", "prac"),
}
"""Mark → its icon and the state whose colour it has."""


class Icon(QWidget):
    """One icon in a colour of the theme; it stands beside its word and says nothing of its own."""

    def __init__(self, look: Look, name: str, token: str = "ink2", size: int = 18) -> None:  # noqa: S107  a token
        super().__init__()
        self._look, self._name, self._token, self._size = look, name, token, size
        self.setFixedSize(size, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_icon(self, name: str, token: str) -> None:
        """Another icon, or another colour of it."""
        self._name, self._token = name, token
        self.update()

    def paintEvent(self, _event: "QPaintEvent") -> None:  # noqa: N802  Qt's name
        """Draws it at the screen's own resolution."""
        painter = QPainter(self)
        colour = QColor(getattr(self._look.tokens, self._token))
        painter.drawPixmap(0, 0, pixmap(self._name, colour, self._size, self.devicePixelRatioF()))
        painter.end()


def mark_icon(look: Look, mark: Mark, size: int = 18) -> Icon:
    """The icon of a mark."""
    name, state = MARKS[mark]
    return Icon(look, name, state, size)
