"""Coming in with a code from paper: an invitation, or the recovery sheet. It sets a new password on this PC."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sitter_desk.desktop.entry.first_run_fields import StepForm
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.action_bar import ActionBar
from sitter_desk.desktop.widgets.banner import Banner
from sitter_desk.desktop.widgets.sheet import Sheet, clear
from sitter_desk.desktop.widgets.text import label
from sitter_desk.office.first_run import CODE_STEPS, faults
from sitter_desk.workstation.language import Translator

Kind = Literal["invitation", "recovery"]
WIDTH = 880


class WithCode(QWidget):
    """``entered``: log-in id, code and new password. ``left``: back to the log-in."""

    entered = Signal(str, str, str)
    left = Signal()

    def __init__(self, look: Look, tr: Translator, kind: Kind, logins: Sequence[str]) -> None:
        super().__init__()
        self._look, self._tr = look, tr
        self.setObjectName("canvas")
        self._step = step = CODE_STEPS[kind]
        self._values: dict[str, str] = {"login": logins[0] if kind == "recovery" and len(logins) == 1 else ""}
        self.form = StepForm(look, tr, step, self._values, {})
        self.form.typed.connect(self._typed)
        self.form.finished.connect(self.go_on)
        self._banners = QVBoxLayout()
        self.bar = ActionBar(look)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addWidget(self._middle(), 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(2)
        outer.addWidget(self.bar)
        self.busy(on=False)

    def _middle(self) -> QWidget:
        sheet, tr = Sheet(), self._tr
        sheet.inside.setContentsMargins(28, 22, 28, 22)
        sheet.inside.addWidget(label(tr("first_run", self._step.title), "title"))
        sheet.inside.addWidget(label(tr("first_run", self._step.sentence), "note", wrap=True))
        sheet.inside.addSpacing(12)
        sheet.inside.addWidget(self.form)
        held = QWidget()
        held.setFixedWidth(WIDTH)
        middle = QVBoxLayout(held)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(12)
        middle.addLayout(self._banners)
        middle.addWidget(sheet)
        return held

    def _typed(self, name: str, value: str) -> None:
        self._values[name] = value

    def begin(self) -> None:
        """Puts the person on the first field that is empty."""
        self.form.begin()

    def go_on(self) -> None:
        """Everything is there: the code is tried."""
        clear(self._banners)
        found = faults(self._step, self._values)
        if found:
            self.form.show_faults(found)
            return
        self.busy(on=True)
        self.entered.emit(self._values["login"], self._values["invitation"], self._values["password"])

    def refuse(self, sentence: str, *, wait: bool = False) -> None:
        """Why it did not open."""
        self.busy(on=False)
        clear(self._banners)
        self._banners.addWidget(Banner(self._look, "wait" if wait else "ng", sentence))
        self.form.setEnabled(not wait)

    def busy(self, *, on: bool) -> None:
        """While the key is derived."""
        tr = self._tr
        self.form.setEnabled(not on)
        self.bar.clear()
        self.bar.say(tr("first_run", "Each try is kept in the audit log."), "info")
        if not on:
            self.bar.secondary(tr("first_run", "Back to the log-in"), self.left.emit, key="Esc")
            self.bar.primary(tr("first_run", "Open with the code"), self.go_on)

    @property
    def said(self) -> str:
        """What the banner says."""
        item = self._banners.itemAt(0)
        widget = item.widget() if item else None
        return widget.accessibleName() if widget else ""
