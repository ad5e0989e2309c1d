"""The audit log as a person reads it: who did what, when, at which PC, about what by its number – never a value.

To read it is an act itself (B10): each portion is one entry with what was asked and how many came.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sitter_desk.domain.progress import Progress, silent
from sitter_desk.domain.records import (
    RECORD_TYPES,
    Application,
    CarriedItem,
    ChangeNotice,
    Confirmation,
    Deficiency,
    Engagement,
    Handover,
    Lot,
    Notice,
    Posting,
    Question,
    Record,
    Round,
    RuleSet,
)
from sitter_desk.office.session import Session
from sitter_desk.office.views.log_chain import instant_of
from sitter_desk.office.views.log_words import ACTS, GROUPS, Group
from sitter_desk.vault import log
from sitter_desk.vault.audit import Entry, Fact
from sitter_desk.vault.log import LogEntry, Wanted
from sitter_desk.vault.store import Reader
from sitter_desk.vault.users import users

PORTION = 100
NUMBERED: Mapping[type[Record], str] = {
    Engagement: "code", Round: "number", RuleSet: "version", Application: "receipt_number", Lot: "number",
    Notice: "number", CarriedItem: "number", Handover: "number", Confirmation: "handover_number", Deficiency: "number",
    Posting: "number", Question: "number", ChangeNotice: "number",
}  # fmt: skip
"""Types of records with a number that people say, and its field."""
_BY_NUMBER: tuple[type[Record], ...] = (
    Lot, Notice, CarriedItem, Handover, Deficiency, Posting, Question, ChangeNotice,
)  # fmt: skip
STATES = ("active", "invited", "removed")
COUNTED = (
    "printed", "opened", "count", "records", "rows", "listed", "kept", "questions", "lots", "explained", "reviewed",
    "screening", "previewed",
)  # fmt: skip
"""Facts with a number that a person is told, the first one found."""
_BARE_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What is looked for: a person (id), a group of acts, days from and to (ISO), a number as people say it, refusals
    alone; "" and False ask for nothing."""

    user: str = ""
    group: Group | str = ""
    first_day: str = ""
    last_day: str = ""
    number: str = ""
    refusals: bool = False


@dataclass(frozen=True, kw_only=True)
class LogRow:
    """One entry. ``user`` is the name ("" before anyone was known), ``act`` and ``thing`` are keys of the words of
    ``log_words``, ``number`` that of the thing and ``case`` the receipt number of the person it speaks of ("" where
    erased or of nobody). ``fields`` names what changed; ``detail`` and ``count`` say the rest."""

    seq: int
    at: int
    user: str
    pc: str
    act: str
    refused: bool
    thing: str
    number: str
    case: str
    detail: str
    count: int
    fields: tuple[str, ...]
    hash: bytes
    before: bytes
    fits: bool


@dataclass(frozen=True, kw_only=True)
class LogPage:
    """A portion, newest first; ``next`` is the number below which the next one begins (0: this was the last). ``head``:
    how far the log reached before this look, which is an entry itself."""

    rows: tuple[LogRow, ...]
    next: int
    head: int


@dataclass(frozen=True, kw_only=True)
class LogUser:
    """A person whose entries can be asked for."""

    id: str
    name: str
    gone: bool


def read_log(
    session: Session, asked: Asked, *, below: int = 0, limit: int = PORTION, progress: Progress = silent
) -> LogPage:
    """A portion of the log below a number (0: from the newest on). What is rare is looked for on a view of its own, so
    that nobody waits; then the look is an entry. Raises what ``progress`` raises."""
    session.require("audit.read")
    with session.reading() as view:
        wanted = _wanted(view, asked, below)
        seqs = log.newest_seqs(view, wanted, limit=limit, progress=progress)
    with session.act("audit.read") as act:
        rows = tuple(rows_of(act, log.entries_of(act, seqs)))
        facts: dict[str, Fact] = {"query": _query(asked), "count": len(rows)}
        if seqs:
            facts |= {"first": seqs[-1], "last": seqs[0]}
        head = act.audit_head().seq
        act.note(about="audit", facts=facts)
    further = len(seqs) == limit and seqs[-1] > wanted.first
    return LogPage(rows=rows, next=seqs[-1] if further else 0, head=head)


def _query(asked: Asked) -> str:
    """The class of the question; what was typed stays out of it."""
    given = {
        "user": asked.user, "group": asked.group, "days": asked.first_day or asked.last_day, "number": asked.number,
        "refusals": asked.refusals,
    }  # fmt: skip
    return ",".join(name for name, value in given.items() if value) or "all"


