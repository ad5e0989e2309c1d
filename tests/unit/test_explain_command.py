"""``sitter-desk explain`` as a clerk meets it: figures in both languages, refusals that name nobody."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from sitter_desk.cli import EXIT_REFUSED
from sitter_desk.domain.records import Applicant, Child
from sitter_desk.office.circle import practice
from sitter_desk.office.desks import open_desk, this_machine
from tests.unit.domain.builders import export, row
from tests.unit.test_cli import run

WARD, CONTRACTOR = practice.WARD_PERSON, practice.CONTRACTOR_PERSON
POST = "SJ6-0-0002"
"""The one that came by post: 30,350 yen paid after the coupon, of which 24,500 are granted."""

linux_only = pytest.mark.skipif(sys.platform == "win32", reason="a terminal of its own")


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two practice desks after one circle: one application by portal, one by post."""
    folder = tmp_path_factory.mktemp("explain")
    (folder / "export.csv").write_bytes(export(row()))
    done = run(
        "demo", "--json", "--applicants", "2", "--csv", str(folder / "export.csv"), "--out", str(folder / "demo")
    )
    assert done.returncode == 0, done.stderr
    return folder / "demo"


def explain(
    out: Path, *more: str, number: str = POST, site: str = "contractor", password: str | None = None
) -> subprocess.CompletedProcess[str]:
    """The command with the password on standard input, as a pipe gives it."""
    person = CONTRACTOR if site == "contractor" else WARD
    secret = person.password if password is None else password
    desk = str(out / f"desk-{site}")
    return run("explain", number, "--desk", desk, "--login", person.login, *more, input=f"{secret}\n")


def people(out: Path) -> list[str]:
    """Everything of a person that the contractor's desk holds."""
    folder = out / "desk-contractor"
    session = open_desk(
        folder, login=CONTRACTOR.login, password=CONTRACTOR.password, machine=this_machine(folder), waited=0
    )
    with session.reading() as reader:
        applicants, children = reader.find(Applicant), reader.find(Child)
    session.close()
    texts = [text for each in applicants for text in (each.name, each.kana, each.address, each.phone, each.email)]
    return [*texts, *(child.name for child in children)]


def refused(done: subprocess.CompletedProcess[str], code: str, *, nobody_of: list[str]) -> None:
    assert done.returncode == EXIT_REFUSED
    assert f"({code})" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    assert nobody_of
    assert not [text for text in nobody_of if text in done.stderr]


@pytest.mark.parametrize("site", ["ward", "contractor"])
def test_a_clerk_is_told_every_yen_in_japanese_first(out: Path, site: str) -> None:
    done = explain(out, site=site)
    assert (done.returncode, done.stderr) == (0, "")
    first, decided, rules, amount, *lines = done.stdout.splitlines()
    assert POST in first
    assert "令和6年度" in first
    assert decided == "決定　交付　24,500円　施行日 令和7年4月25日"
    assert "要件・単価の版" in rules
    assert "30,350円" in amount.replace(" ", "")
    assert "24,500円" in amount.replace(" ", "")
    assert any("令和6年10月" in line for line in lines)
    text = "\n".join(lines)
    for yen in ("2,725", "3,125", "1,750", "1,250", "800", "175", "1,875"):
        assert yen in text
    for day in ("2024-10-03", "2024-10-10", "2024-10-16", "2024-10-24"):
        assert day in text
    assert practice.CHILD in text
    assert "上限額 8,500円（日中 2時間×2,500円 + 夜間 1時間×3,500円）" in text
    assert "点検の結果（事前審査の時点。区の決定は上のとおり）" in text
    assert "文面" in text
    assert not [code for code in ("wording", "form,", "2025-04-15", "extra_checks") if code in text]
    assert "{" not in done.stdout


def test_and_in_english(out: Path) -> None:
    done = explain(out, "--lang", "en")
    assert (done.returncode, done.stderr) == (0, "")
    first, decided, _, amount, *lines = done.stdout.splitlines()
    assert first == f"Application {POST}, uses of 令和6年度, notice printed"
    assert decided == "Decided: granted, 24,500 yen, effective on 令和7年4月25日"
    assert amount == "Paid 30,350 yen, amount by the rules 24,500 yen"
    assert "  less 2,725 yen: ceiling of the hours" in lines
    assert "  less 3,125 yen: minutes below an hour" in lines
    assert any("before 10 h, now 11 h, left 123 h" in line for line in lines)
    assert any(line.startswith("  [ward] ") and "registered in the ward" in line for line in lines)


