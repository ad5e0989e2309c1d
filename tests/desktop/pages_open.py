"""Opening one page of the shell in a test, read and settled."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.page import Page
from sitter_desk.desktop.pages import every
from sitter_desk.desktop.shell import Shell
from tests.desktop.screens import SMALLEST, USUAL

P = TypeVar("P", bound=Page)
Settled = Callable[[Desk], None]
LOOKS = [("ja", False), ("ja", True), ("en", False), ("en", True)]
"""Language, and whether the window is as small as it may be."""


def opened(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, settled: Settled, desk: Desk, kind: type[P], where: str = ""
) -> P:
    """The page in a shell of its own, which has the focus."""
    monkeypatch.setitem(every.CLASSES, kind.NAME, kind)
    shell = Shell(desk, "#C6873A")
    qtbot.addWidget(shell)
    shell.resize(*(SMALLEST if desk.look.compact else USUAL))
    shell.show()
    shell.activateWindow()
    shell.open(kind.NAME, where)
    settled(desk)
    page = shell.page
    assert isinstance(page, kind)
    return page


def named(page: str, language: str, *, compact: bool) -> str:
    """The name of a picture."""
    return f"{page}-{language}-1366" if compact else f"{page}-{language}"
