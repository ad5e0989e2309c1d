"""``make screens``: every page of both desks, in both languages, in its states, as a person would see it.

All pictures go to ``build/screens``; those that a page of ``docs/`` shows go to ``docs/screens`` too, with a palette so
that they stay small. ``make screens ARGS="home en"`` takes those alone whose name has each of the words.

The screen is a real X server (Xvfb) where there is one, so that fonts and focus are those of a real window.
"""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sitter_desk.desktop.app import dress, make_application
from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.opening import known_of, opened
from sitter_desk.desktop.page import MOMENT
from sitter_desk.desktop.pages import pages_of
from sitter_desk.desktop.pages.every import CLASSES
from sitter_desk.desktop.shell import READING_EVERY, Shell
from sitter_desk.desktop.tasks import Tasks
from sitter_desk.desktop.theme import Look
from sitter_desk.domain.records import Site
from sitter_desk.errors import DamagedVault
from sitter_desk.office.circle.demo import machine_fonts
from sitter_desk.office.circle.rehearsal import EVERYDAY, Rehearsal, rehearse
from sitter_desk.workstation.language import translator
from sitter_desk.workstation.settings import Settings
from tests.bench.frame import room
from tests.screens.camera import HOME, LANGUAGES, SMALLEST, TAKEN, USUAL, Camera
from tests.screens.entering import take_entry, take_first_run
from tests.screens.places import PLACES
from tests.screens.screen import real_screen

SITES: tuple[Site, ...] = ("contractor", "ward")
BEGUN = {"contractor": "contractor_desk", "ward": "engagement"}
"""The step after which a desk has nothing on its pages yet."""


@contextmanager
def shell_of(rehearsal: Rehearsal, language: str, *, dark: bool = False, compact: bool = False) -> Iterator[Shell]:
    """The shell of the desk asked for."""
    application, look, tasks = QApplication.instance(), Look(dark=dark, compact=compact), Tasks()
    assert isinstance(application, QApplication)
    dress(application, look)
    found = opened(rehearsal.session)
    desk = Desk(found.session, found.engagement, tr=translator(language), look=look, tasks=tasks)
    shell = Shell(desk, "#C6873A")
    shell.resize(*(SMALLEST if compact else USUAL))
    shell.show()
    shell.activateWindow()
    shell.top.tell_left(522)
    yield shell
    tasks.end()
    shell.close()
    shell.deleteLater()
    QTest.qWait(10)


def settle(desk: Desk) -> None:
    """Until nothing is on its way."""
    for _ in range(400):
        QTest.qWait(20)
        if desk.tasks.idle:
            QTest.qWait(120)
            if desk.tasks.idle:
                return


def take_pages(camera: Camera, rehearsal: Rehearsal, state: str) -> None:
    """Every page of a desk in a state of its work: full, or empty."""
    for language in LANGUAGES:
        for compact in (False, True) if state == "full" else (False,):
            with shell_of(rehearsal, language, compact=compact) as shell:
                for entry in dict.fromkeys(entry.name for entry in pages_of(rehearsal.site) if entry.name in CLASSES):
                    name = f"{rehearsal.site}-{entry}-{state}-{language}{'-1366' if compact else ''}"
                    if camera.wants(name):
                        _open(shell, entry, rehearsal)
                        camera.take(shell, name, SMALLEST if compact else USUAL)
                        shell.page.recover()


def _open(shell: Shell, page: str, rehearsal: Rehearsal) -> None:
    where = PLACES.get(page)
    shell.open(page, where(rehearsal.session) if where else "")
    settle(shell.desk)


def take_states(camera: Camera, rehearsal: Rehearsal) -> None:
    """Dark, loading, error, narrow: of the pages where that says something."""
    with shell_of(rehearsal, "ja", dark=True) as shell:
        for page in [each for each in ("home", "prescreening", "decisions", "applications") if each in shell.entries]:
            _open(shell, page, rehearsal)
            camera.take(shell, f"{rehearsal.site}-{page}-dark-ja")
    for language in LANGUAGES:
        for page in dict.fromkeys(entry.name for entry in pages_of(rehearsal.site) if entry.name in CLASSES):
            take_loading_and_error(camera, rehearsal, page, language)
        with shell_of(rehearsal, language) as shell:
            _open(shell, "home", rehearsal)
            camera.take(shell, f"{rehearsal.site}-home-narrow-{language}", (720, 450))


def take_loading_and_error(camera: Camera, rehearsal: Rehearsal, page: str, language: str) -> None:
    """A page before its first answer, and with an error in its place."""
    loading, error = (f"{rehearsal.site}-{page}-{state}-{language}" for state in ("loading", "error"))
    if not (camera.wants(loading) or camera.wants(error)):
        return
    with shell_of(rehearsal, language) as shell:
        answer, where = threading.Event(), PLACES.get(page)
        for thread in ("read", "write", "work"):
            shell.desk.tasks.start(thread, answer.wait, lambda _came: None, lambda _error: None)
        shell.open(page, where(rehearsal.session) if where else "")
        QTest.qWait(MOMENT + 2 * READING_EVERY)
        camera.take(shell, loading)
        answer.set()
        settle(shell.desk)
        shell.page.fail(DamagedVault(part="records"))
        camera.take(shell, error)


def main(words: list[str]) -> int:
    camera = Camera(words)
    make_application(Settings(theme="light"))
    fonts = machine_fonts()
    with room() as folder:
        for site in SITES:
            for state, until in (("empty", BEGUN[site]), ("full", EVERYDAY)):
                rehearsal = rehearse(folder / f"{site}-{state}", site, until, fonts=fonts)
                rehearsal.close_other()
                take_pages(camera, rehearsal, state)
                if state == "full":
                    take_states(camera, rehearsal)
                    if site == "contractor":
                        take_entry(camera, known_of(folder, opened(rehearsal.session)), rehearsal.session)
                        take_first_run(camera)
                rehearsal.close()
    print(f"{len(camera.taken)} pictures in {TAKEN.relative_to(HOME)}; look at each")
    return 0 if camera.taken else 1


if __name__ == "__main__":
    with real_screen():
        raise SystemExit(main(sys.argv[1:]))
