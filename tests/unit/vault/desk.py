"""A real vault on disk for tests: cheap Argon2id through its explicit parameter, a dictionary as the secret store."""

import secrets
import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path

from sitter_desk.domain.exchange import Peer
from sitter_desk.domain.records import Applicant, Child, Engagement, Letterhead, Policy
from sitter_desk.domain.roles import Role
from sitter_desk.sealing.slots import Argon2
from sitter_desk.vault.opening import Founding, accept_invitation, create_vault, unlock, unlock_with_recovery
from sitter_desk.vault.people import invite
from sitter_desk.vault.store import Machine, Vault

MIGRATIONS = Path(__file__).resolve().parents[3] / "resources" / "migrations"
CHEAP = Argon2(memory_kib=19_456, passes=1, lanes=1)
AT = 1_760_000_000_000_000
SECOND = 1_000_000
PC = "窓口1"
PASSWORD = "練習用の合言葉 1"
ENGAGEMENT = "a" * 32
PLANTED = "練習𠮷田葛\U000e0100子"


class Kept:
    """The mirror of an OS secret store."""

    def __init__(self) -> None:
        self.value: bytes | None = None

    def get(self) -> bytes | None:
        return self.value

    def set(self, value: bytes, /) -> None:
        assert len(value) <= 512
        self.value = value


class KeptInFile:
    """The same in a file, for tests that kill the process."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def get(self) -> bytes | None:
        return self.path.read_bytes() if self.path.exists() else None

    def set(self, value: bytes, /) -> None:
        beside = self.path.with_suffix(".beside")
        beside.write_bytes(value)
        beside.rename(self.path)


def new_id() -> str:
    return secrets.token_hex(16)


@dataclass
class Desk:
    """One vault folder with the machine it is bound to."""

    folder: Path
    practice: bool = False
    mirror: Kept | KeptInFile | None = field(default_factory=Kept)
    secret: bytes | None = b"m" * 32
    desk: str = "d" * 32
    code: str = ""
    migrations: Path = MIGRATIONS
    peers: tuple[Peer, ...] = ()

    @property
    def machine(self) -> Machine:
        return Machine(pc=PC, migrations=self.migrations, secret=self.secret, mirror=self.mirror)

    def make(self) -> Vault:
        founding = Founding(
            vault=new_id(),
            desk=self.desk,
            site="ward",
            practice=self.practice,
            login="taro",
            name="練習太郎",
            role="responsible",
            password=PASSWORD,
            desk_key=b"k" * 32,
            peers=self.peers,
        )
        vault, self.code = create_vault(self.folder, founding, machine=self.machine, at=AT, kdf=CHEAP)
        with vault.act("engagement.open", at=AT, pc=PC) as act:
            act.put(engagement(self))
        return vault

    def open(
        self, login: str = "taro", password: str = PASSWORD, *, at: int = AT + SECOND, waited: float = 0.0
    ) -> Vault:
        return unlock(self.folder, login=login, password=password, machine=self.machine, at=at, waited=waited)

    def accept(self, code: str, login: str, password: str = PASSWORD) -> Vault:
        return accept_invitation(
            self.folder, code, login=login, password=password, machine=self.machine, at=AT, waited=0, kdf=CHEAP
        )

    def recover(self, code: str, login: str = "taro", password: str = "neu") -> Vault:
        return unlock_with_recovery(
            self.folder, code, login=login, password=password, machine=self.machine, at=AT, waited=0, kdf=CHEAP
        )

    def invite(self, vault: Vault, login: str, role: Role = "handler") -> str:
        return invite(vault, login=login, name=f"練習{login}", role=role, at=AT, pc=PC, kdf=CHEAP)

    def copy(self, target: Path) -> "Desk":
        """The same desk on a copy of the folder, with its own copy of the mirror."""
        shutil.copytree(self.folder, target)
        kept = None
        if self.mirror:
            kept = Kept()
            kept.value = self.mirror.get()
        return replace(self, folder=target, mirror=kept)


def engagement(desk: Desk, identity: str = ENGAGEMENT) -> Engagement:
    return Engagement(
        id=identity,
        owner=desk.desk,
        engagement=identity,
        number="練習1",
        code="R1",
        ward_name="練習区",
        section="",
        contractor_name="",
        contract_year=2025,
        first_day="2025-04-01",
        last_day="2026-03-31",
        years_of_use=(2024, 2025),
        purpose="",
        ward_desk=desk.desk,
        contractor_desk="e" * 32,
        practice=desk.practice,
        letterhead=Letterhead(mayor_title="", mayor_name="", seal="omitted", office="", contact="", phone="", hours=""),
        policy=Policy(
            handler_list_required=False, sender_of_notices="contractor", appeal_text_version="", return_within_days=0
        ),
    )


def applicant(
    desk: Desk, *, name: str = "練習花子", phone: str = "", record: str = "", subject: str = "", case: str = ENGAGEMENT
) -> Applicant:
    return Applicant(
        id=record or new_id(),
        owner=desk.desk,
        engagement=case,
        subject=subject or new_id(),
        name=name,
        kana="",
        birthday="",
        birthday_text="",
        postcode="",
        address="",
        phone=phone,
        email="",
    )


def child(desk: Desk, parent: Applicant, **changes: object) -> Child:
    made = Child(
        id=new_id(),
        owner=desk.desk,
        engagement=parent.engagement,
        subject=parent.subject,
        applicant=parent.id,
        name="練習次郎",
        kana="",
        birthday="",
        birthday_text="",
        relationship="",
        categories=(),
        hours_elsewhere=0,
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # fields by name


def acts(vault: Vault) -> list[tuple[str, str]]:
    """Act and about of every entry."""
    return [(entry.act, entry.about) for entry in vault.own_reader().audit_entries()]
