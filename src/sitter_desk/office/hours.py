"""What children have used of their hours in a year, over all applications that this desk knows (domain.md §7 item 5).

A standing decision counts for its application; without one, the latest screening does. What a former contractor counted
came with the kit (``CarriedOver``). Read for many children at once, so that a batch asks as often as a single case.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from sitter_desk.domain.ledger import Months
from sitter_desk.domain.records import Application, CarriedOver, Child, Decision, Engagement, Screening
from sitter_desk.office.grouping import by_application
from sitter_desk.office.links import child_links, keys_of_child
from sitter_desk.office.standing import standing, statement_of
from sitter_desk.vault.store import Reader


@dataclass(frozen=True, kw_only=True)
class Spent:
    """Hours by month that one child used up in one year: through an application (its id), or before an engagement, as
    its former contractor handed on ("")."""

    application: str
    engagement: str
    year: int
    months: Months


@dataclass(frozen=True, kw_only=True)
class HourBook:
    """What was used up, by child id, and the key of the ledger that each child's hours stand in."""

    spent: Mapping[str, Sequence[Spent]]
    keys: Mapping[str, str]

    def used(self, child: str, year: int, *, leaving_out: Collection[str]) -> Months:
        """Hours by month of a child in a year; ``leaving_out`` are ids of applications that don't count.

        What a former contractor handed on is all that was used before its engagement. A ward keeps one vault over the
        years, so what it granted before may be among that: of both the higher counts.
        """
        used: Counter[str] = Counter()
        for _, spent in groupby(self.spent.get(child, ()), key=lambda each: each.engagement):
            here = [each for each in spent if each.year == year]
            used |= _sum(each.months for each in here if not each.application)
            used += _sum(each.months for each in here if each.application and each.application not in leaving_out)
        return used


def _sum(months: Iterable[Months]) -> Counter[str]:
    total: Counter[str] = Counter()
    for each in months:
        total.update(each)
    return total


def read_hours(reader: Reader, children: Sequence[Child], *, decided: bool = False) -> HourBook:
    """The hours that children used up; ``decided``: what the ward granted and what came over, no screenings."""
    links = child_links(reader)
    keys = {child.id: keys_of_child(links, child) for child in children}
    wanted = {key for of_child in keys.values() for key in of_child}
    shared = {key: ids for key, ids in reader.look_up_all("child", wanted).items() if len(ids) > 1 or key in links}
    by_key: dict[str, list[Spent]] = {}
    for key, spent in (*_through_applications(reader, shared, decided=decided), *_carried_over(reader, wanted)):
        by_key.setdefault(key, []).append(spent)
    found = {child: [each for key in of_child for each in by_key.get(key, ())] for child, of_child in keys.items()}
    order = [each.id for each in sorted(reader.find(Engagement), key=lambda engagement: engagement.first_day)]
    return HourBook(
        spent={child: sorted(spent, key=lambda each: order.index(each.engagement)) for child, spent in found.items()},
        keys={child: min(of_child) for child, of_child in keys.items() if of_child},
    )


def _carried_over(reader: Reader, keys: Collection[str]) -> Iterator[tuple[str, Spent]]:
    found = reader.look_up_all("carried", keys)
    records = {each.id: each for each in reader.find_all(CarriedOver, "id", {i for ids in found.values() for i in ids})}
    for key, ids in found.items():
        for carried in (records[each] for each in ids):
            months = {each.month: each.hours for each in carried.hours}
            yield (
                key,
                Spent(
                    application="",
                    engagement=carried.engagement,
                    year=carried.year_of_use,
                    months=months,
                ),
            )


def _through_applications(
    reader: Reader, found: Mapping[str, Sequence[str]], *, decided: bool
) -> Iterator[tuple[str, Spent]]:
    """What children (ids by key) got or were proposed, through the application that each stands in. A child that is
    alone under its key stands in no other application, and is not asked about."""
    children = {each.id: each for each in reader.find_all(Child, "id", {i for ids in found.values() for i in ids})}
    applications = reader.find_all(Application, "applicant", {child.applicant for child in children.values()})
    homes = {child: application for application in applications for child in application.children}
    ids = {application.id for application in applications}
    decisions, screened = _standing(reader, ids), {} if decided else latest_screenings(reader, ids)
    for application in (each for each in applications if each.id in decisions):  # a child may be taken off afterwards
        homes.update({use.child: application for use in statement_of(decisions[application.id]).uses})
    for key, ids_of_key in found.items():
        for child in (children[each] for each in ids_of_key if each in homes):
            months = _of(homes[child.id], child, decisions, screened)
            if months:
                home = homes[child.id]
                yield (
                    key,
                    Spent(
                        application=home.id,
                        engagement=home.engagement,
                        year=home.year_of_use,
                        months=months,
                    ),
                )


def _standing(reader: Reader, applications: Collection[str]) -> dict[str, Decision]:
    """The decision that stands of each application that has one."""
    found = by_application(reader.find_all(Decision, "application", applications))
    return {application: standing(decisions)[-1] for application, decisions in found.items()}


def latest_screenings(reader: Reader, applications: Collection[str]) -> dict[str, Screening]:
    """The latest screening of each application (ids) that has one, by its id; a disc brings them in any order."""
    found = reader.find_all(Screening, "application", applications)
    return {each.application: each for each in sorted(found, key=lambda screening: screening.application_revision)}


def _of(
    application: Application, child: Child, decisions: Mapping[str, Decision], screened: Mapping[str, Screening]
) -> Months:
    if application.id in decisions:
        return _granted(decisions[application.id], child)
    if application.state == "withdrawn" or application.id not in screened:
        return {}
    balances: Iterable[Months] = (
        {month.month: month.counted for month in each.months if month.counted}
        for each in screened[application.id].children
        if each.child == child.id
    )
    return next(iter(balances), {})


def _granted(decision: Decision, child: Child) -> Months:
    """From what the ward signed: the screening beside it may come again changed, and the child's name be corrected. The
    uses of a refusal have no hours."""
    months: Counter[str] = Counter()
    for use in statement_of(decision).uses:
        if use.child == child.id:
            months[use.day[:7]] += use.day_hours + use.night_hours
    return +months
