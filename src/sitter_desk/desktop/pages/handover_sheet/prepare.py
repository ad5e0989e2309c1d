"""A new confirmation record: which kind, which discs or notices, what else, and the sum. A pair never stands together.

Nothing is drawn or printed before the person goes on; then the sheet has its number for good.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.pages.handover_sheet.parts import Kinds
from sitter_desk.desktop.when import short_day
from sitter_desk.desktop.widgets.any_field import Fields
from sitter_desk.desktop.widgets.banner import Banner
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.entry import Choice, Segments
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.desktop.widgets.marks import Mark
from sitter_desk.desktop.widgets.sheet import Sheet, clear, heading, row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.records import HandoverLine
from sitter_desk.office.handovers import Kind
from sitter_desk.office.numbers import as_count, as_number
from sitter_desk.office.views.hand_preparing import BOTH_WAYS, CONTENTS, UNITS, Going, pairs_in, sum_of, typed_line

ADDING = 4
"""So many things to add stand beside each other."""


class TypedRow(QWidget):
    """One thing typed by hand: what, its number, how many, in which unit."""

    edited = Signal()
    gone = Signal()

    def __init__(self, desk: Desk, content: str, unit: str) -> None:
        super().__init__()
        tr = desk.tr
        self.content = Line(tr("handovers", "What changes hands"))
        self.content.setPlaceholderText(tr("handovers", "What changes hands"))
        self.content.setText(content)
        self.reference = Line(tr("handovers", "Management number"), "half", figures=True)
        self.reference.setPlaceholderText(tr("handovers", "number, box"))
        self.reference.setFixedWidth(170)
        self.count = Line(tr("handovers", "How many"), "digits", figures=True)
        self.count.setPlaceholderText(tr("handovers", "How many"))
        self.count.setFixedWidth(84)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.unit = Choice(tr("handovers", "Unit"))
        self.unit.offer([(each, each) for each in UNITS])
        self.unit.choose(unit or UNITS[0])
        self.unit.setFixedWidth(84)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.content, 1)
        for part in (self.reference, self.count, self.unit):
            line.addWidget(part)
        line.addWidget(button(desk.look, tr("handovers", "Take away"), self.gone.emit, "quiet", icon_name="close"))
        for each in (self.content, self.reference, self.count):
            each.textChanged.connect(lambda _text: self.edited.emit())
        self.unit.picked.connect(lambda _unit: self.edited.emit())

    @property
    def line(self) -> HandoverLine:
        """As it would stand on the sheet."""
        count = max(0, as_count(self.count.text()))
        return typed_line(self.content.text().strip(), as_number(self.reference.text()), self.unit.value, count)

    @property
    def texts(self) -> list[str]:
        """As typed, for a draft."""
        return [self.content.text(), self.reference.text(), self.count.text(), self.unit.value]

    @property
    def is_whole(self) -> bool:
        """Whether it says what and how many."""
        return bool(self.line.content) and self.line.given > 0


class PreparePanel(QWidget):
    """``edited`` when something was chosen or typed, ``kind_picked`` with another kind, ``leaving`` before what is
    there is taken away for it."""

    edited = Signal()
    leaving = Signal()
    kind_picked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        tr = desk.tr
        self.kinds = Kinds(tr)
        self.kinds.picked.connect(self._pick)
        self.way = Segments(
            tr("handovers", "Which way"),
            [
                ("to_ward", tr("handovers", "contractor → ward")),
                ("to_contractor", tr("handovers", "ward → contractor")),
            ],
        )
        self.way.choose("to_ward")
        self.going: dict[str, Going] = {}
        self.chosen: set[str] = set()
        self.table = Table(desk.look, self._columns(), name=tr("handovers", "Discs and password notices"))
        self.table.opened.connect(self.toggle)
        self.rows: list[TypedRow] = []
        self._typed, self._adding, self._warning = QVBoxLayout(), QGridLayout(), QVBoxLayout()
        self._sum = label("", "panel")
        self._lay_out()

    def _columns(self) -> list[Column]:
        tr = self._desk.tr
        return [
            Column(tr("handovers", "Goes"), 104), Column(tr("handovers", "Management number"), 168, figures=True),
            Column(tr("handovers", "Thing"), 168), Column(tr("handovers", "Made"), 72, figures=True),
            Column(tr("handovers", "Note")),
        ]  # fmt: skip

    def _lay_out(self) -> None:
        tr = self._desk.tr
        for layout in (self._typed, self._adding, self._warning):
            layout.setContentsMargins(0, 0, 0, 0)
        self._things_head = heading(tr("handovers", "Discs and password notices"),
                                    tr("handovers", "Enter takes one onto the sheet."))  # fmt: skip
        typed = Sheet()
        typed.inside.addLayout(self._typed)
        typed.inside.addLayout(self._adding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.kinds)
        layout.addWidget(self.way)
        layout.addWidget(self._things_head)
        layout.addWidget(self.table)
        layout.addWidget(heading(tr("handovers", "What else goes")))
        layout.addWidget(typed)
        layout.addLayout(self._warning)  # below: no row moves away from under the mouse
        layout.addWidget(row(None, label(tr("handovers", "In all"), "note"), self._sum))
        layout.addStretch(1)

    # ---- what is chosen -----------------------------------------------------------------------------------------

    @property
    def kind(self) -> Kind | None:
        """The kind of the sheet."""
        return self.kinds.kind

    @property
    def to_ward(self) -> bool | None:
        """Which way, where the kind does not say it."""
        return self.way.value == "to_ward" if self.kind in BOTH_WAYS else None

    @property
    def typed(self) -> list[HandoverLine]:
        """The rows typed by hand."""
        return [each.line for each in self.rows]

    @property
    def lines(self) -> list[HandoverLine]:
        """All rows as they would stand on the sheet."""
        items = [typed_line("", self.going[each].number, "", 1) for each in sorted(self.chosen)]
        return [*items, *self.typed]

    @property
    def pairs(self) -> tuple[str, ...]:
        """Numbers that must not stand together."""
        return pairs_in(self.lines)

    @property
    def is_ready(self) -> bool:
        """Whether a sheet can be made of it."""
        return bool(self.kind and self.lines and not self.pairs and all(each.is_whole for each in self.rows))

    def begin(self, kind: Kind) -> None:
        """An empty sheet of a kind."""
        self.kinds.choose(kind)
        self._pick(kind)

    @property
    def fields(self) -> Fields:
        """What is chosen and typed, by names."""
        rows = (lambda: [each.texts for each in self.rows], self._put_rows)
        return {"way": self.way, "chosen": (lambda: sorted(self.chosen), self._put_chosen), "rows": rows}

    def _put_rows(self, rows: Sequence[Sequence[str]]) -> None:
        for content, reference, count, unit in rows:
            made = self.add(content, unit)
            made.reference.setText(reference)
            made.count.setText(count)

    def _put_chosen(self, chosen: Sequence[str]) -> None:
        for item in chosen:
            self.toggle(item)

    def _pick(self, kind: Kind) -> None:
        self.leaving.emit()
        self.chosen, self.going = set(), {}
        self.table.rows.show([])
        for each in self.rows:
            each.setParent(None)
            each.deleteLater()
        self.rows = []
        self.way.setVisible(kind in BOTH_WAYS)
        self._offer(kind)
        self.kind_picked.emit(kind)
        self._tell()

    def _offer(self, kind: Kind) -> None:
        """What a sheet of this kind usually names, each a press away."""
        tr, look = self._desk.tr, self._desk.look
        clear(self._adding)
        for content, unit in CONTENTS[kind]:
            made = button(look, content, lambda c=content, u=unit: self.add(c, u), "small", icon_name="plus")  # type: ignore[misc]  # defaults hold the pair of this turn
            self._place(made)
        other = tr("handovers", "A number from a label") if kind == "report" else tr("handovers", "Something else")
        self._place(button(look, other, lambda: self.add("", ""), "small", icon_name="plus"))

    def _place(self, made: QWidget) -> None:
        """Four beside each other."""
        at = self._adding.count()
        self._adding.addWidget(made, at // ADDING, at % ADDING, Qt.AlignmentFlag.AlignLeft)
        self._adding.setColumnStretch(ADDING, 1)

    def show_going(self, kind: Kind, going: Sequence[Going]) -> None:
        """The discs and notices that may stand on it."""
        if kind != self.kind:
            return
        self.going = {each.id: each for each in going}
        self.table.setVisible(bool(going))
        self._things_head.setVisible(bool(going))
        self.table.rows.show([self._row(each) for each in going])
        self.table.fit_rows(6)
        self._tell()

    def toggle(self, item: str) -> None:
        """Onto the sheet, or off it."""
        thing = self.going.get(item)
        if thing is None or thing.stop:
            return
        self.chosen ^= {item}
        self.table.rows.replace(self._row(thing))
        self._tell()

    def add(self, content: str, unit: str) -> TypedRow:
        """One more row to type."""
        made = TypedRow(self._desk, content, unit)
        made.edited.connect(self._tell)
        made.gone.connect(lambda: self._take_away(made))
        self.rows.append(made)
        self._typed.addWidget(made)
        (made.count if content else made.content).setFocus()
        self._tell()
        return made

    def _take_away(self, gone: TypedRow) -> None:
        self.rows.remove(gone)
        gone.setParent(None)
        gone.deleteLater()
        self._tell()

    # ---- drawing ------------------------------------------------------------------------------------------------

    def _row(self, thing: Going) -> Row:
        tr = self._desk.tr
        stops = {
            "not_printed": tr("handovers", "not printed yet"),
            "no_notice": tr("handovers", "its password notice is not printed"),
            "on_sheet": tr("handovers", "stands on {number}", number=thing.on_sheet),
            "": "",
        }
        marks: tuple[Mark, str] = (
            ("ok", tr("handovers", "goes")) if thing.id in self.chosen else ("wait", tr("handovers", "stays"))
        )
        name = tr("handovers", "medium") if thing.kind == "disc" else tr("handovers", "password notice")
        goes = Cell(marks[1], mark=marks[0]) if not thing.stop else Cell("–")
        cells = (goes, Cell(thing.number, dim=bool(thing.stop)), Cell(name), Cell(short_day(thing.made_on), dim=True))
        return Row(thing.id, (*cells, Cell(stops[thing.stop], dim=True)))

    def _tell(self) -> None:
        tr = self._desk.tr
        clear(self._warning)
        if self.pairs:
            said = tr("handovers", "These two don't go on one sheet: {numbers}", numbers="・".join(self.pairs))
            more = tr("handovers", "A medium and its password notice change hands on separate occasions.")
            self._warning.addWidget(Banner(self._desk.look, "ng", said, more))
        count = sum_of(self.lines)
        self._sum.setText(tr("handovers", "{rows} rows, {count} things", rows=len(self.lines), count=count))
        self.edited.emit()
