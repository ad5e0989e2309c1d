"""Making and opening a vault. Opening never damages, and never makes anew what is missing (design §4)."""

import os
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from sitter_desk.domain import papercode
from sitter_desk.domain.exchange import Peer
from sitter_desk.domain.records import Site
from sitter_desk.domain.roles import Role
from sitter_desk.errors import MissingMachineSecret, NotPractice, UnknownUser, VaultExists, WrongCode, WrongPassword
from sitter_desk.sealing.slots import PRODUCTION, Argon2, Slot, machine_mark, new_slot, open_slot, password_bytes
from sitter_desk.vault.act import Act
from sitter_desk.vault.attempts import TryLog, add_try, check_wait, load_tries
from sitter_desk.vault.audit import ChainHead
from sitter_desk.vault.connection import connect, guard, transaction
from sitter_desk.vault.files import FolderLock, disk_error, put_in_place, sync_file
from sitter_desk.vault.header import Header, check_seal, database_name, read_header, write_header
from sitter_desk.vault.mirror import Mirrored, read_mirror, write_mirror
from sitter_desk.vault.peers import put as put_peer
from sitter_desk.vault.people import code_slot, new_person_slot, person_slots, replace_slots
from sitter_desk.vault.reader import Reader
from sitter_desk.vault.schema import load_migrations, migrate
from sitter_desk.vault.settling import settle, sweep_before
from sitter_desk.vault.store import DATABASE_KEY, Machine, User, Vault
from sitter_desk.vault.users import add_user, keep_slot, set_state, slots, user_of

_FIRST_EPOCH = 1


@dataclass(frozen=True, kw_only=True)
class Founding:
    """A new vault and its first person. ``vault`` and ``desk`` are ids (32 hex digits), ``desk_key`` the raw Ed25519
    private key of the desk, ``peers`` the desks it knows from the start. Site and practice never change (A23)."""

    vault: str
    desk: str
    site: Site
    practice: bool
    login: str
    name: str
    role: Role
    password: str = field(repr=False)
    desk_key: bytes = field(repr=False)
    peers: tuple[Peer, ...] = ()


@dataclass(frozen=True)
class _Opened:
    """The slot that opened, what the mirror held before, the attempts."""

    slot: Slot
    mirrored: Mirrored | None
    log: TryLog


def create_vault(
    folder: Path, founding: Founding, *, machine: Machine, at: int, kdf: Argon2 = PRODUCTION
) -> tuple[Vault, str]:
    """Makes a vault in a new or empty folder, opens it, and gives it with its recovery code, which is shown once.

    Raises ``NotPractice`` without a machine secret unless it is for practice, ``VaultExists``, ``MigrationsLost``,
    ``NoSpace``, ``DiskFailed``. The folder appears whole or not at all.
    """
    if machine.secret is None and not founding.practice:
        raise NotPractice
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise VaultExists
    data_key = os.urandom(32)
    header, code = _first_header(founding, machine, data_key, kdf)
    with _building(folder) as building:
        head = _first_database(building, header, founding, machine=machine, data_key=data_key, at=at)
        header = write_header(building, header, data_key)
        # Mirrored before it is there: else a kill before the first opening makes it look like an older copy (A16).
        mirrored = Mirrored(
            vault=header.vault, seq=head.seq, head=head.head.hex(), epoch=header.epoch, incarnation=header.incarnation
        )
        write_mirror(machine.mirror, mirrored)
        if folder.exists():
            folder.rmdir()
        put_in_place(building, folder)
    try:
        return _first_opening(folder, header, data_key, mirrored, machine=machine, at=at, login=founding.login), code
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)  # nobody has seen its recovery code
        raise


def _first_opening(
    folder: Path, header: Header, data_key: bytes, mirrored: Mirrored, *, machine: Machine, at: int, login: str
) -> Vault:
    lock = FolderLock(folder, pc=machine.pc)
    with _released_on_failure(lock):
        log = load_tries(folder, vault=header.vault, machine_secret=machine.secret, mirrored=mirrored, at=at)
        opened = _Opened(header.slots[0], mirrored, log)
        return _open_database(folder, header, data_key, opened, lock=lock, machine=machine, at=at, login=login)


