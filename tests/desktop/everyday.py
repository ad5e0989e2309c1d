"""Both desks in the middle of their work, and any page of them at any size: for tests that walk through all pages."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages import pages_of
from sitter_desk.desktop.shell import Shell
from sitter_desk.documents.fonts import Fonts
from sitter_desk.domain.records import Site
from sitter_desk.office.circle.rehearsal import EVERYDAY, Rehearsal, rehearse
from sitter_desk.office.desks import Machine
from sitter_desk.workstation.machine import now_us
from tests.screens.places import PLACES
from tests.unit.office.harness import CHEAP

SITES: tuple[Site, ...] = ("contractor", "ward")
PAGES = [(site, name) for site in SITES for name in dict.fromkeys(entry.name for entry in pages_of(site))]


class Strays(QObject):
    """Parts that were shown before they had a place: each is a window of its own for a moment, and takes the keys."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.found.append(f"{type(watched).__name__} {watched.accessibleName() or watched.objectName()}")
        return False


ShellAt = Callable[[Site, str, str, tuple[int, int]], Shell]


@pytest.fixture(scope="session")
def everyday(tmp_path_factory: pytest.TempPathFactory, fonts: Fonts) -> Iterator[dict[str, Rehearsal]]:
    """Both desks in the middle of their work."""
    machine = Machine(pc="PC-01", now=now_us, kdf=CHEAP)
    made = {
        site: rehearse(tmp_path_factory.mktemp(site), site, EVERYDAY, fonts=fonts, machine=machine) for site in SITES
    }
    for each in made.values():
        each.close_other()
    yield made
    for each in made.values():
        each.close()


@pytest.fixture
def shell_at(
    qtbot: QtBot, everyday: dict[str, Rehearsal], desk_of: Callable[..., Desk], settled: Callable[[Desk], None]
) -> ShellAt:
    """A page of the shell at a size, read and settled."""

    def make(site: Site, page: str, language: str, size: tuple[int, int]) -> Shell:
        session, strays = everyday[site].session, Strays()
        QApplication.instance().installEventFilter(strays)
        desk = desk_of(session, language=language, compact=True)
        shell = Shell(desk, "#C6873A")
        qtbot.addWidget(shell)
        shell.resize(*size)
        shell.show()
        shell.activateWindow()
        where = PLACES.get(page)
        shell.open(page, where(session) if where else "")
        settled(desk)
        qtbot.wait(60)
        assert [each for each in strays.found if not each.startswith("Shell")] == []
        return shell

    return make


def visible(root: QWidget) -> list[QWidget]:
    """Every widget that can be seen in one."""
    return [each for each in root.findChildren(QWidget) if each.isVisibleTo(root)]
