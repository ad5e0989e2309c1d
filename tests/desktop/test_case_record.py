"""What is recorded of a case from its own page: 変更届, 取下げ and back, another round, what is asked and answered."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.case.page import CasePage
from sitter_desk.desktop.pages.case.record import RecordPane
from sitter_desk.domain.records import Answer, Applicant, ChangeNotice, Question
from sitter_desk.office.changes import withdraw
from sitter_desk.office.questions import answer, ask
from tests.desktop.screens import SMALLEST, picture
from tests.unit.office.conftest import Stage
from tests.unit.office.course import carry, case
from tests.unit.office.harness import acts
from tests.unit.office.test_rounds import second

Settled = Callable[[Desk], None]


@pytest.fixture
def open_case(qtbot: QtBot, desk_at: Callable[..., Desk], settled: Settled) -> Callable[..., CasePage]:
    def make(desk: Desk, serial: int = 1) -> CasePage:
        page = CasePage(desk)
        desk.changed.connect(page.changed)
        qtbot.addWidget(page)
        page.resize(1200, 820)
        page.show()
        page.arrive(f"SJ6-0-{serial:04d}")
        settled(desk)
        settled(desk)
        page.turn_to(len(page.tabs) - 1)
        return page

    return make


def press(page: CasePage, key: str, settled: Settled) -> None:
    page.record.buttons[key].click()
    settled(page.desk)
    settled(page.desk)


def write(pane: RecordPane, key: str, text: str) -> None:
    """Typed as a person types, so that the buttons hear it."""
    field = pane.fields[key]
    field.set_text(text)  # type: ignore[union-attr]  # no choice
    field.edited.emit(text)  # type: ignore[union-attr]  # the same


def found(desk: Desk, kind: type, **where: object) -> list:  # type: ignore[type-arg]  # any record
    with desk.session.reading() as reader:
        return list(reader.find(kind, **where))


def test_a_change_is_recorded_with_only_what_is_another(
    desk_at: Callable[..., Desk], open_case: Callable[..., CasePage], settled: Settled
) -> None:
    desk = desk_at("submitted", "contractor")
    page = open_case(desk)
    assert not page.tabs[-1].isHidden()
    assert not page.record.buttons["change"].isEnabled()
    before = found(desk, Applicant, id=page.view.applicant.id)[0]  # type: ignore[union-attr]  # it is open
    write(page.record, "phone", "090-0000-9999")
    assert page.record.buttons["change"].isEnabled()
    assert page.record.is_touched()
    write(page.record, "change_why", "練習")
    assert page.record.change.name is None
    press(page, "change", settled)
    after = found(desk, Applicant, id=before.id)[0]
    assert (after.phone, after.name, after.address) == ("090-0000-9999", before.name, before.address)
    told = found(desk, ChangeNotice)[-1]
    assert (told.changes, told.reason) == (("contact",), "練習")
    assert page.banner_text().startswith("変更届を記録しました")
    assert not page.record.is_touched()
    assert page.record.fields["phone"].text == "090-0000-9999"  # type: ignore[union-attr]  # no choice
    assert acts(desk.session)[-2][0] == "case.change"
    assert acts(desk.session)[-1][0] == "record.read"


def test_a_new_account_leaves_the_person_alone(
    desk_at: Callable[..., Desk], open_case: Callable[..., CasePage], settled: Settled
) -> None:
    desk = desk_at("decided", "contractor")
    page = open_case(desk)
    write(page.record, "number", "7654321")
    press(page, "change", settled)
    application = page.view.records.application  # type: ignore[union-attr]  # it is open
    assert application.account.number == "7654321"
    assert found(desk, ChangeNotice)[-1].changes == ("account",)


def test_a_wrong_field_is_said_there_and_nothing_can_be_recorded(
    desk_at: Callable[..., Desk], open_case: Callable[..., CasePage]
) -> None:
    page = open_case(desk_at("submitted", "contractor"))
    write(page.record, "number", "123456789")
    assert not page.record.buttons["change"].isEnabled()
    assert page.record.fields["number"].sentence  # type: ignore[union-attr]  # a line
    write(page.record, "number", "７６５４３２１")
    assert page.record.buttons["change"].isEnabled()
    assert page.record.change.account is not None
    assert page.record.change.account.number == "7654321"


def test_a_withdrawal_and_its_mistake(
    desk_at: Callable[..., Desk], open_case: Callable[..., CasePage], settled: Settled
) -> None:
    desk = desk_at("submitted", "contractor")
    page = open_case(desk)
    write(page.record, "withdraw_why", "練習")
    press(page, "withdraw", settled)
    assert page.view.records.stage == "withdrawn"  # type: ignore[union-attr]  # it is open
    assert set(page.record.buttons) == {"reinstate", "ask"}
    assert not page.record.buttons["reinstate"].isEnabled()
    write(page.record, "reinstate_why", "ほかの申請との取違え")
    press(page, "reinstate", settled)
    assert page.view.records.stage == "received"  # type: ignore[union-attr]  # it is open
    assert [each.changes for each in found(desk, ChangeNotice)][-2:] == [("withdrawal",), ("reinstatement",)]


def test_a_case_that_missed_the_closing_goes_to_the_later_round(
    stage: Stage, desk_of: Callable[..., Desk], open_case: Callable[..., CasePage], settled: Settled
) -> None:
    pair = stage("screened")
    assert "move" not in open_case(desk_of(pair.contractor.session)).record.buttons
    later = second(pair)
    page = open_case(desk_of(pair.contractor.session))
    press(page, "move", settled)
    assert page.view is not None
    assert (page.view.records.application.round, page.view.peek.round) == (later.id, 2)
    assert "move" not in page.record.buttons


def test_the_ward_is_asked_for_a_change_of_what_is_decided(
    desk_at: Callable[..., Desk], open_case: Callable[..., CasePage], settled: Settled
) -> None:
    desk = desk_at("told", "contractor")
    page = open_case(desk)
    assert "withdraw" not in page.record.buttons
    page.record.fields["ask_kind"].choose("change_request")  # type: ignore[union-attr]  # a choice
    write(page.record, "ask", "申請者から取下げの申出がありました。")
    press(page, "ask", settled)
    asked = found(desk, Question)[-1]
    assert (asked.kind, asked.text) == ("change_request", "申請者から取下げの申出がありました。")


def test_what_the_ward_asks_is_answered(
    stage: Stage, desk_of: Callable[..., Desk], open_case: Callable[..., CasePage], settled: Settled
) -> None:
    pair = stage("told")
    asked = ask(
        pair.ward.session, case(pair.ward), "領収書は原本ですか。", asked_on="2025-04-26", answer_by="2025-04-27"
    )
    carry(pair.ward, pair.contractor)
    desk = desk_of(pair.contractor.session)
    page = open_case(desk)
    assert page.tabs[-1].text() == "連絡の記録　1"
    assert any(each.text() == "領収書は原本ですか。" for each in page.record.findChildren(QLabel))
    assert not page.record.buttons["answer"].isEnabled()
    write(page.record, "answer", "原本です。")
    press(page, "answer", settled)
    [said] = found(desk, Answer, question=asked.id)
    assert said.text == "原本です。"
    assert "answer" not in page.record.buttons
    assert page.tabs[-1].text() == "連絡の記録"


def test_a_refusal_keeps_what_is_typed(
    stage: Stage, desk_of: Callable[..., Desk], open_case: Callable[..., CasePage], settled: Settled
) -> None:
    pair = stage("told")
    asked = ask(pair.ward.session, case(pair.ward), "領収書は原本ですか。", asked_on="2025-04-26", answer_by="")
    carry(pair.ward, pair.contractor)
    page = open_case(desk_of(pair.contractor.session))
    write(page.record, "answer", "原本です。")
    answer(pair.contractor.session, asked, "先に答えました。", answered_on="2025-04-27")
    press(page, "answer", settled)
    assert "SD-" in page.banner_text()
    assert page.record.fields["answer"].text == "原本です。"  # type: ignore[union-attr]  # no choice


def test_what_is_typed_outlives_what_others_write(
    desk_at: Callable[..., Desk], open_case: Callable[..., CasePage], settled: Settled
) -> None:
    desk = desk_at("submitted", "contractor")
    page = open_case(desk)
    write(page.record, "ask", "途中")
    desk.write(page, lambda session: withdraw(session, page.view.records.application, received_on="2025-04-20"), print)  # type: ignore[union-attr]  # it is open
    settled(desk)
    settled(desk)
    assert page.record.fields["ask"].text == "途中"  # type: ignore[union-attr]  # no choice
    assert page.record.is_touched()


def test_what_is_typed_comes_back_after_the_window_was_closed(
    stage: Stage, desk_of: Callable[..., Desk], open_case: Callable[..., CasePage], settled: Settled
) -> None:
    session = stage("submitted").contractor.session
    first = open_case(desk_of(session))
    write(first.record, "ask", "途中")
    first.keep()
    settled(first.desk)
    assert not first.unsaved()
    again = open_case(desk_of(session))
    assert again.record.fields["ask"].text == "途中"  # type: ignore[union-attr]  # no choice
    press(again, "ask", settled)
    assert open_case(desk_of(session)).record.fields["ask"].text == ""  # type: ignore[union-attr]  # the same


def test_who_only_looks_is_offered_nothing(desk_at: Callable[..., Desk], open_case: Callable[..., CasePage]) -> None:
    assert open_case(desk_at("submitted", "ward")).tabs[-1].isHidden()


@pytest.mark.parametrize("language", ["ja", "en"])
def test_it_fits_at_the_smallest_size(
    desk_at: Callable[..., Desk], open_case: Callable[..., CasePage], language: str
) -> None:
    page = open_case(desk_at("submitted", "contractor", language=language, compact=True))
    picture(page, f"case-record-{language}-1366", SMALLEST)
    names = [each.accessibleName() for each in page.record.buttons.values()]
    assert all(names)
