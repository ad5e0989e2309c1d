"""The sheets of the settings: what one account of this PC chooses, what is settled for the desk, the own password."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QComboBox, QHBoxLayout, QRadioButton, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.entry.first_run_fields import LABEL_WIDTH, PasswordRules
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.password import PasswordBox
from sitter_desk.desktop.widgets.sheet import Sheet, column, row
from sitter_desk.desktop.widgets.text import label
from sitter_desk.domain.own_password import broken_rules
from sitter_desk.office.desk_settings import IDLE_MINUTES, DeskSettings
from sitter_desk.workstation.settings import COLOURS, Settings

LABEL = 168


class Choice(QWidget):
    """One of a few, beside each other. ``picked`` when another one is taken."""

    picked = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._made: dict[str, QRadioButton] = {}
        group, line = QButtonGroup(self), QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(14)
        for key, word in choices:
            made = QRadioButton(word)
            made.toggled.connect(lambda on: self.picked.emit() if on else None)
            group.addButton(made)
            line.addWidget(made)
            self._made[key] = made
        line.addStretch(1)

    @property
    def value(self) -> str:
        """What is chosen."""
        return next((key for key, made in self._made.items() if made.isChecked()), "")

    def choose(self, key: str) -> None:
        """Takes one."""
        self._made.get(key, next(iter(self._made.values()))).setChecked(True)


class OwnSheet(Sheet):
    """Language, look, text size, time to the lock and printer of one account. ``edited`` with each choice."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        tr = desk.tr
        self.language = Choice([("ja", "日本語"), ("en", "English")], tr("settings", "Language"))
        self.theme = Choice(
            [
                ("system", tr("settings", "As the PC")),
                ("light", tr("settings", "Light")),
                ("dark", tr("settings", "Dark")),
            ],
            tr("settings", "Look"),
        )
        self.scale, self.printer, self.idle = QComboBox(), QComboBox(), Minutes(tr("settings", "Time to the lock"))
        for box in (self.scale, self.printer):
            box.setMinimumWidth(120)
        self.scale.setAccessibleName(tr("settings", "Text size"))
        self.printer.setAccessibleName(tr("settings", "Printer"))
        told = tr("settings", "The size changes when the program is started the next time.")
        self.scale.setAccessibleDescription(told)
        for each in (100, 125, 150, 175, 200):
            self.scale.addItem(f"{each} %", each)
        self._limit = label("", "hint")
        self.inside.setSpacing(10)
        self.inside.addWidget(label(tr("settings", "For you on this PC"), "section"))
        for name, field, hint in (
            (tr("settings", "Language"), self.language, tr("settings", "Papers are always Japanese.")),
            (tr("settings", "Look"), self.theme, ""),
            (tr("settings", "Text size"), self.scale, told),
            (tr("settings", "Time to the lock"), row(self.idle, self._limit, None), ""),
            (tr("settings", "Printer"), self.printer, tr("settings", "offered first for every paper")),
        ):
            self.inside.addWidget(_line(name, field, hint))
        self.inside.addStretch(1)
        self.language.picked.connect(self.edited)
        self.theme.picked.connect(self.edited)
        for box in (self.scale, self.printer):
            box.currentIndexChanged.connect(lambda _at: self.edited.emit())
        self.idle.valueChanged.connect(lambda _minutes: self.edited.emit())

    def show_settings(self, settings: Settings, printers: Sequence[str], limit: int, words: tuple[str, str]) -> None:
        """What is chosen now; ``words``: of no printer, and of the limit."""
        self.language.choose(settings.language)
        self.theme.choose(settings.theme)
        self.scale.setCurrentIndex(max(0, self.scale.findData(settings.scale)))
        self.idle.setRange(limit)
        self.idle.setValue(min(settings.idle_minutes, limit))
        self._limit.setText(words[1])
        self.printer.clear()
        self.printer.addItem(words[0], "")
        for name in printers:
            self.printer.addItem(name, name)
        self.printer.setCurrentIndex(max(0, self.printer.findData(settings.printer)))


