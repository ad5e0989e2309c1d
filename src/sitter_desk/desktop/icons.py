"""Icons by name, in any colour and size, crisp on every screen: drawn once each by Qt's own SVG painter and kept.

Nothing is read or drawn before the first icon is asked for. An icon never stands alone: a word is beside it (ui.md §3).
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

GRID = 20
STROKE = 1.5
RATIOS = (1.0, 1.25, 1.5, 2.0)
"""The scales of a Windows screen for which an icon is drawn exactly."""


def icon(name: str, colour: QColor, size: int = GRID) -> QIcon:
    """An icon of ``size`` logical pixels, sharp at 100, 125, 150 and 200 %; KeyError if there is no such drawing."""
    return _icon(name, colour.name(QColor.NameFormat.HexArgb), size)


def pixmap(name: str, colour: QColor, size: int = GRID, ratio: float = 1.0) -> QPixmap:
    """The same as a picture for one screen of ``ratio`` device pixels a logical one."""
    return _pixmap(name, colour.name(QColor.NameFormat.HexArgb), size, ratio)


def names() -> tuple[str, ...]:
    """The names of all icons, in the order of the sheet."""
    from sitter_desk.desktop.icon_shapes import SHAPES  # noqa: PLC0415 – the table is read with the first icon

    return tuple(SHAPES)


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, size: int) -> QIcon:
    drawn = QIcon()
    for ratio in RATIOS:
        drawn.addPixmap(_pixmap(name, colour, size, ratio))
    return drawn


@lru_cache(maxsize=2048)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 – the library is loaded with the first icon

    drawing = QSvgRenderer(QByteArray(_svg(name, QColor(colour).name()).encode()))
    side = int(size * ratio + 0.5)  # as Qt rounds
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setOpacity(QColor(colour).alphaF())
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def _svg(name: str, colour: str) -> str:
    from sitter_desk.desktop.icon_shapes import SHAPES, STROKES  # noqa: PLC0415 – see ``names``

    width = STROKES.get(name, STROKE)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {GRID} {GRID}"><g fill="none" stroke="{colour}" '
        f'stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round">{SHAPES[name]}</g></svg>'
    )
