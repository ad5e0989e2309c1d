"""A grant of what no paper settles waits for the ward's words; what a notice would lack is told before."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.decisions.page import DecisionsPage
from sitter_desk.errors import JudgementMissing
from sitter_desk.office.kit_lists import keep_certifications
from sitter_desk.office.marking import mark_verdict
from sitter_desk.office.statements import Verdict
from tests.desktop.conftest import MakeDesk
from tests.desktop.pages_open import opened
from tests.desktop.test_decisions import press, to_register
from tests.unit.office.conftest import Stage
from tests.unit.office.course import TODAY, carry
from tests.unit.office.harness import refused
from tests.unit.office.test_kit_lists import SITTER
from tests.unit.office.test_ward_ledger import delivered
from tests.unit.office.years import busy, prepared

Settled = Callable[[Desk], None]
Show = Callable[..., DecisionsPage]


@pytest.fixture
def show(qtbot: QtBot, settled: Settled, monkeypatch: pytest.MonkeyPatch) -> Show:
    def make(desk: Desk, where: str = "") -> DecisionsPage:
        page = opened(qtbot, monkeypatch, settled, desk, DecisionsPage, where)
        settled(desk)
        return page

    return make


def test_what_the_contractor_left_open_is_granted_with_words(
    stage: Stage, desk_of: Callable[..., Desk], show: Show, settled: Settled
) -> None:
    """A sitter that was certified to the second of October alone: the contractor leaves it to the ward."""
    pair = stage("compared")
    keep_certifications(pair.ward.session, pair.ward.engagement, [SITTER])
    carry(pair.ward, pair.contractor)
    [made] = prepared(pair.contractor, busy(3))
    delivered(pair)
    with refused(pair.ward.session, JudgementMissing):
        mark_verdict(pair.ward.session, made, Verdict(outcome="grant"), marked_on=TODAY)
    page = show(desk_of(pair.ward.session), made.receipt_number)
    assert page.verdict.deed == "grant"
    assert page.buttons.main is not None
    assert not page.buttons.main.isEnabled()
    assert page.bar.sentence == "「判断が要る」項目があります。区の判断を書いてください。"
    page.verdict.text.setPlainText("10月3日の認定は更新の手続中で、区が事業者に確かめた。")
    press(page, settled)
    [marked] = [row for row in page.rows if row.mark]
    assert (marked.application, marked.mark and marked.mark.outcome) == (made.id, "grant")


def test_a_refusal_whose_notice_would_say_nothing_of_an_appeal_is_told_before(
    desk_at: MakeDesk, show: Show, settled: Settled
) -> None:
    page = show(desk_at("looked_up", "ward"))
    assert page.case.view is not None
    page.verdict.choose("refuse")
    page.verdict.ground.choose("age")
    page.verdict._ground_picked()
    amount = page.case.view.row.amount_yen
    press(page, settled)
    assert amount > 0
    [first] = [row.cells[-1].text for row in page.cases.table.rows.rows if row.key == page.rows[0].application]
    assert first == "0"  # what is refused is not what was proposed
    to_register(page, settled)
    [said] = warned(page)
    assert said.startswith("不交付・一部交付など1件の通知書に教示が印刷されません。教示文が区確認待ちのためです。")


def test_a_grant_needs_no_such_word(desk_at: MakeDesk, show: Show, settled: Settled) -> None:
    page = show(desk_at("looked_up", "ward"))
    press(page, settled)
    to_register(page, settled)
    assert warned(page) == []


def warned(page: DecisionsPage) -> list[str]:
    return [each.text() for each in page.register.findChildren(QLabel) if "教示" in each.text()]
