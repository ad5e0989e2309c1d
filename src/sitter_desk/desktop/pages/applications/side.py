"""What stands beside the list: who it is, how far it is, what is to be looked at, who of the family asked before."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from sitter_desk.desktop.icons import pixmap
from sitter_desk.desktop.models.applications import MARKS, hours, months, stage_mark, stage_word
from sitter_desk.desktop.pages.applications.words import noticed_words, step_word
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.when import short_day, year_words
from sitter_desk.desktop.widgets.button import Button, button
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.marks import mark_icon
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, row
from sitter_desk.desktop.widgets.text import label, rule
from sitter_desk.domain.listed import Mark as Verdict
from sitter_desk.office.views.browsing import AppRow
from sitter_desk.office.views.case_view import Noticed, Peek, Step, StepState
from sitter_desk.workstation.language import Translator

WIDTH = 276
_MOST_POINTS, _MOST_OTHERS = 4, 4


class Side(Sheet):
    """``opened``: the id of another application of the family. What the row knows stands at once, the rest follows."""

    opened = Signal(str)

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__(padded=False)
        self._look, self._tr = look, tr
        self.row: AppRow | None = None
        self.peek: Peek | None = None
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(tr("applications", "The chosen application"))
        held = QWidget()
        held.setObjectName("side")
        self._parts = QVBoxLayout(held)
        self._parts.setContentsMargins(*((16, 12, 16, 10) if look.compact else (18, 16, 18, 16)))
        self._parts.setSpacing(8 if look.compact else 12)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(held)
        area.viewport().setAutoFillBackground(False)
        held.setAutoFillBackground(False)
        self.inside.addWidget(area)

    def show_row(self, found: AppRow | None) -> None:
        """What the list itself says; None for no row."""
        self.row, self.peek = found, None
        self._draw()

    def show_peek(self, found: Peek) -> None:
        """Everything, once it is there; an answer for another row comes too late."""
        if self.row and found.row.application == self.row.application:
            self.peek = found
            self._draw()

    def _draw(self) -> None:
        tr = self._tr
        clear(self._parts)
        if self.row is None:
            self._parts.addWidget(label(tr("applications", "Choose a row."), "note"))
            self._parts.addStretch(1)
            return
        self._parts.addWidget(self._head(self.row))
        if self.peek:
            for part in (self._steps(self.peek.steps), self._points(self.peek.noticed), self._family(self.peek)):
                self._parts.addWidget(rule())
                self._parts.addWidget(part)
        self._parts.addStretch(1)
        self._order()

    def _order(self) -> None:
        """Tab comes to the family right behind the list."""
        before: QWidget = self
        for link in self.findChildren(Button):
            self.setTabOrder(before, link)
            before = link

    # ---- the parts ----------------------------------------------------------------------------------------------

    def _head(self, found: AppRow) -> QWidget:
        number = label(found.receipt_number, "figure")
        chip = Chip(self._look, stage_mark(found), stage_word(self._tr, found))
        name = label(found.name, "panel", wrap=True)
        return column(
            row(number, None, chip), column(name, label(found.kana, "kana"), spacing=1), self._facts(found), spacing=10
        )

    def _facts(self, found: AppRow) -> QWidget:
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4 if self._look.compact else 6)
        grid.setColumnMinimumWidth(0, 74)
        grid.setColumnStretch(1, 1)
        for at, (word, value) in enumerate(self._fact_lines(found)):
            grid.addWidget(label(word, "label"), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, at, 1)
        return held

    def _fact_lines(self, found: AppRow) -> list[tuple[str, QWidget]]:
        tr = self._tr
        used = tr("applications", "{months} · {count} times", months=months(tr, found.months), count=found.uses)
        lines = [(tr("applications", "Child"), column(*self._children(found), spacing=0))]
        lines.append((tr("applications", "Year of use"), label(year_words(tr, found.year_of_use))))
        if found.months:
            lines.append((tr("applications", "Used in"), label(used)))
        lines.append((tr("applications", "Hours"), self._figure(hours(found.minutes), tr("applications", "h"))))
        lines.append((tr("applications", "Claimed"), self._figure(f"{found.claimed_yen:,}", tr("applications", "¥"))))
        if self.peek and self.peek.phone:
            lines.append((tr("applications", "Telephone"), label(self.peek.phone, "figure")))
        return lines

    def _children(self, found: AppRow) -> list[QWidget]:
        tr = self._tr
        made: list[QWidget] = []
        for child in found.children:
            age = tr("applications", "({years})", years=child.age) if child.age is not None else ""
            made.append(label(f"{child.name}{age}", wrap=True))
        return made or [label("–")]

    def _figure(self, text: str, unit: str) -> QWidget:
        return row(label(text, "figure"), label(unit, "unit"), None, spacing=4)

    def _steps(self, steps: Sequence[Step]) -> QWidget:
        tr = self._tr
        parts: list[QWidget] = [label(tr("applications", "So far"), "strong")]
        for at, step in enumerate(steps):
            last = at == len(steps) - 1
            parts.append(self._step(step, first=at == 0, last=last))
        return column(*parts, spacing=0)

    def _step(self, step: Step, *, first: bool, last: bool) -> QWidget:
        day = label(short_day(step.day), "hint")
        word = label(step_word(self._tr, step), "strong" if step.state == "now" else "body")
        if step.state == "todo":
            word.setProperty("role", "note")
        spot = StepSpot(self._look, step.state, first=first, last=last)
        made = row(spot, word, None, day, spacing=10)
        made.setAccessibleName(f"{word.text()} {day.text()}")
        return made

    def _points(self, noticed: Sequence[Noticed]) -> QWidget:
        tr = self._tr
        if not noticed:
            return row(mark_icon(self._look, "ok", 16), label(tr("applications", "Nothing is open."), "note"), None)
        title = tr("applications", "To check: {count}", count=len(noticed))
        parts: list[QWidget] = [label(title, "strong")]
        parts += [marked_line(self._look, each.mark, noticed_words(tr, each)) for each in noticed[:_MOST_POINTS]]
        if len(noticed) > _MOST_POINTS:
            more = tr("applications", "and {count} more", count=len(noticed) - _MOST_POINTS)
            parts.append(label(more, "hint"))
        return column(*parts, spacing=6)

    def _family(self, found: Peek) -> QWidget:
        tr, others = self._tr, found.household
        head = row(label(tr("applications", "Same household"), "strong"), None, label(self._count(len(others)), "hint"))
        parts: list[QWidget] = [head]
        for other in others[:_MOST_OTHERS]:
            link = button(self._look, other.receipt_number, partial(self.opened.emit, other.application), "quiet")
            link.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            chip = Chip(self._look, stage_mark(other), stage_word(tr, other))
            what = tr(
                "applications", "{months} · {hours} h", months=months(tr, other.months), hours=hours(other.minutes)
            )
            parts.append(
                column(row(link, None, chip, spacing=4), label(what if other.months else "", "hint"), spacing=0)
            )
        if len(others) > _MOST_OTHERS:
            parts.append(label(tr("applications", "and {count} more", count=len(others) - _MOST_OTHERS), "hint"))
        return column(*parts, spacing=4)

    def _count(self, count: int) -> str:
        tr = self._tr
        return tr("applications", "{count} cases", count=count) if count else tr("applications", "none")


def marked_line(look: Look, mark: Verdict, words: str) -> QWidget:
    """A mark at the first line of a text that may wrap."""
    held = QWidget()
    line = QHBoxLayout(held)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(mark_icon(look, MARKS[mark], 16), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(words, "note", wrap=True), 1)
    return held


class StepSpot(QWidget):
    """The round mark of one step on its rail: ✓ behind us, a ring where it stands, an empty one ahead."""

    SIZE, HEIGHT, COMPACT = 20, 32, 26

    def __init__(self, look: Look, state: StepState, *, first: bool, last: bool) -> None:
        super().__init__()
        self._look, self._state, self._first, self._last = look, state, first, last
        self.setFixedSize(self.SIZE, self.COMPACT if look.compact else self.HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Rail, then mark."""
        tokens, painter = self._look.tokens, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, x = self.height() / 2, self.SIZE / 2
        painter.setPen(QPen(QColor(tokens.line2), 2))
        if not self._first:
            painter.drawLine(QPointF(x, 0), QPointF(x, middle))
        if not self._last:
            painter.drawLine(QPointF(x, middle), QPointF(x, self.height()))
        ring, ground = {
            "done": (tokens.asoft, tokens.asoft),
            "now": (tokens.accent, tokens.sheet),
            "todo": (tokens.line2, tokens.sheet),
        }[self._state]
        painter.setPen(QPen(QColor(ring), 2))
        painter.setBrush(QColor(ground))
        painter.drawEllipse(QPointF(x, middle), 8, 8)
        if self._state == "done":
            painter.drawPixmap(
                QPointF(x - 6, middle - 6), pixmap("check", QColor(tokens.accent), 12, self.devicePixelRatioF())
            )
        if self._state == "now":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(QPointF(x, middle), 4, 4)
        painter.end()
