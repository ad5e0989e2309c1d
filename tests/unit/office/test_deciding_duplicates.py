"""重複の疑い before a person: both records side by side, a decision with its reason, and what follows from it."""

from dataclasses import replace

import pytest

from sitter_desk.domain.lookup import child_key
from sitter_desk.domain.records import Application, Child, Duplicate, Use
from sitter_desk.errors import DuplicateNoteMissing, NotOwner, RecordUnfit, RevisionConflict
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.duplicates import (
    decide_duplicate,
    find_duplicates,
    list_duplicates,
    look_for_duplicates,
    open_hard,
    suspected,
)
from sitter_desk.office.links import child_links, keys_of_child
from sitter_desk.office.side_by_side import LABELS, duplicates_by_application
from tests.unit.domain.families import booking, family, family_child
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import acts, assert_not_permitted, dump, refused
from tests.unit.office.planting import DAY, OTHER_KANJI, PAIRS, change, decided, hexed, keep, respelt, stored


@pytest.fixture
def desk(stage: Stage) -> CircleDesk:
    """A contractor's desk before anything was looked for."""
    return stage("taken_in").contractor


# ---- looking and deciding -----------------------------------------------------------------------------------------


def test_both_records_stand_side_by_side_and_the_look_is_an_entry(desk: CircleDesk) -> None:
    look_for_duplicates(desk.session, keep(desk, *PAIRS["same_child"]()))
    (shown,) = list_duplicates(desk.session)
    assert all(line.code in LABELS for line in shown.lines)
    lines = {line.code: (line.one, line.other, line.differs) for line in shown.lines}
    assert lines["child"] == (OTHER_KANJI, "練習田　蓮", True)
    assert lines["child_birthday"] == ("2020-01-11", "2020-01-11", False)
    assert lines["receipt_number"] == ("R6-0-0005", "R6-0-0000", True)
    assert shown.sentences[:2] == ("The names are written differently.", "The readings of the names are the same.")
    with desk.session.reading() as reader:
        entry = reader.audit_entries(limit=1_000_000)[-1]
    assert (entry.act, entry.about) == ("record.read", "duplicate")
    assert entry.facts == {"query": "open", "count": 1, "ids": (shown.duplicate.id,)}


@pytest.mark.parametrize("kind", PAIRS)
def test_every_kind_can_be_shown(desk: CircleDesk, kind: str) -> None:
    look_for_duplicates(desk.session, keep(desk, *PAIRS[kind]()))
    (shown,) = list_duplicates(desk.session)
    assert shown.sentences
    assert all(line.one and line.other for line in shown.lines if line.code != "receipt")
    assert any(line.differs for line in shown.lines)


@pytest.mark.parametrize("same", [False, True])
def test_a_person_decides_with_a_note(desk: CircleDesk, *, same: bool) -> None:
    (found,) = look_for_duplicates(desk.session, keep(desk, *PAIRS["same_time"]()))
    made = decided(desk, found, same=same)
    assert (made.revision, made.state, made.decided_by, made.decided_on) == (
        2,
        "same" if same else "different",
        desk.session.vault.user.name,
        DAY,
    )
    assert stored(desk) == [made]
    assert list_duplicates(desk.session) == []
    with desk.session.reading() as reader:
        assert {field for _, field, _, _ in reader.history(Duplicate, made.id)} == {
            "state", "note", "decided_by", "decided_on", "revision",
        }  # fmt: skip
    assert ("duplicate.decide", f"duplicate:{made.id}") in acts(desk.session)


@pytest.mark.parametrize("note", ["", " ", "\u3000\n"])
def test_no_decision_without_a_reason(desk: CircleDesk, note: str) -> None:
    (found,) = look_for_duplicates(desk.session, keep(desk, *PAIRS["same_time"]()))
    with refused(desk.session, DuplicateNoteMissing):
        decide_duplicate(desk.session, found, same=False, note=note, decided_on=DAY)


def test_nobody_decides_what_is_not_shown_to_him_any_more(desk: CircleDesk) -> None:
    (found,) = look_for_duplicates(desk.session, keep(desk, *PAIRS["same_time"]()))
    decided(desk, found)
    with refused(desk.session, RevisionConflict):
        decided(desk, found, same=True)
    with refused(desk.session, RecordUnfit):
        decide_duplicate(desk.session, stored(desk)[0], same=True, note="練習", decided_on="2025-02-30")


