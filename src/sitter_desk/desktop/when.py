"""Days and times as they stand on screen: the era first in Japanese, short where a column holds them.

Part of the first window, so it imports nothing heavy (C1); what is typed stands in ``typed_day_words``.
"""

from datetime import date

from sitter_desk.domain.dates import office_day, office_time, wareki, wareki_year, weekday_kanji
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


def short_moment(instant: int) -> str:
    """``11/18 10:58`` at the office, of microseconds UTC."""
    return f"{short_day(office_day(instant))} {office_time(instant)}"


def year_words(tr: Translator, year: int) -> str:
    """``令和6年度``, or ``FY2024`` in English."""
    return wareki_year(year) if tr.language == JAPANESE else f"FY{year}"
