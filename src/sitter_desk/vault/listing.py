"""The rows of the list of applications, and their keys: written beside the records, read a page at a time.

The order is the day of arrival, the newest first, then the receipt number; a page goes on after the last row of the one
before (never by counting rows), so the hundredth costs what the first did. A filter that leaves little is answered from
its index, one that leaves much by walking in the order; which of the two is decided by counting up to a bound.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import cast

from sitter_desk.domain.listed import Listed
from sitter_desk.domain.searching import Needle, Term
from sitter_desk.vault.act import Act
from sitter_desk.vault.connection import Connection, told
from sitter_desk.vault.reader import Reader
from sitter_desk.vault.store import Vault
from sitter_desk.vault.tables import Table, field_json, table_of

Values = tuple[object, ...]

STATE = "listing"
"""Setting: ``missing`` in a vault whose applications came before there was a list."""

_TABLE: Table[Listed] = table_of("listed", Listed)
_FEW = 5_000  # keys found: fewer are sorted, more are walked through in the order of the list
_LAST_SIGN = "\U0010ffff"
_ORDER = '"arrived_on" DESC, "receipt_number" DESC, "n" DESC'
_PLACE = '("arrived_on", "receipt_number", "n")'
_JOINED = (
    '"hit"."arrived_on", "hit"."receipt_number", "hit"."n", "engagement", "stage", "round", "year_of_use", "findings", '
    '"duplicates", "keys"'
)


@dataclass(frozen=True)
class Cursor:
    """The place after which the next page begins: that of the last row of the page before."""

    arrived_on: str
    receipt_number: str
    n: int


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Which rows: those that meet every term and every filter; "" and 0 leave a filter out, days are inclusive."""

    terms: tuple[Term, ...] = ()
    engagement: str = ""
    stage: str = ""
    year_of_use: int = 0
    round: str = ""
    since: str = ""
    until: str = ""
    open_only: bool = False


# ---- writing -------------------------------------------------------------------------------------------------------


def write(connection: Connection, rows: Iterable[Listed]) -> None:
    """Writes rows, each in the place of the one its application had; the keys follow by themselves."""
    with told():
        connection.executemany(_UPSERT, map(_TABLE.row, rows))


def are_missing(reader: Reader) -> bool:
    """Whether the rows of this vault were never made."""
    return reader.setting(STATE) is not None


def no_longer_missing(vault: Vault, rows: Iterable[Listed]) -> None:
    """Writes the rows of a vault that had none, all of them or none."""
    with vault.transaction() as writer:
        write(writer, rows)
        writer.execute('DELETE FROM "setting" WHERE "key" = ?', (STATE,))


def take_stale(act: Act) -> tuple[set[str], set[str]]:
    """The ids of the applications, and of the applicants, whose records the act has written so far."""
    stale, act.stale = act.stale, set()
    sides = ({each for kind, each in stale if kind == side} for side in ("application", "applicant"))
    return next(sides), next(sides)


# ---- reading -------------------------------------------------------------------------------------------------------


def page(reader: Reader, wanted: Wanted, after: Cursor | None, size: int) -> list[tuple[Cursor, Listed]]:
    """At most ``size`` rows in the order of the list, each with its place."""
    source, terms, values = _plan(reader, wanted)
    if after:
        terms = [*terms, f"{_PLACE} < (?, ?, ?)"]
        values = (*values, after.arrived_on, after.receipt_number, after.n)
    sql = f"SELECT {_PLACE[1:-1]} FROM {source}{_where(terms)} ORDER BY {_ORDER} LIMIT ?"
    places = reader.rows(sql, *values, size)
    return _rows_at(reader, [Cursor(*place) for place in places])


def count(reader: Reader, wanted: Wanted, bound: int) -> int:
    """How many rows there are, counted up to ``bound`` and no further."""
    filters, _ = _filters(wanted)
    if len(wanted.terms) == 1 and not filters:
        return _count_found(reader, wanted.terms[0], bound)
    source, terms, values = _plan(reader, wanted)
    sql = f"SELECT count(*) FROM (SELECT 1 FROM {source}{_where(terms)} LIMIT ?)"
    return cast(int, reader.rows(sql, *values, bound)[0][0])


def _count_found(reader: Reader, term: Term, bound: int) -> int:
    """The same for one term alone: its keys lie together in the index."""
    parts = " UNION ALL ".join(f'SELECT "n" FROM "found" WHERE {_range(needle)}' for needle in term)
    sql = f'SELECT count(*) FROM (SELECT DISTINCT "n" FROM ({parts}) LIMIT ?)'
    return cast(int, reader.rows(sql, *(value for needle in term for value in _bounds(needle)), bound)[0][0])


def find(reader: Reader, applications: Collection[str]) -> list[Listed]:
    """The rows of applications (ids), in the order of the list."""
    sql = f'SELECT {_TABLE.columns} FROM "listed" WHERE "application" IN (SELECT "value" FROM json_each(?))'
    return [_TABLE.record(row) for row in reader.rows(f"{sql} ORDER BY {_ORDER}", field_json(sorted(applications)))]


def count_by(reader: Reader, column: str, engagement: str) -> dict[str | int, int]:
    """How many rows of an engagement (id) have each value of ``stage``, ``round`` or ``year_of_use``."""
    if column not in ("stage", "round", "year_of_use"):
        raise KeyError(column)
    sql = f'SELECT "{column}", count(*) FROM "listed" WHERE "engagement" = ? GROUP BY 1'
    return dict(cast("list[tuple[str | int, int]]", reader.rows(sql, engagement)))


