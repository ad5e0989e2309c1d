"""Making and opening desks: the ward's from nothing, the contractor's from its engagement kit.

A real desk needs the secret store of this PC (machine secret and mirror); only a practice desk does without (A23).
"""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from math import ceil
from pathlib import Path

from sitter_desk.bundle.refusals import refusal_error
from sitter_desk.domain.exchange import Head, Peer, judge
from sitter_desk.domain.own_password import refuse_unfit_password
from sitter_desk.domain.records import Site
from sitter_desk.errors import FingerprintDiffers, NotAKit
from sitter_desk.office.listing import make_up
from sitter_desk.office.receiving import open_disc
from sitter_desk.office.sending import OWN_VERSIONS
from sitter_desk.office.session import Session, new_id
from sitter_desk.sealing.signature import fingerprint_matches, new_signing_key
from sitter_desk.sealing.slots import PRODUCTION, Argon2, Slot, machine_mark
from sitter_desk.vault.attempts import FREE_TRIES, load_tries, wait_after
from sitter_desk.vault.files import Holder, look_at_lock
from sitter_desk.vault.header import read_header
from sitter_desk.vault.mirror import read_mirror
from sitter_desk.vault.opening import Founding, accept_invitation, create_vault, unlock, unlock_with_recovery
from sitter_desk.vault.store import Machine as VaultMachine
from sitter_desk.vault.store import Vault
from sitter_desk.workstation.machine import now_us, pc_name
from sitter_desk.workstation.paths import resource
from sitter_desk.workstation.secret_store import SecretStore

MACHINE_KEY = "machine-key"
MIRROR = "mirror"
KEY_BYTES = 32


@dataclass(frozen=True, kw_only=True)
class Machine:
    """This PC: its name, its clock (µs UTC), and the secret store (None only for practice). ``kdf`` is for tests."""

    pc: str
    now: Callable[[], int]
    store: SecretStore | None = None
    kdf: Argon2 = PRODUCTION


@dataclass(frozen=True)
class StoredMirror:
    """The mirror of one vault as an entry of the secret store (A6, A16)."""

    store: SecretStore
    vault: str

    def get(self) -> bytes | None:
        """What was mirrored last."""
        return self.store.get(self.vault, MIRROR)

    def set(self, value: bytes, /) -> None:
        """Writes and reads back."""
        self.store.put(self.vault, MIRROR, value)


@dataclass(frozen=True, kw_only=True)
class FirstPerson:
    """The responsible person of a new desk, as typed."""

    login: str
    name: str
    password: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Kit:
    """What the contractor holds: the disc, the password from its notice, the ward's fingerprint from its key sheet."""

    disc: Path
    password: str = field(repr=False)
    typed_fingerprint: str


def found_ward_desk(folder: Path, person: FirstPerson, *, practice: bool, machine: Machine) -> tuple[Session, str]:
    """A new ward desk with its first responsible person; gives the open session and the recovery code, shown once.

    Raises PasswordUnfit, the SD-1xx errors of the secret store and the SD-2xx errors of making a vault.
    """
    refuse_unfit_password(person.password, person.login)
    return _found(folder, person, machine, desk=new_id(), site="ward", practice=practice)


def found_contractor_desk(
    folder: Path, person: FirstPerson, kit: Kit, *, practice: bool, machine: Machine
) -> tuple[Session, str]:
    """The contractor's desk made from the ward's kit: its desk id is the one that the ward addressed.

    The whole kit is verified first, and the ward's key is pinned in the founding itself because its fingerprint was
    typed from paper (B8): a desk that knows no ward can't come into being. Nothing of the kit is applied yet:
    ``receiving.stage_bundle`` does that. Raises PasswordUnfit, NotAKit, FingerprintDiffers, the protocol's refusals,
    SD-1xx to 3xx.
    """
    refuse_unfit_password(person.password, person.login)
    with open_disc(kit.disc, kit.password) as bundle:
        head = bundle.head()
        ward = _ward_of(head, kit, practice=practice)
        bundle.finish()
    return _found(
        folder, person, machine, desk=head.recipient, site="contractor", practice=practice, known=(ward,)
    )  # fmt: skip


