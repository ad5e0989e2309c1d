"""工程表 as a line with a stop for each step: done, next, late, still to come – by shape, word and colour (ui.md §4).

And the next days as a strip, with the mark of what falls due on each.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sitter_desk.desktop.icons import pixmap
from sitter_desk.desktop.theme import FIGURE_FONTS, TEXT_FONTS, Look

StopState = Literal["done", "late", "next", "ahead"]
_SIDE, _DOT = 30.0, 9.0


@dataclass(frozen=True)
class Stop:
    """One step: its word, its planned day and the actual one ("" while open), both short."""

    word: str
    planned: str
    actual: str
    state: StopState


class RoundTrack(QWidget):
    """The line. What it says is its accessible name too."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.stops: tuple[Stop, ...] = ()
        self.setFixedHeight(88)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stops(self, stops: Sequence[Stop], spoken: str) -> None:
        """Other steps."""
        self.stops = tuple(stops)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """The width of a side column."""
        return QSize(340, 88)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """The line first, then the stops on it."""
        if not self.stops:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = (self.width() - 2 * _SIDE) / max(1, len(self.stops) - 1)
        y = 20.0
        for at in range(len(self.stops) - 1):
            passed = self.stops[at].state == "done" and self.stops[at + 1].state == "done"
            painter.setPen(QPen(QColor(self._look.tokens.oksolid if passed else self._look.tokens.line2), 2))
            painter.drawLine(QPointF(_SIDE + at * step, y), QPointF(_SIDE + (at + 1) * step, y))
        for at, stop in enumerate(self.stops):
            self._stop(painter, QPointF(_SIDE + at * step, y), stop, max(step, 40.0))
        painter.end()

    def _stop(self, painter: QPainter, spot: QPointF, stop: Stop, room: float) -> None:
        tokens = self._look.tokens
        ring, ground, icon, ink = {
            "done": (tokens.oksolid, tokens.oksoft, "check", tokens.ok),
            "late": (tokens.ngsolid, tokens.ngsoft, "warning", tokens.ng),
            "next": (tokens.accent, tokens.asoft, "", tokens.accent),
            "ahead": (tokens.line2, tokens.sheet, "", tokens.ink3),
        }[stop.state]
        painter.setPen(QPen(QColor(ring), 2 if stop.state != "ahead" else 1.5))
        painter.setBrush(QColor(ground))
        painter.drawEllipse(spot, _DOT, _DOT)
        if icon:
            place = QPointF(spot.x() - 6, spot.y() - 6)
            painter.drawPixmap(place, pixmap(icon, QColor(ink), 12, self.devicePixelRatioF()))
        elif stop.state == "next":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ring))
            painter.drawEllipse(spot, 4.0, 4.0)
        strong = stop.state in ("next", "late")
        word = tokens.ng if stop.state == "late" else tokens.ink if strong else tokens.ink2
        self._line(painter, spot, room, 38, stop.word, word, figures=False, strong=strong)
        self._line(painter, spot, room, 55, stop.planned, word if strong else tokens.ink3, figures=True, strong=strong)
        if stop.actual:
            self._line(painter, spot, room, 71, stop.actual, tokens.ok, figures=True, strong=False)

    def _line(
        self, painter: QPainter, spot: QPointF, room: float, y: float, text: str, ink: str, *, figures: bool,
        strong: bool,
    ) -> None:  # fmt: skip
        painter.setFont(_font(12, figures=figures, strong=strong))
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(spot.x() - room / 2, y - 2, room, 18), Qt.AlignmentFlag.AlignCenter, text)


@dataclass(frozen=True)
class StripDay:
    """One day: weekday, day, whether people work on it, and the icons of what is due (name, colour token)."""

    weekday: str
    day: str
    word: str
    rest: bool
    icons: tuple[tuple[str, str], ...]


class DayStrip(QWidget):
    """The next days beside each other, today first."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.days: tuple[StripDay, ...] = ()
        self.setFixedHeight(76)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Sequence[StripDay], spoken: str) -> None:
        """Other days."""
        self.days = tuple(days)
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """The width of a side column."""
        return QSize(340, 76)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Today on the accent's tint."""
        if not self.days:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self.width() / len(self.days)
        for at, day in enumerate(self.days):
            self._day(painter, QRectF(at * room, 0, room, self.height()), day, first=at == 0)
        painter.end()

    def _day(self, painter: QPainter, place: QRectF, day: StripDay, *, first: bool) -> None:
        tokens = self._look.tokens
        if first:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.asoft))
            painter.drawRoundedRect(place.adjusted(2, 0, -2, 0), 4, 4)
        ink = tokens.accent if first else tokens.ink3 if day.rest else tokens.ink
        self._said(painter, place, 6, day.weekday, tokens.accent if first else tokens.ink3, _font(12))
        self._said(painter, place, 25, day.day, ink, _font(14, figures=True, strong=not day.rest))
        if first and not day.icons:
            self._said(painter, place, 50, day.word, tokens.accent, _font(11, strong=True))
        shown = day.icons[:2]
        for at, (icon, token) in enumerate(shown):
            x = place.center().x() - len(shown) * 9 + at * 18 + 1
            colour = QColor(getattr(tokens, token))
            painter.drawPixmap(QPointF(x, 50), pixmap(icon, colour, 16, self.devicePixelRatioF()))

    @staticmethod
    def _said(painter: QPainter, place: QRectF, y: float, text: str, ink: str, font: QFont) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(place.left(), y, place.width(), 18), Qt.AlignmentFlag.AlignCenter, text)


def _font(size: int, *, figures: bool = False, strong: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(list(FIGURE_FONTS if figures else TEXT_FONTS))
    font.setPixelSize(size)
    font.setBold(strong)
    return font
