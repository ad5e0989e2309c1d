"""Numbers people say over the telephone: gapless, drawn inside the act that uses them (decisions B5).

A number names the engagement, the seat and the serial, nothing of a person: ``SJ6-0-0001`` is the first receipt
number of the main seat in the engagement with code SJ6. The prefixes of the other kinds keep them apart by ear.
"""

from typing import Literal

from sitter_desk.domain.records import Engagement
from sitter_desk.errors import NotMainSeat
from sitter_desk.vault.store import Act

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


def next_number(act: Act, kind: Kind, engagement: Engagement, *, seat: int, mark: str = "") -> str:
    """The next number of a kind in an engagement; ``mark`` tells the sites apart where both make such numbers.

    Raises NotMainSeat for the number of a notice anywhere else than at the main seat (B5).
    """
    if kind == "notice" and seat:
        raise NotMainSeat
    stem = "-".join(part for part in (PREFIXES[kind], mark, engagement.code) if part)
    serial = act.next_serial(f"number {stem}-{seat}")
    return f"{stem}-{seat}-{serial:04d}" if kind == "receipt" else f"{stem}-{serial:04d}"
