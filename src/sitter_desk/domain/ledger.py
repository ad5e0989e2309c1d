"""The hour ledger of one child in one year of use: what its categories allow, and what is left of it on each day.

Hours count across applications, months, moves and former contractors; which cap holds is asked for the day of each use,
so a category that begins within the year changes the cap from the day its rules say (domain.md §1.3, 品川区: the month
after).
"""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta

from sitter_desk.domain.dates import fiscal_year, months_of
from sitter_desk.domain.programme import NO_CAP, NORMAL, Category, Period, Programme
from sitter_desk.domain.records import Child, ChildHours, MonthHours
from sitter_desk.domain.scheme import Scheme

Months = Mapping[str, int]
"""Hours by month (``2024-10``)."""

_UNLIMITED = 24 * 366


def categories_on(programme: Programme, child: Child, day: str) -> tuple[Category, ...]:
    """The categories that hold for a child on a day; ``normal`` always does, a code the rules don't know never."""
    if not child.categories:
        return programme.everyones
    since = {each.code: each.since for each in child.categories}
    return tuple(
        each
        for each in programme.categories
        if each.code == NORMAL or (each.code in since and _holds(each, since[each.code], day))
    )


def _holds(category: Category, since: str, day: str) -> bool:
    if category.starts == "always":
        return True
    if not since:
        return False
    begins = {
        "day": since,
        "month_after": next_month(since),
        "year_start": f"{fiscal_year(since)}-04-01",
    }[category.starts]
    return begins <= day


def next_month(iso: str) -> str:
    """The first day of the month after a day."""
    first = date.fromisoformat(iso).replace(day=1) + timedelta(days=31)
    return first.replace(day=1).isoformat()


def cap_of(categories: tuple[Category, ...], period: Period) -> int:
    """The highest cap in hours of a period among categories; ``NO_CAP`` where none of them has one."""
    return max((cap.hours for each in categories for cap in each.caps if cap.period == period), default=NO_CAP)


def caps_of(categories: tuple[Category, ...]) -> tuple[int, int]:
    """The highest caps of year and month; ``NO_CAP`` where there is none."""
    if len(categories) == 1:
        return categories[0].year_and_month
    return cap_of(categories, "year"), cap_of(categories, "month")


class HourLedger:
    """The hours of one child while its uses are gone through in the order of the clock.

    ``used_before`` are hours by month that other applications or a former contractor used up.
    """

    def __init__(self, scheme: Scheme, child: Child, used_before: Months) -> None:
        self.scheme, self.child, self.used_before = scheme, child, used_before
        self.counted: Counter[str] = Counter()
        self._total_before = self._total = sum(used_before.values())
        self._one_cap = not child.categories and len(scheme.rules) == 1

    def left(self, day: str) -> tuple[int, str]:
        """Hours left on a day, and the reason code of the cap that leaves no more."""
        year_cap, month_cap = caps_of(categories_on(self.scheme.on(day).programme, self.child, day))
        in_month = month_cap - self._in_month(day[:7]) if month_cap != NO_CAP else _UNLIMITED
        in_year = self._left_in_year(year_cap, day)
        return max(0, min(in_year, in_month)), "month_cap" if in_month < in_year else "cap"

    def _left_in_year(self, cap: int, day: str) -> int:
        """A cap that grows within the year holds for the hours up to its own time: hours of a later time, under a
        higher cap, take nothing from an earlier day, but all of them together stay under the last one."""
        if self._one_cap:
            return cap - self._elsewhere() - self._total if cap != NO_CAP else _UNLIMITED
        month = day[:7]
        caps = [(month, cap), *((later, self._cap_at_end(later)) for later in self._months() if later > month)]
        return min((cap - self._used_to(until) for until, cap in caps if cap != NO_CAP), default=_UNLIMITED)

    def _months(self) -> list[str]:
        """The months of the year of use."""
        return months_of(self.scheme.year)

    def _cap_at_end(self, month: str) -> int:
        """The cap of the year as it stands on the last days of a month."""
        day = f"{month}-28"
        return caps_of(categories_on(self.scheme.on(day).programme, self.child, day))[0]

    def _used_to(self, month: str) -> int:
        before = sum(hours for each, hours in self.used_before.items() if each <= month)
        return self._elsewhere() + before + sum(hours for each, hours in self.counted.items() if each <= month)

    def total(self) -> int:
        """Hours of the year used here so far, those before included."""
        return self._total

    def take(self, day: str, hours: int) -> None:
        """Counts hours of a day."""
        self.counted[day[:7]] += hours
        self._total += hours

    def balance(self) -> ChildHours:
        """The child's year after the last use, against the cap at its end."""
        day = f"{self.scheme.year + 1}-03-31"
        categories = categories_on(self.scheme.on(day).programme, self.child, day)
        months = tuple(self._month(month) for month in sorted({*self.used_before, *self.counted}))
        year_cap = caps_of(categories)[0]
        if year_cap != NO_CAP:
            cap, remaining = year_cap, year_cap - self._elsewhere() - self._total
        else:
            used = [each for each in months if each.counted]
            cap = sum(each.cap for each in used)
            remaining = cap - sum(each.used_before + each.counted for each in used)
        return ChildHours(
            child=self.child.id,
            category=leading(categories).code,
            cap=cap,
            elsewhere=self._elsewhere(),
            used_before=self._total_before,
            counted=self._total - self._total_before,
            remaining=max(0, remaining),
            months=months,
        )

    def _elsewhere(self) -> int:
        return self.child.hours_elsewhere if self.scheme.newest.programme.elsewhere.deduct else 0

    def _in_month(self, month: str) -> int:
        return self.used_before.get(month, 0) + self.counted[month]

    def _month(self, month: str) -> MonthHours:
        day = f"{month}-01"
        cap = caps_of(categories_on(self.scheme.on(day).programme, self.child, day))[1]
        return MonthHours(month=month, cap=cap, used_before=self.used_before.get(month, 0), counted=self.counted[month])


def leading(categories: tuple[Category, ...]) -> Category:
    """The category that the caps come from; ``normal`` where several give the same."""
    if len(categories) == 1:
        return categories[0]
    return max(categories, key=lambda each: (max(each.year_and_month), each.code == NORMAL))
