"""The portal's export before it is kept: nothing is stored by looking, and everything that matters is said."""

from pathlib import Path

import pytest

from sitter_desk.domain.practice import to_utf8
from sitter_desk.domain.records import ExportFile
from sitter_desk.errors import ExportColumnsMissing, ExportNotReadable
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.export import keep_export
from sitter_desk.office.portal import ExportPreview, preview_export
from tests.unit.domain.builders import COLUMNS, row
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import EXPORT, acts, assert_not_permitted, dump, refused


def looked_at(desk: CircleDesk, file: Path) -> ExportPreview:
    return preview_export(desk.session, file, engagement=desk.engagement, round_=desk.round)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "export.csv"
    path.write_bytes(EXPORT)
    return path


def test_a_file_is_told_row_by_row_and_nothing_is_kept(stage: Stage, file: Path) -> None:
    desk = stage("engaged").ward
    before = dump(desk.session)
    preview = looked_at(desk, file)
    assert dump(desk.session) == before
    assert (preview.rows, preview.good, preview.applications, preview.known, preview.kept) == (5, 4, 3, 0, False)
    [bad] = preview.refused
    assert (bad.row, bad.code, bad.column) == (4, "impossible_date", "利用日")
    assert preview.years == ((2024, 3),)
    assert dict(preview.findings)["refused_row"] == 1
    assert acts(desk.session)[-1] == ("record.read", f"round:{desk.round.id}")


def test_proposed_repairs_are_counted_by_column_with_examples(stage: Stage, file: Path) -> None:
    [account] = [each for each in looked_at(stage("engaged").ward, file).proposals if each.column == "口座番号"]
    assert (account.count, account.examples) == (1, ((5, "12345", "0012345"),))


def test_a_file_and_numbers_that_are_here_already_are_told(stage: Stage, tmp_path: Path, file: Path) -> None:
    desk = stage("engaged").ward
    keep_export(desk.session, looked_at(desk, file).reading, engagement=desk.engagement, round_=desk.round)
    assert looked_at(desk, file).kept
    more = tmp_path / "more.csv"
    more.write_bytes(to_utf8([tuple(COLUMNS), row(), row(受付番号="E00009")]))
    again = looked_at(desk, more)
    assert (again.kept, again.known, again.applications) == (False, 1, 2)
    with desk.session.reading() as reader:
        assert reader.count(ExportFile) == 1


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b""])
def test_what_is_no_export_is_refused(stage: Stage, tmp_path: Path, content: bytes) -> None:
    desk, path = stage("engaged").ward, tmp_path / "x.csv"
    path.write_bytes(content)
    with refused(desk.session, ExportNotReadable, ExportColumnsMissing):
        looked_at(desk, path)
    with refused(desk.session, ExportNotReadable):
        looked_at(desk, tmp_path / "not there.csv")


def test_who_may_not_keep_a_file_does_not_look_into_it_either(stage: Stage, file: Path) -> None:
    desk = stage("engaged").ward
    assert_not_permitted(desk.session, "auditor", "export.read", lambda: looked_at(desk, file))
