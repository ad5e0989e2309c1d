"""Marked verdicts as rows: one for each case, shared by everybody at the ward's desk, never sent."""

from sitter_desk.vault.act import Act
from sitter_desk.vault.reader import Reader


def put(act: Act, application: str, *, subject: str, content: str) -> None:
    """Keeps the mark of a case in the place of an earlier one, with its entry; the content stands in no log."""
    again = 'ON CONFLICT ("application") DO UPDATE SET "content" = excluded."content"'
    act.run(f'INSERT INTO "verdict" VALUES (?, ?, ?) {again}', application, subject, content)
    act.note(subject=subject, about=f"application:{application}", facts={"marked": 1})


def drop(act: Act, application: str) -> None:
    """Forgets the mark of a case, with its entry; nothing where there is none."""
    rows = act.rows('DELETE FROM "verdict" WHERE "application" = ? RETURNING "subject"', application)
    for (subject,) in rows:
        act.note(subject=subject, about=f"application:{application}", facts={"marked": 0})


def content_of(reader: Reader, application: str) -> str:
    """The mark of a case as canonical JSON, "" where there is none."""
    rows = reader.rows('SELECT "content" FROM "verdict" WHERE "application" = ?', application)
    return str(rows[0][0]) if rows else ""
