"""The deficiency notices that wait for something, and those that are closed: numbers and days alone."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.pages.deficiencies.words import step_words
from sitter_desk.desktop.pages.prescreening.ledger import day_words
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.entry import Segments
from sitter_desk.desktop.widgets.sheet import row
from sitter_desk.desktop.widgets.table import Table, table
from sitter_desk.office.views.letter_desk import LetterRow
from sitter_desk.workstation.language import Translator

Which = Literal["open", "closed"]
WIDTH = 560


def columns(tr: Translator) -> tuple[Column, ...]:
    """Both numbers, where it stands, its day, and how often somebody called."""
    return (
        Column(tr("deficiencies", "Notice"), 106, figures=True),
        Column(tr("deficiencies", "Receipt"), 112, figures=True),
        Column(tr("deficiencies", "Stands"), 0),
        Column(tr("deficiencies", "Day"), 110, "right", figures=True),
        Column(tr("deficiencies", "Calls"), 56, "right", figures=True),
    )


def row_of(tr: Translator, letter: LetterRow) -> Row:
    """One letter; of an open one its reply date, of a closed one the day on which it was closed."""
    word, mark = step_words(tr, letter)
    day = letter.closed_on or letter.reply_by
    over = tr("deficiencies", "+{count} d", count=letter.days_over) if letter.days_over else ""
    return Row(
        key=letter.deficiency,
        late=letter.step in ("call", "pass_on"),
        cells=(
            Cell(letter.number, strong=True),
            Cell(letter.receipt_number, dim=True),
            Cell(word, mark=mark, chip=True),
            Cell(day_words(tr, day), unit=over),
            Cell(str(letter.calls)) if letter.calls else Cell(),
        ),
    )


class LettersPanel(QWidget):
    """The list at the left. ``opened``: the id of a letter · ``asked``: the other list is wanted."""

    opened = Signal(str)
    asked = Signal()

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__()
        self._tr = tr
        self.rows: tuple[LetterRow, ...] = ()
        name = tr("deficiencies", "Deficiency notices")
        self.which = Segments(
            tr("deficiencies", "Which notices"),
            [("open", tr("deficiencies", "Waiting")), ("closed", tr("deficiencies", "Closed"))],
        )
        self.which.choose("open")
        self.table: Table = table(look, columns(tr), name=name, opened=self.opened.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(row(self.which, None))
        column.addWidget(self.table, 1)
        self.setFixedWidth(WIDTH)
        self.which.picked.connect(lambda _which: self.asked.emit())

    def show_rows(self, rows: Sequence[LetterRow], *, at: str) -> None:
        """Other rows; the person stays where he was, or is put on the letter that is open. Where that is not among them
        nobody else's is marked instead."""
        here = at or self.table.current_key
        self.rows = tuple(rows)
        keys = [each.deficiency for each in rows]
        with QSignalBlocker(self.table):  # nobody moved
            self.table.rows.show([row_of(self._tr, each) for each in rows])
            self.table.settle()
            if keys and (here in keys or not at):
                self.table.choose(here if here in keys else keys[0])

    def mark(self, letter: str) -> None:
        """The letter that is open is the one that is marked; one that is in no row takes the mark off."""
        with QSignalBlocker(self.table):
            if self.table.rows.place_of(letter) is None:
                self.table.clear_row()
            self.table.choose(letter)

    def neighbour(self, letter: str, step: int) -> str:
        """The letter after (1) or before (-1) another in the list; "" at the end."""
        keys = [each.deficiency for each in self.rows]
        at = keys.index(letter) + step if letter in keys else 0
        return keys[at] if 0 <= at < len(keys) else ""
