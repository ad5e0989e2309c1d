"""Reading the ward's e-application export: every row is kept, judged and never changed (decisions B1–B3, B6).

CP932 (Excel's Shift_JIS), UTF-8 with and without BOM are detected from the header. A row that can't be used is refused
by itself with a stable code; one bad row never stops the file. Repairs are proposals with ``accepted=False``.
"""

import hashlib
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.csv_file import Encoding, column_name, read_rows
from sitter_desk.domain.dates import day_of_moment, parse_day, parse_time, propose_day
from sitter_desk.domain.records import Repair
from sitter_desk.domain.text import CellKind, digits_of, find_bad_sign, has_suspect, may_be_formula
from sitter_desk.errors import ExportColumnsDoubled, ExportColumnsMissing

Reads = Literal[
    "reference", "moment", "name", "reading", "birthday", "postcode", "address", "phone", "text", "flag", "hours",
    "day", "start", "end", "amount", "optional_amount", "bank", "branch", "kind", "number", "note",
]  # fmt: skip

COLUMNS: dict[str, Reads] = {
    "受付番号": "reference",
    "申請日時": "moment",
    "申請者氏名": "name",
    "申請者フリガナ": "reading",
    "申請者生年月日": "birthday",
    "郵便番号": "postcode",
    "住所": "address",
    "電話番号": "phone",
    "メールアドレス": "text",
    "児童氏名": "name",
    "児童フリガナ": "reading",
    "児童生年月日": "birthday",
    "続柄": "text",
    "多胎児": "flag",
    "他区市町村での利用時間": "hours",
    "事業者名": "text",
    "シッター氏名": "text",
    "利用日": "day",
    "開始時刻": "start",
    "終了時刻": "end",
    "保育料(円)": "amount",
    "交通費等(円)": "optional_amount",
    "割引額(円)": "optional_amount",
    "割引の種類": "text",
    "金融機関コード": "bank",
    "支店コード": "branch",
    "預金種目": "kind",
    "口座番号": "number",
    "口座名義カナ": "reading",
    "備考": "note",
}
"""The portal's columns and how each is read. 備考 alone may be missing: nothing is read from it."""

REFUSALS: dict[str, str] = {
    "undecodable": "The row holds bytes that are not text in the encoding of the file.",
    "broken_quotes": "The quotation marks of the row do not fit together.",
    "wrong_cell_count": "The row does not have as many cells as the header.",
    "control": "A cell holds a control character or another sign that can't be seen.",
    "bidi_control": "A cell holds a sign that turns the direction of writing and hides what is written.",
    "formula": "A cell begins like a formula; a spreadsheet would compute it.",
    "markup": "A name holds < or >, as in a piece of a web page.",
    "lost_character": "A cell holds the replacement character: a letter was lost before the file came here.",
    "missing_reference": "The receipt number of the portal is missing.",
    "missing_applicant": "The applicant's name is missing.",
    "missing_child": "The child's name is missing.",
    "impossible_date": "There is no such day.",
    "impossible_time": "There is no such time of day.",
    "not_a_number": "The cell is not a whole number of yen or hours.",
    "unknown_value": "The cell holds a value that this column does not have.",
    "double_row": "The row is an exact double of an earlier one, which was kept.",
}
"""Why a row was refused: stable code → sentence."""

ACCOUNT_KINDS: dict[str, Literal["1", "2", "4", "9"]] = {
    "1": "1", "普通": "1", "普通預金": "1", "2": "2", "当座": "2", "当座預金": "2",
    "4": "4", "貯蓄": "4", "貯蓄預金": "4", "9": "9", "その他": "9",
}  # fmt: skip
FLAGS: dict[str, bool] = {
    "": False, "0": False, "無": False, "なし": False, "いいえ": False, "非該当": False,
    "1": True, "有": True, "あり": True, "はい": True, "該当": True, "○": True,
}  # fmt: skip

