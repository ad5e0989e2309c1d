"""Applications out of rows and from paper: once each, numbered without gaps, whole or not at all."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sitter_desk.domain.records import Applicant, Application, Child, ChildCategory, ExportRow, Finding, Use
from sitter_desk.errors import NotPermitted, RecordUnfit
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.intake import TypedChild, take_in_exports, type_application
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import AWKWARD, acts, assert_not_permitted, dump, in_role, refused

TYPED = practice.typed_from_paper()


def numbers(desk: CircleDesk) -> list[str]:
    with desk.session.reading() as reader:
        return [each.receipt_number for each in reader.find(Application)]


def test_rows_become_applications_with_their_own_records(stage: Stage) -> None:
    desk = stage("founded").contractor
    taken = take_in_exports(desk.session, desk.engagement)
    assert [each.receipt_number for each in taken] == ["SJ6-0-0001", "SJ6-0-0002", "SJ6-0-0003"]
    with desk.session.reading() as reader:
        assert [reader.get(Applicant, each.applicant).name for each in taken][1] == AWKWARD
        assert [reader.count(Use, application=each.id) for each in taken] == [2, 1, 1]
        assert {each.owner for each in reader.find(Application)} == {desk.session.desk}
        assert all(reader.get(ExportRow, row).owner != desk.session.desk for row in taken[0].source_rows)
        assert [each.code for each in reader.find(Finding, application=taken[0].id)] == ["refused_row"]
    assert taken[1].account.number == "0012345"  # the repair that the ward accepted


def test_taking_in_twice_makes_nothing_twice(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    before = dump(desk.session)
    assert take_in_exports(desk.session, desk.engagement) == ()
    assert dump(desk.session) == before


def test_only_the_engagement_asked_for_is_taken_in(stage: Stage) -> None:
    desk = stage("founded").contractor
    before = dump(desk.session)
    assert take_in_exports(desk.session, replace(desk.engagement, id="f" * 32)) == ()
    assert dump(desk.session) == before


def test_an_error_in_the_middle_takes_nothing_in_and_leaves_no_gap(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = stage("founded").contractor
    before, log = dump(desk.session), acts(desk.session)
    _fail_at_third_application(monkeypatch)
    with pytest.raises(ZeroDivisionError):
        take_in_exports(desk.session, desk.engagement)
    assert (dump(desk.session), acts(desk.session)) == (before, log)
    monkeypatch.undo()
    taken = take_in_exports(desk.session, desk.engagement)
    assert [each.receipt_number for each in taken] == ["SJ6-0-0001", "SJ6-0-0002", "SJ6-0-0003"]


def _fail_at_third_application(monkeypatch: pytest.MonkeyPatch) -> None:
    from sitter_desk.vault.act import Act  # noqa: PLC0415  the door that is made to fail here alone

    put: Callable[..., None] = Act.put

    def failing(act: Act, record: object) -> None:
        put(act, record)
        if isinstance(record, Application) and record.receipt_number.endswith("3"):
            raise ZeroDivisionError

    monkeypatch.setattr(Act, "put", failing)


def test_a_typed_application_stands_as_typed(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    application = type_application(desk.session, TYPED, round_=desk.round)
    with desk.session.reading() as reader:
        person = reader.get(Applicant, application.applicant)
        children = [reader.get(Child, child) for child in application.children]
        uses = reader.find(Use, application=application.id)
    assert (person.name, person.address, person.phone) == (TYPED.name, TYPED.address, TYPED.phone)
    assert [child.name for child in children] == [child.name for child in TYPED.children]
    assert [(use.day, use.start, use.end, use.fee_yen, use.discount_yen) for use in uses] == [
        (use.day, use.start, use.end, use.fee_yen, use.discount_yen) for use in TYPED.uses
    ]
    assert application.receipt_number == "SJ6-0-0004"
    assert (application.method, application.state, application.account) == ("post", "received", TYPED.account)
    assert {person.subject, application.subject, *(use.subject for use in uses)} == {person.subject}


def test_what_only_paper_says_is_typed(stage: Stage) -> None:
    """The time of arrival, the sitter's price, the total and the number of the receipt, each child's own status."""
    desk = stage("taken_in").contractor
    status = ChildCategory(code="multiple_birth", since="2021-04-01", proven=True)
    typed = replace(
        TYPED,
        arrived_time="16:59",
        children=(replace(TYPED.children[0], categories=(status,), hours_elsewhere=12),),
        uses=(replace(TYPED.uses[0], hourly_yen=3_000, paid_yen=11_340, other_yen=840, receipt="Ｎｏ.７"),),
    )
    application = type_application(desk.session, typed, round_=desk.round)
    with desk.session.reading() as reader:
        [child] = [reader.get(Child, child) for child in application.children]
        [use] = reader.find(Use, application=application.id)
        assert reader.look_up("receipt", "no.7") == [use.id]
    assert (application.arrived_on, application.arrived_time) == ("2025-04-14", "16:59")
    assert (child.categories, child.hours_elsewhere) == ((status,), 12)
    assert (use.hourly_yen, use.paid_yen, use.other_yen, use.receipt) == (3_000, 11_340, 840, "Ｎｏ.７")


def test_each_child_of_an_application_has_its_own_uses(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    second = replace(TYPED.children[0], name="𠮷邉　練習葉", birthday="2022-01-01")
    typed = replace(
        TYPED, children=(*TYPED.children, second), uses=(TYPED.uses[0], replace(TYPED.uses[1], child=1), TYPED.uses[2])
    )
    application = type_application(desk.session, typed, round_=desk.round)
    with desk.session.reading() as reader:
        uses = reader.find(Use, application=application.id)
    assert [application.children.index(use.child) for use in uses] == [0, 1, 0]
    assert [use.position for use in uses] == [1, 2, 3]


def test_a_failed_typing_writes_nothing_and_leaves_no_gap(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    spoilt = replace(TYPED, children=(TypedChild(name="練習\ud800", kana="", birthday="", relationship=""),))
    with refused(desk.session, RecordUnfit):
        type_application(desk.session, spoilt, round_=desk.round)
    assert type_application(desk.session, TYPED, round_=desk.round).receipt_number == "SJ6-0-0004"
    assert numbers(desk) == [f"SJ6-0-{serial:04d}" for serial in (1, 2, 3, 4)]


def test_a_refused_act_leaves_no_gap(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    with in_role(desk.session, "auditor"), pytest.raises(NotPermitted):
        type_application(desk.session, TYPED, round_=desk.round)
    assert type_application(desk.session, TYPED, round_=desk.round).receipt_number == "SJ6-0-0004"


def test_who_may_type_and_take_in(stage: Stage) -> None:
    desk = stage("founded").contractor
    round_, engagement = desk.round, desk.engagement
    session = desk.session
    assert_not_permitted(session, "auditor", "export.take_in", lambda: take_in_exports(session, engagement))
    assert_not_permitted(
        session, "auditor", "application.type", lambda: type_application(session, TYPED, round_=round_)
    )
    ward = stage("kit").ward
    assert_not_permitted(
        ward.session, "responsible", "application.type", lambda: type_application(ward.session, TYPED, round_=round_)
    )
