"""A few cases of each kind that ``make faults`` injects at length, and the proof that its judge can say no."""

import json
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from sitter_desk.errors import DamagedVault
from tests.faults import injection
from tests.faults.desks import Place, Tables
from tests.faults.fault_kills import Known, judge
from tests.faults.fault_lost_writes import Disk, lay_out, parse
from tests.faults.frame import Fate, Fault, counted, spread
from tests.faults.injection import Said
from tests.faults.works import WORKS, Work

ROOT = Path(__file__).parents[2]
BEFORE: Tables = {"use": []}
AFTER: Tables = {"use": [("1",)]}
HALF: Tables = {"use": [("?",)]}


def _run(out: Path, *arguments: str) -> tuple[subprocess.CompletedProcess[str], list[dict[str, str | int]]]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults", "--out", str(out), *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'src'}", "PYTHONUTF8": "1"},
    )
    return done, json.loads(out.read_text("utf-8"))


def test_a_kill_a_starving_and_a_power_cut_of_each_work_are_survived(tmp_path: Path) -> None:
    reason = injection.can_trace()
    if reason:
        pytest.skip(reason)
    done, found = _run(tmp_path / "found.json", "--cases", "1", "killed", "starved", "unsynced")
    assert done.returncode == 0, done.stdout + done.stderr
    assert [outcome["survived"] for outcome in found] == [1] * 3 * len(WORKS)


def test_some_flips_of_each_file_of_a_vault_are_named(tmp_path: Path) -> None:
    done, found = _run(tmp_path / "found.json", "--cases", "5", "vault page", "vault flip", "vault truncate")
    assert done.returncode == 0, done.stdout + done.stderr
    assert [outcome["injected"] for outcome in found] == [5] * 5


def _judged(said: Said, left: Tables | Exception) -> Fate:
    def state(work: Work, place: Place) -> Tables:
        if isinstance(left, Exception):
            raise left
        return left

    work = Work("w", "paper", "ward", lambda place: (lambda: None, lambda: None), state=state)
    return judge(work, Place(Path("nowhere"), {}), said, Known(BEFORE, AFTER, {}))[0]


@pytest.mark.parametrize(
    ("said", "left", "fate"),
    [
        (Said(), BEFORE, Fate.SURVIVED),
        (Said(), AFTER, Fate.SURVIVED),
        (Said(done=True), AFTER, Fate.SURVIVED),
        (Said(error="NoSpace"), BEFORE, Fate.SURVIVED),
        (Said(done=True), BEFORE, Fate.SILENT),
        (Said(done=True), DamagedVault(part="x"), Fate.SILENT),
        (Said(), HALF, Fate.LOST),
        (Said(), DamagedVault(part="x"), Fate.LOST),
        (Said(), AssertionError("left behind"), Fate.LOST),
        (Said(error="OSError(28)", named=False), BEFORE, Fate.LOST),
        (Said(hung=True), AFTER, Fate.LOST),
    ],
)
def test_the_judge_tells_lost_and_silent_from_survived(said: Said, left: Tables | Exception, fate: Fate) -> None:
    assert _judged(said, left) is fate


def test_what_can_not_be_done_afterwards_is_lost() -> None:
    def refuse(place: Place) -> tuple[object, object]:
        raise DamagedVault(part="x")

    work = Work("w", "paper", "ward", refuse, state=lambda work, place: BEFORE)  # type: ignore[arg-type]  # it raises
    assert judge(work, Place(Path("nowhere"), {}), Said(), Known(BEFORE, AFTER, {}))[0] is Fate.LOST


def test_a_bounded_kind_stops_at_its_time_after_at_least_one_case() -> None:
    fault = Fault("kind", lambda: iter([Fate.SURVIVED] * 9), bounded=True)
    assert counted(fault, seconds=-1.0)["injected"] == 1
    assert counted(fault, seconds=60.0, cases=4)["injected"] == 4
    assert counted(Fault("kind", fault.inject), seconds=-1.0)["injected"] == 9


def test_the_strict_disk_forgets_what_was_not_synced(tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    disk = Disk(root)
    folder, handle, written = (
        "".join(f"\\x{byte:02x}" for byte in part) for part in (bytes(root), bytes(root / "a"), b"kept")
    )
    steps = [
        f'7 openat(AT_FDCWD<{folder}>, "{handle}", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3<{handle}>',
        f'7 write(3<{handle}>, "{written}", 4) = 4',
        f"7 fsync(3<{handle}>) = 0",
        f'7 pwrite64(3<{handle}>, "{written}", 4, 2) = 4',
        f"7 fsync(4<{folder}>) = 0",
        f'7 unlink("{handle}") = 0',
    ]
    found = []
    for number, call in enumerate(parse("\n".join(steps))):
        disk.do(call)
        lay_out(disk.tree, tmp_path / str(number))
        found.append({path.name: path.read_bytes() for path in (tmp_path / str(number)).iterdir()})
    assert found == [{}, {}, {}, {}, {"a": b"kept"}, {"a": b"kept"}]


def test_each_beginning_of_the_spread_reaches_over_the_whole_range() -> None:
    order = spread(range(100))
    assert sorted(order) == list(range(100))
    for size in (4, 8, 16):
        gaps = sorted(order[:size])
        assert max(after - before for before, after in pairwise(gaps)) <= 3 * 100 / size