_MISSING = {"受付番号": "missing_reference", "申請者氏名": "missing_applicant", "児童氏名": "missing_child"}
_CELL_KINDS: dict[Reads, CellKind] = {
    "name": "name", "reading": "name", "note": "note", "phone": "signed", "address": "signed", "amount": "signed",
    "optional_amount": "signed", "hours": "signed",
}  # fmt: skip
_WIDTHS: dict[Reads, int] = {"postcode": 7, "bank": 4, "branch": 3, "number": 7}
_AMOUNT = re.compile(r"[¥\\]?([0-9]{1,9}|[0-9]{1,3}(?:,[0-9]{3}){1,2})円?")
_HOURS = re.compile(r"[0-9]{1,4}")
_NOT_ZERO = frozenset("123456789")
_PHONE_WITHOUT_ZERO = (9, 10)


@dataclass(frozen=True, kw_only=True)
class ReadRow:
    """One row. ``row`` counts as a spreadsheet does (header = 1); ``refused`` is a code of ``REFUSALS`` or "", and
    ``column`` the column it was found in ("" where it is the row as a whole)."""

    row: int
    reference: str
    cells: tuple[str, ...]
    repairs: tuple[Repair, ...]
    refused: str
    column: str


@dataclass(frozen=True, kw_only=True)
class ExportReading:
    """A file as read: ``digest`` is SHA-256 of its bytes in hex, ``header`` and cells stand exactly as received."""

    encoding: Encoding
    digest: str
    header: tuple[str, ...]
    rows: tuple[ReadRow, ...]


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """What is wrong with a row ("" if nothing), where, and which repairs are proposed."""

    refused: str
    column: str
    repairs: tuple[Repair, ...]


def read_export(data: bytes) -> ExportReading:
    """Reads a whole export. Raises ExportNotReadable, ExportColumnsMissing or ExportColumnsDoubled; a bad row never
    raises. Linear in the size of the file."""
    encoding, header, records = read_rows(data, mark="受付番号")
    places = columns_of(header)
    seen: set[tuple[str, ...]] = set()
    rows = tuple(_read(raw.number, raw.cells, raw.fault, header, places, seen) for raw in records)
    return ExportReading(encoding=encoding, digest=hashlib.sha256(data).hexdigest(), header=header, rows=rows)


def columns_of(header: Sequence[str]) -> dict[str, int]:
    """Where each known column stands; the order is free and further columns are kept unread. Names are compared after
    folding widths and spaces. Raises ExportColumnsMissing and ExportColumnsDoubled naming the columns."""
    names = [column_name(cell) for cell in header]
    doubled = sorted({name for name in names if name and names.count(name) > 1})
    if doubled:
        raise ExportColumnsDoubled(columns="、".join(doubled))
    places = {name: names.index(column_name(name)) for name in COLUMNS if column_name(name) in names}
    missing = [name for name, reads in COLUMNS.items() if name not in places and reads != "note"]
    if missing:
        raise ExportColumnsMissing(columns="、".join(missing))
    return places


def judge(cells: Sequence[str], places: Mapping[str, int], *, width: int) -> Judgement:
    """Looks at one row by itself: signs that can't be taken first, then what is missing, then what can't be read."""
    if len(cells) != width:
        return Judgement(refused="wrong_cell_count", column="", repairs=())
    code, column = _bad_sign(cells, places)
    if not code:
        code, column = _missing(cells, places)
    repairs = () if code else _repairs(cells, places)
    if not code:
        code, column = _unreadable(cells, places, repaired={repair.column for repair in repairs})
    return Judgement(refused=code, column=column, repairs=() if code else repairs)


def parse_amount(text: str) -> int | None:
    """Yen of ``8415``, ``"8,415"``, ``８４１５円``, ``¥8,415``; None for anything else, also for negative numbers."""
    match = _AMOUNT.fullmatch(unicodedata.normalize("NFKC", text).strip())
    return int(match[1].replace(",", "")) if match else None


def parse_hours(text: str) -> int | None:
    """Whole hours; an empty cell is 0."""
    folded = unicodedata.normalize("NFKC", text).strip() or "0"
    return int(folded) if _HOURS.fullmatch(folded) else None


