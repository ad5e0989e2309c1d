"""700 MB from sealed objects to a bundle and back, against ``age`` over the plain file (C5)."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from sitter_desk.bundle.reader import BundleReader
from sitter_desk.bundle.writer import FileMember, write_bundle
from sitter_desk.domain.exchange import DeskCard, Head, Versions
from sitter_desk.domain.records import AuditHead
from sitter_desk.sealing.password import Rounds
from sitter_desk.sealing.signature import public_key
from sitter_desk.sealing.stream import Sealer
from sitter_desk.vault.objects import open_object, store_object
from sitter_desk.vault.store import Vault
from tests.bench.frame import Row, limit, room, timed
from tests.faults.desks import Place, templates

MB = 1_000_000
FILES, SIZE = 700, MB
KEY = bytes(range(32))
PASSWORD = "000GC-40R4Y-0M301-E209M-185G2-R38EE-1W810"
ONCE = Rounds(1, 1)  # the derivation is left out on both sides
MIB = 1 << 20
HEAD = Head(
    format=1, bundle="1" * 32, engagement="e" * 32, practice=False, purpose="provide",
    sender=DeskCard(desk="c" * 32, site="ward", seat=0, incarnation=1, public_key=public_key(KEY).hex()),
    recipient="a" * 32, number=1, base=0, acknowledged=0, made_at=0,
    versions=Versions(container=1, records=1, rules=1), audit=AuditHead(site="ward", seq=9, head="ab" * 32),
)  # fmt: skip


def fill(place: Place, plain: Path) -> None:
    """700 objects of random bytes in the ward's vault, and the same in one plain file."""
    chance = random.Random(118)
    vault = place.open("ward").vault
    with vault, plain.open("wb") as out, vault.act("attach", at=place.start, pc="PC-1") as act:
        for _ in range(FILES):
            data = chance.randbytes(SIZE)
            store_object(act, vault.folder, [data])
            out.write(data)


def members(vault: Vault) -> Iterator[FileMember]:
    reader = vault.own_reader()
    sql = 'SELECT "name", "digest", "size" FROM "object" ORDER BY "name"'
    for name, digest, size in reader.rows(sql):
        content = open_object(reader, vault.folder, name, rehash=False)
        yield FileMember(id=name, size=size, digest=digest, content=content)


def seal(vault: Vault, target: Path) -> None:
    with target.open("wb") as out:
        write_bundle(
            out, head=HEAD, signing_key=KEY, password=PASSWORD, records=(), files=members(vault), rounds=1,
            accepted=ONCE,
        )  # fmt: skip


def take(source: Path, target: Path) -> None:
    """Verified, and sealed again for the vault that takes it, in one pass (A11)."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    with source.open("rb") as stream:
        reader = BundleReader(stream, accepted=ONCE)
        reader.unlock(PASSWORD)
        for file in reader.files():
            with (target / file.id).open("wb") as out:
                sealer = Sealer(os.urandom(32), file.id.encode(), out.write)
                for piece in file.content:
                    sealer.update(piece)
                sealer.finish()
        reader.finish()


def grow(what: str, root: str) -> None:
    """Prints how far the memory of this process rises above where it stands, in MiB (Linux); run in a fresh one."""
    vault, folder = Place(Path(root), {}).later(2).open("ward").vault, Path(root).parent
    Path("/proc/self/clear_refs").write_text("5")
    before = _status("VmRSS")
    if what == "seal":
        seal(vault, folder / "bundle")
    else:
        take(folder / "bundle", folder / "incoming")
    sys.stdout.write(str((_status("VmHWM") - before) / 1024))


def _growth(what: str, place: Place) -> Callable[[], float]:
    code = f"from tests.bench.bench_bundle import grow; grow({what!r}, {str(place.root)!r})"

    def measure() -> float:
        done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
        return float(done.stdout)

    return measure


def _status(name: str) -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return float(next(line.split()[1] for line in lines if line.startswith(name + ":")))


def _age(*arguments: str | Path) -> None:
    subprocess.run(["age", *map(str, arguments)], check=True)


def rows() -> Iterator[Row]:
    """Both directions and the memory of sealing."""
    why = "" if shutil.which("age") else "age is not installed (Debian: apt install age)"
    with room() as folder:
        place = templates().before("paper").copied(folder / "place")
        plain, bundle, sealed = folder / "plain", folder / "bundle", folder / "plain.age"
        fill(place, plain)
        vault = place.later(1).open("ward").vault
        identity, recipient = ("", "") if why else _key(folder)
        ours = timed(lambda: seal(vault, bundle))
        theirs = timed(lambda: _age("-r", recipient, "-o", sealed, plain))
        yield Row("seal_vs_age", ours, theirs, goal=1.0, left_out=why)
        seal(vault, bundle)
        taking = timed(lambda: take(bundle, folder / "incoming"))
        opening = timed(lambda: _age("-d", "-i", identity, "-o", folder / "opened", sealed))
        yield Row("open_vs_age", taking, opening, goal=1.0, left_out=why)
        vault.close()
        elsewhere = "" if sys.platform == "linux" else "only Linux tells the memory of a process this way"
        for what in ("seal", "open"):
            ours = _growth(what, place)
            yield Row(f"rss_{what}", ours, limit(64.0), goal=1.0, unit="MiB", left_out=elsewhere)


def _key(folder: Path) -> tuple[str, str]:
    """The file of a fresh identity, and its recipient."""
    file = folder / "key.txt"
    subprocess.run(["age-keygen", "-o", str(file)], check=True, capture_output=True)
    recipient = next(line.split()[-1] for line in file.read_text().splitlines() if "public key" in line)
    return str(file), recipient
