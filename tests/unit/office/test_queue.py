"""What waits, for whom, since when: the queue of both desks, in numbers and days alone."""

from typing import Literal

import pytest

from sitter_desk.domain.records import Applicant, Deficiency
from sitter_desk.office.changes import withdraw
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.questions import send_back
from sitter_desk.office.queue import QueueRow, count_stages, queue
from sitter_desk.office.revising import register_revision
from sitter_desk.office.session import new_id
from sitter_desk.office.statements import Verdict
from tests.unit.office.conftest import Stage
from tests.unit.office.course import TODAY, TYPED, carry, case, ruled
from tests.unit.office.harness import sql


def rows(desk: CircleDesk, today: str = TODAY) -> tuple[QueueRow, ...]:
    with desk.session.reading() as reader:
        return queue(reader, desk.engagement.id, today)


def row(desk: CircleDesk, serial: int = 1, today: str = TODAY) -> QueueRow:
    return next(each for each in rows(desk, today) if each.receipt_number == f"SJ6-0-{serial:04d}")


@pytest.mark.parametrize(
    ("at", "site", "waits_for", "since", "due"),
    [
        ("taken_in", "contractor", "contractor", "2025-03-30", "2025-04-16"),
        ("screened", "contractor", "contractor", "2025-04-15", "2025-04-16"),
        ("received", "ward", "ward", "2025-04-16", "2025-04-22"),
        ("decided", "ward", "contractor", "2025-04-22", "2025-04-25"),
        ("told", "contractor", "contractor", "2025-04-22", "2025-04-25"),
    ],
)
def test_each_stage_waits_for_somebody_since_a_day_until_a_day(
    stage: Stage, at: str, site: str, waits_for: str, since: str, due: str
) -> None:
    pair = stage(at)
    found = row(pair.ward if site == "ward" else pair.contractor)
    assert (found.waits_for, found.since, found.due, found.year_of_use) == (waits_for, since, due, 2024)


def test_days_waiting_and_days_over_count_to_today(stage: Stage) -> None:
    desk = stage("received").ward
    assert (row(desk, today="2025-04-22").days_waiting, row(desk, today="2025-04-22").days_over) == (6, 0)
    assert (row(desk, today="2025-04-25").days_waiting, row(desk, today="2025-04-25").days_over) == (9, 3)
    assert row(desk, today="2025-04-01").days_waiting == 0


def test_what_is_sent_back_waits_for_the_contractor_until_its_own_day(stage: Stage) -> None:
    pair = stage("received")
    send_back(pair.ward.session, case(pair.ward), "練習", asked_on="2025-04-18", answer_by="2025-04-21")
    carry(pair.ward, pair.contractor)
    for desk in (pair.ward, pair.contractor):
        found = row(desk)
        assert (found.stage, found.waits_for, found.since, found.due) == (
            "sent_back", "contractor", "2025-04-18", "2025-04-21",
        )  # fmt: skip
        assert found.days_over == 7


def letter(desk: CircleDesk, state: Literal["made", "posted"] = "posted") -> None:
    """A letter about the first case is on its way, or lies on the table."""
    shared = case(desk)
    sent = Deficiency(
        id=new_id(), owner=desk.session.desk, engagement=shared.engagement, subject=shared.subject,
        application=shared.id, number="F-SJ6-0099", items=(), originals=(), made_on="2025-04-15", made_by="練習　花",
        reply_by="2025-04-25", posted_on="2025-04-16" if state == "posted" else "", reminders=(), state=state,
        closed_on="",
    )  # fmt: skip
    with desk.session.act("finding.settle") as act:
        act.put(sent)


def test_a_letter_waits_for_the_applicant_until_the_day_has_passed(stage: Stage) -> None:
    """Then it is the contractor's to pass on: nobody waits for ever (office.md §2)."""
    desk = stage("screened").contractor
    letter(desk)
    found = row(desk, today="2025-04-25")
    assert (found.stage, found.since, found.due) == ("deficient", "2025-04-16", "2025-04-25")
    assert (found.waits_for, found.days_over) == ("applicant", 0)
    late = row(desk, today="2025-04-26")
    assert (late.waits_for, late.days_over) == ("contractor", 1)


def test_a_letter_that_has_not_left_waits_for_the_contractor(stage: Stage) -> None:
    """To be posted in time, or cancelled."""
    desk = stage("screened").contractor
    letter(desk, "made")
    found = row(desk, today="2025-04-20")
    assert (found.stage, found.waits_for, found.since, found.due) == (
        "deficient", "contractor", "2025-04-15", "2025-04-25",
    )  # fmt: skip


def test_a_letter_after_the_decision_waits_for_the_applicant_too(stage: Stage) -> None:
    pair = stage("told")
    send_back(pair.ward.session, case(pair.ward), "練習", asked_on="2025-04-28", answer_by="2025-05-02")
    carry(pair.ward, pair.contractor)
    assert (row(pair.contractor).stage, row(pair.contractor).waits_for) == ("reopened", "contractor")
    letter(pair.contractor)
    found = row(pair.contractor, today="2025-04-24")
    assert (found.stage, found.waits_for, found.due) == ("reopened", "applicant", "2025-04-25")


def test_the_most_urgent_stands_first(stage: Stage) -> None:
    pair = stage("received")
    send_back(pair.ward.session, case(pair.ward, 3), "練習", asked_on="2025-04-18", answer_by="2025-04-19")
    found = rows(pair.ward)
    assert found[0].receipt_number == "SJ6-0-0003"
    assert [each.days_over for each in found] == sorted((each.days_over for each in found), reverse=True)
    send_back(pair.ward.session, case(pair.ward, 4), "練習", asked_on="2025-04-01", answer_by="")
    assert rows(pair.ward)[-1].receipt_number == "SJ6-0-0004"  # without a day nothing is urgent
    early = rows(pair.ward, "2025-04-17")[:-1]
    assert [each.due for each in early] == sorted(each.due for each in early)


def test_what_is_at_its_end_is_counted_and_not_listed(stage: Stage) -> None:
    desk = stage("screened").contractor
    before = len(rows(desk))
    withdraw(desk.session, case(desk), received_on="2025-04-15")
    assert len(rows(desk)) == before - 1
    with desk.session.reading() as reader:
        counts = count_stages(reader, desk.engagement.id)
    assert (counts["withdrawn"], sum(counts.values())) == (1, before)


def test_a_withdrawal_that_crossed_the_decision_waits_for_the_ward(stage: Stage) -> None:
    pair = stage("sent")
    withdraw(pair.contractor.session, case(pair.contractor), received_on="2025-04-22")
    pair.step("take_decisions")
    carry(pair.contractor, pair.ward)
    for desk in (pair.ward, pair.contractor):
        assert (row(desk).stage, row(desk).waits_for) == ("decided", "ward")
    revoke = Verdict(outcome="revoke", reason="other")
    register_revision(pair.ward.session, pair.ward.round, TYPED, ruled(pair.ward, revoke))
    assert row(pair.ward).waits_for == "contractor"  # its notice is to be printed


def test_a_round_without_a_plan_has_no_due_day(stage: Stage) -> None:
    desk = stage("received").ward
    sql(desk.session, 'UPDATE "round" SET "plan" = \'[]\' WHERE "id" = ?', desk.round.id)
    assert (row(desk).due, row(desk).days_over) == ("", 0)


def test_no_name_and_no_address_stands_in_it(stage: Stage) -> None:
    desk = stage("received").ward
    text = str(rows(desk))
    with desk.session.reading() as reader:
        people = reader.find(Applicant)
    assert people
    assert not any(part in text for person in people for part in (person.name, person.kana, person.address))
