"""Two contractors in one ward vault: each gets its own people and numbers alone (B5, D4)."""

from dataclasses import replace
from pathlib import Path

import pytest

from sitter_desk.domain.export_file import read_export
from sitter_desk.domain.records import Engagement, ExportRow, HandoverLine, Party, Record, Round
from sitter_desk.errors import NotMainSeat, RecordNotTheirs, RecordUnfit
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.engagement import open_engagement
from sitter_desk.office.export import keep_export
from sitter_desk.office.handovers import NOT_COUNTED, prepare_handover
from sitter_desk.office.notices import print_notices
from sitter_desk.office.receiving import open_disc, stage_bundle
from sitter_desk.office.sending import SealedBundle, seal_bundle
from sitter_desk.office.session import SEAT, new_id
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import EXPORT, forge_disc, refused

TERMS = practice.terms()


def opened(desk: CircleDesk, code: str) -> Engagement:
    """One more engagement with a file of its own."""
    terms = replace(TERMS, code=code, number=f"練習第{code}号", contractor_name=f"株式会社練習{code}")
    engagement = open_engagement(desk.session, terms)
    with desk.session.reading() as reader:
        first = reader.find(Round, engagement=engagement.id)[0]
    keep_export(desk.session, read_export(EXPORT), engagement=engagement, round_=first)
    return engagement


def seal(desk: CircleDesk, engagement: Engagement) -> SealedBundle:
    return seal_bundle(desk.session, engagement, folder=desk.cd, made_on="2025-03-17", return_by="")


def records_of(sealed: SealedBundle) -> list[Record]:
    with open_disc(Path(sealed.written.path), sealed.password) as bundle:
        bundle.head()
        return [staged.record for staged in bundle.records()]


def test_a_bundle_holds_no_record_of_another_engagement(stage: Stage) -> None:
    desk = stage("engaged").ward
    both = opened(desk, "AA1"), opened(desk, "BB2")
    for engagement in (*both, both[0]):  # once more, when discs and notices of the other lie there as well
        sent = records_of(seal(desk, engagement))
        assert {record.engagement for record in sent} == {engagement.id}
        assert [record.id for record in sent if isinstance(record, Engagement)] == [engagement.id]
        with desk.session.reading() as reader:
            own = {row.id for row in reader.find(ExportRow, engagement=engagement.id)}
            others = reader.count(ExportRow) - len(own)
        assert {record.id for record in sent if isinstance(record, ExportRow)} == own
        assert others >= len(own) > 0


def test_each_disc_is_addressed_to_its_own_contractor(stage: Stage) -> None:
    desk = stage("engaged").ward
    for engagement in (opened(desk, "AA1"), opened(desk, "BB2")):
        head = seal(desk, engagement).head
        assert (head.engagement, head.recipient, head.number) == (engagement.id, engagement.contractor_desk, 1)


@pytest.mark.parametrize("sender", ["ward", "contractor"])
def test_a_record_that_names_another_engagement_is_refused(stage: Stage, sender: str) -> None:
    """Also among good ones, on a disc whose head is right in everything."""
    pair = stage("sent")
    there, here = (pair.ward, pair.contractor) if sender == "ward" else (pair.contractor, pair.ward)
    with there.session.reading() as reader:
        kind = "round" if sender == "ward" else "carried_item"
        records = list(reader.changed_since(0, engagement=there.engagement.id))
        good = next(each for each in records if type(each).__name__.lower() == kind.replace("_", ""))
    strays = (replace(good, id=new_id(), revision=1), replace(good, id=new_id(), revision=1, engagement="e" * 32))
    with refused(here.session, RecordNotTheirs) as caught:
        stage_bundle(here.session, *forge_disc(pair.out, there, strays))
    assert caught.value.details == {"type": kind}


def test_two_engagements_have_numbers_of_their_own(stage: Stage) -> None:
    desk = stage("engaged").ward
    one, two = opened(desk, "AA1"), opened(desk, "BB2")
    discs = [seal(desk, engagement) for engagement in (one, two, one)]
    assert [each.disc.number for each in discs] == ["M-W-AA1-0001", "M-W-BB2-0001", "M-W-AA1-0002"]
    assert [each.notice.number for each in discs] == ["PW-W-AA1-0001", "PW-W-BB2-0001", "PW-W-AA1-0002"]
    line = HandoverLine(content="書類", reference="", unit="通", given=1, received=NOT_COUNTED)
    party = Party(organisation="練習", name="")
    sheets = [
        prepare_handover(desk.session, engagement, "papers", [line], giver=party, receiver=party)
        for engagement in (one, two, two)
    ]
    assert [sheet.number for sheet in sheets] == ["K-AA1-0001", "K-BB2-0001", "K-BB2-0002"]


@pytest.mark.parametrize("code", ["", "A", "sj6", "SJ-6", "ＳＪ６", "1AB", "ABCDEFG", "SJ6\n", "区役所"])
def test_a_code_that_makes_no_number_opens_nothing(stage: Stage, code: str) -> None:
    desk = stage("engaged").ward
    with refused(desk.session, RecordUnfit) as caught:
        open_engagement(desk.session, replace(TERMS, code=code))
    assert caught.value.details == {"type": "engagement", "field": "code"}


def test_a_seat_that_is_not_the_main_one_prints_no_notice(stage: Stage) -> None:
    desk = stage("told").contractor
    with desk.session.act("notice.print") as act:
        act.set_setting(SEAT, "2")
    with refused(desk.session, NotMainSeat):
        print_notices(desk.session, desk.fonts, desk.round, issued_on="2025-04-24")
    with desk.session.act("notice.print") as act:
        act.set_setting(SEAT, "0")
    assert print_notices(desk.session, desk.fonts, desk.round, issued_on="2025-04-24")
