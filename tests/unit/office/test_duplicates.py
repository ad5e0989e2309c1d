"""重複の疑い in a vault: found whichever application is looked at, and never asked twice."""

from dataclasses import replace
from typing import Any

import pytest

from sitter_desk.domain.records import Applicant, Application, CarriedOver, Child, Record, Use
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.claims import CROWD
from sitter_desk.office.duplicates import (
    list_duplicates,
    look_for_duplicates,
    suspected,
)
from sitter_desk.office.schemes import current_rule_sets
from tests.unit.domain.families import account, booking, family
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import dump
from tests.unit.office.planting import PAIRS, change, decided, hexed, keep, put, respelt, stored


@pytest.fixture
def desk(stage: Stage) -> CircleDesk:
    """A contractor's desk before anything was looked for."""
    return stage("taken_in").contractor


# ---- finding -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", PAIRS)
@pytest.mark.parametrize("together", [False, True])
def test_each_kind_is_found_whichever_application_is_looked_at(desk: CircleDesk, kind: str, *, together: bool) -> None:
    one, other = keep(desk, *PAIRS[kind]())
    with desk.session.reading() as reader:
        looks = [suspected(reader, batch) for batch in ([one], [other], [one, other])]
    for look in looks:
        assert [(each.kind, each.application, each.other_application) for each in look] == [(kind, other.id, one.id)]
    found = look_for_duplicates(desk.session, [one, other] if together else [one])
    assert [each.kind for each in found] == [kind]
    assert stored(desk) == list(found)
    assert (found[0].state, found[0].hard, found[0].subject) == ("open", True, other.subject)


def test_the_rounds_of_a_family_are_found_and_nothing_is_suspected(desk: CircleDesk) -> None:
    claims = [family(0, of=n, uses=[booking(n, day=f"2024-10-{n + 1:02d}", sitter="練習　保育子")]) for n in range(4)]
    assert look_for_duplicates(desk.session, keep(desk, *claims)) == ()


def test_within_one_application(desk: CircleDesk) -> None:
    made = keep(desk, family(0, uses=[booking(0), booking(0, 2, start="10:00", end="11:00")]))
    (found,) = look_for_duplicates(desk.session, made)
    assert found.application == found.other_application == made[0].id


def test_what_a_former_contractor_took(desk: CircleDesk) -> None:
    carried = CarriedOver(
        id=hexed("carried"), owner=desk.session.desk, engagement=desk.engagement.id, subject=hexed("carried child"),
        year_of_use=2024, child_name="練習田蓮", child_birthday="2020-01-11", hours=(), receipts=("A-2024-0001",),
        former_contractor="前の練習社", waiting="",
    )  # fmt: skip
    put(desk, carried)
    (made,) = keep(desk, family(0, uses=[booking(0, receipt="A-2024-0001")]))
    (found,) = look_for_duplicates(desk.session, [made])
    assert (found.other_application, found.other, found.hard) == ("", carried.id, True)
    assert look_for_duplicates(desk.session, [made]) == ()
    lines = {line.code: line for line in list_duplicates(desk.session)[0].lines}
    assert (lines["receipt"].one, lines["receipt"].other, lines["receipt"].differs) == (*["A-2024-0001"] * 2, False)
    assert lines["former_contractor"].other == "前の練習社"


def test_one_to_one_is_asked_of_the_rules_of_the_day(desk: CircleDesk) -> None:
    made = keep(desk, *PAIRS["same_sitter"]())
    with desk.session.reading() as reader:
        (rules,) = current_rule_sets(reader, desk.engagement.id, 2024)
    text = rules.text.replace("[sitters]\n", "[sitters]\none_to_one = false\n")
    put(desk, replace(rules, id=hexed("rules"), owner=desk.session.desk, revision=1, text=text, replaces=rules.id))
    assert [each.hard for each in look_for_duplicates(desk.session, made)] == [False]


def test_a_telephone_of_a_crowd_tells_nobody_apart(desk: CircleDesk) -> None:
    person = {"phone": "090-0000-0009", "birthday": "1990-01-01"}
    one, other = keep(desk, family(0, person=person), family(1, person=person))
    with desk.session.reading() as reader:
        assert [each.kind for each in suspected(reader, [one])] == ["same_person"]
    with desk.session.reading() as reader:
        faces = [replace(reader.get(Applicant, hexed("applicant-0")), id=hexed(f"face {n}")) for n in range(CROWD)]
    put(desk, *faces)
    with desk.session.reading() as reader:
        assert suspected(reader, [one, other]) == ()


