"""A reader of bundles written from docs/bundle-format.md alone; it uses nothing of the product.

`python tests/independent_reader.py FILE PASSWORD` lists the members or says what was refused. Record shapes (which
members a type has) are not its business; everything else on that page is. It holds the whole bundle in memory.
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
TYPES = (
    "engagement round rule_set acceptance export_file export_row applicant child application use finding screening "
    "approval decision notice lot carried_item handover confirmation"
)
HEAD = "acknowledged audit base bundle engagement format made_at number practice purpose recipient sender versions"
LIMITS = {"head.json": 65_536, "head.sig": 64, "records/": 4_259_840, "manifest.json": 33_554_432, "manifest.sig": 64}
derive = functools.cache(hashlib.pbkdf2_hmac)


class Refused(Exception):
    """Its text says which rule was broken."""


REFUSALS = (Refused, InvalidTag, InvalidSignature, ValueError, zstandard.ZstdError)


def need(holds: object, rule: str) -> None:
    if not holds:
        raise Refused(rule)


def parse(data: bytes) -> Any:
    """Canonical JSON; floats have no place in it."""
    value = json.loads(data.decode(), parse_float=lambda _: need(False, "no floats"))
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    need(text.encode() == data, "canonical JSON")
    return value


def open_key(source: BinaryIO, password: str) -> tuple[bytes, re.Match[str], bytes]:
    """Magic and header line, the header's parts, and the bundle key."""
    need(source.readline(len(MAGIC)) == MAGIC, "first line")
    line = source.readline(4_096 - len(MAGIC)).decode()
    header = HEADER.fullmatch(line)
    need(header and 600_000 <= int(header["rounds"]) <= 5_000_000, "header and its iterations")
    assert header
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


def read_part(content: bytes, last_id: str) -> tuple[int, int, str]:
    """Lines, plain size, and the last id of a part; ids ascend from ``last_id``."""
    size = zstandard.frame_content_size(content)
    need(0 < size <= 4_194_304, "declared size")
    plain = zstandard.ZstdDecompressor().decompress(content, size, False, False)
    *lines, rest = plain.split(b"\n")
    ids = [last_id, *(parse(line)["id"] for line in lines)]
    need(all(re.fullmatch("[0-9a-f]{32}", new) and old < new for old, new in pairwise(ids)), "ids")
    need(lines and not rest and len(plain) == size, "whole lines")
    return len(lines), size, ids[-1]


def open_bundle(source: BinaryIO, password: str) -> dict[str, bytes]:
    """Every member by name, all checks made, or one of REFUSALS."""
    lines, header, key = open_key(source, password)
    members = list(read_members(open_stream(source.read(), key, lines)))
    names, inner, out = [name for name, _ in members], members[2:-2], dict(members)
    need(names[:2] == ["head.json", "head.sig"] and names[-2:] == ["manifest.json", "manifest.sig"], "order")
    head, manifest = parse(out["head.json"]), parse(out["manifest.json"])
    sender = Ed25519PublicKey.from_public_bytes(bytes.fromhex(head["sender"]["public_key"]))
    for stem in ("head", "manifest"):
        sender.verify(out[f"{stem}.sig"], f"sitter-desk bundle {stem} 1\0".encode() + out[f"{stem}.json"])
    outside = (1, header["bundle"], header["recipient"], header["practice"] == "true")
    need((head["format"], head["bundle"], head["recipient"], head["practice"]) == outside, "head fits header")
    need(sorted(head) == HEAD.split(), "members of the head")
    records, files, counts, place, last_id = [], [], {}, (0, 0), ""
    for name, content in inner:
        entry = {"name": name, "size": len(content), "digest": hashlib.sha256(content).hexdigest()}
        if found := re.fullmatch(r"records/(\d\d)-([a-z_]+)-(\d{4})\.jsonl\.zst", name):
            kind, before, place = found[2], place, (int(found[1]), int(found[3]))
            types = TYPES.split()
            need(kind in types and types.index(kind) + 1 == place[0] and not files, "record type")
            need(place == (before[0], before[1] + 1) or (place[0] > before[0] and place[1] == 1), "part number")
            count, plain, last_id = read_part(content, last_id if place[0] == before[0] else "")
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
