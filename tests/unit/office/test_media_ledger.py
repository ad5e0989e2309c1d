"""媒体の台帳: what is where, with whom, until when; also what this desk has only heard of."""

import pytest

from sitter_desk.domain.records import CarriedItem
from sitter_desk.errors import NotOwner
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.handovers import keep_at
from sitter_desk.office.views.hand_preparing import prepare_sheet, typed_line
from sitter_desk.office.views.media_ledger import Ledger, history_of, ledger
from tests.unit.office.conftest import Stage
from tests.unit.office.course import carry
from tests.unit.office.harness import assert_not_permitted
from tests.unit.office.test_handovers import sealed

DUE = "2025-05-09"  # of both discs that the ward makes in the circle


def seen(desk: CircleDesk, today: str = "2025-04-30") -> Ledger:
    with desk.session.reading() as reader:
        return ledger(reader, desk.engagement.id, today)


@pytest.mark.parametrize(
    ("today", "late", "near", "over"),
    [("2025-04-30", 0, 0, 0), ("2025-05-02", 0, 4, 0), (DUE, 0, 4, 0), ("2025-05-13", 4, 0, 4)],
)
def test_what_is_out_is_late_from_the_day_after_it_was_due(
    stage: Stage, today: str, late: int, near: int, over: int
) -> None:
    found = seen(stage("sent").ward, today)
    own = [row for row in found.rows if row.is_own]
    assert len(own) == len(found.out) == 4
    assert (len(found.late), sum(row.near for row in found.rows)) == (late, near)
    assert {row.days_over for row in own} == {over}
    assert {(row.holder, row.due, row.state) for row in own} == {("contractor", DUE, "handed_over")}


def test_what_came_back_is_held_here_and_never_late(stage: Stage) -> None:
    found = seen(stage("closed").ward, "2026-01-01")
    own = [row for row in found.rows if row.is_own]
    assert {(row.state, row.holder, row.days_over) for row in own} == {("returned", "ward", 0)}
    assert found.late == found.out == ()


def test_a_row_names_its_partner_and_its_sheets(stage: Stage) -> None:
    rows = {row.number: row for row in seen(stage("sent").ward).rows}
    disc = rows["M-W-SJ6-0001"]
    assert (disc.partner, disc.sheets, disc.waits_on_sheet) == ("PW-W-SJ6-0001", ("K-SJ6-0001",), "")
    assert rows["PW-W-SJ6-0001"].sheets == ("K-SJ6-0002",)


def test_what_is_made_and_not_handed_over_lies_here(stage: Stage) -> None:
    desk = stage("engaged").ward
    bundle = sealed(desk)
    sheet = prepare_sheet(desk.session, desk.engagement.id, "provide", items=[bundle.disc.id])
    found = seen(desk)
    rows = {row.number: row for row in found.rows}
    assert {row.holder for row in rows.values()} == {"ward"}
    assert rows[bundle.disc.number].waits_on_sheet == sheet.number
    assert found.open_sheets == (sheet.number,)


def test_what_was_opened_here_is_here_whatever_its_record_said_when_it_left(stage: Stage) -> None:
    """The second disc brings the record of the first, as it stood when the second was sealed: nothing handed over."""
    pair = stage("compared")
    carry(pair.ward, pair.contractor)
    carry(pair.ward, pair.contractor)
    with pair.contractor.session.reading() as reader:
        [record] = reader.find(CarriedItem, number="M-W-SJ6-0002")
    assert record.state == "made"
    rows = {row.number: row for row in seen(pair.contractor).rows}
    assert {(rows[number].holder, rows[number].state) for number in ("M-W-SJ6-0002", "M-W-SJ6-0003")} == {
        ("contractor", "handed_over")
    }


def test_the_contractor_knows_of_the_disc_it_opened_before_its_record_comes(stage: Stage) -> None:
    """The record of a disc comes with the next one; the ward's term counts from the day it was opened."""
    desk = stage("founded").contractor
    with desk.session.reading() as reader:
        assert reader.find(CarriedItem) == []
    rows = {row.number: row for row in seen(desk).rows}
    assert sorted(rows) == ["M-W-SJ6-0001", "PW-W-SJ6-0001"]
    disc = rows["M-W-SJ6-0001"]
    assert (disc.id, disc.holder, disc.made_by, disc.kind) == ("", "contractor", "ward", "disc")
    assert desk.engagement.policy.return_within_days == 30
    assert disc.due > disc.made_on
    late = {row.number: row.days_over for row in seen(desk, "2025-12-01").rows}
    assert min(late.values()) > 100


def test_the_record_takes_the_place_of_what_was_heard(stage: Stage) -> None:
    rows = {row.number: row for row in seen(stage("told").contractor).rows}
    assert sorted(rows) == [
        "M-C-SJ6-0001", "M-W-SJ6-0001", "M-W-SJ6-0002", "PW-C-SJ6-0001", "PW-W-SJ6-0001", "PW-W-SJ6-0002",
    ]  # fmt: skip
    assert (bool(rows["M-W-SJ6-0001"].id), rows["M-W-SJ6-0001"].due) == (True, DUE)
    assert rows["M-W-SJ6-0002"].id == ""
    assert rows["M-C-SJ6-0001"].is_own
    assert not rows["M-W-SJ6-0001"].is_own


def test_the_ward_knows_of_the_contractors_disc_by_its_sheet(stage: Stage) -> None:
    desk = stage("reported").ward
    rows = {row.number: row for row in seen(desk).rows}
    disc = rows["M-C-SJ6-0001"]
    assert (disc.id, disc.made_by, disc.holder, disc.due, disc.days_over) == ("", "contractor", "ward", "", 0)
    assert disc.sheets


def test_the_way_of_a_thing_is_told_from_its_making_on(stage: Stage) -> None:
    desk = stage("closed").ward
    with desk.session.reading() as reader:
        way = history_of(reader, desk.engagement.id, "M-W-SJ6-0001")
    assert [(each.what, each.day, each.kind) for each in way] == [
        ("made", "2025-03-17", "disc"), ("sheet", "2025-03-18", "provide"), ("sheet", DUE, "return"),
    ]  # fmt: skip
    assert way[1].giver
    assert way[1].receiver
    prepare_sheet(desk.session, desk.engagement.id, "return", typed=[typed_line("", "M-W-SJ6-0001", "", 1)])
    with desk.session.reading() as reader:
        assert history_of(reader, desk.engagement.id, "M-W-SJ6-0001")[-1].what == "printed_sheet"


def test_where_a_thing_lies_is_kept_for_the_own_ones(stage: Stage) -> None:
    desk = stage("engaged").ward
    bundle = sealed(desk)
    keep_at(desk.session, bundle.disc.id, " キャビネットA ")
    rows = {row.number: row for row in seen(desk).rows}
    assert rows[bundle.disc.number].place == "キャビネットA"
    assert_not_permitted(desk.session, "auditor", "media.keep", lambda: keep_at(desk.session, bundle.disc.id, ""))
    contractor = stage("told").contractor
    theirs = next(row.id for row in seen(contractor).rows if row.id and not row.is_own)
    with pytest.raises(NotOwner):
        keep_at(contractor.session, theirs, "キャビネットB")
