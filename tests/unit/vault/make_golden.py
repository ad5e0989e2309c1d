"""Makes ``tests/data/vaults/<schema>/``, once for each released schema; older ones are opened for ever (D1).

    python -m tests.unit.vault.make_golden tests/data/vaults/0001

The vault is for practice, without a machine secret; its password and code are public.
"""

import sys
from dataclasses import replace
from pathlib import Path

from sitter_desk.domain.exchange import Peer
from sitter_desk.domain.records import Applicant, Child, ChildCategory
from sitter_desk.vault import objects, peers
from tests.unit.vault.desk import AT, ENGAGEMENT, PC, PLANTED, Desk, applicant, child

PERSON, CHILD, SUBJECT = "1" * 32, "2" * 32, "3" * 32


def golden_records(desk: Desk) -> tuple[Applicant, Child]:
    """The records as they stand in it at last."""
    first = applicant(desk, name=PLANTED, phone="03-0000-0000", record=PERSON, subject=SUBJECT)
    person = replace(first, revision=2)
    theirs = child(
        desk,
        person,
        id=CHILD,
        owner="e" * 32,
        revision=3,
        kana="レンシュウ ジロウ",
        birthday="2021-04-01",
        birthday_text="令和3年4月1日",
        relationship="子",
        categories=(ChildCategory(code="multiple_birth", since="2024-04-01", proven=True),),
        hours_elsewhere=12,
    )
    return person, theirs


def make(folder: Path) -> str:
    """Makes it and returns its recovery code."""
    desk = Desk(folder, practice=True, secret=None, mirror=None)
    person, theirs = golden_records(desk)
    with desk.make() as vault:
        desk.invite(vault, "jiro")
        with vault.act("application.type", at=AT, pc=PC) as act:
            act.put(replace(person, revision=1, phone=""))
            act.put(person)
            act.put_received(theirs)
            peers.put(act, Peer(desk="e" * 32, engagement=ENGAGEMENT))
            objects.store_object(act, folder, [b"golden"])
    for leftover in [*folder.glob("attempts-*"), folder / "lock"]:
        leftover.unlink()
    return desk.code


if __name__ == "__main__":
    target = Path(sys.argv[1])
    recovery = make(target)
    (target / "recovery.txt").write_text(recovery + "\n", encoding="ascii")
