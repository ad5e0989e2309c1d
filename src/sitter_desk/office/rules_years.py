"""A further year of use: its rules begin as a copy of those of the year before, and the ward confirms every entry.

Wards change their rules with each year of use and say so late, often after uses began (office.md §3). Until an entry is
confirmed nothing is decided by it.
"""

import re
from dataclasses import fields, replace
from typing import Any

from sitter_desk.domain.dates import fiscal_year, office_day, wareki_year
from sitter_desk.domain.programme import Programme
from sitter_desk.domain.records import Engagement, RuleSet
from sitter_desk.domain.rulefile import parse_programme, read_tree
from sitter_desk.errors import ProgrammeRefused
from sitter_desk.office.rules import edited, new_rule_set
from sitter_desk.office.schemes import current_rule_sets
from sitter_desk.office.session import Session

HEAD = ("format", "ward", "year_of_use", "version", "effective_from", "sources", "unconfirmed")
"""What of a rules file is no rule."""
_DAY = re.compile(r"(\d{4})(-\d\d-\d\d)")


def following_year(text: str) -> str:
    """A rules text as it would be a year on: each day and each name of the year is that of the next one, and every rule
    is 区確認待ち. Raises the programme errors (SD-4xx) of a text that can't stand."""
    year = parse_programme(text).year_of_use + 1
    rules = {name: _a_year_on(value, year) for name, value in read_tree(text).items() if name not in HEAD}
    head = {
        "year_of_use": year,
        "effective_from": f"{year}-04-01",
        "unconfirmed": [each.name for each in fields(Programme) if each.name not in HEAD],
    }
    return edited(text, head | rules, version=f"{wareki_year(year)}第1版")


def _a_year_on(value: Any, year: int) -> Any:
    if isinstance(value, dict):
        return {name: _a_year_on(each, year) for name, each in value.items()}
    if isinstance(value, list):
        return [_a_year_on(each, year) for each in value]
    if not isinstance(value, str):
        return value
    day = _DAY.fullmatch(value)
    if day:
        return f"{int(day[1]) + 1}{day[2].replace('-02-29', '-02-28')}"
    return value.replace(wareki_year(year - 1), wareki_year(year))


def year_to_add(engagement: Engagement, today: str) -> int:
    """The year of use after the last one of the engagement; 0 while that is more than the coming one."""
    following = max(engagement.years_of_use) + 1
    return following if following <= fiscal_year(today) + 1 else 0


def add_year(session: Session, engagement: Engagement) -> RuleSet:
    """Gives an engagement the year of use after its last one, with rules to be confirmed.

    Raises ProgrammeRefused for a year that is further ahead than the coming one.
    """
    with session.act("rules.put") as act:
        held = act.get(Engagement, engagement.id)
        if not year_to_add(held, office_day(session.now())):
            raise ProgrammeRefused(place="year_of_use", problem="impossible_value")
        latest = current_rule_sets(act, held.id, max(held.years_of_use))[-1]
        text = following_year(latest.text)
        programme = parse_programme(text)
        rule_set = new_rule_set(session, engagement.id, programme, text)
        years = (*held.years_of_use, programme.year_of_use)
        act.put(replace(held, revision=held.revision + 1, years_of_use=years))
        act.put(rule_set)
    return rule_set
