"""What the ward signs for one application: everything its notice will say, frozen at the decision (A4).

The canonical bytes of a ``DecisionStatement`` are signed with the ward's Ed25519 key. A notice is printed from a
verified statement alone, never from live data, so a later change of address or rule can't change what was decided.
"""

from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.records import Letterhead

STATEMENT_DOMAIN = "sitter-desk decision statement 1"
"""Domain separation of the signature (first bytes signed, followed by a zero byte and the canonical statement)."""


@dataclass(frozen=True, kw_only=True)
class Addressee:
    """宛名, exactly as received."""

    name: str
    postcode: str
    address: str


@dataclass(frozen=True, kw_only=True)
class DecidedUse:
    """One use as decided; ``child`` is the id of the child's record. Hours are whole hours counted; ``fee_yen`` is the
    fee after discount; ``reasons`` are sentences of the ward's rules that say why the amount differs from the fee."""

    child: str
    child_name: str
    day: str
    start: str
    end: str
    minutes: int
    day_hours: int
    night_hours: int
    ceiling_yen: int
    fee_yen: int
    amount_yen: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class DecisionStatement:
    """The signed content. ``decision`` is the id of the record that carries it, ``supersedes`` the decision it takes
    the place of ("" for the first of its application): one signature is good for one decision. ``approved_on`` is
    決裁日, ``effective_on`` 施行日 (the date on the notice), ``pay_on`` the planned transfer day ("" if none).
    ``reason`` and ``clause`` explain a refusal or a part ("" for a full grant). ``appeal_text`` is printed only if the
    ward confirmed a version ("" prints nothing)."""

    version: Literal[1]
    decision: str
    supersedes: str
    engagement: str
    engagement_number: str
    round: str
    round_number: int
    approval: str
    application: str
    application_revision: int
    receipt_number: str
    applied_on: str
    year_of_use: int
    outcome: Literal["grant", "partial", "refuse", "revoke"]
    draft_number: str
    approved_on: str
    approver_post: str
    effective_on: str
    document_number: str
    pay_on: str
    scheme_name: str
    title: str
    opening: str
    addressee: Addressee
    children: tuple[str, ...]
    uses: tuple[DecidedUse, ...]
    claimed_yen: int
    amount_yen: int
    day_hours: int
    night_hours: int
    cap_hours: int
    remaining_hours: int
    account_last4: str
    reason: str
    clause: str
    conditions: str
    wording_version: str
    appeal_text_version: str
    appeal_text: str
    letterhead: Letterhead
