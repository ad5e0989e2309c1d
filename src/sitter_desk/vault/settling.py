"""What an opening puts in order and tells the audit log before anyone works: one act, then header, mirror, files."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

from sitter_desk.errors import DamagedVault, HeaderPutBack
from sitter_desk.vault.act import Act
from sitter_desk.vault.attempts import FINDINGS, START, Try, TryLog, start_again
from sitter_desk.vault.files import remove
from sitter_desk.vault.header import Header, database_name, write_header
from sitter_desk.vault.mirror import Mirrored
from sitter_desk.vault.objects import sweep_objects
from sitter_desk.vault.reader import Reader
from sitter_desk.vault.schema import remove_database
from sitter_desk.vault.staging import drop
from sitter_desk.vault.store import Vault
from sitter_desk.vault.users import keep_slot, retire_slot, slots

UNLOCK = "vault.unlock"
RestoredBy = Literal["", "missing", "older", "epoch"]


def sweep_before(folder: Path, header: Header) -> None:
    """Removes unfinished files and databases of lower epochs (A2).

    Raises ``DamagedVault`` or ``HeaderPutBack`` when the database of this epoch is not there; nothing is removed then.
    """
    epochs = epochs_on_disk(folder)
    if header.epoch not in epochs:
        if epochs and max(epochs) > header.epoch:
            raise HeaderPutBack(header=header.epoch, records=max(epochs))
        raise DamagedVault(part=database_name(header.epoch))
    for pattern in ("*.new", "*.new-*", "*.copy", "*.copy-*"):
        for path in folder.glob(pattern):
            remove(path)
    for epoch in epochs:
        if epoch < header.epoch:
            remove_database(folder / database_name(epoch))


def settle(vault: Vault, *, how: str, mirrored: Mirrored | None, expected: bool, at: int) -> None:
    """Compares the vault with mirror, attempts and clock, writes down what it found, and puts it in order.

    ``how`` is the kind of slot that opened it; ``expected``: this account should have a mirror.
    """
    reader = vault.own_reader()
    restored = _restored(vault, reader, mirrored, expected=expected)
    vault.restored = restored != ""
    put_back = {slot.id for slot in vault.header.slots} & slots(reader, retired=True)
    with vault.act(UNLOCK, at=at, pc=vault.machine.pc) as act:
        tell_tries(act, vault.tries.lines[:-1], vault.tries)
        _tell_slots(act, vault.header)
        if restored:
            act.note(about="vault.restored", facts={"finding": restored, "seq": mirrored.seq if mirrored else 0})
        act.note(about="vault", facts={"clock": vault.clock, "epoch": vault.header.epoch, "slot": how})
    if put_back or restored:
        _rewrite_header(vault, put_back, mirrored)
    vault.tries = start_again(vault.tries, at=at)
    vault.mirror_now(at)
    drop(vault)
    sweep_objects(reader, vault.folder)
    _sweep_higher(vault, mirrored)


def epochs_on_disk(folder: Path) -> list[int]:
    """The epochs that have a database file."""
    names = [path.name.split(".") for path in folder.glob("records.*.db")]
    return sorted(int(parts[1]) for parts in names if parts[1].isdecimal())


def _restored(vault: Vault, reader: Reader, mirrored: Mirrored | None, *, expected: bool) -> RestoredBy:
    """How the vault is not what the mirror saw last: no mirror, a chain that is no descendant, a lower epoch (A16)."""
    if mirrored is None or not mirrored.head:
        return "missing" if expected and vault.machine.mirror else ""
    stored = reader.audit_hash(mirrored.seq)
    if stored is None or stored.hex() != mirrored.head:
        return "older"
    return "epoch" if mirrored.epoch > vault.header.epoch else ""


def tell_tries(act: Act, lines: Sequence[Try], log: TryLog) -> None:
    """Entries for the failed tries among ``lines``, once each: all but the last when that one succeeded (A6)."""
    key = f"tries {log.path.name}"
    told = int(act.setting(key) or 0)
    named = any(line.slot in FINDINGS for line in log.lines)
    if log.lines and not named and not log.lines[0].n <= told + 1 <= log.tries.n:
        act.note(about="attempts.older", facts={"told": told})
    for line in lines:
        if line.slot in FINDINGS:
            act.note(about=f"attempts.{line.slot}", facts={"tried_at": line.at})
        elif line.slot != START and line.n > told:
            act.note(about="unlock.failed", facts={"slot": line.slot, "tried_at": line.at})
    act.set_setting(key, str(log.tries.n))


def _tell_slots(act: Act, header: Header) -> None:
    """Compares the header's slots with those that were ever valid: what a crash left, and what was put back (A9)."""
    present = {slot.id for slot in header.slots}
    valid, retired = slots(act, retired=False), slots(act, retired=True)
    for slot in sorted(present & retired):
        act.note(about=f"slot:{slot}", facts={"state": "put back"})
    for slot in sorted(present - valid - retired):
        keep_slot(act, slot)
    for slot in sorted(valid - present):
        retire_slot(act, slot)


def _rewrite_header(vault: Vault, put_back: set[str], mirrored: Mirrored | None) -> None:
    last = max(vault.header.incarnation, mirrored.incarnation if mirrored else 0)
    header = replace(
        vault.header,
        incarnation=last + 1 if vault.restored else vault.header.incarnation,
        slots=tuple(slot for slot in vault.header.slots if slot.id not in put_back),
    )
    vault.set_header(write_header(vault.folder, header, vault.data_key))


def _sweep_higher(vault: Vault, mirrored: Mirrored | None) -> None:
    """A higher epoch is an interrupted change of key only if the mirror never saw it committed (A2)."""
    if mirrored is None or not mirrored.head or mirrored.epoch > vault.header.epoch:
        return
    for epoch in epochs_on_disk(vault.folder):
        if epoch > vault.header.epoch:
            remove_database(vault.folder / database_name(epoch))