def _read(
    number: int,
    cells: tuple[str, ...],
    fault: str,
    header: tuple[str, ...],
    places: Mapping[str, int],
    seen: set[tuple[str, ...]],
) -> ReadRow:
    if fault:
        return ReadRow(row=number, reference="", cells=cells, repairs=(), refused=fault, column="")
    found = judge(cells, places, width=len(header))
    double = not found.refused and cells in seen
    seen.add(cells)
    return ReadRow(
        row=number,
        reference=_reference(cells, places, found.refused),
        cells=cells,
        repairs=() if double else found.repairs,
        refused="double_row" if double else found.refused,
        column=found.column,
    )


def _reference(cells: tuple[str, ...], places: Mapping[str, int], refused: str) -> str:
    """The portal's number, also of a refused row, so that its application knows of it; "" if cells may be shifted."""
    return "" if refused == "wrong_cell_count" else cells[places["受付番号"]].strip()


def _bad_sign(cells: Sequence[str], places: Mapping[str, int]) -> tuple[str, str]:
    """The first cell with a sign that can't be taken; columns this program does not know are notes."""
    suspect = has_suspect("".join(cells))
    names = {place: name for name, place in places.items()}
    for place, cell in enumerate(cells):
        if cell and (suspect or may_be_formula(cell)):
            name = names.get(place, "")
            sign = find_bad_sign(cell, kind=_CELL_KINDS.get(COLUMNS.get(name, "note"), "text"))
            if sign:
                return sign, name
    return "", ""


def _missing(cells: Sequence[str], places: Mapping[str, int]) -> tuple[str, str]:
    gaps = ((code, name) for name, code in _MISSING.items() if not cells[places[name]].strip())
    return next(gaps, ("", ""))


def _repairs(cells: Sequence[str], places: Mapping[str, int]) -> tuple[Repair, ...]:
    found = []
    for name, place in places.items():
        proposed = _proposal(cells[place], COLUMNS[name])
        if proposed and proposed != cells[place]:
            found.append(Repair(column=name, received=cells[place], proposed=proposed, accepted=False))
    return tuple(found)


def _proposal(cell: str, reads: Reads) -> str | None:
    """What a cell may have been before a spreadsheet or the portal spoilt it; None if there is nothing to propose."""
    if reads == "birthday":
        return propose_day(cell)
    if reads == "phone":
        short = cell[:1] in _NOT_ZERO and len(digits_of(cell)) in _PHONE_WITHOUT_ZERO
        return "0" + cell if short else None
    width = _WIDTHS.get(reads)
    if width is None:
        return None
    digits = digits_of(cell)
    return digits.zfill(width) if digits and len(digits) == len(cell.strip()) <= width else None


def _unreadable(cells: Sequence[str], places: Mapping[str, int], *, repaired: set[str]) -> tuple[str, str]:
    for name, place in places.items():
        code = "" if name in repaired else _fault(cells[place], COLUMNS[name])
        if code:
            return code, name
    return "", ""


def _fault(cell: str, reads: Reads) -> str:
    """The refusal of one cell by what its column holds, or ""."""
    test = _READABLE.get(reads)
    return "" if test is None or test[0](cell) else test[1]


_READABLE: dict[Reads, tuple[Callable[[str], bool], str]] = {
    "moment": (lambda cell: day_of_moment(cell) is not None, "impossible_date"),
    "day": (lambda cell: parse_day(cell) is not None, "impossible_date"),
    "birthday": (lambda cell: not cell.strip() or parse_day(cell) is not None, "impossible_date"),
    "start": (lambda cell: parse_time(cell) is not None, "impossible_time"),
    "end": (lambda cell: parse_time(cell, end=True) is not None, "impossible_time"),
    "amount": (lambda cell: parse_amount(cell) is not None, "not_a_number"),
    "optional_amount": (lambda cell: not cell.strip() or parse_amount(cell) is not None, "not_a_number"),
    "hours": (lambda cell: parse_hours(cell) is not None, "not_a_number"),
    "flag": (lambda cell: cell.strip() in FLAGS, "unknown_value"),
    "kind": (lambda cell: cell.strip() in ACCOUNT_KINDS, "unknown_value"),
}
"""What a cell must be readable as, and the refusal if it is not."""
