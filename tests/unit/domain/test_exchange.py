"""The protocol as a pure model: each refusal has its cause, and no history of lost discs loses a change (A5, D1)."""

from dataclasses import replace
from itertools import combinations
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitter_desk.domain.exchange import MOST_MISSING, DeskCard, Head, Peer, Refusal, Versions, judge
from sitter_desk.domain.records import AuditHead
from sitter_desk.errors import REFUSALS

OWN = Versions(container=1, records=1, rules=1)
AUDIT = AuditHead(site="ward", seq=1, head="00" * 32)
CARD = DeskCard(desk="w", site="ward", seat=0, incarnation=1, public_key="k")
HEAD = Head(
    format=1, bundle="b5", engagement="e", practice=False, purpose="provide", sender=CARD, recipient="c", number=5,
    base=3, acknowledged=2, made_at=0, versions=OWN, audit=AUDIT,
)  # fmt: skip
PEER = Peer(
    desk="w", engagement="e", public_key="k", trusted=True, incarnation=1, applied=4, applied_bundle="b4", sent=2
)

CASES: list[tuple[dict[str, Any], dict[str, Any], Refusal]] = [
    ({"practice": True}, {}, "practice"),
    ({"engagement": "x"}, {}, "engagement"),
    ({"recipient": "x"}, {}, "recipient"),
    ({"sender": replace(CARD, desk="x")}, {}, "sender"),
    ({"versions": replace(OWN, container=2)}, {}, "newer_version"),
    ({"versions": replace(OWN, records=2)}, {}, "newer_version"),
    ({"versions": replace(OWN, rules=2)}, {}, "newer_rules"),
    ({}, {"trusted": False}, "untrusted"),
    ({"sender": replace(CARD, public_key="x")}, {}, "key"),
    ({}, {"incarnation": 2}, "incarnation"),
    ({}, {"applied_bundle": "b5"}, "replayed"),
    ({"number": 4}, {}, "older"),
    ({}, {"audit": replace(AUDIT, seq=2)}, "log"),
    ({}, {"audit": replace(AUDIT, head="11" * 32)}, "log"),
    ({"base": 5}, {}, "base"),
    ({"acknowledged": 3}, {}, "unknown_acknowledgement"),
]


def verdict(head: Head, peer: Peer, *, me: str = "c") -> Any:
    return judge(head, peer, me=me, practice=False, own=OWN)


@pytest.mark.parametrize(("head", "peer", "refusal"), CASES)
def test_each_cause_has_its_refusal(head: dict[str, Any], peer: dict[str, Any], refusal: Refusal) -> None:
    assert verdict(replace(HEAD, **head), replace(PEER, **peer)).refusal == refusal


def test_the_first_cause_is_the_one_that_is_named() -> None:
    """The table above stands in the order of the checks: of two causes at once a person is told the earlier."""
    for (head, peer, first), (other_head, other_peer, _) in combinations(CASES, 2):
        if not head.keys() & other_head.keys() and not peer.keys() & other_peer.keys():
            assert verdict(replace(HEAD, **head, **other_head), replace(PEER, **peer, **other_peer)).refusal == first


def test_an_older_disc_shows_a_shorter_log_and_is_only_older() -> None:
    shown = replace(PEER, audit=replace(AUDIT, seq=2))
    assert verdict(replace(HEAD, number=4), shown).refusal == "older"
    assert verdict(replace(HEAD, bundle="b4"), shown).refusal == "replayed"
    assert verdict(replace(HEAD, number=6), shown).refusal == "log"


def test_every_refusal_has_a_case_and_a_sentence() -> None:
    named = {refusal for _, _, refusal in CASES}
    assert named == set(get_args(Refusal)) == set(REFUSALS)


def test_what_is_in_place_is_taken() -> None:
    taken = verdict(HEAD, PEER)
    assert (taken.refusal, taken.missing, taken.restored) == (None, (), False)


def test_missing_numbers_are_named_and_a_restored_sender_too() -> None:
    assert verdict(replace(HEAD, number=8), PEER).missing == (5, 6, 7)
    assert verdict(replace(HEAD, sender=replace(CARD, incarnation=2)), PEER).restored
    assert not verdict(HEAD, replace(PEER, incarnation=0)).restored  # its first bundle restores nothing


def test_older_versions_are_taken() -> None:
    newer = Versions(container=2, records=3, rules=9)
    assert judge(HEAD, PEER, me="c", practice=False, own=newer).refusal is None


@settings(max_examples=60)
@given(st.lists(st.sampled_from(["change", "send", "lose", "deliver", "answer", "again"]), max_size=60))
def test_no_change_is_ever_lost_by_a_lost_disc(steps: list[str]) -> None:  # noqa: C901  one history
    """Whatever is lost, repeated or late: when the last bundle arrives, the receiver has every change before it."""
    changes = sent = acknowledged = 0
    carried: dict[int, tuple[int, int]] = {}  # number → (base, changes it reaches)
    flying: list[int] = []
    known, peer = 0, replace(PEER, applied=0, applied_bundle="", sent=0)
    for step in steps:
        if step == "change":
            changes += 1
        elif step == "send":
            sent += 1
            carried[sent] = (acknowledged, changes)
            flying.append(sent)
        elif step == "lose" and flying:
            flying.pop(0)
        elif step == "answer":
            acknowledged = peer.applied
        elif step in ("deliver", "again") and flying:
            number = flying[0] if step == "again" else flying.pop()
            base, reach = carried[number]
            head = replace(HEAD, bundle=f"b{number}", number=number, base=base, acknowledged=0)
            taken = verdict(head, peer)
            assert taken.refusal in (None, "older", "replayed")  # never "base": what was acknowledged was applied
            if taken.refusal is None:
                assert known >= (carried[base][1] if base else 0)
                assert taken.missing == tuple(range(peer.applied + 1, number))
                known = reach
                peer = replace(peer, applied=number, applied_bundle=head.bundle)
    if peer.applied:
        assert known == carried[peer.applied][1]


def test_a_log_that_grew_or_came_from_a_backup_is_no_contradiction() -> None:
    shown = replace(PEER, audit=AUDIT)
    assert verdict(HEAD, shown).refusal is None
    assert verdict(replace(HEAD, audit=replace(AUDIT, seq=9, head="22" * 32)), shown).refusal is None
    restored = replace(HEAD, sender=replace(CARD, incarnation=2), audit=replace(AUDIT, seq=0))
    assert verdict(restored, shown).refusal is None


def test_a_hostile_number_names_only_so_many() -> None:
    for number in (2**62, 2**63 - 1):
        assert verdict(replace(HEAD, number=number), PEER).missing == tuple(range(5, 5 + MOST_MISSING))
    for more, named in ((0, MOST_MISSING - 1), (1, MOST_MISSING), (2, MOST_MISSING)):
        assert len(verdict(replace(HEAD, number=5 + MOST_MISSING - 1 + more), PEER).missing) == named
