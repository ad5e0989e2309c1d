"""Each look at people's records is an entry, committed before anything is shown (B10)."""

import pytest

from sitter_desk.domain.records import Application
from sitter_desk.errors import NotPermitted, RecordMissing
from sitter_desk.office.reading import list_cases, list_findings, open_application
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import AWKWARD, acts, in_role


def test_an_opened_application_stands_in_the_log_under_its_person(stage: Stage) -> None:
    session = stage("screened").contractor.session
    with session.reading() as reader:
        application = reader.find(Application)[1]
    found = open_application(session, application.id)
    assert (found.application, found.applicant.name) == (application, AWKWARD)
    assert len(found.uses) == len(found.screenings) == len(found.children) == 1
    with session.reading() as reader:
        entry = reader.audit_entries(limit=1_000_000)[-1]
    assert (entry.act, entry.subject) == ("record.read", application.subject)
    assert AWKWARD not in repr(entry)


def test_a_look_at_nothing_is_no_entry(stage: Stage) -> None:
    session = stage("screened").contractor.session
    before = acts(session)
    with pytest.raises(RecordMissing):
        open_application(session, "f" * 32)
    assert acts(session) == before


def test_a_list_is_one_entry_with_its_count(stage: Stage) -> None:
    pair = stage("taken_in")
    findings = list_findings(pair.contractor.session)
    with pair.contractor.session.reading() as reader:
        entry = reader.audit_entries(limit=1_000_000)[-1]
    assert (entry.act, entry.facts["count"]) == ("record.read", len(findings))
    cases = stage("received").ward
    assert len(list_cases(cases.session, cases.round)) == 4
    assert acts(cases.session)[-1] == ("record.read", f"round:{cases.round.id}")


def test_an_unscreened_round_shows_no_case(stage: Stage) -> None:
    desk = stage("settled").contractor
    assert list_cases(desk.session, desk.round) == []


def test_reading_is_in_the_table_too(stage: Stage) -> None:
    desk = stage("received").ward
    with in_role(desk.session, "auditor"):
        assert list_cases(desk.session, desk.round)
    with in_role(desk.session, "handler"), pytest.raises(NotPermitted):
        desk.session.require("record.burn")
