"""Before the 決裁結果 is registered: everything that would be refused, case by case, so that nothing is found out late.

What is asked is what ``decisions.register_approval`` and ``revising.register_revision`` ask; one asks for all at once
and writes nothing. Registering itself asks again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sitter_desk.domain.progress import Progress, counted, silent
from sitter_desk.domain.records import Application, Approval, Decision, Round, Submission
from sitter_desk.errors import DamagedData, NothingFound, SitterError, UserError
from sitter_desk.office.decisions import ApprovalTyped, refuse_changed, register_approval, submitted_cases
from sitter_desk.office.marking import REVOKE, Mark, mark_of, unmark
from sitter_desk.office.proving import objections, refusal_of, refuse_unproven
from sitter_desk.office.questions import open_questions
from sitter_desk.office.revising import register_revision, revision_of
from sitter_desk.office.rounds import note_decided
from sitter_desk.office.schemes import schemes_of, year_of
from sitter_desk.office.session import Session
from sitter_desk.office.stages import case_records, case_records_among
from sitter_desk.office.statements import Case, Verdict, reason_of
from sitter_desk.vault.store import Reader

__all__ = [
    "ApprovalTyped",
    "Marked",
    "Notable",
    "Obstacle",
    "Registered",
    "marked_in",
    "notable",
    "obstacles",
    "register_marked",
]


@dataclass(frozen=True, kw_only=True)
class Marked:
    """The marks of a round that count, by what they are on: ``first`` decisions, and ``revisions`` of decided cases
    (changes and revocations), which are an approval of their own."""

    first: tuple[Mark, ...]
    revisions: tuple[Mark, ...]


@dataclass(frozen=True, kw_only=True)
class Obstacle:
    """Why nothing could be registered: the application ("" where it is none alone) and the refusal."""

    application: str
    receipt_number: str
    error: SitterError


@dataclass(frozen=True, kw_only=True)
class Registered:
    """What was registered and signed: the approvals, and the decisions in the order of their cases."""

    approvals: tuple[Approval, ...]
    decisions: tuple[Decision, ...]


def marked_in(reader: Reader, round_: Round) -> Marked:
    """The marks of a round, in the order of the receipt numbers."""
    ids = {each.id for each in reader.find(Application, round=round_.id)}
    cases = sorted(case_records_among(reader, ids), key=lambda case: case.application.receipt_number)
    found = [(case, mark) for case in cases if (mark := mark_of(reader, case))]
    return Marked(
        first=tuple(mark for case, mark in found if case.decision is None),
        revisions=tuple(mark for case, mark in found if case.decision is not None),
    )


def obstacles(
    reader: Reader, round_: Round, marks: Sequence[Mark], *, progress: Progress = silent
) -> tuple[Obstacle, ...]:
    """Everything for which the registration of these marks would be refused; empty where it would pass.

    Each case is asked by itself, which ``progress`` is told, and then all those that pass together, because hours of
    one child count over all.
    """
    found: list[Obstacle] = []
    ready: list[tuple[Case, Verdict]] = []
    first = {case.submission: case for case in submitted_cases(reader, round_)}
    for mark in counted(marks, progress, len(marks), every=1):
        application = reader.get(Application, mark.application)
        try:
            case = _case_of(reader, round_, application, mark, first)
        except (UserError, DamagedData) as error:
            found.append(_obstacle(application, error))
            continue
        own = [*_unreasoned(case, mark), *_objections(reader, case, mark)]
        found += [_obstacle(application, error) for error in own]
        if not own and mark.outcome != REVOKE:
            ready.append((case, mark.verdict))
    return tuple(found + _together(reader, ready))


@dataclass(frozen=True, kw_only=True)
class Notable:
    """What stands in the way of no registration and must be known before it. ``without_appeal``: how many notices would
    be printed without 教示, because the ward has not confirmed its text (行政不服審査法 §82); ``unanswered``: receipt
    numbers of cases about which the ward asked the contractor and has no answer."""

    without_appeal: int = 0
    unanswered: tuple[str, ...] = ()


def notable(reader: Reader, marks: Sequence[Mark], today: str) -> Notable:
    """What is notable about these marks on a day (ISO)."""
    applications = {each.id: each for each in reader.find_all(Application, "id", [mark.application for mark in marks])}
    schemes = schemes_of(reader, applications.values())
    against = [applications[mark.application] for mark in marks if mark.outcome != "grant"]
    asked = {each.application for each in open_questions(reader, today) if each.waits_for != reader.header.site}
    return Notable(
        without_appeal=sum(not schemes[year_of(each)].newest.programme.appeal.confirmed for each in against),
        unanswered=tuple(sorted(each.receipt_number for each in applications.values() if each.id in asked)),
    )


def _case_of(reader: Reader, round_: Round, application: Application, mark: Mark, first: Mapping[str, Case]) -> Case:
    if case_records(reader, application).decision:
        return revision_of(reader, round_, mark.basis, mark.verdict).case
    refuse_changed(reader, reader.get(Submission, mark.basis))
    if mark.basis not in first:
        raise NothingFound
    return first[mark.basis]


def _unreasoned(case: Case, mark: Mark) -> list[SitterError]:
    error = refusal_of(lambda: reason_of(case, mark.verdict))
    return [error] if error else []


def _objections(reader: Reader, case: Case, mark: Mark) -> Sequence[SitterError]:
    """A revocation needs its reason alone."""
    return () if mark.outcome == REVOKE else objections(reader, case, mark.verdict)


def _together(reader: Reader, ready: list[tuple[Case, Verdict]]) -> list[Obstacle]:
    found: list[Obstacle] = []
    while ready:
        verdicts = {case.application.id: verdict for case, verdict in ready}
        cases = [case for case, _ in ready]
        error = refusal_of(lambda: refuse_unproven(reader, cases, verdicts))  # noqa: B023  asked at once
        if error is None:
            break
        named = next((case for case in cases if case.application.receipt_number == error.details.get("number")), None)
        found.append(_obstacle(named.application if named else None, error))
        ready = [each for each in ready if named and each[0] is not named]
    return found


def _obstacle(application: Application | None, error: SitterError) -> Obstacle:
    return Obstacle(
        application=application.id if application else "",
        receipt_number=application.receipt_number if application else "",
        error=error,
    )


def register_marked(
    session: Session, round_: Round, typed: ApprovalTyped, marks: Sequence[Mark], *, progress: Progress = silent
) -> Registered:
    """Registers the approval of marks that are all first decisions, or all changes and revocations: one act with all
    signatures, or nothing. The marks are taken off afterwards. ``progress`` is told the cases; stopped by it, nothing
    is registered.

    Raises what ``register_approval`` or ``register_revision`` raise.
    """
    with session.reading() as reader:
        applications = [reader.get(Application, mark.application) for mark in marks]
        decided = {case_records(reader, each).decision is not None for each in applications}
    verdicts: Mapping[str, Verdict] = {mark.basis: mark.verdict for mark in marks}
    register = register_revision if decided == {True} else register_approval
    approval, decisions = register(session, round_, typed, verdicts, progress=progress)
    unmark(session, [decision.application for decision in decisions])
    note_decided(session, round_, approval.approved_on)
    return Registered(approvals=(approval,), decisions=decisions)
