"""Two operating-system processes, one a site, complete the circle through a folder and the paper carried between them.

While one desk works, the other's folder is not there: it is moved away under another name and back afterwards. So
neither could have opened a file of the other, whatever the code says.
"""

import json
import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

from sitter_desk.domain.records import Site
from sitter_desk.office.circle.story import STEPS
from tests.journeys.one_desk import APPLICANTS

RUNNER = Path(__file__).with_name("one_desk.py")
SITES: tuple[Site, Site] = ("ward", "contractor")
CARRIED = ("password ", "disc ", "fingerprint ")
linux_only = pytest.mark.skipif(sys.platform == "win32", reason="a folder with an open vault can't be moved on Windows")


@contextmanager
def desk(site: Site, out: Path) -> Iterator["subprocess.Popen[str]"]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(RUNNER), site, str(out / site), str(out / "cd")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        try:
            yield process
        finally:
            assert process.stdin is not None
            process.stdin.close()
            process.wait(30)


@contextmanager
def out_of_reach(folder: Path) -> Iterator[None]:
    """The folder is somewhere else while the block runs; it need not exist yet."""
    hidden = folder.with_name(secrets.token_hex(8))
    there = folder.exists()
    if there:
        folder.rename(hidden)
    try:
        yield
        assert not folder.exists()
    finally:
        if there:
            hidden.rename(folder)


def ask(process: "subprocess.Popen[str]", step: str, tray: dict[str, Any]) -> dict[str, Any]:
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdin.write(json.dumps({"step": step, "tray": tray}) + "\n")
    process.stdin.flush()
    answer = process.stdout.readline()
    assert answer, process.stderr.read()
    parsed: dict[str, Any] = json.loads(answer)
    return parsed


def open_files(process: "subprocess.Popen[str]") -> set[str]:
    """What a process holds open now, as the system tells."""
    return {str(link.readlink()) for link in Path(f"/proc/{process.pid}/fd").iterdir() if link.exists()}


@linux_only
def test_two_processes_complete_the_circle(tmp_path: Path) -> None:
    (tmp_path / "cd").mkdir()
    facts: dict[str, dict[str, Any]] = {}
    tray: dict[str, Any] = {}
    with ExitStack() as stack:
        desks = {site: stack.enter_context(desk(site, tmp_path)) for site in SITES}
        for step in STEPS:
            other = next(site for site in SITES if site != step.site)
            with out_of_reach(tmp_path / other):
                answer = ask(desks[step.site], step.name, tray)
            tray, facts[step.site] = answer["tray"], answer["facts"]
            assert not any(str(tmp_path / other) in name for name in open_files(desks[step.site]))
        assert desks["ward"].pid != desks["contractor"].pid
        held = {site: open_files(desks[site]) for site in SITES}
    assert [process.returncode for process in desks.values()] == [0, 0]
    assert all(any(str(tmp_path / site / "desk") in name for name in held[site]) for site in SITES)
    _check_facts(facts)
    _check_tray(tray)
    _check_folders(tmp_path)


def _check_facts(facts: dict[str, dict[str, Any]]) -> None:
    ward, contractor = facts["ward"], facts["contractor"]
    assert contractor["applicants"] == contractor["applications"] == APPLICANTS
    assert sum(ward["decisions"].values()) == contractor["notices"] > 0
    assert (ward["audit"], contractor["audit"]) == (True, True)
    assert ward["confirmation_records"] == ward["confirmed"] == 9
    assert ward["waiting"] == 0
    assert (ward["bundles"], contractor["bundles"]) == (2, 2)
    assert ward["preview"]["new"] > 0


def _check_tray(tray: dict[str, Any]) -> None:
    """What was carried by hand: passwords, fingerprints, numbers, counted sheets. No record, no person."""
    assert {key for key in tray if not key.startswith(CARRIED)} <= {
        "sheets", "report lines", "delivery lines", "closing lines",
    }  # fmt: skip
    assert "練習" not in json.dumps(tray, ensure_ascii=False)


def _check_folders(out: Path) -> None:
    assert {path.name for path in out.iterdir()} == {"cd", "ward", "contractor"}
    assert len(list((out / "cd").glob("*.sdb"))) == 4
    assert {path.name.split("-")[0] for path in (out / "contractor" / "papers").iterdir()} >= {"notices", "lot"}
    assert not list((out / "ward" / "papers").glob("notices-*"))
