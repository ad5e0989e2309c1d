"""Confirmation records on screen: whose turn it is, counts of both sides, what may stand on a sheet, what differs."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from sitter_desk.domain.records import CarriedItem, Confirmation, Handover
from sitter_desk.errors import (
    ConfirmedAlready,
    CountsMissing,
    DifferenceUnexplained,
    DiscWithItsNotice,
    LinesMissing,
    NothingFound,
)
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.engagement import open_engagement
from sitter_desk.office.handovers import Kind, Transcript
from sitter_desk.office.printing import handover_paper, password_paper
from sitter_desk.office.views.hand_desk import (
    Counted,
    SheetRow,
    SheetView,
    all_counted,
    confirm_sheet,
    differing,
    list_sheets,
    sheet_view,
    waiting_sheets,
)
from sitter_desk.office.views.hand_preparing import (
    CONTENTS,
    may_go,
    pairs_in,
    partner_of,
    prepare_correction,
    prepare_sheet,
    record_sheet,
    sum_of,
    typed_line,
)
from tests.unit.documents.reading import texts
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import assert_not_permitted, refused
from tests.unit.office.test_handovers import sealed


def rows(desk: CircleDesk) -> dict[str, SheetRow]:
    with desk.session.reading() as reader:
        return {row.number: row for row in list_sheets(reader, desk.engagement.id)}


def view(desk: CircleDesk, number: str) -> SheetView:
    with desk.session.reading() as reader:
        found = sheet_view(reader, desk.engagement.id, number)
    assert found is not None
    return found


def pen(received: Sequence[int], *, day: str = "2025-05-20", time: str = "10:30") -> Transcript:
    return Transcript(
        day=day, time=time, place="区役所3階", giver="練習　渡", receiver="練習　受", received=tuple(received)
    )


def confirm(desk: CircleDesk, number: str, counted: Sequence[int], **more: object) -> Confirmation:
    return confirm_sheet(desk.session, desk.engagement.id, number, counted, confirmed_on="2025-05-21", **more)  # type: ignore[arg-type]  # paper and note, as the cases give them


# ---- the list ------------------------------------------------------------------------------------------------------


def test_a_sheet_goes_from_printed_to_recorded_to_confirmed(stage: Stage) -> None:
    pair = stage("closed")
    everything = rows(pair.ward)
    assert {row.state for row in everything.values()} == {"agrees"}
    assert list(everything) == sorted(everything, reverse=True)
    with pair.ward.session.reading() as reader:
        assert waiting_sheets(reader, pair.ward.engagement.id, "ward") == 0
    desk = stage("sent").ward
    assert {row.turn for row in rows(desk).values()} == {"contractor"}
    sheet = prepare_sheet(desk.session, desk.engagement.id, "supplies", typed=[typed_line("窓あき封筒", "", "枚", 300)])
    new = rows(desk)[sheet.number]
    assert (new.state, new.turn, new.count, new.things) == ("printed", "ward", 300, ("窓あき封筒",))


def test_the_contractor_sees_what_waits_for_it(stage: Stage) -> None:
    """The ward's record of a sheet comes with its next disc."""
    desk = stage("told").contractor
    waiting = [row for row in rows(desk).values() if row.turn == "contractor"]
    assert waiting
    with desk.session.reading() as reader:
        assert waiting_sheets(reader, desk.engagement.id, "contractor") == len(waiting)


def test_a_confirmation_from_paper_alone_is_shown_as_such(stage: Stage) -> None:
    desk = stage("founded").contractor
    assert rows(desk) == {}
    confirm(desk, "K-SJ6-0009", [1], paper=[1])
    row = rows(desk)["K-SJ6-0009"]
    assert (row.id, row.state, row.turn, row.count) == ("", "unseen", "nobody", 1)
    with desk.session.reading() as reader:
        assert sheet_view(reader, desk.engagement.id, "K-SJ6-0009") is None


# ---- both halves ---------------------------------------------------------------------------------------------------


def test_the_wards_count_is_what_it_gave_or_what_it_received(stage: Stage) -> None:
    pair = stage("closed")
    desk = pair.ward
    with desk.session.reading() as reader:
        sheets = {sheet.kind: sheet for sheet in reader.find(Handover)}
    for kind, side in (("provide", "giver"), ("deliver", "receiver"), ("return", "receiver"), ("report", "receiver")):
        shown = view(desk, sheets[kind].number)
        assert shown.ward_is == side
        wanted = [line.given if side == "giver" else line.received for line in sheets[kind].lines]
        assert [line.ward for line in shown.lines] == wanted
        assert shown.ward_count == shown.contractor_count == sum(wanted)
        assert shown.confirmed_by


