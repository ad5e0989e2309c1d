"""The facts about this PC, asked from the real one; what it lacks (a stick, a share) is planted as files of /sys."""

import os
import shutil
import subprocess
import sys
import time
from collections import namedtuple
from pathlib import Path

import psutil
import pytest

from sitter_desk.workstation import machine

linux_only = pytest.mark.skipif(sys.platform == "win32", reason="reads /sys, or runs strace and unshare")
Partition = namedtuple("Partition", "device mountpoint fstype opts")  # noqa: PYI024  the shape psutil gives
ASK = "from sitter_desk.workstation.machine import live_interfaces; print(','.join(live_interfaces()))"


def test_the_clock_counts_microseconds_of_utc() -> None:
    before, now, after = time.time(), machine.now_us(), time.time()
    assert before - 0.001 <= now / 1_000_000 <= after + 0.001
    assert isinstance(now, int)


def test_the_pc_keeps_its_id_and_hides_the_system_s_own() -> None:
    assert machine.pc_id() == machine.pc_id()
    assert len(bytes.fromhex(machine.pc_id())) == 8
    assert machine.pc_id() not in machine._os_id()
    assert machine.pc_name()


def test_free_space_is_what_the_system_says(tmp_path: Path) -> None:
    assert abs(machine.free_bytes(tmp_path) - shutil.disk_usage(tmp_path).free) < 2**26


@pytest.mark.parametrize(
    ("partition", "storage"),
    [
        (Partition("/dev/sda1", "/", "ext4", "rw,relatime"), "fixed"),
        (Partition("server:/share", "/", "nfs4", "rw"), "network"),
        (Partition("//server/share", "/", "CIFS", "rw"), "network"),
        (Partition("C:\\", "/", "NTFS", "rw,fixed"), "fixed"),
        (Partition("Z:\\", "/", "NTFS", "rw,remote"), "network"),
        (Partition("E:\\", "/", "exFAT", "rw,removable"), "removable"),
        (Partition("D:\\", "/", "CDFS", "ro,cdrom"), "removable"),
        (Partition("tmpfs", "/", "tmpfs", "rw"), "unknown"),
    ],
)
def test_a_place_is_told_by_what_holds_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, partition: Partition, storage: str
) -> None:
    monkeypatch.setattr(psutil, "disk_partitions", lambda *, all: [partition])  # noqa: A006  psutil's name
    assert machine.place_of(tmp_path / "not yet made").storage == storage
    assert machine.place_of(tmp_path).file_system == partition.fstype


def test_the_nearest_mount_holds_the_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    mounts = [Partition("share:/", str(tmp_path / "a"), "nfs", ""), Partition("/dev/sda1", "/", "ext4", "")]
    monkeypatch.setattr(psutil, "disk_partitions", lambda *, all: mounts)  # noqa: A006  psutil's name
    assert machine.place_of(tmp_path / "a" / "b").storage == "network"
    assert machine.place_of(tmp_path / "ab").storage == "fixed"


@linux_only
def test_a_partition_is_removable_when_its_disc_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    disc = tmp_path / "devices" / "sdb"
    (disc / "sdb1").mkdir(parents=True)
    (disc / "removable").write_text("1\n")
    (tmp_path / "sdb1").symlink_to(disc / "sdb1")
    monkeypatch.setattr(machine, "BLOCK_DEVICES", tmp_path)
    assert machine._is_removable("/dev/sdb1")
    (disc / "removable").write_text("0\n")
    assert not machine._is_removable("/dev/sdb1")


@linux_only
def test_the_real_root_is_asked_without_error() -> None:
    assert machine.place_of(Path("/")).storage in {"fixed", "removable", "network", "unknown"}


@linux_only
def test_a_namespace_with_loopback_alone_has_no_live_interface() -> None:
    own = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--net"]
    if subprocess.run([*own, "true"], capture_output=True).returncode:
        pytest.skip("this system lets this account make no network namespace")
    inside = subprocess.run([*own, sys.executable, "-c", ASK], capture_output=True, text=True, timeout=30)
    assert (inside.returncode, inside.stdout.strip()) == (0, ""), inside.stderr


@linux_only
def test_an_interface_that_is_up_is_live_even_without_an_address(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, kind, state in (("lo", "772", "unknown"), ("eth7", "1", "up"), ("eth8", "1", "down")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "type").write_text(kind + "\n")
        (tmp_path / name / "operstate").write_text(state + "\n")
    table = "".join(f"  {name}: 0 0\n" for name in ("lo", "eth7", "eth8"))
    (tmp_path / "dev").write_text("Inter-| Receive\n face |bytes\n" + table)
    monkeypatch.setattr(machine, "INTERFACES", tmp_path)
    monkeypatch.setattr(machine, "OWN_INTERFACES", tmp_path / "dev")
    monkeypatch.setattr(psutil, "net_if_addrs", dict)
    assert machine.live_interfaces() == ("eth7",)


@pytest.mark.parametrize(
    ("family", "address", "reaches"),
    [
        ("AF_INET", "192.0.2.7", True),
        ("AF_INET", "127.0.0.1", False),
        ("AF_INET6", "::1", False),
        ("AF_INET6", "fe80::1%eth0", True),
        ("AF_PACKET", "02:00:00:00:00:01", False),
        ("AF_LINK", "02-00-00-00-00-01", False),
    ],
)
def test_only_an_ip_address_reaches_out(family: str, address: str, reaches: bool) -> None:
    assert machine._reaches_out(family, address) is reaches


@linux_only
def test_looking_at_the_network_opens_no_socket_of_it(tmp_path: Path) -> None:
    """A19: the question itself must not do what it asks about. The trace sees a socket when one is opened."""
    asked = _sockets(tmp_path, ASK)
    counter = _sockets(tmp_path, "import socket; socket.socket(socket.AF_INET).close()")
    assert "AF_INET" in counter
    assert "AF_INET" not in asked


def _sockets(folder: Path, program: str) -> str:
    trace = folder / "trace"
    command = ["strace", "-f", "-e", "trace=socket", "-o", str(trace), sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return trace.read_text()
