from dataclasses import replace
from pathlib import Path

import pytest

from sitter_desk import errors
from sitter_desk.vault.attempts import wait_after
from sitter_desk.vault.store import Vault
from tests.unit.vault.desk import Desk, Kept, acts


def _wrong(desk: Desk, times: int = 1, waited: float = 10_000) -> None:
    for _ in range(times):
        with pytest.raises(errors.WrongPassword):
            desk.open(password="falsch", waited=waited)


def _file(desk: Desk) -> Path:
    return next(desk.folder.glob("attempts-*"))


def _found(vault: Vault) -> list[str]:
    return [about for act, about in acts(vault) if act == "vault.unlock" and not about.startswith(("vault", "slot:"))]


def test_five_tries_are_free_then_the_wait_grows_to_a_limit() -> None:
    assert [wait_after(failed) for failed in (0, 4, 5, 6, 7, 9, 10, 1000)] == [0, 0, 30, 60, 120, 480, 900, 900]


def test_the_lock_out_survives_a_restart_and_ends_after_the_wait(desk: Desk) -> None:
    desk.make().close()
    _wrong(desk, 5)
    with pytest.raises(errors.LockedOut) as out:
        desk.open(waited=12.5)
    assert out.value.details == {"seconds": 18}
    with pytest.raises(errors.LockedOut):
        desk.open(password="falsch", waited=29)
    _wrong(desk, waited=30)
    with pytest.raises(errors.LockedOut):
        desk.open(waited=59)
    desk.open(waited=60).close()
    desk.open(waited=0).close()


def test_failures_reach_the_audit_log_once(desk: Desk) -> None:
    desk.make().close()
    _wrong(desk, 2)
    with pytest.raises(errors.WrongPassword):
        desk.open(login="nobody")
    with desk.open() as vault:
        assert _found(vault) == ["unlock.failed"] * 3
        slots = [entry.facts["slot"] for entry in vault.own_reader().audit_entries(about="unlock.failed")]
        assert slots == [vault.header.slots[0].id] * 2 + [""]
    with desk.open() as vault:
        assert _found(vault) == ["unlock.failed"] * 3


def test_a_missing_file_is_a_finding_and_forgives_nothing(desk: Desk) -> None:
    desk.make().close()
    _wrong(desk, 5)
    _file(desk).unlink()
    with pytest.raises(errors.LockedOut):
        desk.open(waited=0)
    with desk.open(waited=30) as vault:
        assert "attempts.missing" in _found(vault)


def test_a_broken_file_is_a_finding_that_survives_a_wrong_password(desk: Desk) -> None:
    desk.make().close()
    _wrong(desk)
    data = bytearray(_file(desk).read_bytes())
    data[20] ^= 1
    _file(desk).write_bytes(data)
    _wrong(desk)
    with desk.open() as vault:
        assert _found(vault).count("attempts.broken") == 1


def test_an_older_file_put_back_is_a_finding_and_forgives_nothing(desk: Desk) -> None:
    desk.make().close()
    _wrong(desk)
    older = _file(desk).read_bytes()
    _wrong(desk, 4)
    _file(desk).write_bytes(older)
    with pytest.raises(errors.LockedOut):
        desk.open(waited=0)
    with desk.open(waited=30) as vault:
        assert "attempts.older" in _found(vault)


def test_without_a_mirror_the_database_remembers(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk", practice=True, secret=None, mirror=None)
    desk.make().close()
    _wrong(desk, 3)
    desk.open().close()
    _file(desk).unlink()
    with desk.open() as vault:
        assert "attempts.older" in _found(vault)


def test_a_try_counts_before_the_password_is_looked_at(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.make().close()

    def die(*_: object, **__: object) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr("sitter_desk.vault.opening.open_slot", die)
    for _ in range(5):
        with pytest.raises(KeyboardInterrupt):
            desk.open(waited=0)
    monkeypatch.undo()
    with pytest.raises(errors.LockedOut):
        desk.open(waited=0)


def test_codes_are_counted_too(desk: Desk) -> None:
    desk.make().close()
    for _ in range(5):
        with pytest.raises(errors.WrongCode):
            desk.recover("0" * 35)
    with pytest.raises(errors.LockedOut):
        desk.recover(desk.code)


def test_a_lost_mirror_is_a_restoration_even_after_a_wrong_password(desk: Desk) -> None:
    desk.make().close()
    lost = replace(desk, mirror=Kept())
    with pytest.raises(errors.WrongPassword):
        lost.open(password="falsch")
    with lost.open() as vault:
        assert vault.restored