def test_what_the_ward_wrote_down_otherwise_differs_although_the_contractor_agreed(stage: Stage) -> None:
    """受運11: the contractor confirms what the ward recorded, not only what its copy says."""
    pair = stage("closed")
    desk = pair.ward
    with desk.session.reading() as reader:
        sheet = reader.find(Handover, kind="deliver")[0]
    assert rows(desk)[sheet.number].state == "agrees"
    lines = [replace(line, received=line.received + 1) for line in sheet.lines]
    with desk.session.act("handover.record") as act:
        act.put(replace(sheet, revision=sheet.revision + 1, lines=tuple(lines)))
    row = rows(desk)[sheet.number]
    assert (row.state, row.turn) == ("differs", "ward")
    assert [line.off for line in view(desk, sheet.number).lines] == [-1] * len(lines)


def test_heads_that_fall_back_are_seen(stage: Stage) -> None:
    desk = stage("sent").ward
    newest = max(rows(desk))
    assert view(desk, newest).follows is True
    assert view(desk, min(rows(desk))).follows is None
    with desk.session.reading() as reader:
        sheet = reader.find(Handover, number=newest)[0]
    with desk.session.act("handover.record") as act:
        heads = tuple(replace(head, seq=1) for head in sheet.heads)
        act.put(replace(sheet, revision=sheet.revision + 1, heads=heads))
    assert view(desk, newest).follows is False


def test_a_sheet_names_where_the_other_half_of_the_pair_went(stage: Stage) -> None:
    desk = stage("kit").ward
    shown = view(desk, "K-SJ6-0001")
    [other] = shown.apart
    assert (shown.lines[0].reference, other.number) == ("M-W-SJ6-0001", "PW-W-SJ6-0001")
    assert (other.sheet, other.day) == ("K-SJ6-0002", "2025-03-19")
    assert other.time


@pytest.mark.parametrize(
    ("own", "other", "shown", "off"), [(-1, 50, -1, 0), (49, 50, 50, -1), (50, 50, 50, 0), (51, 50, 50, 1)]
)
def test_the_other_count_is_shown_only_when_the_own_one_is_typed(own: int, other: int, shown: int, off: int) -> None:
    row = Counted(own=own, other=other, unit="部")
    assert (row.shown, row.off) == (shown, off)
    assert all_counted([row]) is (own >= 0)
    assert not all_counted([])
    assert differing([Counted(own=1, other=1, unit="枚"), row]) == ((2,) if off else ())


# ---- confirming ----------------------------------------------------------------------------------------------------


def test_a_difference_is_confirmed_with_its_reason_and_stays_one(stage: Stage) -> None:
    desk = stage("told").contractor
    number = next(row.number for row in rows(desk).values() if row.turn == "contractor")
    counted = [line.ward + 1 for line in view(desk, number).lines]
    with refused(desk.session, DifferenceUnexplained):
        confirm(desk, number, counted, note="  ")
    made = confirm(desk, number, counted, note="1枚多く入っていました。")
    assert (made.result, made.note) == ("differs", "1枚多く入っていました。")
    row = rows(desk)[number]
    assert (row.state, row.turn) == ("differs", "ward")
    with refused(desk.session, ConfirmedAlready):
        confirm(desk, number, counted, note="もう一度")


def test_nothing_is_confirmed_against_nothing(stage: Stage) -> None:
    desk = stage("founded").contractor
    with refused(desk.session, NothingFound):
        confirm(desk, "K-SJ6-0001", [1])
    with refused(desk.session, CountsMissing):
        confirm(desk, "K-SJ6-0001", [1, 2], paper=[1])
    for role in ("handler", "auditor"):
        assert_not_permitted(
            desk.session, role, "handover.confirm", lambda: confirm(desk, "K-SJ6-0001", [1], paper=[1])
        )


# ---- preparing -----------------------------------------------------------------------------------------------------


def going(desk: CircleDesk, kind: Kind) -> dict[str, str]:
    with desk.session.reading() as reader:
        return {each.number: each.stop for each in may_go(reader, desk.engagement.id, kind)}


def test_what_may_go_is_made_printed_and_on_no_other_sheet(stage: Stage) -> None:
    desk = stage("engaged").ward
    bundle = sealed(desk)
    assert going(desk, "provide") == {bundle.disc.number: "no_notice", bundle.notice.number: "not_printed"}
    password_paper(desk.session, desk.fonts, bundle)
    assert going(desk, "provide") == {bundle.disc.number: "", bundle.notice.number: ""}
    prepare_sheet(desk.session, desk.engagement.id, "provide", items=[bundle.disc.id])
    assert going(desk, "provide") == {bundle.disc.number: "on_sheet", bundle.notice.number: ""}
    assert going(desk, "return") == {}


def test_what_is_out_may_come_back(stage: Stage) -> None:
    desk = stage("sent").ward
    assert going(desk, "provide") == {}
    assert sorted(going(desk, "return")) == ["M-W-SJ6-0001", "M-W-SJ6-0002", "PW-W-SJ6-0001", "PW-W-SJ6-0002"]


