"""A grant in part, in the window: the hours of the year run out, the rest is left out, and the page says so."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.decisions.page import DecisionsPage
from sitter_desk.domain.records import Decision
from tests.desktop.pages_open import opened
from tests.desktop.screens import SMALLEST, USUAL, picture
from tests.desktop.test_decisions import fill, to_register
from tests.unit.office.conftest import Stage
from tests.unit.office.test_ward_ledger import delivered
from tests.unit.office.years import busy, prepared

Settled = Callable[[Desk], None]


@pytest.fixture
def cut(
    stage: Stage, desk_of: Callable[..., Desk], qtbot: QtBot, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., DecisionsPage]:
    """The page at a case with more hours than the cap of the year."""

    def make(**how: object) -> DecisionsPage:
        pair = stage("compared")
        [made] = prepared(pair.contractor, busy(16))
        delivered(pair)
        desk = desk_of(pair.ward.session, **how)
        page = opened(qtbot, monkeypatch, settled, desk, DecisionsPage, made.receipt_number)
        qtbot.waitUntil(page.window().isActiveWindow)
        settled(desk)
        return page

    return make


def test_what_is_left_out_is_granted_in_part_and_registered(
    cut: Callable[..., DecisionsPage], qtbot: QtBot, settled: Settled
) -> None:
    page = cut()
    view = page.case.view
    assert view is not None
    assert page.verdict.deed == "partial"
    assert "grant" not in page.verdict.cards  # a whole grant is not what the amount says
    assert view.row.amount_yen < view.row.claimed_yen
    [year] = [row for row in page.case.sides.rows.rows if row.key == "year_hours"]
    assert "144 / 144時間" in year.cells[2].text
    assert "10月15日、10月16日" in year.cells[2].below  # the days that the cap cuts
    picture(page.window(), "decisions-part-ja", USUAL)
    qtbot.keyClick(page.window(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(page.desk)
    [marked] = [row for row in page.rows if row.mark]
    assert (marked.mark and marked.mark.outcome) == "partial"
    assert f"{marked.planned_yen:,}" in sums(page)[0]
    to_register(page, settled)
    assert page.register.found == ()
    fill(page)
    qtbot.keyClick(page.window(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(page.desk)
    settled(page.desk)
    with page.desk.session.reading() as reader:
        [decision] = reader.find(Decision)
    assert (decision.outcome, decision.amount_yen) == ("partial", view.row.amount_yen)
    assert f"{decision.amount_yen:,}" in sums(page)[0]


def sums(page: DecisionsPage) -> list[str]:
    """What stands below the cases."""
    rows = [page.cases._sums.itemAt(at).widget() for at in range(page.cases._sums.count())]
    return [" ".join(child.text() for child in row.children() if hasattr(child, "text")) for row in rows]


@pytest.mark.parametrize("language", ["ja", "en"])
def test_nothing_of_the_comparison_is_cut(cut: Callable[..., DecisionsPage], language: str) -> None:
    page = cut(language=language, compact=True)
    picture(page.window(), f"decisions-part-{language}-1366", SMALLEST)
    table = page.case.sides
    assert not table.is_cut
    assert page.case._full_line.isHidden()
    for at, row in enumerate(table.rows.rows):
        assert table.rowHeight(at) == table._wrapping.height_of(row)
