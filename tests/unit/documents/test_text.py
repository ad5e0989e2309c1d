"""Line breaking: nothing lost, nothing too wide, numbers whole, no forbidden sign at a line's start."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitter_desk.documents.fonts import Fonts
from sitter_desk.documents.text import Setter

SIGNS = "練習東京都新宿区あいうっゃょーアイッャ、。」（「）0123456789-－.A bé\u3000"
FORBIDDEN = "、。」）ーっゃょッャ"


@settings(max_examples=150)
@given(st.text(alphabet=SIGNS, max_size=60), st.floats(60, 200))
def test_lines_hold_the_whole_text_within_the_width(fonts: Fonts, text: str, width: float) -> None:
    setter = Setter(fonts)
    lines = setter.wrap(text, "text", 10, width)
    assert "".join(lines) == text
    for line in lines:
        assert setter.width(line.rstrip(" \u3000"), "text", 10) <= width + 0.01


@settings(max_examples=150)
@given(st.text(alphabet="練習東京都番（「、。」ーゃ0123456789", min_size=1, max_size=60))
def test_no_line_begins_with_a_forbidden_sign_where_a_break_was_possible(fonts: Fonts, text: str) -> None:
    lines = Setter(fonts).wrap(text, "text", 10, 120)
    for before, line in pairwise(lines):
        if line[0] in "、。」ーゃ":
            # Then nothing on the line before could have gone down instead.
            assert not re.search(r"[^、。」ーゃ（「0-9][^、。」ーゃ0-9]|[練習東京都番]", before[1:])


def test_the_house_number_of_the_incident_stays_whole(fonts: Fonts) -> None:
    setter = Setter(fonts)
    address = "東京都新宿区練習町練習町練習町8-9-1-235練習荘"
    for width in range(60, 200, 5):
        assert any("8-9-1-235" in line for line in setter.wrap(address, "text", 9, width))


@pytest.mark.parametrize("number", ["10,500", "１２３４５６", "03-0000-0128", "12:30", "令和6年"[2]])
def test_digits_of_one_number_stay_on_one_line(fonts: Fonts, number: str) -> None:
    setter = Setter(fonts)
    for before in range(1, 14):
        lines = setter.wrap("あ" * before + number + "円を交付する", "text", 10, 100)
        assert any(number in line for line in lines)


def test_a_number_wider_than_the_line_is_parted_rather_than_cut(fonts: Fonts) -> None:
    lines = Setter(fonts).wrap("1" * 40, "text", 10, 60)
    assert "".join(lines) == "1" * 40
    assert len(lines) > 1


def test_a_long_text_shrinks_to_the_least_size_before_it_wraps(fonts: Fonts) -> None:
    setter = Setter(fonts)
    width = setter.width("練" * 20, "text", 9.3)
    shrunk = setter.fit("練" * 20, "text", 10.5, width, 9)
    assert shrunk.lines == ("練" * 20,)
    assert 9 <= shrunk.size <= 9.3
    wrapped = setter.fit("練" * 30, "text", 10.5, width, 9)
    assert wrapped.size == 9
    assert len(wrapped.lines) == 2


def test_a_sequence_is_never_parted(fonts: Fonts) -> None:
    setter = Setter(fonts)
    lines = setter.wrap("葛\U000e0102" * 30, "text", 10, 55)
    assert all(line[0] == "葛" and len(line) % 2 == 0 for line in lines)


def test_line_feeds_end_lines(fonts: Fonts) -> None:
    assert Setter(fonts).wrap("一\n\n二", "text", 10, 100) == ("一", "", "二")