def _ward_of(head: Head, kit: Kit, *, practice: bool) -> Peer:
    ward = Peer(desk=head.sender.desk, engagement=head.engagement, public_key=head.sender.public_key, trusted=True)
    # A kit need not be number 1: when the first disc is lost, the next one stands alone as well (A5).
    if head.sender.site != "ward" or head.base or head.acknowledged:
        raise NotAKit
    verdict = judge(head, ward, me=head.recipient, practice=practice, own=OWN_VERSIONS)
    if verdict.refusal:
        raise refusal_error(verdict.refusal, head, ward, own=OWN_VERSIONS)
    if not fingerprint_matches(bytes.fromhex(ward.public_key), kit.typed_fingerprint):
        raise FingerprintDiffers
    return ward


def enter_by_invitation(folder: Path, person: FirstPerson, code: str, *, machine: Machine, waited: float) -> Session:
    """Opens a desk with a one-time code and sets the person's password on this PC and account (A9).

    Raises PasswordUnfit, WrongCode, LockedOut and the SD-1xx and SD-2xx errors of opening.
    """
    return _enter_by_code(folder, person, code, accept_invitation, machine=machine, waited=waited)


def enter_by_recovery(folder: Path, person: FirstPerson, code: str, *, machine: Machine, waited: float) -> Session:
    """Opens a desk with the recovery sheet and gives an active user a new password here. Renew the sheet afterwards.

    Raises PasswordUnfit, WrongCode, UnknownUser, LockedOut and the SD-1xx and SD-2xx errors of opening.
    """
    return _enter_by_code(folder, person, code, unlock_with_recovery, machine=machine, waited=waited)


def _enter_by_code(
    folder: Path,
    person: FirstPerson,
    code: str,
    enter: Callable[..., Vault],
    *,
    machine: Machine,
    waited: float,
) -> Session:
    refuse_unfit_password(person.password, person.login)
    vault_id = read_header(folder).vault
    if machine.store and machine.store.get(vault_id, MACHINE_KEY) is None:  # a new PC or account binds itself here
        machine.store.put(vault_id, MACHINE_KEY, secrets.token_bytes(KEY_BYTES))
    vault = enter(
        folder,
        code,
        login=person.login,
        password=person.password,
        machine=_vault_machine(machine, vault_id),
        at=machine.now(),
        waited=waited,
        kdf=machine.kdf,
    )
    return _session(vault, machine)


@dataclass(frozen=True, kw_only=True)
class DeskSign:
    """What a desk says of itself before anyone has logged in; no names (B11).

    ``logins``: the log-in ids that open it on this PC and account, in the order of the header; ``elsewhere``: those
    that open it on another one alone. ``tries_left``: wrong passwords before the waiting begins; ``wait_seconds``: how
    long now. ``holder``: who has it open, or had it last, and ``in_use`` which of the two.
    """

    folder: Path
    vault: str
    desk: str
    site: Site
    practice: bool
    logins: tuple[str, ...]
    elsewhere: tuple[str, ...]
    tries_left: int
    wait_seconds: int
    holder: Holder | None
    in_use: bool


