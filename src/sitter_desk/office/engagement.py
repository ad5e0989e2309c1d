"""委託案件: opened by the ward with its first round and the rules of each year of use (office.md §2, 準備)."""

import re
from dataclasses import dataclass

from sitter_desk.domain.exchange import Peer
from sitter_desk.domain.records import Acceptance, Engagement, Letterhead, PlannedDay, Policy, Round
from sitter_desk.domain.rulefile import parse_programme
from sitter_desk.errors import ProgrammeRefused, RecordUnfit
from sitter_desk.office.rules import new_rule_set
from sitter_desk.office.session import Session, new_id
from sitter_desk.vault import peers

CODE = re.compile(r"[A-Z][A-Z0-9]{1,5}")


@dataclass(frozen=True, kw_only=True)
class EngagementTerms:
    """What the ward types for a new engagement: ``code`` is 2 to 6 capital letters and digits, ``rules`` are programme
    texts, one for each year of use and effective date."""

    number: str
    code: str
    ward_name: str
    section: str
    contractor_name: str
    contract_year: int
    first_day: str
    last_day: str
    purpose: str
    letterhead: Letterhead
    policy: Policy
    plan: tuple[PlannedDay, ...]
    rules: tuple[str, ...]


def open_engagement(session: Session, terms: EngagementTerms) -> Engagement:
    """Records the engagement, its first round, its rule sets and the contractor's desk, whose key is still to come
    (B8); raises the programme errors (SD-4xx) of bad rules."""
    programmes = [parse_programme(text) for text in terms.rules]
    dates = {(programme.year_of_use, programme.effective_from) for programme in programmes}
    if len(dates) != len(programmes):
        raise ProgrammeRefused(place="effective_from", problem="doubled_value")
    identity = new_id()
    engagement = Engagement(
        id=identity,
        owner=session.desk,
        engagement=identity,
        number=terms.number,
        code=_code(terms.code),
        ward_name=terms.ward_name,
        section=terms.section,
        contractor_name=terms.contractor_name,
        contract_year=terms.contract_year,
        first_day=terms.first_day,
        last_day=terms.last_day,
        years_of_use=tuple(sorted({programme.year_of_use for programme in programmes})),
        purpose=terms.purpose,
        ward_desk=session.desk,
        contractor_desk=new_id(),
        practice=session.practice,
        letterhead=terms.letterhead,
        policy=terms.policy,
    )
    rule_sets = [
        new_rule_set(session, engagement.id, programme, text)
        for programme, text in zip(programmes, terms.rules, strict=True)
    ]
    first = Round(id=new_id(), owner=session.desk, engagement=engagement.id, number=1, plan=terms.plan)
    with session.act("engagement.open") as act:
        for record in (engagement, first, *rule_sets):
            act.put(record)
        peers.put(act, Peer(desk=engagement.contractor_desk, engagement=engagement.id))
    return engagement


def _code(typed: str) -> str:
    """The short name that every number of the engagement begins with; raises RecordUnfit for any other form."""
    if not CODE.fullmatch(typed):
        raise RecordUnfit(type="engagement", field="code")
    return typed


def accept_handler_list(session: Session, engagement: Engagement, *, accepted_on: str) -> Acceptance:
    """受理 of the contractor's handler list (区運3, 特22)."""
    acceptance = Acceptance(
        id=new_id(),
        owner=session.desk,
        engagement=engagement.id,
        what="handler_list",
        accepted_on=accepted_on,
        accepted_by=session.vault.user.name,
    )
    with session.act("acceptance.record") as act:
        act.put(acceptance)
    return acceptance
