"""What no record may hold, whoever made it: checked before it is written and before it is taken from a bundle.

Days that do not exist, times that are none, and text that hides or computes something (decisions B3, B13). Rows and
files of the portal are kept as received and judged elsewhere; rule texts and signed statements have readers of their
own.
"""

from collections.abc import Iterator
from dataclasses import is_dataclass

from sitter_desk.domain.dates import parse_day, parse_time
from sitter_desk.domain.records import TYPE_NAMES, Decision, ExportFile, ExportRow, Record, RuleSet
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
TIMES = frozenset({"time", "start", "end", "arrived_time"})
NAMES = frozenset({"name", "kana", "holder_kana"})
SIGNED = frozenset({"phone", "address", "detail"})  # a finding's detail tells how such fields were spelt


def refuse_unfit(record: Record) -> None:
    """Raises RecordUnfit naming record type and field, never the value, when a field can't stand as it is."""
    if isinstance(record, AS_RECEIVED):
        return
    for name, text in _texts(record):
        if not _fits(name, text):
            raise RecordUnfit(type=TYPE_NAMES[type(record)], field=name)


def _texts(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a record with the name of its field, nested objects included."""
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item, name)
    elif is_dataclass(value):
        for field, inner in vars(value).items():
            yield from _texts(inner, field)


def _fits(name: str, text: str) -> bool:
    if name in DAYS:
        return not text or parse_day(text) == text
    if name in TIMES:
        return not text or parse_time(text, end=True) == text
    return find_bad_sign(text, kind=_kind(name)) is None


def _kind(name: str) -> CellKind:
    if name in NAMES:
        return "name"
    return "signed" if name in SIGNED else "note"
