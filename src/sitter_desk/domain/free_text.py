"""What must not stand in free text: an individual number (個人番号), which no one here may collect (番号法 20 条).

A number is told from any other twelve digits by its check digit (番号法施行令 8 条, 総務省令 5 条). About one in ten of
those that are none has it as well, so a person is asked and nothing is refused.
"""

import re

from sitter_desk.domain.text import folded

_TWELVE = re.compile(r"(?<![0-9])[0-9]{4}[- ]?[0-9]{4}[- ]?[0-9]{4}(?![0-9])")
_WEIGHTS = (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
"""Of the first eleven digits, from the left (Q11 … Q1 of the ordinance)."""


def holds_individual_number(text: str) -> bool:
    """Whether twelve digits in it, in any width and grouped by four or not, carry the check digit of one."""
    return any(_is_one(re.sub("[- ]", "", found)) for found in _TWELVE.findall(folded(text)))


def _is_one(digits: str) -> bool:
    rest = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=False)) % 11
    return int(digits[-1]) == (0 if rest <= 1 else 11 - rest)
