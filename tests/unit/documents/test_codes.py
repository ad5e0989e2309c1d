"""2-D codes: read back by an independent reader, in each size and from each page."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from sitter_desk.documents.codes import modules
from tests.unit.documents.reading import codes


def picture(text: str) -> Image.Image:
    """The symbol with a quiet zone of two modules, four dots a module."""
    rows = modules(text)
    side = len(rows) + 4
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                image.putpixel((x + 2, y + 2), 0)
    return image.resize((side * 4, side * 4), Image.Resampling.NEAREST)


@settings(max_examples=60)
@given(st.text(alphabet="ABCDEFGHJKMNPQRSTVWXYZ0123456789-/ abc.", min_size=1, max_size=80))
def test_a_reader_gets_back_what_was_written(text: str) -> None:
    assert codes(picture(text)) == [text]


@pytest.mark.parametrize(("length", "side"), [(18, 18), (30, 22), (44, 26), (62, 32), (144, 44)])
def test_the_smallest_size_that_holds_the_text_is_taken(length: int, side: int) -> None:
    assert len(modules("A" * length)) == side


def test_what_does_not_fit_or_is_no_ascii_is_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        modules("A" * 145)
    with pytest.raises(ValueError, match="ASCII"):
        modules("練習")
