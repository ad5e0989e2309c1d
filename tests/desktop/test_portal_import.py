"""The portal's data on a real desk: every row's fate is shown first, then all of it is kept, or nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.pages.portal_import.page import PortalImportPage
from sitter_desk.domain.practice import to_utf8
from sitter_desk.domain.records import ExportFile, ExportRow
from tests.desktop.conftest import MakeDesk
from tests.desktop.pages_open import LOOKS, Settled, named, opened
from tests.desktop.screens import SMALLEST, USUAL, picture
from tests.unit.domain.builders import COLUMNS, row
from tests.unit.office.harness import EXPORT, in_role

Open = Callable[..., PortalImportPage]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "R7.4月分.csv"
    more = [row(受付番号=f"E1{at:04d}", 利用日="2024/13/1" if at % 9 == 0 else "2024-11-01") for at in range(40)]
    short = row(受付番号="E00002", 電話番号="9012345678", 口座番号="12345", 利用日="2024-11-02")
    path.write_bytes(to_utf8([tuple(COLUMNS), short, *more]))
    return path


@pytest.fixture
def open_page(qtbot: QtBot, desk_at: MakeDesk, settled: Settled, monkeypatch: pytest.MonkeyPatch) -> Open:
    def make(stage: str = "engaged", **how: object) -> PortalImportPage:
        return opened(qtbot, monkeypatch, settled, desk_at(stage, "ward", **how), PortalImportPage)

    return make


def kept(page: PortalImportPage) -> list[ExportFile]:
    with page.desk.session.reading() as reader:
        return reader.find(ExportFile)


def looked_at(page: PortalImportPage, file: Path, settled: Settled) -> None:
    page.look_at(file)
    settled(page.desk)


@pytest.mark.parametrize(("language", "compact"), LOOKS)
def test_pictures(open_page: Open, settled: Settled, file: Path, language: str, compact: bool) -> None:
    page = open_page(language=language, compact=compact)
    size = SMALLEST if compact else USUAL
    picture(page.window(), named("portal-empty", language, compact=compact), size)
    looked_at(page, file, settled)
    page.preview.accept_all()
    picture(page.window(), named("portal-preview", language, compact=compact), size)
    page.preview.practice.setChecked(True)
    page.keep_file()
    settled(page.desk)
    picture(page.window(), named("portal-kept", language, compact=compact), size)


def test_every_row_is_shown_before_anything_is_kept(open_page: Open, settled: Settled, file: Path) -> None:
    page = open_page()
    looked_at(page, file, settled)
    assert kept(page) == []
    preview = page.preview.preview
    assert preview is not None
    assert (preview.rows, len(preview.refused)) == (41, 5)
    assert page.preview.refused.rows.rowCount() == 5
    assert {"口座番号", "電話番号"} <= set(page.preview.boxes)
    assert page._main is not None
    assert not page._main.isEnabled()  # nobody said that these are invented people


def test_all_of_it_is_kept_with_the_repairs_that_were_ticked(open_page: Open, settled: Settled, file: Path) -> None:
    page = open_page()
    looked_at(page, file, settled)
    page.preview.boxes["口座番号"].setChecked(True)
    page.preview.practice.setChecked(True)
    assert page._main is not None
    page._main.click()
    settled(page.desk)
    [made] = kept(page)
    assert made.rows == 41
    with page.desk.session.reading() as reader:
        repairs = {each.column: each.accepted for found in reader.find(ExportRow) for each in found.repairs}
    assert repairs == {"口座番号": True, "電話番号": False}
    assert "36" in page.banner_text()
    [listed] = page.files.rows.rows
    assert [cell.text for cell in listed.cells][:4] == ["第1回", "令和7年6月2日（月）", "区　練習子", "41"]
    assert not page.unsaved()


def test_the_rows_that_were_refused_stay_to_be_seen_below_the_file(
    open_page: Open, settled: Settled, file: Path
) -> None:
    page = open_page()
    assert not page.refused.isVisible()
    looked_at(page, file, settled)
    told = [[cell.text for cell in each.cells[:3]] for each in page.preview.refused.rows.rows]
    page.preview.practice.setChecked(True)
    page.keep_file()
    settled(page.desk)
    assert page.refused.isVisible()
    assert [[cell.text for cell in each.cells] for each in page.refused.table.rows.rows] == told


def test_the_same_data_is_not_kept_twice(open_page: Open, settled: Settled, file: Path) -> None:
    page = open_page()
    looked_at(page, file, settled)
    page.preview.practice.setChecked(True)
    page.keep_file()
    settled(page.desk)
    looked_at(page, file, settled)
    page.preview.practice.setChecked(True)
    assert page.preview.missing() in page.banner_text()
    page.keep_file()
    settled(page.desk)
    assert len(kept(page)) == 1


def test_numbers_that_came_before_are_told(open_page: Open, settled: Settled, file: Path, tmp_path: Path) -> None:
    page = open_page()
    first = tmp_path / "first.csv"
    first.write_bytes(EXPORT)
    looked_at(page, first, settled)
    page.preview.practice.setChecked(True)
    page.keep_file()
    settled(page.desk)
    looked_at(page, file, settled)
    assert "1" in page.banner_text()


def test_what_is_no_table_is_said_and_nothing_is_left(open_page: Open, settled: Settled, tmp_path: Path) -> None:
    page = open_page()
    wrong = tmp_path / "photo.jpg"
    wrong.write_bytes(b"\xff\xd8\xff\xe0" * 100)
    looked_at(page, wrong, settled)
    assert "SD-" in page.banner_text()
    assert not page.unsaved()
    assert kept(page) == []


def test_it_can_be_left(open_page: Open, settled: Settled, file: Path) -> None:
    page = open_page()
    looked_at(page, file, settled)
    page._give_up()
    assert not page.unsaved()
    assert kept(page) == []


def test_the_auditor_chooses_nothing(
    qtbot: QtBot, desk_at: MakeDesk, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_at("received", "ward")
    with in_role(desk.session, "auditor"):
        desk.user = desk.session.vault.user
        page = opened(qtbot, monkeypatch, settled, desk, PortalImportPage)
        assert page._main is not None
        assert not page._main.isEnabled()
