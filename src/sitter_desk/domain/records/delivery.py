"""Notices and hand-overs: what was printed, and what changed hands."""

from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.records.base import Record, Site


@dataclass(frozen=True, kw_only=True)
class Notice(Record):
    """通知: one envelope. ``number`` is our 通知番号, unique; ``document`` the sealed PDF that was issued (A22)."""

    round: str
    application: str
    decision: str
    number: str
    lot: str
    position: int
    sheets: int
    document: str
    digest: str
    issued_on: str
    state: Literal["printed", "sealed", "spoiled", "pulled", "delivered"]


@dataclass(frozen=True, kw_only=True)
class Lot(Record):
    """封入ロット: printed = sealed + spoiled + pulled, or it can't be delivered."""

    round: str
    number: str
    responsible: str
    made_on: str
    printed: int
    sealed: int
    spoiled: int
    pulled: int
    state: Literal["printed", "sealed", "delivered"]


@dataclass(frozen=True, kw_only=True)
class CarriedItem(Record):
    """媒体・パスワード通知書: a thing that changes hands. ``bundle`` pairs a disc with its password notice."""

    number: str
    kind: Literal["disc", "password_notice"]
    bundle: str
    made_on: str
    made_by: str
    return_by: str
    place: str
    state: Literal["made", "printed", "handed_over", "returned", "void"]


@dataclass(frozen=True, kw_only=True)
class Party:
    """One side of a hand-over: organisation and the person's name."""

    organisation: str
    name: str


@dataclass(frozen=True, kw_only=True)
class HandoverLine:
    """情報の内容・数量: what, its management number, unit, and both sides' counts (−1 while not counted)."""

    content: str
    reference: str
    unit: str
    given: int
    received: int


@dataclass(frozen=True, kw_only=True)
class AuditHead:
    """記録照合番号: how far a desk's audit chain reached and its head there (hex)."""

    site: Site
    seq: int
    head: str


@dataclass(frozen=True, kw_only=True)
class Handover(Record):
    """確認記録票: printed beforehand, filled by pen, transcribed by the ward under ``number`` (区運7)."""

    number: str
    kind: Literal["provide", "deliver", "return", "report", "papers", "supplies"]
    day: str
    time: str
    place: str
    giver: Party
    receiver: Party
    lines: tuple[HandoverLine, ...]
    heads: tuple[AuditHead, ...]
    seal_number: str
    carry_approval: str
    corrects: str
    state: Literal["printed", "recorded"]


@dataclass(frozen=True, kw_only=True)
class Confirmation(Record):
    """受託者の確認: what the contractor counted against its own copy of the sheet, row by row (受運11)."""

    handover_number: str
    counted: tuple[int, ...]
    agrees: tuple[bool, ...]
    result: Literal["agrees", "differs"]
    note: str
    confirmed_by: str
    confirmed_on: str
