"""What was asked for: the ward's export, and the applications with their people and uses."""

from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.records.base import Record


@dataclass(frozen=True, kw_only=True)
class ExportFile(Record):
    """One file of the ward's portal as it was read. ``digest`` is SHA-256 of its bytes, ``rows`` its data rows."""

    round: str
    encoding: Literal["cp932", "utf-8", "utf-8-sig"]
    digest: str
    header: tuple[str, ...]
    rows: int


@dataclass(frozen=True, kw_only=True)
class Repair:
    """A proposed repair of one cell (never silent): the text as received and the text proposed."""

    column: str
    received: str
    proposed: str
    accepted: bool


@dataclass(frozen=True, kw_only=True)
class ExportRow(Record):
    """One row, immutable, the ward's (B6). ``row`` counts as a spreadsheet does: the header is row 1.

    ``refused`` is the code of the reason it could not be used, or "".
    """

    file: str
    row: int
    reference: str
    cells: tuple[str, ...]
    repairs: tuple[Repair, ...]
    refused: str


@dataclass(frozen=True, kw_only=True)
class Applicant(Record):
    """申請者（保護者）. ``birthday`` is the day understood ("" if not), ``birthday_text`` the text as received."""

    name: str
    kana: str
    birthday: str
    birthday_text: str
    postcode: str
    address: str
    phone: str
    email: str


@dataclass(frozen=True, kw_only=True)
class ChildCategory:
    """児童の区分: a code of the ward's rules (``multiple_birth``), the day since when ("" where it was not said), and
    whether a paper proves it."""

    code: str
    since: str
    proven: bool


@dataclass(frozen=True, kw_only=True)
class Child(Record):
    """対象児童. ``hours_elsewhere``: hours of the year already subsidised by another municipality."""

    applicant: str
    name: str
    kana: str
    birthday: str
    birthday_text: str
    relationship: str
    categories: tuple[ChildCategory, ...]
    hours_elsewhere: int


@dataclass(frozen=True, kw_only=True)
class Account:
    """Bank account. ``kind`` is 1 普通, 2 当座, 4 貯蓄, 9 その他 (全銀); codes keep their leading zeros."""

    bank: str
    branch: str
    kind: Literal["1", "2", "4", "9"]
    number: str
    holder_kana: str


@dataclass(frozen=True, kw_only=True)
class Application(Record):
    """申請: one applicant, one year of use. ``arrived_time`` is "" where only the day is known."""

    round: str
    year_of_use: int
    receipt_number: str
    arrived_on: str
    arrived_time: str
    postmarked_on: str
    method: Literal["online", "post", "counter"]
    applied_at: str
    form_version: str
    applicant: str
    children: tuple[str, ...]
    account: Account
    source_rows: tuple[str, ...]
    state: Literal["received", "screened", "withdrawn"]


@dataclass(frozen=True, kw_only=True)
class Use(Record):
    """利用内訳: one booking of one child. An end at or before the start lies on the next day. ``hourly_yen`` is the
    sitter's price of an hour, ``paid_yen`` the total of the 領収書 (0 where they were not said), ``receipt`` its
    number ("" if there is none). ``struck``: written by mistake, counts nowhere · ``left_out``: what the ward found
    against this use alone."""

    application: str
    child: str
    position: int
    day: str
    start: str
    end: str
    fee_yen: int
    other_yen: int
    discount_yen: int
    discount_kind: str
    hourly_yen: int
    paid_yen: int
    company: str
    sitter: str
    receipt: str
    source_row: str
    struck: bool
    left_out: Literal["", "residence"]


@dataclass(frozen=True, kw_only=True)
class Finding(Record):
    """確認事項: something a person must look at. ``detail`` holds what was seen; ``blocks`` stops the screening."""

    application: str
    code: str
    field: str
    detail: str
    source_row: str
    blocks: bool
    state: Literal["open", "settled"]
    note: str


@dataclass(frozen=True, kw_only=True)
class ChangeNotice(Record):
    """変更届・取下げ: what the applicant told later. The new values stand in the records themselves, old and new in
    their history; ``changes`` names what was told; ``reinstatement`` takes a withdrawal back."""

    application: str
    number: str
    changes: tuple[Literal["name", "address", "contact", "account", "withdrawal", "reinstatement"], ...]
    received_on: str
    reason: str
    noted_by: str
