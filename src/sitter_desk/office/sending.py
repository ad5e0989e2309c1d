"""Making a bundle: what goes, sealed to the disc, read back, and only then recorded as made.

The password exists in memory alone until its notice is printed, by an act of its own (decisions A7); if the program
dies before, the bundle is made again. A bundle carries everything changed since the last one the receiver
acknowledged, so it stands alone when a disc is lost (A5).
"""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO, Literal

from sitter_desk.bundle.media import Written, read_again, write_to_folder
from sitter_desk.bundle.password import new_password
from sitter_desk.bundle.writer import Sealed, write_bundle
from sitter_desk.domain.exchange import DeskCard, Head, Peer, Versions
from sitter_desk.domain.progress import Progress, counted, silent
from sitter_desk.domain.records import Acceptance, AuditHead, CarriedItem, Engagement, Site
from sitter_desk.errors import HandlerListMissing, ImportUnfinished
from sitter_desk.office.numbers import PREFIXES, next_number
from sitter_desk.office.session import Session, new_id
from sitter_desk.vault import peers, staging
from sitter_desk.vault.store import Act, Reader

MARKS: dict[Site, str] = {"ward": "W", "contractor": "C"}
"""What tells the discs of both sites apart."""
OWN_VERSIONS = Versions(container=1, records=1, rules=1)
"""What this program writes and at most reads (D1)."""


SealStep = Literal["seal", "read_back"]
SealProgress = Callable[[SealStep, int, int], None]
"""Told the step, and how much of how much is done: records sealed, then bytes read back. Raises Cancelled when the
person stopped it."""


def untold(step: SealStep, done: int, total: int) -> None:
    """For whoever does not watch."""


@dataclass(frozen=True, kw_only=True)
class SealedBundle:
    """A bundle on its disc and the password that belongs on paper. ``password`` must not outlive its printing."""

    disc: CarriedItem
    notice: CarriedItem
    head: Head
    written: Written
    counts: dict[str, int]
    password: str = field(repr=False)


def seal_bundle(
    session: Session,
    engagement: Engagement,
    *,
    folder: Path,
    made_on: str,
    return_by: str,
    progress: SealProgress = untold,
) -> SealedBundle:
    """Seals everything the other desk does not have yet into ``folder`` and records disc and notice as made. Stopped by
    ``progress``, it leaves neither a bundle nor a number drawn.

    Raises HandlerListMissing before the first personal bundle where the kit's policy asks for it (区運3),
    ImportUnfinished while a bundle is staged, and the SD-1xx/3xx errors of disc and container.
    """
    with ExitStack() as undo:
        with session.act("bundle.seal") as act:
            engagement = act.get(
                Engagement, engagement.id
            )  # the policy as it stands now, not as a screen still shows it
            refuse_too_early(act, engagement)
            peer = peers.of_engagement(act, engagement.id)
            disc, notice = _items(session, act, engagement, made_on=made_on, return_by=return_by)
            head = _head(session, act, engagement, peer, bundle=disc.bundle)
            password = new_password()
            up_to = act.last_change()
            written = _write(session, act, folder, disc.number, head, password, progress)
            undo.callback(written.path.unlink, missing_ok=True)
            peers.sent(act, peer, head, up_to=up_to)
            act.put(disc)
            act.put(notice)
            act.note(about=disc.bundle, facts={"number": head.number, "records": sum(written.sealed.counts.values())})
        undo.pop_all()  # recorded: the disc stays
    return SealedBundle(
        disc=disc, notice=notice, head=head, written=written, counts=written.sealed.counts, password=password
    )  # fmt: skip


def read_back_again(sealed: SealedBundle, progress: Progress = silent) -> SealedBundle:
    """A bundle that was written but not verified, compared once more after its medium was taken out and put in again;
    ``progress`` is told the bytes. Raises MediumDiffers, and Cancelled: then it stays unverified."""
    return replace(sealed, written=read_again(sealed.written, progress))


def refuse_too_early(reader: Reader, engagement: Engagement) -> None:
    """Raises ImportUnfinished or HandlerListMissing where no bundle may be made now."""
    if staging.staged_bundles(reader):
        raise ImportUnfinished
    if engagement.policy.handler_list_required and not reader.find(
        Acceptance, engagement=engagement.id, what="handler_list"
    ):
        raise HandlerListMissing


def _items(
    session: Session, act: Act, engagement: Engagement, *, made_on: str, return_by: str
) -> tuple[CarriedItem, CarriedItem]:
    mark, seat = MARKS[session.vault.header.site], session.seat(act)
    disc = CarriedItem(
        id=new_id(),
        owner=session.desk,
        engagement=engagement.id,
        number=next_number(act, "disc", engagement, seat=seat, mark=mark),
        kind="disc",
        bundle=new_id(),
        made_on=made_on,
        made_by=session.vault.user.name,
        return_by=return_by,
        place="",
        state="made",
    )
    # One series for both: a disc and the notice of its password are only ever made together (A7).
    number = disc.number.replace(PREFIXES["disc"], PREFIXES["password_notice"], 1)
    return disc, replace(disc, id=new_id(), kind="password_notice", number=number)


def _head(session: Session, act: Reader, engagement: Engagement, peer: Peer, *, bundle: str) -> Head:
    header, chain = session.vault.header, act.audit_head()
    return Head(
        format=1,
        bundle=bundle,
        engagement=engagement.id,
        practice=header.practice,
        purpose="provide" if header.site == "ward" else "report",
        sender=DeskCard(
            desk=header.desk,
            site=header.site,
            seat=session.seat(act),
            incarnation=act.incarnation(),
            public_key=act.desk_public_key().hex(),
        ),
        recipient=peer.desk,
        number=peer.sent + 1,
        base=peer.acknowledged,
        acknowledged=peer.applied,
        made_at=session.now(),
        versions=OWN_VERSIONS,
        audit=AuditHead(site=header.site, seq=chain.seq, head=chain.head.hex()),
    )


def _write(
    session: Session, act: Act, folder: Path, number: str, head: Head, password: str, progress: SealProgress
) -> Written:
    since = peers.change_at(act, peer=head.recipient, number=head.base)
    total = sum(count for count, _ in act.count_changed_since(since, engagement=head.engagement).values())

    def sealing(done: int, records: int) -> None:
        progress("seal", done, records)

    def seal(out: BinaryIO) -> Sealed:
        records = counted(act.changed_since(since, engagement=head.engagement), sealing, total)
        return write_bundle(out, head=head, signing_key=act.desk_key(), password=password, records=records)

    def reading_back(done: int, size: int) -> None:
        progress("read_back", done, size)

    return write_to_folder(
        folder, number, seal, expected_bytes=most_bytes(session.vault.database), reading_back=reading_back
    )


def most_bytes(database: Path) -> int:
    """What a bundle takes at most: compressed and sealed, the records never take more room than the database that they
    come from."""
    return database.stat().st_size
