"""Keyslots: how a password, a machine secret and a key pair open the data key of a vault (decisions A1, A20).

Each slot holds a P-256 key pair. The private key is sealed under a key derived from the password and the machine
secret; the data key is sealed to the public key with HPKE, so a new data key is given to all slots without anyone's
password. Every label and bound field is written down in ``docs/vault.md``.
"""

import hashlib
import hmac
import os
import unicodedata
from dataclasses import dataclass, replace
from typing import Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from sitter_desk.domain.canonical import canonical
from sitter_desk.domain.records import Site
from sitter_desk.errors import DamagedVault, HeaderOutOfBounds, WrongPassword

SlotKind = Literal["user", "recovery", "invitation"]

KEY_BYTES = 32
SALT_BYTES = 16
SLOT_VERSION = 1
NONCE_BYTES = 12
LEAST_MEMORY_KIB, MOST_MEMORY_KIB, MOST_PASSES, MOST_LANES = 19 * 1024, 1024 * 1024, 10, 4  # A20
_SUITE = Suite(KEM.P256, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_HEX_LENGTHS = {"id": 16, "salt": 32, "public": 66, "private": 120, "data_key": 226}


@dataclass(frozen=True, kw_only=True)
class Argon2:
    """Cost of Argon2id: memory in KiB, passes over it, lanes."""

    memory_kib: int
    passes: int
    lanes: int


PRODUCTION = Argon2(memory_kib=65_536, passes=3, lanes=4)
"""RFC 9106 §4, second recommended choice. Nothing in the product passes another."""


@dataclass(frozen=True, kw_only=True)
class VaultIdentity:
    """The header fields that never change and are bound into every slot."""

    vault: str
    desk: str
    site: Site
    practice: bool


@dataclass(frozen=True, kw_only=True)
class Slot:
    """One keyslot as it stands in the header; bytes as lower-case hex, ``machine`` "" without a machine secret."""

    id: str
    kind: SlotKind
    login: str
    machine: str
    kdf: Argon2
    salt: str
    public: str
    private: str
    data_key: str


def machine_mark(machine_secret: bytes | None, vault: str) -> str:
    """16 hex digits that name a machine secret for one vault without telling it; "" for none."""
    return _hkdf(machine_secret, f"sitter-desk machine mark 1\0{vault}")[:8].hex() if machine_secret else ""


def derive_key(secret: bytes, label: str, *parts: str) -> bytes:
    """32 bytes for one purpose: HKDF-SHA-256 with ``label`` and ``parts`` joined by zero bytes as info."""
    return _hkdf(secret, "\0".join((label, *parts)))


def keyed_digest(key: bytes, label: str, message: bytes) -> bytes:
    """HMAC-SHA-256 of ``label ‖ 00 ‖ message``."""
    return hmac.digest(key, label.encode("ascii") + b"\0" + message, hashlib.sha256)


def password_bytes(password: str) -> bytes:
    """A typed password as bytes: UTF-8 after NFC, so that two keyboards give the same."""
    return unicodedata.normalize("NFC", password).encode("utf-8")


def check_slot(slot: Slot) -> None:
    """Raises ``HeaderOutOfBounds`` for costs or lengths beyond what a reader accepts: before anything is derived."""
    kdf = slot.kdf
    bounds = {
        "memory": LEAST_MEMORY_KIB <= kdf.memory_kib <= MOST_MEMORY_KIB,
        "passes": 1 <= kdf.passes <= MOST_PASSES,
        "lanes": 1 <= kdf.lanes <= MOST_LANES,
    } | {name: _is_hex(getattr(slot, name), length) for name, length in _HEX_LENGTHS.items()}
    for field, holds in bounds.items():
        if not holds:
            raise HeaderOutOfBounds(field=field)


def new_slot(
    identity: VaultIdentity,
    *,
    kind: SlotKind,
    login: str,
    secret: bytes,
    machine_secret: bytes | None,
    kdf: Argon2,
    epoch: int,
    data_key: bytes,
) -> Slot:
    """A slot with a fresh id, salt and key pair that opens ``data_key`` to ``secret`` and ``machine_secret``."""
    private = ec.generate_private_key(ec.SECP256R1())
    public = private.public_key().public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
    bare = Slot(
        id=os.urandom(8).hex(),
        kind=kind,
        login=login,
        machine=machine_mark(machine_secret, identity.vault),
        kdf=kdf,
        salt=os.urandom(SALT_BYTES).hex(),
        public=public.hex(),
        private="",
        data_key="",
    )
    scalar = private.private_numbers().private_value.to_bytes(KEY_BYTES, "big")
    nonce = os.urandom(NONCE_BYTES)
    key = _slot_key(bare, identity, secret, machine_secret)
    sealed = nonce + AESGCM(key).encrypt(nonce, scalar, _bound(bare, identity))
    return give_data_key(replace(bare, private=sealed.hex()), identity, epoch=epoch, data_key=data_key)


def give_data_key(slot: Slot, identity: VaultIdentity, *, epoch: int, data_key: bytes) -> Slot:
    """The slot with the data key of ``epoch`` sealed to its public key: no password needed."""
    public = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), bytes.fromhex(slot.public))
    sealed = _SUITE.encrypt(data_key, public, info=_info(slot, identity, epoch))
    return replace(slot, data_key=sealed.hex())


def open_slot(slot: Slot, identity: VaultIdentity, *, epoch: int, secret: bytes, machine_secret: bytes | None) -> bytes:
    """The data key. Raises ``HeaderOutOfBounds`` before deriving, ``WrongPassword`` when the secret does not fit,
    ``DamagedVault`` when the private key opens and the data key does not."""
    check_slot(slot)
    key = _slot_key(slot, identity, secret, machine_secret)
    sealed = bytes.fromhex(slot.private)
    try:
        scalar = AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], _bound(slot, identity))
    except InvalidTag:
        raise WrongPassword from None
    try:
        private = ec.derive_private_key(int.from_bytes(scalar, "big"), ec.SECP256R1())
        return _SUITE.decrypt(bytes.fromhex(slot.data_key), private, info=_info(slot, identity, epoch))
    except (InvalidTag, ValueError):
        raise DamagedVault(part="vault.json") from None


def _slot_key(slot: Slot, identity: VaultIdentity, secret: bytes, machine_secret: bytes | None) -> bytes:
    kdf = Argon2id(
        salt=bytes.fromhex(slot.salt),
        length=KEY_BYTES,
        iterations=slot.kdf.passes,
        lanes=slot.kdf.lanes,
        memory_cost=slot.kdf.memory_kib,
    )
    info = f"sitter-desk slot key 1\0{identity.vault}\0{slot.id}"
    return _hkdf(kdf.derive(secret) + (machine_secret or b""), info)


def _bound(slot: Slot, identity: VaultIdentity) -> bytes:
    own = {name: getattr(slot, name) for name in ("id", "kdf", "kind", "login", "machine", "public", "salt")}
    return canonical({**own, "version": SLOT_VERSION, **_named(identity)})


def _info(slot: Slot, identity: VaultIdentity, epoch: int) -> bytes:
    return b"sitter-desk data key 1\0" + canonical({"epoch": epoch, "slot": slot.id, **_named(identity)})


def _named(identity: VaultIdentity) -> dict[str, str | bool]:
    return {
        "vault": identity.vault,
        "desk": identity.desk,
        "site": identity.site,
        "practice": identity.practice,
    }


def _hkdf(secret: bytes | None, info: str) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info.encode("utf-8")).derive(secret or b"")


def _is_hex(text: str, length: int) -> bool:
    return len(text) == length and set(text) <= set("0123456789abcdef")
