"""A child's hours of the year beside the ledger: as a chart, or as a table of the same figures."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.pages.prescreening.words import month_word
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.when import year_words
from sitter_desk.desktop.widgets.button import Button, button
from sitter_desk.desktop.widgets.hours_chart import Bar, Chart, HoursChart, Kind, Swatch
from sitter_desk.desktop.widgets.sheet import Sheet, clear, row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.dates import fiscal_year
from sitter_desk.domain.programme import NO_CAP
from sitter_desk.office.views.screening_ledger import ChildYear
from sitter_desk.workstation.language import Translator


def chart_of(tr: Translator, year: ChildYear) -> Chart:
    """A year as bars: added up from April on against the cap of the year, or each month against its own cap."""
    bars = tuple(_month_bar(tr, year, at) for at in range(len(year.months)))
    capped = year.per == "year" and year.cap != NO_CAP
    return Chart(
        bars=bars,
        cap=year.cap if capped else -1,
        cap_word=tr("prescreening", "Cap"),
        left=year.remaining if capped else -1,
        left_word=tr("prescreening", "Left"),
        unit=tr("prescreening", "h"),
        spoken=spoken(tr, year),
    )


def _month_bar(tr: Translator, year: ChildYear, at: int) -> Bar:
    month = year.months[at]
    word = month_word(tr, month.month)
    if year.per == "month":
        parts: tuple[tuple[Kind, int], ...] = (("month", month.before), ("own", month.counted))
        return Bar(word=word, parts=parts, cap=month.cap, strong=bool(month.counted))
    last = max((place for place, each in enumerate(year.months) if each.used), default=-1)
    if at > last:
        return Bar(word=word, parts=())
    before = sum(each.used for each in year.months[:at])
    parts = (("elsewhere", year.elsewhere), ("before", before), ("month", month.before), ("own", month.counted))
    return Bar(word=word, parts=parts, strong=bool(month.counted))


def spoken(tr: Translator, year: ChildYear) -> str:
    """The chart in a sentence."""
    if year.cap == NO_CAP:
        return tr("prescreening", "{name}: {used} hours, {own} of them by this application",
                  name=year.name, used=year.used, own=year.counted)  # fmt: skip
    return tr(
        "prescreening", "{name}: {used} of {cap} hours, {own} of them by this application, {left} left",
        name=year.name, used=year.used, cap=year.cap, own=year.counted, left=year.remaining,
    )  # fmt: skip


def rows_of(tr: Translator, year: ChildYear) -> list[Row]:
    """The figures of the chart as a table."""
    used, rows = year.elsewhere, []
    for month in year.months:
        before, used = used, used + month.used
        cap = month.cap if year.per == "month" else year.cap
        left = cap - (month.used if year.per == "month" else used) if cap != NO_CAP else None
        figures = (before, month.before - month.carried, month.carried, month.counted, used)
        cells = (
            *(Cell(str(each)) if each else Cell() for each in figures),
            Cell() if left is None else Cell(str(left)),
        )
        rows.append(Row(key=month.month, cells=(Cell(month_word(tr, month.month)), *cells)))
    return rows


def columns(tr: Translator) -> tuple[Column, ...]:
    """Month, hours before it, in it by whom, in all, and what is left."""
    return (
        Column(tr("prescreening", "Month"), 70),
        Column(tr("prescreening", "Until the month before"), 116, "right", figures=True),
        Column(tr("prescreening", "Other applications"), 116, "right", figures=True),
        Column(tr("prescreening", "Former contractor"), 116, "right", figures=True),
        Column(tr("prescreening", "This application"), 116, "right", figures=True),
        Column(tr("prescreening", "In all"), 90, "right", figures=True),
        Column(tr("prescreening", "Left"), 0, "right", figures=True),
    )


class HoursPanel(QWidget):
    """The chart with its legend; several children are switched, the table stands behind one button."""

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__()
        self._look, self._tr = look, tr
        self._years: Sequence[ChildYear] = ()
        self.at = 0
        self._heading = label("", "section")
        self._children = QHBoxLayout()
        self._children.setSpacing(4)
        self._legend = QHBoxLayout()
        self._legend.setSpacing(6)
        self.chart, self.table = HoursChart(look), Table(look, columns(tr), name=tr("prescreening", "Hours by month"))
        self.table.setProperty("kind", "plain")
        self.table.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)  # the chart says how high
        self._as_table = button(look, "", self._turn, "quiet", icon_name="table")
        sheet = Sheet(padded=False)
        self._stack = QStackedLayout()
        sheet.inside.addLayout(self._stack)  # before its widgets, which it would show as windows of their own
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.table)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._heading)
        head.addLayout(self._children)
        head.addStretch(1)
        head.addLayout(self._legend)
        head.addWidget(self._as_table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(sheet, 1)

    def show_years(self, years: Sequence[ChildYear]) -> None:
        """The years of the children of a case."""
        self._years, self.at = years, 0
        clear(self._children)
        for at, year in enumerate(years if len(years) > 1 else ()):
            self._children.addWidget(self._choice(at, year.name))
        self._draw()

    def _choice(self, at: int, name: str) -> Button:
        made = button(self._look, name, lambda: self._choose(at), "filter")
        made.setCheckable(True)
        made.setChecked(at == self.at)
        return made

    def _choose(self, at: int) -> None:
        self.at = at
        for place in range(self._children.count()):
            item = self._children.itemAt(place)
            widget = item.widget() if item else None
            if isinstance(widget, Button):
                widget.setChecked(place == at)
        self._draw()

    def _turn(self) -> None:
        self._stack.setCurrentIndex(1 - self._stack.currentIndex())
        self._draw()

    def _draw(self) -> None:
        if not self._years:
            return
        tr, year = self._tr, self._years[self.at]
        one, said = len(self._years) == 1, year_words(tr, fiscal_year(year.months[0].month))
        self._heading.setText(
            tr("prescreening", "{name}: hours of {year}", name=year.name, year=said)
            if one
            else tr("prescreening", "Hours of {year}", year=said)
        )
        self.chart.show_chart(chart_of(tr, year))
        self.table.rows.show(rows_of(tr, year))
        shown = self._stack.currentIndex() == 1
        self._as_table.say(tr("prescreening", "See as a chart") if shown else tr("prescreening", "See as a table"))
        self._draw_legend(year, hidden=shown)

    def _draw_legend(self, year: ChildYear, *, hidden: bool) -> None:
        clear(self._legend)
        tr = self._tr
        words: list[tuple[Kind, str]] = [
            ("before", tr("prescreening", "before")),
            ("month", tr("prescreening", "in the month")),
            ("elsewhere", tr("prescreening", "elsewhere")),
            ("own", tr("prescreening", "this one")),
        ]
        left_out = {"before"} if year.per == "month" else set()
        left_out |= set() if year.elsewhere else {"elsewhere"}
        for kind, word in words if not hidden else ():
            if kind not in left_out:
                self._legend.addWidget(row(Swatch(self._look, kind), label(word, "hint"), spacing=5))
