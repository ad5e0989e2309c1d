"""What the officers mean to decide of each case, marked one by one before the 決裁 and kept until it is registered.

A mark signs nothing and leaves the desk nowhere. It is on what lay before the officers: once the case was submitted
anew, or another decision stands, it counts no more.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sitter_desk.domain.canonical import canonical
from sitter_desk.domain.records import Application, Screening
from sitter_desk.domain.screening import proposed_outcome, title_of_check
from sitter_desk.errors import JudgementMissing, NotSubmitted, RefusalWithoutReason, RevokedAlready, VerdictUnfit
from sitter_desk.office.explaining import left_to_the_ward
from sitter_desk.office.schemes import scheme_in, year_of
from sitter_desk.office.session import Session
from sitter_desk.office.stages import CaseRecords, require_stage
from sitter_desk.office.statements import GRANTS_NOTHING, Outcome, Verdict
from sitter_desk.sealing import strict
from sitter_desk.vault import verdicts as rows
from sitter_desk.vault.store import Reader

REVOKE = "revoke"


@dataclass(frozen=True, kw_only=True)
class Mark:
    """The verdict on one case so far. ``basis`` is the submission it is on, or the decision that is to be revoked;
    ``note`` what an officer judged that no paper says."""

    application: str
    basis: str
    outcome: Outcome
    reason: str
    note: str
    marked_by: str
    marked_on: str

    @property
    def verdict(self) -> Verdict:
        """As it will be registered."""
        return Verdict(outcome=self.outcome, reason=self.reason)


def mark_verdict(
    session: Session, application: Application, verdict: Verdict, *, note: str = "", marked_on: str
) -> Mark:
    """Marks a verdict on a case as it now lies here; a second one takes the place of the first.

    Raises WrongStage, NotSubmitted, RevokedAlready, VerdictUnfit for a grant or part that is not what the amount says,
    RefusalWithoutReason for a reason that the rules don't know, JudgementMissing for a grant or part of what the
    contractor left to the ward's judgement while ``note`` says nothing of it.
    """
    with session.act("verdict.mark") as act:
        case = require_stage(act, application, "revoke" if verdict.outcome == REVOKE else "look_up")
        _refuse_unreasoned(act, case.application, verdict)
        basis = basis_of(act, case, verdict.outcome)
        _refuse_unjudged(act, case, verdict, note)
        mark = Mark(
            application=case.application.id,
            basis=basis,
            outcome=verdict.outcome,
            reason=verdict.reason,
            note=note.strip(),
            marked_by=session.vault.user.name,
            marked_on=marked_on,
        )
        rows.put(act, mark.application, subject=case.application.subject, content=canonical(mark).decode())
    return mark


def unmark(session: Session, applications: Iterable[str]) -> None:
    """Takes the marks off cases (ids) again; nothing happens to one without."""
    with session.act("verdict.mark") as act:
        for each in applications:
            rows.drop(act, each)


def mark_of(reader: Reader, case: CaseRecords) -> Mark | None:
    """The mark that counts for a case as it now stands: one on another submission or decision is none."""
    text = rows.content_of(reader, case.application.id)
    if not text:
        return None
    mark = strict.decode(text.encode(), Mark)
    return mark if mark.basis == _present(case, mark.outcome) else None


def basis_of(reader: Reader, case: CaseRecords, outcome: Outcome) -> str:
    """What a verdict is on. Raises RevokedAlready, NotSubmitted, and VerdictUnfit for one that the amount does not
    bear out."""
    number = case.application.receipt_number
    if outcome == REVOKE:
        if case.decision is None or case.decision.outcome == REVOKE:
            raise RevokedAlready(number=number)
        return case.decision.id
    if case.submission is None:
        raise NotSubmitted(number=number)
    screening = reader.get(Screening, case.submission.screening)
    if outcome not in (*GRANTS_NOTHING, proposed_outcome(screening.lines)[0]):
        raise VerdictUnfit(number=number)
    return case.submission.id


def _present(case: CaseRecords, outcome: Outcome) -> str:
    if outcome == REVOKE:
        return case.decision.id if case.decision else ""
    return case.submission.id if case.submission else ""


def _refuse_unreasoned(reader: Reader, application: Application, verdict: Verdict) -> None:
    if verdict.outcome not in GRANTS_NOTHING and not verdict.reason:
        return
    rules = scheme_in(reader, *year_of(application)).newest.programme
    if verdict.reason not in rules.wording.refusals:
        raise RefusalWithoutReason(number=application.receipt_number)


def _refuse_unjudged(reader: Reader, case: CaseRecords, verdict: Verdict, note: str) -> None:
    """What no paper settles is granted with the officer's words, for whoever asks later why."""
    if verdict.outcome in GRANTS_NOTHING or note.strip() or case.submission is None:
        return
    rules = scheme_in(reader, *year_of(case.application)).newest.programme
    for code in left_to_the_ward(rules, reader.get(Screening, case.submission.screening).checks):
        raise JudgementMissing(number=case.application.receipt_number, check=title_of_check(rules, code))
