"""How faults are counted: each kind is injected many times, and every case is survived, lost or silent.

A kind belongs to a module ``tests/faults/fault_<what>.py`` with a function ``faults() -> Iterable[Fault]``; adding
the file is all it takes.
"""

import importlib
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import islice
from pathlib import Path
from typing import TypeVar

Outcome = dict[str, str | int]
T = TypeVar("T")
_GOLDEN = 0.6180339887498949


class Fate(Enum):
    """What became of one injected fault."""

    SURVIVED = "survived"  # refused by name, or recovered; nothing that was said to be kept is gone
    LOST = "lost"  # something that was said to be kept is gone, or can't be opened
    SILENT = "silent"  # something damaged was accepted as if it were whole


@dataclass(frozen=True)
class Fault:
    """One kind of fault. ``inject`` does all its cases and yields the fate of each. A ``bounded`` kind has more cases
    than a person waits for and may be stopped at any of them: it yields them spread over its whole range."""

    kind: str
    inject: Callable[[], Iterable[Fate]]
    bounded: bool = False


def collected(folder: Path = Path(__file__).parent) -> Iterator[Fault]:
    """The kinds of every fault module, in the order of the files' names."""
    for file in sorted(folder.glob("fault_*.py")):
        faults: Callable[[], Iterable[Fault]] = importlib.import_module(f"tests.faults.{file.stem}").faults
        yield from faults()


def spread(cases: Sequence[T]) -> list[T]:
    """The same cases in an order of which every beginning is spread evenly over all of them."""
    return [cases[place] for place in sorted(range(len(cases)), key=lambda n: (n + 1) * _GOLDEN % 1)]


def counted(fault: Fault, *, cases: int | None = None, seconds: float | None = None) -> Outcome:
    """Inject the cases of the kind and count the fates: at most ``cases``, and a bounded kind for ``seconds``."""
    limit = seconds if fault.bounded else None
    fates = Counter(islice(_until(fault.inject(), limit), cases))
    return {"kind": fault.kind, "injected": fates.total(), **{fate.value: fates[fate] for fate in Fate}}


def _until(fates: Iterable[Fate], seconds: float | None) -> Iterator[Fate]:
    """The fates until the time is over; at least one."""
    begun = time.monotonic()
    for fate in fates:
        yield fate
        if seconds is not None and time.monotonic() - begun > seconds:
            return


def is_clean(outcome: Outcome) -> bool:
    """Something was injected, and nothing was lost or silent."""
    return bool(outcome["injected"]) and not outcome["lost"] and not outcome["silent"]