def unlock(folder: Path, *, login: str, password: str, machine: Machine, at: int, waited: float) -> Vault:
    """Opens a vault with a password. ``waited``: monotonic seconds since the program started or since the last try in
    it, whichever is later.

    Raises, each with its own remedy: ``NoVault``, ``WrongPassword``, ``VaultInUse``, ``DamagedVault``, ``NewerVault``,
    ``NewerSchema``, ``MissingMachineSecret``, ``LockedOut``, ``MigrationsLost``, ``HeaderOutOfBounds``,
    ``HeaderPutBack``.
    """

    def choose(header: Header) -> list[Slot]:
        own = [slot for slot in header.slots if slot.kind == "user" and slot.login == login]
        fitting = [slot for slot in own if slot.machine == machine_mark(machine.secret, header.vault)]
        if own and not fitting:
            raise MissingMachineSecret
        return fitting

    return _enter(folder, choose, password_bytes(password), machine=machine, at=at, waited=waited, login=login)


def unlock_with_recovery(
    folder: Path,
    code: str,
    *,
    login: str,
    password: str,
    machine: Machine,
    at: int,
    waited: float,
    kdf: Argon2 = PRODUCTION,
) -> Vault:
    """Opens a vault with the recovery sheet and gives an active user a new password on this PC and account.

    Raises ``WrongCode``, ``UnknownUser``, ``NotPractice``, and what ``unlock`` raises. Renew the sheet afterwards.
    """
    return _enter_by_code(folder, code, "recovery", login, password, machine=machine, at=at, waited=waited, kdf=kdf)


def accept_invitation(
    folder: Path,
    code: str,
    *,
    login: str,
    password: str,
    machine: Machine,
    at: int,
    waited: float,
    kdf: Argon2 = PRODUCTION,
) -> Vault:
    """Opens a vault with a one-time code, which opens nothing afterwards, and sets the person's password here (A9).

    Raises ``WrongCode``, ``NotPractice``, and what ``unlock`` raises.
    """
    return _enter_by_code(folder, code, "invitation", login, password, machine=machine, at=at, waited=waited, kdf=kdf)


def _enter_by_code(
    folder: Path,
    code: str,
    kind: str,
    login: str,
    password: str,
    *,
    machine: Machine,
    at: int,
    waited: float,
    kdf: Argon2,
) -> Vault:
    def choose(header: Header) -> list[Slot]:
        if machine.secret is None and not header.practice:
            raise NotPractice
        named = "" if kind == "recovery" else login
        return [slot for slot in header.slots if slot.kind == kind and slot.login == named]

    secret = papercode.secret_of(code)
    try:
        vault = _enter(folder, choose, secret, machine=machine, at=at, waited=waited, login=login)
    except WrongPassword:
        raise WrongCode from None
    try:
        _bind(vault, kind, password, at=at, kdf=kdf)
    except BaseException:
        vault.close()
        raise
    return vault


def _bind(vault: Vault, kind: str, password: str, *, at: int, kdf: Argon2) -> None:
    login = vault.user.login
    spent = {slot.id for slot in vault.header.slots if slot.kind == "invitation" and slot.login == login}
    old = {slot.id for slot in person_slots(vault, login, machine_mark(vault.machine.secret, vault.header.vault))}
    slot = new_person_slot(vault, login, password, kdf)

    def activate(act: Act) -> None:
        set_state(act, vault.user, "active")

    act_name = "invitation.accept" if kind == "invitation" else "recovery.use"
    replace_slots(vault, act_name, drop=spent | old, add=slot, extra=activate, at=at, pc=vault.machine.pc)


def _enter(
    folder: Path,
    choose: Callable[[Header], Sequence[Slot]],
    secret: bytes,
    *,
    machine: Machine,
    at: int,
    waited: float,
    login: str,
) -> Vault:
    choose(read_header(folder))  # refuses what needs no lock, and makes no lock file where no vault is
    lock = FolderLock(folder, pc=machine.pc)
    with _released_on_failure(lock):
        header = read_header(folder)
        opened, data_key = _open_slot(folder, header, choose(header), secret, machine=machine, at=at, waited=waited)
        return _open_database(folder, header, data_key, opened, lock=lock, machine=machine, at=at, login=login)


