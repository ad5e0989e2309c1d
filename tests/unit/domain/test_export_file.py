"""Reading the ward's export: both samples to the row, every refusal, every way a file can be spoilt (B1–B3)."""

import csv
import hashlib
import io
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitter_desk.domain.export_file import COLUMNS, REFUSALS, parse_amount, parse_hours, read_export
from sitter_desk.errors import ExportColumnsDoubled, ExportColumnsMissing, ExportNotReadable
from tests.unit.domain.builders import SAMPLES, export, row, taken_in

CP932 = SAMPLES / "e-applications-cp932.csv"
UTF8 = SAMPLES / "e-applications-utf8bom.csv"


def refused(data: bytes) -> list[tuple[int, str, str]]:
    return [(each.row, each.refused, each.column) for each in read_export(data).rows if each.refused]


def test_the_refused_rows_of_the_cp932_sample() -> None:
    reading = read_export(CP932.read_bytes())
    assert (reading.encoding, len(reading.rows)) == ("cp932", 153)
    assert [(each.row, each.reference, each.refused, each.column) for each in reading.rows if each.refused] == [
        (64, "E00017", "double_row", ""),
        (115, "E00032", "double_row", ""),
        (137, "E00009", "double_row", ""),
        (151, "E00039", "impossible_date", "利用日"),
        (152, "E00027", "formula", "保育料(円)"),
        (153, "E00031", "markup", "申請者氏名"),
        (154, "E00012", "missing_child", "児童氏名"),
    ]


def test_the_refused_rows_of_the_utf8_sample() -> None:
    reading = read_export(UTF8.read_bytes())
    assert (reading.encoding, len(reading.rows)) == ("utf-8-sig", 152)
    assert [(each.row, each.reference, each.refused, each.column) for each in reading.rows if each.refused] == [
        (90, "E00017", "double_row", ""),
        (122, "E00033", "double_row", ""),
        (129, "E00029", "double_row", ""),
        (150, "E00007", "impossible_date", "利用日"),
        (151, "E00005", "formula", "保育料(円)"),
        (152, "E00029", "bidi_control", "申請者氏名"),
        (153, "E00030", "missing_child", "児童氏名"),
    ]


@pytest.mark.parametrize(("path", "encoding"), [(CP932, "cp932"), (UTF8, "utf-8-sig")])
def test_no_character_of_a_sample_is_changed(path: Path, encoding: str) -> None:
    data = path.read_bytes()
    plain = list(csv.reader(io.StringIO(data.decode(encoding), newline="")))
    reading = read_export(data)
    assert list(reading.header) == plain[0]
    assert [list(each.cells) for each in reading.rows] == plain[1:]
    assert reading.digest == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize(
    ("path", "counts"),
    [
        (CP932, {"申請者生年月日": 34, "電話番号": 41, "支店コード": 17, "金融機関コード": 3, "口座番号": 2}),
        (UTF8, {"申請者生年月日": 21, "電話番号": 38, "支店コード": 19, "金融機関コード": 2, "口座番号": 2}),
    ],
)
def test_the_repairs_proposed_for_a_sample(path: Path, counts: dict[str, int]) -> None:
    reading = read_export(path.read_bytes())
    repairs = [repair for each in reading.rows for repair in each.repairs]
    found = {column: sum(repair.column == column for repair in repairs) for column in counts}
    assert found == counts
    assert sum(counts.values()) == len(repairs)
    assert not any(repair.accepted for repair in repairs)


@pytest.mark.parametrize(
    ("column", "received", "proposed"),
    [
        ("金融機関コード", "632", "0632"),
        ("支店コード", "1", "001"),
        ("支店コード", "００１", "001"),
        ("口座番号", "601233", "0601233"),
        ("電話番号", "7064228415", "07064228415"),
        ("電話番号", "90-0000-0001", "090-0000-0001"),
        ("電話番号", "300000001", "0300000001"),
        ("郵便番号", "690051", "0690051"),
        ("申請者生年月日", "平成-5年1月29日", "1983-01-29"),
        ("児童生年月日", "平成0年1月29日", "1988-01-29"),
    ],
)
def test_a_repair_is_proposed_and_the_cell_stays(column: str, received: str, proposed: str) -> None:
    [read] = read_export(export(row(**{column: received}))).rows
    assert [(repair.column, repair.received, repair.proposed) for repair in read.repairs] == [
        (column, received, proposed)
    ]
    assert received in read.cells
    assert (read.refused, proposed in read.cells) == ("", False)


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("電話番号", "090-0000-0001"),
        ("電話番号", "+819000000001"),
        ("口座番号", "12345678"),
        ("支店コード", "A1"),
        ("郵便番号", ""),
    ],
)
def test_nothing_is_proposed_without_need(column: str, text: str) -> None:
    [read] = read_export(export(row(**{column: text}))).rows
    assert (read.repairs, read.refused) == ((), "")


