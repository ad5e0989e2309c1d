"""記号 and 番号 of a post bank's book, and what a transfer needs of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.post_account import book_of, branch_of, number_of, symbol_of


@pytest.mark.parametrize(
    ("symbol", "branch"),
    [("10180", "018"), ("11940", "198"), ("00170", "019"), ("10181", ""), ("20180", ""), ("1018", ""), ("", "")],
)
def test_the_branch_of_a_symbol(symbol: str, branch: str) -> None:
    assert branch_of(symbol) == branch


@pytest.mark.parametrize(
    ("book", "number"),
    [("12345671", "1234567"), ("11", "0000001"), ("1231", "0000123"), ("12345672", ""), ("1", ""), ("123456781", "")],
)
def test_the_number_of_a_savings_account(book: str, number: str) -> None:
    assert number_of(book) == number


@given(st.integers(0, 99), st.integers(1, 9_999_999))
def test_what_stands_on_the_book_leads_back(office: int, account: int) -> None:
    branch, number = f"{office:02}8", f"{account:07}"
    assert branch_of(symbol_of(branch).replace("□", "7")) == branch
    assert number_of(book_of(number)) == number


@pytest.mark.parametrize("branch", ["019", "18", ""])
def test_nothing_is_said_of_what_is_no_savings_account(branch: str) -> None:
    assert symbol_of(branch) == ""
    assert book_of("123") == ""
