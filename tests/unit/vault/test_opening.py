import errno
import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from sitter_desk import errors
from sitter_desk.domain.canonical import canonical
from sitter_desk.domain.exchange import Peer
from sitter_desk.sealing.signature import public_key
from sitter_desk.vault import files, opening, peers
from sitter_desk.vault.files import Holder, look_at_lock
from sitter_desk.vault.header import list_logins, read_header
from sitter_desk.vault.opening import Founding
from sitter_desk.vault.people import PROVE, change_password
from sitter_desk.vault.store import Vault
from tests.unit.vault.desk import (
    AT,
    CHEAP,
    ENGAGEMENT,
    MIGRATIONS,
    PASSWORD,
    PC,
    PLANTED,
    SECOND,
    Desk,
    Kept,
    acts,
    applicant,
)

DAY = 86_400 * SECOND


def _tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_vault_opens_again_with_what_was_saved(desk: Desk) -> None:
    with desk.make() as vault:
        person = applicant(desk, name=PLANTED)
        with vault.act("application.type", at=AT, pc=PC) as act:
            act.put(person)
    with desk.open() as vault:
        assert vault.own_reader().get(type(person), person.id) == person
        assert (vault.user.login, vault.user.name, vault.user.role) == ("taro", "練習太郎", "responsible")
        with vault.act("sign", at=AT, pc=PC) as act:
            assert act.desk_key() == b"k" * 32
        assert vault.own_reader().desk_public_key() == public_key(b"k" * 32)
        assert not hasattr(vault.reader(), "desk_key")  # a view signs nothing
        assert not vault.restored
        vault.check()


def test_the_login_list_holds_no_names(desk: Desk) -> None:
    desk.make().close()
    assert list_logins(desk.folder) == ("taro",)
    assert "練習" not in (desk.folder / "vault.json").read_text(encoding="utf-8")


def test_a_folder_with_files_is_not_taken(desk: Desk) -> None:
    desk.folder.mkdir()
    (desk.folder / "x").write_text("x")
    with pytest.raises(errors.VaultExists):
        desk.make()
    assert _tree(desk.folder) == {"x": b"x"}


def test_a_vault_that_could_not_be_made_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(errors.MigrationsLost):
        replace(desk, migrations=tmp_path).make()
    assert list(tmp_path.iterdir()) == []
    desk.folder.mkdir()
    desk.make().close()
    assert [path.name for path in tmp_path.iterdir()] == ["desk"]


@pytest.mark.parametrize("killed", [False, True])
def test_a_vault_whose_first_opening_fails_is_not_there_or_whole(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, killed: bool
) -> None:
    """Its recovery code was never shown: an error takes it away. After a kill it opens as what it is, no older copy."""
    kept = tmp_path / "kept"

    def fail(folder: Path, *_: object, **__: object) -> None:
        shutil.copytree(folder, kept)
        raise errors.NoSpace

    monkeypatch.setattr(opening, "_open_database", fail)
    with pytest.raises(errors.NoSpace):
        desk.make()
    monkeypatch.undo()
    assert not desk.folder.exists()
    if killed:
        shutil.copytree(kept, desk.folder)
        with desk.open() as vault:
            assert not vault.restored
            assert "vault.restored" not in [about for _, about in acts(vault)]
    else:
        desk.make().close()


def test_a_desk_that_is_founded_for_peers_knows_them_or_does_not_exist(tmp_path: Path) -> None:
    ward = Peer(desk="e" * 32, engagement=ENGAGEMENT, public_key="0" * 64, trusted=True)
    with Desk(tmp_path / "desk", peers=(ward,)).make() as vault:
        assert peers.all_peers(vault.own_reader()) == [ward]
        assert ("vault.create", f"peer:{ward.desk}") in acts(vault)
    with pytest.raises(errors.SitterError):
        Desk(tmp_path / "other", peers=(replace(ward, public_key="\ud800"),)).make()
    assert [path.name for path in tmp_path.iterdir()] == ["desk"]


def test_nothing_prints_a_secret(desk: Desk) -> None:
    founding = Founding(
        vault="a" * 32,
        desk="d" * 32,
        site="ward",
        practice=True,
        login="taro",
        name="練習太郎",
        role="responsible",
        password=PASSWORD,
        desk_key=b"k" * 32,
    )
    with desk.make() as vault, vault.act("x", at=AT, pc=PC) as act:
        printed = repr((founding, vault.machine, vault.tries, vault.header, vault, act, vault.own_reader()))
        for secret in (PASSWORD, b"k" * 32, b"m" * 32, vault.tries.key, vault.data_key, vault.database_key):
            assert (secret if isinstance(secret, str) else repr(secret)[2:-1]) not in printed
            assert isinstance(secret, str) or secret.hex() not in printed


