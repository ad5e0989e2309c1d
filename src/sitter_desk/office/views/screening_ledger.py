"""計算根拠 for the screen: one row for each use, the totals, and each child's year in hours by month; figures and codes
alone, worded by the page."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.dates import MINUTES_AN_HOUR, months_of
from sitter_desk.domain.ledger import Months
from sitter_desk.domain.programme import LEFT_OUT, NO_CAP, Programme
from sitter_desk.domain.records import AmountLine, Difference
from sitter_desk.office.explaining import ExplainedChild, ExplainedUse
from sitter_desk.office.hours import HourBook

How = tuple[str, int]
"""What decided an amount: a code and a number (minutes dropped, hours counted; 0 where it has none)."""


@dataclass(frozen=True, kw_only=True)
class LedgerRow:
    """One use: minutes booked, hours counted by band, yen. ``fee_yen`` is the fee after discount, which was claimed;
    ``hourly_yen`` are the ceilings of a day and a night hour. ``how`` says in the order of telling what decided the
    amount, ``sentences`` and ``differences`` why it is less than the fee."""

    use: str
    day: str
    start: str
    end: str
    child: str
    company: str
    minutes: int
    day_hours: int
    night_hours: int
    ceiling_yen: int
    price_yen: int
    discount_yen: int
    fee_yen: int
    amount_yen: int
    hourly_yen: tuple[int, int]
    how: tuple[How, ...]
    sentences: tuple[str, ...]
    differences: tuple[Difference, ...]

    @property
    def less_yen(self) -> int:
        """How much less than the fee is proposed; above 0 the line differs from what was claimed."""
        return self.fee_yen - self.amount_yen


@dataclass(frozen=True, kw_only=True)
class Totals:
    """The sums of the rows; ``claimed_yen`` is the fee after discount, ``less_yen`` how much less is proposed."""

    minutes: int
    day_hours: int
    night_hours: int
    ceiling_yen: int
    price_yen: int
    discount_yen: int
    claimed_yen: int
    amount_yen: int

    @property
    def less_yen(self) -> int:
        """Yen between what was claimed and what is proposed."""
        return self.claimed_yen - self.amount_yen


def ledger_row(use: ExplainedUse) -> LedgerRow:
    """The row of a use as explained."""
    line = use.line
    return LedgerRow(
        use=line.use,
        day=use.day,
        start=use.start,
        end=use.end,
        child=use.child,
        company=use.company,
        minutes=line.day_minutes + line.night_minutes + line.outside_minutes,
        day_hours=line.day_hours,
        night_hours=line.night_hours,
        ceiling_yen=line.ceiling_yen,
        price_yen=line.price_yen,
        discount_yen=line.discount_yen,
        fee_yen=line.fee_yen,
        amount_yen=line.amount_yen,
        hourly_yen=use.hour_ceilings,
        how=how_decided(line),
        sentences=use.sentences,
        differences=use.differences,
    )


def how_decided(line: AmountLine) -> tuple[How, ...]:
    """What decided the amount of a line: why it is left out, or whether fee or ceiling is the lesser, and what took
    minutes and hours away before that."""
    if not line.amount_yen and (left_out := [code for code in line.reasons if code in LEFT_OUT]):
        return ((left_out[0], 0),)
    if line.fee_yen <= line.amount_yen:
        base = "after_discount" if line.discount_yen else "fee"
    else:
        base = "pooled" if "pooled" in line.reasons else "ceiling"
    whole, counted = line.whole_day_hours + line.whole_night_hours, line.day_hours + line.night_hours
    dropped = line.day_minutes + line.night_minutes + line.carried_minutes - whole * MINUTES_AN_HOUR
    numbers = {"fraction": dropped, "cap": counted, "month_cap": counted, "first_hours": line.first_hours}
    told = [(code, numbers.get(code, 0)) for code in line.reasons if code not in ("ceiling", "pooled")]
    return ((base, 0), *told)


def totals_of(rows: Sequence[LedgerRow]) -> Totals:
    """The sums of the rows."""
    return Totals(
        minutes=sum(row.minutes for row in rows),
        day_hours=sum(row.day_hours for row in rows),
        night_hours=sum(row.night_hours for row in rows),
        ceiling_yen=sum(row.ceiling_yen for row in rows),
        price_yen=sum(row.price_yen for row in rows),
        discount_yen=sum(row.discount_yen for row in rows),
        claimed_yen=sum(row.fee_yen for row in rows),
        amount_yen=sum(row.amount_yen for row in rows),
    )


# ---- a child's year in hours ---------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class HoursMonth:
    """One month (``2024-10``): hours used in it before (of them ``carried`` under a former contractor), those counted
    by this application, and the month's own cap (``NO_CAP``: none)."""

    month: str
    before: int
    carried: int
    counted: int
    cap: int

    @property
    def used(self) -> int:
        """All hours of the month."""
        return self.before + self.counted


@dataclass(frozen=True, kw_only=True)
class ChildYear:
    """One child's year from April to March. ``elsewhere`` are hours of another municipality, which belong to no month
    here; ``cap`` is that of the year, ``NO_CAP`` where the rules cap ``per`` month alone."""

    name: str
    category: str
    per: Literal["year", "month"]
    cap: int
    elsewhere: int
    before: int
    counted: int
    remaining: int
    months: tuple[HoursMonth, ...]

    @property
    def used(self) -> int:
        """All hours that count against the cap."""
        return self.elsewhere + self.before + self.counted


def child_year(programme: Programme, hours: ExplainedChild, *, year: int, carried: Months) -> ChildYear:
    """The year of one child; ``carried`` are its hours by month under a former contractor."""
    periods = {cap.period for category in programme.categories for cap in category.caps}
    known = {each.month: each for each in hours.months}
    return ChildYear(
        name=hours.name,
        category=hours.category,
        per="year" if "year" in periods else "month",
        cap=hours.cap if "year" in periods else NO_CAP,
        elsewhere=hours.elsewhere,
        before=hours.used_before,
        counted=hours.counted,
        remaining=hours.remaining,
        months=tuple(
            HoursMonth(
                month=month,
                before=known[month].used_before if month in known else 0,
                carried=min(carried.get(month, 0), known[month].used_before) if month in known else 0,
                counted=known[month].counted if month in known else 0,
                cap=known[month].cap if month in known else NO_CAP,
            )
            for month in months_of(year)
        ),
    )


def carried_months(book: HourBook, child: str, year: int) -> Mapping[str, int]:
    """Hours by month of a child in a year that a former contractor counted."""
    months: Counter[str] = Counter()
    for spent in book.spent.get(child, ()):
        if not spent.application and spent.year == year:
            months.update(spent.months)
    return months
