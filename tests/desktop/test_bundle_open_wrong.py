"""Discs and passwords that are wrong: each is named where it is, and nothing is taken in."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.presenter import ErrorView
from sitter_desk.domain.records import Application
from sitter_desk.vault import staging
from tests.desktop.opening_discs import (
    Open,
    Settled,
    at_password,
    disc,
    held,
    opened,
    primary,
    said,
    slipped,
    states,
    trusted,
    unlocked,
)
from tests.desktop.screens import SMALLEST, picture
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import dump, forge_disc

__all__ = ["disc", "opened"]


def test_a_slip_is_named_while_it_is_typed_and_nothing_is_tried(
    stage: Stage, opened: Open, settled: Settled, disc: Callable[[Path], Path]
) -> None:
    pair = stage("reported")
    path, password = pair.disc("report")
    page = opened(pair.ward)
    at_password(page, disc(path), settled)
    before = dump(pair.ward.session)
    groups = password.split("-")
    page.password.code.fill("".join([*groups[:2], slipped(groups[2]), *groups[3:]]))
    assert not primary(page).isEnabled()
    assert "3組目にまちがいがあります" in said(page.password)
    page.unlock()
    settled(page.desk)
    assert page.opening.stage == "password"
    assert dump(pair.ward.session) == before
    picture(page, "bundle-open-slip", SMALLEST)


def test_the_password_of_another_disc_waits_longer_each_time(
    stage: Stage, opened: Open, settled: Settled, disc: Callable[[Path], Path], qtbot: QtBot
) -> None:
    pair = stage("reported")
    path, password = pair.disc("report")
    trusted(pair)
    page = opened(pair.ward)
    unlocked(page, disc(path), pair.tray["password kit"], settled)
    assert (page.opening.stage, page.opening.wrong) == ("password", 1)
    assert "SD-307" in page.banner_text()
    page.password.code.fill(password)
    assert not primary(page).isEnabled()
    assert "秒後に試せます" in page.password.wait.text()
    qtbot.waitUntil(lambda: page.seconds == 0, timeout=4_000)
    assert primary(page).isEnabled()
    page.password.code.fill(pair.tray["password kit"])
    page.unlock()
    settled(page.desk)
    assert page.opening.wrong == 2
    assert page.seconds >= 3
    page.begin()
    at_password(page, path.parent, settled)
    page.select(next(found for found in page.opening.medium.found if found.number == path.stem))  # type: ignore[union-attr]  # looked at just now
    page.ask_password()
    assert page.seconds >= 2  # beginning again is no way around the wait
    assert page.opening.wrong == 2
    page.seconds = 0
    page.password.code.fill(password)
    page.unlock()
    settled(page.desk)
    settled(page.desk)
    assert page.opening.stage == "preview"
    assert page.steps.shown[2].lines == ("3回目で開きました",)


def test_the_wrong_disc_never_asks_for_a_password(
    stage: Stage, opened: Open, settled: Settled, disc: Callable[[Path], Path], tmp_path: Path
) -> None:
    pair = stage("reported")
    page = opened(pair.ward)
    other, _ = forge_disc(tmp_path, pair.contractor, recipient="0" * 32)
    other = other.rename(tmp_path / "M-C-SJ6-0001.sdb")
    page.look_at(disc(other))
    settled(page.desk)
    [view] = page.findChildren(ErrorView)
    assert "SD-322" in said(view)
    assert states(page)[:2] == ["done", "failed"]
    page.begin()
    settled(page.desk)
    page.look_at(disc(pair.disc("kit")[0]))
    settled(page.desk)
    assert "こちらで作った媒体" in said(page.medium)
    assert not primary(page).isEnabled()


def test_a_flipped_byte_takes_the_page_and_nothing_is_taken_in(
    stage: Stage, opened: Open, settled: Settled, disc: Callable[[Path], Path]
) -> None:
    pair = stage("reported")
    path, password = pair.disc("report")
    trusted(pair)
    folder = disc(path)
    data = bytearray((folder / path.name).read_bytes())
    data[len(data) // 2] ^= 1
    (folder / path.name).write_bytes(data)
    page = opened(pair.ward)
    before = dump(pair.ward.session)
    unlocked(page, folder, password, settled)
    [view] = page.findChildren(ErrorView)
    assert "SD-309" in said(view)
    assert states(page)[:4] == ["done", "done", "done", "failed"]
    assert dump(pair.ward.session) == before
    assert page.password.code.is_empty
    picture(page, "bundle-open-error", SMALLEST)
    primary(page).click()
    settled(page.desk)
    assert page.opening.stage == "medium"
    assert page._right.currentWidget() is page.medium


def test_stopped_in_the_middle_nothing_is_staged(
    stage: Stage, opened: Open, settled: Settled, disc: Callable[[Path], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    pair = stage("reported")
    path, password = pair.disc("report")
    trusted(pair)
    page = opened(pair.ward)
    before = dump(pair.ward.session)
    at_password(page, disc(path), settled)
    page.password.code.fill(password)
    begin = page.verify

    def verify_and_stop() -> None:
        with held(page.desk):
            begin()
            page.stop()

    monkeypatch.setattr(page, "verify", verify_and_stop)
    page.unlock()
    settled(page.desk)
    settled(page.desk)
    assert page.opening.stage == "label"
    assert dump(pair.ward.session) == before
    assert page._password == ""
    monkeypatch.undo()
    unlocked(page, disc(path), password, settled)
    assert page.opening.stage == "preview"
    with held(page.desk):
        page.take_in()
        page.stop()
    settled(page.desk)
    assert page.opening.stage == "preview"
    with pair.ward.session.reading() as reader:
        assert reader.count(Application) == 0
        assert staging.staged_bundles(reader)


def test_what_is_taken_in_already_is_told_by_its_label(
    stage: Stage, opened: Open, settled: Settled, disc: Callable[[Path], Path]
) -> None:
    pair = stage("received")
    page = opened(pair.ward)
    page.look_at(disc(pair.disc("report")[0]))
    settled(page.desk)
    assert "することはありません" in said(page.medium)
    assert not primary(page).isEnabled()
    assert "M-C-SJ6-0002" in said(page.medium)


def test_an_empty_drive_is_named_and_tried_again(stage: Stage, opened: Open, settled: Settled, tmp_path: Path) -> None:
    page = opened(stage("reported").ward)
    page.look_at(tmp_path)
    settled(page.desk)
    assert "SD-355" in said(page)
    page.begin()
    page.look_at(tmp_path / "none")
    settled(page.desk)
    assert "SD-352" in said(page)


def test_a_late_word_on_the_awaited_discs_leaves_the_error_where_it_is(
    stage: Stage, opened: Open, settled: Settled, tmp_path: Path
) -> None:
    page = opened(stage("reported").ward)
    page.look_at(tmp_path)
    settled(page.desk)
    page._await(("M-C-SJ6-0001",))
    assert "SD-355" in said(page)
    assert page._right.currentWidget() is page.findChildren(ErrorView)[0]


def test_another_engagement_is_named_before_anything_is_read(
    stage: Stage, opened: Open, settled: Settled, tmp_path: Path
) -> None:
    pair = stage("reported")
    folder = tmp_path / "drive"
    folder.mkdir()
    path, password = forge_disc(folder, pair.contractor, engagement="0" * 32)
    path.rename(folder / "M-C-SJ6-0001.sdb")
    page = opened(pair.ward)
    unlocked(page, folder, password, settled)
    assert "SD-321" in said(page)
    assert states(page)[3] == "failed"
