"""The check list of the pre-screening: each check once, with whose it is (office.md §3 item 10).

The contractor checks what the paper says; what the register or the tax office knows is the ward's. A ward adds checks
of its own by its rules (``ExtraCheck``).
"""

from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.records import Site

Result = Literal["pass", "deficient", "ward", "none", "open"]
"""適 · 不備 (the applicant can mend it) · 要区判断 (the ward must judge) · 該当なし · 未確認 (someone must look)."""
Checked = tuple[Result, str, str]
"""Result, what was read, where it failed."""


@dataclass(frozen=True, kw_only=True)
class CheckKind:
    """One check: whose it is, what it asks, and whether the applicant can be asked to mend it."""

    code: str
    owner: Site
    question: str
    can_ask: bool = False


CHECKS: tuple[CheckKind, ...] = (
    CheckKind(code="findings", owner="contractor", question="Is every question of the intake settled?", can_ask=True),
    CheckKind(code="duplicates", owner="contractor", question="Is every suspected duplicate decided?"),
    CheckKind(code="arrival", owner="contractor", question="Did the application arrive within the window of its uses?"),
    CheckKind(code="form_version", owner="contractor", question="Is it the form of this year of use?", can_ask=True),
    CheckKind(code="one_child", owner="contractor", question="Is it for as many children as allowed?", can_ask=True),
    CheckKind(code="documents", owner="contractor", question="Is every paper there, legible and right?", can_ask=True),
    CheckKind(code="age", owner="contractor", question="Is the child within the age limit on each day?", can_ask=True),
    CheckKind(code="category", owner="contractor", question="Is each category known and proven?", can_ask=True),
    CheckKind(code="year", owner="contractor", question="Does each use lie in the year of use?", can_ask=True),
    CheckKind(code="future", owner="contractor", question="Does each use lie before the application?"),
    CheckKind(code="service", owner="contractor", question="Does each use lie in the days and hours of the scheme?"),
    CheckKind(code="same_use", owner="contractor", question="Is no use entered twice?", can_ask=True),
    CheckKind(code="overlap", owner="contractor", question="Do no two uses of a child overlap?", can_ask=True),
    CheckKind(code="sitter", owner="contractor", question="Are company and sitter named?", can_ask=True),
    CheckKind(code="one_to_one", owner="contractor", question="Did each sitter care for one child at a time?"),
    CheckKind(code="certified", owner="contractor", question="Were company and sitter certified on each day?"),
    CheckKind(code="fee", owner="contractor", question="Was something paid, no less than the discount?", can_ask=True),
    CheckKind(code="receipt", owner="contractor", question="Do the figures of the receipt fit together?", can_ask=True),
    CheckKind(code="coupon", owner="contractor", question="Is each kind of discount a known one?", can_ask=True),
    CheckKind(code="hours_cap", owner="contractor", question="Are the hours within the cap?"),
    CheckKind(
        code="hours_elsewhere", owner="contractor", question="Are hours of another municipality proven?", can_ask=True
    ),
    CheckKind(
        code="account", owner="contractor", question="Is the account complete and the applicant's own?", can_ask=True
    ),
    CheckKind(code="residence", owner="ward", question="Were parent and child registered in the ward?"),
)
"""The check list in its order; the ward's own extra checks come behind it."""

REQUESTED = tuple(kind.code for kind in CHECKS if kind.can_ask)
"""The checks about which an applicant may be asked: every rules file has a ``Request`` for each."""
