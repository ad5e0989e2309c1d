"""From a password on paper to the key of a bundle: PBKDF2-HMAC-SHA-256, and AES-256-GCM to wrap the random key.

The numbers of a header are hostile input: rounds outside ``ACCEPTED`` are refused before anything is derived (A20).
"""

import os
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from sitter_desk.errors import BundlePasswordWrong, KdfRefused

SALT_BYTES = 16
NONCE_BYTES = 12
WRAPPED_BYTES = 32 + 16
DEFAULT_ROUNDS = 600_000


@dataclass(frozen=True)
class Rounds:
    """The numbers of rounds a reader or writer accepts, both ends included."""

    low: int
    high: int


ACCEPTED = Rounds(600_000, 5_000_000)
"""What production accepts; only tests pass other bounds, and a test holds that production never does."""


def derive(password: bytes, salt: bytes, rounds: int, *, accepted: Rounds = ACCEPTED) -> bytes:
    """The 32-byte key of a password; raises ``KdfRefused`` before deriving when ``rounds`` is out of bounds."""
    if not accepted.low <= rounds <= accepted.high:
        raise KdfRefused(iterations=rounds, low=accepted.low, high=accepted.high)
    return PBKDF2HMAC(algorithm=SHA256(), length=32, salt=salt, iterations=rounds).derive(password)


def wrap(wrapping_key: bytes, key: bytes, associated: bytes) -> tuple[bytes, bytes]:
    """A fresh nonce (12 bytes) and the wrapped 32-byte key (48 bytes), bound to ``associated``."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce, AESGCM(wrapping_key).encrypt(nonce, key, associated)


def unwrap(wrapping_key: bytes, nonce: bytes, wrapped: bytes, associated: bytes) -> bytes:
    """The wrapped key; raises ``BundlePasswordWrong`` when key, nonce, cipher text or ``associated`` does not fit."""
    try:
        return AESGCM(wrapping_key).decrypt(nonce, wrapped, associated)
    except (InvalidTag, ValueError):
        raise BundlePasswordWrong from None
