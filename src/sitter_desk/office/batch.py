"""Many cases at one press: each is an act of its own, so that one that fails undoes none of the others."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sitter_desk.domain.progress import Progress, silent
from sitter_desk.errors import BatchTooLarge, Cancelled, MachineError, NotPermitted, SitterError

MOST = 500
"""So many a person can still look through when some fail."""

STOPS = (MachineError, Cancelled)
"""What holds for all the rest as well: a full disk does not get better with the next case."""

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Failed:
    """One item that was not done: its label, and the error by code, English sentence and remedy with their details."""

    label: str
    code: str
    sentence: str
    remedy: str
    details: dict[str, str | int]


@dataclass(frozen=True, kw_only=True)
class BatchResult:
    """The labels of what was done, and what failed and why, each in the order of the items."""

    done: tuple[str, ...]
    failed: tuple[Failed, ...]


def in_batch(
    items: Sequence[T], work: Callable[[T], object], *, label: Callable[[T], str], progress: Progress = silent
) -> BatchResult:
    """Does ``work`` with each item. A label is a number that may be said aloud, nothing of a person.

    ``progress`` is told the items tried. What the program refuses is collected; after an error of the machine or a stop
    the rest is not tried and stands in the list with it. Raises BatchTooLarge before anything is done, NotPermitted as
    it comes (nothing was done then), and whatever is no SitterError.
    """
    if len(items) > MOST:
        raise BatchTooLarge(count=len(items), limit=MOST)
    done: list[str] = []
    failed: list[Failed] = []
    for at, item in enumerate(items):
        try:
            progress(at, len(items))
            work(item)
        except NotPermitted:
            raise
        except STOPS as error:
            failed.extend(_failed(map(label, items[at:]), error))
            break
        except SitterError as error:
            failed.extend(_failed([label(item)], error))
        else:
            done.append(label(item))
    return BatchResult(done=tuple(done), failed=tuple(failed))


def _failed(labels: Iterable[str], error: SitterError) -> list[Failed]:
    kind = type(error)
    return [
        Failed(label=label, code=kind.code, sentence=kind.sentence, remedy=kind.remedy, details=dict(error.details))
        for label in labels
    ]


def batched(items: Sequence[T], size: int = MOST) -> Iterator[Sequence[T]]:
    """Many items in portions of ``size``, in their order."""
    return (items[at : at + size] for at in range(0, len(items), size))
