"""Looking for duplicates of every application of a ward: how the time grows from ten to a hundred thousand people."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from sitter_desk.domain.records import Application, Duplicate, DuplicateKind, Engagement, Round
from sitter_desk.office.duplicates import AT_ONCE, suspected
from sitter_desk.office.session import Session
from tests.bench.crowd import Crowd, fill
from tests.bench.frame import Row, room
from tests.faults.desks import templates

SMALL, LARGE = 10_000, 100_000
GOAL = 15.0
CHUNK = 10_000


@dataclass(frozen=True)
class Ward:
    """A contractor's desk with a crowd in its vault, the ids of its applications, and what was planted."""

    session: Session
    ids: list[str]
    planted: set[tuple[DuplicateKind, frozenset[str]]]


def filled(folder: Path, people: int) -> Ward:
    """The desk of so many applicants."""
    session = templates().before("paper").copied(folder).open("contractor")
    with session.reading() as reader:
        engagement, round_ = reader.find(Engagement)[0].id, reader.find(Round)[0].id
    crowd = Crowd(people, session.desk, engagement, round_)
    claims, ids = crowd.claims(), list[str]()
    while chunk := list(islice(claims, CHUNK)):
        fill(session.vault.writer, chunk)
        ids += [claim.application.id for claim in chunk]
    return Ward(session, ids, crowd.planted)


def look(ward: Ward) -> list[Duplicate]:
    """Every application is read and looked at, a batch at a time; nothing is written, so each run finds the same."""
    found: list[Duplicate] = []
    with ward.session.reading() as reader:
        for at in range(0, len(ward.ids), AT_ONCE):
            found += suspected(reader, reader.find_all(Application, "id", ward.ids[at : at + AT_ONCE]))
    return found


def missed(ward: Ward, found: list[Duplicate]) -> int:
    """How many of the planted ones were not found."""
    return len(ward.planted - {(each.kind, frozenset({each.application, each.other_application})) for each in found})


def _measure(ward: Ward) -> Callable[[], float]:
    def measure() -> float:
        begun = time.process_time()  # the vault lies in memory: what else runs on the machine shall not count
        found = look(ward)
        seconds = time.process_time() - begun
        assert not missed(ward, found)
        return seconds

    return measure


def rows() -> Iterator[Row]:
    """Everybody looked at in the larger ward, against everybody in the smaller one."""
    with room() as folder:
        large, small = filled(folder / "large", LARGE), filled(folder / "small", SMALL)
        yield Row("duplicates_growth", _measure(large), _measure(small), goal=GOAL)
        for ward in (large, small):
            ward.session.vault.close()
