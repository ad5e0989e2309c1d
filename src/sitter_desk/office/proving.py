"""Before the ward signs: each amount is computed again by the ward's own rules, and the hours of a year are added up.

The contractor's screening is a proposal that came on a disc; the ward alone decides, so nothing in it is taken on
trust (概(2)).
"""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from sitter_desk.domain.calculation import Arrival, Calculation, calculate, each_once
from sitter_desk.domain.ledger import HourLedger, Months
from sitter_desk.domain.programme import MONEY
from sitter_desk.domain.records import Application, Question, RuleSet, Screening
from sitter_desk.domain.screening import Dossier, proposed_outcome, screen, title_of_check
from sitter_desk.errors import (
    DamagedData,
    DuplicateOpen,
    HoursLeft,
    HoursOverCap,
    RulesUnconfirmed,
    ScreeningDiffers,
    SitterError,
    UserError,
    VerdictUnfit,
    WardCheckOpen,
)
from sitter_desk.office.duplicates import open_hard, suspected
from sitter_desk.office.hours import HourBook, read_hours
from sitter_desk.office.schemes import YearOf, year_of
from sitter_desk.office.statements import GRANTS_NOTHING, Case, Verdict
from sitter_desk.office.ward_checks import unanswered_ward_checks
from sitter_desk.vault.store import Reader

Granted = dict[tuple[str, int], Counter[str]]
"""Hours by month that this very approval grants, by the key of the child's ledger and the year of use."""


def refuse_unproven(reader: Reader, cases: Sequence[Case], verdicts: Mapping[str, Verdict]) -> None:
    """Raises RulesUnconfirmed, ScreeningDiffers, VerdictUnfit, WardCheckOpen, DuplicateOpen, HoursOverCap or HoursLeft,
    naming the first application it finds. ``verdicts`` are by application id."""
    granting = [case for case in cases if verdicts[case.application.id].outcome not in GRANTS_NOTHING]
    known = _rules_known(reader, cases)
    for case in cases:
        _refuse_unconfirmed(case)
        _refuse_incomplete(reader, case)
        _refuse_foreign_rules(case, known[year_of(case.application)])
        _refuse_other_amount(case)
        _refuse_unfit_verdict(case, verdicts[case.application.id])
    for case in granting:
        _refuse_unanswered(case)
    _refuse_duplicates(reader, [case.application for case in granting])
    _refuse_other_hours(reader, cases, verdicts)


def objections(reader: Reader, case: Case, verdict: Verdict) -> tuple[SitterError, ...]:
    """Everything that ``refuse_unproven`` would raise for one case by itself, in its order, so that all of it can be
    put right at once; what several cases come to together only shows there."""
    application, verdicts = case.application, {case.application.id: verdict}
    known = _rules_known(reader, [case])[year_of(application)]
    questions: list[Callable[[], None]] = [
        lambda: _refuse_unconfirmed(case),
        lambda: _refuse_incomplete(reader, case),
        lambda: _refuse_foreign_rules(case, known),
        lambda: _refuse_other_amount(case),
        lambda: _refuse_unfit_verdict(case, verdict),
    ]
    if verdict.outcome not in GRANTS_NOTHING:
        questions += [lambda: _refuse_unanswered(case), lambda: _refuse_duplicates(reader, [application])]
    questions.append(lambda: _refuse_other_hours(reader, [case], verdicts))
    return tuple(error for question in questions if (error := refusal_of(question)))


def refusal_of(question: Callable[[], object]) -> SitterError | None:
    """What a question is refused with, None where it passes; an error of the machine comes as it is."""
    try:
        question()
    except (UserError, DamagedData) as error:
        return error
    return None


def _refuse_unconfirmed(case: Case) -> None:
    """An amount can't be decided by rules that nobody at the ward has confirmed (区確認待ち)."""
    for rules in case.scheme.rules:
        waiting = rules.programme.waiting(MONEY)
        if waiting:
            raise RulesUnconfirmed(version=rules.programme.version, place=waiting[0])


def _refuse_incomplete(reader: Reader, case: Case) -> None:
    """A case has its child and its day of arrival; a use is left out for what the ward found, if it sent it back."""
    application = case.application
    untold = any(use.left_out for use in case.uses) and not _was_sent_back(reader, application)
    if not application.arrived_on or not case.children or untold:
        raise ScreeningDiffers(number=application.receipt_number)


def _was_sent_back(reader: Reader, application: Application) -> bool:
    sent_back = reader.find(Question, application=application.id, kind="send_back")
    return any(question.owner != application.owner for question in sent_back)


def _rules_known(reader: Reader, cases: Sequence[Case]) -> dict[YearOf, set[str]]:
    """The rules (ids) that this ward ever put in force, by the years of the cases."""
    years = {year_of(case.application) for case in cases}
    return {
        (engagement, year): {each.id for each in reader.find(RuleSet, engagement=engagement, year_of_use=year)}
        for engagement, year in years
    }


def _refuse_foreign_rules(case: Case, known: set[str]) -> None:
    """A screening names rules that this ward once put in force for the year; which, is told when it is explained."""
    if not case.screening.rule_sets or not known.issuperset(case.screening.rule_sets):
        raise ScreeningDiffers(number=case.application.receipt_number)


def _refuse_other_amount(case: Case) -> None:
    """The amounts are what the rules in force give; a version that changed none of them asks for no new screening."""
    before = {
        balance.child: {month.month: month.used_before for month in balance.months}
        for balance in case.screening.children
    }
    if _figures(recalculated(case, before)) != _figures(case.screening):
        raise ScreeningDiffers(number=case.application.receipt_number)


