"""Minutes of a booking: by band of the day, within the hours of the scheme, and as whole hours."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from sitter_desk.domain.dates import MINUTES_AN_HOUR, WEEKDAYS
from sitter_desk.domain.programme import Programme
from sitter_desk.domain.records import Use

MINUTES_A_DAY = 24 * MINUTES_AN_HOUR


@dataclass(slots=True, kw_only=True)
class Minutes:
    """Minutes by band, and those outside the days and hours of the scheme."""

    day: int
    night: int
    outside: int


@lru_cache(maxsize=MINUTES_A_DAY + 1)
def minutes_of(text: str) -> int:
    """Minutes since midnight of ``HH:MM`` (``24:00`` too)."""
    return int(text[:2]) * MINUTES_AN_HOUR + int(text[3:])


def duration(use: Use) -> int:
    """Minutes of a booking; an end at or before the start lies on the next day."""
    return (minutes_of(use.end) - minutes_of(use.start) - 1) % MINUTES_A_DAY + 1


def start_minute(use: Use) -> int:
    """The start on one line of minutes through all days."""
    return date.fromisoformat(use.day).toordinal() * MINUTES_A_DAY + minutes_of(use.start)


def split_minutes(programme: Programme, use: Use) -> Minutes:
    """The minutes of a booking by the bands, across midnight too; each calendar day is asked whether it counts."""
    first, length = minutes_of(use.start), duration(use)
    last = first + length
    day, night = _of_day(programme, use.day, 0, first, min(last, MINUTES_A_DAY))
    if last > MINUTES_A_DAY:
        more = _of_day(programme, use.day, 1, 0, last - MINUTES_A_DAY)
        day, night = day + more[0], night + more[1]
    return Minutes(day=day, night=night, outside=length - day - night)


def _of_day(programme: Programme, iso: str, shift: int, begin: int, end: int) -> tuple[int, int]:
    """Day and night minutes between two moments of the calendar day ``shift`` days after ``iso``."""
    return _by_band(programme, begin, end) if _counts(programme, iso, shift) else (0, 0)


def _counts(programme: Programme, iso: str, shift: int) -> bool:
    service = programme.service
    if len(service.weekdays) == len(WEEKDAYS) and not service.days_off:
        return True
    day = date.fromisoformat(iso) + timedelta(days=shift)
    return WEEKDAYS[day.weekday()] in service.weekdays and day.isoformat() not in service.days_off


def _by_band(programme: Programme, begin: int, end: int) -> tuple[int, int]:
    """Day and night minutes between two moments of one calendar day."""
    bands, service = programme.bands, programme.service
    begin, end = max(begin, minutes_of(service.opens)), min(end, minutes_of(service.closes))
    if end <= begin:
        return 0, 0
    day = max(0, min(end, minutes_of(bands.day_to)) - max(begin, minutes_of(bands.day_from)))
    return day, end - begin - day


def whole_hours(day: int, night: int, *, together: bool) -> tuple[int, int, int, int]:
    """Whole day and night hours of minutes, and the minutes left of each band.

    With ``together`` each band first gets the full hours of its own minutes; if the minutes left in both make one more
    hour, it belongs to the band with more minutes left, and to the dearer night where both are equal. So 21:15–22:30
    (45 day, 30 night) is one day hour, 21:30–22:30 one night hour. No published rule settles this: 区確認待ち.
    Otherwise each band drops its own minutes (as 葛飾区 does).
    """
    day_hours, day_rest = divmod(day, MINUTES_AN_HOUR)
    night_hours, night_rest = divmod(night, MINUTES_AN_HOUR)
    shared = day_rest + night_rest - MINUTES_AN_HOUR
    if not together or shared < 0:
        return day_hours, night_hours, day_rest, night_rest
    if day_rest > night_rest:
        return day_hours + 1, night_hours, 0, shared
    return day_hours, night_hours + 1, shared, 0