def test_who_may_look_and_decide(stage: Stage) -> None:
    pair = stage("taken_in")
    desk = pair.contractor
    made = keep(desk, *PAIRS["same_time"]())
    assert_not_permitted(desk.session, "auditor", "duplicate.look", lambda: look_for_duplicates(desk.session, made))
    (found,) = look_for_duplicates(desk.session, made)
    assert_not_permitted(desk.session, "auditor", "duplicate.decide", lambda: decided(desk, found))
    ward = pair.ward  # it looks for itself (docs/adr/0009), and is bound by the same roles
    assert_not_permitted(ward.session, "auditor", "duplicate.look", lambda: look_for_duplicates(ward.session, []))
    assert_not_permitted(ward.session, "auditor", "duplicate.decide", lambda: decided(ward, found))
    assert look_for_duplicates(ward.session, []) == ()


def test_what_another_desk_found_is_neither_asked_twice_nor_decided_here(desk: CircleDesk) -> None:
    made = keep(desk, *PAIRS["same_time"]())
    with desk.session.reading() as reader:
        (found,) = suspected(reader, made)
    theirs = replace(found, owner="e" * 32)
    with desk.session.vault.act("test", at=desk.session.now(), pc="PC-1") as act:
        act.put_received(theirs)
    change(desk, Use, "use-5-1", end="13:30")
    assert look_for_duplicates(desk.session, made) == ()
    assert [each.duplicate for each in list_duplicates(desk.session)] == [theirs]
    with refused(desk.session, NotOwner):
        decided(desk, theirs)


# ---- what stops a screening ---------------------------------------------------------------------------------------


def hard(desk: CircleDesk, application: Application) -> list[Duplicate]:
    with desk.session.reading() as reader:
        return open_hard(reader, [application])


def test_a_hard_one_stops_both_applications_until_it_is_decided(desk: CircleDesk) -> None:
    one, other = keep(desk, *PAIRS["same_time"]())
    (found,) = look_for_duplicates(desk.session, [other])
    assert hard(desk, one) == hard(desk, other) == [found]
    made = decided(desk, found)
    assert hard(desk, one) == hard(desk, other) == []
    with desk.session.reading() as reader:
        found_of = duplicates_by_application(reader, {one.id, other.id})
    assert found_of[one.id] == found_of[other.id] == [made]


def test_a_soft_one_stops_nothing(desk: CircleDesk) -> None:
    person = {"name": "見本川　太郎", "kana": "ミホンガワ　タロウ"}
    one, other = keep(desk, family(0), family(0, of=5, person=person))
    (found,) = look_for_duplicates(desk.session, [other])
    assert not found.hard
    assert hard(desk, one) == []


def test_one_within_an_application_is_named_once(desk: CircleDesk) -> None:
    (made,) = keep(desk, family(0, uses=[booking(0), booking(0, 2)]))
    (found,) = look_for_duplicates(desk.session, [made])
    assert hard(desk, made) == [found]


def test_a_withdrawn_application_stops_the_other_no_more(desk: CircleDesk) -> None:
    one, other = keep(desk, *PAIRS["same_time"]())
    look_for_duplicates(desk.session, [other])
    change(desk, Application, "application-5", state="withdrawn")
    assert hard(desk, one) == []
    assert list_duplicates(desk.session) == []


def test_found_in_the_act_of_another(desk: CircleDesk) -> None:
    made = keep(desk, *PAIRS["same_time"]())
    with desk.session.act("screening.record") as act:
        found = find_duplicates(act, made)
    assert stored(desk) == list(found)
    assert ("screening.record", f"duplicate:{found[0].id}") in acts(desk.session)


# ---- one child under two names ------------------------------------------------------------------------------------


def keys(desk: CircleDesk, name: str) -> set[str]:
    with desk.session.reading() as reader:
        return set(keys_of_child(child_links(reader), reader.get(Child, hexed(name))))


