"""Records put together by what they share, each in the order in which they came."""

from collections.abc import Hashable, Iterable
from typing import Protocol, TypeVar

from sitter_desk.domain.records import Record


class OfApplication(Protocol):
    """A record that belongs to one application."""

    @property
    def application(self) -> str:
        """Id of the application."""


R = TypeVar("R", bound=Record)
A = TypeVar("A", bound=OfApplication)
K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


def by_id(records: Iterable[R]) -> dict[str, R]:
    """Records by their id."""
    return {record.id: record for record in records}


def by_application(records: Iterable[A]) -> dict[str, list[A]]:
    """Records by the id of their application; one without any is not among them."""
    return grouped((record.application, record) for record in records)


def grouped(pairs: Iterable[tuple[K, T]]) -> dict[K, list[T]]:
    """The values of each key."""
    groups: dict[K, list[T]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return groups
