"""A removed user and the change of the data key: killed after every step, one of two states is left."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sitter_desk import errors
from sitter_desk.domain.records import Applicant
from sitter_desk.vault import files, rekey, schema
from sitter_desk.vault.header import read_header
from sitter_desk.vault.rekey import remove_user
from tests.unit.vault.desk import AT, PC, Desk, Kept, KeptInFile, acts, applicant

ROOT = Path(__file__).resolve().parents[3]

# Forks once for each step, kills the fork there, and stops at the first fork that came to its end.
_KILLER = """
import os, shutil, sys
from pathlib import Path
from sitter_desk.vault import rekey
from tests.unit.vault.desk import AT, PC, Desk, KeptInFile

base, last = Path(sys.argv[1]), int(sys.argv[2])
steps = 0

def counted(function):
    def run(*args, **named):
        result = function(*args, **named)
        step()
        return result
    return run

def step():
    global steps
    steps += 1
    if steps == last_step:
        os._exit(9)

for last_step in range(1, last):
    work = base / str(last_step)
    shutil.copytree(base / "start", work)
    child = os.fork()
    if child == 0:
        vault = Desk(work / "desk", mirror=KeptInFile(work / "mirror")).open()
        names = ["checkpoint", "copy_database", "set_state", "retire_slot", "check_pages", "sync_file", "put_in_place",
                 "write_header", "connect", "remove_database"]
        for name in names:
            setattr(rekey, name, counted(getattr(rekey, name)))
        os.fsync, Path.replace, Path.unlink = counted(os.fsync), counted(Path.replace), counted(Path.unlink)
        rekey.remove_user(vault, "jiro", at=AT, pc=PC)
        os._exit(0)
    if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0:
        break
