"""Two real desks at chosen moments of the circle, cheap to copy: what the kills, the starving and the flips work on.

Real vaults and bundles (only Argon2id is cheap); a folder stands in for the secret store of the PC.
"""

import atexit
import copy
import functools
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from errno import ENOSPC
from itertools import count
from pathlib import Path
from typing import Any, cast

from sitter_desk.bundle.media import SUFFIX
from sitter_desk.documents.fonts import Fonts
from sitter_desk.domain.records import RECORD_TYPES, Round, Site
from sitter_desk.errors import DiskFailed, NoSpace
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.demo import demo_exports, machine_fonts
from sitter_desk.office.circle.desk import CircleDesk, Tray
from sitter_desk.office.circle.story import STEPS
from sitter_desk.office.desks import Machine, open_desk
from sitter_desk.office.receiving import open_disc
from sitter_desk.office.session import Session
from sitter_desk.sealing.slots import Argon2
from sitter_desk.vault.audit import ChainHead
from sitter_desk.vault.objects import open_object
from sitter_desk.vault.opening import accept_invitation
from sitter_desk.vault.people import invite
from sitter_desk.workstation.secret_store import SecretStore

CHEAP = Argon2(memory_kib=19_456, passes=1, lanes=1)
PEOPLE = {"ward": practice.WARD_PERSON, "contractor": practice.CONTRACTOR_PERSON}
START, LATER = 1_760_000_000_000_000, 1_760_100_000_000_000  # µs
DAY = 86_400_000_000
STEP = 61_000_000  # µs between two looks at the clock: each act comes to mirror its head (A16)
SECOND_LOGIN, SECOND_PASSWORD = "jiro", "れんしゅう用の合言葉 3"
OWN_TABLES = ("user", "slot", "history", "peer", "sent_bundle", "applied_bundle")
Tables = dict[str, list[tuple[Any, ...]]]


