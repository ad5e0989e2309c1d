"""重複の疑い as its page lists and opens it: numbers in the list, both records at one look, decided ones to look up."""

import pytest

from sitter_desk.domain.records import Application
from sitter_desk.errors import RecordMissing
from sitter_desk.office.changes import withdraw
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.duplicates import look_for_duplicates
from sitter_desk.office.views.duplicate_desk import decided_suspicions, open_suspicion, open_suspicions
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import acts, refused
from tests.unit.office.planting import PAIRS, decided, keep, stored


def suspecting(stage: Stage, kind: str = "same_time") -> CircleDesk:
    desk = stage("founded").contractor
    look_for_duplicates(desk.session, keep(desk, *PAIRS[kind]()))
    return desk


def test_the_list_names_both_cases_by_their_numbers(stage: Stage) -> None:
    desk = suspecting(stage)
    before = acts(desk.session)
    with desk.session.reading() as reader:
        rows = open_suspicions(reader)
        numbers = {each.receipt_number for each in reader.find(Application)}
    assert acts(desk.session) == before
    [row] = [each for each in rows if each.kind == "same_time"]
    assert {row.one_number, row.other_number} <= numbers
    assert (row.state, row.hard) == ("open", True)
    assert [each.hard for each in rows] == sorted((each.hard for each in rows), reverse=True)


@pytest.mark.parametrize("kind", PAIRS)
def test_one_opened_shows_both_sides_at_one_look(stage: Stage, kind: str) -> None:
    desk = suspecting(stage, kind)
    found = next(each for each in stored(desk) if each.kind == kind)
    before = acts(desk.session)
    shown = open_suspicion(desk.session, found.id)
    assert acts(desk.session) == [*before, ("record.read", f"duplicate:{found.id}")]
    assert shown.mine
    assert shown.both.lines[0].code == "receipt_number"
    assert (shown.both.lines[0].one, shown.both.lines[0].other) == (shown.one_number, shown.other_number)
    assert shown.reasons
    assert (shown.one_stage, shown.other_stage) == ("received", "received")


def test_what_a_former_contractor_handed_on_has_no_number(stage: Stage) -> None:
    pair = stage("settled")
    with pair.contractor.session.reading() as reader:
        look = reader.find(Application)
    look_for_duplicates(pair.contractor.session, look)
    with pair.contractor.session.reading() as reader:
        [row] = [each for each in open_suspicions(reader) if not each.other_number]
    shown = open_suspicion(pair.contractor.session, row.id)
    assert (shown.other_number, shown.other_stage) == ("", "")
    assert any(line.code == "former_contractor" and line.other for line in shown.both.lines)


def test_what_was_decided_is_listed_and_opened_too(stage: Stage) -> None:
    desk = suspecting(stage)
    found = stored(desk)
    for each in found:
        decided(desk, each)
    with desk.session.reading() as reader:
        assert open_suspicions(reader) == ()
        rows = decided_suspicions(reader)
    assert {each.id for each in rows} == {each.id for each in found}
    assert {each.state for each in rows} == {"different"}
    shown = open_suspicion(desk.session, rows[0].id)
    assert shown.duplicate.state == "different"
    assert shown.both.lines


def test_what_nobody_has_to_decide_any_more_is_not_listed(stage: Stage) -> None:
    desk = suspecting(stage)
    with desk.session.reading() as reader:
        one = reader.get(Application, stored(desk)[0].application)
    withdraw(desk.session, one, received_on="2025-04-20")
    with desk.session.reading() as reader:
        assert open_suspicions(reader) == ()
    with refused(desk.session, RecordMissing):
        open_suspicion(desk.session, "0" * 32)
