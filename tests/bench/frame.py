"""How a figure is measured: ours and theirs alternate in one run, the medians are compared, the ratio is judged.

A row belongs to a module ``tests/bench/bench_<what>.py`` with a function ``rows() -> Iterable[Row]``; adding the file
is all it takes. What each row compares, and which way its ratio is good: ``docs/measurements.md``.
"""

import importlib
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

RUNS = 5  # the least number a median is taken of
FLAT = Path("/dev/shm")  # a disk of memory, where the system has one

Outcome = dict[str, str | float | bool]


@dataclass(frozen=True)
class Row:
    """One comparison. ``ours`` and ``theirs`` each do the work once and return the figure, in ``unit``.

    ``goal`` is the bound on ours ÷ theirs: at most that, or at least that when ``at_least``. A row that can't be
    measured here says why in ``left_out``.
    """

    id: str
    ours: Callable[[], float]
    theirs: Callable[[], float]
    goal: float
    unit: str = "s"
    at_least: bool = False
    runs: int = RUNS
    left_out: str = ""


def timed(work: Callable[[], object]) -> Callable[[], float]:
    """The seconds ``work`` takes, as a figure for a Row."""

    def measure() -> float:
        begun = time.perf_counter()
        work()
        return time.perf_counter() - begun

    return measure


def limit(value: float) -> Callable[[], float]:
    """A fixed bound in place of a rival."""
    return lambda: value


@contextmanager
def room(parent: Path | None = FLAT) -> Iterator[Path]:
    """A folder for the time of some rows, in memory where that can be had."""
    folder = Path(tempfile.mkdtemp(prefix="bench-", dir=parent if parent and parent.is_dir() else None))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def collected(folder: Path = Path(__file__).parent, words: Sequence[str] = ()) -> Iterator[Row]:
    """The rows of every bench module in the order of the files' names; of those alone that one of the words names,
    where one does: what the others need is not made then."""
    files = sorted(folder.glob("bench_*.py"))
    for file in [each for each in files if any(word in each.stem for word in words)] or files:
        rows: Callable[[], Iterable[Row]] = importlib.import_module(f"tests.bench.{file.stem}").rows
        yield from rows()


def measured(row: Row) -> Outcome:
    """Run both, alternating, and judge."""
    if row.runs < RUNS:
        message = f"{row.id}: a median of fewer than {RUNS} runs says nothing"
        raise ValueError(message)
    pairs = [(row.ours(), row.theirs()) for _ in range(row.runs)]
    ours, theirs = (statistics.median(side) for side in zip(*pairs, strict=True))
    ratio = ours / theirs
    met = ratio >= row.goal if row.at_least else ratio <= row.goal
    figures = {"ours": ours, "theirs": theirs, "unit": row.unit, "ratio": round(ratio, 3), "goal": row.goal, "met": met}
    return {"id": row.id, **figures}