def keys_under(reader: Reader, prefix: str) -> list[str]:
    """The keys that begin so, each once, in their order: one look into the index for each of them."""
    sql = (
        'WITH RECURSIVE "each" ("key") AS ('
        'SELECT min("key") FROM "found" WHERE "key" >= ?1 AND "key" < ?2 UNION ALL '
        'SELECT (SELECT min("key") FROM "found" WHERE "key" > "each"."key" AND "key" < ?2) FROM "each" '
        'WHERE "each"."key" IS NOT NULL) SELECT "key" FROM "each" WHERE "key" IS NOT NULL'
    )
    return [cast(str, key) for (key,) in reader.rows(sql, prefix, prefix + _LAST_SIGN)]


def _rows_at(reader: Reader, places: Sequence[Cursor]) -> list[tuple[Cursor, Listed]]:
    sql = f'SELECT "n", {_TABLE.columns} FROM "listed" WHERE "n" IN (SELECT "value" FROM json_each(?))'
    rows = reader.rows(sql, field_json([place.n for place in places]))
    found = {row[0]: _TABLE.record(row[1:]) for row in rows}
    return [(place, found[place.n]) for place in places if place.n in found]


# ---- which way is the shortest -------------------------------------------------------------------------------------


def _plan(reader: Reader, wanted: Wanted) -> tuple[str, list[str], Values]:
    """The rows to walk through, the conditions on them and the values of both. Only columns of ``_JOINED`` may be asked
    of what is found by keys."""
    filters, values = _filters(wanted)
    first = _fewest(reader, wanted.terms) or next((term for term in wanted.terms if _is_one_key(term)), None)
    others, more = _among_keys(term for term in wanted.terms if term is not first)
    rest = [*filters, *others]
    if first is None:
        return '"listed"', rest, (*values, *more)
    found, own = _found(first)
    source = f"({found})" if not rest else f'(SELECT {_JOINED} FROM ({found}) AS "hit" CROSS JOIN "listed" USING ("n"))'
    return source, rest, (*own, *values, *more)


def _is_one_key(term: Term) -> bool:
    """Then its places stand in the index in the order of the list."""
    return len(term) == 1 and term[0].exact


def _where(terms: Sequence[str]) -> str:
    return f" WHERE {' AND '.join(terms)}" if terms else ""


def _filters(wanted: Wanted) -> tuple[list[str], Values]:
    equal = {name: getattr(wanted, name) for name in ("engagement", "stage", "round", "year_of_use")}
    said = {f'"{name}" = ?': value for name, value in equal.items() if value}
    said |= {'"arrived_on" >= ?': wanted.since} if wanted.since else {}
    said |= {'"arrived_on" <= ?': wanted.until} if wanted.until else {}
    open_only = ['"findings" + "duplicates" > 0'] if wanted.open_only else []
    return [*said, *open_only], tuple(said.values())


def _fewest(reader: Reader, terms: Sequence[Term]) -> Term | None:
    """The term that finds the least, None where each finds more than a few."""
    counts = {term: _count_keys(reader, term) for term in terms}
    best = min(counts, key=counts.__getitem__, default=None)
    return best if best is not None and counts[best] <= _FEW else None


def _count_keys(reader: Reader, term: Term) -> int:
    """The keys that the needles find, counted a little further than a few."""
    found = 0
    for needle in term:
        sql = f'SELECT count(*) FROM (SELECT 1 FROM "found" WHERE {_range(needle)} LIMIT ?)'
        found += cast(int, reader.rows(sql, *_bounds(needle), _FEW + 1 - found)[0][0])
        if found > _FEW:
            break
    return found


def _found(term: Term) -> tuple[str, Values]:
    """The places that one needle or another of a term finds, each once."""
    parts = ['SELECT "arrived_on", "receipt_number", "n" FROM "found" WHERE ' + _range(needle) for needle in term]
    return " UNION ".join(parts), tuple(value for needle in term for value in _bounds(needle))


def _range(needle: Needle) -> str:
    return '"key" = ?' if needle.exact else '"key" >= ? AND "key" < ?'


def _bounds(needle: Needle) -> tuple[str, ...]:
    return (needle.key,) if needle.exact else (needle.key, needle.key + _LAST_SIGN)


def _among_keys(terms: Iterable[Term]) -> tuple[list[str], Values]:
    """Conditions on a row by its own keys, as they stand in its JSON: no look at the index for each row."""
    parts, values = [], []
    for term in terms:
        parts.append("(" + " OR ".join('instr("keys", ?) > 0' for _ in term) + ")")
        values += [_in_json(needle) for needle in term]
    return parts, tuple(values)


def _in_json(needle: Needle) -> str:
    text = json.dumps(needle.key, ensure_ascii=False)
    return text if needle.exact else text[:-1]


def _upsert() -> str:
    names = list(_TABLE.kinds)
    updates = ", ".join(f'"{name}" = excluded."{name}"' for name in names if name != "application")
    columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    return f'INSERT INTO "listed" ({columns}) VALUES ({marks}) ON CONFLICT ("application") DO UPDATE SET {updates}'


_UPSERT = _upsert()


def portions(ids: Iterable[str], size: int) -> Iterator[list[str]]:
    """Ids, so many at a time, each portion in its order. All are never sorted at once: with 100,000 of them the window
    would stand still meanwhile (C6)."""
    rest = iter(ids)
    while portion := sorted(islice(rest, size)):
        yield portion
