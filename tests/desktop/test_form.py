"""申請の入力 on real data: a whole paper by keys alone, and nothing is lost whatever happens."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages.form.page import FormPage
from sitter_desk.domain.records import Account, Applicant, Child, Use
from sitter_desk.domain.typed import Understood
from sitter_desk.office.drafts import drafts
from sitter_desk.office.views import entry_judging
from sitter_desk.office.views.entry_form import fields_of
from tests.desktop.screens import picture
from tests.desktop.typist import CTRL, ENTER, NAME, PAPER, SHIFT, Typist, records
from tests.unit.office.harness import acts, dump, in_role

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen screen can't raise the list of names that opens below a field."""


# ---- a whole paper --------------------------------------------------------------------------------------------------


def test_a_whole_application_is_typed_and_received_by_keys_alone(
    typist: Typist, settled: Callable[[Desk], None]
) -> None:
    desk = typist.page.desk
    assert typist.here == "arrived_on"
    typist.fill(PAPER)
    typist.type("13500")
    picture(typist.shell, "form-typed-ja")
    typist.key(ENTER, CTRL)
    settled(desk)
    application = records(desk)[-1]
    with desk.session.reading() as reader:
        person = reader.get(Applicant, application.applicant)
        [child] = [reader.get(Child, each) for each in application.children]
        uses = reader.find(Use, application=application.id)
    assert (application.receipt_number, application.method, application.year_of_use) == ("SJ6-0-0004", "post", 2024)
    assert (application.arrived_on, application.postmarked_on) == ("2025-03-30", "2025-03-28")
    assert (person.name, person.kana, person.birthday, person.postcode) == (
        NAME,
        PAPER["kana"],
        "1990-05-06",
        "000-0118",
    )
    assert person.address == "東京都新宿区練習町一丁目　23番4号"
    assert (child.name, child.birthday, child.relationship) == (PAPER["child.0.name"], "2021-04-01", "長男")
    assert application.account == Account(
        bank="0001", branch="001", kind="1", number="0001234", holder_kana="ヨシナベ レンシユウミ"
    )
    assert [(use.day, use.start, use.end, use.fee_yen, use.company) for use in uses] == [
        ("2024-10-03", "09:00", "12:30", 10_500, "練習シッター合同会社"),
        ("2024-10-10", "13:00", "17:00", 10_400, "練習シッター合同会社"),
    ]
    shown = [each.text() for each in typist.page._stack.currentWidget().findChildren(QWidget) if hasattr(each, "text")]
    assert "SJ6-0-0004" in shown
    picture(typist.shell, "form-received-ja")
    assert drafts(desk.session) == [], "what was received is no draft any more"


def test_enter_goes_through_the_paper_in_its_order_and_shift_enter_back(typist: Typist) -> None:
    order = [key for key, _ in fields_of({}) if not key.startswith("use.")]
    hidden = {"child.0.since", "child.0.proven"}
    expected = [key for key in order if key not in hidden and key != "claimed"]
    typist.go("year")
    passed = typist.fill({})
    assert passed == [*expected, "use.0.day"], "an empty line is left at its first field"
    typist.go("use.0.day")
    back = []
    while typist.here != "year" and len(back) < 60:
        typist.key(ENTER, SHIFT)
        back.append(typist.here)
    assert back == expected[::-1]


def test_the_next_paper_is_one_key_away_and_has_the_day_of_the_mail(
    typist: Typist, settled: Callable[[Desk], None]
) -> None:
    desk = typist.page.desk
    typist.fill(PAPER)
    typist.key(ENTER, CTRL)
    settled(desk)
    typist.key(ENTER, CTRL)
    assert typist.here == "kana"
    assert (typist.page.values["arrived_on"], typist.page.values.get("name", "")) == ("7.3.30", "")
    typist.fill({key: text for key, text in PAPER.items() if not key.startswith(("arrived", "postmarked"))})
    typist.key(ENTER, CTRL)
    settled(desk)
    assert [each.receipt_number for each in records(desk)][-2:] == ["SJ6-0-0004", "SJ6-0-0005"]
    assert {each.arrived_on for each in records(desk)[-2:]} == {"2025-03-30"}


# ---- nothing is lost ------------------------------------------------------------------------------------------------


def half(typist: Typist) -> dict[str, str]:
    typist.fill(PAPER, until="use.1.start")
    return {key: text for key, text in typist.page.values.items() if text}


