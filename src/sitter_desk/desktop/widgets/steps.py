"""The rail of a work in steps: what is done keeps its result in figures, the current step is tinted, a failed one red.

Its foot says what is safe, or what is done elsewhere. The steps are plain data; the rail draws them (ui.md §6).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.icons import pixmap
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.marks import Icon
from sitter_desk.desktop.widgets.sheet import Sheet, clear, row
from sitter_desk.desktop.widgets.text import label, rule
from sitter_desk.workstation.language import Translator

StepState = Literal["done", "current", "failed", "ahead"]
WIDTH = 300
_RAIL, _SPOT, _TOP = 58, 13.0, 27.0


@dataclass(frozen=True)
class Step:
    """One step: its name, how it stands, and its result in a line or two."""

    title: str
    state: StepState
    lines: tuple[str, ...] = ()


class Steps(Sheet):
    """The rail."""

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__(padded=False)
        self._look, self._tr = look, tr
        self.shown: tuple[Step, ...] = ()
        self.setFixedWidth(WIDTH)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 6, 0, 0)
        self._rows.setSpacing(0)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(20, 14, 20, 16)
        self._foot.setSpacing(4)
        self.inside.addLayout(self._rows)
        self.inside.addStretch(1)
        self.inside.addWidget(rule())
        self.inside.addLayout(self._foot)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Draws the steps; nothing where they are the same as before."""
        if tuple(steps) == self.shown:
            return
        self.shown = tuple(steps)
        clear(self._rows)
        for number, step in enumerate(self.shown, 1):
            self._rows.addWidget(self._row(number, step))

    def say(self, icon: str, title: str, detail: str) -> None:
        """The foot: what is safe."""
        clear(self._foot)
        self._foot.addWidget(row(Icon(self._look, icon, "ink2", 18), label(title, "strong", wrap=True)))
        self._foot.addWidget(label(detail, "note", wrap=True))

    def _row(self, number: int, step: Step) -> QWidget:
        made = QFrame()
        made.setProperty("kind", "step")
        made.setProperty("state", step.state)
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 14, 0)
        line.setSpacing(0)
        line.addWidget(_Mark(self._look, number, step.state, last=number == len(self.shown)))
        words = QVBoxLayout()
        words.setContentsMargins(0, 17, 0, 12)
        words.setSpacing(4)
        title = label(step.title, "strong" if step.state in ("current", "failed") else "body", wrap=True)
        title.setProperty("state", "wait" if step.state == "ahead" else "")
        words.addWidget(title)
        for text in step.lines:
            words.addWidget(label(text, "note", wrap=True, state="ng" if step.state == "failed" else None))
        line.addLayout(words, 1)
        made.setAccessibleName(self._spoken(number, step))
        return made

    def _spoken(self, number: int, step: Step) -> str:
        tr = self._tr
        states: dict[StepState, str] = {
            "done": tr("steps_rail", "done"),
            "current": tr("steps_rail", "now"),
            "failed": tr("steps_rail", "stopped here"),
            "ahead": tr("steps_rail", "still to come"),
        }
        said = tr(
            "steps_rail", "Step {n} of {count}, {state}: {title}",
            n=number, count=len(self.shown), state=states[step.state], title=step.title,
        )  # fmt: skip
        return " ".join((said, *step.lines))


class _Mark(QWidget):
    """The number, ✓ or × in its ring, on the line that joins the steps."""

    def __init__(self, look: Look, number: int, state: StepState, *, last: bool) -> None:
        super().__init__()
        self._look, self._number, self._state, self._last = look, number, state, last
        self.setFixedWidth(_RAIL - 3)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Line first, ring over it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._line(painter)
        self._ring(painter)
        painter.end()

    def _line(self, painter: QPainter) -> None:
        tokens = self._look.tokens
        middle = 32.5
        painter.setPen(QPen(QColor(tokens.aline if self._state == "done" else tokens.line2), 2))
        if self._number > 1:
            painter.drawLine(QPointF(middle, 0), QPointF(middle, _TOP))
        if not self._last:
            painter.drawLine(QPointF(middle, _TOP), QPointF(middle, self.height()))

    def _ring(self, painter: QPainter) -> None:
        tokens = self._look.tokens
        ground, line, ink = {
            "done": (tokens.oksoft, tokens.oksolid, tokens.ok),
            "current": (tokens.accent, tokens.accent, tokens.onaccent),
            "failed": (tokens.ngsolid, tokens.ngsolid, tokens.onsolid),
            "ahead": (tokens.sheet, tokens.edge, tokens.ink2),
        }[self._state]
        painter.setPen(QPen(QColor(line), 1))
        painter.setBrush(QColor(ground))
        spot = QRectF(32.5 - _SPOT, _TOP - _SPOT, 2 * _SPOT, 2 * _SPOT)
        painter.drawEllipse(spot)
        name = {"done": "check", "failed": "cross"}.get(self._state)
        if name:
            painter.drawPixmap(spot.center() - QPointF(8, 8), pixmap(name, QColor(ink), 16, self.devicePixelRatioF()))
            return
        font = self.font()
        font.setPixelSize(14)
        font.setBold(self._state == "current")
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(self._number))
