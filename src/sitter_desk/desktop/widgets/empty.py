"""A page with nothing on it yet: a quiet drawing, what is empty, and the first things to do, with their keys."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.marks import Icon
from sitter_desk.desktop.widgets.text import label


@dataclass(frozen=True)
class FirstThing:
    """One thing to begin with: its icon, what to do, what comes of it, its key (shown; "" for none)."""

    icon: str
    text: str
    detail: str
    act: Callable[[], object]
    key: str = ""


class Empty(QWidget):
    """What is empty, and what to do first."""

    def __init__(self, look: Look, sentence: str, detail: str = "", things: Sequence[FirstThing] = ()) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(_Tray(look), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(20)
        column.addWidget(label(sentence, "empty"), 0, Qt.AlignmentFlag.AlignHCenter)
        if detail:
            column.addWidget(label(detail, "note"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(14)
        for thing in things:
            column.addWidget(_thing(look, thing), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


def _thing(look: Look, thing: FirstThing) -> QWidget:
    made = Button(look, "", "row")
    made.setFixedSize(560, 60)
    made.setAccessibleName(f"{thing.text} {thing.detail}")
    made.clicked.connect(lambda _checked=False: thing.act())
    row = QHBoxLayout(made)
    row.setContentsMargins(20, 8, 20, 8)
    row.setSpacing(18)
    row.addWidget(Icon(look, thing.icon, "accent", 22))
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addWidget(label(thing.text, "strong"))
    words.addWidget(label(thing.detail, "note"))
    row.addLayout(words, 1)
    if thing.key:
        row.addWidget(label(thing.key, "keycap"), 0, Qt.AlignmentFlag.AlignVCenter)
    for child in made.findChildren(QFrame):
        child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return made


class _Tray(QWidget):
    """The in-tray with one sheet in it, in the lines of the theme."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(QSize(224, 132))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        tokens, painter = self._look.tokens, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.edge), 1.5))
        painter.setBrush(QColor(tokens.nav))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in ((24, 40), (200, 40), (222, 92), (2, 92))]))
        painter.setBrush(QColor(tokens.sheet))
        painter.drawRect(QRectF(60, 2, 104, 74))
        painter.setPen(QPen(QColor(tokens.line2), 3))
        for y, width in ((22, 64), (36, 76), (50, 48)):
            painter.drawLine(QPointF(74, y), QPointF(74 + width, y))
        painter.setPen(QPen(QColor(tokens.edge), 1.5))
        painter.drawRect(QRectF(2, 92, 220, 38))
        painter.setBrush(QColor(tokens.nav))
        points = ((72, 92), (80, 108), (144, 108), (152, 92))
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))
        painter.end()
