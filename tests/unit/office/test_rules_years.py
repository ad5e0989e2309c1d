"""A further year of use: a copy a year on, wholly to be confirmed, and at both desks."""

import pytest

from sitter_desk.domain.dates import fiscal_year, wareki_year
from sitter_desk.domain.records import Engagement, RuleSet
from sitter_desk.domain.rulefile import parse_programme
from sitter_desk.errors import ProgrammeRefused
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.programmes import preset_names, preset_text
from sitter_desk.office.rules_years import HEAD, add_year, following_year, year_to_add
from tests.unit.domain.builders import programme_text
from tests.unit.office.conftest import Stage
from tests.unit.office.course import carry
from tests.unit.office.harness import acts, assert_not_permitted, refused


def engagement(desk: CircleDesk) -> Engagement:
    with desk.session.reading() as reader:
        [found] = reader.find(Engagement)
    return found


@pytest.mark.parametrize("name", preset_names())
def test_each_prepared_year_has_a_following_one(name: str) -> None:
    before, after = parse_programme(preset_text(name)), parse_programme(following_year(preset_text(name)))
    year = before.year_of_use + 1
    assert (after.year_of_use, after.effective_from) == (year, f"{year}-04-01")
    assert after.version == f"{wareki_year(year)}第1版"
    assert (after.bands, after.categories, after.rounding) == (before.bands, before.categories, before.rounding)
    assert [(fiscal_year(each.uses_from), fiscal_year(each.uses_to)) for each in after.windows] == [
        (fiscal_year(each.uses_from) + 1, fiscal_year(each.uses_to) + 1) for each in before.windows
    ]
    assert after.form.version == before.form.version.replace(wareki_year(year - 1), wareki_year(year))


def test_nothing_of_it_is_confirmed() -> None:
    programme = parse_programme(following_year(programme_text(2024)))
    assert not any(programme.is_confirmed(place) for place in ("bands.day_ceiling_yen", "categories[0].caps", "appeal"))
    assert set(programme.unconfirmed).isdisjoint(HEAD)


def test_the_last_day_of_february_has_a_day_a_year_on() -> None:
    text = programme_text(2023).replace('papers_until = ""', "")
    leap = following_year(text.replace('uses_to = "2024-03-31"', 'uses_to = "2024-02-29"'))
    assert parse_programme(leap).windows[0].uses_to == "2025-02-28"


def test_the_year_is_at_both_desks_once_a_disc_has_gone(stage: Stage) -> None:
    pair = stage("taken_in")
    rules = add_year(pair.ward.session, engagement(pair.ward))
    assert engagement(pair.ward).years_of_use == (2023, 2024, 2025)
    assert acts(pair.ward.session)[-1][0] == "rules.put"
    carry(pair.ward, pair.contractor)
    assert engagement(pair.contractor).years_of_use == (2023, 2024, 2025)
    with pair.contractor.session.reading() as reader:
        assert reader.get(RuleSet, rules.id) == rules


def test_no_year_beyond_the_coming_one(stage: Stage) -> None:
    desk = stage("engaged").ward
    for _ in ("of the clock", "the coming one"):
        add_year(desk.session, engagement(desk))
    assert year_to_add(engagement(desk), "2026-03-31") == 0
    with refused(desk.session, ProgrammeRefused) as caught:
        add_year(desk.session, engagement(desk))
    assert caught.value.details == {"place": "year_of_use", "problem": "impossible_value"}
    assert year_to_add(engagement(desk), "2026-04-01") == 2027


def test_who_may_add_a_year(stage: Stage) -> None:
    pair = stage("engaged")
    for role in ("handler", "auditor"):
        assert_not_permitted(
            pair.ward.session, role, "rules.put", lambda: add_year(pair.ward.session, engagement(pair.ward))
        )
