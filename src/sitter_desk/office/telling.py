"""An explanation as lines, in the order in which a clerk would say it: decision, amount, uses, hours, checks."""

from collections.abc import Iterator

from sitter_desk.documents.wording import era_day, months
from sitter_desk.domain.dates import wareki_year, weekday_kanji
from sitter_desk.domain.explanation import STEPS, Step
from sitter_desk.domain.programme import NO_CAP
from sitter_desk.domain.records import MonthHours
from sitter_desk.domain.stages import Stage
from sitter_desk.office.explaining import ExplainedCheck, ExplainedChild, ExplainedDecision, ExplainedUse, Explanation
from sitter_desk.office.paper_words import place_words
from sitter_desk.workstation.language import Translator

RESULTS: dict[str, str] = {
    "pass": "fits",
    "deficient": "deficient",
    "ward": "for the ward to judge",
    "none": "does not apply",
    "open": "to be looked at",
}
"""Results of the check list as a person reads them."""

STAGES: dict[Stage, str] = {
    "received": "received",
    "deficient": "awaiting reply",
    "screened": "screened",
    "submitted": "with the ward",
    "sent_back": "sent back",
    "decided": "decided",
    "noticed": "notice printed",
    "reopened": "sent back after a decision",
    "resubmitted": "with the ward again",
    "withdrawn": "withdrawn",
}
"""Stages as a person reads them."""

OUTCOMES: dict[str, str] = {
    "grant": "granted",
    "partial": "granted in part",
    "refuse": "refused",
    "revoke": "revoked",
}
"""What the ward decided, as a person reads it."""

OWNERS: dict[str, str] = {"ward": "ward", "contractor": "contractor"}

REASONS: dict[str, str] = {
    "fraction": "minutes below an hour",
    "ceiling": "ceiling of the hours",
    "hourly_price": "price of the sitter's hour",
    "cap": "cap of the year",
    "month_cap": "cap of the month",
    "age": "outside the age",
    "birthday": "birthday unknown",
    "year": "other year of use",
    "residence": "no residence in the ward that day",
    "window": "no intake for that day",
    "late": "arrived late",
    "service": "outside the days and hours of the scheme",
    "coupon": "excluded by a discount",
}
"""Why yen are not paid, by reason code."""


def explanation_lines(tr: Translator, explanation: Explanation) -> Iterator[str]:
    """The explanation in the translator's language; sentences of the ward's wording stay Japanese."""
    yield from _opening(tr, explanation)
    yield ""
    yield tr("explain", "Uses")
    for use in explanation.uses:
        yield from _use(tr, use)
    yield ""
    yield tr("explain", "Hours of each child")
    for child in explanation.children:
        yield from _child(tr, child)
    yield ""
    if explanation.decision and not explanation.newer:
        yield tr("explain", "Checks as of the screening (the decision stands above)")
    else:
        yield tr("explain", "Checks")
    for check in explanation.checks:
        yield from _check(tr, check)


def _opening(tr: Translator, explanation: Explanation) -> Iterator[str]:
    yield tr(
        "explain", "Application {number}, uses of {year}, {stage}",
        number=explanation.receipt_number, year=wareki_year(explanation.year_of_use),
        stage=tr("stages", STAGES[explanation.stage]),
    )  # fmt: skip
    if explanation.decision:
        yield from _decision(tr, explanation.decision, newer=explanation.newer)
    yield tr("explain", "Paid {claimed} yen, amount by the rules {amount} yen",
             claimed=f"{explanation.claimed_yen:,}", amount=f"{explanation.amount_yen:,}")  # fmt: skip
    for reason, yen in explanation.by_reason.items():
        yield "  " + tr("explain", "less {yen} yen: {reason}", yen=f"{yen:,}", reason=tr("reasons", REASONS[reason]))
    if not explanation.recorded:
        yield tr("explain", "Not screened yet: this is what a screening would come to now.")
    yield tr("explain", "Rules: {versions}", versions=", ".join(explanation.rule_versions))
    if explanation.unconfirmed:
        yield tr(
            "explain", "Not yet confirmed by the ward: {places}", places="、".join(place_words(explanation.unconfirmed))
        )


