"""The side of the page of handlers: a person, the form for a new one, and a code that waits for its paper."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QRadioButton, QVBoxLayout, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.users.words import ROLES, role_detail, role_word, state_of
from sitter_desk.desktop.when import long_day, short_moment
from sitter_desk.desktop.widgets.button import button
from sitter_desk.desktop.widgets.chip import Chip
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.desktop.widgets.printer_choice import PrinterChoice
from sitter_desk.desktop.widgets.sheet import Sheet, clear, row
from sitter_desk.desktop.widgets.text import label, rule
from sitter_desk.domain.dates import office_day
from sitter_desk.domain.own_password import LONGEST_LOGIN, fits_login
from sitter_desk.domain.roles import Role
from sitter_desk.office.people import Person

WIDTH = 340


class PersonSide(Sheet):
    """Who is chosen, and what can be done about it."""

    def __init__(self, desk: Desk, invite: Callable[[Person], None], remove: Callable[[Person], None]) -> None:
        super().__init__()
        self._desk, self._invite, self._remove = desk, invite, remove
        self._parts = QVBoxLayout()
        self._parts.setSpacing(4)
        self.inside.addLayout(self._parts)
        self.inside.addStretch(1)
        self.show_person(None)

    def show_person(self, person: Person | None) -> None:
        """The person of the row; None for none."""
        clear(self._parts)
        tr = self._desk.tr
        if person is None:
            self._parts.addWidget(label(tr("users", "Choose a person to see more."), "note", wrap=True))
            return
        mark, word = state_of(tr, person)
        self._parts.addWidget(row(label(person.name, "section"), None, Chip(self._desk.look, mark, word)))
        self._pair(tr("users", "Log-in name"), person.login)
        self._pair(tr("users", "Role"), role_word(tr, person.role))
        self._parts.addWidget(label(role_detail(tr, person.role), "hint", wrap=True))
        self._pair(tr("users", "Added on"), long_day(tr, office_day(person.added_at)) if person.added_at else "")
        self._pair(tr("users", "Last opened"), short_moment(person.opened_at) if person.opened_at else "")
        if person.state != "removed":
            here = tr("users", "a password on this PC") if person.here else tr("users", "no password on this PC")
            self._pair(tr("users", "Ways in"), here)
        if person.has_code:
            self._parts.addWidget(label(tr("users", "An invitation waits to be used."), "note", wrap=True))
        self._actions(person)

    def _actions(self, person: Person) -> None:
        tr, look, desk = self._desk.tr, self._desk.look, self._desk
        if person.state == "removed":
            return
        self._parts.addSpacing(8)
        self._parts.addWidget(rule())
        self._parts.addSpacing(8)
        if desk.may("user.add"):
            word = (
                tr("users", "Make a new invitation")
                if person.state == "invited"
                else tr("users", "Invite on another PC")
            )
            self._parts.addWidget(button(look, word, lambda: self._invite(person), icon_name="key"))
        if desk.may("user.remove") and not person.me:
            self._parts.addWidget(
                button(
                    look, tr("users", "Remove this person"), lambda: self._remove(person), "danger", icon_name="close"
                )
            )
            told = tr("users", "Then the vault gets a new key. The name stays in the audit log.")
            self._parts.addWidget(label(told, "hint", wrap=True))

    def _pair(self, name: str, value: str) -> None:
        if value:
            self._parts.addSpacing(6)
            self._parts.addWidget(label(name, "hint"))
            self._parts.addWidget(label(value, "body", wrap=True))


class NewPerson(Sheet):
    """Log-in name, name and role of somebody who is to work here. ``edited`` with each key."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        tr = desk.tr
        self.name, self.login = Line(tr("users", "Name")), Line(tr("users", "Log-in name"), "half")
        self.login.setMaxLength(LONGEST_LOGIN)
        self.roles: dict[Role, QRadioButton] = {}
        self.inside.setSpacing(4)
        self.inside.addWidget(label(tr("users", "Add a person"), "section"))
        self.inside.addSpacing(6)
        for name, field, hint in (
            (tr("users", "Name"), self.name, tr("users", "as it stands on the handler list")),
            (tr("users", "Log-in name"), self.login, tr("users", "Latin letters, digits, dot, hyphen, underscore")),
        ):
            self.inside.addWidget(label(name, "label"))
            self.inside.addWidget(field)
            self.inside.addWidget(label(hint, "hint"))
            self.inside.addSpacing(8)
            field.textChanged.connect(lambda _text: self.edited.emit())
        self.inside.addWidget(label(tr("users", "Role"), "label"))
        for role in ROLES:
            self.roles[role] = QRadioButton(role_word(tr, role))
            self.inside.addWidget(self.roles[role])
            detail = label(role_detail(tr, role), "hint", wrap=True)
            detail.setContentsMargins(28, 0, 0, 4)
            self.inside.addWidget(detail)
        self.roles["handler"].setChecked(True)
        self.inside.addStretch(1)

    @property
    def role(self) -> Role:
        """The role chosen."""
        return next(role for role, made in self.roles.items() if made.isChecked())

    @property
    def ready(self) -> bool:
        """Whether both names are there and the log-in name is one."""
        return fits_login(self.login.text().strip()) and bool(self.name.text().strip())

    @property
    def typed(self) -> bool:
        """Whether anything was typed."""
        return bool(self.login.text() or self.name.text())

    def wipe(self) -> None:
        """An empty form."""
        self.login.clear()
        self.name.clear()
        self.roles["handler"].setChecked(True)


class CodeSide(Sheet):
    """A code that stands nowhere yet: it goes to paper once, and is never shown."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        tr = desk.tr
        self.setProperty("state", "accent")
        self.head, self.detail = label("", "section", wrap=True), label("", "body", wrap=True)
        self.printer = PrinterChoice(desk)
        self.there = QCheckBox(tr("users", "I stand at the printer"))
        self.there.toggled.connect(lambda _on: self.edited.emit())
        self.printer.chosen.connect(self.edited)
        self.inside.setSpacing(10)
        self.inside.addWidget(self.head)
        self.inside.addWidget(self.detail)
        self.inside.addWidget(_dots())
        told = tr("users", "The code is not shown. It is printed once, and kept nowhere else.")
        self.inside.addWidget(label(told, "hint", wrap=True))
        self.inside.addSpacing(8)
        self.inside.addWidget(self.printer)
        self.inside.addWidget(self.there)
        self.inside.addStretch(1)

    def show_code(self, head: str, detail: str) -> None:
        """What waits for its paper."""
        self.head.setText(head)
        self.detail.setText(detail)
        self.there.setChecked(False)


def _dots() -> QWidget:
    return label("・・・・・  ・・・・・  ・・・・・", "figure")
