"""The first two lines of a bundle: what a reader may know before the password (docs/bundle-format.md §2)."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from sitter_desk.bundle.layout import CONTAINER, HEADER_LIMIT, ID, MAGIC
from sitter_desk.domain.canonical import canonical
from sitter_desk.errors import BundleHeaderDamaged, BundleNewer, BundleTruncated, NotABundle, NotCanonical
from sitter_desk.sealing.strict import decode

_FIRST_LINE = re.compile(rb"sitter-desk bundle ([1-9][0-9]{0,3})\n\Z")
_LONGEST_FIRST_LINE = len(MAGIC) + 3


@dataclass(frozen=True, kw_only=True)
class Kdf:
    """How the wrapping key is derived; ``salt`` is 16 bytes as hex."""

    name: Literal["PBKDF2-HMAC-SHA-256"]
    salt: str
    iterations: int


@dataclass(frozen=True, kw_only=True)
class Wrap:
    """The wrapped bundle key: nonce (12 bytes) and cipher text (48 bytes) as hex."""

    nonce: str
    ciphertext: str


@dataclass(frozen=True, kw_only=True)
class Header:
    """The header line; ids as 32 hex digits."""

    bundle: str
    recipient: str
    practice: bool
    kdf: Kdf
    wrap: Wrap


def wrap_associated(*, bundle: str, recipient: str, practice: bool, kdf: Kdf) -> bytes:
    """What the wrapped key is bound to: the header without its wrap (B17)."""
    return MAGIC + canonical({"bundle": bundle, "recipient": recipient, "practice": practice, "kdf": kdf}) + b"\n"


def header_bytes(header: Header) -> bytes:
    """Magic line and header line as they stand in the file. Raises ValueError for values no reader accepts."""
    if not _well_formed(header):
        raise ValueError("the header holds a value outside the format")
    return MAGIC + canonical(header) + b"\n"


def read_header(read: Callable[[int], bytes]) -> tuple[bytes, Header]:
    """The exact bytes of both lines and the header.

    Raises ``NotABundle``, ``BundleNewer``, ``BundleTruncated`` or ``BundleHeaderDamaged``.
    """
    first = _read_line(read, _LONGEST_FIRST_LINE)
    _check_first_line(first)
    line = _read_line(read, HEADER_LIMIT - len(first))
    if not line.endswith(b"\n"):
        raise BundleHeaderDamaged if len(first) + len(line) == HEADER_LIMIT else BundleTruncated
    try:
        header = decode(line[:-1], Header)
    except NotCanonical:
        raise BundleHeaderDamaged from None
    if not _well_formed(header):
        raise BundleHeaderDamaged
    return first + line, header


def _check_first_line(line: bytes) -> None:
    found = _FIRST_LINE.match(line)
    if not found:
        raise NotABundle
    if int(found[1]) != CONTAINER:
        raise BundleNewer(theirs=int(found[1]), ours=CONTAINER)


def _read_line(read: Callable[[int], bytes], most: int) -> bytes:
    line = bytearray()
    while len(line) < most and not line.endswith(b"\n"):
        sign = read(1)
        if not sign:
            break
        line += sign
    return bytes(line)


def _well_formed(header: Header) -> bool:
    sized = [(header.kdf.salt, 16), (header.wrap.nonce, 12), (header.wrap.ciphertext, 48)]
    return (
        all(re.fullmatch(rf"[0-9a-f]{{{2 * size}}}", text) for text, size in sized)
        and bool(ID.match(header.bundle))
        and bool(ID.match(header.recipient))
        and len(canonical(header)) < HEADER_LIMIT - len(MAGIC)
    )
