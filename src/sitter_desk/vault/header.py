"""``vault.json``: whose vault it is, which epoch counts, and the keyslots. Form and limits: ``docs/vault.md``."""

import hashlib
import hmac
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import msgspec

from sitter_desk.domain.canonical import canonical, plain
from sitter_desk.domain.records import Site
from sitter_desk.errors import DamagedVault, HeaderOutOfBounds, NewerVault, NotCanonical, NoVault
from sitter_desk.sealing import strict
from sitter_desk.sealing.slots import Slot, VaultIdentity, check_slot, derive_key
from sitter_desk.vault.files import write_whole

HEADER_NAME = "vault.json"
FORMAT = "sitter-desk vault"
VERSION = 1
MOST_SLOTS = 64
_FIXED_BYTES = 4096  # A20; slots come on top, each within _SLOT_BYTES
_SLOT_BYTES = 1024
_SUM_LABEL = b"sitter-desk vault header sum 1\0"
_SEAL_LABEL = "sitter-desk header seal key 1"


@dataclass(frozen=True, kw_only=True)
class Header:
    """The header as it stands in the file; ``seal`` and ``sum`` as hex. ``epoch`` names the database file (A2)."""

    format: Literal["sitter-desk vault"] = "sitter-desk vault"
    version: Literal[1] = 1
    vault: str
    desk: str
    site: Site
    practice: bool
    incarnation: int
    epoch: int
    slots: tuple[Slot, ...]
    seal: str = ""
    sum: str = ""

    @property
    def identity(self) -> VaultIdentity:
        """The fields that every slot is bound to."""
        return VaultIdentity(vault=self.vault, desk=self.desk, site=self.site, practice=self.practice)

    def key_for(self, data_key: bytes, label: str) -> bytes:
        """A key of this vault and epoch for one purpose."""
        return derive_key(data_key, label, self.vault, str(self.epoch))


class _Announced(msgspec.Struct):
    format: str
    version: int


def database_name(epoch: int) -> str:
    """The file of the records of one epoch."""
    return f"records.{epoch}.db"


def read_header(folder: Path) -> Header:
    """The header, checked against its sum and every limit, before anything is derived from it.

    Raises ``NoVault``, ``NewerVault`` (found and known), ``HeaderOutOfBounds`` or ``DamagedVault``.
    """
    header = _decode(_read(folder))
    if header.sum != _sum(header):
        raise DamagedVault(part=HEADER_NAME)
    _check_limits(header)
    return header


def check_seal(header: Header, data_key: bytes) -> None:
    """Raises ``DamagedVault`` unless the holder of the data key wrote this header."""
    if not hmac.compare_digest(header.seal, _seal(header, data_key)):
        raise DamagedVault(part=HEADER_NAME)


def write_header(folder: Path, header: Header, data_key: bytes) -> Header:
    """Seals and writes the header atomically and returns it as written. The commit point of a change of key (A2).

    Raises ``HeaderOutOfBounds`` before writing what could not be read again, ``NoSpace`` or ``DiskFailed``.
    """
    _check_limits(header)
    sealed = replace(header, seal=_seal(header, data_key))
    sealed = replace(sealed, sum=_sum(sealed))
    write_whole(folder / HEADER_NAME, canonical(sealed))
    return sealed


def list_logins(folder: Path) -> tuple[str, ...]:
    """The log-in ids of a locked vault, sorted; the header knows no names (B11). Raises as ``read_header``."""
    return tuple(sorted({slot.login for slot in read_header(folder).slots if slot.kind == "user"}))


def _check_limits(header: Header) -> None:
    if not (len(header.slots) <= MOST_SLOTS and 0 < header.epoch < 2**31 and 0 < header.incarnation < 2**31):
        raise HeaderOutOfBounds(field="slots")
    for slot in header.slots:
        check_slot(slot)


def _read(folder: Path) -> bytes:
    most = _FIXED_BYTES + MOST_SLOTS * _SLOT_BYTES
    try:
        with (folder / HEADER_NAME).open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError:
        if folder.is_dir() and any(folder.glob("records.*.db")):
            raise DamagedVault(part=HEADER_NAME) from None
        raise NoVault from None
    except OSError:
        raise DamagedVault(part=HEADER_NAME) from None
    if len(data) > most:
        raise HeaderOutOfBounds(field="size")
    return data


def _decode(data: bytes) -> Header:
    try:
        announced = msgspec.json.decode(data, type=_Announced)
        if announced.format == FORMAT and announced.version > VERSION:
            raise NewerVault(found=announced.version, known=VERSION)
        return strict.decode(data, Header)
    except (msgspec.MsgspecError, NotCanonical, ValueError, RecursionError):
        raise DamagedVault(part=HEADER_NAME) from None


def _without(header: Header, *names: str) -> bytes:
    return canonical({name: value for name, value in plain(header).items() if name not in names})


def _seal(header: Header, data_key: bytes) -> str:
    key = header.key_for(data_key, _SEAL_LABEL)
    return hmac.digest(key, _without(header, "seal", "sum"), hashlib.sha256).hex()


def _sum(header: Header) -> str:
    return hashlib.sha256(_SUM_LABEL + _without(header, "sum")).hexdigest()