def look_at_desk(folder: Path, *, machine: Machine | None = None, waited: float = 0.0) -> DeskSign:
    """Reads the sign of a desk without its password. Nothing is written, and no try is counted. ``waited`` as for
    ``open_desk``; ``machine``: ``this_machine`` where none is given.

    Raises the SD-2xx errors of a folder that holds no desk, or a damaged or newer one, and the SD-1xx errors of the
    secret store.
    """
    header = read_header(folder)
    here_is = machine or this_machine(folder)
    bound = _vault_machine(here_is, header.vault)
    failed = _failed_tries(folder, header.vault, bound, at=here_is.now())
    mark = machine_mark(bound.secret, header.vault)
    here = _logins(slot for slot in header.slots if slot.machine == mark)
    holder, in_use = look_at_lock(folder)
    return DeskSign(
        folder=folder,
        vault=header.vault,
        desk=header.desk,
        site=header.site,
        practice=header.practice,
        logins=here,
        elsewhere=tuple(login for login in _logins(header.slots) if login not in here),
        tries_left=max(0, FREE_TRIES - failed),
        wait_seconds=max(0, ceil(wait_after(failed) - waited)),
        holder=holder,
        in_use=in_use,
    )


def _logins(slots: Iterable[Slot]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(slot.login for slot in slots if slot.kind == "user"))


def _failed_tries(folder: Path, vault_id: str, machine: VaultMachine, *, at: int) -> int:
    mirrored = read_mirror(machine.mirror, vault_id)
    return load_tries(folder, vault=vault_id, machine_secret=machine.secret, mirrored=mirrored, at=at).tries.failed


def change_user(session: Session, *, login: str, password: str, machine: Machine, waited: float) -> Session:
    """Another person takes over at this PC: the desk is closed and opened with the other log-in. The present person's
    session has ended in any case.

    Raises what ``open_desk`` raises; then the desk is closed.
    """
    folder = session.vault.folder
    session.close()
    return open_desk(folder, login=login, password=password, machine=machine, waited=waited)


def open_desk(folder: Path, *, login: str, password: str, machine: Machine, waited: float) -> Session:
    """Opens a desk with a password. ``waited`` is monotonic seconds since the last try (A6). Raises the SD-2xx errors,
    one sentence for each of: wrong password, in use, damaged, newer, missing machine secret, locked out."""
    vault_id = read_header(folder).vault
    vault = unlock(
        folder,
        login=login,
        password=password,
        machine=_vault_machine(machine, vault_id),
        at=machine.now(),
        waited=waited,
    )
    return _session(vault, machine)


def _session(vault: Vault, machine: Machine) -> Session:
    """The person at the open desk; a vault of an older program gets its list first."""
    try:
        make_up(vault)
    except BaseException:
        vault.abandon()
        raise
    return Session(vault=vault, pc=machine.pc, now=machine.now)


def this_machine(folder: Path) -> Machine:
    """This PC for a desk in ``folder``: a real desk needs its secret store, only a practice desk does without (A23).

    Raises the SD-2xx errors of a folder that holds no desk, and the SD-1xx errors of the secret store.
    """
    store = None if read_header(folder).practice else SecretStore()
    return Machine(pc=pc_name(), now=now_us, store=store)


def _found(
    folder: Path,
    person: FirstPerson,
    machine: Machine,
    *,
    desk: str,
    site: Site,
    practice: bool,
    known: tuple[Peer, ...] = (),
) -> tuple[Session, str]:
    founding = Founding(
        vault=new_id(),
        desk=desk,
        site=site,
        practice=practice,
        login=person.login,
        name=person.name,
        role="responsible",
        password=person.password,
        desk_key=new_signing_key(),
        peers=known,
    )
    if machine.store:
        machine.store.put(founding.vault, MACHINE_KEY, secrets.token_bytes(KEY_BYTES))
    vault, code = create_vault(
        folder, founding, machine=_vault_machine(machine, founding.vault), at=machine.now(), kdf=machine.kdf
    )
    return Session(vault=vault, pc=machine.pc, now=machine.now), code


def _vault_machine(machine: Machine, vault_id: str) -> VaultMachine:
    store = machine.store
    return VaultMachine(
        pc=machine.pc,
        migrations=resource("migrations"),
        secret=store.get(vault_id, MACHINE_KEY) if store else None,
        mirror=StoredMirror(store, vault_id) if store else None,
    )
