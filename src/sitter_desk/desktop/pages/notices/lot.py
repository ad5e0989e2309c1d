"""One lot at the right of the page of the notices: its envelopes, what was counted, and the sum that must close.

印刷 = 封入 + 損紙 + 抜取り. The sealed envelopes are counted by hand and typed; spoiled and pulled ones are named by
their numbers, each once.
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.notices.words import envelope_columns, envelope_row, lot_state, sum_words
from sitter_desk.desktop.when import long_day
from sitter_desk.desktop.widgets.any_field import Fields
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label, set_state
from sitter_desk.office.numbers import as_count
from sitter_desk.office.views.notice_desk import LotRow, LotView, Sum, sum_of


class LotPanel(QWidget):
    """``edited`` when something was counted or marked."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        tr = desk.tr
        self.view: LotView | None = None
        self.marks: dict[str, str] = {}
        self._name, self._detail = label("", "panel"), label("", "note", wrap=True)
        self._chips = QHBoxLayout()
        self.sealed = Line(tr("notices", "Sealed envelopes, counted by hand"), "digits", figures=True)
        self.sealed.setFixedWidth(92)
        self.sealed.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.sealed.textChanged.connect(lambda _text: self._tell())
        self._figures = QHBoxLayout()
        self._figures.setSpacing(12)
        self._sum = Sheet()
        self._sum.inside.addLayout(self._figures)
        self.table = Table(desk.look, envelope_columns(tr), name=tr("notices", "Envelopes of the lot"))
        self._spoil = button(
            desk.look, tr("notices", "Spoiled"), lambda: self.mark("spoiled"), "small", icon_name="shredder", key="F6"
        )
        self._pull = button(
            desk.look, tr("notices", "Pulled out"), lambda: self.mark("pulled"), "small", icon_name="arrow-up",
            key="Shift+F6",
        )  # fmt: skip
        self._back = button(
            desk.look, tr("notices", "Put back"), lambda: self.mark("printed"), "small",
            icon_name="undo",
        )  # fmt: skip
        self._lay_out()

    def _lay_out(self) -> None:
        chips = QWidget()
        chips.setLayout(self._chips)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._parts = self._name_parts()
        told = self._desk.tr("notices", "Mark what stays out.")
        self._marking = QWidget()
        marking = QHBoxLayout(self._marking)
        marking.setContentsMargins(0, 0, 0, 0)
        marking.addWidget(label(told, "note", wrap=True), 1)
        for each in (self._back, self._pull, self._spoil):
            marking.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._name)
        head.addWidget(self._detail, 1)
        head.addWidget(chips)
        layout.addLayout(head)
        layout.addWidget(self._sum)
        layout.addWidget(self._marking)
        layout.addWidget(self.table, 1)

    def _name_parts(self) -> dict[str, QWidget]:
        """The parts of the sum, made once: each figure under its name, with its sign between."""
        tr = self._desk.tr
        self._counts = {name: label("–", "number") for name in ("printed", "sealed", "spoiled", "pulled")}
        field = row(self.sealed)
        self._field, self._verdict = field, QHBoxLayout()
        names = {
            "printed": tr("notices", "Printed"), "sealed": tr("notices", "Sealed, counted"),
            "spoiled": tr("notices", "Spoiled"), "pulled": tr("notices", "Pulled out"),
        }  # fmt: skip
        for sign, name in (("", "printed"), ("＝", "sealed"), ("＋", "spoiled"), ("＋", "pulled")):
            if sign:
                self._figures.addWidget(label(sign, "panel"), 0, Qt.AlignmentFlag.AlignBottom)
            shown: QWidget = self._counts[name]
            parts = [label(names[name], "hint"), shown] + ([field] if name == "sealed" else [])
            self._figures.addWidget(column(*parts, spacing=4), 0, Qt.AlignmentFlag.AlignBottom)
        self._figures.addStretch(1)
        held = QWidget()
        held.setLayout(self._verdict)
        self._figures.addWidget(held, 0, Qt.AlignmentFlag.AlignBottom)
        return {"verdict": held}

    # ---- a lot --------------------------------------------------------------------------------------------------

    def show_lot(self, view: LotView) -> None:
        """A lot as it stands; what was typed for another one lies in its draft."""
        tr = self._desk.tr
        self.view, self.marks = view, {}
        self.sealed.clear()
        self._name.setText(view.lot.number)
        made = long_day(tr, view.lot.made_on)
        self._detail.setText(
            tr("notices", "{made}, {envelopes} envelopes, {sheets} sheets, {person}", made=made,
               envelopes=len(view.envelopes), sheets=view.sheets, person=view.lot.responsible)
        )  # fmt: skip
        clear(self._chips)
        self._chips.addWidget(Chip(self._desk.look, *lot_state(tr, view.lot.state)))
        self._draw_rows()
        self._tell()

    @property
    def lot(self) -> LotRow | None:
        """The lot that is open."""
        return self.view.lot if self.view else None

    @property
    def was_sent(self) -> bool:
        """Whether its notices went to the printer once."""
        return bool(self.view and self.view.was_sent)

    @property
    def is_open_to_count(self) -> bool:
        """Whether it waits to be counted, and by this person."""
        return bool(self.lot and self.lot.state == "printed" and self._desk.may("lot.seal"))

    @property
    def spoiled(self) -> tuple[str, ...]:
        """Numbers of the spoiled notices."""
        return tuple(sorted(number for number, mark in self.marks.items() if mark == "spoiled"))

    @property
    def pulled(self) -> tuple[str, ...]:
        """Numbers of the notices that were pulled out."""
        return tuple(sorted(number for number, mark in self.marks.items() if mark == "pulled"))

    @property
    def counted(self) -> int:
        """Sealed envelopes as typed; −1 while nothing is."""
        return as_count(self.sealed.text())

    @property
    def total(self) -> Sum | None:
        """The sum with what is typed; None while nothing is counted."""
        lot = self.lot
        if lot is None:
            return None
        if lot.state != "printed":
            return Sum(printed=lot.printed, sealed=lot.sealed, spoiled=lot.spoiled, pulled=lot.pulled)
        if self.counted < 0:
            return None
        return sum_of(lot, sealed=self.counted, spoiled=self.spoiled, pulled=self.pulled)

    def mark(self, state: str) -> None:
        """What becomes of the envelope that the person is on."""
        number = self.table.current_key
        if not number or not self.is_open_to_count:
            return
        if state == "printed":
            self.marks.pop(number, None)
        else:
            self.marks[number] = state
        self._redraw(number)
        self._tell()

    def put_marks(self, marks: Mapping[str, str]) -> None:
        """What a draft says of the envelopes of this lot."""
        known = {each.number for each in self.view.envelopes} if self.view else set()
        self.marks = {number: mark for number, mark in marks.items() if number in known}
        for number in self.marks:
            self._redraw(number)
        self._tell()

    @property
    def drafted(self) -> Fields:
        """What is counted and marked, for a draft."""
        return {"sealed": self.sealed, "marks": (lambda: dict(self.marks), self.put_marks)}

    # ---- drawing ------------------------------------------------------------------------------------------------

    def _draw_rows(self) -> None:
        if self.view:
            tr = self._desk.tr
            self.table.rows.show([envelope_row(tr, each, each.state) for each in self.view.envelopes])

    def _redraw(self, number: str) -> None:
        if self.view:
            envelope = next(each for each in self.view.envelopes if each.number == number)
            state = self.marks.get(number, envelope.state)
            self.table.rows.replace(envelope_row(self._desk.tr, envelope, state))

    def _tell(self) -> None:
        lot, open_ = self.lot, self.is_open_to_count
        total = self.total
        self._marking.setVisible(open_)
        self._field.setVisible(open_)
        self._counts["sealed"].setVisible(not open_)
        if lot:
            shown = total or sum_of(lot, sealed=0, spoiled=self.spoiled, pulled=self.pulled)
            for name, figure in self._counts.items():
                hidden = lot.state == "printed" and not open_ and name != "printed"
                figure.setText("–" if hidden else f"{getattr(shown, name):,}")
        clear(self._verdict)
        self._verdict.addWidget(Chip(self._desk.look, *sum_words(self._desk.tr, total)))
        set_state(self.sealed, "ng" if open_ and total and not total.closes else None)
        self.edited.emit()
