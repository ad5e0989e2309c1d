"""処理回: the board of the rounds, the next round, and the engagement they belong to (office.md §2)."""

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from sitter_desk.desktop.desk import Changes, Desk
from sitter_desk.desktop.kept import Kept
from sitter_desk.desktop.page import PAGE_MARGINS, Page
from sitter_desk.desktop.pages.rounds.about import AboutPane
from sitter_desk.desktop.pages.rounds.board import BoardPane
from sitter_desk.desktop.pages.rounds.plan import PlanPane
from sitter_desk.desktop.pages.rounds.words import line_columns, line_row, round_word
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.entry import Segments
from sitter_desk.desktop.widgets.one_view import OneView
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.domain.records import Round, RoundStep
from sitter_desk.office.engagement import accept_handler_list
from sitter_desk.office.kit_lists import keep_list
from sitter_desk.office.rounds import Board, board, open_round, set_actual
from sitter_desk.office.session import Session
from sitter_desk.office.views.rounds_desk import (
    EngagementOverview,
    RoundLine,
    engagement_overview,
    proposed_plan,
    round_lines,
)
from sitter_desk.vault.store import Reader

TOUCHED = frozenset(
    {"round", "application", "submission", "decision", "notice", "screening", "question", "answer", "deficiency"}
    | {"engagement", "rule_set", "acceptance", "certification", "carried_over"}
)
VIEWS = ("board", "plan", "about")


@dataclass(frozen=True)
class Loaded:
    """Everything the page shows; ``round`` and ``board`` are those of the round that is chosen."""

    lines: tuple[RoundLine, ...]
    round: Round | None
    last: Round | None
    board: Board | None
    about: EngagementOverview | None


