"""事前審査: small checks over one application, and the amount by the rules. An opinion only: the ward decides (概(2)).

Each check has an owner. The contractor checks what the paper says; what the register or the tax office knows is the
ward's (office.md §3 item 10) and always stands as "ward" for it to look up. The contractor may not reject: what fails
for good (too old, too late) is "ward", what the applicant can mend is "deficient".
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sitter_desk.domain.calculation import MINUTES_A_DAY, Calculation, calculate, duration, minutes_of
from sitter_desk.domain.programme import Programme
from sitter_desk.domain.records import Applicant, Application, Check, Child, Finding, Screening, Site, Use
from sitter_desk.domain.text import digits_of, fold_reading

Result = Literal["pass", "deficient", "ward", "none"]
Outcome = Literal["pass", "deficient", "ward"]


@dataclass(frozen=True, kw_only=True)
class CheckKind:
    """One check: whose it is and what it asks."""

    code: str
    owner: Site
    question: str


CHECKS: tuple[CheckKind, ...] = (
    CheckKind(code="findings", owner="contractor", question="Is every question of the intake settled?"),
    CheckKind(code="arrival", owner="contractor", question="Did the application arrive by the last day?"),
    CheckKind(code="form_version", owner="contractor", question="Is it the form of this year of use?"),
    CheckKind(code="documents", owner="contractor", question="Are all papers there?"),
    CheckKind(code="age", owner="contractor", question="Is the child within the age limit on each day of use?"),
    CheckKind(code="year", owner="contractor", question="Does each use lie in the year of use?"),
    CheckKind(code="future", owner="contractor", question="Does each use lie before the application?"),
    CheckKind(code="same_use", owner="contractor", question="Is no use entered twice?"),
    CheckKind(code="overlap", owner="contractor", question="Do no two uses of a child overlap?"),
    CheckKind(code="sitter", owner="contractor", question="Are company and sitter named, one sitter to one child?"),
    CheckKind(code="fee", owner="contractor", question="Was something paid, and no more discount than fee?"),
    CheckKind(code="coupon", owner="contractor", question="Is each kind of discount known to the rules?"),
    CheckKind(code="hours_cap", owner="contractor", question="Are the hours within the cap of the year?"),
    CheckKind(code="multiple_birth", owner="contractor", question="Is a higher cap for a multiple birth proven?"),
    CheckKind(code="hours_elsewhere", owner="contractor", question="Are hours of another municipality proven?"),
    CheckKind(code="account", owner="contractor", question="Is the account complete and the applicant's own?"),
    CheckKind(code="residence", owner="ward", question="Were parent and child registered in the ward on each day?"),
    CheckKind(code="tax", owner="ward", question="Are no taxes or premiums of the ward unpaid?"),
)
"""The check list in its order. A programme lists in ``ward_checks`` which of the ward's checks it asks for."""


@dataclass(frozen=True, kw_only=True)
class _Case:
    programme: Programme
    application: Application
    applicant: Applicant
    children: Sequence[Child]
    uses: Sequence[Use]
    findings: Sequence[Finding]
    papers_missing: Sequence[str]
    calculation: Calculation


def screen(
    programme: Programme,
    *,
    application: Application,
    applicant: Applicant,
    children: Sequence[Child],
    uses: Sequence[Use],
    findings: Sequence[Finding],
    hours_used_before: Mapping[str, int],
    papers_missing: Sequence[str] = (),
) -> tuple[tuple[Check, ...], Calculation, Outcome]:
    """The check list in the order of ``CHECKS``, the calculation, and the contractor's opinion.

    ``hours_used_before`` are hours granted earlier this year by child id; ``papers_missing`` the codes of documents
    that a person found missing. The outcome is "deficient" if any check of the contractor is, else "ward" if any is,
    else "pass"; the ward's own checks don't enter it. Notes hold days, numbers and codes, no sentences.
    """
    calculation = calculate(
        programme,
        children=children,
        uses=uses,
        hours_used_before=hours_used_before,
        hours_elsewhere=application.hours_elsewhere,
    )
    case = _Case(
        programme=programme,
        application=application,
        applicant=applicant,
        children=children,
        uses=sorted(uses, key=lambda use: (use.day, use.start, use.end, use.id)),
        findings=findings,
        papers_missing=papers_missing,
        calculation=calculation,
    )
    checks = tuple(_check(kind, case) for kind in CHECKS)
    owned = {check.result for kind, check in zip(CHECKS, checks, strict=True) if kind.owner == "contractor"}
    outcome: Outcome = "deficient" if "deficient" in owned else "ward" if "ward" in owned else "pass"
    return checks, calculation, outcome


