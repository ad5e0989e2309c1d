"""助成額の計算: integer yen and minutes, and every line says how it came about (domain.md §1.2, §1.5, §7 items 2–5).

The way of one use, in the order of the clock (so the order of entry never matters):

1. Its minutes are split at the edges of the bands, across midnight too; minutes outside the days and hours of the
   scheme don't count (``minutes.split_minutes``).
2. Minutes make whole hours over the unit of the rules; rest minutes are carried on within the unit.
3. The hours are cut to what the child has left (``ledger``); the cheaper day hours are cut first (区確認待ち). A use
   consumes its full hours even if a coupon paid for part of it.
4. The amount is the lesser of the fee after discount and the ceiling of the hours, over the unit of comparison. The
   fares and other costs are never counted.

Each yen between fee and amount has its reason (``AmountLine.differences``).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from sitter_desk.domain.dates import MINUTES_AN_HOUR, fiscal_year, last_eligible_day
from sitter_desk.domain.differences import differences_of
from sitter_desk.domain.figures import Figures
from sitter_desk.domain.ledger import HourLedger, Months, categories_on, leading
from sitter_desk.domain.lookup import child_key
from sitter_desk.domain.minutes import split_minutes, whole_hours
from sitter_desk.domain.programme import REASON_CODES, Programme, Unit, Window
from sitter_desk.domain.records import AmountLine, Child, ChildHours, Difference, Use
from sitter_desk.domain.scheme import Rules, Scheme

NO_HOURS: Mapping[str, Months] = {}
NO_KEYS: Mapping[str, str] = {}


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """到達: the day ("" while unknown, then nothing is late) and the time of day ("" where only the day is known)."""

    day: str
    time: str = ""


@dataclass(frozen=True, kw_only=True)
class Calculation:
    """The lines in the order of the clock and their totals; ``cap_hours`` and ``remaining_hours`` add up the children.
    ``claimed_yen`` is what was paid after discount."""

    lines: tuple[AmountLine, ...]
    claimed_yen: int
    day_hours: int
    night_hours: int
    amount_yen: int
    cap_hours: int
    remaining_hours: int
    children: tuple[ChildHours, ...]


def calculate(
    scheme: Scheme,
    *,
    children: Sequence[Child],
    uses: Sequence[Use],
    used_before: Mapping[str, Months] = NO_HOURS,
    keys: Mapping[str, str] = NO_KEYS,
    arrival: Arrival,
) -> Calculation:
    """The amount of one application by the rules.

    ``used_before`` are the hours already used this year, by child id and month; what another municipality subsidised
    stands with the child. Records of one child (of one of ``keys`` by child id, else of one ``lookup.child_key``) share
    one ledger. Never above what was paid, never above the ceiling of the hours, hours never above the cap.
    """
    lines: list[AmountLine] = []
    balances: list[ChildHours] = []
    for records in _by_child(children, keys):
        child = _as_one(records)
        ids = {record.id: replace(record, categories=child.categories) for record in records}
        own = sorted((use for use in uses if use.child in ids), key=_clock_order)
        ledger = HourLedger(scheme, child, used_before.get(child.id, {}))
        worked = [_begun(scheme.on(use.day), ids[use.child], use, arrival) for use in own]
        _count_hours(worked)
        for figures in worked:
            _cap(ledger, figures)
        lines += _compared(worked)
        balances.append(ledger.balance())
    return _total(lines, balances)


def each_once(children: Sequence[Child], keys: Mapping[str, str]) -> list[Child]:
    """The children of an application, each one once, under the id that its balance has."""
    return [_as_one(records) for records in _by_child(children, keys)]


def _by_child(children: Sequence[Child], keys: Mapping[str, str]) -> list[list[Child]]:
    """The records of each child, in the order of their ids: an application may name one child twice."""
    if len(children) == 1:
        return [[children[0]]]
    groups: dict[str, list[Child]] = {}
    for child in sorted(children, key=lambda child: child.id):
        key = keys.get(child.id) or child_key(child.name, child.birthday) or child.id
        groups.setdefault(key, []).append(child)
    return list(groups.values())


def _as_one(records: Sequence[Child]) -> Child:
    """One child of its records: whatever category one of them names, and the most hours elsewhere."""
    if len(records) == 1:
        return records[0]
    categories = {each.code: each for record in reversed(records) for each in record.categories}
    elsewhere = max(record.hours_elsewhere for record in records)
    return replace(records[0], categories=tuple(categories.values()), hours_elsewhere=elsewhere)


def _total(lines: list[AmountLine], balances: list[ChildHours]) -> Calculation:
    return Calculation(
        lines=tuple(sorted(lines, key=lambda line: (line.day, line.start, line.end, line.use))),
        claimed_yen=sum(line.fee_yen for line in lines),
        day_hours=sum(line.day_hours for line in lines),
        night_hours=sum(line.night_hours for line in lines),
        amount_yen=sum(line.amount_yen for line in lines),
        cap_hours=sum(balance.cap for balance in balances),
        remaining_hours=sum(balance.remaining for balance in balances),
        children=tuple(balances),
    )


def fee_after_discount(use: Use) -> int:
    """What was paid for the care itself, in yen; never below zero, fares and other costs left out."""
    return max(0, use.fee_yen - use.discount_yen)


def is_late(window: Window, arrival: Arrival) -> bool:
    """必着: whether an application came after the last day, or on it after the last time."""
    if arrival.day != window.last_arrival:
        return arrival.day > window.last_arrival
    return bool(window.last_time) and arrival.time > window.last_time


def _clock_order(use: Use) -> tuple[str, str, str, int, int, str]:
    return use.day, use.start, use.end, use.fee_yen, use.discount_yen, use.id


_UNIT_KEYS: Mapping[Unit, Callable[[Use], str]] = {
    "per_use": lambda use: use.id,
    "per_day": lambda use: use.day,
    "per_month": lambda use: use.day[:7],
    "per_application": lambda _: "",
}


def _rounding_unit(figures: Figures) -> tuple[str, str]:
    """What belongs together for rounding; never across two rule sets."""
    return figures.rules.id, _UNIT_KEYS[figures.rules.programme.rounding.unit](figures.use)


def _comparing_unit(figures: Figures) -> tuple[str, str]:
    """What belongs together for comparing fee and ceiling; never across two rule sets."""
    return figures.rules.id, _UNIT_KEYS[figures.rules.programme.rounding.compare](figures.use)


def _begun(rules: Rules, child: Child, use: Use, arrival: Arrival) -> Figures:
    """A use with its minutes and its fee, and why it isn't covered at all."""
    programme = rules.programme
    minutes, categories = split_minutes(programme, use), categories_on(programme, child, use.day)
    left_out = _left_out(programme, child, use, arrival, max(category.age_limit for category in categories))
    if not left_out and minutes.outside and not minutes.day + minutes.night:
        left_out = "service"
    return Figures(
        use=use,
        rules=rules,
        category=leading(categories).code,
        minutes=minutes,
        left_out=left_out,
        fee_yen=fee_after_discount(use),
        rates=hour_ceilings(programme, use.hourly_yen),
    )


