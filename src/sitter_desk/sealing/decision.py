"""The proof that the ward decided: without it no paper that tells a parent a decision can be made (A4)."""

from sitter_desk.domain.canonical import canonical
from sitter_desk.domain.records import Decision
from sitter_desk.domain.statement import STATEMENT_DOMAIN, DecisionStatement
from sitter_desk.errors import DecisionForged, NotCanonical, SignatureRefused
from sitter_desk.sealing import signature, strict

_SHARED_COLUMNS = ("engagement", "round", "approval", "application", "application_revision", "outcome", "amount_yen")


class VerifiedDecision:
    """A decision whose ward signature was verified. Only ``verify_decision`` makes one; it can't be changed."""

    __slots__ = ("_record", "_statement")

    _record: Decision
    _statement: DecisionStatement

    def __init__(self) -> None:
        raise TypeError("a VerifiedDecision comes from verify_decision alone")

    def __init_subclass__(cls) -> None:
        raise TypeError("a VerifiedDecision has no subclasses")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a VerifiedDecision can't be changed")

    @property
    def record(self) -> Decision:
        """The row as stored."""
        return self._record

    @property
    def statement(self) -> DecisionStatement:
        """What the ward signed: the only source of a notice's content."""
        return self._statement


def sign_statement(private: bytes, statement: DecisionStatement) -> tuple[str, str]:
    """The canonical text of a statement and its signature as hex, as they stand in a ``Decision`` record."""
    text = canonical(statement)
    return text.decode("utf-8"), signature.sign(private, STATEMENT_DOMAIN, text).hex()


def verify_decision(decision: Decision, *, ward_key: bytes) -> VerifiedDecision:
    """The decision as proven by the pinned ``ward_key`` (raw, 32 bytes).

    Raises ``DecisionForged`` when the signature, the statement's form, the named signer or any column that the
    statement also holds does not fit.
    """
    try:
        text = decision.statement.encode("utf-8")
        signature.verify(ward_key, STATEMENT_DOMAIN, text, bytes.fromhex(decision.signature))
        statement = strict.decode(text, DecisionStatement)
    except (SignatureRefused, NotCanonical, ValueError):
        raise DecisionForged from None
    agrees = all(getattr(decision, name) == getattr(statement, name) for name in _SHARED_COLUMNS)
    agrees = agrees and decision.id == statement.decision
    if not agrees or decision.signer != ward_key.hex():
        raise DecisionForged
    proven = object.__new__(VerifiedDecision)
    object.__setattr__(proven, "_record", decision)
    object.__setattr__(proven, "_statement", statement)
    return proven
