"""Opening an engagement and accepting the handler list."""

from dataclasses import replace

import pytest

from sitter_desk.domain.records import Acceptance, Engagement, Round, RuleSet
from sitter_desk.errors import ProgrammeNotText, ProgrammeRefused, RecordUnfit
from sitter_desk.office.circle import practice
from sitter_desk.office.engagement import accept_handler_list, open_engagement
from sitter_desk.office.rules import edited
from sitter_desk.office.schemes import scheme_in
from sitter_desk.vault import peers
from tests.unit.domain.builders import programme_text
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import assert_not_permitted, refused

TERMS = practice.terms()


def test_an_engagement_comes_with_round_rules_and_the_desk_still_to_come(stage: Stage) -> None:
    session = stage("engaged").ward.session
    engagement = open_engagement(session, TERMS)
    with session.reading() as reader:
        assert reader.get(Engagement, engagement.id) == engagement
        assert engagement.years_of_use == (2023, 2024)
        assert [each.number for each in reader.find(Round, engagement=engagement.id)] == [1]
        assert {each.year_of_use for each in reader.find(RuleSet, engagement=engagement.id)} == {2023, 2024}
        peer = peers.of_engagement(reader, engagement.id)
    assert (peer.desk, peer.trusted, peer.public_key) == (engagement.contractor_desk, False, "")
    assert engagement.ward_desk == session.desk
    assert engagement.practice


def test_rules_stand_as_they_were_typed(stage: Stage) -> None:
    session = stage("engaged").ward.session
    with session.reading() as reader:
        texts = {each.year_of_use: each.text for each in reader.find(RuleSet)}
    assert texts == {year: programme_text(year) for year in (2023, 2024)}


def test_rules_for_two_days_of_a_year_stand_side_by_side(stage: Stage) -> None:
    session = stage("engaged").ward.session
    july = edited(programme_text(2024), {"effective_from": "2024-07-01"}, version="july")
    engagement = open_engagement(session, replace(TERMS, rules=(*TERMS.rules, july)))
    assert engagement.years_of_use == (2023, 2024)
    with session.reading() as reader:
        scheme = scheme_in(reader, engagement.id, 2024)
    assert [scheme.on(day).programme.version for day in ("2024-06-30", "2024-07-01")] == ["shinjuku-2024-1", "july"]


def test_two_rules_for_one_day_open_nothing(stage: Stage) -> None:
    session = stage("engaged").ward.session
    again = edited(programme_text(2024), {}, version="again")
    with refused(session, ProgrammeRefused) as caught:
        open_engagement(session, replace(TERMS, rules=(*TERMS.rules, again)))
    assert caught.value.details == {"place": "effective_from", "problem": "doubled_value"}


@pytest.mark.parametrize("code", ["", "S", "sj6", "SJ-6", "SJ6SJ6S", "6SJ", "ＳＪ６"])
def test_a_code_that_can_not_be_said_on_the_telephone_opens_nothing(stage: Stage, code: str) -> None:
    session = stage("engaged").ward.session
    with refused(session, RecordUnfit) as caught:
        open_engagement(session, replace(TERMS, code=code))
    assert caught.value.details == {"type": "engagement", "field": "code"}


def test_bad_rules_open_nothing(stage: Stage) -> None:
    session = stage("engaged").ward.session
    with refused(session, ProgrammeNotText):
        open_engagement(session, replace(TERMS, rules=(TERMS.rules[0], "no = [toml")))


def test_only_the_responsible_person_opens_one(stage: Stage) -> None:
    session = stage("engaged").ward.session
    for role in ("handler", "auditor"):
        assert_not_permitted(session, role, "engagement.open", lambda: open_engagement(session, TERMS))


def test_the_contractor_opens_none_and_accepts_nothing(stage: Stage) -> None:
    desk = stage("founded").contractor
    work = lambda: accept_handler_list(desk.session, desk.engagement, accepted_on="2025-03-17")  # noqa: E731  one line
    assert_not_permitted(desk.session, "responsible", "acceptance.record", work)
    open_it = lambda: open_engagement(desk.session, TERMS)  # noqa: E731  as above
    assert_not_permitted(desk.session, "responsible", "engagement.open", open_it)


def test_the_acceptance_names_day_and_person(stage: Stage) -> None:
    desk = stage("engaged").ward
    accepted = accept_handler_list(desk.session, desk.engagement, accepted_on="2025-03-14")
    with desk.session.reading() as reader:
        assert reader.find(Acceptance) == [accepted]
    assert (accepted.accepted_on, accepted.accepted_by) == ("2025-03-14", practice.WARD_PERSON.name)
