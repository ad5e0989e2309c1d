"""Making a bundle in the window: told before, stopped, read back, and its password in memory alone."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sitter_desk.desktop import printing
from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.bundle_make.page import BundleMakePage
from sitter_desk.desktop.pages.bundles.words import forget_sealed, sealed_in_memory
from sitter_desk.desktop.presenter import ErrorView
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.receiving import look_at_head, stage_bundle, trust_peer
from tests.desktop.opening_discs import held
from tests.desktop.screens import SMALLEST, picture
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import dump, in_role

Settled = Callable[[Desk], None]


@pytest.fixture
def make(qtbot: QtBot, desk_of: Callable[..., Desk], settled: Settled) -> Callable[..., BundleMakePage]:
    """The page of an open desk, read and drawn."""

    def page(desk: CircleDesk, **how: object) -> BundleMakePage:
        made = BundleMakePage(desk_of(desk.session, **how))
        qtbot.addWidget(made)
        made.resize(1200, 800)
        made.show()
        made.arrive()
        settled(made.desk)
        return made

    return page


def states(page: BundleMakePage) -> list[str]:
    return [step.state for step in page.steps.shown]


def primary(page: BundleMakePage) -> QPushButton:
    [found] = [each for each in page.bar.findChildren(QPushButton) if each.property("kind") == "primary"]
    return found


def said(view: QWidget) -> str:
    return " ".join(label.text() for label in view.findChildren(QLabel))


def discs(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.suffix == ".sdb")


def put_in(page: BundleMakePage, folder: Path, settled: Settled) -> None:
    page.look_at(folder)
    settled(page.desk)


def test_a_disc_that_still_lies_here_is_named_before_another_is_sealed(
    stage: Stage, make: Callable[..., BundleMakePage], settled: Settled
) -> None:
    pair = stage("submitted")
    page = make(pair.contractor)
    put_in(page, pair.ward.cd, settled)
    page.seal()
    settled(page.desk)
    again = make(pair.contractor)
    put_in(again, pair.ward.cd, settled)
    assert again.bar.sentence.startswith("M-C-SJ6-0001 は、まだ受渡しの記録がありません。")
    assert "M-C-SJ6-0001・M-W-SJ6-0001 が入っています。媒体は1枚に1つです。" in again.prepare._room.text()
    assert primary(again).isEnabled()


def test_what_goes_is_told_before(stage: Stage, make: Callable[..., BundleMakePage], settled: Settled) -> None:
    pair = stage("submitted")
    page = make(pair.contractor)
    assert states(page) == ["done", "current", "ahead", "ahead", "ahead"]
    rows = {row.key: row.cells[3].text for row in page.prepare.table.rows.rows}
    assert (rows["application"], rows["submission"]) == ("4", "4")
    assert rows["total"] == str(sum(int(count) for key, count in rows.items() if key != "total"))
    put_in(page, pair.ward.cd, settled)
    assert states(page) == ["done", "done", "current", "ahead", "ahead"]
    assert primary(page).isEnabled()
    assert primary(page).text() == f"{rows['total']}件に封をする"
    assert "M-C-SJ6-0001" in page.bar.sentence
    picture(page, "bundle-make-ready", SMALLEST)


def test_sealed_read_back_and_kept_in_memory(
    stage: Stage, make: Callable[..., BundleMakePage], settled: Settled, qtbot: QtBot
) -> None:
    pair = stage("engaged")
    page = make(pair.ward)
    put_in(page, pair.ward.cd, settled)
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(page.desk)
    assert states(page) == ["done", "done", "done", "done", "current"]
    assert discs(pair.ward.cd) == ["M-W-SJ6-0001.sdb"]
    [sealed] = sealed_in_memory(page.desk).values()
    assert look_at_head(sealed.written.path, sealed.password) == sealed.head
    assert "M-W-SJ6-0001" in said(page.done)
    assert sealed.password not in said(page) + repr(page.making)
    assert page.making.sealed is not None
    assert page.making.sealed.password == ""
    assert page.unsaved()


def test_stopped_it_leaves_nothing(stage: Stage, make: Callable[..., BundleMakePage], settled: Settled) -> None:
    pair = stage("engaged")
    page = make(pair.ward)
    put_in(page, pair.ward.cd, settled)
    before = dump(pair.ward.session)
    with held(page.desk):
        page.seal()
        assert states(page)[2] == "current"
        page.stop()
    settled(page.desk)
    assert (discs(pair.ward.cd), dump(pair.ward.session)) == ([], before)
    assert page.making.phase == "prepare"
    assert page.bar.sentence.startswith("やめました")
    assert not page.unsaved()
    page.seal()
    settled(page.desk)
    assert discs(pair.ward.cd) == ["M-W-SJ6-0001.sdb"]


def test_a_waiting_bundle_stops_it_before(stage: Stage, make: Callable[..., BundleMakePage], settled: Settled) -> None:
    pair = stage("reported")
    path, password = pair.disc("report")
    trust_peer(pair.ward.session, look_at_head(path, password), pair.tray["fingerprint contractor"])
    stage_bundle(pair.ward.session, path, password)
    page = make(pair.ward)
    assert states(page)[0] == "failed"
    put_in(page, pair.ward.cd, settled)
    assert not primary(page).isEnabled()
    assert "取込み" in page.bar.sentence or "取り込" in page.bar.sentence


def test_the_missing_handler_list_stops_it_before(stage: Stage, make: Callable[..., BundleMakePage]) -> None:
    desk = stage("engaged").ward
    old = desk.engagement
    with desk.session.act("engagement.open") as act:
        act.put(replace(old, revision=old.revision + 1, policy=replace(old.policy, handler_list_required=True)))
    page = make(desk)
    assert not primary(page).isEnabled()
    assert "取扱者名簿" in page.bar.sentence


def test_a_medium_that_cant_take_it_is_named(
    stage: Stage, make: Callable[..., BundleMakePage], settled: Settled, tmp_path: Path
) -> None:
    pair = stage("engaged")
    page = make(pair.ward)
    (pair.ward.cd / "M-W-SJ6-0001.sdb").write_bytes(b"another")
    put_in(page, pair.ward.cd, settled)
    assert states(page)[1] == "failed"
    assert not primary(page).isEnabled()
    assert "M-W-SJ6-0001" in page.bar.sentence
    put_in(page, tmp_path / "none", settled)
    assert states(page)[1] == "failed"
    (tmp_path / "empty").mkdir()
    put_in(page, tmp_path / "empty", settled)
    assert primary(page).isEnabled()


def test_an_unlike_medium_takes_the_page_and_is_named_as_such(
    stage: Stage, make: Callable[..., BundleMakePage], settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair = stage("engaged")
    page = make(pair.ward)
    put_in(page, pair.ward.cd, settled)

    def broken(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "posix_fadvise", broken)
    before = dump(pair.ward.session)
    page.seal()
    settled(page.desk)
    assert states(page)[2:4] == ["done", "failed"]
    [view] = page.findChildren(ErrorView)
    assert "SD-353" in said(view)
    assert dump(pair.ward.session) == before
    assert not page.unsaved()


def test_written_and_not_verified_until_it_is_read_from_the_medium_again(
    stage: Stage, make: Callable[..., BundleMakePage], settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair = stage("engaged")
    page = make(pair.ward)
    put_in(page, pair.ward.cd, settled)
    monkeypatch.delattr(os, "posix_fadvise")
    page.seal()
    settled(page.desk)
    assert states(page)[3:] == ["current", "ahead"]
    assert "未確認" in said(page.done)
    primary(page).click()
    settled(page.desk)
    assert states(page)[3:] == ["done", "current"]
    [sealed] = sealed_in_memory(page.desk).values()
    assert sealed.written.outcome == "verified"
    assert sealed.password


def test_a_medium_that_came_back_unlike_is_not_called_made(
    stage: Stage, make: Callable[..., BundleMakePage], settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair = stage("engaged")
    page = make(pair.ward)
    put_in(page, pair.ward.cd, settled)
    monkeypatch.delattr(os, "posix_fadvise")
    page.seal()
    settled(page.desk)
    file = pair.ward.cd / "M-W-SJ6-0001.sdb"
    file.write_bytes(file.read_bytes()[:-1])
    primary(page).click()
    settled(page.desk)
    assert states(page)[3] == "failed"
    assert "SD-353" in said(page)


def test_a_handler_sees_it_and_seals_nothing(
    stage: Stage, make: Callable[..., BundleMakePage], settled: Settled
) -> None:
    pair = stage("engaged")
    with in_role(pair.ward.session, "handler"):
        page = make(pair.ward)
        put_in(page, pair.ward.cd, settled)
        assert not primary(page).isEnabled()
        assert "取扱責任者" in page.bar.sentence


def test_in_english_every_kind_has_words(stage: Stage, make: Callable[..., BundleMakePage]) -> None:
    page = make(stage("submitted").contractor, language="en")
    assert "paper check" in [row.cells[0].text for row in page.prepare.table.rows.rows]
    assert "_" not in " ".join(row.cells[0].text for row in page.prepare.table.rows.rows)


def test_the_finished_one_stays_until_its_notice_is_printed(
    stage: Stage, make: Callable[..., BundleMakePage], settled: Settled
) -> None:
    pair = stage("engaged")
    page = make(pair.ward)
    put_in(page, pair.ward.cd, settled)
    page.seal()
    settled(page.desk)
    page.arrive()
    assert page.making.phase == "done"
    [bundle] = sealed_in_memory(page.desk)
    forget_sealed(page.desk, bundle)  # as its printing does, from wherever it is called
    page.arrive()
    settled(page.desk)
    assert page.making.phase == "prepare"


@pytest.mark.parametrize(
    ("practice", "names", "warned"), [(False, (), True), (False, ("窓口",), False), (True, (), False)]
)
def test_a_pc_without_a_printer_is_told_before_anything_is_sealed(
    stage: Stage, make: Callable[..., BundleMakePage], monkeypatch: pytest.MonkeyPatch,
    practice: bool, names: tuple[str, ...], warned: bool,
) -> None:  # fmt: skip
    monkeypatch.setattr(printing, "printers", lambda: names)
    page = make(stage("engaged").ward)
    page.desk.practice = practice
    page.begin()
    assert ("プリンターがありません" in page.banner_text()) is warned
