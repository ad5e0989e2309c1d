"""Making a bundle: gate, staging, disc, and only then the record of it."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sitter_desk.domain.records import CarriedItem, Engagement, Policy
from sitter_desk.errors import (
    Cancelled,
    HandlerListMissing,
    ImportUnfinished,
    MediumFull,
    MediumOccupied,
    MediumWriteFailed,
)
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.circle.ward import open_case
from sitter_desk.office.engagement import accept_handler_list
from sitter_desk.office.receiving import discard_bundle, look_at_head, stage_bundle, trust_peer
from sitter_desk.office.sending import SealedBundle, seal_bundle
from sitter_desk.vault import peers
from tests.unit.office.conftest import Stage
from tests.unit.office.harness import acts, assert_not_permitted, dump, refused


def seal(desk: CircleDesk, *, engagement: Engagement | None = None, folder: Path | None = None) -> SealedBundle:
    return seal_bundle(
        desk.session, engagement or desk.engagement, folder=folder or desk.cd, made_on="2025-03-17", return_by=""
    )


def discs(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != "README.txt")


def strict(desk: CircleDesk) -> Engagement:
    """The engagement with the gate of 区運3, written by the ward as its next revision."""
    old = desk.engagement
    policy = Policy(**{**old.policy.__dict__, "handler_list_required": True})
    changed = replace(old, revision=old.revision + 1, policy=policy)
    with desk.session.act("engagement.open") as act:
        act.put(changed)
    return changed


def test_the_first_bundle_waits_for_the_handler_list(stage: Stage) -> None:
    desk = stage("engaged").ward
    engagement = strict(desk)
    with refused(desk.session, HandlerListMissing):
        seal(desk, engagement=engagement)
    assert discs(desk.cd) == []
    accept_handler_list(desk.session, engagement, accepted_on="2025-03-14")
    assert seal(desk, engagement=engagement).head.number == 1


def test_the_handler_list_of_another_engagement_opens_no_gate(stage: Stage) -> None:
    desk = stage("engaged").ward
    engagement = strict(desk)
    open_case(desk)
    with desk.session.reading() as reader:
        other = reader.find(Engagement)[-1]
    assert other.id != engagement.id
    accept_handler_list(desk.session, other, accepted_on="2025-03-14")
    with refused(desk.session, HandlerListMissing):
        seal(desk, engagement=engagement)


def test_the_gate_reads_what_the_vault_holds_not_what_the_caller_brings(stage: Stage) -> None:
    """A screen that still shows the engagement as it was before the policy changed must not get around it."""
    desk = stage("engaged").ward
    before = desk.engagement
    strict(desk)
    with refused(desk.session, HandlerListMissing):
        seal(desk, engagement=before)


def test_nothing_is_sealed_while_a_bundle_waits(stage: Stage) -> None:
    pair = stage("reported")
    desk, (path, password) = pair.ward, pair.disc("report")
    trust_peer(desk.session, look_at_head(path, password), pair.tray["fingerprint contractor"])
    stage_bundle(desk.session, path, password)
    names = discs(desk.cd)
    with refused(desk.session, ImportUnfinished):
        seal(desk)
    assert discs(desk.cd) == names
    discard_bundle(desk.session)
    assert seal(desk).head.number == 2


def test_disc_notice_and_head_belong_together(stage: Stage) -> None:
    desk = stage("engaged").ward
    sealed = seal(desk)
    with desk.session.reading() as reader:
        items = reader.find(CarriedItem, bundle=sealed.head.bundle)
        peer = peers.all_peers(reader)[0]
    assert {item.kind: item.number for item in items} == {"disc": "M-W-SJ6-0001", "password_notice": "PW-W-SJ6-0001"}
    assert {item.state for item in items} == {"made"}
    assert discs(desk.cd) == ["M-W-SJ6-0001.sdb"]
    assert look_at_head(sealed.written.path, sealed.password) == sealed.head
    assert (sealed.head.number, sealed.head.base, peer.sent) == (1, 0, 1)
    assert hashlib.sha256(sealed.written.path.read_bytes()).hexdigest() == sealed.written.sealed.digest


def test_a_bundle_carries_what_the_receiver_has_not_acknowledged(stage: Stage) -> None:
    pair = stage("engaged")
    first, second = seal(pair.ward), seal(pair.ward)
    assert (second.head.number, second.head.base) == (2, 0)
    assert second.counts.pop("carried_item") == 2  # disc and notice of the first
    assert {**first.counts} == second.counts
    third = seal(stage("received").ward)  # the report acknowledged the kit
    assert (third.head.number, third.head.base, third.head.acknowledged) == (2, 1, 1)
    assert set(third.counts) == {"carried_item", "handover"}


def test_the_password_stands_nowhere_in_the_vault(stage: Stage) -> None:
    desk = stage("engaged").ward
    sealed = seal(desk)
    held = repr(dump(desk.session)) + repr(acts(desk.session))
    assert sealed.password not in held
    assert sealed.password.replace("-", "") not in held


@pytest.fixture
def full_device(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The medium is full at the first byte: the real errno of /dev/full, from the real system call."""
    to_disc = Path.open

    def at_full(path: Path, mode: str = "r", *rest: object, **options: object) -> object:
        target = Path("/dev/full") if mode == "xb" else path
        return to_disc(target, mode.replace("x", "w"), *rest, **options)  # type: ignore[call-overload]  # as Path.open

    monkeypatch.setattr(Path, "open", at_full)
    yield
    monkeypatch.undo()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the full device is Linux'")
