"""Keyslots of people: invitations, passwords, recovery. Each change writes the header first, then the entry; what a
crash leaves between the two is put right, with an entry, at the next opening (``settling``).
"""

import os
import secrets
from collections.abc import Callable
from dataclasses import replace

from sitter_desk.domain import papercode
from sitter_desk.domain.roles import Role
from sitter_desk.errors import LoginTaken, WrongCode, WrongPassword
from sitter_desk.sealing.slots import (
    PRODUCTION,
    Argon2,
    Slot,
    SlotKind,
    VaultIdentity,
    machine_mark,
    new_slot,
    open_slot,
    password_bytes,
)
from sitter_desk.vault.act import Act, do_nothing
from sitter_desk.vault.attempts import add_try, check_wait, start_again
from sitter_desk.vault.header import write_header
from sitter_desk.vault.settling import tell_tries
from sitter_desk.vault.store import User, Vault
from sitter_desk.vault.users import add_user, keep_slot, retire_slot, users

PROVE = "vault.prove"
"""Act: someone proved, or failed to prove, to be at the open desk."""


def invite(vault: Vault, *, login: str, name: str, role: Role, at: int, pc: str, kdf: Argon2 = PRODUCTION) -> str:
    """Adds a person and returns the one-time code that opens the vault once, on any account (A9).

    A person who is already a user may be invited again for another PC or account: same log-in id, name and role.
    Raises ``LoginTaken`` when the log-in id is someone else's.
    """
    with vault.writing:
        return _invite_alone(vault, login=login, name=name, role=role, at=at, pc=pc, kdf=kdf)


def _invite_alone(vault: Vault, *, login: str, name: str, role: Role, at: int, pc: str, kdf: Argon2) -> str:
    known = [user for state in ("active", "invited") for user in users(vault.own_reader(), state=state)]
    same = [user for user in known if user.login == login]
    if same and (same[0].name, same[0].role) != (name, role):
        raise LoginTaken
    user = same[0] if same else User(id=secrets.token_hex(16), login=login, name=name, role=role)
    code, slot = code_slot(vault.header.identity, "invitation", login, vault.header.epoch, vault.data_key, kdf)
    old = {each.id for each in vault.header.slots if each.kind == "invitation" and each.login == login}
    extra = do_nothing if same else (lambda act: add_user(act, user, state="invited"))
    replace_slots(vault, "user.invite", drop=old, add=slot, extra=extra, at=at, pc=pc)
    return code


def check_password(vault: Vault, login: str, password: str, *, at: int, waited: float) -> None:
    """Proves that a person of this PC and account is at the desk. A try like one before the opening: counted first,
    with the same waits, and told to the audit log (A6). ``waited``: as for ``opening.unlock``.

    Raises ``WrongPassword`` or ``LockedOut``.
    """
    fitting = person_slots(vault, login, machine_mark(vault.machine.secret, vault.header.vault))
    _prove(vault, fitting, password_bytes(password), vault.machine.secret, at=at, waited=waited)


def check_recovery(vault: Vault, code: str, *, at: int, waited: float) -> None:
    """Proves that the recovery sheet is at the desk, where a second person is asked for and there is none (A15). The
    sheet stays valid. Counted, waited and told like a password; raises ``WrongCode`` or ``LockedOut``. Ask
    ``papercode.find_slip`` first.
    """
    secret = papercode.secret_of(code)
    fitting = [slot for slot in vault.header.slots if slot.kind == "recovery"]
    try:
        _prove(vault, fitting, secret, None, at=at, waited=waited)
    except WrongPassword:
        raise WrongCode from None


def _prove(
    vault: Vault, fitting: list[Slot], secret: bytes, machine_secret: bytes | None, *, at: int, waited: float
) -> None:
    with vault.writing:
        _prove_alone(vault, fitting, secret, machine_secret, at=at, waited=waited)


