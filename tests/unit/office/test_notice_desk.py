"""The page of the notices: what waits, what stands in lots, the sum that closes, and one bad name that stops nobody."""

import pytest

from sitter_desk.domain.records import Applicant, Application, Decision, Lot, Notice, Round
from sitter_desk.errors import Cancelled, DecisionForged, MachineError, NothingFound, NotMainSeat
from sitter_desk.office.notices import deliver_lot, print_notices, seal_lot
from sitter_desk.office.views.notice_desk import (
    Sum,
    delivery_of,
    lots_of,
    make_lots,
    notice_rounds,
    open_lot,
    stored_lot,
    sum_of,
)
from tests.unit.documents.reading import texts
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import AWKWARD, acts, assert_not_permitted, refused, sql
from tests.unit.office.test_notices import DAY, issue, refused_or_not


def test_a_round_says_what_waits_and_what_became_of_its_envelopes(stage: Stage) -> None:
    desk = stage("told").contractor
    with desk.session.reading() as reader:
        [before] = notice_rounds(reader, desk.engagement.id)
    assert (before.decisions, before.waiting, before.printed, before.lots) == (4, 4, 0, {})
    [printed] = issue(desk)
    lot = seal_lot(desk.session, printed.lot, sealed=2, spoiled=["T-SJ6-0002"], pulled=["T-SJ6-0004"])
    with desk.session.reading() as reader:
        [after] = notice_rounds(reader, desk.engagement.id)
    assert (after.printed, after.sealed, after.out, after.lots) == (0, 2, 2, {"sealed": 1})
    assert after.waiting == 2  # what was spoiled or pulled has no notice in force
    assert not after.is_done
    deliver_lot(desk.session, lot)
    with desk.session.reading() as reader:
        [row] = lots_of(reader, desk.round.id)
    assert (row.number, row.state, row.printed, row.sealed) == ("B-SJ6-0001", "delivered", 4, 2)


def test_a_round_without_a_decision_is_not_listed(stage: Stage) -> None:
    desk = stage("submitted").contractor
    with desk.session.reading() as reader:
        assert reader.count(Round) == 1
        assert notice_rounds(reader, desk.engagement.id) == ()


def test_counting_is_no_look_and_an_opened_lot_is_one(stage: Stage) -> None:
    desk = stage("printed").contractor
    before = len(acts(desk.session))
    with desk.session.reading() as reader:
        [lot] = lots_of(reader, notice_rounds(reader, desk.engagement.id)[0].id)
    assert len(acts(desk.session)) == before
    view = open_lot(desk.session, lot.id)
    assert acts(desk.session)[before:] == [("record.read", f"lot:{lot.id}")]
    assert [each.position for each in view.envelopes] == [1, 2, 3, 4]
    with desk.session.reading() as reader:
        receipts = {each.id: each.receipt_number for each in reader.find(Application)}
        notices = {each.number: receipts[each.application] for each in reader.find(Notice)}
    assert {each.number: each.receipt_number for each in view.envelopes} == notices
    assert AWKWARD not in repr(view)


def test_each_envelope_knows_its_sheets_in_the_run(stage: Stage) -> None:
    desk = stage("told").contractor
    [printed] = issue(desk)
    view = open_lot(desk.session, printed.lot.id)
    pages = texts(printed.pdf)
    assert view.sheets == len(pages)
    for envelope in view.envelopes:
        for page in range(envelope.first_sheet - 1, envelope.first_sheet - 1 + envelope.sheets):
            assert envelope.number in pages[page]


@pytest.mark.parametrize(
    ("sealed", "spoiled", "pulled", "off"),
    [(4, (), (), 0), (2, ("a",), ("b",), 0), (3, (), (), -1), (4, ("a",), (), 1), (3, ("a", "a"), (), 0)],
)
def test_the_sum_closes_or_says_by_how_many_not(
    stage: Stage, sealed: int, spoiled: tuple[str, ...], pulled: tuple[str, ...], off: int
) -> None:
    desk = stage("printed").contractor
    with desk.session.reading() as reader:
        [lot] = lots_of(reader, desk.round.id)
    total = sum_of(lot, sealed=sealed, spoiled=spoiled, pulled=pulled)
    assert (total.off, total.closes) == (off, off == 0)
    assert Sum(printed=4, sealed=4, spoiled=0, pulled=0).closes


def test_notices_are_made_lot_by_lot_and_only_once(stage: Stage) -> None:
    desk = stage("told").contractor
    steps: list[tuple[int, int]] = []
    made = make_lots(
        desk.session, desk.fonts, desk.round.id, issued_on=DAY, progress=lambda done, of: steps.append((done, of))
    )
    assert (len(made.lots), made.envelopes, made.stuck, made.stopped) == (1, 4, (), False)
    assert steps == [(0, 4), (4, 4)]
    again = make_lots(desk.session, desk.fonts, desk.round.id, issued_on=DAY)
    assert (again.lots, again.envelopes) == ((), 0)


