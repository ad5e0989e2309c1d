"""The amount of the pre-screening as a ledger: a line for each use, from minutes to yen, and the totals under them."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.pages.prescreening.checks import HEAD_HEIGHT
from sitter_desk.desktop.pages.prescreening.words import how_words, month_word
from sitter_desk.desktop.pages.rules.words import table_word, version_word
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.when import weekday
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.sheet import Sheet, heading
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.documents.wording import MINUS, span, yen
from sitter_desk.documents.wording import minutes as clock
from sitter_desk.office.views.screening_desk import ScreeningCase
from sitter_desk.office.views.screening_ledger import LedgerRow
from sitter_desk.workstation.language import Translator

MOST_ROWS = 6
"""So many uses are seen at once; of more the ledger scrolls, the totals never."""
MOST_ROWS_SMALL = 4
ROOM_FOR_TIMES = 800  # px of the panel: below, the times of day stand under the table (ui.md §5)
_TIMES = 1


def columns(tr: Translator) -> tuple[Column, ...]:
    """The ledger from the day of use to what decided the amount."""
    return (
        Column(tr("prescreening", "Day of use"), 98, figures=True),
        Column(tr("prescreening", "From–to"), 98, figures=True),
        Column(tr("prescreening", "Time"), 64, "right", figures=True),
        Column(tr("prescreening", "Day"), 66, "right", figures=True),
        Column(tr("prescreening", "Night"), 62, "right", figures=True),
        Column(tr("prescreening", "Ceiling"), 76, "right", figures=True),
        Column(tr("prescreening", "Fee"), 76, "right", figures=True),
        Column(tr("prescreening", "Rebate"), 68, "right", figures=True),
        Column(tr("prescreening", "Amount"), 78, "right", figures=True),
        Column(tr("prescreening", "How decided"), 0),
    )


def day_words(tr: Translator, day: str) -> str:
    """``2024-10-03`` → ``10月3日``; it stands in a table of one year of use."""
    return tr("prescreening", "{day} {month}", month=month_word(tr, day[:7]), day=int(day[8:]))


def row_of(tr: Translator, line: LedgerRow) -> Row:
    """One use as a row."""
    hours = tr("prescreening", "h")
    return Row(
        key=line.use,
        cells=(
            Cell(day_words(tr, line.day), unit=weekday(tr, line.day)),
            Cell(span(line.start, line.end).replace("～", "–"), dim=True),
            Cell(clock(line.minutes)),
            _hours(line.day_hours, hours),
            _hours(line.night_hours, hours),
            Cell(yen(line.ceiling_yen)),
            Cell(yen(line.price_yen)),
            Cell(yen(-line.discount_yen)) if line.discount_yen else Cell(),
            Cell(yen(line.amount_yen), strong=True),
            Cell(how_words(tr, line.how), dim=True, small=True),
        ),
    )


def _hours(count: int, unit: str) -> Cell:
    return Cell(str(count), unit=unit, strong=True) if count else Cell()


def total_row(tr: Translator, case: ScreeningCase) -> Row:
    """The sums, and how far they are from what was claimed."""
    totals, hours = case.totals, tr("prescreening", "h")
    less = totals.less_yen
    told = tr("prescreening", "{yen} to the claim", yen=f"{MINUS}{less:,}") if less else ""
    return Row(
        key="total",
        total=True,
        cells=(
            Cell(tr("prescreening", "Total")),
            Cell(""),
            Cell(clock(totals.minutes)),
            _hours(totals.day_hours, hours),
            _hours(totals.night_hours, hours),
            Cell(yen(totals.ceiling_yen)),
            Cell(yen(totals.price_yen)),
            Cell(yen(-totals.discount_yen)) if totals.discount_yen else Cell(),
            Cell(yen(totals.amount_yen), strong=True),
            Cell(told or tr("prescreening", "as claimed"), strong=True, small=True),
        ),
    )


class LedgerPanel(QWidget):
    """The ledger. ``moved``: the id of the use the person looks at."""

    moved = Signal(str)

    def __init__(self, look: Look, tr: Translator, printed: Callable[[], object]) -> None:
        super().__init__()
        self._tr, self._look = tr, look
        self.table = Table(look, columns(tr), name=tr("prescreening", "How the amount came about"))
        self.totals = Table(look, columns(tr), name=tr("prescreening", "Total"))
        self.totals.horizontalHeader().hide()
        self.totals.setSelectionMode(self.totals.SelectionMode.NoSelection)
        for each in (self.table, self.totals):
            each.setProperty("kind", "plain")
            each.setProperty("tight", True)  # noqa: FBT003  Qt's property
            each.horizontalHeader().setMinimumSectionSize(20)
        self._rules = label("", "hint")
        sheet = Sheet(padded=False)
        sheet.inside.addWidget(self.table)
        sheet.inside.addWidget(self.totals)
        text = tr("prescreening", "Print the calculation")
        self.print_button = button(look, text, printed, "quiet", icon_name="printer", key="Ctrl+P")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        name = tr("prescreening", "How the amount came about")
        head = heading(name, right=[self._rules, self.print_button])
        head.setFixedHeight(HEAD_HEIGHT)
        column.addWidget(head)
        column.addWidget(sheet)
        self.table.moved.connect(self.moved)

    def show_case(self, case: ScreeningCase) -> None:
        """The uses of a case and their totals."""
        tr = self._tr
        self.table.rows.show([row_of(tr, line) for line in case.rows])
        self.totals.rows.show([total_row(tr, case)])
        self.table.settle()
        self.totals.settle()
        row_height = self.table.verticalHeader().defaultSectionSize()
        seen = min(len(case.rows), MOST_ROWS_SMALL if self._look.compact else MOST_ROWS)
        self.table.setFixedHeight(row_height * max(1, seen) + self.table.horizontalHeader().sizeHint().height())
        self.totals.setFixedHeight(row_height + 2)
        versions = "、".join(version_word(tr, each) for each in case.rule_versions)
        self._rules.setText(tr("prescreening", "Rules {version}", version=versions))
        self._rules.setToolTip("\n".join(table_word(tr, table) for table in case.unconfirmed))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """Without room for them the times of day leave the table."""
        super().resizeEvent(event)
        for each in (self.table, self.totals):
            each.setColumnHidden(_TIMES, self.width() < ROOM_FOR_TIMES)
