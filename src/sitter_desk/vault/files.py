"""Files that are there whole or not at all, and the lock that one process holds on a vault."""

import contextlib
import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from sitter_desk.domain.dates import office_day, office_time
from sitter_desk.errors import DiskFailed, NoSpace, VaultInUse

LOCK_NAME = "lock"
_LOCK_OFFSET = 1 << 30  # far past the end: on Windows a locked byte can't be read, and the holder must be (D6)
_HOLDER_BYTES = 4096
_HOLDER_SIGNS = 200
_RETRY_SECONDS = 5.0
_UNKNOWN = "unknown"
_LATEST = 1 << 53  # µs; what lies later is no time of a PC
_DISK_FULL = {28, 122}  # ENOSPC, EDQUOT


def disk_error(error: OSError) -> DiskFailed | NoSpace:
    """The sentence for a failed file call; the error's own text carries paths and stays here (D10)."""
    return NoSpace() if error.errno in _DISK_FULL else DiskFailed()


def write_whole(path: Path, data: bytes) -> None:
    """Writes beside, fsyncs, puts in place, fsyncs the folder. Raises ``NoSpace`` or ``DiskFailed``; then the old file
    stands as it was."""
    beside = path.with_name(path.name + ".new")
    try:
        with beside.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        put_in_place(beside, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise disk_error(error) from None


def put_in_place(source: Path, target: Path) -> None:
    """Atomic replace and fsync of the folder; retried while a scanner of the machine holds the file (D6)."""
    _patiently(lambda: source.replace(target))
    sync_folder(target.parent)


def remove(path: Path) -> None:
    """Removes a file if it is there, retried as above. Raises ``DiskFailed``."""
    try:
        _patiently(lambda: path.unlink(missing_ok=True))
    except OSError as error:
        raise disk_error(error) from None


def sync_file(path: Path) -> None:
    """Forces a file's content to the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Forces the names in a folder to the disk; Windows does this with the rename itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _patiently(step: Callable[[], object]) -> None:
    deadline = time.monotonic() + _RETRY_SECONDS
    while True:
        try:
            step()
        except PermissionError:
            if os.name != "nt" or time.monotonic() > deadline:
                raise
            time.sleep(0.05)
        else:
            return


@dataclass(frozen=True, kw_only=True)
class Holder:
    """Who has a vault open, or had it last: PC, process, the log-in id that opened it ("" while nobody has proved to be
    one), and since when (µs UTC, 0 where it is not known)."""

    pc: str
    pid: int
    login: str = ""
    since: int = 0


class FolderLock:
    """A lock of the operating system on ``<folder>/lock``: gone with the process, whatever became of it.

    Raises ``VaultInUse`` with what stands in the file about its holder; ``NoSpace`` or ``DiskFailed`` when nothing can
    be written there.
    """

    def __init__(self, folder: Path, *, pc: str) -> None:
        path = folder / LOCK_NAME
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise disk_error(error) from None
        try:
            _lock(self._handle)
        except OSError:
            holder = _read_holder(self._handle)
            os.close(self._handle)
            raise _in_use(holder) from None
        self._pc = pc[:_HOLDER_SIGNS]
        try:
            self.name()
        except BaseException:
            os.close(self._handle)
            raise

    def name(self, *, login: str = "", since: int = 0) -> None:
        """Writes who holds it. Call it with a log-in id only once that person is proved: what was typed may have been a
        password in the wrong field."""
        holder = Holder(pc=self._pc, pid=os.getpid(), login=login[:_HOLDER_SIGNS], since=since)
        try:
            os.ftruncate(self._handle, 0)
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, json.dumps(asdict(holder)).encode("ascii"))
        except OSError as error:
            raise disk_error(error) from None

    def release(self) -> None:
        """Gives the vault free. The file stays: removing it would let two processes lock two files of one name."""
        os.close(self._handle)


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415  only there

        os.lseek(handle, _LOCK_OFFSET, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415  only there

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def look_at_lock(folder: Path) -> tuple[Holder | None, bool]:
    """What stands in the lock of a vault – who has it, or had it last – and whether it is held now. Nothing is written;
    for a moment no other opening gets through."""
    try:
        handle = os.open(folder / LOCK_NAME, os.O_RDWR)
    except OSError:
        return None, False
    try:
        _lock(handle)
    except OSError:
        return _read_holder(handle), True
    else:
        return _read_holder(handle), False
    finally:
        os.close(handle)


def _read_holder(handle: int) -> Holder | None:
    """What the file tells; a version before this one wrote PC and process alone."""
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        named = json.loads(os.read(handle, _HOLDER_BYTES))
        return Holder(
            pc=str(named["pc"]),
            pid=int(named["pid"]),
            login=str(named.get("login", "")),
            since=int(named.get("since", 0)),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _in_use(holder: Holder | None) -> VaultInUse:
    if holder is None:
        return VaultInUse(pc=_UNKNOWN, pid=_UNKNOWN, login=_UNKNOWN, since=_UNKNOWN)
    since = f"{office_day(holder.since)} {office_time(holder.since)}" if 0 < holder.since <= _LATEST else _UNKNOWN
    return VaultInUse(pc=holder.pc, pid=holder.pid, login=holder.login or _UNKNOWN, since=since)
