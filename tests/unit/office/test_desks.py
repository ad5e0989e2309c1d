"""Making and opening desks: what fits is pinned, what does not makes nothing."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sitter_desk.domain.exchange import Versions
from sitter_desk.errors import (
    BundlePasswordWrong,
    BundlePractice,
    DamagedVault,
    FingerprintDiffers,
    MissingMachineSecret,
    NotAKit,
    NotPractice,
    NoVault,
    SitterError,
    VaultExists,
    VaultInUse,
    WrongPassword,
)
from sitter_desk.office.circle import practice
from sitter_desk.office.desks import Kit, Machine, found_contractor_desk, found_ward_desk, open_desk
from sitter_desk.office.receiving import apply_bundle, stage_bundle
from sitter_desk.office.sending import seal_bundle
from sitter_desk.office.session import Session, new_id
from sitter_desk.sealing.slots import PRODUCTION
from sitter_desk.vault import peers
from sitter_desk.workstation.secret_store import SecretStore
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import CHEAP, Pair, Ticking, acts, forge_disc, refused


def kit_of(pair: Pair, **changes: Any) -> Kit:
    disc, password = pair.disc("kit")
    return replace(Kit(disc=disc, password=password, typed_fingerprint=pair.tray["fingerprint ward"]), **changes)


def found(pair: Pair, kit: Kit, *, as_practice: bool = True, machine: Machine | None = None) -> Session:
    desk = pair.contractor
    session, _ = found_contractor_desk(
        desk.folder, practice.CONTRACTOR_PERSON, kit, practice=as_practice, machine=machine or desk.machine
    )
    return session


def real(store: SecretStore) -> Machine:
    return Machine(pc="窓口", now=Ticking(), store=store, kdf=CHEAP)


def test_production_cost_is_the_default() -> None:
    assert Machine(pc="", now=Ticking()).kdf == PRODUCTION
    assert (PRODUCTION.memory_kib, PRODUCTION.passes, PRODUCTION.lanes) == (65_536, 3, 4)


def test_the_kit_makes_the_desk_it_was_addressed_to(stage: Stage) -> None:
    pair = stage("kit")
    session = found(pair, kit_of(pair))
    assert session.desk == pair.ward.engagement.contractor_desk
    with session.reading() as reader:
        peer = peers.all_peers(reader)[0]
    assert (peer.desk, peer.trusted, peer.applied) == (pair.ward.session.desk, True, 0)
    assert acts(session)[0][0] == "vault.create"  # desk and pinned key came in one act
    session.close()


def test_a_wrong_fingerprint_makes_no_desk(stage: Stage) -> None:
    pair = stage("kit")
    for typed in ("", "0000-0000-0000-0000", pair.tray["fingerprint ward"][:-1]):
        with pytest.raises(FingerprintDiffers):
            found(pair, kit_of(pair, typed_fingerprint=typed))
    assert not pair.contractor.folder.exists()


def test_a_wrong_password_makes_no_desk(stage: Stage) -> None:
    pair = stage("kit")
    other = stage("sent").tray["password report"]
    with pytest.raises(BundlePasswordWrong):
        found(pair, kit_of(pair, password=other))
    assert not pair.contractor.folder.exists()


def test_a_practice_kit_makes_no_real_desk_and_the_reverse(
    secret_service: dict[str, str], stage: Stage, tmp_path: Path
) -> None:
    pair = stage("kit")
    machine = real(SecretStore())
    with pytest.raises(BundlePractice):
        found(pair, kit_of(pair), as_practice=False, machine=machine)
    assert not pair.contractor.folder.exists()
    real_kit = forge_disc(pair.out, pair.ward, practice=False, number=1, base=0)
    with pytest.raises(BundlePractice):
        found(pair, kit_of(pair, disc=real_kit[0], password=real_kit[1]))
    assert not pair.contractor.folder.exists()


def test_a_real_desk_needs_the_secret_store_and_takes_no_practice_disc(
    secret_service: dict[str, str], stage: Stage, tmp_path: Path
) -> None:
    pair = stage("engaged")
    with pytest.raises(NotPractice):
        found_ward_desk(tmp_path / "real", practice.WARD_PERSON, practice=False, machine=pair.ward.machine)
    assert not (tmp_path / "real").exists()
    machine = real(SecretStore())
    ward, _ = found_ward_desk(tmp_path / "real", practice.WARD_PERSON, practice=False, machine=machine)
    pair.ward.session.close()
    pair.ward.opened = ward
    pair.step("engagement")
    with ward.reading() as reader:
        peer = peers.all_peers(reader)[0]
    pair.contractor.folder.mkdir(exist_ok=True)
    disc = forge_disc(pair.out, pair.ward, practice=True, recipient=ward.desk)  # its own key, the other sort
    assert peer.desk != ward.desk
    with refused(ward, BundlePractice):
        stage_bundle(ward, *disc)


def test_a_real_desk_opens_only_with_its_machine_secret(secret_service: dict[str, str], tmp_path: Path) -> None:
    machine = real(SecretStore())
    session, _ = found_ward_desk(tmp_path / "real", practice.WARD_PERSON, practice=False, machine=machine)
    session.close()
    login, password = practice.WARD_PERSON.login, practice.WARD_PERSON.password
    with pytest.raises(MissingMachineSecret):
        open_desk(tmp_path / "real", login=login, password=password, machine=replace(machine, store=None), waited=0)
    open_desk(tmp_path / "real", login=login, password=password, machine=machine, waited=0).close()


def test_only_the_wards_own_disc_is_a_kit(stage: Stage) -> None:
    pair = stage("reported")
    disc, password = pair.disc("report")
    kit = Kit(disc=disc, password=password, typed_fingerprint=pair.tray["fingerprint contractor"])
    with pytest.raises(NotAKit):
        found_contractor_desk(
            pair.out / "third", practice.CONTRACTOR_PERSON, kit, practice=True, machine=pair.ward.machine
        )
    assert not (pair.out / "third").exists()


def test_a_later_disc_that_builds_on_others_is_no_kit(stage: Stage) -> None:
    pair = stage("sent")
    disc, password = pair.disc("decisions")
    kit = Kit(disc=disc, password=password, typed_fingerprint=pair.tray["fingerprint ward"])
    with pytest.raises(NotAKit):
        found_contractor_desk(
            pair.out / "third", practice.CONTRACTOR_PERSON, kit, practice=True, machine=pair.ward.machine
        )


def test_a_lost_kit_is_made_again_and_survived(stage: Stage) -> None:
    """The first disc of all can be lost like any other (A5): the second one stands alone and makes the desk."""
    pair = stage("kit")
    desk = pair.ward
    again = seal_bundle(desk.session, desk.engagement, folder=desk.cd, made_on="2025-03-20", return_by="")
    assert (again.head.number, again.head.base) == (2, 0)
    kit = kit_of(pair, disc=again.written.path, password=again.password)
    session = found(pair, kit)
    preview = stage_bundle(session, again.written.path, again.password)
    assert preview.missing == (1,)
    apply_bundle(session, preview)
    session.close()


def test_a_kit_of_a_newer_program_is_named_before_anything_is_made(stage: Stage) -> None:
    pair = stage("kit")
    newer = Versions(container=1, records=9, rules=1)
    disc, password = forge_disc(pair.out, pair.ward, number=1, base=0, versions=newer)
    with pytest.raises(SitterError, match="SD-330"):
        found(pair, kit_of(pair, disc=disc, password=password))
    assert not pair.contractor.folder.exists()


def test_a_folder_in_use_is_left_alone(stage: Stage) -> None:
    pair = stage("kit")
    pair.contractor.folder.mkdir()
    (pair.contractor.folder / "letter.txt").write_text("練習")
    with pytest.raises(VaultExists):
        found(pair, kit_of(pair))
    assert [path.name for path in pair.contractor.folder.iterdir()] == ["letter.txt"]


OPEN = """
import sys
from pathlib import Path
from sitter_desk.errors import SitterError
from sitter_desk.office.circle import practice
from sitter_desk.office.desks import Machine, open_desk
person = practice.WARD_PERSON
try:
    open_desk(Path(sys.argv[1]), login=person.login, password=person.password,
        machine=Machine(pc="2", now=lambda: 1_743_500_000_000_000), waited=0)
