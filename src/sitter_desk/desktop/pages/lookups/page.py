"""区の照会: whom to look up in the register for which days, answered one by one or many at once (office.md §3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.kept import Kept
from sitter_desk.desktop.models.table import Column
from sitter_desk.desktop.page import PAGE_MARGINS, Page
from sitter_desk.desktop.pages.lookups.panel import AnswerPanel
from sitter_desk.desktop.pages.lookups.words import check_title, key_of, table_row
from sitter_desk.desktop.theme import NARROW_BELOW
from sitter_desk.desktop.widgets.any_field import Fields
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.empty import Empty, FirstThing
from sitter_desk.desktop.widgets.entry import Choice, Segments
from sitter_desk.desktop.widgets.sheet import column, row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.underway import Underway
from sitter_desk.domain.records import Round
from sitter_desk.errors import Cancelled
from sitter_desk.office.batch import BatchResult
from sitter_desk.office.error_words import told_texts
from sitter_desk.office.session import Session
from sitter_desk.office.views.deciding_desk import round_of
from sitter_desk.office.ward_checks import LookupRow, lookup_list, record_ward_checks
from sitter_desk.workstation.language import Translator

if TYPE_CHECKING:
    from sitter_desk.domain.progress import Progress

ADDRESS = 4
TOUCHED = frozenset({"submission", "application", "question", "answer", "decision", "ward_check", "rule_set"})


@dataclass(frozen=True)
class Loaded:
    """The list of a round."""

    round: Round | None
    rounds: tuple[Round, ...]
    rows: tuple[LookupRow, ...]


class LookupsPage(Page):
    """A list at the left, the answer at the right."""

    NAME = "lookups"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tr = desk.tr
        self.loaded = Loaded(None, (), ())
        self._wanted = ""
        self.check = Choice(tr("lookups", "Check"))
        self.which = Segments(
            tr("lookups", "Which"), [("open", tr("lookups", "not looked up")), ("all", tr("lookups", "all"))]
        )
        self.which.choose("all")
        self.rounds = Choice(tr("lookups", "Round"))
        self.table = Table(desk.look, columns(tr), name=tr("lookups", "Look-up list"), double_rows=True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.answer, self.kept = AnswerPanel(desk), Kept(self)
        self.choose_open = Button(desk.look, tr("lookups", "Choose all that are not looked up"), "small")
        outer = QHBoxLayout(self.body)
        outer.setContentsMargins(*PAGE_MARGINS)
        outer.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(row(self.check, self.which, None, self.choose_open))
        left.addWidget(self.table, 1)
        outer.addLayout(left, 1)
        outer.addWidget(column(self.answer))
        self.title.say(tr("lookups", "Look-ups"))
        self.title.show_right([self.rounds])
        self.record = self.bar.primary("", self._record, icon_name="check")
        self._connect()
        self._dress_bar()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """In a narrow window the address stands at the side alone."""
        super().resizeEvent(event)
        self.table.setColumnHidden(ADDRESS, self.window().width() < NARROW_BELOW)

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._chosen_changed())
        self.check.picked.connect(lambda _check: self._fill())
        self.which.picked.connect(lambda _which: self._fill())
        self.rounds.picked.connect(self._load)
        self.choose_open.clicked.connect(lambda _checked=False: self.select_open())
        self.answer.changed.connect(self._dress_bar)
        self.answer.changed.connect(self.kept.typed)

    # ---- the list -----------------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:
        """At a round or an application, or where the person was."""
        self._wanted = where
        self._load(where or (self.loaded.round.id if self.loaded.round else ""))

    def changed(self, changes: Changes) -> None:
        """Cases came or went, or something was looked up."""
        if self.isVisible() and any(kind in TOUCHED for kind, _ in changes):
            self._load(self.loaded.round.id if self.loaded.round else "")

    def _load(self, where: str) -> None:
        engagement = self.desk.engagement.id if self.desk.engagement else ""
        self.desk.write(self, lambda session: load(session, engagement, where), self._show)

    def _show(self, loaded: Loaded) -> None:
        if self.loaded.round and loaded.round and loaded.round.id != self.loaded.round.id:
            self.kept.leave()
            self.answer.done()
        self.loaded = loaded
        tr = self.desk.tr
        self.rounds.offer([(each.id, tr("lookups", "Round {number}", number=each.number)) for each in loaded.rounds])
        self.rounds.choose(loaded.round.id if loaded.round else "")
        self.rounds.setVisible(len(loaded.rounds) > 1)
        if not loaded.rows:
            self.instead(self._empty())
        elif self._stack.currentIndex():
            self.instead(None)
        titles = {each.check: check_title(tr, each) for each in loaded.rows}
        self.check.offer(list(titles.items()))
        self.check.setVisible(len(titles) > 1)
        self._fill()
        if self.focusWidget() is None:
            self.table.setFocus()
        self._keep_answer()

    def _keep_answer(self) -> None:
        """The answer is one for the whole list; it comes back with the rows that it is about."""
        round_, panel = self.loaded.round, self.answer
        if round_:
            fields: Fields = {"result": panel.result, "day": panel.day, "note": panel.note}
            rows = (lambda: [key_of(each) for each in self.chosen], self._select)
            self.kept.at(f"lookups {round_.id}", fields, along={"rows": rows})
            self._tell_subject()

    def _tell_subject(self) -> None:
        self.kept.subject = next((each.subject for each in self.chosen), "")

    def _fill(self) -> None:
        chosen = {key_of(each) for each in self.chosen}
        shown = self._shown()
        self.table.rows.show([table_row(self.desk.tr, each) for each in shown])
        wanted = next((key_of(each) for each in shown if self._wanted in (each.application, each.receipt_number)), "")
        keep = [key_of(each) for each in shown if key_of(each) in chosen] or [wanted or self._first(shown)]
        self._wanted = ""
        self._select(keep)
        waiting = sum(1 for each in self.loaded.rows if each.state == "open")
        self.choose_open.setEnabled(any(each.state == "open" for each in shown))
        tr, round_ = self.desk.tr, self.loaded.round
        detail = tr("lookups", "{waiting} of {count} not looked up", waiting=waiting, count=len(self.loaded.rows))
        said = tr("lookups", "Round {number}", number=round_.number) if round_ else ""
        self.title.say(tr("lookups", "Look-ups"), f"{said}　{detail}" if self.loaded.rows else said)
        self._chosen_changed()

    @staticmethod
    def _first(shown: Sequence[LookupRow]) -> str:
        waiting = [each for each in shown if each.state == "open"]
        return key_of((waiting or list(shown))[0]) if shown else ""

    def _shown(self) -> list[LookupRow]:
        check = self.check.value
        rows = [each for each in self.loaded.rows if each.check == check or not check]
        return [each for each in rows if self.which.value == "all" or each.state == "open"]

    def _select(self, keys: Sequence[str]) -> None:
        selection, flags = self.table.selectionModel(), QItemSelectionModel.SelectionFlag
        selection.clearSelection()
        for key in keys:
            at = self.table.rows.place_of(key)
            if at is not None:
                index = self.table.rows.index(at, 0)
                selection.select(index, flags.Select | flags.Rows)
                selection.setCurrentIndex(index, flags.NoUpdate)

    def select_open(self) -> None:
        """Everything in the list that was not looked up."""
        self._select([key_of(each) for each in self._shown() if each.state == "open"])

    @property
    def chosen(self) -> list[LookupRow]:
        """The rows that the person chose, in the order of the list."""
        keys = {self.table.rows.rows[index.row()].key for index in self.table.selectionModel().selectedRows()}
        return [each for each in self.loaded.rows if key_of(each) in keys]

    def _chosen_changed(self) -> None:
        self.answer.show_rows(self.chosen)
        self._tell_subject()
        self._dress_bar()

    def _empty(self) -> Empty:
        tr, desk = self.desk.tr, self.desk
        thing = FirstThing(
            "eject", tr("lookups", "Open a bundle"), tr("lookups", "The contractor's disc brings the cases."),
            lambda: desk.go("bundle_open"), key="Ctrl+O",
        )  # fmt: skip
        return Empty(
            desk.look, tr("lookups", "Nobody is to be looked up"),
            tr("lookups", "The list fills when cases lie with the ward."),
            [thing] if desk.may("bundle.inspect") else [],
        )  # fmt: skip

    # ---- recording ----------------------------------------------------------------------------------------------

    def _record(self) -> None:
        tr, said, picked = self.desk.tr, self.answer.said, [(each.application, each.check) for each in self.chosen]
        if said and picked:

            def work(session: Session, progress: "Progress") -> BatchResult:
                return record_ward_checks(
                    session, picked, said.result, looked_up_on=said.day, note=said.note, progress=progress
                )

            words = tr("lookups", "The look-ups are recorded."), tr("lookups", "If you stop, what is done stays done.")
            self.long(Underway(self.look, tr, *words), self.kept.ending(work), self._recorded)

    def _recorded(self, result: BatchResult) -> None:
        """What was recorded is drawn by ``changed``; what was not is named."""
        tr = self.desk.tr
        self.answer.done()
        self._keep_answer()
        self.calm()
        if result.failed and result.failed[-1].code == Cancelled.code:
            self.notify("info", tr("lookups", "You stopped it. {count} are not recorded.", count=len(result.failed)))
        elif result.failed:
            numbers = "、".join(each.label for each in result.failed)
            said = tr("lookups", "{count} were not recorded: {numbers}", count=len(result.failed), numbers=numbers)
            reasons = (told_texts(tr, each.code, each.sentence, each.remedy, each.details) for each in result.failed)
            self.notify("ng", said, " ".join(dict.fromkeys(f"{each.remedy} ({each.code})" for each in reasons)))
        waiting = [key_of(each) for each in self._shown() if each.state == "open" and each not in self.chosen]
        self._select(waiting[:1])

    def _dress_bar(self) -> None:
        tr, count = self.desk.tr, len(self.chosen)
        may = self.desk.may("ward_check.record")
        missing = self.answer.missing()
        words = tr("lookups", "Record {count}", count=count)
        self.record.say(words)
        self.record.setEnabled(bool(may and count and not missing))
        if not may:
            self.bar.say(tr("lookups", "A handler of the ward records look-ups."), "info")
        else:
            kept = tr("lookups", "What was looked up stays at the ward; the contractor never gets it.")
            self.bar.say(missing if count else kept)


def load(session: Session, engagement: str, where: str) -> Loaded:
    """The list of the round to show; to see it is an entry."""
    with session.reading() as reader:
        round_, rounds = round_of(reader, engagement, where)
    return Loaded(round_, rounds, lookup_list(session, round_) if round_ else ())


def columns(tr: Translator) -> tuple[Column, ...]:
    """The list."""
    return (
        Column(tr("lookups", "Result"), 160),
        Column(tr("lookups", "Receipt number"), 112, figures=True),
        Column(tr("lookups", "Whom")),
        Column(tr("lookups", "Born on"), 92, figures=True),
        Column(tr("lookups", "Address as written"), 214),
        Column(tr("lookups", "Days"), 112, figures=True),
    )
