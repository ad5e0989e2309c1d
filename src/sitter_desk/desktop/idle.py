"""How long nobody has touched key or mouse: one clock for the whole window (A25, B4)."""

import time

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

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


def awake() -> float:
    """Seconds that go on while the PC sleeps: a desk must not wake up open."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.monotonic()


class IdleWatch(QObject):
    """``left``: whole seconds until the lock, four times a second. ``over`` once, when the time has passed.

    It watches windows as the system sees them, where input comes in, and not each widget: those have many more events.
    And whoever has the keys, because an input method hands what it composes to that alone.
    """

    left = Signal(int)
    over = Signal()

    def __init__(self, parent: QObject, seconds: float) -> None:
        super().__init__(parent)
        self.seconds = seconds
        self._watched: set[QWindow] = set()
        self._keys: QObject | None = None
        self._touched = awake()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._watch)
        application.focusObjectChanged.connect(self._follow)
        self._watch(QGuiApplication.focusWindow())
        self._follow(QGuiApplication.focusObject())

    def start(self) -> None:
        """Counts from now, and again from each input to the window or a dialog over it."""
        self._touched = awake()
        self._timer.start()

    def _watch(self, window: QWindow | None) -> None:
        if window and window not in self._watched:
            window.installEventFilter(self)
            self._watched.add(window)

    def _follow(self, keys: QObject | None) -> None:
        if self._keys is not None and shiboken6.isValid(self._keys):
            self._keys.removeEventFilter(self)
        self._keys = None if isinstance(keys, QWindow) else keys
        if self._keys is not None:
            self._keys.installEventFilter(self)

    def stop(self) -> None:
        """Counts no more, while the desk is locked."""
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Sees each input and lets it pass."""
        if event.type() in _INPUT:
            self._touched = awake()
        return False

    def _look(self) -> None:
        left = self.seconds - (awake() - self._touched)
        self.left.emit(max(0, int(left + 0.999)))
        if left <= 0:
            self._timer.stop()
            self.over.emit()
