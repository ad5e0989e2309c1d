"""Writes tests/vectors/bundle/*.txt, one bundle for each fault: `python -m tests.vectors.make_bundle_vectors`."""

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.vectors.bundle_maker import (
    ACCEPTANCE,
    CONTRACTOR,
    FILE_1,
    FIRST,
    GOOD,
    HANAKO,
    HEAD,
    MAGIC,
    OTHER,
    OTHER_PASSWORD,
    PART_A,
    PART_P,
    PART_R,
    PASSWORD,
    PLAIN,
    ROUND,
    SENDER,
    STRANGER,
    TARO,
    bundle,
    change,
    frame,
    lines,
    member,
    sign,
)


def swapped(one: int, other: int) -> Callable[[list[bytes]], list[bytes]]:
    def swap(parts: list[bytes]) -> list[bytes]:
        out = list(parts)
        out[one], out[other] = out[other], out[one]
        return out

    return swap


def replaced(place: int, *parts: bytes) -> Callable[[list[bytes]], list[bytes]]:
    return lambda old: [*old[:place], *parts, *old[place + 1 :]]


def inserted(place: int, part: bytes) -> Callable[[list[bytes]], list[bytes]]:
    return lambda old: [*old[:place], part, *old[place:]]


def with_part(plain: bytes, name: str = PART_P, **packing: Any) -> bytes:
    """A bundle whose part of applicants holds ``plain``; the manifest agrees with it."""
    members = [*GOOD[:1], (name, frame(plain, **packing)), *GOOD[2:]]
    return bundle(members=members, plain={PART_A: PLAIN[PART_A], name: plain})


def with_round(plan: Any) -> bytes:
    """A bundle that begins with a round of this plan."""
    plain = lines(ROUND | {"plan": plan})
    return bundle(members=[(PART_R, frame(plain)), *GOOD], plain=PLAIN | {PART_R: plain})


def with_frame(data: bytes) -> bytes:
    return bundle(members=[*GOOD[:1], (PART_P, data), *GOOD[2:]])


def with_tar(**fields: bytes) -> bytes:
    return bundle(order=replaced(4, member(FILE_1, b"scan", **fields)))


def first_record(**changes: Any) -> Callable[[dict[str, Any]], dict[str, Any]]:
    return lambda made: made | {"records": [made["records"][0] | changes, *made["records"][1:]]}


GOLDEN = bundle()
START = len(MAGIC) + GOLDEN[len(MAGIC) :].index(b"\n") + 1
LARGE: dict[str, Any] = {"members": [*GOOD[:2], (FILE_1, b"scan" * 40_000), GOOD[3]]}
PARTS = {name: frame(plain) for name, plain in PLAIN.items()}
FRAME = PARTS[PART_P]
UNSIZED = b"\x28\xb5\x2f\xfd\x00\x58" + FRAME[9:]
EMPTY = b"\x28\xb5\x2f\xfd\x20\x00\x01\x00\x00"
SKIPPABLE = b"\x50\x2a\x4d\x18\x04\x00\x00\x00skip"
ONE, TWO = lines(HANAKO), lines(TARO)
EXTRA = member("files/readme", b"x")


def reheaded(old: bytes, new: bytes) -> bytes:
    """The golden file with its header changed in the open and nothing sealed again."""
    assert old in GOLDEN[:START]
    return GOLDEN[:START].replace(old, new) + GOLDEN[START:]


