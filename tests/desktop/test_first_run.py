"""The first run: each door walked with keys alone, to a desk that is open."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QFrame, QLabel
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.entry import first_run_work
from sitter_desk.desktop.entry.first_run import FirstRun
from sitter_desk.desktop.entry.first_run_fields import CodeField
from sitter_desk.desktop.qt_words import speak
from sitter_desk.desktop.theme import Look
from sitter_desk.desktop.widgets.button import Button
from sitter_desk.desktop.window import Window
from sitter_desk.domain.records import Application, Engagement, Round
from sitter_desk.errors import FingerprintDiffers, NoSecretStore
from sitter_desk.office import founding
from sitter_desk.office.circle.passwords import PASSWORDS
from sitter_desk.office.desks import Machine, look_at_desk
from sitter_desk.sealing.slots import PRODUCTION
from sitter_desk.workstation.language import translator
from sitter_desk.workstation.machine import now_us
from sitter_desk.workstation.secret_store import SecretStore
from sitter_desk.workstation.settings import Settings, load_settings
from tests.desktop.screens import picture
from tests.desktop.walking import (
    CTRL,
    FIRST,
    OTHER_CODE,
    MakeWindow,
    at_the_sheet,
    choose_door,
    fill,
    go_on,
    has_keys,
    idle,
    press,
    reach,
    typing,
    welcome,
)
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import CHEAP

SECONDS = 8


def test_a_new_pc_is_asked_what_to_begin_with(open_window: MakeWindow, qtbot: QtBot) -> None:
    window = open_window()
    door = welcome(window, qtbot)
    assert len(door.rows) == 3
    assert door.banner_text == "", "that there is no desk yet is no error"
    picture(window, "welcome-ja")


@pytest.fixture
def real_pc(secret_service: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A PC with a store for keys, and an Argon2 that takes no time."""
    monkeypatch.setattr(
        founding, "real_machine", lambda: Machine(pc="窓口", now=now_us, store=SecretStore(), kdf=CHEAP)
    )


TERMS = {
    "ward_name": "桜台区",
    "section": "子ども家庭課",
    "contractor_name": "株式会社練習",
    "number": "8桜子第1号",
    "rules": "shinjuku-2025",
}


