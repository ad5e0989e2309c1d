"""確認記録票: printed before, transcribed once, never disc and notice together, confirmed as counted."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from sitter_desk.domain.dates import office_day, office_time
from sitter_desk.domain.records import CarriedItem, Confirmation, Handover, HandoverLine, Party
from sitter_desk.errors import (
    ConfirmedAlready,
    CountsMissing,
    DiscWithItsNotice,
    ForeignSheet,
    MomentAhead,
    MomentBeforeMade,
    MomentUnclear,
    SheetAlreadyRecorded,
)
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.handovers import (
    NOT_COUNTED,
    Transcript,
    confirm_handover,
    item_line,
    prepare_handover,
    record_handover,
    waiting_handovers,
)
from sitter_desk.office.receiving import apply_bundle, stage_bundle
from sitter_desk.office.sending import SealedBundle, seal_bundle
from sitter_desk.office.session import new_id
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import assert_not_permitted, forge_disc, refused

WARD, CONTRACTOR = Party(organisation="新宿区", name=""), Party(organisation="株式会社練習サポート", name="")


def sealed(desk: CircleDesk) -> SealedBundle:
    return seal_bundle(desk.session, desk.engagement, folder=desk.cd, made_on="2025-03-17", return_by="")


def sheet(desk: CircleDesk, *lines: HandoverLine) -> Handover:
    return prepare_handover(desk.session, desk.engagement, "provide", lines, giver=WARD, receiver=CONTRACTOR)


def pen(received: Sequence[int] = (1,), *, day: str = "2025-03-18", time: str = "10:30") -> Transcript:
    return Transcript(day=day, time=time, place="窓口", giver="練習　渡", receiver="練習　受", received=tuple(received))


def test_a_sheet_is_printed_with_its_number_and_the_heads_of_the_logs(stage: Stage) -> None:
    desk = stage("engaged").ward
    bundle = sealed(desk)
    with desk.session.reading() as reader:
        before = reader.audit_head()
    printed = sheet(desk, item_line(bundle.disc))
    assert (printed.number, printed.state, printed.day) == ("K-SJ6-0001", "printed", "")
    assert [(head.site, head.seq, head.head) for head in printed.heads] == [("ward", before.seq, before.head.hex())]
    assert printed.lines[0].received == NOT_COUNTED


def test_both_heads_stand_on_it_once_the_other_side_is_known(stage: Stage) -> None:
    desk = stage("received").ward
    printed = sheet(desk, item_line(sealed(desk).disc))
    assert [head.site for head in printed.heads] == ["ward", "contractor"]


def test_a_disc_and_its_notice_never_stand_on_one_sheet(stage: Stage) -> None:
    desk = stage("engaged").ward
    bundle, other = sealed(desk), sealed(desk)
    with refused(desk.session, DiscWithItsNotice):
        sheet(desk, item_line(bundle.disc), item_line(bundle.notice))
    sheet(desk, item_line(bundle.disc), item_line(other.notice))  # of two bundles: nothing to open


def test_nor_do_they_by_label_alone(stage: Stage) -> None:
    """The contractor's media are known to the ward by the number on the label only."""
    desk = stage("engaged").ward
    labels = [HandoverLine(content="媒体", reference=number, unit="枚", given=1, received=NOT_COUNTED)
              for number in ("M-C-SJ6-0007", "PW-C-SJ6-0007")]  # fmt: skip
    with refused(desk.session, DiscWithItsNotice):
        sheet(desk, *labels)


@pytest.mark.parametrize(
    ("day", "time"),
    [("2025-03-18", "10:30"), ("R7.3.18", "10:30"), ("2025/03/18", "10:30"), ("令和7年3月18日", "１０：３０")],
)
def test_nor_do_they_change_hands_at_the_same_day_and_time_however_spelt(stage: Stage, day: str, time: str) -> None:
    desk = stage("engaged").ward
    bundle = sealed(desk)
    first, second = sheet(desk, item_line(bundle.disc)), sheet(desk, item_line(bundle.notice))
    record_handover(desk.session, first, pen())
    with refused(desk.session, DiscWithItsNotice):
        record_handover(desk.session, second, pen(day=day, time=time))
    record_handover(desk.session, second, pen(day=day, time="16:00"))


