"""A real window on real desks: each test gets its own copy of both desks at a stage of the circle."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pytestqt.qtbot import QtBot

from sitter_desk.desktop.app import dress
from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.tasks import Tasks
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets import action_bar
from sitter_desk.domain.records import Engagement, Site
from sitter_desk.office.session import Session
from sitter_desk.workstation.language import translator
from tests.desktop.everyday import everyday, shell_at
from tests.desktop.typist import open_form, typist
from tests.desktop.walking import open_window
from tests.unit.office.conftest import Stage, fonts, stage, stages

__all__ = ["everyday", "fonts", "open_form", "open_window", "shell_at", "stage", "stages", "typist"]

MakeDesk = Callable[..., Desk]
QUIET = 3  # times in a row that nothing may be on its way


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The name of the application in every test."""
    return ["sitter-desk"]


@pytest.fixture(autouse=True)
def quick_hands() -> Iterator[None]:
    """A test presses the next button as soon as it is there; that of ``test_action_bar`` is as quick as a slip."""
    with pytest.MonkeyPatch.context() as patch:  # its own: the test's is undone before its windows close
        patch.setattr(action_bar, "TOO_SOON", 0.0)
        yield


@pytest.fixture
def desk_of(qtbot: QtBot, qapp: object, fonts: object) -> Iterator[Callable[..., Desk]]:
    """Makes a Desk of the window around an open session; its threads end with the test."""
    with ExitStack() as stack:

        def make(session: Session, *, language: str = "ja", dark: bool = False, compact: bool = False) -> Desk:
            look, tasks = Look(dark=dark, compact=compact), Tasks()
            dress(qapp, look)  # type: ignore[arg-type]  # pytest-qt's application
            with session.reading() as reader:
                found = reader.find(Engagement)
            made = Desk(
                session, found[-1] if found else None, tr=translator(language), look=look, tasks=tasks
            )  # fmt: skip
            made._fonts = fonts  # type: ignore[assignment]  # loaded once for all tests
            stack.callback(tasks.end)
            return made

        yield make


@pytest.fixture
def desk_at(stage: Stage, desk_of: Callable[..., Desk]) -> MakeDesk:
    """``desk_at("screened", "contractor", language="en")``: the desk of one site at a stage of the circle."""

    def make(name: str, site: Site, **how: object) -> Desk:
        return desk_of(stage(name).desks[site].session, **how)

    return make


@pytest.fixture
def settled(qtbot: QtBot) -> Callable[[Desk], None]:
    """Waits until nothing that a page asked for is on its way."""

    def wait(desk: Desk) -> None:
        quiet, until = 0, time.monotonic() + 20
        while quiet < QUIET:  # an answer may ask for the next thing
            assert time.monotonic() < until, "a page still waits for something"
            qtbot.wait(1)
            quiet = quiet + 1 if desk.tasks.idle else 0

    return wait
