"""The lock: nothing left to read but the engagement, the person and the tries (picture 15)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sitter_desk.desktop.entry.plate import SPINE, colour_of, say_practice, site_of, year_of
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.marks import Icon
from sitter_desk.desktop.widgets.password import PasswordBox
from sitter_desk.desktop.widgets.practice_strip import practice_strip
from sitter_desk.desktop.widgets.sheet import column, row
from sitter_desk.desktop.widgets.text import label, set_state
from sitter_desk.workstation.language import Translator
from sitter_desk.workstation.settings import KnownDesk

FORM_WIDTH = 420


class Locked(QFrame):
    """``entered``: the password of the person who was here. ``change_wanted``: somebody else."""

    entered = Signal(str)
    change_wanted = Signal()

    def __init__(self, look: Look, tr: Translator, known: KnownDesk | None, pc: str) -> None:
        super().__init__()
        self._look, self._tr = look, tr
        self.setObjectName("plate")
        whole, outer = QVBoxLayout(self), QHBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._practice = practice_strip(look, tr)
        self._practice.hide()
        whole.addWidget(self._practice)
        whole.addLayout(outer, 1)
        strip = QFrame()
        strip.setFixedWidth(SPINE)
        strip.setStyleSheet(f"background: {colour_of(known)};")
        outer.addWidget(strip)
        page = QVBoxLayout()
        page.setContentsMargins(52, 44, 48, 40)
        outer.addLayout(page, 1)
        self._ward, self._work, self._place = label("", "panel"), _dim(""), _dim("")
        self._hint = _dim("")
        self._pc = pc
        page.addWidget(row(self._ward, self._work, None, self._place, spacing=16))
        self.name(known)
        page.addStretch(2)
        page.addWidget(self._form(), 0, Qt.AlignmentFlag.AlignHCenter)
        page.addStretch(3)
        self._when = _dim("")
        other = button(look, tr("entry", "Somebody else"), self.change_wanted.emit, "quiet", key="F12")
        page.addWidget(row(self._when, None, other))

    def name(self, known: KnownDesk | None) -> None:
        """Which desk lies under the cover."""
        say_practice(self._tr, self._hint, known)
        self._practice.setVisible(bool(known and known.practice))
        if known:
            self._ward.setText(known.ward)
            self._work.setText(f"{year_of(self._tr, known)}  {known.programme}".strip())
            self._place.setText(f"{site_of(self._tr, known.site)}  {self._pc}")

    def _form(self) -> QWidget:
        tr, look = self._tr, self._look
        self._why = _dim("")
        self._person = label("", "strong")
        self._role = _dim("")
        self.password = PasswordBox(look, tr)
        self.password.setPlaceholderText(tr("entry", "Password"))
        self.password.returnPressed.connect(self._enter)
        self._said = label("", "note", wrap=True)
        self.open = button(look, tr("entry", "Open"), self._enter, "primary", icon_name="unlock")
        head = label(tr("entry", "Locked"))
        head.setProperty("role", "locked")
        for centred in (head, self._why):
            centred.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        lock = Icon(look, "lock", "barink", 64)
        form = column(
            row(None, lock, None),
            head,
            self._why,
            row(Icon(look, "person", "barink", 28), column(self._person, self._role, spacing=1), None, spacing=12),
            self.password,
            self._hint,
            self._said,
            row(_dim(tr("entry", "Enter opens")), None, self.open),
            spacing=14,
        )
        form.setMinimumWidth(FORM_WIDTH)
        return form

    def cover(self, person: str, role: str, why: str, when: str) -> None:
        """Covers the desk of a person."""
        self._person.setText(person)
        self._role.setText(role)
        self._why.setText(why)
        self._when.setText(when)
        self._said.clear()
        self.password.wipe()
        self.busy(on=False)
        self.password.setFocus()

    def refuse(self, sentence: str, *, wait: bool = False) -> None:
        """Why it did not open."""
        self.busy(on=False)
        self.password.wipe()
        self._said.setText(f"×  {sentence}")
        set_state(self._said, "ng")
        self.password.setEnabled(not wait)
        self.open.setEnabled(not wait)
        self.password.setFocus()

    def busy(self, *, on: bool) -> None:
        """While the key is derived."""
        self.password.setEnabled(not on)
        self.open.setEnabled(not on)

    @property
    def said(self) -> str:
        """What stands under the field."""
        return self._said.text()

    def _enter(self) -> None:
        if self.password.text() and self.open.isEnabled():
            self.busy(on=True)
            self.entered.emit(self.password.text())


def _dim(text: str) -> QLabel:
    made = label(text, wrap=False)
    made.setProperty("role", "dim")
    return made
