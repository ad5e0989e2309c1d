"""Records as compressed members: whole canonical lines, cut so that memory stays flat (docs/bundle-format.md §7)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import zstandard

from sitter_desk.bundle.layout import ID, MOST_PARTS, PART_PLAIN_LIMIT, TYPE_ORDER, part_name
from sitter_desk.domain.canonical import canonical
from sitter_desk.domain.records import RECORD_TYPES, TYPE_NAMES, Record
from sitter_desk.errors import BundleMemberTooBig, BundleRecordRefused, NotCanonical, RecordTooBig
from sitter_desk.sealing.strict import decoder


class StagedRecord(NamedTuple):
    """One record as it stood in the bundle: its type's name, its canonical bytes without LF, and itself."""

    type_name: str
    line: bytes
    record: Record


@dataclass(frozen=True, kw_only=True)
class Part:
    """One member ready to be written."""

    name: str
    content: bytes
    count: int
    plain: int


def in_order(records: Iterable[Record]) -> list[Record]:
    """Records as ``write_bundle`` wants them: by type in the order of ``RECORD_TYPES``, then by id."""
    return sorted(records, key=_place)


def _place(record: Record) -> tuple[int, str]:
    return TYPE_ORDER.index(TYPE_NAMES[type(record)]), record.id


def pack(records: Iterable[Record]) -> Iterator[Part]:
    """Parts of at most 4 MiB of lines each.

    Raises ``RecordTooBig``, and ValueError when records are not ordered as by ``in_order`` or an id is no id.
    """
    for type_name, number, lines in _cut(records):
        if number > MOST_PARTS:
            raise ValueError("too many records of one type")
        plain = b"".join(lines)
        packed = zstandard.ZstdCompressor(write_content_size=True).compress(plain)
        yield Part(name=part_name(type_name, number), content=packed, count=len(lines), plain=len(plain))


def _cut(records: Iterable[Record]) -> Iterator[tuple[str, int, list[bytes]]]:
    """(type name, part number, lines) for each part."""
    lines: list[bytes] = []
    size, number, place = 0, 1, (-1, "")
    for record in records:
        before, place = place, _place(record)
        line = _line(record)
        if place <= before or not ID.match(record.id):
            raise ValueError("records must be ordered by type and id, each once")
        if lines and (place[0] != before[0] or size + len(line) > PART_PLAIN_LIMIT):
            yield TYPE_ORDER[before[0]], number, lines
            lines, size, number = [], 0, number + 1
        number = number if place[0] == before[0] else 1
        lines.append(line)
        size += len(line)
    if lines:
        yield TYPE_ORDER[place[0]], number, lines


def _line(record: Record) -> bytes:
    line = canonical(record) + b"\n"
    if len(line) > PART_PLAIN_LIMIT:
        raise RecordTooBig(kind=TYPE_NAMES[type(record)])
    return line


class Unpacker:
    """Reads parts back, in order, one type after the other. ``last_id`` runs through the parts of a type."""

    def __init__(self) -> None:
        self._type_name = ""
        self._last_id = ""
        self._decode: Callable[[bytes], Record]

    def unpack(self, type_name: str, position: int, content: bytes) -> Iterator[StagedRecord]:
        """The records of one part. Raises ``BundleMemberTooBig`` or ``BundleRecordRefused``."""
        if type_name != self._type_name:
            self._type_name, self._last_id = type_name, ""
            self._decode = decoder(RECORD_TYPES[type_name])
        lines = decompress(content, position).split(b"\n")
        if lines.pop() or not lines:
            raise BundleRecordRefused(position=position, line=len(lines) + 1)
        for number, line in enumerate(lines, 1):
            yield StagedRecord(type_name, line, self._record(line, position, number))

    def _record(self, line: bytes, position: int, number: int) -> Record:
        try:
            record = self._decode(line)
        except NotCanonical:
            raise BundleRecordRefused(position=position, line=number) from None
        if not ID.match(record.id) or record.id <= self._last_id:
            raise BundleRecordRefused(position=position, line=number)
        self._last_id = record.id
        return record


def decompress(content: bytes, position: int) -> bytes:
    """The plain bytes of exactly one frame that declares its size; a bomb is refused before it goes off."""
    try:
        frame = zstandard.get_frame_parameters(content)
    except zstandard.ZstdError:
        raise BundleRecordRefused(position=position, line=1) from None
    if frame.content_size == zstandard.CONTENTSIZE_UNKNOWN or frame.dict_id:
        raise BundleRecordRefused(position=position, line=1)
    if frame.content_size > PART_PLAIN_LIMIT:
        raise BundleMemberTooBig(position=position)
    try:
        plain = zstandard.ZstdDecompressor().decompress(
            content, max_output_size=PART_PLAIN_LIMIT, read_across_frames=False, allow_extra_data=False
        )
    except zstandard.ZstdError:
        raise BundleRecordRefused(position=position, line=1) from None
    if len(plain) != frame.content_size:
        raise BundleRecordRefused(position=position, line=1)
    return plain
