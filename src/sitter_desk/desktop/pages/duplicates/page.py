"""重複の疑い: what may be one and the same, both records beside each other, decided by a person with a reason."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.kept import Kept
from sitter_desk.desktop.page import PAGE_MARGINS, Page
from sitter_desk.desktop.pages.duplicates.pair import PairPanel
from sitter_desk.desktop.pages.duplicates.words import suspicion_row, table_columns
from sitter_desk.desktop.tasks import Failure
from sitter_desk.desktop.widgets.button import Button, button
from sitter_desk.desktop.widgets.empty import Empty
from sitter_desk.desktop.widgets.entry import Segments
from sitter_desk.desktop.widgets.sheet import column, row
from sitter_desk.desktop.widgets.table import table
from sitter_desk.office.duplicates import decide_duplicate
from sitter_desk.office.session import Session
from sitter_desk.office.views.duplicate_desk import (
    Suspicion,
    SuspicionRow,
    decided_suspicions,
    open_suspicion,
    open_suspicions,
    shown_after,
)

WIDTH = 500


class DuplicatesPage(Page):
    """List and pair side by side."""

    NAME = "duplicates"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tr = desk.tr
        self._acting, self._shown = False, False
        self._primary: Button | None = None
        self.rows: tuple[SuspicionRow, ...] = ()
        self.which = Segments(
            tr("duplicates", "Which ones"),
            [("open", tr("duplicates", "To decide")), ("decided", tr("duplicates", "Decided"))],
        )
        self.which.choose("open")
        name = tr("duplicates", "Suspected duplicates")
        self.table = table(desk.look, table_columns(tr), name=name, opened=self.open, double=True)
        self.pair, self.kept = PairPanel(desk.look, tr), Kept(self)
        self._lay_out()
        self.which.picked.connect(lambda _which: self._ask_list())
        self.pair.edited.connect(self._follow)
        self.pair.edited.connect(self.kept.typed)

    def _lay_out(self) -> None:
        left = column(row(self.which, None), self.table, spacing=10)
        left.setFixedWidth(WIDTH)
        right = QWidget()
        self._right = QStackedLayout(right)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.addWidget(QWidget())
        self._right.addWidget(self.pair)
        across = QHBoxLayout(self.body)
        across.setContentsMargins(*PAGE_MARGINS)
        across.setSpacing(24)
        across.addWidget(left)
        across.addWidget(right, 1)

    # ---- coming and going ---------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:
        """The list; ``where`` is the id of one, which is opened."""
        self.recover()
        if where:
            self.open(where)
        else:
            self.close_pair()
        self._ask_list()
        self.table.setFocus()

    def changed(self, changes: Changes) -> None:
        """One was found or decided, or a case withdrawn."""
        if self.isVisible() and {kind for kind, _ in changes} & {"duplicate", "application"}:
            self._ask_list()

    def _ask_list(self) -> None:
        listed = decided_suspicions if self.which.value == "decided" else open_suspicions
        self.desk.read(self, listed, self._show_list)

    def _show_list(self, rows: tuple[SuspicionRow, ...]) -> None:
        here = self._id or self.table.current_key
        self.rows = rows
        self.table.rows.show([suspicion_row(self.desk.tr, each) for each in rows])
        self.table.settle()
        keys = [each.id for each in rows]
        if keys:
            self.table.choose(here if here in keys else keys[0])
        self._hint(none=not rows)
        self._tell()

    def _hint(self, *, none: bool) -> None:
        tr, old = self.desk.tr, self._right.widget(0)
        if none:
            detail = tr("duplicates", "They are looked for whenever cases are screened.")
            made = Empty(self.look, tr("duplicates", "Nothing to decide here"), detail)
        else:
            detail = tr("duplicates", "Choose one in the list and open it with Enter.")
            made = Empty(self.look, tr("duplicates", "No pair is open"), detail)
        self._right.insertWidget(0, made)
        if old:
            self._right.removeWidget(old)
            old.deleteLater()
        self._right.setCurrentIndex(1 if self._shown else 0)

    @property
    def _id(self) -> str:
        return self.pair.suspicion.duplicate.id if self._shown and self.pair.suspicion else ""

    def open(self, duplicate: str) -> None:
        """One look at both sides."""
        self.calm()
        self.desk.write(self, lambda session: open_suspicion(session, duplicate), self._show_pair)

    def _show_pair(self, suspicion: Suspicion) -> None:
        self._acting, self._shown = False, True
        self.kept.leave()
        self.pair.show_pair(suspicion, may=self.desk.may("duplicate.decide"))
        if self.pair.may:
            found = suspicion.duplicate
            self.kept.at(f"duplicates {found.id}", self.pair.fields, found.subject)
        self._right.setCurrentIndex(1)
        self.table.choose(suspicion.duplicate.id)
        self._tell()

    def close_pair(self) -> None:
        """Leaves it undecided; what was typed waits."""
        self.kept.leave()
        self._shown = False
        self._right.setCurrentIndex(0)
        self._tell()
        self.table.setFocus()

    def _neighbour(self, step: int) -> str:
        keys = [each.id for each in self.rows]
        at = keys.index(self._id) + step if self._id in keys else 0
        return keys[at] if 0 <= at < len(keys) else ""

    def _go(self, step: int) -> None:
        if duplicate := self._neighbour(step):
            self.open(duplicate)

    # ---- what is true now ---------------------------------------------------------------------------------------

    def _follow(self) -> None:
        """The primary follows what is said of the pair."""
        if self._primary:
            self._primary.setEnabled(self.pair.is_ready)

    def _tell(self) -> None:
        tr, bar = self.desk.tr, self.bar
        hard = sum(each.hard and each.state == "open" for each in self.rows)
        told = tr("duplicates", "{count} pairs", count=len(self.rows))
        stops = tr("duplicates", "{count} stop a pre-screening", count=hard) if hard else ""
        self.title.say(tr("duplicates", "Suspected duplicates"), "　".join(part for part in (told, stops) if part))
        self._tell_neighbours()
        bar.clear()
        self._primary = None
        bar.say(tr("duplicates", "A suspicion is a question. A person compares both sides and says why."), "info")
        if not self._shown:
            if self.rows:
                text = tr("duplicates", "Compare both sides")
                bar.primary(text, self._open_chosen, icon_name="chevron-right")
            return
        bar.secondary(tr("duplicates", "Close"), self.close_pair, key="Esc")
        if self.pair.may:
            text = tr("duplicates", "Record the decision about the pair")
            self._primary = bar.primary(text, self.decide, icon_name="pencil", enabled=self.pair.is_ready)

    def _tell_neighbours(self) -> None:
        tr = self.desk.tr
        before = button(self.look, tr("duplicates", "Previous"), lambda: self._go(-1), "small", key="Alt+Left")
        after = button(self.look, tr("duplicates", "Next"), lambda: self._go(1), "small", key="Alt+Right")
        before.setEnabled(bool(self._neighbour(-1)))
        after.setEnabled(bool(self._neighbour(1)))
        self.title.show_right([before, after] if self._shown else [])

    def _open_chosen(self) -> None:
        if self.table.current_key:
            self.open(self.table.current_key)

    # ---- the one act --------------------------------------------------------------------------------------------

    def decide(self) -> None:
        """Records what the person says of the pair, with the reason."""
        suspicion, today = self.pair.suspicion, self.desk.today()
        if self._acting or suspicion is None or not self.pair.is_ready:
            return
        self._acting = True
        same, note = self.pair.verdict.value == "same", self.pair.note.text()
        self.calm()
        work = self.kept.ending(self._deciding(suspicion, today, same=same, note=note))
        self.desk.act(self, work, self._decided, self._failed)

    @staticmethod
    def _deciding(suspicion: Suspicion, today: str, *, same: bool, note: str) -> Callable[[Session], Suspicion]:
        def work(session: Session) -> Suspicion:
            decide_duplicate(session, suspicion.duplicate, same=same, note=note, decided_on=today)
            return shown_after(session, suspicion.duplicate.id)

        return work

    def _decided(self, suspicion: Suspicion) -> None:
        self._show_pair(suspicion)
        tr = self.desk.tr
        if suspicion.duplicate.state == "same":
            self.notify(
                "ok",
                tr("duplicates", "Recorded: one and the same."),
                tr("duplicates", "What was screened and is still here is screened again."),
            )
        else:
            self.notify("ok", tr("duplicates", "Recorded: two different ones."))

    def _failed(self, error: Failure) -> None:
        self._acting = False
        self.fail(error)
