"""How people come in and go on: invitations, the recovery sheet, passwords (A9)."""

from dataclasses import replace

import pytest

from sitter_desk import errors
from sitter_desk.vault.people import change_password, renew_recovery
from tests.unit.vault.desk import AT, CHEAP, PASSWORD, PC, Desk, Kept


def test_an_invitation_brings_a_person_in_once(desk: Desk) -> None:
    with desk.make() as vault:
        code = desk.invite(vault, "jiro")
    with desk.accept(code, "jiro", "neu") as vault:
        assert (vault.user.login, vault.user.role) == ("jiro", "handler")
    desk.open("jiro", "neu").close()
    with pytest.raises(errors.WrongCode):
        desk.accept(code, "jiro", "noch eins")
    desk.open("jiro", "neu").close()


def test_a_person_comes_in_on_a_second_account_by_invitation(desk: Desk) -> None:
    with desk.make() as vault:
        code = desk.invite(vault, "taro", "responsible") if vault.user.name == "練習taro" else ""
        with pytest.raises(errors.LoginTaken):
            desk.invite(vault, "taro", "handler")
        code = desk.invite(vault, "jiro")
    desk.accept(code, "jiro").close()
    with desk.open() as vault:
        code = desk.invite(vault, "jiro")
    second = replace(desk, secret=b"2" * 32, mirror=Kept())
    with second.accept(code, "jiro", "dort") as vault:
        assert not vault.restored
    second.open("jiro", "dort").close()
    desk.open("jiro").close()


def test_an_older_header_does_not_bring_a_spent_invitation_back(desk: Desk) -> None:
    with desk.make() as vault:
        code = desk.invite(vault, "jiro")
    older = (desk.folder / "vault.json").read_bytes()
    desk.accept(code, "jiro").close()
    (desk.folder / "vault.json").write_bytes(older)
    with pytest.raises(errors.WrongCode):
        desk.accept(code, "jiro")
    with desk.open() as vault:
        assert {slot.kind for slot in vault.header.slots} == {"user", "recovery"}


def test_the_recovery_sheet_opens_without_the_machine_and_names_the_restoration(desk: Desk) -> None:
    desk.make().close()
    elsewhere = replace(desk, secret=b"n" * 32, mirror=Kept())
    with elsewhere.recover(desk.code) as vault:
        assert vault.restored
        assert vault.header.incarnation == 2
        sheet = renew_recovery(vault, at=AT, pc=PC, kdf=CHEAP)
    elsewhere.open(password="neu").close()
    with pytest.raises(errors.WrongCode):
        elsewhere.recover(desk.code)
    elsewhere.recover(sheet).close()


def test_a_changed_password_replaces_the_old_one_even_in_an_older_header(desk: Desk) -> None:
    with desk.make() as vault:
        older = (desk.folder / "vault.json").read_bytes()
        with pytest.raises(errors.WrongPassword):
            change_password(vault, old="falsch", new="neu", at=AT, waited=0, pc=PC, kdf=CHEAP)
        change_password(vault, old=PASSWORD, new="neu", at=AT, waited=0, pc=PC, kdf=CHEAP)
    with pytest.raises(errors.WrongPassword):
        desk.open()
    desk.open(password="neu").close()
    (desk.folder / "vault.json").write_bytes(older)
    with pytest.raises(errors.WrongPassword):
        desk.open()


# ---- what was found at the opening -------------------------------------------------------------------------------
