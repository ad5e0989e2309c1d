"""Peers, staging and objects: what bundles need of the vault."""

import hashlib
import os
from dataclasses import replace
from pathlib import Path

import pytest

from sitter_desk import errors
from sitter_desk.domain.exchange import DeskCard, Head, Peer, Versions
from sitter_desk.domain.records import AuditHead
from sitter_desk.vault import objects, peers, staging
from sitter_desk.vault.store import Vault
from tests.unit.vault.desk import AT, ENGAGEMENT, PC, Desk, applicant, new_id

OTHER = "e" * 32
VERSIONS = Versions(container=1, records=1, rules=1)


def _head(number: int, *, base: int = 0, acknowledged: int = 0) -> Head:
    return Head(
        format=1,
        bundle=new_id(),
        engagement=ENGAGEMENT,
        practice=False,
        purpose="report",
        sender=DeskCard(desk=OTHER, site="contractor", seat=0, incarnation=2, public_key="0" * 64),
        recipient="d" * 32,
        number=number,
        base=base,
        acknowledged=acknowledged,
        made_at=AT,
        versions=VERSIONS,
        audit=AuditHead(site="contractor", seq=5, head="1" * 64),
    )


def test_peers_and_the_numbers_of_bundles(vault: Vault, desk: Desk) -> None:
    with vault.act("peer", at=AT, pc=PC) as act:
        with pytest.raises(errors.RecordMissing):
            peers.get(act, OTHER)
        peers.put(act, Peer(desk=OTHER, engagement=ENGAGEMENT))
        act.put(applicant(desk))
        first = peers.sent(act, peers.get(act, OTHER), _head(1), up_to=act.last_change())
        act.put(applicant(desk))
        peers.sent(act, first, _head(2), up_to=act.last_change())
        applied = peers.applied(act, peers.get(act, OTHER), _head(4, acknowledged=1))
    reader = vault.reader()
    assert peers.all_peers(reader) == [applied]
    assert peers.of_engagement(reader, ENGAGEMENT) == applied
    assert (applied.sent, applied.applied, applied.acknowledged, applied.incarnation) == (2, 4, 1, 2)
    assert (applied.versions, applied.audit) == (VERSIONS, AuditHead(site="contractor", seq=5, head="1" * 64))
    assert [peers.change_at(reader, peer=OTHER, number=number) for number in (0, 1, 2)] == [0, 2, 3]
    with pytest.raises(errors.RecordMissing):
        peers.change_at(reader, peer=OTHER, number=3)


def test_the_same_bundle_is_not_taken_twice(vault: Vault) -> None:
    head = _head(1)
    with vault.act("peer", at=AT, pc=PC) as act:
        peers.put(act, Peer(desk=OTHER, engagement=ENGAGEMENT))
        peers.applied(act, peers.get(act, OTHER), head)
    with pytest.raises(errors.BrokenReference), vault.act("peer", at=AT, pc=PC) as act:
        peers.applied(act, peers.get(act, OTHER), replace(head, number=2))


def test_staging_is_complete_or_empty(vault: Vault) -> None:
    bundle = new_id()
    with pytest.raises(ZeroDivisionError), staging.open_staging(vault, bundle) as store:  # noqa: PT012  the act as a whole
        for number in range(2500):
            store.add("applicant", b"%d" % number)
        assert staging.staged_bundles(vault.own_reader()) == []
        _ = 1 // 0
    assert vault.own_reader().rows('SELECT count(*) FROM "staging"') == [(0,)]
    with staging.open_staging(vault, bundle) as store:
        for number in range(2500):
            store.add("applicant", b"%d" % number)
        store.complete()
    assert staging.staged_bundles(vault.own_reader()) == [bundle]
    with vault.act("apply", at=AT, pc=PC) as act:
        assert [line for _, line in staging.staged(act, bundle)] == [b"%d" % number for number in range(2500)]
        staging.clear(act, bundle)
    assert staging.staged_bundles(vault.own_reader()) == []


def test_a_bundle_without_records_is_staged_too(vault: Vault) -> None:
    """An acknowledgement carries none."""
    bundle = new_id()
    with staging.open_staging(vault, bundle) as store:
        assert staging.staged_bundles(vault.own_reader()) == []
        store.complete()
    assert staging.staged_bundles(vault.own_reader()) == [bundle]
    with pytest.raises(ZeroDivisionError), vault.act("apply", at=AT, pc=PC) as act:  # noqa: PT012  the act as a whole
        staging.clear(act, bundle)
        _ = 1 // 0
    assert staging.staged_bundles(vault.own_reader()) == [bundle]
    with vault.act("apply", at=AT, pc=PC) as act:
        assert list(staging.staged(act, bundle)) == []
        staging.clear(act, new_id())
        assert staging.staged_bundles(act) == [bundle]
        staging.clear(act, bundle)
    assert staging.staged_bundles(vault.own_reader()) == []


