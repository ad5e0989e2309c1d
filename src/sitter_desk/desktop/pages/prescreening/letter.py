"""What a 不備のお知らせ would ask for, before it is made: its items, the reply date, and the originals with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sitter_desk.desktop.page import PAGE_MARGINS
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.any_field import Fields
from sitter_desk.desktop.widgets.entry import Choice
from sitter_desk.desktop.widgets.field import DayField
from sitter_desk.desktop.widgets.sheet import Sheet, clear, column, row
from sitter_desk.desktop.widgets.text import label, rule
from sitter_desk.domain.records import DeficiencyItem
from sitter_desk.domain.typed_days import typed_day
from sitter_desk.office.views.letter_desk import LetterDraft
from sitter_desk.workstation.language import Translator


class LetterView(QWidget):
    """The draft. ``ready``: whether it can be made as it stands · ``chosen_other``: another fate of an original."""

    ready = Signal(bool)
    chosen_other = Signal()

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__()
        self._look, self._tr = look, tr
        self.draft: LetterDraft | None = None
        self._items = Sheet()
        self._items.inside.setSpacing(12)
        self.reply_by = DayField(look, tr, tr("prescreening", "Must arrive by"), width=110)
        self.reply_by.edited.connect(lambda _text: self.ready.emit(bool(self.day)))
        self._originals = QVBoxLayout()
        self._originals.setSpacing(6)
        self.fates: dict[str, Choice] = {}
        across = QHBoxLayout(self)
        across.setContentsMargins(*PAGE_MARGINS)
        across.setSpacing(24)
        side = _scrolled(self._side())
        side.setFixedWidth(376)
        across.addWidget(_scrolled(self._items), 1)
        across.addWidget(side)

    def _side(self) -> Sheet:
        tr, side = self._tr, Sheet()
        side.inside.addWidget(label(tr("prescreening", "Reply date"), "section"))
        side.inside.addWidget(self.reply_by)
        side.inside.addWidget(rule())
        side.inside.addWidget(label(tr("prescreening", "Originals"), "section"))
        hint = tr("prescreening", "Choose what goes back with the notice, or is kept here.")
        side.inside.addWidget(label(hint, "hint", wrap=True))
        side.inside.addLayout(self._originals)
        side.inside.addStretch(1)
        return side

    def show_draft(self, draft: LetterDraft) -> None:
        """The items of a draft with the reply date that is proposed."""
        self.draft = draft
        clear(self._items.inside)
        for at, item in enumerate(draft.items, 1):
            if at > 1:
                self._items.inside.addWidget(rule())
            self._items.inside.addWidget(self._item(at, item))
        self._items.inside.addStretch(1)
        self._show_originals(draft)
        self.reply_by.set_text(typed_day(draft.reply_by))
        self.reply_by.setFocus()
        self.ready.emit(bool(self.day))

    def _item(self, at: int, item: DeficiencyItem) -> QWidget:
        tr = self._tr
        words = column(
            label(item.place, "strong"),
            label(item.problem, "body", wrap=True),
            label(tr("prescreening", "To send: {what}", what=item.send), "note", wrap=True),
            spacing=3,
        )
        number = label(str(at), "figure")
        number.setFixedWidth(24)
        held = QWidget()
        across = QHBoxLayout(held)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(words, 1)
        return held

    def _show_originals(self, draft: LetterDraft) -> None:
        tr = self._tr
        clear(self._originals)
        self.fates = {}
        fates = (
            ("", tr("prescreening", "No original")),
            ("returned", tr("prescreening", "Goes back")),
            ("kept", tr("prescreening", "Is kept here")),
        )
        for paper in draft.papers:
            choice = Choice(paper.title)
            choice.offer(fates)
            choice.setFixedWidth(130)
            choice.picked.connect(lambda _fate: self.chosen_other.emit())
            self.fates[paper.code] = choice
            name = label(paper.title, "label", wrap=True)
            name.setMinimumWidth(160)
            self._originals.addWidget(row(name, None, choice))

    @property
    def fields(self) -> Fields:
        """The reply date, and each paper by its code."""
        return {"reply_by": self.reply_by, **{f"paper {code}": choice for code, choice in self.fates.items()}}

    @property
    def day(self) -> str:
        """The reply date as ISO, "" while it can't be read."""
        return self.reply_by.value

    def chosen(self, fate: str) -> Sequence[str]:
        """The papers of one fate, by their codes."""
        return [code for code, choice in self.fates.items() if choice.value == fate]


def _scrolled(widget: QWidget) -> QScrollArea:
    """What scrolls by itself, so that the page is never longer than its window."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(widget)
    return scroll
