"""What must be read can be read, in both themes: contrasts computed from the tokens (WCAG 2.2; ui.md §1)."""

import re
from pathlib import Path

import pytest

from sitter_desk.desktop import theme
from sitter_desk.desktop.theme import DARK, LIGHT, Look, Tokens, contrast, style_sheet

TEXT = [
    ("ink", "sheet"), ("ink", "canvas"), ("ink", "sunken"), ("ink", "asoft"), ("ink", "mark"), ("ink2", "sheet"),
    ("ink2", "nav"), ("ink2", "canvas"), ("ink3", "canvas"), ("ink3", "sheet"), ("ink3", "nav"), ("ink3", "sunken"),
    ("ink3", "mark"), ("accent", "sheet"), ("accent", "asoft"), ("onaccent", "accent"), ("ok", "oksoft"),
    ("warn", "warnsoft"), ("ng", "ngsoft"), ("wait", "waitsoft"), ("prac", "pracsoft"), ("barink", "bar"),
    ("barink2", "bar"), ("onsolid", "pracsolid"), ("onsolid", "ngsolid"), ("onstraw", "straw"), ("ok", "sheet"),
    ("warn", "sheet"), ("ng", "sheet"), ("ink", "oksoft"), ("ink", "warnsoft"), ("ink", "ngsoft"), ("ink3", "waitsoft"),
]  # fmt: skip
"""Text and its ground: at least 4.5."""
SHAPES = [
    ("edge", "sheet"), ("edge", "canvas"), ("accent", "canvas"), ("warnsolid", "sheet"), ("ngsolid", "sheet"),
    ("oksolid", "oksoft"),
]  # fmt: skip
"""Borders and marks that carry meaning, and their ground: at least 3."""
THEMES = [("light", LIGHT), ("dark", DARK)]
SOURCE = Path(theme.__file__).parent


@pytest.mark.parametrize(("name", "tokens"), THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_can_be_read(name: str, tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize(("name", "tokens"), THEMES)
@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_shapes_can_be_seen(name: str, tokens: Tokens, shape: str, ground: str) -> None:
    assert contrast(getattr(tokens, shape), getattr(tokens, ground)) >= 3


def test_contrast_is_that_of_the_recommendation() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("compact", [False, True])
def test_the_style_sheet_has_a_value_for_every_token(dark: bool, compact: bool) -> None:
    assert "@" not in style_sheet(Look(dark=dark, compact=compact))


def test_no_colour_stands_outside_the_theme() -> None:
    """Pages and widgets name tokens; colours that belong to no theme (the eye on a white box) say why."""
    found = {
        f"{file.name}: {line.strip()}"
        for file in SOURCE.rglob("*.py")
        if file.name != "theme.py"
        for line in file.read_text(encoding="utf-8").splitlines()
        if re.search(r"#[0-9A-Fa-f]{6}\b", line) and "#:" not in line
    }
    assert not {each for each in found if "_EYE_INK" not in each and "COLOURS" not in each and "``" not in each}
