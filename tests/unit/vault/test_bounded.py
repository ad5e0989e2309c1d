"""Bounded reads: the newest first, what something is still missing to, and never more than was asked for."""

import pytest

from sitter_desk.domain.records import Application, Submission
from sitter_desk.vault.bounded import newest, without
from tests.unit.office.conftest import Stage, fonts, stage, stages
from tests.unit.office.years import submitted

__all__ = ["fonts", "stage", "stages"]

SENT = {"application": "id", "application_revision": "revision"}


def test_the_newest_come_first_and_no_more_than_asked_for(stage: Stage) -> None:
    with stage("taken_in").contractor.session.reading() as reader:
        everything = reader.find(Application)
        assert newest(reader, Application, 2) == everything[:-3:-1]
        assert newest(reader, Application, 9, state="screened") == []
        with pytest.raises(KeyError):
            newest(reader, Application, 1, nothing="")


def test_what_has_the_other_record_is_left_out(stage: Stage) -> None:
    desk = stage("screened").contractor
    with desk.session.reading() as reader:
        screened = reader.find(Application, state="screened")
        assert without(reader, Application, Submission, SENT, 99, state="screened") == screened
        assert without(reader, Application, Submission, SENT, 1, state="screened") == screened[:1]
    ready = [each for each in screened if each.method == "online"]
    submitted(desk, ready[0])
    with desk.session.reading() as reader:
        left = without(reader, Application, Submission, SENT, 99, state="screened")
        assert [each.id for each in left] == [each.id for each in screened if each.id != ready[0].id]
        assert without(reader, Submission, Application, {"id": "application"}, 9) == []


def test_a_field_that_no_record_has_is_refused(stage: Stage) -> None:
    with stage("taken_in").contractor.session.reading() as reader:
        for joined in ({"nothing": "id"}, {"application": 'id" OR 1=1 --'}):
            with pytest.raises(KeyError):
                without(reader, Application, Submission, joined, 1)
