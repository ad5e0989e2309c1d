"""申請の入力: every fault at its field, the lines of the uses, and that everybody can work at it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.widgets.line import Line
from sitter_desk.domain.records import Applicant, Use
from tests.desktop.screens import SMALLEST, picture
from tests.desktop.typist import CTRL, ENTER, PAPER, SHIFT, Typist, records

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen screen can't raise the list of names that opens below a field."""


# ---- faults at their fields -----------------------------------------------------------------------------------------


def test_what_is_needed_is_shown_and_nothing_is_received(typist: Typist, settled: Callable[[Desk], None]) -> None:
    typist.go("email")
    typist.key(ENTER, CTRL)
    settled(typist.page.desk)
    assert typist.here == "arrived_on"
    assert "3つ" in typist.page.bar.sentence
    assert {"arrived_on", "name", "child.0.name"} <= {each.key for each in typist.page.told if each.mark == "ng"}
    assert len(records(typist.page.desk)) == 3
    picture(typist.shell, "form-stopped-ja")


def test_what_only_looks_wrong_is_received_when_asked_twice(typist: Typist, settled: Callable[[Desk], None]) -> None:
    typist.fill({**PAPER, "phone": "090-0000-011"})
    typist.key(ENTER, CTRL)
    settled(typist.page.desk)
    assert typist.here == "phone"
    assert len(records(typist.page.desk)) == 3
    assert "もう一度" in typist.page.bar.sentence
    typist.key(ENTER, CTRL)
    settled(typist.page.desk)
    with typist.page.desk.session.reading() as reader:
        assert reader.get(Applicant, records(typist.page.desk)[-1].applicant).phone == "090-0000-011"


def test_nothing_is_said_of_what_was_not_typed_yet(typist: Typist) -> None:
    typist.fill({"arrived_on": "7.3.30"}, until="bank")
    assert [each.key for each in typist.page.told] == []
    typist.go("phone")
    typist.type("090-0000-011")
    assert typist.page.told == []
    typist.key(ENTER)
    assert [(each.key, each.mark) for each in typist.page.told] == [("phone", "ng")]


def test_f3_goes_from_one_thing_to_the_next(typist: Typist) -> None:
    typist.fill({**PAPER, "phone": "090-0000-011", "holder": "ヨシナベ　レンシュウミ", "use.1.end": "1250"})
    typist.go("year")
    went = []
    for _ in range(7):
        typist.key(Qt.Key.Key_F3)
        went.append(typist.here)
    assert went == ["name", "phone", "child.0.name", "holder", "use.1.end", "name", "phone"]
    assert any("1つ足りません" in each.sentence for each in typist.page.told if each.key == "phone")


def test_rare_letters_are_asked_about_once_the_fonts_are_there(typist: Typist) -> None:
    typist.fill(PAPER, until="birthday")
    [told] = [each for each in typist.page.told if each.key == "name"]
    assert (told.mark, "氏名用の字" in told.sentence) == ("check", True)


def test_the_rare_letter_itself_stands_out_in_its_field(typist: Typist) -> None:
    typist.fill(PAPER, until="birthday")
    line = typist.page.view.cells["name"].widget
    assert isinstance(line, Line)
    warn, ink = (QColor(getattr(typist.page.look.tokens, token)) for token in ("warn", "ink"))
    picture_of = line.grab().toImage()
    inside = [picture_of.pixelColor(x, y) for x in range(8, 120) for y in range(6, picture_of.height() - 6)]
    assert any(_near(colour, warn) for colour in inside)
    assert any(_near(colour, ink) for colour in inside), "the other letters keep theirs"
    assert typist.page.values["name"] == line.text() == PAPER["name"]
    typist.go("name")
    typist.key(Qt.Key.Key_Z, CTRL)
    assert typist.page.values["name"] == ""


def _near(one: QColor, other: QColor) -> bool:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) < 12 for a, b in pairs)


def test_a_proposal_is_put_in_by_its_key_alone(typist: Typist) -> None:
    typist.go("kana")
    typist.type("よしなべ")
    typist.key(ENTER)
    assert typist.page.values["kana"] == "よしなべ"
    typist.key(ENTER, SHIFT)
    typist.key(Qt.Key.Key_Down, CTRL)
    assert typist.page.values["kana"] == "ヨシナベ"
    typist.key(Qt.Key.Key_Z, CTRL)
    assert typist.page.values["kana"] == "よしなべ"


def test_neither_enter_nor_the_primary_break_a_conversion(typist: Typist, settled: Callable[[Desk], None]) -> None:
    typist.fill(PAPER)
    typist.go("name")
    line = QApplication.focusWidget()
    assert isinstance(line, Line)
    QApplication.sendEvent(line, QInputMethodEvent("れん", []))
    typist.key(ENTER)
    typist.key(ENTER, CTRL)
    settled(typist.page.desk)
    assert typist.here == "name"
    assert len(records(typist.page.desk)) == 3


# ---- the lines of the uses ------------------------------------------------------------------------------------------


