"""The ward's rules as they stand in a vault, by engagement and year of use."""

from collections.abc import Iterable, Mapping

from sitter_desk.domain.records import Application, RuleSet
from sitter_desk.domain.rulefile import parse_programme
from sitter_desk.domain.scheme import Rules, Scheme
from sitter_desk.errors import NothingFound
from sitter_desk.vault.store import Reader

YearOf = tuple[str, int]
"""Engagement id and year of use."""


def current_rule_sets(reader: Reader, engagement: str, year: int) -> list[RuleSet]:
    """The rule sets of a year that no other one replaces, in the order of the days from which they hold."""
    found = reader.find(RuleSet, engagement=engagement, year_of_use=year)
    replaced = {rule_set.replaces for rule_set in found}
    return sorted((each for each in found if each.id not in replaced), key=lambda each: each.effective_from)


def scheme_in(reader: Reader, engagement: str, year: int) -> Scheme:
    """The rules of a year of use; raises NothingFound where the ward gave none."""
    rule_sets = current_rule_sets(reader, engagement, year)
    if not rule_sets:
        raise NothingFound
    return Scheme(rules=tuple(Rules(id=each.id, programme=parse_programme(each.text)) for each in rule_sets))


def schemes_of(reader: Reader, applications: Iterable[Application]) -> Mapping[YearOf, Scheme]:
    """The rules for applications, each read once; raises NothingFound."""
    years = {year_of(application) for application in applications}
    return {(engagement, year): scheme_in(reader, engagement, year) for engagement, year in years}


def year_of(application: Application) -> YearOf:
    """Which rules an application goes by: its engagement's, for its year of use."""
    return application.engagement, application.year_of_use


def scheme_under(reader: Reader, rule_sets: Iterable[str]) -> Scheme:
    """The rules that a screening was made under, also when others are in force by now. Raises RecordMissing."""
    found = [reader.get(RuleSet, each) for each in rule_sets]
    return Scheme(rules=tuple(Rules(id=each.id, programme=parse_programme(each.text)) for each in found))
