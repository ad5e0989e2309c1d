"""A real X server for the time of the pictures; Qt's own offscreen screen where there is none."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NUMBER = 87
SIZE = "1600x1000x24"
PATIENCE = 10  # seconds


@contextmanager
def real_screen() -> Iterator[None]:
    """Sets DISPLAY and Qt's platform for this process; must begin before the application is made."""
    server = shutil.which("Xvfb")
    if server is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield
        return
    with subprocess.Popen(
        [server, f":{NUMBER}", "-screen", "0", SIZE, "-nolisten", "tcp"], stderr=subprocess.DEVNULL
    ) as running:
        try:
            _wait_for(Path(f"/tmp/.X11-unix/X{NUMBER}"))
            os.environ.update(DISPLAY=f":{NUMBER}", QT_QPA_PLATFORM="xcb")
            yield
        finally:
            running.terminate()


def _wait_for(socket: Path) -> None:
    end = time.monotonic() + PATIENCE
    while not socket.exists() and time.monotonic() < end:
        time.sleep(0.05)