class RoundsPage(Page):
    """Rounds at the left, the board of one at the right."""

    NAME = "rounds"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tr = desk.tr
        self.loaded = Loaded((), None, None, None, None)
        self._chosen = ""
        views = [("board", tr("rounds", "Board")), ("about", tr("rounds", "Engagement"))]
        if desk.may("round.open"):
            views.insert(1, ("plan", tr("rounds", "Next round")))
        self.view = Segments(tr("rounds", "View"), views)
        self.view.choose("board")
        self.list = Table(desk.look, line_columns(tr), name=tr("rounds", "Rounds"), double_rows=True)
        self.list.setFixedWidth(328)
        self.board = BoardPane(desk, self._record)
        self.plan = PlanPane(desk)
        self.about = AboutPane(desk, self._accept)
        self._views, self._board = OneView(), self._board_view()
        for view in (self._board, self.plan, self.about):
            self._views.addWidget(view)
        outer = QHBoxLayout(self.body)
        outer.setContentsMargins(*PAGE_MARGINS)
        outer.addWidget(self._views)
        self.title.say(tr("rounds", "Rounds"))
        self.title.show_right([self.view])
        self._open: Button | None = None
        self._record_day: Button | None = None
        self.kept, self._kept_plan, self._kept_acceptance = Kept(self), Kept(self), Kept(self)
        self._connect()

    def _connect(self) -> None:
        self.list.moved.connect(self._choose)
        self.view.picked.connect(lambda _view: self._show_view())
        self.plan.changed.connect(self._dress_bar)
        self.board.leaving.connect(self.kept.leave)
        self.board.came.connect(self._keep_day)
        self.board.came.connect(self._dress_bar)
        self.board.typed.connect(self._day_typed)
        self.board.day.edited.connect(self.kept.typed)
        self.plan.changed.connect(self._kept_plan.typed)
        self.about.day.edited.connect(self._kept_acceptance.typed)
        self.about.lists.changed.connect(self._dress_bar)

    def _board_view(self) -> QWidget:
        held = QWidget()
        line = QHBoxLayout(held)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self.list)
        line.addWidget(self.board, 1)
        return held

    # ---- what is there ------------------------------------------------------------------------------------------

    def arrive(self, where: str = "") -> None:
        """At a round (its id), at a view of the page by its name, or where the person was."""
        if where in VIEWS:
            self.view.choose(where)
        self._load(self._chosen if where in (*VIEWS, "") else where)
        self._show_view()

    def changed(self, changes: Changes) -> None:
        """Something of a round was written."""
        if self.isVisible() and any(kind in TOUCHED for kind, _ in changes):
            self._load(self._chosen)

    def _load(self, chosen: str) -> None:
        engagement, today = self.desk.engagement, self.desk.today()
        if engagement:
            self.desk.read(self, lambda reader: load(reader, engagement.id, chosen, today), self._show)

    def _choose(self, chosen: str) -> None:
        if chosen != self._chosen:
            self._load(chosen)

    def _show(self, loaded: Loaded) -> None:
        self.loaded = loaded
        tr = self.desk.tr
        self._chosen = loaded.round.id if loaded.round else ""
        self.list.rows.show([line_row(tr, each) for each in loaded.lines])
        self.list.choose(self._chosen)
        if loaded.board:
            self.board.show_board(loaded.board)
        if loaded.about:
            self.about.show_engagement(loaded.about)
        number = loaded.last.number + 1 if loaded.last else 1
        self.plan.show_next(number, proposed_plan(loaded.last))
        self._kept_plan.at("rounds plan", self.plan.fields_by_name)
        self._kept_acceptance.at("rounds acceptance", {"day": self.about.day})
        late = sum(1 for each in loaded.lines if each.days_late)
        said = tr("rounds", "{count} rounds", count=len(loaded.lines))
        behind = tr("rounds", "{count} late", count=late) if late else ""
        self.title.say(tr("rounds", "Rounds"), f"{said}　{behind}".strip())
        self._dress_bar()

    def _show_view(self) -> None:
        views = {"board": self._board, "plan": self.plan, "about": self.about}
        self._views.show_view(views[self.view.value or "board"])
        self._dress_bar()

    # ---- what is done -------------------------------------------------------------------------------------------

    def _keep_day(self) -> None:
        round_, step = self.loaded.round, self.board.chosen
        if round_ and step and self.desk.may("round.record"):
            self.kept.at(f"rounds {round_.id}:{step.step}", {"day": self.board.day})

    def _record(self, step: RoundStep, day: str) -> None:
        round_ = self.loaded.round
        if round_:
            work = self.kept.ending(lambda session: set_actual(session, round_, step, day))
            self.desk.act(self, work, lambda _round: self.calm())

    def _accept(self, day: str) -> None:
        """The contractor's handler list, which comes on paper, was accepted (区運3)."""
        engagement = self.desk.engagement
        if engagement and day:
            work = self._kept_acceptance.ending(
                lambda session: accept_handler_list(session, engagement, accepted_on=day)
            )
            self.desk.act(self, work, self._accepted)

    def _accepted(self, _acceptance: object) -> None:
        tr = self.desk.tr
        self._load(self._chosen)
        self.notify(
            "done", tr("rounds", "The acceptance is recorded."),
            tr("rounds", "Bundles with personal data can be made now."),
        )  # fmt: skip

    def _keep_list(self) -> None:
        """A table of the kit that was looked at."""
        engagement, lists = self.desk.engagement, self.about.lists
        read, former = lists.read, lists.former.value.strip()
        if engagement and read and not lists.missing():
            self.desk.act(
                self, lambda session: keep_list(session, engagement, read, former_contractor=former), self._list_kept
            )

    def _list_kept(self, count: int) -> None:
        tr = self.desk.tr
        self.about.lists.put_away()
        self._load(self._chosen)
        said = tr("rounds", "{count} rows are kept.", count=count)
        self.notify("done", said, tr("rounds", "What was here already is not kept twice."))

    def _open_round(self) -> None:
        engagement, plan = self.desk.engagement, self.plan.plan()
        if engagement and not self.plan.missing():

            def work(session: Session) -> Round:
                return open_round(session, engagement, plan)

            self.desk.act(self, self._kept_plan.ending(work), self._opened)

    def _opened(self, round_: Round) -> None:
        self.plan.empty()
        self._chosen = round_.id
        self.view.choose("board")
        self._show_view()
        self._load(round_.id)
        said = self.desk.tr("rounds", "{round} is open.", round=round_word(self.desk.tr, round_.number))
        self.notify("done", said, self.desk.tr("rounds", "It goes to the contractor with the next bundle."))

    def _dress_bar(self) -> None:
        tr, planning = self.desk.tr, self.view.value == "plan"
        if planning and self._open is None:
            self._open = self.bar.primary("", self._open_round, icon_name="calendar")
        if not planning:
            self.bar.clear()
            self._open = self._record_day = None
            if self.view.value == "about" and self.about.lists.read is not None:
                self._dress_for_list()
                return
            self._say_whose()
            if self.view.value == "board":
                self._dress_for_board()
            return
        number = self.loaded.last.number + 1 if self.loaded.last else 1
        missing = self.plan.missing()
        assert self._open
        self._open.say(tr("rounds", "Open round {number}", number=number))
        self._open.setEnabled(not missing)
        self.bar.say(missing or tr("rounds", "The cases that come from now on belong to the round they arrive in."))

    def _say_whose(self) -> None:
        tr = self.desk.tr
        sentence = (
            tr("rounds", "Actual days stand on the home page of both desks.")
            if self.desk.may("round.record")
            else tr("rounds", "The ward plans the rounds and records their days.")
        )
        self.bar.say(sentence, "info")

    def _dress_for_board(self) -> None:
        tr, step = self.desk.tr, self.board.chosen
        if step and self.desk.may("round.record"):
            if step.actual:
                self.bar.secondary(tr("rounds", "Not done after all"), self.board.reopen, icon_name="undo")
            self._record_day = self.bar.primary(tr("rounds", "Record the day"), self.board.keep, icon_name="calendar")
            self._day_typed()

    def _day_typed(self) -> None:
        if self._record_day:
            self._record_day.setEnabled(bool(self.board.day.value))

    def _dress_for_list(self) -> None:
        tr, lists = self.desk.tr, self.about.lists
        assert lists.read
        self.calm()
        missing = lists.missing()
        self.bar.secondary(tr("rounds", "Not this table"), lists.put_away, key="Esc")
        keep = tr("rounds", "Keep {count} rows", count=len(lists.read.rows))
        self.bar.primary(keep, self._keep_list, icon_name="inbox", enabled=not missing)
        self.bar.say(missing or tr("rounds", "Nothing of it is kept yet."))


def load(reader: Reader, engagement: str, chosen: str, today: str) -> Loaded:
    """The rounds, the one that is chosen (else the newest), and the engagement."""
    rounds = sorted(reader.find(Round, engagement=engagement), key=lambda each: each.number)
    round_ = next((each for each in rounds if each.id == chosen), rounds[-1] if rounds else None)
    return Loaded(
        lines=round_lines(reader, engagement, today),
        round=round_,
        last=rounds[-1] if rounds else None,
        board=board(reader, round_, today) if round_ else None,
        about=engagement_overview(reader, engagement),
    )