def test_other_things_may_share_an_occasion(stage: Stage) -> None:
    desk = stage("engaged").ward
    one, other = sealed(desk), sealed(desk)
    record_handover(desk.session, sheet(desk, item_line(one.disc)), pen())
    record_handover(desk.session, sheet(desk, item_line(other.notice)), pen())


def test_recording_keeps_what_the_pen_wrote_and_moves_the_thing(stage: Stage) -> None:
    desk = stage("engaged").ward
    bundle = sealed(desk)
    printed = sheet(desk, item_line(bundle.disc))
    recorded = record_handover(desk.session, printed, pen())
    with desk.session.reading() as reader:
        assert reader.get(Handover, printed.id) == recorded
        items = {item.kind: item for item in reader.find(CarriedItem)}
    assert (recorded.state, recorded.revision, recorded.day, recorded.time) == ("recorded", 2, "2025-03-18", "10:30")
    assert (recorded.giver.name, recorded.receiver.name) == ("練習　渡", "練習　受")
    assert recorded.heads == printed.heads
    assert (items["disc"].state, items["disc"].place) == ("handed_over", "窓口")
    assert items["password_notice"].state == "made"


def test_a_sheet_is_transcribed_once(stage: Stage) -> None:
    desk = stage("engaged").ward
    printed = sheet(desk, item_line(sealed(desk).disc))
    recorded = record_handover(desk.session, printed, pen())
    for again in (printed, recorded):  # also from the sheet as it was printed
        with refused(desk.session, SheetAlreadyRecorded) as caught:
            record_handover(desk.session, again, pen(time="16:00"))
    assert caught.value.details == {"number": printed.number}


@pytest.mark.parametrize("received", [(), (NOT_COUNTED,), (1, 1)])
def test_a_row_that_was_not_counted_is_not_recorded(stage: Stage, received: tuple[int, ...]) -> None:
    desk = stage("engaged").ward
    printed = sheet(desk, item_line(sealed(desk).disc))
    with refused(desk.session, CountsMissing):
        record_handover(desk.session, printed, pen(received))


def test_an_empty_sheet_can_not_be_recorded(stage: Stage) -> None:
    desk = stage("engaged").ward
    printed = sheet(desk)
    with refused(desk.session, CountsMissing):
        record_handover(desk.session, printed, pen(()))


@pytest.mark.parametrize(("day", "time"), [("2025-02-30", "10:30"), ("", "10:30"), ("2025-03-18", "25:00"), ("x", "")])
def test_a_moment_that_can_not_be_read_is_not_recorded(stage: Stage, day: str, time: str) -> None:
    desk = stage("engaged").ward
    printed = sheet(desk, item_line(sealed(desk).disc))
    with refused(desk.session, MomentUnclear):
        record_handover(desk.session, printed, pen(day=day, time=time))


def test_a_count_that_differs_is_kept_as_it_is(stage: Stage) -> None:
    desk = stage("engaged").ward
    recorded = record_handover(desk.session, sheet(desk, item_line(sealed(desk).disc)), pen((0,)))
    assert (recorded.lines[0].given, recorded.lines[0].received) == (1, 0)


def items(desk: CircleDesk) -> dict[str, CarriedItem]:
    """This desk's discs and notices by number."""
    with desk.session.reading() as reader:
        return {item.number: item for item in reader.find(CarriedItem, owner=desk.session.desk)}


