"""Saving, importing and the audit log, against the same rows in a bare SQLCipher database (C2, C4)."""

import hashlib
import os
import re
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import Path

from sitter_desk.domain.records import Engagement, Record, Round
from sitter_desk.office.receiving import apply_bundle, look_at_head, stage_bundle, trust_peer
from sitter_desk.office.sending import seal_bundle
from sitter_desk.vault import connection as door
from sitter_desk.vault.act import Act
from sitter_desk.vault.store import Vault
from tests.bench.frame import FLAT, Row, limit, room, timed
from tests.bench.people import BARE_TABLES, application, insert, rows_of
from tests.faults.desks import Place, templates

BUILD = Path("build")
SAVES = 150
FILLED, IMPORTED = 3_000, 3_000  # applications, of PER_APPLICATION records each
ENTRIES = 250_000
MILLION = 1_000_000
SCHEMA = Path("resources/migrations/0001_first.sql")
Work = Callable[[], object]


def _bare(path: Path) -> door.Connection:
    """A database with the same tables and B-trees for the business rows and nothing else, and the vault's pragmas."""
    bare = door.connect(path, os.urandom(32), mode="rwc")
    text = SCHEMA.read_text("utf-8")
    for name in BARE_TABLES:
        table = re.search(rf'CREATE TABLE "{name}" \(.*?\) STRICT;', text, re.DOTALL)
        assert table
        bare.execute(table[0])
        for index in re.findall(rf'CREATE INDEX "{name}_\w+" ON "{name}" .*?;', text):
            bare.execute(index)
    bare.execute("PRAGMA foreign_keys = OFF")  # its rounds and engagements are not there
    return bare


def _context(place: Place) -> tuple[str, str]:
    """The contractor's engagement and round."""
    with place.open("contractor").vault as vault:
        reader = vault.own_reader()
        return reader.find(Engagement)[0].id, reader.find(Round)[0].id


def _save_rows(name: str, parent: Path | None) -> Iterator[Row]:
    with room(parent) as folder:
        place = templates().before("paper").copied(folder / "place")
        engagement, round_ = _context(place)
        session = place.open("contractor")
        bare, numbers = _bare(folder / "bare.db"), count(1)

        def some() -> list[list[Record]]:
            return [list(application(session.desk, engagement, round_, next(numbers))) for _ in range(SAVES)]

        def ours() -> float:
            sets = some()
            return timed(lambda: _save(session.vault, sets, session.now()))()

        def theirs() -> float:
            sets = [rows_of(each) for each in some()]
            return timed(lambda: _save_bare(bare, sets))()

        yield Row(f"save_vs_bare_{name}", ours, theirs, goal=3.0)
        bare.close()
        session.vault.close()


def _save(vault: Vault, sets: Sequence[Sequence[Record]], at: int) -> None:
    for records in sets:
        with vault.act("application.type", at=at, pc="PC-1") as act:
            for record in records:
                act.put(record)


def _save_bare(bare: door.Connection, sets: Sequence[dict[str, list[tuple[object, ...]]]]) -> None:
    for tables in sets:
        with door.transaction(bare):
            _insert(bare, tables)


def _insert(bare: door.Connection, tables: dict[str, list[tuple[object, ...]]]) -> None:
    for name, rows in tables.items():
        bare.executemany(insert(name, len(rows[0])), rows)


class Unheard(Act):
    """An act that leaves no entry, to see what entries cost."""

    def note(self, **_: object) -> int:  # type: ignore[override]  # every argument is dropped
        return 0


def _audit_overhead() -> Iterator[Row]:
    with room() as folder:
        place = templates().before("paper").copied(folder / "place")
        engagement, round_ = _context(place)
        session, numbers = place.open("contractor"), count(1)
        vault = session.vault

        def act_by(kind: type[Act]) -> Callable[[], float]:
            def measure() -> float:
                sets = [list(application(session.desk, engagement, round_, next(numbers))) for _ in range(SAVES)]
                begun = time.perf_counter()
                for records in sets:
                    with door.transaction(vault.writer):
                        act = kind(vault.header, vault.writer, name="x", at=session.now(), user="u", pc="p")
                        for record in records:
                            act.put(record)
                        act.finish()
                return time.perf_counter() - begun

            return measure

        yield Row("audit_overhead", act_by(Act), act_by(Unheard), goal=1.25)
        vault.close()


