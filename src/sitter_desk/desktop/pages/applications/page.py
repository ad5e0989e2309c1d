"""申請: one box that finds, filters that say what they leave, the list, and beside it what answers a caller.

Rows come a page at a time, by the place of the last one. A list is an entry before it is shown; while somebody types
nothing is, until the search has rested for two seconds or a row is chosen (B10).
"""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.icons import icon
from sitter_desk.desktop.models.applications import CHILD_COLUMN, children_from, columns, row_of
from sitter_desk.desktop.models.table import Pages
from sitter_desk.desktop.page import PAGE_MARGINS, Page
from sitter_desk.desktop.pages.applications.empty import nothing_found, nothing_yet
from sitter_desk.desktop.pages.applications.filters import Choices, Filters
from sitter_desk.desktop.pages.applications.intake import RowsToTakeIn
from sitter_desk.desktop.pages.applications.side import Side
from sitter_desk.desktop.theme import NARROW_BELOW
from sitter_desk.desktop.when import year_words
from sitter_desk.desktop.widgets.keys import bind
from sitter_desk.desktop.widgets.line import EnterLine
from sitter_desk.desktop.widgets.sheet import column, row
from sitter_desk.desktop.widgets.table import table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.records import Engagement, Round
from sitter_desk.domain.stages import STAGES
from sitter_desk.office.views.browsing import (
    SIZE,
    AppRow,
    Query,
    Total,
    browse,
    look,
    months_listed,
    note_search,
    total,
)
from sitter_desk.office.views.browsing import Page as Found
from sitter_desk.office.views.case_view import peek
from sitter_desk.vault.listing import Cursor
from sitter_desk.vault.store import Reader

_TYPING, _GLANCING, _RESTING = 120, 180, 2000  # ms: before a search is made, a glance, and an entry of the search
_SLOW = 250  # ms without an answer, then the page says that it reads
_MOST_KEPT = 500  # rows that are asked for again when something was written
_NO_SIDE_BELOW = 980
ORDER = "order of the applications"
"""What the desk remembers while it is open: the ids in the order of the list."""
TOUCHING = frozenset(
    {
        "applicant", "child", "application", "use", "finding", "screening", "duplicate", "submission", "deficiency",
        "question", "answer", "decision", "notice",
    }
)  # fmt: skip


