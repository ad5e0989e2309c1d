"""The pages before any desk is open, in one window: which is shown when, and what they hand to it."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from sitter_desk.desktop import qt_words
from sitter_desk.desktop.entry.first_run import FirstRun
from sitter_desk.desktop.entry.welcome import Welcome
from sitter_desk.desktop.entry.with_code import Kind, WithCode
from sitter_desk.desktop.leaving import cover
from sitter_desk.desktop.opening import Opened, Tries, known_of, opened
from sitter_desk.desktop.presenter import shown
from sitter_desk.desktop.top_bar import role_word
from sitter_desk.domain.dates import office_day
from sitter_desk.office.desks import (
    FirstPerson,
    enter_by_invitation,
    enter_by_recovery,
    look_at_desk,
    this_machine,
)
from sitter_desk.office.first_run import Door
from sitter_desk.workstation.language import translator
from sitter_desk.workstation.machine import now_us
from sitter_desk.workstation.settings import KnownDesk, known_desk, save_settings, with_desk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sitter_desk.desktop.window import Window
    from sitter_desk.office.session import Session


class Doors:
    """Made once for a window, when the first of its pages is wanted."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self.page: QWidget | None = None
        self._sheet_of = ""
        window.opened_desk.connect(self._ask_for_sheet)

    # ---- which page ---------------------------------------------------------------------------------------------

    def welcome(self, error: BaseException | None = None, *, can_leave: bool = True) -> None:
        """The desks of this PC and the doors to new ones; ``error``: why none is open."""
        window = self._window
        page = Welcome(window.look, window.tr_words, window.settings.desks, can_leave=can_leave)
        page.door.connect(lambda door: self.first_run(cast(Door, door)))
        page.desk.connect(self.try_desk)
        page.left.connect(self.leave)
        page.language_wanted.connect(self.speak)
        self._show(page)
        page.begin()
        if error:
            words = shown(window.tr_words, error)
            page.notify(words.sentence, f"{words.remedy} ({words.code})")

    def first_run(self, door: Door) -> None:
        """A new desk."""
        window = self._window
        page = FirstRun(window.look, window.tr_words, window.tasks, door, office_day(now_us()))
        page.left.connect(self._back_to_doors)
        page.beside.connect(self._note)
        page.made.connect(self._come_in)
        page.waits.connect(window.idle.start)
        self._show(page)

    def with_code(self, kind: Kind) -> None:
        """An invitation or the recovery sheet, at the desk of this window."""
        window, folder = self._window, self._window.folder

        def look() -> tuple[str, ...]:
            sign = look_at_desk(folder)
            return (*sign.logins, *sign.elsewhere)

        window.tasks.start("read", look, lambda logins: self._ask_code(kind, logins), self.welcome)

    def _ask_code(self, kind: Kind, logins: tuple[str, ...]) -> None:
        window = self._window
        page = WithCode(window.look, window.tr_words, kind, logins)
        page.left.connect(self.leave)
        page.entered.connect(lambda login, code, password: self._enter(page, kind, login, code, password))
        self._show(page)
        page.begin()

    # ---- what comes of it ---------------------------------------------------------------------------------------

    def try_desk(self, folder: str) -> None:
        """Goes to the log-in of a desk, if there is one in the folder."""
        path = Path(folder).absolute()

        def found(_sign: object) -> None:
            self.close()
            self.take(path)
            self._window.show_log_in()

        self._window.tasks.start("read", lambda: look_at_desk(path), found, self.welcome)

    def _enter(self, page: WithCode, kind: Kind, login: str, code: str, password: str) -> None:
        window = self._window
        folder, tries = window.folder, window.tries or Tries()
        window.tries = tries
        person = FirstPerson(login=login, name="", password=password)

        def enter() -> Opened:
            return _entered(folder, kind, person, code, tries)

        def refuse(error: BaseException) -> None:
            words = shown(window.tr_words, error)
            if self.page is page:
                page.refuse(f"{words.sentence} {words.remedy} ({words.code})")

        window.tasks.start("write", enter, lambda found: self._opened(page, found, login), refuse)

    def _opened(self, page: WithCode, found: Opened, login: str) -> None:
        if self.page is not page:  # it was left meanwhile
            found.session.close()
            return
        self.close()
        self._window.come_in(found, login)

    def _note(self, known: KnownDesk) -> None:
        """The other desk of a practice: it is listed too, or nobody finds it."""
        self._window.settings = with_desk(self._window.settings, known)

    def _come_in(self, session: "Session", folder: Path, login: str) -> None:
        self.close()
        self.take(folder)
        self._window.come_in(opened(session), login)

    # ---- the lock at the sheet of a new desk ----------------------------------------------------------------------

    def lock_new(self) -> bool:
        """A desk that was made, and whose recovery sheet nobody has said to hold: it is closed, its code is forgotten,
        and its person is asked for the password. False: there is none."""
        outcome = self.page.outcome if isinstance(self.page, FirstRun) else None
        if outcome is None:
            return False
        window, session = self._window, outcome.session
        window.settings = with_desk(window.settings, known_of(outcome.folder, opened(session)))
        save_settings(window.settings)
        person, role = session.vault.user.name, role_word(window.tr_words, session.vault.user.role)
        self.close()
        self.take(outcome.folder)
        window.belongs_to(outcome.login)
        self._sheet_of = outcome.login
        tr = window.tr_words
        cover(window, person, role, tr("entry", "The desk is made. Its recovery code is no longer shown."))
        return True

    def _ask_for_sheet(self) -> None:
        """After the lock: whether the sheet is there; else another one is made."""
        shell, tr = self._window.shell, self._window.tr_words
        if not self._sheet_of or shell is None:
            return
        self._sheet_of = ""
        shell.open("users")
        said = tr("entry", "Before the lock nobody had said to hold the recovery sheet.")
        more = tr("entry", "If you hold the paper, seal it. If not, make a new recovery code here; the old is gone.")
        shell.page.notify("check", said, more)

    # ---- the window ---------------------------------------------------------------------------------------------

    def no_desk(self, error: BaseException) -> None:
        """The desk of this window is none, or can't be looked at: the doors, and why."""
        self._window.has_desk = False
        self.welcome(error if self._window.settings.desks else None, can_leave=False)

    def take(self, folder: Path) -> None:
        """From here on the window is that of another desk."""
        window = self._window
        window.drop_shell()
        window.folder, window.known = folder, known_desk(window.settings, str(folder))
        self.renew()

    def speak(self, language: str) -> None:
        """Another language from here on: everything before the desk is made anew in it."""
        window = self._window
        window.settings = replace(window.settings, language=language)
        save_settings(window.settings)
        window.tr_words = translator(language)
        qt_words.speak(language)
        window.drop_shell()
        self.renew()
        window.language_wanted.emit(language)
        if window.has_desk:
            self.leave()
        else:
            self.welcome(can_leave=False)

    def renew(self) -> None:
        """Log-in and cover with the words and the plate of now."""
        window = self._window
        self._drop(window.log_in)
        window.log_in = window.new_log_in()
        if "locked" in window.__dict__:
            self._drop(window.locked)
            del window.locked

    def _back_to_doors(self) -> None:
        self.welcome(can_leave=self._window.has_desk)

    def leave(self) -> None:
        """Back to the log-in."""
        self.close()
        self._window.show_log_in()

    def _show(self, page: "QWidget") -> None:
        self.close()
        self._window.trying.give_up()
        self.page = page
        self._window.stack.addWidget(page)
        self._window.stack.setCurrentWidget(page)

    def close(self) -> None:
        """Takes the page away; a desk that was made and not opened is closed."""
        page, self.page = self.page, None
        if isinstance(page, FirstRun):
            session = page.close_made()
            if session:
                self._window.tasks.start("write", session.close, lambda _none: None, self._window.not_closed)
        if page:
            self._drop(page)

    def _drop(self, page: "QWidget") -> None:
        self._window.stack.removeWidget(page)
        page.deleteLater()


def _entered(folder: Path, kind: Kind, person: FirstPerson, code: str, tries: Tries) -> Opened:
    waited = tries.waited()
    enter = enter_by_invitation if kind == "invitation" else enter_by_recovery
    try:
        session = enter(folder, person, code, machine=this_machine(folder), waited=waited)
    finally:
        tries.tried()
    return opened(session)