def _wanted(reader: Reader, asked: Asked, below: int) -> Wanted:
    number = asked.number.strip()
    subjects, about = _sought(reader, number) if number else (frozenset[str](), frozenset[str]())
    last = _before(reader, asked.last_day) if asked.last_day else reader.audit_head().seq
    return Wanted(
        first=log.seq_from(reader, instant_of(asked.first_day)) if asked.first_day else 1,
        last=min(last, below - 1) if below else last,
        user=asked.user,
        acts=frozenset(GROUPS[asked.group]) if asked.group in GROUPS else frozenset(),
        named=bool(number),
        subjects=subjects,
        about=about,
        refusals=asked.refusals,
    )


def _before(reader: Reader, day: str) -> int:
    """The last number of a day."""
    after = (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    return log.seq_from(reader, instant_of(after)) - 1


def _sought(reader: Reader, number: str) -> tuple[frozenset[str], frozenset[str]]:
    """Person-files and things behind a number."""
    subjects = {each.subject for each in reader.find(Application, receipt_number=number)}
    things = {f"{_NAMES[kind]}:{each.id}" for kind in _BY_NUMBER for each in reader.find(kind, number=number)}
    bundles = {each.bundle for each in reader.find(CarriedItem, number=number)}
    named = {f"bundle:{bundle}" for bundle in bundles}
    return frozenset(subjects - {""}), frozenset(things | bundles | named)


_NAMES = {record: name for name, record in RECORD_TYPES.items()}


def log_users(reader: Reader) -> tuple[LogUser, ...]:
    """Everybody who ever could open this desk, the removed ones last."""
    return tuple(
        LogUser(id=user.id, name=user.name, gone=state == "removed")
        for state in STATES
        for user in users(reader, state=state)
    )


def rows_of(reader: Reader, entries: Sequence[LogEntry]) -> Iterator[LogRow]:
    """The entries in words, with the numbers of what they speak of."""
    names = {user.id: user.name for state in STATES for user in users(reader, state=state)}
    numbers = _numbers(reader, [each.entry for each in entries])
    cases = _cases(reader, {each.entry.subject for each in entries} - {""})
    for each in entries:
        entry = each.entry
        thing, identity = thing_of(entry)
        detail, count = _detail(entry)
        yield LogRow(
            seq=entry.seq,
            at=entry.at,
            user=names.get(entry.user, ""),
            pc=entry.pc,
            act=entry.act,
            refused=entry.act == "refused" or entry.about == log.FAILED,
            thing="" if entry.act == "refused" else thing,
            number=names.get(identity, "") if thing == "user" else numbers.get(f"{thing}:{identity}", ""),
            case=cases.get(entry.subject, ""),
            detail=detail,
            count=count,
            fields=_fields(entry),
            hash=each.hash,
            before=each.before,
            fits=each.fits,
        )


def thing_of(entry: Entry) -> tuple[str, str]:
    """Type and id of what an entry speaks of; an id alone is that of a bundle."""
    name, _, identity = entry.about.partition(":")
    return ("bundle", name) if _BARE_ID.fullmatch(name) else (name, identity)


def _numbers(reader: Reader, entries: Iterable[Entry]) -> dict[str, str]:
    """``type:id`` → the number that people say; one question for each type."""
    ids: dict[str, set[str]] = {}
    for entry in entries:
        name, identity = thing_of(entry)
        ids.setdefault(name, set()).add(identity)
    found: dict[str, str] = {}
    for kind, field in NUMBERED.items():
        name = _NAMES[kind]
        if name in ids:
            records = reader.find_all(kind, "id", ids[name])
            found |= {f"{name}:{each.id}": str(getattr(each, field)) for each in records}
    discs = reader.find_all(CarriedItem, "bundle", ids["bundle"]) if "bundle" in ids else []
    return found | {f"bundle:{each.bundle}": each.number for each in discs if each.kind == "disc"}


def _cases(reader: Reader, subjects: set[str]) -> dict[str, str]:
    """Subject → receipt number, the first one of a person with several."""
    found = reader.find_all(Application, "subject", subjects) if subjects else []
    return {each.subject: each.receipt_number for each in reversed(found)}


def _fields(entry: Entry) -> tuple[str, ...]:
    """What a change changed; a new record has all of them, and none is told."""
    fields = entry.facts.get("fields", ())
    known = entry.facts.get("old") != ""
    return tuple(name for name in fields if name != "revision") if isinstance(fields, tuple) and known else ()


def _detail(entry: Entry) -> tuple[str, int]:
    """A key of ``log_words.DETAILS`` and its count."""
    if entry.act == "refused":
        return (entry.about if entry.about in ACTS else "other", 0)
    facts = entry.facts
    if facts.get("old") == "" and "new" in facts:
        return "new", 0
    for name in COUNTED:
        if isinstance(value := facts.get(name), int):
            return name, value
    state = facts.get("state", facts.get("holds", ""))
    return (f"state.{state}" if state != "" else ""), 0
