"""Who may do what: one table for both sites.

取扱責任者 signs for discs and people, 取扱者 works on cases, 監査者 reads and verifies and changes nothing.
The ward decides; no contractor role can (概(2)). Source: seed 区シ1, 受シ3, 受運3; office.md §1.
"""

from typing import Literal

from sitter_desk.domain.records import Site

Role = Literal["responsible", "handler", "auditor"]

READING = frozenset({"record.read", "audit.read", "audit.verify", "password.change"})
WORKING = READING | {"bundle.inspect", "clock.state", "question.ask", "question.answer", "calculation.print"} | {
    "draft.keep", "draft.drop", "paper.print", "media.keep",
}  # fmt: skip
SIGNING = WORKING | {
    "bundle.seal", "bundle.apply", "peer.trust", "password.print", "user.add", "user.remove", "recovery.renew",
    "setting.put",
}  # fmt: skip

WARD_WORK = frozenset(
    {"export.read", "handover.print", "handover.record", "breakdown.print"}
    | {"round.record", "case.send_back", "ward_check.record", "repayment.record"}
    | {"duplicate.look", "duplicate.decide", "verdict.mark"}
)
WARD_SIGN = frozenset(
    {"engagement.open", "acceptance.record", "decision.register", "decision.uphold"}
    | {"round.open", "repayment.demand", "rules.put", "kit.list", "budget.put"}
)
CONTRACTOR_WORK = frozenset(
    {"export.take_in", "application.type", "finding.settle", "screening.record", "notice.print", "lot.seal"}
    | {"screening.print"}
    | {"case.submit", "case.withdraw", "case.reinstate", "case.change", "case.move", "case.correct"}
    | {"duplicate.look", "duplicate.decide"}
    | {"paper.check", "deficiency.make", "deficiency.post", "deficiency.remind", "deficiency.cancel"}
    | {"deficiency.pass_on"}
    | {"supplement.receive"}
)
CONTRACTOR_SIGN = frozenset({"delivery.print", "lot.deliver", "handover.confirm"})

PERMISSIONS: dict[tuple[Site, Role], frozenset[str]] = {
    ("ward", "auditor"): READING,
    ("ward", "handler"): WORKING | WARD_WORK,
    ("ward", "responsible"): SIGNING | WARD_WORK | WARD_SIGN,
    ("contractor", "auditor"): READING,
    ("contractor", "handler"): WORKING | CONTRACTOR_WORK,
    ("contractor", "responsible"): SIGNING | CONTRACTOR_WORK | CONTRACTOR_SIGN,
}


def may(site: Site, role: Role, act: str) -> bool:
    """Whether a role on a site may do an act; an unknown act is allowed to nobody."""
    return act in PERMISSIONS[site, role]
