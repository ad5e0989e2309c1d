"""A disk that forgets at a power cut whatever was not synced: recorded writes, replayed up to each call (C10).

A kill can't find a missing ``fsync``. So the calls of one work are recorded; after each of them the folder is rebuilt
as the strictest disk may leave it: a file holds what it held at its last sync, a name is there if its folder was
synced since. ``-shm`` is memory and never kept. The product must open before or after, and after once it was said.
"""

# ruff: noqa: ARG002 - the calls of one table share one signature

import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tests.faults import injection
from tests.faults.desks import templates
from tests.faults.fault_kills import judge, known, say
from tests.faults.frame import Fate, Fault, spread
from tests.faults.injection import Said
from tests.faults.works import WORKS, Work

RECORDED = (
    "openat,write,pwrite64,lseek,ftruncate,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,"
    "rmdir,sendto"
)  # fmt: skip
_LINE = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
_ARGUMENT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"|(-?\w+)<((?:[^>\\]|\\.)*)>|([^,()\s"][^,()]*)')
_SAME = {
    "renameat": "rename", "renameat2": "rename", "unlinkat": "unlink", "mkdirat": "mkdir", "fdatasync": "fsync",
}  # fmt: skip
Call = tuple[str, list[Any], int]


@dataclass
class File:
    """What a program reads, and what is surely on the disk."""

    now: bytearray = field(default_factory=bytearray)
    kept: bytes = b""


@dataclass
class Folder:
    """The same for names."""

    now: dict[str, "File | Folder"] = field(default_factory=dict)
    kept: dict[str, "File | Folder"] = field(default_factory=dict)


def read_tree(path: Path) -> Folder:
    """A folder as it stands, all of it on the disk."""
    found = Folder()
    for each in path.iterdir():
        data = b"" if each.is_dir() else each.read_bytes()
        found.now[each.name] = read_tree(each) if each.is_dir() else File(bytearray(data), data)
    found.kept = dict(found.now)
    return found


def lay_out(folder: Folder, path: Path) -> None:
    """Writes what the strict disk kept."""
    path.mkdir()
    for name, node in folder.kept.items():
        if isinstance(node, Folder):
            lay_out(node, path / name)
        elif not name.endswith("-shm"):
            (path / name).write_bytes(node.kept)


class Disk:
    """Does recorded calls again on a tree."""

    def __init__(self, root: Path) -> None:
        self.root, self.tree = root, read_tree(root)
        self.open: dict[str, tuple[File, int]] = {}

    def _at(self, path: str) -> tuple[Folder, str] | None:
        """Folder and name of a path below the root."""
        if not Path(path).is_relative_to(self.root) or Path(path) == self.root:
            return None
        folder, parts = self.tree, Path(path).relative_to(self.root).parts
        for part in parts[:-1]:
            folder = folder.now[part]  # type: ignore[assignment]  # a path goes through folders
        return folder, parts[-1]

    def _node(self, path: str) -> "File | Folder | None":
        if Path(path) == self.root:
            return self.tree
        place = self._at(path)
        return place[0].now.get(place[1]) if place else None

    def do(self, call: Call) -> bool:
        """True when the call concerned this tree."""
        name, given, result = call
        if result < 0:
            return False
        return bool(getattr(self, "_" + _SAME.get(name, name))(given, result))

    def _openat(self, given: list[Any], result: int) -> bool:
        place = self._at(given[1])
        if place is None or not isinstance(place[0].now.get(place[1], File()), File):
            return False
        flags = given[2]
        if "O_CREAT" in flags:
            place[0].now.setdefault(place[1], File())
        node = place[0].now.get(place[1])
        if isinstance(node, File):
            if "O_TRUNC" in flags:
                node.now.clear()
            self.open[str(result)] = (node, 0)
        return "O_CREAT" in flags or "O_TRUNC" in flags

    def _written(self, handle: tuple[str, str], data: bytes, at: int | None) -> bool:
        node = self._node(handle[1])
        if not isinstance(node, File):
            return False
        position = self.open.get(handle[0], (node, 0))[1] if at is None else at
        node.now.extend(bytes(max(0, position - len(node.now))))
        node.now[position : position + len(data)] = data
        if at is None:
            self.open[handle[0]] = (node, position + len(data))
        return True

    def _write(self, given: list[Any], result: int) -> bool:
        return self._written(given[0], _data(given)[:result], None)

    def _pwrite64(self, given: list[Any], result: int) -> bool:
        return self._written(given[0], _data(given)[:result], int(given[-1]))

    def _lseek(self, given: list[Any], result: int) -> bool:
        node = self._node(given[0][1])
        if isinstance(node, File):
            self.open[given[0][0]] = (node, result)
        return False

    def _ftruncate(self, given: list[Any], result: int) -> bool:
        node = self._node(given[0][1])
        if isinstance(node, File):
            size = int(given[1])
            node.now[:] = node.now[:size].ljust(size, b"\0")
        return isinstance(node, File)

    def _fsync(self, given: list[Any], result: int) -> bool:
        node = self._node(given[0][1])
        if isinstance(node, File):
            node.kept = bytes(node.now)
        elif node:
            node.kept = dict(node.now)
        return node is not None

    def _rename(self, given: list[Any], result: int) -> bool:
        source, target = (self._at(path) for path in given if isinstance(path, str) and path.startswith("/"))
        if source and target:
            target[0].now[target[1]] = source[0].now.pop(source[1])
        return bool(source and target)

    def _unlink(self, given: list[Any], result: int) -> bool:
        place = self._at(next(path for path in given if isinstance(path, str) and path.startswith("/")))
        return bool(place and place[0].now.pop(place[1], None))

    _rmdir = _unlink

    def _mkdir(self, given: list[Any], result: int) -> bool:
        place = self._at(next(path for path in given if isinstance(path, str) and path.startswith("/")))
        if place:
            place[0].now[place[1]] = Folder()
        return place is not None

    def _sendto(self, given: list[Any], result: int) -> bool:
        return False