def test_what_did_not_arrive_does_not_move(stage: Stage) -> None:
    desk = stage("engaged").ward
    here, missing = sealed(desk).disc, sealed(desk).disc
    record_handover(desk.session, sheet(desk, item_line(here), item_line(missing)), pen((1, 0)))
    assert items(desk)[here.number].state == "handed_over"
    assert items(desk)[missing.number] == missing


def test_a_sheet_that_comes_late_moves_nothing_backwards(stage: Stage) -> None:
    """The way there is transcribed after the way back: the disc stays where it is."""
    desk = stage("engaged").ward
    line = item_line(sealed(desk).disc)
    late = sheet(desk, line)
    back = prepare_handover(desk.session, desk.engagement, "return", [line], giver=CONTRACTOR, receiver=WARD)
    record_handover(desk.session, back, pen(day="2025-05-09"))
    returned = items(desk)[line.reference]
    assert returned.state == "returned"
    record_handover(desk.session, late, pen())
    assert items(desk)[line.reference] == returned


def test_a_late_sheet_from_a_disc_moves_nothing_backwards(stage: Stage) -> None:
    """The same where the other desk's record of it comes by bundle."""
    pair = stage("told")
    desk, back = pair.contractor, sheet_of(pair.ward, kind="report")
    with desk.session.act("bundle.seal") as act:
        for item in items(desk).values():
            act.put(replace(item, revision=item.revision + 1, state="returned"))
    returned = items(desk)
    late = replace(back, id=new_id(), number="K-SJ6-0099", revision=1, day="2025-04-26")
    apply_bundle(desk.session, stage_bundle(desk.session, *forge_disc(pair.out, pair.ward, (late,), number=3)))
    assert items(desk) == returned


def sheet_of(desk: CircleDesk, *, kind: str) -> Handover:
    with desk.session.reading() as reader:
        return reader.find(Handover, kind=kind)[0]


def test_numbers_of_sheets_have_no_gaps_even_after_a_refusal(stage: Stage) -> None:
    desk = stage("engaged").ward
    bundle = sealed(desk)
    numbers = [sheet(desk, item_line(bundle.disc)).number]
    with pytest.raises(DiscWithItsNotice):
        sheet(desk, item_line(bundle.disc), item_line(bundle.notice))
    numbers.append(sheet(desk, item_line(bundle.notice)).number)
    assert numbers == ["K-SJ6-0001", "K-SJ6-0002"]


@pytest.mark.parametrize(
    ("given", "counted", "agrees", "result"),
    [((1,), (1,), (True,), "agrees"), ((3, 1), (2, 1), (False, True), "differs"), ((0,), (0,), (True,), "agrees")],
)
def test_the_contractor_confirms_row_by_row(
    stage: Stage, given: tuple[int, ...], counted: tuple[int, ...], agrees: tuple[bool, ...], result: str
) -> None:
    desk = stage("printed").contractor
    made = confirm_handover(
        desk.session, desk.engagement, "K-SJ6-0001", given=given, counted=counted, confirmed_on="2025-05-13"
    )
    assert (made.agrees, made.result) == (agrees, result)
    with desk.session.reading() as reader:
        assert reader.find(Confirmation) == [made]


def test_what_was_counted_stands_beside_what_was_given(stage: Stage) -> None:
    desk = stage("printed").contractor
    confirm_handover(
        desk.session, desk.engagement, "K-SJ6-0001", given=(3, 1), counted=(2, 1), confirmed_on="2025-05-13"
    )
    with desk.session.reading() as reader:
        kept = reader.find(Confirmation)[0]
    assert (kept.counted, kept.agrees, kept.result) == ((2, 1), (False, True), "differs")


