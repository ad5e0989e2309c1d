"""Where a case stands, and what may be done with it there: one table for both sites (office.md §2, §5).

A stage is never stored: it follows from the records of the case, so both desks read the same one out of the same
records. Until it is submitted a case is in the contractor's hands; then it is frozen, and only 差戻し, 取下げ and
変更届 move it. A decided case is changed by another decision alone; for that the ward sends it back too (``reopened``)
and gets it again (``resubmitted``), while the decision stands. What comes again after its decision is decided anew, or
the ward says that the decision stands as it was (決定のとおり). A revocation ends a case, whatever was open of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

Stage = Literal[
    "received", "deficient", "screened", "submitted", "sent_back", "decided", "noticed", "reopened", "resubmitted",
    "withdrawn",
]  # fmt: skip
"""受付済み · 返信待ち · 事前審査済み · 審査中 · 差戻し · 決定済み · 通知済み · 決定後の差戻し · 変更の審査中 ·
取下げ."""

Desk = Literal["contractor", "ward", "applicant", "nobody"]

CaseAct = Literal[
    "settle", "check_paper", "correct", "screen", "make_deficiency", "pass_on",
    "cancel_letter", "receive_supplement", "move_round", "submit", "withdraw", "reinstate", "change", "look_up",
    "send_back", "decide", "print_notice", "revise", "uphold", "revoke", "demand_repayment",
]  # fmt: skip

STAGES: tuple[Stage, ...] = get_args(Stage)
ACTS: tuple[CaseAct, ...] = get_args(CaseAct)


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What the records of a case say. ``submitted``: in its present revision · ``sent_back``: and not answered ·
    ``deficient``: a letter waits for its answer · ``decided``: a decision stands · ``noticed``: its notice is printed ·
    ``reopened``: sent back, or submitted anew, since that decision or since the ward said that it stands · ``revoked``:
    the decision that stands is a revocation."""

    withdrawn: bool = False
    deficient: bool = False
    screened: bool = False
    submitted: bool = False
    sent_back: bool = False
    decided: bool = False
    noticed: bool = False
    reopened: bool = False
    revoked: bool = False


def stage_of(facts: Facts) -> Stage:
    """The stage that the facts come to.

    A decision goes before a withdrawal: what was decided stays decided until the ward revokes it. What was sent back
    is ``screened`` as soon as it was screened anew, so that it can be submitted again. Nobody works any more on what
    was revoked, or on what was withdrawn while it was decided: there the ward can only revoke.
    """
    return _after_decision(facts) if facts.decided else _before_decision(facts)


def _after_decision(facts: Facts) -> Stage:
    if facts.reopened and not (facts.revoked or facts.withdrawn):
        return "resubmitted" if facts.submitted and not facts.sent_back else "reopened"
    return "noticed" if facts.noticed else "decided"


def _before_decision(facts: Facts) -> Stage:
    if facts.withdrawn:
        return "withdrawn"
    if facts.deficient:
        return "deficient"
    if facts.submitted:
        return "sent_back" if facts.sent_back else "submitted"
    if facts.screened:
        return "screened"
    return "sent_back" if facts.sent_back else "received"


IN_HAND: frozenset[Stage] = frozenset({"received", "deficient", "screened", "sent_back", "reopened"})
"""The contractor works on it."""
DECIDED: frozenset[Stage] = frozenset({"decided", "noticed", "reopened", "resubmitted"})
"""A decision stands."""
EVERYWHERE: frozenset[Stage] = frozenset(STAGES)

ALLOWED: Mapping[CaseAct, frozenset[Stage]] = {
    "settle": IN_HAND,
    "check_paper": IN_HAND,
    "correct": IN_HAND,
    "screen": IN_HAND,
    "make_deficiency": IN_HAND,
    "pass_on": frozenset({"deficient", "reopened"}),
    "cancel_letter": EVERYWHERE,  # a letter that never left binds nobody
    "receive_supplement": EVERYWHERE,  # what arrives has arrived; what it changes is another act
    "move_round": IN_HAND,
    "submit": frozenset({"screened", "reopened"}),
    "withdraw": EVERYWHERE - DECIDED - {"withdrawn"},
    "reinstate": frozenset({"withdrawn", "decided", "noticed"}),  # the last two where it crossed the decision
    "change": EVERYWHERE - {"withdrawn"},
    "look_up": frozenset({"submitted", "resubmitted"}),
    "send_back": frozenset({"submitted", "decided", "noticed", "resubmitted"}),
    "decide": frozenset({"submitted"}),
    "print_notice": frozenset({"decided", "noticed"}),  # not while the decision itself is looked at again
    "revise": frozenset({"decided", "noticed", "resubmitted"}),
    "uphold": frozenset({"resubmitted"}),
    "revoke": DECIDED,
    "demand_repayment": DECIDED,
}
"""Act → the stages in which it may be done."""

WAITS_FOR: Mapping[Stage, Desk] = {
    "received": "contractor",
    "deficient": "applicant",
    "screened": "contractor",
    "submitted": "ward",
    "sent_back": "contractor",
    "decided": "contractor",
    "noticed": "nobody",
    "reopened": "contractor",
    "resubmitted": "ward",
    "withdrawn": "nobody",
}
"""Stage → who has to do the next step."""


def is_allowed(act: CaseAct, stage: Stage) -> bool:
    """Whether an act may be done with a case at a stage."""
    return stage in ALLOWED[act]