class ApplicationsPage(Page):
    """The list. The ward's desk has it too and only looks."""

    NAME = "applications"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tr = desk.tr
        self.query = Query(engagement=desk.engagement.id if desk.engagement and desk.site == "ward" else "")
        self.found: dict[str, AppRow] = {}
        self._next: Cursor | None = None
        self._asked, self._stale, self._wanted = 0, True, ""
        self.search = EnterLine(tr("applications", "Search"))
        self.count, self.hint = label("", "strong"), label("", "hint")
        self.filters, self.side = Filters(desk.look, tr), Side(desk.look, tr)
        self.table = table(
            desk.look, columns(tr), name=tr("applications", "Applications"), opened=self.open, double=True
        )
        self.list = QStackedWidget()
        self._none: QWidget = label("")
        self._waiting = label(tr("applications", "Reading the applications"), "note")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.list.addWidget(self.table)
        self.list.addWidget(self._waiting)
        self.list.addWidget(self._none)
        self.rows = RowsToTakeIn(self, desk)
        self._is_empty, self._opened = False, False
        self._lay_out()
        self._timers()
        self._connect()
        self.title.show_right([label(tr("applications", "Order: newest arrival first"), "note")])
        self._tell_bar()

    # ---- how it stands ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        tr = self.desk.tr
        self.search.setPlaceholderText(tr("applications", "Name, kana, child, receipt number, telephone, account"))
        self.search.setClearButtonEnabled(True)
        glass = icon("search", QColor(self.look.tokens.ink2), 18)
        self.search.addAction(glass, EnterLine.ActionPosition.LeadingPosition)
        self.search.installEventFilter(self)
        self.count.setMinimumWidth(64)
        left = column(row(self.search, self.count, self.hint, spacing=12), self.filters, self.list, spacing=10)
        left.layout().setStretch(2, 1)  # type: ignore[union-attr]  # just made, a column
        body = QHBoxLayout(self.body)
        body.setContentsMargins(*PAGE_MARGINS)
        body.setSpacing(20)
        body.addWidget(left, 1)
        body.addWidget(self.side)
        self.setTabOrder(self.filters.clear, self.table)
        self.setTabOrder(self.table, self.side)

    def _timers(self) -> None:
        self._typing, self._glancing, self._resting, self._slow = (QTimer(self) for _ in range(4))
        for timer, after, act in (
            (self._typing, _TYPING, self._type),
            (self._glancing, _GLANCING, self._glance),
            (self._resting, _RESTING, self._rest),
            (self._slow, _SLOW, lambda: self.list.setCurrentWidget(self._waiting)),
        ):
            timer.setSingleShot(True)
            timer.setInterval(after)
            timer.timeout.connect(act)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self._enter)
        self.filters.changed.connect(self._filter)
        self.table.moved.connect(self._choose)
        self.side.opened.connect(self.open)
        bind(self, "Ctrl+F", self._to_search, self.desk.tr("applications", "Search"))

    def _tell_bar(self) -> None:
        tr = self.desk.tr
        self.bar.clear()
        self.bar.say(tr("applications", "↑↓ choose   Enter open   Ctrl+F search"))
        if self.desk.may("screening.record"):
            self._screen = self.bar.secondary(
                tr("applications", "To the pre-screening"), self._to_screening, icon_name="checklist"
            )
        if self.desk.may("application.type"):
            self.bar.primary(
                tr("applications", "Take in an application"), lambda: self.desk.go("form"), icon_name="plus"
            )
        else:
            self.bar.primary(tr("applications", "Open the application"), self._open_chosen, icon_name="page")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """A narrow window leaves the children to the panel, a very narrow one the panel away."""
        super().resizeEvent(event)
        self.table.setColumnHidden(CHILD_COLUMN, self.window().width() < children_from(self.desk.tr))
        self.side.setVisible(self.width() >= _NO_SIDE_BELOW - self.side.width())
        self.hint.setVisible(self.window().width() >= NARROW_BELOW)
        self.table.settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Down in the search box goes to the list; Esc empties it."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.table.rows.rows:
                self.table.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    # ---- coming and hearing -------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:
        """The list as it was left. ``where``: a stage, or what is to be searched for (a receipt number)."""
        if where in STAGES:
            self._look_for(replace(self.query.without(), text="", stage=where))
        elif where:
            self._look_for(replace(self.query.without(), text=where))
        self.rows.ask()
        if self._stale:
            self.desk.read(self, _choices, self._show_choices)
            self.ask(keep=bool(self.found))
        (self.table if self._opened and not where else self.search).setFocus()
        self._opened = False

    def _look_for(self, query: Query) -> None:
        self.query, self._stale = query, True
        self.search.blockSignals(True)  # noqa: FBT003  Qt's signature
        self.search.setText(query.text)
        self.search.blockSignals(False)  # noqa: FBT003  Qt's signature
        self.filters.show_query(query)

    def changed(self, changes: Changes) -> None:
        """Something of a case was written: the same rows are asked for again, at once if they are in sight."""
        kinds = {kind for kind, _ in changes}
        if kinds & {"export_row", "export_file"}:
            self.rows.ask()
        if TOUCHING & kinds:
            self._stale = True
            if self.isVisible():
                self.ask(keep=True)

    # ---- asking -------------------------------------------------------------------------------------------------

    def ask(self, *, keep: bool = False) -> None:
        """The first page, or as many rows as stand there now."""
        self._asked += 1
        self._stale = False
        self._wanted = self.table.current_key if keep else ""
        if not self.found:
            self._slow.start()
        size = min(max(SIZE, len(self.found)), _MOST_KEPT) if keep else SIZE
        self._ask(None, size, partial(self._show, self._asked))

    def _more(self) -> None:
        self._ask(self._next, SIZE, partial(self._add, self._asked))

    def _ask(self, after: Cursor | None, size: int, done: partial[None]) -> None:
        query, today = self.query, self.desk.today()
        if query.text.strip():
            self.desk.read(self, lambda reader: look(reader, query, after, today=today, size=size), done)
        else:
            self.desk.write(self, lambda session: browse(session, query, after, size=size), done)

    def _show(self, asked: int, found: Found) -> None:
        if asked != self._asked:
            return
        self._slow.stop()
        self._next, self.found = found.next, {each.application: each for each in found.rows}
        pages = Pages(more=self._more, ended=found.next is None)
        self.table.rows.show([row_of(self.desk.tr, each, self.desk.today()) for each in found.rows], pages=pages)
        self.desk.read(self, partial(_totals, query=self.query), partial(self._show_total, asked))
        if found.rows:
            self._leave_empty()
            self.list.setCurrentIndex(0)
            self.table.choose(self._wanted if self._wanted in self.found else found.rows[0].application)
        else:
            self.side.show_row(None)
            self._show_nothing()
        self._resting.start() if self.query.text.strip() and found.rows else self._resting.stop()
        self._tell_chosen()

    def _add(self, asked: int, found: Found) -> None:
        if asked == self._asked:
            self._next = found.next
            self.found.update({each.application: each for each in found.rows})
            self.table.rows.add(
                [row_of(self.desk.tr, each, self.desk.today()) for each in found.rows], ended=found.next is None
            )
            self._resting.start() if self.query.text.strip() else None

    def _show_total(self, asked: int, totals: tuple[Total, Total]) -> None:
        if asked != self._asked:
            return
        every, found = totals
        tr, engagement = self.desk.tr, self.desk.engagement
        year = year_words(tr, engagement.contract_year) if engagement else ""
        self.title.say(tr("applications", "Applications"), f"{year}　{self._counted(every)}".strip("　"))
        narrowed = bool(self.query.filters or self.query.text.strip())
        more = "" if found.exact else "+"
        said = tr("applications", "{count} found", count=f"{found.count:,}{more}")
        self.count.setText(said if narrowed else "")
        self.hint.setText(
            tr("applications", "Small kana and voicing marks count as the same") if self.query.text.strip() else ""
        )

    def _counted(self, found: Total) -> str:
        tr = self.desk.tr
        count = f"{found.count:,}"
        if found.exact:
            return tr("applications", "{count} applications", count=count)
        return tr("applications", "more than {count} applications", count=count)

    def _show_choices(self, choices: Choices) -> None:
        self.filters.show_choices(choices, self.desk.today())

    # ---- typing, filtering, choosing ----------------------------------------------------------------------------

    def _type(self) -> None:
        text = self.search.text()
        if text.strip() != self.query.text.strip():
            self.query = replace(self.query, text=text)
            self.filters.show_query(self.query)
            self.ask()

    def _filter(self, query: Query) -> None:
        self.query = replace(query, text=self.query.text)
        self.ask()

    def _rest(self) -> None:
        """The search has rested: its entry."""
        query, rows = self.query, list(self.found.values())
        self.desk.write(self, lambda session: note_search(session, query, rows), _nothing)

    def _choose(self, key: str) -> None:
        self.side.show_row(self.found.get(key))
        self._glancing.start()
        self._tell_chosen()

    def _glance(self) -> None:
        key = self.table.current_key
        if key and self.side.isVisible() and (self.side.peek is None or self.side.peek.row.application != key):
            self.desk.write(self, lambda session: peek(session, key), self.side.show_peek)

    def _tell_chosen(self) -> None:
        if self.desk.may("screening.record"):
            self._screen.setEnabled(bool(self.table.current_key))

    # ---- going on -----------------------------------------------------------------------------------------------

    def _to_search(self) -> None:
        if self.isVisible():
            self.search.setFocus()
            self.search.selectAll()

    def _enter(self) -> None:
        """Enter in the search box goes to the hits; there it opens one."""
        if self._typing.isActive():
            self._typing.stop()
            self._type()
        self.table.setFocus()

    def open(self, key: str) -> None:
        """The whole of an application, by its id; the case page goes on from there in the order of the list."""
        self._opened = True  # who comes back goes on from the row he opened
        self.desk.memory[ORDER] = tuple(self.found)
        self.desk.go("case", key)

    def _open_chosen(self) -> None:
        if self.table.current_key:
            self.open(self.table.current_key)

    def _to_screening(self) -> None:
        if self.table.current_key:
            self.desk.go("prescreening", self.table.current_key)

    # ---- nothing there ------------------------------------------------------------------------------------------

    def _show_nothing(self) -> None:
        if not (self.query.filters or self.query.text.strip()):
            self.instead(nothing_yet(self.desk))
            self._is_empty = True
            self.rows.tell()
            return
        self._leave_empty()
        self.list.removeWidget(self._none)
        self._none.deleteLater()
        self._none = nothing_found(self.look, self.desk.tr, self.query, self._to_search, self._take_off)
        self.list.addWidget(self._none)
        self.list.setCurrentWidget(self._none)

    def _leave_empty(self) -> None:
        if self._is_empty:
            self._is_empty = False
            self.instead(None)
            self.rows.tell()

    def _take_off(self) -> None:
        self.filters.ask(self.query.without())


def _totals(reader: Reader, *, query: Query) -> tuple[Total, Total]:
    """All of the desk's applications, and those that are asked for."""
    every = replace(query.without(), text="")
    counted = total(reader, every)
    return counted, counted if query == every else total(reader, query)


def _choices(reader: Reader) -> Choices:
    """What the filters offer: months, years and rounds that there are."""
    years = sorted({year for each in reader.find(Engagement) for year in each.years_of_use}, reverse=True)
    rounds = sorted(((each.id, each.number) for each in reader.find(Round)), key=lambda each: each[1])
    return Choices(months=months_listed(reader), years=tuple(years), rounds=tuple(rounds))


def _nothing(_answer: None) -> None:
    """An entry needs no answer."""
