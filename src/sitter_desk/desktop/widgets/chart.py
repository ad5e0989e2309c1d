"""Bars beside each other, a group for each day: accent and its tint alone, every value written (ui.md §6).

Whoever would rather read than look has the same figures as a table, one press away.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.theme import FIGURE_FONTS, Look
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.sheet import Sheet, row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import Elided, label

_LEFT, _RIGHT, _TOP, _BOTTOM = 44.0, 16.0, 26.0, 28.0
_GAP = 3.0
_WIDEST = 24.0
_LINES = 2
"""Grid lines above the ground."""


@dataclass(frozen=True)
class Group:
    """What stands at one place of the ground: its word, the word of the table, and a value of each series."""

    word: str
    long_word: str
    values: tuple[int, ...]


@dataclass(frozen=True)
class Bars:
    """A chart as data: the names of its series, its groups, the sentence that a screen reader says, and the one that
    stands there while every value is 0."""

    series: tuple[str, ...]
    groups: tuple[Group, ...]
    spoken: str = ""
    nothing: str = ""


class BarChart(QWidget):
    """The drawing."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.bars = Bars((), ())
        self.setMinimumHeight(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, bars: Bars) -> None:
        """Other figures."""
        self.bars = bars
        self.setAccessibleName(bars.spoken)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """As in the reference picture."""
        return QSize(740, 250)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Grid, then each group with its values and its word."""
        if not self.bars.groups:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = QRectF(_LEFT, _TOP, self.width() - _LEFT - _RIGHT, self.height() - _TOP - _BOTTOM)
        top = scale_top([value for group in self.bars.groups for value in group.values])
        self._grid(painter, plot, top)
        room = plot.width() / len(self.bars.groups)
        for at, group in enumerate(self.bars.groups):
            self._group(painter, plot, top, QRectF(plot.left() + at * room, plot.top(), room, plot.height()), group)
        if not any(value for group in self.bars.groups for value in group.values):
            painter.setFont(self.font())
            painter.setPen(QColor(self._look.tokens.ink3))
            between = plot.adjusted(0, plot.height() / 2, 0, 0)  # two lines of the grid
            painter.drawText(between, _MIDDLE, self.bars.nothing)
        painter.end()

    def _grid(self, painter: QPainter, plot: QRectF, top: int) -> None:
        tokens = self._look.tokens
        painter.setFont(_font(12))
        for line in range(_LINES + 1):
            y = round(plot.bottom() - plot.height() * line / _LINES) + 0.5
            painter.setPen(QPen(QColor(tokens.line2 if line == 0 else tokens.line), 1))
            painter.drawLine(int(plot.left()), int(y), int(plot.right()), int(y))
            painter.setPen(QColor(tokens.ink3))
            place = QRectF(0, y - 10, _LEFT - 12, 20)
            painter.drawText(place, _RIGHT_MIDDLE, f"{top * line // _LINES:,}")

    def _group(self, painter: QPainter, plot: QRectF, top: int, place: QRectF, group: Group) -> None:
        tokens, count = self._look.tokens, len(group.values)
        width = min(_WIDEST, (place.width() * 0.6 - _GAP) / count)
        left = place.center().x() - (count * width + (count - 1) * _GAP) / 2
        for series, value in enumerate(group.values):
            height = plot.height() * value / top
            bar = QRectF(left + series * (width + _GAP), plot.bottom() - height, width, height)
            painter.fillRect(bar, QColor(colour_of(self._look, series)))
            if value:
                painter.setFont(_font(12))
                painter.setPen(QColor(tokens.ink))
                painter.drawText(QRectF(bar.center().x() - 24, bar.top() - 18, 48, 16), _MIDDLE, f"{value:,}")
        painter.setFont(_font(12))
        painter.setPen(QColor(tokens.ink2))
        painter.drawText(QRectF(place.left(), plot.bottom() + 6, place.width(), 20), _MIDDLE, group.word)


_MIDDLE = Qt.AlignmentFlag.AlignCenter
_RIGHT_MIDDLE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def scale_top(values: Sequence[int]) -> int:
    """The value at the top line: the next of 10, 20, 50, 100, 200 … that holds the largest, so that the middle line is
    a whole number too."""
    step, largest = 10, max(values, default=0)
    while True:
        for times in (1, 2, 5):
            if largest <= step * times:
                return step * times
        step *= 10


def colour_of(look: Look, series: int) -> str:
    """The first series in the accent, the second in its tint."""
    return look.tokens.accent if series == 0 else look.tokens.aline


def _font(size: int) -> QFont:
    font = QFont()
    font.setFamilies(list(FIGURE_FONTS))
    font.setPixelSize(size)
    return font


class Swatch(QWidget):
    """The colour of a series beside its name."""

    def __init__(self, look: Look, series: int) -> None:
        super().__init__()
        self._look, self._series = look, series
        self.setFixedSize(12, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """A small square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour_of(self._look, self._series)))
        painter.drawRoundedRect(QRectF(0, 0, 12, 12), 2, 2)
        painter.end()


class ChartPanel(QWidget):
    """Heading with legend and switch, and below it the chart or its table."""

    def __init__(self, look: Look, title: str, detail: str, series: Sequence[str], *, words: "ChartWords") -> None:
        super().__init__()
        self._words = words
        self.chart = BarChart(look)
        columns = [Column(words.place, 170), *(Column(name, 130, "right", figures=True) for name in series), Column("")]
        self.table = Table(look, columns, name=title)
        self.turn = Button(look, words.as_table, "quiet", icon_name="table")
        self.turn.clicked.connect(self._turn)
        legend: list[QWidget] = []
        for at, name in enumerate(series):
            legend += [Swatch(look, at), label(name, "note")]
        sheet = Sheet(padded=False)
        sheet.inside.setContentsMargins(6, 4, 6, 4)
        for part in (self.chart, self.table):
            sheet.inside.addWidget(part)
        self.table.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        said = Elided(detail, "note")  # the first to give way
        head = row(label(title, "section"), said, *legend, self.turn, spacing=10)
        layout = head.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.setStretch(1, 1)
        column.addWidget(head)
        column.addWidget(sheet, 1)

    @property
    def is_table(self) -> bool:
        """Whether the figures stand as a table."""
        return self.chart.isHidden()

    def _turn(self) -> None:
        table = not self.is_table
        self.chart.setVisible(not table)
        self.table.setVisible(table)
        self.turn.say(self._words.as_chart if self.is_table else self._words.as_table, icon_name=self._icon())

    def _icon(self) -> str:
        return "chart" if self.is_table else "table"

    def show_bars(self, bars: Bars) -> None:
        """Other figures, in both."""
        self.chart.show_bars(bars)
        self.table.rows.show([_row(group) for group in bars.groups])


@dataclass(frozen=True)
class ChartWords:
    """The words of the switch and of the first column."""

    as_table: str
    as_chart: str
    place: str


def _row(group: Group) -> Row:
    cells = (Cell(group.long_word), *(Cell(f"{value:,}") for value in group.values), Cell(""))
    return Row(key=group.long_word, cells=cells)