except SitterError as error:
    print(error.code)
"""


def test_a_vault_in_use_is_named_from_another_process_and_from_this_one(stage: Stage) -> None:
    pair = stage("engaged")
    folder = pair.ward.folder
    command = [sys.executable, "-c", OPEN, str(folder)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == VaultInUse.code, done.stderr
    with pytest.raises(VaultInUse) as caught:
        open_desk(folder, login="ward", password="x", machine=pair.ward.machine, waited=0)
    details = {name: value for name, value in caught.value.details.items() if name != "since"}
    assert details == {"pc": pair.ward.machine.pc, "pid": os.getpid(), "login": practice.WARD_PERSON.login}
    pair.step("export")  # and the desk that holds it works on


def test_what_can_not_be_opened_says_why(stage: Stage, tmp_path: Path) -> None:
    pair = stage("engaged")
    pair.close()
    machine, folder = pair.ward.machine, pair.ward.folder
    person = practice.WARD_PERSON
    with pytest.raises(WrongPassword):
        open_desk(folder, login=person.login, password="練習でない", machine=machine, waited=0)
    with pytest.raises(WrongPassword):
        open_desk(folder, login="nobody", password=person.password, machine=machine, waited=0)
    with pytest.raises(NoVault):
        open_desk(tmp_path / "empty", login=person.login, password=person.password, machine=machine, waited=0)
    (folder / "records.1.db").write_bytes(b"x" * 4096)
    with pytest.raises(DamagedVault):
        open_desk(folder, login=person.login, password=person.password, machine=machine, waited=0)


def test_every_desk_has_its_own_key_and_id(stage: Stage) -> None:
    pair = stage("founded")
    with pair.ward.session.reading() as ward, pair.contractor.session.reading() as contractor:
        assert ward.desk_public_key() != contractor.desk_public_key()
    assert pair.ward.session.desk != pair.contractor.session.desk
    assert len(new_id()) == 32