def test_a_pair_is_refused_and_seen_before(stage: Stage) -> None:
    desk = stage("engaged").ward
    bundle = sealed(desk)
    password_paper(desk.session, desk.fonts, bundle)
    with refused(desk.session, DiscWithItsNotice):
        prepare_sheet(desk.session, desk.engagement.id, "provide", items=[bundle.disc.id, bundle.notice.id])
    disc, notice = (typed_line("", number, "", 1) for number in (bundle.disc.number, bundle.notice.number))
    assert pairs_in([disc, notice]) == (bundle.disc.number, bundle.notice.number)
    assert pairs_in([disc]) == ()
    assert partner_of(bundle.disc.number) == bundle.notice.number
    assert partner_of(bundle.notice.number) == bundle.disc.number
    assert partner_of("B-SJ6-0001") == ""


def test_a_number_from_a_label_says_what_it_is(stage: Stage) -> None:
    """The ward has no record of the contractor's disc when it is handed over at the counter."""
    line = typed_line("何か", "M-C-SJ6-0001", "箱", 1)
    assert (line.content, line.unit) == ("暗号化データ（CD）", "枚")
    assert typed_line("", "PW-C-SJ6-0001", "", 1).unit == "通"
    kept = typed_line("申請書類", "箱3", "件", 40)
    assert (kept.content, kept.reference, kept.unit, sum_of([kept, line])) == ("申請書類", "箱3", "件", 41)
    desk = stage("reported").ward
    sheet = prepare_sheet(desk.session, desk.engagement.id, "report", typed=[line])
    assert sheet.giver.organisation == desk.engagement.contractor_name
    assert set(CONTENTS) == {"provide", "deliver", "return", "report", "papers", "supplies"}


@pytest.mark.parametrize("typed", [[], [typed_line("申請書類", "", "件", 0)], [typed_line("  ", "", "件", 3)]])
def test_an_empty_row_or_none_makes_no_sheet(stage: Stage, typed: list[object]) -> None:
    desk = stage("engaged").ward
    with refused(desk.session, LinesMissing):
        prepare_sheet(desk.session, desk.engagement.id, "papers", typed=typed)  # type: ignore[arg-type]  # rows


def test_papers_go_either_way(stage: Stage) -> None:
    desk = stage("engaged").ward
    line = [typed_line("申請書類", "", "件", 3)]
    there = prepare_sheet(desk.session, desk.engagement.id, "papers", typed=line, to_ward=True)
    back = prepare_sheet(desk.session, desk.engagement.id, "papers", typed=line, to_ward=False)
    assert there.giver == back.receiver
    assert (view(desk, there.number).ward_is, view(desk, back.number).ward_is) == ("receiver", "giver")


def test_a_correction_names_the_wrong_sheet_and_takes_its_turn_away(stage: Stage) -> None:
    """The true day and time of the same disc may be written down again, beside the wrong sheet."""
    desk = stage("kit").ward
    with desk.session.reading() as reader:
        wrong = reader.find(Handover, number="K-SJ6-0001")[0]
    sheet = prepare_correction(desk.session, wrong.id)
    assert (sheet.corrects, sheet.lines[0].received) == ("K-SJ6-0001", -1)
    assert "K-SJ6-0001" in texts(handover_paper(desk.session, desk.fonts, sheet))[0]
    record_sheet(desk.session, sheet.id, pen([1], day=wrong.day, time=wrong.time))
    old, new = rows(desk)["K-SJ6-0001"], rows(desk)[sheet.number]
    assert (old.corrected_by, old.turn) == (sheet.number, "nobody")
    assert (new.corrects, new.turn) == ("K-SJ6-0001", "contractor")


def test_recording_moves_the_thing(stage: Stage) -> None:
    desk = stage("sent").ward
    with desk.session.reading() as reader:
        [disc, *_] = reader.find(CarriedItem, number="M-W-SJ6-0001")
    sheet = prepare_sheet(desk.session, desk.engagement.id, "return", items=[disc.id])
    record_sheet(desk.session, sheet.id, pen([1]))
    with desk.session.reading() as reader:
        assert reader.get(CarriedItem, disc.id).state == "returned"
    assert_not_permitted(
        desk.session, "auditor", "handover.record", lambda: record_sheet(desk.session, sheet.id, pen([1]))
    )


def test_another_engagement_has_its_own_sheets(stage: Stage) -> None:
    desk = stage("kit").ward
    other = open_engagement(desk.session, replace(practice.terms(), code="SJ7", number="7新子家第9号"))
    line = typed_line("窓あき封筒", "", "枚", 300)
    sheet = prepare_sheet(desk.session, other.id, "supplies", typed=[line])
    with desk.session.reading() as reader:
        assert sheet_view(reader, desk.engagement.id, sheet.number) is None
        assert sheet_view(reader, other.id, sheet.number) is not None
        assert [row.number for row in list_sheets(reader, other.id)] == [sheet.number]
    assert sheet.number not in rows(desk)
