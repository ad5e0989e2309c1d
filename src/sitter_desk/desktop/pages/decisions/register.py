"""The second step of the decisions page: the 決裁結果 of the round is registered once, with its numbers and days.

What would be refused is told before, case by case; nothing is signed until everything passes.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.decisions.sums import budget_columns, budget_row, total_columns, total_rows
from sitter_desk.desktop.presenter import shown
from sitter_desk.desktop.tasks import Failure, Running
from sitter_desk.desktop.typed_day_words import near_today
from sitter_desk.desktop.when import year_words
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.entry import Segments
from sitter_desk.desktop.widgets.field import DayField, TextField
from sitter_desk.desktop.widgets.marks import mark_icon
from sitter_desk.desktop.widgets.scrolling import scrolling
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, heading, row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.records import Round
from sitter_desk.domain.typed import EMPTY, Understood, wrong
from sitter_desk.errors import Cancelled
from sitter_desk.office.approving import ApprovalTyped, Marked, Notable, Obstacle, notable, obstacles
from sitter_desk.office.budget import parse_yen
from sitter_desk.office.decisions import unfit_day
from sitter_desk.office.marking import Mark
from sitter_desk.office.session import Session
from sitter_desk.office.views.deciding_desk import BudgetLine, RoundRow, totals

if TYPE_CHECKING:
    from sitter_desk.domain.progress import Progress

FIELDS = ("draft_number", "approved_on", "approver_post", "effective_on", "document_number", "pay_on")
POST = "approver_post"
LABEL = 118
Which = Literal["first", "revisions"]


class RegisterPane(QWidget):
    """``changed``: something was typed. ``budgeted`` carries year and yen."""

    changed = Signal()
    budgeted = Signal(int, int)

    def __init__(self, desk: Desk, to_case: Callable[[str], object]) -> None:
        super().__init__()
        self._desk, self._tr, self._to_case = desk, desk.tr, to_case
        self.marked, self.checked = Marked(first=(), revisions=()), False
        self.found: tuple[Obstacle, ...] = ()
        self._proving: Running | None = None
        self._over: list[BudgetLine] = []
        tr = desk.tr
        self.which = Segments(tr("decisions", "Which approval"), [("first", ""), ("revisions", "")])
        self.which.choose("first")
        self.totals = Table(desk.look, total_columns(tr), name=tr("decisions", "Totals of the round"))
        self.budgets = Table(desk.look, budget_columns(tr), name=tr("decisions", "Budget"))
        self._budget_fields = QVBoxLayout()
        self._obstacles = QVBoxLayout()
        self._obstacles.setSpacing(6)
        self.fields = self._made()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(20)
        outer.addWidget(self._left(), 1)
        outer.addWidget(self._right())
        self.which.picked.connect(lambda _which: self.changed.emit())

    def _left(self) -> QWidget:
        tr, held = self._tr, QWidget()
        left = QVBoxLayout(held)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(
            heading(tr("decisions", "Totals of the round"), tr("decisions", "decided, marked and open cases"))
        )
        left.addWidget(self.totals)
        left.addSpacing(6)
        left.addWidget(heading(tr("decisions", "Budget"), tr("decisions", "by year of use, over all engagements")))
        left.addWidget(self.budgets)
        left.addLayout(self._budget_fields)
        left.addSpacing(6)
        left.addWidget(heading(tr("decisions", "Before it is registered")))
        below = QWidget()
        inside = QVBoxLayout(below)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(self._obstacles)
        inside.addStretch(1)
        left.addWidget(scrolling(below), 1)
        return held

    def _right(self) -> QWidget:
        tr, outer, sheet = self._tr, Sheet(padded=False), column(spacing=8, margins=(20, 16, 20, 16))
        outer.setFixedWidth(452)
        inside = sheet.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.addWidget(label(tr("decisions", "Result of the approval"), "panel"))
        said = tr("decisions", "As it stands on the approved draft. It is typed once for all of them.")
        inside.addWidget(label(said, "note", wrap=True))
        inside.addWidget(row(self.which, None))
        inside.addSpacing(4)
        for name in FIELDS:
            inside.addWidget(self.fields[name])
        inside.addSpacing(6)
        told = tr(
            "decisions",
            "Each decision is signed by itself and goes to the contractor with the next bundle. Nothing signed is "
            "ever altered; a change is another decision.",
        )
        inside.addWidget(row(mark_icon(self._desk.look, "info"), label(told, "note", wrap=True), spacing=8))
        inside.addStretch(1)
        outer.inside.addWidget(scrolling(sheet))
        return outer

    def _made(self) -> dict[str, TextField]:
        tr, look = self._tr, self._desk.look
        words = {
            "draft_number": tr("decisions", "Draft number"),
            "approved_on": tr("decisions", "Approved on"),
            "approver_post": tr("decisions", "Post of the approver"),
            "effective_on": tr("decisions", "Effective on"),
            "document_number": tr("decisions", "Document number"),
            "pay_on": tr("decisions", "To be paid on"),
        }
        made: dict[str, TextField] = {}
        for name, word in words.items():
            if name.endswith("_on"):
                made[name] = DayField(look, tr, word, check=near_today(self._desk.today), label_width=LABEL)
            else:
                made[name] = TextField(look, tr, word, label_width=LABEL)
            made[name].edited.connect(lambda _text: self._edited())
            made[name].left.connect(self._say_unfit_day)
        return made

    # ---- what stands there --------------------------------------------------------------------------------------

    def show_round(self, rows: Sequence[RoundRow], budgets: Sequence[BudgetLine], marked: Marked) -> None:
        """Totals, budget and marks as they now are; what stands in the way is asked for again."""
        self.marked, self.checked = marked, False
        self._over = [each for each in budgets if each.left is not None and each.left < 0]
        tr = self._tr
        self.totals.rows.show(total_rows(tr, totals(rows)))
        self.totals.fit_rows()
        self.budgets.rows.show([budget_row(tr, each) for each in budgets])
        self.budgets.fit_rows()
        self._show_budget_fields(budgets)
        self.which.say("first", tr("decisions", "Decisions {count}", count=len(marked.first)))
        self.which.say("revisions", tr("decisions", "Changes and revocations {count}", count=len(marked.revisions)))
        if not self.marks and (marked.first or marked.revisions):
            self.which.choose("first" if marked.first else "revisions")
        self.which.setVisible(bool(marked.revisions))

    def _show_budget_fields(self, budgets: Sequence[BudgetLine]) -> None:
        clear(self._budget_fields)
        if not self._desk.may("budget.put"):
            return
        tr = self._tr
        for line in budgets:
            field = TextField(
                self._desk.look, tr, tr("decisions", "Budget of {year}", year=year_words(tr, line.year_of_use)),
                mode="digits", check=read_budget, width=150, figures=True, label_width=132,
            )  # fmt: skip
            if line.appropriated is not None:
                field.set_text(f"{line.appropriated:,}")
            keep = button(
                self._desk.look,
                tr("decisions", "Keep it"),
                partial(self._keep_budget, field, line.year_of_use),
                "small",
            )
            self._budget_fields.addWidget(row(field, keep, None))

    def _keep_budget(self, field: TextField, year: int) -> None:
        yen = parse_yen(field.text)
        if yen is not None:
            self.budgeted.emit(year, yen)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is to be registered."""
        return self.marked.revisions if self.which.value == "revisions" else self.marked.first

    def prove(self, round_: Round, tell: Callable[[Running], None], fail: Callable[[Failure], None]) -> None:
        """Looks for what stands in the way: each amount is computed again, which may take a while. A look that began
        before is given up for this one; under the lock nothing is looked for."""
        if not self._desk.is_open:
            return
        marks, today = self.marks, self._desk.today()
        self.checked = False
        if self._proving:
            self._proving.stop()

        def work(session: Session, progress: "Progress") -> tuple[tuple[Obstacle, ...], Notable]:
            with session.reading() as reader:
                return obstacles(reader, round_, marks, progress=progress), notable(reader, marks, today)

        def found(them: tuple[tuple[Obstacle, ...], Notable]) -> None:
            if marks == self.marks:
                self.show_obstacles(*them)

        def failed(error: Failure) -> None:
            if not isinstance(error, Cancelled):
                fail(error)

        self._proving = self._desk.work(self, work, found, tell, failed)

    def show_obstacles(self, found: Sequence[Obstacle], told: Notable) -> None:
        """What stands in the way, or that nothing does; before it what does not, but must be known."""
        self.found, self.checked = tuple(found), True
        clear(self._obstacles)
        tr, look = self._tr, self._desk.look
        for said in self._warnings(told):
            self._obstacles.addWidget(row(mark_icon(look, "check"), label(said, wrap=True, state="warn")))
        if not found:
            said = (
                tr("decisions", "All {count} can be registered: each amount was computed again by the ward's rules.",
                   count=len(self.marks))
                if self.marks
                else tr("decisions", "No case is marked yet.")
            )  # fmt: skip
            self._obstacles.addWidget(row(mark_icon(look, "ok" if self.marks else "info"), label(said, wrap=True)))
        for each in found:
            words = shown(tr, each.error)
            lead = button(look, each.receipt_number, partial(self._to_case, each.application), "quiet")
            lead.setEnabled(bool(each.application))
            line = row(
                mark_icon(look, "ng", 16), lead, label(f"{words.sentence} {words.remedy}", "note", wrap=True), spacing=8
            )
            held = line.layout()
            if isinstance(held, QHBoxLayout):
                held.setStretch(2, 1)
            self._obstacles.addWidget(line)
        self.changed.emit()

    def _warnings(self, told: Notable) -> list[str]:
        tr = self._tr
        said = [
            tr("decisions", "The budget of {year} would be passed by {yen} yen.",
               year=year_words(tr, over.year_of_use), yen=f"{-(over.left or 0):,}")
            for over in self._over
        ]  # fmt: skip
        if told.unanswered:
            asked = tr("decisions", "The contractor has not answered about {numbers}.",
                       numbers="、".join(told.unanswered))  # fmt: skip
            said.append(asked)
        if told.without_appeal:
            words = tr(
                "decisions",
                "{count} notices of a refusal or a part would carry no text on how to appeal: nobody at the ward has "
                "confirmed it in the rules.",
                count=told.without_appeal,
            )
            said.append(words)
        return said

    # ---- what is typed ------------------------------------------------------------------------------------------

    def typed(self) -> ApprovalTyped:
        """As typed; the office reads the days."""
        return ApprovalTyped(**{name: self._text(name) for name in FIELDS})

    def _text(self, name: str) -> str:
        field = self.fields[name]
        return (field.value or field.text.strip()) if name.endswith("_on") else field.text.strip()

    def missing(self) -> str:
        """What is missing, as a sentence; "" when the result can be registered."""
        tr = self._tr
        if not self.marks:
            return tr("decisions", "Mark the cases first.")
        if not self.checked:
            return tr("decisions", "Each amount is computed again.")
        if self.found:
            return tr("decisions", "{count} things stand in the way. Nothing was registered.", count=len(self.found))
        unread = [
            name for name in FIELDS if name.endswith("_on") and self.fields[name].text and not self.fields[name].value
        ]
        needed = [name for name in FIELDS if name != "pay_on" and not self.fields[name].text.strip()]
        if unread or needed:
            name = self.fields[(unread or needed)[0]].label.text()
            return tr("decisions", "Still to be typed: {name}", name=name)
        return self._unfit_day()[1]

    def _edited(self) -> None:
        self._say_unfit_day()
        self.changed.emit()

    def _unfit_day(self) -> tuple[str, str]:
        """The field of a day that can't be, and why; both "" where they follow each other, or are not all there yet."""
        tr = self._tr
        if not (self.fields["approved_on"].value and self.fields["effective_on"].value):
            return "", ""
        said = {
            "approved_on": tr("decisions", "This day is still to come."),
            "effective_on": tr("decisions", "It can't take effect before it was approved."),
            "pay_on": tr("decisions", "It can't be paid before it takes effect."),
        }
        found = unfit_day(self.typed(), self._desk.today())
        return found, said.get(found, "")

    def _say_unfit_day(self) -> None:
        """At its field, once the days are there."""
        found, said = self._unfit_day()
        for name, field in self.fields.items():
            if name.endswith("_on") and field.value:
                field.refuse(said if name == found else "")

    def propose(self, post: str) -> None:
        """The post of the last approver, where nothing was typed."""
        if not self.fields[POST].text:
            self.fields[POST].set_text(post)

    def empty(self) -> None:
        """The result was registered."""
        for field in self.fields.values():
            field.set_text("")


def read_budget(text: str) -> Understood:
    """Whole yen, also above what one fee can be."""
    if not text.strip():
        return EMPTY
    yen = parse_yen(text)
    return wrong("not_yen") if yen is None else Understood(value=str(yen), echo=f"{yen:,}")
