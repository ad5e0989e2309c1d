"""Before the ward signs: each amount is computed again by the ward's own rules, and the hours of a year are added up.

The contractor's screening is a proposal that came on a disc; the ward alone decides, so nothing in it is taken on
trust (概(2)).
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from sitter_desk.domain.calculation import Arrival, Calculation, calculate
from sitter_desk.domain.ledger import Months
from sitter_desk.domain.programme import MONEY
from sitter_desk.domain.records import Child
from sitter_desk.domain.screening import proposed_outcome
from sitter_desk.errors import HoursOverCap, RulesUnconfirmed, ScreeningDiffers, VerdictUnfit, WardCheckOpen
from sitter_desk.office.hours import decided_hours
from sitter_desk.office.links import Links, child_links, keys_of_child
from sitter_desk.office.statements import GRANTS_NOTHING, Case, Verdict
from sitter_desk.office.ward_checks import unanswered_ward_checks
from sitter_desk.vault.store import Reader

ChildYear = tuple[str, int]
"""A child by its key in one year of use."""
Granted = dict[ChildYear, Counter[str]]
"""Hours by month that this very approval grants."""


def refuse_unproven(reader: Reader, cases: Sequence[Case], verdicts: Mapping[str, Verdict]) -> None:
    """Raises RulesUnconfirmed, ScreeningDiffers, VerdictUnfit, WardCheckOpen or HoursOverCap, naming the first
    application it finds."""
    granted: Granted = {}
    links = child_links(reader)
    for case in cases:
        verdict = verdicts[case.application.id]
        _refuse_unconfirmed(case)
        _refuse_other_amount(case)
        _refuse_unfit_verdict(case, verdict)
        if verdict.outcome not in GRANTS_NOTHING:
            _refuse_unanswered(reader, case)
            _refuse_over_cap(reader, case, links, granted)


def _refuse_unconfirmed(case: Case) -> None:
    """An amount can't be decided by rules that nobody at the ward has confirmed (区確認待ち)."""
    for rules in case.scheme.rules:
        waiting = rules.programme.waiting(MONEY)
        if waiting:
            raise RulesUnconfirmed(version=rules.programme.version, place=waiting[0])


def _refuse_other_amount(case: Case) -> None:
    """The screening was made under the rules in force, and the amounts are what they give."""
    before = {
        balance.child: {month.month: month.used_before for month in balance.months if month.used_before}
        for balance in case.screening.children
    }
    again = recalculated(case, before)
    same = all(getattr(again, name) == getattr(case.screening, name) for name in _COMPUTED)
    if not same or case.screening.rule_sets != case.scheme.ids:
        raise ScreeningDiffers(number=case.application.receipt_number)


_COMPUTED = (
    "lines", "claimed_yen", "day_hours", "night_hours", "amount_yen", "cap_hours", "remaining_hours", "children",
)  # fmt: skip


def recalculated(case: Case, used_before: Mapping[str, Months]) -> Calculation:
    """The amount of a case anew, from what is stored of it (計算根拠 is computed again, never believed)."""
    return calculate(
        case.scheme,
        children=case.children,
        uses=case.uses,
        used_before=used_before,
        arrival=Arrival(day=case.application.arrived_on, time=case.application.arrived_time),
    )


def _refuse_unfit_verdict(case: Case, verdict: Verdict) -> None:
    """A refusal is the officers' own; grant and part must be what the amount says."""
    if verdict.outcome not in (*GRANTS_NOTHING, proposed_outcome(case.screening.lines)[0]):
        raise VerdictUnfit(number=case.application.receipt_number)


def _refuse_unanswered(reader: Reader, case: Case) -> None:
    """What the register and the tax office know was looked up before anything is granted, and spoke for it."""
    if any(check.result == "fail" for check in case.ward_checks):
        raise VerdictUnfit(number=case.application.receipt_number)
    open_checks = unanswered_ward_checks(reader, case.application, case.programme)
    if open_checks:
        raise WardCheckOpen(number=case.application.receipt_number, check=open_checks[0])


def _refuse_over_cap(reader: Reader, case: Case, links: Links, granted: Granted) -> None:
    """No child gets more hours than its ledger at the ward allows: what the ward granted before, in this approval too,
    and what came over from a former contractor."""
    keys = {child.id: _child_year(case, child, links) for child in case.children}
    before = {child.id: _before(reader, case, child, granted.get(keys[child.id], Counter())) for child in case.children}
    allowed = {balance.child: balance.counted for balance in recalculated(case, before).children}
    for balance in case.screening.children:
        if balance.counted > allowed[balance.child]:
            raise HoursOverCap(number=case.application.receipt_number)
        counted = Counter({month.month: month.counted for month in balance.months})
        granted.setdefault(keys[balance.child], Counter()).update(counted)


def _child_year(case: Case, child: Child, links: Links) -> ChildYear:
    """Children that a person said are one have one ledger, in this approval too."""
    return min(keys_of_child(links, child), default=""), case.application.year_of_use


def _before(reader: Reader, case: Case, child: Child, granted: Counter[str]) -> Months:
    decided = decided_hours(reader, case.application.year_of_use, child, application=case.application.id)
    return Counter(decided) + granted
