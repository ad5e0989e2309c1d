"""Before any desk is open: the desks this PC knows, and three doors to a new one."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.entry.choice_row import ChoiceRow
from sitter_desk.desktop.entry.plate import site_of, year_of
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.banner import Banner
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.marks import Icon
from sitter_desk.desktop.widgets.sheet import clear, row
from sitter_desk.desktop.widgets.text import label
from sitter_desk.office.first_run import DOORS, Door
from sitter_desk.workstation.language import Translator
from sitter_desk.workstation.settings import KnownDesk

FORM_WIDTH = 560
MOST_SHOWN = 4
_ICONS: dict[Door, str] = {"ward": "ward-hall", "contractor": "desk", "practice": "leaf"}


class Welcome(QWidget):
    """``door``: a new desk is wanted. ``desk``: the folder of one that is there. ``left``: back to the log-in."""

    door = Signal(str)
    desk = Signal(str)
    left = Signal()
    language_wanted = Signal(str)

    def __init__(self, look: Look, tr: Translator, desks: Sequence[KnownDesk], *, can_leave: bool) -> None:
        super().__init__()
        self._look, self._tr = look, tr
        self.setObjectName("canvas")
        self.rows: list[ChoiceRow] = []
        self._banners = QVBoxLayout()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(_plate(look, tr), 39)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addStretch(2)
        right.addWidget(self._middle(desks[:MOST_SHOWN]), 0, Qt.AlignmentFlag.AlignHCenter)
        right.addStretch(3)
        right.addWidget(self._foot(can_leave=can_leave))
        outer.addLayout(right, 61)

    def _middle(self, desks: Sequence[KnownDesk]) -> QWidget:
        tr = self._tr
        middle = QWidget()
        middle.setFixedWidth(FORM_WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._banners)
        if desks:
            column.addWidget(label(tr("welcome", "Desks on this PC"), "title"))
            for known in desks:
                column.addWidget(self._known(known))
            column.addSpacing(14)
        head = tr("welcome", "A new desk") if desks else tr("welcome", "What do you begin with?")
        column.addWidget(label(head, "section" if desks else "title"))
        column.addWidget(label(tr("welcome", "Choose with ↑↓, go on with Enter"), "note"))
        for door, (name, detail) in DOORS.items():
            column.addWidget(self._door(door, tr("first_run", name), tr("first_run", detail)))
        return middle

    def _door(self, door: Door, name: str, detail: str) -> ChoiceRow:
        token = "prac" if door == "practice" else "accent"
        made = ChoiceRow(self._look, _ICONS[door], name, detail, lambda: self.door.emit(door), token=token)
        self.rows.append(made)
        return made

    def _known(self, known: KnownDesk) -> ChoiceRow:
        words = "  ".join(part for part in (known.ward or known.vault[:8], year_of(self._tr, known)) if part)
        where = f"{site_of(self._tr, known.site)}  {known.folder}"
        site: Door = "ward" if known.site == "ward" else "contractor"
        icon, token = ("leaf", "prac") if known.practice else (_ICONS[site], "accent")
        made = ChoiceRow(self._look, icon, words, where, lambda: self.desk.emit(known.folder), token=token)
        self.rows.append(made)
        return made

    def _foot(self, *, can_leave: bool) -> QFrame:
        tr, look = self._tr, self._look
        foot = QFrame()
        foot.setObjectName("actionbar")
        line = QHBoxLayout(foot)
        line.setContentsMargins(32, 12, 32, 12)
        if can_leave:
            line.addWidget(button(look, tr("welcome", "Back to the log-in"), self.left.emit, "quiet", key="Esc"))
        line.addWidget(
            button(look, tr("welcome", "Open a desk in another folder"), self._choose, "quiet", key="Ctrl+O")
        )
        line.addStretch(1)
        other = "en" if tr.language == "ja" else "ja"
        word = "English" if other == "en" else "日本語"
        line.addWidget(button(look, word, lambda: self.language_wanted.emit(other), "quiet"))
        return foot

    def _choose(self) -> None:
        tr = self._tr
        folder = QFileDialog.getExistingDirectory(self, tr("welcome", "Folder of the desk"), str(Path.home()))
        if folder:
            self.desk.emit(folder)

    def begin(self) -> None:
        """Puts the person on the first row."""
        self.rows[0].setFocus()

    def notify(self, sentence: str, remedy: str) -> None:
        """Why a desk can't be opened."""
        clear(self._banners)
        self._banners.addWidget(Banner(self._look, "ng", sentence, remedy))

    @property
    def banner_text(self) -> str:
        """What the banner says, "" without one."""
        item = self._banners.itemAt(0)
        widget = item.widget() if item else None
        return widget.accessibleName() if widget else ""


def _plate(look: Look, tr: Translator) -> QFrame:
    plate = QFrame()
    plate.setObjectName("plate")
    plate.setMinimumWidth(320)
    column = QVBoxLayout(plate)
    column.setContentsMargins(64, 72, 40, 48)
    column.setSpacing(14)
    column.addStretch(3)
    for text, role in (
        ("sitter desk", "ward"),
        (tr("welcome", "The desk of a ward and its contractor"), "purpose"),
        (tr("welcome", "Support for babysitting by the hour: applications, screening, notices, hand-overs"), "dim"),
    ):
        words = label(text, wrap=True)
        words.setProperty("role", role)
        column.addWidget(words)
    column.addStretch(5)
    for icon, text in (
        ("lock", tr("welcome", "Everything is kept encrypted on this PC.")),
        ("link", tr("welcome", "Nothing is sent over a network; discs and paper are handed over.")),
    ):
        said = label(text, wrap=True)
        said.setProperty("role", "dim")
        column.addWidget(row(Icon(look, icon, "barink2", 18), said, spacing=12))
    return plate
