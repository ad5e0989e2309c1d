"""A child's hours of the year, month by month, against the cap: accent and its tint alone, every value written.

What another municipality subsidised is hatched, this application outlined, the cap a dashed line with its word, so that
the chart can be read without its colours (ui.md §6).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sitter_desk.desktop.theme import FIGURE_FONTS, TEXT_FONTS, Look

Kind = Literal["before", "month", "elsewhere", "own"]
"""Used before the month · in the month by other applications · subsidised elsewhere · this application."""

_LEFT, _RIGHT, _TOP, _BOTTOM = 40, 128, 20, 28
_BAR = 0.62  # of the room of a month
_TICKS = (5, 10, 20, 40, 50, 100, 200)
_MOST_TICKS = 5


@dataclass(frozen=True)
class Bar:
    """One month: its word, the hours of each kind from the bottom up, its own cap (-1: none), and whether it is one of
    the months that the person looks at."""

    word: str
    parts: tuple[tuple[Kind, int], ...]
    cap: int = -1
    strong: bool = False

    @property
    def total(self) -> int:
        """All hours of the bar."""
        return sum(hours for _, hours in self.parts)


@dataclass(frozen=True)
class Chart:
    """What is drawn, all of it in the words of the page: ``cap`` -1 where there is none for the whole year; the words
    of cap and rest, and ``spoken``, which says it all to a screen reader."""

    bars: tuple[Bar, ...]
    cap: int = -1
    cap_word: str = ""
    left: int = -1
    left_word: str = ""
    unit: str = ""
    spoken: str = ""


class HoursChart(QWidget):
    """The chart; ``show_chart`` gives it other figures."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.chart = Chart(bars=())
        self.setMinimumHeight(96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_chart(self, chart: Chart) -> None:
        """Other figures."""
        self.chart = chart
        self.setAccessibleName(chart.spoken)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """Little: it takes the room that is left, and a page is never longer for its sake."""
        return QSize(400, 96)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Grid, bars, then cap and rest over them."""
        if not self.chart.bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        top = scale_top(self.chart)
        self._grid(painter, plot, top)
        for at, bar in enumerate(self.chart.bars):
            self._bar(painter, plot, top, at, bar)
        if self.chart.cap >= 0:
            self._cap(painter, plot, top)
        painter.end()

    def _plot(self) -> QRectF:
        right = _RIGHT if self.chart.cap >= 0 else 16
        return QRectF(_LEFT, _TOP, self.width() - _LEFT - right, self.height() - _TOP - _BOTTOM)

    def _grid(self, painter: QPainter, plot: QRectF, top: float) -> None:
        tokens = self._look.tokens
        painter.setFont(_font(12, figures=True))
        for hours in ticks(top):
            y = _y(plot, top, hours)
            painter.setPen(QPen(QColor(tokens.line2 if not hours else tokens.line), 1))
            painter.drawLine(QPointF(plot.left(), y + 0.5), QPointF(plot.right(), y + 0.5))
            painter.setPen(QColor(tokens.ink3))
            place = QRectF(0, y - 9, _LEFT - 10, 18)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(hours))

    def _bar(self, painter: QPainter, plot: QRectF, top: float, at: int, bar: Bar) -> None:
        room = plot.width() / len(self.chart.bars)
        middle, width = round(plot.left() + room * (at + 0.5)), 2 * round(min(room * _BAR, 40) / 2)
        below = 0
        for kind, hours in bar.parts:
            lower, upper = _y(plot, top, below), _y(plot, top, below + hours)
            if hours:
                self._part(painter, kind, QRectF(middle - width / 2, upper, width, lower - upper))
            below += hours
        self._words(painter, plot, top, bar, middle, room)

    def _part(self, painter: QPainter, kind: Kind, box: QRectF) -> None:
        fill_part(painter, self._look, kind, box)

    def _words(self, painter: QPainter, plot: QRectF, top: float, bar: Bar, middle: float, room: float) -> None:
        tokens = self._look.tokens
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(_font(12, strong=bar.strong))
        painter.setPen(QColor(tokens.ink if bar.strong else tokens.ink3))
        painter.drawText(QRectF(middle - room / 2, plot.bottom() + 6, room, 18), centre, bar.word)
        if bar.total:
            painter.setFont(_font(13 if bar.strong else 12, figures=True, strong=bar.strong))
            painter.setPen(QColor(tokens.ink if bar.strong else tokens.ink2))
            y = _y(plot, top, bar.total)
            painter.drawText(QRectF(middle - room / 2, y - 19, room, 17), centre, str(bar.total))
        if bar.cap >= 0:
            y = _y(plot, top, bar.cap)
            painter.setPen(_dashed(tokens.ngsolid))
            painter.drawLine(QPointF(middle - room * 0.45, y), QPointF(middle + room * 0.45, y))

    def _cap(self, painter: QPainter, plot: QRectF, top: float) -> None:
        chart, tokens = self.chart, self._look.tokens
        y = _y(plot, top, chart.cap)
        painter.setPen(_dashed(tokens.ngsolid))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        _said(
            painter, QPointF(plot.right() + 10, y), (chart.cap_word, str(chart.cap), chart.unit), tokens.ng, tokens.ng
        )
        used = chart.cap - chart.left
        if chart.left < 0 or used < 0:
            return
        low = _y(plot, top, used)
        if low - y < 30:  # noqa: PLR2004  px: no room for the bracket under the word of the cap
            place = QPointF(plot.right() + 10, y + 20)
        else:
            self._bracket(painter, plot, y, low)
            place = QPointF(plot.right() + 22, (y + low) / 2)
        _said(painter, place, (chart.left_word, str(chart.left), chart.unit), tokens.ink2, tokens.ink)

    def _bracket(self, painter: QPainter, plot: QRectF, cap_y: float, used_y: float) -> None:
        x = plot.right() + 14
        painter.setPen(QPen(QColor(self._look.tokens.ink3), 1))
        painter.drawLine(QPointF(x, cap_y + 12), QPointF(x, used_y))
        painter.drawLine(QPointF(x - 4, used_y), QPointF(x + 4, used_y))
        painter.setPen(QPen(QColor(self._look.tokens.line2), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(plot.left(), used_y), QPointF(x - 6, used_y))


class Swatch(QWidget):
    """The pattern of one kind, for the legend; a word stands beside it."""

    def __init__(self, look: Look, kind: Kind) -> None:
        super().__init__()
        self._look, self._kind = look, kind
        self.setFixedSize(14, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Drawn as in the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill_part(painter, self._look, self._kind, QRectF(1.5, 1.5, 11, 11))
        painter.end()


def fill_part(painter: QPainter, look: Look, kind: Kind, box: QRectF) -> None:
    """Fills a box with the pattern of a kind: tint, accent, hatching, or accent with an outline."""
    tokens = look.tokens
    accent, tint = QColor(tokens.accent), QColor(tokens.aline)
    tint.setAlphaF(0.55)
    if kind == "elsewhere":
        painter.fillRect(box, QColor(tokens.sheet))
        painter.save()
        painter.setClipRect(box)
        painter.setPen(QPen(accent, 1.6))
        step, reach = 5, box.height()
        x = box.left() - reach
        while x < box.right():
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + reach, box.bottom() - reach))
            x += step
        painter.restore()
        _outline(painter, box, accent, 1)
        return
    painter.fillRect(box, QBrush(tint if kind == "before" else accent))
    if kind == "own":
        _outline(painter, box, QColor(tokens.ink), 2)


def _outline(painter: QPainter, box: QRectF, colour: QColor, width: float) -> None:
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    half = width / 2
    painter.drawRect(box.adjusted(half, half, -half, -half))
    painter.restore()


def scale_top(chart: Chart) -> float:
    """How many hours the height of the plot stands for: the cap and all bars, with room for a word above."""
    tallest = max([bar.total for bar in chart.bars] + [bar.cap for bar in chart.bars] + [chart.cap, 1])
    return max(tallest * 1.12, 10.0)


def ticks(top: float) -> Sequence[int]:
    """Round hours for the grid, at most five above zero."""
    step = next((each for each in _TICKS if top / each <= _MOST_TICKS), _TICKS[-1])
    return range(0, int(top) + 1, step)


def _y(plot: QRectF, top: float, hours: float) -> int:
    return round(plot.bottom() - plot.height() * hours / top)  # on the grid of the screen, so that lines are crisp


def _dashed(colour: str) -> QPen:
    pen = QPen(QColor(colour), 2)
    pen.setDashPattern([3, 2])
    return pen


def _said(painter: QPainter, place: QPointF, said: tuple[str, str, str], word_ink: str, number_ink: str) -> None:
    """Word, number and unit on one line whose middle is ``place``."""
    x = place.x()
    for text, font, ink in (
        (said[0], _font(12), word_ink),
        (said[1], _font(15, figures=True, strong=True), number_ink),
        (said[2], _font(11), word_ink),
    ):
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(QPointF(x, place.y() + (metrics.ascent() - metrics.descent()) / 2), text)
        x += metrics.horizontalAdvance(text) + 5


def _font(size: int, *, figures: bool = False, strong: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(list(FIGURE_FONTS if figures else TEXT_FONTS))
    font.setPixelSize(size)
    font.setBold(strong)
    return font
