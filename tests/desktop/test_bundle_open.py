"""Opening a disc in the window: real discs from the other desk, to the preview and into the vault."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sitter_desk.domain.records import Application
from sitter_desk.office.receiving import stage_bundle
from sitter_desk.vault import peers, staging
from tests.desktop.opening_discs import (
    Open,
    Settled,
    at_password,
    disc,
    opened,
    primary,
    said,
    states,
    trusted,
    type_into,
    unlocked,
)
from tests.desktop.screens import SMALLEST, picture
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import forge_disc, in_role

__all__ = ["disc", "opened"]


def test_by_keyboard_from_the_drive_into_the_vault(
    stage: Stage, opened: Open, settled: Settled, disc: Callable[[Path], Path], qtbot: QtBot
) -> None:
    pair = stage("reported")
    path, password = pair.disc("report")
    trusted(pair)
    page = opened(pair.ward)
    page.look_at(disc(path))
    settled(page.desk)
    assert states(page)[:3] == ["done", "current", "ahead"]
    assert "順番どおり" in said(page.medium)
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(30)  # the bar is laid out when Qt comes to it
    type_into(qtbot, password)
    assert page.password.code.is_whole
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(page.desk)
    settled(page.desk)
    assert states(page) == ["done", "done", "done", "done", "current", "ahead"]
    assert page.opening.verified is not None
    count = page.opening.verified.to_take_in
    assert primary(page).text() == f"{count}件を取り込む"
    assert page.password.code.is_empty
    picture(page, "bundle-open-preview", SMALLEST)
    with pair.ward.session.reading() as reader:
        assert reader.count(Application) == 0
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(page.desk)
    with pair.ward.session.reading() as reader:
        assert reader.count(Application) == 4
        assert peers.all_peers(reader)[0].applied == 1
    assert set(states(page)) == {"done"}
    assert "を取り込みました" in said(page.taken)


def test_an_unknown_key_is_compared_with_the_paper_first(
    stage: Stage, opened: Open, settled: Settled, disc: Callable[[Path], Path]
) -> None:
    pair = stage("reported")
    path, password = pair.disc("report")
    page = opened(pair.ward)
    unlocked(page, disc(path), password, settled)
    assert page.opening.stage == "key"
    assert len(states(page)) == 7
    with pair.ward.session.reading() as reader:
        assert not staging.staged_bundles(reader)
    page.key.code.fill(pair.tray["fingerprint ward"])
    page.trust()
    settled(page.desk)
    assert page.opening.stage == "key"
    assert "SD-" in page.banner_text()
    picture(page, "bundle-open-key", SMALLEST)
    page.key.code.fill(pair.tray["fingerprint contractor"])
    page.trust()
    settled(page.desk)
    settled(page.desk)
    assert page.opening.stage == "preview"
    assert page.banner_text() == ""
    assert "16字が合いました" in page.steps.shown[3].lines


def test_put_away_it_begins_again(stage: Stage, opened: Open, settled: Settled, disc: Callable[[Path], Path]) -> None:
    pair = stage("reported")
    path, password = pair.disc("report")
    trusted(pair)
    page = opened(pair.ward)
    unlocked(page, disc(path), password, settled)
    page.discard()
    settled(page.desk)
    assert page.opening.stage == "medium"
    with pair.ward.session.reading() as reader:
        assert not staging.staged_bundles(reader)
        assert reader.count(Application) == 0


def test_of_several_the_awaited_one_is_chosen_and_another_may_be(
    stage: Stage, opened: Open, settled: Settled, tmp_path: Path
) -> None:
    pair = stage("told")
    folder = tmp_path / "drive"
    folder.mkdir()
    for name, number in (("M-W-SJ6-0003", 3), ("M-W-SJ6-0005", 5)):
        path, _ = forge_disc(folder, pair.ward, number=number)
        path.rename(folder / f"{name}.sdb")
    page = opened(pair.contractor)
    page.look_at(folder)
    settled(page.desk)
    assert page.opening.number == "M-W-SJ6-0003"
    page.medium.radios["M-W-SJ6-0005"].setChecked(True)
    assert page.opening.number == "M-W-SJ6-0005"
    assert "M-W-SJ6-0003・M-W-SJ6-0004" in said(page.medium)


def test_numbers_that_never_came_stand_in_the_preview(
    stage: Stage, opened: Open, settled: Settled, tmp_path: Path
) -> None:
    pair = stage("told")
    folder = tmp_path / "drive"
    folder.mkdir()
    path, password = forge_disc(folder, pair.ward, number=5, base=2)
    path.rename(folder / "M-W-SJ6-0005.sdb")
    page = opened(pair.contractor)
    unlocked(page, folder, password, settled)
    assert "M-W-SJ6-0003・M-W-SJ6-0004 が届いていません" in said(page.preview)
    assert primary(page).text() == "0件を取り込む"


def test_left_it_forgets_what_was_typed(
    stage: Stage, opened: Open, settled: Settled, disc: Callable[[Path], Path]
) -> None:
    pair = stage("reported")
    path, password = pair.disc("report")
    page = opened(pair.ward)
    at_password(page, disc(path), settled)
    page.password.code.fill(password)
    page.keep()
    assert page.password.code.is_empty


def test_after_a_lock_it_begins_again(
    stage: Stage, opened: Open, settled: Settled, disc: Callable[[Path], Path]
) -> None:
    """The vault that held the staging is closed; the page must not offer to take it in."""
    pair = stage("reported")
    path, password = pair.disc("report")
    trusted(pair)
    page = opened(pair.ward)
    unlocked(page, disc(path), password, settled)
    page.hide()
    page.keep()
    page.desk.closing()
    pair.close()
    pair.reopen()
    page.desk.opened(pair.ward.session)
    page.show()
    settled(page.desk)
    assert page.opening.stage == "medium"


def test_a_handler_verifies_and_the_responsible_handler_takes_in(
    stage: Stage, opened: Open, settled: Settled, disc: Callable[[Path], Path]
) -> None:
    pair = stage("reported")
    path, password = pair.disc("report")
    with in_role(pair.ward.session, "handler"):
        page = opened(pair.ward)
        unlocked(page, disc(path), password, settled)
        assert page.opening.stage == "key"
        page.key.code.fill(pair.tray["fingerprint contractor"])
        assert not primary(page).isEnabled()
        assert "取扱責任者" in page.bar.sentence
    trusted(pair)
    with in_role(pair.ward.session, "handler"):
        page = opened(pair.ward)
        unlocked(page, disc(path), password, settled)
        assert page.opening.stage == "preview"
        assert not primary(page).isEnabled()


def test_who_staged_behind_the_page_is_not_lost(
    stage: Stage, opened: Open, settled: Settled, disc: Callable[[Path], Path]
) -> None:
    """Opening another one drops what was staged before: there is one preview at most."""
    pair = stage("reported")
    path, password = pair.disc("report")
    trusted(pair)
    stage_bundle(pair.ward.session, path, password)
    page = opened(pair.ward)
    unlocked(page, disc(path), password, settled)
    page.take_in()
    settled(page.desk)
    with pair.ward.session.reading() as reader:
        assert reader.count(Application) == 4
