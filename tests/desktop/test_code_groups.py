"""The boxes of a code: judged one by one while they are typed, filled by a paste or a reader, by keyboard alone."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.banner import Banner
from sitter_desk.desktop.widgets.code_groups import FINGERPRINT, CodeGroups
from sitter_desk.domain.papercode import make_code
from sitter_desk.workstation.language import translator

CODE = make_code(bytes(range(1, 19)))
GROUPS = CODE.split("-")


@pytest.fixture
def code(qtbot: QtBot) -> CodeGroups:
    made = CodeGroups(Look(), translator("en"))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.begin()
    return made


def type_into(qtbot: QtBot, text: str) -> None:
    """As a person or a reader does it: each key to whatever has the focus."""
    for sign in text:
        focused = QApplication.focusWidget()
        assert focused
        qtbot.keyClicks(focused, sign)


def at(code: CodeGroups) -> int:
    return next(number for number, box in enumerate(code.boxes) if box.hasFocus())


def slipped(group: str) -> str:
    return ("0" if group[0] != "0" else "1") + group[1:]


def test_a_reader_s_burst_fills_all_boxes(qtbot: QtBot, code: CodeGroups) -> None:
    with qtbot.waitSignal(code.entered):
        type_into(qtbot, CODE.replace("-", ""))
        qtbot.keyClick(code.boxes[6], Qt.Key.Key_Return)
    assert code.code == CODE
    assert code.is_whole


def test_typed_as_people_type(qtbot: QtBot, code: CodeGroups) -> None:
    type_into(qtbot, CODE.lower())
    assert code.code == CODE
    assert code.judged == ("right",) * 7


def test_a_group_is_judged_on_its_last_sign_and_the_others_stay(qtbot: QtBot, code: CodeGroups) -> None:
    type_into(qtbot, GROUPS[0] + GROUPS[1] + slipped(GROUPS[2])[:4])
    assert code.judged[2] == "short"
    type_into(qtbot, GROUPS[2][4])
    assert code.judged == ("right", "right", "wrong", "empty", "empty", "empty", "empty")
    assert at(code) == 3
    assert code.boxes[2].property("state") == "ng"
    type_into(qtbot, GROUPS[3])
    assert [box.text() for box in code.boxes[:4]] == [GROUPS[0], GROUPS[1], slipped(GROUPS[2]), GROUPS[3]]


def test_a_group_put_right_leads_past_those_that_fit_to_the_first_that_is_empty(qtbot: QtBot, code: CodeGroups) -> None:
    type_into(qtbot, GROUPS[0] + slipped(GROUPS[1]) + GROUPS[2] + GROUPS[3])
    assert at(code) == 4
    code.retype()
    type_into(qtbot, GROUPS[1])
    assert code.judged[:4] == ("right",) * 4
    assert at(code) == 4
    type_into(qtbot, "".join(GROUPS[4:]))
    assert code.is_whole


def test_the_sentence_names_the_group_and_f3_goes_there(qtbot: QtBot, code: CodeGroups) -> None:
    type_into(qtbot, GROUPS[0] + slipped(GROUPS[1]))
    [banner] = code.findChildren(Banner)
    assert banner.accessibleName().startswith("There is a slip in group 2 ")
    qtbot.waitUntil(banner.isVisible)
    qtbot.keyClick(code.boxes[2], Qt.Key.Key_F3)
    assert at(code) == 1
    type_into(qtbot, GROUPS[1])
    assert code.judged[1] == "right"
    assert code.findChildren(Banner) == []
    assert at(code) == 2


@pytest.mark.parametrize("where", [0, 3])
def test_a_paste_fills_all_boxes_wherever_it_is_pasted(qtbot: QtBot, code: CodeGroups, where: int) -> None:
    wide = "".join(chr(ord(sign) + 0xFEE0) if sign != "-" else "－" for sign in CODE)
    QApplication.clipboard().setText(f" {wide}\n")
    code.boxes[where].setFocus()
    qtbot.keyClick(code.boxes[where], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert code.code == CODE
    assert at(code) == 6


def test_a_right_group_in_another_place_is_wrong(qtbot: QtBot, code: CodeGroups) -> None:
    type_into(qtbot, GROUPS[1])
    assert code.judged[0] == "wrong"


def test_between_the_boxes_as_in_one_line(qtbot: QtBot, code: CodeGroups) -> None:
    type_into(qtbot, GROUPS[0])
    assert at(code) == 1
    qtbot.keyClick(code.boxes[1], Qt.Key.Key_Backspace)
    assert (at(code), code.boxes[0].text()) == (0, GROUPS[0])
    qtbot.keyClick(code.boxes[0], Qt.Key.Key_Right)
    assert at(code) == 1
    qtbot.keyClick(code.boxes[1], Qt.Key.Key_Left)
    assert at(code) == 0


def test_a_sixth_sign_belongs_nowhere(qtbot: QtBot, code: CodeGroups) -> None:
    type_into(qtbot, GROUPS[0])
    code.boxes[0].setFocus()
    code.boxes[0].deselect()
    qtbot.keyClicks(code.boxes[0], "7")
    assert (code.boxes[0].text(), code.boxes[1].text()) == (GROUPS[0], "")


def test_a_full_box_is_typed_over_after_ctrl_a_or_a_click(qtbot: QtBot, code: CodeGroups) -> None:
    wrong = slipped(GROUPS[1])
    for again in ("keys", "mouse"):
        code.begin()
        type_into(qtbot, GROUPS[0] + wrong)
        box = code.boxes[1]
        if again == "keys":
            box.setFocus()
            qtbot.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            qtbot.keyClick(box, Qt.Key.Key_Delete)
        else:
            qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
        type_into(qtbot, GROUPS[1])
        assert box.text() == GROUPS[1], again


def test_signs_that_no_code_has_are_not_taken(qtbot: QtBot, code: CodeGroups) -> None:
    type_into(qtbot, "u-! iLo")
    assert code.boxes[0].text() == "110"


def test_enter_goes_on_and_back_to_what_is_missing(qtbot: QtBot, code: CodeGroups) -> None:
    qtbot.keyClick(code.boxes[0], Qt.Key.Key_Return)
    assert at(code) == 1
    code.fill(CODE)
    code.boxes[2].setText(slipped(GROUPS[2]))
    code.boxes[6].setFocus()
    qtbot.keyClick(code.boxes[6], Qt.Key.Key_Return)
    assert at(code) == 2


def test_nothing_typed_is_copied_out(qtbot: QtBot, code: CodeGroups) -> None:
    QApplication.clipboard().setText("before")
    code.fill(CODE)
    for box in code.boxes:
        box.selectAll()
        for key in (Qt.Key.Key_C, Qt.Key.Key_X):
            qtbot.keyClick(box, key, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "before"
    assert code.code == CODE


def test_the_input_method_is_off_and_a_screen_reader_hears_the_groups(code: CodeGroups) -> None:
    assert not any(box.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled) for box in code.boxes)
    assert [box.accessibleName() for box in code.boxes][2] == "Group 3 of 7"
    code.fill(GROUPS[0] + slipped(GROUPS[1]))
    assert [box.accessibleDescription() for box in code.boxes[:3]] == ["fits", "There is a slip in it", ""]


def test_clearing_forgets(code: CodeGroups) -> None:
    code.fill(CODE)
    code.clear()
    assert code.is_empty
    assert not code.is_whole


def test_a_fingerprint_has_no_check_sign(qtbot: QtBot) -> None:
    made = CodeGroups(Look(), translator("ja"), FINGERPRINT)
    qtbot.addWidget(made)
    made.fill("0123 4567 89ab cde")
    assert made.judged == ("full", "full", "full", "short")
    made.fill("0123-4567-89ab-cdef")
    assert made.is_whole
    assert made.code == "0123-4567-89AB-CDEF"
    assert {box.property("state") or "" for box in made.boxes} == {""}
    assert made.boxes[3].accessibleName() == "4組のうち4組目"
    assert all(isinstance(box, QLineEdit) for box in made.boxes)
