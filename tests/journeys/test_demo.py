"""The command a newcomer runs, as a process of its own: 262 people, both samples, every name unchanged."""

import csv
import io
import json
import os
import random
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest

from sitter_desk.domain.checks import CHECKS
from sitter_desk.domain.findings import FINDINGS
from sitter_desk.domain.practice import practice_export
from sitter_desk.domain.programme import REASON_CODES
from sitter_desk.domain.records import Decision, DuplicateKind, Screening
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.demo import SEED
from sitter_desk.office.circle.story import STEPS
from sitter_desk.office.desks import Machine, open_desk
from sitter_desk.office.session import Session
from sitter_desk.workstation.machine import now_us
from tests.unit.documents.reading import texts

SAMPLES = Path(__file__).parents[1] / "data" / "exports"
EXPECTED = 262
KEYS = {
    "applicants", "applications", "refused_rows", "bundles", "decisions", "notices", "confirmation_records", "audit",
    "seconds", "findings", "checks", "amounts", "duplicates", "deficiencies", "supplements", "submitted",
}  # fmt: skip
AWKWARD = ("\U00020bb7", "\U000e0102", "髙", "①", "﨑", "ế", "Ｔ")


@dataclass(frozen=True)
class Run:
    """One run of the demo on a sample."""

    sample: Path
    out: Path
    exit: int
    stdout: str
    stderr: str

    @property
    def line(self) -> dict[str, Any]:
        parsed: dict[str, Any] = json.loads(self.stdout.splitlines()[-1])
        return parsed


def demo(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "sitter_desk", "demo", "--no-window", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=180)


@pytest.fixture(scope="module", params=["e-applications-cp932.csv", "e-applications-utf8bom.csv"])
def run(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Run:
    out, sample = tmp_path_factory.mktemp("demo"), SAMPLES / request.param
    done = demo("--json", "--out", str(out), "--csv", str(sample), "--applicants", str(EXPECTED))
    return Run(sample, out, done.returncode, done.stdout, done.stderr)


@contextmanager
def contractor(run: Run) -> Iterator[Session]:
    """The contractor's desk that the demo left, opened."""
    person, machine = practice.CONTRACTOR_PERSON, Machine(pc="test", now=now_us)
    desk = open_desk(
        run.out / "desk-contractor", login=person.login, password=person.password, machine=machine, waited=0
    )
    try:
        yield desk
    finally:
        desk.close()


def test_it_ends_well_with_one_line_of_figures(run: Run) -> None:
    assert (run.exit, run.stderr) == (0, "")
    assert len(run.stdout.splitlines()) == 1
    assert run.line.keys() >= KEYS
    assert set(run.line["decisions"]) == {"granted", "partial", "refused"}
    assert set(run.line["audit"]) == {"ward", "contractor"}
    assert list(run.line["seconds"]) == [step.name for step in STEPS]
    assert all(seconds >= 0 for seconds in run.line["seconds"].values())


def test_nobody_is_lost(run: Run) -> None:
    line = run.line
    assert line["applications"] >= EXPECTED
    assert line["applicants"] == line["applications"]
    assert line["notices"] == sum(line["decisions"].values())
    assert min(line["decisions"]["granted"], line["decisions"]["refused"]) > 0
    assert line["confirmation_records"] == line["confirmed"] == 9
    assert line["bundles"] == 4


def test_findings_are_counted_by_check_and_amounts_by_reason(run: Run) -> None:
    line = run.line
    assert set(line["findings"]) <= set(FINDINGS)
    assert set(line["checks"]) <= {kind.code for kind in CHECKS}
    results = {result for counts in line["checks"].values() for result in counts}
    assert results <= {"deficient", "ward"}  # nothing is screened while a person still has to look
    assert line["checks"]["residence"] == {"ward": line["applications"]}
    assert {"ceiling", "fraction", "cap", "age"} <= set(line["amounts"]) <= set(REASON_CODES)
    assert all(yen > 0 for yen in line["amounts"].values())
    assert set(line["duplicates"]) <= set(get_args(DuplicateKind))
    assert line["duplicates"]["same_receipt"] >= 1  # the receipt that the former contractor took
    assert line["deficiencies"] >= line["supplements"] >= 1
    assert line["submitted"] == line["notices"] <= line["applications"]


def test_the_amounts_by_reason_are_all_that_is_not_granted(run: Run) -> None:
    """Added up again from what lies in the contractor's vault."""
    with contractor(run) as desk, desk.reading() as reader:
        last = {screening.application: screening for screening in reader.find(Screening)}
    missing = sum(each.claimed_yen - each.amount_yen for each in last.values())
    assert sum(run.line["amounts"].values()) == missing
    assert len(last) == run.line["applications"]


def test_no_name_stands_in_the_line_of_figures(run: Run) -> None:
    names = [spaced(name) for name in expected_names(run)]
    assert not any(name in spaced(run.stdout) for name in names)


def test_both_logs_are_verified(run: Run) -> None:
    assert run.line["audit"] == {"ward": True, "contractor": True}


def test_every_refused_row_is_named_with_its_reason(run: Run) -> None:
    refused = run.line["refused_rows"]
    assert refused
    for row in refused:
        assert row.keys() >= {"row", "reason"}
        assert row["row"] >= 2
        assert row["reason"]
    sample = [(row["row"], row["reason"]) for row in refused if row["file"] == 1]
    reasons = {reason for _, reason in sample}
    assert reasons >= {"impossible_date", "formula"}
    assert len({row for row, _ in sample}) == len(sample)


def sheet(data: bytes, encoding: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode(encoding), newline="")))