class DeskSheet(Sheet):
    """Colour and longest time to the lock, for everybody at this desk; the responsible handler's alone."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        tr, self._may = desk.tr, desk.may("setting.put")
        self.colours = Swatches(desk.look, tr("settings", "Colour of the desk"))
        self.idle = Minutes(tr("settings", "Longest time to the lock"))
        self.inside.setSpacing(10)
        self.inside.addWidget(label(tr("settings", "For everybody at this desk"), "section"))
        detail = tr("settings", "The edge at the left of the window: no two engagements look alike.")
        self.inside.addWidget(_line(tr("settings", "Colour of the desk"), self.colours, detail))
        bounds = row(self.idle, label(tr("settings", "minutes; nobody can choose more"), "hint"), None)
        self.inside.addWidget(_line(tr("settings", "Longest time to the lock"), bounds, ""))
        told = tr("settings", "The responsible handler settles this; each change is an entry in the audit log.")
        self.inside.addWidget(label(told, "hint", wrap=True))
        for part in (self.colours, self.idle):
            part.setEnabled(self._may)
        self.colours.picked.connect(self.edited)
        self.idle.valueChanged.connect(lambda _minutes: self.edited.emit())

    def show_settings(self, settled: DeskSettings, colour: str) -> None:
        """What is settled; ``colour`` is that of the window while none is settled."""
        self.colours.choose(settled.colour or colour)
        self.idle.setValue(settled.idle_minutes)


class PasswordSheet(Sheet):
    """The present password, a new one, and the new one again. ``wanted`` when all three are there."""

    wanted = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._tr = tr = desk.tr
        names = (
            tr("settings", "Present password"), tr("settings", "New password"), tr("settings", "New password again"),
        )  # fmt: skip
        self.old, self.new, self.again = (PasswordBox(desk.look, tr, name=name) for name in names)
        self._login = desk.user.login
        self.rules, self.said = PasswordRules(desk.look, tr), label("", "hint", state="ng")
        self.button = Button(desk.look, tr("settings", "Change the password"), icon_name="key")
        self.inside.setSpacing(10)
        self.inside.addWidget(label(tr("settings", "Your password on this PC"), "section"))
        for name, field in zip(names, (self.old, self.new, self.again), strict=True):
            self.inside.addWidget(_line(name, field, ""))
            field.textChanged.connect(lambda _text: self._look())
        self.inside.addWidget(row(self.rules, None, margins=(LABEL + 8 - LABEL_WIDTH, 0, 0, 0)))
        self.inside.addWidget(row(self.said, None, self.button))
        self.button.clicked.connect(lambda _on=False: self.wanted.emit(self.old.text(), self.new.text()))
        self._look()

    def _look(self) -> None:
        """Judged while it is typed; nothing is said of what is still empty."""
        tr, new, again = self._tr, self.new.text(), self.again.text()
        differs = bool(again) and not new.startswith(again)
        self.rules.judge(new, self._login)
        self.said.setText(tr("settings", "The two new ones differ.") if differs else "")
        self.button.setEnabled(bool(self.old.text()) and not broken_rules(new, self._login) and new == again)

    def wipe(self) -> None:
        """Nothing typed stays."""
        for field in (self.old, self.new, self.again):
            field.wipe()


class Swatches(QWidget):
    """The colours of desks to choose from."""

    picked = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._made: dict[str, Swatch] = {}
        group, line = QButtonGroup(self), QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for at, colour in enumerate(COLOURS, 1):
            made = Swatch(look, colour, f"{name} {at}")
            made.clicked.connect(lambda _on=False: self.picked.emit())
            group.addButton(made)
            line.addWidget(made)
            self._made[colour] = made
        line.addStretch(1)

    @property
    def value(self) -> str:
        """The colour chosen, "" for none."""
        return next((colour for colour, made in self._made.items() if made.isChecked()), "")

    def choose(self, colour: str) -> None:
        """Takes one."""
        if colour in self._made:
            self._made[colour].setChecked(True)


class Swatch(QAbstractButton):
    """One colour; the chosen one has a ring and a mark in it."""

    def __init__(self, look: Look, colour: str, name: str) -> None:
        super().__init__()
        self._look, self._colour = look, colour
        self.setCheckable(True)
        self.setFixedSize(36, 36)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """The colour, and what says that it is chosen or that the person is on it."""
        painter, tokens = QPainter(self), self._look.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() or self.isChecked() else 0.4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour))
        painter.drawRoundedRect(self.rect().adjusted(6, 6, -6, -6), 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(QColor(tokens.ink), 2))
            painter.drawRoundedRect(self.rect().adjusted(3, 3, -3, -3), 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 7, 7)
        painter.end()


class Minutes(QComboBox):
    """Minutes to choose from, from 1 up to what is settled. ``valueChanged`` with another choice."""

    valueChanged = Signal(int)  # noqa: N815  Qt's own way of naming

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumWidth(84)
        self.setRange(IDLE_MINUTES[-1])
        self.currentIndexChanged.connect(lambda _at: self.valueChanged.emit(self.value()))

    def setRange(self, limit: int) -> None:  # noqa: N802  as Qt's numbers have it
        """Other bounds; the choice is the nearest within."""
        chosen = self.value()
        with QSignalBlocker(self):
            self.clear()
            for minutes in range(IDLE_MINUTES[0], limit + 1):
                self.addItem(str(minutes), minutes)
        self.setValue(chosen)

    def value(self) -> int:
        """The minutes chosen."""
        return int(self.currentData() or IDLE_MINUTES[0])

    def setValue(self, minutes: int) -> None:  # noqa: N802  as Qt's numbers have it
        """Takes so many, or the nearest within the bounds."""
        self.setCurrentIndex(max(0, min(minutes, self.maximum()) - IDLE_MINUTES[0]))

    def maximum(self) -> int:
        """The most that can be chosen."""
        return self.count()


def _line(name: str, field: QWidget, hint: str) -> QWidget:
    """Label, field, and below the field what there is to know of it."""
    said = label(name, "label", wrap=True)
    said.setFixedWidth(LABEL)
    made = row(said, field, spacing=8)
    layout = made.layout()
    assert isinstance(layout, QHBoxLayout)
    layout.setStretch(1, 1)
    if not hint:
        return made
    below = label(hint, "hint", wrap=True)
    below.setContentsMargins(LABEL + 8, 0, 0, 0)
    return column(made, below, spacing=2)
