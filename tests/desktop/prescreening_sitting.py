"""A person at the page of 事前審査: real desk, real page, real keys; the fixture ``sit`` puts them there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.prescreening.page import PrescreeningPage
from sitter_desk.domain.records import PaperCheck
from sitter_desk.office.circle.desk import CircleDesk
from tests.unit.office.asking import PAPER, asking_desk
from tests.unit.office.conftest import Stage

Settled = Callable[[Desk], None]


class Sitting:
    """A person at the page: the contractor's desk of the tests, the page in a window, and what it asked to open."""

    def __init__(self, office: CircleDesk, desk: Desk, qtbot: QtBot, settled: Settled) -> None:
        self.office, self.desk, self.qtbot, self._settled = office, desk, qtbot, settled
        self.page = PrescreeningPage(desk)
        self.gone: list[tuple[str, str]] = []
        desk.going.connect(lambda page, where: self.gone.append((page, where)))
        desk.changed.connect(self.page.changed)
        qtbot.addWidget(self.page)
        self.page.resize(1200, 780)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    def open(self, number: str = PAPER) -> PrescreeningPage:
        self.page.arrive(number)
        self.settle()
        return self.page

    def settle(self) -> None:
        for _ in range(3):
            self._settled(self.desk)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.page.focusWidget() or self.page, key, held)
        self.settle()

    @property
    def primary(self) -> QPushButton | None:
        found = [each for each in self.page.bar.findChildren(QPushButton) if each.property("kind") == "primary"]
        return found[-1] if found else None

    def primary_text(self) -> str:
        return self.primary.text() if self.primary else ""

    def papers(self) -> list[PaperCheck]:
        with self.office.session.reading() as reader:
            return reader.find(PaperCheck)


@pytest.fixture
def sit(stage: Stage, desk_of: Callable[..., Desk], qtbot: QtBot, settled: Settled) -> Sitting:
    """Four cases in hand: one blocked by a row, one with a wrong account, one too old, one on paper, unseen."""
    office = asking_desk(stage)
    return Sitting(office, desk_of(office.session), qtbot, settled)
