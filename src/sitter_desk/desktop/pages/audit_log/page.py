"""操作記録: the chain drawn month by month with what holds it, and every entry in words (ui.md, picture 11).

To read it is an act: each portion is an entry before it is shown. To verify the chain is one too.
"""

from collections.abc import Iterable
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.models.table import Pages, Row
from sitter_desk.desktop.page import PAGE_MARGINS, Page
from sitter_desk.desktop.pages.audit_log.chain import ChainSheet
from sitter_desk.desktop.pages.audit_log.entry import WIDTH, EntryPanel
from sitter_desk.desktop.pages.audit_log.words import columns, group_words, span_of, span_words, table_row
from sitter_desk.desktop.tasks import Failure, Running
from sitter_desk.desktop.widgets.beside import Beside
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.keys import bind
from sitter_desk.desktop.widgets.line import EnterLine
from sitter_desk.desktop.widgets.table import Table, table
from sitter_desk.domain.dates import parse_day
from sitter_desk.errors import Cancelled
from sitter_desk.office.views.log_chain import Verified, chain, verify_chain
from sitter_desk.office.views.log_view import Asked, LogPage, LogRow, LogUser, log_users, read_log

REST = 2_000
"""Milliseconds after which what stands in the box is looked for (B10)."""
NARROW = 1_150
"""From this width of the page on (px) the choice of a person is as wide as its words."""
"""Widths of the page (px) below this leave the PC to the side."""


