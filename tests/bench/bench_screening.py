"""Screening against only reading the same rows, and its cost for each application as their number grows."""

import resource
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from sitter_desk.domain.lookup import keys_of
from sitter_desk.domain.records import Applicant, Application, Child, Engagement, Record, Round, Use
from sitter_desk.domain.screening import Screened
from sitter_desk.office.batch import MOST
from sitter_desk.office.prescreening import preview_screenings
from sitter_desk.vault import connection as door
from sitter_desk.vault.reader import Reader
from sitter_desk.vault.tables import TABLES
from tests.bench.frame import RUNS, Row, limit, room
from tests.bench.people import application, insert
from tests.faults.desks import templates

SMALL, LARGE, YEAR = 1_000, 100_000, 2024
READ = (Applicant, Child, Application, Use)
KIB = 1024


@contextmanager
def filled(folder: Path, applications: int) -> Iterator[Reader]:
    """A contractor's vault with so many applications of four uses each, their keys beside them, and a view of it."""
    place = templates().before("paper").copied(folder)
    vault = place.open("contractor").vault
    reader = vault.own_reader()
    owner, engagement, round_ = vault.header.desk, reader.find(Engagement)[0].id, reader.find(Round)[0].id
    records = (each for n in range(applications) for each in application(owner, engagement, round_, n))
    with door.transaction(vault.writer):
        while some := list(islice(records, 7_000)):
            _write(vault.writer, some)
    view = vault.reader()
    yield view
    view.close()
    vault.close()


def _write(writer: door.Connection, records: list[Record]) -> None:
    for kind in READ:
        rows = [(*TABLES[kind].row(each), 1) for each in records if type(each) is kind]
        writer.executemany(insert(TABLES[kind].name, len(rows[0])), rows)
    keys = [(*key, each.id, each.subject) for each in records for key in dict.fromkeys(keys_of(each))]
    writer.executemany('INSERT INTO "lookup" VALUES (?, ?, ?, ?)', keys)


def screened(reader: Reader) -> float:
    """Seconds to screen all applications of a vault, from its rows to the outcomes."""
    begun = time.perf_counter()
    outcomes = Counter(found.outcome for found in _all(reader))
    assert outcomes.total() == reader.count(Application, year_of_use=YEAR)
    return time.perf_counter() - begun


def _all(reader: Reader) -> Iterator[Screened]:
    engagement = reader.find(Engagement)[0].id
    return (found for _, found in preview_screenings(reader, engagement, YEAR))


def decoded(reader: Reader) -> float:
    """Seconds to make the records of the same rows, application by application as anyone has to read them, and nothing
    else."""
    begun = time.perf_counter()
    for some in reader.portions(Application, MOST, year_of_use=YEAR):
        reader.find_all(Applicant, "id", {each.applicant for each in some})
        reader.find_all(Child, "id", {child for each in some for child in each.children})
        reader.find_all(Use, "application", {each.id for each in some})
    return time.perf_counter() - begun


@dataclass
class Passes:
    """The passes over the large vault: their seconds, and the peak memory in MiB that they added to a small one's."""

    reader: Reader
    seconds: list[float] = field(default_factory=list)
    peak: float = 0.0

    def run(self) -> float:
        """One pass; its seconds serve both ratios."""
        before = _peak()
        self.seconds.append(screened(self.reader))
        self.peak += _peak() - before
        return self.seconds[-1]


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIB


def rows() -> Iterator[Row]:
    """Screening ÷ decoding at 100,000 applications, the cost of one at 100,000 ÷ at 1,000, and flat memory."""
    with room() as folder, filled(folder / "large", LARGE) as large, filled(folder / "small", SMALL) as small:
        screened(small)
        passes = Passes(large)
        yield Row("screening_vs_decode", passes.run, lambda: decoded(large), goal=3.0)
        each = iter([seconds / LARGE for seconds in passes.seconds] or (passes.run() / LARGE for _ in range(RUNS)))
        yield Row("screening_growth", lambda: next(each), lambda: screened(small) / SMALL, goal=1.2)
        yield Row("screening_memory", lambda: passes.peak, limit(64.0), goal=1.0, unit="MiB")
