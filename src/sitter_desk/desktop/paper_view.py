"""A paper on screen: one page at a time out of a PDF that stays in memory, sharp at any zoom, drawn by Qt's own thread.

Nothing of it can be selected or copied. ``clear`` forgets it: a paper is shown no longer than its page is open.
"""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.button import Button, button
from sitter_desk.desktop.widgets.keys import bind
from sitter_desk.desktop.widgets.sheet import row
from sitter_desk.desktop.widgets.text import label
from sitter_desk.workstation.language import Translator

Fit = Literal["page", "width", ""]

POINTS = 72
SCREEN_DOTS = 96
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 2.5)
MOST_PIXELS = 24_000_000
"""A page is not drawn finer than this; it is enlarged from there."""
MARGIN = 20


class PaperView(QWidget):
    """``turned`` carries the page shown (from 1) and how many there are."""

    turned = Signal(int, int)

    def __init__(self, look: Look, tr: Translator) -> None:
        super().__init__()
        self._look, self._tr = look, tr
        self._bytes, self._buffer = QByteArray(), QBuffer()
        self._document = QPdfDocument(self)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setDocument(self._document)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._rendered)
        self._asked = 0
        self._page, self._fit, self._zoom = 0, "page", 1.0
        self._leaf = Leaf(look)
        self._area = Desktop(self._leaf)
        self._area.resized.connect(self._refit)
        self._area.key.connect(self._key)
        self._where, self._size = label("", "figure"), label("", "figure")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._area, 1)
        column.addWidget(self._controls())
        self._keys()
        self._tell()

    # ---- the paper ----------------------------------------------------------------------------------------------

    def show_pdf(self, pdf: bytes) -> bool:
        """Shows the first page, whole. False where this is no paper that can be shown."""
        self.clear()
        self._bytes = QByteArray(pdf)
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._page, self._fit = 0, "page"
        self._refit()
        return self.pages > 0

    def clear(self) -> None:
        """Forgets the paper and what was drawn of it."""
        self._asked = 0
        self._document.close()
        self._buffer.close()
        self._bytes = QByteArray()
        self._leaf.show_nothing()
        self._tell()

    @property
    def pages(self) -> int:
        """How many pages it has; 0 without a paper."""
        return self._document.pageCount() if self._document.status() == QPdfDocument.Status.Ready else 0

    @property
    def page(self) -> int:
        """The page shown, from 1; 0 without a paper."""
        return self._page + 1 if self.pages else 0

    @property
    def zoom(self) -> float:
        """1.0 is the size of the paper itself on a screen of 96 dots an inch."""
        return self._zoom

    @property
    def picture(self) -> QImage | None:
        """What is drawn of the page by now."""
        return self._leaf.picture

    # ---- moving in it -------------------------------------------------------------------------------------------

    def turn(self, by: int) -> None:
        """Pages on or back."""
        to = min(max(0, self._page + by), max(0, self.pages - 1))
        if to != self._page:
            self._page = to
            self._area.to_top()
            self._refit()

    def zoom_by(self, steps: int) -> None:
        """The next larger or smaller size."""
        larger = [each for each in ZOOMS if each > self._zoom + 0.001]
        smaller = [each for each in ZOOMS if each < self._zoom - 0.001]
        to = (larger[:1] if steps > 0 else smaller[-1:]) or [self._zoom]
        self._fit, self._zoom = "", to[0]
        self._refit()

    def fit(self, how: Fit) -> None:
        """The whole page, or its width, in the room there is."""
        self._fit = how
        self._refit()

    def _refit(self) -> None:
        if self.pages:
            wanted, room = self._document.pagePointSize(self._page) * (SCREEN_DOTS / POINTS), self._area.room()
            across, down = room.width() / wanted.width(), room.height() / wanted.height()
            if self._fit:
                self._zoom = max(0.2, across if self._fit == "width" else min(across, down))
            size = QSize(round(wanted.width() * self._zoom), round(wanted.height() * self._zoom))
            self._leaf.resize_to(size)
            self._ask(size)
        self._tell()

    def _ask(self, size: QSize) -> None:
        """Asks Qt's own thread for the page; of two answers the later question's counts."""
        ratio = self.devicePixelRatioF()
        share = min(1.0, (MOST_PIXELS / max(1.0, size.width() * size.height() * ratio * ratio)) ** 0.5)
        drawn = QSize(round(size.width() * ratio * share), round(size.height() * ratio * share))
        self._asked = self._renderer.requestPage(self._page, drawn, QPdfDocumentRenderOptions())

    def _rendered(
        self, page: int, _size: QSize, image: QImage, _options: QPdfDocumentRenderOptions, request: int
    ) -> None:
        if self.pages and page == self._page and request == self._asked:
            self._leaf.show_page(image)

    # ---- what stands below it -----------------------------------------------------------------------------------

    def _controls(self) -> QWidget:
        tr = self._tr
        self._back = self._quiet(tr("paper_view", "Page back"), lambda: self.turn(-1), "chevron-left")
        self._on = self._quiet(tr("paper_view", "Page on"), lambda: self.turn(1), "chevron-right")
        self._less = self._quiet(tr("paper_view", "Smaller"), lambda: self.zoom_by(-1), "minus")
        self._more = self._quiet(tr("paper_view", "Larger"), lambda: self.zoom_by(1), "plus")
        self._whole = self._quiet(tr("paper_view", "Whole page"), lambda: self.fit("page"), "page")
        parts: list[QWidget | None] = [self._back, self._where, self._on, None]
        return row(*parts, self._less, self._size, self._more, self._whole)

    def _quiet(self, text: str, act: Callable[[], object], icon_name: str) -> Button:
        return button(self._look, text, act, "quiet", icon_name=icon_name)

    @property
    def _buttons(self) -> tuple[Button, ...]:
        return (self._back, self._on, self._less, self._more, self._whole)

    def _tell(self) -> None:
        self._where.setText(f"{self.page} / {self.pages}" if self.pages else "–")
        self._size.setText(f"{round(self._zoom * 100)}%" if self.pages else "–")
        for each in self._buttons:
            each.setEnabled(self.pages > 0)
        self._back.setEnabled(self.page > 1)
        self._on.setEnabled(self.page < self.pages)
        tr = self._tr
        said = tr("paper_view", "Paper, page {page} of {pages}", page=self.page, pages=self.pages)
        self._area.setAccessibleName(said if self.pages else tr("paper_view", "No paper"))
        self.turned.emit(self.page, self.pages)

    def _keys(self) -> None:
        tr = self._tr
        for keys, act, words in (
            (("F7",), lambda: self.turn(-1), tr("paper_view", "Page before")),
            (("F8",), lambda: self.turn(1), tr("paper_view", "Next page")),
            (("Ctrl++", "Ctrl+="), lambda: self.zoom_by(1), tr("paper_view", "Larger")),
            (("Ctrl+-",), lambda: self.zoom_by(-1), tr("paper_view", "Smaller")),
            (("Ctrl+0",), lambda: self.fit("page"), tr("paper_view", "The whole page")),
        ):
            for key in keys:
                bind(self, key, act, words)

    def _key(self, key: int) -> None:
        keys, far = Qt.Key, self.pages
        moves = {keys.Key_PageUp: -1, keys.Key_PageDown: 1, keys.Key_Home: -far, keys.Key_End: far}
        self.turn(moves[keys(key)])


