"""Tries of a password before the vault is open: counted across restarts, told to the audit log later (A6).

This slows a person at the desk. Against a copied folder Argon2id and the machine secret hold, not this file.
"""

from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from typing import Literal

from sitter_desk.domain.canonical import canonical
from sitter_desk.errors import LockedOut, NotCanonical
from sitter_desk.sealing import strict
from sitter_desk.sealing.slots import derive_key, keyed_digest, machine_mark
from sitter_desk.vault.files import disk_error, write_whole
from sitter_desk.vault.mirror import Mirrored, Tries

Finding = Literal["missing", "broken", "older"]
FINDINGS: tuple[Finding, ...] = ("missing", "broken", "older")
START = "start"
FREE_TRIES = 5
FIRST_WAIT = 30
LONGEST_WAIT = 900
_MOST_BYTES = 1 << 20
_LABEL = "sitter-desk attempt 1"
_KEY_LABEL = "sitter-desk attempts key 1"


@dataclass(frozen=True, kw_only=True)
class Try:
    """One line: a slot id, "" for an unknown log-in, ``start``, or a finding about the file itself."""

    n: int
    at: int
    slot: str
    prev: str
    mac: str


@dataclass(frozen=True)
class TryLog:
    """The attempts of one PC and account as they stand; ``tries`` is what the mirror has to hold."""

    path: Path
    key: bytes = field(repr=False)
    lines: tuple[Try, ...]
    tries: Tries


def wait_after(failed: int) -> int:
    """Seconds to wait before the next try."""
    return 0 if failed < FREE_TRIES else min(LONGEST_WAIT, FIRST_WAIT << min(failed - FREE_TRIES, 8))


def load_tries(folder: Path, *, vault: str, machine_secret: bytes | None, mirrored: Mirrored | None, at: int) -> TryLog:
    """The log of this PC and account. A file that is missing, broken or older than the mirror starts a new one, whose
    first line is that finding; the failures the mirror counted stand."""
    path = folder / f"attempts-{machine_mark(machine_secret, vault) or 'none'}"
    key = derive_key(machine_secret or b"", _KEY_LABEL, vault)
    known = mirrored.attempts if mirrored else Tries()
    lines = _read(path, key)
    finding = _finding(lines, known)
    if finding or lines is None:
        finding = finding or "broken"
        return _with(TryLog(path, key, (), known), finding, at)
    failed = sum(line.slot not in (START, *FINDINGS) for line in lines)
    last = lines[-1] if lines else None
    tries = Tries(n=last.n, mac=last.mac, failed=max(failed, known.failed)) if last else known
    return TryLog(path, key, tuple(lines), tries)


def check_wait(log: TryLog, *, waited: float) -> None:
    """Raises ``LockedOut`` with the seconds still to wait. ``waited``: monotonic seconds since the program started or
    since the last try in it, whichever is later."""
    left = wait_after(log.tries.failed) - waited
    if left > 0:
        raise LockedOut(seconds=int(left) + 1)


def add_try(log: TryLog, slot: str, *, at: int) -> TryLog:
    """The log with one more failure, on the disk before the password is looked at: ending the program saves no try."""
    longer = _with(log, slot, at)
    _write(longer)
    return replace(longer, tries=replace(longer.tries, failed=log.tries.failed + 1))


def start_again(log: TryLog, *, at: int) -> TryLog:
    """The log after a success: one line, no failures; numbers and chain go on."""
    fresh = _with(replace(log, lines=()), START, at)
    _write(fresh)
    return replace(fresh, tries=replace(fresh.tries, failed=0))


def _with(log: TryLog, slot: str, at: int) -> TryLog:
    bare = Try(n=log.tries.n + 1, at=at, slot=slot, prev=log.tries.mac, mac="")
    line = replace(bare, mac=_mac(log.key, bare))
    return replace(log, lines=(*log.lines, line), tries=replace(log.tries, n=line.n, mac=line.mac))


def _write(log: TryLog) -> None:
    write_whole(log.path, b"".join(canonical(line) + b"\n" for line in log.lines))


def _mac(key: bytes, line: Try) -> str:
    message = canonical({"at": line.at, "n": line.n, "prev": line.prev, "slot": line.slot})
    return keyed_digest(key, _LABEL, message).hex()


def _read(path: Path, key: bytes) -> list[Try] | None:
    """The lines; [] when there is no file, None when it is not what this program wrote."""
    try:
        if not path.exists():
            return []
        if path.stat().st_size > _MOST_BYTES:
            return None
        lines = [strict.decode(text, Try) for text in path.read_bytes().splitlines()]
    except NotCanonical:
        return None
    except OSError as error:
        raise disk_error(error) from None
    chained = all(line.mac == _mac(key, line) for line in lines) and all(
        after.prev == before.mac and after.n == before.n + 1 for before, after in pairwise(lines)
    )
    return lines if lines and chained else None


def _finding(lines: list[Try] | None, known: Tries) -> Finding | None:
    if lines is None:
        return "broken"
    if not lines:
        return "missing" if known.n else None
    in_file = {line.mac for line in lines} | {lines[0].prev}
    return None if known.n == 0 or known.mac in in_file else "older"
