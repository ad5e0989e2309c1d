"""Every record type as a table, driven by its dataclass fields alone: no code for a single type.

Text and enumerations are TEXT, numbers and booleans INTEGER, everything nested canonical JSON as TEXT. A row is
accepted only if encoding the decoded record gives the same row again, so a forged or damaged value never becomes a
record.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, Generic, Literal, TypeVar, get_args, get_origin, get_type_hints

import msgspec

from sitter_desk.domain.records import RECORD_TYPES, Record
from sitter_desk.errors import DamagedVault, UnstorableText

R = TypeVar("R", bound=Record)
D = TypeVar("D")
Kind = Literal["text", "integer", "bool", "json"]
Value = str | int
Row = Sequence[Value]

SQL_TYPES: dict[Kind, str] = {"text": "TEXT", "integer": "INTEGER", "bool": "INTEGER", "json": "TEXT"}
_REFUSALS = (msgspec.MsgspecError, ValueError, TypeError, OverflowError, RecursionError)


def kind_of(hint: object) -> Kind:
    """How a field of this type is stored."""
    plain: dict[object, Kind] = {str: "text", int: "integer", bool: "bool"}
    if hint in plain:
        return plain[hint]
    if get_origin(hint) is Literal and all(isinstance(value, str) for value in get_args(hint)):
        return "text"
    return "json"


@dataclass(frozen=True)
class Table(Generic[D]):
    """One table and its record type; ``kinds`` maps column to storage in the order of the fields."""

    name: str
    type: type[D]
    kinds: Mapping[str, Kind]

    @cached_property
    def columns(self) -> str:
        """The columns for SQL, quoted, in order."""
        return ", ".join(f'"{name}"' for name in self.kinds)

    @cached_property
    def upsert(self) -> str:
        """The statement that writes a row and the number of its change; the row keeps its place."""
        names = [*self.kinds, "changed"]
        updates = ", ".join(f'"{name}" = excluded."{name}"' for name in names if name != "id")
        marks = ", ".join("?" * len(names))
        return f'INSERT INTO "{self.name}" VALUES ({marks}) ON CONFLICT ("id") DO UPDATE SET {updates}'

    def row(self, record: D) -> tuple[Value, ...]:
        """The record as column values. Raises ``UnstorableText`` when it could not be read again as it is."""
        try:
            msgspec.convert(msgspec.to_builtins(record), self.type, strict=True)
            return tuple(self.column_value(name, getattr(record, name)) for name in self.kinds)
        except _REFUSALS:
            raise UnstorableText(type=self.name) from None

    def record(self, row: Row) -> D:
        """The record of a row. Raises ``DamagedVault`` when this program can't have written it."""
        try:
            values = {name: _READ[kind](value) for (name, kind), value in zip(self.kinds.items(), row, strict=True)}
            record = msgspec.convert(values, self.type, strict=True)
            same = tuple(self.column_value(name, getattr(record, name)) for name in self.kinds) == tuple(row)
        except _REFUSALS:
            same = False
        if not same:
            raise DamagedVault(part=self.name)
        return record

    def column_value(self, name: str, value: object) -> Value:
        """One field as its column stands; for filters too. Raises KeyError for a name that is no field, and
        ``UnstorableText`` for a value that no row holds."""
        write = _WRITE[self.kinds[name]]
        try:
            return write(value)
        except _REFUSALS:
            raise UnstorableText(type=self.name) from None


def table_of(name: str, record: type[D]) -> Table[D]:
    """The table of a flat dataclass."""
    hints = get_type_hints(record)
    return Table(name, record, {field.name: kind_of(hints[field.name]) for field in fields(record)})  # type: ignore[arg-type]  # D is a dataclass


def field_json(value: object) -> str:
    """Canonical JSON of one value. That the C encoder equals ``domain.canonical`` is a law tested in ``sealing``."""
    return _ENCODER.encode(value).decode("utf-8")


_ENCODER = msgspec.json.Encoder(order="sorted")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    value.encode("utf-8")  # a lone surrogate has no bytes
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or not -(2**63) <= value < 2**63:
        raise TypeError("number")
    return int(value)


def _truth(value: object) -> bool:
    if value not in (0, 1):
        raise ValueError("truth")
    return bool(value)


_WRITE: Mapping[Kind, Callable[[Any], Value]] = {
    "text": _text,
    "integer": _number,
    "bool": _number,
    "json": field_json,
}
_READ: Mapping[Kind, Callable[[Any], Any]] = {
    "text": _text,
    "integer": _number,
    "bool": _truth,
    "json": msgspec.json.decode,
}

TABLES: Mapping[type[Record], Table[Any]] = {record: table_of(name, record) for name, record in RECORD_TYPES.items()}
"""Every record type's table, in the order in which bundle members are written (parents before children)."""