def test_both_languages_tell_as_many_lines(out: Path) -> None:
    both = [explain(out, "--lang", language).stdout.splitlines() for language in ("ja", "en")]
    assert len(both[0]) == len(both[1]) > 20
    assert not {line for line in both[0] if line.isascii() and line.strip()}


def test_plain_data_in_one_line(out: Path) -> None:
    done = explain(out, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    [line] = done.stdout.splitlines()
    found = json.loads(line)
    assert (found["claimed_yen"], found["amount_yen"]) == (30_350, 24_500)
    assert found["by_reason"] == {"ceiling": 2_725, "fraction": 3_125}
    assert sum(found["by_reason"].values()) == found["claimed_yen"] - found["amount_yen"]
    assert [use["amount_yen"] for use in found["uses"]] == [7_500, 6_000, 8_500, 2_500]
    assert sum(month["counted"] for month in found["children"][0]["months"]) == 11
    assert {check["owner"] for check in found["checks"]} == {"ward", "contractor"}
    assert (found["decision"]["outcome"], found["decision"]["amount_yen"], found["newer"]) == ("grant", 24_500, False)


def test_the_look_is_in_the_log(out: Path) -> None:
    def looks() -> int:
        folder = out / "desk-ward"
        session = open_desk(folder, login=WARD.login, password=WARD.password, machine=this_machine(folder), waited=0)
        with session.reading() as reader:
            entries = reader.audit_entries(limit=1_000_000, act="record.read")
        session.close()
        return sum(entry.facts == {"explained": 1} for entry in entries)

    before = looks()
    assert explain(out, site="ward").returncode == 0
    assert looks() == before + 1


@pytest.mark.parametrize("language", ["ja", "en"])
def test_an_unknown_number_is_named_and_nobody_else(out: Path, language: str) -> None:
    done = explain(out, "--lang", language, number="SJ6-0-0099")
    refused(done, "SD-683", nobody_of=people(out))
    assert "SJ6-0-0099" in done.stderr


@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_wrong_password_shows_nothing_and_does_not_repeat_it(out: Path, language: str) -> None:
    wrong = "ちがう合言葉 練習"
    done = explain(out, "--lang", language, password=wrong)
    refused(done, "SD-202", nobody_of=[*people(out), wrong, CONTRACTOR.password])
    assert explain(out).returncode == 0  # one slip locks nobody out


def test_no_password_at_all_is_a_wrong_one(out: Path) -> None:
    done = explain(out, password="")
    assert done.returncode == EXIT_REFUSED
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("folder", ["desk-nobody", "papers", "cd"])
def test_a_folder_without_a_desk_is_told(out: Path, folder: str) -> None:
    done = run("explain", POST, "--desk", str(out / folder), "--login", CONTRACTOR.login, "--lang", "en", input="x\n")
    assert done.returncode == EXIT_REFUSED
    assert "(SD-" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", [("explain",), ("explain", POST), ("explain", POST, "--desk", "x")])
def test_a_wrong_command_line_is_a_usage_error(arguments: tuple[str, ...]) -> None:
    done = run(*arguments, input="")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_the_password_is_no_argument(out: Path) -> None:
    """Else it would stand in the list of processes."""
    done = explain(out, "--password", CONTRACTOR.password)
    assert done.returncode == 2


@linux_only
def test_at_a_terminal_the_password_is_asked_for_and_not_shown(out: Path) -> None:
    ours, theirs = pty.openpty()
    command = [
        sys.executable, "-m", "sitter_desk", "explain", POST, "--desk", str(out / "desk-contractor"), "--login",
        CONTRACTOR.login, "--lang", "en",
    ]  # fmt: skip
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        command, stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, start_new_session=True
    ) as process:
        os.close(theirs)
        assert process.stdout is not None
        assert process.stderr is not None
        asked = process.stderr.read(len("Password: "))
        os.write(ours, f"{CONTRACTOR.password}\n".encode())
        told, rest = process.stdout.read().decode(), process.stderr.read().decode()
        process.wait(60)
    os.close(ours)
    assert asked == b"Password: "
    assert "Paid 30,350 yen" in told
    assert CONTRACTOR.password not in told + rest
