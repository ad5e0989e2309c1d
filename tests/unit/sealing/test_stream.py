"""The streaming format: interoperates with tink both ways, and no damage passes."""

import io
import os
from collections.abc import Callable

import pytest
import tink
from hypothesis import given, settings
from hypothesis import strategies as st
from tink import secret_key_access, streaming_aead
from tink.proto import aes_gcm_hkdf_streaming_pb2, common_pb2, tink_pb2

from sitter_desk.errors import SealedAltered, SealedTrailing, SealedTruncated, SitterError
from sitter_desk.sealing.stream import HEADER_BYTES, SEGMENT_BYTES, Sealer, open_stream, sealed_size

KEY = bytes(range(32))
FIRST = SEGMENT_BYTES - HEADER_BYTES - 16
FULL = SEGMENT_BYTES - 16
SIZES = [0, 1, 15, 16, 17, FIRST - 1, FIRST, FIRST + 1, FIRST + FULL - 1, FIRST + FULL, FIRST + FULL + 1, 300_000]


def seal(plain: bytes, associated: bytes = b"header", piece: int = 50_000) -> bytes:
    out = io.BytesIO()
    sealer = Sealer(KEY, associated, out.write)
    for start in range(0, len(plain), piece):
        sealer.update(plain[start : start + piece])
    sealer.finish()
    return out.getvalue()


def opened(sealed: bytes, associated: bytes = b"header", key: bytes = KEY) -> bytes:
    return b"".join(open_stream(key, associated, io.BytesIO(sealed).read))


def tink_primitive() -> streaming_aead.StreamingAead:
    streaming_aead.register()
    params = aes_gcm_hkdf_streaming_pb2.AesGcmHkdfStreamingParams(
        ciphertext_segment_size=SEGMENT_BYTES, derived_key_size=32, hkdf_hash_type=common_pb2.SHA256
    )
    key = aes_gcm_hkdf_streaming_pb2.AesGcmHkdfStreamingKey(version=0, params=params, key_value=KEY)
    data = tink_pb2.KeyData(
        type_url="type.googleapis.com/google.crypto.tink.AesGcmHkdfStreamingKey",
        value=key.SerializeToString(),
        key_material_type=tink_pb2.KeyData.SYMMETRIC,
    )
    entry = tink_pb2.Keyset.Key(key_data=data, status=tink_pb2.ENABLED, key_id=1, output_prefix_type=tink_pb2.RAW)
    keyset = tink_pb2.Keyset(primary_key_id=1, key=[entry])
    handle = tink.proto_keyset_format.parse(keyset.SerializeToString(), secret_key_access.TOKEN)
    return handle.primitive(streaming_aead.StreamingAead)


@pytest.mark.parametrize("size", SIZES)
def test_tink_opens_what_we_seal(size: int) -> None:
    plain = os.urandom(size)
    with tink_primitive().new_decrypting_stream(io.BytesIO(seal(plain)), b"header") as stream:
        assert stream.read() == plain


@pytest.mark.parametrize("size", SIZES)
def test_we_open_what_tink_seals(size: int) -> None:
    plain = os.urandom(size)
    out = io.BytesIO()
    out.close = lambda: None  # type: ignore[method-assign]  # tink closes the sink; its bytes are wanted afterwards
    with tink_primitive().new_encrypting_stream(out, b"header") as stream:
        stream.write(plain)
    assert opened(out.getvalue()) == plain
    assert len(out.getvalue()) == sealed_size(size)


@settings(max_examples=30, deadline=None)
@given(size=st.integers(0, 200_000), piece=st.integers(1_000, 200_000))
def test_round_trip_in_any_pieces(size: int, piece: int) -> None:
    plain = (b"sitter" * (size // 6 + 1))[:size]
    sealed = seal(plain, piece=piece)
    assert len(sealed) == sealed_size(size)
    assert opened(sealed) == plain


def test_two_seals_of_one_text_differ() -> None:
    assert seal(b"same") != seal(b"same")


def test_short_reads_are_read_on() -> None:
    source = io.BytesIO(seal(b"a" * 150_000))
    assert b"".join(open_stream(KEY, b"header", lambda size: source.read(min(size, 777)))) == b"a" * 150_000


@pytest.mark.parametrize(("key", "associated"), [(bytes(32), b"header"), (KEY, b"Header")])
def test_another_key_or_header_is_refused(key: bytes, associated: bytes) -> None:
    with pytest.raises(SealedAltered):
        opened(seal(b"text"), associated, key)


def test_each_byte_counts_and_each_length() -> None:
    sealed = seal(b"personal data")
    for place in range(len(sealed)):
        with pytest.raises(SitterError):
            opened(sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :])
        with pytest.raises(SitterError):
            opened(sealed[:place])


def _segments(sealed: bytes) -> list[bytes]:
    return [sealed[at : at + SEGMENT_BYTES] for at in range(0, len(sealed), SEGMENT_BYTES)]


@pytest.mark.parametrize(
    ("damage", "error"),
    [
        (lambda s: s[:-1], SealedTruncated),
        (lambda s: [s[0]], SealedTruncated),
        (lambda s: [], SealedTruncated),
        (lambda s: [*s, b"\x00"], SealedTrailing),
        (lambda s: [*s, s[0]], SealedTrailing),
        (lambda s: [s[0], s[2], s[1], s[3]], SealedAltered),
        (lambda s: [s[0], s[1], s[1], s[3]], SealedAltered),
        (lambda s: [s[0], *s[2:]], SealedAltered),
        (lambda s: [*s[:-1], s[-1][:-1]], SealedAltered),
    ],
)
def test_moved_cut_and_added_segments(damage: Callable[[list[bytes]], list[bytes]], error: type[Exception]) -> None:
    segments = _segments(seal(bytes(FIRST + 3 * FULL)))
    assert len(segments) == 4
    with pytest.raises(error):
        opened(b"".join(damage(segments)))


def test_nothing_unverified_is_yielded() -> None:
    sealed = bytearray(seal(bytes(FIRST + 2 * FULL)))
    sealed[SEGMENT_BYTES + 5] ^= 1
    pieces = open_stream(KEY, b"header", io.BytesIO(bytes(sealed)).read)
    assert len(next(pieces)) == FIRST
    with pytest.raises(SealedAltered):
        next(pieces)


def test_an_empty_last_segment_has_no_second_form() -> None:
    """The holder of the key could end on an empty segment; one text must have one sealed form."""
    out = io.BytesIO()
    sealer = Sealer(KEY, b"header", out.write)
    sealer.update(bytes(FIRST))
    sealer._seal(bytes(FIRST), last=False)
    sealer._pending.clear()
    sealer.finish()
    with pytest.raises(SealedAltered):
        opened(out.getvalue())


def test_a_key_of_another_length_is_a_fault_of_the_program() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Sealer(b"short", b"", lambda _: None)