def _import() -> Iterator[Row]:
    with room() as folder:
        place = templates().before("report").copied(folder / "place")
        engagement, round_ = _context(place)
        _send_and_take(place, engagement, round_, FILLED)
        records, disc, password = _send(place.later(2), engagement, round_, IMPORTED)
        numbers = count(1)

        def fresh() -> Place:
            return place.later(3).copied(folder / f"run-{next(numbers)}")

        def ours() -> float:
            run = fresh()
            session = run.open("ward")
            seconds = timed(lambda: apply_bundle(session, stage_bundle(session, run.cd / disc, password)))()
            session.vault.close()
            shutil.rmtree(run.root)
            return seconds

        def theirs() -> float:
            run, rows = fresh(), rows_of(records)
            vault = run.open("ward").vault
            bare = door.connect(vault.database, vault.database_key)
            seconds = timed(lambda: _save_bare(bare, [rows]))()
            bare.close()
            vault.close()
            shutil.rmtree(run.root)
            return seconds

        yield Row("import_vs_bare", ours, theirs, goal=4.0)


def _send(place: Place, engagement: str, round_: str, applications: int) -> tuple[list[Record], str, str]:
    session = place.open("contractor")
    records = [
        record for n in range(applications) for record in application(session.desk, engagement, round_, n)
    ]  # fmt: skip
    _save(session.vault, [records], session.now())
    with session.reading() as reader:
        case = reader.find(Engagement)[0]
    sealed = seal_bundle(session, case, folder=place.cd, made_on="2025-04-16", return_by="")
    session.vault.close()
    return records, sealed.written.path.name, sealed.password


def _send_and_take(place: Place, engagement: str, round_: str, applications: int) -> None:
    _, disc, password = _send(place, engagement, round_, applications)
    session = place.open("ward")
    trust_peer(session, look_at_head(place.cd / disc, password), place.tray["fingerprint contractor"])
    apply_bundle(session, stage_bundle(session, place.cd / disc, password))
    with session.reading() as reader:
        case = reader.find(Engagement)[0]
    back = seal_bundle(
        session, case, folder=place.cd, made_on="2025-04-17", return_by=""
    )  # so that it isn't sent again
    session.vault.close()
    other = place.later(1).open("contractor")
    apply_bundle(other, stage_bundle(other, back.written.path, back.password))
    other.vault.close()


def _audit() -> Iterator[Row]:
    with room() as folder:
        place = templates().before("paper").copied(folder / "place")
        session = place.open("contractor")
        with session.vault.act("many.reads", at=session.now(), pc="PC-1") as act:
            for n in range(ENTRIES):
                act.note(subject=f"{n % 5000:032x}", about=f"application:{n:032x}", facts={"shown": 1})
        reader = session.vault.own_reader()
        verify = timed(reader.find_audit_break)

        def bare() -> None:
            chain = bytes(32)
            for entry, _ in reader.connection.execute('SELECT "entry", "hash" FROM "audit" ORDER BY "seq"'):
                chain = hashlib.sha256(chain + entry.encode()).digest()

        yield Row("audit_verify_vs_chain", verify, timed(bare), goal=2.0)
        yield Row("audit_verify_million", lambda: verify() * MILLION / ENTRIES, limit(5.0), goal=1.0)
        session.vault.close()


def rows() -> Iterator[Row]:
    """Saves on both kinds of disk, the import, the log."""
    yield from _save_rows("tmpfs", FLAT)
    BUILD.mkdir(exist_ok=True)
    yield from _save_rows("disk", BUILD)
    yield from _audit_overhead()
    yield from _import()
    yield from _audit()
