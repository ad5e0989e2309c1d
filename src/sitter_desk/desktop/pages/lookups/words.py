"""How a row of the look-up list stands on screen."""

from collections.abc import Sequence

from sitter_desk.desktop.models.table import Cell, Row
from sitter_desk.desktop.when import long_day, plain_day, short_day
from sitter_desk.desktop.widgets.marks import Mark
from sitter_desk.domain.checks import CHECKS
from sitter_desk.domain.dates import wareki_days
from sitter_desk.domain.typed_days import typed_day
from sitter_desk.office.ward_checks import RESIDENCE, LookupRow, Person
from sitter_desk.workstation.language import JAPANESE, Translator

SHAPES: dict[str, Mark] = {"open": "wait", "pass": "ok", "fail": "ng"}


def key_of(row: LookupRow) -> str:
    """A case has a row for each check."""
    return f"{row.application} {row.check}"


def state_word(tr: Translator, check: str, state: str) -> str:
    """The state of a check in a word or two."""
    words = {
        "open": tr("lookups", "not looked up"),
        "pass": tr("lookups", "registered") if check == RESIDENCE else tr("lookups", "it holds"),
        "fail": tr("lookups", "not registered") if check == RESIDENCE else tr("lookups", "it does not hold"),
    }
    return words[state]


def check_title(tr: Translator, row: LookupRow) -> str:
    """The residence by its question, a ward's own check in the ward's words."""
    question = next((kind.question for kind in CHECKS if kind.code == row.check), "")
    return tr("checks", question) if question else row.title


def table_row(tr: Translator, row: LookupRow) -> Row:
    """One line of the list."""
    return Row(
        key_of(row),
        (
            Cell(state_word(tr, row.check, row.state), mark=SHAPES[row.state], chip=True),
            Cell(row.receipt_number),
            Cell("、".join(each.name for each in row.persons), below="、".join(each.kana for each in row.persons)),
            Cell((typed_day(row.persons[0].birthday) if row.persons else "") or "–", below=others(tr, row.persons)),
            Cell(row.address),
            days_cell(tr, row.days),
        ),
    )


def others(tr: Translator, persons: Sequence[Person]) -> str:
    """How many more are looked up than the one whose birthday stands there."""
    more = len(persons) - 1
    return tr("lookups", "and {count} more", count=more) if more > 0 else ""


def birthday(tr: Translator, person: Person) -> str:
    """In 令和 and its forerunners, as the register has it."""
    if not person.birthday:
        return "–"
    return plain_day(tr, person.birthday)


def days_cell(tr: Translator, days: Sequence[str]) -> Cell:
    """``10/3–10/24`` over ``4日`` of the days on which it must hold."""
    if len(days) <= 1:
        return Cell(short_day(days[0]) if days else "–")
    return Cell(f"{short_day(days[0])}–{short_day(days[-1])}", below=tr("lookups", "{count} days", count=len(days)))


def days_long(tr: Translator, days: Sequence[str]) -> str:
    """All of them."""
    return wareki_days(days) if tr.language == JAPANESE else ", ".join(long_day(tr, day) for day in days)


def answered(tr: Translator, row: LookupRow) -> str:
    """Who looked it up, and when."""
    return f"{long_day(tr, row.on)}　{row.by}" if row.state != "open" else ""
