"""Bounded reads for a screen: the newest records first, and records to which another one is still missing."""

from collections.abc import Mapping
from typing import TypeVar

from sitter_desk.domain.records import Record
from sitter_desk.vault.reader import Reader
from sitter_desk.vault.tables import TABLES, Table

R = TypeVar("R", bound=Record)


def newest(reader: Reader, record_type: type[R], most: int, **equals: object) -> list[R]:
    """At most ``most`` records whose fields equal the values, the one that came last first. KeyError for no such
    field."""
    table: Table[R] = TABLES[record_type]
    terms, values = _terms(table, equals)
    sql = f'SELECT {table.columns} FROM "{table.name}" WHERE {terms} ORDER BY rowid DESC LIMIT ?'
    return [table.record(row) for row in reader.rows(sql, *values, most)]


def without(
    reader: Reader, record_type: type[R], missing: type[Record], joined: Mapping[str, str], most: int, **equals: object
) -> list[R]:
    """At most ``most`` records of a type to which no record of the type ``missing`` belongs, in the order in which they
    came. ``joined`` says how one belongs: field of the missing record → field of this one. KeyError for no such
    field."""
    table, other = TABLES[record_type], TABLES[missing]
    terms, values = _terms(table, equals)
    for theirs, own in joined.items():
        _ = other.kinds[theirs], table.kinds[own]
    same = " AND ".join(f'"{other.name}"."{theirs}" = "{table.name}"."{own}"' for theirs, own in joined.items())
    sql = (
        f'SELECT {table.columns} FROM "{table.name}" WHERE {terms} '
        f'AND NOT EXISTS (SELECT 1 FROM "{other.name}" WHERE {same}) ORDER BY rowid LIMIT ?'
    )
    return [table.record(row) for row in reader.rows(sql, *values, most)]


def _terms(table: Table[R], equals: Mapping[str, object]) -> tuple[str, tuple[object, ...]]:
    terms = " AND ".join(f'"{name}" = ?' for name in equals) or "1"
    return terms, tuple(table.column_value(name, value) for name, value in equals.items())
