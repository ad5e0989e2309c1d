"""Before the window is covered or closed: what stands over it goes, what is typed is kept. And errors of nobody.

Imported when it is first needed: the first paint goes without it (C1).
"""

import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog, QToolTip

from sitter_desk.desktop.widgets.ask import ask

if TYPE_CHECKING:
    from sitter_desk.desktop.window import Window


def clear_over() -> None:
    """Closes what stands over the window and might show somebody's data: lists, menus, questions, hints."""
    QToolTip.hideText()
    popup = QApplication.activePopupWidget()
    while popup:
        popup.close()
        following = QApplication.activePopupWidget()
        popup = following if following is not popup else None
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog) and each.isVisible():
            each.reject()


def may_close(window: "Window") -> bool:
    """Keeps what is typed, and asks once where something can't be kept; False: the person goes back."""
    shell = window.shell
    if not (shell and window.desk and window.desk.is_open):
        return True
    shell.keep_all()
    window.tasks.wait_for_writes()
    page = shell.unsaved()  # what has no draft, or a draft that the disk did not take
    return page is None or _ask(window, *page.leaving_words())


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
