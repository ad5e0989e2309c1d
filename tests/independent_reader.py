"""A reader of bundles written from docs/bundle-format.md alone; it uses nothing of the product.

`python tests/independent_reader.py FILE PASSWORD` lists the members or says what was refused. The shapes of objects are
read from the tables of that page. It holds the whole bundle in memory.
"""

import functools
import hashlib
import json
import re
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, BinaryIO

import zstandard
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MAGIC = b"sitter-desk bundle 1\n"
HEADER = re.compile(
    r'(?P<bound>{"bundle":"(?P<bundle>[0-9a-f]{32})","kdf":{"iterations":(?P<rounds>\d{6,7}),'
    r'"name":"PBKDF2-HMAC-SHA-256","salt":"(?P<salt>[0-9a-f]{32})"},"practice":(?P<practice>true|false),'
    r'"recipient":"(?P<recipient>[0-9a-f]{32})"),"wrap":{"ciphertext":"(?P<wrapped>[0-9a-f]{96})",'
    r'"nonce":"(?P<nonce>[0-9a-f]{24})"}}\n'
)
DOCUMENT = (Path(__file__).parents[1] / "docs" / "bundle-format.md").read_text("utf-8")
# Members and their types of each object, from the four-column tables; the names of record types are written small.
of, SHAPES = "", dict[str, dict[str, str]]()
for row in re.finditer(r"(?m)^\| `?(\w*)`? ?\| (`[^|]+`) \| ([^|]+) \| [^|]*\|$", DOCUMENT):
    of = row[1] or of
    SHAPES.setdefault(of, dict(SHAPES["Record"]) if of.islower() else {})
    SHAPES[of] |= dict.fromkeys(re.findall(r"\w+", row[2]), row[3].replace('""', ""))
TYPES = [name for name in SHAPES if name.islower()]
LIMITS = {"head.json": 65_536, "head.sig": 64, "records/": 4_259_840, "manifest.json": 33_554_432, "manifest.sig": 64}
REFUSALS = (ValueError, InvalidTag, InvalidSignature, zstandard.ZstdError)
derive = functools.cache(hashlib.pbkdf2_hmac)


def need(holds: object, rule: str) -> None:
    if not holds:
        raise ValueError(rule)


def fits(value: Any, kind: str) -> bool:
    if kind.startswith("["):
        return type(value) is list and all(fits(item, kind[1:-1]) for item in value)
    if shape := SHAPES.get(kind):
        return type(value) is dict and shape.keys() == value.keys() and all(fits(value[of], shape[of]) for of in shape)
    fair = type(value) is {"int": int, "bool": bool}.get(kind, str) and ("`" not in kind or f"`{value}`" in kind)
    return fair and (kind != "int" or -(2**63) <= value < 2**63)


def parse(data: bytes, kind: str = "") -> Any:
    """Canonical JSON of an object of ``kind``; floats have no place in it."""
    value = json.loads(data.decode(), parse_float=lambda _: need(False, "no floats"))
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    need(text.encode() == data and (not kind or fits(value, kind)), f"canonical JSON {kind}")
    return value


def open_key(source: BinaryIO, password: str) -> tuple[bytes, re.Match[str], bytes]:
    """Magic and header line, the header's parts, and the bundle key."""
    need(source.readline(len(MAGIC)) == MAGIC, "first line")
    line = source.readline(4_096 - len(MAGIC)).decode()
    if not (header := HEADER.fullmatch(line)) or not 600_000 <= int(header["rounds"]) <= 5_000_000:
        raise ValueError("header and its iterations")
    salt, nonce, wrapped = (bytes.fromhex(header[name]) for name in ("salt", "nonce", "wrapped"))
    key = derive("sha256", password.replace("-", "").encode(), salt, int(header["rounds"]))
    return MAGIC + line.encode(), header, AESGCM(key).decrypt(nonce, wrapped, MAGIC + header["bound"].encode() + b"}\n")


def open_stream(data: bytes, key: bytes, lines: bytes) -> bytes:
    need(data[:1] == bytes([40]) and len(data) >= 56, "stream header")
    cipher = AESGCM(HKDF(algorithm=SHA256(), length=32, salt=data[1:33], info=lines).derive(key))
    cuts = [40, *range(65_536, len(data), 65_536), len(data)]
    return b"".join(
        cipher.decrypt(data[33:40] + at.to_bytes(4, "big") + bytes([end == len(data)]), data[start:end], None)
        for at, (start, end) in enumerate(pairwise(cuts))
    )


