"""One spelling for every value: what is signed on one PC is verified on another."""

import json
from dataclasses import dataclass
from enum import Enum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.canonical import canonical, plain

texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


@dataclass(frozen=True)
class Pair:
    b: tuple[int, ...]
    a: str


class Colour(Enum):
    RED = "red"


@given(values)
def test_reading_and_spelling_again_gives_the_same_bytes(value: object) -> None:
    spelt = canonical(value)
    assert json.loads(spelt) == value
    assert canonical(json.loads(spelt)) == spelt


def test_the_form_is_the_one_of_the_document() -> None:
    assert canonical({"b": [1, True, None], "a": '葛\U000e0102\n"/'}) == (
        '{"a":"葛\U000e0102\\n\\"/","b":[1,true,null]}'.encode()
    )
    assert canonical(Pair(b=(1, 2), a="x")) == b'{"a":"x","b":[1,2]}'
    assert canonical(Colour.RED) == b'"red"'
    assert canonical("\x1f\x7f") == b'"\\u001f\x7f"'


def test_text_is_never_normalised() -> None:
    assert canonical("が") != canonical("か\u3099")
    assert canonical("髙") != canonical("高")


def test_keys_are_sorted_by_code_point() -> None:
    assert (
        canonical({"\uffff": 1, "\U00010000": 2, "B": 3, "a": 4}) == '{"B":3,"a":4,"\uffff":1,"\U00010000":2}'.encode()
    )


@pytest.mark.parametrize("value", [1.0, float("nan"), b"x", {1, 2}, object()])
def test_what_has_no_spelling_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        canonical(value)


def test_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(UnicodeEncodeError):
        canonical("\ud800")


def test_plain_keeps_what_it_is_given() -> None:
    assert plain(Pair(b=(1,), a="x")) == {"a": "x", "b": [1]}
