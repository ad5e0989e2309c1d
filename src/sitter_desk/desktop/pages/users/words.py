"""The people of a desk in words. Plain data in, texts out; no widget here."""

from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.when import short_moment
from sitter_desk.desktop.widgets.marks import Mark
from sitter_desk.domain.dates import office_day
from sitter_desk.domain.roles import Role
from sitter_desk.domain.typed_days import typed_day
from sitter_desk.office.people import Person
from sitter_desk.workstation.language import Translator

ROLES: tuple[Role, ...] = ("responsible", "handler", "auditor")


def columns(tr: Translator) -> list[Column]:
    """The columns of the list."""
    return [
        Column(tr("users", "Name and log-in")),
        Column(tr("users", "Role"), 184),
        Column(tr("users", "State"), 108),
        Column(tr("users", "PCs"), 60, "right", figures=True),
        Column(tr("users", "Last opened"), 118, figures=True),
        Column(tr("users", "Added on"), 116, figures=True),
    ]


def table_row(tr: Translator, person: Person) -> Row:
    """One person as a row; who was removed stands dim."""
    mark, word = state_of(tr, person)
    gone = person.state == "removed"
    name = tr("users", "{name} (you)", name=person.name) if person.me else person.name
    return Row(
        key=person.id,
        cells=(
            Cell(name, below=person.login, strong=person.me, dim=gone),
            Cell(role_word(tr, person.role), dim=gone),
            Cell(word, mark=mark, chip=True),
            Cell(str(person.pcs) if person.pcs else "–"),
            Cell(short_moment(person.opened_at) if person.opened_at else "–"),
            Cell(typed_day(office_day(person.added_at)) if person.added_at else "–"),
        ),
    )


def state_of(tr: Translator, person: Person) -> tuple[Mark, str]:
    """The chip of a person."""
    if person.state == "removed":
        return "ng", tr("users", "removed")
    if person.state == "invited":
        return "wait", tr("users", "invited")
    return "done", tr("users", "active")


def role_word(tr: Translator, role: Role) -> str:
    """A role."""
    return {
        "responsible": tr("users", "responsible handler"),
        "handler": tr("users", "handler"),
        "auditor": tr("users", "auditor (looks only)"),
    }[role]


def role_detail(tr: Translator, role: Role) -> str:
    """What a role may do, in one sentence."""
    return {
        "responsible": tr("users", "Answers for media, keys and people, and does all work of this desk."),
        "handler": tr("users", "Works on cases and hand-overs; makes no bundle and adds nobody."),
        "auditor": tr("users", "Reads and verifies, and changes nothing."),
    }[role]
