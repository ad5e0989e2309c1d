"""Opening what lies on a medium, step by step: found, unlocked, its sender known, verified, previewed, taken in.

Each step gives plain data for the page. Every try is an entry in the operation log, refused ones with the code of their
refusal; the file's name is only a hint, what counts is the signed head inside.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sitter_desk.bundle.media import bundles_on
from sitter_desk.bundle.reader import BundleReader
from sitter_desk.domain.exchange import Head, Peer
from sitter_desk.domain.progress import Progress, silent
from sitter_desk.domain.records import RECORD_TYPES, Engagement, Handover
from sitter_desk.errors import (
    BundlePasswordWrong,
    BundlePractice,
    BundleRecipientOther,
    Cancelled,
    MediumReadFailed,
    NoBundleOnMedium,
    SitterError,
)
from sitter_desk.office.numbers import PREFIXES, disc_number
from sitter_desk.office.receiving import Preview, look_at_head, refuse_wrong_place, stage_bundle
from sitter_desk.office.sending import MARKS
from sitter_desk.office.session import Session
from sitter_desk.sealing.signature import fingerprint
from sitter_desk.vault import peers, staging
from sitter_desk.vault.store import Reader

Standing = Literal["expected", "later", "earlier", "applied", "ours", "unknown", "refused"]
"""What a bundle is by its label and first lines: the next one; one after a gap; one that is older than what is here;
already taken in; made at this desk; without a number that says anything; not for this desk or damaged."""

FIRST_WAIT = 2
LONGEST_WAIT = 64
_KINDS = tuple(RECORD_TYPES)


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """Where a confirmation record says that a disc was received: its number, ISO day and time ("" while it is only
    printed)."""

    sheet: str
    day: str
    time: str


@dataclass(frozen=True, kw_only=True)
class FoundBundle:
    """A bundle on a medium, told by its label and its first two lines; ``size`` in bytes. ``gap`` are the numbers
    between it and what is here; ``refusal`` is set where it is ``refused``."""

    path: Path
    number: str
    size: int
    bundle: str
    standing: Standing
    gap: tuple[str, ...] = ()
    arrival: Arrival | None = None
    refusal: SitterError | None = None

    @property
    def notice(self) -> str:
        """The number of its password notice."""
        return self.number.replace(PREFIXES["disc"], PREFIXES["password_notice"], 1)

    @property
    def can_be_opened(self) -> bool:
        """Whether there is any sense in typing its password."""
        return self.standing in ("expected", "later", "unknown")


@dataclass(frozen=True, kw_only=True)
class Medium:
    """What lies on a medium, and what is awaited: the next number of each engagement."""

    folder: Path
    found: tuple[FoundBundle, ...]
    awaited: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Unlocked:
    """A bundle that its password opened. ``trusted`` says whether its sender's key was compared with paper; if not,
    the 16 characters are asked for before anything else (B8)."""

    head: Head
    trusted: bool


@dataclass(frozen=True, kw_only=True)
class KindPreview:
    """Records of one type in a verified bundle."""

    type_name: str
    new: int
    changed: int
    unchanged: int

    @property
    def total(self) -> int:
        """As many as the bundle's signed list of contents says."""
        return self.new + self.changed + self.unchanged


@dataclass(frozen=True, kw_only=True)
class Verified:
    """What the verification showed. ``sender`` and ``recipient`` are organisations ("" where this desk does not know
    them yet: the kit brings them); ``last`` is the serial taken in before, ``last_disc`` its label."""

    preview: Preview
    kinds: tuple[KindPreview, ...]
    sender: str
    recipient: str
    contract_year: int
    fingerprint: str
    last: int
    last_disc: str
    missing: tuple[str, ...]

    @property
    def total(self) -> int:
        """All records in it."""
        return sum(kind.total for kind in self.kinds)

    @property
    def to_take_in(self) -> int:
        """Records that taking it in would write."""
        return sum(kind.new + kind.changed for kind in self.kinds)


def look_at_medium(reader: Reader, folder: Path) -> Medium:
    """Everything on a medium with the name of a bundle. Raises MediumReadFailed, and NoBundleOnMedium for none."""
    found = bundles_on(folder)
    if not found:
        raise NoBundleOnMedium
    awaited = _awaited(reader)
    sheets = _arrivals(reader)
    return Medium(
        folder=folder,
        found=tuple(_found(reader, path, awaited, sheets.get(path.stem)) for path in found),
        awaited=awaited_discs(reader),
    )


def awaited_discs(reader: Reader) -> tuple[str, ...]:
    """The label of the disc that comes next from each other desk, where its engagement is known."""
    return tuple(disc_number(case, mark=mark, serial=peer.applied + 1) for case, peer, mark in _awaited(reader))


Awaited = list[tuple[Engagement, Peer, str]]


def _awaited(reader: Reader) -> Awaited:
    cases = {case.id: case for case in reader.find(Engagement)}
    mark = MARKS["contractor" if reader.header.site == "ward" else "ward"]
    known = peers.all_peers(reader)
    return [(cases[peer.engagement], peer, mark) for peer in known if peer.engagement in cases]


def _arrivals(reader: Reader) -> dict[str, Arrival]:
    """The sheet on which each management number changed hands."""
    return {
        line.reference: Arrival(sheet=sheet.number, day=sheet.day, time=sheet.time)
        for sheet in reader.find(Handover)
        for line in sheet.lines
    }


