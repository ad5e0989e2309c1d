"""ホーム: what a desk has to do today, as plain data; both sites have the same page with work of their own.

Work stands in the order of the day (office.md §6), what is late first. Everything is a count, a day or a number that
people say over the telephone: no name stands here, so to see it is no entry.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from sitter_desk.domain.dates import office_day
from sitter_desk.domain.records import Engagement, Round, Site
from sitter_desk.office.rounds import StepRow, steps
from sitter_desk.office.views.home_days import DayFigures, DueDay, Today, due_days, figures_of_days, figures_of_today
from sitter_desk.office.views.home_work import KINDS, Waiting, waiting_work
from sitter_desk.office.views.media_ledger import MediaRow, ledger
from sitter_desk.office.views.workload import piles
from sitter_desk.vault import peers
from sitter_desk.vault.store import Reader

ItemKind = Literal["disc", "password_notice"]


class WaitingCount(NamedTuple):
    """How much waits on one page of the navigation, and whether something of it is late."""

    waiting: int
    late: bool


@dataclass(frozen=True, kw_only=True)
class Plan:
    """工程表 of a round: each step with its planned and its actual day."""

    round: str
    number: int
    steps: tuple[StepRow, ...]


@dataclass(frozen=True, kw_only=True)
class ItemOut:
    """A disc or a password notice that has to come back, the first to be due first. ``ours``: this desk made it and
    waits for it; else this desk holds it and gives it back."""

    number: str
    kind: ItemKind
    place: str
    return_by: str
    days_over: int
    ours: bool


@dataclass(frozen=True, kw_only=True)
class Home:
    """The page as data. ``bundle_made_on``: when this desk made its last bundle ("" before the first)."""

    site: Site
    today: str
    work: tuple[Waiting, ...]
    plan: Plan | None
    figures: Today
    days: tuple[DayFigures, ...]
    due: tuple[DueDay, ...]
    items: tuple[ItemOut, ...]
    bundle_made_on: str

    @property
    def late(self) -> int:
        """How many lines of work are late."""
        return sum(1 for each in self.work if each.days_over)


def home(reader: Reader, engagement: Engagement, today: str) -> Home:
    """The home page of an engagement on a day (ISO)."""
    waiting = piles(reader, engagement.id, today)
    work = waiting_work(reader, engagement, today, waiting)
    items = items_out(reader, engagement.id, today)
    busy = {pile.round for pile in waiting if pile.waits_for in ("ward", "contractor")}
    plan = present_plan(reader, engagement.id, today, busy)
    return Home(
        site=reader.header.site,
        today=today,
        work=work,
        plan=plan,
        figures=figures_of_today(reader, engagement.id, today),
        days=figures_of_days(reader, engagement.id, today),
        due=due_days(reader, engagement.id, today),
        items=items,
        bundle_made_on=last_bundle_day(reader, engagement.id),
    )


def waiting_counts(reader: Reader, engagement: Engagement, today: str) -> dict[str, WaitingCount]:
    """What waits, by the name of the page where it is done; pages where nothing waits are not among them."""
    return counts_of(waiting_work(reader, engagement, today))


def counts_of(work: Iterable[Waiting]) -> dict[str, WaitingCount]:
    """The same of the work that was read already."""
    counts: dict[str, WaitingCount] = {}
    for each in work:
        share = {"each": each.count, "once": 1, "not": 0}[KINDS[each.kind].counts] if each.waits_for_us else 0
        if share:
            count, late = counts.get(each.page, (0, False))
            counts[each.page] = WaitingCount(count + share, late or each.days_over > 0)
    return counts


def present_plan(reader: Reader, engagement: str, today: str, busy: Collection[str]) -> Plan | None:
    """The plan of the first round that is under way: one with cases on which an office works (``busy``, ids), else one
    that has a step ahead; else the last one. None without a round."""
    rounds = sorted(reader.find(Round, engagement=engagement), key=lambda each: each.number)
    if not rounds:
        return None
    ahead = [each for each in rounds if any(not step.actual and step.planned >= today for step in each.plan)]
    chosen = ([each for each in rounds if each.id in busy] or ahead or rounds[-1:])[0]
    return Plan(round=chosen.id, number=chosen.number, steps=steps(chosen, today))


def items_out(reader: Reader, engagement: str, today: str) -> tuple[ItemOut, ...]:
    """Discs and password notices that were handed over and have a day to come back, as the ledger has them."""
    found = [_item(row) for row in ledger(reader, engagement, today).out]
    return tuple(sorted(found, key=lambda each: (each.return_by, each.number)))


def _item(row: MediaRow) -> ItemOut:
    return ItemOut(
        number=row.number,
        kind=row.kind,
        place=row.place,
        return_by=row.due,
        days_over=row.days_over,
        ours=row.is_own,
    )


def last_bundle_day(reader: Reader, engagement: str) -> str:
    """The day on which this desk made its last bundle for the other one; "" before the first."""
    peer = peers.of_engagement(reader, engagement).desk
    made = [office_day(each.at) for each in peers.sent_bundles(reader) if each.peer == peer]
    return made[-1] if made else ""
