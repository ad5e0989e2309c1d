"""Why an amount is less than the fee, yen by yen: the ceiling is taken in steps, and each step's loss has its reason.

From the fee down: above the ceiling of all minutes of the booking (``ceiling``), minutes outside the days and hours of
the scheme (``service``), above the sitter's own price (``hourly_price``), minutes that make no hour (``fraction``),
hours above what is left (``cap``, ``month_cap``). What a unit of comparison gives back is taken off in the same order.
"""

from collections.abc import Iterator

from sitter_desk.domain.dates import MINUTES_AN_HOUR
from sitter_desk.domain.figures import Figures

Loss = tuple[str, int]
"""Reason code and yen."""


def differences_of(figures: Figures, extra: int) -> list[Loss]:
    """The losses of a use whose hours and ceiling stand. They add up to fee minus amount, where the amount is the
    lesser of fee and ceiling and ``extra``, what the unit of comparison gave back."""
    fee = figures.fee_yen
    if figures.left_out:
        return [(figures.left_out, fee)] if fee else []
    if fee <= figures.ceiling_yen:
        return []
    losses, lowest = [], figures.ceiling_yen
    # From below: a step is never under the one after it, else a minute carried in would be a negative loss.
    for code, above in _steps_from_below(figures):
        level = min(fee, max(above, lowest))
        if level > lowest:
            losses.append((code, level - lowest))
            lowest = level
    if fee > lowest:
        losses.append(("ceiling", fee - lowest))
    return _given_back(losses[::-1], extra) if extra else losses[::-1]


def _steps_from_below(figures: Figures) -> Iterator[Loss]:
    """Each reason with the ceiling there would be without it, from the hours counted up to all minutes booked; a step
    that takes nothing away is left out."""
    rates, minutes, bands = figures.rates, figures.minutes, figures.rules.programme.bands
    full = (bands.day_ceiling_yen, bands.night_ceiling_yen)
    if figures.cut:
        day, night = figures.whole_day_hours - figures.day_hours, figures.whole_night_hours - figures.night_hours
        yield figures.cut, figures.ceiling_yen + day * rates[0] + night * rates[1]
    yield "fraction", _worth(figures, minutes.day, rates)
    if rates != full:
        yield "hourly_price", _worth(figures, minutes.day, full)
    if minutes.outside:
        yield "service", _worth(figures, minutes.day + minutes.outside, full)


def _worth(figures: Figures, day_minutes: int, rates: tuple[int, int]) -> int:
    """The ceiling of minutes as if no minute were dropped; the share of the first hours of the year has none."""
    worth = (day_minutes * rates[0] + figures.minutes.night * rates[1]) // MINUTES_AN_HOUR
    if not figures.first_hours:
        return worth
    hours = figures.day_hours + figures.night_hours
    return (worth * (hours - figures.first_hours) + figures.fee_yen * figures.first_hours) // hours


def _given_back(losses: list[Loss], extra: int) -> list[Loss]:
    """The losses less what the unit gave back, taken off in their order; those of no yen are left out."""
    left = []
    for code, yen in losses:
        back = min(extra, yen)
        extra -= back
        if yen > back:
            left.append((code, yen - back))
    return left