def _left_out(programme: Programme, child: Child, use: Use, arrival: Arrival, age: int) -> str:
    """The reason code why a use is not covered at all, or ""."""
    if not child.birthday:
        return "birthday"
    if fiscal_year(use.day) != programme.year_of_use:
        return "year"
    if not child.birthday <= use.day <= last_eligible_day(child.birthday, age=age):
        return "age"
    return use.left_out or _unclaimable(programme, use, arrival)


def _unclaimable(programme: Programme, use: Use, arrival: Arrival) -> str:
    window = programme.window_of(use.day)
    if window is None:
        return "window"
    if is_late(window, arrival):
        return "late"
    excluded = any(each.effect == "exclude" and each.kind == use.discount_kind for each in programme.coupons)
    return "coupon" if excluded else ""


def _count_hours(worked: Sequence[Figures]) -> None:
    """The whole hours of the minutes; what is left within a unit is carried on to its next use."""
    for _, unit in groupby(worked, key=_rounding_unit):
        day_rest = night_rest = 0
        for figures in unit:
            if figures.left_out:
                continue
            figures.carried_minutes = day_rest + night_rest
            figures.whole_day_hours, figures.whole_night_hours, day_rest, night_rest = whole_hours(
                figures.minutes.day + day_rest,
                figures.minutes.night + night_rest,
                together=figures.rules.programme.rounding.bands == "together",
            )


