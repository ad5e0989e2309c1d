"""Numbered migrations: each step and its number in one transaction, a verified copy before the first (design §4)."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3.dbapi2 import complete_statement  # type: ignore[import-untyped]  # the package carries no types

from sitter_desk.domain.progress import Progress, silent
from sitter_desk.errors import DamagedVault, MigrationsLost, NewerSchema, NoSpace
from sitter_desk.vault.connection import Connection, check_pages, connect, told, transaction
from sitter_desk.vault.files import remove

APPLICATION_ID = 0x53446573
_PAGES_AT_ONCE = 2048


@dataclass(frozen=True)
class Migration:
    """One step: its number is the schema version it leads to."""

    number: int
    statements: tuple[str, ...]


def load_migrations(folder: Path) -> tuple[Migration, ...]:
    """The steps ``NNNN_name.sql`` of a folder, from 1 without gaps; raises ``MigrationsLost`` naming the first gap."""
    files = {int(path.name[:4]): path for path in folder.glob("[0-9][0-9][0-9][0-9]_*.sql")}
    last = max(files, default=1)
    for number in range(1, last + 1):
        if number not in files:
            raise MigrationsLost(number=number)
    return tuple(Migration(number, _statements(files[number])) for number in range(1, last + 1))


def migrate(
    connection: Connection, migrations: tuple[Migration, ...], *, database: Path, key: bytes, new: bool = False
) -> None:
    """Brings an open, unguarded database to the newest schema.

    Raises ``NewerSchema`` with both numbers when it is newer, ``DamagedVault`` when it has no schema and is not
    ``new``, ``NoSpace`` when the copy would not fit. A step that fails leaves the schema of the step before.
    """
    with told():
        current = int(connection.execute("PRAGMA user_version").fetchall()[0][0])
    newest = migrations[-1].number
    if current == 0 and not new:
        raise DamagedVault(part=database.name)
    if current > newest:
        raise NewerSchema(found=current, known=newest)
    copy = database.with_name(database.name + ".copy")
    if 0 < current < newest:
        _copy(connection, copy, key)
    for migration in migrations[current:]:
        _step(connection, migration)
    remove(copy)


def copy_database(connection: Connection, target: Path, key: bytes, *, progress: Progress = silent) -> Connection:
    """A whole copy under ``key`` by the backup interface (A21), verified page by page; ``progress`` is told the bytes
    copied, and stopped by it nothing is left. Raises ``NoSpace`` before anything is written unless the disk holds it
    twice (D9)."""
    with told():
        pages = [int(connection.execute(f"PRAGMA {name}").fetchall()[0][0]) for name in ("page_count", "page_size")]
    if shutil.disk_usage(target.parent).free < 2 * pages[0] * pages[1]:
        raise NoSpace
    remove(target)
    copy = connect(target, key, mode="rwc")
    try:
        with told():
            connection.backup(copy, pages=_PAGES_AT_ONCE, progress=_told_bytes(progress, pages[1]))
        check_pages(copy)
    except BaseException:
        copy.close()
        remove_database(target)
        raise
    return copy


def _told_bytes(progress: Progress, page_size: int) -> Callable[[int, int, int], None]:
    def told_pages(_status: int, left: int, total: int) -> None:
        progress((total - left) * page_size, total * page_size)

    return told_pages


def remove_database(path: Path) -> None:
    """Removes a database with its side files; the database last, so that no log is ever left for another file."""
    for suffix in ("-wal", "-shm", ""):
        remove(path.with_name(path.name + suffix))


def _copy(connection: Connection, target: Path, key: bytes) -> None:
    copy_database(connection, target, key).close()


def _step(connection: Connection, migration: Migration) -> None:
    with transaction(connection):
        for statement in migration.statements:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {migration.number}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _statements(path: Path) -> tuple[str, ...]:
    """The statements of a file; ``executescript`` would commit an open transaction (A12)."""
    found, pending = [], ""
    for line in path.read_text(encoding="utf-8").splitlines(keepends=True):
        pending += line
        if complete_statement(pending):
            found.append(pending.strip())
            pending = ""
    if any(line.strip() and not line.lstrip().startswith("--") for line in pending.splitlines()):
        raise MigrationsLost(number=int(path.name[:4]))
    return tuple(found)
