"""区の照会: whom to look up on which days, what came of it, and that nothing is granted before."""

from dataclasses import replace

import pytest

from sitter_desk.domain.programme import ExtraCheck, Programme
from sitter_desk.domain.records import Applicant, Child, RuleSet, Use, WardCheck
from sitter_desk.domain.rulefile import parse_programme
from sitter_desk.domain.screening import ward_check_codes
from sitter_desk.errors import DayAhead, MomentUnclear, NotTheWardsCheck, WrongStage
from sitter_desk.office.changes import TypedChange, note_change, withdraw
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.questions import send_back
from sitter_desk.office.rounds import open_round
from sitter_desk.office.ward_checks import (
    LookupRow,
    lookup_list,
    record_ward_check,
    record_ward_checks,
    unanswered_ward_checks,
    ward_checks_of,
)
from tests.unit.office.conftest import Stage
from tests.unit.office.course import carry, case, screen_again, submit_again
from tests.unit.office.harness import acts, assert_not_permitted, refused, sql


def programme(desk: CircleDesk) -> Programme:
    with desk.session.reading() as reader:
        return parse_programme(reader.find(RuleSet, year_of_use=2024)[-1].text)


def rows(desk: CircleDesk, serial: int = 1) -> list[LookupRow]:
    number = f"SJ6-0-{serial:04d}"
    return [row for row in lookup_list(desk.session, desk.round) if row.receipt_number == number]


def with_rules(desk: CircleDesk, old: str, new: str) -> None:
    """The ward's rules of 2024 with another text at one place."""
    with desk.session.reading() as reader:
        rules = reader.find(RuleSet, year_of_use=2024)[-1]
    assert old in rules.text
    sql(desk.session, 'UPDATE "rule_set" SET "text" = ? WHERE "id" = ?', rules.text.replace(old, new), rules.id)


def test_the_list_says_whom_to_look_up_on_which_days(stage: Stage) -> None:
    desk = stage("received").ward
    (row,) = rows(desk)
    with desk.session.reading() as reader:
        parent = reader.get(Applicant, case(desk).applicant)
        days = {use.day for use in reader.find(Use, application=case(desk).id)}
    assert (row.check, row.title, row.state, row.together) == ("residence", "", "open", True)
    assert [(each.role, each.name, each.birthday) for each in row.persons] == [("parent", parent.name, parent.birthday)]
    assert (row.address, row.days) == (parent.address, tuple(sorted(days)))


def test_only_cases_that_lie_with_the_ward_are_on_it_in_the_order_of_their_numbers(stage: Stage) -> None:
    pair = stage("received")
    numbers = [row.receipt_number for row in lookup_list(pair.ward.session, pair.ward.round)]
    assert numbers == sorted(numbers)
    assert numbers[0] == "SJ6-0-0001"
    withdraw(pair.contractor.session, case(pair.contractor), received_on="2025-04-18")
    carry(pair.contractor, pair.ward)
    assert [row.receipt_number for row in lookup_list(pair.ward.session, pair.ward.round)] == numbers[1:]
    later = open_round(pair.ward.session, pair.ward.engagement, pair.ward.round.plan)
    assert lookup_list(pair.ward.session, later) == ()


@pytest.mark.parametrize(
    ("whose", "roles"), [("child", ["child"]), ("parent", ["parent"]), ("parent_and_child", ["parent", "child"])]
)
def test_rules_may_ask_for_other_people_and_days(stage: Stage, whose: str, roles: list[str]) -> None:
    desk = stage("received").ward
    with_rules(desk, 'of = "parent"', f'of = "{whose}"')
    with_rules(desk, 'on = "each_use"', 'on = "application"')
    (row,) = rows(desk)
    with desk.session.reading() as reader:
        parent, child = reader.get(Applicant, case(desk).applicant), reader.get(Child, case(desk).children[0])
    names = {"parent": parent.name, "child": child.name}
    assert {person.role: person.name for person in row.persons} == {role: names[role] for role in roles}
    assert row.days == (case(desk).arrived_on,)


def test_a_check_of_this_ward_alone_stands_on_the_list_too(stage: Stage) -> None:
    desk = stage("received").ward
    extra = '[[extra_checks]]\ncode = "tax"\nowner = "ward"\ntitle = "滞納の有無"\n\n'
    with_rules(desk, "[residence]", f"{extra}[residence]")
    residence, tax = rows(desk)
    assert (residence.check, tax.check, tax.title) == ("residence", "tax", "滞納の有無")
    assert [each.role for each in tax.persons] == ["parent"]
    assert (tax.days, tax.together) == ((case(desk).arrived_on,), False)


def test_the_contractors_checks_are_none_of_the_wards(stage: Stage) -> None:
    rules = programme(stage("received").ward)
    extra = (
        ExtraCheck(code="tax", owner="ward", title="滞納の有無"),
        ExtraCheck(code="pledge", owner="contractor", title="誓約書"),
    )
    assert ward_check_codes(replace(rules, extra_checks=extra)) == ("residence", "tax")


def test_looking_at_the_list_is_an_entry_without_a_name(stage: Stage) -> None:
    desk = stage("received").ward
    shown = lookup_list(desk.session, desk.round)
    with desk.session.reading() as reader:
        entry = reader.audit_entries(limit=1_000_000, act="record.read")[-1]
    assert entry.about == f"round:{desk.round.id}"
    assert entry.facts["count"] == len(shown)
    assert not any(person.name in str(entry.facts) for row in shown for person in row.persons)


