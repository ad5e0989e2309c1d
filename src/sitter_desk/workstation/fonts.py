"""The fonts of this PC: where each face that the papers need stands."""

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sitter_desk.errors import FontsMissing, MachineError
from sitter_desk.workstation import tools


@dataclass(frozen=True)
class FontFile:
    """One face: its file, and its place in it when the file is a collection (.ttc)."""

    path: Path
    index: int = 0


# Name of the face -> file names with the index of the face: Debian's packages first, then Windows.
FONTS: dict[str, tuple[tuple[str, int], ...]] = {
    "BIZ UDGothic": (("BIZUDGothic-Regular.ttf", 0), ("BIZ-UDGothicR.ttc", 0)),
    "BIZ UDGothic Bold": (("BIZUDGothic-Bold.ttf", 0), ("BIZ-UDGothicB.ttc", 0)),
    "BIZ UDPGothic": (("BIZUDPGothic-Regular.ttf", 0), ("BIZ-UDGothicR.ttc", 1)),
    "BIZ UDPGothic Bold": (("BIZUDPGothic-Bold.ttf", 0), ("BIZ-UDGothicB.ttc", 1)),
    "BIZ UDMincho": (("BIZUDMincho-Regular.ttf", 0), ("BIZ-UDMinchoM.ttc", 0)),
    "BIZ UDPMincho": (("BIZUDPMincho-Regular.ttf", 0), ("BIZ-UDMinchoM.ttc", 1)),
    "IPAmjMincho": (("ipamjm.ttf", 0),),
    "DejaVu Serif": (("DejaVuSerif.ttf", 0), ("times.ttf", 0)),  # letters such as ế; on Windows Times New Roman
}


def find_fonts(names: Iterable[str] = tuple(FONTS), *, folders: Iterable[Path] | None = None) -> dict[str, FontFile]:
    """The faces asked for, by the names of ``FONTS``. Raises FontsMissing naming every face that isn't there."""
    wanted = tuple(names)
    files = _font_files(font_folders() if folders is None else folders)
    found = {name: face for name in wanted if (face := _face(name, files))}
    if folders is None and len(found) < len(wanted):
        files = _listed_font_files()
        found = {name: face for name in wanted if (face := found.get(name) or _face(name, files))}
    if lacking := [name for name in wanted if name not in found]:
        raise FontsMissing(fonts=", ".join(lacking))
    return found


def font_folders() -> tuple[Path, ...]:
    """The folders where Linux and Windows keep fonts, for all users and for this one."""
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home / "AppData/Local"))
        return (Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts", local / "Microsoft/Windows/Fonts")
    return (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts", home / ".fonts")


def _face(name: str, files: dict[str, Path]) -> FontFile | None:
    here = (FontFile(files[file.casefold()], index) for file, index in FONTS[name] if file.casefold() in files)
    return next(here, None)


def _font_files(folders: Iterable[Path]) -> dict[str, Path]:
    return _by_name(file for folder in folders for file in folder.rglob("*") if file.is_file())


def _listed_font_files() -> dict[str, Path]:
    """What fontconfig knows, for a distribution with folders of its own; nothing where there is no fontconfig."""
    try:
        listing = tools.run("font-list", seconds=10).decode("utf-8", "replace")
    except MachineError:
        return {}
    return _by_name(Path(line) for line in listing.splitlines() if line)


def _by_name(files: Iterable[Path]) -> dict[str, Path]:
    """File name in lower case -> path; Windows spells the same font in several ways."""
    return {file.name.casefold(): file for file in files if file.suffix.casefold() in {".ttf", ".ttc"}}
