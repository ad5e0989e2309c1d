"""Japanese by default, English on request, English where a translation is missing."""

from pathlib import Path

import pytest

from sitter_desk.errors import FontsMissing, TranslationsDamaged
from sitter_desk.workstation.language import Translator, read_texts, told, translator

SMALL = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en"><context><name>home</name>
<message><source>{n} waiting</source><translation>{n}件待ち</translation></message>
<message><source>Close</source><translation type="unfinished">とじる</translation></message>
<message><source>Open</source><translation></translation></message>
</context></TS>"""


@pytest.fixture
def tr(tmp_path: Path) -> Translator:
    (tmp_path / "ja.ts").write_text(SMALL, encoding="utf-8")
    return Translator("ja", read_texts(tmp_path / "ja.ts"))


def test_details_fill_the_translation(tr: Translator) -> None:
    assert tr("home", "{n} waiting", n=3) == "3件待ち"


def test_a_text_belongs_to_its_context(tr: Translator) -> None:
    assert tr("elsewhere", "{n} waiting", n=3) == "3 waiting"


@pytest.mark.parametrize("source", ["Close", "Open", "Never seen {literally}"])
def test_what_is_not_finished_stays_english(tr: Translator, source: str) -> None:
    assert tr("home", source) == source


def test_japanese_is_the_default_and_english_passes_through() -> None:
    error = FontsMissing(fonts="IPAmjMincho")
    assert translator().language == "ja"
    assert str(told(translator("en"), error)) == str(error)


def test_an_error_is_told_in_japanese_with_its_code() -> None:
    said = told(translator(), FontsMissing(fonts="IPAmjMincho"))
    assert "フォント" in said.sentence
    assert "IPAmjMincho" in said.sentence
    assert said.code == "SD-106"


def test_there_is_no_third_language() -> None:
    with pytest.raises(ValueError, match="ja and en"):
        translator("fr")


@pytest.mark.parametrize("content", [b"", b"<TS><context>", b"\xff\xfe\xff", SMALL.encode()[:200]])
def test_a_damaged_file_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "ja.ts").write_bytes(content)
    with pytest.raises(TranslationsDamaged) as caught:
        read_texts(tmp_path / "ja.ts")
    assert "ja.ts" in caught.value.details.values()