def test_children_decided_to_be_one_are_linked_over_several_steps(desk: CircleDesk) -> None:
    third = family(0, of=7, children=[family_child(0, of=7, name=OTHER_KANJI, birthday="2020-01-12")])
    made = keep(desk, family(0), respelt(5), third)
    first, second = child_key("練習田蓮", "2020-01-11"), child_key(OTHER_KANJI, "2020-01-11")
    last = child_key(OTHER_KANJI, "2020-01-12")
    assert keys(desk, "child-0") == {first}
    found = [each for each in look_for_duplicates(desk.session, made) if each.kind == "same_child"]
    assert keys(desk, "child-0") == {first}, "a suspicion links nothing"
    chain = [each for each in found if {each.one, each.other} != {hexed("child-7"), hexed("child-0")}]
    for each in chain:
        decided(desk, each, same=True)
    assert keys(desk, "child-0") == keys(desk, "child-5") == keys(desk, "child-7") == {first, second, last}


def test_children_decided_to_be_two_are_not_linked(desk: CircleDesk) -> None:
    (found,) = look_for_duplicates(desk.session, keep(desk, family(0), respelt(5)))
    decided(desk, found, same=False)
    assert len(keys(desk, "child-0")) == 1


def test_one_parent_does_not_make_children_one(desk: CircleDesk) -> None:
    other = family_child(0, of=5, name="練習田　凛", kana="レンシュウダ　リン")
    (found,) = look_for_duplicates(
        desk.session, keep(desk, family(0), family(0, of=5, person={"birthday": "1980-04-11"}, children=[other]))
    )
    assert found.kind == "same_person"
    decided(desk, found, same=True)
    assert len(keys(desk, "child-0")) == 1


def test_a_child_without_a_birthday_has_no_key(desk: CircleDesk) -> None:
    keep(desk, family(0, children=[family_child(0, birthday="")]))
    assert keys(desk, "child-0") == set()


@pytest.mark.parametrize(("same", "state", "revision"), [(True, "received", 3), (False, "screened", 2)])
def test_a_screening_before_two_became_one_is_made_again(
    desk: CircleDesk, same: bool, state: str, revision: int
) -> None:
    kids = [family_child(0, name="練習田蓮"), family_child(0, of=5, name="練習田恋")]
    claims = (family(0, of=n, children=[kid], uses=[booking(n)]) for n, kid in zip((0, 5), kids, strict=True))
    made = keep(desk, *claims)
    with desk.session.act("case.correct") as act:
        act.put(replace(made[0], revision=2, state="screened"))
    found = look_for_duplicates(desk.session, made)
    decided(desk, next(each for each in found if each.kind == "same_child"), same=same)
    with desk.session.reading() as reader:
        screened = reader.get(Application, made[0].id)
    assert (screened.state, screened.revision) == (state, revision)


# ---- erasing ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("gone", ["application-0", "application-5"])
def test_nothing_of_an_erased_person_is_left_in_a_suspicion(desk: CircleDesk, gone: str) -> None:
    kids = [family_child(0, name="練習田蓮"), family_child(0, of=5, name="練習田恋")]
    claims = (family(0, of=n, children=[kid], uses=[booking(n)]) for n, kid in zip((0, 5), kids, strict=True))
    made = keep(desk, *claims)
    found = look_for_duplicates(desk.session, made)
    decided(desk, next(each for each in found if each.kind == "same_child"), same=True)
    session, left = desk.session, next(each for each in made if each.id != hexed(gone))
    name = "練習田蓮" if gone == "application-0" else "練習田恋"
    assert name in repr(dump(session))
    with session.vault.act("erase", at=session.now(), pc=session.pc) as act:
        act.erase_subject(hexed(f"person {gone}"))
    assert name not in repr(dump(session))
    assert hard(desk, left) == []
    assert list_duplicates(session) == []
    assert look_for_duplicates(session, [left]) == ()
    child = "child-5" if gone == "application-0" else "child-0"
    assert len(keys(desk, child)) == 1
    with session.reading() as reader:
        assert reader.find_audit_break() is None
        assert reader.rows("SELECT * FROM pragma_foreign_key_check") == []
        assert name not in repr(reader.rows('SELECT * FROM "lookup"'))
