"""``python -m tests.error_catalogue`` writes docs/errors.md: every error of the one tree, as a person reads it."""

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

from sitter_desk import errors
from sitter_desk.workstation.language import ERRORS, Texts, read_texts
from sitter_desk.workstation.paths import resource

CATALOGUE = Path(__file__).resolve().parents[1] / "docs" / "errors.md"
RANGES = {
    "0": "The program",
    "1": "The machine",
    "2": "The vault",
    "3": "The bundle",
    "4": "What was typed or read",
    "5": "Paper",
    "6": "The office",
    "7": "The course of a case",
}
"""First digit of a code → what its errors are about (the ranges of ``sitter_desk.errors``)."""

INTRODUCTION = """\
# What the program says when it stops

Every error has a code, a sentence (what happened, what did not happen) and a remedy (what to do). The class says whose
hands it is in: a `UserError` can be put right at the desk, a `MachineError` by whoever looks after the PC, and
`DamagedData` was not read as it was written. Words in braces are filled in. The Japanese stands in
`resources/i18n/ja.ts`.

`python -m tests.error_catalogue` writes this page from the source; a test holds that it is up to date.
"""
HEAD = "| code | class | sentence | remedy | 日本語 |\n|--|--|--|--|--|\n"


def kinds() -> list[type[errors.SitterError]]:
    """The root and every error under it that the package of errors holds, by code and name."""
    for module in pkgutil.walk_packages(getattr(errors, "__path__", ()), f"{errors.__name__}."):
        importlib.import_module(module.name)
    own = [kind for kind in _tree(errors.SitterError) if f"{kind.__module__}.".startswith(f"{errors.__name__}.")]
    return sorted(set(own), key=lambda kind: (kind.code, kind.__name__))


def _tree(kind: type[errors.SitterError]) -> Iterator[type[errors.SitterError]]:
    yield kind
    for below in kind.__subclasses__():
        yield from _tree(below)


def raised() -> list[type[errors.SitterError]]:
    """The errors with a code of their own; the three below the root only say whose fault something is."""
    return [kind for kind in kinds() if "code" in vars(kind)]


def catalogue() -> str:
    """The whole page. Raises KeyError for a text without a translation."""
    texts = read_texts(resource("i18n/ja.ts"))
    parts = [f"\n## SD-{digit}xx {title}\n\n{HEAD}{_rows(digit, texts)}" for digit, title in RANGES.items()]
    return INTRODUCTION + "".join(parts)


def _rows(digit: str, texts: Texts) -> str:
    return "".join(_row(kind, texts) for kind in raised() if kind.code.startswith(f"SD-{digit}"))


def _row(kind: type[errors.SitterError], texts: Texts) -> str:
    japanese = texts[ERRORS, kind.sentence]
    return f"| {kind.code} | `{kind.__name__}` | {kind.sentence} | {kind.remedy} | {japanese} |\n"


if __name__ == "__main__":
    CATALOGUE.write_text(catalogue(), encoding="utf-8")
