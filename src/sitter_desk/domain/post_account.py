"""ゆうちょ銀行: what stands in its books (記号, 番号) and what a transfer needs (店番, 口座番号), each from the other.

The rule is Japan Post Bank's own (「振込用の店名・預金種目・口座番号」): the branch is the second and third digit of
the 記号 with an 8 behind them for savings (a 記号 that begins with 1) and a 9 for a transfer account (0); the number
of a savings account is the 番号 without its last digit, which is 1, in seven digits with zeros before.
"""

import re

BANK = "9900"
"""ゆうちょ銀行 among the banks."""
_SYMBOL = re.compile("[01][0-9]{3}0")
_SAVINGS = "1"
_NUMBER_DIGITS = 7
_BOOK_DIGITS = 8


def branch_of(symbol: str) -> str:
    """The branch (three digits) of a 記号 of five digits; "" where it is none."""
    if not _SYMBOL.fullmatch(symbol):
        return ""
    return symbol[1:3] + ("8" if symbol[0] == _SAVINGS else "9")


def is_transfer(branch: str) -> bool:
    """Whether a branch or a 記号 is of a transfer account (振替口座), whose number stands as it is."""
    return branch.startswith("0") if _SYMBOL.fullmatch(branch) else branch.endswith("9")


def number_of(book: str) -> str:
    """The number of a savings account (seven digits) for a 番号 of two to eight digits; "" where it is none."""
    if not 1 < len(book) <= _BOOK_DIGITS or not book.endswith("1"):
        return ""
    return book[:-1].zfill(_NUMBER_DIGITS)


def symbol_of(branch: str) -> str:
    """The 記号 of a savings account by its branch, to be held against the paper; its fourth digit is a check of Japan
    Post's and stays open. "" for any other branch."""
    return f"1{branch[:2]}□0" if re.fullmatch("[0-9]{2}8", branch) else ""


def book_of(number: str) -> str:
    """The 番号 of a savings account by its number of seven digits; "" for anything else."""
    return f"{number.lstrip('0')}1" if re.fullmatch("[0-9]{7}", number) else ""
