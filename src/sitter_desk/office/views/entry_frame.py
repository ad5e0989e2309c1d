"""What a form stands in: engagement, round, the rules of each year of use, and the ward's lists. No one's data."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from sitter_desk.domain.certified import Certified
from sitter_desk.domain.dates import fiscal_year
from sitter_desk.domain.programme import NORMAL, Category, Programme
from sitter_desk.domain.records import Engagement, Round
from sitter_desk.domain.scheme import Scheme
from sitter_desk.errors import NothingFound
from sitter_desk.office.dossiers import certified_in
from sitter_desk.office.schemes import scheme_in
from sitter_desk.office.views.entry_form import DEFAULTS, Values
from sitter_desk.vault.store import Reader


@dataclass(frozen=True, kw_only=True)
class FormFrame:
    """``schemes`` are the rules by year of use, ``today`` the day at the office (ISO)."""

    engagement: Engagement
    round: Round
    schemes: Mapping[int, Scheme]
    certified: Certified
    today: str

    @property
    def years(self) -> tuple[int, ...]:
        """The years of use that can be claimed, the newest first."""
        return tuple(sorted(self.schemes, reverse=True))

    @property
    def this_year(self) -> int:
        """The fiscal year of today."""
        return fiscal_year(self.today)

    def year_of(self, values: Values) -> int:
        """The year of use that was chosen; the one that holds today, or the newest, where none was."""
        chosen = values.get("year", "")
        if chosen in map(str, self.years):
            return int(chosen)
        return self.this_year if self.this_year in self.schemes else self.years[0]

    def programme(self, year: int) -> Programme:
        """The rules that hold at the end of a year: its form and its words."""
        return self.schemes[year].newest.programme

    def categories(self, year: int) -> tuple[Category, ...]:
        """The categories that a child may have beside everyone's."""
        return tuple(each for each in self.programme(year).categories if each.code != NORMAL)

    @cached_property
    def companies(self) -> tuple[str, ...]:
        """The companies of the ward's list, to be offered while typing."""
        known = self.certified.companies or {}
        return tuple(sorted({each.name for entries in known.values() for each in entries}))

    def beginning(self) -> dict[str, str]:
        """What stands in a new form: the year, the version of its form, by post, an ordinary account."""
        year = self.year_of({})
        return {**DEFAULTS, "year": str(year), "form_version": self.programme(year).form.version}


def frame_in(reader: Reader, engagement: Engagement, today: str) -> FormFrame:
    """The frame of a form at a contractor's desk. Raises NothingFound without a round or rules."""
    rounds = sorted(reader.find(Round, engagement=engagement.id), key=lambda each: each.number)
    if not rounds:
        raise NothingFound
    return FormFrame(
        engagement=engagement,
        round=next((each for each in rounds if _is_open(each, today)), rounds[-1]),
        schemes={year: scheme_in(reader, engagement.id, year) for year in engagement.years_of_use},
        certified=certified_in(reader, engagement.id),
        today=today,
    )


def _is_open(round_: Round, today: str) -> bool:
    """Whether a round is still to be closed; what comes later goes to the next one."""
    closing = next((each for each in round_.plan if each.step == "close"), None)
    return closing is None or not (closing.actual or closing.planned < today)
