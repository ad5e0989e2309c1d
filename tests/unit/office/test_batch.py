"""Many at one press: what fails is named, what was done stays done."""

from collections.abc import Callable

import pytest

from sitter_desk.domain.records import Application
from sitter_desk.errors import BatchTooLarge, Cancelled, DiskFailed, NothingFound, SitterError, WrongStage
from sitter_desk.office.batch import MOST, Failed, in_batch
from sitter_desk.office.changes import withdraw
from tests.unit.office.conftest import Stage
from tests.unit.office.course import case, stage_at
from tests.unit.office.harness import assert_not_permitted


def failing(*on: int, error: SitterError) -> Callable[[int], None]:
    def work(item: int) -> None:
        if item in on:
            raise error

    return work


def test_one_that_fails_undoes_none_of_the_others(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    first, third = case(desk, 1), case(desk, 3)
    result = in_batch(
        [first, first, third],
        lambda each: withdraw(desk.session, each, received_on="2025-04-10"),
        label=lambda each: each.receipt_number,
    )
    assert result.done == ("SJ6-0-0001", "SJ6-0-0003")
    assert [(each.label, each.code, each.details) for each in result.failed] == [
        ("SJ6-0-0001", "SD-660", {"number": "SJ6-0-0001", "stage": "withdrawn"})
    ]
    assert [stage_at(desk, serial) for serial in (1, 2, 3)] == ["withdrawn", "received", "withdrawn"]


def test_each_is_an_act_of_its_own(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    with desk.session.reading() as reader:
        before, cases = reader.audit_head().seq, reader.find(Application)
    in_batch(
        cases,
        lambda each: withdraw(desk.session, each, received_on="2025-04-10"),
        label=lambda each: each.receipt_number,
    )
    with desk.session.reading() as reader:
        entries = reader.audit_entries(after=before)
    assert len({entry.at for entry in entries}) == len(cases)
    assert {entry.act for entry in entries} == {"case.withdraw"}


def test_what_failed_is_told_in_full() -> None:
    result = in_batch([1, 2, 3], failing(2, error=WrongStage(number="N", stage="decided")), label=str)
    assert result.done == ("1", "3")
    assert result.failed == (
        Failed(
            label="2",
            code="SD-660",
            sentence=WrongStage.sentence,
            remedy=WrongStage.remedy,
            details={"number": "N", "stage": "decided"},
        ),
    )


def test_at_most_five_hundred_and_before_anything_is_done() -> None:
    done: list[int] = []
    assert len(in_batch(range(MOST), done.append, label=str).done) == MOST == 500
    with pytest.raises(BatchTooLarge) as caught:
        in_batch(range(MOST + 1), done.append, label=str)
    assert caught.value.details == {"count": 501, "limit": 500}
    assert len(done) == MOST


def test_a_stop_leaves_what_is_done_and_names_the_rest() -> None:
    worked: list[int] = []

    def stop(done: int, total: int) -> None:
        assert total == 4
        if done == 2:
            raise Cancelled

    result = in_batch([1, 2, 3, 4], worked.append, label=str, progress=stop)
    assert worked == [1, 2]
    assert result.done == ("1", "2")
    assert [(each.label, each.code) for each in result.failed] == [("3", Cancelled.code), ("4", Cancelled.code)]


@pytest.mark.parametrize("error", [DiskFailed(), Cancelled()])
def test_what_holds_for_all_the_rest_stops_and_names_them(error: SitterError) -> None:
    tried: list[int] = []

    def work(item: int) -> None:
        tried.append(item)
        failing(2, error=error)(item)

    result = in_batch([1, 2, 3, 4], work, label=str)
    assert (result.done, tried) == (("1",), [1, 2])
    assert [(each.label, each.code) for each in result.failed] == [(label, error.code) for label in ("2", "3", "4")]


def test_a_role_that_may_not_do_it_is_one_refusal_and_not_five_hundred(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    cases = [case(desk, 1), case(desk, 2)]
    assert_not_permitted(
        desk.session,
        "auditor",
        "case.withdraw",
        lambda: in_batch(
            cases, lambda each: withdraw(desk.session, each, received_on="2025-04-10"), label=lambda _: ""
        ),
    )


def test_a_fault_of_the_program_is_not_listed_as_a_refusal() -> None:
    def broken(_: int) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        in_batch([1], broken, label=str)


def test_nothing_to_do_is_nothing_done() -> None:
    result = in_batch([], failing(error=NothingFound()), label=str)
    assert (result.done, result.failed) == ((), ())
