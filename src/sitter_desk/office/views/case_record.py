"""What can be recorded of one application besides the pre-screening: what the applicant told, what the ward asked."""

from collections.abc import Mapping
from dataclasses import dataclass

from sitter_desk.domain.records import Question, Round
from sitter_desk.domain.roles import may
from sitter_desk.domain.stages import CaseAct, is_allowed
from sitter_desk.office.session import Session
from sitter_desk.office.views.case_view import CaseView

NEEDS: Mapping[CaseAct, str] = {
    "change": "case.change",
    "withdraw": "case.withdraw",
    "reinstate": "case.reinstate",
    "move_round": "case.move",
}
"""The permission (``domain.roles``) that each act needs."""


@dataclass(frozen=True, kw_only=True)
class Recordable:
    """What may be recorded of a case: the acts that its stage and the person's role allow, the question that waits for
    this desk, and the later rounds, the next one first. ``may_ask``: the ward may be asked about it from here."""

    acts: frozenset[CaseAct] = frozenset()
    question: Question | None = None
    rounds: tuple[Round, ...] = ()
    may_ask: bool = False

    @property
    def anything(self) -> bool:
        """Whether there is anything to record at all."""
        return bool(self.acts or self.question or self.may_ask)


def recordable(session: Session, view: CaseView) -> Recordable:
    """What the person at this desk may record. The ward has its own page for what it asks and answers."""
    site, role = session.vault.header.site, session.vault.user.role
    if site != "contractor":
        return Recordable()
    rounds = _later(session, view)
    return Recordable(
        acts=frozenset(_offered(view, {act for act, need in NEEDS.items() if may(site, role, need)}, rounds)),
        question=_asked(session, view) if may(site, role, "question.answer") else None,
        rounds=rounds,
        may_ask=may(site, role, "question.ask"),
    )


def _offered(view: CaseView, permitted: set[CaseAct], rounds: tuple[Round, ...]) -> set[CaseAct]:
    """Of what the role permits: what the stage allows, and what there is something for."""
    found = {act for act in permitted if is_allowed(act, view.records.stage)}
    decision = view.records.decision
    if view.records.application.state != "withdrawn" or (decision and decision.outcome == "revoke"):
        found.discard("reinstate")
    if not rounds:
        found.discard("move_round")
    return found


def _asked(session: Session, view: CaseView) -> Question | None:
    """The oldest question of the other desk that nobody has answered yet."""
    answered = {each.question for each in view.answers if each.owner == session.desk}
    waiting = (each for each in view.questions if each.owner != session.desk and each.id not in answered)
    return min(waiting, key=lambda each: (each.asked_on, each.number), default=None)


def _later(session: Session, view: CaseView) -> tuple[Round, ...]:
    own = view.records.application
    with session.reading() as reader:
        rounds = [each for each in reader.find(Round, engagement=own.engagement) if each.number > view.peek.round]
    return tuple(sorted(rounds, key=lambda each: each.number))
