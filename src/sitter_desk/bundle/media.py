"""The folder that stands in for the disc: written whole or not at all, then read back (decisions D7, D9).

File name and README say nothing of the content (design §5).
"""

import contextlib
import errno
import hashlib
import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Literal

from sitter_desk.bundle.writer import Sealed
from sitter_desk.domain.progress import Progress, silent
from sitter_desk.errors import (
    Cancelled,
    ManagementNumberRefused,
    MediumDiffers,
    MediumFull,
    MediumOccupied,
    MediumReadFailed,
    MediumWriteFailed,
    NoBundleOnMedium,
    SeveralBundlesOnMedium,
)

SUFFIX = ".sdb"
README_NAME = "README.txt"
README = (
    "この媒体には、ファイル名の管理番号の暗号化データが入っています。\r\n"
    "開くには受渡しの相手方の業務プログラムと、別の機会に紙で渡されるパスワード通知書が必要です。\r\n"
    "拾われた方は開かずに、ラベルの連絡先へお知らせください。\r\n"
    "\r\n"
    "This medium carries encrypted data named by its management number.\r\n"
    "It opens only with the receiving desk's program and a password that travels on paper.\r\n"
)
_NUMBER = re.compile(r"[A-Z0-9][A-Z0-9-]{0,39}")
_MARGIN = 1 << 20
_PIECE = 1 << 20


@dataclass(frozen=True, kw_only=True)
class Written:
    """A bundle on its medium. ``outcome`` is "verified" only if it was read back from the medium, not from memory."""

    path: Path
    sealed: Sealed
    outcome: Literal["verified", "written_unverified"]


def write_to_folder(
    folder: Path,
    number: str,
    seal: Callable[[BinaryIO], Sealed],
    *,
    expected_bytes: int = 0,
    reading_back: Progress = silent,
) -> Written:
    """Lets ``seal`` write the bundle of a management number into ``folder`` and reads it back; ``reading_back`` is told
    the bytes compared.

    The name appears only when all bytes are on the medium. Raises SD-350 to SD-354 and SD-357, and what ``seal``
    raises; nothing is left behind then, except by ``MediumDiffers``: a medium that lies is to be destroyed.
    """
    path = folder / _name(number)
    if path.exists():
        raise MediumOccupied(number=number)
    with _named(folder, expected_bytes):
        _check_room(folder, expected_bytes)
        _write_readme(folder)
        sealed = _write_whole(path, seal)
    return Written(path=path, sealed=sealed, outcome=_compare(path, sealed, reading_back))


def read_again(written: Written, reading_back: Progress = silent) -> Written:
    """The bundle compared once more, after its medium was taken out and put in again: then no copy in memory can stand
    for it, and it counts as verified. Raises MediumDiffers."""
    _read_back(written.path, written.sealed, reading_back)
    return replace(written, outcome="verified")


def room_needed(expected_bytes: int) -> int:
    """The bytes that must be free on a medium before a bundle is written to it."""
    return expected_bytes + _MARGIN


def room_free(folder: Path) -> int:
    """The bytes that are free on a medium. Raises MediumWriteFailed where there is none."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        raise MediumWriteFailed from None


def check_medium(folder: Path, number: str, *, expected_bytes: int) -> None:
    """Raises beforehand what ``write_to_folder`` would refuse: MediumOccupied, MediumFull, MediumWriteFailed."""
    if (folder / _name(number)).exists():
        raise MediumOccupied(number=number)
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        raise MediumWriteFailed
    if room_free(folder) < room_needed(expected_bytes):
        raise _full(folder, expected_bytes)


def bundles_on(folder: Path) -> list[Path]:
    """Everything on a medium that has the name of a bundle, in the order of the management numbers. Raises SD-352."""
    try:
        return sorted(path for path in folder.iterdir() if _is_bundle(path))
    except OSError:
        raise MediumReadFailed from None


def find_bundle(folder: Path) -> Path:
    """The one bundle of a medium; raises ``NoBundleOnMedium``, ``SeveralBundlesOnMedium`` (named) or SD-352."""
    found = bundles_on(folder)
    if not found:
        raise NoBundleOnMedium
    if len(found) > 1:
        raise SeveralBundlesOnMedium(count=len(found), names=", ".join(path.stem for path in found))
    return found[0]


def _is_bundle(path: Path) -> bool:
    return path.suffix.lower() == SUFFIX and bool(_NUMBER.fullmatch(path.stem)) and path.is_file()


def _name(number: str) -> str:
    if not _NUMBER.fullmatch(number):
        raise ManagementNumberRefused
    return number + SUFFIX


@contextlib.contextmanager
def _named(folder: Path, expected_bytes: int) -> Iterator[None]:
    """Names what the operating system says about the medium."""
    try:
        yield
    except OSError as fault:
        if fault.errno in (errno.ENOSPC, errno.EDQUOT):
            raise _full(folder, expected_bytes) from None
        raise MediumWriteFailed from None


def _full(folder: Path, expected_bytes: int) -> MediumFull:
    free = shutil.disk_usage(folder).free
    needed = max(expected_bytes, free) + _MARGIN
    return MediumFull(needed_mb=-(-needed // 10**6), free_mb=free // 10**6)


def _check_room(folder: Path, expected_bytes: int) -> None:
    if shutil.disk_usage(folder).free < room_needed(expected_bytes):
        raise _full(folder, expected_bytes)


def _write_readme(folder: Path) -> None:
    path = folder / README_NAME
    if not path.exists():
        path.write_text(README, encoding="utf-8-sig", newline="")


def _write_whole(path: Path, seal: Callable[[BinaryIO], Sealed]) -> Sealed:
    temporary = path.with_name(f".{path.name}.part")
    temporary.unlink(missing_ok=True)  # left by a program that died
    try:
        with temporary.open("xb") as out:
            sealed = seal(out)
            out.flush()
            os.fsync(out.fileno())
        temporary.rename(path)
        _sync_folder(path.parent)
    except BaseException:
        temporary.unlink(missing_ok=True)
        path.unlink(missing_ok=True)
        raise
    return sealed


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # Windows has no handle to sync for a folder
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _compare(path: Path, sealed: Sealed, told: Progress) -> Literal["verified", "written_unverified"]:
    """Reads back; who stops it leaves no bundle behind, for nothing will record it."""
    try:
        return _read_back(path, sealed, told)
    except Cancelled:
        path.unlink(missing_ok=True)
        raise


def _read_back(path: Path, sealed: Sealed, told: Progress) -> Literal["verified", "written_unverified"]:
    """Reads from the medium where the system can be told to forget its copy (D7); other or unreadable bytes raise."""
    try:
        with path.open("rb", buffering=0) as stream:
            forgotten = _forget_cache(stream.fileno())
            digest, done = hashlib.sha256(), 0
            while piece := stream.read(_PIECE):
                digest.update(piece)
                done += len(piece)
                told(done, sealed.size)
    except OSError:
        raise MediumDiffers from None
    if digest.hexdigest() != sealed.digest:
        raise MediumDiffers
    return "verified" if forgotten else "written_unverified"


def _forget_cache(handle: int) -> bool:
    if not hasattr(os, "posix_fadvise"):
        return False
    os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    return True
