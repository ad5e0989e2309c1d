"""A code typed from paper: a box for each group, judged by itself on its last sign (ui.md §6, decisions B9).

Passwords, recovery codes and invitations are seven groups of five, the fifth sign of each checking it; the fingerprint
of a key is four groups of four without a check sign. The input method is off, what is typed is folded (I and L are 1, O
is 0, full width and lower case are the same), a paste or a reader's burst fills all boxes. Nothing is copied out.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from sitter_desk.desktop.theme import FIGURE_FONTS, Look
from sitter_desk.desktop.widgets.banner import Banner
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.marks import Icon
from sitter_desk.desktop.widgets.sheet import clear, row
from sitter_desk.desktop.widgets.text import label, set_state
from sitter_desk.domain.papercode import GROUP_DIGITS, GROUPS, fold, judge_groups
from sitter_desk.workstation.language import Translator

Judged = Literal["empty", "short", "right", "wrong", "full"]
_SIGN = 23
_APART = 3.0
_NARROWEST, _WIDEST, _HIGH = 84, 112, 58
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(frozen=True)
class CodeForm:
    """How a code stands on its paper."""

    groups: int
    signs: int
    checked: bool

    @property
    def total(self) -> int:
        """All signs."""
        return self.groups * self.signs


CODE = CodeForm(groups=GROUPS, signs=GROUP_DIGITS + 1, checked=True)
"""Password of a bundle, recovery code, invitation."""
FINGERPRINT = CodeForm(groups=4, signs=4, checked=False)
"""The fingerprint on the key comparison sheet."""


class CodeGroups(QWidget):
    """The boxes. ``changed`` after each sign; ``entered`` when Enter is pressed in the last box of a whole code."""

    changed = Signal()
    entered = Signal()

    def __init__(self, look: Look, tr: Translator, form: CodeForm = CODE) -> None:
        super().__init__()
        self._look, self._tr, self.form = look, tr, form
        self._said: tuple[int, ...] = ()
        self.boxes = [GroupBox(look, form.signs) for _ in range(form.groups)]
        self._heads = [_Head(look) for _ in self.boxes]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        for at, (head, box) in enumerate(zip(self._heads, self.boxes, strict=True)):
            grid.addWidget(head, 0, at)
            grid.addWidget(box, 1, at)
            self._connect(at, box)
        grid.setColumnStretch(form.groups, 1)
        self._pointer = _Pointer(look)
        grid.addWidget(self._pointer, 2, 0, 1, form.groups + 1)
        self._message = row()
        grid.addWidget(self._message, 3, 0, 1, form.groups + 1)
        self.setFocusProxy(self.boxes[0])
        self._judge()

    def _connect(self, at: int, box: "GroupBox") -> None:
        tr = self._tr
        box.setAccessibleName(tr("code_groups", "Group {n} of {count}", n=at + 1, count=self.form.groups))
        box.textEdited.connect(lambda text: self._typed(at, text))
        box.backed.connect(lambda: self._go(at - 1, end=True))
        box.passed.connect(lambda step: self._go(at + step, end=step < 0))
        box.returned.connect(lambda: self._returned(at))
        box.focused.connect(self._judge)

    # ---- what a page asks ---------------------------------------------------------------------------------------

    @property
    def code(self) -> str:
        """What stands in the boxes, groups parted by ``-``."""
        return "-".join(box.text() for box in self.boxes)

    @property
    def judged(self) -> tuple[Judged, ...]:
        """What each group is."""
        texts = [box.text() for box in self.boxes]
        if self.form.checked:
            return judge_groups(texts)
        return tuple("full" if len(text) == self.form.signs else "short" if text else "empty" for text in texts)

    @property
    def is_whole(self) -> bool:
        """Whether every group is there and none is wrong."""
        return all(verdict in ("right", "full") for verdict in self.judged)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not any(box.text() for box in self.boxes)

    def clear(self) -> None:
        """Forgets what was typed and begins again."""
        for box in self.boxes:
            box.setText("")
        self._judge()
        self.changed.emit()

    def begin(self) -> None:
        """Clears, and puts the person on the first box: now a reader may send the whole code."""
        self.clear()
        self.boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def retype(self) -> None:
        """Puts the person on the first wrong group, or the first that is not whole."""
        judged = self.judged
        at = next((at for wanted in ("wrong", "short", "empty") for at, each in enumerate(judged) if each == wanted), 0)
        self._go(at)

    def fill(self, text: str) -> None:
        """A whole code from elsewhere, or as much of it as there is."""
        self._spread(0, fold(text))

    # ---- typing -------------------------------------------------------------------------------------------------

    def _typed(self, at: int, text: str) -> None:
        signs = fold(text)
        if len(signs) >= self.form.total:  # a paste or a reader gave all of it, wherever the person stood
            at = 0
        self._spread(at, signs)

    def _spread(self, at: int, signs: str) -> None:
        size = self.form.signs
        place = self.boxes[at].cursorPosition()
        here, rest = signs[:size], signs[size:]
        self.boxes[at].setText(here)
        while rest and at + 1 < len(self.boxes):
            at += 1
            self.boxes[at].setText(rest[:size])
            rest, here, place = rest[size:], rest[:size], size
        self._judge()
        self.changed.emit()
        judged = self.judged
        open_ = next((each for each in range(at + 1, len(judged)) if judged[each] not in ("right", "full")), 0)
        if len(here) == size and place >= size and open_:  # one that was put right leads past those that fit
            self._go(open_)
        else:
            self.boxes[at].setFocus(Qt.FocusReason.OtherFocusReason)
            self.boxes[at].setCursorPosition(min(place, len(here)))

    def _go(self, at: int, *, end: bool = False) -> None:
        if not 0 <= at < len(self.boxes):
            return
        box = self.boxes[at]
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        if end:
            box.deselect()
            box.setCursorPosition(len(box.text()))
        else:
            box.selectAll()

    def _returned(self, at: int) -> None:
        if self.is_whole:
            self.entered.emit()
        elif at + 1 < len(self.boxes):
            self._go(at + 1)
        else:
            self.retype()

    # ---- telling ------------------------------------------------------------------------------------------------

    def _judge(self) -> None:
        tr, judged = self._tr, self.judged
        for at, (head, box, verdict) in enumerate(zip(self._heads, self.boxes, judged, strict=True)):
            set_state(box, {"right": "ok", "wrong": "ng"}.get(verdict))
            box.setAccessibleDescription(self._spoken(verdict))
            head.say(tr("code_groups", "group {n}", n=at + 1), verdict, here=box.hasFocus())
        self._complain(tuple(at for at, verdict in enumerate(judged) if verdict == "wrong"))

    def _spoken(self, verdict: Judged) -> str:
        tr = self._tr
        words: dict[Judged, str] = {
            "right": tr("code_groups", "fits"),
            "wrong": tr("code_groups", "There is a slip in it"),
        }
        return words.get(verdict, "")

    def _complain(self, wrong: tuple[int, ...]) -> None:
        if wrong == self._said:
            return
        self._said = wrong
        layout = self._message.layout()
        assert layout
        clear(layout)
        self._pointer.point(self.boxes[wrong[0]] if wrong else None)
        if wrong:
            layout.addWidget(self._banner(wrong[0] + 1))

    def _banner(self, group: int) -> Banner:
        tr = self._tr
        again = Button(self._look, tr("code_groups", "Retype group {n}", n=group), key="F3")
        again.clicked.connect(lambda _checked=False: self.retype())
        return Banner(
            self._look,
            "ng",
            tr("code_groups", "There is a slip in group {n}", n=group),
            tr("code_groups", "Compare it with group {n} on the paper and type it again. The others stay.", n=group),
            action=again,
        )


class GroupBox(QLineEdit):
    """One group. ``backed``: deleting in an empty box; ``passed``: an arrow over its edge; ``returned``: Enter."""

    backed = Signal()
    passed = Signal(int)
    returned = Signal()
    focused = Signal()

    def __init__(self, look: Look, signs: int) -> None:
        super().__init__()
        self._look, self._signs = look, signs
        self._just_come = False  # by the mouse, whose press is still to be told
        self.setProperty("kind", "code")
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        spaced = self.font()
        spaced.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _APART)
        self.setFont(spaced)
        self.setFixedHeight(_HIGH)
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """As wide as it may be."""
        return QSize(_WIDEST, _HIGH)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Between the boxes as in one line; what is typed is never copied out."""
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            return
        act = self._crossing(event)
        if act:
            act()
        else:
            super().keyPressEvent(event)

    def _crossing(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What the key does beyond this box."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        sign = fold(event.text()) if not event.modifiers() & _COMMANDS else ""
        whole = len(self.text()) == self._signs and not self.hasSelectedText()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if plain:
                return self.returned.emit
            case Qt.Key.Key_Backspace if not self.text():
                return self.backed.emit
            case Qt.Key.Key_Left if plain and self.cursorPosition() == 0 and not self.hasSelectedText():
                return lambda: self.passed.emit(-1)
            case Qt.Key.Key_Right if plain and self.cursorPosition() == len(self.text()):
                return lambda: self.passed.emit(1)
            case _ if whole and sign:
                return _nothing  # a sixth sign belongs nowhere
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        """The first click chooses its text, so that typing replaces it; the next one puts the cursor."""
        super().mousePressEvent(event)
        if self._just_come:
            self.selectAll()
        self._just_come = False

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        """By key: its text is chosen, so that typing replaces it."""
        super().focusInEvent(event)
        self._just_come = event.reason() == Qt.FocusReason.MouseFocusReason
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        """Its head is drawn plain again."""
        super().focusOutEvent(event)
        self.deselect()
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """A line for each sign that is still to come."""
        advance = QFontMetricsF(self.font()).horizontalAdvance("0")
        left = (self.width() - advance * self._signs) / 2
        self.setTextMargins(round(left) - 3, 0, 0, 0)
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._look.tokens.edge), 1))
        base = self.height() / 2 + _SIGN * 0.42
        for at in range(len(self.text()), self._signs):
            x = left + at * advance
            painter.drawLine(QPointF(x + 2, base), QPointF(x + advance - 2, base))
        painter.end()


