"""Making and opening desks: the ward's from nothing, the contractor's from its engagement kit.

A real desk needs the secret store of this PC (machine secret and mirror); only a practice desk does without (A23).
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from sitter_desk.bundle.refusals import refusal_error
from sitter_desk.domain.exchange import Peer, judge
from sitter_desk.domain.records import Site
from sitter_desk.errors import FingerprintDiffers, NotAKit
from sitter_desk.office.receiving import look_at_head
from sitter_desk.office.sending import OWN_VERSIONS
from sitter_desk.office.session import Session, new_id
from sitter_desk.sealing.signature import fingerprint_matches, new_signing_key
from sitter_desk.sealing.slots import PRODUCTION, Argon2
from sitter_desk.vault import peers
from sitter_desk.vault.header import read_header
from sitter_desk.vault.opening import Founding, create_vault, unlock
from sitter_desk.vault.store import Machine as VaultMachine
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

    Raises the SD-1xx errors of the secret store and the SD-2xx errors of making a vault.
    """
    return _found(folder, person, machine, desk=new_id(), site="ward", practice=practice)


def found_contractor_desk(
    folder: Path, person: FirstPerson, kit: Kit, *, practice: bool, machine: Machine
) -> tuple[Session, str]:
    """The contractor's desk made from the ward's kit: its desk id is the one that the ward addressed.

    The ward's key is pinned because its fingerprint was typed from paper (B8). Nothing of the kit is applied yet:
    ``receiving.stage_bundle`` does that. Raises NotAKit, FingerprintDiffers, the protocol's refusals, SD-1xx to 3xx.
    """
    head = look_at_head(kit.disc, kit.password)
    ward = Peer(desk=head.sender.desk, engagement=head.engagement, public_key=head.sender.public_key, trusted=True)
    # A kit need not be number 1: when the first disc is lost, the next one stands alone as well (A5).
    if head.sender.site != "ward" or head.base or head.acknowledged:
        raise NotAKit
    verdict = judge(head, ward, me=head.recipient, practice=practice, own=OWN_VERSIONS)
    if verdict.refusal:
        raise refusal_error(verdict.refusal, head, ward, own=OWN_VERSIONS)
    if not fingerprint_matches(bytes.fromhex(ward.public_key), kit.typed_fingerprint):
        raise FingerprintDiffers
    session, code = _found(folder, person, machine, desk=head.recipient, site="contractor", practice=practice)
    with session.act("peer.trust") as act:
        peers.put(act, ward)
    return session, code


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
    return Session(vault=vault, pc=machine.pc, now=machine.now)


def _found(
    folder: Path, person: FirstPerson, machine: Machine, *, desk: str, site: Site, practice: bool
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
