"""Sealing a bundle in one pass: every byte is read once and memory stays flat (docs/bundle-format.md)."""

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import BinaryIO

from sitter_desk.bundle.archive import END, header_block, padding
from sitter_desk.bundle.header import Header, Kdf, Wrap, header_bytes, wrap_associated
from sitter_desk.bundle.layout import (
    CONTAINER,
    HEAD_DOMAIN,
    ID,
    MANIFEST_DOMAIN,
    MOST_FILES,
    FileEntry,
    Manifest,
    PartEntry,
    counts_of,
    file_name,
)
from sitter_desk.bundle.parts import pack
from sitter_desk.bundle.password import check_typed
from sitter_desk.domain.canonical import canonical
from sitter_desk.domain.exchange import Head
from sitter_desk.domain.records import Record
from sitter_desk.sealing.password import ACCEPTED, DEFAULT_ROUNDS, SALT_BYTES, Rounds, derive, wrap
from sitter_desk.sealing.signature import public_key, sign
from sitter_desk.sealing.stream import KEY_BYTES, Sealer


@dataclass(frozen=True, kw_only=True)
class FileMember:
    """An attachment to send: ``digest`` (SHA-256, hex) and ``size`` come from the vault, which computed them when it
    was attached (A10), so sealing does not hash it again. ``content`` is read once."""

    id: str
    size: int
    digest: str
    content: Iterable[bytes]


@dataclass(frozen=True, kw_only=True)
class Sealed:
    """What was written: bytes, SHA-256 of all of them (hex), and the records by type."""

    size: int
    digest: str
    counts: dict[str, int]


class _Counted:
    """Passes bytes on, counting and hashing them."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self.size = 0
        self._hash = hashlib.sha256()

    def write(self, data: bytes) -> None:
        self._out.write(data)
        self._hash.update(data)
        self.size += len(data)

    def digest(self) -> str:
        return self._hash.hexdigest()


def write_bundle(
    out: BinaryIO,
    *,
    head: Head,
    signing_key: bytes,
    password: str,
    records: Iterable[Record],
    files: Iterable[FileMember] = (),
    rounds: int = DEFAULT_ROUNDS,
    accepted: Rounds = ACCEPTED,
) -> Sealed:
    """Writes one bundle to ``out``.

    ``records`` are ordered as by ``parts.in_order`` (type, then id), ``files`` by id. ``rounds`` and ``accepted`` are
    for tests alone. Raises the password errors SD-305/306, ``RecordTooBig``, OSError of ``out``, and ValueError where
    the caller breaks the format: order, an id that is none, a file of another size, or a key that is not the head's.
    """
    if head.format != CONTAINER or head.sender.public_key != public_key(signing_key).hex():
        raise ValueError("the head names another format or another key")
    counted = _Counted(out)
    key, lines = _new_header(head, check_typed(password), rounds, accepted)
    counted.write(lines)
    sealer = Sealer(key, lines, counted.write)
    counts = _write_archive(sealer, head, signing_key, lines, records, files)
    sealer.finish()
    return Sealed(size=counted.size, digest=counted.digest(), counts=counts)


def _new_header(head: Head, secret: bytes, rounds: int, accepted: Rounds) -> tuple[bytes, bytes]:
    """A fresh bundle key, and the two lines of the file that carry it wrapped."""
    key, salt = os.urandom(KEY_BYTES), os.urandom(SALT_BYTES)
    kdf = Kdf(name="PBKDF2-HMAC-SHA-256", salt=salt.hex(), iterations=rounds)
    bound = wrap_associated(bundle=head.bundle, recipient=head.recipient, practice=head.practice, kdf=kdf)
    nonce, wrapped = wrap(derive(secret, salt, rounds, accepted=accepted), key, bound)
    header = Header(
        bundle=head.bundle,
        recipient=head.recipient,
        practice=head.practice,
        kdf=kdf,
        wrap=Wrap(nonce=nonce.hex(), ciphertext=wrapped.hex()),
    )
    return key, header_bytes(header)


def _write_archive(
    sealer: Sealer, head: Head, signing_key: bytes, lines: bytes, records: Iterable[Record], files: Iterable[FileMember]
) -> dict[str, int]:
    head_json = canonical(head)
    _write_member(sealer, "head.json", head_json)
    _write_member(sealer, "head.sig", sign(signing_key, HEAD_DOMAIN, head_json))
    parts = _write_parts(sealer, records)
    manifest = Manifest(
        bundle=head.bundle,
        header=hashlib.sha256(lines).hexdigest(),
        head=hashlib.sha256(head_json).hexdigest(),
        records=tuple(parts),
        files=tuple(_write_files(sealer, files)),
        counts=counts_of(parts),
        audit=head.audit,
    )
    manifest_json = canonical(manifest)
    _write_member(sealer, "manifest.json", manifest_json)
    _write_member(sealer, "manifest.sig", sign(signing_key, MANIFEST_DOMAIN, manifest_json))
    sealer.update(END)
    return manifest.counts


def _write_member(sealer: Sealer, name: str, content: bytes) -> None:
    sealer.update(header_block(name, len(content)) + content + padding(len(content)))


def _write_parts(sealer: Sealer, records: Iterable[Record]) -> list[PartEntry]:
    entries = []
    for part in pack(records):
        _write_member(sealer, part.name, part.content)
        digest = hashlib.sha256(part.content).hexdigest()
        entries.append(
            PartEntry(name=part.name, size=len(part.content), digest=digest, count=part.count, plain=part.plain)
        )
    return entries


def _write_files(sealer: Sealer, files: Iterable[FileMember]) -> list[FileEntry]:
    entries: list[FileEntry] = []
    for file in files:
        name = file_name(file.id)
        if not ID.match(file.id) or len(entries) == MOST_FILES or (entries and name <= entries[-1].name):
            raise ValueError("files must be ordered by id, each once, and no more than the format allows")
        _write_file(sealer, name, file)
        entries.append(FileEntry(name=name, size=file.size, digest=file.digest))
    return entries


def _write_file(sealer: Sealer, name: str, file: FileMember) -> None:
    sealer.update(header_block(name, file.size))
    written = 0
    for piece in file.content:
        sealer.update(piece)
        written += len(piece)
    if written != file.size:
        raise ValueError("the file has another size than announced")
    sealer.update(padding(file.size))
