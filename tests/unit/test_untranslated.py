"""No text reaches a person without going through ``tr``: what is handed to a widget is no literal of words."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import sitter_desk.desktop

FOLDER = Path(sitter_desk.desktop.__file__).parent
TOLD = (
    "label", "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setWhatsThis",
    "setAccessibleDescription", "say", "notify", "refuse", "Cell", "Chip", "Button", "button", "heading", "Empty",
    "FirstThing", "Banner", "addItem", "secondary", "primary",
)  # fmt: skip
"""Functions whose texts a person reads or hears."""
NAMES = ("icon_name", "key", "kind", "role", "mark", "state")
"""Arguments that are names within the program."""
PROPER = re.compile("sitter desk|Esc")
"""The name of the program and of a key."""
WORDS = re.compile(r"[A-Za-z]{2,}.* .*[A-Za-z]{2,}|^[A-Z][a-z]{2,}[.!?]?$|[\u3041-\u30fa\u3400-\u9fff]{2,}")
"""Two words, one that begins as a sentence does, or Japanese."""


def literals(node: ast.expr) -> Iterator[str]:
    """The words of a text that is not translated: of a literal, of a formatted one, of what is chosen or joined."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts):
            yield from (text for part in parts for text in literals(part))
        case ast.IfExp(body=body, orelse=other):
            yield from (*literals(body), *literals(other))
        case ast.BinOp(left=left, right=right) | ast.BoolOp(values=[left, right]):
            yield from (*literals(left), *literals(right))


def untranslated(source: str) -> list[str]:
    found = []
    for call in (each for each in ast.walk(ast.parse(source)) if isinstance(each, ast.Call)):
        name = getattr(call.func, "id", getattr(call.func, "attr", ""))
        if name in TOLD:
            given = [*call.args, *(each.value for each in call.keywords if each.arg not in NAMES)]
            found += [
                f"{call.lineno}: {text}"
                for each in given
                for text in literals(each)
                if WORDS.search(PROPER.sub("", text))
            ]
    return found


@pytest.mark.parametrize("file", sorted(FOLDER.rglob("*.py")), ids=lambda file: str(file.relative_to(FOLDER)))
def test_no_text_is_told_that_is_not_translated(file: Path) -> None:
    assert untranslated(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ('label("Not yet kept")', "Not yet kept"),
        ('self.title.say(f"{count} rows of it")', " rows of it"),
        ('field.setToolTip("保管場所")', "保管場所"),
        ('box.setText("Kept" if done else tr("a", "b"))', "Kept"),
    ],
)
def test_a_text_that_is_not_translated_is_found(line: str, text: str) -> None:
    assert untranslated(line) == [f"1: {text}"]
    assert untranslated('label(tr("rounds", "Not yet kept"), "note", wrap=True)') == []
