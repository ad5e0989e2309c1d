"""Looking at people's records: each look is an entry, committed before the content is shown (decisions B10).

A list is one entry with what was asked and how many came; an opened application is one entry under its subject.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sitter_desk.domain.records import Applicant, Application, Child, Finding, Record, Round, Screening, Use
from sitter_desk.office.decisions import review
from sitter_desk.office.session import Session
from sitter_desk.office.statements import Case


@dataclass(frozen=True, kw_only=True)
class ApplicationFile:
    """Everything this desk knows of one application; ``screenings`` oldest first."""

    application: Application
    applicant: Applicant
    children: tuple[Child, ...]
    uses: tuple[Use, ...]
    findings: tuple[Finding, ...]
    screenings: tuple[Screening, ...]


def open_application(session: Session, application_id: str) -> ApplicationFile:
    """One application with all its records. Raises RecordMissing; then the look is no entry."""
    with session.act("record.read") as act:
        application = act.get(Application, application_id)
        found = ApplicationFile(
            application=application,
            applicant=act.get(Applicant, application.applicant),
            children=tuple(act.get(Child, child) for child in application.children),
            uses=tuple(act.find(Use, application=application.id)),
            findings=tuple(act.find(Finding, application=application.id)),
            screenings=tuple(act.find(Screening, application=application.id)),
        )
        act.note(subject=application.subject, about=f"application:{application.id}", facts={"opened": 1})
    return found


def list_findings(session: Session) -> list[Finding]:
    """Everything that a person still has to look at, in the order in which it came."""
    with session.act("record.read") as act:
        findings = act.find(Finding, state="open")
        act.note(about="finding", facts=_listed("open", findings))
    return findings


def list_cases(session: Session, round_: Round) -> list[Case]:
    """The cases of a round as they lie before the officers; those not screened yet are not among them."""
    with session.act("record.read") as act:
        cases = review(act, round_)
        act.note(about=f"round:{round_.id}", facts=_listed("cases", [case.application for case in cases]))
    return cases


def _listed(query: str, records: Sequence[Record]) -> dict[str, str | int | tuple[str, ...]]:
    return {"query": query, "count": len(records), "ids": tuple(record.id for record in records)}
