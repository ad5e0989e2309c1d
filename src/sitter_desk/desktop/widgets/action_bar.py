"""The bar under a page: left what is true now, right the secondary buttons, then the one primary (ui.md §5)."""

import time
from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.button import Button, Kind
from sitter_desk.desktop.widgets.marks import MARKS, Icon, Mark
from sitter_desk.desktop.widgets.sheet import clear
from sitter_desk.desktop.widgets.text import Brief

HEIGHT = 60
KEYS_FROM = 760
PRIMARY_KEY = "Ctrl+Return"
TOO_SOON = 0.4
"""Seconds in which a second press of the primary is the same press, where another act has come to stand in its place:
who presses twice has not read it."""
_MARGIN, _GAP = 24, 8


class ActionBar(QFrame):
    """At most one primary; the sentence says what is missing while it is grey."""

    last: ClassVar[tuple[str, float]] = ("", -TOO_SOON)
    """The primary that was pressed last, on whichever page: a press may lead to another one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("actionbar")
        self.setFixedHeight(HEIGHT)
        self._icon = Icon(look, "info", "ink3", 18)
        self._sentence = Brief("note", most=2)  # buttons come first
        self._icon.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._icon)
        row.addWidget(self._sentence, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(_GAP)
        row.addLayout(self._buttons)
        self._primary: Button | None = None

    def minimumSizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """As wide as its buttons are without their keys."""
        return QSize(0, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """Where there is no room, keys go first, then the words of the secondary buttons that have an icon."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Other buttons, or other words on them, may need more room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _placed(self) -> list[Button]:
        """The buttons from left to right."""
        items = (self._buttons.itemAt(at) for at in range(self._buttons.count()))
        return [widget for item in items if item and isinstance(widget := item.widget(), Button)]

    def _fit(self) -> None:
        shown = [each for each in self._placed() if not each.isHidden()]
        over = sum(each.whole_width + _GAP for each in shown) + 2 * _MARGIN - self.width()
        keyed = over <= 0 and self.width() >= KEYS_FROM
        over -= 0 if keyed else sum(each.key_width for each in shown)
        for each in shown:
            each.show_key(shown=keyed)
            fold = over > 0 and each.can_fold
            over -= each.words_width if fold else 0
            if fold != each.is_folded:
                each.fold(folded=fold)

    def say(self, sentence: str, mark: Mark | None = None) -> None:
        """What is true now: saved, missing, or what comes of stopping."""
        self._sentence.setText(sentence)
        self._sentence.setToolTip(sentence)
        self._icon.setVisible(bool(mark))
        if mark:
            name, state = MARKS[mark]
            self._icon.show_icon(name, state)

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._sentence.text()

    def clear(self) -> None:
        """Takes all buttons away."""
        clear(self._buttons)
        self._primary = None

    def secondary(
        self, text: str, slot: Callable[[], object], *, icon_name: str = "", key: str = "", kind: Kind = "plain"
    ) -> Button:
        """One more button before the primary."""
        made = self._made(text, slot, kind, icon_name, key)
        self._buttons.insertWidget(self._buttons.count() - (1 if self._primary else 0), made)
        return made

    def primary(
        self,
        text: str,
        slot: Callable[[], object],
        *,
        icon_name: str = "",
        key: str = PRIMARY_KEY,
        enabled: bool = True,
    ) -> Button:
        """The one primary, in the place of the one before."""
        if self._primary:
            self._buttons.removeWidget(self._primary)
            self._primary.hide()
            self._primary.deleteLater()
        self._primary = self._made(text, lambda: self._press(text, slot), "primary", icon_name, key)
        self._primary.setEnabled(enabled)
        self._buttons.addWidget(self._primary, 0, Qt.AlignmentFlag.AlignVCenter)
        return self._primary

    def _press(self, text: str, slot: Callable[[], object]) -> None:
        (before, at), now = ActionBar.last, time.monotonic()
        if before == text or now - at >= TOO_SOON:
            ActionBar.last = (text, now)
            slot()

    def _made(self, text: str, slot: Callable[[], object], kind: Kind, icon_name: str, key: str) -> Button:
        made = Button(self._look, text, kind, icon_name=icon_name, key=key)
        made.clicked.connect(lambda _checked=False: slot())
        return made
