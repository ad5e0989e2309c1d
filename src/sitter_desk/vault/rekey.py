"""A new data key without anyone's password; one commit point: the header (decisions A1, A2)."""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from sitter_desk.domain.progress import Progress, silent
from sitter_desk.errors import AuditBroken, DamagedVault, LastResponsible, MachineError
from sitter_desk.sealing.slots import give_data_key
from sitter_desk.vault.act import Act, do_nothing
from sitter_desk.vault.connection import Connection, check_pages, checkpoint, connect, guard, told, transaction
from sitter_desk.vault.drafts import drop_all
from sitter_desk.vault.files import disk_error, put_in_place, sync_file
from sitter_desk.vault.header import Header, database_name, write_header
from sitter_desk.vault.reader import Reader
from sitter_desk.vault.schema import copy_database, remove_database
from sitter_desk.vault.store import DATABASE_KEY, User, Vault
from sitter_desk.vault.tables import TABLES
from sitter_desk.vault.users import retire_slot, set_state, user_of, users

_LOCAL = ("history", "lookup", "subject_key", "peer", "sent_bundle", "applied_bundle", "object", "staging", "desk_key")


def remove_user(vault: Vault, login: str, *, at: int, pc: str, progress: Progress = silent) -> None:
    """Takes a person's access away: their slots go and the data key changes, in one step or not at all. ``progress`` is
    told the bytes copied; stopped by it, nothing has changed.

    Raises ``UnknownUser``, ``LastResponsible``, ``NoSpace``, ``DiskFailed``. Views of the vault end.
    """
    with vault.writing:
        _remove_alone(vault, login, at=at, pc=pc, progress=progress)


def _remove_alone(vault: Vault, login: str, *, at: int, pc: str, progress: Progress) -> None:
    user = user_of(vault.own_reader(), login)
    others = [each for each in users(vault.own_reader()) if each.role == "responsible" and each.id != user.id]
    if user.role == "responsible" and not others:
        raise LastResponsible
    lost = frozenset(slot.id for slot in vault.header.slots if slot.login == login)
    change_data_key(
        vault, name="user.remove", drop=lost, work=lambda act: _remove(act, user), at=at, pc=pc, progress=progress
    )


def _remove(act: Act, user: User) -> None:
    """What the person began and did not finish goes too: nobody else was to see it."""
    set_state(act, user, "removed")
    drop_all(act, user.id)


def change_data_key(
    vault: Vault,
    *,
    name: str,
    at: int,
    pc: str,
    drop: frozenset[str] = frozenset(),
    work: Callable[[Act], None] = do_nothing,
    progress: Progress = silent,
) -> None:
    """Copies the database under a new key (``progress`` is told the bytes), does ``work`` in the copy, and commits both
    with the header.

    Until the header is replaced nothing has changed; afterwards everything has. When the header can't be written the
    vault is closed: what counts is then on the disk, and the next opening finds it. Other threads wait: with a write
    and with a new view.
    """
    with vault.writing, vault.viewing:
        vault.close_readers()
        old, old_database = vault.header, vault.database
        data_key = os.urandom(32)
        header = _next_header(old, drop, data_key)
        _write_copy(vault, header, data_key, name=name, drop=drop, work=work, at=at, pc=pc, progress=progress)
        try:
            written = write_header(vault.folder, header, data_key)
        except BaseException:
            vault.abandon()
            raise
        _move(vault, written, data_key, at=at)
        with suppress(MachineError):  # the change has happened; the next opening sweeps lower epochs
            remove_database(old_database)


def _next_header(old: Header, drop: frozenset[str], data_key: bytes) -> Header:
    epoch = old.epoch + 1
    kept = [slot for slot in old.slots if slot.id not in drop]
    slots = tuple(give_data_key(slot, old.identity, epoch=epoch, data_key=data_key) for slot in kept)
    return replace(old, epoch=epoch, slots=slots)


def _write_copy(
    vault: Vault,
    header: Header,
    data_key: bytes,
    *,
    name: str,
    drop: frozenset[str],
    work: Callable[[Act], None],
    at: int,
    pc: str,
    progress: Progress,
) -> None:
    target = vault.folder / database_name(header.epoch)
    beside = target.with_name(target.name + ".new")
    checkpoint(vault.writer)
    copy = copy_database(vault.writer, beside, header.key_for(data_key, DATABASE_KEY), progress=progress)
    try:
        with transaction(copy):
            act = Act(header, copy, name=name, at=at, user=vault.user.id, pc=pc)
            _work_in_copy(act, drop, work)
        _compare(vault.writer, copy, header)
        copy.close()
        sync_file(beside)
        put_in_place(beside, target)
    except OSError as error:
        _discard(copy, beside)
        raise disk_error(error) from None
    except BaseException:
        _discard(copy, beside)
        raise


def _discard(copy: Connection, beside: Path) -> None:
    copy.close()
    remove_database(beside)


def _work_in_copy(act: Act, drop: frozenset[str], work: Callable[[Act], None]) -> None:
    work(act)
    for slot in sorted(drop):
        retire_slot(act, slot)
    act.note(about="epoch", facts={"epoch": act.header.epoch})
    act.finish()


def _compare(old: Connection, copy: Connection, header: Header) -> None:
    """Pages, counts and chain of the copy, before it may count."""
    check_pages(copy)
    broken = Reader(header, copy).find_audit_break()
    if broken:
        raise AuditBroken(seq=broken.seq, how=broken.how)
    for table in (*(table.name for table in TABLES.values()), *_LOCAL):
        with told():
            before, after = (_count(each, table) for each in (old, copy))
        if before != after:
            raise DamagedVault(part=table)


def _count(connection: Connection, table: str) -> int:
    return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchall()[0][0])


def _move(vault: Vault, header: Header, data_key: bytes, *, at: int) -> None:
    """The open vault goes over to the new epoch; on failure it is closed, and opens again as that epoch."""
    vault.writer.close()
    vault.set_header(header)
    vault.data_key = data_key
    try:
        vault.writer = connect(vault.database, vault.database_key)
        guard(vault.writer)
        vault.mirror_now(at)
    except BaseException:
        vault.abandon()
        raise
