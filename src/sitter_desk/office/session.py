"""One open desk: vault, person and clock, and the one door through which everything is changed.

There is one ``Session`` for each open vault and nothing global (decisions B4). ``Session.act`` is the only way to a
write: it checks the permission table, opens the transaction and leaves the audit entry, or nothing happens at all.
"""

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sitter_desk.domain.roles import may
from sitter_desk.errors import ClockUnstated, NotPermitted
from sitter_desk.office.listing import follow
from sitter_desk.vault.act import do_nothing
from sitter_desk.vault.store import Act, Reader, Vault

AtEnd = Callable[[Act], None]
"""What else happens in the transaction of an act, at its end."""

WITHOUT_CLOCK = frozenset({"clock.state", "audit.verify", "audit.read"})
"""What may be done while nobody has stated that the clock is right."""

SEAT = "seat"
"""Setting of a vault that is not the main seat's."""


def new_id() -> str:
    """A random 128-bit id as 32 hex digits, never derived from a person (B5)."""
    return secrets.token_hex(16)


@dataclass(frozen=True, kw_only=True)
class Session:
    """A person at an open desk. ``now`` gives microseconds UTC; ``pc`` names this PC in the audit log. ``at_end``: what
    goes with each act of this session (``drafts.ending``)."""

    vault: Vault
    pc: str
    now: Callable[[], int]
    at_end: AtEnd = do_nothing

    @property
    def desk(self) -> str:
        """The id of this desk, the owner of every record made here."""
        return self.vault.header.desk

    @property
    def practice(self) -> bool:
        """Whether this is a practice desk (A23)."""
        return self.vault.header.practice

    @contextmanager
    def act(self, name: str) -> Iterator[Act]:
        """One act of the person: permission, changes, audit entries and the rows of the list in one transaction, or
        nothing.

        Raises what ``require`` raises before anything else happens.
        """
        self.require(name)
        with self.vault.act(name, at=self.now(), pc=self.pc) as act:
            yield act
            follow(act)
            self.at_end(act)

    def require(self, name: str) -> None:
        """Raises NotPermitted, which is itself an audit entry, or ClockUnstated while the clock is in doubt (A15)."""
        if not may(self.vault.header.site, self.vault.user.role, name):
            with self.vault.act("refused", at=self.now(), pc=self.pc) as refused:
                refused.note(about=name)
            raise NotPermitted(act=name)
        self.vault.look_at_clock(self.now())
        if self.vault.clock != "right" and name not in WITHOUT_CLOCK:
            raise ClockUnstated

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """A read-only view for lists and checks that show no one's data."""
        reader = self.vault.reader()
        try:
            yield reader
        finally:
            reader.close()

    def seat(self, reader: Reader) -> int:
        """The number of this seat; 0 is the main seat, the only one that deals with the other side (D5)."""
        return int(reader.setting(SEAT) or 0)

    def close(self) -> None:
        """Closes the vault; the keys go with its connections."""
        self.vault.close()