def proposed_outcome(screening: Screening | Calculation) -> tuple[Literal["grant", "partial", "refuse"], str]:
    """What the amount alone suggests, with a refusal code of the rules ("" for a grant).

    Nothing to pay is a refusal; a use or hours left out make a part; an amount below the fee because of ceiling or
    dropped minutes is still a full grant by the rules (the notice explains the difference).
    """
    reasons = [reason for line in screening.lines for reason in line.reasons]
    left_out = [reason for reason in reasons if reason in ("age", "birthday", "year", "coupon", "cap")]
    if screening.amount_yen:
        return ("partial", left_out[0]) if left_out else ("grant", "")
    if left_out:
        return "refuse", left_out[0]
    if reasons:
        return "refuse", "fraction"
    return "refuse", "paid" if screening.lines else "other"


def _check(kind: CheckKind, case: _Case) -> Check:
    if kind.owner == "ward":
        asked = kind.code in case.programme.ward_checks
        return Check(code=kind.code, result="ward" if asked else "none", note="")
    result, note = _TESTS[kind.code](case)
    return Check(code=kind.code, result=result, note=note)


def _days(uses: Sequence[Use]) -> str:
    return "; ".join(dict.fromkeys(use.day for use in uses))


def _days_for(case: _Case, reasons: tuple[str, ...]) -> str:
    return "; ".join(dict.fromkeys(line.day for line in case.calculation.lines if set(reasons) & set(line.reasons)))


def _findings(case: _Case) -> tuple[Result, str]:
    waiting = [finding for finding in case.findings if finding.state == "open"]
    note = "; ".join(dict.fromkeys(f"{finding.code} {finding.field}".strip() for finding in waiting))
    if any(finding.blocks for finding in waiting):
        return "deficient", note
    return ("ward" if waiting else "pass"), note


def _arrival(case: _Case) -> tuple[Result, str]:
    arrived, last = case.application.arrived_on, case.programme.window.last_arrival
    if not arrived:
        return "deficient", ""
    return ("pass" if arrived <= last else "ward"), f"{arrived} / {last}"


def _form_version(case: _Case) -> tuple[Result, str]:
    if case.application.method == "online":
        return "none", ""
    version = case.application.form_version
    return ("pass" if version == case.programme.form_version else "deficient"), version


def _documents(case: _Case) -> tuple[Result, str]:
    if case.papers_missing:
        return "deficient", "; ".join(case.papers_missing)
    return ("none" if case.application.method == "online" else "pass"), ""


def _age(case: _Case) -> tuple[Result, str]:
    if any(not child.birthday for child in case.children):
        return "deficient", ""
    days = _days_for(case, ("age",))
    return ("ward" if days else "pass"), days


def _year(case: _Case) -> tuple[Result, str]:
    days = _days_for(case, ("year",))
    return ("deficient" if days else "pass"), days


def _future(case: _Case) -> tuple[Result, str]:
    late = [use for use in case.uses if use.day > case.application.arrived_on]
    return ("ward" if late else "pass"), _days(late)


def _same_use(case: _Case) -> tuple[Result, str]:
    counts = Counter((use.child, use.day, use.start, use.end) for use in case.uses)
    twice = [use for use in case.uses if counts[use.child, use.day, use.start, use.end] > 1]
    return ("deficient" if twice else "pass"), _days(twice)