def _cap(ledger: HourLedger, figures: Figures) -> None:
    """Cuts the hours to what is left, day hours first, counts them, and sets the ceiling."""
    if figures.left_out:
        return
    programme, day, night = figures.rules.programme, figures.whole_day_hours, figures.whole_night_hours
    left, cap = ledger.left(figures.use.day)
    figures.night_hours = min(night, left)
    figures.day_hours = min(day, left - figures.night_hours)
    counted = figures.day_hours + figures.night_hours
    figures.cut = cap if counted < day + night else ""
    figures.first_hours = max(0, min(programme.first_hours.hours - ledger.total(), counted))
    ledger.take(figures.use.day, counted)
    figures.ceiling_yen = _ceiling(figures)


def hour_ceilings(programme: Programme, hourly_yen: int = 0) -> tuple[int, int]:
    """Ceilings of a day and a night hour in yen; where the rules say so the sitter's own price limits both."""
    bands = programme.bands
    if not bands.hourly_price_limits or not hourly_yen:
        return bands.day_ceiling_yen, bands.night_ceiling_yen
    return min(bands.day_ceiling_yen, hourly_yen), min(bands.night_ceiling_yen, hourly_yen)


def _ceiling(figures: Figures) -> int:
    """上限額 of the hours counted: the ceilings of their bands; the first hours of the year have none and are worth
    their share of the fee where that is more (day hours first; 区確認待ち). More hours used before never give more."""
    (day_yen, night_yen), first = figures.rates, figures.first_hours
    first_day = min(first, figures.day_hours)
    others = (figures.day_hours - first_day) * day_yen + (figures.night_hours - first + first_day) * night_yen
    of_day = _share(figures, first_day)
    of_night = _share(figures, first) - of_day
    return others + max(first_day * day_yen, of_day) + max((first - first_day) * night_yen, of_night)


def _share(figures: Figures, hours: int) -> int:
    """What hours cost of the fee, by the minutes booked."""
    if not hours:
        return 0
    minutes = figures.minutes
    booked = minutes.day + minutes.night + minutes.outside + figures.carried_minutes
    return min(figures.fee_yen, figures.fee_yen * hours * MINUTES_AN_HOUR // booked)


def _compared(worked: Sequence[Figures]) -> list[AmountLine]:
    """Sets the amounts: the lesser of fees and ceilings over each unit of comparison. Within a unit each use first
    gets its own lesser; what the unit allows beyond that goes to the uses in order, never above a use's own fee."""
    done: list[AmountLine] = []
    for _, group in groupby(worked, key=_comparing_unit):
        members = list(group)
        spare = sum(max(0, each.ceiling_yen - each.fee_yen) for each in members if not each.left_out)
        for each in members:
            own = min(each.fee_yen, each.ceiling_yen)
            extra = 0 if each.left_out else min(spare, max(0, _joining(each) - own))
            spare -= extra
            done.append(_explained(each, own, extra))
    return done


def _joining(figures: Figures) -> int:
    """The fee that a unit of comparison may cover: the share of the hours that the cap left, not of those it cut."""
    whole = figures.whole_day_hours + figures.whole_night_hours
    counted = figures.day_hours + figures.night_hours
    return figures.fee_yen * counted // whole if counted < whole else figures.fee_yen


def _explained(figures: Figures, own: int, extra: int) -> AmountLine:
    """The line with its amount, and why that is not the fee: yen by yen, and in the order of ``REASON_CODES``."""
    lost = differences_of(figures, extra)
    told = [code for code, _ in lost]
    told += [code for code in (figures.left_out, figures.cut) if code and code not in told]
    if extra:
        told.append("pooled")
    if figures.first_hours and figures.fee_yen:
        told.append("first_hours")
    return figures.line(
        own + extra,
        tuple(sorted(told, key=REASON_CODES.index)),
        tuple(Difference(reason=code, yen=yen) for code, yen in lost),
    )
