"""What the window remembers on this PC outside every vault: its language and look, and which desks it knows.

Nothing of a person stands here: no log-in, no name, no number of a case. The file is replaced whole or not at all, and
one that can't be read counts as none: nothing in a vault depends on it.
"""

import contextlib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from sitter_desk.workstation.paths import user_data_folder

FILE = "settings.json"
MOST_DESKS = 50
_MOST_BYTES = 1 << 20
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, kw_only=True)
class KnownDesk:
    """A desk that was open on this PC, as its binder's label says before anyone has logged in.

    ``folder`` is absolute; ``site`` is ``ward`` or ``contractor``; ``year`` the contract year and ``first_day`` and
    ``last_day`` (ISO) its period, where the desk is for one engagement; ``colour`` that of the spine (``#C6873A``).
    """

    folder: str
    vault: str
    site: str
    practice: bool
    ward: str = ""
    programme: str = ""
    year: int = 0
    first_day: str = ""
    last_day: str = ""
    colour: str = ""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """``language`` is ``ja`` or ``en``, ``theme`` ``system``, ``light`` or ``dark``, ``scale`` the text size in per
    cent; ``desks`` has the last opened first."""

    language: str = "ja"
    theme: str = "system"
    scale: int = 100
    idle_minutes: int = 10
    printer: str = ""
    desks: tuple[KnownDesk, ...] = ()


_ALLOWED: dict[str, tuple[object, ...]] = {
    "language": ("ja", "en"),
    "theme": ("system", "light", "dark"),
    "scale": (100, 125, 150, 175, 200),
    "idle_minutes": tuple(range(1, 31)),
}

COLOURS = ("#C6873A", "#2F7D6B", "#8A4F9E", "#3A6FB0", "#A8483C", "#6B7A2A")
"""The engagements' own colours: two wards' windows never look alike."""


def load_settings(folder: Path | None = None) -> Settings:
    """The settings of this OS account; those of a new one where there are none or the file can't be read."""
    path = (folder or user_data_folder()) / FILE
    try:
        if path.stat().st_size > _MOST_BYTES:
            return Settings()
        read = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return Settings()
    return _settings(read) if isinstance(read, dict) else Settings()


def save_settings(settings: Settings, folder: Path | None = None) -> bool:
    """Replaces the file; False where the disk refuses, which loses nothing that counts."""
    path = (folder or user_data_folder()) / FILE
    data = json.dumps(asdict(settings), ensure_ascii=False, indent=1).encode("utf-8", "replace")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, data)
    except OSError:
        return False
    return True


def with_desk(settings: Settings, desk: KnownDesk) -> Settings:
    """The settings with a desk as the last opened one, in the place of what was known of its folder. A desk keeps its
    colour, a new one takes the next."""
    old = known_desk(settings, desk.folder)
    colour = (old.colour if old else "") or desk.colour or COLOURS[len(settings.desks) % len(COLOURS)]
    desk = replace(desk, colour=colour)
    others = (each for each in settings.desks if each.folder != desk.folder)
    return replace(settings, desks=(desk, *others)[:MOST_DESKS])


def without_desk(settings: Settings, folder: str) -> Settings:
    """The settings without the desk of a folder; the folder itself is left alone."""
    return replace(settings, desks=tuple(each for each in settings.desks if each.folder != folder))


def known_desk(settings: Settings, folder: str) -> KnownDesk | None:
    """What is remembered of the desk in a folder."""
    return next((each for each in settings.desks if each.folder == folder), None)


def _settings(read: Mapping[str, Any]) -> Settings:
    """Field by field: what is not one of the values allowed stays as in a new account."""
    plain = {name: read[name] for name, allowed in _ALLOWED.items() if _is_one_of(read.get(name), allowed)}
    if isinstance(read.get("printer"), str):
        plain["printer"] = read["printer"]
    listed = read.get("desks")
    desks = [_desk(each) for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
    return Settings(**plain, desks=tuple(each for each in desks if each)[:MOST_DESKS])


def _is_one_of(value: object, allowed: tuple[object, ...]) -> bool:
    return any(type(value) is type(each) and value == each for each in allowed)


def _desk(read: Mapping[str, Any]) -> KnownDesk | None:
    known = {each.name: read.get(each.name, each.default) for each in fields(KnownDesk)}
    kinds = {each.name: each.type for each in fields(KnownDesk)}
    fits = all(type(value) is kinds[name] for name, value in known.items())
    if not fits or known["site"] not in ("ward", "contractor") or not Path(known["folder"]).is_absolute():
        return None
    if not _COLOUR.fullmatch(known["colour"]):
        known["colour"] = ""
    return KnownDesk(**known)


def _replace(path: Path, data: bytes) -> None:
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
