"""The audit log as bytes and hashes: ``docs/audit-format.md`` (decisions A3, A12). Pure; the table is elsewhere."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

import msgspec

from sitter_desk.errors import AuditBroken
from sitter_desk.sealing.slots import keyed_digest

Fact = str | int | tuple[str, ...]

_CHAIN_LABEL = b"sitter-desk audit chain 1\0"
_ENTRY_LABEL = b"sitter-desk audit entry 1\0"
_VALUES_LABEL = "sitter-desk audit values 1"
_ENCODER = msgspec.json.Encoder(order="sorted")  # spells as domain.canonical does: a law tested in the vault


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One entry. ``about`` is ``type:id`` for a record; ``facts`` never hold a value of a person (A3)."""

    seq: int
    at: int
    user: str
    pc: str
    act: str
    subject: str
    about: str
    facts: dict[str, Fact]


_DECODER = msgspec.json.Decoder(Entry, strict=True)


@dataclass(frozen=True)
class ChainHead:
    """How far the chain reached, and its hash there (32 bytes)."""

    seq: int
    head: bytes


@dataclass(frozen=True)
class StoredEntry:
    """A row of the log as it stands in the table."""

    seq: int
    entry: bytes
    hash: bytes


@dataclass(frozen=True, kw_only=True)
class Break:
    """Where the chain stops holding, and how: the words of ``docs/audit-format.md``."""

    seq: int
    how: Literal["gap", "entry", "hash", "short", "anchor"]


def first_hash(vault: str) -> bytes:
    """The hash before the first entry; bound to the vault, so that no log fits another."""
    return hashlib.sha256(_CHAIN_LABEL + vault.encode("ascii")).digest()


def next_hash(previous: bytes, entry: bytes) -> bytes:
    """The hash of an entry after the one with hash ``previous``."""
    return hashlib.sha256(_ENTRY_LABEL + previous + entry).digest()


def values_digest(key: bytes, about: str, values: Mapping[str, object]) -> str:
    """Keyed digest of a record's values; worth nothing without the subject's key (A3)."""
    return keyed_digest(key, _VALUES_LABEL, _ENCODER.encode({"about": about, "values": dict(values)})).hex()


def find_break(vault: str, rows: Iterable[StoredEntry], anchors: Iterable[ChainHead] = ()) -> Break | None:
    """Recomputes the whole chain; None when it holds and passes every anchor known from elsewhere."""
    wanted: dict[int, set[bytes]] = {}
    for anchor in anchors:
        wanted.setdefault(anchor.seq, set()).add(anchor.head)
    previous, seq = first_hash(vault), 0
    if wanted.get(0, set()) - {previous}:
        return Break(seq=0, how="anchor")
    for row in rows:
        seq += 1
        previous = next_hash(previous, row.entry)
        how = _fault(row, seq, previous)
        if how:
            return Break(seq=seq, how=how)
        if wanted.get(seq, set()) - {previous}:
            return Break(seq=seq, how="anchor")
    return Break(seq=seq + 1, how="short") if any(anchor > seq for anchor in wanted) else None


def _fault(row: StoredEntry, seq: int, expected: bytes) -> Literal["gap", "entry", "hash"] | None:
    if row.seq != seq:
        return "gap"
    entry = _read(row.entry)
    if entry is None or entry.seq != seq:
        return "entry"
    return None if row.hash == expected else "hash"


def _read(data: bytes) -> Entry | None:
    """The entry, or None where the bytes are not exactly those of one. No field has a default, so comparing with the
    encoded value is the whole check; a million entries are read in a few seconds."""
    try:
        entry = _DECODER.decode(data)
        return entry if _ENCODER.encode(entry) == data else None
    except (msgspec.MsgspecError, ValueError, TypeError, OverflowError, RecursionError):
        return None


def encode_entry(entry: Entry) -> bytes:
    """The bytes that are stored and hashed: canonical, by the C encoder."""
    return _ENCODER.encode(entry)


def decode_entry(data: bytes, seq: int) -> Entry:
    """An entry for lists and filters; raises ``AuditBroken`` when the bytes are none."""
    entry = _read(data)
    if entry is None:
        raise AuditBroken(seq=seq, how="entry")
    return entry
