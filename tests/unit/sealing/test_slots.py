import ast
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitter_desk.errors import DamagedVault, HeaderOutOfBounds, WrongPassword
from sitter_desk.sealing.slots import (
    PRODUCTION,
    Argon2,
    Slot,
    VaultIdentity,
    check_slot,
    give_data_key,
    machine_mark,
    new_slot,
    open_slot,
    password_bytes,
)

CHEAP = Argon2(memory_kib=19_456, passes=1, lanes=1)
SELF = VaultIdentity(vault="a" * 32, desk="b" * 32, site="ward", practice=False)
MACHINE = b"m" * 32
DATA_KEY = bytes(range(32))
SOURCE = Path(__file__).resolve().parents[3] / "src" / "sitter_desk"


def _slot(secret: bytes = b"pw", machine: bytes | None = MACHINE) -> Slot:
    return new_slot(
        SELF, kind="user", login="taro", secret=secret, machine_secret=machine, kdf=CHEAP, epoch=1, data_key=DATA_KEY
    )


def _open(slot: Slot, identity: VaultIdentity = SELF, epoch: int = 1, machine: bytes | None = MACHINE) -> bytes:
    return open_slot(slot, identity, epoch=epoch, secret=b"pw", machine_secret=machine)


def test_a_slot_opens_with_its_password_and_machine_secret() -> None:
    slot = _slot()
    assert _open(slot) == DATA_KEY
    assert (len(slot.public), len(slot.private), len(slot.data_key)) == (66, 120, 226)


@pytest.mark.parametrize(("secret", "machine"), [(b"pW", MACHINE), (b"pw", b"M" * 32), (b"pw", None)])
def test_another_password_or_machine_secret_opens_nothing(secret: bytes, machine: bytes | None) -> None:
    with pytest.raises(WrongPassword):
        open_slot(_slot(), SELF, epoch=1, secret=secret, machine_secret=machine)


def test_a_new_data_key_needs_no_password() -> None:
    other = bytes(32)
    assert _open(give_data_key(_slot(), SELF, epoch=2, data_key=other), epoch=2) == other


def test_the_data_key_is_bound_to_its_epoch() -> None:
    with pytest.raises(DamagedVault):
        _open(_slot(), epoch=2)


@pytest.mark.parametrize(
    "changed",
    [{"vault": "c" * 32}, {"desk": "c" * 32}, {"site": "contractor"}, {"practice": True}],
    ids=lambda change: next(iter(change)),
)
def test_a_slot_is_bound_to_the_header(changed: dict[str, object]) -> None:
    with pytest.raises(WrongPassword):
        _open(_slot(), replace(SELF, **changed))


@pytest.mark.parametrize("field", ["login", "kind", "machine", "id", "salt"])
def test_a_slot_is_bound_to_its_own_fields(field: str) -> None:
    other = {"login": "jiro", "kind": "recovery", "machine": "", "id": "0" * 16, "salt": "0" * 32}
    with pytest.raises(WrongPassword):
        _open(replace(_slot(), **{field: other[field]}))


@settings(max_examples=12, deadline=None)
@given(st.sampled_from(["private", "data_key"]), st.integers(0, 59), st.integers(1, 255))
def test_each_flipped_byte_is_found(field: str, place: int, mask: int) -> None:
    slot = _slot()
    data = bytearray.fromhex(getattr(slot, field))
    data[place] ^= mask
    with pytest.raises((WrongPassword, DamagedVault)):
        _open(replace(slot, **{field: data.hex()}))


@pytest.mark.parametrize(
    ("kdf", "accepted"),
    [
        (Argon2(memory_kib=19 * 1024, passes=1, lanes=1), True),
        (Argon2(memory_kib=1024 * 1024, passes=10, lanes=4), True),
        (Argon2(memory_kib=19 * 1024 - 1, passes=1, lanes=1), False),
        (Argon2(memory_kib=1024 * 1024 + 1, passes=1, lanes=1), False),
        (Argon2(memory_kib=65_536, passes=11, lanes=1), False),
        (Argon2(memory_kib=65_536, passes=0, lanes=1), False),
        (Argon2(memory_kib=65_536, passes=3, lanes=5), False),
        (Argon2(memory_kib=2**31, passes=2**31, lanes=1), False),
    ],
)
def test_costs_beyond_the_limits_are_refused_before_deriving(kdf: Argon2, accepted: bool) -> None:
    slot = replace(_slot(), kdf=kdf)
    if accepted:
        check_slot(slot)
    else:
        with pytest.raises(HeaderOutOfBounds):
            _open(slot)


def test_production_is_the_second_choice_of_rfc_9106() -> None:
    assert Argon2(memory_kib=64 * 1024, passes=3, lanes=4) == PRODUCTION


def test_nothing_in_the_product_names_another_cost() -> None:
    """Argon2(…) is called nowhere in src but for PRODUCTION; every ``kdf`` default is PRODUCTION."""
    calls, defaults = [], []
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == "Argon2":
                calls.append(path.name)
            if isinstance(node, ast.arguments):
                pairs = zip(node.kwonlyargs, node.kw_defaults, strict=True)
                defaults += [ast.unparse(value) for each, value in pairs if each.arg == "kdf" and value]
    assert calls == ["slots.py"]
    assert defaults
    assert set(defaults) == {"PRODUCTION"}


def test_one_machine_secret_has_another_mark_in_each_vault() -> None:
    assert machine_mark(MACHINE, "a" * 32) != machine_mark(MACHINE, "b" * 32)
    assert machine_mark(None, "a" * 32) == ""


def test_two_spellings_of_one_password_are_one() -> None:
    assert password_bytes("が") == password_bytes("か\u3099")
    assert password_bytes("Ａ") != password_bytes("A")
