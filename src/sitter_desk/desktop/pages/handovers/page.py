"""確認記録票: every hand-over with its sheet, what waits for whom, and the way to a new sheet or to the paper copy."""

from functools import partial

from PySide6.QtWidgets import QWidget

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.page import Page
from sitter_desk.desktop.pages.handovers.words import is_turn, list_columns, list_row
from sitter_desk.desktop.widgets.empty import Empty, FirstThing
from sitter_desk.desktop.widgets.entry import Segments
from sitter_desk.desktop.widgets.keys import bind
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.desktop.widgets.sheet import row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.office.numbers import as_number
from sitter_desk.office.views.hand_desk import SheetRow, list_sheets

TOUCHED = frozenset({"handover", "confirmation", "engagement"})


class HandoversPage(Page):
    """The list; Enter opens a sheet."""

    NAME = "handovers"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tr = desk.tr
        self.sheets: tuple[SheetRow, ...] = ()
        self.which = Segments(
            tr("handovers", "Which sheets"),
            [("all", tr("handovers", "All")), ("ours", tr("handovers", "Wait for you")),
             ("open", tr("handovers", "Not finished"))],
        )  # fmt: skip
        self.which.choose("all")
        self.which.picked.connect(lambda _which: self._show_rows())
        self.number = Line(tr("handovers", "Number of a sheet"), "half", figures=True)
        self.number.setFixedWidth(180)
        self.number.steps_itself = False
        self.number.setPlaceholderText("K-SJ6-0001" if desk.engagement is None else f"K-{desk.engagement.code}-0001")
        self.number.stepped.connect(lambda _forward: self._open_typed())
        self.table = Table(desk.look, list_columns(tr), name=tr("handovers", "Confirmation records"))
        self.table.opened.connect(lambda number: desk.go("handover_sheet", number))
        self.table.moved.connect(lambda _number: self._dress_bar())
        bind(self, "Ctrl+F", self.number.setFocus, tr("handovers", "Number of a sheet"))
        line = row(self.which, None, label(tr("handovers", "Number of a sheet"), "label"), self.number)
        self.lay_out([line, self.table]).setStretch(1, 1)
        self._dress_bar()

    def _dress_bar(self) -> None:
        """For the contractor the primary is the sheet that is marked, else the first that waits."""
        tr, desk = self.desk.tr, self.desk
        self.bar.clear()
        if desk.site == "ward":
            self.bar.say(
                tr("handovers", "Each hand-over has its sheet: printed, filled with a pen, recorded here."), "info"
            )
            self.bar.primary(tr("handovers", "Make a sheet"), lambda: desk.go("handover_sheet", "new"),
                             icon_name="plus", enabled=desk.may("handover.print"))  # fmt: skip
            return
        may = desk.may("handover.confirm")
        told = tr("handovers", "Count what lies before you, then confirm the ward's sheet.")
        self.bar.say(told if may else tr("handovers", "The responsible handler confirms."), "info")
        words, from_paper = tr("handovers", "Confirm from your paper copy"), partial(desk.go, "handover_sheet", "paper")
        ours, marked = [sheet.number for sheet in self.sheets if is_turn(desk, sheet)], self.table.current_key
        waiting = marked if marked in ours else next(iter(ours), "")
        if may and waiting:
            self.bar.secondary(words, from_paper, icon_name="book")
            self.bar.primary(tr("handovers", "Confirm {number}", number=waiting),
                             partial(desk.go, "handover_sheet", waiting), icon_name="check")  # fmt: skip
        else:
            self.bar.primary(words, from_paper, icon_name="book", enabled=may)

    def arrive(self, where: str = "") -> None:
        """Read again each time; ``where`` is a number, which is opened, or ``confirmed:`` with one that just was."""
        just, _, number = where.partition(":")
        if just == "confirmed":
            self._say_confirmed(number)
        elif where:
            self.desk.go("handover_sheet", where)
            return
        self.begin_at(self.table)
        case = self.desk.engagement
        if case:
            self.desk.read(self, lambda reader: list_sheets(reader, case.id), self._show)
        else:
            self._show(())

    def _say_confirmed(self, number: str) -> None:
        tr = self.desk.tr
        self.notify("ok", tr("handovers", "{number} is confirmed", number=number),
                    tr("handovers", "Your next disc tells the ward."))  # fmt: skip

    def changed(self, changes: Changes) -> None:
        """A sheet was made, recorded or confirmed."""
        if self.isVisible() and {kind for kind, _ in changes} & TOUCHED:
            self.arrive()

    def _show(self, sheets: tuple[SheetRow, ...]) -> None:
        self.sheets = sheets
        tr, desk = self.desk.tr, self.desk
        ours = sum(is_turn(desk, sheet) for sheet in sheets)
        said = tr("handovers", "{count} wait for you", count=ours) if ours else tr("handovers", "nothing waits for you")
        self.title.say(tr("handovers", "Confirmation records"), said if sheets else "")
        self.which.say("ours", tr("handovers", "Wait for you ({count})", count=ours))
        self.instead(None if sheets else self._empty())
        self._show_rows()
        self._dress_bar()

    def _show_rows(self) -> None:
        tr, desk, which = self.desk.tr, self.desk, self.which.value
        shown = [
            sheet
            for sheet in self.sheets
            if which == "all" or (is_turn(desk, sheet) if which == "ours" else sheet.turn != "nobody")
        ]
        kept = self.table.current_key
        self.table.rows.show([list_row(tr, sheet, desk.today(), own=is_turn(desk, sheet)) for sheet in shown])
        self.table.choose(kept or (shown[0].number if shown else ""))

    def _open_typed(self) -> None:
        number = as_number(self.number.text())
        if number:
            self.number.clear()
            self.desk.go("handover_sheet", number)

    def _empty(self) -> QWidget:
        tr, desk = self.desk.tr, self.desk
        said = tr("handovers", "Nothing has changed hands yet")
        if desk.site == "ward":
            thing = FirstThing("plus", tr("handovers", "Make a sheet"),
                               tr("handovers", "Choose what goes, print it in two copies"),
                               lambda: desk.go("handover_sheet", "new"))  # fmt: skip
            act = "handover.print"
        else:
            thing = FirstThing("book", tr("handovers", "Confirm from your paper copy"),
                               tr("handovers", "Type its number and what you counted"),
                               lambda: desk.go("handover_sheet", "paper"))  # fmt: skip
            act = "handover.confirm"
        more = tr("handovers", "The ward's record of a sheet comes with its next disc.") if desk.site != "ward" else ""
        return Empty(desk.look, said, more, [thing] if desk.may(act) else [])
