"""Opening a bundle: everything is verified on the way, in the order of the file, with flat memory.

The order of use is the order of the methods. Whether a bundle may be applied is judged from ``head()`` by the caller
(``domain.exchange.judge``) before any record is read (B7); nothing of it is taken over before ``finish`` returned.
"""

import hashlib
import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from sitter_desk.bundle.archive import ArchiveReader, Member
from sitter_desk.bundle.header import read_header, wrap_associated
from sitter_desk.bundle.layout import (
    CONTAINER,
    HEAD_DOMAIN,
    HEAD_LIMIT,
    MANIFEST_DOMAIN,
    MANIFEST_LIMIT,
    MOST_FILES,
    PART_LIMIT,
    TYPE_ORDER,
    FileEntry,
    Manifest,
    PartEntry,
    counts_of,
    part_name,
)
from sitter_desk.bundle.parts import StagedRecord, Unpacker
from sitter_desk.bundle.password import check_typed
from sitter_desk.domain.exchange import Head
from sitter_desk.errors import (
    BundleAltered,
    BundleHeadMismatch,
    BundleHeadUnsigned,
    BundleManifestMismatch,
    BundleManifestUnsigned,
    BundleMemberTooBig,
    BundleTrailing,
    BundleTruncated,
    MediumReadFailed,
    NotCanonical,
    SealedAltered,
    SealedTrailing,
    SealedTruncated,
    SignatureRefused,
    SitterError,
)
from sitter_desk.sealing.password import ACCEPTED, Rounds, derive, unwrap
from sitter_desk.sealing.signature import SIGNATURE_BYTES, verify
from sitter_desk.sealing.stream import open_stream
from sitter_desk.sealing.strict import decode

_PART = re.compile(r"records/[0-9]{2}-([a-z_]+)-([0-9]{4})\.jsonl\.zst\Z")
_FILE = re.compile(r"files/([0-9a-f]{32})\Z")


@dataclass(frozen=True, kw_only=True)
class IncomingFile:
    """An attachment being read; what is left of ``content`` is read by the next step. Its digest is checked by
    ``finish``."""

    id: str
    size: int
    content: Iterator[bytes]


