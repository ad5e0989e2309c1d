"""From the protocol's verdict to the sentence a person gets."""

from sitter_desk.domain.exchange import Head, Peer, Refusal, Versions
from sitter_desk.errors import REFUSALS, SitterError


def refusal_error(refusal: Refusal, head: Head, peer: Peer, *, own: Versions) -> SitterError:
    """The error of a refusal by ``domain.exchange.judge``, with the numbers its sentence names."""
    return REFUSALS[refusal](
        number=head.number,
        base=head.base,
        acknowledged=head.acknowledged,
        applied=peer.applied,
        sent=peer.sent,
        seq=head.audit.seq,
        known=peer.audit.seq if peer.audit else 0,
        container=head.versions.container,
        records=head.versions.records,
        rules=head.versions.rules,
        own_container=own.container,
        own_records=own.records,
        own_rules=own.rules,
    )