def _prove_alone(
    vault: Vault, fitting: list[Slot], secret: bytes, machine_secret: bytes | None, *, at: int, waited: float
) -> None:
    check_wait(vault.tries, waited=waited)
    vault.tries = add_try(vault.tries, fitting[0].id if fitting else "", at=at)
    vault.mirror_now(at)
    try:
        _open_first(vault, fitting, secret, machine_secret)
    except WrongPassword:
        with vault.act(PROVE, at=at, pc=vault.machine.pc) as act:
            tell_tries(act, vault.tries.lines, vault.tries)
        raise
    with vault.act(PROVE, at=at, pc=vault.machine.pc) as act:
        tell_tries(act, vault.tries.lines[:-1], vault.tries)
        act.note(about=f"slot:{fitting[0].id}", facts={"state": "proved"})
    vault.tries = start_again(vault.tries, at=at)
    vault.mirror_now(at)


def _open_first(vault: Vault, fitting: list[Slot], secret: bytes, machine_secret: bytes | None) -> None:
    if not fitting:
        raise WrongPassword
    identity, epoch = vault.header.identity, vault.header.epoch
    open_slot(fitting[0], identity, epoch=epoch, secret=secret, machine_secret=machine_secret)


def change_password(
    vault: Vault, *, old: str, new: str, at: int, waited: float, pc: str, kdf: Argon2 = PRODUCTION
) -> None:
    """Gives the user of this vault a new slot on this account. Raises what ``check_password`` raises when ``old`` does
    not open the present one."""
    with vault.writing:
        check_password(vault, vault.user.login, old, at=at, waited=waited)
        mark = machine_mark(vault.machine.secret, vault.header.vault)
        present = person_slots(vault, vault.user.login, mark)
        slot = new_person_slot(vault, vault.user.login, new, kdf)
        replace_slots(vault, "password.change", drop={each.id for each in present}, add=slot, at=at, pc=pc)


def renew_recovery(vault: Vault, *, at: int, pc: str, kdf: Argon2 = PRODUCTION) -> str:
    """A new recovery code for a new sealed sheet; the old sheet opens nothing any more."""
    with vault.writing:
        code, slot = code_slot(vault.header.identity, "recovery", "", vault.header.epoch, vault.data_key, kdf)
        old = {each.id for each in vault.header.slots if each.kind == "recovery"}
        replace_slots(vault, "recovery.renew", drop=old, add=slot, at=at, pc=pc)
    return code


def person_slots(vault: Vault, login: str, mark: str) -> list[Slot]:
    """The slots of a log-in id on one PC and account."""
    return [slot for slot in vault.header.slots if (slot.kind, slot.login, slot.machine) == ("user", login, mark)]


def new_person_slot(vault: Vault, login: str, password: str, kdf: Argon2) -> Slot:
    """A slot for a password on this PC and account."""
    return new_slot(
        vault.header.identity,
        kind="user",
        login=login,
        secret=password_bytes(password),
        machine_secret=vault.machine.secret,
        kdf=kdf,
        epoch=vault.header.epoch,
        data_key=vault.data_key,
    )


def code_slot(
    identity: VaultIdentity, kind: SlotKind, login: str, epoch: int, data_key: bytes, kdf: Argon2
) -> tuple[str, Slot]:
    """A fresh code and the slot it opens, without a machine secret."""
    code = papercode.make_code(os.urandom(papercode.CODE_BYTES))
    slot = new_slot(
        identity,
        kind=kind,
        login=login,
        secret=papercode.secret_of(code),
        machine_secret=None,
        kdf=kdf,
        epoch=epoch,
        data_key=data_key,
    )
    return code, slot


def replace_slots(
    vault: Vault,
    act_name: str,
    *,
    drop: set[str],
    add: Slot,
    at: int,
    pc: str,
    extra: Callable[[Act], None] = do_nothing,
) -> None:
    """Writes the header with other slots, then the entries of it in one act."""
    with vault.writing:
        _write_slots(vault, drop=drop, add=add)
        _enter_slots(vault, act_name, drop=drop, add=add, extra=extra, at=at, pc=pc)


def _write_slots(vault: Vault, *, drop: set[str], add: Slot) -> None:
    kept = tuple(slot for slot in vault.header.slots if slot.id not in drop)
    vault.set_header(write_header(vault.folder, replace(vault.header, slots=(*kept, add)), vault.data_key))


def _enter_slots(
    vault: Vault, act_name: str, *, drop: set[str], add: Slot, extra: Callable[[Act], None], at: int, pc: str
) -> None:
    with vault.act(act_name, at=at, pc=pc) as act:
        extra(act)
        keep_slot(act, add.id)
        for slot in sorted(drop):
            retire_slot(act, slot)
