"""Buttons: a verb with its object, and the key that does the same written inside (ui.md §6)."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy

from sitter_desk.desktop.icons import RATIOS, icon, pixmap
from sitter_desk.desktop.theme import FIGURE_FONTS, Look
from sitter_desk.desktop.widgets.keys import bind, cap

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

Kind = Literal["primary", "plain", "danger", "quiet", "small", "filter", "row", "bar"]

_TOKEN = {"primary": "onaccent", "danger": "ng", "quiet": "accent", "bar": "barink"}
_KEY_TOKEN = {"primary": "onaccent", "bar": "barink2"}
_KEY_GAP = 12
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_ICON, _ICON_GAP = 18, 5


class Button(QPushButton):
    """A button with an icon before its words and its key after them."""

    def __init__(self, look: Look, text: str, kind: Kind = "plain", *, icon_name: str = "", key: str = "") -> None:
        super().__init__(text)
        self._look, self._kind, self._icon_name = look, kind, icon_name
        self._key_text = cap(key)
        self._folded, self._key_shown = False, True
        self.setProperty("kind", kind)
        self.setProperty("keyed", bool(key))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self._dress()
        if key:
            bind(self, key, self._pressed_by_key, "")  # F1 lists it by the words of the button

    @property
    def key_text(self) -> str:
        """Its key as it stands on a keyboard, "" without one."""
        return self._key_text

    def _pressed_by_key(self) -> None:
        if self.isEnabled() and self.isVisible():
            self.click()

    def say(self, text: str, *, icon_name: str | None = None) -> None:
        """Other words, for another state of the same action."""
        self.setAccessibleName(text)
        if icon_name is not None:
            self._icon_name = icon_name
        self.fold(folded=self._folded)

    def fold(self, *, folded: bool) -> None:
        """The icon alone where there is no room; a screen reader and the tooltip still say the words."""
        name = self.accessibleName()
        super().setText("" if folded else name)
        self._folded = folded
        self._hint()
        self._dress()
        self.updateGeometry()

    def _hint(self) -> None:
        """By a tooltip what does not stand on it."""
        whole = not self._folded and self._key_shown
        self.setToolTip("" if whole else f"{self.accessibleName()} {self._key_text}".strip())

    @property
    def can_fold(self) -> bool:
        """Whether an icon says what it does; the primary always says it in words."""
        return bool(self._icon_name) and self._kind != "primary"

    @property
    def is_folded(self) -> bool:
        """Whether the icon stands alone."""
        return self._folded

    @property
    def key_width(self) -> int:
        """What its key takes (px)."""
        return QFontMetrics(self._key_font()).horizontalAdvance(self._key_text) + _KEY_GAP if self._key_text else 0

    @property
    def words_width(self) -> int:
        """What its words take beside an icon (px)."""
        return self.fontMetrics().horizontalAdvance(self.accessibleName()) + _ICON_GAP

    @property
    def whole_width(self) -> int:
        """What it takes with words and key, however it stands there (px)."""
        hidden = self.key_width if self._keyless else 0
        return self.sizeHint().width() + hidden + (self.words_width if self._folded else 0)

    def show_key(self, *, shown: bool) -> None:
        """Its key inside it, or by a tooltip alone where there is no room."""
        if shown != self._key_shown:
            self._key_shown = shown
            self._hint()
            self.updateGeometry()

    def setEnabled(self, enabled: bool) -> None:  # noqa: N802, FBT001  Qt's name and signature
        """Enabled or not; the icon takes the colour of the words."""
        super().setEnabled(enabled)
        self._dress()

    def _dress(self) -> None:
        if self._icon_name:
            token = _TOKEN.get(self._kind, "ink") if self.isEnabled() else "ink3"
            gap = _ICON_GAP if self.text() else 0
            self.setIcon(_beside(self._icon_name, QColor(getattr(self._look.tokens, token)), gap))
            self.setIconSize(QSize(_ICON + gap, _ICON))

    def keyPressEvent(self, event: "QKeyEvent") -> None:  # noqa: N802  Qt's name
        """Enter presses the button that has the keys, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """Room for the key after the words, and for the words in bold where being chosen makes them so."""
        hint = super().sizeHint()
        return QSize(hint.width() + self._key_width() + self._bold_more(), hint.height())

    def _bold_more(self) -> int:
        if self._kind != "filter":
            return 0
        bold = QFont(self.font())
        bold.setBold(True)
        text = self.text()
        return max(0, QFontMetrics(bold).horizontalAdvance(text) - self.fontMetrics().horizontalAdvance(text))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """Never narrower than what it says."""
        return self.sizeHint()

    @property
    def _keyless(self) -> bool:
        return self._folded or not (self._key_text and self._key_shown)

    def _key_font(self) -> QFont:
        font = QFont()
        font.setFamilies(list(FIGURE_FONTS))
        font.setPixelSize(11)
        return font

    def _key_width(self) -> int:
        return 0 if self._keyless else self.key_width

    def paintEvent(self, event: "QPaintEvent") -> None:  # noqa: N802  Qt's name
        """The button as the style draws it, and behind its words the key."""
        super().paintEvent(event)
        if not self._keyless:
            painter = QPainter(self)
            self._paint_key(painter)
            painter.end()

    def _paint_key(self, painter: QPainter) -> None:
        painter.setFont(self._key_font())
        token = "ink3" if not self.isEnabled() else _KEY_TOKEN.get(self._kind, "ink3")
        colour = QColor(getattr(self._look.tokens, token))
        if self._kind == "quiet" and self.isEnabled():
            colour = self.palette().buttonText().color()  # of the ground it stands on, which may be dark
        colour.setAlphaF(0.85 if self._kind == "primary" else 1.0)
        painter.setPen(colour)
        width = self._key_width() - _KEY_GAP
        place = QRect(self.width() - 14 - width, 0, width + 2, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._key_text)


def _beside(name: str, colour: QColor, gap: int) -> QIcon:
    """An icon with room after it, which the style doesn't leave between it and the words."""
    if not gap:
        return icon(name, colour, _ICON)
    made = QIcon()
    for ratio in RATIOS:
        wide = QPixmap(int((_ICON + gap) * ratio), int(_ICON * ratio))
        wide.fill(Qt.GlobalColor.transparent)
        wide.setDevicePixelRatio(ratio)
        painter = QPainter(wide)
        painter.drawPixmap(0, 0, pixmap(name, colour, _ICON, ratio))
        painter.end()
        made.addPixmap(wide)
    return made


def button(
    look: Look, text: str, slot: Callable[[], object], kind: Kind = "plain", *, icon_name: str = "", key: str = ""
) -> Button:
    """A button that does ``slot``."""
    made = Button(look, text, kind, icon_name=icon_name, key=key)
    made.clicked.connect(lambda _checked=False: slot())
    return made