def test_a_sheet_is_confirmed_once(stage: Stage) -> None:
    """A second confirmation would paint over a difference that stands already."""
    desk = stage("printed").contractor
    engagement = desk.engagement
    confirm_handover(desk.session, engagement, "K-SJ6-0001", given=(3,), counted=(2,), confirmed_on="2025-05-13")
    for counted in (2, 3):
        with refused(desk.session, ConfirmedAlready) as caught:
            confirm_handover(
                desk.session, engagement, "K-SJ6-0001", given=(3,), counted=(counted,), confirmed_on="2025-05-14"
            )
    assert caught.value.details == {"number": "K-SJ6-0001"}
    confirm_handover(desk.session, engagement, "K-SJ6-0002", given=(1,), counted=(1,), confirmed_on="2025-05-13")


@pytest.mark.parametrize(("given", "counted"), [((1,), ()), ((), (1,)), ((1, 1), (1,)), ((), ())])
def test_a_confirmation_needs_every_row(stage: Stage, given: tuple[int, ...], counted: tuple[int, ...]) -> None:
    """Nothing counted is not an agreement."""
    desk = stage("printed").contractor
    with refused(desk.session, CountsMissing):
        confirm_handover(
            desk.session, desk.engagement, "K-SJ6-0001", given=given, counted=counted, confirmed_on="2025-05-13"
        )


def test_what_is_recorded_waits_until_it_is_confirmed(stage: Stage) -> None:
    pair = stage("sent")
    with pair.ward.session.reading() as reader:
        assert len(waiting_handovers(reader)) == 6
    pair = stage("closed")
    with pair.ward.session.reading() as reader:
        assert waiting_handovers(reader) == []
        assert reader.count(Handover, state="recorded") == 9
        assert {item.state for item in reader.find(CarriedItem, owner=pair.ward.session.desk)} == {"returned"}


def test_nothing_changed_hands_at_a_moment_to_come(stage: Stage) -> None:
    desk = stage("engaged").ward
    printed = sheet(desk, item_line(sealed(desk).disc))
    now = desk.session.now()
    soon = now + 5 * 60 * 1_000_000
    with refused(desk.session, MomentAhead):
        record_handover(desk.session, printed, pen(day=office_day(soon), time=office_time(soon)))
    recorded = record_handover(desk.session, printed, pen(day=office_day(now), time=office_time(now)))
    assert recorded.state == "recorded"


def test_nothing_changed_hands_before_it_was_made(stage: Stage) -> None:
    desk = stage("engaged").ward
    disc = sealed(desk).disc
    printed = sheet(desk, item_line(disc))
    with refused(desk.session, MomentBeforeMade):
        record_handover(desk.session, printed, pen(day="2024-12-31"))
    assert record_handover(desk.session, printed, pen(day=disc.made_on)).day == disc.made_on


def test_a_number_of_another_engagement_is_confirmed_by_nobody(stage: Stage) -> None:
    desk = stage("founded").contractor
    for number in ("K-R8-0001", "K-SJ6-12", "N-SJ6-0001", "K-SJ6-0001 "):
        with refused(desk.session, ForeignSheet):
            confirm_handover(desk.session, desk.engagement, number, given=[1], counted=[1], confirmed_on="2025-03-20")


def test_who_may_print_record_and_confirm(stage: Stage) -> None:
    pair = stage("closed")
    desk, theirs = pair.ward, pair.contractor
    line = HandoverLine(content="書類", reference="", unit="通", given=1, received=NOT_COUNTED)
    printed = sheet(desk, line)
    assert_not_permitted(desk.session, "auditor", "handover.print", lambda: sheet(desk, line))
    assert_not_permitted(
        desk.session, "auditor", "handover.record", lambda: record_handover(desk.session, printed, pen())
    )
    assert_not_permitted(theirs.session, "responsible", "handover.print", lambda: sheet(theirs, line))
    confirm = lambda: confirm_handover(  # noqa: E731  one call
        theirs.session, theirs.engagement, "K-SJ6-0001", given=(1,), counted=(1,), confirmed_on="2025-05-13"
    )
    for role in ("handler", "auditor"):
        assert_not_permitted(theirs.session, role, "handover.confirm", confirm)
