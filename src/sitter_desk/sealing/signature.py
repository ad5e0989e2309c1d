"""Ed25519 signatures, separated by purpose, and the fingerprint that people compare on paper (B8).

What is signed is ``domain ‖ 00 ‖ message``, the domain in ASCII without a zero byte: a signature made for one
purpose is worth nothing for another.
"""

import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from sitter_desk.domain import papercode
from sitter_desk.errors import SignatureRefused

SIGNATURE_BYTES = 64
PUBLIC_KEY_BYTES = 32
FINGERPRINT_DOMAIN = "sitter-desk desk key 1"
FINGERPRINT_SIGNS = 16


def new_signing_key() -> bytes:
    """A fresh private key, 32 raw bytes."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_key(private: bytes) -> bytes:
    """The raw public key, 32 bytes, of a raw private key."""
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def sign(private: bytes, domain: str, message: bytes) -> bytes:
    """The 64-byte signature of ``message`` for one purpose."""
    return Ed25519PrivateKey.from_private_bytes(private).sign(_separated(domain, message))


def verify(public: bytes, domain: str, message: bytes, signature: bytes) -> None:
    """Raises ``SignatureRefused`` unless ``signature`` is that of ``message`` by ``public`` for this purpose."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, _separated(domain, message))
    except (InvalidSignature, ValueError):
        raise SignatureRefused from None


def fingerprint(public: bytes) -> str:
    """The first 80 bits of the key's digest as ``XXXX-XXXX-XXXX-XXXX`` in Crockford base32."""
    digest = hashlib.sha256(_separated(FINGERPRINT_DOMAIN, public)).digest()
    number = int.from_bytes(digest[:10], "big")
    signs = [papercode.ALPHABET[(number >> 5 * place) & 31] for place in reversed(range(FINGERPRINT_SIGNS))]
    return "-".join("".join(signs[start : start + 4]) for start in range(0, FINGERPRINT_SIGNS, 4))


def fingerprint_matches(public: bytes, typed: str) -> bool:
    """Whether a person typed this key's fingerprint; spelling is forgiven as for every code on paper."""
    return papercode.fold(typed) == papercode.fold(fingerprint(public))


def _separated(domain: str, message: bytes) -> bytes:
    return domain.encode("ascii") + b"\x00" + message