@pytest.mark.parametrize(
    ("column", "text", "code"),
    [
        ("利用日", "2024/2/30", "impossible_date"),
        ("利用日", "", "impossible_date"),
        ("申請日時", "2024-13-01 10:00", "impossible_date"),
        ("児童生年月日", "2024-02-30", "impossible_date"),
        ("開始時刻", "24:00", "impossible_time"),
        ("終了時刻", "9:75", "impossible_time"),
        ("保育料(円)", "=1+1", "formula"),
        ("保育料(円)", "-500", "not_a_number"),
        ("保育料(円)", "", "not_a_number"),
        ("保育料(円)", "8.5", "not_a_number"),
        ("割引額(円)", "abc", "not_a_number"),
        ("他区市町村での利用時間", "12.5", "not_a_number"),
        ("多胎児", "たぶん", "unknown_value"),
        ("預金種目", "7", "unknown_value"),
        ("申請者氏名", "+練習", "formula"),
        ("備考", "@練習", "formula"),
        ("申請者氏名", "練習\u202e太郎", "bidi_control"),
        ("住所", "練習町\u200b1", "control"),
        ("申請者氏名", "練習\n太郎", "control"),
        ("児童氏名", "<i>練習</i>", "markup"),
        ("住所", "練\ufffd町", "lost_character"),
        ("受付番号", "", "missing_reference"),
        ("申請者氏名", "　", "missing_applicant"),
        ("児童氏名", "", "missing_child"),
    ],
)
def test_one_bad_cell_refuses_its_row_alone(column: str, text: str, code: str) -> None:
    data = export(row(受付番号="E1"), row(**{column: text}), row(受付番号="E3"))
    assert refused(data) == [(3, code, column)]


def test_the_last_seven_ways_to_refuse_a_row() -> None:
    good = export(row(受付番号="E1")).decode("utf-8-sig")
    line = good.splitlines()[1].replace("E1", "E9")
    spoilt = "\r\n".join([good.rstrip(), line + ",x", line[:-3], '"' + line, line.replace("E9", 'E"9'), line, ""])
    data = spoilt.encode("utf-8-sig") + line.encode().replace("佐藤".encode(), b"\xff\xfe") + b"\r\n"
    data += line.replace("E9", "E10").encode()
    assert [(number, code) for number, code, _ in refused(data)] == [
        (3, "wrong_cell_count"),
        (4, "wrong_cell_count"),
        (5, "broken_quotes"),
        (8, "undecodable"),
    ]
    assert read_export(data).rows[-1].reference == "E10"


def test_an_open_quotation_mark_costs_its_own_line_alone() -> None:
    lines = export(*(row(受付番号=f"E{number}", yen="8,415") for number in range(200))).split(b"\r\n")
    lines[5] = lines[5].replace(b"E4,", b'"E4,')
    assert refused(b"\r\n".join(lines)) == [(6, "broken_quotes", "")]


def test_two_open_marks_do_not_swallow_the_rows_between() -> None:
    rows = [row(受付番号=f"E{number}", 備考="覚え") for number in range(4)]
    lines = export(*rows).split(b"\r\n")
    lines[1] = lines[1].replace("覚え".encode(), '"覚え'.encode())
    lines[3] = lines[3].replace(b"E2,", b'E2",')
    reading = read_export(b"\r\n".join(lines))
    assert [(each.row, each.reference, each.refused) for each in reading.rows] == [
        (2, "", "broken_quotes"), (3, "E1", ""), (4, 'E2"', ""), (5, "E3", ""),
    ]  # fmt: skip


def test_a_note_may_have_lines_and_rows_count_as_in_a_spreadsheet() -> None:
    data = export(row(備考="一行目\r\n二行目"), row(受付番号="E2", 児童氏名=""))
    assert read_export(data).rows[0].cells[-1] == "一行目\r\n二行目"
    assert refused(data) == [(3, "missing_child", "児童氏名")]


def test_blank_lines_are_no_rows_but_count() -> None:
    data = export(row()) + b"\r\n,,\r\n" + export(row(利用日="x")).split(b"\r\n", 1)[1]
    assert [each.row for each in read_export(data).rows] == [2, 5]
    assert refused(data) == [(5, "impossible_date", "利用日")]