class BundleReader:
    """One bundle being read from a binary stream that stands at its start.

    Making it reads the header (SD-301, 302, 303, 308). ``accepted`` is for tests alone. Every method may raise
    ``BundleAltered``, ``BundleTruncated``, ``BundleTrailing``, ``BundleMemberRefused``, ``BundleMemberTooBig`` and
    ``MediumReadFailed`` beside those it names.
    """

    def __init__(self, stream: BinaryIO, *, accepted: Rounds = ACCEPTED) -> None:
        self._read = _guarded(stream)
        self._accepted = accepted
        self._lines, self.header = read_header(self._read)
        self._archive: ArchiveReader
        self._head: tuple[Head, str] | None = None
        self._member: Member | None = None
        self._parts: list[PartEntry] = []
        self._entries: list[FileEntry] = []
        self._record_flow = self._read_records()
        self._file_flow = self._read_files()

    def unlock(self, password: str) -> None:
        """Opens the stream with the password as typed. Raises SD-304 to SD-307."""
        secret, header = check_typed(password), self.header
        derived = derive(secret, bytes.fromhex(header.kdf.salt), header.kdf.iterations, accepted=self._accepted)
        bound = wrap_associated(
            bundle=header.bundle, recipient=header.recipient, practice=header.practice, kdf=header.kdf
        )
        nonce, wrapped = bytes.fromhex(header.wrap.nonce), bytes.fromhex(header.wrap.ciphertext)
        self.unlock_with(unwrap(derived, nonce, wrapped, bound))

    def unlock_with(self, key: bytes) -> None:
        """Opens the stream with the unwrapped bundle key; ``unlock`` is the way for people."""
        self._archive = ArchiveReader(_pieces(key, self._lines, self._read))

    def head(self) -> Head:
        """The head, its signature verified under the key it names itself: trust is the caller's to judge.

        Raises ``BundleHeadUnsigned`` or ``BundleHeadMismatch``.
        """
        if self._head is None:
            self._head = self._read_head()
            self._member = self._archive.next_member()
        return self._head[0]

    def records(self) -> Iterator[StagedRecord]:
        """Every record in the order of the bundle, once. Raises ``BundleRecordRefused``."""
        return self._record_flow

    def files(self) -> Iterator[IncomingFile]:
        """Every attachment in the order of the bundle, once; records not read yet are verified and passed over."""
        return self._file_flow

    def finish(self) -> Manifest:
        """Verifies what is left, the manifest and the end of the file. Only now is the bundle what its sender sealed.

        Raises ``BundleManifestUnsigned`` or ``BundleManifestMismatch``.
        """
        deque(self._file_flow, maxlen=0)
        content = self._small("manifest.json", MANIFEST_LIMIT, self._member)
        self._verify(MANIFEST_DOMAIN, content, "manifest.sig", BundleManifestUnsigned)
        try:
            manifest = decode(content, Manifest)
        except NotCanonical:
            raise BundleManifestMismatch from None
        if manifest != self._expected():
            raise BundleManifestMismatch
        if self._archive.next_member():
            raise self._archive.refused()
        return manifest

    def _read_head(self) -> tuple[Head, str]:
        content = self._small("head.json", HEAD_LIMIT, self._archive.next_member())
        try:
            head = decode(content, Head)
            self._sender_key = bytes.fromhex(head.sender.public_key)
        except (NotCanonical, ValueError):
            raise BundleHeadMismatch from None
        self._verify(HEAD_DOMAIN, content, "head.sig", BundleHeadUnsigned)
        outside = self.header
        if (head.format, head.bundle) != (CONTAINER, outside.bundle):
            raise BundleHeadMismatch
        if (head.recipient, head.practice) != (outside.recipient, outside.practice):
            raise BundleHeadMismatch
        return head, hashlib.sha256(content).hexdigest()

    def _read_records(self) -> Iterator[StagedRecord]:
        self.head()
        unpacker, place = Unpacker(), (0, 0)
        while self._member and (found := _PART.match(self._member.name)):
            place = self._next_place(self._member, found[1], int(found[2]), place)
            yield from self._read_part(unpacker, found[1], self._member)
            self._member = self._archive.next_member()

    def _next_place(self, member: Member, type_name: str, part: int, before: tuple[int, int]) -> tuple[int, int]:
        if type_name not in TYPE_ORDER or member.name != part_name(type_name, part):
            raise self._archive.refused()
        place = (TYPE_ORDER.index(type_name) + 1, part)
        follows = place == (before[0], before[1] + 1)
        if not follows and not (place[0] > before[0] and part == 1):
            raise self._archive.refused()
        return place

    def _read_part(self, unpacker: Unpacker, type_name: str, member: Member) -> Iterator[StagedRecord]:
        content = self._small(member.name, PART_LIMIT, member)
        count = plain = 0
        for staged in unpacker.unpack(type_name, member.position, content):
            count, plain = count + 1, plain + len(staged.line) + 1
            yield staged
        digest = hashlib.sha256(content).hexdigest()
        self._parts.append(PartEntry(name=member.name, size=member.size, digest=digest, count=count, plain=plain))

    def _read_files(self) -> Iterator[IncomingFile]:
        deque(self._record_flow, maxlen=0)
        while self._member and (found := _FILE.match(self._member.name)):
            if len(self._entries) == MOST_FILES or (self._entries and self._member.name <= self._entries[-1].name):
                raise self._archive.refused()
            digest = hashlib.sha256()
            content = _hashed(self._archive.content(self._member), digest.update)
            yield IncomingFile(id=found[1], size=self._member.size, content=content)
            deque(content, maxlen=0)
            self._entries.append(FileEntry(name=self._member.name, size=self._member.size, digest=digest.hexdigest()))
            self._member = self._archive.next_member()

    def _small(self, name: str, limit: int, member: Member | None) -> bytes:
        """The whole content of a member that must be ``name`` and fits in memory."""
        if not member or member.name != name:
            raise self._archive.refused()
        if member.size > limit:
            raise BundleMemberTooBig(position=member.position)
        return b"".join(self._archive.content(member))

    def _verify(self, domain: str, message: bytes, name: str, error: type[SitterError]) -> None:
        """Reads the next member, a signature, and verifies it."""
        signature = self._small(name, SIGNATURE_BYTES, self._archive.next_member())
        try:
            verify(self._sender_key, domain, message, signature)
        except SignatureRefused:
            raise error from None

    def _expected(self) -> Manifest:
        """The manifest as it must be after what was read."""
        head, head_digest = self._head or self._read_head()
        return Manifest(
            bundle=self.header.bundle,
            header=hashlib.sha256(self._lines).hexdigest(),
            head=head_digest,
            records=tuple(self._parts),
            files=tuple(self._entries),
            counts=counts_of(self._parts),
            audit=head.audit,
        )


def _guarded(stream: BinaryIO) -> Callable[[int], bytes]:
    def read(size: int) -> bytes:
        try:
            return stream.read(size)
        except OSError:
            raise MediumReadFailed from None

    return read


def _pieces(key: bytes, lines: bytes, read: Callable[[int], bytes]) -> Iterator[bytes]:
    """The verified plain text; damage is named as the bundle's."""
    try:
        yield from open_stream(key, lines, read)
    except SealedTruncated:
        raise BundleTruncated from None
    except SealedTrailing:
        raise BundleTrailing from None
    except SealedAltered:
        raise BundleAltered from None


def _hashed(pieces: Iterator[bytes], update: Callable[[bytes], object]) -> Iterator[bytes]:
    for piece in pieces:
        update(piece)
        yield piece