def _decision(tr: Translator, decision: ExplainedDecision, *, newer: bool) -> Iterator[str]:
    yield tr(
        "explain", "Decided: {outcome}, {amount} yen, effective on {day}",
        outcome=tr("outcomes", OUTCOMES[decision.outcome]), amount=f"{decision.amount_yen:,}",
        day=era_day(decision.effective_on),
    )  # fmt: skip
    if decision.reason:
        yield "  " + tr("explain", "Reason of the decision: {reason}", reason=decision.reason)
    yield "  " + tr("explain", "Decided by the rules {versions}", versions=", ".join(decision.rule_versions))
    if newer:
        yield tr("explain", "Since then the case has changed. What follows is how it stands now, and not decided.")


def _use(tr: Translator, use: ExplainedUse) -> Iterator[str]:
    yield f"  {use.day} ({weekday_kanji(use.day)}) {use.start}-{use.end}  {use.child}  {use.company}"
    yield "    " + " → ".join(_step(tr, step) + _of_hours(tr, use, step) for step in use.steps)
    for difference in use.differences:
        reason = tr("reasons", REASONS[difference.reason])
        yield "    " + tr("explain", "less {yen} yen: {reason}", yen=f"{difference.yen:,}", reason=reason)
    yield from (f"    {sentence}" for sentence in use.sentences)


def _of_hours(tr: Translator, use: ExplainedUse, step: Step) -> str:
    """How the ceiling comes from the hours; the share of hours without ceiling is none of them."""
    if step.code != "ceiling" or not step.value or use.line.first_hours:
        return ""
    (day_yen, night_yen), line = use.hour_ceilings, use.line
    day = tr("explain", "day {hours} h × {yen} yen", hours=line.day_hours, yen=f"{day_yen:,}")
    night = tr("explain", "night {hours} h × {yen} yen", hours=line.night_hours, yen=f"{night_yen:,}")
    parts = [part for part, hours in ((day, line.day_hours), (night, line.night_hours)) if hours]
    return tr("explain", " ({parts})", parts=" + ".join(parts))


def _step(tr: Translator, step: Step) -> str:
    label = tr("steps", STEPS[step.code])
    if step.unit == "minutes":
        return tr("explain", "{label} {count} min", label=label, count=step.value)
    if step.unit == "hours":
        return tr("explain", "{label} {count} h", label=label, count=step.value)
    return tr("explain", "{label} {count} yen", label=label, count=f"{step.value:,}")


def _child(tr: Translator, child: ExplainedChild) -> Iterator[str]:
    yield "  " + tr(
        "explain",
        "{name} ({category}): cap {cap} h, elsewhere {elsewhere} h, before {before} h, now {now} h, left {left} h",
        name=child.name, category=child.category, cap=child.cap, elsewhere=child.elsewhere,
        before=child.used_before, now=child.counted, left=child.remaining,
    )  # fmt: skip
    yield from (f"    {_month(tr, month)}" for month in child.months)


def _month(tr: Translator, month: MonthHours) -> str:
    used = tr("explain", "{month}: before {before} h, now {now} h",
              month=months([f"{month.month}-01"]), before=month.used_before, now=month.counted)  # fmt: skip
    return used if month.cap == NO_CAP else used + " " + tr("explain", "(cap of the month {cap} h)", cap=month.cap)


def _check(tr: Translator, check: ExplainedCheck) -> Iterator[str]:
    line = (
        f"  [{tr('circle', OWNERS[check.owner])}] {tr('checks', check.question)} {tr('results', RESULTS[check.result])}"
    )
    read = check.read.replace("\n", " ")
    yield "  ".join(part for part in (line, read, check.note and f"→ {check.note}") if part)
    if check.sentence:
        yield f"    {check.sentence}"
