"""Signatures hold for one purpose, and fingerprints are typed from paper."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitter_desk.domain import papercode
from sitter_desk.errors import SignatureRefused
from sitter_desk.sealing import signature

PRIVATE = bytes(range(32))
PUBLIC = signature.public_key(PRIVATE)


def test_rfc_8032_key_pair() -> None:
    private = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    assert signature.public_key(private).hex() == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"


def test_new_keys_differ() -> None:
    assert len({signature.new_signing_key() for _ in range(5)}) == 5


def test_signature_holds_for_its_purpose_alone() -> None:
    signed = signature.sign(PRIVATE, "purpose 1", b"message")
    signature.verify(PUBLIC, "purpose 1", b"message", signed)
    other = signature.public_key(signature.new_signing_key())
    for public, domain, message in [
        (PUBLIC, "purpose 2", b"message"),
        (PUBLIC, "purpose 1", b"messagf"),
        (PUBLIC, "purpose", b" 1message"),
        (other, "purpose 1", b"message"),
        (b"short", "purpose 1", b"message"),
    ]:
        with pytest.raises(SignatureRefused):
            signature.verify(public, domain, message, signed)


@settings(max_examples=50)
@given(place=st.integers(0, 511))
def test_each_bit_of_a_signature_counts(place: int) -> None:
    signed = bytearray(signature.sign(PRIVATE, "purpose", b"message"))
    signed[place // 8] ^= 1 << place % 8
    with pytest.raises(SignatureRefused):
        signature.verify(PUBLIC, "purpose", b"message", bytes(signed))


@pytest.mark.parametrize("wrong", [b"", b"x" * 63, b"x" * 65])
def test_signature_of_another_length(wrong: bytes) -> None:
    with pytest.raises(SignatureRefused):
        signature.verify(PUBLIC, "purpose", b"message", wrong)


def test_fingerprint_is_fixed_for_ever() -> None:
    """Printed on paper: this value may never change."""
    assert signature.fingerprint(PUBLIC) == "9P6B-T57W-299X-J3WQ"


@given(private=st.binary(min_size=32, max_size=32))
def test_fingerprint_survives_typing(private: bytes) -> None:
    public = signature.public_key(private)
    printed = signature.fingerprint(public)
    assert [len(group) for group in printed.split("-")] == [4, 4, 4, 4]
    typed = "".join(chr(ord(sign) + 0xFEE0) for sign in printed.lower().replace("-", "")).replace("０", "o")
    assert signature.fingerprint_matches(public, typed)
    assert signature.fingerprint_matches(public, printed.replace("1", "l"))
    swapped = papercode.ALPHABET[(papercode.ALPHABET.index(printed[-1]) + 1) % 32]
    assert not signature.fingerprint_matches(public, printed[:-1] + swapped)
    assert not signature.fingerprint_matches(public, printed[:-1])
    assert not signature.fingerprint_matches(public, "")