def _nothing() -> None:
    """A key that does nothing."""


class _Head(QWidget):
    """The name of a group over its box, and what it is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._word, self._mark = label("", "note"), Icon(look, "circle", "ok", 16)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 0, 2, 0)
        layout.addWidget(self._word, 1)
        layout.addWidget(self._mark)
        self.setFixedHeight(22)
        self.setMaximumWidth(_WIDEST)

    def say(self, word: str, verdict: Judged, *, here: bool) -> None:
        """Its word in the colour of what it is."""
        self._word.setText(word)
        state = {"wrong": "ng"}.get(verdict, "accent" if here else None)
        set_state(self._word, state)
        self._mark.setVisible(verdict in ("right", "wrong"))
        self._mark.show_icon(*(("cross", "ng") if verdict == "wrong" else ("circle", "ok")))


class _Pointer(QWidget):
    """A small triangle from the sentence up to the wrong box."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._box: QWidget | None = None
        self.setFixedHeight(10)

    def point(self, box: QWidget | None) -> None:
        """At a box, or at none."""
        self._box = box
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Under the middle of the box."""
        if self._box is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.tokens.ngsolid))
        middle = self._box.geometry().center().x() - self.geometry().left()
        area = QRectF(middle - 8, 1, 16, 9)
        painter.drawPolygon([QPointF(middle, area.top()), area.bottomRight(), area.bottomLeft()])
        painter.end()


def code_font(size: int = _SIGN) -> QFont:
    """The bold fixed-width face of codes."""
    font = QFont()
    font.setFamilies(list(FIGURE_FONTS))
    font.setPixelSize(size)
    font.setBold(True)
    return font
