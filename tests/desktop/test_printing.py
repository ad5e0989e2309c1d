"""Printing from memory: what comes out of a printer of Qt's is read back as a scanner would, sheet by sheet."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from sitter_desk.desktop.printing import BAND, DOTS, Sent, _dots, opened, print_pdf, printer_named, printers
from sitter_desk.errors import Cancelled, PrinterMissing, PrintFailed
from tests.unit.documents.reading import codes, images
from tests.unit.office.conftest import Stage

FINE = 11.811
"""Dots a millimetre at 300 dots an inch: as fine as the printer of these tests draws."""


def pdf_printer(file: Path, dots: int = 300) -> QPrinter:
    """Qt's printer that writes what it draws."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(file))
    made.setResolution(dots)
    return made


def quiet(done: int, total: int) -> None:
    """Nobody watches."""


@pytest.mark.parametrize("dots", [300, 600])
def test_a_printed_paper_is_the_paper_itself_sheet_by_sheet(
    stage: Stage, tmp_path: Path, qapp: object, dots: int
) -> None:
    """Read back with the eyes of a scanner: the code of each sheet, and ink where the paper has it."""
    pair = stage("closed")
    file = tmp_path / "out.pdf"
    for name in ("record-K-SJ6-0001", "breakdown"):  # upright, and across
        pdf = pair.papers[name]
        sent = print_pdf(pdf, pdf_printer(file, dots), quiet)
        paper, out = images(pdf, dots_per_mm=FINE), images(file.read_bytes(), dots_per_mm=FINE)
        assert sent == Sent(sheets=len(paper), of=len(paper), stopped=False)
        assert [codes(sheet) for sheet in out] == [codes(sheet) for sheet in paper]
        assert all(codes(sheet) for sheet in out)
        for one, other in zip(paper, out, strict=True):
            assert abs(one.width - other.width) <= 5
            assert abs(one.height - other.height) <= 5
            assert ink(one) == pytest.approx(ink(other), rel=0.06)


def ink(sheet: object) -> float:
    """How much of a sheet is dark."""
    histogram = sheet.histogram()  # type: ignore[attr-defined]  # an image of PIL
    return sum(histogram[:128]) / sum(histogram)


def test_bands_join_without_a_seam_and_without_shrinking(stage: Stage, tmp_path: Path, qapp: object) -> None:
    """The foot of a page lies 280.5 mm from its head: a window envelope and its folds depend on it."""
    pdf = stage("closed").papers["record-K-SJ6-0001"]
    file = tmp_path / "out.pdf"
    print_pdf(pdf, pdf_printer(file), quiet)
    [first, *_] = images(file.read_bytes(), dots_per_mm=FINE)
    rows = [y for y in range(first.height) if sum(first.getpixel((x, y)) < 128 for x in range(320, 2200, 8)) > 200]
    foot = max(y for y in rows if y > first.height * 0.9) / FINE
    assert foot == pytest.approx(280.5, abs=0.3)
    assert first.height / 5 > BAND  # so that there were bands to join


def test_a_person_stops_it_and_hears_how_far_it_was(stage: Stage, tmp_path: Path, qapp: object) -> None:
    pdf = stage("closed").papers["notices-B-SJ6-0001"]

    def stop_at_two(done: int, total: int) -> None:
        if done == 2:
            raise Cancelled

    sent = print_pdf(pdf, pdf_printer(tmp_path / "out.pdf"), stop_at_two)
    assert sent == Sent(sheets=2, of=4, stopped=True)


def test_it_goes_on_where_it_was_stopped(stage: Stage, tmp_path: Path, qapp: object) -> None:
    pdf = stage("closed").papers["notices-B-SJ6-0001"]
    file = tmp_path / "out.pdf"
    assert print_pdf(pdf, pdf_printer(file), quiet, first=3) == Sent(sheets=4, of=4, stopped=False)
    out, paper = images(file.read_bytes(), dots_per_mm=FINE), images(pdf, dots_per_mm=FINE)
    assert [codes(sheet) for sheet in out] == [codes(sheet) for sheet in paper[2:]]


def test_what_no_printer_takes_is_said(tmp_path: Path, qapp: object) -> None:
    with pytest.raises(PrinterMissing):
        printer_named("そのようなプリンタはない")
    assert isinstance(printers(), tuple)
    with pytest.raises(PrintFailed):
        print_pdf(b"no paper at all", pdf_printer(tmp_path / "out.pdf"), quiet)
    with pytest.raises(PrintFailed), opened(b""):
        pass


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_can_not_begin_is_said(stage: Stage, tmp_path: Path, qapp: object) -> None:
    pdf = stage("closed").papers["record-K-SJ6-0001"]
    with pytest.raises(PrintFailed):
        print_pdf(pdf, pdf_printer(tmp_path / "no-such-folder" / "out.pdf"), quiet)


@pytest.mark.parametrize(
    ("supported", "dots"), [([72, 300, 600, 1200], 600), ([150, 360], 360), ([], 600), ([72], 600)]
)
def test_as_fine_as_is_worth_its_time(supported: list[int], dots: int) -> None:
    assert _dots(supported) == dots
    assert dots in DOTS
