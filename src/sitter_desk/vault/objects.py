"""Attachments: one sealed file each under a random name and its own key, which stands only in the row (A11).

Order always: write, fsync, rename, then commit the row; delete commits first, then unlinks. A file without a row is an
orphan and removed at the next open; a row without a file is damage.
"""

import hashlib
import os
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path

from sitter_desk.errors import DamagedData, DamagedObject, RecordMissing
from sitter_desk.sealing.stream import KEY_BYTES, Sealer, open_stream
from sitter_desk.vault.act import Act
from sitter_desk.vault.files import disk_error, put_in_place, remove, sync_file, sync_folder
from sitter_desk.vault.reader import Reader

FOLDER = "objects"
INCOMING = ".incoming"
_LABEL = b"sitter-desk object 1\0"


def store_object(act: Act, folder: Path, data: Iterable[bytes]) -> tuple[str, str, int]:
    """Seals ``data`` into the vault folder and names it in this act. Returns name, SHA-256 (hex) and size in bytes.

    The same content is kept once and counted. If the act does not commit, the file is an orphan.
    """
    name, key, digest, size = _seal(folder, data)
    known = act.rows('SELECT "name" FROM "object" WHERE "digest" = ?', digest)
    if known:
        remove(folder / FOLDER / INCOMING / name)
        act.run('UPDATE "object" SET "refs" = "refs" + 1 WHERE "digest" = ?', digest)
        return str(known[0][0]), digest, size
    put_in_place(folder / FOLDER / INCOMING / name, folder / FOLDER / name)
    act.run('INSERT INTO "object" VALUES (?, ?, ?, ?, 1)', name, key, digest, size)
    act.note(about=f"object:{name}", facts={"size": size})
    return name, digest, size


def open_object(reader: Reader, folder: Path, name: str, *, rehash: bool = True) -> Iterator[bytes]:
    """The content in verified pieces. Raises ``RecordMissing`` for no such object, ``DamagedObject`` when the file is
    missing, altered, cut, or of another size or digest: use nothing of it until the iterator has ended.

    ``rehash=False`` for sealing a bundle: the cipher proves the object, and who receives it compares its digest (A10).
    """
    rows = reader.rows('SELECT "key", "digest", "size" FROM "object" WHERE "name" = ?', name)
    if not rows:
        raise RecordMissing(type="object")
    key, digest, size = rows[0]
    found, length = hashlib.sha256(), 0
    try:
        with (folder / FOLDER / name).open("rb") as file:
            for piece in open_stream(key, _LABEL + name.encode(), file.read):
                if rehash:
                    found.update(piece)
                length += len(piece)
                yield piece
    except (DamagedData, OSError):
        raise DamagedObject from None
    if length != size or (rehash and found.hexdigest() != digest):
        raise DamagedObject


def drop_object(act: Act, folder: Path, name: str) -> None:
    """Gives up one reference; the file goes after the commit that removes the last. Raises ``RecordMissing``."""
    if not act.run('UPDATE "object" SET "refs" = "refs" - 1 WHERE "name" = ? AND "refs" > 1', name):
        if not act.run('DELETE FROM "object" WHERE "name" = ?', name):
            raise RecordMissing(type="object")
        act.afterwards.append(lambda: remove(folder / FOLDER / name))
    act.note(about=f"object:{name}", facts={"dropped": 1})


def clear_incoming(folder: Path) -> None:
    """Removes what an unfinished inspection left."""
    _remove_all(path for path in (folder / FOLDER / INCOMING).glob("**/*") if path.is_file())


def sweep_objects(reader: Reader, folder: Path) -> None:
    """Removes files that no row names: left by an act that did not commit."""
    named = {str(row[0]) for row in reader.rows('SELECT "name" FROM "object"')}
    clear_incoming(folder)
    _remove_all(path for path in (folder / FOLDER).glob("*") if path.is_file() and path.name not in named)


def _remove_all(paths: Iterable[Path]) -> None:
    for path in list(paths):
        remove(path)


def _make_folders(folder: Path) -> None:
    """The name of the objects' folder must be on the disk before a row counts on what is in it (A11)."""
    is_first = not (folder / FOLDER).is_dir()
    (folder / FOLDER / INCOMING).mkdir(parents=True, exist_ok=True)
    if is_first:
        sync_folder(folder)


def _seal(folder: Path, data: Iterable[bytes]) -> tuple[str, bytes, str, int]:
    name, key = secrets.token_hex(16), os.urandom(KEY_BYTES)
    path = folder / FOLDER / INCOMING / name
    digest, size = hashlib.sha256(), 0
    try:
        _make_folders(folder)
        with path.open("wb") as out:
            sealer = Sealer(key, _LABEL + name.encode(), out.write)
            for piece in data:
                digest.update(piece)
                size += len(piece)
                sealer.update(piece)
            sealer.finish()
        sync_file(path)
    except OSError as error:
        raise disk_error(error) from None
    return name, key, digest.hexdigest(), size
