"""The rounds of an engagement and what the ward settled for it, as the board shows them: no one's name stands here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from sitter_desk.domain.dates import months_before, parse_day
from sitter_desk.domain.records import (
    Acceptance,
    Application,
    CarriedOver,
    Certification,
    Engagement,
    PlannedDay,
    Round,
    RoundStep,
)
from sitter_desk.office.rounds import STEPS, Board, StepRow, board, steps
from sitter_desk.office.schemes import current_rule_sets
from sitter_desk.office.views.rules_desk import waiting_entries
from sitter_desk.vault.store import Reader

__all__ = ["STEPS", "Board", "StepRow", "board"]
SATURDAY = 5


@dataclass(frozen=True, kw_only=True)
class RoundLine:
    """One round in the list: its steps, how many cases it has, and the first step that is not done ("" when all are)
    with its day and how late that is."""

    round: str
    number: int
    steps: tuple[StepRow, ...]
    cases: int
    next_step: RoundStep | Literal[""]
    next_day: str
    days_late: int


def round_lines(reader: Reader, engagement: str, today: str) -> tuple[RoundLine, ...]:
    """The rounds of an engagement (id), the newest first."""
    rounds = sorted(reader.find(Round, engagement=engagement), key=lambda each: -each.number)
    return tuple(_line(reader, each, today) for each in rounds)


def _line(reader: Reader, round_: Round, today: str) -> RoundLine:
    rows = steps(round_, today)
    waiting = next((row for row in rows if not row.actual), None)
    return RoundLine(
        round=round_.id,
        number=round_.number,
        steps=rows,
        cases=reader.count(Application, round=round_.id),
        next_step=waiting.step if waiting else "",
        next_day=waiting.planned if waiting else "",
        days_late=waiting.days_late if waiting else 0,
    )


# ---- planning the next one -----------------------------------------------------------------------------------------


def proposed_plan(last: Round | None) -> tuple[PlannedDay, ...]:
    """A plan for the next round: the steps of the last one a month later, on the Friday before where that is a weekend.
    A proposal, and never more."""
    plan = last.plan if last else ()
    return tuple(PlannedDay(step=each.step, planned=_a_month_later(each.planned), actual="") for each in plan)


def _a_month_later(day: str) -> str:
    later = date.fromisoformat(months_before(day, -1))
    over = later.weekday() - SATURDAY + 1
    return (later - timedelta(days=max(0, over))).isoformat()


PlanFault = Literal["unclear", "before"]
"""No such day · before the day of an earlier step."""


def plan_faults(typed: Mapping[RoundStep, str]) -> dict[RoundStep, PlanFault]:
    """What is wrong with typed days, by step; a step without a text is not planned, and nothing is wrong with it."""
    faults: dict[RoundStep, PlanFault] = {}
    last = ""
    for step in STEPS:
        text = typed.get(step, "").strip()
        day = parse_day(text) if text else ""
        if day is None:
            faults[step] = "unclear"
        elif day and day < last:
            faults[step] = "before"
        last = max(last, day or "")
    return faults


def typed_plan(typed: Mapping[RoundStep, str]) -> tuple[PlannedDay, ...]:
    """The steps that have a day, in their order, as ``rounds.open_round`` takes them."""
    return tuple(PlannedDay(step=step, planned=typed[step], actual="") for step in STEPS if typed.get(step, "").strip())


# ---- what is settled for the engagement ----------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class RulesLine:
    """The rules in force for one year of use from one day on; ``waiting`` counts what is 区確認待ち, ``waiting_money``
    those of them without which no decision can be registered."""

    year_of_use: int
    version: str
    effective_from: str
    waiting: int
    waiting_money: int


@dataclass(frozen=True, kw_only=True)
class EngagementOverview:
    """委託案件 at a glance; ``handlers_accepted_on`` is 名簿の受理 ("" while there is none)."""

    engagement: Engagement
    rules: tuple[RulesLine, ...]
    cases: tuple[tuple[int, int], ...]
    """Year of use and how many cases."""
    certified: int
    carried_over: int
    handlers_accepted_on: str


def engagement_overview(reader: Reader, engagement: str) -> EngagementOverview:
    """What the ward settled for an engagement (id). Raises RecordMissing."""
    settled = reader.get(Engagement, engagement)
    accepted = reader.find(Acceptance, engagement=engagement, what="handler_list")
    return EngagementOverview(
        engagement=settled,
        rules=tuple(line for year in settled.years_of_use for line in _rules(reader, engagement, year)),
        cases=tuple(
            (year, reader.count(Application, engagement=engagement, year_of_use=year)) for year in settled.years_of_use
        ),
        certified=reader.count(Certification, engagement=engagement),
        carried_over=reader.count(CarriedOver, engagement=engagement),
        handlers_accepted_on=max((each.accepted_on for each in accepted), default=""),
    )


def _rules(reader: Reader, engagement: str, year: int) -> Sequence[RulesLine]:
    found = []
    for each in current_rule_sets(reader, engagement, year):
        waiting = waiting_entries(each.text)
        found.append(
            RulesLine(
                year_of_use=year,
                version=each.version,
                effective_from=each.effective_from,
                waiting=waiting.all,
                waiting_money=waiting.money,
            )
        )
    return found
