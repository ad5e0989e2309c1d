"""Keys of a place and what they do, in words: what F1 lists is read from the shortcuts that are there (ui.md §7)."""

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_CAPS = (("Return", "Enter"), ("Left", "←"), ("Right", "→"), ("PgUp", "Page ↑"), ("PgDown", "Page ↓"))


def bind(parent: QWidget, key: str, act: Callable[[], object], words: str) -> QShortcut:
    """A key of a place; ``words`` say what it does."""
    made = QShortcut(parent)
    made.setKeys(both_enters(key))
    made.setAutoRepeat(False)  # a key held down is one press
    made.setWhatsThis(words)
    made.activated.connect(lambda: act())  # noqa: PLW0108  what it gives back is nobody's
    return made


def both_enters(key: str) -> list[QKeySequence]:
    """A key, and where it is Enter that of the number pad as well."""
    sequence = QKeySequence(key)
    first: QKeyCombination = sequence[0]  # type: ignore[index]  # its stub lacks what it has
    if first.key() != Qt.Key.Key_Return:
        return [sequence]
    return [sequence, QKeySequence(QKeyCombination(first.keyboardModifiers(), Qt.Key.Key_Enter))]


def cap(key: str) -> str:
    """A key as it stands on a keyboard."""
    words = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    for name, shown in _CAPS:
        words = words.replace(name, shown)
    return words
