"""Authenticated encryption of a stream with flat memory: Tink's published AES-GCM-HKDF streaming format.

Parameters are fixed: main key 32 bytes, derived key 32 bytes, HKDF-SHA-256, cipher-text segments of 65,536 bytes.
The stream is ``1 length byte (40) ‖ 32 salt ‖ 7 nonce prefix`` and then the segments; the first segment is shorter by
these 40 bytes. Nonce of a segment: ``prefix ‖ 4-byte counter ‖ 1 if last else 0``. The last segment holds at least
one byte unless the whole text is empty. Interoperation with the ``tink`` package is tested both ways.
"""

import os
from collections.abc import Callable, Iterator

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sitter_desk.errors import SealedAltered, SealedTooLong, SealedTrailing, SealedTruncated

KEY_BYTES = 32
SEGMENT_BYTES = 65_536
SALT_BYTES = 32
PREFIX_BYTES = 7
HEADER_BYTES = 1 + SALT_BYTES + PREFIX_BYTES
TAG_BYTES = 16
_FULL_ROOM = SEGMENT_BYTES - TAG_BYTES
_FIRST_ROOM = _FULL_ROOM - HEADER_BYTES
_MOST_SEGMENTS = 2**32


def sealed_size(plain: int) -> int:
    """Bytes of the sealed stream of ``plain`` bytes."""
    later = max(0, plain - _FIRST_ROOM)
    return HEADER_BYTES + plain + TAG_BYTES * (1 + -(-later // _FULL_ROOM))


def _cipher(key: bytes, salt: bytes, associated: bytes) -> AESGCM:
    if len(key) != KEY_BYTES:
        raise ValueError("a stream key has 32 bytes")
    return AESGCM(HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=associated).derive(key))


def _nonce(prefix: bytes, counter: int, *, last: bool) -> bytes:
    if counter >= _MOST_SEGMENTS:
        raise SealedTooLong
    return prefix + counter.to_bytes(4, "big") + (b"\x01" if last else b"\x00")


class Sealer:
    """Seals what ``update`` is given and hands the cipher text to ``write``; ``finish`` must be called once."""

    def __init__(self, key: bytes, associated: bytes, write: Callable[[bytes], object]) -> None:
        salt, self._prefix = os.urandom(SALT_BYTES), os.urandom(PREFIX_BYTES)
        self._cipher = _cipher(key, salt, associated)
        self._write = write
        self._pending = bytearray()
        self._counter = 0
        write(bytes([HEADER_BYTES]) + salt + self._prefix)

    def update(self, data: bytes) -> None:
        """Takes the next plain bytes. The last segment is held back: only ``finish`` knows that it is the last."""
        self._pending += data
        room = self._room()
        while len(self._pending) > room:
            with memoryview(self._pending) as pending, pending[:room] as segment:  # the cipher reads it where it is
                self._seal(segment, last=False)
            del self._pending[:room]
            room = self._room()

    def finish(self) -> None:
        """Seals the rest as the last segment."""
        self._seal(bytes(self._pending), last=True)
        self._pending.clear()

    def _room(self) -> int:
        return _FULL_ROOM if self._counter else _FIRST_ROOM

    def _seal(self, segment: bytes | memoryview, *, last: bool) -> None:
        nonce = _nonce(self._prefix, self._counter, last=last)
        self._write(self._cipher.encrypt(nonce, segment, None))
        self._counter += 1


def open_stream(key: bytes, associated: bytes, read: Callable[[int], bytes]) -> Iterator[bytes]:
    """Yields verified plain text only, at most one segment at a time, and reads ``read`` to its end.

    Raises ``SealedTruncated`` (ends early at a segment's border), ``SealedTrailing`` (whole segments or bytes follow
    a full last one) or ``SealedAltered`` (anything else). What was yielded before is genuine but may be incomplete:
    use nothing of it until the iterator has ended.
    """
    header = _read_fully(read, HEADER_BYTES)
    if len(header) < HEADER_BYTES:
        raise SealedTruncated
    if header[0] != HEADER_BYTES:
        raise SealedAltered
    cipher = _cipher(key, header[1 : 1 + SALT_BYTES], associated)
    prefix = header[1 + SALT_BYTES :]
    for counter, (segment, last) in enumerate(_segments(read)):
        plain = _open_segment(cipher, prefix, counter, segment, last=last)
        if counter and not plain:  # no writer ends on an empty segment: one text has one sealed form
            raise SealedAltered
        yield plain


def _segments(read: Callable[[int], bytes]) -> Iterator[tuple[bytes, bool]]:
    segment = _read_fully(read, SEGMENT_BYTES - HEADER_BYTES)
    while True:
        following = _read_fully(read, SEGMENT_BYTES)
        yield segment, not following
        if not following:
            return
        segment = following


def _read_fully(read: Callable[[int], bytes], size: int) -> bytes:
    data = read(size)
    if not data or len(data) == size:
        return data
    parts, missing = [data], size - len(data)
    while missing and (data := read(missing)):
        parts.append(data)
        missing -= len(data)
    return b"".join(parts)


def _open_segment(cipher: AESGCM, prefix: bytes, counter: int, segment: bytes, *, last: bool) -> bytes:
    try:
        return cipher.decrypt(_nonce(prefix, counter, last=last), segment, None)
    except InvalidTag:
        raise _damage(cipher, prefix, counter, segment, last=last) from None


def _damage(cipher: AESGCM, prefix: bytes, counter: int, segment: bytes, *, last: bool) -> Exception:
    """Names the damage: a segment that opens under the other last-flag was cut behind or has something after it."""
    if len(segment) < TAG_BYTES:
        return SealedTruncated()
    try:
        cipher.decrypt(_nonce(prefix, counter, last=not last), segment, None)
    except InvalidTag:
        return SealedAltered()
    return SealedTruncated() if last else SealedTrailing()