def test_a_full_disc_leaves_no_bundle_and_no_record_of_it(stage: Stage, full_device: None) -> None:
    desk = stage("engaged").ward
    with refused(desk.session, MediumFull):
        seal(desk)
    assert discs(desk.cd) == []


def test_a_disc_that_is_not_there_is_named(stage: Stage, tmp_path: Path) -> None:
    desk = stage("engaged").ward
    with refused(desk.session, MediumWriteFailed):
        seal(desk, folder=tmp_path / "no disc in the drive")


def test_a_disc_that_holds_this_number_stays_as_it_is(stage: Stage) -> None:
    desk = stage("engaged").ward
    (desk.cd / "M-W-SJ6-0001.sdb").write_bytes(b"another")
    with refused(desk.session, MediumOccupied):
        seal(desk)
    assert (desk.cd / "M-W-SJ6-0001.sdb").read_bytes() == b"another"


def test_a_number_of_a_failed_disc_is_used_again(stage: Stage, tmp_path: Path) -> None:
    desk = stage("engaged").ward
    with pytest.raises(MediumWriteFailed):
        seal(desk, folder=tmp_path / "none")
    sealed = seal(desk)
    assert (sealed.disc.number, sealed.head.number) == ("M-W-SJ6-0001", 1)


def test_an_error_after_the_disc_was_written_leaves_no_disc(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The vault rolled back, so a disc that it knows nothing of must not lie in the drive: nobody has its password."""
    desk = stage("engaged").ward

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(peers, "sent", fail)
    before = dump(desk.session)
    with pytest.raises(ZeroDivisionError):
        seal(desk)
    assert dump(desk.session) == before
    assert discs(desk.cd) == []


def test_who_may_seal(stage: Stage) -> None:
    desk = stage("engaged").ward
    for role in ("handler", "auditor"):
        assert_not_permitted(desk.session, role, "bundle.seal", lambda: seal(desk))
    assert discs(desk.cd) == []
    assert {path.name for path in desk.cd.iterdir()} <= {"README.txt"}


def test_who_watches_is_told_both_steps(stage: Stage) -> None:
    desk = stage("engaged").ward
    told: list[tuple[str, int, int]] = []
    sealed = seal_bundle(
        desk.session, desk.engagement, folder=desk.cd, made_on="2025-03-17", return_by="",
        progress=lambda step, done, total: told.append((step, done, total)),
    )  # fmt: skip
    records = sum(sealed.counts.values())
    assert told[0] == ("seal", 0, records)
    assert ("seal", records, records) in told
    assert told[-1] == ("read_back", sealed.written.sealed.size, sealed.written.sealed.size)


@pytest.mark.parametrize("step", ["seal", "read_back"])
def test_stopped_in_either_step_leaves_nothing(stage: Stage, step: str) -> None:
    desk = stage("engaged").ward

    def stop(at: str, *_: int) -> None:
        if at == step:
            raise Cancelled

    with refused(desk.session, Cancelled):
        seal_bundle(desk.session, desk.engagement, folder=desk.cd, made_on="2025-03-17", return_by="", progress=stop)
    assert discs(desk.cd) == []
    assert seal(desk).disc.number == "M-W-SJ6-0001"
