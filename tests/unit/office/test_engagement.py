"""Opening an engagement and accepting the handler list."""

from dataclasses import replace

from sitter_desk.domain.records import Acceptance, Engagement, Round, RuleSet
from sitter_desk.errors import ProgrammeNotText
from sitter_desk.office.circle import practice
from sitter_desk.office.engagement import accept_handler_list, open_engagement
from sitter_desk.vault import peers
from tests.unit.domain.builders import programme_text
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import assert_not_permitted, refused

TERMS = practice.terms(programme_text)


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
