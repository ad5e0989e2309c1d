"""Makes bundles, right and wrong, from docs/bundle-format.md alone; it shares no code with the product.

Deterministic: fixed keys, salts and nonces; Zstandard frames are laid by hand. So it can make what the product never
would.
"""

import functools
import hashlib
import json
import struct
from collections.abc import Callable
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MAGIC = b"sitter-desk bundle 1\n"
PASSWORD, OTHER_PASSWORD = "000GC-40R4Y-0M301-E209M-185G2-R38EE-1W810", "0410S-6105G-0R3GS-G28AJ-1C607-T3GF4-208HM"
SENDER, STRANGER = bytes(range(32)), bytes(range(1, 33))
BUNDLE_KEY, SALT, NONCE = b"k" * 32, b"s" * 16, b"n" * 12
STREAM_SALT, STREAM_PREFIX = b"S" * 32, b"P" * 7
BUNDLE, OTHER, WARD, CONTRACTOR, ENGAGEMENT = ("0" * 31 + sign for sign in "12abe")
FIRST, FULL = 65_536 - 40 - 16, 65_536 - 16
Members = list[tuple[str, bytes]]


def canon(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def same(value: Any) -> Any:
    return value


def change(**changes: Any) -> Callable[[dict[str, Any]], dict[str, Any]]:
    return lambda value: value | changes


@functools.cache
def wrapping_key(password: str, rounds: int) -> bytes:
    return hashlib.pbkdf2_hmac("sha256", password.replace("-", "").encode(), SALT, rounds)


def sign(key: bytes, purpose: str, message: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(key).sign(purpose.encode() + b"\0" + message)


def frame(plain: bytes, declared: int | None = None, repeat: int = 0) -> bytes:
    """A Zstandard frame of one stored block, followed by ``repeat`` blocks of 128 KiB of one byte."""
    size = len(plain) if declared is None else declared
    out = b"\x28\xb5\x2f\xfd\xa0" + struct.pack("<I", size)
    out += struct.pack("<I", len(plain) << 3 | (repeat == 0))[:3] + plain
    for left in reversed(range(repeat)):
        out += struct.pack("<I", 131_072 << 3 | 1 << 1 | (left == 0))[:3] + b"\n"
    return out


def block(name: str, size: int, **fields: bytes) -> bytes:
    """A ustar header block; ``fields`` replaces a field by its name."""
    layout = {"name": (0, name.encode()), "mode": (100, b"0000600"), "uid": (108, b"0000000"), "gid": (116, b"0000000")}
    layout |= {"octal": (124, b"%011o" % size), "mtime": (136, b"0" * 11), "sum": (148, b" " * 8), "type": (156, b"0")}
    layout |= {"link": (157, b""), "magic": (257, b"ustar\x0000"), "pax": (345, b"")}
    out = bytearray(512)
    for key, (place, usual) in layout.items():
        text = fields.get(key, usual)
        out[place : place + len(text)] = text
    out[148:156] = b"%06o\0 " % sum(out)
    return bytes(out)


def member(name: str, content: bytes, **fields: bytes) -> bytes:
    return block(name, len(content), **fields) + content + bytes(-len(content) % 512)


def lines(*records: dict[str, Any]) -> bytes:
    return b"".join(canon(record) + b"\n" for record in records)


def record(last: str, **fields: Any) -> dict[str, Any]:
    return {"id": "0" * 31 + last, "owner": WARD, "engagement": ENGAGEMENT, "revision": 1, "subject": ""} | fields


ACCEPTANCE = record("3", what="handler_list", accepted_on="2024-04-01", accepted_by="練習 一郎")
ROUND = record("2", number=1, plan=[{"step": "deliver", "planned": "2025-04-25", "actual": ""}])
HANAKO = record(
    "4", name="練習 花子", kana="れんしゅう はなこ", birthday="1990-01-02", birthday_text="H2.1.2",
    postcode="160-0000", address="練習市𠮷野町1-1", phone="03-0000-0000", email="hanako@example.jp",
)  # fmt: skip
TARO = HANAKO | {"id": "0" * 31 + "5", "name": '練習 太郎\u3000Jr.\\"\t', "subject": "0" * 31 + "4"}
PART_A, PART_P = "records/04-acceptance-0001.jsonl.zst", "records/09-applicant-0001.jsonl.zst"
PART_R = "records/02-round-0001.jsonl.zst"
FILE_1, FILE_2 = f"files/{'0' * 31}6", f"files/{'0' * 31}7"
PLAIN = {PART_A: lines(ACCEPTANCE), PART_P: lines(HANAKO, TARO)}
GOOD: Members = [(name, frame(plain)) for name, plain in PLAIN.items()] + [(FILE_1, b"scan"), (FILE_2, b"")]

HEAD = {
    "format": 1, "bundle": BUNDLE, "engagement": ENGAGEMENT, "practice": False, "purpose": "provide",
    "sender": {
        "desk": WARD, "site": "ward", "seat": 0, "incarnation": 1,
        "public_key": Ed25519PrivateKey.from_private_bytes(SENDER).public_key().public_bytes_raw().hex(),
    },
    "recipient": CONTRACTOR, "number": 1, "base": 0, "acknowledged": 0, "made_at": 1_712_000_000_000_000,
    "versions": {"container": 1, "records": 1, "rules": 1}, "audit": {"site": "ward", "seq": 7, "head": "aa" * 32},
}  # fmt: skip


def manifest_of(members: Members, head_json: bytes, first_lines: bytes, plain: dict[str, bytes]) -> dict[str, Any]:
    entries = [{"name": name, "size": len(data), "digest": hashlib.sha256(data).hexdigest()} for name, data in members]
    records = [
        entry | {"count": plain[entry["name"]].count(b"\n"), "plain": len(plain[entry["name"]])}
        for entry in entries
        if entry["name"] in plain
    ]
    counts: dict[str, int] = {}
    for entry in records:
        kind = entry["name"][11:-15]
        counts[kind] = counts.get(kind, 0) + entry["count"]
    return {
        "bundle": BUNDLE, "header": hashlib.sha256(first_lines).hexdigest(),
        "head": hashlib.sha256(head_json).hexdigest(), "records": records,
        "files": [entry for entry in entries if entry["name"].startswith("files/")],
        "counts": counts, "audit": HEAD["audit"],
    }  # fmt: skip


def seal(first_lines: bytes, plain: bytes, cut: Callable[[list[bytes]], list[bytes]] = same) -> bytes:
    key = HKDF(algorithm=SHA256(), length=32, salt=STREAM_SALT, info=first_lines).derive(BUNDLE_KEY)
    parts = [plain[:FIRST]] + [plain[at : at + FULL] for at in range(FIRST, len(plain), FULL)]
    sealed = [
        AESGCM(key).encrypt(STREAM_PREFIX + struct.pack(">IB", at, at == len(parts) - 1), part, None)
        for at, part in enumerate(parts)
    ]
    return bytes([40]) + STREAM_SALT + STREAM_PREFIX + b"".join(cut(sealed))


def header(values: Callable[[dict[str, Any]], dict[str, Any]] = same, rounds: int = 600_000) -> dict[str, Any]:
    kdf = {"name": "PBKDF2-HMAC-SHA-256", "salt": SALT.hex(), "iterations": rounds}
    made = values({"bundle": BUNDLE, "recipient": CONTRACTOR, "practice": False, "kdf": kdf})
    wrapped = AESGCM(wrapping_key(PASSWORD, rounds)).encrypt(NONCE, BUNDLE_KEY, MAGIC + canon(made) + b"\n")
    return made | {"wrap": {"nonce": NONCE.hex(), "ciphertext": wrapped.hex()}}


def bundle(
    *,
    head_line: Callable[[dict[str, Any]], dict[str, Any]] = same,
    rounds: int = 600_000,
    spell: Callable[[bytes], bytes] = same,
    head: Callable[[dict[str, Any]], dict[str, Any]] = same,
    head_sig: Callable[[bytes], bytes] = lambda text: sign(SENDER, "sitter-desk bundle head 1", text),
    members: Members = GOOD,
    plain: dict[str, bytes] = PLAIN,
    listed: Members | None = None,
    manifest: Callable[[dict[str, Any]], dict[str, Any]] = same,
    manifest_sig: Callable[[bytes], bytes] = lambda text: sign(SENDER, "sitter-desk bundle manifest 1", text),
    order: Callable[[list[bytes]], list[bytes]] = same,
    archive: Callable[[bytes], bytes] = same,
    cut: Callable[[list[bytes]], list[bytes]] = same,
) -> bytes:
    """A bundle, with one step of its making replaced. ``order`` sees the archive's members as bytes."""
    first_lines = spell(MAGIC + canon(header(head_line, rounds)) + b"\n")
    head_json = canon(head(HEAD))
    made = manifest_of(members if listed is None else listed, head_json, first_lines, plain)
    manifest_json = canon(manifest(made))
    parts = [member("head.json", head_json), member("head.sig", head_sig(head_json))]
    parts += [member(name, data) for name, data in members]
    parts += [member("manifest.json", manifest_json), member("manifest.sig", manifest_sig(manifest_json))]
    return first_lines + seal(first_lines, archive(b"".join(order(parts)) + bytes(1024)), cut)
