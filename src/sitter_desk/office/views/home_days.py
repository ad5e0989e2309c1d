"""The days of the home page: what was done today and in the last ten working days, and what falls due in the next.

Working days are Monday to Friday: no table of holidays is kept, and a holiday shows as a day with nothing. What arrives
on a Saturday or Sunday stands on the working day after it, when somebody sees it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from sitter_desk.domain.records import (
    Application,
    Approval,
    Decision,
    Deficiency,
    Repayment,
    Round,
    RoundStep,
    Screening,
    Site,
    Submission,
    WardCheck,
)
from sitter_desk.office.questions import open_questions
from sitter_desk.office.views.media_ledger import ledger
from sitter_desk.vault import casework
from sitter_desk.vault.store import Reader

Figure = Literal["received", "screened", "submitted", "looked_up", "decided"]
DueKind = Literal["reply", "return", "step", "answer", "repay"]

SERIES: Mapping[Site, tuple[Figure, Figure]] = {
    "contractor": ("received", "screened"),
    "ward": ("submitted", "decided"),
}
"""The two bars of a day at each site."""
FIGURES: Mapping[Site, tuple[Figure, ...]] = {
    "contractor": ("received", "screened", "submitted"),
    "ward": ("submitted", "looked_up", "decided"),
}
WORKING_DAYS = 10
DAYS_AHEAD = 8
NEWEST = 5_000
"""So many of the newest screenings and look-ups are read; ten days of an office are fewer."""
SATURDAY, DAYS_OF_A_WEEK = 5, 7


@dataclass(frozen=True, kw_only=True)
class Today:
    """今日の数字: what was done today, by figure in the order of the page."""

    figures: tuple[tuple[Figure, int], ...]


@dataclass(frozen=True, kw_only=True)
class DayFigures:
    """One working day (ISO) of the chart, with the figures of ``SERIES`` in its order."""

    day: str
    figures: tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Due:
    """Something that falls due: how many, their numbers, or the step of a round (by its number)."""

    kind: DueKind
    count: int = 1
    numbers: tuple[str, ...] = ()
    step: RoundStep | Literal[""] = ""
    round: int = 0


@dataclass(frozen=True, kw_only=True)
class DueDay:
    """One of the next days, also where nothing is due."""

    day: str
    due: tuple[Due, ...]


def figures_of_today(reader: Reader, engagement: str, today: str) -> Today:
    """What the records say was done today."""
    figures = FIGURES[reader.header.site]
    return Today(figures=tuple((each, _by_day(reader, engagement, each, [today]).get(today, 0)) for each in figures))


def figures_of_days(reader: Reader, engagement: str, today: str) -> tuple[DayFigures, ...]:
    """The last ten working days, today among them where it is one, oldest first."""
    days = working_days(today)
    span = days_between(days[0], today)
    counts = [_on_working_days(_by_day(reader, engagement, figure, span)) for figure in SERIES[reader.header.site]]
    return tuple(DayFigures(day=day, figures=(counts[0][day], counts[1][day])) for day in days)


def working_days(today: str) -> tuple[str, ...]:
    """The last ten Mondays to Fridays up to a day."""
    last = date.fromisoformat(today)
    found = [day for back in range(WORKING_DAYS * 2) if (day := last - timedelta(days=back)).weekday() < SATURDAY]
    return tuple(day.isoformat() for day in reversed(found[:WORKING_DAYS]))


def days_between(first: str, last: str) -> list[str]:
    """Every day from one to another, with the Saturday and Sunday before the first."""
    begin = date.fromisoformat(first) - timedelta(days=2 if date.fromisoformat(first).weekday() == 0 else 0)
    return [(begin + timedelta(days=on)).isoformat() for on in range((date.fromisoformat(last) - begin).days + 1)]


def _on_working_days(counts: Mapping[str, int]) -> Counter[str]:
    moved: Counter[str] = Counter()
    for day, count in counts.items():
        when = date.fromisoformat(day)
        ahead = DAYS_OF_A_WEEK - when.weekday() if when.weekday() >= SATURDAY else 0
        moved[(when + timedelta(days=ahead)).isoformat()] += count
    return moved


def _by_day(reader: Reader, engagement: str, figure: Figure, days: Sequence[str]) -> Mapping[str, int]:
    if figure == "received":
        return casework.per_day(reader, Application, "arrived_on", days, engagement=engagement)
    if figure == "submitted":
        return casework.per_day(reader, Submission, "submitted_on", days, engagement=engagement)
    if figure == "decided":
        return _decided(reader, engagement, days)
    kind, field = (Screening, "screened_on") if figure == "screened" else (WardCheck, "looked_up_on")
    seen = set(casework.newest(reader, kind, field, engagement=engagement, most=NEWEST))
    return Counter(day for day, _ in seen if day in days)


def _decided(reader: Reader, engagement: str, days: Sequence[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for approval in reader.find(Approval, engagement=engagement):
        if approval.approved_on in days:
            counts[approval.approved_on] += reader.count(Decision, approval=approval.id)
    return counts


def due_days(reader: Reader, engagement: str, today: str) -> tuple[DueDay, ...]:
    """What falls due today and on the seven days after it."""
    first = date.fromisoformat(today)
    days = [(first + timedelta(days=ahead)).isoformat() for ahead in range(DAYS_AHEAD)]
    found: dict[str, list[Due]] = {day: [] for day in days}
    for day, due in (*_steps(reader, engagement), *_dues(reader, engagement, today)):
        if day in found:
            found[day].append(due)
    return tuple(DueDay(day=day, due=tuple(found[day])) for day in days)


def _steps(reader: Reader, engagement: str) -> Iterator[tuple[str, Due]]:
    for round_ in reader.find(Round, engagement=engagement):
        for each in round_.plan:
            if not each.actual:
                yield each.planned, Due(kind="step", step=each.step, round=round_.number)


def _dues(reader: Reader, engagement: str, today: str) -> Iterator[tuple[str, Due]]:
    letters = [] if reader.header.site == "ward" else reader.find(Deficiency, engagement=engagement, state="posted")
    yield from _together("reply", ((each.reply_by, each.number) for each in letters))
    items = ledger(reader, engagement, today).out
    yield from _together("return", ((each.due, each.number) for each in items))
    asked = [each for each in open_questions(reader, today) if each.waits_for == reader.header.site]
    yield from _together("answer", ((each.answer_by, each.number) for each in asked))
    owed = reader.find(Repayment, engagement=engagement, state="demanded")
    yield from _together("repay", ((each.pay_by, "") for each in owed))


def _together(kind: DueKind, found: Iterable[tuple[str, str]]) -> Iterator[tuple[str, Due]]:
    """One entry for each day, with the numbers of what is due."""
    days: dict[str, list[str]] = {}
    for day, number in found:
        days.setdefault(day, []).append(number)
    for day, numbers in days.items():
        yield day, Due(kind=kind, count=len(numbers), numbers=tuple(number for number in numbers if number))
