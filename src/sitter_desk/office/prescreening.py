"""事前審査: the contractor's check list and the amount by the rules; the ward alone decides (概(2))."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from sitter_desk.domain.calculation import child_key
from sitter_desk.domain.programme import Programme, parse_programme
from sitter_desk.domain.records import (
    Applicant,
    Application,
    Child,
    Finding,
    RuleSet,
    Screening,
    Use,
)
from sitter_desk.domain.screening import screen
from sitter_desk.errors import NothingFound, ScreeningBlocked
from sitter_desk.office.session import Session, new_id
from sitter_desk.vault.store import Act, Reader

Year = tuple[str, str, int]
"""A child (name without spaces, birthday) in one year of use."""
Rules = Mapping[int, tuple[RuleSet, Programme]]
"""Rule set and its reading by year of use."""


def settle_findings(session: Session, findings: Sequence[Finding], *, note: str) -> None:
    """Marks findings as looked at, with what was decided about them."""
    with session.act("finding.settle") as act:
        for finding in findings:
            act.put(replace(finding, revision=finding.revision + 1, state="settled", note=note))


def open_findings(reader: Reader, application: Application) -> list[Finding]:
    """What a person still has to look at for an application."""
    return reader.find(Finding, application=application.id, state="open")


def screen_applications(
    session: Session, applications: Sequence[Application], *, screened_on: str
) -> tuple[Screening, ...]:
    """Screens applications in the order of their numbers, in one act.

    The hours of a child in its year of use count over all its applications, whenever they were screened. Raises
    ScreeningBlocked while a blocking finding is open, NothingFound when a year of use has no rules.
    """
    with session.act("screening.record") as act:
        ordered = sorted(applications, key=lambda application: application.receipt_number)
        used = _screened_hours(act, {application.id for application in ordered})
        rules = programmes_of(act, ordered)
        return tuple(_screen(session, act, application, rules, used, screened_on) for application in ordered)


def _screened_hours(reader: Reader, leaving_out: Collection[str]) -> Counter[Year]:
    """Hours by child and year in the latest screenings of the other applications."""
    used: Counter[Year] = Counter()
    latest = {screening.application: screening for screening in reader.find(Screening)}
    for application_id, screening in latest.items():
        application = reader.get(Application, application_id)
        if application_id in leaving_out or application.state == "withdrawn":
            continue
        for balance in screening.children:
            used[_year(application, reader.get(Child, balance.child))] += balance.counted
    return used


def _year(application: Application, child: Child) -> Year:
    return (*child_key(child), application.year_of_use)


def _screen(
    session: Session, act: Act, application: Application, rules: Rules, used: Counter[Year], screened_on: str
) -> Screening:
    findings = act.find(Finding, application=application.id)
    blocking = [finding for finding in findings if finding.blocks and finding.state == "open"]
    if blocking:
        raise ScreeningBlocked(count=len(blocking), number=application.receipt_number)
    rule_set, programme = rules[application.year_of_use]
    children = [act.get(Child, child) for child in application.children]
    checks, calculation, outcome = screen(
        programme,
        application=application,
        applicant=act.get(Applicant, application.applicant),
        children=children,
        uses=act.find(Use, application=application.id),
        findings=findings,
        hours_used_before={child.id: used[_year(application, child)] for child in children},
    )
    counted = {balance.child: balance.counted for balance in calculation.children}
    used.update({_year(application, child): counted[child.id] for child in children})
    screened = replace(application, revision=application.revision + 1, state="screened")
    act.put(screened)
    screening = Screening(
        id=new_id(),
        owner=session.desk,
        engagement=application.engagement,
        subject=application.subject,
        application=application.id,
        application_revision=screened.revision,
        rule_set=rule_set.id,
        checks=checks,
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
    act.put(screening)
    return screening


def programmes_of(reader: Reader, applications: Iterable[Application]) -> Rules:
    """The ward's rules by year of use for applications of one engagement, read once; raises NothingFound."""
    years = {application.year_of_use: application.engagement for application in applications}
    return {year: _rules_of(reader, engagement, year) for year, engagement in years.items()}


def _rules_of(reader: Reader, engagement: str, year: int) -> tuple[RuleSet, Programme]:
    rule_sets = reader.find(RuleSet, engagement=engagement, year_of_use=year)
    if not rule_sets:
        raise NothingFound
    return rule_sets[-1], parse_programme(rule_sets[-1].text)
