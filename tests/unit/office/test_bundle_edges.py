"""Bundles at the edge: no record at all, attachments, numbers that never came, keys that are not the pinned one."""

import hashlib
from typing import Any

import pytest

from sitter_desk.bundle.writer import FileMember
from sitter_desk.domain.records import Engagement, Round
from sitter_desk.errors import (
    AttachmentsUnknown,
    BundleEngagementOther,
    BundlePractice,
    BundleRecipientOther,
    BundleSenderOther,
    KeyPinnedAlready,
    NothingFound,
    SitterError,
)
from sitter_desk.office.receiving import apply_bundle, discard_bundle, look_at_head, stage_bundle, trust_peer
from sitter_desk.office.sending import seal_bundle
from sitter_desk.office.session import Session
from sitter_desk.sealing.signature import fingerprint, new_signing_key
from sitter_desk.vault import peers, staging
from sitter_desk.vault.audit import Entry
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import Pair, acts, assert_not_permitted, dump, forge_disc, in_role, refused


def last_entry(session: Session, act: str) -> Entry:
    with session.reading() as reader:
        return reader.audit_entries(act=act, limit=1_000_000)[-1]


# ---- what a bundle may hold -----------------------------------------------------------------------------------------


def test_a_bundle_without_records_brings_its_acknowledgement(stage: Stage) -> None:
    """The contractor answers before it has made anything: the ward learns that the kit arrived."""
    pair = stage("founded")
    theirs, desk = pair.contractor, pair.ward
    sealed = seal_bundle(theirs.session, theirs.engagement, folder=theirs.cd, made_on="2025-03-20", return_by="")
    assert (sum(sealed.counts.values()), sealed.head.acknowledged) == (0, 1)
    trust_peer(desk.session, sealed.head, pair.tray["fingerprint contractor"])
    preview = stage_bundle(desk.session, sealed.written.path, sealed.password)
    assert (preview.counts, preview.total("new")) == ({}, 0)
    with desk.session.reading() as reader:
        assert staging.staged_bundles(reader) == [sealed.head.bundle]
        assert peers.all_peers(reader)[0].acknowledged == 0
    apply_bundle(desk.session, preview)
    with desk.session.reading() as reader:
        peer = peers.all_peers(reader)[0]
        assert staging.staged_bundles(reader) == []
    assert (peer.applied, peer.acknowledged) == (1, 1)
    assert seal_bundle(desk.session, desk.engagement, folder=desk.cd, made_on="", return_by="").head.base == 1


def test_a_bundle_with_attachments_is_refused_by_name(stage: Stage) -> None:
    pair = stage("sent")
    session = pair.contractor.session
    content = "練習の添付".encode()
    member = FileMember(id="a" * 32, size=len(content), digest=hashlib.sha256(content).hexdigest(), content=[content])
    with refused(session, AttachmentsUnknown):
        stage_bundle(session, *forge_disc(pair.out, pair.ward, files=[member]))
    with session.reading() as reader:
        assert staging.staged_bundles(reader) == []
    stage_bundle(session, *forge_disc(pair.out, pair.ward))  # and the same disc without it is taken


def test_numbers_that_never_came_stand_in_the_log(stage: Stage) -> None:
    pair = stage("sent")
    session = pair.contractor.session
    apply_bundle(session, stage_bundle(session, *forge_disc(pair.out, pair.ward, number=5)))
    facts = last_entry(session, "bundle.apply").facts
    assert (facts["missing"], facts["restored"]) == (("2", "3", "4"), 0)
    disc = forge_disc(pair.out, pair.ward, number=6, card={"incarnation": 2})
    apply_bundle(session, stage_bundle(session, *disc))
    facts = last_entry(session, "bundle.apply").facts
    assert (facts["missing"], facts["restored"]) == ((), 1)


def test_discarding_is_an_act_of_its_own(stage: Stage) -> None:
    pair = stage("sent")
    session = pair.contractor.session
    preview = stage_bundle(session, *pair.disc("decisions"))
    assert_not_permitted(session, "auditor", "bundle.inspect", lambda: discard_bundle(session))
    with session.reading() as reader:
        assert staging.staged_bundles(reader) == [preview.head.bundle]
    log = acts(session)
    with in_role(session, "handler"):
        discard_bundle(session)
    assert acts(session) == [*log, ("bundle.inspect", "bundle")]
    assert last_entry(session, "bundle.inspect").facts == {"discarded": 1}
    with session.reading() as reader:
        assert staging.staged_bundles(reader) == []
        assert reader.rows('SELECT count(*) FROM "staging"') == [(0,)]
    with refused(session, NothingFound):
        apply_bundle(session, preview)


# ---- whom to trust --------------------------------------------------------------------------------------------------


def test_another_key_is_not_pinned_over_the_first(stage: Stage) -> None:
    """Not even with its own right fingerprint: a new key is not a matter of one typed line."""
    pair = stage("received")
    key = new_signing_key()
    head = look_at_head(*forge_disc(pair.out, pair.contractor, key=key))
    typed = fingerprint(bytes.fromhex(head.sender.public_key))
    with refused(pair.ward.session, KeyPinnedAlready):
        trust_peer(pair.ward.session, head, typed)
    with pair.ward.session.reading() as reader:
        assert peers.all_peers(reader)[0].public_key != head.sender.public_key


def test_the_pinned_key_can_be_compared_again(stage: Stage) -> None:
    pair = stage("received")
    head = look_at_head(*forge_disc(pair.out, pair.contractor))
    trust_peer(pair.ward.session, head, pair.tray["fingerprint contractor"])
    with pair.ward.session.reading() as reader:
        assert peers.all_peers(reader)[0].public_key == head.sender.public_key


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"engagement": "e" * 32}, BundleEngagementOther),
        ({"recipient": "e" * 32}, BundleRecipientOther),
        ({"card": {"desk": "e" * 32}}, BundleSenderOther),
        ({"practice": False}, BundlePractice),
    ],
)
def test_nobody_is_trusted_by_a_disc_that_is_not_for_this_desk(
    stage: Stage, changes: dict[str, Any], error: type[SitterError]
) -> None:
    pair: Pair = stage("reported")
    head = look_at_head(*forge_disc(pair.out, pair.contractor, **changes))
    with refused(pair.ward.session, error):
        trust_peer(pair.ward.session, head, pair.tray["fingerprint contractor"])
    with pair.ward.session.reading() as reader:
        assert not any(peer.trusted for peer in peers.all_peers(reader))


def test_a_staged_bundle_changes_nothing_before_it_is_applied(stage: Stage) -> None:
    pair = stage("sent")
    session = pair.contractor.session
    before = dump(session)
    stage_bundle(session, *pair.disc("decisions"))
    discard_bundle(session)
    assert dump(session) == before
    with session.reading() as reader:
        assert (reader.count(Engagement), reader.count(Round)) == (1, 1)
