"""Reading a table as wards' systems write it: CP932 (Excel's Shift_JIS) or UTF-8 with and without BOM, detected by the
header; each row by itself, so that one bad row never costs another.
"""

import csv
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from sitter_desk.errors import ExportColumnsMissing, ExportNotReadable

Encoding = Literal["cp932", "utf-8", "utf-8-sig"]

_NOT_CP932 = re.compile("[\x80\uf8f0-\uf8f3]")
_JOINED_LINES = 20


@dataclass(frozen=True, kw_only=True)
class RawRow:
    """One row that is not blank. ``number`` counts as a spreadsheet does; ``fault`` is "undecodable", "broken_quotes"
    or ""."""

    number: int
    cells: tuple[str, ...]
    fault: str


def read_rows(data: bytes, *, mark: str) -> tuple[Encoding, tuple[str, ...], Iterator[RawRow]]:
    """Encoding, header and rows of a file whose header names the column ``mark``.

    Raises ExportNotReadable, and ExportColumnsMissing for a file without that column.
    """
    encoding, lines = _detect(data, mark)
    rows = _records(lines, encoding)
    header = next(rows)
    if header.fault:
        raise ExportNotReadable
    return encoding, header.cells, rows


def column_name(cell: str) -> str:
    """The name of a column in one width and without spaces, for comparing."""
    return "".join(unicodedata.normalize("NFKC", cell).split())


def _detect(data: bytes, mark: str) -> tuple[Encoding, list[bytes]]:
    """The encoding by the header line, and the physical lines (no CP932 trail byte is a line feed)."""
    body = data.removeprefix(b"\xef\xbb\xbf")
    lines = body.split(b"\n")
    candidates: tuple[Encoding, ...] = ("utf-8-sig",) if len(body) < len(data) else ("utf-8", "cp932")
    for encoding in candidates:
        header = _decoded(lines[0], encoding)
        if header is not None and mark in column_name(header):
            return encoding, lines
    if any(_decoded(lines[0], encoding) for encoding in candidates):
        raise ExportColumnsMissing(columns=mark)
    raise ExportNotReadable


def _decoded(line: bytes, encoding: Encoding) -> str | None:
    try:
        text = line.decode("utf-8" if encoding == "utf-8-sig" else encoding)
    except UnicodeDecodeError:
        return None
    # The codec lets the bytes that CP932 does not have (80, A0, FD-FF) through as signs of its own.
    return None if encoding == "cp932" and _NOT_CP932.search(text) else text


def _records(lines: list[bytes], encoding: Encoding) -> Iterator[RawRow]:
    """Each row that is not blank. A cell may span lines; a quotation mark that is never
    closed costs its own line alone, not the rest of the file."""
    at = number = width = 0
    while at < len(lines):
        number += 1
        cells, fault, used = _record(lines, at, encoding, width)
        at += used
        width = width or len(cells)
        if fault or any(cells):
            yield RawRow(number=number, cells=cells, fault=fault)


def _record(lines: list[bytes], at: int, encoding: Encoding, width: int) -> tuple[tuple[str, ...], str, int]:
    count = _closed_after(lines, at)
    if count > 1:
        text = _decoded(b"\n".join(lines[at : at + count]), encoding)
        cells = None if text is None else _split(text)
        if cells is not None and width in (0, len(cells)):
            return cells, "", count
    alone = _decoded(lines[at], encoding)
    if alone is None:
        return (lines[at].decode("ascii", errors="backslashreplace"),), "undecodable", 1
    cells = _split(alone)
    return ((alone.rstrip("\r"),), "broken_quotes", 1) if cells is None else (cells, "", 1)


def _closed_after(lines: list[bytes], at: int) -> int:
    """How many physical lines make the quotation marks even; 1 if they never become so within reach."""
    marks = 0
    for count, line in enumerate(lines[at : at + _JOINED_LINES], 1):
        marks += line.count(b'"')
        if marks % 2 == 0:
            return count
    return 1


def _split(text: str) -> tuple[str, ...] | None:
    try:
        rows = list(csv.reader([text.removesuffix("\r")], strict=True))
    except csv.Error:  # its text carries the cell, which must not travel (decisions D10)
        return None
    return tuple(rows[0]) if rows else ()
