"""An error in the words of the office: what a part of the program calls by a code has a name here.

A field, a check, an entry of the rules or a place on a paper stands in the details of an error by its code; whoever
reads the sentence at the desk reads its name. What has no name stands as it is: the name of a disc, a column.
"""

import re
from collections.abc import Callable, Mapping

from sitter_desk.domain.checks import CHECKS
from sitter_desk.domain.dates import parse_day, wareki
from sitter_desk.errors import SitterError
from sitter_desk.office.views.log_fields import FIELDS
from sitter_desk.office.views.rules_words import ENTRIES, TABLES_SHOWN, plain_version
from sitter_desk.workstation import language
from sitter_desk.workstation.language import JAPANESE, Told, Translator

_CODE = re.compile("[a-z]+(_[a-z]+)+")
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d)")
_QUESTIONS = {kind.code: kind.question for kind in CHECKS}
_ON_PAPER = re.compile(r" \((?:[\w.\[\]]*[.\]])?(\w*) (\d+)\)")
"""Field and position behind a character that can't be printed: `` (uses[2].child_name 3)``."""


def told(tr: Translator, error: SitterError) -> Told:
    """Sentence, remedy and code of an error, as a clerk reads them."""
    kind = type(error)
    return told_texts(tr, kind.code, kind.sentence, kind.remedy, error.details)


def told_texts(tr: Translator, code: str, sentence: str, remedy: str, details: Mapping[str, str | int]) -> Told:
    """The same from its parts, as a batch keeps what failed."""
    named = {name: _named(tr, name, value) for name, value in details.items()}
    return language.told_texts(tr, code, sentence, remedy, named)


def _named(tr: Translator, name: str, value: str | int) -> str | int:
    if not isinstance(value, str):
        return value
    named = NAMES[name](tr, value) if name in NAMES else value
    plain = tr.language != JAPANESE and _CODE.fullmatch(named)
    return named.replace("_", " ") if plain else named


def field_name(tr: Translator, field: str) -> str:
    """A field of a record."""
    return tr("audit_fields", FIELDS[field]) if field in FIELDS else field


def check_name(tr: Translator, check: str) -> str:
    """A check of the list; one of a ward's own has its title already."""
    return tr("checks", _QUESTIONS[check]) if check in _QUESTIONS else check


def rule_name(tr: Translator, place: str) -> str:
    """An entry of the rules by its place (``categories[1].caps.hours``), or the table it stands in."""
    entry = re.sub(r"\[\d+\]", "", place)
    for each in (entry, _without_name(entry)):
        if each in ENTRIES:
            return tr("rule_entries", ENTRIES[each])
    if place == "file":
        return tr("error_words", "the whole version")
    table = entry.partition(".")[0]
    if table in FIELDS and table not in TABLES_SHOWN:
        return field_name(tr, table)
    return tr("rule_tables", TABLES_SHOWN[table]) if table in TABLES_SHOWN else place


def _without_name(entry: str) -> str:
    """``wording.refusals.age.text`` → ``wording.refusals.text``, ``wording.reasons.cap`` → ``wording.reasons``."""
    parts = entry.split(".")
    return ".".join([*parts[:2], *parts[3:]])


def characters_named(tr: Translator, characters: str) -> str:
    """What can't be printed, and where it stands."""

    def place(found: "re.Match[str]") -> str:
        named = tr("audit_fields", FIELDS[found[1]]) if found[1] in FIELDS else ""
        sign = tr("error_words", "sign {number}", number=found[2])
        said = tr("error_words", "{field}, {sign}", field=named, sign=sign) if named else sign
        return tr("error_words", " ({said})", said=said)

    return _ON_PAPER.sub(place, characters)


def day(tr: Translator, iso: str) -> str:
    """A day (ISO) as the office writes it."""
    return wareki(iso) if tr.language == JAPANESE and parse_day(iso) == iso else iso


def moment(tr: Translator, since: str) -> str:
    """A day and time (ISO) as the office writes it."""
    found = _MOMENT.match(since)
    return f"{wareki(found[1])} {found[2]}" if found and tr.language == JAPANESE else since


NAMES: Mapping[str, Callable[[Translator, str], str]] = {
    "field": field_name,
    "check": check_name,
    "place": rule_name,
    "characters": characters_named,
    "since": moment,
    "made_on": day,
    "day": day,
    "version": lambda _tr, version: plain_version(version),
}
"""Name of a detail → what its codes are called."""
