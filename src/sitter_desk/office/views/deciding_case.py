"""One case on the decisions page: side by side, why the amount is what it is, what was asked, its way so far, and what
can be done with it, decided or not."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sitter_desk.domain.explanation import amounts_by_reason, reason_sentences
from sitter_desk.domain.ledger import Months
from sitter_desk.domain.paper_checks import faults_of
from sitter_desk.domain.programme import REASON_CODES
from sitter_desk.domain.records import (
    Answer,
    Application,
    Approval,
    Decision,
    Question,
    Repayment,
    Screening,
    Site,
    Submission,
)
from sitter_desk.domain.roles import may
from sitter_desk.domain.screening import Dossier, proposed_outcome, screen
from sitter_desk.domain.stages import CaseAct, is_allowed
from sitter_desk.errors import NotSubmitted, SitterError
from sitter_desk.office.decisions import case_of
from sitter_desk.office.deficiencies import papers_of
from sitter_desk.office.dossiers import certified_in, dossier_of
from sitter_desk.office.grouping import grouped
from sitter_desk.office.hours import read_hours
from sitter_desk.office.marking import Mark
from sitter_desk.office.prescreening import scheme_for
from sitter_desk.office.proving import objections, recalculated, rechecked
from sitter_desk.office.repayments import to_repay
from sitter_desk.office.schemes import scheme_under
from sitter_desk.office.session import Session
from sitter_desk.office.side_by_side import duplicates_by_application
from sitter_desk.office.stages import CaseRecords, case_records
from sitter_desk.office.standing import standing
from sitter_desk.office.statements import Case, Outcome, Verdict, as_screened, reason_of
from sitter_desk.office.views.deciding_cells import SideRow
from sitter_desk.office.views.deciding_desk import TO_DECIDE, RoundRow, row_of_case
from sitter_desk.office.views.deciding_rows import Laid, rows_of
from sitter_desk.office.views.deciding_time import Event, events_of
from sitter_desk.vault.store import Reader

PERMISSIONS: dict[CaseAct, str] = {
    "look_up": "ward_check.record",
    "send_back": "case.send_back",
    "decide": "verdict.mark",
    "revise": "verdict.mark",
    "revoke": "verdict.mark",
    "uphold": "decision.uphold",
    "demand_repayment": "repayment.demand",
}
"""What a ward does with a case, and the permission it needs."""


@dataclass(frozen=True, kw_only=True)
class Less:
    """Yen that are not paid for one reason (its code), and the sentences of the notice that say so."""

    reason: str
    yen: int
    sentences: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Ground:
    """A reason that a refusal may give: its code in the rules, text and clause as the notice says them."""

    code: str
    text: str
    clause: str


@dataclass(frozen=True, kw_only=True)
class SeenPaper:
    """A paper of the rules' list and how it was found: "" while nobody looked."""

    code: str
    title: str
    state: Literal["", "right", "wrong"]


@dataclass(frozen=True, kw_only=True)
class Asked:
    """One question with its answers; ``waits_for`` is the desk whose answer is missing, None once it is there."""

    question: str
    number: str
    kind: Literal["question", "send_back", "change_request", "submission"]
    text: str
    by: str
    day: str
    answer_by: str
    answers: tuple[tuple[str, str, str], ...]
    """Text ("" where the case, submitted again, is the answer), day, who."""
    waits_for: Site | None


@dataclass(frozen=True, kw_only=True)
class PastDecision:
    """One decision on the case, the one that stands among them."""

    decision: str
    outcome: Outcome
    amount_yen: int
    draft_number: str
    effective_on: str
    stands: bool


@dataclass(frozen=True, kw_only=True)
class CaseView:
    """One case as it lies before the officer. ``may`` are the acts that stage and role allow; ``outcomes`` what a
    verdict can be; ``against`` everything for which ``verdict`` (the mark, or what is proposed) could not be
    registered; ``to_repay_yen`` what the decision that stands took back and nobody demanded."""

    subject: str
    row: RoundRow
    rows: tuple[SideRow, ...]
    may: frozenset[CaseAct]
    outcomes: tuple[Outcome, ...]
    verdict: Verdict
    against: tuple[SitterError, ...]
    less: tuple[Less, ...]
    grounds: tuple[Ground, ...]
    papers: tuple[SeenPaper, ...]
    asked: tuple[Asked, ...]
    events: tuple[Event, ...]
    decisions: tuple[PastDecision, ...]
    repayments: tuple[Repayment, ...]
    to_repay_yen: int
    rule_versions: tuple[str, ...]

    @property
    def mark(self) -> Mark | None:
        """The verdict so far."""
        return self.row.mark


