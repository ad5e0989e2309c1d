"""Names, limits and fixed values of ``docs/bundle-format.md``, and the shape of the manifest."""

import re
from dataclasses import dataclass

from sitter_desk.domain.records import RECORD_TYPES, AuditHead

CONTAINER = 1
MAGIC = b"sitter-desk bundle 1\n"
HEADER_LIMIT = 4_096
HEAD_LIMIT = 65_536
MANIFEST_LIMIT = 33_554_432
PART_PLAIN_LIMIT = 4_194_304
PART_LIMIT = 4_259_840
MOST_FILES = 100_000
MOST_PARTS = 9_999

HEAD_DOMAIN = "sitter-desk bundle head 1"
MANIFEST_DOMAIN = "sitter-desk bundle manifest 1"

ID = re.compile(r"[0-9a-f]{32}\Z")
TYPE_ORDER: tuple[str, ...] = tuple(RECORD_TYPES)


@dataclass(frozen=True, kw_only=True)
class PartEntry:
    """One member with records: ``count`` lines, ``plain`` bytes before and ``size`` bytes after compression."""

    name: str
    size: int
    digest: str
    count: int
    plain: int


@dataclass(frozen=True, kw_only=True)
class FileEntry:
    """One attachment; ``digest`` is SHA-256 of its content as hex."""

    name: str
    size: int
    digest: str


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """``manifest.json``; ``header`` and ``head`` are SHA-256 digests as hex, ``counts`` the records by type."""

    bundle: str
    header: str
    head: str
    records: tuple[PartEntry, ...]
    files: tuple[FileEntry, ...]
    counts: dict[str, int]
    audit: AuditHead


def part_name(type_name: str, part: int) -> str:
    """The name of the ``part``-th member (from 1) with records of a type."""
    return f"records/{TYPE_ORDER.index(type_name) + 1:02d}-{type_name}-{part:04d}.jsonl.zst"


def file_name(file_id: str) -> str:
    """The name of an attachment's member."""
    return f"files/{file_id}"


def counts_of(parts: list[PartEntry]) -> dict[str, int]:
    """Records by type, from the names of their parts."""
    counts: dict[str, int] = {}
    for part in parts:
        type_name = part.name[len("records/00-") : -len("-0000.jsonl.zst")]
        counts[type_name] = counts.get(type_name, 0) + part.count
    return counts
