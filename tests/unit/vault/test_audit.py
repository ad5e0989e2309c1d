import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitter_desk import errors
from sitter_desk.domain.canonical import canonical
from sitter_desk.sealing.slots import keyed_digest
from sitter_desk.vault.audit import (
    Break,
    ChainHead,
    Entry,
    StoredEntry,
    decode_entry,
    encode_entry,
    find_break,
    first_hash,
    next_hash,
    values_digest,
)
from sitter_desk.vault.store import Vault
from tests.unit.vault.desk import AT, PC, Desk, applicant

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
VECTORS = sorted((Path(__file__).resolve().parents[2] / "vectors" / "audit").glob("*.json"))
GUARDED = [
    'DELETE FROM "audit" WHERE "seq" = 3',
    'UPDATE "audit" SET "entry" = "entry"',
    'DROP TABLE "audit"',
    'DROP TRIGGER "audit_no_delete"',
    'ALTER TABLE "audit" RENAME TO "x"',
    "PRAGMA writable_schema = ON",
    "PRAGMA recursive_triggers = OFF",
    "PRAGMA user_version = 99",
    "DELETE FROM sqlite_master",
    "ATTACH DATABASE '/tmp/x.db' AS x",
    'CREATE TRIGGER x AFTER INSERT ON "audit" BEGIN SELECT 1; END',
    'CREATE TABLE "x" ("y")',
]


def _fill(vault: Vault, desk: Desk) -> None:
    for number in range(4):
        with vault.act(f"act.{number}", at=AT + number, pc=PC) as act:
            act.put(applicant(desk))


@pytest.mark.parametrize("statement", GUARDED)
def test_the_connection_refuses_to_rewrite_the_log(vault: Vault, desk: Desk, statement: str) -> None:
    _fill(vault, desk)
    with pytest.raises(errors.SitterError), vault.act("x", at=AT, pc=PC) as act:
        act.run(statement)
    vault.check()


@pytest.mark.parametrize(
    "statement",
    [
        'DELETE FROM "audit" WHERE "seq" = 3',
        'UPDATE "audit" SET "hash" = zeroblob(32) WHERE "seq" = 3',
        'REPLACE INTO "audit" ("seq", "entry", "hash") SELECT "seq", "entry", "hash" FROM "audit" WHERE "seq" = 3',
        'INSERT INTO "audit" ("seq", "entry", "hash") VALUES (99, \'{"seq":99}\', zeroblob(32))',
    ],
)
def test_the_triggers_refuse_it_too_when_the_guard_is_off(vault: Vault, desk: Desk, statement: str) -> None:
    _fill(vault, desk)
    vault.writer.set_authorizer(None)  # type: ignore[arg-type]  # takes the guard off
    with pytest.raises(errors.BrokenReference), vault.act("x", at=AT, pc=PC) as act:
        act.run(statement)
    vault.check()


def _drop_tail(vault: Vault, last: int) -> None:
    vault.writer.execute('DELETE FROM "audit" WHERE "seq" > ?', (last - 1,))


def _drop_middle(vault: Vault, last: int) -> None:
    vault.writer.execute('DELETE FROM "audit" WHERE "seq" = ?', (last - 1,))


def _edit(vault: Vault, last: int) -> None:
    vault.writer.execute('UPDATE "audit" SET "entry" = replace("entry", ?, ?) WHERE "seq" = ?', (PC, "PC9", last - 1))


def _reorder(vault: Vault, last: int) -> None:
    rows = vault.writer.execute('SELECT "entry", "hash" FROM "audit" WHERE "seq" >= ?', (last - 1,)).fetchall()
    for seq, (entry, digest) in zip((last, last - 1), rows, strict=True):
        other = entry.replace(f'"seq":{2 * last - 1 - seq}', f'"seq":{seq}')
        vault.writer.execute('UPDATE "audit" SET "entry" = ?, "hash" = ? WHERE "seq" = ?', (other, digest, seq))


def _forge(vault: Vault, last: int) -> None:
    entry = vault.writer.execute('SELECT "entry" FROM "audit" WHERE "seq" = ?', (last,)).fetchall()[0][0]
    forged = entry.replace(f'"seq":{last}', f'"seq":{last + 1}')
    vault.writer.execute('INSERT INTO "audit" ("seq","entry","hash") VALUES (?, ?, zeroblob(32))', (last + 1, forged))


def _spell(vault: Vault, last: int) -> None:
    vault.writer.execute('UPDATE "audit" SET "entry" = "entry" || \' \' WHERE "seq" = ?', (last,))


