"""The one window: log-in, the desk, the lock. It opens before anything heavy is imported (C1).

The lock covers everything at once, keeps what is typed, lets running work come to its end, and closes the vault (A25).
"""

import gc
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from sitter_desk.desktop.entry.log_in import LogIn
from sitter_desk.desktop.entry.plate import colour_of, said_of, year_of
from sitter_desk.desktop.entry.trying import Trying
from sitter_desk.desktop.theme import COMPACT_BELOW, Look, style_sheet
from sitter_desk.workstation.language import Translator
from sitter_desk.workstation.machine import pc_name
from sitter_desk.workstation.settings import KnownDesk, Settings, save_settings, with_desk

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from sitter_desk.desktop.desk import Desk
    from sitter_desk.desktop.entry.clock import Asking
    from sitter_desk.desktop.entry.doors import Doors
    from sitter_desk.desktop.entry.locked import Locked
    from sitter_desk.desktop.idle import IdleWatch
    from sitter_desk.desktop.opening import Opened, Tries
    from sitter_desk.desktop.shell import Shell
    from sitter_desk.desktop.tasks import Tasks
    from sitter_desk.office.desks import DeskSign

SECONDS_A_MINUTE = 60
PRACTICE_FRAME = 6
GRACE = 25_000
"""Milliseconds that a long work has left under the lock before it is stopped at its next step (A25: 30 s in all)."""