def test_closing_without_saving_loses_nothing(
    typist: Typist, open_form: Callable[..., Typist], settled: Callable[[Desk], None]
) -> None:
    desk = typist.page.desk
    before = half(typist)
    assert not typist.page.unsaved()
    typist.shell.keep_all()
    settled(desk)
    again = open_form(desk)
    assert {key: text for key, text in again.page.values.items() if text} == before
    name = again.page.view.cells["name"].widget
    assert isinstance(name, QLineEdit)
    assert name.text() == NAME
    assert "保存した" in again.page.bar.sentence
    assert again.page.judged
    assert again.page.judged.totals.amount_yen == 7_500


def test_what_was_typed_survives_without_any_farewell(
    typist: Typist, open_form: Callable[..., Typist], settled: Callable[[Desk], None], qtbot: QtBot
) -> None:
    """Killed: the page gets no chance to keep anything; the pause in between did."""
    desk, keeper = typist.page.desk, typist.page.keeper
    keeper._timer.setInterval(20)
    before = half(typist)
    qtbot.waitUntil(lambda: not keeper.dirty)
    settled(desk)
    assert "業務データ" in typist.page.bar.sentence
    typist.page.keeper.place = ""  # the page can keep nothing from now on
    typist.page.values = {}
    again = open_form(desk)
    assert {key: text for key, text in again.page.values.items() if text} == before


def test_a_draft_is_sealed_in_the_vault_and_stands_nowhere_in_clear(
    typist: Typist, settled: Callable[[Desk], None]
) -> None:
    desk = typist.page.desk
    half(typist)
    typist.page.keep()
    settled(desk)
    folder = desk.session.vault.folder
    found = [path for path in folder.rglob("*") if path.is_file() and NAME.encode() in path.read_bytes()]
    assert found == []
    assert len(drafts(desk.session)) == 1


def test_leaving_with_escape_keeps_it_and_coming_back_finds_the_same_page(
    typist: Typist, settled: Callable[[Desk], None]
) -> None:
    desk = typist.page.desk
    before = half(typist)
    typist.key(Qt.Key.Key_Escape)
    assert typist.shell.current == "applications"
    settled(desk)
    assert len(drafts(desk.session)) == 1
    typist.shell.open("form")
    assert {key: text for key, text in typist.page.values.items() if text} == before


def test_an_empty_form_leaves_no_draft(typist: Typist, settled: Callable[[Desk], None]) -> None:
    log = acts(typist.page.desk.session)
    typist.key(Qt.Key.Key_Escape)
    settled(typist.page.desk if isinstance(typist.shell.page, FormPage) else typist.shell.desk)
    assert acts(typist.shell.desk.session) == log


def test_several_forms_are_turned_over_with_f7_and_f8(typist: Typist, settled: Callable[[Desk], None]) -> None:
    desk = typist.page.desk
    typist.go("email")
    typist.type("one@example.jp")
    typist.shell.open("form", "new")
    settled(desk)
    assert typist.page.values.get("email", "") == ""
    typist.go("email")
    typist.type("two@example.jp")
    typist.key(Qt.Key.Key_F8)
    settled(desk)
    assert typist.page.values["email"] == "one@example.jp"
    typist.key(Qt.Key.Key_F7)
    settled(desk)
    assert typist.page.values["email"] == "two@example.jp"
    assert len(drafts(desk.session)) == 2


def test_what_the_office_refuses_stays_and_the_field_is_named(
    typist: Typist, settled: Callable[[Desk], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page lets something through that no record takes: the office still stands behind it."""
    desk = typist.page.desk
    readers = {**entry_judging._READERS, "kana": lambda text, *_: Understood(value=text + "\u202e")}
    monkeypatch.setattr(entry_judging, "_READERS", readers)
    typist.fill(PAPER)
    before, stored = dict(typist.page.values), dump(desk.session)
    typist.key(ENTER, CTRL)
    settled(desk)
    assert dump(desk.session)["application"] == stored["application"]
    assert typist.page.values == before
    assert typist.here == "kana"
    assert "SD-405" in typist.page.banner_text()
    assert [each.key for each in typist.page.told if "受け付けられません" in each.sentence] == ["kana"]
    monkeypatch.undo()
    typist.go("kana")
    typist.type("x")
    typist.key(Qt.Key.Key_Z, CTRL)
    typist.key(ENTER, CTRL)
    settled(desk)
    assert records(desk)[-1].receipt_number == "SJ6-0-0004"


def test_a_person_who_may_not_receive_loses_nothing(typist: Typist, settled: Callable[[Desk], None]) -> None:
    desk = typist.page.desk
    typist.fill(PAPER)
    typist.page.keep()
    settled(desk)
    with in_role(desk.session, "auditor"):
        typist.key(ENTER, CTRL)
        settled(desk)
    assert "SD-" in typist.page.banner_text() or typist.page._stack.currentIndex() == 1
    assert typist.page.values["name"] == NAME
    assert len(records(desk)) == 3
    assert len(drafts(desk.session)) == 1
