"""What goes in the next bundle and what stops it, told beforehand; and the list of those that went and came."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from sitter_desk.documents.fonts import Fonts
from sitter_desk.errors import (
    HandlerListMissing,
    ImportUnfinished,
    MediumDiffers,
    MediumFull,
    MediumOccupied,
    MediumWriteFailed,
    RecordMissing,
)
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.engagement import accept_handler_list
from sitter_desk.office.printing import password_paper, password_preview
from sitter_desk.office.receiving import apply_bundle, discard_bundle, look_at_head, stage_bundle, trust_peer
from sitter_desk.office.sending import SealedBundle, most_bytes, read_back_again, seal_bundle
from sitter_desk.office.views.exchange_desk import (
    BundleLine,
    NextBundle,
    list_bundles,
    list_notices,
    look_at_target,
    next_bundle,
    return_day,
)
from tests.unit.documents.reading import codes, images, texts
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import acts, dump, forge_disc
from tests.unit.office.test_two_engagements import opened


def seal(desk: CircleDesk) -> SealedBundle:
    return seal_bundle(desk.session, desk.engagement, folder=desk.cd, made_on="2025-03-17", return_by="")


def told(desk: CircleDesk) -> NextBundle:
    with desk.session.reading() as reader:
        return next_bundle(reader, desk.engagement.id)


def lines(desk: CircleDesk) -> list[BundleLine]:
    with desk.session.reading() as reader:
        return list_bundles(reader)


@pytest.mark.parametrize("at", ["engaged", "received", "submitted", "decided"])
def test_what_was_told_is_what_went(stage: Stage, at: str) -> None:
    pair = stage(at)
    desk = pair.contractor if at == "submitted" else pair.ward
    before, log = dump(desk.session), acts(desk.session)
    next_one = told(desk)
    assert (dump(desk.session), acts(desk.session)) == (before, log)
    sealed = seal(desk)
    assert {kind.type_name: kind.total for kind in next_one.kinds} == sealed.counts
    assert next_one.total == sum(sealed.counts.values()) > 0
    assert (next_one.disc, next_one.notice) == (sealed.disc.number, sealed.notice.number)
    assert (next_one.serial, next_one.base, next_one.received) == (
        sealed.head.number, sealed.head.base, sealed.head.acknowledged,
    )  # fmt: skip
    assert next_one.stop is None


def test_the_base_has_the_label_of_its_disc(stage: Stage) -> None:
    pair = stage("received")
    assert told(pair.ward).base_disc == pair.tray["disc kit"] == "M-W-SJ6-0001"
    assert told(stage("engaged").ward).base_disc == ""


def test_what_was_changed_after_it_was_made_is_counted_by_itself(stage: Stage) -> None:
    desk = stage("engaged").ward
    engagement = desk.engagement
    with desk.session.act("engagement.open") as act:
        act.put(replace(engagement, revision=engagement.revision + 1, number="練習第99号"))
    kinds = {kind.type_name: (kind.total, kind.changed) for kind in told(desk).kinds}
    assert kinds["engagement"] == (1, 1)
    assert kinds["round"] == (1, 0)


def test_another_engagement_counts_nothing_of_this_one(stage: Stage) -> None:
    desk = stage("engaged").ward
    other = opened(desk, "ZZ9")
    with desk.session.reading() as reader:
        theirs = next_bundle(reader, other.id)
        with pytest.raises(RecordMissing):
            next_bundle(reader, "0" * 32)
    kinds = {kind.type_name: kind.total for kind in theirs.kinds}
    assert (theirs.disc, kinds["engagement"]) == ("M-W-ZZ9-0001", 1)


def test_the_label_says_nothing_of_the_content(stage: Stage) -> None:
    assert told(stage("engaged").ward).label == "M-W-SJ6-0001　1／1"


def test_the_missing_handler_list_is_told_before(stage: Stage) -> None:
    desk = stage("engaged").ward
    old = desk.engagement
    with desk.session.act("engagement.open") as act:
        act.put(replace(old, revision=old.revision + 1, policy=replace(old.policy, handler_list_required=True)))
    assert isinstance(told(desk).stop, HandlerListMissing)
    accept_handler_list(desk.session, old, accepted_on="2025-03-14")
    assert told(desk).stop is None


def test_an_unfinished_import_is_told_before(stage: Stage) -> None:
    pair = stage("reported")
    path, password = pair.disc("report")
    trust_peer(pair.ward.session, look_at_head(path, password), pair.tray["fingerprint contractor"])
    stage_bundle(pair.ward.session, path, password)
    assert isinstance(told(pair.ward).stop, ImportUnfinished)
    discard_bundle(pair.ward.session)
    assert told(pair.ward).stop is None


def test_the_place_for_it_is_looked_at(stage: Stage, tmp_path: Path) -> None:
    desk = stage("engaged").ward
    most = most_bytes(desk.session.vault.database)
    target = look_at_target(desk.cd, told(desk).disc, most_bytes=most)
    assert target.stop is None
    assert target.free > target.needed > most
    full = look_at_target(desk.cd, told(desk).disc, most_bytes=target.free)
    assert isinstance(full.stop, MediumFull)
    gone = look_at_target(tmp_path / "none", told(desk).disc, most_bytes=most)
    assert (type(gone.stop), gone.free) == (MediumWriteFailed, 0)
    (desk.cd / f"{told(desk).disc}.sdb").write_bytes(b"another")
    assert isinstance(look_at_target(desk.cd, told(desk).disc, most_bytes=most).stop, MediumOccupied)


def test_disc_and_notice_come_back_after_the_days_of_the_kit(stage: Stage) -> None:
    assert told(stage("engaged").ward).return_within_days == 30
    assert return_day("2025-02-27", 30) == "2025-03-29"


def test_the_list_of_a_new_desk_is_empty(stage: Stage) -> None:
    assert lines(stage("engaged").ward) == []


def test_both_directions_stand_in_the_list(stage: Stage) -> None:
    pair = stage("received")
    newest, oldest = lines(pair.ward)
    assert (newest.direction, newest.number, newest.serial) == ("received", pair.tray["disc report"], 1)
    assert (oldest.direction, oldest.number, oldest.serial) == ("made", pair.tray["disc kit"], 1)
    assert (oldest.disc_state, oldest.notice_state, oldest.acknowledged) == ("handed_over", "handed_over", True)
    assert newest.records > 0
    assert oldest.records > 0
    assert newest.disc_state == "received"  # also before its record comes with the next disc


def test_what_the_other_side_has_not_acknowledged_is_said(stage: Stage) -> None:
    [line] = lines(stage("kit").ward)
    assert (line.acknowledged, line.disc_state) == (False, "handed_over")


def test_a_disc_whose_notice_was_never_printed_is_named(stage: Stage, fonts: Fonts) -> None:
    desk = stage("engaged").ward
    sealed = seal(desk)
    [line] = lines(desk)
    assert line.needs_notice
    assert line.records == sum(sealed.counts.values())
    password_paper(desk.session, fonts, sealed)
    [line] = lines(desk)
    assert not line.needs_notice


def test_numbers_that_never_arrived_stay_named(stage: Stage, tmp_path: Path) -> None:
    pair = stage("told")
    path, password = forge_disc(tmp_path, pair.ward, number=5, base=2)
    apply_bundle(pair.contractor.session, stage_bundle(pair.contractor.session, path, password))
    newest = lines(pair.contractor)[0]
    assert (newest.serial, newest.missing, newest.records) == (5, (3, 4), 0)
    assert newest.number == "M-W-SJ6-0005"


def test_every_notice_stands_beside_its_disc(stage: Stage) -> None:
    pair = stage("closed")
    with pair.ward.session.reading() as reader:
        notices = [(line.number, line.disc, line.state) for line in list_notices(reader)]
    assert notices == [
        ("PW-W-SJ6-0002", "M-W-SJ6-0002", "returned"), ("PW-W-SJ6-0001", "M-W-SJ6-0001", "returned"),
    ]  # fmt: skip
    with pair.contractor.session.reading() as reader:
        assert {line.number for line in list_notices(reader)} == {"PW-C-SJ6-0001", "PW-C-SJ6-0002"}


def test_a_preview_is_no_print_and_holds_no_password(stage: Stage, fonts: Fonts) -> None:
    """Its 2-D code is read as a reader would: stars, where the sheet itself has the password."""
    desk = stage("engaged").ward
    sealed = seal(desk)
    before, log = dump(desk.session), acts(desk.session)
    shown = codes(images(password_preview(desk.session, fonts, sealed))[0])
    text = "".join(texts(password_preview(desk.session, fonts, sealed)))
    assert (dump(desk.session), acts(desk.session)) == (before, log)
    assert "*" * 35 in shown
    assert not any(group in text for group in sealed.password.split("-"))
    printed = codes(images(password_paper(desk.session, fonts, sealed))[0])
    assert sealed.password.replace("-", "") in printed
    assert sealed.password.replace("-", "") not in shown


def test_read_back_from_a_medium_that_was_put_in_again(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = stage("engaged").ward
    monkeypatch.delattr(os, "posix_fadvise")
    sealed = seal(desk)
    assert sealed.written.outcome == "written_unverified"
    told_bytes: list[tuple[int, int]] = []
    again = read_back_again(sealed, lambda *so: told_bytes.append(so))
    assert again == replace(sealed, written=replace(sealed.written, outcome="verified"))
    assert told_bytes[-1] == (sealed.written.sealed.size, sealed.written.sealed.size)
    sealed.written.path.write_bytes(sealed.written.path.read_bytes() + b"x")
    with pytest.raises(MediumDiffers):
        read_back_again(sealed)
