"""A password is tried at the log-in or at the cover: who it lets in, what is said, and how long one waits.

Part of the first window, so it imports nothing heavy (C1).
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from sitter_desk.desktop.entry.locked import Locked
    from sitter_desk.desktop.entry.log_in import LogIn
    from sitter_desk.desktop.opening import Opened
    from sitter_desk.desktop.window import Window

SECONDS_A_MINUTE = 60
WRONG_PASSWORD = "SD-202"


class Trying:
    """One try at a time; what comes of one that was given up meanwhile is closed and said to nobody."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self._try: object = None
        self._turn: object = None

    def enter(self, login: str, password: str) -> None:
        """Opens the desk on the writing thread; then the window lets the person in, or the form says why not."""
        window, folder = self._window, self._window.folder
        self._try = this = object()

        def enter() -> "Opened":
            from sitter_desk.desktop.opening import Tries, open_with_password  # noqa: PLC0415  heavy on purpose (C1)

            window.tries = window.tries or Tries()  # none: typed before the log-in was read, or at a new desk
            return open_with_password(folder, login, password, window.tries)

        def entered(found: "Opened") -> None:
            if this is self._try:
                self._try = None
                window.come_in(found, login)
            else:
                found.session.close()  # at once: the threads may have ended with the window

        def refused(error: BaseException) -> None:
            if this is self._try:
                self._refuse(error)

        window.tasks.start("write", enter, entered, refused)

    def give_up(self) -> None:
        """The person went elsewhere."""
        self._try = None

    @property
    def _form(self) -> "LogIn | Locked":
        window = self._window
        return window.locked if window.stack.currentWidget() is not window.log_in else window.log_in

    def _refuse(self, error: BaseException) -> None:
        window, form = self._window, self._form
        form.refuse(window.words_of(error))
        code, folder, tries = getattr(error, "code", ""), window.folder, window.tries
        assert tries, "enter made them before it tried"

        def look() -> tuple[int, int]:
            from sitter_desk.desktop.opening import sign_of  # noqa: PLC0415  heavy on purpose (C1)

            sign = sign_of(folder, tries)
            return sign.tries_left, sign.wait_seconds

        this = self._try

        def told(found: tuple[int, int]) -> None:
            if this is self._try:  # no other try, and nobody went elsewhere
                self._tell_tries(code, *found)

        window.tasks.start("write", look, told, lambda _error: None)

    def _tell_tries(self, code: str, left: int, wait: int) -> None:
        if wait:
            self.wait(wait)
        elif code == WRONG_PASSWORD:
            tr = self._window.tr_words
            self._form.refuse(tr("entry", "Wrong password. {left} more tries, then the desk waits.", left=left))

    def wait(self, seconds: int, form: "LogIn | Locked | None" = None) -> None:
        """Counts down on the form, as long as it is there; nothing can be tried meanwhile. The last count holds."""
        self._turn = object()
        self._count_down(seconds, form or self._form, self._turn)

    def _count_down(self, seconds: int, form: "LogIn | Locked", turn: object) -> None:
        if turn is not self._turn:
            return
        tr = self._window.tr_words
        if seconds <= 0:
            form.refuse(tr("entry", "You can try again now."))
            return
        minutes, rest = divmod(seconds, SECONDS_A_MINUTE)
        form.refuse(tr("entry", "Too many wrong tries. Wait {time}.", time=f"{minutes}:{rest:02d}"), wait=True)
        QTimer.singleShot(1000, form, lambda: self._count_down(seconds - 1, form, turn))