class Shelf:
    """A folder in place of the secret store: one file an entry, written beside, synced, renamed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, vault_id: str, name: str) -> bytes | None:
        path = self._folder / f"{vault_id}-{name}"
        return path.read_bytes() if path.exists() else None

    def put(self, vault_id: str, name: str, value: bytes) -> None:
        path = self._folder / f"{vault_id}-{name}"
        try:
            with path.with_suffix(".beside").open("wb") as out:
                out.write(value)
                out.flush()
                os.fsync(out.fileno())
            path.with_suffix(".beside").rename(path)
            handle = os.open(self._folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
        except OSError as error:
            raise (NoSpace() if error.errno == ENOSPC else DiskFailed()) from None

    def delete(self, vault_id: str, name: str) -> None:
        (self._folder / f"{vault_id}-{name}").unlink(missing_ok=True)


@dataclass(frozen=True)
class Place:
    """A folder with both desks, the disc folder and the shelf, at one moment; ``tray`` is what stood on paper."""

    root: Path
    tray: Tray
    start: int = LATER
    step: int = STEP
    disc: str = "cd"
    heads: Mapping[Site, ChainHead] = field(default_factory=dict)

    def folder(self, site: Site) -> Path:
        return self.root / f"desk-{site}"

    @property
    def cd(self) -> Path:
        return self.root / self.disc

    @property
    def machine(self) -> Machine:
        ticks = count(self.start, self.step)
        store = cast(SecretStore, Shelf(self.root / "shelf"))
        return Machine(pc="PC-1", now=lambda: next(ticks), store=store, kdf=CHEAP)

    def open(self, site: Site, *, login: str = "", password: str = "", machine: Machine | None = None) -> Session:
        person = PEOPLE[site]
        login, password = login or person.login, password or person.password
        return open_desk(self.folder(site), login=login, password=password, machine=machine or self.machine, waited=1e9)

    def round(self, site_session: Session) -> Round:
        with site_session.reading() as reader:
            return reader.find(Round)[0]

    def later(self, days: int) -> "Place":
        """The same place on another day, with a clock that runs slowly: opened again and again it never goes back."""
        return replace(self, start=self.start + days * DAY, step=1_000_000)

    def copied(self, target: Path) -> "Place":
        shutil.copytree(self.root, target)
        return replace(self, root=target, tray=copy.deepcopy(self.tray))


@functools.cache
def fonts() -> Fonts:
    return machine_fonts()


@dataclass
class Templates:
    """The circle run once; a copy of the place was taken before each of the steps asked for."""

    base: Path
    places: dict[str, Place] = field(default_factory=dict)

    def before(self, step: str) -> Place:
        return self.places[step]


MOMENTS = ("paper", "report", "take_report", "decisions", "notices")
EVERYTHING = "deliver"


@functools.cache
def templates() -> Templates:
    """Made once a process, removed with it."""
    base = Path(tempfile.mkdtemp(prefix="faults-"))
    made = Templates(base)
    owner = os.getpid()

    def remove() -> None:
        if os.getpid() == owner:
            shutil.rmtree(base, ignore_errors=True)

    atexit.register(remove)
    _run_circle(made)
    return made


def _run_circle(made: Templates) -> None:
    place = Place(made.base / "circle", {}, start=START)
    for name in ("shelf", "cd"):
        (place.root / name).mkdir(parents=True)
    exports = demo_exports(None, applicants=12)
    sites: tuple[Site, Site] = ("ward", "contractor")
    machine = place.machine  # one clock for both
    desks = {site: _desk(place, site, machine, exports if site == "ward" else ()) for site in sites}
    desks["contractor"].tray = desks["ward"].tray
    for step in STEPS:
        if step.name in (*MOMENTS, EVERYTHING):
            made.places[step.name] = _snapshot(place, desks, made.base / f"before-{step.name}")
        if step.name == EVERYTHING:
            break
        step.run(desks[step.site])
        if step.name == "contractor_desk":
            _second_person(place, desks["contractor"])
    for desk in desks.values():
        desk.close()


def _desk(place: Place, site: Site, machine: Machine, exports: tuple[bytes, ...]) -> CircleDesk:
    return CircleDesk(
        folder=place.folder(site),
        cd=place.cd,
        machine=machine,
        practice=False,
        fonts=fonts(),
        print_paper=lambda session, name, pdf: None,
        exports=exports,
    )


def _second_person(place: Place, desk: CircleDesk) -> None:
    """Another responsible person, so that one of the two can be removed."""
    vault = desk.session.vault
    code = invite(
        vault, login=SECOND_LOGIN, name="練習　次郎", role="handler", at=desk.machine.now(), pc="PC-1", kdf=CHEAP
    )  # fmt: skip
    machine = vault.machine
    desk.close()
    accept_invitation(
        place.folder("contractor"), code, login=SECOND_LOGIN, password=SECOND_PASSWORD, machine=machine,
        at=desk.machine.now(), waited=1e9, kdf=CHEAP,
    ).close()  # fmt: skip
    desk.opened = place.open("contractor", machine=desk.machine)


def _snapshot(place: Place, desks: dict[Site, CircleDesk], target: Path) -> Place:
    sites = [site for site, desk in desks.items() if desk.opened]
    heads = {site: desks[site].session.vault.own_reader().audit_head() for site in sites}
    for site in sites:
        desks[site].close()
    taken = replace(place, start=LATER, tray=desks["ward"].tray, heads=heads).copied(target)
    for site in sites:
        desks[site].opened = place.open(site, machine=desks[site].machine)
    return taken


def look(place: Place, site: Site) -> Tables:
    """Opens the desk with the product, checks pages, references, objects and the chain (which still holds the head of
    the moment), and gives what it holds, as far as that doesn't depend on when it was opened.

    Raises what the product raises; AssertionError where something is left that shouldn't be.
    """
    with place.open(site).vault as vault:
        assert not vault.restored, "the vault takes itself for an older copy"
        vault.check([place.heads[site]])
        reader = vault.own_reader()
        tables: Tables = {name: reader.rows(f'SELECT * FROM "{name}" ORDER BY 1') for name in OWN_TABLES}
        for name, kind in RECORD_TYPES.items():
            tables[name] = [tuple(vars(record).values()) for record in sorted(reader.find(kind), key=lambda r: r.id)]
        tables["lookup"] = reader.rows('SELECT * FROM "lookup" ORDER BY 1, 2, 3')
        tables["listed"] = reader.rows('SELECT * FROM "listed" ORDER BY 1')
        tables["found"] = reader.rows('SELECT * FROM "found" ORDER BY 1, 2, 3, 4')
        tables["object"] = reader.rows('SELECT "name", "digest", "size", "refs" FROM "object" ORDER BY 1')
        for row in tables["object"]:
            for _ in open_object(reader, vault.folder, row[0]):
                pass
        kept = "\"key\" NOT LIKE 'tries %' AND \"key\" <> 'clock_floor'"
        tables["setting"] = reader.rows(f'SELECT "key", "value" FROM "setting" WHERE {kept} ORDER BY 1')
        tables["epoch"] = [(vault.header.epoch, *sorted(slot.login for slot in vault.header.slots))]
    _nothing_left(place, site, tables)
    return tables


def _nothing_left(place: Place, site: Site, tables: Tables) -> None:
    """No temporary file, no database of another epoch, no object that no row names."""
    folder = place.folder(site)
    names = sorted(path.name for path in folder.iterdir())
    epoch = tables["epoch"][0][0]
    extra = [name for name in names if ".new" in name or ".copy" in name or name.startswith("records.")]
    assert extra == [f"records.{epoch}.db"], f"left behind: {extra}"
    objects = sorted(path.name for path in (folder / "objects").glob("*") if path.is_file())
    assert objects == sorted(row[0] for row in tables["object"]), "objects and rows differ"


def valid_bundles(place: Place, password: str) -> Iterator[str]:
    """The numbers of the bundles under the names the tray doesn't know, each read to its end."""
    known = {place.tray.get(f"disc {name}") for name in ("kit", "report", "decisions")}
    for path in sorted(place.cd.glob(f"*{SUFFIX}")):
        if path.stem not in known:
            with open_disc(path, password) as bundle:
                bundle.finish()
            yield path.stem
