"""Numbers, days and hours as the papers write them."""

from collections.abc import Sequence
from datetime import date

from sitter_desk.domain.dates import wareki, weekday_kanji

MINUS = "\u2212"


def yen(amount: int) -> str:
    """``-2050`` → ``−2,050``"""
    return f"{MINUS if amount < 0 else ''}{abs(amount):,}"


def day_of_use(iso: str) -> str:
    """``2024-10-03`` → ``10月3日（木）``"""
    day = date.fromisoformat(iso)
    return f"{day.month}月{day.day}日（{weekday_kanji(iso)}）"


def full_day(iso: str) -> str:
    """``2024-10-03`` → ``令和6年10月3日（木）``; "" stays ""."""
    return f"{wareki(iso)}（{weekday_kanji(iso)}）" if iso else ""


def era_day(iso: str) -> str:
    """``2024-10-03`` → ``令和6年10月3日``; "" stays ""."""
    return wareki(iso) if iso else ""


def moment(iso: str, time: str) -> str:
    """A day and ``HH:MM`` as ``令和6年10月3日　9時05分``; either may be ""."""
    return "　".join(part for part in (era_day(iso), clock(time)) if part)


def clock(time: str) -> str:
    """``09:05`` → ``9時05分``"""
    hour, _, minute = time.partition(":")
    return f"{int(hour)}時{minute}分" if time else ""


def months(days: Sequence[str]) -> str:
    """``令和6年10月・11月・令和7年1月`` of ISO days; "" of none."""
    found: list[str] = []
    era = ""
    for month in sorted({day[:7] for day in days}):
        year, _, rest = wareki(f"{month}-01").removesuffix("1日").partition("年")
        found.append(rest if year == era else f"{year}年{rest}")
        era = year
    return "・".join(found)


def span(start: str, end: str) -> str:
    """``09:00``, ``12:30`` → ``9:00～12:30``; an end at or before the start lies on the next day."""
    return f"{_hour(start)}～{'翌' if end <= start else ''}{_hour(end)}"


def _hour(time: str) -> str:
    return time.removeprefix("0") if time != "00:00" else "0:00"


def minutes(total: int) -> str:
    """``210`` → ``3:30``"""
    return f"{total // 60}:{total % 60:02}"


def hours(day: int, night: int) -> str:
    """``14時間（日中13・夜間1）``"""
    return f"{day + night}時間（日中{day}・夜間{night}）"


def groups(text: str, size: int) -> list[str]:
    """A text in groups of ``size`` characters."""
    return [text[start : start + size] for start in range(0, len(text), size)]
