"""What the pages of one open desk share: who works here, the words, the look, and the two operations.

``read`` and ``write`` start everything (``work`` is a long write with progress). Results come back on the window's
thread, and only to a page that still is there; of two answers to the same question the later one counts.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakKeyDictionary, WeakSet, ref

import shiboken6
from PySide6.QtCore import QObject, Signal

from sitter_desk.desktop.tasks import Failure, Running, Tasks, Thread
from sitter_desk.desktop.theme import Look
from sitter_desk.domain.dates import office_day
from sitter_desk.domain.records import Engagement, Site
from sitter_desk.domain.roles import Role, may
from sitter_desk.office.session import Session
from sitter_desk.vault.store import Reader, User
from sitter_desk.workstation.language import Translator
from sitter_desk.workstation.settings import Settings

if TYPE_CHECKING:
    from sitter_desk.documents.fonts import Fonts
    from sitter_desk.domain.progress import Progress

T = TypeVar("T")
Changes = frozenset[tuple[str, str]]
"""What was written: (name of the record type, id); the id is "" where too many of the type were."""


class _Signals(QObject):
    changed = Signal(object)
    going = Signal(str, str)
    proved = Signal(bool)
    settled = Signal(object)


class Desk:
    """One open desk in the window. It outlives a lock: then ``session`` is another one, or none for a while.

    ``changed`` tells Changes after each write, ``going`` a page by its name and where in it, ``proved`` whether the
    audit log holds, after each verification, ``settled`` other Settings of this account.
    """

    def __init__(
        self, session: Session, engagement: Engagement | None, *, tr: Translator, look: Look, tasks: Tasks
    ) -> None:
        self._signals = _Signals()
        self.changed, self.going = self._signals.changed, self._signals.going
        self.proved, self.settled = self._signals.proved, self._signals.settled
        self.tr, self.look, self.tasks = tr, look, tasks
        self.settings = Settings()
        self.engagement = engagement
        self.site: Site = session.vault.header.site
        self.practice = session.practice
        self.user: User = session.vault.user
        self._session: Session | None = session
        self.now = session.now
        self._view: Reader | None = None
        self._fonts: Fonts | None = None
        self._asked: WeakKeyDictionary[QObject, dict[str, int]] = WeakKeyDictionary()
        self._acting: WeakSet[QObject] = WeakSet()
        self.memory: dict[str, Any] = {}
        """What must live in memory alone and never on a disk: a password that is not printed yet (A7)."""

    # ---- who and when -------------------------------------------------------------------------------------------

    @property
    def role(self) -> Role:
        """The role of the person at the desk."""
        return self.user.role

    def may(self, act: str) -> bool:
        """Whether the person may do an act; the office asks again."""
        return may(self.site, self.role, act)

    def today(self) -> str:
        """The day at the office (ISO, +09:00); answers under the lock too."""
        return office_day(self.now())

    @property
    def is_open(self) -> bool:
        """False while the desk is locked."""
        return self._session is not None

    @property
    def session(self) -> Session:
        """The open session; RuntimeError while the desk is locked, which no page is asked anything in."""
        if self._session is None:
            message = "the desk is locked"
            raise RuntimeError(message)
        return self._session

    def opened(self, session: Session) -> None:
        """The desk was opened again, by the same person or another one."""
        self._session, self.user, self.now = session, session.vault.user, session.now

    def closing(self) -> Session | None:
        """Takes the session out, to be closed on the writing thread; pages are asked nothing from now on."""
        session, self._session, self._view = self._session, None, None
        self.memory.clear()
        return session

    # ---- the two operations -------------------------------------------------------------------------------------

    def read(self, owner: QObject, work: Callable[[Reader], T], done: Callable[[T], None]) -> None:
        """Reads what shows no one's data, on the connection that is for reading alone; and the hits of a search while
        it is typed, whose entry follows when it rests (B10)."""
        session = self._session
        if session:
            self.tasks.start("read", lambda: work(self._reader(session)), *self._answers(owner, done, "read"))

    def write(
        self,
        owner: QObject,
        work: Callable[[Session], T],
        done: Callable[[T], None],
        failed: Callable[[Failure], None] | None = None,
    ) -> None:
        """An act on the writing thread: a change, or a look at people's records, which is an entry too (B10)."""
        if session := self._session:
            self._act("write", session, work, *self._answers(owner, done, "write", failed))

    def act(
        self,
        owner: QObject,
        work: Callable[[Session], T],
        done: Callable[[T], None],
        failed: Callable[[Failure], None] | None = None,
    ) -> None:
        """A change that a press of a key or a button asks for. While one of the same owner is on its way another press
        is the same press, by an impatient hand: it does nothing, else something would be recorded twice."""
        session = self._session
        if session and owner not in self._acting:
            self._acting.add(owner)
            answers = self._answers(owner, done, "write", failed)
            self._act("write", session, work, *(partial(self._acted, ref(owner), each) for each in answers))

    def _acted(self, owner: "ref[QObject]", answer: Callable[[Any], None], result: Any) -> None:
        if (acting := owner()) is not None:
            self._acting.discard(acting)  # before the answer, which may ask for the next act
        answer(result)

    def work(
        self,
        owner: QObject,
        work: Callable[[Session, "Progress"], T],
        done: Callable[[T], None],
        shown: Callable[[Running], None],
        failed: Callable[[Failure], None] | None = None,
    ) -> Running:
        """A long work, with progress: bundles and papers. ``Running.stop`` ends it; then ``failed`` gets Cancelled."""
        session, running = self.session, Running()
        progress = self.tasks.watched(running, lambda step: shown(step) if shiboken6.isValid(owner) else None)
        answers = self._answers(owner, done, "work", failed)
        self._act("work", session, lambda own: work(own, progress), *answers)
        return running

    def fonts(self) -> "Fonts":
        """The faces of the papers, loaded once; for the thread of the work, it takes a while."""
        if self._fonts is None:
            from sitter_desk.office.circle.demo import machine_fonts  # noqa: PLC0415  heavy, and only for papers

            self._fonts = machine_fonts()
        return self._fonts

    def remember(self, key: str, value: Any) -> None:
        """Into the memory, unless the lock has emptied it meanwhile: what is secret goes with it."""
        if self.is_open:
            self.memory[key] = value

    def is_waiting(self, owner: QObject) -> bool:
        """Whether something that it asked for has not come yet."""
        return bool(self._asked.get(owner))

    def go(self, page: str, where: str = "") -> None:
        """Opens a page of the shell, at a record or a number."""
        self.going.emit(page, where)

    # ---- how answers come back ----------------------------------------------------------------------------------

    def _reader(self, session: Session) -> Reader:
        if self._view is None or self._view.is_closed:
            self._view = session.vault.reader()
        return self._view

    def _act(
        self,
        thread: Thread,
        session: Session,
        work: Callable[[Session], T],
        done: Callable[[T], None],
        failed: Callable[[Failure], None],
    ) -> None:
        """What was written is told in one step with the answer, so that no read which it brings about comes between."""
        written: list[Changes] = []

        def acted() -> T:
            try:
                result = work(session)
            finally:
                written.append(session.vault.take_touched())
            self._look_at_engagement(session, written[-1])
            return result

        def told(answer: Callable[[Any], None], result: Any) -> None:
            for changes in filter(None, written):
                self.changed.emit(changes)
            answer(result)

        self.tasks.start(thread, acted, partial(told, done), partial(told, failed))

    def _look_at_engagement(self, session: Session, written: Changes) -> None:
        if self.engagement and any(kind == "engagement" for kind, _ in written):
            with session.reading() as reader:
                self.engagement = reader.get(Engagement, self.engagement.id)

    def _answers(
        self,
        owner: QObject,
        done: Callable[[Any], None],
        kind: str,
        failed: Callable[[Failure], None] | None = None,
    ) -> tuple[Callable[[Any], None], Callable[[Failure], None]]:
        """``done`` and ``failed`` for a page that may be gone, or may have asked again, when the answer comes."""
        question = f"{kind} {getattr(done, '__qualname__', repr(done))}"
        numbers = self._asked.setdefault(owner, {})
        number = numbers[question] = numbers.get(question, 0) + 1
        fail = failed or getattr(owner, "fail", None) or _unheard

        def current() -> bool:
            return shiboken6.isValid(owner) and (kind != "read" or numbers.get(question) == number)

        def answered(result: Any) -> None:
            try:
                done(result)
            except Exception as error:  # noqa: BLE001  a page that stumbles over its answer says so
                fail(error)

        def over(answer: Callable[[Any], None], result: Any) -> None:
            if current():
                if numbers.get(question) == number:
                    del numbers[question]  # nothing waits for it any more
                answer(result)

        return partial(over, answered), partial(over, fail)


def _unheard(error: Failure) -> None:
    raise error