@pytest.mark.usefixtures("real_pc")
def test_the_ward_makes_its_desk(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    run, folder = choose_door(window, qtbot, 0), tmp_path / "区の机"
    fill(run, qtbot, {"folder": str(folder)})
    go_on(run, qtbot)
    fill(run, qtbot, FIRST)
    picture(window, "first-run-person-ja")
    go_on(run, qtbot)
    fill(run, qtbot, TERMS)
    picture(window, "first-run-terms-ja")
    go_on(run, qtbot)
    fill(run, qtbot, {"mayor_name": "練習　太郎", "phone": "00-0000-0000", "close": "R9.1.15"})
    press(qtbot, Qt.Key.Key_Return, CTRL)
    idle(run, qtbot)
    assert run.form
    assert run.form.fields["report"].sentence, "the report would come before the closing"
    fill(run, qtbot, {"report": "R9.1.18", "decide": "R9.1.25", "deliver": "R9.2.1", "pay": "R9.2.20"})
    assert not folder.exists(), "nothing is made before its last step"
    go_on(run, qtbot)
    write_the_code_down(run, window, qtbot)
    assert window.desk
    session = window.desk.session
    assert (session.practice, session.vault.header.site, session.vault.folder) == (False, "ward", folder)
    with session.reading() as reader:
        [engagement], [first] = reader.find(Engagement), reader.find(Round)
    assert (engagement.ward_name, engagement.letterhead.mayor_title) == ("桜台区", "桜台区長")
    assert first.plan[0].planned == "2027-01-15"
    assert load_settings().desks[0].folder == str(folder)


def write_the_code_down(run: FirstRun, window: Window, qtbot: QtBot) -> None:
    """The last step: there is no printer in a test, so the code is written down, and the box ticked."""
    sheet = run.recovery
    assert sheet
    picture(window, "first-run-recovery-ja")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert run.recovery is sheet, "nobody goes on without the sheet"
    sheet.show_code()
    picture(window, "first-run-code-ja")
    reach(qtbot, sheet.held)
    press(qtbot, Qt.Key.Key_Space)
    with qtbot.waitSignal(window.opened_desk, timeout=30_000):
        press(qtbot, Qt.Key.Key_Return, CTRL)
    assert window.shell
    assert window.doors.page is None


def test_the_contractor_makes_its_desk_of_the_kit(
    open_window: MakeWindow, qtbot: QtBot, stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair = stage("kit")
    monkeypatch.setattr(first_run_work, "practice_machine", lambda: pair.contractor.machine)
    disc, password = pair.disc("kit")
    window = open_window()
    run, folder = choose_door(window, qtbot, 1), tmp_path / "desk"
    fill(run, qtbot, {"medium": str(tmp_path / "nowhere"), "folder": str(folder)})
    go_on(run, qtbot)
    assert "SD-352" in run.banner_text
    fill(run, qtbot, {"medium": str(disc.parent)})
    go_on(run, qtbot)
    type_wrong_and_right(run, qtbot, "kit_password", OTHER_CODE, password, "SD-307")
    assert "練習用のキット" in run.banner_text  # before anything is made of it
    type_wrong_and_right(
        run, qtbot, "fingerprint", "ABCD-EFGH-1J2K-3M4N", pair.tray["fingerprint ward"], FingerprintDiffers.code
    )
    fill(run, qtbot, FIRST)
    assert not folder.exists()
    go_on(run, qtbot)
    write_the_code_down(run, window, qtbot)
    assert window.desk
    with window.desk.session.reading() as reader:
        assert reader.count(Engagement) == 1
        assert reader.count(Application) == 0
    assert window.desk.session.vault.header.site == "contractor"


def type_wrong_and_right(run: FirstRun, qtbot: QtBot, name: str, wrong: str, right: str, code: str) -> None:
    """A code that is well formed and not the right one is refused on its step, then the right one leads on."""
    fill(run, qtbot, {name: wrong})
    go_on(run, qtbot)
    assert code in run.banner_text
    assert run.run.step.name == name
    picture(run, f"first-run-{name}-ja")
    assert run.form
    field = run.form.fields[name]
    assert isinstance(field, CodeField)
    field.groups.begin()
    fill(run, qtbot, {name: right})
    go_on(run, qtbot)
    assert run.run.step.name != name


def test_practice_takes_one_step(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    run = choose_door(window, qtbot, 2)
    fill(run, qtbot, {"side": "ward", "amount": "20", "folder": str(tmp_path / "practice")})
    picture(window, "first-run-practice-ja")
    with qtbot.waitSignal(window.opened_desk, timeout=90_000):
        press(qtbot, Qt.Key.Key_Return, CTRL)
    assert window.desk
    assert window.desk.practice
    assert window.desk.site == "ward"
    assert sorted(path.name for path in (tmp_path / "practice").iterdir()) == ["contractor", "ward"]
    assert [(desk.site, desk.practice) for desk in window.settings.desks] == [("ward", True), ("contractor", True)]
    window.lock()  # in the very first session
    with qtbot.waitSignal(window.opened_desk, timeout=30_000):
        qtbot.keyClicks(window.locked.password, PASSWORDS["ward"])
        qtbot.keyClick(window.locked.password, Qt.Key.Key_Return)
    assert window.shell
    assert window.desk.session.vault.header.slots[0].kdf == PRODUCTION  # what a log-in costs in the office
    started = time.monotonic()
    qtbot.keyClick(window.shell, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: window.log_in.people.count() == 1, timeout=20_000)
    picture(window, "log-in-practice-ja")
    shown = [each.text() for each in window.log_in.findChildren(QLabel) if each.isVisible()]
    assert any(PASSWORDS["ward"] in text for text in shown), "a practice password is no secret"
    with qtbot.waitSignal(window.opened_desk, timeout=30_000):
        qtbot.keyClicks(window.log_in.password, PASSWORDS["ward"])
        qtbot.keyClick(window.log_in.password, Qt.Key.Key_Return)
    assert time.monotonic() - started < SECONDS, "another person takes seconds"


@pytest.mark.usefixtures("real_pc")
def test_nothing_typed_is_lost_on_the_way_back_and_nothing_is_made(
    open_window: MakeWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    run = choose_door(window, qtbot, 0)
    fill(run, qtbot, {"folder": str(tmp_path / "desk")})
    go_on(run, qtbot)
    fill(run, qtbot, {"name": "区　練習子", "login": "ku"})
    press(qtbot, Qt.Key.Key_Escape)
    assert run.run.step.name == "place"
    go_on(run, qtbot)
    assert run.form
    assert run.form.fields["name"].value == "区　練習子"
    assert has_keys(run.form.fields["password"]), "the first field that is still empty"
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_Escape)
    assert welcome(window, qtbot)
    assert not (tmp_path / "desk").exists()


@pytest.mark.usefixtures("real_pc")
def test_what_is_wrong_is_said_at_its_field(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    window = open_window()
    run = choose_door(window, qtbot, 0)
    fill(run, qtbot, {"folder": str(tmp_path / "full")})
    go_on(run, qtbot)
    assert run.form
    folder = run.form.fields["folder"]
    assert folder.sentence
    assert has_keys(folder)
    typing(qtbot, str(tmp_path / "new"))
    assert folder.sentence == "", "it goes once the person mends it"
    go_on(run, qtbot)
    fill(run, qtbot, {"name": "x", "login": "ku", "password": "my ku horse battery", "again": "x"})
    assert run.form.rules
    assert run.form.rules.kept == 3
    go_on(run, qtbot)
    said = {name: bool(field.sentence) for name, field in run.form.fields.items()}
    assert said == {"name": False, "login": False, "password": True, "again": True}
    assert has_keys(run.form.fields["password"])


def test_a_pc_without_a_store_for_keys_says_so_at_once(
    open_window: MakeWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none() -> Machine:
        raise NoSecretStore

    monkeypatch.setattr(founding, "real_machine", none)
    window = open_window()
    run = choose_door(window, qtbot, 0)
    fill(run, qtbot, {"folder": str(tmp_path / "desk")})
    go_on(run, qtbot)
    assert run.run.step.name == "place"
    assert NoSecretStore.code in run.banner_text


def test_enter_leads_through_the_fields_and_on(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    run = choose_door(window, qtbot, 1)
    assert run.form
    fields = run.form.fields
    assert has_keys(fields["medium"])
    typing(qtbot, str(tmp_path))
    press(qtbot, Qt.Key.Key_Return)
    assert has_keys(fields["folder"])
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert has_keys(fields["medium"]) or isinstance(QApplication.focusWidget(), Button)
    reach(qtbot, fields["folder"])
    press(qtbot, Qt.Key.Key_Return)
    idle(run, qtbot)
    assert run.banner_text, "Enter in the last field goes on: there is no bundle in that folder"


def test_closing_the_window_at_the_sheet_closes_the_new_desk(
    open_window: MakeWindow, qtbot: QtBot, tmp_path: Path, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair = stage("kit")
    monkeypatch.setattr(first_run_work, "practice_machine", lambda: pair.contractor.machine)
    window = open_window()
    run = at_the_sheet(window, qtbot, pair, tmp_path)
    assert run.recovery
    run.recovery.start()
    qtbot.waitUntil(lambda: run.recovery is not None and "保存" in run.recovery.said, timeout=30_000)
    assert list((tmp_path / "papers").glob("recovery-*.pdf")), "a practice desk saves its sheet"
    window.close()
    assert not look_at_desk(tmp_path / "desk", machine=pair.contractor.machine).in_use


def test_a_practice_desk_that_was_never_open_here_says_what_it_is(
    stage: Stage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Opened by its folder: strip and password stand there as they will the next time."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "account"))
    desk = stage("taken_in").contractor
    desk.close()
    window = Window(Look(), translator("ja"), Settings(), desk.folder, None)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: window.log_in.people.count() == 1, timeout=10_000)
    shown = [each.text() for each in window.log_in.findChildren(QLabel) if each.isVisible()]
    assert any(PASSWORDS["contractor"] in text for text in shown)
    assert window.log_in.findChildren(QFrame, "practice")
    window.close()


@pytest.mark.parametrize(("language", "said"), [("ja", "ファイル名"), ("en", "File")])
def test_the_dialogs_of_qt_speak_the_language_of_the_window(
    open_window: MakeWindow, qtbot: QtBot, language: str, said: str
) -> None:
    window = open_window()
    window.doors.speak(language)
    dialog = QFileDialog(window)
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    labels = [each.text() for each in dialog.findChildren(QLabel) if each.text()]
    assert any(said in each for each in labels)
    assert any(each.isascii() for each in labels) == (language == "en")
    assert dialog.labelText(QFileDialog.DialogLabel.Accept) == ("開く(&O)" if language == "ja" else "&Open")
    speak("en")
