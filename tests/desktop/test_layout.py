"""Nothing is cut: every page of both desks at the smallest window, in both languages, held against its size hints."""

import os
import subprocess
import sys
from contextlib import suppress

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.pages.every import CLASSES
from sitter_desk.desktop.shell import Shell
from sitter_desk.desktop.widgets.row_painter import PAD, PAD_TIGHT, chip_width, heading_width
from sitter_desk.desktop.widgets.table import Table
from sitter_desk.desktop.widgets.text import Brief, Elided
from sitter_desk.domain.records import Site
from tests.desktop.everyday import PAGES, ShellAt
from tests.desktop.screens import SMALLEST

CHOICE_FRAME = 44
"""Edges, padding and chevron of a choice (px)."""
SLACK = 1  # px that rounding may take


def cut(widget: QWidget) -> str:
    """What of a widget can't be seen, in words; "" if nothing."""
    if isinstance(widget, QComboBox):
        needed = widget.fontMetrics().horizontalAdvance(widget.currentText()) + CHOICE_FRAME
        return f"choice {widget.currentText()!r}: {widget.width()} of {needed}" if widget.width() < needed else ""
    wanted = widget.sizeHint()
    inner = isinstance(widget, QToolButton)  # the icon inside a field
    if inner or isinstance(widget, Elided) or (isinstance(widget, QLabel) and widget.wordWrap()):
        return ""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    if not text or widget.width() + SLACK >= wanted.width():
        return ""
    return f"{type(widget).__name__} {text[:40]!r}: {widget.width()} of {wanted.width()}"


def cut_in(table: Table) -> list[str]:
    """The headings and the chips of a table that its columns can't hold."""
    found, header = [], table.horizontalHeader()
    extra = 2 * (PAD - PAD_TIGHT) if table.property("tight") else 0
    for at, column in enumerate(table.rows.columns):
        if not table.isColumnHidden(at):
            if heading_width(column.title) - extra > header.sectionSize(at) + SLACK:
                found.append(f"heading {column.title!r}: {header.sectionSize(at)}")
            chips = {row.cells[at].text for row in table.rows.rows if row.cells[at].chip}
            found += [f"chip {text!r}" for text in chips if chip_width(text) > header.sectionSize(at) - 2 * PAD + SLACK]
    return found


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize(("site", "page"), PAGES, ids=lambda each: each)
def test_no_word_is_cut_at_the_smallest_window(
    shell_at: ShellAt, qtbot: QtBot, site: Site, page: str, language: str
) -> None:
    assert page in CLASSES
    shell = shell_at(site, page, language, SMALLEST)
    assert (shell.width(), shell.height()) == SMALLEST
    assert shell.devicePixelRatioF() == float(os.environ.get("QT_SCALE_FACTOR", "1"))
    seen = [each for each in shell.findChildren(QWidget) if each.isVisibleTo(shell)]
    assert not [words for each in seen if (words := cut(each))]
    assert not [words for each in seen if isinstance(each, Table) for words in cut_in(each)]
    assert not [each.text() for each in seen if isinstance(each, Brief) and each.is_cut]
    areas = [each for each in seen if isinstance(each, QScrollArea) and not shell.nav.isAncestorOf(each)]
    assert not [area.accessibleName() for area in areas if area.horizontalScrollBar().maximum()]
    assert {percent: _magnified(shell, percent, qtbot) for percent in (125, 150, 200)} == {125: [], 150: [], 200: []}


def _magnified(shell: Shell, percent: int, qtbot: QtBot) -> list[str]:
    """1366×768 at that much, in px of the window: a page may scroll there, but a word stays whole."""
    size = (SMALLEST[0] * 100 // percent, SMALLEST[1] * 100 // percent)
    shell.resize(*size)
    qtbot.wait(20)
    with suppress(qtbot.TimeoutError):  # a bar that folds its buttons lays itself out more than once
        qtbot.waitUntil(lambda: not _cut_on(shell), timeout=1000)
    assert (shell.width(), shell.height()) == size
    buttons = [each for each in shell.page.bar.findChildren(QAbstractButton) if each.isVisibleTo(shell)]
    assert all(each.geometry().right() <= shell.page.bar.width() for each in buttons)
    assert all(each.accessibleName() for each in buttons)
    return _cut_on(shell)


def _cut_on(shell: Shell) -> list[str]:
    return [words for each in shell.page.findChildren(QWidget) if each.isVisibleTo(shell) and (words := cut(each))]


def test_the_screen_s_own_magnification_cuts_nothing_either() -> None:
    """Another process, since Qt takes the factor once: pages with pictures drawn by hand, and one with many fields."""
    pages = "smallest_window and ja and (ward-decisions or contractor-prescreening or contractor-form)"
    environment = {**os.environ, "QT_SCALE_FACTOR": "1.25"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", __file__, "-k", pages]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert (done.returncode, "3 passed" in done.stdout) == (0, True), done.stdout[-2000:]