def test_lines_are_computed_spelt_and_summed_as_they_are_typed(typist: Typist) -> None:
    typist.fill(PAPER)
    grid = typist.page.view.grid
    texts = [grid.cells[f"use.0.{key}"].text for key in ("day", "start", "end", "fee")]
    assert texts == ["10月3日 木", "9:00", "12:30", "10,500"]
    figures = [grid._figures[0, key].text() for key in ("minutes", "day_hours", "night_hours", "amount")]
    assert figures == ["3:30", "3", "–", "7,500"]
    assert grid.total._sums["amount"].text() == "17,500"
    typist.type("20000")
    typist.key(ENTER)
    assert "+2,500" in grid.total.said.sentence
    assert grid.lines >= 3


def test_what_was_typed_before_it_was_spelt_comes_back_with_ctrl_z(typist: Typist) -> None:
    typist.go("use.0.start")
    typist.type("930")
    typist.key(ENTER)
    assert typist.page.values["use.0.start"] == "9:30"
    typist.key(ENTER, SHIFT)
    typist.key(Qt.Key.Key_Z, CTRL)
    assert typist.page.values["use.0.start"] == "930"


def test_arrows_go_between_lines_and_ctrl_d_takes_what_stands_above(typist: Typist) -> None:
    typist.fill(PAPER, until="use.1.start")
    typist.go("use.0.company")
    typist.key(Qt.Key.Key_Down)
    assert typist.here == "use.1.company"
    typist.key(Qt.Key.Key_D, CTRL)
    assert typist.page.values["use.1.company"] == "練習シッター合同会社"
    typist.key(Qt.Key.Key_Up)
    assert typist.here == "use.0.company"


def test_the_further_fields_of_a_line_are_one_key_away(typist: Typist, settled: Callable[[Desk], None]) -> None:
    typist.fill(PAPER)
    typist.go("use.1.discount")
    typist.type("-4400")
    typist.key(ENTER)
    assert typist.page.values["use.1.discount"] == "4,400"
    typist.key(Qt.Key.Key_F9)
    assert typist.here == "use.1.discount_kind"
    typist.key(Qt.Key.Key_Down)
    passed = typist.fill({"use.1.other": "840"}, until="use.1.receipt")
    assert passed == ["use.1.discount_kind", "use.1.other", "use.1.hourly", "use.1.paid"]
    typist.type("練習-7")
    typist.key(Qt.Key.Key_F9)
    assert typist.here == "use.1.day"
    typist.key(ENTER, CTRL)
    settled(typist.page.desk)
    with typist.page.desk.session.reading() as reader:
        use = reader.find(Use, application=records(typist.page.desk)[-1].id)[1]
    assert (use.discount_yen, use.discount_kind, use.other_yen, use.receipt) == (4_400, "こども家庭庁券", 840, "練習-7")


def test_a_brother_or_sister_gets_fields_and_uses_of_their_own(typist: Typist, settled: Callable[[Desk], None]) -> None:
    typist.fill(PAPER)
    typist.page.view.sections.more.click()
    assert typist.here == "child.1.name"
    typist.type("𠮷邉　練習葉")
    typist.go("child.1.birthday")
    typist.type("R4.6.3")
    typist.key(ENTER)
    typist.go("use.1.child")
    chosen = QApplication.focusWidget()
    assert isinstance(chosen, QComboBox)
    typist.key(Qt.Key.Key_Down)
    assert typist.page.values["use.1.child"] == "1"
    picture(typist.shell, "form-two-children-ja")
    typist.key(ENTER, CTRL)
    settled(typist.page.desk)
    application = records(typist.page.desk)[-1]
    with typist.page.desk.session.reading() as reader:
        uses = reader.find(Use, application=application.id)
    assert [application.children.index(use.child) for use in uses] == [0, 1]


# ---- for everybody --------------------------------------------------------------------------------------------------


def test_every_field_has_a_name_and_nothing_is_cut_at_the_smallest_size(typist: Typist) -> None:
    typist.fill(PAPER)
    picture(typist.shell, "form-smallest-ja", SMALLEST)
    typed = [each for each in typist.page.body.findChildren(QWidget) if isinstance(each, QLineEdit | QComboBox)]
    assert len(typed) > 40
    assert [each for each in typed if not each.accessibleName()] == []
    total, buttons = typist.page.view.grid.total, typist.page.bar.findChildren(Button)
    assert total.visibleRegion().boundingRect().size() == total.size()
    assert all(each.visibleRegion().boundingRect().size() == each.size() for each in buttons)


def test_it_speaks_english_as_well(open_form: Callable[..., Typist], desk_at: Callable[..., Desk]) -> None:
    typist = open_form(desk_at("taken_in", "contractor", language="en"))
    typist.go("phone")
    typist.type("090-0000-011")
    typist.key(ENTER)
    assert typist.page.title.heading == "Application form"
    assert typist.page.told[0].sentence.startswith("Digits missing: 1")
    picture(typist.shell, "form-en")


def test_an_individual_number_in_a_text_is_asked_about(typist: Typist) -> None:
    typist.fill({"use.0.day": "10/3"}, until="use.0.company")
    typist.type("練習123456789018")
    typist.key(ENTER)
    assert [each.sentence for each in typist.page.told if each.key == "use.0.company"] == [
        "個人番号（マイナンバー）のようです。ここには残せません。"
    ]
