"""How long the window did not answer: a precise timer in its event loop notes how late each of its ticks came (C6)."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

EVERY = 5  # ms


class Watchdog(QObject):
    """``gaps``: ms between two ticks beyond the time there should be."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begins to look."""
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        """Looks no more."""
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(max(0.0, (now - self._last) * 1000 - EVERY))
        self._last = now

    def percentile(self, part: float) -> float:
        """The gap (ms) that so large a part of all ticks stayed under."""
        ordered = sorted(self.gaps)
        return ordered[min(len(ordered) - 1, int(len(ordered) * part))]

    @property
    def longest(self) -> float:
        """The longest gap (ms)."""
        return max(self.gaps)
