"""申請の訂正 at the same form: what is fixed stays, what differs is put right, an emptied line wants a reason."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.page import Page
from sitter_desk.desktop.pages import every
from sitter_desk.domain.records import Application, Round, Use
from sitter_desk.office.circle.practice import typed_from_paper
from sitter_desk.office.drafts import drafts
from sitter_desk.office.intake import type_application
from tests.desktop.screens import picture
from tests.desktop.typist import CTRL, ENTER, Typist

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen screen can't raise the list of names that opens below a field."""


PAPER = replace(typed_from_paper(), arrived_on="2025-03-30", postmarked_on="2025-03-28")


@pytest.fixture
def case(
    desk_at: Callable[..., Desk], open_form: Callable[..., Typist], monkeypatch: pytest.MonkeyPatch
) -> tuple[Typist, Application]:
    """The application from paper, open to be put right."""
    monkeypatch.setitem(every.CLASSES, "case", type("Case", (Page,), {"NAME": "case"}))
    desk = desk_at("taken_in", "contractor")
    with desk.session.reading() as reader:
        [round_] = reader.find(Round)
    application = type_application(desk.session, PAPER, round_=round_)
    return open_form(desk, where=application.id), application


def uses_of(desk: Desk, application: Application) -> list[Use]:
    with desk.session.reading() as reader:
        return sorted(reader.find(Use, application=application.id), key=lambda use: use.position)


def test_it_shows_the_case_and_only_what_can_be_put_right_is_typed_in(case: tuple[Typist, Application]) -> None:
    typist, application = case
    page = typist.page
    assert (page.title.heading, page.job.detail) == ("申請の訂正", application.receipt_number)
    name = page.view.cells["name"].widget
    assert isinstance(name, QLineEdit)
    assert (name.text(), name.isReadOnly()) == (PAPER.name, True)
    assert page.view.grid.cells["use.1.fee"].text == "10,400"
    typist.go("postmarked_on")
    passed = typist.fill({}, until="child.0.kana")
    assert passed == ["postmarked_on", "method", "child.0.name"], "Enter passes over what is fixed"
    picture(typist.shell, "form-correct-ja")


def test_what_differs_is_put_right_and_leads_back_to_the_case(
    case: tuple[Typist, Application], settled: Callable[[Desk], None]
) -> None:
    typist, application = case
    desk = typist.page.desk
    typist.go("use.0.end")
    typist.type("1130")
    typist.key(ENTER, CTRL)
    settled(desk)
    assert typist.shell.current == "case"
    assert [use.end for use in uses_of(desk, application)][:2] == ["11:30", "17:00"]
    assert drafts(desk.session) == []


def test_an_emptied_line_asks_for_its_reason(case: tuple[Typist, Application], settled: Callable[[Desk], None]) -> None:
    typist, application = case
    desk, page = typist.page.desk, typist.page
    assert page.view.side._why.isHidden()
    for key in ("day", "start", "end", "fee", "discount", "company", "sitter"):
        typist.go(f"use.1.{key}")
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit)
        line.selectAll()
        typist.key(Qt.Key.Key_Delete)
    typist.go("use.1.discount_kind")
    typist.key(Qt.Key.Key_Home)
    assert not page.view.side._why.isHidden()
    typist.key(ENTER, CTRL)
    settled(desk)
    assert [use.struck for use in uses_of(desk, application)] == [False] * 4
    assert typist.here == "reason"
    assert "理由" in page.bar.sentence
    picture(typist.shell, "form-strike-ja")
    typist.type("別の家庭の利用")
    typist.key(ENTER, CTRL)
    settled(desk)
    assert [use.struck for use in uses_of(desk, application)] == [False, True, False, False]


def test_what_was_begun_is_found_again_beside_the_case(
    case: tuple[Typist, Application], open_form: Callable[..., Typist], settled: Callable[[Desk], None]
) -> None:
    typist, application = case
    desk = typist.page.desk
    typist.go("use.0.fee")
    typist.type("9000")
    typist.key(Qt.Key.Key_Escape)
    settled(desk)
    assert typist.shell.current == "case"
    [draft] = drafts(desk.session)
    assert (draft.place, draft.subject) == (f"form {application.id}", application.subject)
    again = open_form(desk, where=application.id)
    assert again.page.view.grid.cells["use.0.fee"].text == "9,000"
    assert again.page.title.heading == "申請の訂正"
    again.key(ENTER, CTRL)
    settled(desk)
    assert uses_of(desk, application)[0].fee_yen == 9_000
