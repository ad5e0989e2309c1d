"""Looking after the audit log: the whole chain computed again and held against every head that stands on paper."""

from sitter_desk.domain.records import Handover
from sitter_desk.office.session import Session
from sitter_desk.vault.audit import Break, ChainHead
from sitter_desk.vault.store import Reader


def verify_log(session: Session) -> Break | None:
    """None when the chain holds and passes each of this desk's heads printed on a confirmation record; else the break.

    The verification is an entry itself. A rewritten or cut log fails at the first paper it contradicts.
    """
    with session.act("audit.verify") as act:
        found = act.find_audit_break(paper_heads(act, session))
        act.note(about="audit", facts={"holds": int(found is None)})
    return found


def paper_heads(reader: Reader, session: Session) -> list[ChainHead]:
    """This desk's heads as they stand on the confirmation records it knows."""
    site = session.vault.header.site
    heads = [head for sheet in reader.find(Handover) for head in sheet.heads if head.site == site]
    return [ChainHead(head.seq, bytes.fromhex(head.head)) for head in heads]
