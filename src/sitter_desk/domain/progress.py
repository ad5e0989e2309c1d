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


def counted(items: Iterable[T], progress: Progress, total: int) -> Iterator[T]:
    """The items, each hundredth told before it is handed on, and the last one after it was worked with."""
    done = 0
    for item in items:
        if done % EVERY == 0:
            progress(done, total)
        yield item
        done += 1
    progress(done, total)
