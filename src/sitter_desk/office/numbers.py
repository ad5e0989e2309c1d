"""Numbers people say over the telephone: gapless, drawn inside the act that uses them (decisions B5).

A number names the contract year, the seat and the serial, nothing of a person: ``R6-0-0001`` is the first receipt
number of the main seat in the engagement of 令和6年度. The prefixes of the other kinds keep them apart by ear.
"""

from typing import Literal

from sitter_desk.vault.store import Act

Kind = Literal["receipt", "notice", "lot", "handover", "disc", "password_notice", "delivery"]

PREFIXES: dict[Kind, str] = {
    "receipt": "",
    "notice": "T",
    "lot": "B",
    "handover": "K",
    "disc": "M",
    "password_notice": "PW",
    "delivery": "N",
}


def next_number(act: Act, kind: Kind, *, contract_year: int, seat: int, mark: str = "") -> str:
    """The next number of a kind in this vault; ``mark`` tells the sites apart where both make such numbers."""
    stem = "-".join(part for part in (PREFIXES[kind], mark, f"R{contract_year - 2018}") if part)
    serial = act.next_serial(f"number {stem}-{seat}")
    return f"{stem}-{seat}-{serial:04d}" if kind == "receipt" else f"{stem}-{serial:04d}"
