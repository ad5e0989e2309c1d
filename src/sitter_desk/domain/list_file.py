"""Lists that the ward gives with the kit: certified companies and sitters, and what a former contractor counted
(前年度引継データ, office.md §2). CSV with a header; a row that can't be used is named by number and reason.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from sitter_desk.domain.csv_file import column_name, read_rows
from sitter_desk.domain.dates import months_of, parse_day
from sitter_desk.domain.export_file import parse_hours
from sitter_desk.domain.records import UsedHours
from sitter_desk.domain.text import CellKind, find_bad_sign
from sitter_desk.errors import ExportColumnsMissing

T = TypeVar("T")
Cells = Mapping[str, str]
KINDS: dict[str, Literal["company", "sitter"]] = {"事業者": "company", "シッター": "sitter"}
_MONTHS = tuple(f"{month}月" for month in (4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3))
_CELL_KINDS: Mapping[str, CellKind] = {"名称": "name"}

CERTIFICATION_COLUMNS = ("種別", "名称", "事業者名", "番号", "有効開始日", "有効終了日")
CARRIED_OVER_COLUMNS = ("児童氏名", "児童生年月日", "利用年度", *_MONTHS, "領収書番号", "未了の事由")


@dataclass(frozen=True, kw_only=True)
class CertifiedRow:
    """One line of the list of companies and sitters; ``kind`` is company or sitter, the days ISO ("" for no end)."""

    kind: Literal["company", "sitter"]
    name: str
    company: str
    number: str
    valid_from: str
    valid_until: str


@dataclass(frozen=True, kw_only=True)
class CarriedRow:
    """What one child had used up: hours by month, receipts already claimed, what an open case waits for."""

    child_name: str
    child_birthday: str
    year_of_use: int
    hours: tuple[UsedHours, ...]
    receipts: tuple[str, ...]
    waiting: str


@dataclass(frozen=True, kw_only=True)
class RefusedRow:
    """A row that can't be used: its number as in a spreadsheet, and a code of ``export_file.REFUSALS``."""

    row: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class ListReading(Generic[T]):
    """A list as read."""

    rows: tuple[T, ...]
    refused: tuple[RefusedRow, ...]


def read_certifications(data: bytes) -> ListReading[CertifiedRow]:
    """Reads the list of companies and sitters. Raises ExportNotReadable and ExportColumnsMissing."""
    return _read(data, CERTIFICATION_COLUMNS, _certified)


def read_carried_over(data: bytes) -> ListReading[CarriedRow]:
    """Reads the 前年度引継データ. Raises ExportNotReadable and ExportColumnsMissing."""
    return _read(data, CARRIED_OVER_COLUMNS, _carried)


def _read(data: bytes, columns: tuple[str, ...], make: Callable[[Cells], T | str]) -> ListReading[T]:
    _, header, raw_rows = read_rows(data, mark=columns[0])
    names = [column_name(cell) for cell in header]
    missing = [column for column in columns if column not in names]
    if missing:
        raise ExportColumnsMissing(columns="、".join(missing))
    rows: list[T] = []
    refused: list[RefusedRow] = []
    for raw in raw_rows:
        cells = dict(zip(names, raw.cells, strict=False))
        made = raw.fault or ("wrong_cell_count" if len(raw.cells) != len(header) else _sound(cells) or make(cells))
        if isinstance(made, str):
            refused.append(RefusedRow(row=raw.number, reason=made))
        else:
            rows.append(made)
    return ListReading(rows=tuple(rows), refused=tuple(refused))


def _sound(cells: Cells) -> str:
    """The first bad sign of a row, or ""."""
    signs = (find_bad_sign(text, kind=_CELL_KINDS.get(column, "text")) for column, text in cells.items())
    return next((sign for sign in signs if sign), "")


def _certified(cells: Cells) -> CertifiedRow | str:
    kind = KINDS.get(cells["種別"].strip())
    begins, ends = parse_day(cells["有効開始日"]), cells["有効終了日"].strip()
    if kind is None or not cells["名称"].strip():
        return "unknown_value"
    if begins is None or (ends and parse_day(ends) is None):
        return "impossible_date"
    return CertifiedRow(
        kind=kind,
        name=cells["名称"],
        company=cells["事業者名"] if kind == "sitter" else "",
        number=cells["番号"],
        valid_from=begins,
        valid_until=parse_day(ends) or "",
    )


def _carried(cells: Cells) -> CarriedRow | str:
    birthday, year = parse_day(cells["児童生年月日"]), cells["利用年度"].strip()
    hours = [parse_hours(cells[month]) for month in _MONTHS]
    if not cells["児童氏名"].strip():
        return "missing_child"
    if birthday is None:
        return "impossible_date"
    if None in hours or not (year.isdecimal() and len(year) == len("2024")):
        return "not_a_number"
    return CarriedRow(
        child_name=cells["児童氏名"],
        child_birthday=birthday,
        year_of_use=int(year),
        hours=tuple(
            UsedHours(month=month, hours=used) for month, used in zip(months_of(int(year)), hours, strict=True) if used
        ),
        receipts=tuple(cells["領収書番号"].split()),
        waiting=cells["未了の事由"],
    )
