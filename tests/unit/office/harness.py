"""Two real desks, driven through the circle once and kept at each stage, so that a test begins where it needs to.

Everything is real: SQLCipher vaults, bundles, fonts. Only the Argon2id of the vaults is cheap, by its parameter.
"""

import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from sitter_desk.bundle.password import new_password
from sitter_desk.bundle.writer import FileMember, write_bundle
from sitter_desk.documents.fonts import Fonts
from sitter_desk.domain.exchange import DeskCard, Head
from sitter_desk.domain.practice import to_utf8
from sitter_desk.domain.records import RECORD_TYPES, AuditHead, Record, Site
from sitter_desk.domain.roles import Role
from sitter_desk.errors import NotPermitted, SitterError
from sitter_desk.office.circle import practice
from sitter_desk.office.circle.desk import CircleDesk, Tray
from sitter_desk.office.circle.story import STEPS
from sitter_desk.office.desks import Machine, open_desk
from sitter_desk.office.sending import OWN_VERSIONS
from sitter_desk.office.session import Session, new_id
from sitter_desk.sealing.signature import public_key
from sitter_desk.sealing.slots import Argon2
from sitter_desk.vault import connection as door
from sitter_desk.vault import peers
from sitter_desk.vault.reader import Reader
from tests.unit.domain.builders import COLUMNS, row

CHEAP = Argon2(memory_kib=19_456, passes=1, lanes=1)
START = 1_748_825_200_000_000
SECOND = 1_000_000
PEOPLE = {"ward": practice.WARD_PERSON, "contractor": practice.CONTRACTOR_PERSON}

AWKWARD = "葛\U000e0102西　練習𠮷子"
ROWS = (
    row(),
    row(利用日="2024-10-10", 申請者氏名="佐藤 練習太郎"),
    row(利用日="2024/2/30"),  # no such day: refused, and the application waits for a decision
    row(受付番号="E00002", 申請者氏名=AWKWARD, 児童氏名="葛\U000e0102西　練習①斗", 口座番号="12345"),
    row(受付番号="E00003", 申請者氏名="髙橋　練習花子", 児童生年月日="2012-05-06"),  # too old
)
EXPORT = to_utf8([tuple(COLUMNS), *ROWS])

STAGES = {  # the stage, and the step of the circle after which it is kept
    "engaged": "engagement",
    "kit": "kit_handover",
    "founded": "contractor_desk",
    "taken_in": "take_in",
    "settled": "findings",
    "compared": "duplicates",
    "screened": "screening",
    "submitted": "submit",
    "reported": "report_handover",
    "received": "take_report",
    "looked_up": "look_up",
    "decided": "decisions",
    "sent": "decision_handover",
    "told": "take_decisions",
    "printed": "notices",
    "closed": "take_closing",
}


class Ticking:
    """A clock that goes on a second each time it is asked."""

    def __init__(self, at: int = START) -> None:
        self.at = at

    def __call__(self) -> int:
        self.at += SECOND
        return self.at


@dataclass
class Pair:
    """Both desks at one stage, the papers they printed, and the folder that stands in for the CD."""

    out: Path
    desks: dict[Site, CircleDesk]
    clock: Ticking
    papers: dict[str, bytes]

    @property
    def ward(self) -> CircleDesk:
        return self.desks["ward"]

    @property
    def contractor(self) -> CircleDesk:
        return self.desks["contractor"]

    @property
    def tray(self) -> Tray:
        return self.ward.tray

    def disc(self, name: str) -> tuple[Path, str]:
        """A disc of the tray and its password."""
        return self.ward.cd / f"{self.tray[f'disc {name}']}.sdb", self.tray[f"password {name}"]

    def step(self, *names: str) -> None:
        """Runs steps of the circle by name."""
        for name in names:
            found = next(step for step in STEPS if step.name == name)
            found.run(self.desks[found.site])

    def reopen(self) -> None:
        for site, desk in self.desks.items():
            if (desk.folder / "vault.json").exists():
                person = PEOPLE[site]
                desk.opened = open_desk(
                    desk.folder, login=person.login, password=person.password, machine=desk.machine, waited=0
                )

    def close(self) -> None:
        for desk in self.desks.values():
            desk.close()
            desk.opened = None


def new_pair(out: Path, fonts: Fonts, *, exports: tuple[bytes, ...] = (EXPORT,), at: int = START) -> Pair:
    """Two practice desks that are not made yet."""
    clock, tray, papers = Ticking(at), Tray(), dict[str, bytes]()
    (out / "cd").mkdir(parents=True, exist_ok=True)

    def desk(site: Site) -> CircleDesk:
        return CircleDesk(
            folder=out / f"desk-{site}",
            cd=out / "cd",
            machine=Machine(pc=f"窓口{site}", now=clock, kdf=CHEAP),
            practice=True,
            fonts=fonts,
            print_paper=lambda _, name, pdf: papers.update({name: pdf}),
            exports=exports if site == "ward" else (),
            tray=tray,
        )

    return Pair(out=out, desks={"ward": desk("ward"), "contractor": desk("contractor")}, clock=clock, papers=papers)


@dataclass(frozen=True)
class Kept:
    """A stage on disk."""

    folder: Path
    tray: str
    at: int
    papers: dict[str, bytes]


