"""What the ward decided."""

from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.records.base import Record


@dataclass(frozen=True, kw_only=True)
class Approval(Record):
    """決裁結果 of one 起案, registered once for a round; the numbers and days stand as the ward typed them."""

    round: str
    draft_number: str
    approved_on: str
    approver_post: str
    effective_on: str
    document_number: str
    pay_on: str


@dataclass(frozen=True, kw_only=True)
class Decision(Record):
    """決定: ``statement`` is the canonical text the ward signed (A4); the columns beside it only serve lists. The
    outcome "revoke" is 取消し.

    ``signature`` is Ed25519 over the domain-separated statement, ``signer`` the raw public key, both as hex.
    """

    round: str
    approval: str
    application: str
    application_revision: int
    outcome: Literal["grant", "partial", "refuse", "revoke"]
    amount_yen: int
    statement: str
    signature: str
    signer: str


@dataclass(frozen=True, kw_only=True)
class Repayment(Record):
    """返還: what an applicant must pay back after a changed or revoked decision; the ward's."""

    application: str
    decision: str
    amount_yen: int
    reason: str
    demanded_on: str
    pay_by: str
    paid_on: str
    state: Literal["demanded", "paid"]