class Window(QWidget):
    """One desk in one window. ``opened_desk`` when a person came in, ``locked_desk`` when it was covered."""

    opened_desk = Signal()
    locked_desk = Signal()
    language_wanted = Signal(str)

    def __init__(self, look: Look, tr: Translator, settings: Settings, folder: Path, known: KnownDesk | None) -> None:
        super().__init__()
        self.look, self.tr_words, self.settings = look, tr, settings
        self.folder, self.known = folder, known
        self.setObjectName("canvas")
        self.setWindowTitle("sitter desk")
        self.desk: Desk | None = None
        self.shell: Shell | None = None
        self.tries: Tries | None = None
        self._login = ""
        self._asking_clock: Asking | None = None
        self.trying = Trying(self)
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.timeout.connect(lambda: self.tasks.stop_running())  # noqa: PLW0108  not made before
        self.has_desk = False
        self.keys_at: QWidget | None = None
        """Where the keys were before the lock."""
        self.stack = self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.log_in = self.new_log_in()

    def new_log_in(self) -> LogIn:
        """The log-in of the desk that this window is for now."""
        made = LogIn(self.look, self.tr_words, self.known, pc_name())
        made.entered.connect(self.trying.enter)
        made.language_wanted.connect(lambda language: self.doors.speak(language))  # noqa: PLW0108  not made before
        made.other_wanted.connect(lambda: self.doors.welcome())  # noqa: PLW0108  not made before
        made.practice_wanted.connect(lambda: self.doors.first_run("practice"))
        made.invitation_wanted.connect(lambda: self.doors.with_code("invitation"))
        made.recovery_wanted.connect(lambda: self.doors.with_code("recovery"))
        self._stack.addWidget(made)
        return made

    # What the first paint goes without (C1).

    @cached_property
    def tasks(self) -> "Tasks":
        """The threads of this window."""
        from sitter_desk.desktop.tasks import Tasks  # noqa: PLC0415  after the first paint

        return Tasks()

    @cached_property
    def idle(self) -> "IdleWatch":
        """The clock of the lock."""
        from sitter_desk.desktop.idle import IdleWatch  # noqa: PLC0415  after the first paint

        made = IdleWatch(self, self.settings.idle_minutes * SECONDS_A_MINUTE)
        made.over.connect(lambda: self.lock(idle=True))
        return made

    @cached_property
    def locked(self) -> "Locked":
        """The cover."""
        from sitter_desk.desktop.entry.locked import Locked  # noqa: PLC0415  after the first paint

        made = Locked(self.look, self.tr_words, self.known, pc_name())
        made.entered.connect(lambda password: self.trying.enter(self._login, password))
        made.change_wanted.connect(self.change_person)
        self._stack.addWidget(made)
        return made

    @cached_property
    def doors(self) -> "Doors":
        """The pages before any desk is open, and the way to another desk."""
        from sitter_desk.desktop.entry.doors import Doors  # noqa: PLC0415  after the first paint

        return Doors(self)

    # ---- coming in ----------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """After the first paint: imports what is heavy, and reads who may come in."""
        from sitter_desk.desktop.qt_words import speak  # noqa: PLC0415  after the first paint

        gc.enable()
        speak(self.tr_words.language)
        folder = self.folder

        def look() -> "DeskSign":
            from sitter_desk.desktop import opening  # noqa: PLC0415  heavy on purpose (C1)

            self.tries = self.tries or opening.Tries()  # on the thread on which passwords are tried
            return opening.sign_of(folder, self.tries)

        self.tasks.start("write", look, self._welcome, lambda error: self.doors.no_desk(error))  # noqa: PLW0108  as above

    def _welcome(self, sign: "DeskSign") -> None:
        self.has_desk = True
        if self.known is None and sign.practice:  # one that was never open here says at once what it is
            self.known = KnownDesk(folder=str(self.folder), vault=sign.vault, site=sign.site, practice=True)
            self._say_practice()
        self.log_in.welcome(sign.logins, self._login or (sign.holder.login if sign.holder else ""))
        self.log_in.tell(said_of(self.tr_words, sign))
        if sign.wait_seconds:
            self.trying.wait(sign.wait_seconds)
        self._warm()

    def _say_practice(self) -> None:
        """The log-in anew with its strip; without the doors, which take as long as all the rest (C1)."""
        old, self.log_in = self.log_in, self.new_log_in()
        if self._stack.currentWidget() is old:
            self._stack.setCurrentWidget(self.log_in)
        self._stack.removeWidget(old)
        old.deleteLater()

    def _warm(self) -> None:
        """What the desk needs is read while the password is typed."""
        from sitter_desk.desktop.opening import warm  # noqa: PLC0415  imported by now

        self.tasks.start("read", warm, lambda _none: None, lambda _error: None)

    def come_in(self, found: "Opened", login: str) -> None:
        """The desk is open: the same person finds the same page, another one the home page. While the clock is in doubt
        nothing but the statement of two people comes first (A15)."""
        if found.session.vault.clock != "right":
            self._ask_clock(found, login)
            return
        from sitter_desk.desktop.leaving import bring_back  # noqa: PLC0415  heavy on purpose (C1)
        from sitter_desk.desktop.opening import known_of  # noqa: PLC0415  the same

        self._grace.stop()
        self.settings = with_desk(self.settings, known_of(self.folder, found))
        self.known = self.settings.desks[0]
        self.locked.name(self.known)
        save_settings(self.settings)
        if self.shell and self.desk and login == self._login:
            self.desk.opened(found.session)
            self.shell.resumed()
        else:
            self.tasks.stop_running()
            self._new_desk(found)
        self._login = login
        bring_back(self)
        self.idle.start()
        self.opened_desk.emit()

    def _ask_clock(self, found: "Opened", login: str) -> None:
        from sitter_desk.desktop.entry.clock import Asking  # noqa: PLC0415  heavy on purpose (C1)

        self._asking_clock = Asking(self, found, login)
        self.idle.start()

    def clock_stated(self, found: "Opened", login: str) -> None:
        """Two people said that the clock is right."""
        self._asking_clock = None
        self.come_in(found, login)

    def _leave_clock(self) -> None:
        """Nobody stated anything: the desk is closed again, and the log-in stands there."""
        asking, self._asking_clock = self._asking_clock, None
        if asking:
            asking.close()
        self._stack.setCurrentWidget(self.log_in)
        self.log_in.busy(on=False)
        self.log_in.password.wipe()
        self.log_in.password.setFocus()

    def words_of(self, error: BaseException) -> str:
        """An error in one line."""
        from sitter_desk.desktop.presenter import shown  # noqa: PLC0415  with the first refusal

        words = shown(self.tr_words, error)
        return f"{words.sentence} {words.remedy} ({words.code})"

    def _new_desk(self, found: "Opened") -> None:
        from sitter_desk.desktop.desk import Desk  # noqa: PLC0415  heavy on purpose (C1)
        from sitter_desk.desktop.settling import ask_desk  # noqa: PLC0415  heavy on purpose (C1)
        from sitter_desk.desktop.shell import Shell  # noqa: PLC0415  heavy on purpose (C1)
        from sitter_desk.desktop.top_bar import site_word  # noqa: PLC0415  heavy on purpose (C1)

        self.drop_shell()
        self.desk = Desk(found.session, found.engagement, tr=self.tr_words, look=self.look, tasks=self.tasks)
        self.desk.settings = self.settings
        self.shell = Shell(self.desk, colour_of(self.known))
        self.shell.lock_wanted.connect(self._lock_by_hand)
        self.shell.change_wanted.connect(self.change_person)
        self.desk.settled.connect(self.settle)
        ask_desk(self)
        self.idle.left.connect(self.shell.top.tell_left)
        self._stack.addWidget(self.shell)
        self._frame_practice(practice=found.session.practice)
        whose = site_word(self.tr_words, self.desk.site)
        named = f"{self.known.ward} {year_of(self.tr_words, self.known)} {whose}" if self.known else whose
        self.setWindowTitle(f"sitter desk – {named}")
        self.shell.open("home")

    def settle(self, settings: Settings) -> None:
        """Other settings of this account, at once; their page has kept them."""
        from sitter_desk.desktop.settling import settle  # noqa: PLC0415  seldom

        settle(self, settings)

    def dress_again(self, tr: Translator, *, dark: bool) -> "Shell":
        """Another language or theme: the same desk in a new shell; what is typed goes into drafts before."""
        from sitter_desk.desktop.opening import Opened  # noqa: PLC0415  heavy on purpose (C1)
        from sitter_desk.desktop.qt_words import speak  # noqa: PLC0415  with the shell

        assert self.desk
        assert self.shell
        self.shell.keep_all()
        desk, cover = self.desk, self.__dict__.pop("locked", None)
        speak(tr.language)
        self.tr_words, self.look.dark = tr, dark
        if cover:
            self._stack.removeWidget(cover)
            cover.deleteLater()
        self._new_desk(Opened(desk.session, desk.engagement, ()))
        self.desk.memory.update(desk.memory)
        self._stack.setCurrentWidget(self.shell)
        return self.shell

    def drop_shell(self) -> None:
        if self.shell:
            self.idle.left.disconnect(self.shell.top.tell_left)
            self._stack.removeWidget(self.shell)
            self.shell.deleteLater()
            self.shell = self.desk = None

    def _frame_practice(self, *, practice: bool) -> None:
        margin = PRACTICE_FRAME if practice else 0
        self.setObjectName("practiceframe" if practice else "canvas")
        self.setStyleSheet(f"QWidget#practiceframe {{ background: {self.look.tokens.pracsolid}; }}" if practice else "")
        layout = self.layout()
        assert layout
        layout.setContentsMargins(margin, margin, margin, margin)

    # ---- the lock -----------------------------------------------------------------------------------------------

    def _lock_by_hand(self) -> None:
        from sitter_desk.desktop.leaving import may_lock  # noqa: PLC0415  heavy on purpose (C1)

        if may_lock(self):
            self.lock()

    def lock(self, *, idle: bool = False) -> None:
        """Covers everything at once; then keeps what is typed and closes the vault behind the cover."""
        if self._asking_clock:
            self._leave_clock()
        if "doors" in self.__dict__ and self.doors.lock_new():
            return
        if not (self.desk and self.desk.is_open and self.shell):
            return
        from sitter_desk.desktop.leaving import cover, why_locked  # noqa: PLC0415  heavy on purpose (C1)
        from sitter_desk.desktop.top_bar import role_word  # noqa: PLC0415  the same

        why = why_locked(self) if idle else self.tr_words("entry", "You come back to the same page.")
        cover(self, self.desk.user.name, role_word(self.tr_words, self.desk.role), why)
        self._close_vault()
        self._grace.start(GRACE)
        self.locked_desk.emit()

    def _close_vault(self) -> None:
        assert self.desk
        assert self.shell
        self.shell.keep_all()
        session = self.desk.closing()
        if session:
            self.tasks.start("write", session.close, lambda _none: None, self.not_closed)

    def not_closed(self, error: BaseException) -> None:
        """A vault that could not be closed well: what was written stands, and the form in front says what is wrong."""
        form = self.log_in if self.stack.currentWidget() is self.log_in else self.locked
        form.refuse(self.words_of(error))

    def change_person(self) -> None:
        """Somebody else at this desk: the log-in, with the vault closed behind it."""
        if self.desk and self.desk.is_open:
            self.lock()
        self.show_log_in()

    def belongs_to(self, login: str) -> None:
        """Whose password the cover asks for."""
        self._login, self.has_desk = login, True

    def show_log_in(self) -> None:
        """The log-in, and who may come in by now."""
        if self.log_in.known != self.known:  # its plate says by now what was not known before
            self.doors.renew()
        self.trying.give_up()
        QGuiApplication.clipboard().clear()  # somebody else comes
        self._stack.setCurrentWidget(self.log_in)
        self.log_in.busy(on=False)
        self.log_in.password.wipe()
        self.begin()

    # ---- the window itself --------------------------------------------------------------------------------------

    def resizeEvent(self, event: "QResizeEvent") -> None:  # noqa: N802  Qt's name
        """Low windows take lower rows and fields."""
        super().resizeEvent(event)
        compact = self.height() < COMPACT_BELOW
        if compact != self.look.compact:
            self.look.compact = compact
            application = QCoreApplication.instance()
            assert application
            application.setStyleSheet(style_sheet(self.look))  # type: ignore[attr-defined]  # it is a QApplication

    def closeEvent(self, event: "QCloseEvent") -> None:  # noqa: N802  Qt's name
        """Asks once where something typed can't be kept; else keeps it and closes."""
        if self.desk and self.desk.is_open:
            from sitter_desk.desktop.leaving import may_close  # noqa: PLC0415  heavy on purpose (C1)

            if not may_close(self):
                event.ignore()
                return
            if self.desk.is_open:  # it may have been locked while it was asked
                self._close_vault()
        if self._asking_clock:
            self._leave_clock()
        self.trying.give_up()
        if "doors" in self.__dict__:
            self.doors.close()
        self.idle.stop()
        QGuiApplication.clipboard().clear()  # what was cut out of a field here
        self.tasks.end()
        QCoreApplication.sendPostedEvents()  # a desk that was just being opened is closed by its answer
        event.accept()

    def stumbled(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """An exception that nobody caught: of a button, of an answer."""
        from sitter_desk.desktop.leaving import stumbled  # noqa: PLC0415  it should never be needed

        stumbled(self, kind, error, trace)
