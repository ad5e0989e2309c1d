"""Numbers people say over the telephone: gapless, drawn inside the act that uses them (decisions B5).

A number names the engagement, the seat and the serial, nothing of a person: ``SJ6-0-0001`` is the first receipt
number of the main seat in the engagement with code SJ6. The prefixes of the other kinds keep them apart by ear.
"""

import re
from typing import Literal

from sitter_desk.domain.records import Engagement
from sitter_desk.domain.text import folded
from sitter_desk.errors import NotMainSeat
from sitter_desk.vault.store import Act, Reader

Kind = Literal[
    "receipt", "notice", "lot", "handover", "disc", "password_notice", "delivery",
    "question", "change", "deficiency", "posting",
]  # fmt: skip

PREFIXES: dict[Kind, str] = {
    "receipt": "",
    "notice": "T",
    "lot": "B",
    "handover": "K",
    "disc": "M",
    "password_notice": "PW",
    "delivery": "N",
    "question": "Q",
    "change": "C",
    "deficiency": "F",
    "posting": "H",
}


MOST_DIGITS = 6
"""Of a count that a person types: more is a slip."""


def as_number(text: str) -> str:
    """A number as a person types it from paper: any width, any dash, small letters, spaces around."""
    return folded(text).upper()


def is_sheet_number(engagement: Engagement, number: str) -> bool:
    """Whether a number could be that of a confirmation record of an engagement."""
    return re.fullmatch(rf"{re.escape(_stem('handover', engagement, ''))}-[0-9]{{4,}}", number) is not None


def as_count(text: str) -> int:
    """A count as typed, in any width; −1 where nothing or no count stands there."""
    digits = folded(text).replace(",", "")
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) <= MOST_DIGITS else -1


def next_number(act: Act, kind: Kind, engagement: Engagement, *, seat: int, mark: str = "") -> str:
    """The next number of a kind in an engagement; ``mark`` tells the sites apart where both make such numbers.

    Raises NotMainSeat for the number of a notice anywhere else than at the main seat (B5).
    """
    if kind == "notice" and seat:
        raise NotMainSeat
    stem = _stem(kind, engagement, mark)
    return _number(kind, stem, seat, act.next_serial(f"number {stem}-{seat}"))


def expected_number(reader: Reader, kind: Kind, engagement: Engagement, *, seat: int, mark: str = "") -> str:
    """The number that ``next_number`` would draw now; nothing is drawn."""
    stem = _stem(kind, engagement, mark)
    return _number(kind, stem, seat, int(reader.setting(f"serial number {stem}-{seat}") or 0) + 1)


def disc_number(engagement: Engagement, *, mark: str, serial: int) -> str:
    """The number of the disc that a site (``mark`` W or C) made as its ``serial``-th one in an engagement."""
    return _number("disc", _stem("disc", engagement, mark), 0, serial)


def _stem(kind: Kind, engagement: Engagement, mark: str) -> str:
    return "-".join(part for part in (PREFIXES[kind], mark, engagement.code) if part)


def _number(kind: Kind, stem: str, seat: int, serial: int) -> str:
    return f"{stem}-{seat}-{serial:04d}" if kind == "receipt" else f"{stem}-{serial:04d}"
