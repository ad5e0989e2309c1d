"""取扱者: who may open this desk, with which role; and the statement of two people that the clock is right.

A person comes in by a one-time code printed on paper (A9) and goes with a change of the data key, so that nothing the
person ever knew opens the vault again (A1, A2).
"""

from sitter_desk.domain.roles import Role
from sitter_desk.errors import SamePerson
from sitter_desk.office.session import Session
from sitter_desk.sealing.slots import PRODUCTION, Argon2
from sitter_desk.vault import people
from sitter_desk.vault.rekey import remove_user
from sitter_desk.vault.users import user_of

RECOVERY_SHEET = "recovery"
"""Stands in the entry of a clock statement where the second person would."""


def add_person(session: Session, *, login: str, name: str, role: Role, kdf: Argon2 = PRODUCTION) -> str:
    """Adds a person and returns the one-time code for the first log-in. Raises LoginTaken."""
    session.require("user.add")
    return people.invite(
        session.vault, login=login, name=name, role=role, at=session.now(), pc=session.pc, kdf=kdf
    )  # fmt: skip


def remove_person(session: Session, login: str) -> None:
    """Takes a person off and gives the vault a new data key. Raises UnknownUser, LastResponsible, NoSpace."""
    session.require("user.remove")
    remove_user(session.vault, login, at=session.now(), pc=session.pc)


def change_password(session: Session, *, old: str, new: str, waited: float, kdf: Argon2 = PRODUCTION) -> None:
    """A new password for the person at this desk. ``waited`` is monotonic seconds since the last try of a password or
    code, or since the program started (A6). Raises WrongPassword, LockedOut."""
    session.require("password.change")
    people.change_password(
        session.vault, old=old, new=new, at=session.now(), waited=waited, pc=session.pc, kdf=kdf
    )  # fmt: skip


def renew_recovery(session: Session, *, kdf: Argon2 = PRODUCTION) -> str:
    """A new recovery code, to be printed once and sealed; the old sheet opens nothing any more."""
    session.require("recovery.renew")
    return people.renew_recovery(session.vault, at=session.now(), pc=session.pc, kdf=kdf)


def state_clock(session: Session, *, second_login: str, second_password: str, waited: float) -> None:
    """Two people state that the clock of this PC is right (A15): an entry, and the floor from now on.

    Raises SamePerson, UnknownUser, WrongPassword, LockedOut; then work stays closed. ``waited``: as above.
    """
    session.require("clock.state")
    with session.reading() as reader:
        second = user_of(reader, second_login)
    if second.id == session.vault.user.id:
        raise SamePerson
    people.check_password(session.vault, second_login, second_password, at=session.now(), waited=waited)
    session.vault.state_clock(at=session.now(), pc=session.pc, second=second.id)


def state_clock_with_recovery(session: Session, *, code: str, waited: float) -> None:
    """The same with the sealed recovery sheet in place of the second person, for a desk where one person works alone.
    Renew the sheet, or seal it again, afterwards.

    Raises WrongCode, LockedOut; then work stays closed. ``waited``: as above.
    """
    session.require("clock.state")
    people.check_recovery(session.vault, code, at=session.now(), waited=waited)
    session.vault.state_clock(at=session.now(), pc=session.pc, second=RECOVERY_SHEET)
