"""Two parts beside each other; where the window is as narrow as at 200 %, one below the other (ui.md §5)."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

FOLDED_BELOW = 860
"""Widths (px) below this put the second part under the first."""
NO_LIMIT = (1 << 24) - 1  # Qt's own


class Beside(QWidget):
    """``main`` takes the room, ``side`` has its width (0: half of the room) while it stands beside it. ``least`` is the
    height of the first part where they stand below each other, 0 for what it needs."""

    def __init__(self, main: QWidget, side: QWidget, *, width: int, least: int, spacing: int = 20) -> None:
        super().__init__()
        self._main, self._side, self._width, self._least = main, side, width, least
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(spacing)
        self._line.addWidget(main, 1)
        self._line.addWidget(side, 0 if width else 1)
        if width:
            side.setFixedWidth(width)
        self.folded = False

    def minimumSizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """No wider than the wider part: else a narrow window would push the page sideways before it folds."""
        parts = [part.minimumSizeHint() for part in (self._main, self._side)]
        return QSize(max(part.width() for part in parts), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """Folds and unfolds; the first part keeps a height in which it can be used."""
        super().resizeEvent(event)
        needed = self._main.minimumSizeHint().width() + self._line.spacing()
        needed += self._width or self._side.minimumSizeHint().width()
        folded = self.width() < max(FOLDED_BELOW, needed)
        if folded == self.folded:
            return
        self.folded = folded
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.TopToBottom if folded else ways.LeftToRight)
        self._side.setMinimumWidth(0 if folded else self._width)
        self._side.setMaximumWidth(NO_LIMIT if folded or not self._width else self._width)
        self._main.setMinimumHeight(self._least if folded else 0)
