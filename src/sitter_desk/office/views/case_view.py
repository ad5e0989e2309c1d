"""One application as it is looked at: everything this desk knows of it, its way so far, and what was changed by whom.

``peek`` is what stands beside the list, ``case_view`` the whole of it; each is one entry in the log (B10).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.dates import office_day
from sitter_desk.domain.listed import Mark
from sitter_desk.domain.programme import Document
from sitter_desk.domain.records import (
    Answer,
    Applicant,
    Application,
    Approval,
    ChangeNotice,
    Child,
    Decision,
    Deficiency,
    Duplicate,
    Finding,
    Notice,
    PaperCheck,
    Question,
    Record,
    Repayment,
    Round,
    Screening,
    Supplement,
    Use,
    WardCheck,
)
from sitter_desk.errors import NothingFound
from sitter_desk.office.deficiencies import papers_of
from sitter_desk.office.schemes import scheme_in, year_of
from sitter_desk.office.session import Session
from sitter_desk.office.side_by_side import duplicates_by_application
from sitter_desk.office.stages import CaseRecords, case_records
from sitter_desk.office.views.browsing import AppRow, rows_of
from sitter_desk.office.views.case_history import FieldChange, field_changes, user_names
from sitter_desk.office.views.deciding_time import Event, events_of
from sitter_desk.office.views.households import household
from sitter_desk.vault.store import Reader

ENTERED: dict[str, str] = {"export.take_in": "taken_in", "application.type": "typed"}
"""Act that makes an application → its event."""
StepName = Literal["arrived", "screening", "submitting", "decision", "notice"]
StepState = Literal["done", "now", "todo"]


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step of the way: what was done on which day ("" while it was not), or is waited for."""

    name: StepName
    state: StepState
    day: str


@dataclass(frozen=True, kw_only=True)
class Noticed:
    """Something to look at. ``kind`` says which table has the words of ``code``; ``place`` is a column, a paper or a
    check, ``detail`` what was seen."""

    mark: Mark
    kind: Literal["finding", "duplicate", "check", "letter"]
    code: str
    place: str
    detail: str


@dataclass(frozen=True, kw_only=True)
class Peek:
    """What answers a caller before anything is opened. ``round`` is its number, ``household`` the other applications
    of the family."""

    row: AppRow
    round: int
    phone: str
    steps: tuple[Step, ...]
    noticed: tuple[Noticed, ...]
    household: tuple[AppRow, ...]


@dataclass(frozen=True, kw_only=True)
class CaseView:
    """Everything of one application, each kind oldest first. ``papers`` are those that the rules ask for, with what a
    person saw of each or None; ``approvals`` by id; ``changes`` the fields that were changed, newest first."""

    peek: Peek
    records: CaseRecords
    applicant: Applicant
    children: tuple[Child, ...]
    uses: tuple[Use, ...]
    papers: tuple[tuple[Document, PaperCheck | None], ...]
    findings: tuple[Finding, ...]
    duplicates: tuple[Duplicate, ...]
    screenings: tuple[Screening, ...]
    supplements: tuple[Supplement, ...]
    questions: tuple[Question, ...]
    answers: tuple[Answer, ...]
    told: tuple[ChangeNotice, ...]
    ward_checks: tuple[WardCheck, ...]
    decisions: tuple[Decision, ...]
    approvals: dict[str, Approval]
    notices: tuple[Notice, ...]
    repayments: tuple[Repayment, ...]
    events: tuple[Event, ...]
    changes: tuple[FieldChange, ...]


def peek(session: Session, application_id: str) -> Peek:
    """What stands beside the list for the chosen row. Raises RecordMissing; then the look is no entry."""
    with session.act("record.read") as act:
        found = _peek(act, _read(act, application_id), today=office_day(session.now()))
        act.note(
            subject=act.get(Application, application_id).subject,
            about=f"application:{application_id}",
            facts={"opened": 1, "beside": 1, "household": tuple(row.application for row in found.household)},
        )
    return found