def open_case(session: Session, application_id: str) -> CaseView:
    """One case; the look is an entry under its person. Raises RecordMissing, and NotSubmitted for a case that never
    lay with the ward."""
    with session.act("record.read") as act:
        application = act.get(Application, application_id)
        view = _view(session, act, application)
        act.note(subject=application.subject, about=f"application:{application.id}", facts={"reviewed": 1})
    return view


def _view(session: Session, reader: Reader, application: Application) -> CaseView:
    records = case_records(reader, application)
    case, laid, row = _laid(reader, records)
    verdict = row.mark.verdict if row.mark else as_screened(case)
    decisions = reader.find(Decision, application=application.id)
    repayments = reader.find(Repayment, application=application.id)
    return CaseView(
        subject=application.subject,
        row=row,
        rows=rows_of(laid),
        may=_allowed(session, records),
        outcomes=_outcomes(case, records),
        verdict=verdict,
        against=tuple(laid.objections),
        less=_less(case),
        grounds=_grounds(case),
        papers=_papers(laid),
        asked=_asked(reader, application),
        events=events_of(reader, application),
        decisions=_past(reader, decisions),
        repayments=tuple(repayments),
        to_repay_yen=_to_repay(decisions, repayments),
        rule_versions=tuple(rules.programme.version for rules in case.scheme.rules),
    )


def _laid(reader: Reader, records: CaseRecords) -> tuple[Case, Laid, RoundRow]:
    case, dossier = _case(reader, records)
    duplicates = duplicates_by_application(reader, {case.application.id}).get(case.application.id, [])
    row = row_of_case(case, records, duplicates, reader)
    verdict = row.mark.verdict if row.mark else as_screened(case)
    laid = Laid(
        case=case,
        ours=screen(dossier).checks,
        recalculated=recalculated(case, _before(case)),
        papers=papers_of(reader, case.application, case.programme),
        duplicates=duplicates,
        before=_granted_before(reader, case),
        objections=objections(reader, case, verdict) if row.waits else (),
        note=row.mark.note if row.mark else "",
    )
    return case, laid, row


def _case(reader: Reader, records: CaseRecords) -> tuple[Case, Dossier]:
    """The case on its submission, or on what its decision was made on where the applicant told of a change since; with
    what the ward's own checks read."""
    application, screening = records.application, _screening(reader, records)
    rules = scheme_for(reader, application) if records.stage in TO_DECIDE else scheme_under(reader, screening.rule_sets)
    dossier = dossier_of(reader, application, rules, certified_in(reader, application.engagement))
    case = case_of(reader, application, screening, rules)
    submission = records.submission.id if records.submission else ""
    return replace(case, submission=submission, differs=rechecked(dossier, screening)), dossier


def _screening(reader: Reader, records: CaseRecords) -> Screening:
    if records.submission:
        return reader.get(Screening, records.submission.screening)
    last = records.decision.application_revision if records.decision else 0
    found = reader.find(Screening, application=records.application.id)
    decided = [each for each in found if each.application_revision <= last]
    if not decided:
        raise NotSubmitted(number=records.application.receipt_number)
    return max(decided, key=lambda screening: screening.application_revision)


def _before(case: Case) -> dict[str, Months]:
    """The hours before as the screening took them."""
    return {
        balance.child: {month.month: month.used_before for month in balance.months}
        for balance in case.screening.children
    }


def _granted_before(reader: Reader, case: Case) -> int:
    book, application = read_hours(reader, case.children, decided=True), case.application
    used = (book.used(child.id, application.year_of_use, leaving_out={application.id}) for child in case.children)
    return sum(sum(months.values()) for months in used)


def _allowed(session: Session, records: CaseRecords) -> frozenset[CaseAct]:
    """By stage and role; nobody works on what is over, and what was revoked is revoked once."""
    person = session.vault.header.site, session.vault.user.role
    allowed = {act for act, name in PERMISSIONS.items() if is_allowed(act, records.stage) and may(*person, name)}
    over: set[CaseAct] = {"send_back", "revise"} if records.is_over else set()
    revoked: set[CaseAct] = {"revoke"} if _is_revoked(records) else set()
    return frozenset(allowed - over - revoked)


def _is_revoked(records: CaseRecords) -> bool:
    return records.decision is not None and records.decision.outcome == "revoke"


