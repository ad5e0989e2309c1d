"""The square 2-D code at the foot of a sheet and beside a password: Data Matrix ECC 200, in the smallest size.

reportlab's class knows one size (44 × 44) and pads C40 text so that a reader gets a NUL more; so size and encodation
are ours (ASCII encodation, two digits a codeword), check codewords and placement its own.
"""

import re

from reportlab.graphics.barcode.ecc200datamatrix import ECC200DataMatrix

_SIZES = ((18, 1, 18, 14), (22, 1, 30, 20), (26, 1, 44, 28), (32, 2, 62, 36), (44, 2, 144, 56))
"""(modules, regions a side, data codewords, check codewords) of ISO/IEC 16022, table 7; sizes whose last corner needs
a fixed pattern (20, 24) are left out."""
_PAD = 129
_LAST = 254


class _Symbol(ECC200DataMatrix):  # type: ignore[misc]  # reportlab has no types
    def __init__(self, text: str, size: int, regions: int, data: int, check: int) -> None:
        super().__init__(text)
        self.row_modules = self.col_modules = size
        self.row_regions = self.col_regions = regions
        self.row_usable_modules = self.col_usable_modules = size - 2 * regions
        self.cw_data, self.cw_ecc = data, check
        self.validate()

    def _encode_c40(self, value: str) -> list[int]:
        words = _codewords(value)
        if len(words) < self.cw_data:
            words.append(_PAD)
        while len(words) < self.cw_data:
            scrambled = _PAD + 149 * (len(words) + 1) % 253 + 1
            words.append(scrambled - _LAST if scrambled > _LAST else scrambled)
        return words


def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The symbol's rows from the top, dark is True, without quiet zone. ASCII only; raises ValueError if too long."""
    if not text.isascii():
        raise ValueError("a 2-D code carries numbers and ASCII letters only")
    needed = len(_codewords(text))
    for size in _SIZES:
        if needed <= size[2]:
            rows = _Symbol(text, *size).encode()
            return tuple(tuple(bool(module) for module in row) for row in reversed(rows))
    raise ValueError("too long for a 2-D code")


def _codewords(text: str) -> list[int]:
    """ASCII encodation: two digits in one codeword, any other character in one."""
    parts = re.findall("[0-9]{2}|.", text, re.DOTALL)
    return [130 + int(part) if len(part) > 1 else ord(part) + 1 for part in parts]
