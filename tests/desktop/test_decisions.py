"""The decisions page on real desks: cases are marked one by one, the result is registered once, nothing before."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages import every
from sitter_desk.desktop.pages.decisions.page import DecisionsPage
from sitter_desk.desktop.shell import Shell
from sitter_desk.domain.records import Application, Decision, Question
from sitter_desk.office.budget import budget_of, put_budget
from sitter_desk.office.drafts import draft_of
from tests.desktop.conftest import MakeDesk
from tests.desktop.screens import SMALLEST, USUAL, picture

Settled = Callable[[Desk], None]
Open = Callable[..., DecisionsPage]


@pytest.fixture
def open_page(
    qtbot: QtBot, desk_at: MakeDesk, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., DecisionsPage]:
    """The page in its shell, read and settled."""

    def make(stage: str = "looked_up", where: str = "", **how: object) -> DecisionsPage:
        monkeypatch.setitem(every.CLASSES, "decisions", DecisionsPage)
        shell = Shell(desk_at(stage, "ward", **how), "#C6873A")
        qtbot.addWidget(shell)
        shell.resize(1440, 900)
        shell.show()
        shell.activateWindow()
        qtbot.waitUntil(shell.isActiveWindow)
        shell.open("decisions", where)
        page = shell.page
        assert isinstance(page, DecisionsPage)
        qtbot.waitUntil(
            lambda: bool(page.rows) == (page.case.view is not None) and page.desk.tasks.idle, timeout=20_000
        )
        settled(page.desk)
        return page

    return make


def rest(qtbot: QtBot, page: DecisionsPage, settled: Settled) -> None:
    """The person rests on a case until it is open."""
    qtbot.wait(220)
    settled(page.desk)


def press(page: DecisionsPage, settled: Settled) -> None:
    """The primary of the bar."""
    assert page.buttons.main is not None
    assert page.buttons.main.isEnabled(), page.bar.sentence
    page.buttons.main.click()
    settled(page.desk)
    settled(page.desk)


def to_register(page: DecisionsPage, settled: Settled) -> None:
    """The second step, with everything looked at that stands in the way."""
    page._to_step("register")
    settled(page.desk)
    settled(page.desk)


def mark(qtbot: QtBot, page: DecisionsPage, settled: Settled) -> None:
    """The primary, by its key."""
    qtbot.keyClick(page.window(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(page.desk)
    settled(page.desk)


@pytest.mark.parametrize(("language", "compact"), [("ja", False), ("ja", True), ("en", False), ("en", True)])
def test_pictures(open_page: Open, qtbot: QtBot, settled: Settled, language: str, compact: bool) -> None:
    page = open_page("looked_up", language=language, compact=compact)
    name, size = (f"{language}-1366", SMALLEST) if compact else (language, USUAL)
    page.cases.table.choose(page.rows[3].application)
    rest(qtbot, page, settled)
    picture(page.window(), f"decisions-{name}", size)
    press(page, settled)
    picture(page.window(), f"decisions-marked-{name}", size)
    page.cases.table.choose(page.rows[2].application)
    rest(qtbot, page, settled)
    picture(page.window(), f"decisions-refuse-{name}", size)
    press(page, settled)
    to_register(page, settled)
    picture(page.window(), f"decisions-register-{name}", size)
    assert page.register.found == ()


# ---- marking -------------------------------------------------------------------------------------------------------


def test_the_first_open_case_is_shown_and_what_is_proposed_is_chosen(open_page: Open) -> None:
    page = open_page()
    view = page.case.view
    assert view is not None
    assert view.row.receipt_number == "SJ6-0-0001"
    assert page.verdict.deed == "grant"
    assert page.cases.table.rows.rowCount() == 4
    assert len(page.case.sides.rows.rows) >= 7


def test_a_mark_stands_in_the_list_and_the_next_open_case_is_shown(
    open_page: Open, qtbot: QtBot, settled: Settled
) -> None:
    page = open_page()
    mark(qtbot, page, settled)
    assert [bool(row.mark) for row in page.rows] == [True, False, False, False]
    assert page.case.view is not None
    assert page.case.view.row.receipt_number == "SJ6-0-0002"
    with page.desk.session.reading() as reader:
        assert reader.count(Decision) == 0


def test_a_refusal_waits_for_its_reason(open_page: Open, settled: Settled) -> None:
    page = open_page()
    page.verdict.choose("refuse")
    page.verdict.ground.choose("")
    page.verdict._ground_picked()
    assert page.buttons.main is not None
    assert not page.buttons.main.isEnabled()
    assert page.bar.sentence == page.verdict.missing() != ""
    page.verdict.ground.choose("age")
    page.verdict._ground_picked()
    press(page, settled)
    assert page.rows[0].mark is not None
    assert page.rows[0].mark.reason == "age"


def test_words_of_the_officer_come_back_from_the_draft(open_page: Open, qtbot: QtBot, settled: Settled) -> None:
    page = open_page()
    first, second = page.rows[0].application, page.rows[1].application
    page.verdict.text.setPlainText("同じ世帯の父の名。")
    page.cases.table.choose(second)
    rest(qtbot, page, settled)
    assert page.verdict.text.toPlainText() == ""
    kept = draft_of(page.desk.session, f"decisions {first}")
    assert kept is not None
    assert kept.subject == _subject(page, first)
    page.cases.table.choose(first)
    rest(qtbot, page, settled)
    assert page.verdict.text.toPlainText() == "同じ世帯の父の名。"
    press(page, settled)
    assert page.rows[0].mark is not None
    assert page.rows[0].mark.note == "同じ世帯の父の名。"
    assert draft_of(page.desk.session, f"decisions {first}") is None


def _subject(page: DecisionsPage, application: str) -> str:
    with page.desk.session.reading() as reader:
        return reader.get(Application, application).subject


def test_a_case_is_sent_back_with_words_and_leaves_the_open_ones(open_page: Open, settled: Settled) -> None:
    page = open_page()
    page.verdict.choose("send_back")
    assert not page.verdict.wanted()
    page.verdict.text.setPlainText("領収書の宛名を確かめてください。")
    press(page, settled)
    assert page.rows[0].stage == "sent_back"
    with page.desk.session.reading() as reader:
        assert reader.find(Question)[-1].text == "領収書の宛名を確かめてください。"


def test_a_mark_is_taken_off_again(open_page: Open, qtbot: QtBot, settled: Settled) -> None:
    page = open_page()
    first = page.rows[0].application
    press(page, settled)
    page.cases.table.choose(first)
    rest(qtbot, page, settled)
    page._take_off()
    settled(page.desk)
    settled(page.desk)
    assert page.rows[0].mark is None


# ---- registering ---------------------------------------------------------------------------------------------------

RESULT = {
    "draft_number": "7新子家第52号",
    "approved_on": "R7.4.22",
    "approver_post": "子ども家庭支援課長",
    "effective_on": "4/25",
    "document_number": "7新子家第52号",
    "pay_on": "R7.5.23",
}


def fill(page: DecisionsPage) -> None:
    for name, text in RESULT.items():
        page.register.fields[name].line.setText(text)
        page.register.fields[name].line.textEdited.emit(text)


def test_the_result_is_registered_once_for_all_marked_cases(open_page: Open, qtbot: QtBot, settled: Settled) -> None:
    page = open_page()
    for _ in range(4):
        press(page, settled)
    assert all(row.mark for row in page.rows)
    assert "「2 決裁結果の登録」へ進みます" in page.bar.sentence
    to_register(page, settled)
    assert page.register.found == ()
    assert page.buttons.main is not None
    assert not page.buttons.main.isEnabled()
    fill(page)
    press(page, settled)
    with page.desk.session.reading() as reader:
        made = reader.find(Decision)
    assert [each.outcome for each in made] == ["grant", "grant", "refuse", "grant"]
    assert "4" in page.banner_text()
    assert [row.decided for row in page.rows] == ["grant", "grant", "refuse", "grant"]
    typed = {name for name, field in page.register.fields.items() if field.text}
    assert typed == {"approver_post"}  # proposed again


def test_what_was_typed_of_the_result_comes_back(open_page: Open, qtbot: QtBot, settled: Settled) -> None:
    page = open_page()
    page._to_step("register")
    fill(page)
    page.keep()
    settled(page.desk)
    shell = Shell(page.desk, "#C6873A")
    qtbot.addWidget(shell)
    shell.open("decisions")
    settled(page.desk)
    page = shell.page  # type: ignore[assignment]  # the same page, in another window
    page._to_step("register")
    settled(page.desk)
    assert page.register.typed().draft_number == RESULT["draft_number"]
    assert page.register.typed().approved_on == "2025-04-22"


def test_what_stands_in_the_way_is_named_and_nothing_can_be_registered(
    open_page: Open, qtbot: QtBot, settled: Settled
) -> None:
    page = open_page("received")
    press(page, settled)
    to_register(page, settled)
    fill(page)
    assert [each.receipt_number for each in page.register.found] == ["SJ6-0-0001"]
    assert page.buttons.main is not None
    assert not page.buttons.main.isEnabled()
    page._to_case(page.register.found[0].application)
    settled(page.desk)
    assert page.case.view is not None
    assert page.case.view.row.receipt_number == "SJ6-0-0001"


def test_the_budget_is_typed_and_stands_beside_the_round(open_page: Open, settled: Settled) -> None:
    page = open_page()
    page.register.budgeted.emit(2024, 5_000_000)
    settled(page.desk)
    with page.desk.session.reading() as reader:
        assert budget_of(reader, 2024).appropriated == 5_000_000
    [line] = page.register.budgets.rows.rows
    assert line.cells[1].text == "5,000,000"


def test_a_decided_case_can_be_revoked_with_its_reason(open_page: Open, settled: Settled) -> None:
    page = open_page("decided", "SJ6-0-0002")
    assert set(page.verdict.cards) == {"revoke", "send_back"}
    page.verdict.choose("revoke")
    page.verdict.ground.choose("other")
    page.verdict._ground_picked()
    press(page, settled)
    to_register(page, settled)
    assert page.register.which.value == "revisions"
    fill(page)
    press(page, settled)
    with page.desk.session.reading() as reader:
        assert [each.outcome for each in reader.find(Decision)][-1] == "revoke"


def test_a_round_without_cases_leads_to_the_first_thing_to_do(open_page: Open) -> None:
    page = open_page("engaged")
    assert page.rows == ()
    assert page._stack.currentIndex() == 1


def test_a_name_never_stands_in_the_title_row(open_page: Open) -> None:
    page = open_page()
    assert "佐藤" not in page.title.heading + page.title._detail.text()


def test_a_day_that_can_not_be_is_said_at_its_field(open_page: Open, settled: Settled) -> None:
    page = open_page()
    press(page, settled)
    to_register(page, settled)
    fill(page)
    fields = page.register.fields
    for name, day, said in (
        ("approved_on", "R7.6.9", "まだ来ていない日です"),
        ("effective_on", "R7.4.1", "決裁日より前"),
        ("pay_on", "R7.4.1", "施行日より前"),
    ):
        before = fields[name].text
        fields[name].line.setText(day)
        fields[name].line.textEdited.emit(day)
        assert said in fields[name].sentence
        assert said in page.bar.sentence
        fields[name]._leave()
        assert said in fields[name].sentence, "it stays when the person goes on"
        assert page.buttons.main is not None
        assert not page.buttons.main.isEnabled()
        fields[name].line.setText(before)
        fields[name].line.textEdited.emit(before)
        assert fields[name].sentence == ""
    assert page.buttons.main is not None
    assert page.buttons.main.isEnabled()


def test_a_budget_that_would_be_passed_is_told_before(open_page: Open, settled: Settled) -> None:
    page = open_page()
    put_budget(page.desk.session, 2024, 10)
    press(page, settled)
    page._load("")
    settled(page.desk)
    to_register(page, settled)
    said = [each.text() for each in page.register.findChildren(QLabel) if "円超えます" in each.text()]
    assert said == [f"令和6年度の予算を{page.rows[0].planned_yen - 10:,}円超えます。"]


def test_to_send_back_the_last_one_is_not_called_ready(open_page: Open, settled: Settled) -> None:
    page = open_page()
    for _ in range(4):
        press(page, settled)
    page.verdict.choose("send_back")
    page._dress_bar()
    assert "登録」へ進みます" not in page.bar.sentence
    page.verdict.text.setPlainText("練習：直してください。")
    assert "すぐに受託者の番" in page.bar.sentence


def test_under_the_lock_nothing_is_looked_for(open_page: Open, settled: Settled) -> None:
    """An answer that came just after the lock asked the closed desk, and an error stood over the page."""
    page = open_page()
    press(page, settled)
    to_register(page, settled)
    session = page.desk.closing()
    page._look_for_obstacles()
    assert page.banner_text() == ""
    assert not page.is_covered
    page.desk.opened(session)
