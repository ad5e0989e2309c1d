"""The row above a page: what this is, its number or sentence, and its state at the right. It never scrolls away."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from sitter_desk.desktop.widgets.sheet import clear
from sitter_desk.desktop.widgets.text import Elided, label

HEIGHT = 60


class TitleRow(QFrame):
    """One page title, one detail, chips or small controls."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("titlerow")
        self.setFixedHeight(HEIGHT)
        self._heading, self._detail = label("", "title"), Elided("", "note")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 24, 0)
        row.setSpacing(14)
        row.addWidget(self._heading)
        self._reading = label("", "note")
        self._reading.hide()
        row.addWidget(self._reading)
        row.addWidget(self._detail, 1)
        self._right = QHBoxLayout()
        self._right.setSpacing(8)
        row.addLayout(self._right)

    def say(self, heading: str, detail: str = "") -> None:
        """The page's name, and what of it."""
        self._heading.setText(heading)
        self._detail.setText(detail)
        self._detail.setToolTip(detail)

    def say_reading(self, words: str) -> None:
        """That what belongs here is being read; "" when it is there."""
        self._reading.setText(words)
        self._reading.setVisible(bool(words))

    @property
    def heading(self) -> str:
        """The page's name as it stands."""
        return self._heading.text()

    def show_right(self, parts: Sequence[QWidget]) -> None:
        """Chips or small controls at the right, in the place of those before."""
        clear(self._right)
        for part in parts:
            self._right.addWidget(part)
