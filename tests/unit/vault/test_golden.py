"""Vaults of every released schema, opened by the product and by a reader that knows docs/vault.md alone."""

import hashlib
import hmac
import json
import shutil
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlcipher3 import dbapi2

from sitter_desk.domain.lookup import child_key
from sitter_desk.domain.records import Applicant, Child
from sitter_desk.vault import objects, peers
from sitter_desk.vault.drafts import rows_of
from tests.unit.vault.desk import ENGAGEMENT, PASSWORD, Desk
from tests.unit.vault.make_golden import golden_records

GOLDEN = sorted(path for path in (Path(__file__).resolve().parents[2] / "data" / "vaults").iterdir() if path.is_dir())


@pytest.fixture(params=GOLDEN, ids=lambda path: path.name)
def copied(request: pytest.FixtureRequest, tmp_path: Path) -> Desk:
    shutil.copytree(request.param, tmp_path / "desk")
    return Desk(tmp_path / "desk", practice=True, secret=None, mirror=None)


def test_there_is_one_for_each_schema() -> None:
    assert [path.name for path in GOLDEN] == ["0001", "0004"]


def test_the_product_opens_it(copied: Desk) -> None:
    person, child = golden_records(copied)
    with copied.open() as vault:
        reader = vault.reader()
        assert reader.get(Applicant, person.id) == person
        assert reader.get(Child, child.id) == child
        assert len(reader.history(Applicant, person.id)) == 2
        assert reader.look_up("child", child_key(child.name, child.birthday)) == [child.id]
        assert reader.look_up("phone", "300000000") == [person.id]
        assert peers.get(reader, "e" * 32).engagement == ENGAGEMENT
        (name,) = reader.rows('SELECT "name" FROM "object"')[0]
        assert b"".join(objects.open_object(reader, copied.folder, name)) == b"golden"
        assert rows_of(reader, vault.user.id) == [], "schema 1 knew no drafts"
        vault.check()
    code = (copied.folder / "recovery.txt").read_text(encoding="ascii").strip()
    copied.recover(code).close()


def _canonical(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _hkdf(key: bytes, *info: str) -> bytes:
    return HKDF(SHA256(), 32, None, "\0".join(info).encode()).derive(key)


def _data_key(header: dict[str, object], slot: dict[str, str], secret: bytes) -> bytes:
    vault, cost = str(header["vault"]), dict(slot["kdf"])
    argon = Argon2id(
        salt=bytes.fromhex(slot["salt"]),
        length=32,
        iterations=int(cost["passes"]),
        lanes=int(cost["lanes"]),
        memory_cost=int(cost["memory_kib"]),
    )
    key = _hkdf(argon.derive(secret), "sitter-desk slot key 1", vault, slot["id"])
    named = {name: header[name] for name in ("vault", "desk", "site", "practice")}
    own = {name: slot[name] for name in ("id", "kdf", "kind", "login", "machine", "public", "salt")}
    sealed = bytes.fromhex(slot["private"])
    scalar = AESGCM(key).decrypt(sealed[:12], sealed[12:], _canonical({**named, **own, "version": 1}))
    private = ec.derive_private_key(int.from_bytes(scalar, "big"), ec.SECP256R1())
    info = b"sitter-desk data key 1\0" + _canonical({**named, "epoch": header["epoch"], "slot": slot["id"]})
    suite = Suite(KEM.P256, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    return suite.decrypt(bytes.fromhex(slot["data_key"]), private, info=info)


def test_the_documents_are_enough_to_read_it(copied: Desk) -> None:
    data = (copied.folder / "vault.json").read_bytes()
    header = json.loads(data)
    assert _canonical(header) == data
    unsummed = {name: value for name, value in header.items() if name != "sum"}
    assert hashlib.sha256(b"sitter-desk vault header sum 1\0" + _canonical(unsummed)).hexdigest() == header["sum"]

    slot = next(each for each in header["slots"] if each["kind"] == "user")
    data_key = _data_key(header, slot, PASSWORD.encode())
    place = (header["vault"], str(header["epoch"]))
    unsealed = {name: value for name, value in unsummed.items() if name != "seal"}
    seal_key = _hkdf(data_key, "sitter-desk header seal key 1", *place)
    assert hmac.digest(seal_key, _canonical(unsealed), "sha256").hex() == header["seal"]

    database = dbapi2.connect(str(copied.folder / f"records.{header['epoch']}.db"))
    database.execute(f"PRAGMA key = \"x'{_hkdf(data_key, 'sitter-desk database key 1', *place).hex()}'\"")
    assert database.execute("PRAGMA application_id").fetchall() == [(0x53446573,)]
    previous = hashlib.sha256(b"sitter-desk audit chain 1\0" + header["vault"].encode()).digest()
    rows = database.execute('SELECT "seq", "entry", "hash" FROM "audit" ORDER BY "seq"').fetchall()
    for count, (seq, entry, digest) in enumerate(rows, 1):
        previous = hashlib.sha256(b"sitter-desk audit entry 1\0" + previous + entry.encode()).digest()
        assert (seq, digest) == (count, previous)
    _check_digest(database, [json.loads(entry) for _, entry, _ in rows])
    database.close()


def _check_digest(database: dbapi2.Connection, entries: list[dict[str, object]]) -> None:
    """The keyed digest of the child's first entry, over all of its fields."""
    entry = next(each for each in entries if str(each["about"]).startswith("child:"))
    (key,) = database.execute('SELECT "key" FROM "subject_key" WHERE "subject" = ?', (entry["subject"],)).fetchall()[0]
    names = entry["facts"]["fields"]  # type: ignore[index]  # an object, says the document
    row = database.execute(f'SELECT {", ".join(names)} FROM "child"').fetchall()[0]
    values = dict(zip(names, row, strict=True))
    values["categories"] = json.loads(values["categories"])
    message = b"sitter-desk audit values 1\0" + _canonical({"about": entry["about"], "values": values})
    assert hmac.digest(key, message, "sha256").hex() == entry["facts"]["new"]  # type: ignore[index]  # as above