def test_an_answer_is_kept_and_a_second_look_is_its_next_revision(stage: Stage) -> None:
    desk = stage("received").ward
    made = record_ward_check(
        desk.session, case(desk), "residence", "fail", note="転出 2024-09-30", looked_up_on="2025-04-18"
    )
    with desk.session.reading() as reader:
        assert ward_checks_of(reader, case(desk)) == (made,)
        assert unanswered_ward_checks(ward_checks_of(reader, case(desk)), programme(desk)) == ()
        assert reader.count(WardCheck) == 1
    assert rows(desk)[0].state == "fail"
    again = record_ward_check(desk.session, case(desk), "residence", "pass", looked_up_on="2025-04-21")
    assert (again.id, again.revision, again.subject) == (made.id, 2, case(desk).subject)
    with desk.session.reading() as reader:
        assert ward_checks_of(reader, case(desk)) == (again,)
    assert rows(desk)[0].state == "pass"


def test_every_check_of_the_rules_is_asked_for(stage: Stage) -> None:
    desk = stage("received").ward
    extra = (ExtraCheck(code="tax", owner="ward", title="滞納の有無"),)
    rules = replace(programme(desk), extra_checks=extra)
    with desk.session.reading() as reader:
        assert unanswered_ward_checks(ward_checks_of(reader, case(desk)), rules) == ("residence", "tax")
    record_ward_check(desk.session, case(desk), "residence", "pass", looked_up_on="2025-04-18")
    with desk.session.reading() as reader:
        assert unanswered_ward_checks(ward_checks_of(reader, case(desk)), rules) == ("tax",)
        assert unanswered_ward_checks(ward_checks_of(reader, case(desk, 3)), rules) == ("residence", "tax")


@pytest.mark.parametrize("code", ["tax", "account", ""])
def test_a_check_that_the_rules_leave_to_nobody_here_is_refused(stage: Stage, code: str) -> None:
    desk = stage("received").ward
    with refused(desk.session, NotTheWardsCheck) as caught:
        record_ward_check(desk.session, case(desk), code, "pass", looked_up_on="2025-04-18")
    assert caught.value.details == {"number": "SJ6-0-0001", "check": code}


def test_a_case_that_is_decided_is_not_looked_up(stage: Stage) -> None:
    desk = stage("decided").ward
    with refused(desk.session, WrongStage):
        record_ward_check(desk.session, case(desk), "residence", "pass", looked_up_on="2025-04-28")
    assert rows(desk) == []


def test_who_moved_is_looked_up_again(stage: Stage) -> None:
    """The answer was about the address as it stood before."""
    pair = stage("received")
    record_ward_check(pair.ward.session, case(pair.ward), "residence", "pass", looked_up_on="2025-04-18")
    moved = TypedChange(address="東京都新宿区練習町9-9-9")
    note_change(pair.contractor.session, case(pair.contractor), moved, received_on="2025-04-18")
    screen_again(pair.contractor)
    submit_again(pair.contractor)
    carry(pair.contractor, pair.ward)
    (row,) = rows(pair.ward)
    assert (row.address, row.state) == ("東京都新宿区練習町9-9-9", "open")


def test_the_ward_alone_looks_up(stage: Stage) -> None:
    pair = stage("received")
    for desk, role in ((pair.ward, "auditor"), (pair.contractor, "responsible")):
        before = len(acts(desk.session))
        assert_not_permitted(
            desk.session,
            role,  # type: ignore[arg-type]  # a role of the loop
            "ward_check.record",
            lambda desk=desk: record_ward_check(
                desk.session, case(desk), "residence", "pass", looked_up_on="2025-04-18"
            ),
        )
        assert len(acts(desk.session)) == before + 1


def test_many_are_answered_at_once_and_one_that_fails_stops_no_other(stage: Stage) -> None:
    desk = stage("received").ward
    rows = [row for row in lookup_list(desk.session, desk.round) if row.check == "residence"]
    send_back(desk.session, case(desk, 2), "練習：確かめてください。", asked_on="2025-04-18", answer_by="")
    picked = [(row.application, row.check) for row in rows]
    result = record_ward_checks(desk.session, picked, "pass", looked_up_on="R7.4.18", note="住基端末で確認")
    assert [each.label for each in result.failed] == ["SJ6-0-0002"]
    assert len(result.done) == len(rows) - 1
    told = {row.receipt_number: row for row in lookup_list(desk.session, desk.round) if row.check == "residence"}
    answered = told["SJ6-0-0001"]
    assert (answered.state, answered.on, answered.note) == ("pass", "2025-04-18", "住基端末で確認")
    assert answered.by == desk.session.vault.user.name


def test_nothing_was_looked_up_on_a_day_to_come(stage: Stage) -> None:
    desk = stage("received").ward
    application = case(desk)
    for record in (
        lambda: record_ward_check(desk.session, application, "residence", "pass", looked_up_on="2099-01-05"),
        lambda: record_ward_checks(desk.session, [(application.id, "residence")], "pass", looked_up_on="R81.1.5"),
    ):
        with refused(desk.session, DayAhead):
            record()


def test_a_day_that_is_none_answers_nothing(stage: Stage) -> None:
    desk = stage("received").ward
    with refused(desk.session, MomentUnclear):
        record_ward_checks(desk.session, [(case(desk).id, "residence")], "pass", looked_up_on="R7.13.1")
