"""Opening a bundle: head judged first, everything verified into staging, previewed, then applied in one act.

Nothing in the vault's business tables changes before all is verified (decisions A11); applying twice changes
nothing; every ward decision is verified with the ward's pinned key before it is let in (A4).
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Literal, cast

from sitter_desk.bundle.parts import StagedRecord
from sitter_desk.bundle.reader import BundleReader
from sitter_desk.bundle.refusals import refusal_error
from sitter_desk.domain.checking import refuse_unfit
from sitter_desk.domain.exchange import Head, Peer, Verdict, judge
from sitter_desk.domain.progress import Progress, counted, silent
from sitter_desk.domain.records import (
    RECORD_TYPES,
    Acceptance,
    Application,
    Approval,
    CarriedOver,
    Certification,
    Child,
    Decision,
    Engagement,
    ExportFile,
    ExportRow,
    Handover,
    Question,
    Record,
    Repayment,
    Round,
    RuleSet,
    Submission,
    WardCheck,
)
from sitter_desk.errors import (
    AttachmentsUnknown,
    BrokenReference,
    ConflictingRecord,
    FingerprintDiffers,
    KeyPinnedAlready,
    MediumReadFailed,
    NothingFound,
    OlderRecord,
    RecordNotTheirs,
)
from sitter_desk.office.batch import batched
from sitter_desk.office.handovers import move_items
from sitter_desk.office.sending import OWN_VERSIONS
from sitter_desk.office.session import Session
from sitter_desk.sealing import strict
from sitter_desk.sealing.decision import verify_decision
from sitter_desk.sealing.signature import fingerprint, fingerprint_matches
from sitter_desk.vault import peers, staging
from sitter_desk.vault.reader import Fate as StoredFate
from sitter_desk.vault.store import Act, Reader

_AT_ONCE = 100
"""Records held against the vault by one statement. One for each record would be slower, and would hold the window up:
who asks the vault again and again takes Python back before another thread has woken up (C6)."""

Fate = Literal["new", "changed", "unchanged"]

THE_WARDS = (
    Engagement, Round, RuleSet, Acceptance, Certification, CarriedOver, ExportFile, ExportRow, WardCheck, Approval,
    Decision, Repayment, Handover,
)  # fmt: skip
"""What the ward alone says: at its desk no disc brings one of these, whoever owns and signs it (概(2))."""


@dataclass(frozen=True, kw_only=True)
class Preview:
    """What applying would do: counts by record type and fate, numbers that never arrived, sender restored or not."""

    head: Head
    counts: dict[str, Counter[Fate]]
    missing: tuple[int, ...]
    restored: bool

    def total(self, fate: Fate) -> int:
        """How many records share a fate."""
        return sum(counter[fate] for counter in self.counts.values())


@contextmanager
def open_disc(path: Path, password: str, *, progress: Progress = silent) -> Iterator[BundleReader]:
    """A bundle unlocked, its head not read yet; closed with the block, or the disc could not be ejected.
    ``progress`` is told the bytes read, and stops the reading by raising Cancelled.

    Raises MediumReadFailed when the file can't be opened, and the SD-3xx errors of header and password.
    """
    try:
        stream = path.open("rb")
    except OSError:
        raise MediumReadFailed from None
    with stream:
        reader = BundleReader(cast(BinaryIO, _Watched(stream, path.stat().st_size, progress)))
        reader.unlock(password)
        yield reader


class _Watched:
    """A stream that tells how far it was read; a word for each piece, none for single bytes of the header."""

    def __init__(self, stream: BinaryIO, total: int, progress: Progress) -> None:
        self._stream, self._total, self._progress, self._done = stream, total, progress, 0

    def read(self, size: int) -> bytes:
        data = self._stream.read(size)
        self._done += len(data)
        if size > 1:
            self._progress(self._done, self._total)
        return data


def look_at_head(path: Path, password: str) -> Head:
    """The signed head of a bundle, without reading anything else (B7)."""
    with open_disc(path, password) as bundle:
        return bundle.head()


def trust_peer(session: Session, head: Head, typed_fingerprint: str) -> None:
    """Pins the sender's key once its fingerprint was typed from the 鍵の照合票 (B8).

    Raises FingerprintDiffers, KeyPinnedAlready when another key is trusted, and the protocol's refusals of a bundle
    that is not for this desk, engagement or kind of work.
    """
    key = bytes.fromhex(head.sender.public_key)
    with session.act("peer.trust") as act:
        peer = _peer(act, head)
        if peer.trusted and peer.public_key != head.sender.public_key:
            raise KeyPinnedAlready
        pinned = replace(peer, public_key=head.sender.public_key, trusted=True)
        _judged(session, head, pinned)
        if not fingerprint_matches(key, typed_fingerprint):
            raise FingerprintDiffers
        peers.put(act, pinned)
        act.note(about=f"peer:{head.sender.desk}", facts={"fingerprint": fingerprint(key)})


def stage_bundle(session: Session, path: Path, password: str, *, progress: Progress = silent) -> Preview:
    """Verifies a whole bundle into staging and says what applying it would do; business tables stay untouched.
    ``progress`` is told the bytes verified.

    Raises the refusal of the protocol by name, or the SD-3xx error of the first thing that does not verify; either
    way staging is empty again.
    """
    with session.act("bundle.inspect") as act:
        act.note(about="bundle", facts={"opened": 1})
    with open_disc(path, password, progress=progress) as bundle, session.reading() as view:
        head = bundle.head()
        peer = _peer(view, head)
        verdict = _judged(session, head, peer)
        with staging.open_staging(session.vault, head.bundle) as store:
            counts = _stage(bundle, store, view, peer)
            if any(True for _ in bundle.files()):
                raise AttachmentsUnknown
            bundle.finish()
            store.complete()
    return Preview(head=head, counts=counts, missing=verdict.missing, restored=verdict.restored)


def _peer(view: Reader, head: Head) -> Peer:
    """What this desk knows of the engagement's other side; a sender it has never heard of is judged against that."""
    known = peers.all_peers(view)
    same = [peer for peer in known if peer.desk == head.sender.desk]
    if not known:
        raise NothingFound
    return (same or known)[0]


