"""The documents keep their word: every measure of the seed has its row, and every path and test they name exists.

``docs/compliance.md`` is read by officers of the ward, so a claim in it must be checkable: a row that says ``done``
names a test, a row ``by hand`` names a form of the list on the same page, a row ``not yet`` says what is missing.
"""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

HOME = Path(__file__).resolve().parent.parent
DOCS = HOME / "docs"
MEASURES = (
    *(f"区運{n}" for n in range(1, 8)),
    *(f"区シ{n}" for n in range(1, 3)),
    *(f"受運{n}" for n in range(1, 13)),
    *(f"受シ{n}" for n in range(1, 7)),
    *(f"特{n}" for n in range(1, 32)),
)
JOBS = tuple(f"概({n})" for n in range(1, 5))
STATES = ("done", "by hand", "not yet")
PAGES = ("docs/compliance.md", "docs/threats.md", "docs/architecture.md", "SECURITY.md", "CHANGELOG.md", "README.md")
ADRS = tuple(path.relative_to(HOME).as_posix() for path in sorted((DOCS / "adr").glob("*.md")))

CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^)\s#]+)(?:#[^)]*)?\)")
PLACE = re.compile(r"(?:src|tests|docs|resources|installer)/[\w./*-]*|[A-Z][A-Z]+\.md|Makefile|pyproject\.toml")
TEST = re.compile(r"(tests/[\w./-]+\.py)::(\w+)")


def _text(page: str) -> str:
    return (HOME / page).read_text(encoding="utf-8")


def _rows(page: str) -> list[list[str]]:
    """The cells of every table row of a page but headings and rulers."""
    lines = [line for line in _text(page).splitlines() if line.startswith("|") and not line.startswith("|--")]
    return [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]


def _measures() -> dict[str, list[str]]:
    return {row[0]: row for row in _rows("docs/compliance.md") if row[0] in {*MEASURES, *JOBS}}


@cache
def _functions(path: Path) -> frozenset[str]:
    """The test functions of a file; pytest would run each of them."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = (node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return frozenset(name for name in found if name.startswith("test_"))


def _test_exists(path: str, name: str) -> bool:
    file = HOME / path
    return file.is_file() and name in _functions(file)


def test_there_are_58_measures_and_four_jobs() -> None:
    assert (len(MEASURES), len(set(MEASURES)), len(JOBS)) == (58, 58, 4)


def test_every_measure_of_the_seed_has_exactly_one_row() -> None:
    firsts = [row[0] for row in _rows("docs/compliance.md")]
    assert [code for code in firsts if re.fullmatch(r"[区受][運シ]\d+|特\d+", code)] == list(MEASURES)
    assert [code for code in firsts if code.startswith("概(")] == list(JOBS)


@pytest.mark.parametrize("code", [*MEASURES, *JOBS])
def test_every_row_is_complete_and_honest(code: str) -> None:
    row = _measures()[code]
    assert len(row) == 5, "item, what it asks, where, test, state"
    _, asks, where, proof, state = row
    assert asks
    assert where
    assert state in STATES
    assert state != "done" or TEST.search(proof), "done means that a test proves it"
    assert state != "by hand" or _forms(where), "by hand means that a form is named"
    assert state != "not yet" or "Missing:" in where, "not yet says what is missing"
    assert proof == "—" or TEST.search(proof), "the fourth cell names tests or nothing"


def _forms(cell: str) -> list[str]:
    return re.findall(r"「([^」]+)」", cell)


def test_every_form_named_stands_in_the_list_of_forms() -> None:
    listed = {form for row in _rows("docs/compliance.md") for form in _forms(row[0])}
    named = {form for row in _measures().values() for form in _forms(row[2])}
    assert named <= listed


def test_the_stolen_pc_claims_no_more_than_the_list_allows() -> None:
    """Argon2id is on no CRYPTREC list, so the argument of the exempted breach covers discs only (D11)."""
    where = _measures()["区シ1"][2]
    assert all(word in where for word in ("Argon2id", "no CRYPTREC list", "BitLocker", "discs only"))


@pytest.mark.parametrize("page", [*PAGES, *ADRS])
def test_every_test_named_exists(page: str) -> None:
    named = TEST.findall(_text(page))
    assert [f"{path}::{name}" for path, name in named if not _test_exists(path, name)] == []


@pytest.mark.parametrize("page", [*PAGES, *ADRS])
def test_every_path_named_exists(page: str) -> None:
    """Paths stand in code marks from the top folder; a name with a star must match something."""
    marks = [mark.split("::")[0] for mark in CODE.findall(_text(page))]
    named = {mark for mark in marks if PLACE.fullmatch(mark)}
    assert sorted(place for place in named if not list(HOME.glob(place))) == []


@pytest.mark.parametrize("page", [*PAGES, *ADRS])
def test_every_link_leads_somewhere(page: str) -> None:
    targets = [target for target in LINK.findall(_text(page)) if "://" not in target]
    assert [target for target in targets if not ((HOME / page).parent / target).exists()] == []


@pytest.mark.parametrize(
    ("heading", "folder"),
    [
        ("## The office, module by module", "src/sitter_desk/office"),
        ("## What the pages show, module by module", "src/sitter_desk/office/views"),
    ],
)
def test_every_module_of_the_office_has_its_row(heading: str, folder: str) -> None:
    section = _text("docs/architecture.md").split(f"{heading}\n")[1].split("\n## ")[0]
    named = re.findall(r"`(\w+\.py)`", section)
    assert sorted(named) == sorted({path.name for path in (HOME / folder).glob("*.py")} - {"__init__.py"})


def test_every_promise_has_its_proof_or_says_not_yet() -> None:
    """The numbered promises of SECURITY.md and the rows of docs/threats.md are the same list."""
    promised = [int(number) for number in re.findall(r"^(\d+)\. ", _text("SECURITY.md"), flags=re.MULTILINE)]
    rows = {row[0]: row for row in _rows("docs/threats.md") if re.fullmatch(r"P\d+", row[0])}
    assert promised == list(range(1, len(promised) + 1))
    assert list(rows) == [f"P{number}" for number in promised]
    assert [name for name, row in rows.items() if not (TEST.search(row[-1]) or "not yet" in row[-1])] == []
