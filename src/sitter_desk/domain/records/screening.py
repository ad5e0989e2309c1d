"""Pre-screening and what belongs to it: an opinion, never a decision (概(2))."""

from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.records.base import Record


@dataclass(frozen=True, kw_only=True)
class Check:
    """One line of the check list. ``result``: 適 / 不備 / 要区判断 / 該当なし / 未確認; ``read`` is what was looked
    at and ``note`` where it failed: days, numbers, codes, no sentences."""

    code: str
    result: Literal["pass", "deficient", "ward", "none", "open"]
    read: str
    note: str


@dataclass(frozen=True, kw_only=True)
class Difference:
    """Why an amount is ``yen`` less than the fee, by reason code of the rules."""

    reason: str
    yen: int


@dataclass(frozen=True, kw_only=True)
class AmountLine:
    """計算根拠 of one use, in the order of the calculation: minutes of the booking by band and outside the hours of the
    scheme · minutes carried in from earlier uses of the same unit · whole hours by band before the cap · hours counted
    (of them ``first_hours`` without ceiling) · ceiling · fee, discount taken off, fee after discount · amount.
    ``differences`` add up to fee after discount minus amount; ``reasons`` are all that is to be told."""

    use: str
    child: str
    category: str
    rule_set: str
    day: str
    start: str
    end: str
    day_minutes: int
    night_minutes: int
    outside_minutes: int
    carried_minutes: int
    whole_day_hours: int
    whole_night_hours: int
    day_hours: int
    night_hours: int
    first_hours: int
    ceiling_yen: int
    price_yen: int
    discount_yen: int
    fee_yen: int
    amount_yen: int
    reasons: tuple[str, ...]
    differences: tuple[Difference, ...]


@dataclass(frozen=True, kw_only=True)
class MonthHours:
    """One month (``2024-10``) of a child's hours: the month's own cap (−1: none), used before, counted by this
    application."""

    month: str
    cap: int
    used_before: int
    counted: int


@dataclass(frozen=True, kw_only=True)
class ChildHours:
    """One child's year in hours: the cap, used elsewhere and before, counted by this application, remaining. Where the
    rules cap months alone, cap and remaining add up the months with uses. ``months`` are those with any hours."""

    child: str
    category: str
    cap: int
    elsewhere: int
    used_before: int
    counted: int
    remaining: int
    months: tuple[MonthHours, ...]


@dataclass(frozen=True, kw_only=True)
class Screening(Record):
    """事前審査: the check list and the amount by the rules; ``lines`` and ``children`` are enough to compute it again
    under the same ``rule_sets``.
    The ward alone decides; this only proposes."""

    application: str
    application_revision: int
    rule_sets: tuple[str, ...]
    checks: tuple[Check, ...]
    lines: tuple[AmountLine, ...]
    claimed_yen: int
    day_hours: int
    night_hours: int
    amount_yen: int
    cap_hours: int
    remaining_hours: int
    children: tuple[ChildHours, ...]
    outcome: Literal["pass", "deficient", "ward"]
    screened_by: str
    screened_on: str


Answered = Literal["yes", "no", "none"]
"""A manual check: 適, 不備, 該当なし."""


@dataclass(frozen=True, kw_only=True)
class PaperCheck(Record):
    """書類の点検: what a person saw of one document of the list (``document`` is its code in the rules).
    ``issued_on`` is the day that stands on it, where the rules ask how old it is."""

    application: str
    document: str
    present: Answered
    legible: Answered
    original: Answered
    name_matches: Answered
    issued_on: str
    note: str
    checked_by: str
    checked_on: str


@dataclass(frozen=True, kw_only=True)
class WardCheck(Record):
    """区の照会結果: what the register or the tax office says of one application (office.md §3 item 10); the ward's."""

    application: str
    application_revision: int
    code: str
    result: Literal["pass", "fail"]
    note: str
    looked_up_by: str
    looked_up_on: str


DuplicateKind = Literal["same_time", "same_sitter", "same_receipt", "same_account", "same_person", "same_child"]


@dataclass(frozen=True, kw_only=True)
class Duplicate(Record):
    """重複の疑い: two records that may be one, by their ids (uses, applicants, children or applications, as ``kind``
    says), each with its application. ``reasons`` are codes, ``likeness`` 0 to 100. A ``hard`` one stops the screening
    until a person has decided."""

    kind: DuplicateKind
    application: str
    one: str
    other_application: str
    other: str
    reasons: tuple[str, ...]
    likeness: int
    hard: bool
    state: Literal["open", "same", "different"]
    note: str
    decided_by: str
    decided_on: str


@dataclass(frozen=True, kw_only=True)
class Submission(Record):
    """区への回付: one application as it was sent to the ward, frozen. ``digest`` is SHA-256 (hex) of its canonical
    content; what changes afterwards needs 差戻し, 取下げ or 変更届."""

    round: str
    application: str
    application_revision: int
    screening: str
    digest: str
    submitted_by: str
    submitted_on: str
