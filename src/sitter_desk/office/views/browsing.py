"""The list of applications: one box that finds, filters as plain data, a page at a time, and what a row says.

A page goes on after the last row of the one before, so any page of a million applications costs what the first did
(``vault/listing.py``). A list is one entry in the log, a search one when it has rested or a result is opened (B10).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sitter_desk.domain.dates import office_day
from sitter_desk.domain.listed import Listed, Mark
from sitter_desk.domain.records import Applicant, Application, Child
from sitter_desk.domain.searching import MONTH, Needle, Span, number_spans, spans, terms_of
from sitter_desk.domain.stages import Stage
from sitter_desk.domain.typed_days import age_on
from sitter_desk.office.grouping import by_id
from sitter_desk.office.session import Session
from sitter_desk.vault import listing
from sitter_desk.vault.casework import files_without_case
from sitter_desk.vault.listing import Cursor
from sitter_desk.vault.store import Reader

SIZE = 50
MOST_COUNTED = 10_000
"""A total is counted so far; what is more says that it is more."""

FilterName = Literal["stage", "year_of_use", "round", "months", "since", "until", "open_only"]
FILTERS: tuple[FilterName, ...] = ("stage", "year_of_use", "round", "months", "since", "until", "open_only")


@dataclass(frozen=True, kw_only=True)
class Query:
    """What is asked for. ``engagement`` and ``round`` are ids, ``months`` ISO (``2026-10``), days ISO and inclusive; ""
    and 0 leave a filter out."""

    text: str = ""
    engagement: str = ""
    stage: Stage | Literal[""] = ""
    year_of_use: int = 0
    round: str = ""
    months: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    open_only: bool = False

    @property
    def filters(self) -> tuple[FilterName, ...]:
        """The names of those that are set."""
        return tuple(name for name in FILTERS if getattr(self, name))

    @property
    def kind(self) -> str:
        """How the log calls it: what was typed stands nowhere."""
        if self.text.strip():
            return "search"
        return "filtered" if self.filters else "all"

    def without(self, *names: FilterName) -> "Query":
        """The same without some filters, or without all of them; what is typed stays."""
        none = Query()
        return replace(self, **{name: getattr(none, name) for name in names or FILTERS})


@dataclass(frozen=True, kw_only=True)
class ChildRow:
    """A child with its age in years today, None while the birthday is unknown. Spans are where the search matched."""

    name: str
    kana: str
    age: int | None
    name_spans: tuple[Span, ...] = ()
    kana_spans: tuple[Span, ...] = ()


@dataclass(frozen=True, kw_only=True)
class AppRow:
    """One application in the list, names as received. ``months`` are ISO; spans are where the search matched."""

    application: str
    receipt_number: str
    year_of_use: int
    round: str
    arrived_on: str
    name: str
    kana: str
    children: tuple[ChildRow, ...]
    months: tuple[str, ...]
    uses: int
    minutes: int
    claimed_yen: int
    stage: Stage
    outcome: str
    marks: tuple[Mark, ...]
    findings: int
    name_spans: tuple[Span, ...] = ()
    kana_spans: tuple[Span, ...] = ()
    number_spans: tuple[Span, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Page:
    """Rows in the order of the list; ``next`` is where the page after this one begins, None after the last row."""

    rows: tuple[AppRow, ...]
    next: Cursor | None


@dataclass(frozen=True, kw_only=True)
class Total:
    """How many there are; ``exact`` is False where there are more than were counted."""

    count: int
    exact: bool


def browse(session: Session, query: Query, after: Cursor | None = None, *, size: int = SIZE) -> Page:
    """A page of the list, the newest arrival first, then by receipt number downwards; one entry."""
    with session.act("record.read") as act:
        page = look(act, query, after, today=office_day(session.now()), size=size)
        act.note(about="application", facts=_seen(query, page.rows))
    return page


def look(reader: Reader, query: Query, after: Cursor | None = None, *, today: str, size: int = SIZE) -> Page:
    """The same without an entry, while somebody types: ``note_search`` follows when the search has rested, or the
    entry of the record that is opened."""
    found = listing.page(reader, _wanted(query), after, size + 1)
    rows = _rows(reader, [row for _, row in found[:size]], query, today)
    return Page(rows=tuple(rows), next=found[size - 1][0] if len(found) > size else None)


def note_search(session: Session, query: Query, rows: Sequence[AppRow]) -> None:
    """The entry of a search that has rested: what class of question, how many came, which."""
    with session.act("record.read") as act:
        act.note(about="application", facts=_seen(query, rows))


def total(reader: Reader, query: Query) -> Total:
    """How many applications a question finds, counted up to ``MOST_COUNTED``."""
    found = listing.count(reader, _wanted(query), MOST_COUNTED + 1)
    return Total(count=min(found, MOST_COUNTED), exact=found <= MOST_COUNTED)


def rows_of(reader: Reader, applications: Iterable[str], *, today: str) -> tuple[AppRow, ...]:
    """The rows of some applications (ids), in the order of the list. Part of an act that notes the look."""
    return tuple(_rows(reader, listing.find(reader, set(applications)), Query(), today))


def rows_to_take_in(reader: Reader, engagement: str) -> int:
    """How many rows of the ward's files lie here of which no application was made yet; shows nobody's data."""
    return sum(rows for _, rows in files_without_case(reader, engagement))


def months_listed(reader: Reader) -> tuple[str, ...]:
    """The months of use (ISO) that any application here has, newest first; for a choice, it shows nobody's data."""
    return tuple(reversed([key.removeprefix(MONTH) for key in listing.keys_under(reader, MONTH)]))


