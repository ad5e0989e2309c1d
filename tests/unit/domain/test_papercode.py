"""Codes on paper: every slip of one character, of neighbours and of groups is found and placed (B9)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitter_desk.domain.papercode import (
    ALPHABET,
    CODE_BYTES,
    GROUPS,
    Slip,
    find_slip,
    fold,
    judge_groups,
    make_code,
    secret_of,
)

randoms = st.binary(min_size=CODE_BYTES, max_size=CODE_BYTES)


@given(randoms)
def test_a_code_has_its_form_and_no_slip(random: bytes) -> None:
    code = make_code(random)
    assert [len(group) for group in code.split("-")] == [5] * GROUPS
    assert set(code) <= {*ALPHABET, "-"}
    assert find_slip(code) is None
    assert secret_of(code) == code.replace("-", "").encode()


def test_140_bits_all_count() -> None:
    codes = {make_code(bytes(bit // 8) + bytes([0x80 >> bit % 8]) + bytes(17 - bit // 8)) for bit in range(144)}
    assert len(codes) == 141  # the lowest four bits are not used: they all give the code of zero
    with pytest.raises(ValueError, match="18"):
        make_code(bytes(17))


def test_a_known_code() -> None:
    assert make_code(bytes(18)) == "00001-00002-00003-00004-00005-00006-00007"


@settings(max_examples=20)
@given(randoms, st.integers(0, 34))
def test_each_substitution_is_found_in_its_group(random: bytes, at: int) -> None:
    signs = list(make_code(random).replace("-", ""))
    for sign in ALPHABET:
        if sign != signs[at]:
            assert find_slip("".join([*signs[:at], sign, *signs[at + 1 :]])) == Slip((at // 5 + 1,))


@settings(max_examples=60)
@given(randoms, st.integers(0, GROUPS - 1), st.integers(0, 3))
def test_each_swap_of_neighbours_in_a_group_is_found(random: bytes, group: int, at: int) -> None:
    signs = list(make_code(random).replace("-", ""))
    place = group * 5 + at
    if signs[place] != signs[place + 1]:
        signs[place], signs[place + 1] = signs[place + 1], signs[place]
        assert find_slip("".join(signs)) == Slip((group + 1,))


@settings(max_examples=60)
@given(randoms, st.integers(0, GROUPS - 1), st.integers(0, GROUPS - 1))
def test_exchanged_groups_are_found(random: bytes, one: int, other: int) -> None:
    groups = make_code(random).split("-")
    if one != other:
        groups[one], groups[other] = groups[other], groups[one]
        slip = find_slip("-".join(groups))
        assert slip is not None
        assert {one + 1, other + 1} == set(slip.groups)


def test_people_type_as_they_like() -> None:
    code = make_code(bytes(range(18)))
    wide = "".join(chr(ord(sign) + 0xFEE0) if sign != "-" else "－" for sign in code)
    for typed in (code.lower(), code.replace("-", " "), f"  {code}\n", wide, code.replace("-", "")):
        assert find_slip(typed) is None
        assert secret_of(typed) == secret_of(code)
    assert fold("iIlLoO0") == "1111000"


@pytest.mark.parametrize("typed", ["", "00001", "00001-00002-00003-00004-00005-00006-0000", "00001" * 8])
def test_too_few_or_too_many_are_missing(typed: str) -> None:
    slip = find_slip(typed)
    assert slip is not None
    assert slip.missing


@given(randoms)
def test_each_group_is_judged_by_itself(random: bytes) -> None:
    groups = make_code(random).split("-")
    assert judge_groups(groups) == ("right",) * GROUPS
    wrong = ("0" if groups[2][0] != "0" else "1") + groups[2][1:]
    assert judge_groups([*groups[:2], wrong, *groups[3:]]) == ("right",) * 2 + ("wrong",) + ("right",) * 4


def test_a_group_is_judged_while_it_is_typed() -> None:
    code = make_code(bytes(range(18))).split("-")
    assert judge_groups(["", code[1][:3], code[2] + "0", code[3].lower(), " " + code[4] + "-"]) == (
        "empty", "short", "wrong", "right", "right",
    )  # fmt: skip
    assert judge_groups([code[1]]) == ("wrong",)  # a right group in another one's place


def test_signs_that_no_code_has_count_as_nothing() -> None:
    assert judge_groups(["U!あ", "----"]) == ("empty", "empty")
