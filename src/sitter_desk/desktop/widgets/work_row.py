"""A list of work: icon, what waits and what of it, its state as a chip, how much, and where it leads (ui.md §10, 02).

The whole row is one button; arrows go from row to row, Enter opens.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout

from sitter_desk.desktop.icons import pixmap
from sitter_desk.desktop.theme import FIGURE_FONTS, TEXT_FONTS, Look
from sitter_desk.desktop.widgets.marks import MARKS, Mark
from sitter_desk.desktop.widgets.sheet import Sheet, clear
from sitter_desk.desktop.widgets.text import drawn_font

_HIGH, _LOW = 55, 45
_CHIP = 24
_COUNT_LEFT, _CHEVRON = 122, 28  # px from the right edge: where the numbers begin, where the arrow stands
_PAD = 22


@dataclass(frozen=True)
class WorkLine:
    """What a row says; ``numbers`` are management numbers and stand before the detail in figures."""

    key: str
    icon: str
    heading: str
    detail: str = ""
    numbers: str = ""
    mark: Mark | None = None
    state: str = ""
    count: int = 0
    unit: str = ""
    late: bool = False

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        parts = (self.heading, f"{self.count}{self.unit}" if self.count else "", self.numbers, self.detail, self.state)
        return " ".join(part for part in parts if part)


class WorkRow(QAbstractButton):
    """One row."""

    def __init__(self, look: Look, line: WorkLine, *, last: bool) -> None:
        super().__init__()
        self._look, self.line, self._last = look, line, last
        self.setAccessibleName(line.spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(_LOW if look.compact else _HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """As wide as it may be."""
        return QSize(640, self.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """What does not fit is elided."""
        return QSize(300, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Arrows to the neighbours, Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Late rows on their pale red with an edge, the others on the sheet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter)
        line, tokens = self.line, self._look.tokens
        ink = tokens.ng if line.late else tokens.accent
        middle, ratio = self.height() / 2, self.devicePixelRatioF()
        painter.drawPixmap(QPointF(_PAD, middle - 10), pixmap(line.icon, QColor(ink), 20, ratio))
        room = self._chip(painter, self.width() - _COUNT_LEFT - 18)
        self._words(painter, QRectF(58, 0, room - 58 - 12, self.height()))
        self._count(painter)
        chevron = QPointF(self.width() - _CHEVRON, middle - 8)
        painter.drawPixmap(chevron, pixmap("chevron-right", QColor(tokens.ink3), 16, ratio))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(2, 2, self.width() - 4, self.height() - 5), 5, 5)
        painter.end()

    def _ground(self, painter: QPainter) -> None:
        tokens, over = self._look.tokens, self.underMouse()
        if self.line.late or over:
            painter.fillRect(self.rect(), QColor(tokens.ngsoft if self.line.late else tokens.sunken))
        if self.line.late:
            painter.fillRect(QRectF(0, 0, 3, self.height()), QColor(tokens.ngsolid))
        if not self._last:
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(tokens.line))

    def _chip(self, painter: QPainter, right: float) -> float:
        """Draws the chip and gives where the room left of it ends (px)."""
        line, tokens = self.line, self._look.tokens
        if not line.mark or not line.state:
            return right
        name, state = MARKS[line.mark]
        font = drawn_font(TEXT_FONTS, 12, strong=True)
        width = QFontMetricsF(font).horizontalAdvance(line.state) + 38
        place = QRectF(right - width, self.height() / 2 - _CHIP / 2 + 0.5, width, _CHIP - 1)
        painter.setPen(QPen(QColor(tokens.aline if state == "accent" else tokens.solid(state)), 1))
        painter.setBrush(QColor(tokens.soft(state)))
        painter.drawRoundedRect(place, 4, 4)
        ink = QColor(tokens.state(state))
        painter.drawPixmap(QPointF(place.left() + 9, place.center().y() - 7), pixmap(name, ink, 14, _ratio(self)))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(place.adjusted(29, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, line.state)
        return place.left()

    def _words(self, painter: QPainter, room: QRectF) -> None:
        line, tokens = self.line, self._look.tokens
        middle = room.height() / 2
        upper = QRectF(room.left(), middle - 22, room.width(), 22) if line.detail or line.numbers else room
        _text(
            painter,
            upper,
            line.heading,
            drawn_font(TEXT_FONTS, 15, strong=True),
            tokens.ng if line.late else tokens.ink,
        )
        lower, ink = QRectF(room.left(), middle + 1, room.width(), 18), tokens.ng if line.late else tokens.ink2
        used = _text(painter, lower, line.numbers, drawn_font(FIGURE_FONTS, 13), ink) if line.numbers else 0
        gap = 10 if used else 0
        _text(painter, lower.adjusted(used + gap, 0, 0, 0), line.detail, drawn_font(TEXT_FONTS, 13), ink)

    def _count(self, painter: QPainter) -> None:
        line, tokens = self.line, self._look.tokens
        if not line.count:
            return
        font, small = drawn_font(TEXT_FONTS, 22, strong=True), drawn_font(TEXT_FONTS, 12)
        unit_left = self.width() - _CHEVRON - 32.0
        number = QRectF(0, 0, unit_left - 6, self.height())
        painter.setFont(font)
        painter.setPen(QColor(tokens.ng if line.late else tokens.ink))
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{line.count:,}")
        painter.setFont(small)
        painter.setPen(QColor(tokens.ng if line.late else tokens.ink3))
        place = QRectF(unit_left, 3, 34, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line.unit)


class WorkList(Sheet):
    """The rows on one sheet. ``opened``: the key of a row."""

    opened = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(padded=False)
        self._look = look
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # has the keys only until there is a first row
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.inside.addLayout(self._rows)

    def show_lines(self, lines: Sequence[WorkLine]) -> None:
        """Other rows; the person stays on the one with the same key, and begins at the first."""
        has_them = self.window().focusWidget()  # also while another window is in front
        focused = next((row.line.key for row in self.rows() if row is has_them), "")
        if has_them is self and lines:
            focused = lines[0].key
        clear(self._rows)
        for at, line in enumerate(lines):
            made = WorkRow(self._look, line, last=at == len(lines) - 1)
            made.clicked.connect(lambda _checked=False, key=line.key: self.opened.emit(key))
            self._rows.addWidget(made)
            if line.key == focused:
                made.show()  # a hidden one does not get the keys of a window that is not in front
                made.setFocus()

    def rows(self) -> list[WorkRow]:
        """The rows as they stand."""
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        return [row for item in items if item and isinstance(row := item.widget(), WorkRow)]


def _ratio(widget: QAbstractButton) -> float:
    return widget.devicePixelRatioF()


def _text(painter: QPainter, room: QRectF, text: str, font: QFont, ink: str) -> float:
    """Draws what has room; gives its width (px)."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room.width()))
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    return metrics.horizontalAdvance(shown)
