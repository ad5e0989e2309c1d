"""One disc or notice at the side of the ledger: its facts, where it is kept, and the way it went."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.handovers.words import kind_words
from sitter_desk.desktop.pages.media.words import side_word, state_words, thing_word
from sitter_desk.desktop.when import long_day, short_day
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, heading, row
from sitter_desk.desktop.widgets.text import label, rule
from sitter_desk.office.views.media_ledger import Event, MediaRow

WIDTH = 340


class MediaSide(QWidget):
    """``kept`` with an id and the place that was typed."""

    kept = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        tr = desk.tr
        self.thing: MediaRow | None = None
        self.place = Line(tr("media", "Where it is kept"))
        self._keep = button(desk.look, tr("media", "Keep the place"), self._tell_kept, "small", icon_name="cabinet")
        self.place.textChanged.connect(lambda _text: self._keep.setEnabled(self.is_touched))
        self._facts, self._way = QVBoxLayout(), QVBoxLayout()
        for layout in (self._facts, self._way):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(8)
        sheet, way = Sheet(), Sheet()
        sheet.inside.addLayout(self._facts)
        self._placing = column(rule(), label(tr("media", "Where it is kept"), "label"), self.place,
                               row(None, self._keep), spacing=6)  # fmt: skip
        sheet.inside.addWidget(self._placing)
        way.inside.addLayout(self._way)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(sheet)
        layout.addWidget(heading(tr("media", "The way it went")))
        layout.addWidget(way)
        layout.addStretch(1)
        self.setFixedWidth(WIDTH)
        self.show_nothing()

    @property
    def is_touched(self) -> bool:
        """Whether a place is typed that is kept nowhere."""
        return bool(self.thing and self.thing.is_own and self.place.text().strip() != self.thing.place)

    def show_nothing(self) -> None:
        """No thing is chosen."""
        self.thing = None
        self.place.clear()
        self.setVisible(False)

    def show_thing(self, thing: MediaRow) -> None:
        """Its facts; the way comes with ``show_way``."""
        tr = self._desk.tr
        self.thing = thing
        self.setVisible(True)
        clear(self._facts)
        clear(self._way)
        head = column(label(thing.number, "panel"), label(thing_word(tr, thing), "note"), spacing=3)
        self._facts.addWidget(row(head, None, Chip(self._desk.look, *state_words(tr, thing))))
        for name, value in (
            (tr("media", "Made"), f"{long_day(tr, thing.made_on)}　{side_word(tr, thing.made_by)}"),
            (tr("media", "Holder"), side_word(tr, thing.holder)),
            (tr("media", "Back by"), long_day(tr, thing.due)),
            (tr("media", "Belongs to"), thing.partner),
        ):
            word = label(name, "label")
            word.setFixedWidth(88)
            self._facts.addWidget(row(word, label(value or "–", wrap=True), None))
        if not thing.id:
            told = tr("media", "No record of it is here yet: it comes with the next disc of the other side.")
            self._facts.addWidget(label(told, "hint", wrap=True))
        self._placing.setVisible(thing.is_own and self._desk.may("media.keep"))
        self.place.setText(thing.place)
        self._keep.setEnabled(False)

    def show_way(self, number: str, way: tuple[Event, ...]) -> None:
        """What happened to it, oldest first."""
        if self.thing is None or self.thing.number != number:
            return
        clear(self._way)
        for event in way:
            self._way.addWidget(self._event(event))
        if not way:
            self._way.addWidget(label(self._desk.tr("media", "Nothing is recorded of it here."), "note"))

    def _event(self, event: Event) -> QWidget:
        tr = self._desk.tr
        if event.what == "made":
            said, more = tr("media", "made"), event.giver
        else:
            kinds = {kind: name for kind, (name, _) in kind_words(tr).items()}
            said = f"{kinds.get(event.kind, event.kind)}　{event.number}"  # type: ignore[call-overload]  # a kind of the record
            people = " → ".join(each for each in (event.giver, event.receiver) if each)
            more = "　".join(part for part in (people, event.place) if part)
        if event.what == "printed_sheet":
            more = tr("media", "made, not recorded")
        day = label(short_day(event.day) or "–", "figure")
        day.setFixedWidth(52)
        day.setAlignment(Qt.AlignmentFlag.AlignTop)
        return row(day, column(label(said), label(more or "–", "hint", wrap=True), spacing=2), None)

    def _tell_kept(self) -> None:
        if self.thing and self.is_touched:
            self.kept.emit(self.thing.id, self.place.text().strip())

    def was_kept(self) -> None:
        """The place stands in the record now; the ledger is read again."""
        if self.thing:
            self.thing = replace(self.thing, place=self.place.text().strip())
            self.place.setText(self.thing.place)
        self._keep.setEnabled(False)
