"""Before the ward signs: each amount is computed again by the ward's own rules, and the hours of a year are added up.

The contractor's screening is a proposal that came on a disc; the ward alone decides, so nothing in it is taken on
trust (概(2)).
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from sitter_desk.domain.calculation import calculate, child_key
from sitter_desk.domain.records import Application, Child, ChildHours, Decision, Screening
from sitter_desk.domain.screening import proposed_outcome
from sitter_desk.errors import HoursOverCap, ScreeningDiffers, VerdictUnfit
from sitter_desk.office.prescreening import Year
from sitter_desk.office.statements import Case, Verdict
from sitter_desk.vault.store import Reader


def refuse_unproven(reader: Reader, cases: Sequence[Case], verdicts: Mapping[str, Verdict]) -> None:
    """Raises ScreeningDiffers, VerdictUnfit or HoursOverCap, naming the first application it finds."""
    used = _decided_hours(reader)
    for case in cases:
        verdict = verdicts[case.application.id]
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
    for balance, year in _years(case.application, case.children, case.screening):
        used[year] += balance.counted
        if used[year] + case.application.hours_elsewhere > balance.cap:
            raise HoursOverCap(number=case.application.receipt_number)


def _decided_hours(reader: Reader) -> Counter[Year]:
    """Hours granted so far by child and year of use, over all rounds and engagements of this desk."""
    used: Counter[Year] = Counter()
    for decision in reader.find(Decision):
        if decision.outcome == "refuse":
            continue
        application = reader.get(Application, decision.application)
        children = [reader.get(Child, child) for child in application.children]
        revision = decision.application_revision
        screening = reader.find(Screening, application=application.id, application_revision=revision)[-1]
        for balance, year in _years(application, children, screening):
            used[year] += balance.counted
    return used


def _years(application: Application, children: Iterable[Child], screening: Screening) -> list[tuple[ChildHours, Year]]:
    years = {child.id: (*child_key(child), application.year_of_use) for child in children}
    return [(balance, years[balance.child]) for balance in screening.children]