def test_a_real_vault_needs_a_machine_secret_and_a_practice_vault_does_not(tmp_path: Path) -> None:
    with pytest.raises(errors.NotPractice):
        Desk(tmp_path / "real", secret=None, mirror=None).make()
    practice = Desk(tmp_path / "practice", practice=True, secret=None, mirror=None)
    practice.make().close()
    practice.open().close()


# ---- different refusals, each with its own sentence and remedy ---------------------------------------------------


def _no_vault(desk: Desk) -> None:
    shutil.rmtree(desk.folder)
    desk.folder.mkdir()


def _no_header(desk: Desk) -> None:
    (desk.folder / "vault.json").unlink()


def _no_database(desk: Desk) -> None:
    (desk.folder / "records.1.db").unlink()


def _flipped_page(desk: Desk) -> None:
    path = desk.folder / "records.1.db"
    data = bytearray(path.read_bytes())
    data[100] ^= 1
    path.write_bytes(data)


def _empty_database(desk: Desk) -> None:
    (desk.folder / "records.1.db").write_bytes(b"")


def _flipped_header(desk: Desk) -> None:
    path = desk.folder / "vault.json"
    path.write_bytes(path.read_bytes().replace(b'"practice":false', b'"practice":true'))


def _newer_header(desk: Desk) -> None:
    (desk.folder / "vault.json").write_bytes(canonical({"format": "sitter-desk vault", "version": 7, "new": []}))


def _large_header(desk: Desk) -> None:
    (desk.folder / "vault.json").write_bytes(b" " * 100_000)


def _other_machine(desk: Desk) -> None:
    desk.secret = b"x" * 32


def _no_machine_secret(desk: Desk) -> None:
    desk.secret = None


def _no_migrations(desk: Desk) -> None:
    desk.migrations = desk.folder


@pytest.mark.parametrize(
    ("spoil", "refusal"),
    [
        (_no_vault, errors.NoVault),
        (_no_header, errors.DamagedVault),
        (_no_database, errors.DamagedVault),
        (_empty_database, errors.DamagedVault),
        (_flipped_page, errors.DamagedVault),
        (_flipped_header, errors.DamagedVault),
        (_newer_header, errors.NewerVault),
        (_large_header, errors.HeaderOutOfBounds),
        (_other_machine, errors.MissingMachineSecret),
        (_no_machine_secret, errors.MissingMachineSecret),
        (_no_migrations, errors.MigrationsLost),
    ],
)
def test_each_obstacle_has_its_refusal_and_leaves_the_files_alone(
    desk: Desk, spoil: object, refusal: type[errors.SitterError]
) -> None:
    desk.make().close()
    spoil(desk)  # type: ignore[operator]  # one of the functions above
    before = _tree(desk.folder)
    with pytest.raises(refusal) as caught:
        desk.open()
    assert "{" not in str(caught.value)
    after = _tree(desk.folder)
    ours = ("attempts-", "lock")
    assert {name: data for name, data in after.items() if not name.startswith(ours)} == {
        name: data for name, data in before.items() if not name.startswith(ours)
    }


def test_wrong_password_and_newer_versions_say_different_things(desk: Desk) -> None:
    with desk.make() as vault:
        pass
    with pytest.raises(errors.WrongPassword):
        desk.open(password="falsch")
    with pytest.raises(errors.WrongPassword):
        desk.open(login="nobody")
    _newer_header(desk)
    with pytest.raises(errors.NewerVault) as newer:
        desk.open()
    assert newer.value.details == {"found": 7, "known": 1}
    assert vault.header.version == 1


def test_a_newer_schema_is_refused_with_both_numbers(desk: Desk) -> None:
    with desk.make() as vault:
        vault.writer.set_authorizer(None)  # type: ignore[arg-type]  # takes the guard off to plant the future
        vault.writer.execute("PRAGMA user_version = 99")
    with pytest.raises(errors.NewerSchema) as newer:
        desk.open()
    assert newer.value.details == {"found": 99, "known": len(list(MIGRATIONS.glob("*.sql")))}


def test_a_copied_folder_does_not_open_on_another_pc(desk: Desk, tmp_path: Path) -> None:
    desk.make().close()
    copied = replace(desk.copy(tmp_path / "copy"), secret=b"z" * 32, mirror=Kept())
    with pytest.raises(errors.MissingMachineSecret):
        copied.open()


# ---- one process -------------------------------------------------------------------------------------------------