def _found(reader: Reader, path: Path, awaited: Awaited, arrival: Arrival | None) -> FoundBundle:
    try:
        size, bundle = path.stat().st_size, _outside(reader, path)
    except OSError:
        return _refused(path, MediumReadFailed())
    except SitterError as error:
        return _refused(path, error)
    standing, gap = _standing(reader, path.stem, bundle, awaited)
    return FoundBundle(
        path=path, number=path.stem, size=size, bundle=bundle, standing=standing, gap=gap, arrival=arrival
    )


def _refused(path: Path, error: SitterError) -> FoundBundle:
    return FoundBundle(path=path, number=path.stem, size=0, bundle="", standing="refused", refusal=error)


def _outside(reader: Reader, path: Path) -> str:
    """The bundle's id from its first lines. Raises SD-301 to 303 and 308, and what its outside already refuses."""
    with path.open("rb") as stream:
        header = BundleReader(stream).header
    ours = any(sent.bundle == header.bundle for sent in peers.sent_bundles(reader))
    if header.practice != reader.header.practice:
        raise BundlePractice
    if header.recipient != reader.header.desk and not ours:
        raise BundleRecipientOther
    return header.bundle


def _standing(reader: Reader, number: str, bundle: str, awaited: Awaited) -> tuple[Standing, tuple[str, ...]]:
    if any(sent.bundle == bundle for sent in peers.sent_bundles(reader)):
        return "ours", ()
    if any(applied.bundle == bundle for applied in peers.applied_bundles(reader)):
        return "applied", ()
    for case, peer, mark in awaited:
        serial = _serial(number, disc_number(case, mark=mark, serial=0))
        if serial:
            return _by_serial(serial, case, peer, mark)
    return "unknown", ()


def _serial(number: str, zeroth: str) -> int:
    """The serial in a management number of the series of ``zeroth``; 0 where it is of another one."""
    stem, digits = zeroth.rpartition("-")[0] + "-", number.rpartition("-")[2]
    return int(digits) if number == stem + digits and digits.isdecimal() and digits.isascii() else 0


def _by_serial(serial: int, case: Engagement, peer: Peer, mark: str) -> tuple[Standing, tuple[str, ...]]:
    if serial <= peer.applied:
        return "earlier", ()
    gap = tuple(
        disc_number(case, mark=mark, serial=each) for each in range(peer.applied + 1, min(serial, peer.applied + 10))
    )
    return ("later" if gap else "expected"), gap


def wait_after(tries: int) -> int:
    """Seconds before the next password may be tried, after so many wrong ones: 2, 4, 8 … at most 64."""
    return min(FIRST_WAIT**tries, LONGEST_WAIT) if tries else 0


def is_wrong_password(error: SitterError) -> bool:
    """Whether a try counts: the password was whole and did not open the bundle."""
    return isinstance(error, BundlePasswordWrong)


def unlock_bundle(session: Session, found: FoundBundle, password: str) -> Unlocked:
    """Tries a password, reads the signed head, and judges whether it belongs to this desk at all.

    The try is an entry before, a refusal another one. Raises SD-304 to 316 and the protocol's refusals of a bundle from
    or to another place; an untrusted sender is no refusal yet.
    """
    with _logged(session, found):
        head = look_at_head(found.path, password)
        with session.reading() as view:
            return Unlocked(head=head, trusted=refuse_wrong_place(session, view, head))


def verify_bundle(session: Session, found: FoundBundle, password: str, *, progress: Progress = silent) -> Verified:
    """Verifies the whole bundle into staging and says what taking it in would do (``receiving.stage_bundle``)."""
    with _logged(session, found):
        preview = stage_bundle(session, found.path, password, progress=progress)
    with session.reading() as view:
        return _verified(view, preview)


@contextmanager
def _logged(session: Session, found: FoundBundle) -> Iterator[None]:
    """An entry before, and one for a refusal with its code. Raises NotPermitted before anything else."""
    with session.act("bundle.inspect") as act:
        act.note(about="bundle", facts={"disc": found.number, "tried": 1})
    try:
        yield
    except Cancelled:
        raise
    except SitterError as error:
        with session.act("bundle.inspect") as act:
            act.note(about="bundle", facts={"disc": found.number, "refused": error.code})
        raise


def _verified(view: Reader, preview: Preview) -> Verified:
    head = preview.head
    peer = peers.get(view, head.sender.desk)
    case = next(iter(view.find(Engagement, id=head.engagement)), None)
    sides = (f"{case.ward_name}{case.section}", case.contractor_name) if case else ("", "")
    sender, recipient = sides if head.sender.site == "ward" else sides[::-1]
    mark = MARKS[head.sender.site]

    def label(serial: int) -> str:
        return disc_number(case, mark=mark, serial=serial) if case else str(serial)

    return Verified(
        preview=preview,
        kinds=_kinds(preview),
        sender=sender,
        recipient=recipient,
        contract_year=case.contract_year if case else 0,
        fingerprint=fingerprint(bytes.fromhex(head.sender.public_key)),
        last=peer.applied,
        last_disc=label(peer.applied) if peer.applied else "",
        missing=tuple(label(serial) for serial in preview.missing),
    )


def _kinds(preview: Preview) -> tuple[KindPreview, ...]:
    return tuple(
        KindPreview(type_name=name, new=fates["new"], changed=fates["changed"], unchanged=fates["unchanged"])
        for name, fates in sorted(preview.counts.items(), key=lambda each: _KINDS.index(each[0]))
    )


def waiting_bundle(reader: Reader) -> bool:
    """Whether a verified bundle waits to be taken in or put away; until then none can be made."""
    return bool(staging.staged_bundles(reader))
