"""The pictures before a desk is open: the doors, the first runs, the ways in by a code, log-in, lock and clock."""

from dataclasses import replace

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sitter_desk.desktop.app import dress
from sitter_desk.desktop.entry.clock import ClockPage
from sitter_desk.desktop.entry.first_run import FirstRun
from sitter_desk.desktop.entry.locked import Locked
from sitter_desk.desktop.entry.log_in import LogIn
from sitter_desk.desktop.entry.welcome import Welcome
from sitter_desk.desktop.entry.with_code import WithCode
from sitter_desk.desktop.tasks import Tasks
from sitter_desk.desktop.theme import Look
from sitter_desk.domain.dates import office_day
from sitter_desk.office.first_run import CODE_STEPS, STEPS
from sitter_desk.office.session import Session
from sitter_desk.workstation.language import translator
from sitter_desk.workstation.machine import now_us
from sitter_desk.workstation.settings import KnownDesk
from tests.screens.camera import LANGUAGES, USUAL, Camera


def take_first_run(camera: Camera) -> None:
    """The doors, each step behind them, and the two ways in by a code."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for language in LANGUAGES:
        look, tr, tasks = Look(), translator(language), Tasks()
        dress(application, look)
        camera.take(Welcome(look, tr, (), can_leave=False), f"welcome-{language}")
        for door in ("ward", "contractor", "practice"):
            run = FirstRun(look, tr, tasks, door, office_day(now_us()))
            run.resize(*USUAL)
            run.show()
            while not (tasks.idle and run.form):
                QTest.qWait(20)
            for at, step in enumerate(STEPS[door]):
                if step.fields:
                    run.run = replace(run.run, at=at)
                    run._show()
                    camera.take(run, f"first-run-{door}-{at + 1}-{language}")
        for way in CODE_STEPS:
            camera.take(WithCode(look, tr, way, ["sekinin"]), f"code-{way}-{language}")
        tasks.end()


def take_entry(camera: Camera, known: KnownDesk, session: Session) -> None:
    """Log-in, lock, and the clock that two people state."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for language in LANGUAGES:
        look, tr = Look(), translator(language)
        dress(application, look)
        log_in = LogIn(look, tr, known, "PC-01")
        log_in.welcome(["desk", "madoguchi", "sekinin"])
        camera.take(log_in, f"log-in-{language}")
        locked = Locked(look, tr, known, "PC-01")
        locked.cover("責任　練習郎", tr("top_bar", "responsible handler"), tr(
            "entry", "Nobody touched anything for {minutes} minutes. You come back to the same page.", minutes=10
        ), tr("entry", "Locked at {time}", time="10:53"))  # fmt: skip
        camera.take(locked, f"locked-{language}")
        camera.take(ClockPage(look, tr, session, ("madoguchi", "sekinin")), f"clock-{language}")