def test_stopped_before_a_lot_nothing_of_it_is_there(stage: Stage) -> None:
    desk = stage("told").contractor

    def stop(done: int, of: int) -> None:
        raise Cancelled

    made = make_lots(desk.session, desk.fonts, desk.round.id, issued_on=DAY, progress=stop)
    assert (made.lots, made.stopped) == ((), True)
    with desk.session.reading() as reader:
        assert reader.count(Lot) == reader.count(Notice) == 0


def test_one_name_that_no_font_can_draw_stops_none_of_the_others(stage: Stage) -> None:
    """office.md §6: a round stuck for one case."""
    pair = stage("screened")
    sql(pair.contractor.session, 'UPDATE "applicant" SET "name" = ? WHERE "name" = ?', "練習\U000f1234太郎", AWKWARD)
    pair.step("deficiencies", "supplement")
    with refused_or_not():
        pair.step("submit")
    pair.step("report", "report_handover", "take_report", "look_up")
    with refused_or_not():
        pair.step("decisions")
    pair.step("send_decisions", "decision_handover", "take_decisions")
    desk = pair.contractor
    made = make_lots(desk.session, desk.fonts, desk.round.id, issued_on=DAY)
    with desk.session.reading() as reader:
        [row] = notice_rounds(reader, desk.engagement.id)
        person = reader.find(Applicant, name="練習\U000f1234太郎")[0]
        bad = reader.find(Application, applicant=person.id)[0]
    assert [each.receipt_number for each in made.stuck] == [bad.receipt_number]
    assert made.stuck[0].error.code == "SD-501"
    assert made.envelopes == row.decisions - 1
    assert row.waiting == 1


def test_what_holds_for_all_is_said_and_not_blamed_on_a_case(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = stage("told").contractor
    monkeypatch.setattr(type(desk.session), "seat", lambda *_: 1)
    with refused(desk.session, NotMainSeat):
        make_lots(desk.session, desk.fonts, desk.round.id, issued_on=DAY)

    def full(*_: object) -> None:
        raise MachineError

    monkeypatch.setattr("sitter_desk.office.views.notice_desk.issue_lot", full)
    with pytest.raises(MachineError):
        make_lots(desk.session, desk.fonts, desk.round.id, issued_on=DAY)


def test_a_stored_lot_is_what_was_issued_and_taking_it_out_is_an_entry(stage: Stage) -> None:
    desk = stage("told").contractor
    [printed] = print_notices(desk.session, desk.fonts, desk.round, issued_on=DAY)
    before = len(acts(desk.session))
    again = stored_lot(desk.session, printed.lot.id)
    assert (again.lot, again.notices, again.pdf) == (printed.lot, printed.notices, printed.pdf)
    assert [each.statement for each in again.decisions] == [each.statement for each in printed.decisions]
    assert acts(desk.session)[before:] == [("notice.print", f"lot:{printed.lot.id}")]


def test_a_stored_lot_is_taken_out_only_while_every_signature_stands(stage: Stage) -> None:
    desk = stage("printed").contractor
    with desk.session.reading() as reader:
        [lot] = lots_of(reader, desk.round.id)
        decision = reader.find(Decision)[0]
    sql(desk.session, 'UPDATE "decision" SET "amount_yen" = "amount_yen" + 1 WHERE "id" = ?', decision.id)
    with refused(desk.session, DecisionForged):
        stored_lot(desk.session, lot.id)


def test_in_a_very_large_round_what_waits_is_only_counted(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = stage("told").contractor
    [printed] = issue(desk)
    seal_lot(desk.session, printed.lot, sealed=3, spoiled=["T-SJ6-0002"])
    monkeypatch.setattr("sitter_desk.office.views.notice_desk.LOOKED_AT", 3)
    monkeypatch.setattr(
        "sitter_desk.office.views.notice_desk.waiting_decisions", lambda *_: pytest.fail("read one by one")
    )
    with desk.session.reading() as reader:
        [row] = notice_rounds(reader, desk.engagement.id)
    assert row.waiting == 1


def test_a_delivery_is_what_is_sealed_with_what_goes_back(stage: Stage) -> None:
    desk = stage("told").contractor
    with desk.session.reading() as reader:
        assert delivery_of(reader, desk.round.id) is None
    [printed] = issue(desk)
    seal_lot(desk.session, printed.lot, sealed=3, spoiled=["T-SJ6-0002"])
    with desk.session.reading() as reader:
        delivery = delivery_of(reader, desk.round.id)
    assert delivery is not None
    assert (delivery.envelopes, delivery.out, [lot.number for lot in delivery.lots]) == (3, 1, ["B-SJ6-0001"])


def test_who_may(stage: Stage) -> None:
    desk = stage("printed").contractor
    with desk.session.reading() as reader:
        [lot] = lots_of(reader, desk.round.id)
    assert_not_permitted(
        desk.session,
        "auditor",
        "notice.print",
        lambda: make_lots(desk.session, desk.fonts, desk.round.id, issued_on=DAY),
    )
    assert_not_permitted(desk.session, "auditor", "notice.print", lambda: stored_lot(desk.session, lot.id))
    ward = stage("sent").ward
    with pytest.raises(Exception, match="SD-601"):
        make_lots(ward.session, ward.fonts, ward.round.id, issued_on=DAY)
    assert NothingFound.code == "SD-611"
