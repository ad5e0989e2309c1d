"""A real vault on disk for tests: cheap Argon2id through its explicit parameter, a dictionary as the secret store."""

import secrets
import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path

from sitter_desk.domain.records import Applicant
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
        )
        vault, self.code = create_vault(self.folder, founding, machine=self.machine, at=AT, kdf=CHEAP)
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


def applicant(desk: Desk, *, name: str = "練習花子", phone: str = "", record: str = "") -> Applicant:
    person = record or new_id()
    return Applicant(
        id=person,
        owner=desk.desk,
        subject=person,
        name=name,
        kana="",
        birthday="",
        birthday_text="",
        postcode="",
        address="",
        phone=phone,
        email="",
    )


def acts(vault: Vault) -> list[tuple[str, str]]:
    """Act and about of every entry."""
    return [(entry.act, entry.about) for entry in vault.own_reader().audit_entries()]
