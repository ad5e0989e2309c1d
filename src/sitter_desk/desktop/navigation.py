"""The navigation: pages by work, with the numbers that wait, late ones red with their mark (ui.md §5)."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sitter_desk.desktop.icons import pixmap
from sitter_desk.desktop.pages import GROUPS, Entry, pages_of
from sitter_desk.desktop.theme import FIGURE_FONTS, TEXT_FONTS, Look
from sitter_desk.desktop.widgets.keys import bind
from sitter_desk.desktop.widgets.marks import Icon, mark_icon
from sitter_desk.desktop.widgets.text import label
from sitter_desk.workstation.language import Translator

WIDTH, NARROW = 216, 60
PAD = 8
DIGITS = "1234567890"
"""Alt and a digit open the first pages: no letter, which the Japanese input method would take (ui.md §7)."""
ROW_HEIGHT, LEAST_ROW = 33, 25
"""In px; all pages are in sight where the window is not high, rather than large ones."""


class NavRow(QAbstractButton):
    """One page: icon, word, and how much waits there."""

    def __init__(self, look: Look, entry: Entry, word: str) -> None:
        super().__init__()
        self._look, self.entry, self._count, self._late = look, entry, 0, False
        self.setText(word)
        self.setCheckable(True)
        self.setFixedHeight(ROW_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(word)
        self.setAccessibleName(word)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def answer_to(self, keys: str) -> None:
        """The keys that open the page from anywhere."""
        bind(self, keys, self.click, self.text())
        self.setToolTip(f"{self.text()}  {keys}")

    def wait(self, count: int, *, late: bool) -> None:
        """How much waits; 0 is not shown."""
        if (count, late) != (self._count, self._late):
            self._count, self._late = count, late
            self.setAccessibleName(f"{self.text()} {count}" if count else self.text())
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """As wide as the navigation."""
        return QSize(WIDTH - 16, ROW_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Chosen: white with the accent's edge; focus: a ring."""
        tokens, painter = self._look.tokens, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(QPen(QColor(tokens.line if self.isChecked() else tokens.nav), 1))
            painter.setBrush(QColor(tokens.navsel))
            painter.drawRoundedRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1), 5, 5)
        if self.isChecked():
            painter.fillRect(QRectF(0, 8, 3, self.height() - 16), QColor(tokens.accent))
        ink = tokens.accent if self.isChecked() else tokens.ink2
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(QPointF(12, self.height() / 2 - 9), pixmap(self.entry.icon, QColor(ink), 18, ratio))
        room = self._paint_count(painter)
        if self.width() > NARROW:
            size = 13 if self.text().isascii() else 14  # Latin words are longer
            font = _font(TEXT_FONTS, size, strong=self.isChecked())
            painter.setFont(font)
            painter.setPen(QColor(tokens.ink))
            place = QRectF(40, 0, room - 44, self.height())
            word = QFontMetricsF(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, word)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(1, 1, self.width() - 2, self.height() - 2), 5, 5)
        painter.end()

    def _paint_count(self, painter: QPainter) -> float:
        """Draws the number and gives where the room left of it ends (px)."""
        if not self._count:
            return self.width()
        tokens, narrow = self._look.tokens, self.width() <= NARROW
        font = _font(FIGURE_FONTS, 11 if narrow else 14, strong=self._late)
        text = str(self._count) if self._count < 1000 or not narrow else "…"  # noqa: PLR2004  what the width holds
        width = QFontMetricsF(font).horizontalAdvance(text)
        right, top = (self.width() - 4, 0.0) if narrow else (self.width() - 12, 0.0)
        height = self.height() / 2 if narrow else self.height()
        painter.setFont(font)
        painter.setPen(QColor(tokens.ng if self._late else tokens.ink2))
        painter.drawText(QRectF(right - width - 2, top, width + 4, height), Qt.AlignmentFlag.AlignVCenter, text)
        left = right - width - 6
        if self._late and not narrow:
            left -= 18
            spot = QPointF(left, self.height() / 2 - 8)
            painter.drawPixmap(spot, pixmap("warning", QColor(tokens.ng), 16, self.devicePixelRatioF()))
        return left


class Navigation(QFrame):
    """The rows by work. ``chosen`` carries the name of a page."""

    chosen = Signal(str)

    def __init__(self, look: Look, tr: Translator, site: str) -> None:
        super().__init__()
        self._look, self._tr, self._site = look, tr, site
        self.setObjectName("nav")
        self.rows: dict[str, NavRow] = {}
        self._groups: list[QWidget] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scrolled(), 1)
        outer.addWidget(self._foot())
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(tr("navigation", "Navigation"))

    def _scrolled(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, PAD, 8, PAD)
        column.setSpacing(0)
        group, exclusive = "", QButtonGroup(self)
        for entry in (entry for entry in pages_of(self._site) if entry.listed):
            if entry.group != group:
                group = entry.group
                word = label(self._tr("navigation", GROUPS[entry.group]))
                word.setProperty("role", "group")
                self._groups.append(word)
                column.addWidget(word)
            made = NavRow(self._look, entry, self._tr("navigation", entry.word))
            made.clicked.connect(_telling(self.chosen.emit, entry.name))
            if len(self.rows) < len(DIGITS):
                made.answer_to(f"Alt+{DIGITS[len(self.rows)]}")
            exclusive.addButton(made)
            self.rows[entry.name] = made
            column.addWidget(made)
        column.addStretch(1)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _foot(self) -> QWidget:
        """Whether the audit chain holds; always in sight."""
        foot = QFrame()
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 12, 12, 12)
        self._chain_icon: Icon = mark_icon(self._look, "wait", 18)
        self._chain = label()
        self._chain.setProperty("role", "foot")
        row.addWidget(self._chain_icon)
        row.addWidget(self._chain, 1)
        return foot

    def say_chain(self, *, holds: bool | None) -> None:
        """The audit log: whole, broken, or not looked at yet."""
        words = {
            True: self._tr("navigation", "Log: whole"),
            False: self._tr("navigation", "Log: broken"),
            None: self._tr("navigation", "Log: not verified yet"),
        }
        self._chain.setText(words[holds])
        self._chain_icon.show_icon(*{True: ("link", "ok"), False: ("warning", "ng"), None: ("clock", "wait")}[holds])

    def wait(self, counts: Mapping[str, tuple[int, bool]]) -> None:
        """How much waits on each page: (count, late)."""
        for name, made in self.rows.items():
            count, late = counts.get(name, (0, False))
            made.wait(count, late=late)

    def mark(self, name: str) -> None:
        """Which page is shown."""
        if name in self.rows:
            self.rows[name].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """Rows that together have room, as far as they can still be hit."""
        super().resizeEvent(event)
        titles = sum(each.sizeHint().height() for each in self._groups if not each.isHidden())
        room = self._area.height() - 2 * PAD - titles
        height = max(LEAST_ROW, min(ROW_HEIGHT, room // max(1, len(self.rows))))
        for row in self.rows.values():
            row.setFixedHeight(height)

    def fold(self, *, narrow: bool) -> None:
        """Icons with tooltips where the window is narrow."""
        self.setFixedWidth(NARROW if narrow else WIDTH)
        for group in self._groups:
            group.setVisible(not narrow)
        self._chain.setVisible(not narrow)


def _telling(tell: Callable[[str], object], name: str) -> Callable[[], object]:
    return lambda: tell(name)


def _font(families: tuple[str, ...], size: int, *, strong: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(size)
    font.setBold(strong)
    return font
