"""事前審査: small checks over one application, and the amount by the rules. An opinion only: the ward decides (概(2)).

Each check has an owner (``checks.CHECKS``). The contractor may not reject: what fails for good (too old, too late) is
"ward", what the applicant can mend is "deficient", and what a person here still has to look at is "open". What the
register or the tax office knows always stands as "ward" for the ward to look up.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Literal

from sitter_desk.domain.calculation import Arrival, Calculation, calculate
from sitter_desk.domain.certified import NOBODY, Certified
from sitter_desk.domain.checks import CHECKS, Checked, Result
from sitter_desk.domain.claim import clock
from sitter_desk.domain.ledger import Months
from sitter_desk.domain.paper_checks import (
    check_account,
    check_arrival,
    check_categories,
    check_documents,
    check_form_version,
    check_hours_elsewhere,
    check_one_child,
    checked_by_hand,
)
from sitter_desk.domain.programme import LEFT_OUT, Programme
from sitter_desk.domain.records import (
    AmountLine,
    Applicant,
    Application,
    Check,
    Child,
    Duplicate,
    Finding,
    PaperCheck,
    Use,
)
from sitter_desk.domain.scheme import Scheme
from sitter_desk.domain.use_checks import (
    check_certified,
    check_coupon,
    check_fee,
    check_future,
    check_one_to_one,
    check_overlap,
    check_receipt,
    check_same_use,
    check_sitter,
    days_of,
    pairs_in_time,
)

Outcome = Literal["pass", "deficient", "ward", "open"]


@dataclass(frozen=True, kw_only=True)
class Dossier:
    """一件書類: everything that is read for the screening of one application. ``used_before``: hours by child id and
    month that were used up elsewhere in this year · ``siblings``: children of other applications of the applicant, read
    where a multiple birth is claimed · ``passed_on``: the applicant did not answer, the ward judges."""

    scheme: Scheme
    application: Application
    applicant: Applicant
    children: Sequence[Child]
    uses: Sequence[Use]
    siblings: Sequence[Child] = ()
    findings: Sequence[Finding] = ()
    papers: Sequence[PaperCheck] = ()
    duplicates: Sequence[Duplicate] = ()
    certified: Certified = NOBODY
    used_before: Mapping[str, Months] = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict)
    passed_on: bool = False

    @property
    def programme(self) -> Programme:
        """The rules that form and papers go by."""
        return self.scheme.newest.programme

    @cached_property
    def calculation(self) -> Calculation:
        """The amount by the rules."""
        return calculate(
            self.scheme,
            children=self.children,
            uses=self.uses,
            used_before=self.used_before,
            keys=self.keys,
            arrival=Arrival(day=self.application.arrived_on, time=self.application.arrived_time),
        )

    @cached_property
    def days_by_reason(self) -> dict[str, str]:
        """The days of the lines that have a reason, by reason code."""
        days: dict[str, dict[str, None]] = {}
        for line in self.calculation.lines:
            for reason in line.reasons:
                days.setdefault(reason, {})[line.day] = None
        return {reason: "; ".join(found) for reason, found in days.items()}

    @cached_property
    def together(self) -> list[tuple[Use, Use]]:
        """Every two uses at the same time."""
        return pairs_in_time(self.in_order)

    @cached_property
    def in_order(self) -> list[Use]:
        """The uses in the order of their starts."""
        return sorted(self.uses, key=clock)


@dataclass(frozen=True, kw_only=True)
class Screened:
    """The check list in the order of ``CHECKS`` and then of the ward's extra checks, and the contractor's opinion:
    "open" while anything here is to be looked at, else "deficient", "ward" or "pass"; the ward's own checks don't enter
    it."""

    checks: tuple[Check, ...]
    calculation: Calculation
    outcome: Outcome


def screen(case: Dossier) -> Screened:
    """Checks one application and computes its amount. Notes hold days, numbers and codes, no sentences."""
    owned = [_checked(case, code) for code in _TESTS]
    owned += [
        Check(code=extra.code, result=checked_by_hand(case.papers, extra.code), read="", note="")
        for extra in case.programme.extra_checks
        if extra.owner == "contractor"
    ]
    asked = tuple(Check(code=code, result="ward", read="", note="") for code in ward_check_codes(case.programme))
    outcome = outcome_of(check.result for check in owned)
    return Screened(checks=(*owned, *asked), calculation=case.calculation, outcome=outcome)


def ward_check_codes(programme: Programme) -> tuple[str, ...]:
    """The checks that the rules leave to the ward, in the order of the check list."""
    common = tuple(kind.code for kind in CHECKS if kind.owner == "ward")
    return common + tuple(extra.code for extra in programme.extra_checks if extra.owner == "ward")


def title_of_check(programme: Programme, code: str) -> str:
    """What a person calls a check that the rules of a ward add; the code of every other one."""
    return next((extra.title for extra in programme.extra_checks if extra.code == code), code)


def outcome_of(owned: Iterable[Result]) -> Outcome:
    """The contractor's opinion by the results of its own checks: the worst of them."""
    results = set(owned)
    order: tuple[Outcome, ...] = ("open", "deficient", "ward")
    return next((result for result in order if result in results), "pass")