def test_exact_doubles_are_named_and_the_first_is_kept() -> None:
    assert refused(export(row(), row(利用日="2024/10/03"), row(), row())) == [
        (4, "double_row", ""),
        (5, "double_row", ""),
    ]


def test_columns_stand_in_any_order_and_more_are_kept() -> None:
    header = ["独自の列", *reversed(COLUMNS), ""]
    reading = read_export(export(["何か", *reversed(row()), ""], header=header))
    assert reading.header == tuple(header)
    assert reading.rows[0].cells[0] == "何か"
    assert (reading.rows[0].reference, reading.rows[0].refused) == ("E00001", "")


def test_a_header_in_other_widths_is_understood_and_kept() -> None:
    header = [name.replace("(", "（").replace(")", "）") for name in COLUMNS]
    assert read_export(export(row(), header=header)).header == tuple(header)


def test_the_column_of_notes_may_be_missing() -> None:
    assert read_export(export(row()[:-1], header=list(COLUMNS)[:-1])).rows[0].refused == ""


def test_missing_columns_are_named() -> None:
    header = [name for name in COLUMNS if name not in ("利用日", "口座番号")]
    with pytest.raises(ExportColumnsMissing) as caught:
        read_export(export(header=header))
    assert caught.value.details == {"columns": "利用日、口座番号"}
    assert "SD-402" in str(caught.value)


def test_a_doubled_column_is_named() -> None:
    with pytest.raises(ExportColumnsDoubled) as caught:
        read_export(export(header=[*COLUMNS, "利用日"]))
    assert caught.value.details == {"columns": "利用日"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
def test_each_encoding_is_detected(encoding: str) -> None:
    text = export(row(申請者氏名="髙橋　練習①")).decode("utf-8-sig")
    reading = read_export(text.encode(encoding))
    assert reading.encoding == encoding
    assert reading.rows[0].cells[2] == "髙橋　練習①"


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00\x01", b"\x81", b"\x80\xa0", "受付番号,".encode("utf-16")])
def test_other_files_are_not_read(data: bytes) -> None:
    with pytest.raises(ExportNotReadable):
        read_export(data)


@pytest.mark.parametrize("data", [b"\r\n", b"a,b,c\r\n1,2,3\r\n", b"%PDF-1.7\n"])
def test_text_without_the_columns_is_not_read(data: bytes) -> None:
    with pytest.raises(ExportColumnsMissing):
        read_export(data)


def test_a_file_with_a_header_alone_has_no_rows() -> None:
    assert read_export(export()).rows == ()


SMALL = export(*(row(受付番号=f"E{number}", yen="8,415", 申請者氏名="𠮷田　練習") for number in range(4)))


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(SMALL) - 1), st.binary(min_size=1, max_size=3), st.sampled_from([0, 1]))
def test_no_spoilt_byte_raises_anything_but_the_three_errors(at: int, junk: bytes, replaced: int) -> None:
    data = SMALL[:at] + junk + SMALL[at + replaced * len(junk) :]
    try:
        reading = read_export(data)
    except (ExportNotReadable, ExportColumnsMissing, ExportColumnsDoubled):
        return
    assert all(each.refused in {"", *REFUSALS} for each in reading.rows)
    assert all("".join(each.cells).encode("utf-8") for each in reading.rows)
    assert len(taken_in(data)) <= len(reading.rows)


def test_amounts_and_hours() -> None:
    assert [parse_amount(text) for text in ("8415", "8,415", "８４１５円", "¥8,415", "0")] == [
        8415,
        8415,
        8415,
        8415,
        0,
    ]
    assert [parse_amount(text) for text in ("84,15", "1,2345", "1e3", "12345678901", "")] == [None] * 5
    assert [parse_hours(text) for text in ("", "12", "１２", "x")] == [0, 12, 12, None]


def test_every_code_has_a_sentence_that_ends() -> None:
    assert all(sentence.endswith(".") for sentence in REFUSALS.values())


def test_reading_is_linear_and_hostile_quotes_do_not_slow_it() -> None:
    lines = export(*(row(受付番号=f"E{number}") for number in range(2000)))
    hostile = lines.replace(b"E1", b'"E1')
    start = time.perf_counter()
    assert len(read_export(lines).rows) == 2000
    plain = time.perf_counter() - start
    start = time.perf_counter()
    assert len(read_export(hostile).rows) <= 2000
    assert time.perf_counter() - start < 10 * plain + 1
