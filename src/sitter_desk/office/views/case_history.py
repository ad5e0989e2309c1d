"""What was changed in the records of a case: field by field, the old and the new value, who did it and when."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sitter_desk.domain.records import TYPE_NAMES, Child, Record, Use
from sitter_desk.vault.store import Reader
from sitter_desk.vault.users import users

_OWN_BUSINESS = frozenset({"revision", "state", "source_rows", "source_row", "position"})
"""What follows from an act and is not what anyone typed."""
_LINKS = frozenset({"round", "children", "child", "applicant"})
"""Fields that hold ids: that they were changed can be said, their values say nothing to a person."""


@dataclass(frozen=True, kw_only=True)
class FieldChange:
    """One field that was changed. ``record`` names the type, ``which`` the child or the day of the use ("" where there
    is one alone), ``field`` may lie within another one (``account.number``). ``at`` is µs UTC, ``who`` a name, "" for
    somebody of another desk. Values as they stand, numbers and days included."""

    record: str
    which: str
    field: str
    old: str
    new: str
    who: str
    at: int


def field_changes(reader: Reader, records: Iterable[Record]) -> tuple[FieldChange, ...]:
    """Every change of these records, the newest first."""
    lines = [(record, *line) for record in records for line in reader.history(type(record), record.id)]
    entries = {seq: reader.audit_entries(after=seq - 1, limit=1) for seq in {line[1] for line in lines}}
    names = user_names(reader)
    found = [
        (seq, change)
        for record, seq, field, old, new in lines
        if field not in _OWN_BUSINESS
        for entry in entries[seq]
        for change in _changes(record, field, old, new, who=names.get(entry.user, ""), at=entry.at)
    ]
    return tuple(change for _, change in sorted(found, key=lambda each: -each[0]))


def user_names(reader: Reader) -> dict[str, str]:
    """The names of everybody who ever was a user of this desk, by id."""
    return {user.id: user.name for state in ("active", "removed", "invited") for user in users(reader, state=state)}


def _changes(record: Record, field: str, old: str, new: str, *, who: str, at: int) -> Iterator[FieldChange]:
    for name, before, after in _parts(field, json.loads(old), json.loads(new)):
        yield FieldChange(
            record=TYPE_NAMES[type(record)],
            which=_which(record),
            field=name,
            old="" if field in _LINKS else _text(before),
            new="" if field in _LINKS else _text(after),
            who=who,
            at=at,
        )


def _which(record: Record) -> str:
    if isinstance(record, Child):
        return record.name
    return record.day if isinstance(record, Use) else ""


def _parts(field: str, old: Any, new: Any) -> Iterator[tuple[str, Any, Any]]:
    """A field that holds fields is as many changes as differ in it."""
    if not (isinstance(old, dict) and isinstance(new, dict)):
        yield field, old, new
        return
    for name in dict.fromkeys((*old, *new)):
        if old.get(name) != new.get(name):
            yield f"{field}.{name}", old.get(name), new.get(name)


def _text(value: Any) -> str:
    """A value in words that need no translation: nested ones by what is in them."""
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return ", ".join(_text(each) for each in value)
    if isinstance(value, dict):
        return " ".join(_text(each) for each in value.values() if each not in ("", False, None))
    return str(value)
