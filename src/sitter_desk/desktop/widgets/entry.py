"""Where people choose and write: a choice, a row of two or three answers, a tick, a note. Enter moves on here too."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
)

from sitter_desk.desktop.icons import pixmap
from sitter_desk.desktop.widgets.line import HINTS, Mode, moves_on
from sitter_desk.desktop.widgets.text import restyle


class Choice(QComboBox):
    """One of several: arrow keys choose, Enter moves on, Space and Alt+↓ open the list. Values are texts."""

    picked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # the words come later than the box
        self.currentIndexChanged.connect(lambda _at: self.picked.emit(self.value))

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Value and word of each; the value chosen before stays chosen where it still is offered."""
        chosen = self.value
        with QSignalBlocker(self):
            self.clear()
            for value, word in choices:
                self.addItem(word, value)
        self.choose(chosen)

    @property
    def value(self) -> str:
        """What is chosen; "" for nothing."""
        value = self.currentData()
        return value if isinstance(value, str) else ""

    def choose(self, value: str) -> None:
        """Chooses without having been asked."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(value)) if self.count() else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Enter steps on."""
        forward = moves_on(event)
        if forward is None:
            super().keyPressEvent(event)
        else:
            self.focusNextPrevChild(forward)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """With the chevron of the theme's own icons, in the colour of its text."""
        super().paintEvent(event)
        painter = QPainter(self)
        place = QPointF(self.width() - CHEVRON - 7, (self.height() - CHEVRON) / 2)
        colour = self.palette().color(QPalette.ColorRole.Text)
        painter.drawPixmap(place, pixmap("chevron-down", colour, CHEVRON, self.devicePixelRatioF()))
        painter.end()


CHEVRON = 16


class Segments(QGroupBox):
    """Two or three answers beside each other: ← → choose, Enter moves on. Where no answer is one too (``optional``),
    Delete takes it back, and so does another click on it. A group box, because a screen reader knows that as a group.
    """

    picked = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], *, optional: bool = False) -> None:
        super().__init__()
        self._optional, self._before = optional, -1
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group = QButtonGroup(self)
        self._values: list[str] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for at, (value, word) in enumerate(choices):
            made = QPushButton(word)
            made.setProperty("kind", "segment")
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.setAccessibleName(f"{name} {word}")
            made.pressed.connect(self._remember)
            self._group.addButton(made, at)
            self._values.append(value)
            row.addWidget(made)
        self._group.idClicked.connect(self._clicked)

    def _remember(self) -> None:
        self._before = self._group.checkedId()

    def _clicked(self, at: int) -> None:
        if at == self._before:
            self.take_back()
        else:
            self.picked.emit(self._values[at])

    def take_back(self) -> None:
        """No answer again, where that is one."""
        if self._optional and self.value:
            self.choose("")
            self.picked.emit("")

    @property
    def value(self) -> str:
        """What is chosen; "" for nothing."""
        at = self._group.checkedId()
        return self._values[at] if at >= 0 else ""

    def choose(self, value: str) -> None:
        """Chooses without having been asked; nothing at all where no answer is one."""
        if value in self._values:
            self._button(self._values.index(value)).setChecked(True)
        elif self._optional and self.value:
            self._group.setExclusive(False)
            self._button(self._group.checkedId()).setChecked(False)
            self._group.setExclusive(True)

    def say(self, value: str, word: str) -> None:
        """Another word for an answer, with how many there are."""
        made = self._button(self._values.index(value))
        made.setText(word)
        made.setAccessibleName(f"{self.accessibleName()} {word}")

    def _button(self, at: int) -> QAbstractButton:
        return self._group.button(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """← and → choose, Delete takes back, Enter and Shift+Enter step."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        forward = moves_on(event)
        if step is not None:
            at = min(len(self._values) - 1, max(0, self._group.checkedId() + step))
            if at != self._group.checkedId():
                self._button(at).click()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_back()
        elif forward is not None:
            self.focusNextPrevChild(forward)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        """Shown at the chosen answer."""
        super().focusInEvent(event)
        self._mark(focused=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        """No more."""
        super().focusOutEvent(event)
        self._mark(focused=False)

    def _mark(self, *, focused: bool) -> None:
        for each in self._group.buttons():
            each.setProperty("focused", focused)
            restyle(each)


class Tick(QCheckBox):
    """Yes or no: Space changes it, Enter moves on."""

    picked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setAccessibleName(name)
        self.toggled.connect(lambda _on: self.picked.emit(self.value))

    @property
    def value(self) -> str:
        """``1`` for yes, nothing for no."""
        return "1" if self.isChecked() else ""

    def choose(self, value: str) -> None:
        """Chooses without having been asked."""
        with QSignalBlocker(self):
            self.setChecked(bool(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Enter and Shift+Enter step."""
        forward = moves_on(event)
        if forward is None:
            super().keyPressEvent(event)
        else:
            self.focusNextPrevChild(forward)


class Note(QPlainTextEdit):
    """Several lines; Enter begins a new one, Tab moves on."""

    left = Signal()
    mode: Mode = "kanji"

    def __init__(self, name: str, lines: int = 3) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setInputMethodHints(HINTS[self.mode] | Qt.InputMethodHint.ImhMultiLine)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 16)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        """Says so."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
