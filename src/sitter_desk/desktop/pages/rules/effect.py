"""The second step of the rules page: what is changed, what it would do to the undecided cases, and the new version."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.rules.words import (
    change_columns,
    change_row,
    effect_columns,
    effect_row,
)
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.field import NoteField, TextField
from sitter_desk.desktop.widgets.marks import mark_icon
from sitter_desk.desktop.widgets.scrolling import scrolling
from sitter_desk.desktop.widgets.sheet import Sheet, clear, heading, row
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import label
from sitter_desk.office.rules import Preview
from sitter_desk.office.views.rules_desk import Changed


class EffectPane(QWidget):
    """``changed``: the name of the version or its reason was typed."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._tr = desk, desk.tr
        tr, look = desk.tr, desk.look
        self.preview: Preview | None = None
        self.changes = Table(look, change_columns(tr), name=tr("rules", "What is changed"), double_rows=True)
        self.effects = Table(look, effect_columns(tr), name=tr("rules", "What it does to undecided cases"))
        self.version = TextField(look, tr, tr("rules", "Version"), label_width=84)
        self.note = NoteField(look, tr, tr("rules", "Why"), lines=3, label_width=84)
        self._said = QVBoxLayout()
        self._chips = QHBoxLayout()
        self.version.edited.connect(lambda _text: self.changed.emit())
        self.note.edited.connect(lambda _text: self.changed.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self._left(), 1)
        layout.addWidget(self._right())

    def _left(self) -> QWidget:
        tr, held = self._tr, QWidget()
        left = QVBoxLayout(held)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(heading(tr("rules", "What is changed")))
        left.addWidget(self.changes, 1)
        head = heading(tr("rules", "What it does to undecided cases"))
        inside = head.layout()
        if isinstance(inside, QHBoxLayout):
            inside.addLayout(self._chips)
        left.addWidget(head)
        left.addLayout(self._said)
        left.addWidget(self.effects, 1)
        return held

    def _right(self) -> QWidget:
        tr, outer, held = self._tr, Sheet(padded=False), QWidget()
        outer.setFixedWidth(372)
        inside = QVBoxLayout(held)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.addWidget(label(tr("rules", "New version"), "panel"))
        inside.addWidget(self.version)
        inside.addWidget(self.note)
        told = tr(
            "rules",
            "A version is never changed afterwards. It takes the place of the one with the same first day. Where it "
            "changes an amount, the case is screened again.",
        )
        inside.addWidget(row(mark_icon(self._desk.look, "info"), label(told, "note", wrap=True)))
        inside.addStretch(1)
        outer.inside.addWidget(scrolling(held))
        return outer

    def show_changes(self, changes: Sequence[Changed], version: str) -> None:
        """What the working copy changes, and a name for it that nobody has."""
        self.changes.rows.show([change_row(self._tr, each) for each in changes])
        if not self.version.text:
            self.version.set_text(version)
        self.preview = None
        self._tell()

    def show_preview(self, preview: Preview) -> None:
        """What it would do."""
        self.preview = preview
        self.effects.rows.show([effect_row(each) for each in preview.effects])
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        clear(self._said)
        clear(self._chips)
        tr, look, preview = self._tr, self._desk.look, self.preview
        self.effects.setVisible(bool(preview and preview.effects))
        if preview is None:
            self._said.addWidget(label(tr("rules", "It is being computed."), "note"))
            return
        more = sum(each.amount_after - each.amount_before for each in preview.effects)
        looked = tr("rules", "{count} looked at", count=preview.looked_at)
        self._chips.addWidget(Chip(look, "info", looked))
        self._chips.addWidget(Chip(look, "done", tr("rules", "{count} decided stay", count=preview.kept)))
        if not preview.effects:
            said = tr("rules", "No amount and no hours would change.")
            self._said.addWidget(row(mark_icon(look, "ok"), label(said), None))
            return
        yen = f"{more:+,}".replace("-", "−")
        said = tr("rules", "{count} would change, {yen} yen in all.", count=len(preview.effects), yen=yen)
        self._said.addWidget(row(mark_icon(look, "check"), label(said, "strong", state="warn"), None))

    def empty(self) -> None:
        """It was put in force."""
        self.version.set_text("")
        self.note.set_text("")