def refuse_wrong_place(session: Session, view: Reader, head: Head) -> bool:
    """Whether the sender's key is trusted here. Raises every refusal of the protocol except that it is not, so that a
    disc of another engagement is named before anybody types a fingerprint."""
    peer = _peer(view, head)
    _judged(session, head, peer if peer.trusted else replace(peer, public_key=head.sender.public_key, trusted=True))
    return peer.trusted


def _judged(session: Session, head: Head, peer: Peer) -> Verdict:
    verdict = judge(head, peer, me=session.desk, practice=session.practice, own=OWN_VERSIONS)
    if verdict.refusal:
        raise refusal_error(verdict.refusal, head, peer, own=OWN_VERSIONS)
    return verdict


def _stage(bundle: BundleReader, store: staging.Staging, view: Reader, peer: Peer) -> dict[str, Counter[Fate]]:
    counts: dict[str, Counter[Fate]] = {name: Counter() for name in RECORD_TYPES}
    while some := list(islice(bundle.records(), _AT_ONCE)):
        for staged, fate in zip(some, view.fates([each.record for each in some]), strict=True):
            counts[staged.type_name][_checked(view, staged, peer, fate)] += 1
            store.add(staged.type_name, staged.line)
    return {name: counter for name, counter in counts.items() if counter}


def _checked(view: Reader, staged: StagedRecord, peer: Peer, fate: StoredFate) -> Fate:
    """Refuses what the sender may not say: a record that isn't its own, an older or another content, a decision
    that the ward did not sign."""
    record, type_name = staged.record, staged.type_name
    if record.owner != peer.desk or (view.header.site == "ward" and _is_the_wards(record)):
        raise RecordNotTheirs(type=type_name)
    if record.engagement != peer.engagement:
        raise RecordNotTheirs(type=type_name)
    refuse_unfit(record)
    if isinstance(record, Decision):
        verify_decision(record, ward_key=bytes.fromhex(peer.public_key))
    if fate == "older":
        raise OlderRecord(type=type_name, revision=record.revision)
    if fate == "conflict":
        raise ConflictingRecord(type=type_name, revision=record.revision)
    return fate


def _is_the_wards(record: Record) -> bool:
    """A 差戻し is the ward's too: it would take a case away from its officers."""
    return isinstance(record, THE_WARDS) or (isinstance(record, Question) and record.kind == "send_back")


def apply_bundle(session: Session, preview: Preview, *, progress: Progress = silent) -> None:
    """Takes a staged bundle over in one act: its records, the acknowledgement, and what its sheets moved.
    ``progress`` is told the records taken over; stopped by it, nothing is taken over."""
    head, total = preview.head, sum(sum(counter.values()) for counter in preview.counts.values())
    with session.act("bundle.apply") as act:
        peer = peers.get(act, head.sender.desk)
        _judged(session, head, peer)
        if head.bundle not in staging.staged_bundles(act):
            raise NothingFound
        cases: set[str] = set()
        for record in counted(_staged_records(act, head.bundle), progress, total):
            act.put_received(record)
            if isinstance(record, Handover) and record.state == "recorded":
                move_items(session, act, record)
            if isinstance(record, Application | Submission):
                cases.add(record.application if isinstance(record, Submission) else record.id)
        _refuse_half_cases(act, cases)
        peers.applied(act, peer, head)
        staging.clear(act, head.bundle)
        act.note(about=f"bundle:{head.bundle}", facts=_facts(preview))


def _refuse_half_cases(act: Act, cases: set[str]) -> None:
    """A case comes with its children, and what was submitted has rules: one without would stop its whole round.
    Raises BrokenReference."""
    known = {(each.engagement, each.year_of_use) for each in act.find(RuleSet)}
    for some in batched(list(cases)):
        applications = act.find_all(Application, "id", some)
        named = {child for each in applications for child in each.children}
        submitted = {each.application for each in act.find_all(Submission, "application", some)}
        years = {(each.engagement, each.year_of_use) for each in applications if each.id in submitted}
        if not years <= known or len(act.find_all(Child, "id", named)) < len(named):
            raise BrokenReference


def _facts(preview: Preview) -> dict[str, int | tuple[str, ...]]:
    """What the log keeps of an import: a number that never arrived stays named there (A5)."""
    return {
        "new": preview.total("new"),
        "changed": preview.total("changed"),
        "missing": tuple(str(number) for number in preview.missing),
        "restored": int(preview.restored),
    }


def _staged_records(view: Reader, bundle: str) -> Iterator[Record]:
    decoders = {name: strict.decoder(record_type) for name, record_type in RECORD_TYPES.items()}
    for type_name, line in staging.staged(view, bundle):
        yield decoders[type_name](line)


def discard_bundle(session: Session) -> None:
    """Forgets a staged bundle; nothing of it was applied."""
    with session.act("bundle.inspect") as act:
        act.note(about="bundle", facts={"discarded": len(staging.staged_bundles(act))})
    staging.drop(session.vault)