def test_more_than_a_batch_is_looked_at_in_batches(desk: CircleDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sitter_desk.office.duplicates.AT_ONCE", 1)
    made = keep(desk, *PAIRS["same_child"]())
    assert len(look_for_duplicates(desk.session, made)) == 1, "the second batch knows what the first one kept"


# ---- never twice --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", PAIRS)
def test_a_second_look_keeps_nothing(desk: CircleDesk, kind: str) -> None:
    made = keep(desk, *PAIRS[kind]())
    (found,) = look_for_duplicates(desk.session, made)
    before = dump(desk.session)["duplicate"]
    assert look_for_duplicates(desk.session, made[::-1]) == ()
    decided(desk, found)
    assert look_for_duplicates(desk.session, made) == ()
    assert len(dump(desk.session)["duplicate"]) == len(before) == 1


def test_an_answer_holds_for_the_next_round_of_the_same_people(desk: CircleDesk) -> None:
    (found,) = look_for_duplicates(desk.session, keep(desk, family(0), respelt(1)))
    decided(desk, found)
    assert look_for_duplicates(desk.session, keep(desk, respelt(2), family(0, of=3))) == ()


def test_a_question_that_waits_stops_the_next_round_too(desk: CircleDesk) -> None:
    """Else the hours of the next application were counted under a name about which somebody still thinks."""
    look_for_duplicates(desk.session, keep(desk, family(0), respelt(1)))
    (third,) = keep(desk, respelt(2))
    (found,) = look_for_duplicates(desk.session, [third])
    assert (found.application, found.state) == (third.id, "open")
    assert look_for_duplicates(desk.session, [third]) == ()


def test_one_question_for_all_earlier_rounds(desk: CircleDesk) -> None:
    made = keep(desk, *(family(0, of=n) for n in range(3)), respelt(5))
    assert len(look_for_duplicates(desk.session, made)) == 1


@pytest.mark.parametrize(
    ("kind", "record", "name", "changes"),
    [
        ("same_time", Use, "use-5-1", {"end": "13:30"}),
        ("same_receipt", Use, "use-1-1", {"fee_yen": 7000}),
        ("same_person", Applicant, "applicant-0", {"address": "東京都新宿区引越町1"}),
        ("same_child", Child, "child-5", {"name": "練習田　憐"}),
        ("same_account", Application, "application-1", {"account": account(0, holder_kana="ﾐﾎﾝ")}),
    ],
)
def test_it_is_asked_again_when_what_was_compared_has_changed(
    desk: CircleDesk, kind: str, record: type[Record], name: str, changes: dict[str, Any]
) -> None:
    made = keep(desk, *PAIRS[kind]())
    (found,) = look_for_duplicates(desk.session, made)
    decided(desk, found)
    change(desk, record, name, **changes)
    (again,) = look_for_duplicates(desk.session, made)
    assert again.state == "open"
    assert (again.note, again.decided_by, again.decided_on) == ("", "", "")
    assert (again.id, again.revision) == (found.id, 3)
    decided(desk, again)
    assert look_for_duplicates(desk.session, made) == ()


@pytest.mark.parametrize(
    ("record", "name", "changes"),
    [
        (Application, "application-1", {"state": "screened"}),
        (Application, "application-0", {"receipt_number": "R6-0-9999"}),
        (Applicant, "applicant-0", {"postcode": "160-0022"}),
    ],
)
def test_a_case_that_moves_on_is_not_asked_about_again(
    desk: CircleDesk, record: type[Record], name: str, changes: dict[str, Any]
) -> None:
    made = keep(desk, *PAIRS["same_account"]())
    (found,) = look_for_duplicates(desk.session, made)
    decided(desk, found)
    change(desk, record, name, **changes)
    assert look_for_duplicates(desk.session, made) == ()


def test_an_open_question_is_told_as_it_now_is(desk: CircleDesk) -> None:
    made = keep(desk, *PAIRS["same_time"]())
    (found,) = look_for_duplicates(desk.session, made)
    assert (found.reasons, found.likeness) == (("overlap", "child"), 50)
    change(desk, Use, "use-5-1", start="09:00", end="12:00")
    (told,) = look_for_duplicates(desk.session, made)
    assert (told.id, told.revision, told.reasons, told.likeness) == (found.id, 2, ("same_booking", "child"), 100)