def _open_slot(
    folder: Path,
    header: Header,
    fitting: Sequence[Slot],
    secret: bytes,
    *,
    machine: Machine,
    at: int,
    waited: float,
) -> tuple[_Opened, bytes]:
    mirrored = read_mirror(machine.mirror, header.vault)
    log = load_tries(folder, vault=header.vault, machine_secret=machine.secret, mirrored=mirrored, at=at)
    check_wait(log, waited=waited)
    log = add_try(log, fitting[0].id if fitting else "", at=at)
    write_mirror(machine.mirror, replace(mirrored or Mirrored(vault=header.vault), attempts=log.tries))
    for slot in fitting:
        with suppress(WrongPassword):
            bound = machine.secret if slot.machine else None
            data_key = open_slot(slot, header.identity, epoch=header.epoch, secret=secret, machine_secret=bound)
            check_seal(header, data_key)
            return _Opened(slot, mirrored, log), data_key
    raise WrongPassword


def _open_database(
    folder: Path,
    header: Header,
    data_key: bytes,
    opened: _Opened,
    *,
    lock: FolderLock,
    machine: Machine,
    at: int,
    login: str,
) -> Vault:
    sweep_before(folder, header)
    migrations = load_migrations(machine.migrations)
    database, key = folder / database_name(header.epoch), header.key_for(data_key, DATABASE_KEY)
    writer = connect(database, key)
    try:
        migrate(writer, migrations, database=database, key=key)
        guard(writer)
        user = _user(Reader(header, writer), opened.slot, login)
        vault = Vault(
            folder, header, data_key=data_key, user=user, writer=writer, lock=lock, machine=machine, tries=opened.log
        )
        kind = opened.slot.kind
        settle(vault, how=kind, mirrored=opened.mirrored, expected=kind != "invitation", at=at)
        lock.name(login=user.login, since=at)
    except BaseException:
        writer.close()
        raise
    return vault


def _user(reader: Reader, slot: Slot, login: str) -> User:
    """Who opened it. A slot that is retired, or of a removed user, opens nothing, whatever the header says (A9)."""
    if slot.id in slots(reader, retired=True):
        raise WrongPassword
    state = "active" if slot.kind != "invitation" else ""
    try:
        return user_of(reader, login, state=state)
    except UnknownUser:
        if slot.kind == "recovery":
            raise
        raise WrongPassword from None


@contextmanager
def _building(folder: Path) -> Iterator[Path]:
    """A new folder beside ``folder``, for its owner alone; removed unless it took that name."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        building = Path(tempfile.mkdtemp(prefix=f"{folder.name}.new-", dir=folder.parent))
        try:
            yield building
        finally:
            shutil.rmtree(building, ignore_errors=True)
    except OSError as error:
        raise disk_error(error) from None


@contextmanager
def _released_on_failure(lock: FolderLock) -> Iterator[None]:
    try:
        yield
    except BaseException:
        lock.release()
        raise


def _first_header(founding: Founding, machine: Machine, data_key: bytes, kdf: Argon2) -> tuple[Header, str]:
    header = Header(
        vault=founding.vault,
        desk=founding.desk,
        site=founding.site,
        practice=founding.practice,
        incarnation=1,
        epoch=_FIRST_EPOCH,
        slots=(),
    )
    own = new_slot(
        header.identity,
        kind="user",
        login=founding.login,
        secret=password_bytes(founding.password),
        machine_secret=machine.secret,
        kdf=kdf,
        epoch=_FIRST_EPOCH,
        data_key=data_key,
    )
    code, recovery = code_slot(header.identity, "recovery", "", _FIRST_EPOCH, data_key, kdf)
    return replace(header, slots=(own, recovery)), code


def _first_database(
    folder: Path, header: Header, founding: Founding, *, machine: Machine, data_key: bytes, at: int
) -> ChainHead:
    database, key = folder / database_name(header.epoch), header.key_for(data_key, DATABASE_KEY)
    migrations = load_migrations(machine.migrations)
    user = User(id=secrets.token_hex(16), login=founding.login, name=founding.name, role=founding.role)
    connection = connect(database, key, mode="rwc")
    try:
        migrate(connection, migrations, database=database, key=key, new=True)
        with transaction(connection):
            act = Act(header, connection, name="vault.create", at=at, user=user.id, pc=machine.pc)
            add_user(act, user, state="active")
            for slot in header.slots:
                keep_slot(act, slot.id)
            act.run('INSERT INTO "desk_key" VALUES (1, ?)', founding.desk_key)
            for peer in founding.peers:
                put_peer(act, peer)
            act.finish()
            head = act.audit_head()
    finally:
        connection.close()
    sync_file(database)
    return head
