"""Invented records for the tests of the domain."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

from sitter_desk.domain.export_file import COLUMNS, ExportReading, read_export
from sitter_desk.domain.practice import Row, to_utf8
from sitter_desk.domain.programme import Programme, parse_programme
from sitter_desk.domain.records import Account, Applicant, Application, Child, ExportRow, Finding, Use
from sitter_desk.domain.take_in import Intake, draft_applications

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "tests" / "data" / "exports"
PROGRAMMES = ROOT / "resources" / "programmes"

GOOD = {
    "受付番号": "E00001", "申請日時": "2025-03-30 10:00", "申請者氏名": "佐藤　練習太郎",
    "申請者フリガナ": "サトウ　レンシュウタロウ", "申請者生年月日": "1990-05-06", "郵便番号": "000-0001",
    "住所": "東京都新宿区練習町1-2-3", "電話番号": "090-0000-0001", "メールアドレス": "renshu@example.jp",
    "児童氏名": "佐藤　練習蓮", "児童フリガナ": "サトウ　レンシュウレン", "児童生年月日": "2020-05-06", "続柄": "長男",
    "多胎児": "", "他区市町村での利用時間": "", "事業者名": "ベビーケア練習", "シッター氏名": "練習　花",
    "利用日": "2024-10-03", "開始時刻": "9:00", "終了時刻": "12:00", "保育料(円)": "7500", "交通費等(円)": "0",
    "割引額(円)": "", "割引の種類": "", "金融機関コード": "0001", "支店コード": "001", "預金種目": "普通",
    "口座番号": "0000001", "口座名義カナ": "ｻﾄｳ ﾚﾝｼﾕｳﾀﾛｳ", "備考": "",
}  # fmt: skip
"""One good row by column."""


def row(**changes: str) -> Row:
    """A good row with changed cells; ``yen`` stands for 保育料(円)."""
    if "yen" in changes:
        changes["保育料(円)"] = changes.pop("yen")
    assert changes.keys() <= GOOD.keys()
    return tuple((GOOD | changes).values())


def export(*rows: Sequence[str], header: Sequence[str] = tuple(COLUMNS)) -> bytes:
    """A file in UTF-8 with BOM."""
    return to_utf8([tuple(header), *(tuple(cells) for cells in rows)])


def counted_ids() -> Any:
    """Ids that count up."""
    numbers = count(1)
    return lambda: f"{next(numbers):032x}"


def export_rows(reading: ExportReading, *, accept: bool = False) -> list[ExportRow]:
    """The rows of a reading as records of the ward, with all repairs accepted or none."""
    return [
        ExportRow(
            id=f"row-{each.row}",
            owner="ward",
            engagement="engagement",
            subject=f"person-{each.reference}",
            file="file",
            row=each.row,
            reference=each.reference,
            cells=each.cells,
            repairs=tuple(replace(repair, accepted=accept) for repair in each.repairs),
            refused=each.refused,
        )
        for each in reading.rows
    ]


def taken_in(data: bytes, *, accept: bool = False) -> tuple[Intake, ...]:
    """The applications of a file."""
    reading = read_export(data)
    return draft_applications(
        export_rows(reading, accept=accept),
        reading.header,
        owner="main-seat",
        engagement="engagement",
        round="round",
        new_id=counted_ids(),
    )


def programme(year: int = 2024) -> Programme:
    """A shipped rules file."""
    return parse_programme(programme_text(year))


def programme_text(year: int = 2024) -> str:
    return (PROGRAMMES / f"shinjuku-{year}.toml").read_text(encoding="utf-8")


SHARED = {"owner": "desk", "engagement": "engagement", "subject": "person"}
"""What all records of one application share."""


def child(**changes: Any) -> Child:
    values = {
        "id": "child-1", **SHARED, "applicant": "applicant", "name": "佐藤　練習蓮",
        "kana": "サトウ　レンシュウレン", "birthday": "2020-05-06", "birthday_text": "2020-05-06",
        "relationship": "長男", "multiple_birth": False,
    }  # fmt: skip
    return Child(**{**values, **changes})


def use(identity: str = "use-1", **changes: Any) -> Use:
    values = {
        "id": identity, **SHARED, "application": "application", "child": "child-1", "position": 1, "day": "2024-10-03",
        "start": "09:00", "end": "12:00", "fee_yen": 7500, "other_yen": 0,
        "discount_yen": 0, "discount_kind": "", "company": "ベビーケア練習", "sitter": "練習　花", "source_row": "",
    }  # fmt: skip
    return Use(**{**values, **changes})


def applicant(**changes: Any) -> Applicant:
    values = {
        "id": "applicant", **SHARED, "name": "佐藤　練習太郎",
        "kana": "サトウ　レンシュウタロウ", "birthday": "1990-05-06", "birthday_text": "1990-05-06",
        "postcode": "000-0001", "address": "東京都新宿区練習町1-2-3", "phone": "090-0000-0001",
        "email": "renshu@example.jp",
    }  # fmt: skip
    return Applicant(**{**values, **changes})


def application(**changes: Any) -> Application:
    account = Account(bank="0001", branch="001", kind="1", number="0000001", holder_kana="ｻﾄｳ ﾚﾝｼﾕｳﾀﾛｳ")
    values = {
        "id": "application", **SHARED, "round": "round",
        "year_of_use": 2024, "receipt_number": "", "arrived_on": "2025-03-30", "postmarked_on": "",
        "method": "online", "applied_at": "2025-03-30 10:00", "form_version": "", "applicant": "applicant",
        "children": ("child-1",), "account": account, "hours_elsewhere": 0, "source_rows": (), "state": "received",
    }  # fmt: skip
    return Application(**{**values, **changes})


def finding(**changes: Any) -> Finding:
    values = {
        "id": "finding", **SHARED, "application": "application", "code": "differs", "field": "続柄",
        "detail": "長男 / 子", "source_row": "", "blocks": False, "state": "open", "note": "",
    }  # fmt: skip
    return Finding(**{**values, **changes})
