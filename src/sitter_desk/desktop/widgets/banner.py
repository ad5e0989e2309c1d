"""A banner: one sentence in bold, one in ink, at most one button, near what it speaks of (ui.md §6)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.marks import MARKS, Mark, mark_icon
from sitter_desk.desktop.widgets.text import label


class Banner(QFrame):
    """What happened, and what to do about it."""

    def __init__(
        self, look: Look, mark: Mark, sentence: str, remedy: str = "", *, action: Button | None = None
    ) -> None:
        super().__init__()
        state = MARKS[mark][1]
        self.setProperty("kind", "banner")
        self.setProperty("state", state)
        self.setAccessibleName(f"{sentence} {remedy}".strip())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        row.addWidget(mark_icon(look, mark, 22), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(3)
        texts.addWidget(label(sentence, "strong", wrap=True, state=state))
        if remedy:
            texts.addWidget(label(remedy, "body", wrap=True))
        row.addLayout(texts, 1)
        if action:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