def case_view(session: Session, application_id: str) -> CaseView:
    """The whole of it. Raises RecordMissing; then the look is no entry."""
    with session.act("record.read") as act:
        core = _read(act, application_id)
        view = _view(act, core, _peek(act, core, today=office_day(session.now())))
        act.note(
            subject=core.case.application.subject,
            about=f"application:{application_id}",
            facts={"opened": 1, "household": tuple(row.application for row in view.peek.household)},
        )
    return view


@dataclass(frozen=True, kw_only=True)
class _Core:
    """What both are made of."""

    case: CaseRecords
    applicant: Applicant
    children: tuple[Child, ...]
    findings: tuple[Finding, ...]
    duplicates: tuple[Duplicate, ...]
    screenings: tuple[Screening, ...]


def _read(reader: Reader, application_id: str) -> _Core:
    application = reader.get(Application, application_id)
    return _Core(
        case=case_records(reader, application),
        applicant=reader.get(Applicant, application.applicant),
        children=tuple(reader.find_all(Child, "id", application.children)),
        findings=tuple(reader.find(Finding, application=application.id)),
        duplicates=tuple(duplicates_by_application(reader, {application.id}).get(application.id, ())),
        screenings=tuple(reader.find(Screening, application=application.id)),
    )


def _peek(reader: Reader, core: _Core, *, today: str) -> Peek:
    application = core.case.application
    others = household(reader, application, core.applicant, core.children)
    (row,) = rows_of(reader, [application.id], today=today)
    return Peek(
        row=row,
        round=reader.get(Round, application.round).number,
        phone=core.applicant.phone,
        steps=steps(reader, core.case, core.screenings),
        noticed=tuple(_noticed(core)),
        household=rows_of(reader, others, today=today),
    )


def _view(reader: Reader, core: _Core, beside: Peek) -> CaseView:
    application = core.case.application
    own = application.id
    decisions = reader.find(Decision, application=own)
    uses = tuple(sorted(reader.find(Use, application=own), key=lambda use: (use.day, use.start, use.position)))
    records: list[Record] = [application, core.applicant, *core.children, *uses]
    changes = field_changes(reader, records)
    return CaseView(
        peek=beside,
        records=core.case,
        applicant=core.applicant,
        children=core.children,
        uses=uses,
        papers=_papers(reader, application),
        findings=core.findings,
        duplicates=core.duplicates,
        screenings=core.screenings,
        supplements=tuple(reader.find(Supplement, application=own)),
        questions=tuple(reader.find(Question, application=own)),
        answers=tuple(reader.find(Answer, application=own)),
        told=tuple(reader.find(ChangeNotice, application=own)),
        ward_checks=tuple(reader.find(WardCheck, application=own)),
        decisions=tuple(decisions),
        approvals={each.id: each for each in reader.find_all(Approval, "id", {each.approval for each in decisions})},
        notices=tuple(reader.find(Notice, application=own)),
        repayments=tuple(reader.find(Repayment, application=own)),
        events=_events(reader, core.case, changes),
        changes=changes,
    )


def _papers(reader: Reader, application: Application) -> tuple[tuple[Document, PaperCheck | None], ...]:
    """None where the ward has given no rules for the year yet: then nobody knows which are needed."""
    try:
        programme = scheme_in(reader, *year_of(application)).newest.programme
    except NothingFound:
        return ()
    return tuple(papers_of(reader, application, programme))


def _events(reader: Reader, case: CaseRecords, changes: Sequence[FieldChange]) -> tuple[Event, ...]:
    """The way so far with everything that was done here in between, oldest first."""
    found = [*_entered(reader, case), *events_of(reader, case.application), *_calls(case)]
    found += [*_papers_seen(reader, case), *_corrected(changes)]
    return tuple(sorted(found, key=lambda event: event.day))


def _entered(reader: Reader, case: CaseRecords) -> Iterator[Event]:
    """Who took it in at this desk, and how: the first entry of it."""
    first = reader.audit_entries(about=f"application:{case.application.id}", limit=1)
    if first and first[0].act in ENTERED:
        yield Event(
            day=office_day(first[0].at), what=ENTERED[first[0].act], who=user_names(reader).get(first[0].user, "")
        )