def first_names(rows: list[list[str]], refused: set[int]) -> dict[str, str]:
    """Portal number → the applicant's name in its first row that was not refused, read by Python's own csv."""
    number, name = rows[0].index("受付番号"), rows[0].index("申請者氏名")
    names: dict[str, str] = {}
    for at, cells in enumerate(rows[1:], 2):
        if at not in refused:
            names.setdefault(cells[number], cells[name])
    return names


def expected_names(run: Run) -> list[str]:
    """Everybody: the people of the sample, the practice people who fill up, the one who wrote by post."""
    refused = {file: {row["row"] for row in run.line["refused_rows"] if row["file"] == file} for file in (1, 2)}
    encoding = "cp932" if "cp932" in run.sample.name else "utf-8-sig"
    known = first_names(sheet(run.sample.read_bytes(), encoding), refused[1])
    filled = practice_export(EXPECTED - 1 - len(known), rng=random.Random(SEED))
    more = first_names([list(row) for row in filled], refused[2])
    return [*known.values(), *more.values(), practice.typed_from_paper().name]


@cache
def notices(run: Run) -> str:
    """The text of every notice, read back by an engine that is not ours."""
    return "".join(
        page for pdf in sorted((run.out / "papers").glob("notices-*.pdf")) for page in texts(pdf.read_bytes())
    )


def spaced(text: str) -> str:
    """PDF readers give an ideographic space as a plain one where a font's next subset begins right after it."""
    return text.replace("\u3000", " ")


def test_every_name_stands_unchanged_on_a_notice(run: Run) -> None:
    """Character by character: the code points of the file's cell are found as they are, nothing normalised."""
    page, names = notices(run), expected_names(run)
    plain = spaced(page)
    assert len(names) >= EXPECTED
    missing = [name for name in names if spaced(name) not in plain]
    waiting = run.line["applications"] - run.line["notices"]  # incomplete ones get no decision yet
    assert len(missing) <= waiting, [[f"U+{ord(sign):04X}" for sign in name] for name in missing]
    assert sum(name not in page for name in names) <= waiting + len(names) // 20
    awkward = {sign for sign in AWKWARD for name in names if sign in name and name in page}
    assert awkward >= {"\U00020bb7", "\U000e0102", "髙", "﨑"}


def test_what_the_ward_signed_names_everybody_exactly(run: Run) -> None:
    """Behind the paper: the addressees of the signed statements, code point for code point, spaces included."""
    with contractor(run) as desk, desk.reading() as reader:
        rows = reader.find(Decision)
    signed = Counter(json.loads(row.statement)["addressee"]["name"] for row in rows)
    assert sum(signed.values()) == run.line["notices"]
    assert not signed - Counter(expected_names(run))


def test_no_name_was_normalised_on_the_way(run: Run) -> None:
    """Where a name would change under NFKC or NFC, its changed form does not stand on any notice in its place."""
    page, names = spaced(notices(run)), {spaced(name) for name in expected_names(run)}
    for name in names:
        for changed in {unicodedata.normalize("NFC", name), unicodedata.normalize("NFKC", name)} - names:
            assert changed not in page


def test_discs_and_papers_are_left_and_nothing_half(run: Run) -> None:
    assert len(list((run.out / "cd").glob("*.sdb"))) == 4
    papers = sorted(path.name for path in (run.out / "papers").iterdir())
    assert all(name.endswith(".pdf") for name in papers)
    lots = -(-run.line["notices"] // 50)
    assert sum(name.startswith("notices-") for name in papers) == lots
    assert sum(name.startswith("record-") for name in papers) == 9
    assert all(kind in str(papers) for kind in ("password", "breakdown", "lot", "delivery", "key", "recovery"))


def test_who_stands_on_the_breakdown_gets_a_notice(run: Run) -> None:
    """Two papers, made at two desks from what was signed."""
    breakdown = spaced("".join(texts((run.out / "papers" / "breakdown.pdf").read_bytes())))
    page = spaced(notices(run))
    found = [name for name in expected_names(run) if spaced(name) in breakdown]
    assert len(found) >= run.line["notices"] * 0.9  # a long name breaks over two lines of its cell
    assert all(spaced(name) in page for name in found)


def test_the_same_folder_twice_is_refused_and_left_as_it_was(run: Run) -> None:
    before = {path: path.stat().st_mtime_ns for path in run.out.rglob("*") if path.is_file()}
    done = demo("--json", "--out", str(run.out), "--applicants", "2", "--lang", "en")
    assert done.returncode == 3
    assert "SD-111" in done.stderr
    assert "Traceback" not in done.stderr
    assert {path: path.stat().st_mtime_ns for path in run.out.rglob("*") if path.is_file()} == before
