"""The fonts of this machine, loaded once, and a way to look at a PDF as a reader does."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from sitter_desk.documents.fonts import Fonts, load_fonts
from tests.unit.documents.samples import FONT_PATHS


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    """All faces of the papers."""
    return load_fonts(FONT_PATHS)
