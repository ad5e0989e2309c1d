"""The rows of the list are what the records say, at each stage of the circle, at both desks, and after each act."""

from dataclasses import replace

import pytest

from sitter_desk.domain.listed import Listed
from sitter_desk.domain.records import Application, Duplicate
from sitter_desk.office.changes import reinstate, withdraw
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.desks import open_desk
from sitter_desk.office.duplicates import look_for_duplicates
from sitter_desk.office.listing import rows
from sitter_desk.office.questions import send_back
from sitter_desk.office.stages import all_case_records
from sitter_desk.vault import listing
from sitter_desk.vault.listing import Wanted
from tests.unit.office.conftest import Stage
from tests.unit.office.course import carry, case, screen_again, submit_again
from tests.unit.office.harness import PEOPLE, STAGES, Pair, sql


def stored(desk: CircleDesk) -> list[Listed]:
    with desk.session.reading() as reader:
        return sorted((row for _, row in listing.page(reader, Wanted(), None, 1000)), key=lambda row: row.application)


def follows(desk: CircleDesk) -> bool:
    """Whether the list says what the records say."""
    with desk.session.reading() as reader:
        computed = sorted(rows(reader, reader.find(Application)), key=lambda row: row.application)
        stages = {each.application.id: each.stage for each in all_case_records(reader, desk.engagement.id)}
        keys = reader.rows('SELECT count(*) FROM "found"')[0][0]
    found = stored(desk)
    assert {row.application: row.stage for row in found} == stages
    assert keys == sum(len(row.keys) for row in found)
    return found == computed


@pytest.mark.parametrize("at", [name for name in STAGES if name not in ("engaged", "kit", "founded")])
def test_at_each_stage_both_desks_list_what_their_records_say(stage: Stage, at: str) -> None:
    pair = stage(at)
    assert follows(pair.ward)
    assert follows(pair.contractor)
    assert stored(pair.contractor)


def test_the_list_follows_a_case_that_goes_back_and_forth(stage: Stage) -> None:
    pair = stage("told")
    ward, contractor = pair.ward, pair.contractor
    send_back(ward.session, case(ward), "練習", asked_on="2025-04-23", answer_by="2025-04-27")
    carry(ward, contractor)
    assert _stages(contractor, "SJ6-0-0001") == {"reopened"}
    screen_again(contractor)
    submit_again(contractor)
    carry(contractor, ward)
    assert _stages(ward, "SJ6-0-0001") == {"resubmitted"}
    assert follows(ward)
    assert follows(contractor)


def _stages(desk: CircleDesk, number: str) -> set[str]:
    return {row.stage for row in stored(desk) if row.receipt_number == number}


def test_what_is_suspected_of_two_goes_when_one_is_withdrawn_and_comes_back(stage: Stage) -> None:
    desk = _suspected(stage("settled"))
    one, other = _open_pair(desk)
    before = _suspicions(desk, one)
    withdraw(desk.session, case_of(desk, other), received_on="2025-04-20", reason="練習")
    assert _suspicions(desk, one) < before
    assert follows(desk)
    reinstate(desk.session, case_of(desk, other), noted_on="2025-04-21", reason="練習")
    assert _suspicions(desk, one) == before
    assert follows(desk)


def _suspicions(desk: CircleDesk, application: str) -> int:
    return next(row.duplicates for row in stored(desk) if row.application == application)


def test_what_is_suspected_of_an_erased_person_is_nobodys(stage: Stage) -> None:
    desk = _suspected(stage("settled"))
    one, other = _open_pair(desk)
    before = _suspicions(desk, one)
    subject = case_of(desk, other).subject
    with desk.session.act("case.correct") as act:
        act.erase_subject(subject)
    assert _suspicions(desk, one) < before
    assert follows(desk)


def _suspected(pair: Pair) -> CircleDesk:
    desk = pair.contractor
    with desk.session.reading() as reader:
        every = reader.find(Application)
    look_for_duplicates(desk.session, every)
    return desk


def _open_pair(desk: CircleDesk) -> tuple[str, str]:
    with desk.session.reading() as reader:
        found = next(each for each in reader.find(Duplicate, state="open") if each.other_application)
    return found.application, found.other_application


def case_of(desk: CircleDesk, application: str) -> Application:
    with desk.session.reading() as reader:
        return reader.get(Application, application)


def test_a_vault_from_before_there_was_a_list_gets_it_at_the_opening(stage: Stage) -> None:
    pair = stage("decided")
    desk = pair.contractor
    before = stored(desk)
    with desk.session.vault.transaction() as writer:
        writer.execute('DELETE FROM "listed"')
        writer.execute("INSERT INTO \"setting\" VALUES ('listing', 'missing')")
    assert stored(desk) == []
    desk.session.close()
    person = PEOPLE["contractor"]
    desk.opened = open_desk(desk.folder, login=person.login, password=person.password, machine=desk.machine, waited=0)
    assert stored(desk) == before
    with desk.session.reading() as reader:
        assert not listing.are_missing(reader)


def test_what_is_undone_leaves_no_row(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    before = stored(desk)

    def broken_off() -> None:
        with desk.session.act("case.withdraw") as act:
            now = case(desk)
            act.put(replace(now, revision=now.revision + 1, state="withdrawn"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken_off()
    assert stored(desk) == before
    sql(desk.session, 'UPDATE "listed" SET "minutes" = 1 WHERE "application" = ?', before[0].application)
    assert not follows(desk)  # the judge can say no
