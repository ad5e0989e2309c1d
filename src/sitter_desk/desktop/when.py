"""Days and times as they stand on screen: the era first in Japanese, short where a column holds them."""

from collections.abc import Callable
from datetime import date

from sitter_desk.domain.dates import fiscal_year, office_day, office_time, parse_day, wareki, wareki_year, weekday_kanji
from sitter_desk.domain.typed import Understood
from sitter_desk.domain.typed_days import read_near_day, typed_day
from sitter_desk.workstation.language import JAPANESE, Translator

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""Not from the system, whose locale may be Japanese."""
WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")


def month_name(iso: str) -> str:
    """``Nov`` of an ISO day or month, in English."""
    return MONTHS[int(iso[5:7]) - 1]


def long_day(tr: Translator, iso: str) -> str:
    """``令和8年11月18日（水）`` or ``18 Nov 2026`` of an ISO day; "" of none."""
    if not iso:
        return ""
    if tr.language == JAPANESE:
        return f"{wareki(iso)}（{weekday_kanji(iso)}）"
    return f"{int(iso[8:10])} {month_name(iso)} {iso[:4]}"


def plain_day(tr: Translator, iso: str) -> str:
    """The same without the weekday."""
    return wareki(iso) if iso and tr.language == JAPANESE else long_day(tr, iso)


def weekday(tr: Translator, iso: str) -> str:
    """``火`` or ``Tu`` of an ISO day."""
    return weekday_kanji(iso) if tr.language == JAPANESE else WEEKDAYS[date.fromisoformat(iso).weekday()]


def short_day(iso: str) -> str:
    """``11/18`` of an ISO day; "" of none."""
    return f"{int(iso[5:7])}/{int(iso[8:10])}" if iso else ""


def list_day(iso: str, today: str) -> str:
    """The same in a list of several years: ``R6.11.18`` where its fiscal year is not that of ``today`` (ISO)."""
    if not iso or fiscal_year(iso) == fiscal_year(today):
        return short_day(iso)
    return typed_day(iso)


def short_moment(instant: int) -> str:
    """``11/18 10:58`` at the office, of microseconds UTC."""
    return f"{short_day(office_day(instant))} {office_time(instant)}"


def near_today(today: Callable[[], str]) -> Callable[[str], Understood]:
    """The check of a field for a day of now: a month and day alone are those nearest to ``today`` (ISO)."""
    return lambda text: read_near_day(text, today())


def echo_of(tr: Translator, read: Understood) -> str:
    """What was understood of a typed text: a day with its era and weekday, or as English writes it."""
    is_day = len(read.value) == len("2026-11-18") and parse_day(read.value) == read.value
    return read.echo if tr.language == JAPANESE or not is_day else long_day(tr, read.value)


def year_words(tr: Translator, year: int) -> str:
    """``令和6年度``, or ``FY2024`` in English."""
    return wareki_year(year) if tr.language == JAPANESE else f"FY{year}"
