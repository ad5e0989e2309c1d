"""The icons: every drawing is one that Qt can draw, in the colour that was asked for and exact at every scale."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from sitter_desk.desktop import icons

BLUE = QColor("#23508E")


@pytest.mark.parametrize("name", icons.names())
def test_every_drawing_can_be_drawn_and_shows_something_at_the_smallest_size(qtbot: QtBot, name: str) -> None:
    assert QSvgRenderer(QByteArray(icons._svg(name, "#000000").encode())).isValid()
    picture = icons.pixmap(name, BLUE, 16).toImage()
    inked = [(x, y) for x in range(16) for y in range(16) if picture.pixelColor(x, y).alpha() > 100]
    assert len(inked) >= 8
    width = max(x for x, _ in inked) - min(x for x, _ in inked)
    height = max(y for _, y in inked) - min(y for _, y in inked)
    assert max(width, height) >= 5, "a speck in a corner is no icon"


@pytest.mark.parametrize("name", icons.names())
def test_no_drawing_is_filled_or_runs_out_of_its_square(qtbot: QtBot, name: str) -> None:
    picture = icons.pixmap(name, BLUE, 80).toImage()
    alphas = [[picture.pixelColor(x, y).alpha() for x in range(80)] for y in range(80)]
    assert sum(map(bool, [alpha for row in alphas for alpha in row])) < 0.45 * 80 * 80
    edge = [*alphas[0], *alphas[-1], *(row[0] for row in alphas), *(row[-1] for row in alphas)]
    assert max(edge) == 0


@pytest.mark.parametrize("size", [16, 18, 20, 22])
@pytest.mark.parametrize("ratio", icons.RATIOS)
def test_an_icon_is_drawn_for_the_screen_it_stands_on_not_stretched(qtbot: QtBot, size: int, ratio: float) -> None:
    shown = icons.icon("home", BLUE, size).pixmap(QSize(size, size), ratio)
    assert shown.width() == int(size * ratio + 0.5)
    assert shown.devicePixelRatio() == pytest.approx(ratio)


def test_it_has_the_colour_that_was_asked_for_and_each_colour_is_kept_apart(qtbot: QtBot) -> None:
    for colour in (BLUE, QColor("#A3261D")):
        drawn = icons.pixmap("minus", colour, 20, 2.0).toImage()
        assert drawn.pixelColor(20, 20) == colour


def test_a_name_without_a_drawing_is_refused(qtbot: QtBot) -> None:
    with pytest.raises(KeyError):
        icons.icon("no-such-thing", BLUE)


def test_nothing_is_read_before_the_first_icon() -> None:
    code = (
        "import sys, sitter_desk.desktop.icons; "
        "sys.exit(any(name in sys.modules for name in ('PySide6.QtSvg', 'sitter_desk.desktop.icon_shapes')))"
    )
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