def test_what_is_dropped_is_not_staged_any_more(vault: Vault) -> None:
    with staging.open_staging(vault, new_id()) as store:
        store.complete()
    staging.drop(vault)
    assert staging.staged_bundles(vault.own_reader()) == []
    with staging.open_staging(vault, new_id()) as store:
        store.complete()
    with staging.open_staging(vault, new_id()):
        assert staging.staged_bundles(vault.own_reader()) == []


def test_leftovers_of_staging_are_swept_at_the_opening(desk: Desk) -> None:
    with desk.make() as vault, staging.open_staging(vault, new_id()) as store:
        store.add("applicant", b"x")
        store.complete()
    with desk.open() as vault:
        assert vault.own_reader().rows('SELECT count(*) FROM "staging"') == [(0,)]
        assert staging.staged_bundles(vault.own_reader()) == []


def _stored(desk: Desk) -> list[str]:
    return sorted(path.name for path in (desk.folder / "objects").rglob("*") if path.is_file())


@pytest.mark.skipif(os.name != "posix", reason="Windows has no handle to sync for a folder")
def test_the_folder_of_the_objects_is_on_the_disk_before_the_first_row_names_one(
    vault: Vault, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr(objects, "sync_folder", synced.append)
    for content in (b"first", b"second"):
        with vault.act("store", at=AT, pc=PC) as act:
            objects.store_object(act, desk.folder, [content])
    assert synced == [desk.folder]


def test_an_object_comes_back_and_is_kept_once(vault: Vault, desk: Desk) -> None:
    data = os.urandom(200_000)
    with vault.act("attach", at=AT, pc=PC) as act:
        name, digest, size = objects.store_object(act, desk.folder, [data[:70_000], data[70_000:]])
        assert objects.store_object(act, desk.folder, [data]) == (name, digest, size)
    assert (digest, size) == (hashlib.sha256(data).hexdigest(), 200_000)
    assert b"".join(objects.open_object(vault.reader(), desk.folder, name)) == data
    assert _stored(desk) == [name]
    assert digest not in name
    with vault.act("drop", at=AT, pc=PC) as act:
        objects.drop_object(act, desk.folder, name)
    assert _stored(desk) == [name]
    with pytest.raises(ZeroDivisionError), vault.act("drop", at=AT, pc=PC) as act:  # noqa: PT012  the act as a whole
        objects.drop_object(act, desk.folder, name)
        _ = 1 // 0
    assert _stored(desk) == [name]
    with vault.act("drop", at=AT, pc=PC) as act:
        objects.drop_object(act, desk.folder, name)
    assert _stored(desk) == []
    with pytest.raises(errors.RecordMissing), vault.act("drop", at=AT, pc=PC) as act:
        objects.drop_object(act, desk.folder, name)


@pytest.mark.parametrize("spoil", ["flip", "cut", "remove", "exchange"])
def test_a_spoiled_object_is_refused(vault: Vault, desk: Desk, spoil: str) -> None:
    with vault.act("attach", at=AT, pc=PC) as act:
        name, _, _ = objects.store_object(act, desk.folder, [b"x" * 1000])
        other, _, _ = objects.store_object(act, desk.folder, [b"y" * 1000])
    path = desk.folder / "objects" / name
    data = bytearray(path.read_bytes())
    if spoil == "flip":
        data[500] ^= 1
        path.write_bytes(data)
    elif spoil == "cut":
        path.write_bytes(data[:-1])
    elif spoil == "remove":
        path.unlink()
    else:
        path.write_bytes((desk.folder / "objects" / other).read_bytes())
    with pytest.raises(errors.DamagedObject):
        list(objects.open_object(vault.own_reader(), desk.folder, name))


def test_orphans_are_swept_at_the_opening(desk: Desk) -> None:
    with desk.make() as vault:
        with vault.act("attach", at=AT, pc=PC) as act:
            name, _, _ = objects.store_object(act, desk.folder, [b"kept"])
        with pytest.raises(ZeroDivisionError), vault.act("attach", at=AT, pc=PC) as act:  # noqa: PT012  the act as a whole
            objects.store_object(act, desk.folder, [b"lost"])
            _ = 1 // 0
        (desk.folder / "objects" / ".incoming" / "x").write_bytes(b"x")
        assert len(_stored(desk)) == 3
    with desk.open():
        assert _stored(desk) == [name]
