"""The audit log as a chain: a link for each month, held from above by paper and from below by discs (picture 11).

Whole links are green and touch; where the chain breaks there is a red gap with its number, and nothing behind it is
called whole.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sitter_desk.desktop.icons import pixmap
from sitter_desk.desktop.theme import FIGURE_FONTS, TEXT_FONTS, Look

LinkState = Literal["whole", "broken", "behind", "unproved"]
_HIGH, _LOW = 150, 112
_LINK, _LINK_LOW = 42.0, 40.0
_OVERLAP = 7.0
_ICON = 18


@dataclass(frozen=True)
class Link:
    """A month: its word, how many entries, its state; how many papers and discs hold it, and where (0 to 1 within the
    month) the last of each does. ``newest`` says which kind the newest of all anchors in it is."""

    word: str
    count: str
    state: LinkState
    papers: int = 0
    discs: int = 0
    paper_at: float = 0.5
    disc_at: float = 0.5
    newest: Literal["", "paper", "disc"] = ""
    gap: str = ""


class ChainDrawing(QWidget):
    """The chain."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.links: tuple[Link, ...] = ()
        self.setFixedHeight(_LOW if look.compact else _HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_links(self, links: Sequence[Link], spoken: str) -> None:
        """Other links."""
        self.links = tuple(links)
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """As wide as it may be."""
        return QSize(900, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Links from left to right, each over the end of the one before."""
        if not self.links:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = _LINK_LOW if self._look.compact else _LINK
        room = (self.width() - 4) / len(self.links)
        width = min(room, 260.0)
        top = (self.height() - high) / 2
        for at, link in enumerate(self.links):
            self._link(painter, QRectF(2 + at * width, top, width + _OVERLAP - 2, high), link)
        painter.end()

    def _link(self, painter: QPainter, place: QRectF, link: Link) -> None:
        tokens = self._look.tokens
        edge, ground, ink = {
            "whole": (tokens.oksolid, tokens.oksoft, tokens.ok),
            "broken": (tokens.ngsolid, tokens.ngsoft, tokens.ng),
            "behind": (tokens.line2, tokens.waitsoft, tokens.wait),
            "unproved": (tokens.edge, tokens.sheet, tokens.ink2),
        }[link.state]
        if link.state == "broken":
            place = place.adjusted(_OVERLAP + 5, 0, -_OVERLAP - 5, 0)
        self._anchors(painter, place, link)
        pen = QPen(QColor(edge), 3 if link.state in ("whole", "broken") else 1.5)
        if link.state in ("behind", "unproved"):
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(place.adjusted(1.5, 1.5, -1.5, -1.5), place.height() / 2, place.height() / 2)
        middle = place.center().y()
        word = QRectF(place.left(), middle - 17, place.width(), 17)
        _said(painter, word, link.word, _font(13, strong=True), ink)
        _said(painter, QRectF(place.left(), middle, place.width(), 16), link.gap or link.count, _font(12), ink)

    def _anchors(self, painter: QPainter, place: QRectF, link: Link) -> None:
        inner = place.adjusted(26, 0, -26, 0)
        if link.papers:
            x = inner.left() + inner.width() * link.paper_at
            self._anchor(painter, x, place.top(), -1, "book", link.papers, newest=link.newest == "paper")
        if link.discs:
            x = inner.left() + inner.width() * link.disc_at
            self._anchor(painter, x, place.bottom(), 1, "disc", link.discs, newest=link.newest == "disc")

    def _anchor(self, painter: QPainter, x: float, y: float, way: int, icon: str, count: int, *, newest: bool) -> None:
        """A stem away from the chain, the icon at its end, and how many there are of it."""
        tokens = self._look.tokens
        ink = QColor(tokens.accent if newest else tokens.ink2)
        stem = 12 if self._look.compact else 22
        painter.setPen(QPen(ink, 1.5))
        painter.drawLine(QPointF(x, y), QPointF(x, y + way * stem))
        top = y + way * (stem + 2) - (_ICON if way < 0 else 0)
        painter.drawPixmap(QPointF(x - _ICON / 2, top), pixmap(icon, ink, _ICON, self.devicePixelRatioF()))
        if count > 1:
            painter.setFont(_font(11, figures=True))
            painter.setPen(ink)
            painter.drawText(QRectF(x + _ICON / 2 + 3, top, 40, _ICON), Qt.AlignmentFlag.AlignVCenter, f"×{count}")


def _said(painter: QPainter, place: QRectF, text: str, font: QFont, ink: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width() - 12)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)


def _font(size: int, *, figures: bool = False, strong: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(list(FIGURE_FONTS if figures else TEXT_FONTS))
    font.setPixelSize(size)
    font.setBold(strong)
    return font
