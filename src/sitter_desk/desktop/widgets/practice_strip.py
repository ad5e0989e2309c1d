"""The strip over everything of a practice desk: its colour and its word can't be taken for the real one (A23)."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.marks import Icon
from sitter_desk.desktop.widgets.text import Elided, label
from sitter_desk.workstation.language import Translator

PRACTICE_STRIP = 44


def practice_strip(look: Look, tr: Translator) -> QFrame:
    """Unmistakable in colour and word (A23)."""
    strip = QFrame()
    strip.setObjectName("practice")
    strip.setFixedHeight(PRACTICE_STRIP)
    row = QHBoxLayout(strip)
    row.setContentsMargins(24, 0, 24, 0)
    row.setSpacing(14)
    word = label(tr("shell", "Practice"))
    word.setProperty("role", "word")
    row.addWidget(Icon(look, "leaf", "onsolid", 22))
    row.addWidget(word)
    told = tr("shell", "This is practice data. Never enter real applications. Every print says 練習.")
    row.addWidget(Elided(told, "body"), 1)
    return strip
