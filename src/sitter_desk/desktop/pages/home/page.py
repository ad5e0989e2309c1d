"""ホーム: the work that waits, most urgent first, and one chart; to the right the figures and days (ui.md, picture 02).

Numbers and days alone: to see it is no entry, and it is read again whenever something was written.
"""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.page import PAGE_MARGINS, Page
from sitter_desk.desktop.pages.home.side import HEAD, WIDTH, HomeSide
from sitter_desk.desktop.pages.home.words import day_title, figure_word, line_of, month_day
from sitter_desk.desktop.when import short_day, weekday
from sitter_desk.desktop.widgets.beside import Beside
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.chart import Bars, ChartPanel, ChartWords, Group
from sitter_desk.desktop.widgets.empty import Empty, FirstThing
from sitter_desk.desktop.widgets.sheet import heading
from sitter_desk.desktop.widgets.text import label
from sitter_desk.desktop.widgets.work_row import WorkList
from sitter_desk.office.views.home import Home, home
from sitter_desk.office.views.home_days import SERIES, DayFigures
from sitter_desk.office.views.home_work import KINDS

LINES, LINES_COMPACT = 7, 5
"""So many lines of work are shown; the rest one press away."""


class HomePage(Page):
    """The first page of both sites."""

    NAME: ClassVar[str] = "home"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tr, look = desk.tr, desk.look
        self.work, self.side = WorkList(look, tr("home", "Work that waits")), HomeSide(desk)
        self.work.opened.connect(self._open)
        self.rest = Button(look, "", "quiet", icon_name="chevron-down")
        self.rest.clicked.connect(lambda _on=False: self._show_all())
        self._all, self._where = False, dict[str, str]()
        self.chart = self._chart_panel()
        self.done = label(tr("home", "Nothing waits at this desk."), "body")
        self.done.hide()  # until that is known
        self._lay_out()
        self._buttons()

    def _chart_panel(self) -> ChartPanel:
        tr = self.desk.tr
        title = (
            tr("home", "Arrived and screened")
            if self.desk.site == "contractor"
            else tr("home", "Submitted and decided")
        )
        words = ChartWords(tr("home", "As a table"), tr("home", "As a chart"), tr("home", "Day"))
        series = [figure_word(tr, figure) for figure in SERIES[self.desk.site]]
        return ChartPanel(self.look, title, tr("home", "last 10 weekdays, cases"), series, words=words)

    def _lay_out(self) -> None:
        tr = self.desk.tr
        main = QWidget()
        left = QVBoxLayout(main)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(6)
        head = heading(tr("home", "Work that waits"), right=[label(tr("home", "most urgent first"), "note")])
        head.setFixedHeight(HEAD)
        left.addWidget(head)
        left.addWidget(self.done)
        left.addWidget(self.work)
        left.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignLeft)
        left.addSpacing(6)
        left.addWidget(self.chart, 1)
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(*PAGE_MARGINS)
        whole.addWidget(Beside(main, self.side, width=WIDTH, least=560, spacing=24))

    def _buttons(self) -> None:
        tr, desk = self.desk.tr, self.desk
        self.bar.clear()
        if desk.may("application.type"):
            self.bar.secondary(
                tr("home", "Open a bundle"), lambda: desk.go("bundle_open"), icon_name="disc"
            )  # fmt: skip
            self.bar.primary(tr("home", "Take in an application"), lambda: desk.go("form"), icon_name="plus")
        elif desk.may("bundle.inspect"):
            self.bar.primary(tr("home", "Open a bundle"), lambda: desk.go("bundle_open"), icon_name="disc")
        else:
            self.bar.primary(tr("home", "Read the audit log"), lambda: desk.go("audit_log"), icon_name="link")

    # ---- what is shown ------------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:  # noqa: ARG002  there is but one place
        """Asks anew: what waits may have changed with the day alone."""
        self.begin_at(self.work)
        self._ask()

    def changed(self, changes: Changes) -> None:
        """Every record may be work for somebody."""
        if changes and self.isVisible():
            self._ask()

    def _ask(self) -> None:
        engagement, today = self.desk.engagement, self.desk.today()
        if engagement:
            self.desk.read(self, lambda reader: home(reader, engagement, today), self._show)
        else:
            self._show_empty()

    def _show(self, found: Home) -> None:
        self.instead(None)
        tr = self.desk.tr
        self.title.say(day_title(tr, found.today), self._sentence(found))
        self._show_work(found)
        self.chart.show_bars(self._bars(found.days))
        self.side.show_home(found, self.desk.now())
        made = found.bundle_made_on
        self.bar.say(
            tr("home", "Last data for the other desk: {day}", day=month_day(tr, made))
            if made
            else tr("home", "No data was made for the other desk yet"),
            "done" if made else "info",
        )

    def _sentence(self, found: Home) -> str:
        tr, lines = self.desk.tr, len(found.work)
        if not lines:
            return tr("home", "nothing waits")
        if not found.late:
            return tr("home", "{count} pieces of work wait", count=lines)
        return tr("home", "{count} pieces of work wait, {late} of them late", count=lines, late=found.late)

    def _show_all(self) -> None:
        """The lines that had no room; the page scrolls then."""
        self._all = True
        self._ask()

    def _show_work(self, found: Home) -> None:
        tr, most = self.desk.tr, LINES_COMPACT if self.look.compact else LINES
        shown = found.work if self._all else found.work[:most]
        self._where = {str(each.kind): each.where for each in found.work if each.where}
        self.work.show_lines([line_of(tr, each, found.site, found.today) for each in shown])
        self.work.setVisible(bool(shown))
        self.done.setVisible(not shown)
        rest = len(found.work) - len(shown)
        self.rest.setVisible(rest > 0)
        self.rest.say(tr("home", "Show {count} more", count=rest))

    def _bars(self, days: tuple[DayFigures, ...]) -> Bars:
        tr, series = self.desk.tr, [figure_word(self.desk.tr, figure) for figure in SERIES[self.desk.site]]
        groups = [
            Group(
                word=short_day(each.day)
                if at == 0 or each.day[5:7] != days[at - 1].day[5:7]
                else str(int(each.day[8:])),
                long_word=f"{month_day(tr, each.day)}（{weekday(tr, each.day)}）",
                values=each.figures,
            )
            for at, each in enumerate(days)
        ]
        spoken = ", ".join(f"{group.long_word} {group.values[0]} {group.values[1]}" for group in groups)
        nothing = tr("home", "Nothing on these days.")
        return Bars(tuple(series), tuple(groups), f"{' / '.join(series)}: {spoken}", nothing)

    def _show_empty(self) -> None:
        """A ward's desk before its first engagement."""
        tr, desk = self.desk.tr, self.desk
        self.title.say(day_title(tr, desk.today()), "")
        things = [
            FirstThing(
                "book", tr("home", "Prepare the rules"), tr("home", "Prices, hours and papers of this ward"),
                lambda: desk.go("rules"),
            ),
        ]  # fmt: skip
        self.instead(Empty(self.look, tr("home", "There is no engagement yet"), "", things))

    def _open(self, kind: str) -> None:
        """Where the work is done; a question at the case that it is about, the first one first."""
        if where := self._where.get(kind):
            self.desk.go("case" if self.desk.site == "contractor" else "decisions", where)
            return
        page = KINDS[kind].page  # type: ignore[index]  # the key of a line is its kind
        self.desk.go(page)
