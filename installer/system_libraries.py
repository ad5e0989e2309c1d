"""What the program needs from the system itself, how to see whether it is there, and the Debian package that has it.

The check looks for the thing (library, program, font file), not for a package: names of packages differ between
releases, and on another distribution the thing may be there under another name. Standard library only.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

WINDOWS = os.name == "nt"
FONT_FOLDERS = (
    (Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts", Path.home() / "AppData/Local/Microsoft/Windows/Fonts")
    if WINDOWS
    else (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
)
LDCONFIG = "/sbin/ldconfig"
WAIT = ("-o", "DPkg::Lock::Timeout=300")  # seconds, for another installation that is just running


@dataclass(frozen=True)
class Need:
    """One thing the system must have. ``kind`` is library, program or font; ``evidence`` is its file name."""

    kind: str
    evidence: str
    package: str
    tests_only: bool = False


NEEDS = (
    # What PySide6's wheels link to and don't bring along (read with ldd from QtWidgets, QtPdf and the xcb plug-in).
    Need("library", "libEGL.so.1", "libegl1"),
    Need("library", "libGL.so.1", "libgl1"),
    Need("library", "libX11-xcb.so.1", "libx11-xcb1"),
    Need("library", "libxkbcommon.so.0", "libxkbcommon0"),
    Need("library", "libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    Need("library", "libxcb-cursor.so.0", "libxcb-cursor0"),
    Need("library", "libxcb-icccm.so.4", "libxcb-icccm4"),
    Need("library", "libxcb-image.so.0", "libxcb-image0"),
    Need("library", "libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Need("library", "libxcb-randr.so.0", "libxcb-randr0"),
    Need("library", "libxcb-render-util.so.0", "libxcb-render-util0"),
    Need("library", "libxcb-shape.so.0", "libxcb-shape0"),
    Need("library", "libxcb-xkb.so.1", "libxcb-xkb1"),
    Need("library", "libdbus-1.so.3", "libdbus-1-3"),
    Need("library", "libfontconfig.so.1", "libfontconfig1"),
    Need("library", "libglib-2.0.so.0", "libglib2.0-0"),
    Need("library", "libgssapi_krb5.so.2", "libgssapi-krb5-2"),  # libQt6Pdf links libQt6Network, which links this
    # Japanese fonts; names fall back from BIZ UD to IPAmj glyph by glyph.
    Need("font", "BIZUDPGothic-Regular.ttf", "fonts-morisawa-bizud-gothic"),
    Need("font", "BIZUDPMincho-Regular.ttf", "fonts-morisawa-bizud-mincho"),
    Need("font", "ipamjm.ttf", "fonts-ipamj-mincho"),
    Need("font", "DejaVuSerif.ttf", "fonts-dejavu-core"),
    # A real Secret Service, a real X server, readers of PDF, and faults at counted system calls.
    Need("program", "dbus-run-session", "dbus", tests_only=True),
    Need("program", "gnome-keyring-daemon", "gnome-keyring", tests_only=True),
    Need("program", "Xvfb", "xvfb", tests_only=True),
    Need("program", "pdftotext", "poppler-utils", tests_only=True),
    Need("program", "strace", "strace", tests_only=True),
)


# Windows comes with BIZ UD (another file name) and everything Qt links to; its tests use the Credential Manager.
WINDOWS_NEEDS = (Need("font", "ipamjm.ttf", "fonts-ipamj-mincho"),)


def missing(*, tests: bool) -> list[Need]:
    """Everything of the list that isn't there; the needs of the tests only when ``tests``."""
    if WINDOWS:
        return [need for need in WINDOWS_NEEDS if need.evidence not in _fonts()]
    present = {"library": _libraries(), "font": _fonts()}
    wanted = [need for need in NEEDS if tests or not need.tests_only]
    return [need for need in wanted if not _is_there(need, present)]


def provide(needs: list[Need]) -> bool:
    """Install the packages of ``needs`` with apt, saying so first; False when that isn't possible here."""
    packages = sorted({need.package for need in needs})
    if shutil.which("apt-get") is None or (before := _privilege()) is None:
        return False
    print(f"Installing from the system's own packages: {' '.join(packages)}", flush=True)
    _apt(before, ["update", "-q"])  # one broken source of many fails it; whether it was enough shows in the next line
    return _apt(before, ["install", "-q", "-y", "--no-install-recommends", *WAIT, *packages])


def described(needs: list[Need]) -> str:
    """One line a need, for a person who installs it by hand."""
    return "\n".join(f"  {need.evidence} ({need.kind}; Debian and Ubuntu: {need.package})" for need in needs)


def _is_there(need: Need, present: dict[str, frozenset[str]]) -> bool:
    if need.kind == "program":
        return shutil.which(need.evidence) is not None
    return need.evidence in present[need.kind]


def _libraries() -> frozenset[str]:
    listing = subprocess.run([LDCONFIG, "-p"], capture_output=True, text=True, check=False).stdout
    return frozenset(line.split()[0] for line in listing.splitlines() if "=>" in line)


def _fonts() -> frozenset[str]:
    return frozenset(
        file.name.lower() if WINDOWS else file.name for folder in FONT_FOLDERS for file in folder.rglob("*.tt[fc]")
    )


def _privilege() -> list[str] | None:
    """What goes before an administrator's command: nothing as root, sudo when there is one, None when neither."""
    if sys.platform != "win32" and os.geteuid() == 0:
        return []
    return ["sudo"] if shutil.which("sudo") else None


def _apt(before: list[str], arguments: list[str]) -> bool:
    command = [*before, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *arguments]
    talks = None if sys.stdin.isatty() else subprocess.DEVNULL  # sudo may ask a person, and nobody else
    return subprocess.run(command, stdin=talks, check=False).returncode == 0
