"""What opening a desk needs beside the window, imported after the first paint; the pages come after that (C1)."""

import time
from dataclasses import dataclass, replace
from pathlib import Path

from sitter_desk.domain.records import Engagement
from sitter_desk.office.desks import DeskSign, look_at_desk, open_desk, this_machine
from sitter_desk.office.session import Session
from sitter_desk.vault.users import users
from sitter_desk.workstation.settings import KnownDesk


@dataclass(frozen=True)
class Opened:
    """An open desk, the engagement it works on (the newest; None while there is none), and who may come in."""

    session: Session
    engagement: Engagement | None
    logins: tuple[str, ...]


class Tries:
    """Monotonic seconds since the program started or since the last try, whichever is later (A6)."""

    def __init__(self) -> None:
        self._last = time.monotonic()

    def waited(self) -> float:
        """Since the last one."""
        return time.monotonic() - self._last

    def tried(self) -> None:
        """Now there was one."""
        self._last = time.monotonic()


def sign_of(folder: Path, tries: Tries) -> DeskSign:
    """What may be known of a desk before it is open. Raises the SD-2xx errors of a folder that holds none."""
    return look_at_desk(folder, machine=this_machine(folder), waited=tries.waited())


def open_with_password(folder: Path, login: str, password: str, tries: Tries) -> Opened:
    """Opens a desk; the try counts whatever comes of it. Raises the SD-1xx and SD-2xx errors."""
    waited = tries.waited()
    try:
        session = open_desk(folder, login=login, password=password, machine=this_machine(folder), waited=waited)
    finally:
        tries.tried()
    return opened(session)


def opened(session: Session) -> Opened:
    """A session with its engagement."""
    with session.reading() as reader:
        engagements = reader.find(Engagement)
        logins = tuple(user.login for user in users(reader))
    return Opened(session, engagements[-1] if engagements else None, logins)


def known_of(folder: Path, found: Opened) -> KnownDesk:
    """What stands on the binder of this desk from now on."""
    header, engagement = found.session.vault.header, found.engagement
    known = KnownDesk(folder=str(folder.absolute()), vault=header.vault, site=header.site, practice=header.practice)
    if engagement is None:
        return known
    return replace(
        known,
        ward=engagement.ward_name,
        year=engagement.contract_year,
        programme=short_purpose(engagement.purpose),
        first_day=engagement.first_day,
        last_day=engagement.last_day,
    )


def short_purpose(purpose: str) -> str:
    """The work in a few words: up to the first particle of what is done for it."""
    return purpose.partition("の")[0]


def warm() -> None:
    """Imports the shell and all pages, while the person is still typing the password."""
    from sitter_desk.desktop import shell  # noqa: F401, PLC0415  a hundred modules, which the log-in goes without
