"""Codes that people copy from paper: seven groups of four characters and a check character (decisions B9).

140 bits in Crockford base32. The check character of a group is computed in GF(32) over its four digits and the
group's index with weights 2, 4, 8 …, so each substitution, each swap of neighbours and each exchanged group is
found, and the slip is named by its group while it is typed. Passwords of bundles, recovery codes and invitations
share the form.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 7
GROUP_DIGITS = 4
CODE_BYTES = 18  # 144 bits drawn, the top 140 used

_MISREAD = str.maketrans({"I": "1", "L": "1", "O": "0"})
_REDUCTION = 0b100101  # x^5 + x^2 + 1, primitive over GF(2)


Verdict = Literal["empty", "short", "right", "wrong"]


@dataclass(frozen=True)
class Slip:
    """Where a typed code is wrong: groups counted from 1; ``missing`` where characters are lacking or too many."""

    groups: tuple[int, ...]
    missing: bool = False


def _times(a: int, b: int) -> int:
    product = 0
    while b:
        if b & 1:
            product ^= a
        a <<= 1
        if a & 0b100000:
            a ^= _REDUCTION
        b >>= 1
    return product


def _check_digit(digits: list[int], group: int) -> int:
    total, weight = _times(group, 1), 2
    for digit in digits:
        total ^= _times(digit, weight)
        weight = _times(weight, 2)
    return total


def make_code(random: bytes) -> str:
    """The code of 18 random bytes, as ``XXXXC-XXXXC-…``; raises ValueError for another length."""
    if len(random) != CODE_BYTES:
        raise ValueError("18 random bytes are needed")
    number = int.from_bytes(random, "big") >> 4
    digits = [(number >> 5 * (GROUPS * GROUP_DIGITS - 1 - place)) & 31 for place in range(GROUPS * GROUP_DIGITS)]
    groups = [digits[start : start + GROUP_DIGITS] for start in range(0, len(digits), GROUP_DIGITS)]
    return "-".join(
        "".join(ALPHABET[digit] for digit in [*group, _check_digit(group, index)])
        for index, group in enumerate(groups, 1)
    )


def fold(typed: str) -> str:
    """Typed text as code characters: full width and lower case folded, I L O read as 1 1 0, all else dropped."""
    narrow = "".join(chr(ord(sign) - 0xFEE0) if "！" <= sign <= "～" else sign for sign in typed)
    return "".join(sign for sign in narrow.upper().translate(_MISREAD) if sign in ALPHABET)


def find_slip(typed: str) -> Slip | None:
    """The groups that can't be right, or None when every check character fits."""
    signs = fold(typed)
    size = GROUP_DIGITS + 1
    wrong = []
    for index in range(1, GROUPS + 1):
        group = [ALPHABET.index(sign) for sign in signs[(index - 1) * size : index * size]]
        if len(group) == size and _check_digit(group[:-1], index) != group[-1]:
            wrong.append(index)
    short = len(signs) != GROUPS * size
    return Slip(tuple(wrong), short) if wrong or short else None


def judge_groups(groups: Sequence[str]) -> tuple[Verdict, ...]:
    """What each typed group is by itself, the first being group 1: nothing yet, not all its characters, right by its
    check character, or wrong (also when characters are too many)."""
    return tuple(_judge_group(fold(typed), index) for index, typed in enumerate(groups, 1))


def _judge_group(signs: str, index: int) -> Verdict:
    if len(signs) <= GROUP_DIGITS:
        return "short" if signs else "empty"
    digits = [ALPHABET.index(sign) for sign in signs]
    fits = len(digits) == GROUP_DIGITS + 1 and _check_digit(digits[:-1], index) == digits[-1]
    return "right" if fits else "wrong"


def secret_of(typed: str) -> bytes:
    """The bytes a key is derived from: the 35 folded characters in ASCII. Call it after ``find_slip`` said None."""
    return fold(typed).encode("ascii")
