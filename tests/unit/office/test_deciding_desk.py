"""The decisions page as data: a round with its marks and totals, one case side by side, what would be refused."""

from collections.abc import Mapping

import pytest

from sitter_desk.domain.records import Decision, Duplicate
from sitter_desk.errors import (
    DuplicateOpen,
    NotSubmitted,
    RefusalWithoutReason,
    VerdictUnfit,
    WrongStage,
)
from sitter_desk.office.approving import Marked, marked_in, register_marked
from sitter_desk.office.budget import budget_of, parse_yen, put_budget
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.marking import Mark, mark_verdict, unmark
from sitter_desk.office.questions import send_back
from sitter_desk.office.statements import Verdict
from sitter_desk.office.views.deciding_case import CaseView, open_case
from sitter_desk.office.views.deciding_cells import Cell, SideRow, say, say_small
from sitter_desk.office.views.deciding_desk import DecisionRound, RoundRow, budget_lines, lay_out, totals
from sitter_desk.office.views.deciding_rows import ROWS
from sitter_desk.office.views.deciding_time import EVENTS
from sitter_desk.office.ward_checks import record_ward_check
from sitter_desk.workstation.language import translator
from tests.unit.office.conftest import Stage
from tests.unit.office.course import TODAY, TYPED, case, look_up, stage_at
from tests.unit.office.harness import AWKWARD, acts, assert_not_permitted, in_role, refused
from tests.unit.office.planting import decided, put

GRANT, REFUSE_AGE = Verdict(outcome="grant"), Verdict(outcome="refuse", reason="age")
REVOKE = Verdict(outcome="revoke", reason="other")


def laid(desk: CircleDesk) -> DecisionRound:
    return lay_out(desk.session, desk.round)


def row(desk: CircleDesk, serial: int = 1) -> RoundRow:
    return next(each for each in laid(desk).rows if each.receipt_number == f"SJ6-0-{serial:04d}")


def shown(desk: CircleDesk, serial: int = 1) -> CaseView:
    return open_case(desk.session, case(desk, serial).id)


def side(view: CaseView) -> Mapping[str, SideRow]:
    return {each.code: each for each in view.rows}


def mark(desk: CircleDesk, verdict: Verdict, serial: int = 1, note: str = "") -> Mark:
    return mark_verdict(desk.session, case(desk, serial), verdict, note=note, marked_on=TODAY)


def mark_all(desk: CircleDesk) -> None:
    for each in laid(desk).rows:
        verdict = REFUSE_AGE if each.proposed == "refuse" else Verdict(outcome=each.proposed)
        mark(desk, verdict, int(each.receipt_number[-4:]))


def marks(desk: CircleDesk) -> Marked:
    with desk.session.reading() as reader:
        return marked_in(reader, desk.round)


# ---- the round -----------------------------------------------------------------------------------------------------


def test_the_round_lies_there_in_the_order_of_its_numbers_and_the_look_is_one_entry(stage: Stage) -> None:
    desk = stage("looked_up").ward
    before = len(acts(desk.session))
    found = laid(desk)
    assert [each.receipt_number for each in found.rows] == [f"SJ6-0-{serial:04d}" for serial in (1, 2, 3, 4)]
    assert found.rows[1].applicant == AWKWARD
    assert [each.state for each in found.rows] == ["ok", "ok", "ng", "ok"]
    assert [each.proposed for each in found.rows] == ["grant", "grant", "refuse", "grant"]
    assert all(each.waits and each.mark is None for each in found.rows)
    entries = acts(desk.session)[before:]
    assert entries.count(("record.read", f"round:{desk.round.id}")) == 1


def test_what_was_not_looked_up_is_said_for_each_case(stage: Stage) -> None:
    desk = stage("received").ward
    assert {each.state for each in laid(desk).rows} == {"warn", "ng"}
    assert ("look_up", "residence") in [(each.need, each.check) for each in row(desk).open]
    look_up(desk)
    assert [each.need for each in row(desk).open] == []


def test_what_failed_in_the_register_is_no_grant(stage: Stage) -> None:
    desk = stage("looked_up").ward
    record_ward_check(desk.session, case(desk), "residence", "fail", looked_up_on=TODAY, note="転出")
    assert (row(desk).state, row(desk).proposed) == ("ng", "refuse")
    cell = side(shown(desk))["residence"].ward
    assert (cell.mark, cell.phrase, cell.remark) == ("ng", "not_registered", "転出")


