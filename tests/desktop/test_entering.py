"""Other ways in: another desk of this PC, a code from paper, another language."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.entry.first_run_fields import CodeField, StepForm
from sitter_desk.desktop.entry.with_code import WithCode
from sitter_desk.office.circle import practice
from sitter_desk.office.desks import FirstPerson, enter_by_invitation
from sitter_desk.office.first_run import CODE_STEPS, STEPS
from sitter_desk.office.people import add_person, renew_recovery
from sitter_desk.vault.users import users
from sitter_desk.workstation.settings import KnownDesk, load_settings, with_desk
from tests.desktop.screens import picture
from tests.desktop.walking import CTRL, OTHER_CODE, PASSWORD, MakeWindow, fill, page, press, welcome
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import CHEAP


def test_another_desk_of_this_pc_is_one_key_away(open_window: MakeWindow, qtbot: QtBot, stage: Stage) -> None:
    pair = stage("kit")
    pair.close()
    window = open_window(pair.ward.folder)
    qtbot.waitUntil(lambda: window.log_in.people.count() == 1, timeout=20_000)
    window.settings = with_desk(window.settings, known(pair.ward.folder))
    window.settings = with_desk(window.settings, known(pair.out / "gone"))
    window.log_in.other_wanted.emit()
    door = welcome(window, qtbot)
    assert len(door.rows) == 5
    picture(window, "welcome-desks-ja")
    press(qtbot, Qt.Key.Key_Return)  # the one opened last is gone
    qtbot.waitUntil(lambda: "SD-201" in welcome(window, qtbot).banner_text, timeout=20_000)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.doors.page is None, timeout=20_000)
    qtbot.waitUntil(lambda: window.log_in.people.count() == 1, timeout=20_000)
    window.log_in.other_wanted.emit()
    welcome(window, qtbot)
    press(qtbot, Qt.Key.Key_Escape)
    assert window.doors.page is None


def known(folder: Path) -> KnownDesk:
    return KnownDesk(folder=str(folder), vault="a" * 32, site="ward", practice=True, ward="新宿区", year=2024)


@pytest.mark.parametrize("kind", ["invitation", "recovery"])
def test_a_code_from_paper_opens_the_desk_and_sets_a_password(
    kind: str, open_window: MakeWindow, qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair = stage("kit")
    desk = pair.ward
    monkeypatch.setattr("sitter_desk.desktop.entry.doors.this_machine", lambda _: desk.machine)
    if kind == "invitation":
        login = "jiro"
        code = add_person(desk.session, login=login, name="練習次郎", role="handler", kdf=CHEAP)
    else:
        login = practice.WARD_PERSON.login
        code = renew_recovery(desk.session, kdf=CHEAP)
    desk.close()
    window = open_window(desk.folder)
    qtbot.waitUntil(lambda: window.log_in.people.count() == 1, timeout=20_000)
    (window.log_in.invitation_wanted if kind == "invitation" else window.log_in.recovery_wanted).emit()
    entry = page(window, qtbot, WithCode)
    assert isinstance(entry, WithCode)
    picture(window, f"with-code-{kind}-ja")
    fill(entry, qtbot, {"login": login, "invitation": OTHER_CODE, "password": PASSWORD, "again": PASSWORD})
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: "SD-212" in entry.said, timeout=20_000)
    codes = entry.form.fields["invitation"]
    assert isinstance(codes, CodeField)
    codes.groups.begin()
    fill(entry, qtbot, {"invitation": code})
    with qtbot.waitSignal(window.opened_desk, timeout=30_000):
        press(qtbot, Qt.Key.Key_Return, CTRL)
    assert window.desk
    assert window.desk.user.login == login
    with window.desk.session.reading() as reader:
        assert login in {user.login for user in users(reader)}
    desk.opened = None


def test_the_language_changes_before_any_desk(open_window: MakeWindow, qtbot: QtBot) -> None:
    window = open_window()
    first = welcome(window, qtbot)
    first.language_wanted.emit("en")
    qtbot.waitUntil(lambda: window.doors.page is not first, timeout=5_000)
    second = welcome(window, qtbot)
    assert second.rows[0].accessibleName().startswith("The ward's desk")
    assert load_settings().language == "en"
    picture(window, "welcome-en")


def test_every_field_has_its_name(open_window: MakeWindow, qtbot: QtBot) -> None:
    """For a screen reader, in each step of each door."""
    window = open_window()
    welcome(window, qtbot)
    for steps in (*STEPS.values(), tuple(CODE_STEPS.values())):
        for step in steps:
            form = StepForm(window.look, window.tr_words, step, {}, {})
            qtbot.addWidget(form)
            for field in form.fields.values():
                named = field.groups.boxes if isinstance(field, CodeField) else [field.box]
                assert all(box.accessibleName() for box in named), field.name


def test_a_desk_that_is_open_elsewhere_says_so_before_anyone_types(
    open_window: MakeWindow, qtbot: QtBot, stage: Stage
) -> None:
    pair = stage("kit")
    window = open_window(pair.ward.folder)
    qtbot.waitUntil(lambda: window.log_in.people.count() == 1, timeout=20_000)
    assert pair.ward.machine.pc in window.log_in.said
    assert practice.WARD_PERSON.login in window.log_in.said
    pair.close()
    window.show_log_in()
    qtbot.waitUntil(lambda: window.log_in.said == "", timeout=20_000)


def test_who_was_here_last_is_chosen_first(open_window: MakeWindow, qtbot: QtBot, stage: Stage) -> None:
    pair = stage("kit")
    desk = pair.ward
    second = FirstPerson(login="jiro", name="練習次郎", password=PASSWORD)
    code = add_person(desk.session, login=second.login, name=second.name, role="handler", kdf=CHEAP)
    pair.close()
    enter_by_invitation(desk.folder, second, code, machine=desk.machine, waited=0).close()
    window = open_window(desk.folder)
    qtbot.waitUntil(lambda: window.log_in.people.count() == 2, timeout=20_000)
    assert window.log_in.people.currentItem().text() == second.login