class AuditLogPage(Page):
    """The log of this desk."""

    NAME: ClassVar[str] = "audit_log"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tr = desk.tr
        self.chain, self.panel = ChainSheet(desk), EntryPanel(desk)
        self.box = EnterLine(tr("audit_log", "Find by number or day"), "half")
        self.box.setPlaceholderText(tr("audit_log", "Receipt, disc or sheet number, or a day"))
        self.box.setClearButtonEnabled(True)
        self.box.setMinimumWidth(190)
        self.days = _choice(span_words(tr), tr("audit_log", "Days"))
        self.group = _choice([("", tr("audit_log", "Everything done")), *group_words(tr)], tr("audit_log", "Acts"))
        self.person = _choice([("", tr("audit_log", "Anyone"))], tr("audit_log", "Person"))
        self.refusals = Button(self.look, tr("audit_log", "Refusals only"), "filter")
        self.refusals.setCheckable(True)
        self.entries: dict[str, LogRow] = {}
        self._narrow, self._question, self._next, self._head = False, 0, 0, 0
        self._running: Running | None = None
        self._verified: Verified | None = None
        self.table = self._table()
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST)
        self._lay_out()
        self._listen()
        self._buttons()

    # ---- building -----------------------------------------------------------------------------------------------

    def _table(self) -> Table:
        tr = self.desk.tr
        made = table(self.look, columns(tr, narrow=self._narrow), name=tr("audit_log", "Entries of the audit log"))
        made.moved.connect(lambda key: self.panel.show_entry(self.entries.get(key)))
        return made

    def _lay_out(self) -> None:
        main = QWidget()
        left = QVBoxLayout(main)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        self._filters = QGridLayout()
        self._filters.setSpacing(8)
        self._place_filters()
        left.addLayout(self._filters)
        left.addWidget(self.table, 1)
        self._left = left
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(*PAGE_MARGINS)
        whole.setSpacing(12)
        whole.addWidget(self.chain)
        whole.addWidget(Beside(main, self.panel, width=WIDTH, least=320), 1)

    def _place_filters(self) -> None:
        """Beside the box; below it where the page is narrow."""
        chosen, grid = (self.days, self.group, self.person), self._filters
        grid.addWidget(self.box, 0, 0, 1, 2 if self._narrow else 1)
        for at, part in enumerate(chosen):
            grid.addWidget(part, *((1, at) if self._narrow else (0, at + 1)))
        grid.addWidget(self.refusals, 0, 2 if self._narrow else len(chosen) + 1)
        grid.setColumnStretch(0, 0 if self._narrow else 1)

    def _listen(self) -> None:
        self.box.textEdited.connect(lambda _text: self._resting.start())
        self.box.returnPressed.connect(self.search)
        self._resting.timeout.connect(self.search)
        for choice in (self.days, self.group, self.person):
            choice.currentIndexChanged.connect(lambda _at: self.search())
        self.refusals.toggled.connect(lambda _on: self.search())
        tr = self.desk.tr
        bind(self, "Ctrl+F", self.box.setFocus, tr("audit_log", "Find by number or day"))
        bind(self, "F5", self.verify, tr("audit_log", "Verify again"))

    def _buttons(self) -> None:
        tr = self.desk.tr
        self.bar.clear()
        self.bar.say(tr("audit_log", "Nobody can change or remove an entry. To read the log is an entry too."), "info")
        if self._running:
            self.bar.primary(tr("audit_log", "Stop"), self.stop, icon_name="close")
        else:
            self.bar.primary(tr("audit_log", "Verify again"), self.verify, icon_name="link")

    # ---- the chain ----------------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:
        """Shows the newest entries, or those about a number; the chain is verified at the first look."""
        tr = self.desk.tr
        self.title.say(
            tr("audit_log", "Audit log"), tr("audit_log", "looked at, changed, handed out, refused: everything")
        )
        if where:
            self.box.setText(where)
        self.desk.read(self, log_users, self._name_people)
        self.search()
        if self._verified is None and not self._running:
            self.verify()

    def _name_people(self, people: tuple[LogUser, ...]) -> None:
        tr, chosen = self.desk.tr, self.person.currentData()
        with QSignalBlocker(self.person):
            self.person.clear()
            self.person.addItem(tr("audit_log", "Anyone"), "")
            for person in people:
                word = tr("audit_log", "{name} (removed)", name=person.name) if person.gone else person.name
                self.person.addItem(word, person.id)
            self.person.setCurrentIndex(max(0, self.person.findData(chosen)))
        self.person.setMinimumWidth(self.person.sizeHint().width())

    def verify(self) -> None:
        """Computes the whole chain again, with progress; Esc or the button stops it."""
        if self._running:
            return
        self.chain.begin()
        self._running = self.desk.work(
            self, verify_chain, self._tell, self._progress, self._not_verified
        )  # fmt: skip
        self._buttons()

    def stop(self) -> None:
        """Ends the verification at its next step; it leaves no entry."""
        if self._running:
            self._running.stop()

    def _progress(self, running: Running) -> None:
        self.chain.progress(running.done, running.total)

    def _tell(self, verified: Verified) -> None:
        self._running, self._verified = None, verified
        self.chain.tell(verified)
        self._mark(verified)
        self._buttons()
        self._draw_chain()

    def _draw_chain(self) -> None:
        """As far as the list and the verification reach: what the looks themselves add counts at the next one."""
        upto = max(self._head, self._verified.entries if self._verified else 0)
        self.desk.read(self, lambda reader: chain(reader, upto=upto), self.chain.show_chain)

    def _mark(self, verified: Verified) -> None:
        tr, holds = self.desk.tr, verified.broken is None
        chip = Chip(
            self.look, "ok" if holds else "ng", tr("audit_log", "whole") if holds else tr("audit_log", "broken")
        )
        self.title.show_right([chip])
        self.desk.proved.emit(holds)

    def _not_verified(self, error: Failure) -> None:
        self._running = None
        self.chain.unproved()
        self._buttons()
        if not isinstance(error, Cancelled):
            self.fail(error)

    # ---- the entries --------------------------------------------------------------------------------------------

    def asked(self) -> Asked:
        """What the filters say."""
        text = self.box.text().strip()
        day = parse_day(text) if text else None
        first, last = (day, day) if day else span_of(str(self.days.currentData()), self.desk.today())
        return Asked(
            user=str(self.person.currentData() or ""),
            group=str(self.group.currentData() or ""),
            first_day=first or "",
            last_day=last or "",
            number="" if day else text.upper(),
            refusals=self.refusals.isChecked(),
        )

    def search(self) -> None:
        """Asks for the newest entries that are wanted; what comes late for another question is not shown."""
        self._resting.stop()
        self._question += 1
        asked, number = self.asked(), self._question
        self.desk.write(self, lambda session: read_log(session, asked), lambda page: self._show(number, asked, page))

    def _show(self, number: int, asked: Asked, page: LogPage) -> None:
        if number != self._question:
            return
        self.entries = {str(row.seq): row for row in page.rows}
        pages = Pages(more=lambda: self._more(number, asked), ended=not page.next)
        self._next, self._head = page.next, page.head
        self._draw_chain()
        self.table.rows.show(self._rows(page.rows), pages=pages)
        if page.rows:
            self.table.choose(str(page.rows[0].seq))
        else:
            self.panel.show_entry(None)
        self.bar.say(self._found(page), "info")

    def _rows(self, entries: Iterable[LogRow]) -> list[Row]:
        tr, today = self.desk.tr, self.desk.today()
        return [table_row(tr, each, today, narrow=self._narrow) for each in entries]

    def _found(self, page: LogPage) -> str:
        tr = self.desk.tr
        if page.rows:
            return tr("audit_log", "Nobody can change or remove an entry. To read the log is an entry too.")
        return tr("audit_log", "No entry fits. Choose other days, or look for another number.")

    def _more(self, number: int, asked: Asked) -> None:
        below = self._next
        self.desk.write(
            self, lambda session: read_log(session, asked, below=below), lambda page: self._add(number, page)
        )  # fmt: skip

    def _add(self, number: int, page: LogPage) -> None:
        if number != self._question:
            return
        self.entries |= {str(row.seq): row for row in page.rows}
        self._next = page.next
        self.table.rows.add(self._rows(page.rows), ended=not page.next)

    # ---- sizes --------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """The PC goes to the side where the page is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._place_filters()
            old, rows = self.table, self._rows(self.entries.values())
            pages = old.rows.pages
            self.table = self._table()
            self._left.replaceWidget(old, self.table)
            old.deleteLater()
            self.table.rows.show(rows, pages=pages)


def _choice(items: list[tuple[str, str]], name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    for key, word in items:
        made.addItem(word, key)
    made.setMinimumWidth(made.sizeHint().width())
    return made
