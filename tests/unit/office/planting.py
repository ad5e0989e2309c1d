"""Invented families in the vault of a desk, and two applications for each kind of suspicion."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from typing import Any

from sitter_desk.domain.claim import Claim
from sitter_desk.domain.records import Application, Duplicate, Record, Round
from sitter_desk.office.circle.desk import CircleDesk
from sitter_desk.office.duplicates import decide_duplicate
from tests.unit.domain.families import account, booking, family, family_child

DAY = "2025-04-20"
OTHER_KANJI = "練習田　恋"


def hexed(text: str) -> str:
    """The id that stands in the vault for one of a test."""
    return sha256(text.encode()).hexdigest()[:32]


def put(desk: CircleDesk, *records: Record) -> None:
    with desk.session.vault.act("test", at=desk.session.now(), pc="PC-1") as act:
        for record in records:
            act.put(record)


def keep(desk: CircleDesk, *claims: Claim) -> list[Application]:
    """The records of claims in the vault of a desk, as an intake would leave them."""
    return [_keep(desk, claim) for claim in claims]


def _keep(desk: CircleDesk, claim: Claim) -> Application:
    with desk.session.reading() as reader:
        round_ = reader.find(Round)[0]
    paper, who = claim.application, claim.applicant
    shared = {"owner": desk.session.desk, "engagement": desk.engagement.id, "subject": hexed(f"person {paper.id}")}
    applicant = replace(who, id=hexed(who.id), **shared)
    kids = [replace(kid, id=hexed(kid.id), applicant=applicant.id, **shared) for kid in claim.children]
    ids = {"applicant": applicant.id, "children": tuple(kid.id for kid in kids), "round": round_.id}
    stored = replace(paper, id=hexed(paper.id), **ids, **shared)
    uses = [
        replace(use, id=hexed(use.id), application=stored.id, child=hexed(use.child), **shared) for use in claim.uses
    ]
    put(desk, applicant, *kids, stored, *uses)
    return stored


def change(desk: CircleDesk, kind: type[Record], name: str, /, **changes: Any) -> None:
    """The next revision of a record of a test."""
    with desk.session.reading() as reader:
        record = reader.get(kind, hexed(name))
    put(desk, replace(record, revision=record.revision + 1, **changes))


def decided(desk: CircleDesk, duplicate: Duplicate, *, same: bool = False) -> Duplicate:
    return decide_duplicate(desk.session, duplicate, same=same, note="練習：申請書を見比べた。", decided_on=DAY)


def stored(desk: CircleDesk) -> list[Duplicate]:
    with desk.session.reading() as reader:
        return reader.find(Duplicate)


def respelt(own: int, **changes: Any) -> Claim:
    """Application ``own`` of family 0, whose child is written with another kanji."""
    return family(0, of=own, children=[family_child(0, of=own, name=OTHER_KANJI)], **changes)


PAIRS: dict[str, Callable[[], tuple[Claim, Claim]]] = {
    "same_time": lambda: (family(0, uses=[booking(0)]), family(0, of=5, uses=[booking(5, start="11:00", end="13:00")])),
    "same_sitter": lambda: (
        family(0, uses=[booking(0, start="22:00", end="06:00", sitter="練習　保育子")]),
        family(1, uses=[booking(1, day="2024-10-04", start="05:00", end="08:00", sitter="練習保育子")]),
    ),
    "same_receipt": lambda: (
        family(0, uses=[booking(0, receipt="A-2024-0001")]),
        family(1, uses=[booking(1, receipt="ａ-2024-0001")]),
    ),
    "same_account": lambda: (family(0), family(1, account=account(0))),
    "same_person": lambda: (family(0), family(0, of=5, person={"birthday": "1980-04-11"})),
    "same_child": lambda: (family(0), respelt(5)),
}
