"""Typed, not lost: what stands in the fields of one place goes into the person's draft of it, and comes back with them.

A page says at which place the person is and which fields count (``at``), that they go (``leave``, before the fields are
drawn anew), and wraps the act that is done with what was typed (``ending``). ``Page`` asks the rest of each ``Kept``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QTimer

from sitter_desk.desktop.tasks import Failure
from sitter_desk.desktop.widgets.any_field import Fields, read, write
from sitter_desk.office.drafts import Draft, draft_of, drop_draft, ending, keep_draft
from sitter_desk.office.session import Session

if TYPE_CHECKING:
    from sitter_desk.desktop.page import Page

T = TypeVar("T")
P = ParamSpec("P")
KEEP_AFTER = 2_000
"""Milliseconds after the last key."""


@dataclass(eq=False)
class _Stay:
    """A person at a place. ``shown``: the fields as the page showed them · ``kept``: what the draft holds, None where
    it could not be kept · ``came``: whether the draft was given back · ``over``: the act was done; told on the writing
    thread, where nothing overtakes it."""

    place: str
    fields: Fields
    along: Fields
    shown: dict[str, Any]
    kept: dict[str, Any] | None
    came: bool = False
    over: bool = False

    def typed(self) -> dict[str, Any]:
        """What is another than the page showed; what goes ``along`` only with that."""
        typed = {name: read(field) for name, field in self.fields.items() if read(field) != self.shown[name]}
        return {**{name: read(field) for name, field in self.along.items()}, **typed} if typed else {}


class Kept(QObject):
    """The drafts of one set of fields of a page. ``subject``: whom they speak of, for an erasure to find them."""

    def __init__(self, page: "Page") -> None:
        super().__init__(page)
        self._page, self._desk = page, page.desk
        self._stay: _Stay | None = None
        self.subject = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self.keep)

    def at(self, place: str, fields: Fields, subject: str = "", *, along: Fields | None = None) -> None:
        """The person is at a place (of ``office.drafts``), with its fields as the page shows them: what was typed there
        before comes back. ``along``: what goes with it and is nothing typed by itself, such as the chosen rows."""
        stay = self._stay
        if stay and stay.place == place and not stay.over:
            return  # still there
        self.leave()
        self.subject = subject
        stay = self._stay = _Stay(place, fields, along or {}, {name: read(field) for name, field in fields.items()}, {})
        self._desk.write(self, lambda session: draft_of(session, place), partial(self._came, stay), self._page.fail)

    def leave(self) -> None:
        """The fields go, or show something else next."""
        self.keep()
        self._stay = None

    def typed(self) -> None:
        """Something may have been typed; it is kept after a pause."""
        if self._stay:
            self._timer.start()

    def keep(self) -> None:
        """Keeps what is typed now; what was taken away again is dropped."""
        self._timer.stop()
        stay = self._stay
        if stay and self._desk.is_open and (typed := stay.typed()) != stay.kept:
            stay.kept = typed
            work = partial(_put, stay, typed, self.subject, came=stay.came)
            self._desk.write(self, work, self._page.was_kept, partial(self._not_kept, stay))

    def ending(self, work: Callable[Concatenate[Session, P], T]) -> Callable[Concatenate[Session, P], T]:
        """An act, and in its transaction the end of the draft; where it is refused, both draft and fields stay."""
        stay = self._stay
        if stay is None:
            return work

        def over() -> None:
            stay.over = True

        def acted(session: Session, /, *args: P.args, **kwargs: P.kwargs) -> T:
            result = work(ending(session, stay.place, over), *args, **kwargs)
            if not stay.over:  # it was no act, and yet it is done with
                over()
                drop_draft(session, stay.place)
            return result

        return acted

    def _came(self, stay: _Stay, draft: Draft | None) -> None:
        stay.came = True
        if draft is None or stay is not self._stay:
            return
        for name, field in {**stay.along, **stay.fields}.items():
            if name in draft.content and read(field) == stay.shown.get(name, read(field)):  # not typed meanwhile
                write(field, draft.content[name])
        stay.kept = draft.content
        if stay.typed() and not self._page.banner_text():
            self._page.notify("info", self._desk.tr("kept", "What you typed here before is back."))

    def _not_kept(self, stay: _Stay, error: Failure) -> None:
        stay.kept = None
        if not self._page.unkept:  # else it was told already
            self._page.was_not_kept(error)


def _put(stay: _Stay, typed: dict[str, Any], subject: str, session: Session, *, came: bool) -> None:
    """Unless the act was done meanwhile. A draft that had not come back when this was typed is added to, not written
    over."""
    before = None if came or stay.over else draft_of(session, stay.place)
    if typed and not stay.over:
        keep_draft(session, stay.place, {**(before.content if before else {}), **typed}, subject)
    elif not stay.over:
        drop_draft(session, stay.place)
