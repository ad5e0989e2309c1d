"""Coming in by a code on paper, on this account and on another; a kit that breaks makes no desk; no password shows."""

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from secrets import token_hex

import pytest

from sitter_desk.domain.records import Acceptance
from sitter_desk.errors import BundleAltered, BundleTruncated, MissingMachineSecret, UnknownUser, WrongCode
from sitter_desk.office import people
from sitter_desk.office.circle import practice
from sitter_desk.office.desks import (
    MACHINE_KEY,
    FirstPerson,
    Kit,
    Machine,
    enter_by_invitation,
    enter_by_recovery,
    found_contractor_desk,
    found_ward_desk,
    open_desk,
)
from sitter_desk.office.receiving import look_at_head
from sitter_desk.office.sending import seal_bundle
from sitter_desk.office.session import new_id
from sitter_desk.vault.header import read_header
from sitter_desk.workstation.secret_store import SecretStore
from tests.secret_service import running
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import CHEAP, Ticking, acts, forge_disc

OWNER = practice.WARD_PERSON
SECOND = FirstPerson(login="jiro", name="練習次郎", password="れんしゅう用の合言葉 3")
WRONG = "00000-11114-22228-3333C-4444G-5555M-6666R"
SEGMENT = 65_536


def opens(folder: Path, person: FirstPerson, machine: Machine) -> bool:
    """Whether a person's password opens the desk at a machine."""
    try:
        open_desk(folder, login=person.login, password=person.password, machine=machine, waited=0).close()
    except MissingMachineSecret:
        return False
    return True


# ---- practice desks -------------------------------------------------------------------------------------------------


def test_an_invitation_opens_once_and_sets_the_password(stage: Stage) -> None:
    desk = stage("engaged").ward
    code = people.add_person(desk.session, login=SECOND.login, name=SECOND.name, role="handler", kdf=CHEAP)
    desk.close()
    for typed, person in ((WRONG, SECOND), (code, replace(SECOND, login="other"))):
        with pytest.raises(WrongCode):
            enter_by_invitation(desk.folder, person, typed, machine=desk.machine, waited=0)
    session = enter_by_invitation(desk.folder, SECOND, code, machine=desk.machine, waited=0)
    assert (session.vault.user.name, session.vault.user.role) == (SECOND.name, "handler")
    assert any(act == "invitation.accept" for act, _ in acts(session))
    session.close()
    with pytest.raises(WrongCode):
        enter_by_invitation(desk.folder, SECOND, code, machine=desk.machine, waited=0)
    assert opens(desk.folder, SECOND, desk.machine)


def test_the_recovery_sheet_gives_a_person_a_new_password(stage: Stage) -> None:
    desk = stage("engaged").ward
    code = people.renew_recovery(desk.session, kdf=CHEAP)
    desk.close()
    new = replace(OWNER, password="れんしゅう用の合言葉 9")
    with pytest.raises(WrongCode):
        enter_by_recovery(desk.folder, new, WRONG, machine=desk.machine, waited=0)
    with pytest.raises(UnknownUser):
        enter_by_recovery(desk.folder, replace(new, login="nobody"), code, machine=desk.machine, waited=0)
    session = enter_by_recovery(desk.folder, new, code, machine=desk.machine, waited=0)
    assert session.vault.user.login == OWNER.login
    assert any(act == "recovery.use" for act, _ in acts(session))
    session.close()
    assert opens(desk.folder, new, desk.machine)


# ---- a real desk from a second account ------------------------------------------------------------------------------


@dataclass
class Accounts:
    """A real ward desk in the first account's store, and the second account with a store of its own."""

    folder: Path
    machine: Machine
    first: dict[str, str]
    second: dict[str, str]
    patch: pytest.MonkeyPatch
    code: str
    invitation: str

    def be(self, variables: dict[str, str]) -> Machine:
        """Works from now on as another signed-in account."""
        for name, value in variables.items():
            self.patch.setenv(name, value)
        return replace(self.machine, store=SecretStore())

    def has_key(self) -> bool:
        return SecretStore().get(read_header(self.folder).vault, MACHINE_KEY) is not None


