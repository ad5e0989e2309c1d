"""The byte-flip sweep as C8 wants it in `make test`: header bytes through the whole reader with a cheap derivation,
payload bytes with the key unwrapped once, and every length."""

import io
from collections import Counter

from sitter_desk.bundle.password import new_password
from sitter_desk.bundle.reader import BundleReader
from sitter_desk.bundle.writer import write_bundle
from sitter_desk.domain.exchange import DeskCard, Head, Versions
from sitter_desk.domain.records import AuditHead
from sitter_desk.sealing.password import Rounds
from sitter_desk.sealing.signature import public_key
from tests.faults import fault_bundle_flips as sweep
from tests.faults.frame import Fate

KEY = bytes(range(32))
PASSWORD = new_password()
SMALLEST = Rounds(1, 9)


def small_bundle() -> bytes:
    sender = DeskCard(desk="c" * 32, site="contractor", seat=0, incarnation=1, public_key=public_key(KEY).hex())
    head = Head(
        format=1, bundle="1" * 32, engagement="e" * 32, practice=False, purpose="report", sender=sender,
        recipient="a" * 32, number=1, base=0, acknowledged=0, made_at=0,
        versions=Versions(container=1, records=1, rules=1), audit=AuditHead(site="contractor", seq=9, head="ab" * 32),
    )  # fmt: skip
    out = io.BytesIO()
    write_bundle(
        out, head=head, signing_key=KEY, password=PASSWORD, records=(), rounds=5, accepted=SMALLEST
    )  # fmt: skip
    return out.getvalue()


def open_cheaply(data: bytes) -> None:
    reader = BundleReader(io.BytesIO(data), accepted=SMALLEST)
    reader.unlock(PASSWORD)
    reader.finish()


def test_the_untouched_bundles_are_accepted() -> None:
    """Else the sweeps below would prove nothing."""
    assert sweep.fate(open_cheaply, small_bundle()) is Fate.SILENT
    assert sweep.fate(sweep.open_unwrapped, sweep.vector("golden")) is Fate.SILENT
    assert sweep.fate(sweep.open_wholly, sweep.vector("golden-empty")) is Fate.SILENT


def test_each_flipped_bit_of_the_header_is_refused_by_name() -> None:
    data = small_bundle()
    lines = data.index(b"\n", data.index(b"\n") + 1) + 1
    masks = [1 << bit for bit in range(8)]
    fates = Counter(sweep.flipped(data, range(lines), open_cheaply, masks))
    assert fates == {Fate.SURVIVED: 8 * lines}


def test_each_flipped_byte_of_the_payload_is_refused_by_name() -> None:
    data = sweep.vector("golden")
    start = data.index(b"\n", data.index(b"\n") + 1) + 1
    fates = Counter(sweep.flipped(data, range(start, len(data)), sweep.open_unwrapped))
    assert fates == {Fate.SURVIVED: len(sweep.MASKS) * (len(data) - start)}


def test_each_length_is_refused_by_name() -> None:
    data = sweep.vector("golden")
    assert Counter(sweep.cut(data, sweep.open_unwrapped)) == {Fate.SURVIVED: len(data)}


def test_each_length_around_a_segment_is_refused_by_name() -> None:
    data = sweep.vector("golden-large")
    for border in (65_536, 131_072, len(data)):
        for length in range(border - 20, min(border + 20, len(data))):
            assert sweep.fate(sweep.open_unwrapped, data[:length]) is Fate.SURVIVED
