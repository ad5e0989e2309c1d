from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from sitter_desk import errors
from sitter_desk.domain import papercode
from sitter_desk.vault.attempts import wait_after
from sitter_desk.vault.people import change_password, check_password, check_recovery, renew_recovery
from sitter_desk.vault.store import Vault
from tests.unit.vault.desk import AT, CHEAP, PASSWORD, PC, Desk, Kept, acts


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


# ---- at an open desk ---------------------------------------------------------------------------------------------


def _two(desk: Desk) -> str:
    """Taro's desk with jiro, who has come in; returns the recovery code."""
    with desk.make() as vault:
        code = desk.invite(vault, "jiro")
    desk.accept(code, "jiro", "neu").close()
    return desk.code


def _prove_password(vault: Vault, secret: str, waited: float) -> None:
    check_password(vault, "jiro", secret, at=AT, waited=waited)


def _prove_nobody(vault: Vault, secret: str, waited: float) -> None:
    check_password(vault, "nobody", secret, at=AT, waited=waited)


def _prove_change(vault: Vault, secret: str, waited: float) -> None:
    change_password(vault, old=secret, new="anders", at=AT, pc=PC, waited=waited, kdf=CHEAP)


def _prove_recovery(vault: Vault, secret: str, waited: float) -> None:
    check_recovery(vault, secret, at=AT, waited=waited)


WRONG = papercode.make_code(bytes(papercode.CODE_BYTES))
PROOFS = [
    (_prove_password, "falsch", errors.WrongPassword),
    (_prove_nobody, "falsch", errors.WrongPassword),
    (_prove_change, "falsch", errors.WrongPassword),
    (_prove_recovery, WRONG, errors.WrongCode),
]


@pytest.mark.parametrize(("prove", "wrong", "refusal"), PROOFS)
def test_a_guess_at_an_open_desk_is_counted_told_and_locked_out(
    desk: Desk, prove: Callable[[Vault, str, float], None], wrong: str, refusal: type[errors.SitterError]
) -> None:
    _two(desk)
    with desk.open() as vault:
        for tried in range(1, 6):
            with pytest.raises(refusal):
                prove(vault, wrong, 0)
            assert len(vault.own_reader().audit_entries(act="vault.prove", about="unlock.failed")) == tried
        with pytest.raises(errors.LockedOut) as out:
            prove(vault, wrong, 10)
        assert out.value.details == {"seconds": 21}
    with pytest.raises(errors.LockedOut):
        desk.open(waited=0)
    with desk.open(waited=30) as vault:  # told once, and no finding about the file
        assert _found(vault) == []
        vault.check()


def test_who_proves_it_starts_again_and_the_proof_is_in_the_log(desk: Desk) -> None:
    code = _two(desk)
    with desk.open() as vault:
        for _ in range(4):
            with pytest.raises(errors.WrongPassword):
                _prove_password(vault, "falsch", 0)
        _prove_password(vault, "neu", 0)
        assert vault.tries.tries.failed == 0
        for _ in range(4):
            with pytest.raises(errors.WrongCode):
                _prove_recovery(vault, WRONG, 0)
        _prove_recovery(vault, code, 0)
        proved = [entry.about for entry in vault.own_reader().audit_entries(act="vault.prove", after=0)]
        slots = {slot.login: slot.id for slot in vault.header.slots}
        assert [about for about in proved if about != "unlock.failed"] == [f"slot:{slots['jiro']}", f"slot:{slots['']}"]
        _prove_change(vault, PASSWORD, 0)
    with desk.open(password="anders", waited=0) as vault:
        assert _found(vault) == []
        assert not vault.restored


def test_a_guess_counts_before_it_is_looked_at(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    _two(desk)

    def die(*_: object, **__: object) -> bytes:
        raise KeyboardInterrupt

    vault = desk.open()
    monkeypatch.setattr("sitter_desk.vault.people.open_slot", die)
    for _ in range(5):
        with pytest.raises(KeyboardInterrupt):
            _prove_password(vault, "neu", 0)
    vault.abandon()
    monkeypatch.undo()
    with pytest.raises(errors.LockedOut):
        desk.open(waited=0)
    with desk.open(waited=30) as vault:
        assert _found(vault) == ["unlock.failed"] * 5


def test_a_spent_sheet_proves_nothing(vault: Vault, desk: Desk) -> None:
    renew_recovery(vault, at=AT, pc=PC, kdf=CHEAP)
    with pytest.raises(errors.WrongCode):
        _prove_recovery(vault, desk.code, 0)
