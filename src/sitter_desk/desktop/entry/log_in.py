"""The log-in: the desk as a binder's label at the left, who uses it and the password at the right (picture 01).

Who may come in stands in the vault's header as log-in ids; names are read only once it is open (B11). This module is
part of the first window, so it imports nothing heavy (C1).
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sitter_desk.desktop.entry.plate import Plate, practice_hint
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.banner import Banner
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.password import PasswordBox
from sitter_desk.desktop.widgets.practice_strip import practice_strip
from sitter_desk.desktop.widgets.sheet import column, row
from sitter_desk.desktop.widgets.text import label, restyle, set_state
from sitter_desk.workstation.language import Translator
from sitter_desk.workstation.settings import KnownDesk

FORM_WIDTH = 520
_ROW = 52
_ROWS_SHOWN = 5


class LogIn(QWidget):
    """``entered``: log-in id and password. ``refuse`` says why not, at the field; what was typed is gone on purpose."""

    entered = Signal(str, str)
    other_wanted = Signal()
    recovery_wanted = Signal()
    invitation_wanted = Signal()
    practice_wanted = Signal()
    language_wanted = Signal(str)

    def __init__(self, look: Look, tr: Translator, known: KnownDesk | None, pc: str) -> None:
        super().__init__()
        self._look, self._tr, self.known = look, tr, known
        self.setObjectName("canvas")
        whole, outer = QVBoxLayout(self), QHBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if known and known.practice:
            whole.addWidget(practice_strip(look, tr))
        whole.addLayout(outer, 1)
        outer.setSpacing(0)
        outer.addWidget(Plate(look, tr, known, pc), 39)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._middle(), 1)
        right.addWidget(self._foot())
        outer.addLayout(right, 61)

    def _middle(self) -> QHBoxLayout:
        tr = self._tr
        self.people = _people_list(tr)
        self.password = PasswordBox(self._look, tr)
        self.password.setMinimumHeight(40)
        self.password.returnPressed.connect(self._enter)
        self.password.caps.connect(self._caps)
        self.people.currentTextChanged.connect(self._named)
        self.people.itemActivated.connect(lambda _item: self.password.setFocus())
        self._who = label("", "hint")
        self._said = label("", "note", wrap=True)
        self._said.hide()
        self._caps_lock = Banner(self._look, "check", tr("entry", "Caps Lock is on. Letters come out as capitals."))
        self._caps_lock.hide()
        self.open = button(self._look, tr("entry", "Open"), self._enter, "primary", icon_name="unlock")
        self.open.setMinimumWidth(170)
        form = column(
            label(tr("entry", "Who uses this desk?"), "title"),
            label(tr("entry", "Choose with ↑↓, go on with Enter"), "note"),
            self.people,
            row(label(tr("entry", "Password"), "strong"), None, self._who),
            self.password,
            practice_hint(tr, self.known),
            self._said,
            self._caps_lock,
            row(None, self.open),
            spacing=10,
        )
        form.setFixedWidth(FORM_WIDTH)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(form, 0, Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch(1)
        return middle

    def _foot(self) -> QFrame:
        tr, look = self._tr, self._look
        foot = QFrame()
        foot.setObjectName("actionbar")
        line = QHBoxLayout(foot)
        line.setContentsMargins(32, 12, 32, 12)
        line.addWidget(button(look, tr("entry", "Open another desk"), self.other_wanted.emit, "quiet"))
        line.addWidget(button(look, tr("entry", "First time, with a code"), self.invitation_wanted.emit, "quiet"))
        line.addWidget(button(look, tr("entry", "Open with the recovery sheet"), self.recovery_wanted.emit, "quiet"))
        line.addWidget(button(look, tr("entry", "Practise"), self.practice_wanted.emit, "quiet"))
        line.addStretch(1)
        other = "en" if tr.language == "ja" else "ja"
        word = "English" if other == "en" else "日本語"
        line.addWidget(button(look, word, lambda: self.language_wanted.emit(other), "quiet"))
        return foot

    def welcome(self, logins: Sequence[str], chosen: str = "") -> None:
        """Who may come in, once the header was read."""
        self.people.clear()
        for login in logins:
            self.people.addItem(QListWidgetItem(login))
        height = _ROW * min(_ROWS_SHOWN, max(1, len(logins))) + 4
        self.people.setFixedHeight(height)
        at = list(logins).index(chosen) if chosen in logins else 0
        self.people.setCurrentRow(at if logins else -1)
        if self.isVisible():  # else another page has the keys by now
            self.password.setFocus()

    def refuse(self, sentence: str, *, wait: bool = False) -> None:
        """Why it did not open. ``wait``: nothing can be tried for a while."""
        self.busy(on=False)
        self.password.wipe()
        self._said.setText(f"×  {sentence}")
        set_state(self._said, "ng")
        self._said.show()
        self.password.setProperty("state", "ng")
        restyle(self.password)
        self.password.setEnabled(not wait)
        self.open.setEnabled(not wait)
        self.password.setFocus()

    def tell(self, sentence: str) -> None:
        """A word under the field that is no refusal: how many tries are left, how long still to wait."""
        self._said.setText(sentence)
        set_state(self._said, "wait")
        self._said.setVisible(bool(sentence))

    def busy(self, *, on: bool) -> None:
        """While the key is derived."""
        self.open.setEnabled(not on)
        self.password.setEnabled(not on)
        self.people.setEnabled(not on)
        self.open.say(self._tr("entry", "Opening") if on else self._tr("entry", "Open"))

    @property
    def said(self) -> str:
        """What stands under the field."""
        return self._said.text() if self._said.isVisibleTo(self) else ""

    def _named(self, login: str) -> None:
        self._who.setText(login)

    def _caps(self, on: bool) -> None:  # noqa: FBT001  Qt's signal
        self._caps_lock.setVisible(on)

    def _enter(self) -> None:
        login, password = self._who.text(), self.password.text()
        if login and password and self.open.isEnabled():
            self.busy(on=True)
            self.entered.emit(login, password)


def _people_list(tr: Translator) -> QListWidget:
    people = QListWidget()
    people.setAccessibleName(tr("entry", "Who uses this desk?"))
    people.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    people.setUniformItemSizes(True)
    people.setSpacing(0)
    people.setStyleSheet(f"QListWidget::item {{ height: {_ROW - 2}px; padding-left: 14px; }}")
    people.setFixedHeight(_ROW + 4)
    return people
