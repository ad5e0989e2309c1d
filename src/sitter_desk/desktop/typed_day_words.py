"""Days as a person types them and reads them back: in fields, and in lists that reach over several years."""

from collections.abc import Callable
from dataclasses import replace

from sitter_desk.desktop.when import long_day, short_day
from sitter_desk.domain.dates import fiscal_year, parse_day
from sitter_desk.domain.typed import Understood, wrong
from sitter_desk.domain.typed_days import read_near_day, typed_day
from sitter_desk.workstation.language import JAPANESE, Translator


def list_day(iso: str, today: str) -> str:
    """``11/18`` in a list of several years, ``R6.11.18`` where its fiscal year is not that of ``today`` (ISO)."""
    if not iso or fiscal_year(iso) == fiscal_year(today):
        return short_day(iso)
    return typed_day(iso)


def near_today(today: Callable[[], str]) -> Callable[[str], Understood]:
    """The check of a field for a day of now: a month and day alone are those nearest to ``today`` (ISO)."""
    return lambda text: read_near_day(text, today())


def until_today(today: Callable[[], str]) -> Callable[[str], Understood]:
    """The same for a day on which something was done: one to come is said to be wrong at the field."""

    def read(text: str) -> Understood:
        found = read_near_day(text, today())
        return replace(wrong("day_to_come"), echo=found.echo) if found.value > today() else found

    return read


def echo_of(tr: Translator, read: Understood) -> str:
    """What was understood of a typed text: a day with its era and weekday, or as English writes it."""
    is_day = len(read.value) == len("2026-11-18") and parse_day(read.value) == read.value
    return read.echo if tr.language == JAPANESE or not is_day else long_day(tr, read.value)
