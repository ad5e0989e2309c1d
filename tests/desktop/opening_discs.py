"""A page that opens discs, and what its tests do with it."""

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.bundle_open.page import BundleOpenPage
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.receiving import look_at_head, trust_peer
from tests.unit.office.harness import Pair

Settled = Callable[[Desk], None]
Open = Callable[..., BundleOpenPage]


@pytest.fixture
def opened(qtbot: QtBot, desk_of: Callable[..., Desk], settled: Settled) -> Open:
    """The page of an open desk."""

    def page(desk: CircleDesk, **how: object) -> BundleOpenPage:
        made = BundleOpenPage(desk_of(desk.session, **how))
        qtbot.addWidget(made)
        made.resize(1200, 800)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        made.arrive()
        settled(made.desk)
        return made

    return page


@pytest.fixture
def disc(tmp_path: Path) -> Callable[[Path], Path]:
    """A medium of its own with one bundle on it."""

    def put(path: Path) -> Path:
        folder = tmp_path / "drive"
        folder.mkdir(exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        shutil.copy(path, folder)
        return folder

    return put


def states(page: BundleOpenPage) -> list[str]:
    return [step.state for step in page.steps.shown]


def primary(page: BundleOpenPage) -> QPushButton:
    [found] = [each for each in page.bar.findChildren(QPushButton) if each.property("kind") == "primary"]
    return found


def said(view: QWidget) -> str:
    return " ".join(label.text() for label in view.findChildren(QLabel))


def trusted(pair: Pair) -> None:
    trust_peer(pair.ward.session, look_at_head(*pair.disc("report")), pair.tray["fingerprint contractor"])


def at_password(page: BundleOpenPage, folder: Path, settled: Settled) -> None:
    page.look_at(folder)
    settled(page.desk)
    page.ask_password()


def unlocked(page: BundleOpenPage, folder: Path, password: str, settled: Settled) -> None:
    at_password(page, folder, settled)
    page.password.code.fill(password)
    page.unlock()
    settled(page.desk)
    settled(page.desk)


def type_into(qtbot: QtBot, text: str) -> None:
    """Each key to whatever has the focus."""
    for sign in text:
        focused = QApplication.focusWidget()
        assert focused
        qtbot.keyClicks(focused, sign)


def slipped(group: str) -> str:
    return ("0" if group[0] != "0" else "1") + group[1:]


@contextmanager
def held(desk: Desk) -> Iterator[None]:
    """The thread of the long work waits for the block: what is started and stopped in it never gets far."""
    go = threading.Event()
    desk.tasks.start("work", lambda: go.wait(10), lambda _went: None, lambda _error: None)
    yield
    go.set()
