"""One application as it is looked at: beside the list and in whole, with its way and its changes, one entry each."""

from dataclasses import replace

import pytest

from sitter_desk.domain.records import Applicant, Child, Decision, Use
from sitter_desk.errors import RecordMissing
from sitter_desk.office.changes import withdraw
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.correcting import correct, strike_out
from sitter_desk.office.views.case_view import case_view, peek
from tests.unit.office.asking import POSTED, asking_desk, call, look_at_all, send
from tests.unit.office.asking import case as paper_case
from tests.unit.office.conftest import Stage
from tests.unit.office.course import case, found
from tests.unit.office.harness import AWKWARD, acts


def steps(desk: CircleDesk, serial: int = 1) -> dict[str, str]:
    return {step.name: step.state for step in peek(desk.session, case(desk, serial).id).steps}


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("taken_in", ["done", "now", "todo", "todo", "todo"]),
        ("screened", ["done", "done", "now", "todo", "todo"]),
        ("submitted", ["done", "done", "done", "now", "todo"]),
        ("told", ["done", "done", "done", "done", "now"]),
        ("printed", ["done", "done", "done", "done", "done"]),
    ],
)
def test_the_steps_say_what_is_behind_and_what_is_waited_for(stage: Stage, at: str, expected: list[str]) -> None:
    assert list(steps(stage(at).contractor).values()) == expected


def test_a_withdrawn_case_waits_for_nothing(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    withdraw(desk.session, case(desk), received_on="2025-04-20", reason="練習")
    assert "now" not in steps(desk).values()


def test_beside_the_list_stands_what_to_look_at_what_stops_first(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    beside = peek(desk.session, case(desk).id)
    assert [(each.mark, each.kind, each.code) for each in beside.noticed] == [("ng", "finding", "refused_row")]
    assert beside.row.receipt_number == "SJ6-0-0001"
    assert beside.round == 1
    after = peek(stage("screened").contractor.session, case(desk).id)
    assert {each.kind for each in after.noticed} == {"check"}
    assert [each.mark for each in after.noticed] == sorted((each.mark for each in after.noticed), key="ng".__ne__)


def test_a_look_is_one_entry_under_its_person_and_names_the_household(stage: Stage) -> None:
    desk = stage("screened").contractor
    application = case(desk, 2)
    before = acts(desk.session)
    peek(desk.session, application.id)
    view = case_view(desk.session, application.id)
    assert acts(desk.session)[len(before) :] == [("record.read", f"application:{application.id}")] * 2
    with desk.session.reading() as reader:
        glanced, opened = reader.audit_entries(limit=1_000_000)[-2:]
    assert (glanced.subject, opened.subject) == (application.subject,) * 2
    assert [each.facts.get("beside") for each in (glanced, opened)] == [1, None]
    assert opened.facts["household"] == tuple(row.application for row in view.peek.household)
    assert view.applicant.name == AWKWARD
    assert AWKWARD not in repr((glanced, opened))


def test_a_look_at_nothing_is_no_entry(stage: Stage) -> None:
    session = stage("taken_in").contractor.session
    before = acts(session)
    for look in (peek, case_view):
        with pytest.raises(RecordMissing):
            look(session, "f" * 32)
    assert acts(session) == before


def test_the_whole_holds_every_record_of_the_case(stage: Stage) -> None:
    desk = stage("printed").contractor
    view = case_view(desk.session, case(desk).id)
    assert view.records.stage == "noticed"
    assert view.uses == tuple(sorted(found(desk, Use), key=lambda use: (use.day, use.start, use.position)))
    assert [child.id for child in view.children] == list(case(desk).children)
    assert list(view.decisions) == found(desk, Decision)
    assert set(view.approvals) == {each.approval for each in view.decisions}
    assert view.notices
    assert view.screenings
    assert [document.code for document, _ in view.papers] == list(dict.fromkeys(d.code for d, _ in view.papers))


def test_the_way_so_far_is_in_order_and_ends_with_the_notice(stage: Stage) -> None:
    desk = stage("printed").contractor
    events = case_view(desk.session, case(desk).id).events
    assert [event.day for event in events] == sorted(event.day for event in events)
    what = [event.what for event in events]
    assert what[0].startswith("arrived")
    assert {"screened", "submitted", "notice"} <= set(what)


def test_letters_and_calls_are_part_of_the_way_and_of_what_is_to_be_looked_at(stage: Stage) -> None:
    desk = asking_desk(stage)
    look_at_all(desk, "receipt")
    call(desk, send(desk), POSTED)
    view = case_view(desk.session, paper_case(desk).id)
    told = [each.what for each in view.events]
    assert told.index("letter") + 1 == told.index("call_no_answer")
    assert view.records.stage == "deficient"
    letters = [each for each in view.peek.noticed if each.kind == "letter"]
    assert letters
    assert {each.mark for each in letters} == {"ng"}
    assert "ng" in view.peek.row.marks


def test_what_was_changed_is_told_field_by_field_with_who_and_when(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    application = case(desk)
    use = found(desk, Use)[0]
    with desk.session.reading() as reader:
        child = reader.get(Child, application.children[0])
    correct(desk.session, application, replace(use, fee_yen=use.fee_yen + 500))
    correct(desk.session, case(desk), replace(child, kana="レンシュウ　ナオシ"))
    changes = case_view(desk.session, application.id).changes
    assert [(each.record, each.field, each.old, each.new) for each in changes] == [
        ("child", "kana", child.kana, "レンシュウ　ナオシ"),
        ("use", "fee_yen", str(use.fee_yen), str(use.fee_yen + 500)),
    ]
    assert [each.which for each in changes] == [child.name, use.day]
    assert {each.who for each in changes} == {desk.session.vault.user.name}
    assert changes[0].at > changes[1].at
    strike_out(desk.session, case(desk), [use], reason="練習")
    assert case_view(desk.session, application.id).changes[0].new == "True"


def test_a_family_that_asked_before_is_found_and_strangers_are_not(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    _estrange(desk, 1, phone="03-9999-0000")
    _estrange(desk, 2, phone="03-8888-0000")
    assert _household(desk, 1) == _household(desk, 2) == []
    _estrange(desk, 2, phone="０３－９９９９－００００")
    assert (_household(desk, 1), _household(desk, 2)) == (["SJ6-0-0002"], ["SJ6-0-0001"])


def _household(desk: CircleDesk, serial: int) -> list[str]:
    return [row.receipt_number for row in peek(desk.session, case(desk, serial).id).household]


def _estrange(desk: CircleDesk, serial: int, *, phone: str) -> None:
    """An applicant who shares nothing with anybody but, perhaps, the telephone."""
    application = case(desk, serial)
    with desk.session.act("case.change") as act:
        person = act.get(Applicant, application.applicant)
        alone = {"email": "", "address": "", "birthday": "", "phone": phone}
        act.put(replace(person, revision=person.revision + 1, **alone))
        account = replace(application.account, number=f"765432{serial}")
        act.put(replace(application, revision=application.revision + 1, account=account))
        for child in application.children:
            theirs = act.get(Child, child)
            act.put(replace(theirs, revision=theirs.revision + 1, birthday=""))
