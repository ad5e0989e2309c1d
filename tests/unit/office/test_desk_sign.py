"""What stands at the door of a desk before anyone has opened it, and how one person follows another."""

from pathlib import Path

import pytest

from sitter_desk.errors import LockedOut, NoVault, VaultInUse, WrongPassword
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.desks import (
    DeskSign,
    FirstPerson,
    Machine,
    change_user,
    enter_by_invitation,
    found_ward_desk,
    look_at_desk,
    open_desk,
)
from sitter_desk.office.people import add_person
from sitter_desk.vault.attempts import FREE_TRIES
from sitter_desk.workstation.secret_store import SecretStore
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import CHEAP, Ticking, acts

SECOND = FirstPerson(login="second", name="練習　二郎", password="れんしゅう用の合言葉 9")
WARD = practice.WARD_PERSON


def look(desk: CircleDesk, waited: float = 0) -> DeskSign:
    return look_at_desk(desk.folder, machine=desk.machine, waited=waited)


def second_person(desk: CircleDesk) -> None:
    """Joins the desk, which is closed afterwards."""
    code = add_person(desk.session, login=SECOND.login, name=SECOND.name, role="handler", kdf=CHEAP)
    desk.close()
    enter_by_invitation(desk.folder, SECOND, code, machine=desk.machine, waited=0).close()


def tree(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_sign_names_the_desk_and_no_person(stage: Stage) -> None:
    desk = stage("engaged").ward
    second_person(desk)
    before = tree(desk.folder)
    sign = look(desk)
    header = desk.session.vault.header
    assert (sign.vault, sign.desk, sign.site, sign.practice) == (header.vault, header.desk, "ward", True)
    assert sign.logins == (WARD.login, SECOND.login)
    assert sign.elsewhere == ()
    assert (sign.tries_left, sign.wait_seconds, sign.in_use) == (FREE_TRIES, 0, False)
    assert sign.holder
    assert sign.holder.login == SECOND.login, "who had it last is proposed first"
    assert WARD.name not in repr(sign)
    assert tree(desk.folder) == before, "looking writes nothing"


def test_the_sign_counts_the_tries_and_the_waiting(stage: Stage) -> None:
    desk = stage("engaged").ward
    desk.close()
    for failed in range(1, FREE_TRIES + 1):
        with pytest.raises(WrongPassword):
            open_desk(desk.folder, login=WARD.login, password="falsch", machine=desk.machine, waited=0)
        assert look(desk).tries_left == FREE_TRIES - failed
    assert (look(desk).wait_seconds, look(desk, waited=12.5).wait_seconds, look(desk, waited=30).wait_seconds) == (
        30,
        18,
        0,
    )
    with pytest.raises(LockedOut):
        open_desk(desk.folder, login=WARD.login, password=WARD.password, machine=desk.machine, waited=29)
    open_desk(desk.folder, login=WARD.login, password=WARD.password, machine=desk.machine, waited=30).close()
    assert look(desk).tries_left == FREE_TRIES


def test_a_desk_in_use_says_who_has_it_since_when(stage: Stage) -> None:
    desk = stage("engaged").ward
    sign = look(desk)
    assert sign.in_use
    assert sign.holder
    assert (sign.holder.pc, sign.holder.login) == (desk.machine.pc, WARD.login)
    assert 0 < sign.holder.since <= desk.machine.now()
    with pytest.raises(VaultInUse):
        open_desk(desk.folder, login=WARD.login, password=WARD.password, machine=desk.machine, waited=0)


def test_no_desk_has_no_sign(stage: Stage, tmp_path: Path) -> None:
    with pytest.raises(NoVault):
        look_at_desk(tmp_path, machine=stage("engaged").ward.machine, waited=0)


def test_whoever_belongs_to_another_pc_stands_apart(secret_service: dict[str, str], tmp_path: Path) -> None:
    machine = Machine(pc="窓口", now=Ticking(), store=SecretStore(), kdf=CHEAP)
    session, _ = found_ward_desk(tmp_path / "desk", WARD, practice=False, machine=machine)
    session.close()
    assert look_at_desk(tmp_path / "desk", machine=machine, waited=0).logins == (WARD.login,)
    store = SecretStore()
    store.delete(session.vault.header.vault, "machine-key")
    sign = look_at_desk(tmp_path / "desk", machine=machine, waited=0)
    assert (sign.logins, sign.elsewhere) == ((), (WARD.login,))


def test_one_person_follows_another_without_a_restart(stage: Stage) -> None:
    desk = stage("engaged").ward
    second_person(desk)
    first = open_desk(desk.folder, login=WARD.login, password=WARD.password, machine=desk.machine, waited=0)
    log = len(acts(first))
    second = change_user(first, login=SECOND.login, password=SECOND.password, machine=desk.machine, waited=0)
    assert second.vault.user.login == SECOND.login
    with second.reading() as reader:
        entries = reader.audit_entries(after=log)
    assert {entry.user for entry in entries} == {second.vault.user.id}, "every opening is an entry of its own"
    with pytest.raises(WrongPassword):
        change_user(second, login=WARD.login, password="falsch", machine=desk.machine, waited=0)
    assert not look(desk).in_use, "after a wrong password the desk is closed"
