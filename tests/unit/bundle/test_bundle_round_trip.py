"""What is sealed comes out as it went in, in one form only, with flat memory."""

import hashlib
import io
import os
from dataclasses import MISSING, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO, Literal, get_args, get_origin, get_type_hints

import psutil
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitter_desk.bundle import layout, reader, writer
from sitter_desk.bundle.parts import in_order
from sitter_desk.bundle.password import new_password
from sitter_desk.bundle.reader import BundleReader
from sitter_desk.bundle.writer import FileMember, Sealed, write_bundle
from sitter_desk.domain.canonical import canonical
from sitter_desk.domain.exchange import DeskCard, Head, Versions
from sitter_desk.domain.records import RECORD_TYPES, TYPE_NAMES, Acceptance, AuditHead, Record, RuleSet
from sitter_desk.errors import BundlePasswordWrong, KdfRefused, MediumReadFailed, RecordTooBig
from sitter_desk.sealing.password import Rounds
from sitter_desk.sealing.signature import public_key
from sitter_desk.sealing.strict import decode

KEY = bytes(range(32))
PASSWORD = new_password()
CHEAP = Rounds(1, 1)
HEAD = Head(
    format=1, bundle="1" * 32, engagement="e" * 32, practice=True, purpose="report",
    sender=DeskCard(desk="c" * 32, site="contractor", seat=0, incarnation=1, public_key=public_key(KEY).hex()),
    recipient="a" * 32, number=3, base=1, acknowledged=2, made_at=1_712_000_000_000_000,
    versions=Versions(container=1, records=1, rules=1), audit=AuditHead(site="contractor", seq=9, head="ab" * 32),
)  # fmt: skip


def seal(out: BinaryIO, records: Any = (), files: Any = (), head: Head = HEAD) -> Sealed:
    return write_bundle(
        out, head=head, signing_key=KEY, password=PASSWORD, records=records, files=files, rounds=1, accepted=CHEAP
    )


def sealed(records: Any = (), files: Any = ()) -> bytes:
    out = io.BytesIO()
    made = seal(out, records, files)
    assert (made.size, made.digest) == (len(out.getvalue()), hashlib.sha256(out.getvalue()).hexdigest())
    return out.getvalue()


def opened(data: bytes) -> BundleReader:
    made = BundleReader(io.BytesIO(data), accepted=CHEAP)
    made.unlock(PASSWORD)
    return made


def file(number: int, content: bytes) -> FileMember:
    pieces = (content[at : at + 1000] for at in range(0, len(content), 1000))
    return FileMember(
        id=f"{number:032x}", size=len(content), digest=hashlib.sha256(content).hexdigest(), content=pieces
    )


def acceptance(number: int, by: str = "練習 一郎") -> Acceptance:
    return Acceptance(
        id=f"{number:032x}", owner="a" * 32, engagement="e" * 32, what="handler_list", accepted_on="", accepted_by=by
    )


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of a field's type."""
    if get_origin(hint) is Literal:
        return st.sampled_from(get_args(hint))
    if get_origin(hint) is tuple:
        return st.lists(values(get_args(hint)[0]), max_size=3).map(tuple)
    if is_dataclass(hint):
        return st.builds(hint, **{name: values(kind) for name, kind in get_type_hints(hint).items()})
    return {str: TEXT, int: st.integers(-(2**63), 2**63 - 1), bool: st.booleans()}[hint]


IDS = st.integers(0, 16**32 - 1).map(lambda number: f"{number:032x}")
RECORDS = st.sampled_from(list(RECORD_TYPES.values())).flatmap(
    lambda kind: st.builds(kind, **{n: values(k) for n, k in get_type_hints(kind).items()} | {"id": IDS})
)


