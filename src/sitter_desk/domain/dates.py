"""Days, times of day, eras and fiscal years: text in, ISO text out (``2024-10-03``, ``09:00``; decisions B13).

Sources: domain.md §1.4 (年齢計算ニ関スル法律, 民法143条) and §4.3 (eras). Nothing here reads a clock.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

from sitter_desk.errors import MomentUnclear

ERAS: tuple[tuple[str, str, date, date], ...] = (
    ("令和", "R", date(2019, 5, 1), date.max),
    # A paper printed before the change of era may say 平成31年 for any day of 2019 (domain.md §4.3).
    ("平成", "H", date(1989, 1, 8), date(2019, 12, 31)),
    ("昭和", "S", date(1926, 12, 25), date(1989, 1, 7)),
    ("大正", "T", date(1912, 7, 30), date(1926, 12, 24)),
    ("明治", "M", date(1868, 1, 25), date(1912, 7, 29)),
)
"""Name, letter, first and last day of each era, newest first."""

WEEKDAYS = "月火水木金土日"
APRIL = 4
OFFICE_TIME = timezone(timedelta(hours=9))
"""Fixed: Windows carries no table of time zones, and Japan has no summer time (B13)."""
HOURS_A_DAY = 24
MINUTES_AN_HOUR = 60

_WESTERN = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})-|/([0-9]{1,2})/|\.([0-9]{1,2})\.|年([0-9]{1,2})月)([0-9]{1,2})(日?)")
_JAPANESE = re.compile(
    r"(令和|平成|昭和|大正|明治|[RHSTMrhstm])(元|-?[0-9]{1,2})[年./-]([0-9]{1,2})[月./-]([0-9]{1,2})日?"
)
_TIME = re.compile(r"([0-9]{1,2})(?::([0-9]{2})(?::00)?|時(?:([0-9]{1,2})分)?)")


def _folded(text: str) -> str:
    """Full-width digits and signs as plain ones, for reading only; the text itself is never changed."""
    return text.strip() if text.isascii() else unicodedata.normalize("NFKC", text).strip()


YEARS = range(1868, 2200)
"""No birthday lies before the first era that is read and no deadline behind; the days next to each exist."""


def _day(year: int, month: int, day: int) -> date | None:
    if year not in YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _western(text: str) -> date | None:
    match = _WESTERN.fullmatch(text)
    if match is None or bool(match[5]) != bool(match[7]):
        return None
    month = match[2] or match[3] or match[4] or match[5]
    return _day(int(match[1]), int(month), int(match[6]))


def _japanese(text: str) -> tuple[date | None, date, date] | None:
    """The day that an era text counts to, with the bounds of its era; None if it is not an era text."""
    match = _JAPANESE.fullmatch(text)
    if match is None:
        return None
    first, last = next((first, last) for name, letter, first, last in ERAS if match[1].upper() in (name, letter))
    number = 1 if match[2] == "元" else int(match[2])
    return _day(first.year - 1 + number, int(match[3]), int(match[4])), first, last


def parse_day(text: str) -> str | None:
    """The ISO day of ``2024-10-03``, ``2024/10/3``, ``令和6年10月3日``, ``R6.10.3``, ``令和元年…``; None if there is no
    such day, or the day does not lie in the era that was written or in ``YEARS``."""
    folded = _folded(text)
    era = _japanese(folded)
    day = era[0] if era else _western(folded)
    within = day is not None and (era is None or era[1] <= day <= era[2])
    return day.isoformat() if day and within else None


def require_day(text: str) -> str:
    """What ``parse_day`` reads; raises MomentUnclear where it reads nothing."""
    day = parse_day(text)
    if day is None:
        raise MomentUnclear
    return day


def propose_day(text: str) -> str | None:
    """What an impossible era date may have meant, counted on from its era (``平成-5年1月29日`` → ``1983-01-29``).

    A proposal for a person to look at, never a reading: None where ``parse_day`` reads the text or nothing is near.
    """
    era = _japanese(_folded(text))
    if era is None or era[0] is None or parse_day(text):
        return None
    return era[0].isoformat()


def parse_time(text: str, *, end: bool = False) -> str | None:
    """``HH:MM`` of ``9:00``, ``09:00``, ``9時``, ``9時30分``; None if impossible. ``24:00`` is read only as an end."""
    match = _TIME.fullmatch(_folded(text))
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or match[3] or 0)
    if end and (hour, minute) == (HOURS_A_DAY, 0):
        return "00:00"
    return f"{hour:02}:{minute:02}" if hour < HOURS_A_DAY and minute < MINUTES_AN_HOUR else None


def day_of_moment(text: str) -> str | None:
    """The ISO day of a day with or without a time behind it (``2024-08-18 06:44``, seconds too); None if either is
    impossible."""
    day, time = _moment(text)
    return None if time and parse_time(time) is None else parse_day(day)


def time_of_moment(text: str) -> str:
    """``HH:MM`` of a day with a time behind it, "" where there is none."""
    return parse_time(_moment(text)[1]) or ""


_SECONDS = re.compile(r"(?<=:[0-9]{2}):[0-5][0-9]")


def _moment(text: str) -> tuple[str, str]:
    """Day and time; a portal may write seconds, and minutes are enough for 必着."""
    day, _, time = _folded(text).replace("T", " ").partition(" ")
    return day, _SECONDS.sub("", time.strip())


def wareki(iso: str) -> str:
    """``2024-10-03`` → ``令和6年10月3日``; the first year of an era is 元年."""
    day = date.fromisoformat(iso)
    name, _, first, _ = next(era for era in ERAS if era[2] <= day)
    return f"{name}{_year(day.year - first.year + 1)}年{day.month}月{day.day}日"


def wareki_days(days: Iterable[str]) -> str:
    """``令和6年10月3日、10月10日、令和7年1月5日`` of ISO days, each once, in order; the year stands where it changes.
    "" of none."""
    said: list[str] = []
    year = ""
    for day in sorted(set(days)):
        own, parted, rest = wareki(day).partition("年")
        said.append(rest if own == year else own + parted + rest)
        year = own
    return "、".join(said)


def wareki_year(year: int) -> str:
    """``2024`` → ``令和6年度``; 2019 is 令和元年度 although it began in 平成 (domain.md §4.3)."""
    name, _, first, _ = next(era for era in ERAS if era[2].year <= year)
    return f"{name}{_year(year - first.year + 1)}年度"


def _year(number: int) -> str:
    return "元" if number == 1 else str(number)


def office_day(instant: int) -> str:
    """The day (ISO) at the office of an instant in microseconds UTC."""
    return _at_office(instant).date().isoformat()


def office_time(instant: int) -> str:
    """The time of day (``09:05``) at the office of an instant in microseconds UTC."""
    return _at_office(instant).strftime("%H:%M")


def _at_office(instant: int) -> datetime:
    return datetime.fromtimestamp(instant // 1_000_000, UTC).astimezone(OFFICE_TIME)


def fiscal_year(iso: str) -> int:
    """The year in which the fiscal year (1 April to 31 March) of a day began."""
    return int(iso[:4]) - (int(iso[5:7]) < APRIL)


def months_of(year: int) -> list[str]:
    """The months (``2024-10``) of a fiscal year, April first."""
    return [f"{year}-{month:02}" for month in range(APRIL, 13)] + [f"{year + 1}-{month:02}" for month in (1, 2, 3)]


def months_before(iso: str, months: int) -> str:
    """The same day so many months earlier; in a shorter month its last one (``2025-05-31`` less 3: ``2025-02-28``)."""
    year, month = divmod(int(iso[:4]) * 12 + int(iso[5:7]) - 1 - months, 12)
    day = next(day for day in range(int(iso[8:]), 0, -1) if _day(year, month + 1, day))
    return f"{year:04}-{month + 1:02}-{day:02}"


@lru_cache(maxsize=8192)
def last_eligible_day(birthday: str, *, age: int) -> str:
    """31 March of the fiscal year in which a child reaches ``age``, which is the day BEFORE the birthday: a child born
    on 1 April reaches it on 31 March, and that is its last day (年齢計算ニ関スル法律; domain.md §1.4)."""
    born = date.fromisoformat(birthday)
    anniversary = _day(born.year + age, born.month, born.day) or date(born.year + age, 3, 1)
    reached = anniversary - timedelta(days=1)
    return f"{fiscal_year(reached.isoformat()) + 1:04}-03-31"


def weekday_kanji(iso: str) -> str:
    """``2024-10-03`` → ``木``."""
    return WEEKDAYS[date.fromisoformat(iso).weekday()]
