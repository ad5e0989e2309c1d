"""Before the ward signs: each amount is computed again by the ward's own rules, and the hours of a year are added up.

The contractor's screening is a proposal that came on a disc; the ward alone decides, so nothing in it is taken on
trust (概(2)).
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from sitter_desk.domain.calculation import calculate, child_key
from sitter_desk.domain.records import Application, Child, Decision
from sitter_desk.domain.screening import proposed_outcome
from sitter_desk.domain.statement import DecisionStatement
from sitter_desk.domain.text import squeeze
from sitter_desk.errors import HoursOverCap, ScreeningDiffers, VerdictUnfit
from sitter_desk.office.prescreening import Year, programmes_of
from sitter_desk.office.statements import Case, Verdict
from sitter_desk.sealing import strict
from sitter_desk.vault.store import Reader


def refuse_unproven(reader: Reader, cases: Sequence[Case], verdicts: Mapping[str, Verdict]) -> None:
    """Raises ScreeningDiffers, VerdictUnfit or HoursOverCap, naming the first application it finds."""
    used = _decided_hours(reader)
    rules = programmes_of(reader, [case.application for case in cases])
    for case in cases:
        verdict = verdicts[case.application.id]
        if case.screening.rule_set != rules[case.application.year_of_use][0].id:
            raise ScreeningDiffers(number=case.application.receipt_number)
        _refuse_other_amount(case)
        _refuse_unfit_verdict(case, verdict)
        if verdict.outcome != "refuse":
            _refuse_over_cap(case, used)


def _refuse_other_amount(case: Case) -> None:
    elsewhere = case.application.hours_elsewhere
    again = calculate(
        case.programme,
        children=case.children,
        uses=case.uses,
        hours_used_before={each.child: each.used_before - elsewhere for each in case.screening.children},
        hours_elsewhere=elsewhere,
    )
    if any(getattr(again, name) != getattr(case.screening, name) for name in _COMPUTED):
        raise ScreeningDiffers(number=case.application.receipt_number)


_COMPUTED = (
    "lines", "claimed_yen", "day_hours", "night_hours", "amount_yen", "cap_hours", "remaining_hours", "children",
)  # fmt: skip


def _refuse_unfit_verdict(case: Case, verdict: Verdict) -> None:
    """A refusal is the officers' own; grant and part must be what the amount says."""
    if verdict.outcome not in ("refuse", proposed_outcome(case.screening)[0]):
        raise VerdictUnfit(number=case.application.receipt_number)


def _refuse_over_cap(case: Case, used: Counter[Year]) -> None:
    years = {child.id: (*child_key(child), case.application.year_of_use) for child in case.children}
    for balance in case.screening.children:
        year = years[balance.child]
        used[year] += balance.counted
        if used[year] + case.application.hours_elsewhere > balance.cap:
            raise HoursOverCap(number=case.application.receipt_number)


def _decided_hours(reader: Reader) -> Counter[Year]:
    """Hours granted so far by child and year of use, over all rounds and engagements of this desk.

    They are read from what the ward signed: the screening beside it is the contractor's and may come again changed. The
    uses of a refusal have no hours.
    """
    used: Counter[Year] = Counter()
    for decision in reader.find(Decision):
        statement = strict.decode(decision.statement.encode(), DecisionStatement)
        children = [reader.get(Child, child) for child in reader.get(Application, decision.application).children]
        birthdays = dict(child_key(child) for child in children)
        for use in statement.uses:
            name = squeeze(use.child_name)
            used[name, birthdays.get(name, ""), statement.year_of_use] += use.day_hours + use.night_hours
    return used
