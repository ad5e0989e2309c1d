"""What no record may hold, whoever made it: checked before it is written and before it is taken from a bundle.

Days that do not exist, times that are none, numbers that no count, sum or hour can have, and text that hides or
computes something (decisions B3, B13). Rows and files of the portal are kept as received and judged elsewhere; rule
texts and signed statements have readers of their own.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import is_dataclass

from sitter_desk.domain.dates import parse_day, parse_time
from sitter_desk.domain.records import (
    TYPE_NAMES,
    AmountLine,
    Decision,
    Deficiency,
    ExportFile,
    ExportRow,
    Record,
    Reminder,
    RuleSet,
    Use,
)
from sitter_desk.domain.text import CellKind, find_bad_sign
from sitter_desk.errors import RecordUnfit

AS_RECEIVED = (ExportFile, ExportRow, RuleSet, Decision)

DAYS = frozenset({
    "first_day", "last_day", "effective_from", "accepted_on", "birthday", "arrived_on", "postmarked_on", "day",
    "planned", "actual", "screened_on", "approved_on", "effective_on", "pay_on", "issued_on", "made_on", "return_by",
    "confirmed_on", "checked_on", "reply_by", "posted_on", "closed_on",
    "asked_on", "answer_by", "answered_on", "received_on", "submitted_on", "looked_up_on", "demanded_on", "decided_on",
    "pay_by", "paid_on", "since", "valid_from", "valid_until", "child_birthday",
})  # fmt: skip
MONTHS = frozenset({"month"})
TIMES = frozenset({"time", "start", "end", "arrived_time"})
NEEDED: Mapping[type, frozenset[str]] = {
    Use: frozenset({"day", "start", "end"}),
    AmountLine: frozenset({"day", "start", "end"}),
    Deficiency: frozenset({"made_on", "reply_by"}),
    Reminder: frozenset({"day"}),
}
"""Days and times with which is computed: these are never ""."""
NAMES = frozenset({"name", "kana", "holder_kana"})
SIGNED = frozenset({"phone", "address", "detail"})  # a finding's detail tells how such fields were spelt

LEAST: Mapping[str, int] = {
    "received": -1,  # HandoverLine: not counted yet
    "cap": -1,  # ChildHours, MonthHours: no cap
    "yen": 1,  # Difference: one of no yen is none
}
"""The least that a number may be, where that is not 0: neither yen, hours, minutes nor counts are negative."""
MOST = 1_000_000_000
"""No number is as large: the sum of a round in yen has nine digits, and sums have to stay whole wherever they go."""

_PLAIN = (str, int)


def refuse_unfit(record: Record) -> None:
    """Raises RecordUnfit naming record type and field, never the value, when a field can't stand as it is."""
    if isinstance(record, AS_RECEIVED):
        return
    for name, value in _values(record):
        if not _fits(name, value):
            raise RecordUnfit(type=TYPE_NAMES[type(record)], field=name)


def _values(value: object, name: str = "") -> Iterator[tuple[str, str | int | None]]:
    """Every text and number of a record with the name of its field, nested objects included; None for a day or time
    that is needed and not there."""
    inside: Iterable[tuple[str, object]] = ()
    if isinstance(value, tuple):
        inside = ((name, item) for item in value)
    elif is_dataclass(value):
        inside = vars(value).items()
        yield from ((field, None) for field in NEEDED.get(type(value), ()) if not getattr(value, field))
    for field, inner in inside:
        if isinstance(inner, _PLAIN):
            yield field, inner
        else:
            yield from _values(inner, field)


def _fits(name: str, value: str | int | None) -> bool:
    if isinstance(value, str):
        return _reads(name, value)
    return value is not None and LEAST.get(name, 0) <= value < MOST


def _reads(name: str, text: str) -> bool:
    if name in DAYS:
        return not text or parse_day(text) == text
    if name in MONTHS:
        return parse_day(f"{text}-01") == f"{text}-01"
    if name in TIMES:
        return not text or parse_time(text, end=True) == text
    return find_bad_sign(text, kind=_kind(name)) is None


def _kind(name: str) -> CellKind:
    if name in NAMES:
        return "name"
    return "signed" if name in SIGNED else "note"
