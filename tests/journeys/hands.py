"""What a person does at a window, by the words on it alone: press, type, choose, and wait until something stands there.

Everything goes through the event loop as keys and mouse; nothing is called that a person could not do.
"""

import re
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)

PATIENCE = 30.0  # seconds until a person gives up
STILL = 3
"""Times that a list must stay as long as it is, to be all of it."""
READING = 150  # ms in which a dialog for files may still read its folder
TYPED = (QLineEdit, QPlainTextEdit, QTextEdit)


Words = str | list[str]
"""What stands on the screen, "…" for whatever is written there; of several, any."""


def fits(words: Words, text: str, *, whole: bool = False) -> bool:
    """Whether a text says the words, among others or alone."""
    match = re.fullmatch if whole else re.search
    patterns = [".+".join(map(re.escape, each.split("…"))) for each in ([words] if isinstance(words, str) else words)]
    return any(match(each, text, re.DOTALL) for each in patterns)


class NotThere(AssertionError):
    """What was looked for did not appear; the message says what stood on the screen instead."""


def rest(milliseconds: int) -> None:
    """Lets the window work. ``QTest.qWait`` would keep Python from all its other threads meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Hands:
    """A person at one window."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.seen: set[str] = set()
        self.read: list[str] = []

    # ---- eyes ---------------------------------------------------------------------------------------------------

    def visible(self) -> Iterator[QWidget]:
        """Every widget that can be seen, those of a dialog over the page first."""
        top = QApplication.activeModalWidget() or self.window
        yield from (each for each in top.findChildren(QWidget) if each.isVisibleTo(top) and each.isVisible())

    def words(self) -> list[str]:
        """Every text on the screen as a person or a screen reader has it."""
        found: list[str] = []
        for each in self.visible():
            found += [text for text in (_text(each), each.accessibleName()) if text]
        for view in self._views():
            model = view.model()
            for row in range(min(model.rowCount(), 60)):
                found += [str(model.index(row, column).data() or "") for column in range(_columns(model))]
        self.seen.update(found)
        return found

    def sees(self, text: Words) -> bool:
        """Whether a text stands somewhere on the screen."""
        return any(fits(text, each) for each in self.words())

    def wait_for(self, text: Words, patience: float = PATIENCE) -> None:
        """Until a text stands there."""
        self._until(lambda: self.sees(text), f"text {text!r}", patience)

    def wait_gone(self, text: Words, patience: float = PATIENCE) -> None:
        """Until a text stands there no more."""
        self._until(lambda: not self.sees(text), f"text {text!r} to go", patience)

    def _until(self, true: Callable[[], bool], what: str, patience: float) -> None:
        end = time.monotonic() + patience
        while not true():
            if time.monotonic() > end:
                stands = " | ".join(dict.fromkeys(self.words()))
                message = f"{what} did not come. On the screen: {stands[:3000]}"
                raise NotThere(message)
            rest(30)

    # ---- hands --------------------------------------------------------------------------------------------------

    def press(self, text: Words, nth: int = 0) -> None:
        """Clicks a button, a choice or a row by its words, once it is there and can be pressed."""
        found: list[QWidget] = []

        def there() -> bool:
            found[:] = [each for each in self._named(text, QAbstractButton) if each.isEnabled()]
            return len(found) > nth

        self._until(there, f"button {text!r}", PATIENCE)
        self.words()
        _click(found[nth])
        rest(30)

    def press_for_path(self, text: Words, path: str) -> None:
        """Presses a button that asks for a file or folder, types the path into the dialog that comes, and enters it."""

        def type_it() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QFileDialog):
                QTimer.singleShot(30, type_it)
                return
            rest(READING)
            line = next(each for each in dialog.findChildren(QLineEdit) if each.isVisible())
            line.setFocus()
            QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(line, path)
            line.completer().popup().hide()  # a person looks away from what it proposes
            if line.text() == path:
                QTest.keyClick(line, Qt.Key.Key_Return)
            else:  # the dialog was still reading its folder and wrote over what was typed
                QTimer.singleShot(30, type_it)

        QTimer.singleShot(30, type_it)
        self.press(text)

    def rest(self, milliseconds: int) -> None:
        """A pause."""
        rest(milliseconds)

    def key(self, keys: str) -> None:
        """Presses keys: ``Ctrl+Return``, ``F3``, ``Down``."""
        self.words()
        combination = QKeySequence(keys)[0]
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
        rest(30)

    def into(self, name: Words, text: str, nth: int = 0) -> None:
        """Types into a field by its name, in the place of what stood there."""
        found: list[QWidget] = []

        def there() -> bool:
            found[:] = [each for each in self._named(name, *TYPED) if each.isEnabled()]
            return len(found) > nth

        self._until(there, f"field {name!r}", PATIENCE)
        field = found[nth]
        self.words()
        _click(field)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        self.write(text, field)

    def press_box(self, name: Words) -> None:
        """Clicks into a field by its name."""
        self._until(lambda: bool(self._named(name, *TYPED)), f"field {name!r}", PATIENCE)
        _click(self._named(name, *TYPED)[0])

    def write(self, text: str, field: QWidget | None = None) -> None:
        """Types where the keys go: plain signs as keys, others as the input method commits them."""
        target = field or QApplication.focusWidget() or self.window
        if text.isascii():
            for sign in text:  # each goes where the keys are by then, as a box of a code hands them on
                QTest.keyClick(QApplication.focusWidget() or target, sign)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(target, event)
        rest(20)

    def choose(self, name: Words, text: Words) -> None:
        """Chooses in a list that opens, by the words of the choice."""
        found: list[tuple[QComboBox, int]] = []

        def there() -> bool:
            boxes = [each for each in self._named(name, QComboBox) if isinstance(each, QComboBox) and each.isEnabled()]
            found[:] = [(box, n) for box in boxes for n in range(box.count()) if fits(text, box.itemText(n))]
            return bool(found)

        self._until(there, f"choice {text!r} of {name!r}", PATIENCE)
        box, at = found[0]
        box.setFocus()
        while box.currentIndex() != at:
            QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < at else Qt.Key.Key_Up)

    def row(self, text: Words, twice: bool = False) -> None:
        """Clicks the row of a list in which a text stands; twice opens it."""
        place: list[tuple[QAbstractItemView, QRect]] = []

        def there() -> bool:
            place[:] = [(view, rect) for view in self._views() if (rect := _row_with(view, text))]
            return bool(place)

        self._until(there, f"row with {text!r}", PATIENCE)
        view, rect = place[0]
        self.words()
        spot = QPoint(rect.left() + 20, rect.center().y())
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        if twice:
            QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        rest(30)

    def column(self, heading: Words) -> None:
        """Reads a column of a list, the last line first, after going down to its end."""
        view, at = next(
            (view, at)
            for view in self._views()
            for at in range(_columns(view.model()))
            if fits(heading, str(view.model().headerData(at, Qt.Orientation.Horizontal) or ""), whole=True)
        )
        model, same, before = view.model(), 0, -1
        while same < STILL:  # pages come when they are asked for
            same = same + 1 if model.rowCount() == before else 0
            before = model.rowCount()
            QTest.keyClick(view, Qt.Key.Key_Home)
            QTest.keyClick(view, Qt.Key.Key_End)
            rest(200)
        self.read = [str(model.index(row, at).data() or "") for row in reversed(range(model.rowCount()))]

    def _views(self) -> list[QAbstractItemView]:
        return [each for each in self.visible() if isinstance(each, QAbstractItemView) and each.model()]

    def _named(self, text: Words, *kinds: type[QWidget]) -> list[QWidget]:
        here = [each for each in self.visible() if isinstance(each, kinds)]
        exact = [each for each in here if any(fits(text, said, whole=True) for said in _said(each))]
        return exact or [each for each in here if any(fits(text, said) for said in _said(each))]


def _said(widget: QWidget) -> tuple[str, str]:
    return _text(widget), widget.accessibleName()


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.displayText()  # a password is dots to everyone
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return widget.toPlainText() if isinstance(widget, QPlainTextEdit | QTextEdit) else ""


def _columns(model: QAbstractItemModel) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount()  # a list keeps its own to itself


def _row_with(view: QAbstractItemView, text: Words) -> QRect | None:
    model = view.model()
    for row in range(model.rowCount()):
        for column in range(_columns(model)):
            index = model.index(row, column)
            if fits(text, str(index.data() or "")):
                view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
                return view.visualRect(index)
    return None


def _click(widget: QWidget) -> None:
    widget.setFocus()
    spot = widget.rect().center()
    if isinstance(widget, QCheckBox | QRadioButton):  # they may be wider than their words
        spot.setX(min(spot.x(), 30))
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
