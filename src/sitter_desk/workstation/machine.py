"""This PC as the audit log and the isolation policy see it: its name, its disks, its network interfaces, its clock."""

import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Storage = Literal["fixed", "removable", "network", "unknown"]

# fmt: off
NETWORK_FILE_SYSTEMS = frozenset([
    "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "ceph", "glusterfs", "ncpfs",
    "davfs", "sshfs", "9p", "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.glusterfs",
])
# fmt: on
LOOPBACK = "772"  # ARPHRD_LOOPBACK, the type of lo in /sys/class/net
INTERFACES = Path("/sys/class/net")
OWN_INTERFACES = Path("/proc/self/net/dev")  # of this process's own network namespace; /sys may show another's
BLOCK_DEVICES = Path("/sys/class/block")


@dataclass(frozen=True)
class Place:
    """Where a folder stands: the kind of its storage, and the file system by the name the OS gives it."""

    storage: Storage
    file_system: str


def now_us() -> int:
    """UTC microseconds since 1970 (B13)."""
    return time.time_ns() // 1000


def pc_name() -> str:
    """The name of this PC as its OS knows it; it goes into audit entries and onto papers."""
    if hasattr(os, "uname"):
        return os.uname().nodename or "unnamed"
    import platform  # noqa: PLC0415  heavy, and for Windows alone; the first window asks for this name (C1)

    return platform.node() or "unnamed"


def pc_id() -> str:
    """16 hex digits that stay the same on this PC: a digest, since the OS asks that its own id be kept inside."""
    import hashlib  # noqa: PLC0415  as above

    return hashlib.sha256(b"sitter-desk/pc/v1\0" + _os_id().encode()).hexdigest()[:16]


def _os_id() -> str:
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415  exists on Windows alone

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    for file in (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id")):
        if file.is_file() and (text := file.read_text().strip()):
            return text
    return pc_name()


def free_bytes(folder: Path) -> int:
    """Free space for this account on the volume of ``folder``, which must exist; in bytes (D9)."""
    import shutil  # noqa: PLC0415  as above

    return shutil.disk_usage(folder).free


def place_of(folder: Path) -> Place:
    """The storage under ``folder``, as far as the OS tells without asking the device (D6).

    The nearest existing parent is looked at, so a vault that is yet to be made can be asked about.
    """
    import psutil  # noqa: PLC0415  as above

    real = Path(os.path.realpath(folder))
    if str(real).startswith("\\\\"):
        return Place("network", "unc")
    holding = [each for each in psutil.disk_partitions(all=True) if real.is_relative_to(each.mountpoint)]
    if not holding:
        return Place("unknown", "")
    nearest = max(enumerate(holding), key=lambda each: (len(Path(each[1].mountpoint).parts), each[0]))[1]
    return Place(_storage(nearest.device, nearest.fstype, nearest.opts), nearest.fstype)


def _storage(device: str, file_system: str, options: str) -> Storage:
    words = set(options.split(","))
    if file_system.casefold() in NETWORK_FILE_SYSTEMS or "remote" in words:
        return "network"
    if words & {"removable", "cdrom"} or _is_removable(device):
        return "removable"
    return "fixed" if "fixed" in words or device.startswith("/dev/") else "unknown"


def _is_removable(device: str) -> bool:
    """Linux says it of the disc, not of its partitions: sdb1 stands in the folder of sdb."""
    if not device.startswith("/dev/"):
        return False
    entry = (BLOCK_DEVICES / Path(device).name).resolve()
    flags = (folder / "removable" for folder in (entry, entry.parent))
    return any(flag.is_file() and flag.read_text().strip() == "1" for flag in flags)


def live_interfaces() -> tuple[str, ...]:
    """Names of the network interfaces other than loopback that are up or have an address (A19).

    ``psutil.net_if_stats`` is never asked: it opens sockets of the very kind this program promises not to open.
    """
    import psutil  # noqa: PLC0415  as above

    known = psutil.net_if_addrs().items()
    addressed = {name for name, all_ in known if any(_reaches_out(each.family.name, each.address) for each in all_)}
    found = addressed | {name for name in _system_interfaces() if _is_up(name)}
    return tuple(sorted(name for name in found if not _is_loopback(name)))


def _reaches_out(family: str, address: str) -> bool:
    """An IP address that isn't the PC's own; families by name, since the socket module is banned."""
    return (family == "AF_INET" and not address.startswith("127.")) or (family == "AF_INET6" and address != "::1")


def _system_interfaces() -> list[str]:
    """Names from the table Linux keeps, below its two lines of headings; none on another system."""
    lines = OWN_INTERFACES.read_text().splitlines() if OWN_INTERFACES.is_file() else []
    return [line.partition(":")[0].strip() for line in lines[2:]]


def _is_up(name: str) -> bool:
    state = INTERFACES / name / "operstate"
    return state.is_file() and state.read_text().strip() == "up"


def _is_loopback(name: str) -> bool:
    kind = INTERFACES / name / "type"
    return kind.is_file() and kind.read_text().strip() == LOOPBACK


def has_screen() -> bool:
    """Whether a person can see a window here: always on Windows, elsewhere where a display is named and Qt was not told
    to draw where nobody looks."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in ("offscreen", "minimal"):
        return False
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
