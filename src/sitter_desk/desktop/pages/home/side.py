"""The right column of the home page: today's figures, the round, what has to come back, the days to come."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.home.words import (
    DUE_ICONS,
    due_text,
    figure_word,
    item_state,
    item_word,
    month_day,
    step_word,
)
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.when import short_day, weekday
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.marks import Icon
from sitter_desk.desktop.widgets.round_track import DayStrip, RoundTrack, Stop, StopState, StripDay
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, row
from sitter_desk.desktop.widgets.text import label, rule
from sitter_desk.domain.dates import office_time
from sitter_desk.office.rounds import StepRow
from sitter_desk.office.views.home import Home, ItemOut, Plan
from sitter_desk.office.views.home_days import Due, DueDay

WIDTH, HEAD = 358, 28
ITEMS, ITEMS_COMPACT = 4, 2
DUE_LINES = 4
REST = ("土", "日", "Sa", "Su")


class HomeSide(QWidget):
    """The column. ``show_home`` fills it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        tr, look = desk.tr, desk.look
        self._figures, self._items, self._due = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._at = label("", "note")
        self.track, self.strip = RoundTrack(look), DayStrip(look)
        self._round = label("", "section")
        self._track_sheet = _sheet(self.track, (8, 8, 8, 4))
        figures = _sheet_of(self._figures, (18, 10, 18, 10))
        self.items_sheet, self.due_sheet = _sheet_of(self._items, (1, 1, 1, 1)), _sheet_of(self._due, (1, 1, 1, 1))
        ledger = button(look, tr("home", "Open the ledger"), lambda: desk.go("media"), "quiet")
        rounds = button(look, tr("home", "All rounds"), lambda: desk.go("rounds"), "quiet")
        self._plan_head = _head(self._round, None, rounds)
        self._items_head = _head(label(tr("home", "To come back"), "section"), None, ledger)
        parts = (
            _head(label(tr("home", "Today's figures"), "section"), None, self._at),
            figures,
            self._plan_head,
            self._track_sheet,
            self._items_head,
            self.items_sheet,
            _head(label(tr("home", "Due days"), "section")),
            _sheet(self.strip, (6, 8, 6, 6)),
            self.due_sheet,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in parts:
            if part in (self._plan_head, self._items_head, parts[8]):
                layout.addSpacing(0 if look.compact else 6)
            layout.addWidget(part)
        layout.addStretch(1)

    def show_home(self, home: Home, now: int) -> None:
        """What the desk knows at a moment (µs UTC)."""
        tr = self._desk.tr
        self._at.setText(tr("home", "at {time}", time=office_time(now)))
        clear(self._figures)
        for at, (figure, count) in enumerate(home.figures.figures):
            if at:
                self._figures.addWidget(_Divider(self._desk.look))
            self._figures.addWidget(_figure(f"{count:,}", tr("home", "cases"), figure_word(tr, figure)), 1)
        self._show_plan(home.plan)
        self._show_items(home.items)
        self._show_due(home.due)

    def _show_plan(self, plan: Plan | None) -> None:
        tr = self._desk.tr
        for part in (self._plan_head, self._track_sheet):
            part.setVisible(plan is not None)
        if plan:
            self._round.setText(tr("home", "Days of round {number}", number=plan.number))
            stops = stops_of(self._desk, plan.steps)
            spoken = [f"{stop.word} {stop.planned} {stop.actual}".strip() for stop in stops]
            self.track.show_stops(stops, ", ".join(spoken))

    def _show_items(self, items: Sequence[ItemOut]) -> None:
        clear(self._items)
        shown = items[: ITEMS_COMPACT if self._desk.look.compact else ITEMS]
        self._items_head.setVisible(bool(items))
        self.items_sheet.setVisible(bool(items))
        for at, item in enumerate(shown):
            if at:
                self._items.addWidget(rule())
            self._items.addWidget(self._item(item))
        if len(items) > len(shown):
            rest = self._desk.tr("home", "and {count} more", count=len(items) - len(shown))
            self._items.addWidget(row(label(rest, "hint"), margins=(52, 2, 12, 6)))

    def _item(self, item: ItemOut) -> QWidget:
        tr, look, late = self._desk.tr, self._desk.look, item.days_over > 0
        mark, state = item_state(tr, item)
        icon = Icon(look, "disc" if item.kind == "disc" else "key", "ng" if late else "ink2", 20)
        due = tr("home", "due {day}", day=month_day(tr, item.return_by))
        words = column(label(item.number, "figure"), label(item_word(tr, item), "note"), spacing=0)
        right = column(Chip(look, mark, state), label(due, "hint", state="ng" if late else None), spacing=3)
        for at in (0, 1):
            layout = right.layout()
            assert layout
            layout.setAlignment(layout.itemAt(at).widget(), Qt.AlignmentFlag.AlignRight)  # type: ignore[union-attr,arg-type]  # every item is a widget
        made = row(icon, words, None, right, spacing=14, margins=(16, 6, 14, 6))
        made.setAccessibleName(f"{item.number} {state} {due}")
        return made

    def _show_due(self, days: Sequence[DueDay]) -> None:
        tr = self._desk.tr
        self.strip.show_days([self._strip_day(day) for day in days], tr("home", "The next eight days"))
        clear(self._due)
        lines = [(day.day, due) for day in days for due in day.due]
        self.due_sheet.setVisible(bool(lines) and not self._desk.look.compact)
        for at, (day, due) in enumerate(lines[:DUE_LINES]):
            if at:
                self._due.addWidget(rule())
            self._due.addWidget(self._due_line(day, due))
        if len(lines) > DUE_LINES:
            rest = tr("home", "and {count} more", count=len(lines) - DUE_LINES)
            self._due.addWidget(row(label(rest, "hint"), margins=(48, 2, 12, 6)))

    def _strip_day(self, day: DueDay) -> StripDay:
        tr, word = self._desk.tr, weekday(self._desk.tr, day.day)
        number = short_day(day.day) if day.day.endswith("-01") else str(int(day.day[8:]))
        icons = tuple(dict.fromkeys(DUE_ICONS[due.kind] for due in day.due))
        return StripDay(word, number, tr("home", "today"), word in REST, icons)

    def _due_line(self, day: str, due: Due) -> QWidget:
        tr = self._desk.tr
        icon, token = DUE_ICONS[due.kind]
        words = (label(month_day(tr, day), "note"), label(due_text(tr, due), "body"))
        numbers = label("  ".join(due.numbers[:1]), "figure")
        return row(Icon(self._desk.look, icon, token, 16), *words, numbers, None, spacing=10, margins=(16, 6, 12, 6))


def stops_of(desk: Desk, steps: Sequence[StepRow]) -> list[Stop]:
    """The steps of a round as stops: the first that is open is the next one."""
    first_open = next((at for at, step in enumerate(steps) if not step.actual), len(steps))
    return [
        Stop(
            word=step_word(desk.tr, step.step),
            planned=short_day(step.planned),
            actual=short_day(step.actual) if step.actual else "",
            state=_state(step, next_one=at == first_open),
        )
        for at, step in enumerate(steps)
    ]


def _state(step: StepRow, *, next_one: bool) -> StopState:
    if step.actual:
        return "done"
    if step.days_late:
        return "late"
    return "next" if next_one else "ahead"


def _head(*parts: QWidget | None) -> QWidget:
    """The line above a sheet, as high with a button as without."""
    made = row(*parts, spacing=10)
    made.setFixedHeight(HEAD)
    return made


def _figure(count: str, unit: str, word: str) -> QWidget:
    return column(
        row(label(count, "number"), label(unit, "unit"), None, spacing=5), label(word, "note"), spacing=0
    )  # fmt: skip


class _Divider(QWidget):
    """A hairline between two figures."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(1, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Upright."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.tokens.line2))
        painter.end()


def _sheet(inside: QWidget, margins: tuple[int, int, int, int]) -> Sheet:
    made = Sheet(padded=False)
    made.inside.setContentsMargins(*margins)
    made.inside.addWidget(inside)
    return made


def _sheet_of(inside: QHBoxLayout | QVBoxLayout, margins: tuple[int, int, int, int]) -> Sheet:
    made = Sheet(padded=False)
    made.inside.setContentsMargins(*margins)
    inside.setSpacing(14 if isinstance(inside, QHBoxLayout) else 0)
    made.inside.addLayout(inside)
    return made
