"""Which records were written: ids by record type, bounded, so that a window knows what to draw again."""

from collections.abc import Iterable
from threading import Lock

Touch = tuple[str, str]
"""Name of a record type and an id; ``""`` for the id stands for every record of that type."""

MOST = 2000
"""So many ids of one type are kept; with more of them, everything of that type counts as written."""


class Touched:
    """A bounded set of touches; each method may be called on any thread."""

    def __init__(self) -> None:
        self._ids: dict[str, set[str]] = {}
        self._lock = Lock()

    def add(self, touches: Iterable[Touch]) -> None:
        """Adds what was written."""
        with self._lock:
            for name, record in touches:
                self._add(name, record)

    def _add(self, name: str, record: str) -> None:
        ids = self._ids.setdefault(name, set())
        if "" in ids:
            return
        ids.add(record)
        if not record or len(ids) > MOST:
            self._ids[name] = {""}

    def take(self) -> frozenset[Touch]:
        """All of it; it is empty afterwards."""
        with self._lock:
            taken, self._ids = self._ids, {}
        return frozenset((name, record) for name, ids in taken.items() for record in ids)
