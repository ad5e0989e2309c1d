"""Where there is a screen the demo ends in the window of the contractor's desk: a real X server, seen from outside."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

DISPLAY = ":89"
PATIENCE = 60.0  # seconds

pytestmark = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="no X server on this PC")


@pytest.fixture
def screen() -> Iterator[str]:
    """A real X server of its own."""
    with subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1440x900x24", "-nolisten", "tcp"], stderr=-3) as server:
        _until(Path(f"/tmp/.X11-unix/X{DISPLAY[1:]}").exists)
        yield DISPLAY
        server.terminate()


def _until(true: object) -> None:
    end = time.monotonic() + PATIENCE
    while not true():  # type: ignore[operator]  # a question
        assert time.monotonic() < end
        time.sleep(0.05)


def test_the_demo_stays_open_in_a_window_and_no_window_means_none(screen: str, tmp_path: Path) -> None:
    environment = {**os.environ, "DISPLAY": screen, "PYTHONPATH": os.pathsep.join(sys.path)}
    environment.pop("QT_QPA_PLATFORM", None)
    environment["XDG_DATA_HOME"] = str(tmp_path / "account")
    command = [sys.executable, "-m", "sitter_desk", "demo", "--applicants", "1", "--out", str(tmp_path / "out")]
    said = tmp_path / "said.txt"
    with said.open("w") as out, subprocess.Popen(command, env=environment, stdout=out, stderr=-2) as demo:
        _until(lambda: "renshu-aikotoba-2" in said.read_text())
        time.sleep(3)
        assert demo.poll() is None, said.read_text()  # it waits at the log-in
        demo.terminate()
    done = subprocess.run(
        [*command[:-1], str(tmp_path / "other"), "--no-window"], env=environment, timeout=120, stdout=-3
    )
    assert done.returncode == 0
