"""The resolver the makers use (uv), in its own environment under build/, and how a lock is read."""

import re
import subprocess
import sys
import venv
from pathlib import Path

PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)")


def resolver(home: Path) -> str:
    """The path of uv; installed on first use. It serves makers alone and never reaches .venv."""
    folder = home / "build" / "lock-tool"
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    found = programs / ("uv.exe" if sys.platform == "win32" else "uv")
    if not found.exists():
        venv.create(folder, clear=True, with_pip=True)
        subprocess.run([str(programs / "python"), "-m", "pip", "install", "--quiet", "uv"], check=True)
    return str(found)


def pinned(lock: Path) -> dict[str, str]:
    """Name and version of every package in a lock."""
    found = (PINNED.match(line) for line in lock.read_text(encoding="utf-8").splitlines())
    return {match[1]: match[2] for match in found if match}
