"""What this desk knows of the other desks, and which bundles went and came (decisions A5)."""

from dataclasses import dataclass, replace
from typing import cast

from sitter_desk.domain.canonical import canonical
from sitter_desk.domain.exchange import Head, Peer
from sitter_desk.errors import DamagedVault, NotCanonical, RecordMissing
from sitter_desk.sealing import strict
from sitter_desk.vault.act import Act
from sitter_desk.vault.reader import Reader


@dataclass(frozen=True)
class SentBundle:
    """A bundle made: ``at`` in microseconds UTC."""

    bundle: str
    peer: str
    number: int
    base: int
    at: int


@dataclass(frozen=True)
class AppliedBundle:
    """A bundle taken in: ``at`` in microseconds UTC."""

    bundle: str
    peer: str
    number: int
    at: int


def sent_bundles(reader: Reader) -> list[SentBundle]:
    """Every bundle this desk made, in the order in which they were made."""
    sql = 'SELECT "bundle", "peer", "number", "base", "made_at" FROM "sent_bundle" ORDER BY rowid'
    return [SentBundle(*row) for row in reader.rows(sql)]


def applied_bundles(reader: Reader) -> list[AppliedBundle]:
    """Every bundle this desk took in, in the order in which they came."""
    sql = 'SELECT "bundle", "peer", "number", "applied_at" FROM "applied_bundle" ORDER BY rowid'
    return [AppliedBundle(*row) for row in reader.rows(sql)]


def get(reader: Reader, desk: str) -> Peer:
    """The peer with this desk id; raises ``RecordMissing``."""
    return _one(reader, "desk", desk)


def of_engagement(reader: Reader, engagement: str) -> Peer:
    """The peer of an engagement, the first one known; raises ``RecordMissing``."""
    return _one(reader, "engagement", engagement)


def all_peers(reader: Reader) -> list[Peer]:
    """Every peer, in the order in which they became known."""
    return [_peer(row[0]) for row in reader.rows('SELECT "peer" FROM "peer" ORDER BY rowid')]


def put(act: Act, peer: Peer) -> None:
    """Writes what is known of a peer, with an entry that names the desk."""
    _write(act, peer)
    act.note(about=f"peer:{peer.desk}", facts={"trusted": int(peer.trusted), "applied": peer.applied})


def sent(act: Act, peer: Peer, head: Head, *, up_to: int) -> Peer:
    """Remembers a bundle made: ``up_to`` is the last change that was in it. Returns the peer as stored."""
    values = (head.bundle, peer.desk, head.number, head.base, up_to, act.at)
    act.run('INSERT INTO "sent_bundle" VALUES (?, ?, ?, ?, ?, ?)', *values)
    now = replace(peer, sent=head.number)
    _write(act, now)
    act.note(about=f"bundle:{head.bundle}", facts={"peer": peer.desk, "number": head.number, "base": head.base})
    return now


def applied(act: Act, peer: Peer, head: Head) -> Peer:
    """Remembers a bundle taken in, and what the peer says it has of ours. Returns the peer as stored."""
    act.run('INSERT INTO "applied_bundle" VALUES (?, ?, ?, ?)', head.bundle, peer.desk, head.number, act.at)
    now = replace(
        peer,
        incarnation=head.sender.incarnation,
        applied=head.number,
        applied_bundle=head.bundle,
        acknowledged=max(peer.acknowledged, head.acknowledged),
        versions=head.versions,
        audit=head.audit,
    )
    _write(act, now)
    act.note(about=f"bundle:{head.bundle}", facts={"peer": peer.desk, "number": head.number})
    return now


def change_at(reader: Reader, *, peer: str, number: int) -> int:
    """The last change that bundle ``number`` to a peer carried; 0 for number 0. Raises ``RecordMissing``."""
    if number == 0:
        return 0
    rows = reader.rows('SELECT "up_to" FROM "sent_bundle" WHERE "peer" = ? AND "number" = ?', peer, number)
    if not rows:
        raise RecordMissing(type="sent_bundle")
    return cast(int, rows[0][0])


def _one(reader: Reader, column: str, value: str) -> Peer:
    rows = reader.rows(f'SELECT "peer" FROM "peer" WHERE "{column}" = ? ORDER BY rowid', value)
    if not rows:
        raise RecordMissing(type="peer")
    return _peer(rows[0][0])


def _peer(text: str) -> Peer:
    try:
        return strict.decode(text.encode(), Peer)
    except NotCanonical:
        raise DamagedVault(part="peer") from None


def _write(act: Act, peer: Peer) -> None:
    text = canonical(peer).decode()
    sql = 'INSERT INTO "peer" VALUES (?, ?, ?) ON CONFLICT ("desk") DO UPDATE SET "peer" = excluded."peer"'
    act.run(sql, peer.desk, peer.engagement, text)
