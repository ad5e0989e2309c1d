"""One confirmation record: made, recorded by the ward, confirmed by the contractor, or looked at (picture 10)."""

from typing import Literal

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.kept import Kept
from sitter_desk.desktop.page import PAGE_MARGINS, Page
from sitter_desk.desktop.pages.handover_sheet.own_copy import CopyPanel
from sitter_desk.desktop.pages.handover_sheet.prepare import PreparePanel
from sitter_desk.desktop.pages.handover_sheet.view import Mode, SheetPanel
from sitter_desk.desktop.pages.handovers.words import is_turn, kind_words, next_words, state_words
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.domain.records import Confirmation, Handover
from sitter_desk.office.handovers import Kind
from sitter_desk.office.numbers import as_number
from sitter_desk.office.session import Session
from sitter_desk.office.views.hand_desk import SheetView, confirm_sheet, confirmed_on, sheet_view
from sitter_desk.office.views.hand_preparing import Going, may_go, prepare_correction, prepare_sheet, record_sheet

What = Literal["", "new", "sheet", "copy"]


class HandoverSheetPage(Page):
    """Which of the three it is follows from where it is opened: ``new``, ``new:return``, ``paper``, or a number."""

    NAME = "handover_sheet"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.what: What = ""
        self.prepare, self.sheet, self.copy = PreparePanel(desk), SheetPanel(desk), CopyPanel(desk)
        self._number = ""
        held = QWidget()
        self._panels = QStackedLayout(held)
        self._panels.setContentsMargins(0, 0, 0, 0)
        for panel in (QWidget(), self.prepare, self.sheet, self.copy):
            self._panels.addWidget(panel)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(*PAGE_MARGINS)
        layout.addWidget(held)
        self.kept = Kept(self)
        for each in (self.prepare, self.sheet, self.copy):
            each.edited.connect(self._tell_bar)
            each.edited.connect(self.kept.typed)
        self.prepare.leaving.connect(self.kept.leave)
        self.prepare.kind_picked.connect(self._read_going)
        self.copy.asked.connect(self._look_for)

    # ---- coming here --------------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:
        """Opens what is asked for; without that, what is open stays."""
        if not where:
            if not self.what:
                self.desk.go("handovers")
            return
        self.recover()
        first, _, kind = where.partition(":")
        if first == "new":
            self._begin(kind)
        elif first == "paper":
            self._copy("")
        else:
            self._read(as_number(where))

    def changed(self, changes: Changes) -> None:
        """The sheet that is open was recorded or confirmed, here or by a disc."""
        touched = {kind for kind, _ in changes} & {"handover", "confirmation"}
        if self.what == "sheet" and touched and not self.sheet.is_touched:
            self._read(self._number)

    def _leave(self) -> None:
        """To the list; what was typed waits."""
        self._forget()
        self.desk.go("handovers")

    def _forget(self) -> None:
        self.kept.leave()
        self.what, self._number = "", ""
        self._panels.setCurrentIndex(0)

    # ---- a new sheet --------------------------------------------------------------------------------------------

    def _begin(self, kind: str) -> None:
        kinds = kind_words(self.desk.tr)
        chosen: Kind = next((each for each in kinds if each == kind), "provide")
        self.what = "new"
        self._panels.setCurrentIndex(1)
        self.title.say(self.desk.tr("handovers", "New confirmation record"))
        self.title.show_right([])
        self.prepare.begin(chosen)
        self._tell_bar()

    def _read_going(self, kind: Kind) -> None:
        case = self.desk.engagement
        if case:
            self.desk.read(self, lambda reader: (kind, may_go(reader, case.id, kind)), self._show_going)

    def _show_going(self, found: tuple[Kind, tuple[Going, ...]]) -> None:
        self.prepare.show_going(*found)
        if self.what == "new" and found[0] == self.prepare.kind:
            self.kept.at(f"handover_sheet new:{found[0]}", self.prepare.fields)

    def _make(self) -> None:
        case, panel = self.desk.engagement, self.prepare
        kind, items, typed, to_ward = panel.kind, tuple(panel.chosen), tuple(panel.typed), panel.to_ward
        if case and kind and panel.is_ready:
            self.desk.act(
                self,
                self.kept.ending(
                    lambda session: prepare_sheet(session, case.id, kind, items=items, typed=typed, to_ward=to_ward)
                ),
                self._made,
            )

    def _made(self, sheet: Handover) -> None:
        """It has its number: on to the printer; here it waits to be recorded."""
        self._read(sheet.number)
        self.desk.go("paper", f"record:{sheet.id}:handover_sheet")

    # ---- a sheet ------------------------------------------------------------------------------------------------

    def _read(self, number: str) -> None:
        self._number = number
        case = self.desk.engagement
        if case:
            self.desk.read(self, lambda reader: sheet_view(reader, case.id, number), self._show)

    def _show(self, view: SheetView | None) -> None:
        if view is None:
            self._not_here()
            return
        self.what = "sheet"
        self._panels.setCurrentIndex(2)
        self.kept.leave()
        self.sheet.show_sheet(view, self._mode(view))
        if self.sheet.mode != "read":
            self.kept.at(f"handover_sheet {view.row.number}", self.sheet.fields)
        tr = self.desk.tr
        self.title.say(tr("handovers", "Confirmation record"), view.row.number)
        self.title.show_right([Chip(self.look, *state_words(tr, view.row.state))])
        self._tell_bar()
        if self.sheet.mode == "record":
            self.sheet.day.setFocus()
        elif self.sheet.mode == "confirm" and self.sheet.rows.fields:
            self.sheet.rows.fields[0].setFocus()

    def _mode(self, view: SheetView) -> Mode:
        if view.row.turn == "ward" and view.row.state == "printed" and self.desk.may("handover.record"):
            return "record"
        waits = view.row.state == "recorded" and self.desk.may("handover.confirm")
        return "confirm" if waits else "read"

    def _not_here(self) -> None:
        """No record of it: the contractor may hold it on paper, the ward would have printed it itself."""
        tr, number = self.desk.tr, self._number
        if self.desk.may("handover.confirm"):
            self._copy(number)
            return
        self.what = ""
        self._panels.setCurrentIndex(0)
        self.title.say(tr("handovers", "Confirmation record"), number)
        self.title.show_right([])
        said = tr("handovers", "There is no sheet {number} here", number=number)
        self.notify("ng", said, tr("handovers", "Look at the number on the sheet, then open it from the list."))
        self._tell_bar()

    def _record(self) -> None:
        view, transcript = self.sheet.view, self.sheet.transcript
        if view and self.sheet.mode == "record" and not self.sheet.missing():
            work = self.kept.ending(lambda session: record_sheet(session, view.row.id, transcript))
            self.desk.act(self, work, self._recorded)

    def _recorded(self, sheet: Handover) -> None:
        tr = self.desk.tr
        self.sheet.mode = "read"
        self._read(sheet.number)
        self.notify("done", tr("handovers", "{number} is recorded", number=sheet.number),
                    tr("handovers", "The contractor confirms it from its own copy."))  # fmt: skip

    def _confirm(self) -> None:
        case, view, counts, note = self.desk.engagement, self.sheet.view, self.sheet.counts, self.sheet.note.text()
        if case and view and self.sheet.mode == "confirm" and not self.sheet.missing():
            number, today = view.row.number, self.desk.today()
            self.desk.act(
                self,
                self.kept.ending(
                    lambda session: confirm_sheet(session, case.id, number, counts, note=note, confirmed_on=today)
                ),
                lambda made: self._confirmed(number, agrees=made.result == "agrees"),
            )

    def _confirmed(self, number: str, *, agrees: bool) -> None:
        tr = self.desk.tr
        self.sheet.mode = "read"
        self._read(number)
        if agrees:
            self.notify("ok", tr("handovers", "{number} is confirmed", number=number))
        else:
            said = tr("handovers", "{number} is confirmed as differing", number=number)
            self.notify("check", said, tr("handovers", "Call the ward now; it hears of it with your next disc too."))

    def _correct(self) -> None:
        view = self.sheet.view
        if view:
            self.desk.act(self, lambda session: prepare_correction(session, view.row.id), self._made)

    # ---- from the paper copy ------------------------------------------------------------------------------------

    def _copy(self, number: str) -> None:
        self.what = "copy"
        self._panels.setCurrentIndex(3)
        self.kept.leave()
        tr = self.desk.tr
        self.title.say(tr("handovers", "Confirm from your paper copy"), number)
        self.title.show_right([])
        self.copy.begin(number)
        self.kept.at("handover_sheet paper", self.copy.fields)
        self._tell_bar()
        if number:
            self._look_for(number)

    def _look_for(self, number: str) -> None:
        """A number was typed: where its record is here, that is what is confirmed."""
        case = self.desk.engagement
        if case and not self.copy.is_touched:
            self.desk.read(
                self,
                lambda reader: (sheet_view(reader, case.id, number), confirmed_on(reader, case.id, number)),
                self._found,
            )

    def _found(self, found: tuple[SheetView | None, str]) -> None:
        view, day = found
        if view and self.what == "copy":
            self._number = view.row.number
            self._show(view)
        elif self.what == "copy":
            self.copy.tell_confirmed(day)

    def _confirm_copy(self) -> None:
        case, panel = self.desk.engagement, self.copy
        if case is None or panel.missing():
            return
        number, note, today = panel.sheet, panel.note.text(), self.desk.today()
        counts, paper = [each.own for each in panel.rows], [each.other for each in panel.rows]

        def work(session: Session) -> Confirmation:
            return confirm_sheet(session, case.id, number, counts, paper=paper, note=note, confirmed_on=today)

        self.desk.act(self, self.kept.ending(work), lambda made: self._copied(made.handover_number))

    def _copied(self, number: str) -> None:
        self._forget()
        self.desk.go("handovers", f"confirmed:{number}")

    # ---- the bar ------------------------------------------------------------------------------------------------

    def _tell_bar(self) -> None:
        self.bar.clear()
        tr = self.desk.tr
        self.bar.secondary(tr("handovers", "To the list"), self._leave, key="Esc")
        {"new": self._bar_new, "sheet": self._bar_sheet, "copy": self._bar_copy}.get(self.what, lambda: None)()

    def _bar_new(self) -> None:
        tr, ready = self.desk.tr, self.prepare.is_ready
        self.bar.say(
            tr("handovers", "The sheet gets its number and is printed in two copies.")
            if ready
            else tr("handovers", "Choose what goes, and say how many."),
            "info",
        )
        self.bar.primary(tr("handovers", "Make the sheet and print it"), self._make, icon_name="printer", enabled=ready)

    def _bar_sheet(self) -> None:
        tr, view, panel = self.desk.tr, self.sheet.view, self.sheet
        if view is None:
            return
        if view.row.id and self.desk.may("handover.print"):
            print_it = tr("handovers", "Print the sheet")
            self.bar.secondary(print_it, lambda: self._print(view), icon_name="printer", key="Ctrl+P")
        if panel.mode == "read":
            self._bar_read(view)
            return
        missing = panel.missing()
        after = tr("handovers", "A mistake is corrected by a new sheet.")
        self.bar.say(missing or after, "check" if missing else "info")
        text, slot = (
            (tr("handovers", "Record this sheet"), self._record)
            if panel.mode == "record"
            else (tr("handovers", "Confirm with these counts"), self._confirm)
        )
        self.bar.primary(text, slot, icon_name="book", enabled=not missing)

    def _print(self, view: SheetView) -> None:
        self.desk.go("paper", f"record:{view.row.id}:handover_sheet")

    def _bar_read(self, view: SheetView) -> None:
        tr = self.desk.tr
        said = next_words(tr, view.row, own=is_turn(self.desk, view.row))
        self.bar.say(said or tr("handovers", "Nothing is left to do with this sheet."), "info")
        if view.row.state in ("recorded", "differs") and not view.row.corrected_by and self.desk.may("handover.print"):
            self.bar.secondary(tr("handovers", "Make a correcting sheet"), self._correct, icon_name="pencil")

    def _bar_copy(self) -> None:
        tr, missing = self.desk.tr, self.copy.missing()
        after = tr("handovers", "A mistake is corrected by a new sheet.")
        self.bar.say(missing or after, "check" if missing else "info")
        self.bar.primary(tr("handovers", "Confirm with these counts"), self._confirm_copy, icon_name="book",
                         enabled=not missing)  # fmt: skip
