"""A real Secret Service for tests: gnome-keyring under dbus-run-session, in a home of its own.

In a test, ask for the fixture ``secret_service``: while the test runs, this process and every program it starts reach
a fresh-started, unlocked gnome-keyring through DBUS_SESSION_BUS_ADDRESS. The daemon is shared by the whole run; vault
ids are random, so tests don't meet. Outside pytest (a journey's helper, a bench) use ``with running() as variables``
and put the variables into the environment. ``unlocked=False`` gives a service whose keyring nobody opened.

Nothing is left behind: the daemons end when the pipe to this process closes, even if it was killed.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

WINDOWS = sys.platform == "win32"  # its Credential Manager is always there and needs no daemon
DAEMON = ("gnome-keyring-daemon", "--foreground", "--components=secrets")
SECONDS = 20.0


@pytest.fixture(scope="session")
def secret_service_bus() -> Iterator[dict[str, str]]:
    """The variables that lead to the run's Secret Service; started when the first test asks."""
    with running() as variables:
        yield variables


@pytest.fixture
def secret_service(secret_service_bus: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """This process and its children use the real Secret Service while the test runs."""
    for name, value in secret_service_bus.items():
        monkeypatch.setenv(name, value)
    return secret_service_bus


@contextmanager
def running(*, unlocked: bool = True) -> Iterator[dict[str, str]]:
    """A Secret Service for the time of the block; yields the variables for the environment."""
    if WINDOWS:
        yield {}
        return
    with TemporaryDirectory(prefix="sitter-desk-keyring-") as home:
        command = ["dbus-run-session", "--", sys.executable, str(Path(__file__)), "unlocked" if unlocked else "locked"]
        holder = subprocess.Popen(command, env=_private(Path(home)), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        with holder:
            try:
                yield {"DBUS_SESSION_BUS_ADDRESS": _address(holder)}
            finally:
                _end(holder)


def _private(home: Path) -> dict[str, str]:
    """An environment in which the daemons find nothing of the person who runs the tests."""
    folders = {name: home / name.lower() for name in ("XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    for folder in folders.values():
        folder.mkdir(mode=0o700)
    paths = {name: str(folder) for name, folder in folders.items()}
    return {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(home), **paths}


def _address(holder: subprocess.Popen[bytes]) -> str:
    assert holder.stdout is not None
    first = holder.stdout.readline().decode().strip()
    if not first.startswith("unix:"):
        pytest.fail("gnome-keyring could not be started under dbus-run-session; run `make setup`", pytrace=False)
    return first


def _end(holder: subprocess.Popen[bytes]) -> None:
    assert holder.stdin is not None
    holder.stdin.close()
    try:
        holder.wait(SECONDS)
    except subprocess.TimeoutExpired:
        holder.kill()


# ---- inside dbus-run-session: this file as a program ---------------------------------------------------------------


def _hold(*, unlocked: bool) -> None:
    """Start the daemon, say the bus address when it answers, and end it when standard input closes."""
    command = [*DAEMON, "--unlock"] if unlocked else list(DAEMON)
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as daemon:
        assert daemon.stdin is not None
        daemon.stdin.write(b"practice" if unlocked else b"")
        daemon.stdin.close()
        try:
            _wait_for_service()
            print(os.environ["DBUS_SESSION_BUS_ADDRESS"], flush=True)
            sys.stdin.buffer.read()
        finally:
            daemon.terminate()


def _wait_for_service() -> None:
    from jeepney import DBus  # noqa: PLC0415  Linux only; keyring brings it
    from jeepney.io.blocking import Proxy, open_dbus_connection  # noqa: PLC0415  as above

    until = time.monotonic() + SECONDS
    with open_dbus_connection(bus="SESSION") as connection:
        bus = Proxy(DBus(), connection)
        while not bus.NameHasOwner("org.freedesktop.secrets")[0]:
            if time.monotonic() > until:
                sys.exit("no Secret Service")
            time.sleep(0.05)


if __name__ == "__main__":
    _hold(unlocked=sys.argv[1] == "unlocked")
