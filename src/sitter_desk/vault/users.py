"""The people of a vault and the slot ids that were ever theirs, as rows."""

from typing import cast

from sitter_desk.domain.roles import Role
from sitter_desk.errors import UnknownUser
from sitter_desk.vault.act import Act
from sitter_desk.vault.reader import Reader
from sitter_desk.vault.store import User


def users(reader: Reader, *, state: str = "active") -> list[User]:
    """Users in one state (``invited``, ``active``, ``removed``), in the order in which they came."""
    rows = reader.rows('SELECT "id", "login", "name", "role" FROM "user" WHERE "state" = ? ORDER BY rowid', state)
    return [_user(row) for row in rows]


def user_of(reader: Reader, login: str, *, state: str = "") -> User:
    """The user with this log-in id, in one state, or active or invited; raises ``UnknownUser``."""
    states = (state,) if state else ("active", "invited")
    found = [user for each in states for user in users(reader, state=each) if user.login == login]
    if not found:
        raise UnknownUser
    return found[0]


def add_user(act: Act, user: User, *, state: str) -> None:
    """A new row and its entry; the entry holds the id and the role, no name."""
    act.run('INSERT INTO "user" VALUES (?, ?, ?, ?, ?)', user.id, user.login, user.name, user.role, state)
    act.note(about=f"user:{user.id}", facts={"state": state, "role": user.role})


def set_state(act: Act, user: User, state: str) -> None:
    """Moves a user to another state, with an entry. A removed user's name stays: past entries name the id."""
    act.run('UPDATE "user" SET "state" = ? WHERE "id" = ?', state, user.id)
    act.note(about=f"user:{user.id}", facts={"state": state})


def keep_slot(act: Act, slot: str) -> None:
    """Remembers a slot id as valid."""
    act.run('INSERT INTO "slot" VALUES (?, 0)', slot)
    act.note(about=f"slot:{slot}", facts={"state": "valid"})


def retire_slot(act: Act, slot: str) -> None:
    """Remembers a slot id as one that opens nothing any more."""
    act.run('INSERT INTO "slot" VALUES (?, 1) ON CONFLICT ("id") DO UPDATE SET "retired" = 1', slot)
    act.note(about=f"slot:{slot}", facts={"state": "retired"})


def slots(reader: Reader, *, retired: bool) -> set[str]:
    """The slot ids that are valid, or retired."""
    return {cast(str, row[0]) for row in reader.rows('SELECT "id" FROM "slot" WHERE "retired" = ?', int(retired))}


def _user(row: tuple[object, ...]) -> User:
    user, login, name, role = cast(tuple[str, str, str, Role], row)
    return User(id=user, login=login, name=name, role=role)