def proposed_outcome(lines: Sequence[AmountLine]) -> tuple[Literal["grant", "partial", "refuse"], str]:
    """What the amounts alone suggest, with a refusal code of the rules ("" for a grant).

    Nothing to pay is a refusal; a use or hours left out make a part; an amount below the fee because of ceiling or
    dropped minutes is still a full grant by the rules (the notice explains the difference).
    """
    reasons = [reason for line in lines for reason in line.reasons]
    left_out = [reason for reason in reasons if reason in LEFT_OUT]
    if any(line.amount_yen for line in lines):
        return ("partial", left_out[0]) if left_out else ("grant", "")
    if left_out:
        return "refuse", left_out[0]
    if any(line.fee_yen for line in lines):
        return "refuse", "fraction"
    return "refuse", "paid" if lines else "other"


def _checked(case: Dossier, code: str) -> Check:
    result, read, note = _TESTS[code](case)
    if result == "deficient" and case.passed_on:
        result = "ward"
    return Check(code=code, result=result, read=read, note=note) if read or note else _plain(code, result)


@lru_cache(maxsize=256)
def _plain(code: str, result: Result) -> Check:
    """A check with nothing to tell: most are, and one of each kind will do."""
    return Check(code=code, result=result, read="", note="")


def _findings(case: Dossier) -> Checked:
    waiting = [finding for finding in case.findings if finding.state == "open"]
    note = "; ".join(dict.fromkeys(f"{finding.code} {finding.field}".strip() for finding in waiting))
    result: Result = "open" if any(finding.blocks for finding in waiting) else "ward" if waiting else "pass"
    return result, str(len(case.findings)), note


def _duplicates(case: Dossier) -> Checked:
    waiting = [each for each in case.duplicates if each.state == "open"]
    note = "; ".join(dict.fromkeys(each.kind for each in waiting))
    result: Result = "open" if any(each.hard for each in waiting) else "ward" if waiting else "pass"
    return result, str(len(case.duplicates)), note


def _age(case: Dossier) -> Checked:
    read = "; ".join(child.birthday or "?" for child in case.children)
    if any(not child.birthday for child in case.children):
        return "deficient", read, ""
    days = case.days_by_reason.get("age", "")
    return ("ward" if days else "pass"), read, days


def _year(case: Dossier) -> Checked:
    days = case.days_by_reason.get("year", "")
    return ("deficient" if days else "pass"), str(case.scheme.year), days


def _service(case: Dossier) -> Checked:
    """Asked of each use, also where its minutes outside cost nothing."""
    days = days_of(line for line in case.calculation.lines if line.outside_minutes)
    service = case.programme.service
    return ("ward" if days else "pass"), f"{service.weekdays} {service.opens}-{service.closes}", days


def _hours_cap(case: Dossier) -> Checked:
    """Always a pass: hours above the cap are cut by the calculation, and the days where that happened are noted."""
    calculation = case.calculation
    read = f"{calculation.cap_hours - calculation.remaining_hours} / {calculation.cap_hours}"
    days = [case.days_by_reason[cap] for cap in ("cap", "month_cap") if cap in case.days_by_reason]
    return "pass", read, "; ".join(days)


_TESTS: dict[str, Callable[[Dossier], Checked]] = {
    "findings": _findings,
    "duplicates": _duplicates,
    "arrival": lambda case: check_arrival(case.scheme, case.application, case.in_order),
    "form_version": lambda case: check_form_version(case.programme, case.application),
    "one_child": lambda case: check_one_child(case.programme, case.children),
    "documents": lambda case: check_documents(case.programme, case.application, case.children, case.uses, case.papers),
    "age": _age,
    "category": lambda case: check_categories(
        case.programme, case.application, case.children, case.papers, case.siblings
    ),
    "year": _year,
    "future": lambda case: check_future(case.application, case.in_order),
    "service": _service,
    "same_use": lambda case: check_same_use(case.in_order),
    "overlap": lambda case: check_overlap(case.together),
    "sitter": lambda case: check_sitter(case.in_order),
    "one_to_one": lambda case: check_one_to_one(case.programme, case.together),
    "certified": lambda case: check_certified(case.programme, case.certified, case.in_order),
    "fee": lambda case: check_fee(case.in_order),
    "receipt": lambda case: check_receipt(case.programme, case.in_order),
    "coupon": lambda case: check_coupon(case.programme, case.in_order),
    "hours_cap": _hours_cap,
    "hours_elsewhere": lambda case: check_hours_elsewhere(case.programme, case.application, case.children, case.papers),
    "account": lambda case: check_account(case.application, case.applicant),
}
