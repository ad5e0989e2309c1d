"""From process start to a usable log-in window, against the same widgets, style sheet and font in bare PySide6 (C1)."""

import compileall
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import sitter_desk
from sitter_desk.desktop.theme import Look, style_sheet
from sitter_desk.office.circle import practice
from sitter_desk.office.desks import Machine, found_ward_desk
from sitter_desk.workstation.machine import now_us
from tests.bench.frame import Row, limit, room

HERE = Path(__file__).parent
HOME = HERE.parents[1]
READY_WITHIN = 0.3  # seconds after the first paint in which what is heavy is imported


def seconds(*command: str) -> float:
    """From the start of a process to the line with which it says that its window stands there."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HOME)}
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *command], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as started:
        assert started.stdout
        assert started.stdout.readline() == b"here\n"
        return time.perf_counter() - begun


def rows() -> Iterator[Row]:
    compileall.compile_dir(Path(sitter_desk.__path__[0]), quiet=1)  # as an installation does; PySide6 has it from there
    with room() as folder:
        sheet = folder / "style.qss"
        sheet.write_text(style_sheet(Look()), encoding="utf-8")
        desk = folder / "desk"
        machine = Machine(pc="PC-1", now=now_us)
        found_ward_desk(desk, practice.WARD_PERSON, practice=True, machine=machine)[0].close()
        ours = _started(str(desk), "painted")
        yield Row("startup_vs_bare", ours, lambda: seconds(str(HERE / "bare_window.py"), str(sheet)), goal=1.3, runs=11)
        ready = _started(str(desk), "ready")
        yield Row("startup_ready_after", lambda: ready() - ours(), limit(READY_WITHIN), goal=1.0, runs=11)


def _started(folder: str, how: str) -> Callable[[], float]:
    return lambda: seconds(str(HERE / "our_window.py"), folder, how)
