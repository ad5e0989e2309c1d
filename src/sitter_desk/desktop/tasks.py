"""Three threads behind the window: one for acts, one that reads for pages, one for bundles and papers (C6).

What a thread brings back is delivered on the window's thread. Nothing else in the window starts a thread.
"""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Literal
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from sitter_desk.desktop.tidying import Tidying
from sitter_desk.errors import Cancelled

Thread = Literal["write", "read", "work"]
Failure = BaseException

_PATIENCE = 3.0  # seconds
_REPORT_EVERY = 0.1  # seconds between two steps of a progress that are shown


@dataclass(eq=False)
class Running:
    """A long work as it stands: ``done`` of ``total`` (0: unknown), since ``started`` (monotonic seconds)."""

    started: float = field(default_factory=time.monotonic)
    done: int = 0
    total: int = 0
    stop_wanted: bool = False

    @property
    def seconds(self) -> float:
        """Since the beginning."""
        return time.monotonic() - self.started

    @property
    def rate(self) -> float:
        """Done in a second."""
        return self.done / self.seconds if self.seconds > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Estimated from the rate; None while there is nothing to estimate from."""
        return (self.total - self.done) / self.rate if self.total and self.rate else None

    def stop(self) -> None:
        """Asks the work to end at its next step; what it began is undone."""
        self.stop_wanted = True


class Tasks(QObject):
    """The threads. ``delivered`` carries calls to the window's thread."""

    delivered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        names: tuple[Thread, ...] = ("write", "read", "work")
        self._threads = {name: ThreadPoolExecutor(1, f"sitter-{name}") for name in names}
        self._untold = 0
        self._last: dict[Thread, Future[None]] = {}
        self._running: WeakSet[Running] = WeakSet()
        self._ended = False
        self._tidying = Tidying(self, lambda: self.is_busy("work"))
        self.delivered.connect(_call, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        thread: Thread,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Failure], None],
    ) -> None:
        """Runs ``work`` on a thread; then ``done`` or ``failed`` on the window's. Nothing once the window is closed."""
        if self._ended:
            return
        self._tidying.begin()
        self._untold += 1
        self._last[thread] = self._threads[thread].submit(self._run, work, done, failed)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Failure], None]) -> None:
        try:
            result = work()
        except BaseException as error:  # noqa: BLE001  whatever it is, a person must hear of it
            self.delivered.emit(partial(self._tell, failed, error))
        else:
            self.delivered.emit(partial(self._tell, done, result))

    def _tell(self, answer: Callable[[Any], None], result: Any) -> None:
        try:
            answer(result)
        finally:
            self._untold -= 1  # after the answer: it may have asked for the next thing

    def watched(self, running: Running, shown: Callable[[Running], None]) -> Callable[[int, int], None]:
        """A progress for a long work: shows its steps at most ten times a second, and ends it when that is wanted."""
        last = 0.0
        self._running.add(running)

        def step(done: int, total: int) -> None:
            nonlocal last
            if running.stop_wanted:
                raise Cancelled
            comes_to_end = done >= total > 0 and running.done != done
            running.done, running.total = done, total
            if (now := time.monotonic()) - last >= _REPORT_EVERY or comes_to_end:
                last = now
                self.delivered.emit(partial(shown, running))

        return step

    def is_busy(self, thread: Thread) -> bool:
        """Whether something waits or runs on a thread."""
        return thread in self._last and not self._last[thread].done()

    @property
    def idle(self) -> bool:
        """Whether nothing waits, runs or is on its way back to the window."""
        return not self._untold

    def stop_running(self) -> None:
        """Asks every long work to end at its next step."""
        for running in self._running:
            running.stop()

    def wait_for_writes(self) -> None:
        """Until everything is written that was asked for by now, and told; no longer than ``_PATIENCE``, because a
        long work may hold the vault. For the moment before the window closes."""
        with suppress(TimeoutError):
            self._threads["write"].submit(lambda: None).result(_PATIENCE)
        QCoreApplication.sendPostedEvents()

    def end(self) -> None:
        """Stops long work at its next step, waits for the rest, and ends the threads."""
        self._ended = True
        self.stop_running()
        for thread in self._threads.values():
            thread.shutdown(wait=True)
        self._tidying.end()


def _call(deliver: Callable[[], None]) -> None:
    deliver()
