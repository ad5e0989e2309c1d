"""Asking the audit log: pages by number, where a day begins, and the whole chain computed again while somebody watches.

Order comes from the number of an entry, never from its time (A15). Where a clock was set back, a day holds what stands
between its neighbours.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from sitter_desk.domain.progress import Progress, silent
from sitter_desk.vault.audit import Break, ChainHead, Entry, StoredEntry, decode_entry, find_break, next_hash
from sitter_desk.vault.reader import Reader
from sitter_desk.vault.tables import field_json

FAILED = "unlock.failed"
"""What an entry speaks of when somebody did not get in."""
SPAN = 50_000
"""So many numbers are looked through in one question, so that a rare one can be stopped."""
_TOLD_EVERY = 10_000


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Which entries: numbers from ``first`` to ``last`` (None: the newest), of a user (id) or of all, of some acts or
    of all, about some person-files (subjects) or things (``type:id``), refusals alone. ``named``: the last two count,
    so nothing is found where they are empty."""

    first: int = 1
    last: int | None = None
    user: str = ""
    acts: frozenset[str] = frozenset()
    named: bool = False
    subjects: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()
    refusals: bool = False


@dataclass(frozen=True, kw_only=True)
class LogEntry:
    """An entry with its place in the chain; ``fits`` whether its hash follows from the one before it."""

    entry: Entry
    hash: bytes
    before: bytes
    fits: bool


def newest_seqs(reader: Reader, wanted: Wanted, *, limit: int, progress: Progress = silent) -> list[int]:
    """The numbers of the newest entries that are wanted, at most so many, newest first."""
    last = reader.audit_head().seq if wanted.last is None else wanted.last
    if wanted.named:
        return _named(reader, wanted, last, limit)
    found: list[int] = []
    for high in range(last, wanted.first - 1, -SPAN):
        progress(last - high, last - wanted.first + 1)
        low = max(wanted.first, high - SPAN + 1)
        terms, values = _terms(wanted)
        sql = f'SELECT "seq" FROM "audit" WHERE "seq" BETWEEN ? AND ?{terms} ORDER BY "seq" DESC LIMIT ?'
        found += [int(seq) for (seq,) in reader.rows(sql, low, high, *values, limit - len(found))]
        if len(found) >= limit:
            break
    return found


def _named(reader: Reader, wanted: Wanted, last: int, limit: int) -> list[int]:
    """By the indexes: all that speaks of the persons and things."""
    terms, values = _terms(wanted)
    lists = [field_json(sorted(each)) for each in (wanted.subjects, wanted.about)]
    sql = f"""
    SELECT "seq" FROM "audit" WHERE "seq" IN (
      SELECT "seq" FROM "audit" WHERE "subject" <> '' AND "subject" IN (SELECT "value" FROM json_each(?))
      UNION SELECT "seq" FROM "audit" WHERE "about" IN (SELECT "value" FROM json_each(?))
    ) AND "seq" BETWEEN ? AND ?{terms} ORDER BY "seq" DESC LIMIT ?
    """
    return [int(seq) for (seq,) in reader.rows(sql, *lists, wanted.first, last, *values, limit)]


def _terms(wanted: Wanted) -> tuple[str, list[object]]:
    terms, values = "", list[object]()
    if wanted.user:
        terms, values = f'{terms} AND "user" = ?', [*values, wanted.user]
    if wanted.acts:
        terms = f'{terms} AND "act" IN (SELECT "value" FROM json_each(?))'
        values = [*values, field_json(sorted(wanted.acts))]
    if wanted.refusals:
        terms, values = f'{terms} AND ("act" = \'refused\' OR "about" = ?)', [*values, FAILED]
    return terms, values


def entries_of(reader: Reader, seqs: Collection[int]) -> list[LogEntry]:
    """The entries with these numbers, newest first."""
    sql = """
    SELECT a."seq", a."entry", a."hash", b."hash" FROM "audit" AS a LEFT JOIN "audit" AS b ON b."seq" = a."seq" - 1
    WHERE a."seq" IN (SELECT "value" FROM json_each(?)) ORDER BY a."seq" DESC
    """
    return [_entry(reader, row) for row in reader.rows(sql, field_json(sorted(seqs)))]


