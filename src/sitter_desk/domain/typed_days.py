"""Days and times as clerks type them: ``R8.11.18``, ``8/11/18``, ``11/18``, ``1118``; ``930``, ``9時半`` (design §7).

What has no era is the newest one that fits; where two would fit, a person is asked. Nothing here reads a clock.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sitter_desk.domain.dates import (
    APRIL,
    ERAS,
    HOURS_A_DAY,
    MINUTES_AN_HOUR,
    fiscal_year,
    parse_day,
    wareki,
    weekday_kanji,
)
from sitter_desk.domain.text import folded
from sitter_desk.domain.typed import EMPTY, Understood, ask, wrong

_ERA_DIGITS = re.compile(r"([RHSTMrhstm])([0-9]{2})([0-9]{2})([0-9]{2})")
_DIGITS = re.compile(r"([0-9]{4}|[0-9]{2})([0-9]{2})([0-9]{2})")
_PARTS = re.compile(r"([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{1,2})")
_MONTH_DAY = re.compile(r"([0-9]{1,2})[./月-]([0-9]{1,2})日?|([0-9]{1,2})([0-9]{2})")


_WEEKDAY = re.compile(r"(?:\s+|\s*\()[月火水木金土日](?:曜日?)?\)?$")
"""``11月18日（水）``: the weekday says nothing that the day does not."""


def read_day(text: str, *, year: int = 0, earliest: str = "", latest: str = "", needed: bool = False) -> Understood:
    """An ISO day with its wareki and weekday as echo. ``year``: the year of use in which a month and day lie (0: they
    can't be read) · between ``earliest`` and ``latest`` (ISO, "" for none) an era is looked for that was not said;
    where none lies between, the newest one is meant."""
    if not text.strip():
        return wrong("needed", stops=True) if needed else EMPTY
    plain = _WEEKDAY.sub("", folded(text))
    found = list(dict.fromkeys(_days(plain, year, earliest, latest)))
    if not found:
        return wrong("day_unreadable", stops=True)
    echo = day_echo(found[0])
    if len(found) > 1:
        return ask("era_unsaid", found[0], echo=echo, day=wareki(found[0]))
    return Understood(value=found[0], echo=echo)


def day_echo(iso: str) -> str:
    """``令和8年11月18日（水）``"""
    return f"{wareki(iso)}（{weekday_kanji(iso)}）"


def read_birthday(text: str, *, earliest: str = "", latest: str = "", on: str) -> Understood:
    """A birthday with its age on a day as echo; empty is nothing yet."""
    read = read_day(text, earliest=earliest, latest=latest)
    if not read.value:
        return read
    if read.value > on:
        return wrong("day_to_come", read.value)
    return replace(read, echo=f"{wareki(read.value)}　{age_on(read.value, on)}歳")


def age_on(birthday: str, on: str) -> int:
    """Whole years from a birthday to a day (ISO), as people count them."""
    return int(on[:4]) - int(birthday[:4]) - (on[5:] < birthday[5:])


def typed_day(iso: str) -> str:
    """``2025-04-14`` → ``R7.4.14``, as a person would type it and it is read again; "" stays ""."""
    if not iso:
        return ""
    day = date.fromisoformat(iso)
    _, letter, first, _ = next(era for era in ERAS if era[2] <= day)
    return f"{letter}{day.year - first.year + 1}.{day.month}.{day.day}"


def spelt_day(iso: str) -> str:
    """``11月18日 水``: how a day stands in the lines of the uses, and can be read again."""
    return f"{int(iso[5:7])}月{int(iso[8:])}日 {weekday_kanji(iso)}"


def read_near_day(text: str, today: str) -> Understood:
    """The same where a month and day alone are those nearest to today (ISO): at the end of March 4/25 is the next one,
    whatever year of use it lies in."""
    year = fiscal_year(today)
    found = [read_day(text, year=each) for each in (year - 1, year, year + 1)]
    near = [each for each in found if each.value]
    now = date.fromisoformat(today)
    return min(near, key=lambda each: abs(date.fromisoformat(each.value) - now), default=found[1])


def _days(text: str, year: int, earliest: str, latest: str) -> Iterator[str]:
    """Every day that a text may mean, the likeliest first."""
    said = parse_day(text) or _with_era_letter(text)
    if said:
        yield said
        return
    parts = _DIGITS.fullmatch(text) or _PARTS.fullmatch(text)
    if parts and len(parts[1]) > 2:  # noqa: PLR2004  a year of four digits
        yield from _real(int(parts[1]), parts[2], parts[3])
    elif parts:
        yield from _by_era(parts, earliest, latest)
    elif year:
        yield from _within(text, year)


def _with_era_letter(text: str) -> str | None:
    match = _ERA_DIGITS.fullmatch(text)
    return parse_day(f"{match[1]}{int(match[2])}.{match[3]}.{match[4]}") if match else None


def _by_era(parts: re.Match[str], earliest: str, latest: str) -> Iterator[str]:
    eras = (parse_day(f"{letter}{int(parts[1])}.{int(parts[2])}.{int(parts[3])}") for _, letter, _, _ in ERAS)
    days = [day for day in eras if day and (not earliest or earliest <= day)]
    yield from [day for day in days if not latest or day <= latest] or days[:1]


def _within(text: str, year: int) -> Iterator[str]:
    """A month and a day in a year of use (April to March)."""
    match = _MONTH_DAY.fullmatch(text)
    if match:
        month = int(match[1] or match[3])
        yield from _real(year + (month < APRIL), str(month), match[2] or match[4])


def _real(year: int, month: str, day: str) -> Iterator[str]:
    try:
        yield date(year, int(month), int(day)).isoformat()
    except ValueError:
        return


_TIME = re.compile(
    r"([0-9]{1,2})(?:[:.](?=[0-9]{2}$)|時(?=[0-9]{1,2}分?$))([0-9]{1,2})分?|([0-9]{1,2})時半|([0-9]{1,2})時?|([0-9]{1,2})([0-9]{2})",
)
_HALF = 30


def read_time(text: str, *, end: bool = False, needed: bool = False) -> Understood:
    """``HH:MM`` of ``930``, ``9:30``, ``9時半``, ``21``; as an ``end`` also ``24:00`` and the next day's ``25:30``."""
    if not text.strip():
        return wrong("needed", stops=True) if needed else EMPTY
    match = _TIME.fullmatch(folded(text))
    if match is None:
        return wrong("time_unreadable", stops=True)
    hour = int(match[1] or match[3] or match[4] or match[5])
    minute = _HALF if match[3] else int(match[2] or match[6] or 0)
    most = (HOURS_A_DAY * 2 if end else HOURS_A_DAY) * MINUTES_AN_HOUR
    if minute >= MINUTES_AN_HOUR or hour * MINUTES_AN_HOUR + minute >= most:
        return wrong("time_unreadable", stops=True)
    return _time(hour, minute)


def _time(hour: int, minute: int) -> Understood:
    value = f"{hour % HOURS_A_DAY:02}:{minute:02}"
    echo = f"{hour % HOURS_A_DAY}:{minute:02}"
    if hour > HOURS_A_DAY or (hour == HOURS_A_DAY and minute):
        return ask("time_next_day", value, echo=echo, time=echo)
    return Understood(value=value, echo="24:00" if hour == HOURS_A_DAY else echo)
