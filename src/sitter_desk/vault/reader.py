"""Reading an open vault: records, the audit log, and the small facts of the desk."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from threading import RLock
from typing import Any, Literal, TypeVar, cast

from sitter_desk.domain.records import NEVER_SENT, Record
from sitter_desk.errors import Cancelled, DamagedVault, RecordMissing
from sitter_desk.sealing.signature import public_key
from sitter_desk.vault.audit import Break, ChainHead, Entry, StoredEntry, decode_entry, find_break, first_hash
from sitter_desk.vault.connection import Connection, Cursor, told
from sitter_desk.vault.header import Header
from sitter_desk.vault.tables import TABLES, Table, field_json

R = TypeVar("R", bound=Record)
Fate = Literal["new", "changed", "unchanged", "older", "conflict"]

LAST_CHANGE = "last_change"
_PORTION = 200  # rows of a long answer fetched at a time
_ENTRY_FILTERS = frozenset({"user", "act", "subject", "about"})


class Reader:
    """A view of the vault on one connection, for one thread. Every method raises ``DamagedVault`` or ``DiskFailed``
    when what is stored can't be read, and ``Cancelled`` once another thread has closed the view."""

    def __init__(self, header: Header, connection: Connection) -> None:
        self.header = header
        self.connection = connection
        self.is_closed = False
        self._asking = RLock()  # SQLite frees a statement at close, also one that another thread reads the rows of

    def close(self) -> None:
        """Ends the view, from any thread: a question that still runs is broken off. Closing twice does nothing."""
        self.is_closed = True
        if not self._asking.acquire(blocking=False):
            self.connection.interrupt()
            self._asking.acquire()
        try:
            self.connection.close()
        finally:
            self._asking.release()

    def get(self, record_type: type[R], record_id: str) -> R:
        """The record; raises ``RecordMissing``."""
        found = self.find(record_type, id=record_id)
        if not found:
            raise RecordMissing(type=TABLES[record_type].name)
        return found[0]

    def find(self, record_type: type[R], **equals: object) -> list[R]:
        """Records whose fields equal the values given, in the order in which they came. KeyError for no such field."""
        table: Table[R] = TABLES[record_type]
        where, values = _where(table, equals)
        rows = self.rows(f'SELECT {table.columns} FROM "{table.name}"{where} ORDER BY rowid', *values)
        return [table.record(row) for row in rows]

    def portions(self, record_type: type[R], size: int, **equals: object) -> Iterator[list[R]]:
        """What ``find`` would give, at most ``size`` at a time and read as they are asked for, so that memory does not
        grow with their number. A record that is written meanwhile keeps its place."""
        table: Table[R] = TABLES[record_type]
        where, values = _where(table, equals)
        terms, last = (f"{where} AND" if where else " WHERE"), 0
        sql = f'SELECT rowid, {table.columns} FROM "{table.name}"{terms} rowid > ? ORDER BY rowid LIMIT ?'
        while rows := self.rows(sql, *values, last, size):
            last = rows[-1][0]
            yield [table.record(row[1:]) for row in rows]

    def columns(self, record_type: type[R], *names: str, **equals: object) -> list[tuple[Any, ...]]:
        """Some text, number and truth fields alone of what ``find`` would give: for sums over very many records.
        KeyError for no such field."""
        table: Table[R] = TABLES[record_type]
        where, values = _where(table, equals)
        wanted = ", ".join(f'"{name}"' for name in names if table.kinds[name] != "json")
        return self.rows(f'SELECT {wanted} FROM "{table.name}"{where} ORDER BY rowid', *values)

    def look_up(self, kind: str, key: str) -> list[str]:
        """Ids of the records kept under a key of ``domain.lookup``, in the order of the ids."""
        rows = self.rows('SELECT "record" FROM "lookup" WHERE "kind" = ? AND "key" = ?', kind, key)
        return [cast(str, record) for (record,) in rows]

    def find_all(self, record_type: type[R], field: str, values: Collection[str]) -> list[R]:
        """Records one text field of which equals any of the values, in one statement: by the field, and for each of its
        values in the order in which they came (so an index gives them unsorted). KeyError for no such field."""
        table: Table[R] = TABLES[record_type]
        table.column_value(field, "")
        sql = f'SELECT {table.columns} FROM "{table.name}" WHERE "{field}" IN (SELECT "value" FROM json_each(?))'
        return [table.record(row) for row in self.rows(f'{sql} ORDER BY "{field}", rowid', field_json(sorted(values)))]

    def look_up_all(self, kind: str, keys: Collection[str]) -> dict[str, list[str]]:
        """``look_up`` for many keys of one kind in one statement; keys without a record are not among them."""
        sql = (
            'SELECT "key", "record" FROM "lookup" WHERE "kind" = ? AND "key" IN (SELECT "value" FROM json_each(?)) '
            'ORDER BY "key", "record"'
        )
        found: dict[str, list[str]] = {}
        for key, record in self.rows(sql, kind, field_json(sorted(keys))):
            found.setdefault(cast(str, key), []).append(cast(str, record))
        return found

    def count(self, record_type: type[Record], **equals: object) -> int:
        """How many ``find`` would give."""
        table = TABLES[record_type]
        where, values = _where(table, equals)
        return cast(int, self.rows(f'SELECT count(*) FROM "{table.name}"{where}', *values)[0][0])

    def fates(self, records: Sequence[Record]) -> list[Fate]:
        """What taking in each of some received records would do, by one statement a type; ``conflict``: same revision,
        other content, or another owner."""
        ids: dict[type[Record], list[str]] = {}
        for record in records:
            ids.setdefault(type(record), []).append(record.id)
        stored = {(kind, old.id): old for kind, some in ids.items() for old in self.find_all(kind, "id", some)}
        return [fate_against(stored.get((type(record), record.id)), record) for record in records]

    def last_change(self) -> int:
        """The desk-wide number of the last change of any record; 0 in a new vault."""
        return int(self.setting(LAST_CHANGE) or 0)

    def changed_since(self, change: int, *, engagement: str) -> Iterator[Record]:
        """This desk's own records of one engagement changed after ``change``, in the order of bundle members: by type,
        then by id; without those that are never sent."""
        for table in (table for kind, table in TABLES.items() if kind not in NEVER_SENT[self.header.site]):
            sql = f'SELECT {table.columns} FROM "{table.name}" WHERE "engagement" = ? AND "owner" = ? AND "changed" > ?'
            yield from map(table.record, self.stream(sql + ' ORDER BY "id"', engagement, self.header.desk, change))

    def count_changed_since(self, change: int, *, engagement: str) -> dict[str, tuple[int, int]]:
        """How many records ``changed_since`` would give by type, and how many of them were changed after they were
        made; types without one are not among them."""
        counts: dict[str, tuple[int, int]] = {}
        for table in (table for kind, table in TABLES.items() if kind not in NEVER_SENT[self.header.site]):
            sql = (
                f'SELECT count(*), coalesce(sum("revision" > 1), 0) FROM "{table.name}" '
                'WHERE "engagement" = ? AND "owner" = ? AND "changed" > ?'
            )
            [(total, revised)] = self.rows(sql, engagement, self.header.desk, change)
            if total:
                counts[table.name] = (total, revised)
        return counts

    def history(self, record_type: type[Record], record_id: str) -> list[tuple[int, str, str, str]]:
        """Past changes of a record, oldest first: audit seq, field, old and new value as canonical JSON."""
        about = f"{TABLES[record_type].name}:{record_id}"
        return self.rows('SELECT "seq", "field", "old", "new" FROM "history" WHERE "about" = ? ORDER BY "n"', about)

    def setting(self, key: str) -> str | None:
        """A setting of this desk."""
        rows = self.rows('SELECT "value" FROM "setting" WHERE "key" = ?', key)
        return cast(str, rows[0][0]) if rows else None

    def desk_public_key(self) -> bytes:
        """The raw Ed25519 public key of this desk, 32 bytes. The private one is for an act alone."""
        return public_key(self._signing_key())

    def incarnation(self) -> int:
        """1 for a vault that never was put back (A16)."""
        return self.header.incarnation

    def audit_head(self) -> ChainHead:
        """How far the chain reached and its hash there; (0, first hash) while it is empty."""
        rows = self.rows('SELECT "seq", "hash" FROM "audit" ORDER BY "seq" DESC LIMIT 1')
        return ChainHead(*rows[0]) if rows else ChainHead(0, first_hash(self.header.vault))

    def audit_hash(self, seq: int) -> bytes | None:
        """The hash of one entry, for comparing with a head on paper."""
        if seq == 0:
            return first_hash(self.header.vault)
        rows = self.rows('SELECT "hash" FROM "audit" WHERE "seq" = ?', seq)
        return cast(bytes, rows[0][0]) if rows else None

    def audit_entries(self, *, after: int = 0, limit: int = 1000, **equals: str) -> list[Entry]:
        """Entries after a seq, oldest first, filtered by ``user``, ``act``, ``subject`` or ``about``."""
        if not _ENTRY_FILTERS.issuperset(equals):
            raise KeyError(*equals)
        terms = "".join(f' AND "{name}" = ?' for name in equals)
        sql = f'SELECT "entry", "seq" FROM "audit" WHERE "seq" > ?{terms} ORDER BY "seq" LIMIT ?'
        return [decode_entry(text.encode(), seq) for text, seq in self.rows(sql, after, *equals.values(), limit)]

    def find_audit_break(self, anchors: Iterable[ChainHead] = ()) -> Break | None:
        """Recomputes the whole chain against the anchors known from elsewhere (paper, bundles); None when it holds."""
        rows = self.stream('SELECT "seq", "entry", "hash" FROM "audit" ORDER BY "seq"')
        stored = (StoredEntry(seq, text.encode(), digest) for seq, text, digest in rows)
        return find_break(self.header.vault, stored, anchors)

    def _signing_key(self) -> bytes:
        rows = self.rows('SELECT "key" FROM "desk_key"')
        if not rows:
            raise DamagedVault(part="desk_key")
        return cast(bytes, rows[0][0])

    def _stored(self, record: R) -> R | None:
        found = self.find(type(record), id=record.id)
        return found[0] if found else None

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """The rows of one statement of this room."""
        with self._question():
            return self.connection.execute(sql, values).fetchall()

    def stream(self, sql: str, *values: object) -> Iterator[tuple[Any, ...]]:
        """The same, read as they are asked for: memory does not grow with their number."""
        with self._question():
            cursor = self.connection.execute(sql, values)
        while rows := self._next_rows(cursor):
            yield from rows

    def _next_rows(self, cursor: Cursor) -> list[tuple[Any, ...]]:
        with self._question():
            return cursor.fetchmany(_PORTION)

    @contextmanager
    def _question(self) -> Iterator[None]:
        with self._asking, told():
            if self.is_closed:
                raise Cancelled
            yield


def fate_against(old: Record | None, record: Record) -> Fate:
    """What a received record is to the stored one of the same id."""
    if old is None:
        return "new"
    if old.owner != record.owner:
        return "conflict"
    if old.revision == record.revision:
        return "unchanged" if old == record else "conflict"
    return "changed" if old.revision < record.revision else "older"


def _where(table: Table[R], equals: dict[str, object]) -> tuple[str, tuple[object, ...]]:
    terms = " AND ".join(f'"{name}" = ?' for name in equals)
    values = tuple(table.column_value(name, value) for name, value in equals.items())
    return (f" WHERE {terms}" if terms else ""), values