_HOLDER = """
import sys
from pathlib import Path
from tests.unit.vault.desk import Desk
vault = Desk(Path(sys.argv[1])).open()
print("open", flush=True)
sys.stdin.read()
"""


def test_the_second_opening_is_refused_and_names_the_holder(desk: Desk) -> None:
    with desk.make(), pytest.raises(errors.VaultInUse) as held:
        desk.open()
    assert held.value.details == {"pc": PC, "pid": os.getpid(), "login": "taro", "since": "2025-10-09 17:53"}
    desk.open().close()


def test_a_log_in_that_was_not_proved_never_stands_in_the_lock(desk: Desk) -> None:
    """Who types the password into the wrong field must not find it in a file."""
    desk.make().close()
    (desk.folder / "lock").unlink()
    with pytest.raises(errors.WrongPassword):
        desk.open(login=PASSWORD, password="taro")
    assert json.loads((desk.folder / "lock").read_text()) == {"pc": PC, "pid": os.getpid(), "login": "", "since": 0}


def test_the_lock_tells_who_has_the_vault_and_who_had_it(desk: Desk) -> None:
    assert look_at_lock(desk.folder) == (None, False)
    with desk.make():
        holder, held = look_at_lock(desk.folder)
        assert held
        assert holder == Holder(pc=PC, pid=os.getpid(), login="taro", since=AT)
    assert look_at_lock(desk.folder) == (holder, False)
    (desk.folder / "lock").write_text('{"pc":"1","pid":7}')
    assert look_at_lock(desk.folder) == (Holder(pc="1", pid=7), False)
    (desk.folder / "lock").write_bytes(b"\xff[]")
    assert look_at_lock(desk.folder) == (None, False)
    assert (desk.folder / "lock").read_bytes() == b"\xff[]", "looking writes nothing"


def test_another_process_holds_the_vault_until_it_dies(desk: Desk) -> None:
    desk.make().close()
    root = Path(__file__).resolve().parents[3]
    child = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(desk.folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": f"{root}{os.pathsep}{root / 'src'}"},
    )
    with child:
        assert child.stdout
        assert child.stdout.readline().strip() == b"open"
        with pytest.raises(errors.VaultInUse) as held:
            desk.open()
        assert held.value.details["pid"] == child.pid
        child.send_signal(signal.SIGKILL)
    desk.open().close()


# ---- people ------------------------------------------------------------------------------------------------------


def test_an_older_folder_put_back_is_named_and_gets_a_new_incarnation(desk: Desk, tmp_path: Path) -> None:
    desk.make().close()
    shutil.copytree(desk.folder, tmp_path / "older")
    with desk.open() as vault, vault.act("x", at=AT, pc=PC):
        pass
    shutil.rmtree(desk.folder)
    shutil.copytree(tmp_path / "older", desk.folder)
    with desk.open() as vault:
        assert vault.restored
        assert vault.own_reader().incarnation() == read_header(desk.folder).incarnation == 2
        assert ("vault.unlock", "vault.restored") in acts(vault)
        assert ("vault.unlock", "attempts.older") in acts(vault)
    with desk.open() as vault:
        assert not vault.restored


def test_a_kill_between_two_mirrorings_is_no_restoration(desk: Desk) -> None:
    vault = desk.make()
    with vault.act("x", at=AT + 1, pc=PC):
        pass
    vault.abandon()
    with desk.open() as vault:
        assert not vault.restored


def test_closing_twice_does_nothing_and_views_end_with_the_vault(vault: Vault) -> None:
    view = vault.reader()
    vault.close()
    vault.close()
    with pytest.raises(errors.SitterError):
        view.audit_head()


def test_a_kill_between_header_and_entry_is_put_right_with_entries(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def die(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    vault = desk.make()
    real = vault.act
    old = vault.header.slots[0].id
    monkeypatch.setattr(vault, "act", lambda name, **named: real(name, **named) if name == PROVE else die())
    with pytest.raises(KeyboardInterrupt):
        change_password(vault, old=PASSWORD, new="neu", at=AT, waited=0, pc=PC, kdf=CHEAP)
    monkeypatch.undo()
    vault.abandon()
    with desk.open(password="neu") as vault:
        new = vault.header.slots[-1].id
        assert [about for _, about in acts(vault)[-3:]] == [f"slot:{new}", f"slot:{old}", "vault"]
    with pytest.raises(errors.WrongPassword):
        desk.open()


def test_a_full_disk_at_the_lock_has_a_sentence(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.make().close()

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(files.os, "write", full)
    with pytest.raises(errors.NoSpace):
        desk.open()
    monkeypatch.undo()
    desk.open().close()
