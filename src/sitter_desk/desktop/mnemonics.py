"""Alt and a letter lead to every button and field without a key of its own; held Alt shows which (ADR 0021).

Letters are given by place, each time Alt goes down, so that no two can be the same: first one of the control's own
words, else the next that is free. Japanese words have none, there they simply follow the page.
"""

import string
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

from sitter_desk.desktop.widgets.button import Button

LETTERS = string.ascii_uppercase
AFTER = 250  # ms that Alt is held before the letters come: Alt+← and Alt+1 don't flash
TOGETHER = "together"
"""The property of what has one letter for all its parts: a row of fields behind one label, a grid of cells."""


def letters_for(names: Sequence[str]) -> list[str]:
    """A letter for each name, none twice; "" where the alphabet is used up."""
    found, free = [""] * len(names), dict.fromkeys(LETTERS)
    for at, name in enumerate(names):
        own = next((letter for letter in _own(name) if letter in free), "")
        found[at] = own
        free.pop(own, None)
    for at, letter in enumerate(found):
        if not letter and free:
            found[at] = next(iter(free))
            free.pop(found[at])
    return found


def _own(name: str) -> list[str]:
    """The letters of a name that it may be known by: the beginnings of its words, then the others."""
    words = "".join(sign if sign in string.ascii_letters else " " for sign in name).upper().split()
    return [word[0] for word in words] + [sign for word in words for sign in word[1:]]


def reachable(place: QWidget) -> list[QWidget]:
    """What needs a letter, in the order of the page: what takes the keys by Tab and has no key of its own."""
    found: list[QWidget] = []
    units: set[int] = set()
    for each in stops(place):
        unit = _unit(each, place)
        if id(unit) not in units and not (isinstance(each, Button) and each.key_text):
            found.append(each)
            units.add(id(unit))
    return found


def stops(place: QWidget) -> list[QWidget]:
    """What Tab stops at, from the first part of a place to the last."""
    found: list[QWidget] = []
    each = place.nextInFocusChain()
    while each is not place and each is not None:
        takes_keys = each.focusPolicy() & Qt.FocusPolicy.TabFocus and not each.focusProxy()
        if takes_keys and place.isAncestorOf(each) and each.isVisibleTo(place):
            found.append(each)
        each = each.nextInFocusChain()
    return found


def _unit(widget: QWidget, place: QWidget) -> QWidget:
    above = widget.parentWidget()
    while above is not None and above is not place:
        if above.property(TOGETHER):
            return above
        above = above.parentWidget()
    return widget


class AltLetters(QObject):
    """The letters of one window's page. ``place`` gives where they are looked for at that moment."""

    def __init__(self, root: QWidget, place: Callable[[], QWidget]) -> None:
        super().__init__(root)
        self._root, self._place = root, place
        self.tips: list[QLabel] = []
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(AFTER)
        self._held.timeout.connect(self.show_tips)
        root.installEventFilter(self)
        for letter in LETTERS:
            shortcut = QShortcut(QKeySequence(f"Alt+{letter}"), root)
            shortcut.activated.connect(lambda letter=letter: self.go(letter))

    def given(self) -> dict[str, QWidget]:
        """Letter → control, as the page stands now."""
        controls = reachable(self._place())
        letters = letters_for([each.accessibleName() for each in controls])
        return {letter: each for letter, each in zip(letters, controls, strict=True) if letter}

    def go(self, letter: str) -> None:
        """Presses a button, gives the keys to a field."""
        control = self.given().get(letter)
        self.hide_tips()
        if control is None or not control.isEnabled():
            return
        _bring_into_sight(control)
        control.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(control, QAbstractButton):
            control.click()

    def show_tips(self) -> None:
        """The letters at their controls."""
        self.hide_tips()
        for letter, control in self.given().items():
            seen = control.visibleRegion().boundingRect()
            if not seen.isEmpty():
                self.tips.append(self._tip(letter, control.mapTo(self._root, seen.topLeft())))

    def _tip(self, letter: str, place: QPoint) -> QLabel:
        made = QLabel(letter, self._root)
        made.setObjectName("alttip")
        made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        made.adjustSize()
        left = max(0, min(place.x() - 6, self._root.width() - made.width()))
        made.move(left, max(0, place.y() - 6))
        made.show()
        made.raise_()
        return made

    def hide_tips(self) -> None:
        """No letters."""
        self._held.stop()
        for each in self.tips:
            each.hide()
            each.deleteLater()
        self.tips = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Alt goes down and up; whatever else is pressed, or another window, takes the letters away."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            alone = event.key() == Qt.Key.Key_Alt and event.modifiers() in (_ALT, Qt.KeyboardModifier.NoModifier)
            if not event.isAutoRepeat():
                self._held.start() if alone else self.hide_tips()
        elif event.type() in (QEvent.Type.KeyRelease, QEvent.Type.WindowDeactivate, QEvent.Type.Hide):
            self.hide_tips()
        return False


_ALT = Qt.KeyboardModifier.AltModifier


def _bring_into_sight(control: QWidget) -> None:
    above = control.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(control)
        above = above.parentWidget()