def _rebuild(vault: Vault, last: int) -> None:
    """A handler with the key writes another past that verifies in itself: only an anchor tells."""
    rows = vault.writer.execute('SELECT "entry" FROM "audit" ORDER BY "seq"').fetchall()
    previous = first_hash(vault.header.vault)
    for seq, (entry,) in enumerate(rows, 1):
        other = entry.replace(PC, "PC9")
        previous = next_hash(previous, other.encode())
        vault.writer.execute('UPDATE "audit" SET "entry" = ?, "hash" = ? WHERE "seq" = ?', (other, previous, seq))


@pytest.mark.parametrize(
    ("forge", "offset", "how"),
    [
        (_drop_tail, 0, "short"),
        (_drop_middle, -1, "gap"),
        (_edit, -1, "hash"),
        (_reorder, -1, "hash"),
        (_forge, 1, "hash"),
        (_spell, 0, "entry"),
        (_rebuild, 0, "anchor"),
    ],
)
def test_each_forgery_is_named(
    vault: Vault, desk: Desk, forge: Callable[[Vault, int], None], offset: int, how: str
) -> None:
    _fill(vault, desk)
    head = vault.own_reader().audit_head()
    assert vault.own_reader().find_audit_break([head]) is None
    vault.writer.set_authorizer(None)  # type: ignore[arg-type]  # someone with the key and without this program
    for trigger in ("audit_next", "audit_no_update", "audit_no_delete"):
        vault.writer.execute(f'DROP TRIGGER "{trigger}"')
    forge(vault, head.seq)
    assert vault.reader().find_audit_break([head]) == Break(seq=head.seq + offset, how=how)  # type: ignore[arg-type]  # a table
    with pytest.raises(errors.AuditBroken):
        vault.check([head])


def test_anchors_before_the_end_and_at_zero(vault: Vault, desk: Desk) -> None:
    early = vault.own_reader().audit_head()
    _fill(vault, desk)
    zero = ChainHead(0, first_hash(vault.header.vault))
    reader = vault.own_reader()
    assert reader.find_audit_break([zero, early, reader.audit_head()]) is None
    assert reader.find_audit_break([ChainHead(0, bytes(32))]) == Break(seq=0, how="anchor")
    assert reader.find_audit_break([ChainHead(early.seq, bytes(32))]) == Break(seq=early.seq, how="anchor")


def test_entries_are_filtered(vault: Vault, desk: Desk) -> None:
    _fill(vault, desk)
    reader = vault.own_reader()
    assert [entry.act for entry in reader.audit_entries(act="act.2")] == ["act.2"]
    assert len(reader.audit_entries(after=2, limit=2)) == 2
    assert {entry.user for entry in reader.audit_entries(user=vault.user.id)} == {vault.user.id}
    with pytest.raises(KeyError):
        reader.audit_entries(entry="x")


def test_there_are_vectors() -> None:
    assert len(VECTORS) >= 6


@pytest.mark.parametrize("path", VECTORS, ids=lambda path: path.stem)
def test_vectors(path: Path) -> None:
    vector = json.loads(path.read_text(encoding="utf-8"))
    rows = [StoredEntry(row["seq"], row["entry"].encode(), bytes.fromhex(row["hash"])) for row in vector["entries"]]
    anchors = [ChainHead(anchor["seq"], bytes.fromhex(anchor["hash"])) for anchor in vector["anchors"]]
    found = find_break(vector["vault"], rows, anchors)
    assert ({"seq": found.seq, "how": found.how} if found else "verified") == vector["expected"]
    for each in vector["digests"]:
        assert values_digest(bytes.fromhex(each["key"]), each["about"], each["values"]) == each["digest"]
    if vector["expected"] == "verified":
        assert [encode_entry(decode_entry(row.entry, row.seq)) for row in rows] == [row.entry for row in rows]


@settings(max_examples=50, deadline=None)
@given(TEXT, TEXT, st.dictionaries(TEXT, TEXT | st.integers(-(2**63), 2**63 - 1) | st.lists(TEXT).map(tuple)))
def test_entries_are_spelled_canonically(act: str, about: str, facts: dict[str, str | int | tuple[str, ...]]) -> None:
    entry = Entry(seq=1, at=AT, user="", pc=PC, act=act, subject="", about=about, facts=facts)
    assert encode_entry(entry) == canonical(entry)
    assert decode_entry(encode_entry(entry), 1) == entry
    assert values_digest(b"k", about, facts) == keyed_digest(
        b"k", "sitter-desk audit values 1", canonical({"about": about, "values": facts})
    ).hex()  # fmt: skip