def suspicion(desk: CircleDesk) -> Duplicate:
    """What the ward's own look would keep of two cases."""
    one, other = case(desk, 1), case(desk, 2)
    return Duplicate(
        id="d" * 32,
        owner=desk.session.desk,
        engagement=desk.engagement.id,
        subject=one.subject,
        kind="same_account",
        application=one.id,
        one=one.applicant,
        other_application=other.id,
        other=other.applicant,
        reasons=("account",),
        likeness=50,
        hard=True,
        state="open",
        note="",
        decided_by="",
        decided_on="",
    )


def test_a_duplicate_of_the_ward_s_own_waits_in_both_rows_until_somebody_decides(stage: Stage) -> None:
    desk = stage("looked_up").ward
    put(desk, suspicion(desk))
    assert [[each.need for each in row(desk, serial).open] for serial in (1, 2, 4)] == [["duplicate"]] * 2 + [[]]
    view = shown(desk)
    assert side(view)["duplicates"].ward.values == {"count": 1}
    assert [type(error) for error in view.against] == [DuplicateOpen]
    decided(desk, suspicion(desk))
    assert side(shown(desk))["duplicates"].ward.phrase == "duplicates_apart"


def test_an_auditor_reads_the_round_and_looks_for_nothing(stage: Stage) -> None:
    desk = stage("received").ward
    with in_role(desk.session, "auditor"):
        assert len(laid(desk).rows) == 4
    assert not [act for act, _ in acts(desk.session) if act == "refused"]


# ---- marking -------------------------------------------------------------------------------------------------------


def test_a_mark_is_kept_and_counts_in_the_totals(stage: Stage) -> None:
    pair = stage("looked_up")
    mark(pair.ward, GRANT, note="同じ世帯の父の名。認める。")
    pair.close()
    pair.reopen()
    desk = pair.ward
    kept = row(desk).mark
    assert kept
    assert (kept.outcome, kept.note) == ("grant", "同じ世帯の父の名。認める。")
    summed = totals(laid(desk).rows)
    assert (summed["grant"].cases, summed["open"].cases) == (1, 3)
    assert summed["grant"].amount_yen == row(desk).amount_yen
    assert summed["grant"].difference_yen == row(desk).amount_yen - row(desk).claimed_yen
    assert shown(desk).verdict == GRANT


def test_a_second_mark_takes_the_place_of_the_first_and_none_is_left_when_taken_off(stage: Stage) -> None:
    desk = stage("looked_up").ward
    mark(desk, GRANT)
    mark(desk, REFUSE_AGE)
    assert row(desk).decided is None
    assert totals(laid(desk).rows)["refuse"].cases == 1
    unmark(desk.session, [case(desk).id])
    assert row(desk).mark is None


def test_a_verdict_that_the_amount_does_not_bear_out_is_refused_at_once(stage: Stage) -> None:
    desk = stage("looked_up").ward
    with refused(desk.session, VerdictUnfit):
        mark(desk, Verdict(outcome="partial"))
    with refused(desk.session, VerdictUnfit):
        mark(desk, GRANT, 3)
    with refused(desk.session, RefusalWithoutReason):
        mark(desk, Verdict(outcome="refuse"))
    with refused(desk.session, WrongStage):
        mark(desk, REVOKE)


def test_only_who_works_at_the_ward_marks(stage: Stage) -> None:
    pair = stage("looked_up")
    assert_not_permitted(pair.ward.session, "auditor", "verdict.mark", lambda: mark(pair.ward, GRANT))


def test_a_mark_on_what_was_sent_back_and_changed_counts_no_more(stage: Stage) -> None:
    pair = stage("looked_up")
    desk = pair.ward
    mark(desk, GRANT)
    send_back(desk.session, case(desk), "領収書の宛名を確かめてください。", asked_on=TODAY, answer_by="")
    assert row(desk).stage == "sent_back"
    assert totals(laid(desk).rows)["grant"].cases == 1  # it is on the same submission still
    with refused(desk.session, WrongStage):
        mark(desk, GRANT)


def test_a_mark_goes_with_its_person(stage: Stage) -> None:
    desk = stage("looked_up").ward
    mark(desk, GRANT, note="練習")
    subject = case(desk).subject
    with desk.session.vault.act("test", at=desk.session.now(), pc="PC-1") as act:
        act.erase_subject(subject)
    with desk.session.reading() as reader:
        assert reader.rows('SELECT count(*) FROM "verdict"') == [(0,)]


# ---- one case ------------------------------------------------------------------------------------------------------