@pytest.fixture
def accounts(secret_service: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Accounts:
    machine = Machine(pc="窓口", now=Ticking(), store=SecretStore(), kdf=CHEAP)
    session, code = found_ward_desk(tmp_path / "real", OWNER, practice=False, machine=machine)
    invitation = people.add_person(session, login=SECOND.login, name=SECOND.name, role="handler", kdf=CHEAP)
    session.close()
    return Accounts(tmp_path / "real", machine, secret_service, {}, monkeypatch, code, invitation)


@pytest.mark.skipif(sys.platform == "win32", reason="a second Windows account can't be made in a test")
def test_a_person_comes_in_from_an_account_of_their_own(accounts: Accounts) -> None:
    with running() as second:
        there = accounts.be(second)
        assert not accounts.has_key()
        enter_by_invitation(accounts.folder, SECOND, accounts.invitation, machine=there, waited=0).close()
        assert accounts.has_key()
        assert opens(accounts.folder, SECOND, there)
        assert not opens(accounts.folder, OWNER, there)  # the owner's password is worth nothing in this account
        here = accounts.be(accounts.first)
        assert opens(accounts.folder, OWNER, here)
        assert not opens(accounts.folder, SECOND, here)


@pytest.mark.skipif(sys.platform == "win32", reason="as above")
def test_the_recovery_sheet_binds_a_second_account_beside_the_first(accounts: Accounts) -> None:
    new = replace(OWNER, password="れんしゅう用の合言葉 9")
    with running() as second:
        there = accounts.be(second)
        assert not opens(accounts.folder, OWNER, there)
        session = enter_by_recovery(accounts.folder, new, accounts.code, machine=there, waited=0)
        assert session.vault.user.login == OWNER.login
        session.close()
        assert opens(accounts.folder, new, there)
        assert opens(accounts.folder, OWNER, accounts.be(accounts.first))  # nothing was taken from the first


# ---- a kit that breaks after its head -------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["flipped", "cut"])
def test_a_kit_damaged_behind_its_head_makes_no_desk(stage: Stage, tmp_path: Path, fault: str) -> None:
    """Its head, number and fingerprint are all right; what follows in later segments is not."""
    pair = stage("kit")
    papers = [
        Acceptance(
            id=new_id(), owner=pair.ward.session.desk, engagement=pair.ward.engagement.id, what="handler_list",
            accepted_on="", accepted_by=token_hex(5_000),
        )
        for _ in range(40)
    ]  # fmt: skip
    disc, password = forge_disc(pair.out, pair.ward, tuple(papers), number=1, base=0)
    whole, broken = disc.read_bytes(), tmp_path / "broken.sdb"
    assert len(whole) > 3 * SEGMENT
    at = 2 * SEGMENT + SEGMENT // 2
    broken.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] if fault == "flipped" else whole[:at])
    assert look_at_head(broken, password).number == 1
    kit = Kit(disc=broken, password=password, typed_fingerprint=pair.tray["fingerprint ward"])
    desk = pair.contractor
    with pytest.raises((BundleAltered, BundleTruncated)):
        found_contractor_desk(desk.folder, practice.CONTRACTOR_PERSON, kit, practice=True, machine=desk.machine)
    assert not desk.folder.exists()
    assert not [path for path in desk.folder.parent.iterdir() if path.name.startswith(desk.folder.name)]
    found_contractor_desk(
        desk.folder, practice.CONTRACTOR_PERSON, replace(kit, disc=disc), practice=True, machine=desk.machine
    )[0].close()


# ---- what a log or a traceback may show -----------------------------------------------------------------------------


def test_no_password_stands_in_a_repr(stage: Stage) -> None:
    desk = stage("engaged").ward
    sealed = seal_bundle(desk.session, desk.engagement, folder=desk.cd, made_on="2025-03-17", return_by="")
    kit = Kit(disc=sealed.written.path, password=sealed.password, typed_fingerprint="0000")
    for shown, secret in ((sealed, sealed.password), (kit, kit.password), (SECOND, SECOND.password)):
        assert secret
        for text in (repr(shown), str(shown), f"{shown}", repr([shown])):
            assert secret not in text
            assert "password=" not in text