def _wanted(query: Query) -> listing.Wanted:
    months = (tuple(Needle(MONTH + month, exact=True) for month in query.months),) if query.months else ()
    return listing.Wanted(
        terms=(*terms_of(query.text), *months),
        engagement=query.engagement,
        stage=query.stage,
        year_of_use=query.year_of_use,
        round=query.round,
        since=query.since,
        until=query.until,
        open_only=query.open_only,
    )


def _seen(query: Query, rows: Sequence[AppRow]) -> dict[str, str | int | tuple[str, ...]]:
    return {"query": query.kind, "count": len(rows), "ids": tuple(row.application for row in rows)}


def _rows(reader: Reader, listed: Sequence[Listed], query: Query, today: str) -> list[AppRow]:
    applications = by_id(reader.find_all(Application, "id", {row.application for row in listed}))
    people = by_id(reader.find_all(Applicant, "id", {each.applicant for each in applications.values()}))
    ids = {child for each in applications.values() for child in each.children}
    children = by_id(reader.find_all(Child, "id", ids))
    return [
        _row(
            row,
            people[applications[row.application].applicant],
            [children[child] for child in applications[row.application].children if child in children],
            query.text,
            today,
        )
        for row in listed
    ]


def _row(row: Listed, applicant: Applicant, children: Sequence[Child], text: str, today: str) -> AppRow:
    return AppRow(
        application=row.application,
        receipt_number=row.receipt_number,
        year_of_use=row.year_of_use,
        round=row.round,
        arrived_on=row.arrived_on,
        name=applicant.name,
        kana=applicant.kana,
        children=tuple(_child(child, text, today) for child in children),
        months=row.months,
        uses=row.uses,
        minutes=row.minutes,
        claimed_yen=row.claimed_yen,
        stage=row.stage,
        outcome=row.outcome,
        marks=row.marks,
        findings=row.findings + row.duplicates,
        name_spans=spans(applicant.name, text),
        kana_spans=spans(applicant.kana, text),
        number_spans=number_spans(row.receipt_number, text),
    )


def _child(child: Child, text: str, today: str) -> ChildRow:
    return ChildRow(
        name=child.name,
        kana=child.kana,
        age=age_on(child.birthday, today) if child.birthday else None,
        name_spans=spans(child.name, text),
        kana_spans=spans(child.kana, text),
    )
