"""Passwords on paper: made by the machine, forgiven in spelling, named by group when mistyped."""

import pytest

from sitter_desk.bundle.password import check_typed, new_password
from sitter_desk.errors import PasswordIncomplete, PasswordMistyped

PASSWORD = "000GC-40R4Y-0M301-E209M-185G2-R38EE-1W810"


def test_made_ones_differ_and_are_accepted() -> None:
    made = {new_password() for _ in range(20)}
    assert len(made) == 20
    assert all(check_typed(password).decode() == password.replace("-", "") for password in made)


@pytest.mark.parametrize("typed", [PASSWORD.lower(), PASSWORD.replace("-", " "), PASSWORD.replace("0", "O")])
def test_spelling_is_forgiven(typed: str) -> None:
    assert check_typed(typed) == check_typed(PASSWORD)


def test_the_wrong_groups_are_named() -> None:
    groups = PASSWORD.split("-")
    groups[1], groups[4] = "40R4Z", "185G3"
    with pytest.raises(PasswordMistyped) as caught:
        check_typed("-".join(groups))
    assert "Group 2, 5 " in str(caught.value)
    assert "40R4Z" not in str(caught.value)


def test_exchanged_groups_are_named() -> None:
    groups = PASSWORD.split("-")
    with pytest.raises(PasswordMistyped) as caught:
        check_typed("-".join([groups[1], groups[0], *groups[2:]]))
    assert "Group 1, 2 " in str(caught.value)


@pytest.mark.parametrize(("typed", "count"), [("", 0), (PASSWORD[:-1], 34), (PASSWORD + "0", 36)])
def test_missing_and_surplus_characters_are_counted(typed: str, count: int) -> None:
    with pytest.raises(PasswordIncomplete) as caught:
        check_typed(typed)
    assert f"has {count} characters instead of 35" in str(caught.value)
