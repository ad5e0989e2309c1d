"""What comes from outside has one spelling or is refused, and no library text goes with the refusal."""

import traceback
from dataclasses import dataclass
from typing import Any, Literal

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitter_desk.domain.canonical import canonical
from sitter_desk.errors import NotCanonical
from sitter_desk.sealing import strict

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)


@dataclass(frozen=True, kw_only=True)
class Sample:
    name: str
    count: int
    kind: Literal["a", "b"]
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Outer:
    inner: tuple[Sample, ...]


@settings(max_examples=300)
@given(value=VALUES)
def test_the_fast_encoder_spells_as_the_domain_does(value: Any) -> None:
    """Law behind ``strict``: the C encoder and ``domain.canonical`` give the same bytes."""
    assert msgspec.json.Encoder(order="sorted").encode(value) == canonical(value)


@given(name=TEXT, count=st.integers(-(2**63), 2**63 - 1), parts=st.lists(TEXT, max_size=3))
def test_round_trip(name: str, count: int, parts: list[str]) -> None:
    value = Sample(name=name, count=count, kind="a", parts=tuple(parts))
    assert strict.decode(canonical(value), Sample) == value


GOOD = '{"count":1,"kind":"a","name":"練習 花子","parts":[]}'


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        GOOD + "\n",
        " " + GOOD,
        GOOD.replace(":1", ": 1"),
        GOOD.replace(":1", ":1.0"),
        GOOD.replace(":1", ":1e0"),
        GOOD.replace(":1", ":-0"),
        GOOD.replace(":1", ":true"),
        GOOD.replace(":1", ':"1"'),
        GOOD.replace(":1", ":" + "9" * 30),
        GOOD.replace('"a"', '"c"'),
        GOOD.replace("花", "\\u82b1"),
        GOOD.replace("花", "\\ud800"),
        GOOD.replace('"count":1,', ""),
        GOOD.replace('"count":1,', '"count":1,"count":1,'),
        GOOD.replace('"count":1,', '"cou":1,"count":1,'),
        GOOD.replace('"count":1,"kind":"a"', '"kind":"a","count":1'),
        GOOD.replace(',"parts":[]', ""),
        GOOD.replace("[]", "null"),
        '{"count":' + "[" * 5000,
    ],
)
def test_other_spellings_are_refused_without_library_text(text: str) -> None:
    with pytest.raises(NotCanonical) as caught:
        strict.decode(text.encode(), Sample)
    shown = "".join(traceback.format_exception(caught.value))
    assert "msgspec" not in shown.replace("import msgspec", "")
    assert "練習" not in shown
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("data", [b'"\xff"', b'"\xed\xa0\x80"', b"\xef\xbb\xbf" + GOOD.encode()])
def test_broken_utf8_and_marks_are_refused(data: bytes) -> None:
    with pytest.raises(NotCanonical):
        strict.decode(data, str)


def test_a_missing_field_with_a_default_is_refused_at_any_depth() -> None:
    inner = GOOD.encode()
    assert strict.decode(b'{"inner":[' + inner + b"]}", Outer).inner[0].count == 1
    with pytest.raises(NotCanonical):
        strict.decode(b'{"inner":[' + inner.replace(b',"parts":[]', b"") + b"]}", Outer)


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 2**64, 10**40])
def test_integers_beyond_64_bits_are_refused(number: int) -> None:
    with pytest.raises(NotCanonical):
        strict.decode(str(number).encode(), int)
    assert strict.decode(canonical(["9" * 30, 2**63 - 1]), list[str | int]) == ["9" * 30, 2**63 - 1]


def test_the_good_one_is_accepted() -> None:
    assert strict.decode(GOOD.encode(), Sample).name == "練習 花子"