def _outcomes(case: Case, records: CaseRecords) -> tuple[Outcome, ...]:
    """A refusal is the officers' own; grant and part are what the amount says."""
    stage = records.stage
    if stage not in TO_DECIDE:
        return ("revoke",) if is_allowed("revoke", stage) and not _is_revoked(records) else ()
    proposed = proposed_outcome(case.screening.lines)[0]
    first: tuple[Outcome, ...] = ("refuse",) if proposed == "refuse" else (proposed, "refuse")
    return (*first, "revoke") if stage == "resubmitted" else first


def _less(case: Case) -> tuple[Less, ...]:
    """Every yen between fee and amount by its reason, in the order in which a notice tells reasons."""
    lost = amounts_by_reason(case.screening.lines)
    sentences: dict[str, list[str]] = {}
    for line in case.screening.lines:
        told = reason_sentences(case.scheme.on(line.day).programme, line)
        for code, sentence in zip(line.reasons, told, strict=True):
            sentences.setdefault(code, []).append(sentence)
    codes = [code for code in REASON_CODES if code in lost or code in sentences]
    return tuple(
        Less(reason=code, yen=lost.get(code, 0), sentences=tuple(dict.fromkeys(sentences.get(code, ()))))
        for code in codes
    )


def _grounds(case: Case) -> tuple[Ground, ...]:
    filled = {code: reason_of(case, Verdict(outcome="refuse", reason=code)) for code in case.programme.wording.refusals}
    return tuple(Ground(code=code, text=reason.text, clause=reason.clause) for code, reason in filled.items())


def _papers(laid: Laid) -> tuple[SeenPaper, ...]:
    arrived = laid.case.application.arrived_on
    states: list[SeenPaper] = []
    for document, seen in laid.papers:
        wrong = seen and faults_of(document, seen, arrived_on=arrived)
        state: Literal["", "right", "wrong"] = "" if seen is None else "wrong" if wrong else "right"
        states.append(SeenPaper(code=document.code, title=document.title, state=state))
    return tuple(states)


def _asked(reader: Reader, application: Application) -> tuple[Asked, ...]:
    answers = grouped((each.question, each) for each in reader.find(Answer, application=application.id))
    questions = reader.find(Question, application=application.id)
    upheld = [each for each in reader.find(Submission, application=application.id) if each.id in answers]
    return tuple(
        [_question(reader, each, answers.get(each.id, [])) for each in questions]
        + [_upheld(each, answers[each.id]) for each in upheld]
    )


def _question(reader: Reader, question: Question, answers: Sequence[Answer]) -> Asked:
    here = reader.header.site
    there: Site = "contractor" if here == "ward" else "ward"
    given = _given(question, answers)
    return Asked(
        question=question.id,
        number=question.number,
        kind=question.kind,
        text=question.text,
        by=question.asked_by,
        day=question.asked_on,
        answer_by=question.answer_by,
        answers=given,
        waits_for=None if given else there if question.owner == reader.header.desk else here,
    )


def _upheld(submission: Submission, answers: Sequence[Answer]) -> Asked:
    return Asked(
        question=submission.id,
        number="",
        kind="submission",
        text="",
        by=submission.submitted_by,
        day=submission.submitted_on,
        answer_by="",
        answers=_given(submission, answers),
        waits_for=None,
    )


def _given(asked: Question | Submission, answers: Sequence[Answer]) -> tuple[tuple[str, str, str], ...]:
    """Nobody answers himself."""
    return tuple((each.text, each.answered_on, each.answered_by) for each in answers if each.owner != asked.owner)


def _past(reader: Reader, decisions: Sequence[Decision]) -> tuple[PastDecision, ...]:
    stand = {each.id for each in standing(decisions)} if decisions else set()
    approvals = {each.id: each for each in reader.find_all(Approval, "id", {each.approval for each in decisions})}
    return tuple(
        PastDecision(
            decision=each.id,
            outcome=each.outcome,
            amount_yen=each.amount_yen,
            draft_number=approvals[each.approval].draft_number,
            effective_on=approvals[each.approval].effective_on,
            stands=each.id in stand,
        )
        for each in decisions
    )


def _to_repay(decisions: Sequence[Decision], repayments: Sequence[Repayment]) -> int:
    """0 where the last decision's demand was made already."""
    if not decisions or any(each.decision == decisions[-1].id for each in repayments):
        return 0
    return to_repay(decisions, repayments)
