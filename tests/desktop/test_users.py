"""The page of handlers on a real desk: who stands there, how somebody comes in and goes, and what is on paper."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.pages import every
from sitter_desk.desktop.pages.users.page import WAITING_CODE, UsersPage
from sitter_desk.desktop.shell import Shell
from sitter_desk.errors import LastResponsible, WrongCode
from sitter_desk.office.circle import practice
from sitter_desk.office.desks import FirstPerson, enter_by_invitation
from sitter_desk.office.people import add_person
from tests.desktop.conftest import MakeDesk
from tests.desktop.screens import SMALLEST, USUAL, picture
from tests.unit.documents.reading import codes, images, texts
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import CHEAP, acts, in_role

Settled = Callable[[Desk], None]
HANAKO = FirstPerson(login="hanako", name="練習花子", password="れんしゅう用の合言葉 9")


def shown(qtbot: QtBot, settled: Settled, desk: Desk, where: str = "") -> UsersPage:
    page = UsersPage(desk)
    page.confirm = lambda *_words: True
    qtbot.addWidget(page)
    page.resize(1216, 760)
    page.show()
    page.arrive(where)
    settled(desk)
    return page


def invite(qtbot: QtBot, settled: Settled, page: UsersPage, login: str = "hanako") -> None:
    """What a person types to add somebody."""
    page.begin()
    page.form.name.insert("練習花子")
    qtbot.keyClicks(page.form.login, login)
    page.form.roles["auditor"].setChecked(True)
    qtbot.wait(20)
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(page.desk)
    settled(page.desk)


def names(page: UsersPage) -> list[tuple[str, str, str]]:
    return [(row.cells[0].text, row.cells[1].text, row.cells[2].text) for row in page.table.rows.rows]


def test_everybody_stands_there_with_state_and_last_opening(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("engaged", "ward")
    add_person(desk.session, login="jiro", name="練習次郎", role="handler", kdf=CHEAP)
    page = shown(qtbot, settled, desk)
    assert names(page) == [("区　練習子（あなた）", "取扱責任者", "利用中"), ("練習次郎", "取扱者", "招待中")]
    assert page.table.rows.rows[0].cells[4].text.startswith("6/2")
    assert page.table.rows.rows[1].cells[4].text == "–"


def test_who_is_added_comes_in_by_the_paper_and_by_it_alone(
    qtbot: QtBot, settled: Settled, stage: Stage, desk_of: Callable[..., Desk], tmp_path: Path
) -> None:
    pair = stage("engaged")
    desk = desk_of(pair.ward.session)
    page = shown(qtbot, settled, desk)
    invite(qtbot, settled, page)
    assert page.state == "code"
    code = desk.memory[WAITING_CODE].code
    assert code not in str(desk.memory[WAITING_CODE])
    assert "練習花子" in page.code.head.text()
    page.choose_folder = lambda: str(tmp_path)
    page.save()
    settled(desk)
    assert WAITING_CODE not in desk.memory
    pdf = (tmp_path / "invitation.pdf").read_bytes()
    assert "点検担当（閲覧のみ）" in texts(pdf)[0]
    assert code.replace("-", "") in codes(images(pdf, dots_per_mm=12)[0])
    assert ("password.print", "invitation") in acts(desk.session)
    pair.ward.close()
    enter_by_invitation(pair.ward.folder, HANAKO, code, machine=pair.ward.machine, waited=0).close()
    with pytest.raises(WrongCode):
        enter_by_invitation(pair.ward.folder, HANAKO, code, machine=pair.ward.machine, waited=0)


def test_the_form_waits_for_both_names(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    page = shown(qtbot, settled, desk_at("engaged", "ward"))
    page.begin()
    assert not page.form.ready
    page.form.name.insert("練習花子")
    page.form.login.insert("花子")
    assert not page.form.ready
    page.form.login.clear()
    qtbot.keyClicks(page.form.login, "hanako")
    assert page.form.ready
    assert page.unsaved()
    qtbot.wait(20)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.state == "list"
    assert not page.unsaved()


def test_a_log_in_name_that_is_taken_is_told_and_what_was_typed_stays(
    qtbot: QtBot, settled: Settled, desk_at: MakeDesk
) -> None:
    desk = desk_at("engaged", "ward")
    page = shown(qtbot, settled, desk)
    invite(qtbot, settled, page, login=practice.WARD_PERSON.login)
    assert page.state == "adding"
    assert "SD-" in page.banner_text()
    assert page.form.name.text() == "練習花子"


def test_a_printer_that_gives_up_leaves_the_sheet_for_another_try(
    qtbot: QtBot, settled: Settled, desk_at: MakeDesk, tmp_path: Path
) -> None:
    desk = desk_at("engaged", "ward")
    page = shown(qtbot, settled, desk)
    invite(qtbot, settled, page)
    page.choose_folder = lambda: str(tmp_path / "there" / "is a file")
    (tmp_path / "there").write_text("")
    page.save()
    settled(desk)
    assert page.state == "code"
    assert desk.memory[WAITING_CODE].pdf
    page.choose_folder = lambda: str(tmp_path)
    page.save()
    settled(desk)
    assert page.state == "list"
    assert acts(desk.session).count(("password.print", "invitation")) == 1


def test_who_is_removed_is_gone_and_the_vault_has_a_new_key(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("engaged", "ward")
    add_person(desk.session, login="jiro", name="練習次郎", role="handler", kdf=CHEAP)
    epoch = desk.session.vault.header.epoch
    page = shown(qtbot, settled, desk)
    person = next(each for each in page.people.values() if each.login == "jiro")
    page.confirm = lambda *_words: False
    page.remove(person)
    settled(desk)
    assert desk.session.vault.header.epoch == epoch
    page.confirm = lambda *_words: True
    page.remove(person)
    settled(desk)
    settled(desk)
    assert desk.session.vault.header.epoch == epoch + 1
    assert names(page)[1] == ("練習次郎", "取扱者", "外した")
    assert "練習次郎を外しました" in page.banner_text()


def test_the_last_responsible_person_stays(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("engaged", "ward")
    page = shown(qtbot, settled, desk)
    page.remove(next(iter(page.people.values())))
    settled(desk)
    assert LastResponsible.code in page.banner_text()
    assert page.state == "list"


def test_a_new_recovery_code_waits_for_its_sheet(
    qtbot: QtBot, settled: Settled, desk_at: MakeDesk, tmp_path: Path
) -> None:
    desk = desk_at("engaged", "ward")
    page = shown(qtbot, settled, desk, "recovery")
    settled(desk)
    assert page.state == "code"
    assert page.code.head.text() == "復旧キー封緘票"
    page.choose_folder = lambda: str(tmp_path)
    page.save()
    settled(desk)
    [sheet] = texts((tmp_path / "recovery.pdf").read_bytes())
    assert "新宿区" in sheet


def test_a_handler_sees_who_is_there_and_adds_nobody(qtbot: QtBot, settled: Settled, desk_at: MakeDesk) -> None:
    desk = desk_at("engaged", "ward")
    with in_role(desk.session, "handler"):
        desk.user = desk.session.vault.user
        page = shown(qtbot, settled, desk)
        assert page.bar._primary is None
        assert page.bar.sentence == "取扱者を加えたり外したりするのは、取扱責任者です。"
        assert names(page)


@pytest.mark.parametrize(
    ("language", "size", "dark", "step"),
    [
        ("ja", USUAL, False, "list"), ("en", SMALLEST, False, "list"), ("ja", SMALLEST, True, "adding"),
        ("en", USUAL, False, "adding"), ("ja", USUAL, False, "code"),
    ],
)  # fmt: skip
def test_it_fits_at_both_sizes(
    qtbot: QtBot, settled: Settled, desk_at: MakeDesk, monkeypatch: pytest.MonkeyPatch, language: str,
    size: tuple[int, int], dark: bool, step: str,
) -> None:  # fmt: skip
    desk = desk_at("engaged", "ward", language=language, dark=dark, compact=size == SMALLEST)
    desk.practice = False
    for login, name in (("jiro", "練習次郎"), ("saburo", "練習三郎")):
        add_person(desk.session, login=login, name=name, role="handler", kdf=CHEAP)
    monkeypatch.setitem(every.CLASSES, "users", UsersPage)
    shell = Shell(desk, "#C6873A")
    qtbot.addWidget(shell)
    shell.resize(*size)
    shell.show()
    shell.open("users")
    settled(desk)
    page = shell.page
    assert isinstance(page, UsersPage)
    if step == "adding":
        page.begin()
    if step == "code":
        invite(qtbot, settled, page)
    picture(shell, f"users-{language}-{size[1]}-{step}{'-dark' if dark else ''}", size)
    assert page._scroll.verticalScrollBar().maximum() == 0
    assert page._scroll.horizontalScrollBar().maximum() == 0
