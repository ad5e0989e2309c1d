"""How much waits at a desk, in groups: what ``queue.py`` says case by case, counted so that it costs no more at a
hundred thousand cases than at forty.

The mass of the cases is counted in the database and put through the same table of stages; whatever is not plain (a
letter, a question, a second decision) is read as it is. No name stands here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from sitter_desk.domain.records import Round
from sitter_desk.domain.stages import WAITS_FOR, Desk, Facts, Stage, stage_of
from sitter_desk.domain.waiting import days_past
from sitter_desk.office.queue import STEPS_OF, row_of
from sitter_desk.office.stages import case_records_among
from sitter_desk.vault.casework import CaseGroup, case_groups, special_cases
from sitter_desk.vault.store import Reader


@dataclass(frozen=True, kw_only=True)
class Pile:
    """Cases of one round at one stage that wait for the same desk and are due on the same day ("" for none), with the
    day since when the oldest of them waits."""

    round: str
    stage: Stage
    waits_for: Desk
    cases: int
    since: str
    due: str
    days_over: int


def piles(reader: Reader, engagement: str, today: str) -> tuple[Pile, ...]:
    """All cases of an engagement (id) that wait for somebody, in piles; the most overdue first."""
    rounds = {round_.id: round_ for round_ in reader.find(Round, engagement=engagement)}
    plain = (_plain(group, rounds.get(group.round), today) for group in case_groups(reader, engagement))
    special = _special(reader, engagement, rounds, today)
    found = _together(pile for pile in (*plain, *special) if pile.waits_for != "nobody")
    return tuple(sorted(found, key=lambda pile: (-pile.days_over, pile.due or "~", pile.since)))


def _plain(group: CaseGroup, round_: Round | None, today: str) -> Pile:
    facts = Facts(
        withdrawn=group.state == "withdrawn",
        screened=group.state == "screened",
        submitted=group.submitted,
        decided=group.decided,
        noticed=group.noticed,
        reopened=group.decided and group.newer,
        revoked=group.revoked,
    )
    stage = stage_of(facts)
    due = _planned(round_, stage)
    return Pile(
        round=group.round,
        stage=stage,
        waits_for="ward" if facts.withdrawn and facts.decided and not facts.revoked else WAITS_FOR[stage],
        cases=group.cases,
        since=_since(group, stage),
        due=due,
        days_over=days_past(due, today),
    )


def _since(group: CaseGroup, stage: Stage) -> str:
    days: dict[Stage, str] = {
        "submitted": group.submitted_on,
        "resubmitted": group.submitted_on,
        "decided": group.decided_on,
    }
    return days.get(stage, "") or group.arrived_on


def _planned(round_: Round | None, stage: Stage) -> str:
    planned = {day.step: day.planned for day in round_.plan} if round_ else {}
    return next((planned[step] for step in STEPS_OF.get(stage, ()) if step in planned), "")


def _special(reader: Reader, engagement: str, rounds: dict[str, Round], today: str) -> Iterator[Pile]:
    for case in case_records_among(reader, special_cases(reader, engagement)):
        row = row_of(reader, case, rounds.get(case.application.round), today)
        yield Pile(
            round=row.round, stage=row.stage, waits_for=row.waits_for, cases=1, since=row.since, due=row.due,
            days_over=row.days_over,
        )  # fmt: skip


def _together(found: Iterable[Pile]) -> Iterator[Pile]:
    """One pile of all that differ in their number and their oldest day alone."""
    together: dict[Pile, Pile] = {}
    for pile in found:
        key = replace(pile, cases=0, since="")
        other = together.get(key)
        together[key] = _sum(other, pile) if other else pile
    yield from together.values()


def _sum(one: Pile, other: Pile) -> Pile:
    return replace(one, cases=one.cases + other.cases, since=min(one.since, other.since))
