"""Every sentence a person can see has a finished Japanese translation in resources/i18n/ja.ts.

What is found: the sentence and remedy of every error (context ``errors``), and every call of ``tr`` (or of an
attribute named ``tr``, such as ``self.tr``) in src: ``tr("context", "English text", name=value)`` with two plain
string literals. A call with another text fails, unless its context is one of ``TABLES``: texts that stand in a table of
the source are collected from the table itself.
"""

import ast
import inspect
import string
from collections.abc import Iterable
from pathlib import Path

import pytest

from sitter_desk import errors
from sitter_desk.domain.export_file import REFUSALS
from sitter_desk.office.circle.story import STEPS
from sitter_desk.workstation.language import read_texts
from sitter_desk.workstation.paths import resource

SOURCE = Path(__file__).resolve().parents[2] / "src" / "sitter_desk"
TELLS_ERRORS = SOURCE / "workstation" / "language.py"
Text = tuple[str, str]

TABLES: dict[str, Iterable[str]] = {
    "circle": [step.sentence for step in STEPS],
    "refused_rows": REFUSALS.values(),
}


def _error_texts() -> set[Text]:
    kinds = [each for _, each in inspect.getmembers(errors, inspect.isclass) if issubclass(each, errors.SitterError)]
    return {("errors", text) for kind in kinds for text in (kind.sentence, kind.remedy)}


def _calls(file: Path) -> list[ast.Call]:
    tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [call for call in calls if ast.unparse(call.func).rpartition(".")[2] == "tr"]


def _literals(call: ast.Call) -> Text | None:
    texts = [each.value for each in call.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return (texts[0], texts[1]) if len(texts) == len(call.args) == 2 else None


def _tr_texts() -> set[Text]:
    found = {_literals(call) for file in SOURCE.rglob("*.py") for call in _calls(file)}
    return {text for text in found if text}


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _has_its_text_in_a_table(call: ast.Call) -> bool:
    return isinstance(call.args[0], ast.Constant) and call.args[0].value in TABLES


WANTED = sorted(_error_texts() | _tr_texts() | {(context, text) for context, texts in TABLES.items() for text in texts})


def test_every_text_is_written_where_it_can_be_found() -> None:
    files = [file for file in SOURCE.rglob("*.py") if file != TELLS_ERRORS]
    unclear = [(file, call) for file in files for call in _calls(file) if _literals(call) is None]
    assert not [f"{file.name}:{call.lineno}" for file, call in unclear if not _has_its_text_in_a_table(call)]


@pytest.mark.parametrize("context", sorted({context for context, _ in WANTED}))
def test_every_text_has_its_translation(context: str) -> None:
    texts = read_texts(resource("i18n/ja.ts"))
    assert not [source for where, source in WANTED if where == context and (where, source) not in texts]


def test_a_translation_fills_the_same_places() -> None:
    texts = read_texts(resource("i18n/ja.ts"))
    assert not [source for (_, source), text in texts.items() if _places(source) != _places(text)]


def test_no_translation_outlives_its_text() -> None:
    assert not set(read_texts(resource("i18n/ja.ts"))) - set(WANTED)