def keep_stages(folder: Path, fonts: Fonts) -> dict[str, Kept]:
    """Runs the circle once; after each step that ends a stage both desks are closed, copied and opened again."""
    pair, kept = new_pair(folder / "live", fonts), {}
    ends = {step: stage for stage, step in STAGES.items()}
    for step in STEPS:
        step.run(pair.desks[step.site])
        if stage := ends.get(step.name):
            pair.close()
            shutil.copytree(pair.out, folder / stage)
            kept[stage] = Kept(folder / stage, json.dumps(pair.tray), pair.clock.at, dict(pair.papers))
            pair.reopen()
    pair.close()
    return kept


@contextmanager
def at_stage(kept: Kept, folder: Path, fonts: Fonts) -> Iterator[Pair]:
    """A copy of a stage of its own, opened; closed afterwards."""
    shutil.copytree(kept.folder, folder)
    pair = new_pair(folder, fonts, at=kept.at)
    pair.tray.update(json.loads(kept.tray))
    pair.papers.update(kept.papers)
    try:
        pair.reopen()
        yield pair
    finally:
        pair.close()


# ---- looking behind the door ---------------------------------------------------------------------------------------

BUSINESS = (
    *RECORD_TYPES, "history", "desk_key", "peer", "sent_bundle", "applied_bundle", "object", "staging", "user", "slot",
    "draft",
)  # fmt: skip


WATCHED_ELSEWHERE = ("clock_floor", "tries", "staged bundle")  # the last one beside the table that it speaks of


def dump(session: Session) -> dict[str, list[Any]]:
    """All a desk holds but log, clock and count of log-ins: tables, series of numbers, object names."""
    with session.reading() as reader:
        tables = {name: reader.rows(f'SELECT * FROM "{name}" ORDER BY rowid') for name in BUSINESS}
        tables["lookup"] = reader.rows('SELECT * FROM "lookup" ORDER BY 1, 2, 3')
        settings = reader.rows('SELECT * FROM "setting" ORDER BY "key"')
        tables["setting"] = [row for row in settings if not row[0].startswith(WATCHED_ELSEWHERE)]
    folder = session.vault.folder / "objects"
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return {**tables, "files": files}


def acts(session: Session) -> list[tuple[str, str]]:
    """Act and about of every entry."""
    with session.reading() as reader:
        return [(entry.act, entry.about) for entry in reader.audit_entries(limit=1_000_000)]


def key_of(reader: Reader) -> bytes:
    """A desk's private key, for forging in its name."""
    return bytes(reader.rows('SELECT "key" FROM "desk_key"')[0][0])


@contextmanager
def refused(session: Session, *errors: type[SitterError]) -> Iterator[pytest.ExceptionInfo[SitterError]]:
    """The block raises one of ``errors`` and nothing was written: not a row, not a number, not a file."""
    before = dump(session)
    with pytest.raises(errors) as caught:
        yield caught
    assert dump(session) == before
    assert caught.value.code in str(caught.value)


def sql(session: Session, statement: str, *values: object) -> None:
    """Writes behind the program's back, with the vault's own key: what a person with the key could do (A4)."""
    writer = door.connect(session.vault.database, session.vault.database_key)
    try:
        assert writer.execute(statement, values).rowcount == 1
    finally:
        writer.close()


@contextmanager
def in_role(session: Session, role: Role) -> Iterator[Session]:
    """The same desk with a person of another role at it."""
    person = session.vault.user
    session.vault.user = replace(person, role=role)
    try:
        yield session
    finally:
        session.vault.user = person


def assert_not_permitted(session: Session, role: Role, act: str, work: Callable[[], object]) -> None:
    """The work is refused to a role: one entry ``refused`` that names the act, and nothing else is written."""
    before, log = dump(session), acts(session)
    with in_role(session, role), pytest.raises(NotPermitted) as caught:
        work()
    assert caught.value.details == {"act": act}
    assert acts(session) == [*log, ("refused", act)]
    assert dump(session) == before


# ---- discs that the product itself would not make -------------------------------------------------------------------


def forge_disc(
    folder: Path,
    sender: CircleDesk,
    records: tuple[Record, ...] = (),
    *,
    key: bytes = b"",
    card: dict[str, Any] | None = None,
    files: Iterable[FileMember] = (),
    **changes: Any,
) -> tuple[Path, str]:
    """A well-formed bundle with any head and any records, signed by the sender's desk key (or another ``key``).

    ``changes`` go into the head, ``card`` into its desk card.
    """
    session = sender.session
    with session.reading() as reader:
        peer = peers.all_peers(reader)[0]
        signing = key or key_of(reader)
        chain = reader.audit_head()
    site = session.vault.header.site
    own: dict[str, Any] = {
        "desk": session.desk, "site": site, "seat": 0, "incarnation": 1, "public_key": public_key(signing).hex(),
    }  # fmt: skip
    values: dict[str, Any] = {
        "format": 1,
        "bundle": new_id(),
        "engagement": peer.engagement,
        "practice": session.practice,
        "purpose": "provide" if site == "ward" else "report",
        "sender": DeskCard(**{**own, **(card or {})}),
        "recipient": peer.desk,
        "number": peer.sent + 1,
        "base": peer.acknowledged,
        "acknowledged": peer.applied,
        "made_at": session.now(),
        "versions": OWN_VERSIONS,
        "audit": AuditHead(site=site, seq=chain.seq, head=chain.head.hex()),
    }
    head = Head(**{**values, **changes})
    password, path = new_password(), folder / f"forged-{head.bundle}.sdb"
    order = list(RECORD_TYPES.values())
    ordered = sorted(records, key=lambda record: (order.index(type(record)), record.id))
    with path.open("wb") as out:
        write_bundle(out, head=head, signing_key=signing, password=password, records=ordered, files=files)
    return path, password
