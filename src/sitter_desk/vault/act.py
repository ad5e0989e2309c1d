"""One act: business rows, history and audit entries in one transaction, or nothing (design §4)."""

import os
from collections.abc import Callable, Mapping
from typing import Any, cast

from sitter_desk.domain.checking import refuse_unfit
from sitter_desk.domain.listed import Owner, owners
from sitter_desk.domain.lookup import keys_of
from sitter_desk.domain.records import Record
from sitter_desk.errors import NotOwner, RevisionConflict
from sitter_desk.vault.audit import ChainHead, Entry, Fact, encode_entry, next_hash, values_digest
from sitter_desk.vault.connection import Connection, told
from sitter_desk.vault.header import Header
from sitter_desk.vault.reader import LAST_CHANGE, Fate, Reader, fate_against
from sitter_desk.vault.tables import TABLES, Table, field_json
from sitter_desk.vault.touched import Touched

_KEY_BYTES = 32


class Act(Reader):
    """What may be done between BEGIN and COMMIT. ``Vault.act`` makes it; it is worth nothing afterwards."""

    def __init__(self, header: Header, connection: Connection, *, name: str, at: int, user: str, pc: str) -> None:
        super().__init__(header, connection)
        self.name, self.at, self.user, self.pc = name, at, user, pc
        self._before = self._head = super().audit_head()
        self._changes = self._changes_before = super().last_change()
        self._keys: dict[str, bytes] = {}
        self.afterwards: list[Callable[[], None]] = []
        """Steps for when the transaction has committed: files to unlink (A11)."""
        self.touched = Touched()
        """The records written, which count only once the transaction has committed."""
        self.stale: set[Owner] = set()
        """The rows of the list that no longer follow from the records (office/listing.py)."""

    def put(self, record: Record) -> None:
        """Writes a record of this desk: revision 1 when it is new, else the stored one plus 1.

        Raises ``RecordUnfit``, ``NotOwner``, ``RevisionConflict`` or ``UnstorableText``.
        """
        refuse_unfit(record)
        old = self._stored(record)
        if record.owner != self.header.desk or (old and old.owner != record.owner):
            raise NotOwner(type=TABLES[type(record)].name)
        if record.revision != (old.revision + 1 if old else 1):
            raise RevisionConflict(type=TABLES[type(record)].name)
        self._write(record, old)

    def put_received(self, record: Record) -> Fate:
        """Takes in another desk's record and says what became of it; what is not newer is left alone. Whether it may
        stand here at all was judged when it was staged.

        Raises ``NotOwner`` for a record of this desk, ``RevisionConflict`` where ``fate`` says ``conflict``.
        """
        if record.owner == self.header.desk:
            raise NotOwner(type=TABLES[type(record)].name)
        old = self._stored(record)
        fate = fate_against(old, record)
        if fate == "conflict":
            raise RevisionConflict(type=TABLES[type(record)].name)
        if fate in ("new", "changed"):
            self._write(record, old)
        return fate

    def note(self, *, subject: str = "", about: str = "", facts: Mapping[str, Fact] | None = None) -> int:
        """An entry without a change of a record: a read, a print, an export. ``facts`` hold nothing of a person.
        Returns its seq."""
        entry = Entry(
            seq=self._head.seq + 1,
            at=self.at,
            user=self.user,
            pc=self.pc,
            act=self.name,
            subject=subject,
            about=about,
            facts=dict(facts or {}),
        )
        data = encode_entry(entry)
        self._head = ChainHead(entry.seq, next_hash(self._head.head, data))
        self.run(
            'INSERT INTO "audit" ("seq", "entry", "hash") VALUES (?, ?, ?)', entry.seq, data.decode(), self._head.head
        )
        return entry.seq

    def desk_key(self) -> bytes:
        """The raw Ed25519 private key of this desk, to sign what this act makes."""
        return self._signing_key()

    def set_setting(self, key: str, value: str) -> None:
        """Keeps a setting of this desk. The caller notes what it means."""
        self.run(
            'INSERT INTO "setting" VALUES (?, ?) ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"',
            key,
            value,
        )

    def next_serial(self, name: str) -> int:
        """The next number of a gapless series, from 1: drawn and used in the same act, or not at all (B5)."""
        serial = int(self.setting(f"serial {name}") or 0) + 1
        self.set_setting(f"serial {name}", str(serial))
        return serial

    def erase_subject(self, subject: str) -> int:
        """Deletes everything that speaks of one person: rows, history, digest key (A3). Returns the rows deleted.

        The audit chain still verifies and names nobody. The file is free of the text after ``Vault.checkpoint`` (A14).
        """
        if not subject:
            raise ValueError("an erasure names one person")
        # What was suspected of them and of somebody else is suspected of nobody now.
        suspected = self.rows(_SUSPECTED, subject)
        self.stale.update(("application", record) for pair in suspected for record in pair if record)
        tables = [*(table.name for table in TABLES.values()), "history", "lookup", "listed", "draft", "verdict"]
        rows = sum(
            self.run(f'DELETE FROM "{name}" WHERE "subject" = ? AND "subject" <> \'\'', subject) for name in tables
        )
        self.run('DELETE FROM "subject_key" WHERE "subject" = ?', subject)
        self._keys.pop(subject, None)
        self.touched.add((table.name, "") for table in TABLES.values())
        self.note(subject=subject, about="erasure", facts={"rows": rows})
        return rows

    def run(self, sql: str, *values: object) -> int:
        """One statement of this room; returns the rows it changed."""
        with told():
            return self.connection.execute(sql, values).rowcount

    def leave_entry(self) -> None:
        """An act that left no entry so far leaves one."""
        if self._head == self._before:
            self.note()

    def finish(self) -> None:
        """Before COMMIT: an act that left no entry leaves one now, and the number of the last change is kept."""
        self.leave_entry()
        if self._changes != self._changes_before:
            self.set_setting(LAST_CHANGE, str(self._changes))

    def audit_head(self) -> ChainHead:
        """The head including what this act has written."""
        return self._head

    def last_change(self) -> int:
        """The last change including those of this act."""
        return self._changes

    def _write(self, record: Record, old: Record | None) -> None:
        table: Table[Any] = TABLES[type(record)]
        row = table.row(record)
        changed = _changed(table, record, old)
        about = f"{table.name}:{record.id}"
        key = self._subject_key(record.subject)
        facts: dict[str, Fact] = {
            "fields": tuple(sorted(changed)),
            "old": values_digest(key, about, {name: getattr(old, name) for name in changed}) if old else "",
            "new": values_digest(key, about, {name: getattr(record, name) for name in changed}),
            "revision": record.revision,
        }
        self._changes += 1
        self.run(table.upsert, *row, self._changes)
        self.touched.add([(table.name, record.id)])
        self.stale.update(owners(record))
        self._keep_keys(record, old)
        seq = self.note(subject=record.subject, about=about, facts=facts)
        for name in changed if old else ():
            values = field_json(getattr(old, name)), field_json(getattr(record, name))
            self.run(_HISTORY, seq, about, record.subject, name, *values)

    def _keep_keys(self, record: Record, old: Record | None) -> None:
        """The keys under which the record is found; rewritten only where they differ."""
        keys, before = set(keys_of(record)), set(keys_of(old)) if old else set()
        for kind, key in before - keys:
            self.run('DELETE FROM "lookup" WHERE "kind" = ? AND "key" = ? AND "record" = ?', kind, key, record.id)
        for kind, key in keys - before:
            self.run('INSERT INTO "lookup" VALUES (?, ?, ?, ?)', kind, key, record.id, record.subject)

    def _subject_key(self, subject: str) -> bytes:
        if subject not in self._keys:
            self.run('INSERT OR IGNORE INTO "subject_key" VALUES (?, ?)', subject, os.urandom(_KEY_BYTES))
            rows = self.rows('SELECT "key" FROM "subject_key" WHERE "subject" = ?', subject)
            self._keys[subject] = cast(bytes, rows[0][0])
        return self._keys[subject]


def do_nothing(_: Act) -> None:
    """The work of an act that only leaves its entry."""


_SUSPECTED = """
SELECT "application", "other_application" FROM "duplicate"
WHERE "application" IN (SELECT "id" FROM "application" WHERE "subject" = ?1)
OR "other_application" IN (SELECT "id" FROM "application" WHERE "subject" = ?1)
"""
_HISTORY = 'INSERT INTO "history" ("seq", "about", "subject", "field", "old", "new") VALUES (?, ?, ?, ?, ?, ?)'


def _changed(table: Table[Any], record: Record, old: Record | None) -> list[str]:
    names = list(table.kinds)
    return [name for name in names if old is None or getattr(record, name) != getattr(old, name)]
