"""The command line as a person meets it: exit codes, sentences in the language asked for, never a traceback."""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from sitter_desk.cli import EXIT_REFUSED, EXPECTED_APPLICANTS
from sitter_desk.domain.practice import to_utf8
from sitter_desk.office.circle.story import STEPS
from tests.unit.domain.builders import COLUMNS, export, row

linux_only = pytest.mark.skipif(sys.platform == "win32", reason="limits of a process, /dev/full and CP932 consoles")


def run(*arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **options.pop("env", {})}  # type: ignore[dict-item]  # names to texts
    command = [sys.executable, "-m", "sitter_desk", *arguments]
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=120, **options
    )  # type: ignore[call-overload,no-any-return]  # options of subprocess.run


def said(done: subprocess.CompletedProcess[str], code: str) -> None:
    """Refused with a sentence and its code, and with nothing of Python's."""
    assert done.returncode == EXIT_REFUSED
    assert f"({code})" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_the_seeds_number_of_people_is_the_default() -> None:
    assert EXPECTED_APPLICANTS == 262


def test_a_newcomer_is_told_each_step_and_where_everything_is(tmp_path: Path) -> None:
    done = run("demo", "--no-window", "--applicants", "9", "--out", str(tmp_path / "demo"), "--lang", "en")
    assert (done.returncode, done.stderr) == (0, "")
    for number, step in enumerate(STEPS, 1):
        assert f"{number:2}/{len(STEPS)} [{step.site}] {step.sentence}" in done.stdout
    for folder, kind in (("cd", "*.sdb"), ("papers", "*.pdf")):
        files = list((tmp_path / "demo" / folder).glob(kind))
        assert files
        assert all(str(file) in done.stdout for file in files)
    assert json.loads(done.stdout.splitlines()[-1])["applicants"] == 9


@linux_only
def test_japanese_is_the_first_language_and_no_console_breaks_it(tmp_path: Path) -> None:
    done = run(
        "demo",
        "--no-window",
        "--applicants",
        "1",
        "--out",
        str(tmp_path),
        env={"PYTHONIOENCODING": "cp932", "LC_ALL": "C"},
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "区" in done.stdout
    assert json.loads(done.stdout.splitlines()[-1])["applications"] == 1


def test_without_a_folder_one_is_made_and_json_is_one_line(tmp_path: Path) -> None:
    done = run("demo", "--json", "--applicants", "1", env={"TMPDIR": str(tmp_path)})
    assert done.returncode == 0
    [made] = tmp_path.iterdir()
    assert list((made / "cd").glob("*.sdb"))
    [line] = done.stdout.splitlines()
    assert json.loads(line)["audit"] == {"ward": True, "contractor": True}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (export(("練習",), header=("申請者氏名",)), "SD-402"),
        (to_utf8([(*COLUMNS, "住所"), (*row(), "")]), "SD-403"),
        (b"\xff\xfe\x00\x00\x81", "SD-401"),
        (b"", "SD-4"),
        (None, "SD-"),
    ],
    ids=["column missing", "column twice", "no table", "empty", "no such file"],
)
def test_a_file_that_can_not_be_read_is_refused_before_anything_is_made(
    tmp_path: Path, data: bytes | None, code: str
) -> None:
    file, out = tmp_path / "export.csv", tmp_path / "demo"
    if data is not None:
        file.write_bytes(data)
    done = run("demo", "--json", "--csv", str(file), "--out", str(out), "--lang", "en")
    assert done.returncode == EXIT_REFUSED
    assert f"({code}" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (out / "desk-ward").exists()


def test_a_bad_row_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    file = tmp_path / "export.csv"
    bad = [
        row(受付番号="E2", 申請者氏名="=cmd|練習"), row(受付番号="E3", 申請者氏名="練習\u202e太郎"),
        row(受付番号="E4", 利用日="2024/2/30"),
    ]  # fmt: skip
    file.write_bytes(export(row(), *bad))
    done = run("demo", "--no-window", "--applicants", "2", "--csv", str(file), "--out", str(tmp_path / "demo"))
    assert done.returncode == 0
    assert "cmd" not in done.stdout + done.stderr  # row and column are told, never what stands there
    line = json.loads(done.stdout.splitlines()[-1])
    assert [(each["row"], each["reason"]) for each in line["refused_rows"]] == [
        (3, "formula"), (4, "bidi_control"), (5, "impossible_date"),
    ]  # fmt: skip
    assert line["applications"] == line["notices"] == 2


@pytest.mark.parametrize("arguments", [("demo", "--applicants", "0"), ("demo", "--applicants", "x"), ("dance",)])
def test_a_wrong_command_line_is_a_usage_error(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_the_help_names_every_command() -> None:
    said = run("--help").stdout
    assert all(name in said for name in ("window", "demo", "explain"))


def test_a_folder_that_can_not_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    done = run("demo", "--json", "--applicants", "1", "--out", str(tmp_path / "file" / "demo"), "--lang", "en")
    assert done.returncode == EXIT_REFUSED
    assert "(SD-" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_that_holds_desks_already_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "desk-ward").mkdir()
    (tmp_path / "desk-ward" / "letter.txt").write_text("mine")
    done = run("demo", "--json", "--applicants", "1", "--out", str(tmp_path), "--lang", "en")
    said(done, "SD-111")
    assert [path.name for path in (tmp_path / "desk-ward").iterdir()] == ["letter.txt"]
    assert not list((tmp_path / "cd").glob("*.sdb"))


@linux_only
@pytest.mark.parametrize("limit", [20_000, 400_000])
def test_a_full_disk_is_told_with_a_code(tmp_path: Path, limit: int) -> None:
    """No file may grow past ``limit`` bytes: whichever file hits it first, the answer is a sentence, not a crash."""

    def small_files() -> None:
        import signal  # noqa: PLC0415  in the child

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    done = run(
        "demo", "--json", "--applicants", "12", "--out", str(tmp_path / "demo"), "--lang", "en", preexec_fn=small_files
    )
    assert "Traceback" not in done.stderr
    assert (done.returncode, "(SD-" in done.stderr) == (EXIT_REFUSED, True)
    assert not list((tmp_path / "demo").rglob("*.part"))
    assert not list((tmp_path / "demo").rglob("*.new"))


def test_without_a_screen_the_window_says_so() -> None:
    """Where there is one, the window is shown by the tests of the window itself."""
    done = run(env={"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ""})
    assert done.returncode == 4
    assert "screen" in done.stderr
    assert "Traceback" not in done.stderr
