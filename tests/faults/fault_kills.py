"""Killed before, or starved at, every counted call that writes; then opened again by the product (C10)."""

import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from tests.faults import injection
from tests.faults.desks import Place, Tables, templates
from tests.faults.frame import Fate, Fault, spread
from tests.faults.injection import Said
from tests.faults.works import WORKS, Work

SPACE = ("write", "pwrite64", "ftruncate")
Shot = tuple[str, str]
"""What is told in a report, and the option for strace."""


@dataclass(frozen=True)
class Known:
    """The two states that may be left, and how often the untouched work makes each call."""

    before: Tables
    after: Tables
    calls: dict[str, int]


def say(text: str) -> None:
    """A line for the person who reads why a case did not survive."""
    sys.stderr.write(text + "\n")


@cache
def known(work: Work) -> Known:
    """Found by looking at an untouched copy and at one where the work was done."""
    start = templates().before(work.moment)
    with tempfile.TemporaryDirectory() as folder:
        untouched, done = start.copied(Path(folder) / "untouched"), start.copied(Path(folder) / "done")
        calls = injection.count_calls(work, done)
        work.prepare(untouched)[1]()
        return Known(work.state(work, untouched.later(1)), work.state(work, done.later(1)), dict(calls))


def kills(work: Work) -> Iterator[Shot]:
    """A kill before the n-th of each call."""
    for call, times in known(work).calls.items():
        for n in range(1, times + 1):
            yield f"killed at {call} {n}", f"inject={call}:signal=KILL:when={n}"


def starvings(work: Work) -> Iterator[Shot]:
    """The disk is full from the n-th call on, or one call fails."""
    for call, times in known(work).calls.items():
        for n in range(1, times + 1):
            if call in SPACE:
                yield f"no space from {call} {n} on", f"inject={call}:error=ENOSPC:when={n}+"
                yield f"no space at {call} {n}", f"inject={call}:error=ENOSPC:when={n}"
            yield f"i/o error at {call} {n}", f"inject={call}:error=EIO:when={n}"


def shoot(work: Work, shot: Shot) -> Fate:
    """One fault on a fresh copy, and what became of it."""
    with tempfile.TemporaryDirectory() as folder:
        place = templates().before(work.moment).copied(Path(folder) / "place")
        said = injection.run(work, place, ["-e", f"trace={injection.TRACED}", "-e", shot[1], "-o", "/dev/null"])
        fate, why = judge(work, place, said, known(work))
    if fate is not Fate.SURVIVED:
        say(f"{work.name}: {shot[0]}: {fate.value}: {why} [{said}]")
    return fate


def judge(work: Work, place: Place, said: Said, states: Known) -> tuple[Fate, str]:
    """Before or after and nothing else; after, where it was said to be done; and the desk goes on working."""
    if said.hung or not said.named:
        return Fate.LOST, "it hung" if said.hung else "the error has no sentence"
    try:
        left = work.state(work, place.later(1))
    except Exception as error:  # noqa: BLE001  a fault may surface as anything; each is judged
        return (Fate.SILENT if said.done else Fate.LOST), f"{type(error).__name__}: {error}"
    is_before, is_after = (left == state for state in (states.before, states.after))
    if said.done and not is_after:
        return Fate.SILENT, "said to be done, but is not"
    if not (is_before or is_after):
        return Fate.LOST, "neither before nor after: " + different(left, states.before, states.after)
    if is_before and not is_after:
        return _goes_on(work, place)
    return Fate.SURVIVED, ""


def different(left: Tables, before: Tables, after: Tables) -> str:
    """The tables that are in neither state."""
    names = left.keys() | before.keys()
    return ", ".join(
        sorted(
            name
            for name in names
            if left.get(name) not in (before.get(name), after.get(name))
        )
    )  # fmt: skip


def _goes_on(work: Work, place: Place) -> tuple[Fate, str]:
    """What did not happen can be done now; a disc that was begun is replaced by another."""
    again = replace(place.later(2), disc="cd-2" if work.moment == "report" else place.disc)
    try:
        do, close = work.prepare(again)
        do()
        close()
    except Exception as error:  # noqa: BLE001  a fault may surface as anything; each is judged
        return Fate.LOST, f"can't be done afterwards: {type(error).__name__}: {error}"
    return Fate.SURVIVED, ""


def _each(work: Work, shots: Callable[[Work], Iterator[Shot]]) -> Iterator[Fate]:
    for shot in spread(list(shots(work))):
        yield shoot(work, shot)


def faults() -> Iterator[Fault]:
    """Two kinds for each piece of work."""
    reason = injection.can_trace()
    if reason:
        say(f"kills and starving are left out: {reason}")
        return
    for work in WORKS:
        yield Fault(f"killed: {work.name}", lambda work=work: _each(work, kills), bounded=True)
        yield Fault(f"starved: {work.name}", lambda work=work: _each(work, starvings), bounded=True)
