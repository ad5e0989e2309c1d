"""処理回: the ward plans each round with its days; the board shows plan, delay, counts and money (office.md §2)."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import get_args

from sitter_desk.domain.dates import require_day
from sitter_desk.domain.records import Application, Engagement, PlannedDay, Round, RoundStep
from sitter_desk.domain.stages import Desk, Stage
from sitter_desk.domain.waiting import days_past
from sitter_desk.errors import LaterRoundOnly, PlanUnfit
from sitter_desk.office.hours import latest_screenings
from sitter_desk.office.queue import row_of
from sitter_desk.office.session import Session, new_id
from sitter_desk.office.stages import case_records_among, require_stage
from sitter_desk.vault.store import Reader

STEPS: tuple[RoundStep, ...] = get_args(RoundStep)


@dataclass(frozen=True, kw_only=True)
class StepRow:
    """One step of the 工程表: ``days_late`` counts to the day it was done, or to today while it is open."""

    step: RoundStep
    planned: str
    actual: str
    days_late: int


@dataclass(frozen=True, kw_only=True)
class Board:
    """A round at a glance: its steps, cases by stage and by who has the next step, yen claimed (as last screened) and
    granted (by the decisions that stand). ``over`` counts the cases past their due day."""

    number: int
    steps: tuple[StepRow, ...]
    stages: dict[Stage, int]
    waiting: dict[Desk, int]
    over: int
    claimed_yen: int
    granted_yen: int


def open_round(session: Session, engagement: Engagement, plan: Sequence[PlannedDay]) -> Round:
    """The next round of an engagement; every step is still to be done. Raises PlanUnfit, MomentUnclear for a day that
    can't be read."""
    planned = tuple(replace(each, planned=require_day(each.planned), actual="") for each in plan)
    _refuse_unfit(planned)
    with session.act("round.open") as act:
        last = max((each.number for each in act.find(Round, engagement=engagement.id)), default=0)
        round_ = Round(id=new_id(), owner=session.desk, engagement=engagement.id, number=last + 1, plan=planned)
        act.put(round_)
    return round_


def _refuse_unfit(plan: Sequence[PlannedDay]) -> None:
    """The steps that the ward plans, each once and in their order; two may share a day."""
    steps, days = [STEPS.index(each.step) for each in plan], [each.planned for each in plan]
    if not steps or steps != sorted(set(steps)) or days != sorted(days):
        raise PlanUnfit


def set_actual(session: Session, round_: Round, step: RoundStep, day: str) -> Round:
    """Records on which day a step was really done, in any spelling; "" opens it again. Raises MomentUnclear,
    PlanUnfit for a step that the plan doesn't have, NotOwner at another desk than the ward's."""
    actual = require_day(day) if day else ""
    with session.act("round.record") as act:
        stored = act.get(Round, round_.id)
        if step not in [each.step for each in stored.plan]:
            raise PlanUnfit
        plan = tuple(replace(each, actual=actual) if each.step == step else each for each in stored.plan)
        recorded = replace(stored, revision=stored.revision + 1, plan=plan)
        act.put(recorded)
    return recorded


def note_decided(session: Session, round_: Round, day: str) -> None:
    """The first 決裁 of a round is the day on which its step was done, unless somebody typed one before."""
    with session.reading() as reader:
        plan = reader.get(Round, round_.id).plan
    if any(each.step == "decide" and not each.actual for each in plan):
        set_actual(session, round_, "decide", day)


def move_to_round(session: Session, application: Application, round_: Round) -> Application:
    """Moves a case that missed the closing to a later round; it is screened again there. The contractor's vault holds
    one engagement alone.

    Raises WrongStage for a case that does not lie with the contractor, LaterRoundOnly, RecordMissing.
    """
    with session.act("case.move") as act:
        case = require_stage(act, application, "move_round")
        own, target = act.get(Round, case.application.round), act.get(Round, round_.id)
        if target.number <= own.number:
            raise LaterRoundOnly(number=case.application.receipt_number)
        moved = replace(case.application, revision=case.application.revision + 1, round=target.id, state="received")
        act.put(moved)
    return moved


def board(reader: Reader, round_: Round, today: str) -> Board:
    """The board of a round as this desk knows it on a day. Raises RecordMissing."""
    round_ = reader.get(Round, round_.id)
    ids = {application for (application,) in reader.columns(Application, "id", round=round_.id)}
    cases = list(case_records_among(reader, ids))
    rows = [row_of(reader, case, round_, today) for case in cases]
    screened = latest_screenings(reader, {row.application for row in rows if row.stage != "withdrawn"})
    return Board(
        number=round_.number,
        steps=steps(round_, today),
        stages=dict(Counter(row.stage for row in rows)),
        waiting=dict(Counter(row.waits_for for row in rows if row.waits_for != "nobody")),
        over=sum(1 for row in rows if row.days_over),
        claimed_yen=sum(screening.claimed_yen for screening in screened.values()),
        granted_yen=sum(case.decision.amount_yen for case in cases if case.decision),
    )


def steps(round_: Round, today: str) -> tuple[StepRow, ...]:
    """工程表 of a round on a day, without its cases."""
    return tuple(_step(each, today) for each in round_.plan)


def _step(planned: PlannedDay, today: str) -> StepRow:
    return StepRow(
        step=planned.step,
        planned=planned.planned,
        actual=planned.actual,
        days_late=days_past(planned.planned, planned.actual or today),
    )
