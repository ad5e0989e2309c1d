"""How the detail of an application is set: sections on sheets, labels with their values, lines with a mark."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sitter_desk.desktop.models.table import Column, Row
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.marks import Mark, mark_icon
from sitter_desk.desktop.widgets.sheet import Sheet, column, heading
from sitter_desk.desktop.widgets.table import Table, table
from sitter_desk.desktop.widgets.text import label

Fact = tuple[str, str | QWidget]
LABEL_WIDTH = 124


def section(title: str, *parts: QWidget, detail: str = "", right: Sequence[QWidget] = ()) -> QWidget:
    """A heading, and what it is over on a white sheet."""
    sheet = Sheet()
    sheet.inside.setSpacing(10)
    for part in parts:
        sheet.inside.addWidget(part)
    return column(heading(title, detail, right=right), sheet, spacing=6)


def table_section(title: str, made: Table, *, detail: str = "", most: int = 0) -> QWidget:
    """A heading over a table that is as high as its rows."""
    made.fit_rows(most)
    return column(heading(title, detail), made, spacing=6)


def facts(lines: Iterable[Fact], *, columns: int = 2) -> QWidget:
    """Labels with their values, read down each column; an empty value is a dash."""
    held, every = QWidget(), list(lines)
    grid = QGridLayout(held)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(7)
    height = -(-len(every) // columns)
    for at, (word, value) in enumerate(every):
        across, down = divmod(at, height)
        said = label(word, "label")
        said.setFixedWidth(LABEL_WIDTH)
        grid.addWidget(said, down, 2 * across, Qt.AlignmentFlag.AlignTop)
        shown = value if isinstance(value, QWidget) else fact(value)
        grid.addWidget(shown, down, 2 * across + 1, Qt.AlignmentFlag.AlignTop)
    for across in range(columns):
        grid.setColumnStretch(2 * across + 1, 1)
    return held


def fact(text: str) -> QWidget:
    """A value that can be marked and copied nowhere: it only wraps."""
    return label(text or "–", wrap=True)


def marked(look: Look, mark: Mark, words: str, detail: str = "") -> QWidget:
    """A mark, a sentence, and under it what was seen or noted."""
    held = QWidget()
    line = QHBoxLayout(held)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(10)
    line.addWidget(mark_icon(look, mark, 18), 0, Qt.AlignmentFlag.AlignTop)
    parts = [label(words, wrap=True), *([label(detail, "note", wrap=True)] if detail else [])]
    line.addWidget(column(*parts, spacing=2), 1)
    return held


def listed(look: Look, columns: Sequence[Column], rows: Sequence[Row], *, name: str) -> Table:
    """A table that is only read."""
    made = table(look, columns, name=name)
    made.rows.show(rows)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def scrolled(*parts: QWidget, name: str) -> QScrollArea:
    """Parts below each other, scrolled inside; the keys scroll it."""
    held = QWidget()
    held.setObjectName("body")
    inside = QVBoxLayout(held)
    inside.setContentsMargins(0, 0, 10, 8)
    inside.setSpacing(16)
    for part in parts:
        inside.addWidget(part)
    inside.addStretch(1)
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setObjectName("body")
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(held)
    return area