def _overlap(case: _Case) -> tuple[Result, str]:
    found = [
        later
        for earlier, later in pairs_in_time(case.uses)
        if earlier.child == later.child and not _same_booking(earlier, later)
    ]
    return ("deficient" if found else "pass"), _days(found)


def _same_booking(one: Use, other: Use) -> bool:
    return (one.day, one.start, one.end) == (other.day, other.start, other.end)


def pairs_in_time(uses: Sequence[Use]) -> list[tuple[Use, Use]]:
    """Every two uses that overlap in time, also past midnight; the uses come in the order of their starts. A booking
    lasts a day at most, so only neighbours are compared."""
    spans = [(_start_minute(use), use) for use in uses]
    found = []
    for at, (start, use) in enumerate(spans):
        end = start + duration(use)
        for other_start, other in spans[at + 1 :]:
            if other_start >= end:
                break
            found.append((use, other))
    return found


def _start_minute(use: Use) -> int:
    return date.fromisoformat(use.day).toordinal() * MINUTES_A_DAY + minutes_of(use.start)


def _sitter(case: _Case) -> tuple[Result, str]:
    nameless = [use for use in case.uses if not use.company.strip() or not use.sitter.strip()]
    if nameless:
        return "deficient", _days(nameless)
    shared = [
        later
        for earlier, later in pairs_in_time(case.uses)
        if earlier.child != later.child and earlier.sitter == later.sitter
    ]
    return ("ward" if shared else "pass"), _days(shared)


def _fee(case: _Case) -> tuple[Result, str]:
    """A missing fee can be mended; a discount above the fee is the ward's to judge (the use then comes to nothing)."""
    unpaid = [use for use in case.uses if use.fee_yen <= 0]
    if unpaid:
        return "deficient", _days(unpaid)
    overdone = [use for use in case.uses if use.discount_yen > use.fee_yen]
    return ("ward" if overdone else "pass"), _days(overdone)


def _coupon(case: _Case) -> tuple[Result, str]:
    known = {coupon.kind for coupon in case.programme.coupons}
    unknown = [use for use in case.uses if use.discount_yen and use.discount_kind not in known]
    return ("ward" if unknown else "pass"), _days(unknown)


def _hours_cap(case: _Case) -> tuple[Result, str]:
    """Always a pass: hours above the cap are cut by the calculation, and the days where that happened are noted."""
    return "pass", _days_for(case, ("cap",))


def _multiple_birth(case: _Case) -> tuple[Result, str]:
    return ("ward" if any(child.multiple_birth for child in case.children) else "none"), ""


def _hours_elsewhere(case: _Case) -> tuple[Result, str]:
    hours = case.application.hours_elsewhere
    return ("ward", str(hours)) if hours else ("none", "")


def _account(case: _Case) -> tuple[Result, str]:
    account = case.application.account
    widths = {"bank": (account.bank, 4), "branch": (account.branch, 3), "number": (account.number, 7)}
    wrong = [name for name, (text, width) in widths.items() if len(text) != width or digits_of(text) != text]
    if wrong or not account.holder_kana.strip():
        return "deficient", "; ".join(wrong or ["holder_kana"])
    own = fold_reading(account.holder_kana) == fold_reading(case.applicant.kana)
    return ("pass", "") if own else ("ward", "holder_kana")


_TESTS: dict[str, Callable[[_Case], tuple[Result, str]]] = {
    "findings": _findings,
    "arrival": _arrival,
    "form_version": _form_version,
    "documents": _documents,
    "age": _age,
    "year": _year,
    "future": _future,
    "same_use": _same_use,
    "overlap": _overlap,
    "sitter": _sitter,
    "fee": _fee,
    "coupon": _coupon,
    "hours_cap": _hours_cap,
    "multiple_birth": _multiple_birth,
    "hours_elsewhere": _hours_elsewhere,
    "account": _account,
}
