"""Records of a bundle under inspection: bytes in a table that nothing but the apply reads (decisions A11)."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sitter_desk.vault.act import Act
from sitter_desk.vault.objects import clear_incoming
from sitter_desk.vault.reader import Reader
from sitter_desk.vault.store import Vault

STAGED = "staged bundle"
"""Setting: the id of the bundle that was verified to its end, also when it carries no record."""
_FORGET = 'DELETE FROM "setting" WHERE "key" = ?'
_BREATH = 100  # records in one call of SQLite, which lets no other thread go on meanwhile (C6)
_PIECE = 2000  # records between two commits: flat memory, short transactions


class Staging:
    """Takes the records of one bundle; made by ``open_staging``."""

    def __init__(self, vault: Vault, bundle: str) -> None:
        self._vault, self._bundle = vault, bundle
        self._pending: list[tuple[str, bytes]] = []
        self.is_complete = False

    def add(self, type_name: str, record: bytes) -> None:
        """One record as canonical bytes; every 2,000 are committed."""
        self._pending.append((type_name, record))
        if len(self._pending) >= _PIECE:
            self._flush()

    def complete(self) -> None:
        """The bundle was verified to its end: only now its records bear its name. They stay until they are applied or
        dropped, or the vault closes."""
        self._flush()
        with self._vault.transaction() as writer:
            writer.execute('UPDATE "staging" SET "bundle" = ?', (self._bundle,))
            writer.execute('INSERT INTO "setting" VALUES (?, ?)', (STAGED, self._bundle))
        self.is_complete = True

    def _flush(self) -> None:
        with self._vault.transaction() as writer:
            for at in range(0, len(self._pending), _BREATH):
                writer.executemany(
                    'INSERT INTO "staging" ("bundle", "type", "record") VALUES (\'\', ?, ?)',
                    self._pending[at : at + _BREATH],
                )
        self._pending = []


@contextmanager
def open_staging(vault: Vault, bundle: str) -> Iterator[Staging]:
    """An empty staging for one bundle; emptied again unless ``complete`` was called."""
    drop(vault)
    staging = Staging(vault, bundle)
    try:
        yield staging
    finally:
        if not staging.is_complete:
            drop(vault)


def drop(vault: Vault) -> None:
    """Forgets everything staged, attachments included."""
    with vault.transaction() as writer:
        writer.execute('DELETE FROM "staging"')
        writer.execute(_FORGET, (STAGED,))
    clear_incoming(vault.folder)


def staged_bundles(reader: Reader) -> list[str]:
    """The bundles that were verified to their end and wait to be applied: one or none."""
    bundle = reader.setting(STAGED)
    return [bundle] if bundle else []


def staged(reader: Reader, bundle: str) -> Iterator[tuple[Any, ...]]:
    """Type name and bytes of each staged record, in the order in which they came."""
    yield from reader.stream('SELECT "type", "record" FROM "staging" WHERE "bundle" = ? ORDER BY "n"', bundle)


def clear(act: Act, bundle: str) -> None:
    """Empties the staging of a bundle inside the act that applies it."""
    act.run('DELETE FROM "staging" WHERE "bundle" = ?', bundle)
    act.run(_FORGET + ' AND "value" = ?', STAGED, bundle)
