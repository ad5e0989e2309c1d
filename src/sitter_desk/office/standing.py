"""Which decisions stand: a changed or revoking one names the decision whose place it takes.

Hours, totals and papers go by what stands alone; what was superseded stays in the vault as it was signed.
"""

from collections.abc import Iterable, Sequence

from sitter_desk.domain.records import Decision
from sitter_desk.domain.statement import DecisionStatement
from sitter_desk.sealing import strict
from sitter_desk.vault.store import Reader


def standing_decisions(reader: Reader, application: str) -> list[Decision]:
    """The decisions on an application (id) whose place no other one takes, oldest first. Raises NotCanonical for a
    statement that is none."""
    return standing(reader.find(Decision, application=application))


def standing_in_round(reader: Reader, round_: str) -> list[Decision]:
    """The decisions registered in a round (id) that still stand, in the order in which they came; one of a later round
    supersedes all the same. Raises NotCanonical."""
    found = reader.find(Decision, round=round_)
    stands = {each.id for one in found for each in standing_decisions(reader, one.application)}
    return [decision for decision in found if decision.id in stands]


def standing(decisions: Sequence[Decision]) -> list[Decision]:
    """Those of all decisions on one application whose place no other one takes. Raises NotCanonical."""
    if len(decisions) == 1:
        return list(decisions)  # most are decided once, and their statements need not be read
    gone = superseded_by(decisions)
    return [decision for decision in decisions if decision.id not in gone]


def replaced_by(decisions: Iterable[Decision], decision: str) -> set[str]:
    """The ids of all decisions whose place one of them (its id) took, one after the other. Raises NotCanonical."""
    before = {each.id: statement_of(each).supersedes for each in decisions}
    gone: set[str] = set()
    while (decision := before.get(decision, "")) and decision not in gone:
        gone.add(decision)
    return gone


def superseded_by(decisions: Iterable[Decision]) -> set[str]:
    """The ids of the decisions whose place one of these takes. Raises NotCanonical."""
    return {statement_of(each).supersedes for each in decisions} - {""}


def statement_of(decision: Decision) -> DecisionStatement:
    """What a decision says, for counting and lists; a paper is made of a verified one alone. Raises NotCanonical."""
    return strict.decode(decision.statement.encode(), DecisionStatement)
