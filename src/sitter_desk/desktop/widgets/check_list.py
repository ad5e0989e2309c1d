"""A check list in groups: mark, words, and the result at the right; drawn by one delegate, moved through by keys.

Heads of groups are not stopped at. The list says what key was pressed; what that means is the page's to know.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sitter_desk.desktop.icons import pixmap
from sitter_desk.desktop.theme import TEXT_FONTS, Look, State
from sitter_desk.desktop.widgets.marks import MARKS, Mark
from sitter_desk.desktop.widgets.text import drawn_font

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole + 1
_PAD, _MARK, _TEXT = 14, 18, 40
_HEAD, _ONE, _TWO = 28, 32, 48
_HEAD_SMALL, _ONE_SMALL, _TWO_SMALL = 24, 26, 42


ANSWER_KEYS: dict[tuple[int, Qt.KeyboardModifier], str] = {
    (Qt.Key.Key_Space.value, Qt.KeyboardModifier.NoModifier): "fits",
    (Qt.Key.Key_Space.value, Qt.KeyboardModifier.ShiftModifier): "missing",
    (Qt.Key.Key_Delete.value, Qt.KeyboardModifier.NoModifier): "none",
}
"""適 · ない · 該当なし."""


@dataclass(frozen=True)
class CheckLine:
    """One line: its key ("" for the head of a group), the words, a second line, mark and result word. ``bold`` for what
    must be noticed."""

    key: str
    text: str
    below: str = ""
    mark: Mark | None = None
    result: str = ""
    state: State | None = None

    @property
    def is_head(self) -> bool:
        """Whether it is the head of a group."""
        return not self.key

    @property
    def is_loud(self) -> bool:
        """Whether it must be noticed."""
        return self.state in ("ng", "warn")

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it, the verdict with its word."""
        return " ".join(part for part in (self.text, self.result, self.below) if part)


class CheckModel(QAbstractListModel):
    """The lines; ``show`` replaces them."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[CheckLine] = []

    def show(self, lines: Sequence[CheckLine]) -> None:
        """Other lines."""
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008  Qt's name and default
        """Lines, heads among them."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a line says."""
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{line.text}\n{line.below}".strip()
        return line if role == LINE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads are passed over."""
        if self.lines[index.row()].is_head:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled


class CheckList(QListView):
    """The list. ``moved``: the key of the line the person is on · ``answered``: a key of ``ANSWER_KEYS``
    said something of a line · ``opened``: Enter or a double click."""

    moved = Signal(str)
    answered = Signal(str, str)
    opened = Signal(str)

    def __init__(self, look: Look, *, name: str) -> None:
        super().__init__()
        self.look = look
        self.lines = CheckModel()
        self.setModel(self.lines)
        self.setItemDelegate(CheckPainter(self, look))
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._moved)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.lines.lines[index.row()].key))

    @property
    def current_key(self) -> str:
        """The key of the line the person is on; "" for none."""
        at = self.currentIndex().row()
        return self.lines.lines[at].key if 0 <= at < len(self.lines.lines) else ""

    def choose(self, key: str) -> None:
        """Puts the person on a line."""
        for at, line in enumerate(self.lines.lines):
            if key and line.key == key:
                self.setCurrentIndex(self.lines.index(at))
                self.scrollTo(self.lines.index(at)) if at > 1 else self.scrollToTop()  # with the head above it

    def show_lines(self, lines: Sequence[CheckLine]) -> None:
        """Other lines; the person stays on the line where he was."""
        before = self.current_key
        self.lines.show(lines)
        self.choose(before)

    def _moved(self, to: QModelIndex, _from: QModelIndex) -> None:
        if to.isValid() and self.lines.lines[to.row()].key:
            self.moved.emit(self.lines.lines[to.row()].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Space answers, Enter opens; a letter starts no search, since the Japanese input method takes it."""
        key, held = event.key(), event.modifiers()
        answer = ANSWER_KEYS.get((int(key), held))
        if answer and self.current_key:
            self.answered.emit(self.current_key, answer)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held and self.current_key:
            self.opened.emit(self.current_key)
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)


class CheckPainter(QStyledItemDelegate):
    """Draws one line."""

    def __init__(self, view: CheckList, look: Look) -> None:
        super().__init__(view)
        self._view, self._look = view, look
        self._fonts = {
            (size, strong): drawn_font(TEXT_FONTS, size, strong=strong) for size in (12, 13) for strong in (False, True)
        }

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802  Qt's name
        """As high as what it says."""
        line: CheckLine = index.data(LINE)
        small = self._look.compact
        head, one, two = (_HEAD_SMALL, _ONE_SMALL, _TWO_SMALL) if small else (_HEAD, _ONE, _TWO)
        return QSize(100, head if line.is_head else two if line.below else one)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, edge of the chosen line, hairline, then what it says."""
        line: CheckLine = index.data(LINE)
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(rect)
        if line.is_head:
            self._head(painter, rect, line)
        else:
            self._ground(painter, rect, chosen=chosen)
            self._said(painter, QRectF(rect), line)
        painter.restore()

    def _head(self, painter: QPainter, rect: QRect, line: CheckLine) -> None:
        tokens = self._look.tokens
        painter.fillRect(rect, QColor(tokens.sunken))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        inner = QRectF(rect).adjusted(_PAD, 0, -_PAD, 0)
        painter.setFont(self._fonts[12, False])
        painter.setPen(QColor(tokens.ink2))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, line.text)
        painter.setPen(QColor(tokens.ink3))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, line.result)

    def _ground(self, painter: QPainter, rect: QRect, *, chosen: bool) -> None:
        tokens = self._look.tokens
        if chosen:
            painter.fillRect(rect, QColor(tokens.asoft))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(tokens.accent))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(rect.left() + _TEXT, rect.bottom(), rect.right(), rect.bottom())

    def _said(self, painter: QPainter, rect: QRectF, line: CheckLine) -> None:
        tokens = self._look.tokens
        first = QRectF(rect.left(), rect.top() + 5, rect.width(), 20) if line.below else rect
        if line.mark:
            name, state = MARKS[line.mark]
            spot = QPointF(rect.left() + _PAD, first.center().y() - _MARK / 2 + 1)
            painter.drawPixmap(spot, pixmap(name, QColor(tokens.state(state)), _MARK, self._view.devicePixelRatioF()))
        colour = QColor(tokens.state(line.state)) if line.state else QColor(tokens.ink3)
        taken = self._result(painter, first, line, colour)
        ink = QColor(tokens.ink if line.state else tokens.ink3)
        self._text(painter, first.adjusted(_TEXT, 0, -_PAD - taken - 8, 0), line.text, 13, ink, strong=line.is_loud)
        if line.below:
            second = QRectF(rect.left() + _TEXT, first.bottom() - 1, rect.width() - _TEXT - _PAD, 18)
            ink = colour if line.is_loud else QColor(tokens.ink3)
            self._text(painter, second, line.below, 12, ink)

    def _result(self, painter: QPainter, first: QRectF, line: CheckLine, colour: QColor) -> float:
        font = self._fonts[12, line.is_loud]
        painter.setFont(font)
        painter.setPen(colour)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(first.adjusted(0, 0, -_PAD, 0), right, line.result)
        return QFontMetricsF(font).horizontalAdvance(line.result)

    def _text(
        self, painter: QPainter, area: QRectF, text: str, size: int, ink: QColor, *, strong: bool = False
    ) -> None:
        font = self._fonts[size, strong]
        painter.setFont(font)
        painter.setPen(ink)
        shown = QFontMetricsF(font).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
