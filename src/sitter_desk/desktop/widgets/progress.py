"""A long work while it goes on: what is happening, how far, how much of how much, how fast, how long still (ui.md §6).

Figures alone move. The consequence of stopping stands at the left of the action bar, the button at its right.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, row
from sitter_desk.desktop.widgets.text import label
from sitter_desk.workstation.language import Translator

if TYPE_CHECKING:
    from sitter_desk.desktop.tasks import Running

Unit = Literal["bytes", "records"]
MEGABYTE = 1_000_000
_TOO_EARLY = 1.0  # seconds before a rate says anything
_PARTS = 1000


@dataclass
class Pace:
    """How fast a part of the work goes, from its own beginning (monotonic seconds)."""

    started: float
    done: int = 0
    total: int = 0

    @property
    def percent(self) -> int:
        """Of the whole; 0 where the whole is not known."""
        return 100 * self.done // self.total if self.total else 0

    def rate(self, now: float) -> float | None:
        """Done in a second; None while it is too early to say."""
        gone = now - self.started
        return self.done / gone if gone >= _TOO_EARLY and self.done else None

    def left(self, now: float) -> float | None:
        """Seconds left by that rate."""
        rate = self.rate(now)
        return (self.total - self.done) / rate if rate and self.total else None


def amount(size: int, unit: Unit) -> str:
    """``214.6`` megabytes (at least 0.1 where there is anything), or a count with its commas."""
    if unit == "records":
        return f"{size:,}"
    return f"{max(size / MEGABYTE, 0.1 if size else 0):,.1f}"


class ProgressPanel(Sheet):
    """The panel of a running work."""

    def __init__(self, look: Look, tr: Translator, *, disc: bool = True) -> None:
        super().__init__()
        self._tr, self._pace = tr, Pace(time.monotonic())
        self._unit: Unit = "bytes"
        self._sentence, self._hint = label("", "panel", wrap=True), label("", "note", wrap=True)
        self._percent = label("0%", "amount")
        self._chips = QHBoxLayout()
        self._bar = QProgressBar()
        self._bar.setRange(0, _PARTS)
        self._bar.setTextVisible(False)
        self._figures = QHBoxLayout()
        self._figures.setSpacing(28)
        self._disc = DiscDrawing(look) if disc else None
        self.inside.setContentsMargins(28, 18, 28, 20)
        self.inside.addWidget(column(self._sentence, self._hint, spacing=2))
        self.inside.addSpacing(8)
        self.inside.addWidget(row(self._disc, self._right(), spacing=32) if self._disc else self._right())

    def _right(self) -> QWidget:
        held = QWidget()
        right = QVBoxLayout(held)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addStretch(1)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._percent)
        first.addLayout(self._chips)
        first.addStretch(1)
        right.addLayout(first)
        right.addWidget(self._bar)
        right.addSpacing(6)
        right.addLayout(self._figures)
        right.addStretch(1)
        return held

    def begin(self, sentence: str, hint: str, *, unit: Unit, chips: Sequence[QWidget] = ()) -> None:
        """Another part of the work begins: its sentence, what comes of it, and what is counted."""
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._unit, self._pace = unit, Pace(time.monotonic())
        clear(self._chips)
        for chip in chips:
            self._chips.addWidget(chip)
        self.step(0, 0)

    def step(self, done: int, total: int) -> None:
        """How far it is."""
        self._pace.done, self._pace.total = done, total
        share = done / total if total else 0.0
        self._percent.setText(f"{self._pace.percent}%")
        self._bar.setValue(round(share * _PARTS))
        if self._disc:
            self._disc.fill(share)
        self._count(time.monotonic())
        self.setAccessibleName(f"{self._sentence.text()} {self._pace.percent}%")

    @property
    def sentence(self) -> str:
        """What it says is happening."""
        return self._sentence.text()

    def _count(self, now: float) -> None:
        clear(self._figures)
        tr, unit = self._tr, self._unit
        word = tr("progress", "records") if unit == "records" else "MB"
        rate, left = self._pace.rate(now), self._pace.left(now)
        of = f"/ {amount(self._pace.total, unit)} {word}" if self._pace.total else word
        parts = [(tr("progress", "Done"), amount(self._pace.done, unit), of)]
        if rate is not None:
            parts.append((tr("progress", "Rate"), amount(round(rate), unit), tr("progress", "{unit}/s", unit=word)))
        if left is not None:
            parts.append((tr("progress", "Left"), str(max(1, round(left))), tr("progress", "seconds or so")))
        for name, value, after in parts:
            self._figures.addWidget(figure(name, value, after))
        self._figures.addStretch(1)


def paced(tr: Translator, said: str, running: "Running", unit: Unit = "records") -> str:
    """What is said of a work that has no panel, with its rate and the time left once they say anything."""
    left = running.seconds_left
    if running.seconds < _TOO_EARLY or left is None:
        return said
    rate = f"{running.rate:.1f}" if unit == "records" else f"{amount(round(running.rate), unit)} MB"
    pace = tr("progress", "{rate} a second, about {left} s left", rate=rate, left=max(1, round(left)))
    return f"{said}　{pace}"


def figure(name: str, value: str, after: str) -> QWidget:
    """A figure under its name, with its unit."""
    said = row(label(value, "code"), label(after, "hint"), None, spacing=5)
    return column(label(name, "hint"), said, spacing=0)


class DiscDrawing(QWidget):
    """The disc, its tracks filled as far as the work is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._share = look, 0.0
        self.setFixedSize(188, 188)

    def fill(self, share: float) -> None:
        """How much of it, from 0 to 1."""
        self._share = share
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """From the inner track outwards, as a disc is written."""
        tokens, painter = self._look.tokens, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()

        def ring(radius: float) -> QRectF:
            return QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)

        tracks = [42.0 + 7.0 * at for at in range(7)]
        for at, radius in enumerate(tracks):
            painter.setPen(QPen(QColor(tokens.line2), 5.6, c=Qt.PenCapStyle.FlatCap))
            painter.drawEllipse(ring(radius))
            filled = min(1.0, max(0.0, self._share * len(tracks) - at))
            if filled:
                painter.setPen(QPen(QColor(tokens.oksolid), 5.6, c=Qt.PenCapStyle.FlatCap))
                painter.drawArc(ring(radius), 90 * 16, -round(filled * 360 * 16))
        painter.setPen(QPen(QColor(tokens.edge), 1))
        for radius in (92.0, 34.0, 17.0):
            painter.drawEllipse(ring(radius))
        painter.end()
