"""The clock of this PC is in doubt: two people state that it is right, or one with the recovery sheet (A15)."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.when import plain_day
from sitter_desk.desktop.widgets.banner import Banner
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.code_groups import CodeGroups
from sitter_desk.desktop.widgets.password import PasswordBox
from sitter_desk.desktop.widgets.sheet import Sheet, row
from sitter_desk.desktop.widgets.text import label, set_state
from sitter_desk.domain.dates import office_day, office_time
from sitter_desk.office.people import state_clock, state_clock_with_recovery
from sitter_desk.office.session import Session
from sitter_desk.workstation.language import Translator

if TYPE_CHECKING:
    from sitter_desk.desktop.opening import Opened
    from sitter_desk.desktop.window import Window

WIDTH = 860


class ClockPage(QWidget):
    """``stated``: the second person's log-in id and password; ``unsealed``: the code of the recovery sheet, where one
    person works alone. Work stays closed until then. ``left``: back to the log-in, with nothing stated."""

    stated = Signal(str, str)
    left = Signal()
    unsealed = Signal(str)

    def __init__(self, look: Look, tr: Translator, session: Session, others: tuple[str, ...]) -> None:
        super().__init__()
        self._tr = tr
        self.setObjectName("canvas")
        now = session.now()
        shown = f"{plain_day(tr, office_day(now))}  {office_time(now)}"
        self.people, self.password = QComboBox(), PasswordBox(look, tr)
        self.people.addItems(others)
        self.people.setAccessibleName(tr("clock", "Second person"))
        self.password.returnPressed.connect(self._state)
        self._said = label("", "note", wrap=True)
        self.code = CodeGroups(look, tr)
        self.code.entered.connect(lambda: self.unsealed.emit(self.code.code))
        leave = button(look, tr("clock", "Back to the log-in"), self.left.emit, key="Esc")
        right = button(look, tr("clock", "The clock is right"), self._state, "primary", icon_name="clock")
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
            row(None, leave, right),
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

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        """The keys go to the password of the second person, or to the code where one works alone."""
        super().showEvent(event)
        (self.password if self.people.count() else self.code).setFocus()

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


class Asking:
    """The question in the window, until it is answered or nobody is there any more."""

    def __init__(self, window: "Window", found: "Opened", login: str) -> None:
        self._window, self._found, self._login = window, found, login
        self._open = True
        others = tuple(each for each in found.logins if each != login)
        self.page = ClockPage(window.look, window.tr_words, found.session, others)
        session = found.session
        self.page.stated.connect(lambda who, word: self._state(lambda waited: state(session, who, word, waited)))
        self.page.unsealed.connect(lambda code: self._state(lambda waited: state_by_sheet(session, code, waited)))
        self.page.left.connect(window.lock)
        window.stack.addWidget(self.page)
        window.stack.setCurrentWidget(self.page)

    def _state(self, work: Callable[[float], None]) -> None:
        window = self._window
        assert window.tries
        tries = window.tries

        def stated() -> None:
            waited = tries.waited()
            tries.tried()
            work(waited)

        window.tasks.start(
            "write", stated, lambda _none: self._go_on(), lambda error: self._refuse(window.words_of(error))
        )

    def _refuse(self, sentence: str) -> None:
        if self._open:
            self.page.refuse(sentence)

    def _go_on(self) -> None:
        if self._open:  # else it was left while the password was looked at, and the desk is closed
            self._leave()
            self._window.clock_stated(self._found, self._login)

    def _leave(self) -> None:
        self._open = False
        self._window.stack.removeWidget(self.page)
        self.page.deleteLater()

    def close(self) -> None:
        """Closes the desk behind the question."""
        self._leave()
        self._window.tasks.start("write", self._found.session.close, lambda _none: None, self._window.not_closed)