print(last_step)
"""


def _two_people(desk: Desk) -> Applicant:
    with desk.make() as vault:
        code = desk.invite(vault, "jiro")
        person = applicant(desk)
        with vault.act("x", at=AT, pc=PC) as act:
            act.put(person)
    desk.accept(code, "jiro").close()
    return person


def test_a_removed_user_is_out_and_nobody_else_needs_a_password(desk: Desk) -> None:
    person = _two_people(desk)
    older = (desk.folder / "vault.json").read_bytes()
    with desk.open() as vault:
        old_key, view = vault.data_key, vault.reader()
        remove_user(vault, "jiro", at=AT, pc=PC)
        with pytest.raises(errors.SitterError):
            view.audit_head()
        assert vault.data_key != old_key
        assert vault.reader().get(Applicant, person.id) == person
        with vault.act("goes.on", at=AT, pc=PC):
            pass
        vault.check()
    with pytest.raises(errors.WrongPassword):
        desk.open("jiro")
    with desk.open() as vault:
        assert not vault.restored
        assert all(path.name.startswith("records.2.db") for path in desk.folder.glob("records.*"))
    desk.recover(desk.code, "taro", "neu").close()
    (desk.folder / "vault.json").write_bytes(older)
    with pytest.raises(errors.HeaderPutBack) as put_back:
        desk.open("jiro")
    assert put_back.value.details == {"header": 1, "records": 2}


def test_killed_anywhere_exactly_one_state_is_left(tmp_path: Path) -> None:
    start = tmp_path / "start"
    start.mkdir()
    desk = Desk(start / "desk", mirror=KeptInFile(start / "mirror"))
    person = _two_people(desk)
    done = subprocess.run(
        [sys.executable, "-c", _KILLER, str(tmp_path), "200"],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'src'}"},
    )
    assert done.returncode == 0, done.stderr
    count = int(done.stdout)
    assert 15 < count < 199
    left = [_state(tmp_path / str(step), person) for step in range(1, count + 1)]
    assert left == sorted(left)  # old before the commit point, new after it, never anything else
    assert set(left) == {"1 old", "2 new"}


def _state(work: Path, person: Applicant) -> str:
    desk = Desk(work / "desk", mirror=KeptInFile(work / "mirror"))
    epoch = read_header(desk.folder).epoch
    with desk.open() as vault:
        assert not vault.restored
        assert vault.own_reader().get(Applicant, person.id) == person
        vault.check()
        removed = ("user.remove", "epoch") in acts(vault)
    assert [path.name for path in desk.folder.glob("records.*")] == [f"records.{epoch}.db"]
    assert not list(desk.folder.glob("*.new"))
    if removed:
        with pytest.raises(errors.WrongPassword):
            desk.open("jiro")
    else:
        desk.open("jiro").close()
    return f"{epoch} {'new' if removed else 'old'}"


def test_a_full_disk_leaves_the_old_key_and_the_vault_open(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    _two_people(desk)

    class Full:
        free = 1

    with desk.open() as vault:
        monkeypatch.setattr(schema.shutil, "disk_usage", lambda _: Full)
        with pytest.raises(errors.NoSpace):
            remove_user(vault, "jiro", at=AT, pc=PC)
        monkeypatch.undo()
        assert vault.header.epoch == 1
        with vault.act("goes.on", at=AT, pc=PC):
            pass
    desk.open("jiro").close()


def test_a_failed_copy_changes_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    _two_people(desk)

    def fail(*_: object) -> None:
        raise errors.DamagedVault(part="x")

    with desk.open() as vault:
        monkeypatch.setattr(rekey, "_compare", fail)
        with pytest.raises(errors.DamagedVault):
            remove_user(vault, "jiro", at=AT, pc=PC)
        assert sorted(path.name for path in desk.folder.glob("records.*.db*")) == [
            "records.1.db",
            "records.1.db-shm",
            "records.1.db-wal",
        ]
    desk.open("jiro").close()


def test_stopped_while_the_copy_is_written_nothing_has_changed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    _two_people(desk)
    monkeypatch.setattr(schema, "_PAGES_AT_ONCE", 8)
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if len(told) == 2:
            raise errors.Cancelled

    with desk.open() as vault:
        with pytest.raises(errors.Cancelled):
            remove_user(vault, "jiro", at=AT, pc=PC, progress=stop)
        assert 0 < told[0][0] < told[1][0] < told[1][1] <= vault.database.stat().st_size
        assert vault.header.epoch == 1
        assert [path.name for path in desk.folder.glob("records.*") if ".new" in path.name] == []
        with vault.act("goes.on", at=AT, pc=PC):
            pass
        remove_user(vault, "jiro", at=AT, pc=PC, progress=lambda done, total: told.append((done, total)))
        assert told[-1][0] == told[-1][1]
    with pytest.raises(errors.WrongPassword):
        desk.open("jiro")


def test_an_old_database_that_can_not_be_removed_is_swept_later(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    _two_people(desk)
    real = Path.unlink

    def fail(path: Path, **named: bool) -> None:
        if path.name == "records.1.db":
            raise OSError(errno.EIO, "broken")
        real(path, **named)

    with desk.open() as vault:
        monkeypatch.setattr(Path, "unlink", fail)
        remove_user(vault, "jiro", at=AT, pc=PC)
        with pytest.raises(errors.DiskFailed):
            files.remove(vault.folder / "records.1.db")
    monkeypatch.undo()
    desk.open().close()
    assert [path.name for path in desk.folder.glob("records.*")] == ["records.2.db"]


def test_the_last_responsible_handler_stays(desk: Desk) -> None:
    _two_people(desk)
    with desk.open() as vault:
        with pytest.raises(errors.LastResponsible):
            remove_user(vault, "taro", at=AT, pc=PC)
        with pytest.raises(errors.UnknownUser):
            remove_user(vault, "nobody", at=AT, pc=PC)


def test_a_higher_epoch_is_kept_while_no_mirror_speaks(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk", practice=True, secret=None, mirror=None)
    desk.make().close()
    higher = desk.folder / "records.2.db"
    higher.write_bytes(b"x")
    desk.open().close()
    assert higher.exists()


def test_an_interrupted_change_is_swept_once_the_mirror_says_so(desk: Desk) -> None:
    desk.make().close()
    higher = desk.folder / "records.2.db"
    higher.write_bytes(b"x")
    assert isinstance(desk.mirror, Kept)
    desk.open().close()
    assert not higher.exists()
