"""One thing to begin with, as a row: icon, words, what comes of it. Arrows lead from row to row, Enter goes on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.marks import Icon
from sitter_desk.desktop.widgets.text import label

HEIGHT = 64


class ChoiceRow(Button):
    """The whole row is one button."""

    def __init__(
        self, look: Look, icon: str, text: str, detail: str, act: Callable[[], object], *, token: str = "accent"  # noqa: S107  a colour
    ) -> None:  # fmt: skip
        super().__init__(look, "", "row")
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(f"{text} {detail}".strip())
        self.clicked.connect(lambda _checked=False: act())
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 8, 20, 8)
        line.setSpacing(18)
        line.addWidget(Icon(look, icon, token, 24))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(text, "strong"))
        words.addWidget(label(detail, "note"))
        line.addLayout(words, 1)
        line.addWidget(Icon(look, "chevron-right", "ink3", 18))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Enter goes on, arrows to the neighbours."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)
