"""How faults are counted: each kind is injected many times, and every case is survived, lost or silent.

A kind belongs to a module ``tests/faults/fault_<what>.py`` with a function ``faults() -> Iterable[Fault]``; adding
the file is all it takes.
"""

import importlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

Outcome = dict[str, str | int]


class Fate(Enum):
    """What became of one injected fault."""

    SURVIVED = "survived"  # refused by name, or recovered; nothing that was said to be kept is gone
    LOST = "lost"  # something that was said to be kept is gone, or can't be opened
    SILENT = "silent"  # something damaged was accepted as if it were whole


@dataclass(frozen=True)
class Fault:
    """One kind of fault. ``inject`` does all its cases and yields the fate of each."""

    kind: str
    inject: Callable[[], Iterable[Fate]]


def collected(folder: Path = Path(__file__).parent) -> Iterator[Fault]:
    """The kinds of every fault module, in the order of the files' names."""
    for file in sorted(folder.glob("fault_*.py")):
        faults: Callable[[], Iterable[Fault]] = importlib.import_module(f"tests.faults.{file.stem}").faults
        yield from faults()


def counted(fault: Fault) -> Outcome:
    """Inject every case of the kind and count the fates."""
    fates = Counter(fault.inject())
    return {"kind": fault.kind, "injected": fates.total(), **{fate.value: fates[fate] for fate in Fate}}


def is_clean(outcome: Outcome) -> bool:
    """Something was injected, and nothing was lost or silent."""
    return bool(outcome["injected"]) and not outcome["lost"] and not outcome["silent"]
