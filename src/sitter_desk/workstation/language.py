"""The words on screen: English in the source, Japanese from ``resources/i18n/ja.ts`` (Qt Linguist's own format).

Everything a person sees is written as ``tr("context", "English text", name=value)`` with two plain string literals,
so that a test can find each text and ask for its translation. ``tr`` is a Translator that is handed on, never global
(B4); the window hands the same one to Qt.
"""

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sitter_desk.errors import SitterError, TranslationsDamaged
from sitter_desk.workstation.paths import resource

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


def translator(language: str = JAPANESE) -> Translator:
    """``ja`` or ``en``. Raises ResourceMissing, TranslationsDamaged; ValueError for another language."""
    if language not in {JAPANESE, ENGLISH}:
        message = "the languages are ja and en"
        raise ValueError(message)
    return Translator(language, {} if language == ENGLISH else read_texts(resource("i18n/ja.ts")))


def told(tr: Translator, error: SitterError) -> Told:
    """Sentence, remedy and code of an error in the translator's language (context ``errors``)."""
    kind = type(error)
    details = {name: tr(WORDS, value) if isinstance(value, str) else value for name, value in error.details.items()}
    sentence, remedy = (tr(ERRORS, text, **details) for text in (kind.sentence, kind.remedy))
    return Told(sentence, remedy, kind.code)


def read_texts(file: Path) -> Texts:
    """(context, source) -> finished translation, from a file of Qt Linguist. Raises TranslationsDamaged."""
    try:
        root = ET.parse(file).getroot()  # noqa: S314  a file of the program itself, not one from outside
    except (ET.ParseError, UnicodeDecodeError):
        raise TranslationsDamaged(name=file.name) from None
    return {
        (context.findtext("name", ""), message.findtext("source", "")): text
        for context in root.iter("context")
        for message in context.iter("message")
        if (text := _finished(message))
    }


def _finished(message: ET.Element) -> str:
    """The translation, or nothing while the translator still works on it (unfinished, vanished, obsolete)."""
    translation = message.find("translation")
    if translation is None or "type" in translation.attrib:
        return ""
    return translation.text or ""
