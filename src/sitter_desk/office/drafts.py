"""Nothing typed is ever lost: what a person is typing is kept sealed in the vault until it is done or given up.

A draft is one person's own: nobody else at the desk sees it, it is never sent, it is not in the history, and it goes
with the person it speaks of when that one is erased. The first keeping of a draft and its dropping are entries; the
savings in between, every few seconds while someone types, are none, else the log would drown in them
(docs/audit-format.md). Reading one's own draft is no entry: it shows its writer nothing that another person put there.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sitter_desk.domain.canonical import canonical
from sitter_desk.errors import UnstorableText
from sitter_desk.office.session import Session
from sitter_desk.vault import drafts as rows
from sitter_desk.vault.act import Act

Content = Mapping[str, Any]
"""Fields as they stand on the page: text, whole numbers, booleans, None, and lists and objects of them."""

MOST_BYTES = 1 << 20

LOOKS = frozenset({"record.read", "audit.read", "bundle.inspect"})
"""Acts that do nothing of what was typed: they end no draft."""

_PLACE = re.compile(r"[a-z_]{1,40}( [0-9A-Za-z:-]{1,64})?")


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A draft as kept: its place, whom it speaks of ("" while nobody), when it was saved (µs UTC), what was typed."""

    place: str
    subject: str
    saved_at: int
    content: dict[str, Any] = field(repr=False)


def keep_draft(session: Session, place: str, content: Content, subject: str = "") -> None:
    """Keeps what stands on a page, in the place of what was kept there before.

    ``place`` is the page's name, and behind a space an id or a number; it stands in the log, so it holds nothing of a
    person (ValueError for anything else). ``subject``: whom the page speaks of, so that an erasure finds the draft.
    Raises NotPermitted, ClockUnstated, UnstorableText, and ValueError for more than 1 MiB.
    """
    _refuse_place(place)
    session.require("draft.keep")
    text = _text(content)
    row = rows.new_row(place, subject=subject, saved_at=session.now(), content=text)
    if not rows.write_again(session.vault, session.vault.user.id, row):
        with session.act("draft.keep") as act:
            rows.write(act, row)


def draft_of(session: Session, place: str) -> Draft | None:
    """What the person at the desk kept at a place."""
    with session.reading() as reader:
        found = rows.rows_of(reader, session.vault.user.id, place=place)
    return _draft(found[0]) if found else None


def drafts(session: Session) -> list[Draft]:
    """Everything that the person at the desk has begun and not finished, the last saved first."""
    with session.reading() as reader:
        found = rows.rows_of(reader, session.vault.user.id)
    return [_draft(row) for row in found]


def drop_draft(session: Session, place: str) -> None:
    """Forgets a draft: what was typed is done, or given up. Where there is none, nothing happens."""
    with session.reading() as reader:
        found = rows.rows_of(reader, session.vault.user.id, place=place)
    if found:
        with session.act("draft.drop") as act:
            rows.drop(act, place)


def ending(session: Session, place: str, then: Callable[[], None] = lambda: None) -> Session:
    """The session in which what was typed at a place is done: the draft goes in the transaction of its first act that
    is no look, so that a fall leaves both or neither. ``then`` is called once that has committed."""

    def at_end(act: Act) -> None:
        session.at_end(act)
        if act.name not in LOOKS:
            act.leave_entry()  # the act's own stands before that of the draft
            rows.drop(act, place)
            act.afterwards.append(then)

    return replace(session, at_end=at_end)


def _refuse_place(place: str) -> None:
    if not _PLACE.fullmatch(place):
        message = "a draft's place is the name of a page and an id"
        raise ValueError(message)


def _text(content: Content) -> str:
    try:
        data = canonical(dict(content))
    except UnicodeEncodeError:
        raise UnstorableText(type="draft") from None
    if len(data) > MOST_BYTES:
        message = f"a draft has at most {MOST_BYTES} bytes"
        raise ValueError(message)
    return data.decode()


def _draft(row: rows.DraftRow) -> Draft:
    content: dict[str, Any] = json.loads(row.content)
    return Draft(place=row.place, subject=row.subject, saved_at=row.saved_at, content=content)
