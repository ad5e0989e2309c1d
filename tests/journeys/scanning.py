"""Looks for planted texts in every file under some folders, in each spelling a program might leave."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp932")


@dataclass(frozen=True)
class Leak:
    """A planted text that was found: in a file's content or in its name."""

    file: str
    spelling: str
    text: str


def spellings(text: str) -> dict[str, bytes]:
    """The text as bytes in every way that is looked for; CP932 only where it has all the characters."""
    found = {encoding: text.encode(encoding) for encoding in ENCODINGS if _has(encoding, text)}
    return {**found, "json": json.dumps(text).strip('"').encode("ascii")}


def _has(encoding: str, text: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def in_bytes(data: bytes, planted: Iterable[str], *, file: str) -> list[Leak]:
    """The planted texts in one piece of data."""
    return [
        Leak(file, name, text)
        for text in planted
        for name, spelling in spellings(text).items()
        if spelling in data
    ]  # fmt: skip


def scan(folders: Iterable[Path], planted: Iterable[str]) -> tuple[list[Leak], int]:
    """Every leak under the folders, in contents and names of files and folders, and how many files were read."""
    texts, leaks, files = tuple(planted), [], 0
    for path in (path for folder in folders for path in folder.rglob("*")):
        leaks += in_bytes(path.name.encode("utf-8", "surrogateescape"), texts, file=f"name of {path}")
        if path.is_file() and not path.is_symlink():
            files += 1
            leaks += in_bytes(path.read_bytes(), texts, file=str(path))
    return leaks, files
