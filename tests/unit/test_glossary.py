"""docs/glossary.md against what is said: a thing has its one word on every screen, and no paper uses another one."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from sitter_desk.workstation.language import read_texts
from sitter_desk.workstation.paths import resource

HOME = Path(__file__).resolve().parents[2]
PAPERS = [
    *(HOME / "src" / "sitter_desk" / "documents").glob("*.py"),
    *(HOME / "src" / "sitter_desk" / "office").rglob("*.py"),
    resource("wording/draft.toml"),
]
"""Where the words of papers stand: the documents, what fills them, and the draft wording of letters."""

MEANS_ANOTHER = {
    ("rules", "Destroy this medium by the rules and write to a new one."),
}
"""(term, English text) where the word means something else."""
NOT_THE_THING = {
    "application": r"e-application",
    "lot": r"\ba lot\b",
}
"""Phrases in which a term is part of another word."""


@dataclass(frozen=True)
class Entry:
    """One row: the English forms, the Japanese words of which one must stand, and the words that must not."""

    english: tuple[str, ...]
    japanese: tuple[str, ...]
    avoided: tuple[str, ...]
    strict: bool

    @property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(rf"\b({'|'.join(re.escape(form) + 's?' for form in self.english)})\b", re.IGNORECASE)


def entries() -> list[Entry]:
    table = (HOME / "docs" / "glossary.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \| ([^|]*)\| ([^|]*)\|$", table, re.MULTILINE)
    return [
        Entry(_words(english.replace("*", "")), _words(japanese), _words(avoided), strict="**" in english)
        for english, japanese, avoided, _ in rows
        if english.strip() not in ("English", "--")
    ]


def _words(cell: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in cell.split(",") if word.strip())


ENTRIES = entries()
TEXTS = read_texts(resource("i18n/ja.ts"))


def test_the_glossary_is_read() -> None:
    assert len(ENTRIES) > 40
    assert Entry(("vault",), ("業務データ",), ("保管庫",), strict=True) in ENTRIES
    assert sum(entry.strict for entry in ENTRIES) > 25


@pytest.mark.parametrize("entry", [each for each in ENTRIES if each.strict], ids=lambda entry: entry.english[0])
def test_a_thing_has_its_one_word_on_screen(entry: Entry) -> None:
    other = NOT_THE_THING.get(entry.english[0])
    named = [
        (source, text)
        for (_, source), text in TEXTS.items()
        if entry.pattern.search(re.sub(other, "", source) if other else source)
        and not any((form, source) in MEANS_ANOTHER for form in entry.english)
    ]
    assert not [(source, text) for source, text in named if not any(word in text for word in entry.japanese)]


@pytest.mark.parametrize("word", sorted({word for entry in ENTRIES for word in entry.avoided}))
def test_what_the_office_calls_otherwise_stands_on_no_screen_and_no_paper(word: str) -> None:
    assert not [text for text in TEXTS.values() if word in text]
    assert not [file.name for file in PAPERS if re.search(rf'"[^"\n]*{word}[^"\n]*"', file.read_text(encoding="utf-8"))]
