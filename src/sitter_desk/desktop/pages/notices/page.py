"""通知書: what waits to be printed, the lots, a lot counted and sealed, and the delivery to the ward.

A notice is printed from a decision whose signature is verified at that moment; a lot that does not balance can't leave.
At the ward the same page shows how far the contractor's lots are, as its discs tell.
"""

from typing import Literal

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.kept import Kept
from sitter_desk.desktop.page import PAGE_MARGINS, Page
from sitter_desk.desktop.pages.notices.deliver import DeliverPanel
from sitter_desk.desktop.pages.notices.hint import nothing_open
from sitter_desk.desktop.pages.notices.lot import LotPanel
from sitter_desk.desktop.pages.notices.words import figures_of, lot_columns, lot_row, stuck_words
from sitter_desk.desktop.tasks import Failure, Running
from sitter_desk.desktop.widgets.entry import Choice
from sitter_desk.desktop.widgets.progress import paced
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, heading, row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.progress import Progress
from sitter_desk.office.session import Session
from sitter_desk.office.views.notice_desk import (
    Delivery,
    LotRow,
    LotView,
    MadeLots,
    RoundRow,
    deliver_lots,
    delivery_of,
    lots_of,
    make_lots,
    notice_rounds,
    open_lot,
    seal,
)
from sitter_desk.vault.store import Reader

Mode = Literal["rounds", "making", "lot", "delivery"]
REST = 160
"""Milliseconds that the person rests on another row before its lot is opened: to open is an entry (B10)."""
TOUCHED = frozenset({"notice", "lot", "decision", "application", "round"})


