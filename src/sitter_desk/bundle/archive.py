"""The strict ustar archive inside a bundle (docs/bundle-format.md §5): one spelling for each member, or refused."""

from collections.abc import Iterator
from dataclasses import dataclass

from sitter_desk.errors import BundleMemberRefused

BLOCK = 512
END = bytes(2 * BLOCK)
_NAME_BYTES = 100


def header_block(name: str, size: int) -> bytes:
    """The only header block a member of this name and size may have. Raises ValueError beyond ustar's limits."""
    name_bytes = name.encode("ascii")
    if len(name_bytes) > _NAME_BYTES or not 0 <= size < 8**11:
        raise ValueError("name or size does not fit a ustar header")
    start = (
        name_bytes.ljust(_NAME_BYTES, b"\0") + b"0000600\0" + b"0000000\0" * 2 + b"%011o\0" % size + b"0" * 11 + b"\0"
    )
    rest = b"0" + bytes(100) + b"ustar\0" + b"00" + bytes(247)
    total = sum(start) + 8 * ord(" ") + sum(rest)
    return start + b"%06o\0 " % total + rest


def padding(size: int) -> bytes:
    """The zero bytes after a content of ``size`` bytes."""
    return bytes(-size % BLOCK)


@dataclass(frozen=True, kw_only=True)
class Member:
    """A member about to be read. ``position`` counts from 1."""

    position: int
    name: str
    size: int


class ArchiveReader:
    """Reads members in order from pieces of verified plain text, with flat memory."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._held = b""
        self._position = 0

    def next_member(self) -> Member | None:
        """The next member, or None once both zero blocks and the end of the text were found.

        Raises ``BundleMemberRefused`` for any other block, or if anything follows the end. The content of the
        member before must have been read.
        """
        self._position += 1
        block = self._take(BLOCK)
        if block == bytes(BLOCK):
            self._expect_end()
            return None
        member = self._understand(block)
        if header_block(member.name, member.size) != block:
            raise self.refused()
        return member

    def content(self, member: Member) -> Iterator[bytes]:
        """The content of the member just announced, in pieces; its padding is checked at the end."""
        missing = member.size
        while missing:
            piece = self._some(missing)
            missing -= len(piece)
            yield piece
        if any(self._take(-member.size % BLOCK)):
            raise self.refused()

    def _understand(self, block: bytes) -> Member:
        try:
            name = block[:_NAME_BYTES].rstrip(b"\0").decode("ascii")
            return Member(position=self._position, name=name, size=int(block[124:135], 8))
        except ValueError:
            raise self.refused() from None

    def _expect_end(self) -> None:
        if self._take(BLOCK) != bytes(BLOCK) or self._held or any(self._pieces):
            raise self.refused()

    def _take(self, size: int) -> bytes:
        parts = []
        while size:
            parts.append(self._some(size))
            size -= len(parts[-1])
        return b"".join(parts)

    def _some(self, most: int) -> bytes:
        """Between 1 and ``most`` of the next bytes."""
        if not self._held:
            self._held = next(self._pieces, b"")
            if not self._held:
                raise self.refused()
        piece, self._held = self._held[:most], self._held[most:]
        return piece

    def refused(self) -> BundleMemberRefused:
        """The refusal of the present member, for the caller to raise when it has no place there."""
        return BundleMemberRefused(position=self._position)
