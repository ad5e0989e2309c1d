"""事前審査: nothing is screened over an open question, and hours count once."""

from dataclasses import replace

from sitter_desk.domain.records import Application, Finding, RuleSet, Screening
from sitter_desk.errors import NothingFound, RevisionConflict, ScreeningBlocked
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.prescreening import open_findings, screen_applications, settle_findings
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import assert_not_permitted, refused, sql

DAY = "2025-04-15"


def received(desk: CircleDesk) -> list[Application]:
    with desk.session.reading() as reader:
        return reader.find(Application, state="received")


def findings(desk: CircleDesk) -> list[Finding]:
    with desk.session.reading() as reader:
        return reader.find(Finding)


def test_an_open_blocking_finding_stops_the_screening_of_all(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    assert [each.code for each in findings(desk) if each.blocks] == ["refused_row"]
    with refused(desk.session, ScreeningBlocked) as caught:
        screen_applications(desk.session, received(desk), screened_on=DAY)
    assert caught.value.details == {"count": 1, "number": "SJ6-0-0001"}


def test_settled_with_a_note_it_goes_on(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    settle_findings(desk.session, findings(desk), note="練習：確認")
    assert {(each.state, each.note, each.revision) for each in findings(desk)} == {("settled", "練習：確認", 2)}
    screenings = screen_applications(desk.session, received(desk), screened_on=DAY)
    assert len(screenings) == 3
    assert received(desk) == []
    with desk.session.reading() as reader:
        assert reader.find(Screening) == list(screenings)
        assert not any(open_findings(reader, each) for each in reader.find(Application))
        for screening in screenings:
            application = reader.get(Application, screening.application)
            assert (application.state, application.revision) == ("screened", screening.application_revision)


def test_a_finding_settled_in_the_meantime_is_not_settled_over(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    old = findings(desk)
    settle_findings(desk.session, old, note="first")
    with refused(desk.session, RevisionConflict):
        settle_findings(desk.session, old, note="second")


def test_hours_of_a_child_count_on_for_its_next_application(stage: Stage) -> None:
    pair = stage("taken_in")
    pair.step("paper")
    pair.step("paper")  # the same child again: 13 hours less are left
    pair.step("findings")
    desk = pair.contractor
    screenings = screen_applications(desk.session, received(desk), screened_on=DAY)
    first, second = screenings[-2:]
    assert first.remaining_hours - second.remaining_hours == second.day_hours + second.night_hours > 0


def test_without_rules_of_the_year_nothing_is_screened(stage: Stage) -> None:
    desk = stage("settled").contractor
    with desk.session.reading() as reader:
        rules = reader.find(RuleSet, year_of_use=2024)[0]
    sql(desk.session, 'UPDATE "rule_set" SET "year_of_use" = 1999 WHERE "id" = ?', rules.id)
    with refused(desk.session, NothingFound):
        screen_applications(desk.session, received(desk), screened_on=DAY)


def test_screening_an_outdated_copy_is_refused(stage: Stage) -> None:
    desk = stage("settled").contractor
    with desk.session.reading() as reader:
        application = reader.find(Application)[0]
    with refused(desk.session, RevisionConflict):
        screen_applications(desk.session, [replace(application, revision=5)], screened_on=DAY)


def test_who_may_settle_and_screen(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    session, open_now, waiting = desk.session, findings(desk), received(desk)
    assert_not_permitted(session, "auditor", "finding.settle", lambda: settle_findings(session, open_now, note=""))
    assert_not_permitted(
        session, "auditor", "screening.record", lambda: screen_applications(session, waiting, screened_on=DAY)
    )
