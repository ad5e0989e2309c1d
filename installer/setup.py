"""Make .venv from the locks: ``python3 installer/setup.py [--dev]``. Standard library only; safe to repeat.

Nothing is done when the stamp in .venv shows that exactly this lock, this project file and this folder were set up
before. The stamp is written last and in one step, so a set-up that was stopped half-way is done again.
"""

import argparse
import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

import system_libraries

HOME = Path(__file__).resolve().parent.parent
VENV = HOME / ".venv"
PYTHONS = ((3, 11), (3, 13))  # oldest and newest the locks are checked for


class SetupStopped(Exception):
    """Set-up can't go on; the text is what the person reads."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Make .venv from the locks and install what the system lacks.")
    parser.add_argument("--dev", action="store_true", help="also what the tests and checks need")
    kind = "dev" if parser.parse_args().dev else "runtime"
    try:
        if not _is_ready(kind):
            _set_up(kind)
    except SetupStopped as stopped:
        print(f"Set-up stopped. {stopped}", file=sys.stderr)
        return 1
    return 0


def _is_ready(kind: str) -> bool:
    """The larger set-up contains the smaller one."""
    return any(_stamp(each).is_file() and _stamp(each).read_text() == _digest(each) for each in {kind, "dev"})


def _stamp(kind: str) -> Path:
    return VENV / f"sitter-desk-{kind}.stamp"


def _lock(kind: str) -> Path:
    return HOME / "installer" / "locks" / f"{kind}.txt"


def _digest(kind: str) -> str:
    """Changes with the lock, the project file, the system's list and the folder itself (a moved .venv is useless)."""
    digest = hashlib.sha256(str(HOME).encode())
    for file in (_lock(kind), HOME / "pyproject.toml", Path(system_libraries.__file__)):
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _set_up(kind: str) -> None:
    _check_python()
    _check_system(tests=kind == "dev")
    python = _environment()
    print(
        f"Installing the Python packages of installer/locks/{kind}.txt; the first time takes a minute or two.",
        flush=True,
    )
    _pip(python, "--require-hashes", "--only-binary=:all:", "--requirement", str(_lock(kind)))
    _pip(python, "--no-deps", "--no-build-isolation", "--editable", str(HOME))
    _compile(python)
    _write_stamp(kind)
    print("Set-up is complete.", flush=True)


def _check_python() -> None:
    if not PYTHONS[0] <= sys.version_info[:2] <= PYTHONS[1]:
        found = f"{sys.version_info[0]}.{sys.version_info[1]}"
        message = f"This is Python {found}; 3.11, 3.12 or 3.13 is needed. Name one: make PYTHON=python3.12 …"
        raise SetupStopped(message)


def _check_system(*, tests: bool) -> None:
    """What is missing is installed, or named. Windows has its own libraries; of a font it lacks set-up only tells."""
    lacking = system_libraries.missing(tests=tests)
    if not lacking or (system_libraries.provide(lacking) and not system_libraries.missing(tests=tests)):
        return
    still = system_libraries.described(system_libraries.missing(tests=tests))
    message = (
        f"The system lacks these, and they could not be installed from here:\n{still}\nInstall them, then try again."
    )
    if os.name != "nt":
        raise SetupStopped(message)
    print(message, flush=True)


def _environment() -> str:
    """The interpreter of .venv, which is made anew when it is missing or was left half-made."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not _works(python):
        print("Making .venv.", flush=True)
        _make_environment()
    return str(python)


def _works(python: Path) -> bool:
    if not python.exists():
        return False
    same = f"import sys, pip; raise SystemExit(sys.version_info[:2] != {sys.version_info[:2]})"
    return subprocess.run([str(python), "-c", same], capture_output=True, check=False).returncode == 0


def _make_environment() -> None:
    try:
        venv.create(VENV, clear=True, with_pip=True, symlinks=os.name != "nt")
    except (subprocess.CalledProcessError, ImportError) as error:
        message = "Python can't make an environment here. On Debian and Ubuntu install python3-venv, then try again."
        raise SetupStopped(message) from error


def _pip(python: str, *arguments: str) -> None:
    command = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments]
    environment = {**os.environ, "PIP_ROOT_USER_ACTION": "ignore"}
    if subprocess.run(command, cwd=HOME, env=environment, stdin=subprocess.DEVNULL, check=False).returncode:
        message = "pip could not install the packages; what it said stands above. Nothing else was changed: try again."
        raise SetupStopped(message)


def _compile(python: str) -> None:
    """The program's bytecode, as pip compiles what it installs: where an account writes none (PYTHONDONTWRITEBYTECODE)
    each start would else compile everything anew. What can't be written is compiled at each start, no more."""
    subprocess.run([python, "-m", "compileall", "-q", str(HOME / "src")], stdin=subprocess.DEVNULL, check=False)


def _write_stamp(kind: str) -> None:
    half = _stamp(kind).with_suffix(".half")
    half.write_text(_digest(kind))
    half.replace(_stamp(kind))


if __name__ == "__main__":
    raise SystemExit(main())
