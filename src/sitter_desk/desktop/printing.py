"""A paper goes from memory to the printer: one sheet after the other, each in bands of grey (decisions C7).

Nothing here writes a file. On Linux Qt hands the job to CUPS in a temporary file, and what the operating system keeps
in its spool is its own (docs/threats.md). That a sheet was handed to the printer does not say that it came out: a
person counts what came out.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QSize
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from sitter_desk.errors import Cancelled, PrinterMissing, PrintFailed

DOTS = range(300, 601)
"""Dots an inch: below, small kana close up; above, a sheet takes longer and looks no better."""
BAND = 400
"""Rows of a band: at 600 dots an inch 8 MB, where a whole sheet would take 140."""
POINTS = 72
JOB = "sitter desk"
"""What the queue of the printer calls it: nothing of what stands on the paper."""

Progress = Callable[[int, int], None]
"""Told (done, of all) before each sheet; raises Cancelled when the person stops."""


@dataclass(frozen=True, kw_only=True)
class Sent:
    """The last sheet that went to the printer, of how many, and whether a person stopped it there."""

    sheets: int
    of: int
    stopped: bool


def printers() -> tuple[str, ...]:
    """The names of the printers that this PC knows, its default one first."""
    default = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return tuple(sorted(names, key=lambda name: (name != default, name)))


def printer_named(name: str) -> QPrinter:
    """A printer of this PC, set to grey and one side. Raises PrinterMissing."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise PrinterMissing
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(JOB)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
    printer.setResolution(_dots(printer.supportedResolutions()))
    return printer


def _dots(supported: Sequence[int]) -> int:
    """The finest that is still worth its time."""
    return max((each for each in supported if each in DOTS), default=DOTS[-1])


def print_pdf(pdf: bytes, printer: QPrinter, progress: Progress, *, first: int = 1) -> Sent:
    """Prints the sheets of a paper from ``first`` (1 is the first one) in their own size and direction, scaled by
    nothing: a window envelope depends on it.

    Raises PrintFailed where the printer takes no job or gives one up. A person who stops it gets a ``Sent`` that says
    how far it had come; those sheets may come out all the same.
    """
    painter, done = QPainter(), first - 1
    with opened(pdf) as document:
        pages = document.pageCount()
        try:
            for page in range(done, pages):
                progress(page, pages)
                _next_sheet(printer, painter, document, page)
                _draw(painter, document, page, printer.resolution())
                done += 1
            progress(pages, pages)
        except Cancelled:
            printer.abort()
        finally:
            _end(painter)
    return Sent(sheets=done, of=pages, stopped=done < pages)


@contextmanager
def opened(pdf: bytes) -> Iterator[QPdfDocument]:
    """A PDF that stays in memory for as long as it is read: Qt only borrows the bytes. Raises PrintFailed."""
    held = QByteArray(pdf)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        if document.status() != QPdfDocument.Status.Ready:
            raise PrintFailed
        yield document
    finally:
        document.close()
        buffer.close()


def _next_sheet(printer: QPrinter, painter: QPainter, document: QPdfDocument, page: int) -> None:
    size = document.pagePointSize(page)
    ways = QPageLayout.Orientation
    way = ways.Landscape if size.width() > size.height() else ways.Portrait
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)
    went_on = printer.newPage() if painter.isActive() else painter.begin(printer)
    if not went_on:
        raise PrintFailed


def _draw(painter: QPainter, document: QPdfDocument, page: int, dots: int) -> None:
    points = document.pagePointSize(page)
    wide, high = round(points.width() * dots / POINTS), round(points.height() * dots / POINTS)
    for top in range(0, high, BAND):
        band = _band(document, page, (wide, high), top)
        painter.drawImage(0, top, band)


def _band(document: QPdfDocument, page: int, whole: tuple[int, int], top: int) -> QImage:
    """Some rows of a page in grey on white; a rendered page has no ground of its own."""
    wide, high = whole
    rows = min(BAND, high - top)
    options = QPdfDocumentRenderOptions()
    options.setRenderFlags(QPdfDocumentRenderOptions.RenderFlag.Grayscale)
    options.setScaledSize(QSize(wide, high))
    # Qt scales by right − left, which is a dot less than the width: one dot more keeps the band 1 to 1.
    options.setScaledClipRect(QRect(0, top, wide + 1, rows + 1))
    ground = QImage(wide, rows, QImage.Format.Format_Grayscale8)
    ground.fill(0xFF)
    over = QPainter(ground)
    over.drawImage(0, 0, document.render(page, QSize(wide, rows), options))
    over.end()
    return ground


def _end(painter: QPainter) -> None:
    if painter.isActive():
        painter.end()
