"""Cyclic garbage goes on the window's thread alone: a widget destroyed on another one is a crash."""

import gc
import threading
import weakref

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.tasks import Tasks


class Loop(QWidget):
    """A widget in a cycle, which only the collector takes away."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


def test_a_thread_that_allocates_destroys_no_widget(qtbot: QtBot) -> None:
    tasks = Tasks()
    gone: list[str] = []
    tasks.start("read", lambda: None, lambda _none: None, lambda _error: None)
    assert gc.get_freeze_count() > 0, "the program itself is not looked through again and again"
    weakref.finalize(Loop(), lambda: gone.append(threading.current_thread().name))

    def allocate() -> int:
        return len([[] for _ in range(200_000)])

    tasks.start("work", allocate, lambda _count: None, lambda _error: None)
    qtbot.waitUntil(lambda: tasks.idle)
    assert gone == []
    assert not gc.isenabled()
    tasks._tidying.step()
    tasks._tidying._steps = -1
    junk = [[] for _ in range(3000)]
    tasks._tidying.step()
    assert len(junk) == 3000
    assert gone == ["MainThread"]
    tasks.end()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
