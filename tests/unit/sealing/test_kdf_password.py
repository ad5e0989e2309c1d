"""Deriving from a password: bounds before work, the production default, and the bound associated data."""

import ast
import hashlib
import inspect
import time
from pathlib import Path

import pytest

import sitter_desk
from sitter_desk.errors import BundlePasswordWrong, KdfRefused
from sitter_desk.sealing import password
from sitter_desk.sealing.password import ACCEPTED, DEFAULT_ROUNDS, Rounds, derive, unwrap, wrap

CHEAP = Rounds(1, 10)
DERIVING = ("derive", "write_bundle", "BundleReader")


def test_production_numbers() -> None:
    assert DEFAULT_ROUNDS == 600_000
    assert Rounds(600_000, 5_000_000) == ACCEPTED
    assert inspect.signature(derive).parameters["accepted"].default == ACCEPTED


def test_production_code_never_makes_its_own_bounds() -> None:
    """Only ``sealing/password.py`` builds a ``Rounds``; everywhere else production hands on the default."""
    root = Path(sitter_desk.__file__).parent
    makers = [
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == "Rounds"
    ]
    assert makers == ["sealing/password.py"]


def test_production_code_only_hands_bounds_on() -> None:
    """Outside the two pass-throughs of the bundle's reader and writer nobody names ``rounds`` or ``accepted``."""
    root = Path(sitter_desk.__file__).parent
    callers = {
        (path.relative_to(root).as_posix(), ast.unparse(keyword))
        for path in root.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in DERIVING
        for keyword in node.keywords
        if keyword.arg in ("rounds", "accepted")
    }
    assert callers == {("bundle/reader.py", "accepted=self._accepted"), ("bundle/writer.py", "accepted=accepted")}


@pytest.mark.parametrize("rounds", [0, -1, 1, 599_999, 5_000_001, 2**31, 2**63])
def test_hostile_rounds_are_refused_before_deriving(rounds: int) -> None:
    started = time.monotonic()
    with pytest.raises(KdfRefused) as caught:
        derive(b"password", bytes(16), rounds)
    assert time.monotonic() - started < 0.05
    assert str(rounds) in str(caught.value)


@pytest.mark.parametrize("rounds", [600_000, 600_001])
def test_the_construction_is_pbkdf2_hmac_sha256(rounds: int) -> None:
    assert derive(b"password", b"s" * 16, rounds) == hashlib.pbkdf2_hmac("sha256", b"password", b"s" * 16, rounds)


def test_wrap_binds_everything() -> None:
    key, wrapping = bytes(range(32)), derive(b"password", bytes(16), 2, accepted=CHEAP)
    nonce, wrapped = wrap(wrapping, key, b"header")
    assert len(nonce) == password.NONCE_BYTES
    assert len(wrapped) == password.WRAPPED_BYTES
    assert unwrap(wrapping, nonce, wrapped, b"header") == key
    other = derive(b"Password", bytes(16), 2, accepted=CHEAP)
    for args in [
        (other, nonce, wrapped, b"header"),
        (wrapping, bytes(12), wrapped, b"header"),
        (wrapping, nonce, wrapped[:-1], b"header"),
        (wrapping, nonce, b"", b"header"),
        (wrapping, b"", wrapped, b"header"),
        (wrapping, nonce, wrapped, b"headeR"),
    ]:
        with pytest.raises(BundlePasswordWrong):
            unwrap(*args)


def test_nonces_are_fresh() -> None:
    assert wrap(bytes(32), bytes(32), b"")[0] != wrap(bytes(32), bytes(32), b"")[0]
