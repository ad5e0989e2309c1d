"""Lists of the kit: certified companies and sitters, and what a former contractor handed on; bad rows are named."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitter_desk.domain.export_file import REFUSALS
from sitter_desk.domain.list_file import (
    CARRIED_OVER_COLUMNS,
    CERTIFICATION_COLUMNS,
    CarriedRow,
    CertifiedRow,
    ListReading,
    RefusedRow,
    read_carried_over,
    read_certifications,
)
from sitter_desk.domain.practice import to_utf8
from sitter_desk.domain.records import UsedHours
from sitter_desk.errors import ExportColumnsMissing, ExportNotReadable

SITTER = {
    "種別": "シッター", "名称": "練習　花", "事業者名": "ベビーケア練習", "番号": "都-１",
    "有効開始日": "令和6年4月1日", "有効終了日": "2025/3/31",
}  # fmt: skip
CHILD = {
    "児童氏名": "𠮷邉\U000e010f　練習斗", "児童生年月日": "令和3年4月1日", "利用年度": "2024", "5月": "6", "10月": "",
    "1月": "12", "領収書番号": "R-1 R-2　R-3", "未了の事由": "追加書類を待っています。",
}  # fmt: skip


def certifications(*rows: dict[str, str], header: Sequence[str] = CERTIFICATION_COLUMNS) -> bytes:
    return to_utf8([tuple(header), *(tuple({**SITTER, **row}.get(name, "") for name in header) for row in rows)])


def carried_over(*rows: dict[str, str], header: Sequence[str] = CARRIED_OVER_COLUMNS) -> bytes:
    return to_utf8([tuple(header), *(tuple({**CHILD, **row}.get(name, "") for name in header) for row in rows)])


Reads = Callable[[bytes], ListReading[Any]]
BOTH = pytest.mark.parametrize(
    ("read", "made", "columns"),
    [
        (read_certifications, certifications, CERTIFICATION_COLUMNS),
        (read_carried_over, carried_over, CARRIED_OVER_COLUMNS),
    ],
)


def test_a_company_and_a_sitter() -> None:
    data = certifications({}, {"種別": "事業者", "名称": "ベビーケア練習", "有効終了日": ""})
    assert read_certifications(data) == ListReading(
        rows=(
            CertifiedRow(
                kind="sitter", name="練習　花", company="ベビーケア練習", number="都-１", valid_from="2024-04-01",
                valid_until="2025-03-31",
            ),
            CertifiedRow(
                kind="company", name="ベビーケア練習", company="", number="都-１", valid_from="2024-04-01",
                valid_until="",
            ),
        ),
        refused=(),
    )  # fmt: skip


def test_a_child_with_its_hours_by_month_and_its_receipts() -> None:
    [row] = read_carried_over(carried_over({})).rows
    assert row == CarriedRow(
        child_name="𠮷邉\U000e010f　練習斗",
        child_birthday="2021-04-01",
        year_of_use=2024,
        hours=(UsedHours(month="2024-05", hours=6), UsedHours(month="2025-01", hours=12)),
        receipts=("R-1", "R-2", "R-3"),
        waiting="追加書類を待っています。",
    )


@given(st.lists(st.integers(0, 60), min_size=12, max_size=12))
def test_each_month_of_a_year_of_use_lies_in_its_calendar_year(hours: list[int]) -> None:
    months = [column for column in CARRIED_OVER_COLUMNS if column.endswith("月")]
    data = carried_over(dict(zip(months, map(str, hours), strict=True)))
    [row] = read_carried_over(data).rows
    expected = [f"2024-{month:02}" for month in range(4, 13)] + [f"2025-{month:02}" for month in range(1, 4)]
    assert {each.month: each.hours for each in row.hours} == {
        month: used for month, used in zip(expected, hours, strict=True) if used
    }
    assert [each.month for each in row.hours] == sorted(each.month for each in row.hours)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"種別": "保育園"}, "unknown_value"),
        ({"種別": ""}, "unknown_value"),
        ({"名称": "　"}, "unknown_value"),
        ({"有効開始日": ""}, "impossible_date"),
        ({"有効開始日": "2024-02-30"}, "impossible_date"),
        ({"有効開始日": "1800-04-01"}, "impossible_date"),
        ({"名称": "ベビーケア‹練習>"}, "markup"),
        ({"有効終了日": "いつまでも"}, "impossible_date"),
        ({"名称": "=cmd|練習"}, "formula"),
        ({"名称": "練習\u202e花"}, "bidi_control"),
        ({"番号": "\u200b1"}, "control"),
        ({"名称": "練習\ufffd"}, "lost_character"),
    ],
)
def test_a_certification_that_can_not_be_used_is_named(changes: dict[str, str], reason: str) -> None:
    reading = read_certifications(certifications({}, changes, {"名称": "練習　葉"}))
    assert reading.refused == (RefusedRow(row=3, reason=reason),)
    assert [row.name for row in reading.rows] == ["練習　花", "練習　葉"]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"児童氏名": " "}, "missing_child"),
        ({"児童生年月日": ""}, "impossible_date"),
        ({"児童生年月日": "令和3年13月1日"}, "impossible_date"),
        ({"利用年度": "令和6"}, "not_a_number"),
        ({"利用年度": ""}, "not_a_number"),
        ({"利用年度": "6"}, "not_a_number"),
        ({"利用年度": "20240"}, "not_a_number"),
        ({"3月": "6.5"}, "not_a_number"),
        ({"3月": "六"}, "not_a_number"),
        ({"4月": "-6"}, "formula"),
        ({"児童氏名": "@練習"}, "formula"),
        ({"未了の事由": "練習\u2066"}, "bidi_control"),
    ],
)
def test_a_carried_over_row_that_can_not_be_used_is_named(changes: dict[str, str], reason: str) -> None:
    reading = read_carried_over(carried_over({}, changes, {"児童氏名": "練習　葉"}))
    assert reading.refused == (RefusedRow(row=3, reason=reason),)
    assert len(reading.rows) == 2


@BOTH
def test_cells_too_many_or_too_few_cost_their_own_row_alone(
    read: Reads, made: Callable[..., bytes], columns: Sequence[str]
) -> None:
    header, good, bad, last = made({}, {}, {}).splitlines()
    for spoilt in (bad + b",x", bad.rsplit(b",", 1)[0], b'"' + bad):
        reading = read(b"\r\n".join([header, good, spoilt, last]))
        assert [each.row for each in reading.refused] == [3]
        assert reading.refused[0].reason in ("wrong_cell_count", "broken_quotes")
        assert len(reading.rows) == 2
    assert len(columns) == len(header.split(b","))


@BOTH
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
def test_the_encodings_of_the_wards_systems(
    read: Reads, made: Callable[..., bytes], columns: Sequence[str], encoding: str
) -> None:
    text = made({"名称": "髙橋　練習", "児童氏名": "髙橋　練習"}).decode("utf-8-sig")
    [row] = read(text.encode(encoding)).rows
    assert "髙橋　練習" in vars(row).values()
    assert columns[0] in text


@BOTH
def test_columns_stand_in_any_order_and_missing_ones_are_named(
    read: Reads, made: Callable[..., bytes], columns: Sequence[str]
) -> None:
    assert read(made({}, header=[*reversed(columns), "備考"])) == read(made({}))
    with pytest.raises(ExportColumnsMissing) as caught:
        read(made({}, header=columns[:-2]))
    assert caught.value.details == {"columns": "、".join(columns[-2:])}
    with pytest.raises(ExportColumnsMissing) as caught:
        read(made({}, header=columns[1:]))
    assert caught.value.details == {"columns": columns[0]}


@BOTH
def test_other_files_are_not_read(read: Reads, made: Callable[..., bytes], columns: Sequence[str]) -> None:
    for data in (b"", b"\xff\xfe\x00\x01", b"\x81"):
        with pytest.raises(ExportNotReadable):
            read(data)
    assert read(made(header=columns)) == ListReading(rows=(), refused=())


WHOLE = certifications({}, {"名称": "練習　葉"}), carried_over({}, {"児童氏名": "練習　葉"})


@settings(max_examples=200, deadline=None)
@given(which=st.sampled_from([0, 1]), at=st.integers(0, 400), junk=st.binary(min_size=1, max_size=3))
def test_no_spoilt_byte_raises_anything_but_the_two_errors(which: int, at: int, junk: bytes) -> None:
    data, read = WHOLE[which], (read_certifications, read_carried_over)[which]
    at %= len(data)
    try:
        reading: ListReading[Any] = read(data[:at] + junk + data[at + len(junk) :])
    except (ExportNotReadable, ExportColumnsMissing):
        return
    assert {each.reason for each in reading.refused} <= set(REFUSALS)
    assert all(row.year_of_use >= 0 for row in reading.rows if isinstance(row, CarriedRow))
