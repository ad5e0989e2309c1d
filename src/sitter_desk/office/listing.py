"""The rows of the list of applications follow their records in the same act: where each stands, what it asks for, by
what it is found (``domain/listed.py``). A list then reads rows, and not the records of everybody."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from sitter_desk.domain.calculation import fee_after_discount
from sitter_desk.domain.deficiencies import is_open
from sitter_desk.domain.listed import Listed
from sitter_desk.domain.minutes import duration
from sitter_desk.domain.records import Applicant, Application, Child, Duplicate, Finding, Screening, Use
from sitter_desk.domain.searching import keys_of
from sitter_desk.office.grouping import by_application, by_id
from sitter_desk.office.side_by_side import duplicates_by_application
from sitter_desk.office.stages import CaseRecords, case_records_among
from sitter_desk.vault import listing
from sitter_desk.vault.store import Act, Reader, Vault

AT_ONCE = 500
"""So many applications are read and written together."""


def follow(act: Act) -> None:
    """Writes the rows of everything that the act has changed so far, and of what was compared with it."""
    stale, applicants = listing.take_stale(act)
    for some in listing.portions(applicants, AT_ONCE):
        stale |= {each.id for each in act.find_all(Application, "applicant", some)}
    for some in listing.portions(stale | _compared_with(act, stale), AT_ONCE):
        listing.write(act.connection, list(rows(act, act.find_all(Application, "id", some))))


def make_up(vault: Vault) -> None:
    """Writes every row of a vault that holds applications from before there was a list; nothing in any other."""
    with vault.writing:
        reader = vault.own_reader()
        if listing.are_missing(reader):
            listing.no_longer_missing(vault, every_row(reader))


def every_row(reader: Reader) -> Iterator[Listed]:
    """The rows of all applications, a portion at a time."""
    for some in reader.portions(Application, AT_ONCE):
        yield from rows(reader, some)


def _compared_with(reader: Reader, applications: Collection[str]) -> set[str]:
    """The other side of each suspicion: whether it still has to be decided follows from both."""
    found: set[str] = set()
    for some in listing.portions(applications, AT_ONCE):
        for field in ("application", "other_application"):
            for each in reader.find_all(Duplicate, field, some):
                found |= {each.application, each.other_application} - {""}
    return found


def rows(reader: Reader, applications: Sequence[Application]) -> Iterator[Listed]:
    """The rows of applications as their records now stand; of one whose applicant was erased there is none."""
    ids = [each.id for each in applications]
    people = by_id(reader.find_all(Applicant, "id", {each.applicant for each in applications}))
    children = by_id(reader.find_all(Child, "id", {child for each in applications for child in each.children}))
    uses = by_application(use for use in reader.find_all(Use, "application", ids) if not use.struck)
    findings = by_application(each for each in reader.find_all(Finding, "application", ids) if each.state == "open")
    screenings = by_application(reader.find_all(Screening, "application", _screened(applications)))
    duplicates = duplicates_by_application(reader, ids)
    for case in case_records_among(reader, ids):
        own = case.application
        if own.applicant in people:
            yield _row(
                case,
                people[own.applicant],
                [children[child] for child in own.children if child in children],
                uses.get(own.id, ()),
                findings.get(own.id, ()),
                [each for each in duplicates.get(own.id, ()) if each.state == "open"],
                next(reversed(screenings.get(own.id, ())), None),
            )


def _screened(applications: Iterable[Application]) -> list[str]:
    return [each.id for each in applications if each.state == "screened"]


def _row(
    case: CaseRecords,
    applicant: Applicant,
    children: Sequence[Child],
    uses: Sequence[Use],
    findings: Sequence[Finding],
    duplicates: Sequence[Duplicate],
    screening: Screening | None,
) -> Listed:
    application = case.application
    months = tuple(sorted({use.day[:7] for use in uses if use.day}))
    return Listed(
        application=application.id,
        subject=application.subject,
        engagement=application.engagement,
        round=application.round,
        year_of_use=application.year_of_use,
        arrived_on=application.arrived_on,
        receipt_number=application.receipt_number,
        stage=case.stage,
        outcome=case.decision.outcome if case.decision else "",
        screened=screening.outcome if screening else "",
        months=months,
        uses=len(uses),
        minutes=sum(duration(use) for use in uses if use.start and use.end),
        claimed_yen=sum(fee_after_discount(use) for use in uses),
        findings=len(findings),
        blocking=sum(each.blocks for each in findings) + sum(each.hard for each in duplicates),
        duplicates=len(duplicates),
        letters=sum(is_open(each) for each in case.deficiencies),
        keys=keys_of(application.receipt_number, application.account, applicant, children, months),
    )
