"""The protocol between two desks as pure decisions: which bundle may be applied, and what is missing.

A bundle carries everything changed since the last one its receiver is known to have applied (``base``), so a lost
disc is named and survived (decisions A5). Numbers run per direction and engagement. Refusals are values, not
exceptions, so that the model can be run without a vault.
"""

from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.records import AuditHead, Site

Refusal = Literal[
    "practice", "engagement", "recipient", "sender", "untrusted", "key", "incarnation", "replayed", "older", "log",
    "base", "newer_version", "newer_rules", "unknown_acknowledgement",
]  # fmt: skip

MOST_MISSING = 1_000
"""So many missing numbers are named at most: a number comes from outside and may be anything up to 2⁶³ − 1."""


@dataclass(frozen=True, kw_only=True)
class Versions:
    """Container, record schema and rule-file versions (D1)."""

    container: int
    records: int
    rules: int


@dataclass(frozen=True, kw_only=True)
class DeskCard:
    """A desk as it names itself: ``seat`` 0 is the main seat (D5); ``incarnation`` grows when a backup is restored
    (A16); ``public_key`` is the raw Ed25519 key as hex."""

    desk: str
    site: Site
    seat: int
    incarnation: int
    public_key: str


@dataclass(frozen=True, kw_only=True)
class Head:
    """``head.json``: who, to whom, what for, in which order. ``acknowledged`` is the last number applied from the
    receiver; ``base`` the last number of this direction that the receiver acknowledged (0: none)."""

    format: int
    bundle: str
    engagement: str
    practice: bool
    purpose: Literal["provide", "report"]
    sender: DeskCard
    recipient: str
    number: int
    base: int
    acknowledged: int
    made_at: int
    versions: Versions
    audit: AuditHead


@dataclass(frozen=True, kw_only=True)
class Peer:
    """What a desk knows of the other. ``public_key`` is "" until the first bundle; ``trusted`` once the fingerprint
    was typed from paper (B8); ``applied`` the last number taken in, ``sent`` the last made, ``acknowledged`` the
    last of ours that the peer said it took in; ``audit`` the head of its chain as its last bundle named it."""

    desk: str
    engagement: str
    public_key: str = ""
    trusted: bool = False
    incarnation: int = 0
    applied: int = 0
    applied_bundle: str = ""
    sent: int = 0
    acknowledged: int = 0
    versions: Versions | None = None
    audit: AuditHead | None = None


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """Either a refusal, or acceptance with the numbers that never arrived (at most the first ``MOST_MISSING``) and
    whether the sender was restored."""

    refusal: Refusal | None = None
    missing: tuple[int, ...] = ()
    restored: bool = False


def judge(head: Head, peer: Peer, *, me: str, practice: bool, own: Versions) -> Verdict:
    """Whether this desk may apply the bundle. The order of the checks is the order of the sentences a person gets."""
    refusal = (
        _wrong_place(head, peer, me=me, practice=practice)
        or _too_new(head, own)
        or _untrusted(head, peer)
        or _out_of_order(head, peer)
    )
    if refusal:
        return Verdict(refusal=refusal)
    restored = head.sender.incarnation > peer.incarnation > 0
    last = min(head.number - 1, peer.applied + MOST_MISSING)
    return Verdict(missing=tuple(range(peer.applied + 1, last + 1)), restored=restored)


def _wrong_place(head: Head, peer: Peer, *, me: str, practice: bool) -> Refusal | None:
    if head.practice != practice:
        return "practice"
    if head.engagement != peer.engagement:
        return "engagement"
    if head.recipient != me:
        return "recipient"
    return None if head.sender.desk == peer.desk else "sender"


def _too_new(head: Head, own: Versions) -> Refusal | None:
    if head.versions.container > own.container or head.versions.records > own.records:
        return "newer_version"
    return "newer_rules" if head.versions.rules > own.rules else None


def _untrusted(head: Head, peer: Peer) -> Refusal | None:
    if not peer.trusted:
        return "untrusted"
    return None if head.sender.public_key == peer.public_key else "key"


def _out_of_order(head: Head, peer: Peer) -> Refusal | None:
    if head.sender.incarnation < peer.incarnation:
        return "incarnation"
    if head.bundle == peer.applied_bundle:
        return "replayed"
    if head.number <= peer.applied:
        return "older"
    if _rewritten(head, peer):
        return "log"
    if head.base > peer.applied:
        return "base"
    return "unknown_acknowledgement" if head.acknowledged > peer.sent else None


def _rewritten(head: Head, peer: Peer) -> bool:
    """Whether the sender's log contradicts what it showed before: a log only grows, unless a backup was restored (then
    the incarnation is another). An older bundle rightly shows less, so this is asked of a newer one alone."""
    known = peer.audit
    if known is None or head.sender.incarnation != peer.incarnation:
        return False
    return head.audit.seq < known.seq or (head.audit.seq == known.seq and head.audit.head != known.head)
