"""How far a long work is, told while it goes on; the same call is where a person may stop it."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Progress = Callable[[int, int], None]
"""Told what is done and of how much: records unless the work says otherwise; 0 of 0 where the whole is not known. It
may raise ``errors.Cancelled``: then the work leaves everything as it was."""

EVERY = 100
"""So many records at most between two words."""

T = TypeVar("T")


def silent(done: int, total: int) -> None:
    """For whoever does not watch."""


def counted(items: Iterable[T], progress: Progress, total: int, *, every: int = EVERY) -> Iterator[T]:
    """The items, each ``every``-th told before it is handed on, and the last one after it was worked with."""
    done = 0
    for item in items:
        if done % every == 0:
            progress(done, total)
        yield item
        done += 1
    progress(done, total)


def halves(progress: Progress) -> tuple[Progress, Progress]:
    """For a work that goes through the same items twice, told as one count: a pass makes up half of each item."""

    def first(done: int, total: int) -> None:
        progress(done // 2, total)

    def second(done: int, total: int) -> None:
        progress((total + done) // 2, total)

    return first, second
