"""One confirmation record on screen (ui.md §10, picture 10): both halves, the counts, what does not fit, both logs.

The ward transcribes what the pen wrote; the contractor confirms what it counted itself. Either types its counts before
the other side's appear.
"""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.handover_sheet.parts import CountRows, Half, Heads, connected, shown
from sitter_desk.desktop.pages.handovers.words import kind_words
from sitter_desk.desktop.when import long_day, short_day
from sitter_desk.desktop.widgets.any_field import Fields
from sitter_desk.desktop.widgets.banner import Banner
from sitter_desk.desktop.widgets.field import sentence_of
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.desktop.widgets.marks import Mark
from sitter_desk.desktop.widgets.sheet import Sheet, clear, heading, row
from sitter_desk.desktop.widgets.text import label, set_state
from sitter_desk.domain.typed import Understood
from sitter_desk.domain.typed_days import read_near_day, read_time
from sitter_desk.office.handovers import Transcript
from sitter_desk.office.moments import is_ahead
from sitter_desk.office.views.hand_desk import Apart, SheetView, all_counted, differing
from sitter_desk.workstation.language import Translator

Mode = Literal["read", "record", "confirm"]


class SheetPanel(QWidget):
    """``edited`` when something was typed."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        tr = desk.tr
        self.view: SheetView | None = None
        self.mode: Mode = "read"
        self.day, self.time = self._line("Day", 128), self._line("Time", 92)
        self.place, self.seal, self.approval = self._line("Place"), self._line("Seal", 120), self._line("Approval", 120)
        self.giver, self.receiver = self._line("Giver"), self._line("Receiver")
        self.note = Line(tr("handovers", "What you found"))
        self.note.textChanged.connect(lambda _text: self.edited.emit())
        self._day_said = label("", "hint")
        self._facts = Sheet()
        self._facts.inside.setContentsMargins(18, 10, 18, 10)
        self.rows, self.heads = CountRows(desk.look, tr), Heads(desk.look, tr)
        self.rows.edited.connect(self._edited)
        self._halves, self._banners, self._asked = QHBoxLayout(), QVBoxLayout(), QWidget()
        self._sum = label("", "note")
        self._lay_out()
        connected([self.day, self.time, self.place, self.seal, self.approval, self.giver, self.receiver], self._edited)

    def _line(self, name: str, width: int = 0) -> Line:
        tr = self._desk.tr
        names = {
            "Day": tr("handovers", "Day"), "Time": tr("handovers", "Time"), "Place": tr("handovers", "Place"),
            "Seal": tr("handovers", "Seal number"), "Approval": tr("handovers", "Approval to carry"),
            "Giver": tr("handovers", "Name of who gave"), "Receiver": tr("handovers", "Name of who received"),
        }  # fmt: skip
        figures = name in ("Day", "Time", "Seal", "Approval")
        made = Line(names[name], "half" if figures else "kanji", figures=figures)
        if width:
            made.setFixedWidth(width)
        return made

    def _lay_out(self) -> None:
        tr = self._desk.tr
        self._halves.setSpacing(20)
        self._banners.setSpacing(10)
        asked = QHBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.addWidget(label(tr("handovers", "What you found"), "label"))
        asked.addWidget(self.note, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._facts)
        layout.addLayout(self._halves)
        told = tr("handovers", "Type what you count yourself. The other side's count appears afterwards.")
        layout.addWidget(heading(tr("handovers", "Content and quantity"), right=[label(told, "note")]))
        layout.addWidget(self.rows)
        layout.addWidget(row(None, self._sum))
        layout.addLayout(self._banners)
        layout.addWidget(self._asked)
        layout.addWidget(self.heads)
        layout.addStretch(1)

    # ---- showing ------------------------------------------------------------------------------------------------

    def show_sheet(self, view: SheetView, mode: Mode) -> None:
        """A sheet as it stands, to be read, recorded or confirmed."""
        self.view, self.mode = view, mode
        for each in (self.day, self.time, self.place, self.seal, self.approval, self.giver, self.receiver, self.note):
            each.clear()
        self._show_facts(view)
        self._show_halves(view)
        self._show_rows(view)
        self.heads.show_heads(view.heads, follows=view.follows)
        self._edited()

    def _show_facts(self, view: SheetView) -> None:
        tr = self._desk.tr
        self._facts.inside.removeWidget(self._day_said)
        for each in (self.day, self.time, self.place, self.seal, self.approval, self._day_said):
            each.setParent(None)
        clear(self._facts.inside)
        kinds = kind_words(tr)
        name, said = kinds[view.row.kind] if view.row.kind else ("", "")
        parts: list[QWidget | None] = [label(name, "section"), label(said, "note"), None]
        if self.mode != "record":
            way = _fact(tr("handovers", "Way"), tr("handovers", "by hand"))
            place, seal = tr("handovers", "Place"), tr("handovers", "Seal number")
            parts += [_fact(place, view.place), way, _fact(seal, view.seal_number)]
            self._facts.inside.addWidget(row(*parts, spacing=14))
            return
        self._facts.inside.addWidget(row(*parts, spacing=14))
        names = (tr("handovers", "Day"), tr("handovers", "Time"), tr("handovers", "Place"),
                 tr("handovers", "Seal number"), tr("handovers", "Approval to carry"))  # fmt: skip
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setContentsMargins(0, 0, 0, 0)
        for at, (word, field) in enumerate(
            zip(names, (self.day, self.time, self.place, self.seal, self.approval), strict=True)
        ):
            grid.addWidget(label(word, "label"), 0, at)
            grid.addWidget(field, 1, at)
        grid.addWidget(self._day_said, 2, 0, 1, 3)
        grid.setColumnStretch(2, 1)
        held = QWidget()
        held.setLayout(grid)
        self._facts.inside.addWidget(held)
        for part in (self.day, self.time, self.place, self.seal, self.approval, self._day_said):
            part.show()

    def _show_halves(self, view: SheetView) -> None:
        for each in (self.giver, self.receiver):
            each.setParent(None)
        clear(self._halves)
        tr = self._desk.tr
        for side in ("giver", "receiver"):
            is_ward = view.ward_is == side
            half = Half(self._desk.look)
            title = tr("handovers", "Gave") if side == "giver" else tr("handovers", "Received side")
            who = tr("handovers", "ward, records") if is_ward else tr("handovers", "contractor, confirms")
            mark, state, own = self._half_state(view, is_ward=is_ward)
            half.say(title, who, mark, state, own=own)
            half.fill(*self._half_fields(view, side, is_ward=is_ward))
            self._halves.addWidget(half, 1)

    def _half_state(self, view: SheetView, *, is_ward: bool) -> tuple[Mark, str, bool]:
        tr, site = self._desk.tr, self._desk.site
        own = (site == "ward") == is_ward
        turn = own and self.mode != "read"
        if turn:
            return "info", tr("handovers", "your turn"), True
        if is_ward:
            done = view.row.state != "printed"
            return (
                ("done", tr("handovers", "recorded"), False)
                if done
                else ("wait", tr("handovers", "not recorded"), False)
            )
        if not view.confirmed_by:
            return "wait", tr("handovers", "not confirmed"), False
        agrees = view.row.state == "agrees"
        return ("ok", tr("handovers", "agrees"), False) if agrees else ("ng", tr("handovers", "differs"), False)

    def _half_fields(
        self, view: SheetView, side: str, *, is_ward: bool
    ) -> tuple[tuple[str, QWidget], list[tuple[str, QWidget]]]:
        tr = self._desk.tr
        party = view.giver if side == "giver" else view.receiver
        name = tr("handovers", "Name")
        organisation = (tr("handovers", "Organisation"), shown(party.organisation, tr("handovers", "Organisation")))
        if self.mode == "record":
            field = self.giver if side == "giver" else self.receiver
            return organisation, [(name, field)]
        when = f"{_day(tr, view.row.day)} {view.row.time}".strip()
        pairs: list[tuple[str, QWidget]] = [
            (name, shown(party.name, name)),
            (tr("handovers", "When"), shown(when, tr("handovers", "When"))),
        ]
        if not is_ward:
            by = view.confirmed_by or (self._desk.user.name if self.mode == "confirm" else "")
            said = f"{by}　{short_day(view.confirmed_on)}".strip("　")
            pairs.append((tr("handovers", "Confirmed"), shown(said, tr("handovers", "Confirmed"))))
        return organisation, pairs

    def _show_rows(self, view: SheetView) -> None:
        tr = self._desk.tr
        given, received = tr("handovers", "Given"), tr("handovers", "Received")
        ward, own = tr("handovers", "The ward counted"), tr("handovers", "You counted")
        contractor = tr("handovers", "The contractor counted")
        both = bool(view.confirmed_by)
        titles = {"record": (received, given), "confirm": (own, ward)}
        self.rows.begin(*titles.get(self.mode, (contractor, ward) if both else (received, given)))
        for line in view.lines:
            other, counted = (
                (line.ward, line.contractor) if both or self.mode == "confirm" else (line.given, line.received)
            )
            own_count = -1 if self.mode != "read" else counted
            if self.mode == "record":
                other = line.given
            self.rows.add(line.content, line.reference, line.unit, other=other, own=own_count,
                          typed=self.mode != "read")  # fmt: skip

    # ---- what is typed ------------------------------------------------------------------------------------------

    @property
    def counts(self) -> tuple[int, ...]:
        """The counts as typed, row by row."""
        return tuple(each.own for each in self.rows.rows)

    @property
    def differing(self) -> tuple[int, ...]:
        """The rows that don't fit."""
        return differing(self.rows.seen) if self.mode != "read" else ()

    @property
    def day_read(self) -> Understood:
        """What was understood of the day; a month and day alone are those nearest to today."""
        return read_near_day(self.day.text(), self._desk.today())

    @property
    def time_read(self) -> Understood:
        """What was understood of the time."""
        return read_time(self.time.text())

    @property
    def transcript(self) -> Transcript:
        """What the pen wrote, as typed."""
        return Transcript(
            day=self.day_read.value or self.day.text(),
            time=self.time_read.value or self.time.text(),
            place=self.place.text().strip(),
            giver=self.giver.text().strip(),
            receiver=self.receiver.text().strip(),
            received=self.counts,
            seal_number=self.seal.text().strip(),
            carry_approval=self.approval.text().strip(),
        )

    @property
    def fields(self) -> Fields:
        """What is typed here, by names; the rows by their numbers."""
        named = {"note": self.note, **{f"row {at}": field for at, field in enumerate(self.rows.fields, 1)}}
        if self.mode == "confirm":
            return named
        return {
            "day": self.day, "time": self.time, "place": self.place, "seal": self.seal, "approval": self.approval,
            "giver": self.giver, "receiver": self.receiver, **named,
        }  # fmt: skip

    @property
    def is_touched(self) -> bool:
        """Whether something is typed that is kept nowhere."""
        typed = (self.day, self.time, self.place, self.seal, self.approval, self.giver, self.receiver, self.note)
        return self.mode != "read" and (any(each.text() for each in typed) or any(count >= 0 for count in self.counts))

    def missing(self) -> str:
        """What keeps the person from going on; "" for nothing."""
        tr = self._desk.tr
        if self.mode == "record" and (said := self._wrong_moment()):
            return said
        if self.mode == "record" and not (self.giver.text().strip() and self.receiver.text().strip()):
            return tr("handovers", "The names of both are still missing.")
        if not all_counted(self.rows.rows):
            return tr("handovers", "Not every row is counted yet.")
        if self.mode == "confirm" and differing(self.rows.rows) and not self.note.text().strip():
            named = "・".join(str(number) for number in differing(self.rows.rows))
            return tr("handovers", "Write what you found about row {rows}, then you can confirm.", rows=named)
        return ""

    @property
    def _together(self) -> str:
        """The other one of a pair, where it changed hands at the moment that is typed (区運5); else ""."""
        moment = self.day_read.value, self.time_read.value
        apart = self.view.apart if self.view else ()
        return next((each.number for each in apart if each.day and (each.day, each.time) == moment), "")

    def _wrong_moment(self) -> str:
        tr = self._desk.tr
        if not (self.day_read.value and self.time_read.value):
            return tr("handovers", "Day and time are still missing.")
        if self._lies_ahead:
            return tr("handovers", "This moment is still to come. Look at day and time once more.")
        if self._before_made:
            return tr("handovers", "Something on it was made only on {day}.", day=long_day(tr, self._before_made))
        if self._together:
            return tr("handovers", "{number} changed hands at this very moment, says its sheet.", number=self._together)
        return ""

    @property
    def _lies_ahead(self) -> bool:
        day, time = self.day_read.value, self.time_read.value
        return bool(day and time) and is_ahead(day, time, self._desk.now())

    @property
    def _before_made(self) -> str:
        """The day on which all its things were there, where the typed one lies before it; else ""."""
        day, made_by = self.day_read.value, self.view.made_by if self.view else ""
        return made_by if day and day < made_by else ""

    def _named(self) -> str:
        return "・".join(str(number) for number in self.differing)

    # ---- drawing ------------------------------------------------------------------------------------------------

    def _edited(self) -> None:
        self._tell_moment()
        self._tell_banners()
        self._tell_sum()
        self.edited.emit()

    def _tell_moment(self) -> None:
        if self.mode != "record":
            return
        tr, day, time = self._desk.tr, self.day_read, self.time_read
        typed = bool(self.day.text().strip())
        said = [long_day(tr, day.value) or (sentence_of(tr, day) if typed else ""), time.echo or sentence_of(tr, time)]
        self._day_said.setText("　".join(filter(None, said)))
        set_state(self.day, "ng" if (typed and not day.value) or self._before_made else None)
        set_state(self.time, "ng" if self._together or self._lies_ahead or time.code else None)

    def _tell_sum(self) -> None:
        tr, rows = self._desk.tr, self.rows.rows
        done = all_counted(rows)
        counted = sum(each.own for each in rows if each.own >= 0)
        words = (
            tr("handovers", "In all: {count}", count=f"{counted:,}")
            if done
            else tr(
                "handovers", "{done} of {total} rows counted", done=sum(each.own >= 0 for each in rows), total=len(rows)
            )
        )
        self._sum.setText(words if rows else "")

    def _tell_banners(self) -> None:
        tr, view, look = self._desk.tr, self.view, self._desk.look
        clear(self._banners)
        if view is None:
            return
        self._asked.setVisible(self.mode == "confirm" and bool(self.differing))
        if self.differing:
            said = tr("handovers", "Row {rows} does not fit", rows=self._named())
            more = {
                "confirm": tr(
                    "handovers", "Count once more. If it still differs, write what you found: the ward sees the same."
                ),
                "record": tr("handovers", "Look at the sheet once more. What the pen wrote is recorded as it stands."),
            }
            self._banners.addWidget(Banner(look, "ng", said, more[self.mode]))
        if view.note:
            self._banners.addWidget(Banner(look, "check", tr("handovers", "What the contractor found"), view.note))
        for other in view.apart:
            self._banners.addWidget(Banner(look, "info", *apart_words(tr, other)))


def apart_words(tr: Translator, other: Apart) -> tuple[str, str]:
    """Where the other one of a pair is, and when it changed hands."""
    said = tr("handovers", "{number} is not on this sheet", number=other.number)
    if not other.day:
        return said, tr("handovers", "It goes on another occasion, with sheet {sheet}.", sheet=other.sheet)
    when = f"{long_day(tr, other.day)} {other.time}"
    return said, tr("handovers", "It changed hands on {day}, sheet {sheet}.", day=when, sheet=other.sheet)


def _day(tr: Translator, iso: str) -> str:
    """The day without its weekday: the sheet has that, the field has no room."""
    return long_day(tr, iso).partition("（")[0]


def _fact(name: str, value: str) -> QWidget:
    return row(label(name, "hint"), label(value or "–", "body"), spacing=6)
