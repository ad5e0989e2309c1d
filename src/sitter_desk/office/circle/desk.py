"""One side of the circle: its open desk, where its papers go, and the folder that stands in for the CD."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sitter_desk.documents.fonts import Fonts
from sitter_desk.domain.records import Engagement, Round
from sitter_desk.errors import NothingFound
from sitter_desk.office.circle.days import DAYS, Days
from sitter_desk.office.desks import Machine
from sitter_desk.office.session import Session

Tray = dict[str, Any]
"""What crosses between the desks on paper, by name: passwords, fingerprints, sheets. Plain JSON values."""

Print = Callable[[Session, str, bytes], object]
"""Takes a finished paper: a practice desk saves it, a real one prints it."""


@dataclass
class CircleDesk:
    """What a step works with. ``tray`` is all that reaches the other desk beside the CD; ``facts`` collects the figures
    of the closing line."""

    folder: Path
    cd: Path
    machine: Machine
    practice: bool
    fonts: Fonts
    print_paper: Print
    exports: tuple[bytes, ...]
    tray: Tray = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    opened: Session | None = None
    days: Days = DAYS

    @property
    def session(self) -> Session:
        """The open desk; raises NothingFound before the step that founds it."""
        if self.opened is None:
            raise NothingFound
        return self.opened

    def close(self) -> None:
        """Closes the vault, if it was opened."""
        if self.opened:
            self.opened.close()

    @property
    def round(self) -> Round:
        """The first round of the engagement."""
        with self.session.reading() as reader:
            return reader.find(Round)[0]

    @property
    def engagement(self) -> Engagement:
        """The engagement."""
        with self.session.reading() as reader:
            return reader.find(Engagement)[0]

    def paper(self, name: str, pdf: bytes) -> None:
        """Sends a paper to where this desk's papers go."""
        self.print_paper(self.session, name, pdf)
