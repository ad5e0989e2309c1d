"""One bit changed in a vault at rest: each page of the records, the header, the attempts, an object (proof.md).

Each is refused by name, or named as a finding in the audit log; nothing changed is ever shown as if it were whole.
"""

import random
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from sitter_desk.domain.records import Site
from sitter_desk.errors import SitterError
from tests.faults.desks import EVERYTHING, Place, Tables, look, templates
from tests.faults.fault_kills import say
from tests.faults.frame import Fate, Fault, spread

PAGE = 4096
SITE: Site = "contractor"
SEED = 118
Change = Callable[[bytes], bytes]


def _flip(place: int, bit: int) -> Change:
    return lambda data: data[:place] + bytes([data[place] ^ (1 << bit)]) + data[place + 1 :]


def _cut(length: int) -> Change:
    return lambda data: data[:length]


def fate_of(path: str, change: Change, whole: Tables, place: Place) -> Fate:
    """Opens the damaged copy and reads everything in it."""
    file = place.folder(SITE) / path
    file.write_bytes(change(file.read_bytes()))
    try:
        found = look(place, SITE)
    except SitterError as error:
        return Fate.SURVIVED if str(error) else Fate.LOST
    except Exception as error:  # noqa: BLE001  a fault may surface as anything; each is judged
        say(f"{path}: {error!r}")
        return Fate.LOST
    named = path.startswith("attempts") and _is_told(place)
    return Fate.SURVIVED if named and found == whole else Fate.SILENT


def _is_told(place: Place) -> bool:
    """The finding stands in the audit log (A6)."""
    with place.later(1).open(SITE).vault as vault:
        entries = vault.own_reader().audit_entries(limit=100_000)
    return any(entry.about.startswith("attempts.") for entry in entries)


def _each(path: str, changes: list[Change]) -> Iterator[Fate]:
    start = templates().before(EVERYTHING)
    with tempfile.TemporaryDirectory() as folder:
        whole = look(start.copied(Path(folder) / "whole"), SITE)
        for number, change in enumerate(spread(changes)):
            yield fate_of(path, change, whole, start.copied(Path(folder) / str(number)))


def _size(path: str) -> int:
    return (templates().before(EVERYTHING).folder(SITE) / path).stat().st_size


def _only(pattern: str) -> str:
    """The name of the first file of a kind, relative to the vault."""
    folder = templates().before(EVERYTHING).folder(SITE)
    return str(next(iter(sorted(folder.glob(pattern)))).relative_to(folder))


def _pages() -> Iterator[Fate]:
    """One bit somewhere in each page."""
    path, chance = _only("records.*.db"), random.Random(SEED)
    pages = range(0, _size(path), PAGE)
    return _each(path, [_flip(page + chance.randrange(PAGE), chance.randrange(8)) for page in pages])


def _database_cut() -> Iterator[Fate]:
    """Cut at each page's start and in the middle of each."""
    path = _only("records.*.db")
    return _each(path, [_cut(length) for length in range(0, _size(path), PAGE // 2)])


def _every_byte(pattern: str) -> Iterator[Fate]:
    path, chance = _only(pattern), random.Random(SEED)
    return _each(path, [_flip(place, chance.randrange(8)) for place in range(_size(path))])


def _object() -> Iterator[Fate]:
    """Bits all over an issued lot, and its first, last and middle lengths."""
    path, chance = _only("objects/[0-9a-f]*"), random.Random(SEED)
    size = _size(path)
    flips = [_flip(chance.randrange(size), chance.randrange(8)) for _ in range(100)]
    cuts = [_cut(length) for length in (0, 1, 40, 41, size // 2, size - 17, size - 16, size - 1)]
    return _each(path, flips + cuts)


def faults() -> Iterator[Fault]:
    """A kind for each file of a vault."""
    yield Fault("vault page flip: each page of the records", _pages, bounded=True)
    yield Fault("vault truncate: the records", _database_cut, bounded=True)
    yield Fault("vault flip: each byte of vault.json", lambda: _every_byte("vault.json"), bounded=True)
    yield Fault("vault flip: each byte of the attempts", lambda: _every_byte("attempts-*"), bounded=True)
    yield Fault("vault flip: an object", _object, bounded=True)
