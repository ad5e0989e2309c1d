"""The square 2-D code at the foot of a sheet and beside a password: Data Matrix ECC 200, in the smallest size.

reportlab's class knows one size (44 × 44); the sizes differ in numbers alone, so the numbers are set here.
"""

from reportlab.graphics.barcode.ecc200datamatrix import ECC200DataMatrix

_SIZES = ((18, 1, 18, 14), (22, 1, 30, 20), (26, 1, 44, 28), (32, 2, 62, 36), (44, 2, 144, 56))
"""(modules, regions a side, data codewords, check codewords) of ISO/IEC 16022, table 7; sizes whose last corner needs
a fixed pattern (20, 24) are left out."""


def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The symbol's rows from the top, dark is True, without quiet zone. ASCII only; raises ValueError if too long."""
    if not text.isascii():
        raise ValueError("a 2-D code carries numbers and ASCII letters only")
    needed = _codewords(text)
    for size, regions, data, check in _SIZES:
        if needed <= data:
            return _symbol(text, size, regions, data, check)
    raise ValueError("too long for a 2-D code")


def _codewords(text: str) -> int:
    """C40: three values in two codewords, one codeword to enter and one to leave."""
    values = sum(1 if char.isdigit() or char.isupper() or char == " " else 2 for char in text)
    return 2 + -(-values // 3) * 2


def _symbol(text: str, size: int, regions: int, data: int, check: int) -> tuple[tuple[bool, ...], ...]:
    code = ECC200DataMatrix(text)
    code.row_modules = code.col_modules = size
    code.row_regions = code.col_regions = regions
    code.row_usable_modules = code.col_usable_modules = size - 2 * regions
    code.cw_data, code.cw_ecc = data, check
    code.validate()
    return tuple(tuple(bool(module) for module in row) for row in reversed(code.encode()))