def test_a_case_has_its_rows_and_says_where_they_part(stage: Stage) -> None:
    desk = stage("looked_up").ward
    view = shown(desk, 4)
    found = side(view)
    assert list(found)[:6] == list(ROWS)[:6]
    assert "duplicates" in found
    assert found["residence"].applicant.values["text"].startswith("東京都新宿区")
    assert found["residence"].ward.mark == "ok"
    assert (found["amount"].ward.mark, found["amount"].ward.small) == ("ok", "same_small")
    assert found["hours"].parts  # 1 h 45 min became 1 h
    assert view.row.claimed_yen - view.row.amount_yen == sum(each.yen for each in view.less)
    assert view.outcomes == ("grant", "refuse")
    assert view.against == ()
    assert {"decide", "send_back", "look_up"} <= view.may
    assert "uphold" not in view.may
    assert {paper.state for paper in view.papers} == {"right"}


def test_to_open_a_case_is_an_entry_under_its_person(stage: Stage) -> None:
    desk = stage("looked_up").ward
    shown(desk)
    with desk.session.reading() as reader:
        last = reader.audit_entries(limit=1_000_000)[-1]
    assert (last.act, last.subject, last.about) == ("record.read", case(desk).subject, f"application:{case(desk).id}")


def test_the_way_of_a_case_is_told_in_its_order(stage: Stage) -> None:
    events = shown(stage("closed").ward, 4).events
    assert [each.day for each in events] == sorted(each.day for each in events)
    told = [each.what for each in events]
    assert told[0] == "arrived_post"
    assert {"letter", "supplement", "screened", "submitted", "looked_up", "granted"} <= set(told)
    assert set(told) <= set(EVENTS)


def test_a_case_that_never_lay_here_is_not_opened(stage: Stage) -> None:
    desk = stage("taken_in").contractor
    with refused(desk.session, NotSubmitted):
        open_case(desk.session, case(desk).id)


def test_every_cell_can_be_said(stage: Stage) -> None:
    desk, tr = stage("looked_up").ward, translator("en")
    for serial in (1, 2, 3, 4):
        for each in shown(desk, serial).rows:
            cells: list[Cell] = [each.applicant, each.contractor, each.ward]
            assert all("{" not in say(tr, cell) + say_small(tr, cell) for cell in cells)


def test_what_was_sent_back_stands_with_its_words(stage: Stage) -> None:
    desk = stage("looked_up").ward
    send_back(desk.session, case(desk), "宛名を確かめてください。", asked_on=TODAY, answer_by="2025-05-02")
    [asked] = shown(desk).asked
    assert (asked.kind, asked.text, asked.waits_for) == ("send_back", "宛名を確かめてください。", "contractor")
    assert stage_at(desk) == "sent_back"
    assert totals(laid(desk).rows)["sent_back"].cases == 1


# ---- the budget ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "yen"),
    [("12,000,000", 12_000_000), ("１２０００円", 12_000), ("¥0", 0), ("12,00", None), ("", None), ("-5", None)],
)
def test_a_budget_is_read_as_it_is_typed(typed: str, yen: int | None) -> None:
    assert parse_yen(typed) == yen


def test_the_budget_counts_what_stands_and_what_is_marked(stage: Stage) -> None:
    desk = stage("looked_up").ward
    put_budget(desk.session, 2024, 1_000_000)
    mark_all(desk)
    found = laid(desk)
    [line] = [each for each in budget_lines(found, found.rows) if each.year_of_use == 2024]
    granted = sum(each.amount_yen for each in found.rows if each.proposed != "refuse" and each.year_of_use == 2024)
    assert (line.used, line.planned, line.left) == (0, granted, 1_000_000 - granted)
    register_marked(desk.session, desk.round, TYPED, marks(desk).first)
    found = laid(desk)
    [line] = [each for each in budget_lines(found, found.rows) if each.year_of_use == 2024]
    assert (line.used, line.planned, line.left) == (granted, 0, 1_000_000 - granted)


def test_a_revoked_decision_uses_no_budget(stage: Stage) -> None:
    desk = stage("decided").ward
    with desk.session.reading() as reader:
        before = budget_of(reader, 2024)
        assert before.used == sum(each.amount_yen for each in reader.find(Decision))
        assert before.appropriated is None
    mark(desk, REVOKE)
    register_marked(desk.session, desk.round, TYPED, marks(desk).revisions)
    with desk.session.reading() as reader:
        gone = reader.find(Decision, application=case(desk).id)[0].amount_yen
        assert budget_of(reader, 2024).used == before.used - gone


def test_only_the_responsible_types_a_budget(stage: Stage) -> None:
    session = stage("looked_up").ward.session
    assert_not_permitted(session, "handler", "budget.put", lambda: put_budget(session, 2024, 1))
