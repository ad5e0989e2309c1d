"""One round on the board: its steps with plan and actual days, where its cases stand, and its money."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.models.table import Column
from sitter_desk.desktop.pages.home.side import stops_of
from sitter_desk.desktop.pages.rounds.words import (
    desk_word,
    full_step,
    stage_rows,
    step_columns,
    step_row,
)
from sitter_desk.desktop.typed_day_words import near_today
from sitter_desk.desktop.widgets.field import DayField
from sitter_desk.desktop.widgets.round_track import RoundTrack
from sitter_desk.desktop.widgets.scrolling import scrolling
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, heading, row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.records import RoundStep
from sitter_desk.office.rounds import Board, StepRow


class BoardPane(QWidget):
    """``record`` is told a step and a typed day; "" opens the step again. ``leaving`` before the day of a step goes,
    ``came`` with that of another, ``typed`` when it is another one."""

    leaving = Signal()
    came = Signal()
    typed = Signal()

    def __init__(self, desk: Desk, record: Callable[[RoundStep, str], object]) -> None:
        super().__init__()
        self._desk, self._tr, self._record = desk, desk.tr, record
        tr = desk.tr
        self.board: Board | None = None
        self.track = RoundTrack(desk.look)
        self.steps = Table(desk.look, step_columns(tr), name=tr("rounds", "Steps of the round"))
        self.stages = Table(
            desk.look,
            (Column(tr("rounds", "Where they stand")), Column(tr("rounds", "Cases"), 84, "right", figures=True)),
            name=tr("rounds", "Where they stand"),
        )
        self.day = DayField(desk.look, tr, tr("rounds", "Done on"), check=near_today(desk.today), label_width=64)
        self._step = label("", "strong")
        self._figures = QHBoxLayout()
        self._figures.setSpacing(24)
        self._lay_out()
        self.steps.moved.connect(lambda _key: self._step_chosen())
        self.day.edited.connect(lambda _text: self.typed.emit())

    def _lay_out(self) -> None:
        tr = self._tr
        track = Sheet()
        track.inside.addWidget(self.track)
        self._form = row(self._step, self.day, None, spacing=12)
        money = Sheet()
        money.inside.addLayout(self._figures)
        held = QWidget()
        layout = QVBoxLayout(held)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(track)
        layout.addWidget(
            heading(
                tr("rounds", "Steps"),
                tr("rounds", "Choose a step to record the day on which it was done.") if self._may else "",
            )
        )
        layout.addWidget(self.steps)
        layout.addWidget(self._form)
        layout.addWidget(heading(tr("rounds", "Cases and money")))
        layout.addWidget(money)
        layout.addWidget(self.stages)
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(held))
        self._form.setVisible(self._may)

    @property
    def _may(self) -> bool:
        return self._desk.may("round.record")

    def show_board(self, board: Board) -> None:
        """Another round, or the same one changed."""
        self.board = board
        tr, at = self._tr, self.steps.current_key
        spoken = "、".join(f"{full_step(tr, step.step)} {self.state_of(step)}" for step in board.steps)
        self.track.show_stops(stops_of(self._desk, board.steps), spoken)
        self.steps.rows.show([step_row(tr, step) for step in board.steps])
        self.steps.fit_rows()
        first = next((step.step for step in board.steps if not step.actual), board.steps[-1].step)
        self.steps.choose(at if any(step.step == at and not step.actual for step in board.steps) else first)
        self._show_figures(board)
        self.stages.rows.show(stage_rows(tr, board.stages))
        self.stages.fit_rows()
        self.stages.setVisible(bool(board.stages))
        self._step_chosen()

    def state_of(self, step: StepRow) -> str:
        """The word of a step's state."""
        return step_row(self._tr, step).cells[-1].text

    def _show_figures(self, board: Board) -> None:
        clear(self._figures)
        tr = self._tr
        for desk, count in board.waiting.items():
            self._figures.addWidget(_figure(desk_word(tr, desk), f"{count:,}", tr("rounds", "cases")))
        if board.over:
            self._figures.addWidget(
                _figure(tr("rounds", "past their day"), f"{board.over:,}", tr("rounds", "cases"), late=True)
            )
        self._figures.addWidget(_figure(tr("rounds", "claimed"), f"{board.claimed_yen:,}", tr("rounds", "yen")))
        self._figures.addWidget(_figure(tr("rounds", "granted"), f"{board.granted_yen:,}", tr("rounds", "yen")))
        self._figures.addStretch(1)

    # ---- the day of a step --------------------------------------------------------------------------------------

    @property
    def chosen(self) -> StepRow | None:
        """The step that the person is on."""
        found = self.board.steps if self.board else ()
        return next((step for step in found if step.step == self.steps.current_key), None)

    def _step_chosen(self) -> None:
        step = self.chosen
        self._step.setText(full_step(self._tr, step.step) if step else "")
        self.leaving.emit()
        self.day.set_text("")
        self.came.emit()

    def keep(self) -> None:
        """The step was done on the typed day."""
        if self.chosen and self.day.value:
            self._record(self.chosen.step, self.day.value)

    def reopen(self) -> None:
        """It was not done after all."""
        if self.chosen:
            self._record(self.chosen.step, "")


def _figure(name: str, value: str, unit: str, *, late: bool = False) -> QWidget:
    number = label(value, "number", state="ng" if late else None)
    line = row(number, label(unit, "unit"), None, spacing=4)
    held = line.layout()
    if isinstance(held, QHBoxLayout):
        held.setAlignment(Qt.AlignmentFlag.AlignBottom)
    return column(label(name, "hint"), line, spacing=0)
