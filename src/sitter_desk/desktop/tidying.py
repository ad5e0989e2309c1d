"""Python's cyclic garbage is collected on the window's thread alone.

A collection runs on whichever thread allocates when it is due. A widget that Python owns and nobody needs any more
would then be destroyed on a thread of the work, which Qt answers with a crash. So the collector is off while there are
threads, and a timer of the window does its work in small steps – but not while a long work runs, whose hundred thousand
records would all be looked through: the window would stand still for a second (C6).
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

EVERY = 1000  # ms
MANY = 2000
"""Objects made since the last step that are worth one."""
STEPS_TO_ALL = 30
"""After so many steps over the younger objects all are looked through."""


class Tidying(QObject):
    """Off until ``begin``; nothing is collected while ``busy``."""

    def __init__(self, parent: QObject, busy: Callable[[], bool] = lambda: False) -> None:
        super().__init__(parent)
        self._busy = busy
        self._steps = 0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.step)

    def begin(self) -> None:
        """From now on here alone; a second call does nothing."""
        if not self._timer.isActive():
            gc.disable()
            gc.freeze()  # the program itself is never garbage: looking through it would hold the window up (C6)
            self._timer.start()

    def step(self) -> None:
        """Collects where enough was made."""
        if self._busy() or gc.get_count()[0] < MANY:
            return
        self._steps = (self._steps + 1) % STEPS_TO_ALL
        gc.collect(1 if self._steps else 2)

    def end(self) -> None:
        """No thread is left: Python may collect as it likes."""
        if self._timer.isActive():
            self._timer.stop()
            gc.unfreeze()
            gc.enable()
