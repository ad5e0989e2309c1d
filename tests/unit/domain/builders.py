"""Invented records for the tests of the domain."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

from sitter_desk.domain.export_file import COLUMNS, ExportReading, read_export
from sitter_desk.domain.practice import Row, to_utf8
from sitter_desk.domain.programme import Programme
from sitter_desk.domain.records import (
    Account,
    Applicant,
    Application,
    Child,
    ChildCategory,
    Duplicate,
    ExportRow,
    Finding,
    PaperCheck,
    Use,
)
from sitter_desk.domain.rulefile import parse_programme
from sitter_desk.domain.scheme import Scheme, scheme_of
from sitter_desk.domain.screening import Dossier
from sitter_desk.domain.take_in import Intake, draft_applications
from sitter_desk.office.programmes import preset_text, with_draft_wording

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "tests" / "data" / "exports"
DATA = ROOT / "tests" / "data" / "programmes"

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
    """The rules of 新宿区 for a year of use."""
    return parse_programme(programme_text(year))


def programme_text(year: int = 2024) -> str:
    """Their text, with the draft wording."""
    return preset_text(f"shinjuku-{year}")


def data_programme(name: str) -> Programme:
    """The rules of another ward, kept as test data."""
    return parse_programme(with_draft_wording((DATA / f"{name}.toml").read_text(encoding="utf-8")))


def multiple_birth(**changes: Any) -> Child:
    """A child that is said to be a twin."""
    return child(categories=(ChildCategory(code="multiple_birth", since="", proven=False),), **changes)


SHARED = {"owner": "desk", "engagement": "engagement", "subject": "person"}
"""What all records of one application share."""


def child(**changes: Any) -> Child:
    values = {
        "id": "child-1", **SHARED, "applicant": "applicant", "name": "佐藤　練習蓮",
        "kana": "サトウ　レンシュウレン", "birthday": "2020-05-06", "birthday_text": "2020-05-06",
        "relationship": "長男", "categories": (), "hours_elsewhere": 0,
    }  # fmt: skip
    return Child(**{**values, **changes})


def use(identity: str = "use-1", **changes: Any) -> Use:
    values = {
        "id": identity, **SHARED, "application": "application", "child": "child-1", "position": 1, "day": "2024-10-03",
        "start": "09:00", "end": "12:00", "fee_yen": 7500, "other_yen": 0,
        "discount_yen": 0, "discount_kind": "", "hourly_yen": 0, "paid_yen": 0, "company": "ベビーケア練習",
        "sitter": "練習　花", "receipt": "", "source_row": "",
        "struck": False, "left_out": "",
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
        "year_of_use": 2024, "receipt_number": "", "arrived_on": "2025-03-30", "arrived_time": "", "postmarked_on": "",
        "method": "online", "applied_at": "2025-03-30 10:00", "form_version": "", "applicant": "applicant",
        "children": ("child-1",), "account": account, "source_rows": (), "state": "received",
    }  # fmt: skip
    return Application(**{**values, **changes})


def finding(**changes: Any) -> Finding:
    values = {
        "id": "finding", **SHARED, "application": "application", "code": "differs", "field": "続柄",
        "detail": "長男 / 子", "source_row": "", "blocks": False, "state": "open", "note": "",
    }  # fmt: skip
    return Finding(**{**values, **changes})


def paper(document: str, **changes: Any) -> PaperCheck:
    """A paper that was looked at and is right; a copy."""
    values = {
        "id": f"paper-{document}", **SHARED, "application": "application", "document": document, "present": "yes",
        "legible": "yes", "original": "no", "name_matches": "yes", "issued_on": "", "note": "", "checked_by": "練習",
        "checked_on": "",
    }  # fmt: skip
    return PaperCheck(**{**values, **changes})


def duplicate(**changes: Any) -> Duplicate:
    values = {
        "id": "duplicate", **SHARED, "kind": "same_time", "application": "application", "one": "use-1",
        "other_application": "another", "other": "use-2", "reasons": (), "likeness": 100, "hard": True,
        "state": "open", "note": "", "decided_by": "", "decided_on": "",
    }  # fmt: skip
    return Duplicate(**{**values, **changes})


def dossier(rules: Programme | Scheme | None = None, **changes: Any) -> Dossier:
    """One good online application with one child and one use, under the rules of 新宿区 or others."""
    given = rules or programme()
    values = {
        "scheme": given if isinstance(given, Scheme) else scheme_of(given),
        "application": application(), "applicant": applicant(), "children": [child()], "uses": [use()],
    }  # fmt: skip
    return Dossier(**{**values, **changes})


def dossier_of(intake: Intake, rules: Programme | None = None) -> Dossier:
    """The dossier of an application as it was taken in."""
    return dossier(
        rules,
        application=intake.application,
        applicant=intake.applicant,
        children=intake.children,
        uses=intake.uses,
        findings=intake.findings,
    )
