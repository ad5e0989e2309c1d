"""Before the window is covered or closed: what stands over it goes, what is typed is kept. And errors of nobody.

Imported when it is first needed: the first paint goes without it (C1).
"""

import sys
from types import TracebackType
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QToolTip

from sitter_desk.desktop.pages.bundles.words import sealed_in_memory
from sitter_desk.desktop.widgets.ask import ask
from sitter_desk.domain.dates import office_time
from sitter_desk.workstation.language import Translator
from sitter_desk.workstation.machine import now_us

if TYPE_CHECKING:
    from sitter_desk.desktop.page import Page
    from sitter_desk.desktop.window import Window

SECONDS_A_MINUTE = 60


def why_locked(window: "Window") -> str:
    """Nobody was there."""
    return window.tr_words(
        "entry",
        "Nobody touched anything for {minutes} minutes. You come back to the same page.",
        minutes=round(window.idle.seconds / SECONDS_A_MINUTE),
    )


def cover(window: "Window", person: str, role: str, why: str) -> None:
    """The cover over everything that stood there, at once; only the password of the person takes it away."""
    QGuiApplication.clipboard().clear()  # what was cut out of a field here
    tr = window.tr_words
    when = tr("entry", "Locked at {time}", time=office_time(now_us()))
    window.locked.cover(person, role, why, when)
    window.stack.setCurrentWidget(window.locked)
    _clear_over(window)
    _put_away(window)
    window.idle.stop()


def _clear_over(window: "Window") -> None:
    """Closes what stands over the window and might show somebody's data: lists, menus, questions, hints."""
    QToolTip.hideText()
    popup = QApplication.activePopupWidget()
    while popup:
        popup.close()
        following = QApplication.activePopupWidget()
        popup = following if following is not popup else None
    unanswered = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    for each in unanswered:
        each.reject()
    if unanswered and window.shell:
        _tell_unanswered(window.shell.page, window.tr_words)


def _tell_unanswered(page: "Page", tr: Translator) -> None:
    """The lock answered a question in the person's place, and safely: it says so."""
    said = tr("leaving", "The lock closed what you were asked. Nothing was done.")
    page.notify("info", said, tr("leaving", "To do it after all, press the button again."))


def _put_away(window: "Window") -> None:
    """A page in the stack is hidden from the eye, yet stands in the tree that a screen reader walks: it leaves the
    window."""
    shell = window.shell
    if shell:
        window.keys_at = shell.focusWidget()
        window.stack.removeWidget(shell)
        shell.setParent(None)


def bring_back(window: "Window") -> None:
    """The desk as it was left, with the keys where they were."""
    shell, keys = window.shell, window.keys_at
    assert shell
    if window.stack.indexOf(shell) < 0:
        window.stack.addWidget(shell)
    window.stack.setCurrentWidget(shell)
    window.keys_at = None
    if keys is not None and shiboken6.isValid(keys) and shell.isAncestorOf(keys):
        keys.setFocus()


def may_close(window: "Window") -> bool:
    """Keeps what is typed, and asks once where something can't be kept; False: the person goes back."""
    shell = window.shell
    if not (shell and window.desk and window.desk.is_open):
        return True
    shell.keep_all()
    window.tasks.wait_for_writes()
    page = shell.unsaved()  # what has no draft, or a draft that the disk did not take
    return page is None or _ask(window, *page.leaving_words())


def may_lock(window: "Window") -> bool:
    """Asks where the lock would lose a password that is not printed yet: its medium could never be opened (A7)."""
    desk = window.desk
    waiting = sealed_in_memory(desk) if desk and desk.is_open else {}
    if not waiting:
        return True
    tr = window.tr_words
    numbers = "・".join(each.disc.number for each in waiting.values())
    sentence = tr("leaving", "The password of {numbers} is not printed yet.", numbers=numbers)
    detail = tr("leaving", "The lock takes it out of memory: nobody could open the medium, and it is made anew.")
    return ask(window, window.look, sentence, detail,
               go_on=tr("leaving", "Lock all the same"), stay=tr("leaving", "Print it first"))  # fmt: skip


def _ask(window: "Window", sentence: str, detail: str) -> bool:
    tr = window.tr_words
    go_on, stay = tr("entry", "Close"), tr("entry", "Go back")
    return ask(window, window.look, sentence, detail, go_on=go_on, stay=stay)


def stumbled(window: "Window", kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What nobody caught is told where the person is, and never printed, because it may carry a value (D10)."""
    if not isinstance(error, Exception):
        sys.__excepthook__(kind, error, trace)
    elif window.shell and window.stack.currentWidget() is window.shell:
        window.shell.page.fail(error)
    else:
        refuse = getattr(window.stack.currentWidget(), "refuse", None)
        if refuse:
            refuse(window.words_of(error))