def parse(text: str) -> Iterator[Call]:
    """The calls of a record made with ``-y -xx``: handles as (number, path), data as bytes, paths as text."""
    for line in text.splitlines():
        found = _LINE.match(line)
        if found:
            given = [
                _argument(*groups) for groups in _ARGUMENT.findall(found[2]) if any(part.strip() for part in groups)
            ]
            name = found[1]
            if name not in ("write", "pwrite64", "sendto"):
                given = [each.decode() if isinstance(each, bytes) else each for each in given]
            yield name, given, int(found[3])


def _data(given: list[Any]) -> bytes:
    """What is written; a handle of a file that lost its name is told as such, which counts as an argument more."""
    return next((each for each in given if isinstance(each, bytes)), b"")


def _argument(data: str, number: str, path: str, plain: str) -> Any:
    if number:
        return number, bytes.fromhex(path.replace("\\x", "")).decode() if "\\x" in path else path
    if plain.strip():
        return plain.strip()
    return bytes.fromhex(data.replace("\\x", ""))


def images(calls: list[Call], disk: Disk, base: Path) -> Iterator[tuple[Path, bool]]:
    """Each different state of the strict disk, laid out, and whether the work was said to be done by then."""
    seen, done = set(), False
    for number, call in enumerate(calls):
        done = done or (call[0] == "sendto" and b'"done"' in _data(call[1]))
        disk.do(call)
        mark = (_mark(disk.tree), done)
        if mark not in seen:
            seen.add(mark)
            lay_out(disk.tree, base / f"after-{number}")
            yield base / f"after-{number}", done


def _mark(folder: Folder) -> int:
    """Equal for equal kept states."""
    return hash(
        frozenset(
            (name, _mark(node) if isinstance(node, Folder) else hash(node.kept))
            for name, node in folder.kept.items()
            if not name.endswith("-shm")
        )
    )


def lost_writes(work: Work) -> Iterator[Fate]:
    """One case for each state."""
    states = known(work)
    with tempfile.TemporaryDirectory() as temporary:
        base = Path(temporary)
        place, log = templates().before(work.moment).copied(base / "place"), base / "calls"
        options = ["-y", "-xx", "-s", "16777216", "-e", f"trace={RECORDED}", "-o", str(log)]
        disks: list[Disk] = []
        injection.run(work, place, options, on_stop=lambda: disks.append(Disk(place.root)))
        found = list(images(list(parse(log.read_text("ascii"))), disks[0], base))
        for root, done in spread(found):
            fate, why = judge(work, replace(place, root=root), Said(done=done), states)
            if fate is not Fate.SURVIVED:
                say(f"{work.name}: {root.name}{' (said)' if done else ''}: {fate.value}: {why}")
            yield fate


def faults() -> Iterator[Fault]:
    """A kind for each piece of work."""
    if injection.can_trace():
        return
    for work in WORKS:
        yield Fault(f"unsynced lost: {work.name}", lambda work=work: lost_writes(work), bounded=True)
