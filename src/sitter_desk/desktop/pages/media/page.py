"""媒体の台帳: every disc and password notice, who holds it, until when, and the way it went; what is late first."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.kept import Kept
from sitter_desk.desktop.page import PAGE_MARGINS, Page
from sitter_desk.desktop.pages.media.side import MediaSide
from sitter_desk.desktop.pages.media.words import PLACE, SHEET, columns, media_row
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.empty import Empty, FirstThing
from sitter_desk.desktop.widgets.entry import Segments
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.desktop.widgets.sheet import row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.office.handovers import keep_at
from sitter_desk.office.numbers import as_number
from sitter_desk.office.views.media_ledger import Event, Ledger, MediaRow, history_of, ledger
from sitter_desk.vault.store import Reader

NEEDS = {PLACE: 1440, SHEET: 1200}
"""Widths of the page (px) from which a column has its room; else it stands at the side."""
TOUCHED = frozenset({"carried_item", "handover", "engagement", "peer"})


class MediaPage(Page):
    """The ledger at the left, one thing at the right."""

    NAME = "media"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tr = desk.tr
        self.ledger = Ledger(rows=(), open_sheets=())
        self.which = Segments(
            tr("media", "Which things"),
            [("all", tr("media", "All")), ("out", tr("media", "To come back")), ("late", tr("media", "Late")),
             ("here", tr("media", "Held here"))],
        )  # fmt: skip
        self.which.choose("all")
        self.which.picked.connect(lambda _which: self._show_rows())
        self.number = Line(tr("media", "Management number"), "half", figures=True)
        self.number.setFixedWidth(180)
        self.number.textChanged.connect(lambda _text: self._show_rows())
        self.table = Table(desk.look, columns(tr), name=tr("media", "Media ledger"))
        self.table.moved.connect(self._look_at)
        self.side, self.kept = MediaSide(desk), Kept(self)
        self.side.kept.connect(self._keep)
        self.side.place.textChanged.connect(self.kept.typed)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(row(self.which, None, label(tr("media", "Management number"), "label"), self.number))
        column.addWidget(self.table, 1)
        both = QHBoxLayout(self.body)
        both.setContentsMargins(*PAGE_MARGINS)
        both.setSpacing(24)
        both.addWidget(left, 1)
        both.addWidget(self.side)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """A narrow window leaves place and sheet to the side panel."""
        super().resizeEvent(event)
        for at, width in NEEDS.items():
            self.table.setColumnHidden(at, self.width() < width)

    # ---- coming here --------------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:
        """Read again; ``where`` is a management number, which is looked at."""
        if where:
            self.number.setText("")
            self.which.choose("all")
        self.begin_at(self.table)
        case, today = self.desk.engagement, self.desk.today()
        if case:
            self.desk.read(self, lambda reader: (ledger(reader, case.id, today), as_number(where)), self._show)
        else:
            self._show((Ledger(rows=(), open_sheets=()), ""))

    def changed(self, changes: Changes) -> None:
        """A bundle was made, a sheet recorded, a place noted."""
        if self.isVisible() and {kind for kind, _ in changes} & TOUCHED:
            self.arrive()

    def _show(self, found: tuple[Ledger, str]) -> None:
        self.ledger, wanted = found
        tr, late = self.desk.tr, len(self.ledger.late)
        said = (
            tr("media", "{out} to come back, {late} of them late", out=len(self.ledger.out), late=late)
            if late
            else tr("media", "{out} to come back", out=len(self.ledger.out))
        )
        self.title.say(tr("media", "Media ledger"), said if self.ledger.rows else "")
        self.which.say("late", tr("media", "Late ({count})", count=late))
        self.instead(None if self.ledger.rows else self._empty())
        self._show_rows(wanted)
        self._warn()
        self._tell_bar()

    def _empty(self) -> QWidget:
        tr = self.desk.tr
        more = tr("media", "A disc and its password notice stand here as soon as they are made.")
        make, number = tr("media", "Make a bundle"), tr("media", "Each gets a number, and a password notice apart.")
        thing = FirstThing("disc", make, number, lambda: self.desk.go("bundle_make"))
        things = [thing] if self.desk.may("bundle.seal") else []
        return Empty(self.look, tr("media", "No disc has been made yet"), more, things)

    def _warn(self) -> None:
        """Printed sheets that nobody has recorded: what is on them may have changed hands."""
        tr, sheets = self.desk.tr, self.ledger.open_sheets
        if not sheets or self.desk.site != "ward":
            return
        go = Button(self.look, tr("media", "Record it"), icon_name="book")
        go.clicked.connect(lambda _checked=False: self.desk.go("handover_sheet", sheets[0]))
        said = tr("media", "Made and not recorded: {numbers}", numbers="・".join(sheets[:3]))
        self.notify("check", said, tr("media", "What stands on the sheet is not in this ledger yet."), action=go)

    # ---- the rows -----------------------------------------------------------------------------------------------

    @property
    def shown(self) -> list[MediaRow]:
        """The rows that the filters leave."""
        site, which, part = self.desk.site, self.which.value, as_number(self.number.text())
        tests: dict[str, Callable[[MediaRow], bool]] = {
            "all": lambda _row: True,
            "out": lambda row: row.is_out,
            "late": lambda row: bool(row.days_over),
            "here": lambda row: row.holder == site,
        }
        return [row for row in self.ledger.rows if tests[which](row) and part in row.number]

    def _show_rows(self, wanted: str = "") -> None:
        tr, shown = self.desk.tr, self.shown
        kept = wanted or self.table.current_key
        self.table.rows.show([media_row(tr, each, self.desk.today()) for each in shown])
        numbers = [each.number for each in shown]
        self.table.choose(kept if kept in numbers else next(iter(numbers), ""))
        if not shown:
            self.kept.leave()
            self.side.show_nothing()

    def _look_at(self, number: str) -> None:
        found = next((each for each in self.ledger.rows if each.number == number), None)
        case = self.desk.engagement
        if found and case and not self.side.is_touched:
            self.kept.leave()
            self.side.show_thing(found)
            if found.is_own and found.id:
                self.kept.at(f"media {found.id}", {"place": self.side.place})
            self.desk.read(self, lambda reader: _way(reader, case.id, number), self._show_way)

    def _show_way(self, found: tuple[str, tuple[Event, ...]]) -> None:
        self.side.show_way(*found)

    def _keep(self, item: str, place: str) -> None:
        work = self.kept.ending(lambda session: keep_at(session, item, place))
        self.desk.act(self, work, lambda _: self.side.was_kept())

    # ---- the bar ------------------------------------------------------------------------------------------------

    def _tell_bar(self) -> None:
        tr, desk, bar = self.desk.tr, self.desk, self.bar
        bar.clear()
        if desk.site == "ward":
            bar.say(tr("media", "What comes back goes onto a sheet of its own, media and notices apart."), "info")
            text, may = tr("media", "Make a sheet for what comes back"), desk.may("handover.print")
            go = "new:return"
            bar.primary(text, lambda: desk.go("handover_sheet", go), icon_name="handshake",
                        enabled=may and bool(self.ledger.out))  # fmt: skip
            return
        bar.say(tr("media", "The ward records what comes back; you confirm its sheet."), "info")
        bar.primary(tr("media", "To the confirmation records"), lambda: desk.go("handovers"), icon_name="book")


def _way(reader: Reader, engagement: str, number: str) -> tuple[str, tuple[Event, ...]]:
    return number, history_of(reader, engagement, number)
