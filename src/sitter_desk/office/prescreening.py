"""事前審査: the contractor's check list and the amount by the rules; the ward alone decides (概(2))."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Literal

from sitter_desk.domain.certified import Certified
from sitter_desk.domain.progress import Progress, silent
from sitter_desk.domain.records import Application, Finding, Screening
from sitter_desk.domain.scheme import Scheme
from sitter_desk.domain.screening import Screened, screen
from sitter_desk.errors import NothingFound, RulesMissing, ScreeningBlocked
from sitter_desk.office.batch import MOST, BatchResult, in_batch
from sitter_desk.office.dossiers import certified_in, dossier_of, dossiers_of
from sitter_desk.office.duplicates import look_for_duplicates
from sitter_desk.office.schemes import YearOf, scheme_in, year_of
from sitter_desk.office.session import Session, new_id
from sitter_desk.office.stages import require_stage
from sitter_desk.vault.store import Act, Reader


def settle_findings(session: Session, findings: Sequence[Finding], *, note: str) -> None:
    """Marks findings as looked at, with what was decided about them. Raises WrongStage."""
    with session.act("finding.settle") as act:
        for finding in findings:
            require_stage(act, act.get(Application, finding.application), "settle")
            act.put(replace(finding, revision=finding.revision + 1, state="settled", note=note))


def open_findings(reader: Reader, application: Application) -> list[Finding]:
    """What a person still has to look at for an application."""
    return reader.find(Finding, application=application.id, state="open")


def preview_screening(session: Session, application_id: str) -> Screened:
    """The check list and the amount as they would be now; nothing is recorded but the look. Raises RulesMissing."""
    with session.act("record.read") as act:
        application = act.get(Application, application_id)
        scheme = scheme_for(act, application)
        dossier = dossier_of(act, application, scheme, certified_in(act, application.engagement))
        act.note(subject=application.subject, about=f"application:{application.id}", facts={"previewed": 1})
    return screen(dossier)


def preview_screenings(reader: Reader, engagement: str, year: int) -> Iterator[tuple[Application, Screened]]:
    """What the screenings of all applications of a year of use would come to now; nothing is recorded. Read in
    portions, so that memory does not grow with their number. Raises NothingFound for a year without rules."""
    scheme, certified = scheme_in(reader, engagement, year), certified_in(reader, engagement)
    for some in reader.portions(Application, MOST, engagement=engagement, year_of_use=year):
        for dossier in dossiers_of(reader, some, scheme, certified):
            yield dossier.application, screen(dossier)


def screen_applications(
    session: Session, applications: Sequence[Application], *, screened_on: str, progress: Progress = silent
) -> BatchResult:
    """Screens up to 500 applications in the order of their numbers, each in an act of its own; what fails is named
    with its reason and stops no other.

    The hours of a child in its year of use count over all its applications; those of this batch in the order of their
    numbers. One of a year without rules fails alone (RulesMissing). ``progress`` is told the applications tried;
    stopped by it, those that are screened stay so, and the rest is named. Raises BatchTooLarge.
    """
    ordered = sorted(applications, key=lambda application: application.receipt_number)
    look_for_duplicates(session, ordered)  # an act of its own: what stops a screening must outlive it
    with session.reading() as reader:
        schemes = _schemes(reader, ordered)
        certified = {engagement: certified_in(reader, engagement) for engagement, _ in schemes}
    waiting = {application.id for application in ordered}

    def one(application: Application) -> Screening:
        waiting.discard(application.id)
        scheme = schemes.get(year_of(application))
        if scheme is None:
            raise RulesMissing(number=application.receipt_number, year=application.year_of_use)
        return _screen(session, application, scheme, certified[application.engagement], waiting, screened_on)

    return in_batch(ordered, one, label=lambda application: application.receipt_number, progress=progress)


def scheme_for(reader: Reader, application: Application) -> Scheme:
    """The rules that an application goes by. Raises RulesMissing for a year of use to which the ward gave none."""
    try:
        return scheme_in(reader, *year_of(application))
    except NothingFound:
        raise RulesMissing(number=application.receipt_number, year=application.year_of_use) from None


def _schemes(reader: Reader, applications: Sequence[Application]) -> dict[YearOf, Scheme]:
    """The rules of each year of use, read once; years without rules are left out."""
    found = {}
    for year in {year_of(application): None for application in applications}:
        with suppress(NothingFound):
            found[year] = scheme_in(reader, *year)
    return found


def _screen(
    session: Session,
    application: Application,
    scheme: Scheme,
    certified: Certified,
    waiting: set[str],
    screened_on: str,
) -> Screening:
    """One application as it stands now. Raises WrongStage, and ScreeningBlocked while a person has to look."""
    with session.act("screening.record") as act:
        application = act.get(Application, application.id)
        require_stage(act, application, "screen")
        screened = screen(dossier_of(act, application, scheme, certified, leaving_out=waiting))
        if screened.outcome == "open":
            opened = sum(1 for check in screened.checks if check.result == "open")
            raise ScreeningBlocked(count=opened, number=application.receipt_number)
        return _record(session, act, application, scheme, screened, screened.outcome, screened_on)


def _record(
    session: Session,
    act: Act,
    application: Application,
    scheme: Scheme,
    screened: Screened,
    outcome: Literal["pass", "deficient", "ward"],
    screened_on: str,
) -> Screening:
    done = replace(application, revision=application.revision + 1, state="screened")
    calculation = screened.calculation
    screening = Screening(
        id=new_id(),
        owner=session.desk,
        engagement=application.engagement,
        subject=application.subject,
        application=application.id,
        application_revision=done.revision,
        rule_sets=scheme.ids,
        checks=screened.checks,
        lines=calculation.lines,
        claimed_yen=calculation.claimed_yen,
        day_hours=calculation.day_hours,
        night_hours=calculation.night_hours,
        amount_yen=calculation.amount_yen,
        cap_hours=calculation.cap_hours,
        remaining_hours=calculation.remaining_hours,
        children=calculation.children,
        outcome=outcome,
        screened_by=session.vault.user.name,
        screened_on=screened_on,
    )
    act.put(done)
    act.put(screening)
    return screening