@settings(max_examples=60, deadline=None)
@given(records=st.lists(RECORDS, max_size=12, unique_by=lambda r: (type(r), r.id)), content=st.binary(max_size=3000))
def test_round_trip(records: list[Record], content: bytes) -> None:
    ordered = in_order(records)
    source = opened(sealed(ordered, [file(1, content), file(2, b"")]))
    assert source.head() == HEAD
    staged = list(source.records())
    assert [item.record for item in staged] == ordered
    assert [item.line for item in staged] == [canonical(record) for record in ordered]
    assert [item.type_name for item in staged] == [TYPE_NAMES[type(record)] for record in ordered]
    assert [(item.id[-1], b"".join(item.content)) for item in source.files()] == [("1", content), ("2", b"")]
    manifest = source.finish()
    assert sum(manifest.counts.values()) == len(ordered)
    assert manifest.audit == HEAD.audit


@pytest.mark.parametrize("kind", RECORD_TYPES.values())
def test_no_type_inside_a_record_has_a_default(kind: type[Record]) -> None:
    """Then the fast comparison of ``sealing.strict`` serves every record type."""
    inner = [part for hint in get_type_hints(kind).values() for part in (hint, *get_args(hint)) if is_dataclass(part)]
    assert not [f.name for part in inner for f in fields(part) if f.default is not MISSING]


@settings(max_examples=40, deadline=None)
@given(record=RECORDS)
def test_each_record_has_one_line(record: Record) -> None:
    assert decode(canonical(record), type(record)) == record


def test_nothing_has_to_be_read_before_finish() -> None:
    data = sealed([acceptance(1), acceptance(2)], [file(1, b"x" * 200_000)])
    assert opened(data).finish().counts == {"acceptance": 2}
    half = opened(data)
    next(half.records())
    next(next(half.files()).content)
    assert half.finish() == opened(data).finish()


def test_an_accepted_bundle_encodes_again_to_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    """No second form: what the reader gives, sealed with the same random bytes, is the same file."""
    monkeypatch.setattr(os, "urandom", bytes)
    data = sealed([acceptance(1), acceptance(2)], [file(1, b"scan" * 50_000), file(5, b"")])
    source = opened(data)
    records = [item.record for item in source.records()]
    files = [file(int(item.id, 16), b"".join(item.content)) for item in source.files()]
    source.finish()
    out = io.BytesIO()
    seal(out, records, files, source.head())
    assert out.getvalue() == data


def test_two_bundles_of_the_same_content_share_no_key() -> None:
    one, other = opened(sealed()).header, opened(sealed()).header
    assert one.kdf.salt != other.kdf.salt
    assert one.wrap != other.wrap


def test_header_names_nobody_and_counts_nothing() -> None:
    lines = sealed([acceptance(1)]).split(b"\n")[:2]
    assert "練習".encode() not in b"".join(lines)
    assert sorted(decode(lines[1], dict)) == ["bundle", "kdf", "practice", "recipient", "wrap"]


def test_many_records_make_several_parts() -> None:
    records = [acceptance(number, by="練" * 400_000) for number in range(7)]
    source = opened(sealed(records))
    assert [item.record for item in source.records()] == records
    manifest = source.finish()
    assert [part.count for part in manifest.records] == [3, 3, 1]
    assert max(part.plain for part in manifest.records) <= layout.PART_PLAIN_LIMIT


def test_a_record_beyond_the_limit_is_refused() -> None:
    with pytest.raises(RecordTooBig):
        sealed([acceptance(1, by="練" * 1_400_000)])


def rules(number: int) -> RuleSet:
    return RuleSet(
        id=f"{number:032x}", owner="a" * 32, engagement="e" * 32, year_of_use=2024, version="1", effective_from="",
        text=os.urandom(100_000).hex(), confirmed=True, replaces="", note="",
    )  # fmt: skip


@pytest.mark.parametrize(
    "records",
    [
        [acceptance(2), acceptance(1)],
        [acceptance(1), acceptance(1)],
        [acceptance(1), rules(1)],
        [replace(acceptance(1), id="1")],
    ],
)
def test_records_out_of_order_are_a_fault_of_the_caller(records: list[Record]) -> None:
    with pytest.raises(ValueError, match="ordered"):
        sealed(records)