class Desktop(QScrollArea):
    """The ground under the paper. ``key`` carries a key that turns pages."""

    resized = Signal()
    key = Signal(int)

    def __init__(self, leaf: QWidget) -> None:
        super().__init__()
        self.setObjectName("paperground")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(leaf)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def room(self) -> QSize:
        """What there is for the paper with a margin around it."""
        size = self.size()
        return QSize(max(80, size.width() - 2 * MARGIN), max(80, size.height() - 2 * MARGIN))

    def to_top(self) -> None:
        """The next page begins at its head."""
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """A page that fits keeps fitting."""
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Page keys turn pages; arrows scroll."""
        turning = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
        if event.key() in turning and not event.modifiers():
            self.key.emit(event.key())
            return
        super().keyPressEvent(event)


class Leaf(QWidget):
    """The page itself: white with a hairline, until it is drawn as well."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.picture: QImage | None = None
        self.resize(0, 0)

    def resize_to(self, size: QSize) -> None:
        """Another size; what was drawn is stretched until the page is drawn anew."""
        self.resize(size)
        self.update()

    def show_page(self, picture: QImage) -> None:
        """The page as drawn; it has no ground of its own."""
        self.picture = picture
        self.update()

    def show_nothing(self) -> None:
        """No paper."""
        self.picture = None
        self.resize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Paper is white in the dark theme too."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self.picture:
            painter.drawImage(QRectF(self.rect()), self.picture)
        painter.setPen(QPen(QColor(self._look.tokens.line2), 1))
        painter.drawRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1))
        painter.end()
