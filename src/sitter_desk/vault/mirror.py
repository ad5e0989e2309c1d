"""What the OS secret store remembers of a vault, so that an older copy put back is seen (decisions A6, A16)."""

from dataclasses import dataclass
from typing import Protocol

from sitter_desk.domain.canonical import canonical
from sitter_desk.errors import NotCanonical
from sitter_desk.sealing import strict

NO_MAC = "0" * 64


class Mirror(Protocol):
    """One small value (under 512 bytes) outside the vault's folder; ``get`` gives None when there is none."""

    def get(self) -> bytes | None: ...
    def set(self, value: bytes, /) -> None: ...


@dataclass(frozen=True, kw_only=True)
class Tries:
    """The last line of the attempts file and the failures since the last success."""

    n: int = 0
    mac: str = NO_MAC
    failed: int = 0


@dataclass(frozen=True, kw_only=True)
class Mirrored:
    """``seq`` and ``head`` (hex) of the audit chain, epoch and incarnation when it was written.

    ``head`` is "" while only tries were counted: nothing is known of the chain."""

    vault: str
    seq: int = 0
    head: str = ""
    epoch: int = 0
    incarnation: int = 0
    attempts: Tries = Tries()


def read_mirror(mirror: Mirror | None, vault: str) -> Mirrored | None:
    """What was mirrored for this vault; None without a mirror, or when it holds nothing that fits."""
    data = mirror.get() if mirror else None
    try:
        found = strict.decode(data, Mirrored) if data else None
    except NotCanonical:
        return None
    return found if found and found.vault == vault else None


def write_mirror(mirror: Mirror | None, state: Mirrored) -> None:
    """Mirrors a state; raises what the store raises."""
    if mirror:
        mirror.set(canonical(state))
