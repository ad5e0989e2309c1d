"""Reads a PDF with an independent engine (PDFium): its text, its pages as images, its 2-D codes."""

from collections.abc import Iterator
from contextlib import contextmanager

import zxingcpp
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfDocument


@contextmanager
def opened(pdf: bytes) -> Iterator[QPdfDocument]:
    """The document as PDFium sees it."""
    app = QGuiApplication.instance() or QGuiApplication([])
    held = QByteArray(pdf)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert document.status() == QPdfDocument.Status.Ready
    assert app is not None
    try:
        yield document
    finally:
        document.close()


def texts(pdf: bytes) -> list[str]:
    """The text of each page, line ends dropped."""
    with opened(pdf) as document:
        pages = [document.getAllText(page).text() for page in range(document.pageCount())]
    return [page.replace("\r", "").replace("\n", "") for page in pages]


def images(pdf: bytes, *, dots_per_mm: float = 6.0) -> list[Image.Image]:
    """Each page in grey on white."""
    with opened(pdf) as document:
        return [_image(document, page, dots_per_mm) for page in range(document.pageCount())]


def _image(document: QPdfDocument, page: int, dots_per_mm: float) -> Image.Image:
    size = document.pagePointSize(page)
    scale = dots_per_mm * 25.4 / 72
    wide, high = round(size.width() * scale), round(size.height() * scale)
    paper = QImage(wide, high, QImage.Format.Format_ARGB32)
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, document.render(page, QSize(wide, high)))
    painter.end()
    grey = paper.convertToFormat(QImage.Format.Format_Grayscale8)
    return Image.frombuffer("L", (wide, high), bytes(grey.constBits()), "raw", "L", grey.bytesPerLine(), 1)


def codes(image: Image.Image) -> list[str]:
    """What a scanner reads on a page."""
    found = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.DataMatrix)
    return sorted(code.text for code in found)


def ink_beside_rules(band: Image.Image) -> int:
    """Dark dots left when the rules of a table are taken away: columns and rows that are dark throughout."""
    dark = [[band.getpixel((x, y)) < 128 for x in range(band.width)] for y in range(band.height)]
    columns = {x for x in range(band.width) if sum(row[x] for row in dark) > band.height * 0.45}
    rows = {y for y, row in enumerate(dark) if sum(row) > band.width * 0.5}
    return sum(dot for y, row in enumerate(dark) if y not in rows for x, dot in enumerate(row) if x not in columns)
