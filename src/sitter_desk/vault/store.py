"""One open vault. There is no other state: no globals, no singletons (decisions B4)."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Literal, Self

from sitter_desk.domain.roles import Role
from sitter_desk.errors import AuditBroken, Cancelled, MachineError
from sitter_desk.vault import connection as door
from sitter_desk.vault.act import Act
from sitter_desk.vault.attempts import TryLog
from sitter_desk.vault.audit import ChainHead
from sitter_desk.vault.connection import Connection
from sitter_desk.vault.files import FolderLock
from sitter_desk.vault.header import Header, database_name
from sitter_desk.vault.mirror import Mirror, Mirrored, write_mirror
from sitter_desk.vault.reader import Fate, Reader
from sitter_desk.vault.touched import Touch, Touched

__all__ = ["Act", "Fate", "Machine", "Reader", "User", "Vault"]

Clock = Literal["right", "behind", "ahead"]

DATABASE_KEY = "sitter-desk database key 1"
CLOCK_FLOOR = "clock_floor"
"""Setting: the last instant that was accepted as right (A15)."""
_CLOCK_BEHIND = 120_000_000  # µs a clock may be set back without a question; it never adds up: the floor stays
_CLOCK_AHEAD = 7 * 86_400_000_000  # A15
_MIRROR_EVERY = 60_000_000  # µs (A16)


@dataclass(frozen=True, kw_only=True)
class Machine:
    """What the PC gives to a vault: its name, the folder of the migrations, and from the OS secret store the machine
    secret (32 bytes) and the mirror. A practice vault may do without the last two."""

    pc: str
    migrations: Path
    secret: bytes | None = field(default=None, repr=False)
    mirror: Mirror | None = None


@dataclass(frozen=True, kw_only=True)
class User:
    """A person who may open this vault; ``id`` is random and stands in the audit log."""

    id: str
    login: str
    name: str
    role: Role


class Vault:
    """An open vault: what ``opening`` returns. ``restored`` says what was found at the opening (A16), ``clock``
    what was found when it was last looked at (A15).

    Two threads may write: each act and each transaction holds ``writing`` from its begin to its end, so one waits for
    the other, and so does everything else that uses ``writer``. ``reader`` gives views that wait for nobody.
    ``writer``, ``writing``, ``viewing`` and ``data_key`` are for this room.
    """

    def __init__(
        self,
        folder: Path,
        header: Header,
        *,
        data_key: bytes,
        user: User,
        writer: Connection,
        lock: FolderLock,
        machine: Machine,
        tries: TryLog,
    ) -> None:
        self.folder, self.header, self.user = folder, header, user
        self.data_key, self.writer, self.machine, self.tries = data_key, writer, machine, tries
        self.restored = False
        self.clock: Clock = "right"
        self.writing = RLock()  # re-entrant: an act inside an act of one thread is an error, not a standstill
        self.viewing = RLock()  # the views; taken after ``writing`` where both are
        self._lock = lock
        self._touched = Touched()
        self._readers: list[Reader] = []
        self._mirrored_at = 0
        self._open = True

    @contextmanager
    def act(self, name: str, *, at: int, pc: str) -> Iterator[Act]:
        """One act: everything in it and its audit entries commit together, or nothing does.

        ``at`` in microseconds UTC; a clock in doubt is told by ``clock``, refuses nothing here, and moves no floor.
        Raises what the work raises, after rolling back; an act inside an act is an error, one beside it on another
        thread waits for its end. Raises ``Cancelled`` once the vault is closed.
        """
        with self.writing:
            self._refuse_closed()
            self.look_at_clock(at)
            with door.transaction(self.writer):
                act = Act(self.header, self.writer, name=name, at=at, user=self.user.id, pc=pc)
                yield act
                if self.clock == "right":
                    act.set_setting(CLOCK_FLOOR, str(max(at, self._floor())))
                act.finish()
            self._after(act, at)

    def _after(self, act: Act, at: int) -> None:
        self._touched.add(act.touched.take())
        for step in act.afterwards:
            with suppress(MachineError):  # what is left is swept at the next opening
                step()
        if at - self._mirrored_at >= _MIRROR_EVERY:
            with suppress(MachineError):  # the act has committed; the next one mirrors it
                self.mirror_now(at)

    def take_touched(self) -> frozenset[Touch]:
        """The records that committed acts have written since the last call, as (type name, id); (type name, "") stands
        for every record of a type: after an erasure, and where there were more than 2,000. From any thread."""
        return self._touched.take()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """The writing connection in a transaction that is no act: for what nothing but an act reads (staging)."""
        with self.writing:
            self._refuse_closed()
            with door.transaction(self.writer):
                yield self.writer

    def reader(self) -> Reader:
        """A read-only view on a connection of its own, from any thread; it waits for no act. It ends with the vault and
        with each change of key. Raises ``Cancelled`` once the vault is closed."""
        with self.viewing:
            self._refuse_closed()
            reader = Reader(self.header, door.connect(self.database, self.database_key, mode="ro"))
            self._readers = [*(each for each in self._readers if not each.is_closed), reader]
        return reader

    def _refuse_closed(self) -> None:
        if not self._open:
            raise Cancelled

    def close(self) -> None:
        """Mirrors the head, closes every connection and gives the vault free; a second call does nothing. An act on
        another thread is let come to its end."""
        with self.writing:
            if not self._open:
                return
            try:
                self.mirror_now(self._mirrored_at)
            finally:
                self.abandon()

    def abandon(self) -> None:
        """Closes without mirroring, when the writing connection can't be asked any more."""
        with self.writing, self.viewing:
            self._open = False
            self.close_readers()
            self.writer.close()
            self._lock.release()

    def look_at_clock(self, at: int) -> None:
        """Compares the clock with the last instant that was accepted as right, and sets ``clock``: at the opening, at
        the begin of each act, and before whoever asks ``clock`` lets an act begin (A15)."""
        floor = self._floor() or at
        if at < floor - _CLOCK_BEHIND:
            self.clock = "behind"
        else:
            self.clock = "ahead" if at > floor + _CLOCK_AHEAD else "right"

    def state_clock(self, *, at: int, pc: str, second: str) -> None:
        """Two people state that the clock is right: an entry, and the new floor, be it lower (A15). ``second`` is a
        user id, or ``recovery`` where the recovery sheet stood in."""
        with self.act("clock.state", at=at, pc=pc) as act:
            act.note(about="clock", facts={"second": second})
            act.set_setting(CLOCK_FLOOR, str(at))
        self.clock = "right"

    def _floor(self) -> int:
        with self.writing:
            self._refuse_closed()
            return int(self.own_reader().setting(CLOCK_FLOOR) or 0)

    def checkpoint(self) -> None:
        """Empties the WAL: after an erasure, so that the deleted text stands in no file (A14)."""
        with self.writing:
            door.checkpoint(self.writer)

    def check(self, anchors: Iterable[ChainHead] = ()) -> None:
        """Checks every page, every reference and the whole audit chain. Raises ``DamagedVault`` or ``AuditBroken``."""
        with self.writing:
            door.check_pages(self.writer)
            broken = self.own_reader().find_audit_break(anchors)
        if broken:
            raise AuditBroken(seq=broken.seq, how=broken.how)

    def mirror_now(self, at: int) -> None:
        """Writes (seq, head, epoch) to the OS secret store, so that an older folder put back is seen (A16)."""
        with self.writing:
            head = self.own_reader().audit_head()
            state = Mirrored(
                vault=self.header.vault,
                seq=head.seq,
                head=head.head.hex(),
                epoch=self.header.epoch,
                incarnation=self.header.incarnation,
                attempts=self.tries.tries,
            )
            write_mirror(self.machine.mirror, state)
            self._mirrored_at = at

    @property
    def database(self) -> Path:
        """The file of the current epoch."""
        return self.folder / database_name(self.header.epoch)

    @property
    def database_key(self) -> bytes:
        """The raw SQLCipher key of the current epoch."""
        return self.header.key_for(self.data_key, DATABASE_KEY)

    def own_reader(self) -> Reader:
        """A view on the writing connection, for this room, under ``writing``: it must not be closed."""
        return Reader(self.header, self.writer)

    def set_header(self, header: Header) -> None:
        """The header as it now stands in the file."""
        self.header = header

    def close_readers(self) -> None:
        """Ends every view, whatever thread reads in it."""
        with self.viewing:
            for reader in self._readers:
                reader.close()
            self._readers = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