def block(name: str, size: int) -> bytes:
    start = name.encode().ljust(100, b"\0") + b"0000600\0" + b"0000000\0" * 2 + b"%011o\0" % size + b"0" * 11 + b"\0"
    rest = b"0" + bytes(100) + b"ustar\x0000" + bytes(247)
    return start + b"%06o\0 " % (sum(start) + 256 + sum(rest)) + rest


def read_members(plain: bytes) -> Iterator[tuple[str, bytes]]:
    at = 0
    while (head := plain[at : at + 512]) != bytes(512):
        name, size = head[:100].rstrip(b"\0").decode("ascii"), int(head[124:135], 8)
        need(block(name, size) == head, "member block")
        need(all(size <= most for start, most in LIMITS.items() if name.startswith(start)), "member size")
        content, at = plain[at + 512 : at + 512 + size], at + 512 + size + -size % 512
        need(len(content) == size and not any(plain[at - (-size % 512) : at]), "content and padding")
        yield name, content
    need(plain[at:] == bytes(1_024), "end of the archive")


def read_part(content: bytes, kind: str, last_id: str) -> tuple[int, int, str]:
    size = zstandard.frame_content_size(content)
    need(0 < size <= 4_194_304, "declared size")
    plain = zstandard.ZstdDecompressor().decompress(content, size, False, False)
    *lines, rest = plain.split(b"\n")
    ids = [last_id, *(parse(line, kind)["id"] for line in lines)]
    need(all(re.fullmatch("[0-9a-f]{32}", new) and old < new for old, new in pairwise(ids)), "ids")
    need(lines and not rest and len(plain) == size, "whole lines")
    return len(lines), size, ids[-1]


def open_bundle(source: BinaryIO, password: str) -> dict[str, bytes]:
    """Every member by name, all checks made, or one of REFUSALS."""
    lines, header, key = open_key(source, password)
    members = list(read_members(open_stream(source.read(), key, lines)))
    names, inner, out = [name for name, _ in members], members[2:-2], dict(members)
    need(names[:2] == ["head.json", "head.sig"] and names[-2:] == ["manifest.json", "manifest.sig"], "order")
    head, manifest = parse(out["head.json"], "Head"), parse(out["manifest.json"])
    sender = Ed25519PublicKey.from_public_bytes(bytes.fromhex(head["sender"]["public_key"]))
    for stem in ("head", "manifest"):
        sender.verify(out[f"{stem}.sig"], f"sitter-desk bundle {stem} 1\0".encode() + out[f"{stem}.json"])
    outside = (1, header["bundle"], header["recipient"], header["practice"] == "true")
    need((head["format"], head["bundle"], head["recipient"], head["practice"]) == outside, "head fits header")
    records, files, counts, place, last_id = [], [], {}, (0, 0), ""
    for name, content in inner:
        entry = {"name": name, "size": len(content), "digest": hashlib.sha256(content).hexdigest()}
        if found := re.fullmatch(r"records/(\d\d)-([a-z_]+)-(\d{4})\.jsonl\.zst", name):
            kind, before, place = found[2], place, (int(found[1]), int(found[3]))
            need(kind in TYPES and TYPES.index(kind) + 1 == place[0] and not files, "record type")
            need(place == (before[0], before[1] + 1) or (place[0] > before[0] and place[1] == 1), "part number")
            count, plain, last_id = read_part(content, kind, last_id if place[0] == before[0] else "")
            records.append(entry | {"count": count, "plain": plain})
            counts[kind] = counts.get(kind, 0) + count
        else:
            need(re.fullmatch("files/[0-9a-f]{32}", name) and (not files or files[-1]["name"] < name), "file name")
            files.append(entry)
    digests = {"header": hashlib.sha256(lines).hexdigest(), "head": hashlib.sha256(out["head.json"]).hexdigest()}
    listed = {"records": records, "files": files, "counts": counts, "audit": head["audit"], "bundle": head["bundle"]}
    need(manifest == listed | digests, "manifest fits what was read")
    return out


if __name__ == "__main__":
    with Path(sys.argv[1]).open("rb") as bundle:
        for member, data in open_bundle(bundle, sys.argv[2]).items():
            print(len(data), member)