VECTORS: dict[str, tuple[str, str, bytes]] = {
    "golden": ("accepted", "two types, three records, two attachments (one empty)", GOLDEN),
    "golden-empty": ("accepted", "no records and no attachments", bundle(members=[], plain={})),
    "golden-large": ("accepted", "three segments", bundle(**LARGE)),
    "golden-two-parts": (
        "accepted",
        "one type in two parts",
        bundle(
            members=[(PART_P, frame(ONE)), (PART_P.replace("0001", "0002"), frame(TWO))],
            plain={PART_P: ONE, PART_P.replace("0001", "0002"): TWO},
        ),
    ),
    "golden-nested": ("accepted", "a record that holds objects", with_round(ROUND["plan"])),
    "golden-largest-number": (
        "accepted",
        "revision 2^63 - 1",
        with_part(lines(HANAKO | {"revision": 2**63 - 1})),
    ),
    "most-rounds": ("accepted", "5,000,000 iterations, the most allowed", bundle(rounds=5_000_000)),
    "wrong-password": ("wrong-password", "the password of another disc", GOLDEN),
    "empty-file": ("not-a-bundle", "no bytes", b""),
    "zip-file": ("not-a-bundle", "another kind of file", b"PK\x03\x04" + bytes(100)),
    "magic-cut": ("not-a-bundle", "cut within the first line", GOLDEN[:12]),
    "magic-crlf": ("not-a-bundle", "the first line ends in CR LF", GOLDEN.replace(b"\n", b"\r\n", 1)),
    "magic-version-zero": ("not-a-bundle", "there is no version 0", GOLDEN.replace(b"bundle 1", b"bundle 0", 1)),
    "magic-leading-zero": ("not-a-bundle", "version 01", GOLDEN.replace(b"bundle 1", b"bundle 01", 1)),
    "magic-version-2": ("newer-container", "container version 2", GOLDEN.replace(b"bundle 1", b"bundle 2", 1)),
    "header-crlf": ("header-damaged", "the header line ends in CR LF", bundle(spell=lambda s: s[:-1] + b"\r\n")),
    "header-space": ("header-damaged", "white space", bundle(spell=lambda s: s.replace(b":", b": ", 1))),
    "header-extra-field": ("header-damaged", "a member more", bundle(head_line=change(purpose="x"))),
    "header-missing-field": ("header-damaged", "no practice mark", reheaded(b'"practice":false,', b"")),
    "header-double-key": (
        "header-damaged",
        "a member twice",
        bundle(spell=lambda s: s.replace(b'"practice":false', b'"practice":false,"practice":false')),
    ),
    "header-escape": (
        "header-damaged",
        "an escape JSON does not demand",
        bundle(spell=lambda s: s.replace(b"PB", b"P\\u0042")),
    ),
    "header-upper-hex": ("header-damaged", "salt in upper case", reheaded(b"73" * 16, b"7A" * 16)),
    "header-short-salt": ("header-damaged", "salt of 15 bytes", reheaded(b"73" * 16, b"73" * 15)),
    "header-id": ("header-damaged", "the bundle id is no id", bundle(head_line=change(bundle="1"))),
    "header-too-long": ("header-damaged", "no line end within 4,096 bytes", MAGIC + b"{" + b" " * 5_000),
    "header-list": ("header-damaged", "not an object", MAGIC + b"[]\n" + GOLDEN[START:]),
    "header-other-kdf": ("header-damaged", "another key derivation", reheaded(b"PBKDF2-HMAC-SHA-256", b"MD5")),
    "header-cut": ("truncated", "cut within the header", GOLDEN[: START - 9]),
    "rounds-too-few": ("kdf-refused", "599,999 iterations", reheaded(b"600000", b"599999")),
    "rounds-too-many": ("kdf-refused", "5,000,001 iterations", reheaded(b"600000", b"5000001")),
    "rounds-hang": ("kdf-refused", "2^31 iterations", reheaded(b"600000", b"2147483648")),
    "rounds-negative": ("kdf-refused", "-1 iterations", reheaded(b"600000", b"-1")),
    "rounds-beyond-64-bits": ("header-damaged", "a number beyond 64 bits", reheaded(b"600000", b"9" * 20)),
    "header-recipient": (
        "wrong-password",
        "recipient changed in the open",
        reheaded(CONTRACTOR.encode(), OTHER.encode()),
    ),
    "header-practice": ("wrong-password", "practice mark changed in the open", reheaded(b"false", b"true")),
    "header-salt": ("wrong-password", "salt changed in the open", reheaded(b"7373", b"7374")),
    "header-of-another": (
        "altered",
        "the header of another bundle before this stream",
        bundle(head_line=change(practice=True))[: START - 1] + GOLDEN[START:],
    ),
    "stream-none": ("truncated", "cut after the header line", GOLDEN[:START]),
    "stream-header-cut": ("truncated", "cut within the stream's header", GOLDEN[: START + 20]),
    "stream-cut": ("altered", "cut within the last segment", GOLDEN[: START + 900]),
    "stream-last-byte": ("altered", "the last byte is missing", GOLDEN[:-1]),
    "stream-length-byte": ("altered", "the stream's header says 41", GOLDEN[:START] + b")" + GOLDEN[START + 1 :]),
    "stream-salt": ("altered", "a bit of the stream's salt", GOLDEN[: START + 1] + b"T" + GOLDEN[START + 2 :]),
    "stream-bit": ("altered", "a bit of the cipher text", GOLDEN[:-99] + bytes([GOLDEN[-99] ^ 1]) + GOLDEN[-98:]),
    "trailing-byte": ("altered", "a byte after a shorter last segment", GOLDEN + b"\0"),
    "trailing-after-full": (
        "trailing-data",
        "a byte after a full last segment",
        bundle(**LARGE, archive=lambda a: a[:FIRST]) + b"x",
    ),
    "segment-missing-last": ("truncated", "cut between segments", bundle(**LARGE, cut=lambda s: s[:2])),
    "segment-missing": ("altered", "a segment left out", bundle(**LARGE, cut=lambda s: [s[0], s[2]])),
    "segment-swapped": (
        "altered",
        "segments exchanged",
        bundle(**LARGE | {"members": [*GOOD[:2], (FILE_1, b"scan" * 60_000)]}, cut=swapped(1, 2)),
    ),
    "segment-twice": ("altered", "a segment twice", bundle(**LARGE, cut=lambda s: [s[0], s[1], s[1], s[2]])),
    "member-swapped": ("bad-member", "signature before head", bundle(order=swapped(0, 1))),
    "member-types-swapped": ("bad-member", "types out of order", bundle(order=swapped(2, 3))),
    "member-twice": ("bad-member", "a part twice", bundle(members=[GOOD[0], *GOOD])),
    "member-file-twice": ("bad-member", "an attachment twice", bundle(members=[*GOOD[:3], *GOOD[2:]])),
    "member-files-swapped": ("bad-member", "attachments out of order", bundle(order=swapped(4, 5))),
    "member-unknown": ("bad-member", "a member that has no place", bundle(order=inserted(2, EXTRA))),
    "member-unknown-type": (
        "bad-member",
        "a record type nobody knows",
        with_part(TWO, "records/33-secret-0001.jsonl.zst"),
    ),
    "member-wrong-number": ("bad-member", "type with another's number", with_part(TWO, PART_P.replace("09", "10"))),
    "member-part-gap": ("bad-member", "the first part is 0002", with_part(TWO, PART_P.replace("0001", "0002"))),
    "member-path": ("bad-member", "a name that climbs", bundle(members=[*GOOD[:2], ("files/../../x", b"scan")])),
    "head-missing": ("bad-member", "no head", bundle(order=replaced(0))),
    "manifest-missing": ("bad-member", "no manifest", bundle(order=lambda p: p[:-2])),
    "manifest-unsigned": ("bad-member", "no manifest signature", bundle(order=lambda p: p[:-1])),
    "manifest-followed": ("bad-member", "a member after the last", bundle(order=lambda p: [*p, EXTRA])),
    "tar-symlink": ("bad-member", "a symbolic link", with_tar(type=b"2", link=b"/etc/passwd")),
    "tar-directory": ("bad-member", "a directory", with_tar(type=b"5")),
    "tar-pax": (
        "bad-member",
        "a pax header",
        bundle(order=inserted(4, member("pax", b"19 path=files/other\n", type=b"x"))),
    ),
    "tar-gnu": ("bad-member", "GNU magic", with_tar(magic=b"ustar  \0")),
    "tar-time": ("bad-member", "a time", with_tar(mtime=b"14600000000")),
    "tar-mode": ("bad-member", "another mode", with_tar(mode=b"0000644")),
    "tar-prefix": ("bad-member", "a path prefix", with_tar(pax=b"other")),
    "tar-size-form": ("bad-member", "size with a leading space", with_tar(octal=b" 0000000004")),
    "tar-padding": (
        "bad-member",
        "padding that is not zero",
        bundle(order=replaced(4, member(FILE_1, b"scan")[:-1] + b"x")),
    ),
    "tar-one-end-block": ("bad-member", "one zero block", bundle(archive=lambda a: a[:-512])),
    "tar-no-end": ("bad-member", "no zero block", bundle(archive=lambda a: a[:-1024])),
    "tar-third-end-block": ("bad-member", "three zero blocks", bundle(archive=lambda a: a + bytes(512))),
    "tar-early-end": ("bad-member", "zero blocks in the middle", bundle(order=inserted(4, bytes(1024)))),
    "tar-size-lies": ("bad-member", "a size that reaches past the end", with_tar(octal=b"%011o" % 99_999)),
    "head-too-big": (
        "too-big",
        "a head above its limit",
        bundle(order=replaced(0, member("head.json", b" " * 65_537))),
    ),
    "signature-too-big": ("too-big", "65 bytes of signature", bundle(head_sig=lambda _: bytes(65))),
    "zstd-bomb": ("too-big", "declares 1 GiB", with_frame(frame(b"", declared=2**30, repeat=1))),
    "zstd-bomb-lies": (
        "bad-record",
        "declares 200,000 bytes, holds 5 MiB",
        with_frame(frame(b"", declared=200_000, repeat=40)),
    ),
    "zstd-no-size": ("bad-record", "declares no size", with_frame(UNSIZED)),
    "zstd-two-frames": ("bad-record", "two frames", with_frame(FRAME + EMPTY)),
    "zstd-trailing": ("bad-record", "a byte after the frame", with_frame(FRAME + b"\0")),
    "zstd-skippable": ("bad-record", "a skippable frame first", with_frame(SKIPPABLE + FRAME)),
    "zstd-cut": ("bad-record", "half a frame", with_frame(FRAME[:50])),
    "zstd-none": ("bad-record", "not compressed", with_frame(PLAIN[PART_P])),
    "part-empty": ("bad-record", "a part without a line", with_part(b"")),
    "part-empty-line": ("bad-record", "an empty line", with_part(ONE + b"\n")),
    "part-open-line": ("bad-record", "the last line has no end", with_part((ONE + TWO)[:-1])),
    "part-crlf": ("bad-record", "lines end in CR LF", with_part(ONE.replace(b"\n", b"\r\n"))),
    "record-space": ("bad-record", "a record with white space", with_part(ONE.replace(b":", b": ", 1))),
    "record-escape": (
        "bad-record",
        "a record with a needless escape",
        with_part(ONE.replace("花".encode(), b"\\u82b1")),
    ),
    "record-order": (
        "bad-record",
        "members not sorted",
        with_part(json.dumps(HANAKO, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"),
    ),
    "record-unknown-field": ("bad-record", "a member nobody knows", with_part(lines(HANAKO | {"note": ""}))),
    "record-missing-field": (
        "bad-record",
        "revision left out",
        with_part(lines({k: v for k, v in HANAKO.items() if k != "revision"})),
    ),
    "record-wrong-kind": ("bad-record", "a record of another type", with_part(PLAIN[PART_A])),
    "record-wrong-type": ("bad-record", "a number as text", with_part(lines(HANAKO | {"revision": "1"}))),
    "record-no-engagement": (
        "bad-record",
        "engagement left out",
        with_part(lines({k: v for k, v in HANAKO.items() if k != "engagement"})),
    ),
    "record-truth-as-number": ("bad-record", "revision true", with_part(lines(HANAKO | {"revision": True}))),
    "record-beyond-64-bits": ("bad-record", "revision 2^63", with_part(lines(HANAKO | {"revision": 2**63}))),
    "record-unknown-value": (
        "bad-record",
        "a value that is not one of those allowed",
        bundle(
            members=[(PART_A, frame(lines(ACCEPTANCE | {"what": "other"}))), *GOOD[1:]],
            plain=PLAIN | {PART_A: lines(ACCEPTANCE | {"what": "other"})},
        ),
    ),
    "record-object-unknown-field": (
        "bad-record",
        "an object within a record has a member more",
        with_round([ROUND["plan"][0] | {"note": ""}]),
    ),
    "record-object-missing-field": (
        "bad-record",
        "an object within a record lacks a member",
        with_round([{"step": "deliver", "planned": ""}]),
    ),
    "record-object-no-list": ("bad-record", "an object in place of a list", with_round(ROUND["plan"][0])),
    "record-float": ("bad-record", "revision 1.0", with_part(ONE.replace(b'"revision":1', b'"revision":1.0'))),
    "record-bad-utf8": ("bad-record", "bytes that are no UTF-8", with_part(ONE.replace("花".encode(), b"\xff"))),
    "record-surrogate": ("bad-record", "a lone surrogate", with_part(ONE.replace("花".encode(), b"\\ud800"))),
    "record-twice": ("bad-record", "a record twice", with_part(ONE + ONE)),
    "record-ids-swapped": ("bad-record", "ids out of order", with_part(TWO + ONE)),
    "record-id": ("bad-record", "an id that is none", with_part(lines(HANAKO | {"id": "A" * 32}))),
    "head-unsigned": ("head-signature", "zeros for a signature", bundle(head_sig=lambda _: bytes(64))),
    "head-other-key": (
        "head-signature",
        "signed by another key",
        bundle(head_sig=lambda t: sign(STRANGER, "sitter-desk bundle head 1", t)),
    ),
    "head-other-purpose": (
        "head-signature",
        "signed for another purpose",
        bundle(head_sig=lambda t: sign(SENDER, "sitter-desk bundle manifest 1", t)),
    ),
    "head-other-bundle": ("head-mismatch", "the head of another bundle", bundle(head=change(bundle=OTHER))),
    "head-other-recipient": ("head-mismatch", "meant for another desk", bundle(head=change(recipient=OTHER))),
    "head-practice": ("head-mismatch", "another practice mark", bundle(head=change(practice=True))),
    "head-format": ("head-mismatch", "another format number", bundle(head=change(format=2))),
    "head-extra-field": ("head-mismatch", "a member more", bundle(head=change(note=""))),
    "head-no-key": (
        "head-mismatch",
        "a key that is no hex",
        bundle(head=change(sender=HEAD["sender"] | {"public_key": "z" * 64})),
    ),
    "manifest-zeros": ("manifest-signature", "zeros for a signature", bundle(manifest_sig=lambda _: bytes(64))),
    "manifest-other-key": (
        "manifest-signature",
        "signed by another key",
        bundle(manifest_sig=lambda t: sign(STRANGER, "sitter-desk bundle manifest 1", t)),
    ),
    "manifest-other-purpose": (
        "manifest-signature",
        "signed for another purpose",
        bundle(manifest_sig=lambda t: sign(SENDER, "sitter-desk bundle head 1", t)),
    ),
    "manifest-of-another": (
        "manifest-mismatch",
        "the manifest of another bundle",
        bundle(manifest=change(bundle=OTHER)),
    ),
    "manifest-other-header": (
        "manifest-mismatch",
        "the digest of another header",
        bundle(manifest=change(header="0" * 64)),
    ),
    "manifest-other-head": ("manifest-mismatch", "the digest of another head", bundle(manifest=change(head="0" * 64))),
    "manifest-audit": (
        "manifest-mismatch",
        "another audit head",
        bundle(manifest=change(audit=HEAD["audit"] | {"seq": 8})),
    ),
    "manifest-count": ("manifest-mismatch", "a wrong count of lines", bundle(manifest=first_record(count=2))),
    "manifest-counts": ("manifest-mismatch", "a wrong total", bundle(manifest=change(counts={"acceptance": 1}))),
    "manifest-plain": ("manifest-mismatch", "a wrong plain size", bundle(manifest=first_record(plain=1))),
    "manifest-digest": ("manifest-mismatch", "a wrong digest", bundle(manifest=first_record(digest="0" * 64))),
    "manifest-extra-field": ("manifest-mismatch", "a member more", bundle(manifest=change(note=""))),
    "manifest-part-missing": ("manifest-mismatch", "a listed part is not there", bundle(members=GOOD[1:], listed=GOOD)),
    "manifest-file-missing": (
        "manifest-mismatch",
        "a listed attachment is not there",
        bundle(members=GOOD[:3], listed=GOOD),
    ),
    "manifest-file-added": ("manifest-mismatch", "an attachment nobody listed", bundle(listed=GOOD[:3])),
    "manifest-file-changed": (
        "manifest-mismatch",
        "an attachment with other bytes",
        bundle(listed=[*GOOD[:2], (FILE_1, b"scam"), GOOD[3]]),
    ),
}


def text_of(name: str, outcome: str, comment: str, data: bytes) -> str:
    password = OTHER_PASSWORD if name == "wrong-password" else PASSWORD
    body = base64.encodebytes(data).decode()
    return f"expect: {outcome}\n# {comment}\npassword: {password}\n{body}"


def main() -> None:
    folder = Path(__file__).parent / "bundle"
    for name, (outcome, comment, data) in VECTORS.items():
        (folder / f"{name}.txt").write_text(text_of(name, outcome, comment, data), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
