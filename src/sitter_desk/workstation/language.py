"""The words on screen: English in the source, Japanese from ``resources/i18n/ja.ts`` (Qt Linguist's own format).

Everything a person sees is written as ``tr("context", "English text", name=value)`` with two plain string literals,
so that a test can find each text and ask for its translation. ``tr`` is a Translator that is handed on, never global
(B4); the window hands the same one to Qt.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from xml.parsers import expat

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


def in_a_row(said: str, more: str) -> str:
    """Two sentences, or one where there is no other: Japanese ones stand without a space between them."""
    return f"{said}{'' if said.endswith('。') else ' '}{more}".strip()


@dataclass(frozen=True)
class Told:
    """An error as a person reads it."""

    sentence: str
    remedy: str
    code: str

    def __str__(self) -> str:
        return f"{in_a_row(self.sentence, self.remedy)} ({self.code})"


class LazyTexts(Mapping[tuple[str, str], str]):
    """The texts of a file of Qt Linguist, a context at a time as it is first asked for: the first window needs two of
    fifty (C1). A context stands in the file once, between its own tags."""

    def __init__(self, file: Path) -> None:
        self._name = file.name
        source = file.read_bytes()
        self._source = source.replace(b"\r\n", b"\n") if b"\r" in source else source
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
    reader = _Messages()
    try:
        reader.read(source)
    except expat.ExpatError:
        raise _damaged(name) from None
    return reader.texts


class _Messages:
    """What a file of Qt Linguist says, tag by tag: expat alone is there in half the time of an element tree (C1)."""

    def __init__(self) -> None:
        self.texts: dict[tuple[str, str], str] = {}
        self._told: dict[str, str] = {}
        self._inside: list[str] = []
        self._finished = True

    def read(self, source: bytes) -> None:
        """Raises ExpatError."""
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler, parser.EndElementHandler = self._begin, self._end
        parser.CharacterDataHandler = self._text
        parser.Parse(source, True)  # noqa: FBT003  the last piece; expat takes it by its place alone

    def _begin(self, tag: str, attributes: dict[str, str]) -> None:
        self._inside.append(tag)
        self._told[tag] = ""
        if tag == "translation":
            self._finished = "type" not in attributes  # unfinished, vanished, obsolete: the translator works on it

    def _text(self, text: str) -> None:
        self._told[self._inside[-1]] += text

    def _end(self, tag: str) -> None:
        self._inside.pop()
        if tag == "message" and self._finished and (text := self._told.pop("translation", "")):
            self.texts[(self._told["name"], self._told["source"])] = text


def _damaged(name: str) -> "TranslationsDamaged":
    from sitter_desk.errors import TranslationsDamaged  # noqa: PLC0415  the first window goes without the errors (C1)

    return TranslationsDamaged(name=name)
