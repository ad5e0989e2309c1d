"""The right of the decisions page: what is to be decided of the case, why, and what stands in the way."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.decisions.words import DEEDS, GROUPS, HINTS, deeds_of, open_words
from sitter_desk.desktop.presenter import shown
from sitter_desk.desktop.typed_day_words import echo_of
from sitter_desk.desktop.when import long_day
from sitter_desk.desktop.widgets.any_field import Fields
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.entry import Choice, Note
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.desktop.widgets.marks import mark_icon
from sitter_desk.desktop.widgets.scrolling import scrolling
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, row
from sitter_desk.desktop.widgets.text import label, set_state
from sitter_desk.domain.records import Repayment
from sitter_desk.domain.typed import Understood
from sitter_desk.domain.typed_days import read_near_day
from sitter_desk.errors import DuplicateOpen, RulesUnconfirmed, WardCheckOpen
from sitter_desk.office.telling import REASONS
from sitter_desk.office.views.deciding_acts import Deed, Wanted
from sitter_desk.office.views.deciding_case import CaseView

WIDTH = 300
NEEDS_GROUND: frozenset[Deed] = frozenset({"refuse", "revoke"})
NEEDS_TEXT: frozenset[Deed] = frozenset({"send_back", "uphold", "repay"})
HAS_DAY: frozenset[Deed] = frozenset({"send_back", "repay"})


class DeedCard(QFrame):
    """One thing that can be done, with what it means."""

    def __init__(self, deed: Deed, words: str, hint: str) -> None:
        super().__init__()
        self.deed: Deed = deed
        self.setProperty("kind", "choice")
        self.radio = QRadioButton(words)
        self.radio.setAccessibleName(f"{words} {hint}")
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 2, 12, 2)
        line.addWidget(self.radio)
        said = label(hint, "hint")
        said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(said, 1)
        self.setToolTip(hint)
        self.radio.toggled.connect(lambda on: set_state(self, "accent" if on else None))

    def mousePressEvent(self, _event: object) -> None:  # noqa: N802  Qt's name
        """The whole card chooses."""
        self.radio.click()


class VerdictPanel(Sheet):
    """``changed``: something was chosen or typed. What stands in the way leads to the page that puts it right."""

    changed = Signal()

    def __init__(self, desk: Desk, paid: Callable[[str], object]) -> None:
        super().__init__(padded=False)
        self._desk, self._tr, self._paid = desk, desk.tr, paid
        self.view: CaseView | None = None
        self.cards: dict[Deed, DeedCard] = {}
        self._group = QButtonGroup(self)
        self.setFixedWidth(WIDTH)
        held = QWidget()
        self._column = QVBoxLayout(held)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(8)
        self.inside.addWidget(scrolling(held))
        self._build()

    def _build(self) -> None:
        tr = self._tr
        self._standing, self._cards = QVBoxLayout(), QVBoxLayout()
        self._cards.setSpacing(4)
        self._amount, self._why, self._against = AmountBox(self._desk), QVBoxLayout(), QVBoxLayout()
        self._why.setSpacing(2)
        self._against.setSpacing(6)
        self.ground, self._clause = Choice(tr("decisions", "Reason of the notice")), label("", "hint", wrap=True)
        self.ground.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.ground.setMinimumContentsLength(8)
        self.ground.picked.connect(self._ground_picked)
        self._ground = column(
            label(tr("decisions", "Reason of the notice"), "label"), self.ground, self._clause, spacing=3
        )
        self._text_label = label("", "label")
        self.text = Note(tr("decisions", "Words"), 3)
        self.text.textChanged.connect(self.changed)
        self._text = column(self._text_label, self.text, spacing=3)
        self._day_label, self.day, self._echo = label("", "label"), Line("", "half", figures=True), label("", "hint")
        self.day.setFixedWidth(112)
        self.day.textChanged.connect(self._day_typed)
        self._day = column(self._day_label, row(self.day, self._echo, None), spacing=3)
        self._column.addWidget(label(tr("decisions", "Verdict"), "section"))
        self._column.addLayout(self._standing)
        self._column.addLayout(self._cards)
        for part in (self._amount, self._why, self._ground, self._text, self._day):
            self._column.addWidget(part) if isinstance(part, QWidget) else self._column.addLayout(part)
        self._column.addLayout(self._against)
        self._column.addStretch(1)

    # ---- one case -----------------------------------------------------------------------------------------------

    def show_case(self, view: CaseView) -> None:
        """Another case, with its mark."""
        self.view = view
        self._show_standing(view)
        self._show_cards(deeds_of(view))
        self.ground.offer([("", "–"), *((each.code, each.text) for each in view.grounds)])
        self.ground.choose(view.verdict.reason)
        self._put(self.text, view.mark.note if view.mark else "")
        self.day.show_text("")
        first: Deed | None = next(iter(self.cards), None)
        wanted = view.verdict.outcome if view.row.waits or view.mark else ""
        self._choose(wanted if wanted in self.cards else (first if view.row.waits else None))
        self._ground_picked()
        self._show_why(view)
        self._show_against(view)
        self._settle()

    @staticmethod
    def _put(note: Note, text: str) -> None:
        with QSignalBlocker(note):
            note.setPlainText(text)

    def _show_standing(self, view: CaseView) -> None:
        """The decision that stands, and what is to come back of it."""
        clear(self._standing)
        tr = self._tr
        for each in view.decisions:
            if each.stands:
                said = tr(
                    "decisions", "{outcome} {yen} yen, {draft}, effective {day}",
                    outcome=tr("decision_groups", GROUPS[each.outcome]), yen=f"{each.amount_yen:,}",
                    draft=each.draft_number, day=long_day(tr, each.effective_on),
                )  # fmt: skip
                self._standing.addWidget(row(mark_icon(self._desk.look, "done"), label(said, "note", wrap=True)))
        for repayment in view.repayments:
            self._standing.addWidget(self._repayment(repayment))
        if not view.row.waits and view.row.decided is None:
            said = tr("decisions", "The contractor has it. It comes back by disc.")
            self._standing.addWidget(row(mark_icon(self._desk.look, "wait"), label(said, "note", wrap=True)))

    def _repayment(self, repayment: Repayment) -> QWidget:
        tr, yen = self._tr, f"{repayment.amount_yen:,}"
        if repayment.state == "paid":
            said = tr("decisions", "Repaid {yen} yen, {day}", yen=yen, day=long_day(tr, repayment.paid_on))
            return row(mark_icon(self._desk.look, "done"), label(said, "note", wrap=True))
        said = tr("decisions", "{yen} yen to be repaid by {day}", yen=yen, day=long_day(tr, repayment.pay_by) or "–")
        paid = button(self._desk.look, tr("decisions", "It came in"), lambda: self._paid(repayment.id), "small")
        paid.setEnabled(self._desk.may("repayment.record"))
        return row(mark_icon(self._desk.look, "wait"), label(said, "note", wrap=True), None, paid)

    def _show_cards(self, deeds: Sequence[Deed]) -> None:
        tr = self._tr
        if list(self.cards) != list(deeds):
            clear(self._cards)
            self.cards = {}
            for deed in deeds:
                card = DeedCard(deed, tr("decision_deeds", DEEDS[deed]), tr("decision_hints", HINTS[deed]))
                self._group.addButton(card.radio)
                card.radio.toggled.connect(lambda on: self._settle() if on else None)
                self.cards[deed] = card
                self._cards.addWidget(card)

    def _choose(self, deed: str | None) -> None:
        self._group.setExclusive(False)
        for name, card in self.cards.items():
            with QSignalBlocker(card.radio):
                card.radio.setChecked(name == deed)
            set_state(card, "accent" if name == deed else None)
        self._group.setExclusive(True)

    def choose(self, deed: Deed) -> None:
        """As a person would."""
        self.cards[deed].radio.click()

    @property
    def deed(self) -> Deed | None:
        """What is chosen."""
        return next((name for name, card in self.cards.items() if card.radio.isChecked()), None)

    def wanted(self) -> Wanted | None:
        """What is to be done, None while something is missing."""
        deed = self.deed
        if deed is None or self.missing():
            return None
        return Wanted(
            deed=deed,
            ground=self.ground.value if deed in NEEDS_GROUND else "",
            text=self.text.toPlainText().strip(),
            by=self._day_read().value if deed in HAS_DAY else "",
        )

    def missing(self) -> str:
        """What has to be typed or chosen before, as a sentence; "" when nothing is missing."""
        tr, deed = self._tr, self.deed
        if deed is None:
            return self._nothing_chosen()
        if deed in NEEDS_GROUND and not self.ground.value:
            return tr("decisions", "Choose the reason that the notice shall give.")
        if deed in NEEDS_TEXT and not self.text.toPlainText().strip():
            return tr("decisions", "Say in a sentence or two what it is about.")
        if deed in ("grant", "partial") and self._is_to_judge and not self.text.toPlainText().strip():
            return tr("decisions", "Write down what the ward judged: the contractor left it open.")
        if deed in HAS_DAY and self.day.text().strip() and not self._day_read().value:
            return tr("decisions", "There is no such day.")
        return ""

    @property
    def _is_to_judge(self) -> bool:
        return self.view is not None and any(each.need == "judge" for each in self.view.row.open)

    def _nothing_chosen(self) -> str:
        tr, view = self._tr, self.view
        if view is None or not self.cards:
            return ""
        if view.row.waits:
            return tr("decisions", "Choose what is to be decided.")
        return tr("decisions", "It is decided. Choose something only where that is to change.")

    def _day_read(self) -> Understood:
        return read_near_day(self.day.text(), self._desk.today())

    @property
    def fields(self) -> Fields:
        """What is typed and chosen here, by names."""
        return {"text": self.text, "day": self.day, "ground": self.ground}

    @property
    def chosen(self) -> Fields:
        """The deed that it is typed for: alone it is nothing typed."""
        return {"deed": (lambda: self.deed, lambda deed: self.choose(deed) if deed in self.cards else None)}

    # ---- what goes with the choice ------------------------------------------------------------------------------

    def _settle(self) -> None:
        """Shows what the chosen deed needs."""
        tr, deed, view = self._tr, self.deed, self.view
        if view is None:
            return
        grants = deed in ("grant", "partial")
        self._amount.setVisible(deed is not None and deed not in ("send_back", "uphold"))
        yen = view.to_repay_yen if deed == "repay" else view.row.amount_yen if grants else 0
        self._amount.tell(yen, view.row.claimed_yen if deed != "repay" else None, repay=deed == "repay")
        self._show_lines(on=grants)
        self._ground.setVisible(deed in NEEDS_GROUND)
        self._text.setVisible(deed is not None)
        self._text_label.setText(
            {
                "send_back": tr("decisions", "What is to be put right"),
                "uphold": tr("decisions", "Why it stands"),
                "repay": tr("decisions", "Why it is to be repaid"),
            }.get(deed or "", tr("decisions", "What the ward judged (kept here)"))
        )
        self._day.setVisible(deed in HAS_DAY)
        self._day_label.setText(
            tr("decisions", "To be paid by") if deed == "repay" else tr("decisions", "To be answered by")
        )
        self.day.setAccessibleName(self._day_label.text())
        self.changed.emit()

    def _show_lines(self, *, on: bool) -> None:
        for at in range(self._why.count()):
            item = self._why.itemAt(at)
            widget = item.widget() if item else None
            if widget:
                widget.setVisible(on)

    def _ground_picked(self) -> None:
        found = (
            next((each for each in self.view.grounds if each.code == self.ground.value), None) if self.view else None
        )
        clause = found.clause if found else ""
        self._clause.setText(f"{found.text}　{clause}".strip() if found else "")
        self.changed.emit()

    def _day_typed(self) -> None:
        self._echo.setText(echo_of(self._tr, self._day_read()))
        self.changed.emit()

    def _show_why(self, view: CaseView) -> None:
        clear(self._why)
        tr = self._tr
        if view.less:
            self._why.addWidget(label(tr("decisions", "Why less (stands in the notice)"), "label"))
        for each in view.less:
            yen = f"−{each.yen:,}" if each.yen else ""
            reason = tr("reasons", REASONS[each.reason]) if each.reason in REASONS else each.reason
            self._why.addWidget(
                row(mark_icon(self._desk.look, "check", 14), label(reason, "strong"), None, label(yen, "figure"))
            )
            self._why.addWidget(label("\n".join(each.sentences[:3]), "hint", wrap=True))

    def _show_against(self, view: CaseView) -> None:
        """What must be done before this can be registered: what the office would say, else what is still to look at."""
        clear(self._against)
        tr = self._tr
        judged = [each for each in view.row.open if each.need in ("judge", "differs")]
        for sentence in open_words(tr, judged) if view.mark is None else ():
            self._against.addWidget(row(mark_icon(self._desk.look, "check", 16), label(sentence, "note", wrap=True)))
        leads: dict[type, tuple[str, str]] = {
            WardCheckOpen: ("lookups", tr("decisions", "To the look-ups")),
            DuplicateOpen: ("duplicates", tr("decisions", "To the duplicates")),
            RulesUnconfirmed: ("rules", tr("decisions", "To the rules")),
        }
        for error in view.against:
            words = shown(tr, error)
            line = row(mark_icon(self._desk.look, "ng", 16), label(words.sentence, "note", wrap=True, state="ng"))
            self._against.addWidget(line)
            if type(error) in leads:
                page, said = leads[type(error)]
                where = view.row.application if page == "lookups" else ""
                lead = button(self._desk.look, said, partial(self._desk.go, page, where), "quiet")
                self._against.addWidget(row(None, lead))


class AmountBox(QFrame):
    """The deciding amount, and how much less than claimed it is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._tr = desk.tr
        self.setProperty("kind", "banner")
        self._title, self._less, self.amount = label("", "strong"), label("", "hint", state="warn"), label("", "number")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(14, 6, 14, 8)
        lines.setSpacing(0)
        lines.addWidget(row(self._title, None, self.amount, label(desk.tr("decisions", "yen"), "unit"), spacing=4))
        lines.addWidget(self._less, 0, Qt.AlignmentFlag.AlignRight)

    def tell(self, yen: int, claimed: int | None, *, repay: bool) -> None:
        """Another amount."""
        tr = self._tr
        self._title.setText(tr("decisions", "To be repaid") if repay else tr("decisions", "Decided"))
        less = yen - claimed if claimed is not None else 0
        self._less.setText(tr("decisions", "claim {yen}", yen=f"−{-less:,}") if less else "")
        self._less.setVisible(bool(less))
        self.amount.setText(f"{yen:,}")
        self.setAccessibleName(f"{self._title.text()} {yen:,}")