@pytest.mark.parametrize(
    "files",
    [
        [file(2, b""), file(1, b"")],
        [file(1, b""), file(1, b"")],
        [replace(file(1, b""), id="x")],
        [replace(file(1, b"abc"), size=2)],
    ],
)
def test_files_that_break_the_format_are_a_fault_of_the_caller(files: list[FileMember]) -> None:
    with pytest.raises(ValueError, match="file"):
        sealed(files=files)


@pytest.mark.parametrize("head", [replace(HEAD, format=2), replace(HEAD, recipient="ward"), replace(HEAD, bundle="")])
def test_a_head_no_reader_accepts_is_a_fault_of_the_caller(head: Head) -> None:
    with pytest.raises(ValueError, match="head"):
        seal(io.BytesIO(), head=head)


def test_a_head_with_another_key_is_a_fault_of_the_caller() -> None:
    with pytest.raises(ValueError, match="key"):
        write_bundle(io.BytesIO(), head=HEAD, signing_key=bytes(32), password=PASSWORD, records=())


def test_production_derives_at_full_cost() -> None:
    """Defaults of writer and reader: 600,000 rounds, and a cheap bundle is refused."""
    out = io.BytesIO()
    write_bundle(out, head=HEAD, signing_key=KEY, password=PASSWORD, records=())
    out.seek(0)
    source = BundleReader(out)
    assert source.header.kdf.iterations == 600_000
    source.unlock(PASSWORD.lower().replace("-", " "))
    assert source.finish().counts == {}
    with pytest.raises(KdfRefused):
        BundleReader(io.BytesIO(sealed())).unlock(PASSWORD)
    for module in (reader, writer):
        assert "Rounds(" not in Path(module.__file__ or "").read_text("utf-8")


def test_another_password_is_named() -> None:
    with pytest.raises(BundlePasswordWrong):
        BundleReader(io.BytesIO(sealed()), accepted=CHEAP).unlock(new_password())


class Scratched(io.BytesIO):
    """A disc that can't be read beyond a place."""

    def read(self, size: int | None = -1) -> bytes:
        if self.tell() > 2_000:
            raise OSError(5, "Input/output error")
        return super().read(size)


def test_a_scratched_disc_is_named() -> None:
    source = BundleReader(Scratched(sealed(files=[file(1, os.urandom(200_000))])), accepted=CHEAP)
    source.unlock(PASSWORD)
    with pytest.raises(MediumReadFailed):
        source.finish()


class Watched:
    """A file that notes the process's memory at each access."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self._process = stream, psutil.Process()
        self.start = self.peak = self._process.memory_info().rss

    def write(self, data: bytes) -> int:
        self._note()
        return self._stream.write(data)

    def read(self, size: int) -> bytes:
        self._note()
        return self._stream.read(size)

    def _note(self) -> None:
        self.peak = max(self.peak, self._process.memory_info().rss)

    def growth(self) -> int:
        return self.peak - self.start


def test_memory_stays_flat(tmp_path: Path) -> None:
    """40 MB of records and 80 MB of attachment: growth at most 64 MiB, sealing and opening (C5)."""
    piece = os.urandom(1 << 20)
    digest = hashlib.sha256()
    for _ in range(80):
        digest.update(piece)
    scan = FileMember(id="f" * 32, size=80 << 20, digest=digest.hexdigest(), content=(piece for _ in range(80)))
    path = tmp_path / "large.sdb"
    with path.open("wb") as stream:
        out: Any = Watched(stream)
        made = seal(out, map(rules, range(200)), [scan])
    with path.open("rb") as stream:
        watched: Any = Watched(stream)
        source = BundleReader(watched, accepted=CHEAP)
        source.unlock(PASSWORD)
        assert source.finish().counts == {"rule_set": 200}
    assert made.size == path.stat().st_size > 100_000_000
    assert max(out.growth(), watched.growth()) <= 64 << 20
