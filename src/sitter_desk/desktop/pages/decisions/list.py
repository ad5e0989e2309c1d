"""The cases of a round at the left of the decisions page: mark, name over number, amount over verdict."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.models.table import Column
from sitter_desk.desktop.pages.decisions.words import case_row
from sitter_desk.desktop.when import year_words
from sitter_desk.desktop.widgets.empty import Empty, FirstThing
from sitter_desk.desktop.widgets.entry import Segments
from sitter_desk.desktop.widgets.sheet import clear, row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.office.views.deciding_desk import BudgetLine, RoundRow, totals

Which = Literal["open", "marked", "all"]
WIDTH = 272


class CaseList(QWidget):
    """``chosen``: the id of the application that the person is on."""

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._tr = tr = desk.tr
        self.rows: Sequence[RoundRow] = ()
        self._heading, self._count = label(tr("decisions", "Cases to decide"), "section"), label("", "note")
        words: list[tuple[str, str]] = [
            ("open", tr("decisions", "open")),
            ("marked", tr("decisions", "marked")),
            ("all", tr("decisions", "all")),
        ]
        self.which = Segments(tr("decisions", "Which cases"), words)
        self.which.choose("all")
        columns = (
            Column("", 30),
            Column(tr("decisions", "Applicant")),
            Column(tr("decisions", "Amount"), 76, "right", figures=True),
        )
        self.table = Table(desk.look, columns, name=tr("decisions", "Cases to decide"), double_rows=True)
        self.table.horizontalHeader().hide()
        self.setFixedWidth(WIDTH)
        self._narrow = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(row(self._heading, None, self._count))
        layout.addWidget(self.which)
        layout.addWidget(self.table, 1)
        self._sums = QVBoxLayout()
        self._sums.setSpacing(4)
        layout.addLayout(self._sums)
        self.table.moved.connect(self.chosen)
        self.which.picked.connect(lambda _which: self._fill())

    def fold(self, *, narrow: bool) -> None:
        """In a narrow window the amount stands in the case alone."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.table.setColumnHidden(2, narrow)
            self.setFixedWidth(WIDTH - 60 if narrow else WIDTH)

    def show_rows(self, rows: Sequence[RoundRow], budgets: Sequence[BudgetLine]) -> None:
        """Other cases, or the same ones changed; the person stays where he was."""
        self.rows = rows
        self._fill()
        self._sum_up(budgets)

    def _sum_up(self, budgets: Sequence[BudgetLine]) -> None:
        """What is granted so far, by decision or by mark, and what the budget of each year then has left."""
        tr, sums = self._tr, totals(self.rows)
        granted = sums["grant"].amount_yen + sums["partial"].amount_yen
        lines: list[tuple[str, int | None]] = [(tr("decisions", "Granted and marked"), granted)]
        for each in budgets:
            year = year_words(tr, each.year_of_use)
            lines.append((tr("decisions", "Budget left, {year}", year=year), each.left))
        clear(self._sums)
        for name, yen in lines:
            short = yen is not None and yen < 0
            figure = label(
                "–" if yen is None else f"{yen:,}".replace("-", "−"), "figure", state="ng" if short else None
            )
            self._sums.addWidget(row(label(name, "hint"), None, figure, label(tr("decisions", "yen"), "unit")))

    def _fill(self) -> None:
        tr = self._tr
        before = self.table.current_key
        shown = [each for each in self.rows if self._is_shown(each)]
        self._count.setText(tr("decisions", "{count} cases", count=len(shown)))
        with QSignalBlocker(self.table):
            self.table.rows.show([case_row(self._tr, each) for each in shown])
            self.table.choose(before)

    def _is_shown(self, row: RoundRow) -> bool:
        which = self.which.value
        if which == "open":
            return row.waits and row.mark is None
        return which == "all" or row.mark is not None

    def choose(self, application: str) -> None:
        """Puts the person on a case, which is not told; all cases are shown if it is not among those that are."""
        if self.table.rows.place_of(application) is None and any(each.application == application for each in self.rows):
            self.which.choose("all")
            self._fill()
        with QSignalBlocker(self.table):
            self.table.choose(application)

    def next_open(self, after: str) -> str:
        """The case to mark that comes after one, from the top again at the end; "" when none is left."""
        keys = [each.application for each in self.rows]
        at = keys.index(after) + 1 if after in keys else 0
        ordered = [*self.rows[at:], *self.rows[:at]]
        return next((each.application for each in ordered if each.waits and each.mark is None), "")

    def neighbour(self, application: str, step: int) -> str:
        """The case above (−1) or below (1) one in the list; "" at its ends."""
        shown = [each.key for each in self.table.rows.rows]
        at = shown.index(application) + step if application in shown else 0
        return shown[at] if 0 <= at < len(shown) else ""


def nothing_here(desk: Desk) -> Empty:
    """No case of the round lies here."""
    tr = desk.tr
    things = [
        FirstThing(
            "eject", tr("decisions", "Open a bundle"),
            tr("decisions", "The contractor's disc brings what it screened."), lambda: desk.go("bundle_open"),
            key="Ctrl+O",
        ),
        FirstThing(
            "calendar", tr("decisions", "Look at the rounds"),
            tr("decisions", "When the next report is due."), lambda: desk.go("rounds"),
        ),
    ]  # fmt: skip
    return Empty(
        desk.look, tr("decisions", "Nothing lies here to be decided"),
        tr("decisions", "Cases come with the contractor's next bundle."),
        things if desk.may("bundle.inspect") else things[1:],
    )  # fmt: skip
