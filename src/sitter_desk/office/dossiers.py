"""From the vault to the 一件書類 of applications: everything their screening reads, gathered for many at once."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from sitter_desk.domain.certified import Certified, certified_of
from sitter_desk.domain.lookup import Key, keys_of
from sitter_desk.domain.paper_checks import MULTIPLE_BIRTH
from sitter_desk.domain.records import (
    Applicant,
    Application,
    Certification,
    Child,
    Deficiency,
    Finding,
    PaperCheck,
    Use,
)
from sitter_desk.domain.scheme import Scheme
from sitter_desk.domain.screening import Dossier
from sitter_desk.office.claims import CROWD
from sitter_desk.office.grouping import by_application, by_id
from sitter_desk.office.hours import read_hours
from sitter_desk.office.overdue import is_passed_on
from sitter_desk.office.side_by_side import duplicates_by_application
from sitter_desk.vault.store import Reader


def certified_in(reader: Reader, engagement: str) -> Certified:
    """The lists of companies and sitters that came with an engagement."""
    return certified_of(reader.find(Certification, engagement=engagement))


def dossier_of(
    reader: Reader,
    application: Application,
    scheme: Scheme,
    certified: Certified,
    *,
    leaving_out: Collection[str] = (),
) -> Dossier:
    """Everything that is read for the screening of one application as it stands in the vault."""
    return next(dossiers_of(reader, [application], scheme, certified, leaving_out=leaving_out))


def dossiers_of(
    reader: Reader,
    applications: Sequence[Application],
    scheme: Scheme,
    certified: Certified,
    *,
    leaving_out: Collection[str] = (),
) -> Iterator[Dossier]:
    """The same for applications of one engagement and year of use, in their order: a statement for each record type,
    not for each application."""
    ids = {application.id for application in applications}
    applicants = by_id(reader.find_all(Applicant, "id", {each.applicant for each in applications}))
    children = _children(reader, {child for each in applications for child in each.children})
    uses = by_application(use for use in reader.find_all(Use, "application", ids) if not use.struck)
    findings = by_application(reader.find_all(Finding, "application", ids))
    papers = by_application(reader.find_all(PaperCheck, "application", ids))
    notices = by_application(reader.find_all(Deficiency, "application", ids))
    duplicates = duplicates_by_application(reader, ids)
    siblings = _siblings(reader, applications, applicants, children)
    hours = read_hours(reader, list(children.values()))
    for application in applications:
        own = [children[child] for child in application.children]
        skipped = {application.id, *leaving_out}
        yield Dossier(
            scheme=scheme,
            application=application,
            applicant=applicants[application.applicant],
            children=own,
            uses=uses.get(application.id, []),
            siblings=siblings.get(application.id, []),
            findings=findings.get(application.id, []),
            papers=papers.get(application.id, []),
            duplicates=duplicates.get(application.id, []),
            certified=certified,
            used_before={child.id: hours.used(child.id, application.year_of_use, leaving_out=skipped) for child in own},
            keys=hours.keys,
            passed_on=is_passed_on(notices.get(application.id, [])),
        )


def _children(reader: Reader, ids: Collection[str]) -> dict[str, Child]:
    """Raises RecordMissing for one that a disc named and did not bring."""
    found = by_id(reader.find_all(Child, "id", ids))
    return found | {child: reader.get(Child, child) for child in set(ids) - found.keys()}


_OF_ONE_PERSON = ("phone", "email", "reading", "name")
"""Kinds of keys (``domain.lookup``) under which the applicant of another application is the same person."""


def _siblings(
    reader: Reader,
    applications: Sequence[Application],
    applicants: Mapping[str, Applicant],
    children: Mapping[str, Child],
) -> dict[str, list[Child]]:
    """Children of other applications of the same applicant, by application: a ward that asks for one application a
    child (文京区) gets twins apart. Looked for only where a multiple birth is claimed, so that a batch stays fast."""
    claiming = [each for each in applications if any(_is_multiple(children[child]) for child in each.children)]
    same = _same_people(reader, {applicants[each.applicant] for each in claiming})
    others = reader.find_all(Application, "applicant", {person for people in same.values() for person in people})
    by_person: dict[str, list[Child]] = {}
    for child in reader.find_all(Child, "id", {child for other in others for child in other.children}):
        by_person.setdefault(child.applicant, []).append(child)
    return {
        each.id: [child for person in sorted(same[each.applicant]) for child in by_person.get(person, ())]
        for each in claiming
    }


def _same_people(reader: Reader, applicants: Collection[Applicant]) -> dict[str, set[str]]:
    """Ids of the records that other applications have of the same people, by applicant; crowds tell nobody apart."""
    keys = {applicant.id: [key for key in keys_of(applicant) if key[0] in _OF_ONE_PERSON] for applicant in applicants}
    found: dict[Key, Sequence[str]] = {}
    for kind in _OF_ONE_PERSON if keys else ():
        wanted = {key for of_person in keys.values() for of_kind, key in of_person if of_kind == kind}
        found.update({(kind, key): ids for key, ids in reader.look_up_all(kind, wanted).items() if len(ids) <= CROWD})
    return {
        person: {record for key in of_person for record in found.get(key, ())} - {person}
        for person, of_person in keys.items()
    }


def _is_multiple(child: Child) -> bool:
    return any(category.code == MULTIPLE_BIRTH for category in child.categories)
