"""How long nobody has touched key or mouse: one clock for the whole window (A25, B4)."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)
_LOOK_EVERY = 250  # ms: the window is covered within a second of its time


class IdleWatch(QObject):
    """``left``: whole seconds until the lock, four times a second. ``over`` once, when the time has passed.

    It watches the window as the system sees it, where input comes in, and not each widget: those have many more events.
    """

    left = Signal(int)
    over = Signal()

    def __init__(self, parent: QObject, seconds: float) -> None:
        super().__init__(parent)
        self.seconds = seconds
        self._watched: QObject | None = None
        self._touched = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    def start(self, watched: QObject | None) -> None:
        """Counts from now, and again from each input to ``watched``."""
        if watched and watched is not self._watched:
            watched.installEventFilter(self)
            self._watched = watched
        self._touched = time.monotonic()
        self._timer.start()

    def stop(self) -> None:
        """Counts no more, while the desk is locked."""
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Sees each input and lets it pass."""
        if event.type() in _INPUT:
            self._touched = time.monotonic()
        return False

    def _look(self) -> None:
        left = self.seconds - (time.monotonic() - self._touched)
        self.left.emit(max(0, int(left + 0.999)))
        if left <= 0:
            self._timer.stop()
            self.over.emit()
