"""取扱者: who may open this desk, with which role; and the statement of two people that the clock is right.

A person comes in by a one-time code printed on paper (A9) and goes with a change of the data key, so that nothing the
person ever knew opens the vault again (A1, A2).
"""

from dataclasses import dataclass
from typing import Literal

from sitter_desk.documents import codes_on_paper
from sitter_desk.documents.fonts import Fonts
from sitter_desk.documents.sheet import Imprint
from sitter_desk.domain.own_password import refuse_unfit_password
from sitter_desk.domain.progress import Progress, silent
from sitter_desk.domain.roles import Role
from sitter_desk.errors import SamePerson
from sitter_desk.office.session import Session
from sitter_desk.sealing.slots import PRODUCTION, Argon2, machine_mark
from sitter_desk.vault import log, people
from sitter_desk.vault.rekey import remove_user
from sitter_desk.vault.users import user_of, users

RECOVERY_SHEET = "recovery"
"""Stands in the entry of a clock statement where the second person would."""


ROLE_NAMES: dict[Role, str] = {"responsible": "取扱責任者", "handler": "取扱者", "auditor": "点検担当（閲覧のみ）"}
"""Roles as the papers say them (office.md §5)."""
State = Literal["active", "invited", "removed"]
STATES: tuple[State, ...] = ("active", "invited", "removed")


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody who may open this desk, or could. ``added_at`` and ``opened_at`` in microseconds UTC (0: never), ``pcs``
    on how many accounts of PCs there is a password, ``here`` whether on this one, ``has_code`` whether a one-time code
    waits."""

    id: str
    login: str
    name: str
    role: Role
    state: State
    added_at: int
    opened_at: int
    pcs: int
    here: bool
    has_code: bool
    me: bool


def all_people(session: Session) -> tuple[Person, ...]:
    """Everybody of this desk: who works here, who is invited, who was removed; each in the order in which they came."""
    header, mine = session.vault.header, session.vault.user.id
    mark = machine_mark(session.vault.machine.secret, header.vault)
    with session.reading() as reader:
        found = [(state, user) for state in STATES for user in users(reader, state=state)]
        opened = log.openings(reader)
        added = log.first_entries(reader, [f"user:{user.id}" for _, user in found])
    slots = {
        "user": [s for s in header.slots if s.kind == "user"],
        "code": [s for s in header.slots if s.kind == "invitation"],
    }
    return tuple(
        Person(
            id=user.id,
            login=user.login,
            name=user.name,
            role=user.role,
            state=state,
            added_at=added.get(f"user:{user.id}", 0),
            opened_at=opened.get(user.id, 0),
            pcs=sum(1 for slot in slots["user"] if slot.login == user.login and state != "removed"),
            here=any(
                slot.login == user.login and slot.machine == mark and state != "removed" for slot in slots["user"]
            ),
            has_code=any(slot.login == user.login and state != "removed" for slot in slots["code"]),
            me=user.id == mine,
        )
        for state, user in found
    )


def invitation_paper(
    session: Session, fonts: Fonts, code: str, person: Person, *, organisation: str, day: str
) -> bytes:
    """招待コード票: the one-time code, which stands nowhere else and is printed once. Raises UnprintableText; then
    nothing was printed."""
    with session.act("password.print") as act:
        act.note(about="invitation", facts={"printed": 1})
        number = f"IC-{'W' if session.vault.header.site == 'ward' else 'C'}-{act.next_serial('number IC'):04d}"
        paper = codes_on_paper.InvitationSheet(
            imprint=Imprint(document_id=number, case="", practice=session.practice),
            number=number,
            desk=organisation,
            made_on=day,
            made_by=session.vault.user.name,
            login=person.login,
            name=person.name,
            role=ROLE_NAMES[person.role],
            code=code,
        )
        return codes_on_paper.invitation_sheet(paper, fonts)


def add_person(session: Session, *, login: str, name: str, role: Role, kdf: Argon2 = PRODUCTION) -> str:
    """Adds a person and returns the one-time code for the first log-in. Raises LoginTaken."""
    session.require("user.add")
    return people.invite(
        session.vault, login=login, name=name, role=role, at=session.now(), pc=session.pc, kdf=kdf
    )  # fmt: skip


def remove_person(session: Session, login: str, *, progress: Progress = silent) -> None:
    """Takes a person off and gives the vault a new data key; ``progress`` is told the bytes copied. Raises UnknownUser,
    LastResponsible, NoSpace."""
    session.require("user.remove")
    remove_user(session.vault, login, at=session.now(), pc=session.pc, progress=progress)


def change_password(session: Session, *, old: str, new: str, waited: float, kdf: Argon2 = PRODUCTION) -> None:
    """A new password for the person at this desk. ``waited`` is monotonic seconds since the last try of a password or
    code, or since the program started (A6). Raises PasswordUnfit, WrongPassword, LockedOut."""
    session.require("password.change")
    refuse_unfit_password(new, session.vault.user.login)
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
