"""F1: what the page is for and the keys that work on it, beside the page; Esc closes it and gives the keys back.

The keys are those of the shortcuts that are there, and of the kinds of fields and lists that are shown: a page lists
nothing by hand.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from sitter_desk.desktop.pages.purposes import PURPOSES
from sitter_desk.desktop.shell import Shell
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.check_list import CheckList
from sitter_desk.desktop.widgets.entry import Choice, Segments, Tick
from sitter_desk.desktop.widgets.keys import cap
from sitter_desk.desktop.widgets.line import EnterLine, Line
from sitter_desk.desktop.widgets.sheet import row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label, rule
from sitter_desk.desktop.widgets.work_row import WorkRow

WIDTH = 420

KINDS: tuple[tuple[type[QWidget], tuple[tuple[str, str], ...]], ...] = (
    (EnterLine, (("Enter", "Search or go on with what is typed"),)),
    (Line, (("Enter", "Next field"), ("Shift+Enter", "Field before"))),
    (Choice, (("↑ ↓", "Choose"), ("Alt+↓", "Open the list"))),
    (Segments, (("← →", "Choose among the answers"), ("Delete", "Take an answer back, where none is needed"))),
    (Tick, (("Space", "Set or take away a tick"),)),
    (Table, (("↑ ↓", "Move in the list"), ("Home End", "First line, last line"), ("Enter", "Open the line"))),
    (CheckList, (("Space", "Fits"), ("Shift+Space", "The paper is missing"), ("Delete", "Does not apply"))),
    (WorkRow, (("↑ ↓", "Move in the list"), ("Enter", "Open the line"))),
)
"""What the keys do in each kind of field or list (context "help")."""

ANYWHERE: tuple[tuple[str, str], ...] = (
    ("Tab", "Next field, button or list"),
    ("Alt", "Held: a letter at each button and field; with the letter, there"),
)
"""Keys that no shortcut stands for."""


@dataclass(frozen=True)
class Bound:
    """A key, and what it does."""

    key: str
    words: str


class Help(QFrame):
    """The panel at the right of the page."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell, self._tr = shell, shell.desk.tr
        self._before = shell.window().focusWidget()
        self.setObjectName("help")
        self.setProperty("kind", "sheet")
        self.setAccessibleName(self._tr("help", "Help for this page"))
        self.listed: list[Bound] = []
        close = button(shell.desk.look, self._tr("help", "Close"), self.close_over, "small")
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._told())
        self.area.setAccessibleName(self._spoken())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 14, 12, 12)
        outer.addWidget(row(label(shell.page.title.heading, "panel"), None, label("Esc", "keycap"), close))
        outer.addWidget(self.area, 1)
        shell.turned.connect(self.close_over)

    # ---- what it says -------------------------------------------------------------------------------------------

    def _told(self) -> QWidget:
        tr, shell = self._tr, self._shell
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 4, 12, 4)
        column.setSpacing(8)
        column.addWidget(label(self.purpose, "body", wrap=True))
        for title, keys in (
            (tr("help", "On this page"), bound_in(shell.page)),
            (tr("help", "In fields and lists"), self._of_kinds()),
            (tr("help", "Everywhere"), self._everywhere()),
        ):
            self._add(column, title, list(keys))
        column.addStretch(1)
        return inner

    @property
    def purpose(self) -> str:
        """What the page is for."""
        return self._tr("help", PURPOSES.get(self._shell.current, ""))

    def _of_kinds(self) -> Iterator[Bound]:
        page = self._shell.page
        for kind, keys in KINDS:
            if any(each.isVisibleTo(page) for each in page.findChildren(kind)):
                yield from (Bound(key, self._tr("help", words)) for key, words in keys)

    def _everywhere(self) -> Iterator[Bound]:
        page = self._shell.page
        yield from (Bound(key, self._tr("help", words)) for key, words in ANYWHERE)
        of_page = {each.key for each in bound_in(page)}
        yield from (each for each in bound_in(self._shell) if each.key not in of_page)

    def _add(self, column: QVBoxLayout, title: str, keys: Iterable[Bound]) -> None:
        keys = list(dict.fromkeys(keys))
        if not keys:
            return
        self.listed += keys
        column.addWidget(rule())
        column.addWidget(label(title, "section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        grid.setColumnMinimumWidth(0, 92)
        grid.setColumnStretch(1, 1)
        for at, each in enumerate(keys):
            grid.addWidget(label(each.key, "keycap"), at, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(each.words, "note", wrap=True), at, 1)
        column.addLayout(grid)

    def _spoken(self) -> str:
        return " ".join([self.purpose, *(f"{each.key} {each.words}。" for each in self.listed)])

    def event(self, event: QEvent) -> bool:
        """Esc is the panel's while it has the keys, also where the page has an Esc of its own."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() in kinds and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.close_over()
            return True
        return super().event(event)

    # ---- coming and going ---------------------------------------------------------------------------------------

    def open_over(self) -> None:
        """Beside the page, over its right part; the arrows scroll it."""
        shell = self._shell
        top = shell.top.mapTo(shell, shell.top.rect().bottomLeft()).y() + 1
        width = min(WIDTH, shell.width())
        self.setGeometry(shell.width() - width, top, width, shell.height() - top)
        self.show()
        self.raise_()
        self.area.setFocus()

    def close_over(self) -> None:
        """Away, and the keys go back to where they were."""
        self.hide()
        self.deleteLater()
        before = self._before
        before.setFocus() if before is not None and before.isVisible() else self._shell.page.setFocus()


def bound_in(place: QWidget) -> Iterator[Bound]:
    """The keys that work at a place now, each with what it does: that of its button, or its own words."""
    seen: set[str] = set()
    for each in place.findChildren(QShortcut):
        owner = each.parent()
        key = cap(each.key().toString(QKeySequence.SequenceFormat.PortableText))
        if isinstance(owner, QWidget) and owner.isVisible() and owner.isEnabled() and each.isEnabled():
            words = words_of(each)
            if words and key not in seen:
                seen.add(key)
                yield Bound(key, words)


def words_of(shortcut: QShortcut) -> str:
    """What a key does; "" for one that nobody lists."""
    owner = shortcut.parent()
    if shortcut.whatsThis() or not isinstance(owner, QAbstractButton):
        return shortcut.whatsThis()
    return owner.whatsThis() or owner.accessibleName()
