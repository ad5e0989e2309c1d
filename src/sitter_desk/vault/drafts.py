"""Drafts as rows: what one person is typing at one place, sealed like everything in the vault."""

import secrets
from dataclasses import dataclass, field

from sitter_desk.vault.act import Act
from sitter_desk.vault.reader import Reader
from sitter_desk.vault.store import Vault

_COLUMNS = '"id", "place", "subject", "saved_at", "content"'


@dataclass(frozen=True, kw_only=True)
class DraftRow:
    """One draft: ``saved_at`` in microseconds UTC, ``content`` as canonical JSON."""

    id: str
    place: str
    subject: str
    saved_at: int
    content: str = field(repr=False)


def write_again(vault: Vault, user: str, row: DraftRow) -> bool:
    """Puts new content into the draft of this user and place, in a transaction that leaves no entry. False where there
    is none yet."""
    sql = 'UPDATE "draft" SET "subject" = ?, "saved_at" = ?, "content" = ? WHERE "user" = ? AND "place" = ?'
    with vault.transaction() as writer:
        return writer.execute(sql, (row.subject, row.saved_at, row.content, user, row.place)).rowcount == 1


def write(act: Act, row: DraftRow) -> None:
    """The first writing, with its entry: id and place, nothing of the content."""
    act.run(f'INSERT INTO "draft" ("user", {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)', act.user, *_values(row))
    act.note(subject=row.subject, about=f"draft:{row.id}", facts={"place": row.place})


def drop(act: Act, place: str) -> None:
    """Deletes the draft of the acting user at a place, with its entry; nothing where there is none."""
    for row in rows_of(act, act.user, place=place):
        act.run('DELETE FROM "draft" WHERE "id" = ?', row.id)
        act.note(subject=row.subject, about=f"draft:{row.id}", facts={"place": row.place})


def drop_all(act: Act, user: str) -> int:
    """Deletes every draft of a user who leaves; returns how many."""
    return act.run('DELETE FROM "draft" WHERE "user" = ?', user)


def rows_of(reader: Reader, user: str, *, place: str = "") -> list[DraftRow]:
    """The drafts of a user, at one place or at all of them, the last saved first."""
    where, values = ('AND "place" = ?', (place,)) if place else ("", ())
    sql = f'SELECT {_COLUMNS} FROM "draft" WHERE "user" = ? {where} ORDER BY "saved_at" DESC, rowid DESC'
    return [
        DraftRow(id=row, place=at, subject=subject, saved_at=saved_at, content=content)
        for row, at, subject, saved_at, content in reader.rows(sql, user, *values)
    ]


def new_row(place: str, *, subject: str, saved_at: int, content: str) -> DraftRow:
    """A row with a random id."""
    return DraftRow(id=secrets.token_hex(16), place=place, subject=subject, saved_at=saved_at, content=content)


def _values(row: DraftRow) -> tuple[object, ...]:
    return row.id, row.place, row.subject, row.saved_at, row.content
