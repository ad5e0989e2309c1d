"""Twelve digits that carry the check digit of an individual number are noticed, however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.free_text import holds_individual_number
from sitter_desk.domain.typed import read_text

EXAMPLE = "123456789018"
"""Computed by hand from the ordinance: 1·6+2·5+3·4+4·3+5·2+6·7+7·6+8·5+9·4+0·3+1·2 = 212, 212 mod 11 = 3, 11−3 = 8."""


@pytest.mark.parametrize(
    "text",
    [
        EXAMPLE,
        f"番号は{EXAMPLE}です",
        "1234-5678-9018",
        "1234 5678 9018",
        "１２３４５６７８９０１８",
        "１２３４−５６７８−９０１８",
    ],
)
def test_it_is_noticed_however_it_is_written(text: str) -> None:
    assert holds_individual_number(text)
    read = read_text(text)
    assert (read.state, read.code, read.value) == ("ask", "individual_number", text), "asked about, never refused"


@pytest.mark.parametrize("text", ["", "123456789017", f"1{EXAMPLE}", f"{EXAMPLE}0", "12345678901", "090-1234-5678"])
def test_other_numbers_are_none(text: str) -> None:
    assert not holds_individual_number(text)


@given(st.text("0123456789", min_size=11, max_size=11))
def test_of_ten_last_digits_one_fits(first: str) -> None:
    assert sum(holds_individual_number(first + str(last)) for last in range(10)) == 1
