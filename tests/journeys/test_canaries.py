"""A23: after and during a circle on two real vaults, no planted text stands in any file that was written.

Names, addresses, telephone numbers, account holders, the people at the desks, their passwords and the passwords of the
discs are looked for in every file under the desks, the disc folder, HOME, the XDG folders and TMPDIR, after each single
step while both vaults are open (so their logs are full), and once more when they are closed.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from sitter_desk.domain.practice import to_utf8
from sitter_desk.domain.text import fold_name, fold_reading
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.story import STEPS
from tests.journeys.scanning import ENCODINGS, Leak, in_bytes, scan, spellings
from tests.unit.domain.builders import COLUMNS, row

PEOPLE = (
    {"申請者氏名": "鸙鸚　練習\U00020bb7太", "住所": "東京都新宿区練習町鼈甲坂九丁目八番七号　鷁荘", "電話番号": "090-7351-4826",  # noqa: E501  one table
     "口座名義カナ": "ヌルゲヂヅ　レンシュウ", "児童氏名": "鸙鸚　練習\u8a70\U000e0100"},
    {"受付番号": "E00002", "申請者氏名": "髙﨑　練習穐穗", "住所": "東京都新宿区練習町麩屋横丁６－５－４３２１",
     "電話番号": "080-9137-2564", "口座名義カナ": "ﾇﾙｹﾞﾁﾞﾂﾞ ﾎﾟﾚﾝｼｭｳ", "児童氏名": "髙﨑　練習穐美"},
)  # fmt: skip
RECEIVED = [text for person in PEOPLE for key, text in person.items() if key != "受付番号"]
PLANTED = [*RECEIVED, *(fold(text) for text in RECEIVED for fold in (fold_name, fold_reading))]
"""As received, and as the keys for finding hold it (domain.lookup)."""
AT_THE_DESKS = [
    text for person in (practice.WARD_PERSON, practice.CONTRACTOR_PERSON) for text in (person.name, person.password)
] + [practice.typed_from_paper().name, practice.typed_from_paper().address, practice.typed_from_paper().phone]

linux_only = pytest.mark.skipif(sys.platform == "win32", reason="the runner's answers come by a file descriptor")


@dataclass
class Walk:
    """What the runner said, and what was found on the way."""

    folders: list[Path]
    leaks: list[Leak] = field(default_factory=list)
    files: list[int] = field(default_factory=list)
    logs: list[int] = field(default_factory=list)
    passwords: list[str] = field(default_factory=list)
    last: dict[str, Any] = field(default_factory=dict)
    said: bytes = b""
    exit: int = -1

    def look(self) -> None:
        unhyphened = [password.replace("-", "") for password in self.passwords]
        found, files = scan(self.folders, [*PLANTED, *AT_THE_DESKS, *self.passwords, *unhyphened])
        self.leaks += found
        self.files.append(files)
        self.logs.append(sum(path.stat().st_size for folder in self.folders for path in folder.rglob("*-wal")))


@pytest.fixture(scope="module")
def walk(secret_service_bus: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Walk:
    """The whole circle, scanned at every step; the tests below ask what came of it."""
    root = tmp_path_factory.mktemp("canaries")
    export = root / "export.csv"  # the ward's own file, the one place where the people may stand
    export.write_bytes(to_utf8([tuple(COLUMNS), *(row(**person) for person in PEOPLE)]))
    homes = {name: root / name.lower() for name in ("HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME",
                                                    "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")}  # fmt: skip
    for home in homes.values():
        home.mkdir(mode=0o700)
    walk = Walk(folders=[root / "out", *homes.values()])
    answers, given = os.pipe()
    environment = {
        "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "PYTHONPATH": os.pathsep.join(sys.path),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen", **{name: str(home) for name, home in homes.items()}, **secret_service_bus,
    }  # fmt: skip
    command = [
        sys.executable,
        str(Path(__file__).with_name("real_circle.py")),
        str(root / "out"),
        str(export),
        str(given),
    ]
    (root / "log").mkdir()
    with (root / "log" / "said").open("w+b") as said:
        runner = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=said,
            stderr=said,
            pass_fds=(given,),
            env=environment,
            cwd=homes["HOME"],
        )
        os.close(given)
        with runner, os.fdopen(answers, encoding="utf-8") as told:
            assert runner.stdin is not None
            for _ in STEPS:
                runner.stdin.write(b"\n")
                runner.stdin.flush()
                answer = told.readline()
                if not answer:
                    break
                walk.passwords = json.loads(answer)["passwords"]
                walk.look()
            walk.last = json.loads(told.readline() or "{}")
            walk.look()
            runner.stdin.write(b"\n")
            runner.stdin.close()
        walk.exit = runner.returncode
        said.seek(0)
        walk.said = said.read()
    return walk


@linux_only
def test_the_circle_was_whole_and_held_everything_that_was_planted(walk: Walk) -> None:
    """Without this, finding nothing would mean nothing."""
    assert walk.exit == 0, walk.said.decode()
    assert len(walk.files) == len(STEPS) + 1
    assert walk.last["facts"]["contractor"]["applications"] == 3
    assert walk.last["facts"]["contractor"]["notices"] == 3
    assert walk.last["facts"]["ward"]["audit"]
    assert walk.last["facts"]["contractor"]["audit"]
    for person in PEOPLE:
        for site in ("ward", "contractor"):
            held = walk.last["held"][site]
            assert {person["申請者氏名"], person["住所"], person["電話番号"], person["口座名義カナ"]} <= set(held)
        assert person["申請者氏名"] in walk.last["notices"]
        assert person["児童氏名"] in walk.last["notices"]
    assert len(walk.passwords) == 4
    assert walk.last["printed"] >= 20


@linux_only
def test_no_planted_text_stands_in_any_file_at_any_time(walk: Walk) -> None:
    assert walk.leaks == []
    assert max(walk.files) > 10
    assert sum(size > 100_000 for size in walk.logs) > len(STEPS) // 2  # the logs were full while they were read


@linux_only
def test_nothing_was_said_about_anybody(walk: Walk) -> None:
    assert in_bytes(walk.said, [*PLANTED, *AT_THE_DESKS, *walk.passwords], file="output") == []
    assert walk.said == b""


@linux_only
def test_nothing_is_left_in_temporary_folders_and_no_paper_anywhere(walk: Walk) -> None:
    files = [path for folder in walk.folders for path in folder.rglob("*") if path.is_file()]
    desks = {path.relative_to(walk.folders[0]).parts[0] for path in files if walk.folders[0] in path.parents}
    assert desks == {"desk-ward", "desk-contractor", "cd"}
    outside = [path for path in files if walk.folders[0] not in path.parents]
    assert outside == []
    assert not any(path.read_bytes().startswith(b"%PDF") or path.suffix == ".pdf" for path in files)


@pytest.mark.parametrize("encoding", [*ENCODINGS, "json"])
def test_the_scanner_finds_what_is_there(tmp_path: Path, encoding: str) -> None:
    """Positive control: each planted text, in each spelling, in the middle of a file, is found."""
    for at, text in enumerate([*PLANTED, *AT_THE_DESKS]):
        if spelling := spellings(text).get(encoding):
            (tmp_path / f"{at}.bin").write_bytes(b"\x00\xff" * 5000 + spelling + b"\x00" * 99)
            leaks, files = scan([tmp_path], [text])
            assert (files, {(leak.text, leak.file) for leak in leaks}) == (1, {(text, str(tmp_path / f"{at}.bin"))})
            assert encoding in {leak.spelling for leak in leaks}
            (tmp_path / f"{at}.bin").unlink()


def test_the_scanner_looks_at_names_too(tmp_path: Path) -> None:
    (tmp_path / f"notice-{PLANTED[0]}").mkdir()
    leaks, _ = scan([tmp_path], PLANTED)
    assert {leak.text for leak in leaks} == {PLANTED[0]}


def test_the_scanner_finds_the_people_in_the_wards_file(tmp_path: Path) -> None:
    (tmp_path / "export.csv").write_bytes(to_utf8([tuple(COLUMNS), *(row(**person) for person in PEOPLE)]))
    leaks, _ = scan([tmp_path], RECEIVED)
    assert {leak.text for leak in leaks} == set(RECEIVED)
