"""A chip: mark and a few words on the tint of their state (ui.md §6)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.marks import MARKS, Mark, mark_icon
from sitter_desk.desktop.widgets.text import label


class Chip(QFrame):
    """Read aloud with its word."""

    def __init__(self, look: Look, mark: Mark, text: str) -> None:
        super().__init__()
        state = MARKS[mark][1]
        self.setProperty("kind", "chip")
        self.setProperty("state", state)
        row = QHBoxLayout(self)
        row.setContentsMargins(7, 2, 8, 2)
        row.setSpacing(5)
        row.addWidget(mark_icon(look, mark, 14), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label(text, "hint", state=state))
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(24)
