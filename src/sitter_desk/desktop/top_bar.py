"""The strip above everything: ward, contract year, work, site, person, and the time to the lock (ui.md §5)."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.opening import short_purpose
from sitter_desk.desktop.theme import NARROW_BELOW
from sitter_desk.desktop.when import year_words
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.marks import Icon
from sitter_desk.desktop.widgets.text import Elided, label
from sitter_desk.workstation.language import Translator

HEIGHT = 48
SECONDS_A_MINUTE = 60
JUMP_WIDTH = 240
LEAST_BELOW = 1000


class TopBar(QFrame):
    """Where am I, who am I, how long still."""

    jump_wanted = Signal()
    lock_wanted = Signal()
    change_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        tr, look = desk.tr, desk.look
        self.setObjectName("top")
        self.setFixedHeight(HEIGHT)
        row = self._row()
        engagement = desk.engagement
        self.ward = _said("ward", engagement.ward_name if engagement else "")
        self.year = _said("year", year_words(tr, engagement.contract_year) if engagement else "")
        self.purpose = Elided(short_purpose(engagement.purpose) if engagement else "", "dim")
        for part in (self.ward, self.year):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
            part.setVisible(bool(part.text()))  # not before it has its place: it would be a window of its own
        row.addWidget(self.purpose, 1, Qt.AlignmentFlag.AlignVCenter)
        self.jump = button(
            look,
            tr("top_bar", "Person, number or page"),
            self.jump_wanted.emit,
            "bar",
            icon_name="search",
            key="Ctrl+K",
        )
        row.addWidget(self.jump)
        self._badge_word = _said("site", site_word(tr, desk.site))
        row.addWidget(_badge(desk, self._badge_word), 0, Qt.AlignmentFlag.AlignVCenter)
        self.person = button(look, "", self.change_wanted.emit, "bar", icon_name="person", key="F12")
        row.addWidget(self.person)
        self.clock = _said("clock", "")
        self._locks_in = _said("dim", tr("top_bar", "Locks in"))
        row.addWidget(self._locks_in)
        row.addWidget(self.clock)
        self.lock = button(look, tr("top_bar", "Lock"), self.lock_wanted.emit, "bar", icon_name="lock", key="Ctrl+L")
        row.addWidget(self.lock)
        for each in (self.jump, self.person, self.lock):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tell_person()

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        return row

    def minimumSizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """It folds instead of holding the window wide."""
        return QSize(0, HEIGHT)

    def tell_person(self) -> None:
        """The person at the desk."""
        tr, user = self._desk.tr, self._desk.user
        self.person.say(f"{user.name}  {role_word(tr, user.role)}")
        self.person.setToolTip(tr("top_bar", "Let another person use this desk"))
        self.person.setWhatsThis(self.person.toolTip())  # F1 names what it does, not whom it names

    def tell_left(self, seconds: int) -> None:
        """Time to the lock."""
        minutes, rest = divmod(max(0, seconds), SECONDS_A_MINUTE)
        self.clock.setText(f"{minutes}:{rest:02d}")

    def fold(self, width: int) -> None:
        """Shorter words where the window is narrow, icons alone where it is as narrow as at 200 %."""
        tr, user, narrow, least = self._desk.tr, self._desk.user, width < NARROW_BELOW - 200, width < LEAST_BELOW
        self.jump.say(tr("top_bar", "Open") if narrow else tr("top_bar", "Person, number or page"))
        self.jump.setMinimumWidth(0 if narrow else max(JUMP_WIDTH, self.jump.sizeHint().width()))
        self._locks_in.setVisible(not narrow)
        self.person.say(user.name if narrow else f"{user.name}  {role_word(tr, user.role)}")
        for each in (self.jump, self.person, self.lock):
            each.fold(folded=least)
        self._badge_word.setVisible(not least)


def _badge(desk: Desk, word: QLabel) -> QFrame:
    """Whose desk it is: white for the contractor's, straw for the ward's."""
    badge = QFrame()
    badge.setObjectName("badge")
    badge.setProperty("site", desk.site)
    row = QHBoxLayout(badge)
    row.setContentsMargins(10, 4, 12, 4)
    row.setSpacing(7)
    row.addWidget(Icon(desk.look, "ward-hall" if desk.site == "ward" else "desk", "onstraw", 16))
    row.addWidget(word)
    badge.setAccessibleName(word.text())
    badge.setToolTip(word.text())
    return badge


def site_word(tr: Translator, site: str) -> str:
    """Whose desk it is."""
    return tr("top_bar", "Ward's desk") if site == "ward" else tr("top_bar", "Contractor's desk")


def role_word(tr: Translator, role: str) -> str:
    """The role of a person."""
    return {
        "responsible": tr("top_bar", "responsible handler"),
        "handler": tr("top_bar", "handler"),
        "auditor": tr("top_bar", "auditor (looks only)"),
    }[role]


def _said(role: str, text: str) -> QLabel:
    made = label(text)
    made.setProperty("role", role)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return made