def _calls(case: CaseRecords) -> Iterator[Event]:
    for letter in case.deficiencies:
        for call in letter.reminders:
            number = {"number": letter.number}
            yield Event(day=call.day, what=f"call_{call.outcome}", values=number, who=call.by)


def _papers_seen(reader: Reader, case: CaseRecords) -> Iterator[Event]:
    seen = reader.find(PaperCheck, application=case.application.id)
    for day, who in dict.fromkeys((each.checked_on, each.checked_by) for each in seen):
        yield Event(day=day, what="papers_seen", who=who)


def _corrected(changes: Sequence[FieldChange]) -> Iterator[Event]:
    """Corrections by day and person; what an applicant told later is an event of its own."""
    own = [each for each in changes if each.record != "applicant" and not each.field.startswith("account.")]
    for day, who in dict.fromkeys((office_day(each.at), each.who) for each in reversed(own)):
        yield Event(day=day, what="corrected", who=who)


# ---- the steps and what to look at ---------------------------------------------------------------------------------


def steps(reader: Reader, case: CaseRecords, screenings: Sequence[Screening]) -> tuple[Step, ...]:
    """The way of every case in five steps; the first that was not done is what is waited for, unless nobody works on
    it any more."""
    screened = screenings[-1].screened_on if screenings and case.application.state == "screened" else ""
    submitted = case.submission.submitted_on if case.submission else ""
    decided = reader.get(Approval, case.decision.approval).approved_on if case.decision else ""
    noticed = next((each.issued_on for each in reversed(case.notices) if _went_on(each)), "")
    days: dict[StepName, str] = {
        "arrived": case.application.arrived_on,
        "screening": screened or submitted or decided,
        "submitting": submitted or decided,
        "decision": decided,
        "notice": noticed,
    }
    now = next((name for name, day in days.items() if not day), None) if not case.is_over else None
    return tuple(Step(name=name, state=_state(name, day, now), day=day) for name, day in days.items())


def _state(name: StepName, day: str, now: StepName | None) -> StepState:
    if day:
        return "done"
    return "now" if name == now else "todo"


def _went_on(notice: Notice) -> bool:
    return notice.state in ("printed", "sealed", "delivered")


def _noticed(core: _Core) -> Iterator[Noticed]:
    """What stands open: the intake's questions, suspicions, what the screening found, letters without an answer; what
    stops the case first."""
    found = [*_findings(core), *_duplicates(core), *_checks(core)]
    yield from sorted(found, key=lambda each: each.mark != "ng")


def _findings(core: _Core) -> Iterator[Noticed]:
    for each in core.findings:
        if each.state == "open":
            mark: Mark = "ng" if each.blocks else "warn"
            yield Noticed(mark=mark, kind="finding", code=each.code, place=each.field, detail=each.detail)


def _duplicates(core: _Core) -> Iterator[Noticed]:
    for each in core.duplicates:
        if each.state == "open":
            mark: Mark = "ng" if each.hard else "warn"
            yield Noticed(mark=mark, kind="duplicate", code=each.kind, place="", detail="")


def _checks(core: _Core) -> Iterator[Noticed]:
    """What the present screening found, and before there is one, what the open letters ask for."""
    if core.screenings and core.case.application.state == "screened":
        marks: dict[str, Mark] = {"deficient": "ng", "ward": "warn"}
        for check in core.screenings[-1].checks:
            if check.result in marks:
                yield Noticed(mark=marks[check.result], kind="check", code=check.code, place="", detail=check.note)
        return
    for letter in core.case.deficiencies:
        if _waits(letter):
            for item in letter.items:
                yield Noticed(mark="ng", kind="letter", code=item.code, place=item.place, detail=item.problem)


def _waits(letter: Deficiency) -> bool:
    return letter.state in ("made", "posted")
