"""The left of the page of papers: which paper, and about what."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.pages.paper.words import choice_row, need_words, secret_words, title_of
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.line import EnterLine
from sitter_desk.desktop.widgets.sheet import heading
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.office.numbers import as_number
from sitter_desk.office.views.paper_desk import Choice, PaperCode, PaperKind, offered

LISTED = frozenset({"round", "lot", "sheet"})
TYPED = frozenset({"receipt", "letter"})


class Chooser(QWidget):
    """``kind_chosen`` when another paper is taken, ``changed`` when what is chosen says something else."""

    kind_chosen = Signal(str)
    changed = Signal()
    wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        tr = desk.tr
        self.kinds: dict[str, PaperKind] = {kind.code: kind for kind in offered(desk.site, desk.role)}
        self._choices: dict[str, Choice] = {}
        self.table = Table(desk.look, [Column(tr("paper", "Paper"))], name=tr("paper", "Paper"))
        self.table.horizontalHeader().hide()
        self.table.rows.show([Row(code, (Cell(title_of(tr, kind)),)) for code, kind in self.kinds.items()])
        self.table.setFixedHeight(self.table.verticalHeader().defaultSectionSize() * max(1, len(self.kinds)) + 4)
        self.table.moved.connect(self._moved)
        columns = [Column(tr("paper", "Number"), 132, figures=True), Column(tr("paper", "Day"), 64, figures=True),
                   Column(tr("paper", "State"))]  # fmt: skip
        self.things = Table(desk.look, columns, name=tr("paper", "About what"))
        self.things.moved.connect(lambda _key: self.changed.emit())
        self.things.opened.connect(lambda _key: self.wanted.emit())
        self.number = EnterLine("", "half", figures=True)
        self.number.textChanged.connect(lambda _text: self.changed.emit())
        self.number.returnPressed.connect(self.wanted.emit)
        self._about, self._hint = label("", "section"), label("", "hint", wrap=True)
        self.elsewhere = Button(desk.look, tr("paper", "Go there"), icon_name="arrow-right")
        self.elsewhere.clicked.connect(lambda _checked=False: self._go_there())
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(self._desk.tr("paper", "Paper")))
        column.addWidget(self.table)
        column.addSpacing(8)
        for part in (self._about, self.number, self._hint, self.elsewhere):
            column.addWidget(part)
        column.addWidget(self.things, 1)
        column.addStretch(0)
        self.setFixedWidth(336)

    # ---- what is chosen -----------------------------------------------------------------------------------------

    @property
    def kind(self) -> PaperKind | None:
        """The paper chosen."""
        return self.kinds.get(self.table.current_key)

    @property
    def thing(self) -> str:
        """What it is about: an id, or a number as typed; "" where nothing is chosen."""
        kind = self.kind
        if kind is None or kind.need == "secret":
            return ""
        if kind.need in TYPED:
            return as_number(self.number.text())
        chosen = self._choices.get(self.things.current_key)
        return chosen.id if chosen and chosen.ready else ""

    @property
    def is_ready(self) -> bool:
        """Whether the paper can be made of what is chosen."""
        kind = self.kind
        return bool(kind and kind.make and (self.thing or kind.need == "engagement"))

    def choose_kind(self, code: str) -> None:
        """Takes a paper, as if the person had."""
        self.table.choose(code)

    def choose_thing(self, thing: str) -> None:
        """Takes what it is about, where it is listed, or types it."""
        if self.kind and self.kind.need in TYPED:
            self.number.setText(thing)
        else:
            self.things.choose(thing)

    def show_choices(self, code: PaperCode, choices: Sequence[Choice]) -> None:
        """What the paper chosen can be about."""
        kind = self.kind
        if kind is None or kind.code != code:
            return
        self._choices = {choice.id: choice for choice in choices}
        self.things.rows.show([choice_row(self._desk.tr, kind.need, choice) for choice in choices])
        ready = next((choice.id for choice in choices if choice.ready), "")
        self.things.choose(ready)
        self.changed.emit()

    # ---- drawing ------------------------------------------------------------------------------------------------

    def _moved(self, code: str) -> None:
        kind = self.kinds[code]
        said, hint = need_words(self._desk.tr, kind.need)
        self._choices = {}
        self.things.rows.show([])
        self.number.clear()
        self._about.setText(said)
        self.number.setAccessibleName(said)
        self._hint.setText(secret_words(self._desk.tr, kind) if kind.need == "secret" else hint)
        self._hint.setVisible(bool(self._hint.text()))
        self.number.setVisible(kind.need in TYPED)
        self.things.setVisible(kind.need in LISTED)
        self.elsewhere.setVisible(bool(kind.page))
        self.kind_chosen.emit(code)
        self.changed.emit()

    def _go_there(self) -> None:
        kind = self.kind
        if kind:
            self._desk.go(kind.page)
