"""The only door to SQLCipher: how a connection is opened, what it may do, and what its errors mean to a person."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

from sqlcipher3 import dbapi2 as sqlcipher  # type: ignore[import-untyped]  # the package carries no types

from sitter_desk.errors import (
    BrokenReference,
    Cancelled,
    DamagedVault,
    DiskFailed,
    NoSpace,
    SitterError,
    UnstorableText,
)

Statement = Sequence[Any]
_GUARDED_TABLE = "audit"
_NOT_A_DATABASE = {11, 26}  # SQLITE_CORRUPT, SQLITE_NOTADB
_FULL, _REFUSED = {13}, {19, 23}  # SQLITE_FULL; SQLITE_CONSTRAINT, SQLITE_AUTH
_BROKEN_OFF = {9}  # SQLITE_INTERRUPT: the view was closed meanwhile

_PRAGMAS = (
    "cipher_compatibility = 4",
    "foreign_keys = ON",
    "recursive_triggers = ON",  # else REPLACE walks past the append-only triggers (A12)
    "trusted_schema = OFF",
    "secure_delete = ON",
    "cell_size_check = ON",
    "temp_store = MEMORY",
    "cache_size = -65536",
)

_SCHEMA_CHANGES = frozenset(
    getattr(sqlcipher, name)
    for name in dir(sqlcipher)
    if name.startswith(("SQLITE_CREATE_", "SQLITE_DROP_", "SQLITE_ALTER_"))
) | {sqlcipher.SQLITE_ATTACH, sqlcipher.SQLITE_DETACH}
_ROW_CHANGES = frozenset({sqlcipher.SQLITE_UPDATE, sqlcipher.SQLITE_DELETE})
_ASKING_PRAGMAS = frozenset(
    {"cipher_integrity_check", "integrity_check", "foreign_key_check", "page_count", "page_size", "user_version"}
)


class Cursor(Protocol):
    """What the vault uses of a cursor."""

    rowcount: int

    def fetchall(self) -> list[Any]: ...
    def fetchmany(self, size: int, /) -> list[Any]: ...
    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    """What the vault uses of a SQLCipher connection."""

    in_transaction: bool

    def execute(self, sql: str, values: Statement = ..., /) -> Cursor: ...
    def executemany(self, sql: str, rows: Iterable[Statement], /) -> Cursor: ...
    def backup(self, target: "Connection", /, *, pages: int, progress: Callable[[int, int, int], None]) -> None: ...
    def set_authorizer(self, authorizer: Callable[..., int], /) -> None: ...
    def interrupt(self) -> None: ...
    def close(self) -> None: ...


@contextmanager
def told() -> Iterator[None]:
    """Turns errors of SQLCipher into sentences; their own text can carry values and goes nowhere (D10)."""
    try:
        yield
    except UnicodeEncodeError:
        raise UnstorableText(type="text") from None
    except sqlcipher.Error as error:
        raise _sentence(getattr(error, "sqlite_errorcode", 0) & 0xFF) from None


def _sentence(code: int) -> SitterError:
    if code in _NOT_A_DATABASE:
        return DamagedVault(part="records")
    if code in _BROKEN_OFF:
        return Cancelled()
    if code in _FULL:
        return NoSpace()
    return BrokenReference() if code in _REFUSED else DiskFailed()


def connect(path: Path, key: bytes, *, mode: str = "rw") -> Connection:
    """Opens a database with its raw 32-byte key. ``mode`` is ``rw``, ``ro``, or ``rwc`` to make a new file.

    The schema is not guarded yet: see ``guard``. Raises ``DamagedVault`` when the file is missing or is not a database
    under this key.
    """
    if mode != "rwc" and not (path.is_file() and path.stat().st_size):  # SQLite would begin a new one in an empty file
        raise DamagedVault(part=path.name)
    with told():
        uri = f"{path.absolute().as_uri()}?mode={mode}"
        connection: Connection = sqlcipher.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    try:
        with told():
            _prepare(connection, key, write=mode != "ro")
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: Connection, key: bytes, *, write: bool) -> None:
    connection.execute("PRAGMA cipher_log_level = none")  # else it writes to stderr at each wrong key (A21)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
    if write:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    else:
        connection.execute("PRAGMA query_only = ON")


def guard(connection: Connection) -> None:
    """From here on no statement may change the schema, attach a file, or touch a past audit entry (A12)."""
    connection.set_authorizer(_authorize)


def _authorize(action: int, first: str | None, second: str | None, *_: str | None) -> int:
    denied = (
        action in _SCHEMA_CHANGES
        or (action in _ROW_CHANGES and (first == _GUARDED_TABLE or (first or "").startswith("sqlite_")))
        or (action == sqlcipher.SQLITE_PRAGMA and not _only_asks(first, second))
        or (action == sqlcipher.SQLITE_FUNCTION and second == "load_extension")
    )
    return int(sqlcipher.SQLITE_DENY if denied else sqlcipher.SQLITE_OK)


def _only_asks(pragma: str | None, value: str | None) -> bool:
    return pragma == "wal_checkpoint" or (pragma in _ASKING_PRAGMAS and value is None)


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """BEGIN IMMEDIATE … COMMIT; anything raised rolls back, and so does a COMMIT that fails."""
    with told():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            _commit(connection)
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _commit(connection: Connection) -> None:
    """COMMIT. One that fails when it syncs leaves whole frames in the WAL, and should the program die next they would
    count after all: so the WAL is emptied of them."""
    try:
        connection.execute("COMMIT")
    except sqlcipher.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        with suppress(sqlcipher.Error):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        raise


def checkpoint(connection: Connection) -> None:
    """Moves the WAL into the database and empties it, so that deleted text stands in neither file (A14)."""
    with told():
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def check_pages(connection: Connection) -> None:
    """Raises ``DamagedVault`` unless every page authenticates and the structure holds. Checkpoints first: with a
    pending WAL the cipher's check reports errors that are none (A21)."""
    checkpoint(connection)
    with told():
        pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        structure = connection.execute("PRAGMA integrity_check").fetchall()
        references = connection.execute("PRAGMA foreign_key_check").fetchall()
    if pages or structure != [("ok",)] or references:
        raise DamagedVault(part="records")
