"""Opening the next round: a day for each step, proposed from the last round, judged while it is typed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.rounds.words import full_step, round_word
from sitter_desk.desktop.typed_day_words import near_today
from sitter_desk.desktop.widgets.any_field import Fields
from sitter_desk.desktop.widgets.field import DayField
from sitter_desk.desktop.widgets.marks import mark_icon
from sitter_desk.desktop.widgets.scrolling import scrolling
from sitter_desk.desktop.widgets.sheet import Sheet, row
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.records import PlannedDay, RoundStep
from sitter_desk.office.views.rounds_desk import STEPS, PlanFault, plan_faults, typed_plan


class PlanPane(QWidget):
    """``changed``: a day was typed."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._tr = tr = desk.tr
        sheet = Sheet()
        self._heading = label("", "panel")
        sheet.inside.addWidget(self._heading)
        said = tr("rounds", "A step without a day is not planned in this round. The days follow each other.")
        sheet.inside.addWidget(label(said, "note", wrap=True))
        sheet.inside.addSpacing(8)
        self.fields: dict[RoundStep, DayField] = {}
        for step in STEPS:
            field = DayField(desk.look, tr, full_step(tr, step), check=near_today(desk.today), label_width=190)
            field.edited.connect(lambda _text: self._judge())
            field.left.connect(self._judge)
            self.fields[step] = field
            sheet.inside.addWidget(field)
        sheet.inside.addSpacing(8)
        self._proposed = row(
            mark_icon(desk.look, "info"),
            label(tr("rounds", "The days are proposals: those of the last round, a month later."), "note"),
            None,
        )
        sheet.inside.addWidget(self._proposed)
        sheet.inside.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(sheet), 1)

    def show_next(self, number: int, proposed: Sequence[PlannedDay]) -> None:
        """The round to open; what was typed already stays."""
        self._heading.setText(round_word(self._tr, number))
        self._proposed.setVisible(bool(proposed))
        if not any(field.text for field in self.fields.values()):
            for each in proposed:
                self.fields[each.step].set_text(_typed(each.planned))
        self._judge()

    def _judge(self) -> None:
        tr, faults = self._tr, self.faults
        for step, field in self.fields.items():
            if faults.get(step) == "before":
                field.refuse(tr("rounds", "This day lies before that of an earlier step."))
            elif field.value or not field.text.strip():
                field.refuse("")
        self.changed.emit()

    @property
    def fields_by_name(self) -> Fields:
        """The days, for a draft."""
        return {str(step): field for step, field in self.fields.items()}

    @property
    def values(self) -> dict[RoundStep, str]:
        """The days as understood, or as typed where nothing was understood."""
        return {step: field.value or field.text.strip() for step, field in self.fields.items()}

    @property
    def faults(self) -> Mapping[RoundStep, PlanFault]:
        """What is wrong, by step."""
        return plan_faults(self.values)

    def missing(self) -> str:
        """What stands in the way, as a sentence; "" when the round can be opened."""
        tr, faults = self._tr, self.faults
        if faults:
            return tr("rounds", "Correct the day: {step}", step=full_step(tr, next(iter(faults))))
        return "" if self.plan() else tr("rounds", "Plan one step at least.")

    def plan(self) -> tuple[PlannedDay, ...]:
        """The steps that have a day."""
        return typed_plan(self.values)

    def empty(self) -> None:
        """The round was opened."""
        for field in self.fields.values():
            field.set_text("")


def _typed(iso: str) -> str:
    return f"R{int(iso[:4]) - 2018}.{int(iso[5:7])}.{int(iso[8:])}"
