"""The drafts of the form: which one is on the page, which others were begun, and when what is typed is kept."""

import re
import secrets
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.tasks import Failure
from sitter_desk.domain.dates import office_time
from sitter_desk.office.drafts import Draft, drafts, keep_draft
from sitter_desk.office.views.entry_form import Values, draft_of_values, is_begun
from sitter_desk.workstation.language import Translator, in_a_row

PLACE = "form"
CASE = re.compile(f"{PLACE} ([0-9a-f]{{32}})")
"""The place of the draft of a case that is put right: the id of its application stands in it."""
KEEP_AFTER = 2_000
"""Milliseconds after the last key."""


class Keeper(QObject):
    """Keeps the form that is on the page at ``place`` ("" while there is none). ``kept`` after each keeping,
    ``refused`` where it could not be kept."""

    kept = Signal()
    refused = Signal(object)

    def __init__(self, page: QObject, desk: Desk, values: Callable[[], Values]) -> None:
        super().__init__(page)
        self._desk, self._values = desk, values
        self.place = self.subject = ""
        self.others: list[str] = []
        self.dirty = self.failed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self.keep)

    def begin(self, place: str = "", subject: str = "") -> None:
        """Another form is on the page: one that was begun, or a new one; ``subject``: whom it speaks of, if known."""
        self.subject = subject
        self.place = place or f"{PLACE} {secrets.token_hex(4)}"
        if self.place not in self.others:
            self.others = [self.place, *self.others]
        self.dirty = False

    def end(self) -> None:
        """The form was received: its draft is gone with that."""
        self.others = [each for each in self.others if each != self.place]
        self.place, self.dirty = "", False

    def typed(self) -> None:
        """Something was typed; it is kept after a pause."""
        self.dirty = True
        self._timer.start()

    def pause(self) -> None:
        """Nothing is kept while the form is being received."""
        self._timer.stop()

    def keep(self) -> None:
        """Keeps what is typed now, if anything was since."""
        self._timer.stop()
        values = self._values()
        if self.dirty and self.place and self._desk.is_open and is_begun(values):
            self.dirty = False
            content, at, subject = draft_of_values(values), self.place, self.subject
            self._desk.write(
                self, lambda session: keep_draft(session, at, content, subject), self._done, self._not_done
            )

    def _done(self, _: object) -> None:
        self.failed = False
        self.kept.emit()

    def _not_done(self, error: Failure) -> None:
        self.failed = self.dirty = True
        self.refused.emit(error)

    def find(self, wanted: str, found: Callable[[Draft | None], None]) -> None:
        """The draft at a place; with "" the one kept last; None where there is none."""
        self._desk.write(self, drafts, partial(self._came, wanted, found))

    def _came(self, wanted: str, found: Callable[[Draft | None], None], all_: list[Draft]) -> None:
        own = [draft for draft in all_ if draft.place.startswith(f"{PLACE} ")]
        self.others = [draft.place for draft in own]
        found(next((draft for draft in own if not wanted or draft.place == wanted), None))

    def beside(self, step: int) -> str:
        """The place of the form before or after this one, "" where there is no other."""
        if len(self.others) < 2 or self.place not in self.others:  # noqa: PLR2004  another one than this
            return ""
        return self.others[(self.others.index(self.place) + step) % len(self.others)]


def restored_words(tr: Translator, saved_at: int, rest: int) -> str:
    """That a form was begun before, and how many more are."""
    said = tr("form", "This form was begun before and kept at {time}.", time=office_time(saved_at))
    more = tr("form", "{count} more are begun (F7 and F8 turn over).", count=rest) if rest else ""
    return in_a_row(said, more)


def kept_words(tr: Translator, now: int) -> str:
    """That what is typed was kept just now."""
    return tr("form", "Kept in the vault at {time}", time=office_time(now))
