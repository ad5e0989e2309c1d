"""The engagement and what the ward settles for it."""

from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.records.base import Record


@dataclass(frozen=True, kw_only=True)
class Letterhead:
    """What stands at the head of the ward's papers; typed by the ward."""

    mayor_title: str
    mayor_name: str
    seal: Literal["omitted", "preprinted", "image"]
    office: str
    contact: str
    phone: str
    hours: str


@dataclass(frozen=True, kw_only=True)
class Policy:
    """What the ward has settled for one engagement; travels in the kit."""

    handler_list_required: bool
    sender_of_notices: Literal["ward", "contractor"]
    appeal_text_version: str
    return_within_days: int


@dataclass(frozen=True, kw_only=True)
class Engagement(Record):
    """委託案件: ward × contractor × contract year. ``code`` is the short name that its numbers begin with (B5),
    ``years_of_use`` lists 利用年度 (令和6年度 is 2024)."""

    number: str
    code: str
    ward_name: str
    section: str
    contractor_name: str
    contract_year: int
    first_day: str
    last_day: str
    years_of_use: tuple[int, ...]
    purpose: str
    ward_desk: str
    contractor_desk: str
    practice: bool
    letterhead: Letterhead
    policy: Policy


RoundStep = Literal["close", "report", "review", "decide", "print", "deliver", "post", "pay"]
"""工程: 締切 → 納品（事前審査） → 審査 → 決裁 → 印刷 → 納品（通知書） → 発送 → 振込 (office.md §2)."""


@dataclass(frozen=True, kw_only=True)
class PlannedDay:
    """One step of a round with its planned and actual day ("" while open)."""

    step: RoundStep
    planned: str
    actual: str


@dataclass(frozen=True, kw_only=True)
class Round(Record):
    """処理回 第n回."""

    number: int
    plan: tuple[PlannedDay, ...]


@dataclass(frozen=True, kw_only=True)
class RuleSet(Record):
    """要件・単価の版: the text of a programme file, for the uses of one year from ``effective_from`` on. A changed rule
    set is a new record; ``replaces`` is the id of the one whose place it takes, "" for the first. ``note`` says why."""

    year_of_use: int
    version: str
    effective_from: str
    text: str
    confirmed: bool
    replaces: str
    note: str


@dataclass(frozen=True, kw_only=True)
class Acceptance(Record):
    """受理: the ward accepted a paper of the contractor (for example the handler list) on a day."""

    what: Literal["handler_list"]
    accepted_on: str
    accepted_by: str


@dataclass(frozen=True, kw_only=True)
class Certification(Record):
    """認定: a company of the scheme (参画事業者) or a sitter of one, with the days from and to which it holds (""
    for no end). ``number`` is that of the certificate; ``company`` is "" for a company."""

    kind: Literal["company", "sitter"]
    name: str
    company: str
    number: str
    valid_from: str
    valid_until: str


@dataclass(frozen=True, kw_only=True)
class UsedHours:
    """Hours of one month (``2024-10``)."""

    month: str
    hours: int


@dataclass(frozen=True, kw_only=True)
class CarriedOver(Record):
    """前年度引継データ: what a child had used up under a former contractor; the ward's, comes with the kit
    (office.md §2). ``receipts`` are numbers of receipts already claimed, ``waiting`` what an open case waits for."""

    year_of_use: int
    child_name: str
    child_birthday: str
    hours: tuple[UsedHours, ...]
    receipts: tuple[str, ...]
    former_contractor: str
    waiting: str
