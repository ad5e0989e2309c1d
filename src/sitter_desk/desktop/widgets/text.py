"""Labels by their role: what a text is decides its size and colour, in the style sheet alone."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from sitter_desk.desktop.theme import State

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

Role = Literal[
    "empty", "title", "panel", "section", "strong", "body", "note", "hint", "label", "kana", "unit", "figure", "number",
    "amount", "receipt", "code", "keycap",
]  # fmt: skip


PITCH = 1.28
"""From line to line of a paragraph, in heights of its font."""


def drawn_font(families: Sequence[str], size: int, *, strong: bool = False) -> QFont:
    """A font (px) for what is painted by hand; everything else has its font from the style sheet."""
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(size)
    font.setBold(strong)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def label(text: str = "", role: Role = "body", *, wrap: bool = False, state: State | None = None) -> QLabel:
    """A text that is never read as markup: what people typed stands as it is."""
    made = Paragraph(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if state:
        made.setProperty("state", state)
    return made


def lines_of(text: str, font: QFont, width: float) -> list[tuple[str, float]]:
    """A text broken at a width (px): its lines, each with its own width."""
    found: list[tuple[str, float]] = []
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    for part in text.split("\n"):
        layout = QTextLayout(part, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            start, length = line.textStart(), line.textLength()
            found.append((part[start : start + length].rstrip(), line.naturalTextWidth()))
        layout.endLayout()
        if not part:
            found.append(("", 0.0))
    return found or [("", 0.0)]


class Paragraph(QLabel):
    """A text of several lines, with air between them, which a plain label hasn't (ui.md §2)."""

    def _lines(self, width: float) -> list[tuple[str, float]]:
        """The lines at a width, each with its own (px)."""
        return lines_of(self.text(), self.font(), width)

    @property
    def _pitch(self) -> float:
        return self.fontMetrics().height() * PITCH

    def heightForWidth(self, width: int) -> int:  # noqa: N802  Qt's name
        """What the lines take, the last one without its gap."""
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        lines = len(self._lines(inner))
        text = (lines - 1) * self._pitch + self.fontMetrics().height()
        return int(text + 0.999) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """As wide as a plain label would be, and as high as its lines then are."""
        width = super().sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """As narrow as a plain label may be, one line high."""
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().height())

    def paintEvent(self, _event: "QPaintEvent") -> None:  # noqa: N802  Qt's name
        """Line by line, where the alignment puts them."""
        painter, room = QPainter(self), self.contentsRect()
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines, metrics = self._lines(room.width()), self.fontMetrics()
        height = (len(lines) - 1) * self._pitch + metrics.height()
        at_top = bool(self.alignment() & Qt.AlignmentFlag.AlignTop)
        base = room.top() + (0 if at_top else max(0.0, (room.height() - height) / 2)) + metrics.ascent()
        for number, (text, width) in enumerate(lines):
            painter.drawText(QPointF(self._left(room, width), base + number * self._pitch), text)
        painter.end()

    def _left(self, room: QRect, width: float) -> float:
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return room.left() + (room.width() - width) / 2
        return room.right() - width if self.alignment() & Qt.AlignmentFlag.AlignRight else room.left()


class Brief(Paragraph):
    """A text that gives way: it takes what room is left in at most ``most`` lines; a tooltip says the rest."""

    def __init__(self, role: Role, *, most: int) -> None:
        super().__init__()
        self._most = most
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def _lines(self, width: float) -> list[tuple[str, float]]:
        lines = super()._lines(width)
        if len(lines) > self._most:
            rest = "".join(text for text, _ in lines[self._most - 1 :])
            last = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, int(width))
            lines[self._most - 1 :] = [(last, self.fontMetrics().horizontalAdvance(last))]
        return lines

    @property
    def is_cut(self) -> bool:
        """Whether it says the rest by its tooltip alone."""
        return len(super()._lines(self.width())) > self._most

    def minimumSizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """Down to nothing."""
        return QSize(0, self.fontMetrics().height())


class Elided(QLabel):
    """A text that gives way: it takes what room is left and says the rest by a tooltip."""

    def __init__(self, text: str, role: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """Down to nothing."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: "QPaintEvent") -> None:  # noqa: N802  Qt's name
        """The text up to where it fits."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()


def set_state(widget: QWidget, state: State | str | None) -> None:
    """Another state of a widget whose look the style sheet takes from it."""
    if widget.property("state") != (state or ""):
        widget.setProperty("state", state or "")
        restyle(widget)


def restyle(widget: QWidget) -> None:
    """Has the style sheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def rule() -> QFrame:
    """A hairline across."""
    made = QFrame()
    made.setProperty("kind", "line")
    return made