_COMPUTED = ("claimed_yen", "day_hours", "night_hours", "amount_yen", "cap_hours", "remaining_hours", "children")


def _figures(computed: Calculation | Screening) -> tuple[object, ...]:
    lines = tuple(replace(line, rule_set="") for line in computed.lines)
    return (lines, *(getattr(computed, name) for name in _COMPUTED))


def recalculated(case: Case, used_before: Mapping[str, Months]) -> Calculation:
    """The amount of a case anew, from what is stored of it (計算根拠 is computed again, never believed)."""
    return calculate(
        case.scheme,
        children=case.children,
        uses=case.uses,
        used_before=used_before,
        keys=case.keys,
        arrival=Arrival(day=case.application.arrived_on, time=case.application.arrived_time),
    )


def _refuse_unfit_verdict(case: Case, verdict: Verdict) -> None:
    """A refusal is the officers' own; grant and part must be what the amount says."""
    if verdict.outcome not in (*GRANTS_NOTHING, proposed_outcome(case.screening.lines)[0]):
        raise VerdictUnfit(number=case.application.receipt_number)


def _refuse_unanswered(case: Case) -> None:
    """What the register and the tax office know was looked up before anything is granted, and spoke for it."""
    if any(check.result == "fail" for check in case.ward_checks):
        raise VerdictUnfit(number=case.application.receipt_number)
    open_checks = unanswered_ward_checks(case.ward_checks, case.programme)
    if open_checks:
        check = title_of_check(case.programme, open_checks[0])
        raise WardCheckOpen(number=case.application.receipt_number, check=check)


def _refuse_duplicates(reader: Reader, applications: Sequence[Application]) -> None:
    """What may be paid twice was decided by a person. The ward looks itself, over all its engagements: a disc that
    keeps a suspicion back, or brings it undecided, gets nothing signed."""
    numbers = {application.id: application.receipt_number for application in applications}
    found = [each for each in suspected(reader, applications) if each.hard]
    found += open_hard(reader, applications)
    for each in found:
        raise DuplicateOpen(number=numbers.get(each.application) or numbers[each.other_application])


def _refuse_other_hours(reader: Reader, cases: Sequence[Case], verdicts: Mapping[str, Verdict]) -> None:
    """No child gets more hours than its ledger at the ward allows, and none fewer than all that is known or asked for
    leaves: what was refused, withdrawn or made up takes nothing from another application."""
    children = [child for case in cases for child in case.children]
    least, most = read_hours(reader, children, decided=True), read_hours(reader, children)
    here = {case.application.id for case in cases}
    refused = {case for case in here if verdicts[case].outcome in GRANTS_NOTHING}
    granted: Granted = {}
    for case in cases:
        if case.application.id not in refused:
            _refuse_more(case, _before(case, least, here, granted))
            _grant(case, granted)
        if case.application.id not in refused or verdicts[case.application.id].reason in _CUT:
            _refuse_fewer(case, _before(case, most, {case.application.id, *refused}, {}))


_CUT = frozenset({"cap", "month_cap"})
"""Refused because no hours were left."""


def _refuse_more(case: Case, before: Mapping[str, Months]) -> None:
    if _exceeds(case.screening, recalculated(case, before)) or _passes_a_cap(case, before):
        raise HoursOverCap(number=case.application.receipt_number)


def _refuse_fewer(case: Case, before: Mapping[str, Months]) -> None:
    if _exceeds(recalculated(case, before), case.screening):
        raise HoursLeft(number=case.application.receipt_number)


def _passes_a_cap(case: Case, before: Mapping[str, Months]) -> bool:
    """Whether the hours, month by month, pass a cap of their month or of the year so far (the higher one of the month,
    where a status begins or ends within it)."""
    balances = {balance.child: balance.months for balance in case.screening.children}
    for child in each_once(case.children, case.keys):
        ledger = HourLedger(case.scheme, child, before.get(child.id, {}))
        for month in balances.get(child.id, ()):
            days = (f"{month.month}-01", f"{month.month}-28")
            if month.counted > max(ledger.left(day)[0] for day in days):
                return True
            ledger.take(days[0], month.counted)
    return False


def _before(case: Case, book: HourBook, leaving_out: Collection[str], granted: Granted) -> dict[str, Months]:
    year = case.application.year_of_use
    return {
        child.id: Counter(book.used(child.id, year, leaving_out=leaving_out))
        + granted.get((case.keys.get(child.id, child.id), year), Counter())
        for child in case.children
    }


def _exceeds(one: Calculation | Screening, other: Calculation | Screening) -> bool:
    """Whether a child has more hours by the one than by the other, or the amount is higher."""
    counted = {balance.child: balance.counted for balance in other.children}
    more = any(balance.counted > counted.get(balance.child, 0) for balance in one.children)
    return more or one.amount_yen > other.amount_yen


def _grant(case: Case, granted: Granted) -> None:
    for balance in case.screening.children:
        key = (case.keys.get(balance.child, balance.child), case.application.year_of_use)
        counted = Counter({month.month: month.counted for month in balance.months})
        granted.setdefault(key, Counter()).update(counted)


def rechecked(dossier: Dossier, screening: Screening) -> tuple[str, ...]:
    """The checks that come out otherwise when the ward makes them itself, by code, for the officers to see: in a
    screening that came on a disc nothing is taken on trust."""
    theirs = {check.code: check.result for check in screening.checks}
    return tuple(check.code for check in screen(dossier).checks if theirs.get(check.code) != check.result)