def _entry(reader: Reader, row: tuple[object, ...]) -> LogEntry:
    seq, text, digest, before = cast(tuple[int, str, bytes, bytes | None], row)
    previous = before or reader.audit_hash(seq - 1) or b""
    data = text.encode()
    return LogEntry(
        entry=decode_entry(data, seq), hash=digest, before=previous, fits=next_hash(previous, data) == digest
    )  # fmt: skip


def seq_from(reader: Reader, instant: int) -> int:
    """The number of the first entry at or after an instant (µs UTC); the next free number where there is none."""
    low, high = 1, reader.audit_head().seq + 1
    while low < high:
        middle = (low + high) // 2
        at = reader.rows('SELECT "at" FROM "audit" WHERE "seq" = ?', middle)
        if at and int(at[0][0]) < instant:
            low = middle + 1
        else:
            high = middle
    return low


def span_of(reader: Reader) -> tuple[int, int]:
    """The instants (µs UTC) of the first and the last entry; (0, 0) of an empty log."""
    head = reader.audit_head().seq
    rows = reader.rows('SELECT "at" FROM "audit" WHERE "seq" IN (1, ?) ORDER BY "seq"', head)
    return (int(rows[0][0]), int(rows[-1][0])) if rows else (0, 0)


def bundle_seqs(reader: Reader, bundles: Collection[str]) -> dict[str, int]:
    """By the id of a bundle that this desk made, how far the chain reached in the head that went with it."""
    sql = """
    SELECT "about", min("seq") FROM "audit"
    WHERE "about" IN (SELECT "value" FROM json_each(?)) AND "act" = 'bundle.seal' GROUP BY "about"
    """
    abouts = [f"bundle:{bundle}" for bundle in sorted(bundles)]
    return {str(about).partition(":")[2]: int(seq) - 1 for about, seq in reader.rows(sql, field_json(abouts))}


def find_break_watched(reader: Reader, anchors: Iterable[ChainHead], progress: Progress) -> Break | None:
    """``Reader.find_audit_break`` with a word every ten thousand entries; raises what ``progress`` raises."""
    total = reader.audit_head().seq
    rows = reader.stream('SELECT "seq", "entry", "hash" FROM "audit" ORDER BY "seq"')
    found = find_break(reader.header.vault, _watched(rows, progress, total), anchors)
    progress(total, total)
    return found


def _watched(rows: Iterable[tuple[int, str, bytes]], progress: Progress, total: int) -> Iterator[StoredEntry]:
    for seq, text, digest in rows:
        if seq % _TOLD_EVERY == 0:
            progress(seq, total)
        yield StoredEntry(seq, text.encode(), digest)


def openings(reader: Reader) -> dict[str, int]:
    """By user (id), when (µs UTC) that person opened the desk last."""
    sql = """
    SELECT "user", max("at") FROM "audit" WHERE "about" = 'vault' AND "act" = 'vault.unlock' GROUP BY "user"
    """
    return {str(user): int(at) for user, at in reader.rows(sql)}


def first_entries(reader: Reader, about: Collection[str]) -> dict[str, int]:
    """By what entries speak of, when (µs UTC) the first one was made."""
    sql = """
    SELECT "about", min("at") FROM "audit" WHERE "about" IN (SELECT "value" FROM json_each(?)) GROUP BY "about"
    """
    return {str(thing): int(at) for thing, at in reader.rows(sql, field_json(sorted(about)))}


def first_by(reader: Reader, about: Collection[str]) -> dict[str, tuple[int, str]]:
    """By what entries speak of, when (µs UTC) the first one was made, and by which user (id)."""
    sql = """
    SELECT "about", "at", "user" FROM "audit" WHERE "seq" IN (
      SELECT min("seq") FROM "audit" WHERE "about" IN (SELECT "value" FROM json_each(?)) GROUP BY "about"
    )
    """
    rows = reader.rows(sql, field_json(sorted(about)))
    return {str(thing): (int(at), str(user)) for thing, at, user in rows}