class NoticesPage(Page):
    """Rounds and lots at the left, one lot or the delivery at the right."""

    NAME = "notices"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tr = desk.tr
        self.mode: Mode = "rounds"
        self.rounds: tuple[RoundRow, ...] = ()
        self.lots: tuple[LotRow, ...] = ()
        self._round, self._running = "", Running()
        self._wanted = ""
        self.choice = Choice(tr("notices", "Round"))
        self.choice.picked.connect(self._take_round)
        self.table = Table(desk.look, lot_columns(tr), name=tr("notices", "Lots"))
        self.table.opened.connect(self.open)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._follow_row)
        self.table.moved.connect(lambda _lot: self._rest.start())
        self.lot, self.deliver = LotPanel(desk), DeliverPanel(desk)
        self.kept = Kept(self)
        self.lot.edited.connect(self._tell_bar)
        self.lot.edited.connect(self.kept.typed)
        self._figures = QHBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        tr = self.desk.tr
        sheet = Sheet()
        self._figures.setSpacing(36)
        sheet.inside.addLayout(self._figures)
        left = column(heading(tr("notices", "Lots"), tr("notices", "Enter opens a lot.")), self.table)
        left.setFixedWidth(492)
        right = QWidget()
        self._right = QStackedLayout(right)
        self._right.setContentsMargins(0, 0, 0, 0)
        for part in (QWidget(), self.lot, self.deliver):
            self._right.addWidget(part)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addWidget(left)
        both.addWidget(right, 1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(*PAGE_MARGINS)
        outer.setSpacing(16)
        outer.addWidget(sheet)
        outer.addLayout(both, 1)

    # ---- coming here --------------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:
        """Read again; ``where`` is the id of a lot, which is opened."""
        if self.mode != "making":
            self._read()
        if where:
            self.open(where)

    def changed(self, changes: Changes) -> None:
        """A decision came, a lot was counted."""
        if self.isVisible() and self.mode != "making" and {kind for kind, _ in changes} & TOUCHED:
            self._read()

    def _read(self) -> None:
        case = self.desk.engagement
        if case:
            self.desk.read(self, lambda reader: _shown(reader, case.id, self._round), self._show)

    def _show(self, found: tuple[tuple[RoundRow, ...], str, tuple[LotRow, ...]]) -> None:
        self.rounds, self._round, self.lots = found
        tr = self.desk.tr
        words = [(each.id, tr("notices", "Round {number}", number=each.number)) for each in self.rounds]
        self.choice.offer(words)
        self.choice.choose(self._round)
        self.title.show_right([] if len(words) < 2 else [self._round_field()])  # noqa: PLR2004  one needs no choice
        kept = self.table.current_key
        with QSignalBlocker(self.table):  # nobody moved
            self.table.rows.show([lot_row(tr, lot) for lot in self.lots])
            self.table.choose(kept or (self.lots[0].id if self.lots else ""))
        self._show_figures()
        self._hint()
        self._tell()

    def _round_field(self) -> QWidget:
        self.choice.setParent(None)
        return row(label(self.desk.tr("notices", "Round"), "label"), self.choice)

    @property
    def round(self) -> RoundRow | None:
        """The round that is shown."""
        return next((each for each in self.rounds if each.id == self._round), None)

    def _take_round(self, round_id: str) -> None:
        self._round = round_id
        self.close_right()
        self._read()

    # ---- the right side -----------------------------------------------------------------------------------------

    def _follow_row(self) -> None:
        """While a lot is open, the one that is marked is the one that is shown, printed and counted."""
        lot, shown = self.table.current_key, self.lot.lot
        if self.mode == "lot" and lot and (shown is None or lot != shown.id):
            self.open(lot)

    def open(self, lot: str) -> None:
        """A lot, envelope by envelope: a look with its entry."""
        if self.mode != "making":
            self._wanted = lot
            self.desk.write(self, lambda session: open_lot(session, lot), self._show_lot)

    def _show_lot(self, view: LotView) -> None:
        if view.lot.id != self._wanted:
            return  # who asked for it has gone back to the list meanwhile
        self.mode = "lot"
        self.kept.leave()
        self.lot.show_lot(view)
        if self.lot.is_open_to_count:
            self.kept.at(f"notices {view.lot.id}", self.lot.drafted)
        with QSignalBlocker(self.table):
            self.table.choose(view.lot.id)
        self._right.setCurrentIndex(1)
        self._tell()
        if self.lot.is_open_to_count:
            self.lot.sealed.setFocus()

    def close_right(self) -> None:
        """Back to the list; what is half counted stays in its draft."""
        self._wanted = ""
        self.kept.leave()
        self.calm()
        self.mode = "rounds"
        self._right.setCurrentIndex(0)
        self._tell()
        self.table.setFocus()

    def _hint(self) -> None:
        """What stands at the right while no lot is open."""
        old = self._right.widget(0)
        self._right.insertWidget(0, nothing_open(self.desk, self.round, any_round=bool(self.rounds)))
        if old:
            self._right.removeWidget(old)
            old.deleteLater()
        self._right.setCurrentIndex({"lot": 1, "delivery": 2}.get(self.mode, 0))

    def _show_figures(self) -> None:
        clear(self._figures)
        for name, value, unit in figures_of(self.desk.tr, self.round):
            figure = row(label(f"{value:,}", "number"), label(unit, "unit"), None, spacing=5)
            self._figures.addWidget(column(label(name, "hint"), figure, spacing=3))
        self._figures.addStretch(1)

    # ---- making notices -----------------------------------------------------------------------------------------

    def _make(self) -> None:
        chosen, day = self.round, self.desk.today()
        if chosen is None or not chosen.waiting or self.mode == "making":
            return
        self.mode = "making"
        self.calm()

        def work(session: Session, progress: Progress) -> MadeLots:
            return make_lots(session, self.desk.fonts(), chosen.id, issued_on=day, progress=progress)

        self._running = self.desk.work(self, work, self._made, self._progress, self._not_made)
        self._tell()

    def _progress(self, running: Running) -> None:
        if self.mode == "making":
            said = self.desk.tr("notices", "{done} of {total} notices are made.", done=running.done,
                                total=running.total)  # fmt: skip
            self.bar.say(paced(self.desk.tr, said, running), "wait")

    def _made(self, made: MadeLots) -> None:
        tr = self.desk.tr
        self.mode = "rounds"
        if made.stuck:
            self.notify("check", *stuck_words(tr, made.stuck))
        elif made.lots:
            said = tr("notices", "{lots} lots made, {count} envelopes", lots=len(made.lots), count=made.envelopes)
            self.notify("done", said, tr("notices", "Open the lot, print its notices, then count what is sealed."))
        self._read()
        if made.lots:
            self.open(made.lots[0])

    def _not_made(self, error: Failure) -> None:
        self.mode = "rounds"
        self.fail(error)
        self._read()

    # ---- sealing and delivering ---------------------------------------------------------------------------------

    def _seal(self) -> None:
        lot, total = self.lot.lot, self.lot.total
        if lot is None or total is None or not total.closes or not self.lot.is_open_to_count:
            return
        counted, spoiled, pulled = self.lot.counted, self.lot.spoiled, self.lot.pulled
        work = self.kept.ending(lambda session: seal(session, lot.id, sealed=counted, spoiled=spoiled, pulled=pulled))
        self.desk.act(self, work, lambda _: self._sealed(lot))

    def _sealed(self, lot: LotRow) -> None:
        self.lot.marks = {}
        self.lot.sealed.clear()
        self.notify("ok", self.desk.tr("notices", "Lot {number} is sealed and balances", number=lot.number))
        self.open(lot.id)
        self._read()

    def _prepare_delivery(self) -> None:
        chosen = self._round
        self.desk.read(self, lambda reader: delivery_of(reader, chosen), self._show_delivery)

    def _show_delivery(self, delivery: Delivery | None) -> None:
        if delivery:
            self.mode, self._wanted = "delivery", ""
            self.kept.leave()
            self.deliver.show_delivery(delivery)
            self._right.setCurrentIndex(2)
        self._tell()

    def _deliver(self) -> None:
        chosen = self._round
        self.desk.act(self, lambda session: deliver_lots(session, chosen), self._delivered)

    def _delivered(self, numbers: tuple[str, ...]) -> None:
        tr = self.desk.tr
        self.mode = "rounds"
        said = tr("notices", "Delivered: {numbers}", numbers="・".join(numbers))
        self.notify("done", said, tr("notices", "The ward's count stands on its confirmation record."))
        self._right.setCurrentIndex(0)
        self._read()

    # ---- drawing ------------------------------------------------------------------------------------------------

    def _tell(self) -> None:
        tr, chosen = self.desk.tr, self.round
        detail = (
            tr("notices", "Round {number}, {count} decisions", number=chosen.number, count=chosen.decisions)
            if chosen
            else ""
        )
        self.title.say(tr("notices", "Notices"), detail)
        self.table.setEnabled(self.mode != "making")
        self._tell_bar()

    def _tell_bar(self) -> None:
        self.bar.clear()
        {"making": self._bar_making, "lot": self._bar_lot, "delivery": self._bar_delivery}.get(
            self.mode, self._bar_rounds
        )()

    def _bar_rounds(self) -> None:
        tr, chosen = self.desk.tr, self.round
        if self.desk.site == "ward":
            self.bar.say(tr("notices", "The contractor prints and seals; its discs tell how far it is."), "info")
            return
        sealed = bool(chosen and chosen.lots.get("sealed"))
        waiting = chosen.waiting if chosen else 0
        self.bar.say(self._what_next(waiting, sealed=sealed), "info")
        if sealed:
            self._delivery_button(primary=not waiting)
        if waiting or not sealed:
            self.bar.primary(tr("notices", "Make the notices ({count})", count=waiting), self._make,
                             icon_name="envelope", enabled=bool(waiting) and self.desk.may("notice.print"))  # fmt: skip

    def _delivery_button(self, *, primary: bool) -> None:
        text = self.desk.tr("notices", "Deliver the sealed lots")
        if primary:
            self.bar.primary(text, self._prepare_delivery, icon_name="handshake", enabled=self.desk.may("lot.deliver"))
        elif self.desk.may("lot.deliver"):
            self.bar.secondary(text, self._prepare_delivery, icon_name="handshake")

    def _what_next(self, waiting: int, *, sealed: bool) -> str:
        tr = self.desk.tr
        if waiting:
            return tr("notices", "What is made stays made, also when it is stopped.")
        if sealed and not self.desk.may("lot.deliver"):
            return tr("notices", "The responsible handler delivers the sealed lots.")
        if sealed:
            return tr("notices", "Sealed lots wait to be delivered.")
        return tr("notices", "No decision waits for its notice.")

    def _bar_making(self) -> None:
        tr = self.desk.tr
        self.bar.say(tr("notices", "The notices are being made, lot by lot."), "wait")
        self.bar.primary(tr("notices", "Stop after this lot"), self._running.stop, icon_name="close", key="Esc")

    def _bar_lot(self) -> None:
        tr, lot, total = self.desk.tr, self.lot.lot, self.lot.total
        self.bar.secondary(tr("notices", "Back"), self.close_right, key="Esc")
        if lot and self.desk.may("notice.print"):
            self.bar.secondary(tr("notices", "Lot list"), lambda: self._paper("lot", lot.id), icon_name="table")
            self.bar.secondary(
                tr("notices", "Print its notices"), lambda: self._paper("notices", lot.id), icon_name="printer"
            )
        if not self.lot.is_open_to_count:
            self._bar_counted(lot)
            return
        closes = bool(total and total.closes)
        told = tr("notices", "Printed = sealed + spoiled + pulled out.")
        if closes and not self.lot.was_sent:
            told = tr("notices", "No entry says that its notices went to the printer. Look before it is recorded.")
        elif closes:
            told = tr("notices", "What is recorded can't be counted again.")
        self.bar.say(told, "info" if closes and self.lot.was_sent else "check")
        self.bar.primary(tr("notices", "Record this lot as sealed"), self._seal, icon_name="seal", enabled=closes)

    def _bar_counted(self, lot: LotRow | None) -> None:
        """It was counted, or somebody else counts it: what comes next."""
        tr = self.desk.tr
        if lot is None or lot.state == "printed":
            self.bar.say(tr("notices", "It waits to be sealed.") if lot else "")
            return
        if lot.state == "sealed" and not (self.round and self.round.waiting):
            self.bar.say(tr("notices", "It is sealed, and waits to be delivered."), "done")
            self._delivery_button(primary=True)
        else:
            self.bar.say(tr("notices", "It is sealed.") if lot.state == "sealed" else tr("notices", "It is delivered."),
                         "done")  # fmt: skip

    def _paper(self, code: str, thing: str) -> None:
        self.desk.go("paper", f"{code}:{thing}:notices")

    def _bar_delivery(self) -> None:
        tr, chosen = self.desk.tr, self._round
        self.bar.say(tr("notices", "Record it after the ward has taken and counted the envelopes."), "info")
        self.bar.secondary(tr("notices", "Back"), self.close_right, key="Esc")
        slip = tr("notices", "Delivery slip")
        self.bar.secondary(slip, lambda: self._paper("delivery", chosen), icon_name="printer")
        self.bar.primary(tr("notices", "Record the delivery"), self._deliver, icon_name="handshake",
                         enabled=self.desk.may("lot.deliver"))  # fmt: skip


def _shown(reader: Reader, engagement: str, wanted: str) -> tuple[tuple[RoundRow, ...], str, tuple[LotRow, ...]]:
    """The rounds, the one that is shown (the one wanted, else the newest that is not done), and its lots."""
    rounds = notice_rounds(reader, engagement)
    known = [each.id for each in rounds]
    undone = [each.id for each in rounds if not each.is_done]
    chosen = wanted if wanted in known else next(iter([*undone, *known]), "")
    return rounds, chosen, lots_of(reader, chosen) if chosen else ()
