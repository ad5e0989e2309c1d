"""Every vector reaches the outcome on its first line, with the product and with the independent reader."""

import base64
import hashlib
import io
from collections import deque
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import pytest
import zstandard

from sitter_desk import errors
from sitter_desk.bundle.password import new_password
from sitter_desk.bundle.reader import BundleReader
from sitter_desk.bundle.writer import FileMember, write_bundle
from sitter_desk.domain.canonical import canonical
from sitter_desk.domain.exchange import DeskCard, Head, Versions
from sitter_desk.domain.records import Acceptance, AuditHead
from sitter_desk.sealing.signature import public_key
from tests import independent_reader
from tests.vectors import make_bundle_vectors

TESTS = Path(__file__).parents[2]
FOLDER = TESTS / "vectors" / "bundle"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))
OUTCOMES: dict[str, type[errors.SitterError]] = {
    "not-a-bundle": errors.NotABundle,
    "newer-container": errors.BundleNewer,
    "header-damaged": errors.BundleHeaderDamaged,
    "kdf-refused": errors.KdfRefused,
    "wrong-password": errors.BundlePasswordWrong,
    "truncated": errors.BundleTruncated,
    "altered": errors.BundleAltered,
    "trailing-data": errors.BundleTrailing,
    "bad-member": errors.BundleMemberRefused,
    "too-big": errors.BundleMemberTooBig,
    "head-signature": errors.BundleHeadUnsigned,
    "head-mismatch": errors.BundleHeadMismatch,
    "manifest-signature": errors.BundleManifestUnsigned,
    "manifest-mismatch": errors.BundleManifestMismatch,
    "bad-record": errors.BundleRecordRefused,
}


class Vector(NamedTuple):
    expect: str
    password: str
    data: bytes


def vector(name: str) -> Vector:
    expect, _, password, *body = (FOLDER / f"{name}.txt").read_text("utf-8").split("\n")
    return Vector(expect.removeprefix("expect: "), password.removeprefix("password: "), base64.b64decode("".join(body)))


def outcome(data: bytes, password: str) -> str:
    try:
        reader = BundleReader(io.BytesIO(data))
        reader.unlock(password)
        reader.finish()
    except tuple(OUTCOMES.values()) as error:
        return next(name for name, kind in OUTCOMES.items() if type(error) is kind) if str(error) else "no sentence"
    return "accepted"


@pytest.mark.parametrize("name", NAMES)
def test_the_product_reaches_the_outcome(name: str) -> None:
    expected, password, data = vector(name)
    assert outcome(data, password) == expected


@pytest.mark.parametrize(
    "name", [name for name in NAMES if name.startswith(("golden", "manifest-file", "member-file"))]
)
@pytest.mark.parametrize("share", [0, 1, 10**6])
def test_attachments_read_or_not_are_verified_alike(name: str, share: int) -> None:
    """A caller that reads ``files`` itself, wholly, in part or by name alone, reaches the same outcome."""
    expected, password, data = vector(name)
    reader = BundleReader(io.BytesIO(data))

    def read() -> None:
        reader.unlock(password)
        for file in reader.files():
            deque(islice(file.content, share), maxlen=0)
        reader.finish()

    if expected == "accepted":
        read()
    else:
        with pytest.raises(OUTCOMES[expected]):
            read()


@pytest.mark.parametrize("name", NAMES)
def test_the_independent_reader_accepts_and_refuses_the_same(name: str) -> None:
    expected, password, data = vector(name)
    if expected == "accepted":
        members = independent_reader.open_bundle(io.BytesIO(data), password)
        assert list(members)[-1] == "manifest.sig"
        return
    with pytest.raises(independent_reader.REFUSALS):
        independent_reader.open_bundle(io.BytesIO(data), password)


def test_every_outcome_of_the_document_has_a_vector() -> None:
    document = (TESTS.parent / "docs" / "bundle-format.md").read_text("utf-8")
    rows = [line.split("|") for line in document.splitlines() if line.startswith("| `") and "| SD-3" in line]
    named = {row[1].strip(" `"): row[2].strip() for row in rows}
    assert named == {name: kind.code for name, kind in OUTCOMES.items()}
    assert {vector(name).expect for name in NAMES} == {"accepted", *OUTCOMES}


def test_the_files_are_those_of_the_generator() -> None:
    assert set(NAMES) == set(make_bundle_vectors.VECTORS)
    for name, (expect, comment, data) in make_bundle_vectors.VECTORS.items():
        assert (FOLDER / f"{name}.txt").read_text("utf-8") == make_bundle_vectors.text_of(
            name, expect, comment, data
        ), name


def test_neither_generator_nor_independent_reader_knows_the_product() -> None:
    for path in (TESTS / "independent_reader.py", *(TESTS / "vectors").glob("*.py")):
        assert "sitter_desk" not in path.read_text("utf-8")
    assert len((TESTS / "independent_reader.py").read_text("utf-8").splitlines()) <= 150


def test_the_independent_reader_opens_what_the_product_seals() -> None:
    key, out = bytes(range(32)), io.BytesIO()
    sender = DeskCard(desk="c" * 32, site="contractor", seat=0, incarnation=1, public_key=public_key(key).hex())
    head = Head(
        format=1, bundle="1" * 32, engagement="e" * 32, practice=False, purpose="report", sender=sender,
        recipient="a" * 32, number=1, base=0, acknowledged=0, made_at=0,
        versions=Versions(container=1, records=1, rules=1), audit=AuditHead(site="contractor", seq=9, head="ab" * 32),
    )  # fmt: skip
    record = Acceptance(
        id="3" * 32, owner="c" * 32, engagement="e" * 32, what="handler_list", accepted_on="", accepted_by="練習 𠮷子"
    )
    scan = b"scan" * 50_000
    file = FileMember(id="4" * 32, size=len(scan), digest=hashlib.sha256(scan).hexdigest(), content=[scan])
    password = new_password()
    write_bundle(out, head=head, signing_key=key, password=password, records=[record], files=[file])
    members = independent_reader.open_bundle(io.BytesIO(out.getvalue()), password)
    assert members["files/" + "4" * 32] == scan
    assert zstandard.decompress(members["records/04-acceptance-0001.jsonl.zst"]) == canonical(record) + b"\n"
