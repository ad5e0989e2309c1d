"""Each refusal of the protocol has its own sentence and remedy, with the numbers it speaks of."""

from typing import get_args

import pytest

from sitter_desk import errors
from sitter_desk.bundle.refusals import refusal_error
from sitter_desk.domain.exchange import DeskCard, Head, Peer, Refusal, Versions
from sitter_desk.domain.records import AuditHead

HEAD = Head(
    format=1, bundle="1" * 32, engagement="e" * 32, practice=False, purpose="report",
    sender=DeskCard(desk="c" * 32, site="contractor", seat=0, incarnation=1, public_key="00"),
    recipient="a" * 32, number=31, base=32, acknowledged=33, made_at=0,
    versions=Versions(container=34, records=35, rules=36), audit=AuditHead(site="contractor", seq=9, head=""),
)  # fmt: skip
PEER = Peer(
    desk="c" * 32, engagement="e" * 32, applied=41, sent=42, audit=AuditHead(site="contractor", seq=47, head="")
)
OWN = Versions(container=43, records=44, rules=45)
NUMBERS = {
    "replayed": "31", "older": "31 41", "log": "9 47", "base": "32 41", "newer_version": "34 35 43 44",
    "newer_rules": "36 45", "unknown_acknowledgement": "33 42",
}  # fmt: skip


@pytest.mark.parametrize("refusal", get_args(Refusal))
def test_each_refusal_has_its_sentence_with_its_numbers(refusal: Refusal) -> None:
    text = str(refusal_error(refusal, HEAD, PEER, own=OWN))
    assert all(number in text for number in NUMBERS.get(refusal, "").split())
    assert "{" not in text


def test_no_two_share_a_class_and_none_is_missing() -> None:
    assert set(errors.REFUSALS) == set(get_args(Refusal))
    assert len({kind.code for kind in errors.REFUSALS.values()}) == len(errors.REFUSALS)


def test_codes_of_the_bundle_are_its_own() -> None:
    own = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and getattr(kind, "code", "").startswith("SD-3")
    ]
    assert len({kind.code for kind in own}) == len({kind.sentence for kind in own}) == len(own)
    assert all(kind.sentence.endswith((".", "}.")) and kind.remedy.endswith(".") for kind in own)
