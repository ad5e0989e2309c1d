"""The clock of this PC is in doubt: two people state that it is right, or one with the recovery sheet (A15)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.banner import Banner
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.code_groups import CodeGroups
from sitter_desk.desktop.widgets.password import PasswordBox
from sitter_desk.desktop.widgets.sheet import Sheet, row
from sitter_desk.desktop.widgets.text import label, set_state
from sitter_desk.domain.dates import office_day, office_time, wareki
from sitter_desk.office.people import state_clock, state_clock_with_recovery
from sitter_desk.office.session import Session
from sitter_desk.workstation.language import Translator

WIDTH = 860


class ClockPage(QWidget):
    """``stated``: the second person's log-in id and password; ``unsealed``: the code of the recovery sheet, where one
    person works alone. Work stays closed until then."""

    stated = Signal(str, str)
    unsealed = Signal(str)

    def __init__(self, look: Look, tr: Translator, session: Session, others: tuple[str, ...]) -> None:
        super().__init__()
        self._tr = tr
        self.setObjectName("canvas")
        now = session.now()
        shown = f"{wareki(office_day(now))}  {office_time(now)}"
        self.people, self.password = QComboBox(), PasswordBox(look, tr)
        self.people.addItems(others)
        self.people.setAccessibleName(tr("clock", "Second person"))
        self.password.returnPressed.connect(self._state)
        self._said = label("", "note", wrap=True)
        self.code = CodeGroups(look, tr)
        self.code.entered.connect(lambda: self.unsealed.emit(self.code.code))
        sheet = Sheet()
        sheet.setFixedWidth(WIDTH)
        doubt, remedy = self._doubt(session), tr("clock", "Set the clock first if it is wrong, then start again.")
        second = tr("clock", "If it is right, a second person confirms that with the own password.")
        alone = tr("clock", "One person alone uses the recovery sheet instead, and seals it again.")
        for part in (
            label(tr("clock", "Is the clock of this PC right?"), "title"),
            row(label(tr("clock", "This PC says"), "label"), label(shown, "figure"), None),
            Banner(look, "check", doubt, remedy),
            label(second, "body", wrap=True),
            row(label(tr("clock", "Second person"), "label"), self.people, None),
            self.password,
            label(alone, "note", wrap=True),
            self.code,
            self._said,
            row(None, button(look, tr("clock", "The clock is right"), self._state, "primary", icon_name="clock")),
        ):
            sheet.inside.addWidget(part)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def _doubt(self, session: Session) -> str:
        if session.vault.clock == "behind":
            return self._tr("clock", "The clock is behind the last entry of the audit log.")
        return self._tr("clock", "The clock is more than seven days ahead of the last use.")

    def _state(self) -> None:
        if self.people.currentText() and self.password.text():
            self.stated.emit(self.people.currentText(), self.password.text())
            self.password.wipe()

    def refuse(self, sentence: str) -> None:
        """Why it was not stated."""
        self._said.setText(f"×  {sentence}")
        set_state(self._said, "ng")


def state(session: Session, login: str, password: str, waited: float) -> None:
    """The statement as an act. Raises what ``people.state_clock`` raises."""
    state_clock(session, second_login=login, second_password=password, waited=waited)


def state_by_sheet(session: Session, code: str, waited: float) -> None:
    """The same with the recovery sheet in the second person's place."""
    state_clock_with_recovery(session, code=code, waited=waited)
