"""The words on screen: English in the source, Japanese from ``resources/i18n/ja.ts`` (Qt Linguist's own format).

Everything a person sees is written as ``tr("context", "English text", name=value)`` with two plain string literals,
so that a test can find each text and ask for its translation. ``tr`` is a Translator that is handed on, never global
(B4); the window hands the same one to Qt.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sitter_desk.workstation.paths import resource

if TYPE_CHECKING:
    from sitter_desk.errors import SitterError, TranslationsDamaged

JAPANESE = "ja"
ENGLISH = "en"
ERRORS = "errors"
WORDS = "words"
"""Codes and names of record types that stand inside a sentence; what has no translation stands as it is."""

Texts = Mapping[tuple[str, str], str]


@dataclass(frozen=True)
class Translator:
    """Looks up (context, English text); what has no translation stays English. Braces are filled from details."""

    language: str
    texts: Texts

    def __call__(self, context: str, source: str, **details: str | int) -> str:
        text = self.texts.get((context, source), source)
        return text.format_map(details) if details else text


@dataclass(frozen=True)
class Told:
    """An error as a person reads it."""

    sentence: str
    remedy: str
    code: str

    def __str__(self) -> str:
        gap = "" if self.sentence.endswith("。") else " "
        return f"{self.sentence}{gap}{self.remedy} ({self.code})"


class LazyTexts(Mapping[tuple[str, str], str]):
    """The texts of a file of Qt Linguist, a context at a time as it is first asked for: the first window needs two of
    fifty (C1). A context stands in the file once, between its own tags."""

    def __init__(self, file: Path) -> None:
        self._name = file.name
        self._source = file.read_bytes().replace(b"\r\n", b"\n")
        self._contexts: dict[str, dict[str, str]] = {}

    def __getitem__(self, key: tuple[str, str]) -> str:
        context, source = key
        if context not in self._contexts:
            self._contexts[context] = self._read(context)
        return self._contexts[context][source]

    def _read(self, context: str) -> dict[str, str]:
        start = self._source.find(f"<context>\n    <name>{context}</name>".encode())
        if start < 0:
            return {}
        end = self._source.find(b"</context>", start) + len(b"</context>")
        return {source: text for (_, source), text in _texts(self._source[start:end], self._name).items()}

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(_texts(self._source, self._name))

    def __len__(self) -> int:
        return len(_texts(self._source, self._name))


def translator(language: str = JAPANESE) -> Translator:
    """``ja`` or ``en``. Raises ResourceMissing, TranslationsDamaged; ValueError for another language."""
    if language not in {JAPANESE, ENGLISH}:
        message = "the languages are ja and en"
        raise ValueError(message)
    return Translator(language, {} if language == ENGLISH else LazyTexts(resource("i18n/ja.ts")))


def told(tr: Translator, error: "SitterError") -> Told:
    """Sentence, remedy and code of an error in the translator's language (context ``errors``)."""
    kind = type(error)
    return told_texts(tr, kind.code, kind.sentence, kind.remedy, error.details)


def told_texts(tr: Translator, code: str, sentence: str, remedy: str, details: Mapping[str, str | int]) -> Told:
    """The same from its parts, as a batch keeps what failed."""
    filled = {name: tr(WORDS, value) if isinstance(value, str) else value for name, value in details.items()}
    return Told(tr(ERRORS, sentence, **filled), tr(ERRORS, remedy, **filled), code)


def read_texts(file: Path) -> Texts:
    """(context, source) -> finished translation, from a file of Qt Linguist. Raises TranslationsDamaged."""
    return _texts(file.read_bytes(), file.name)


def _texts(source: bytes, name: str) -> dict[tuple[str, str], str]:
    try:
        root = ET.fromstring(source)  # noqa: S314  a file of the program itself, not one from outside
    except ET.ParseError:
        raise _damaged(name) from None
    return {
        (context.findtext("name", ""), message.findtext("source", "")): text
        for context in root.iter("context")
        for message in context.iter("message")
        if (text := _finished(message))
    }


def _damaged(name: str) -> "TranslationsDamaged":
    from sitter_desk.errors import TranslationsDamaged  # noqa: PLC0415  the first window goes without the errors (C1)

    return TranslationsDamaged(name=name)


def _finished(message: ET.Element) -> str:
    """The translation, or nothing while the translator still works on it (unfinished, vanished, obsolete)."""
    translation = message.find("translation")
    if translation is None or "type" in translation.attrib:
        return ""
    return translation.text or ""
