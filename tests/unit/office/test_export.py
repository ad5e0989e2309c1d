"""The ward's file: kept as it came, repaired only where a person said yes."""

import csv
import io
from pathlib import Path

import pytest

from sitter_desk.domain.export_file import COLUMNS, read_export
from sitter_desk.domain.practice import to_utf8
from sitter_desk.domain.records import ExportFile, ExportRow
from sitter_desk.errors import ExportColumnsMissing, ExportNotReadable, ExportTwice, NotOwner, SitterError
from sitter_desk.office.export import ExportTaken, keep_export
from tests.unit.domain.builders import export, row
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import EXPORT, Pair, assert_not_permitted, refused

SAMPLES = Path(__file__).parents[2] / "data" / "exports"


def row_bytes(cells: tuple[str, ...]) -> bytes:
    """One more line of the file."""
    return to_utf8([cells]).removeprefix(b"\xef\xbb\xbf")


def keep(pair: Pair, data: bytes, **options: frozenset[str]) -> ExportTaken:
    desk = pair.ward
    return keep_export(desk.session, read_export(data), engagement=desk.engagement, round_=desk.round, **options)


@pytest.mark.parametrize("name", ["e-applications-cp932.csv", "e-applications-utf8bom.csv"])
def test_every_cell_stands_as_received(stage: Stage, name: str) -> None:
    data = (SAMPLES / name).read_bytes()
    pair = stage("engaged")
    keep(pair, data)
    encoding = "cp932" if "cp932" in name else "utf-8-sig"
    sheet = list(csv.reader(io.StringIO(data.decode(encoding), newline="")))
    with pair.ward.session.reading() as reader:
        file = reader.find(ExportFile)[-1]
        stored = {each.row: each.cells for each in reader.find(ExportRow, file=file.id)}
    assert file.header == tuple(sheet[0])
    assert file.encoding == encoding
    assert len(stored) == file.rows == len(sheet) - 1
    for number, cells in enumerate(sheet[1:], 2):
        assert [cell.encode() for cell in stored[number]] == [cell.encode() for cell in cells]


def test_a_repair_is_a_proposal_until_its_column_is_accepted(stage: Stage) -> None:
    pair = stage("engaged")
    data = export(row(口座番号="12345", 電話番号="9000000001"))
    [kept] = keep(pair, data).rows
    assert {repair.column for repair in kept.repairs} == {"口座番号", "電話番号"}
    assert not any(repair.accepted for repair in kept.repairs)
    with refused(pair.ward.session, ExportTwice):  # the very same file once more
        keep(pair, data)
    data += row_bytes(row(受付番号="E00009"))
    kept = keep(pair, data, accept=frozenset({"口座番号"})).rows[0]
    assert {repair.column: repair.accepted for repair in kept.repairs} == {"口座番号": True, "電話番号": False}
    assert kept.cells[list(COLUMNS).index("口座番号")] == "12345"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"申請者氏名": "=HYPERLINK(1)"}, "formula"),
        ({"申請者氏名": "練習\u202e太郎"}, "bidi_control"),
        ({"利用日": "2024/2/30"}, "impossible_date"),
    ],
)
def test_one_bad_row_is_refused_by_itself_with_its_reason(stage: Stage, changes: dict[str, str], reason: str) -> None:
    taken = keep(stage("engaged"), export(row(), row(**{"受付番号": "E00002", **changes}), row(受付番号="E3")))
    assert [(each.row, each.refused) for each in taken.rows] == [(2, ""), (3, reason), (4, "")]
    assert [each.row for each in taken.refused] == [3]


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (export(("x",), header=("申請者氏名",)), ExportColumnsMissing),
        (b"\xff\xfe\x00\x01 no table", ExportNotReadable),
        (b"", SitterError),
    ],
)
def test_a_file_that_is_no_export_is_refused_as_a_whole(stage: Stage, data: bytes, error: type[SitterError]) -> None:
    pair = stage("engaged")
    with refused(pair.ward.session, error):
        keep(pair, data)


def test_a_missing_column_is_named(stage: Stage) -> None:
    sheet = [tuple(COLUMNS), row()]
    without = to_utf8([tuple(cell for at, cell in enumerate(cells) if at != 2) for cells in sheet])
    pair = stage("engaged")
    with refused(pair.ward.session, ExportColumnsMissing) as caught:
        keep(pair, without)
    assert caught.value.details == {"columns": "申請者氏名"}


def test_a_kept_row_can_not_be_changed_by_the_contractor(stage: Stage) -> None:
    session = stage("founded").contractor.session
    with session.reading() as reader:
        kept = reader.find(ExportRow)[0]
    with refused(session, NotOwner), session.act("export.take_in") as act:
        act.put(kept)


def test_who_may_read_a_file(stage: Stage) -> None:
    pair = stage("engaged")
    assert_not_permitted(pair.ward.session, "auditor", "export.read", lambda: keep(pair, EXPORT))
    pair = stage("founded")
    desk = pair.contractor
    work = lambda: keep_export(  # noqa: E731  one call
        desk.session, read_export(EXPORT), engagement=desk.engagement, round_=desk.round
    )
    assert_not_permitted(desk.session, "responsible", "export.read", work)
