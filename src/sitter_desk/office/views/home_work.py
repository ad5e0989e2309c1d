"""The work that waits at a desk, in lines: what kind, how much, since when, until when, and where it is done.

A line speaks of counts, days and numbers alone (B10). What waits for the other desk or for an applicant stands here
too where a clerk would ask for it, but it is no count of the navigation.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sitter_desk.domain.deficiencies import overdue
from sitter_desk.domain.records import (
    Answer,
    Application,
    CarriedItem,
    CarriedOver,
    Certification,
    ChangeNotice,
    Decision,
    Deficiency,
    Engagement,
    ExportFile,
    ExportRow,
    Finding,
    Handover,
    Lot,
    Question,
    Record,
    Repayment,
    Round,
    RuleSet,
    Site,
    Submission,
)
from sitter_desk.domain.rulefile import parse_programme
from sitter_desk.domain.screening import ward_check_codes
from sitter_desk.domain.stages import Stage
from sitter_desk.domain.waiting import days_past
from sitter_desk.office.handovers import waiting_handovers
from sitter_desk.office.questions import open_questions
from sitter_desk.office.schemes import current_rule_sets
from sitter_desk.office.views.media_ledger import MediaRow, ledger
from sitter_desk.office.views.rules_desk import waiting_entries
from sitter_desk.office.views.workload import Pile, piles
from sitter_desk.vault import casework, peers
from sitter_desk.vault.store import Reader

WorkKind = Literal[
    "items", "lots_printed", "rules", "rules_year", "export", "rows", "findings", "duplicates", "screen", "ask",
    "letters_made", "letters_over", "submit", "look_up", "decide", "crossed", "questions", "bundle", "unprinted",
    "unrecorded", "print", "lots_sealed", "letters_out", "sheets", "confirm", "repayments",
]  # fmt: skip
Unit = Literal["case", "point", "row", "letter", "envelope", "item", "sheet", "entry", "round", "year"]


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A kind of work: its unit, the page where it is done, and how it counts in the navigation: by what there is, as
    one piece of work, or not at all where another line counts the same cases."""

    unit: Unit
    page: str
    counts: Literal["each", "once", "not"] = "each"


KINDS: Mapping[WorkKind, Kind] = {
    "items": Kind(unit="item", page="media"),
    "lots_printed": Kind(unit="envelope", page="notices"),
    "rules": Kind(unit="entry", page="rules", counts="once"),
    "rules_year": Kind(unit="year", page="rules", counts="once"),
    "export": Kind(unit="round", page="portal_import", counts="not"),
    "rows": Kind(unit="row", page="applications"),
    "findings": Kind(unit="point", page="prescreening", counts="not"),
    "duplicates": Kind(unit="case", page="duplicates"),
    "screen": Kind(unit="case", page="prescreening"),
    "ask": Kind(unit="case", page="prescreening"),
    "letters_made": Kind(unit="letter", page="deficiencies"),
    "letters_over": Kind(unit="letter", page="deficiencies"),
    "submit": Kind(unit="case", page="prescreening"),
    "look_up": Kind(unit="case", page="lookups"),
    "decide": Kind(unit="case", page="decisions"),
    "crossed": Kind(unit="case", page="decisions"),
    "questions": Kind(unit="case", page="applications"),
    "bundle": Kind(unit="case", page="bundles", counts="once"),
    "unprinted": Kind(unit="item", page="password_notice"),
    "unrecorded": Kind(unit="item", page="handovers"),
    "print": Kind(unit="case", page="notices"),
    "lots_sealed": Kind(unit="envelope", page="notices"),
    "letters_out": Kind(unit="letter", page="deficiencies"),
    "sheets": Kind(unit="sheet", page="handovers"),
    "confirm": Kind(unit="sheet", page="handovers"),
    "repayments": Kind(unit="case", page="decisions"),
}
"""In the order of the day: what lies about first, then intake, screening, letters, decision, exchange, notices."""
_ORDER: Mapping[WorkKind, int] = {kind: place for place, kind in enumerate(KINDS)}

OUTCOMES_AT_MOST = 2_000
"""So many screened cases are parted into those to ask about and those to submit; more are all told as to submit."""
NUMBERS_AT_MOST = 3
OPEN = ("made", "posted")
TELLS: Mapping[Site, tuple[type[Record], ...]] = {
    "ward": (Engagement, RuleSet, Certification, CarriedOver, ExportRow, Question, Answer, Decision),
    "contractor": (ChangeNotice, Submission, Question, Answer),
}
"""What is worth a bundle. The rest goes along and is no reason for one: else each hand-over would ask for the next."""


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """A line of work. ``since`` is the oldest day, ``due`` the first one ("" for none), ``days_over`` counts from it;
    ``numbers`` are at most three management numbers, ``round`` the number of the round (0: of several or none),
    ``where`` the one case to begin with, by its receipt number."""

    kind: WorkKind
    count: int
    since: str = ""
    due: str = ""
    days_over: int = 0
    round: int = 0
    numbers: tuple[str, ...] = ()
    waits_for_us: bool = True
    where: str = ""

    @property
    def unit(self) -> Unit:
        """What is counted."""
        return KINDS[self.kind].unit

    @property
    def page(self) -> str:
        """Where it is done."""
        return KINDS[self.kind].page


def waiting_work(
    reader: Reader, engagement: Engagement, today: str, waiting: Sequence[Pile] | None = None
) -> tuple[Waiting, ...]:
    """All lines of work of an engagement on a day (ISO): what is late first, then in the order of the day. ``waiting``
    are the piles of its cases where they were counted already."""
    counted = piles(reader, engagement.id, today) if waiting is None else waiting
    found = (*_shared(reader, engagement, today), *_own(reader, engagement.id, today, counted))
    lines = (replace(each, days_over=days_past(each.due, today)) for each in found if each.count)
    return tuple(sorted(lines, key=lambda each: (-each.days_over, _ORDER[each.kind])))


def _shared(reader: Reader, engagement: Engagement, today: str) -> Iterator[Waiting]:
    rows = ledger(reader, engagement.id, today).rows
    yield _items(rows)
    yield _unprinted(reader, engagement.id)
    yield _unrecorded(rows, reader.header.site)
    asked = [each for each in open_questions(reader, today) if each.waits_for == reader.header.site]
    asked = [each for each in asked if each.kind != "send_back"]  # a case sent back waits among the cases
    yield Waiting(
        kind="questions", count=len(asked), since=_first(each.asked_on for each in asked),
        due=_first(each.answer_by for each in asked), numbers=_numbers(each.number for each in asked),
        where=asked[0].receipt_number if asked else "",
    )  # fmt: skip
    yield _bundle(reader, engagement)


def _own(reader: Reader, engagement: str, today: str, waiting: Sequence[Pile]) -> Iterator[Waiting]:
    numbers = {each.id: each.number for each in reader.find(Round, engagement=engagement)}
    if reader.header.site == "ward":
        yield from _of_ward(reader, reader.get(Engagement, engagement), waiting, numbers)
    else:
        yield from _of_contractor(reader, engagement, waiting, numbers, today)


def _of_contractor(
    reader: Reader, engagement: str, waiting: Sequence[Pile], rounds: Mapping[str, int], today: str
) -> Iterator[Waiting]:
    files = casework.files_without_case(reader, engagement)
    yield Waiting(kind="rows", count=sum(rows for _, rows in files))
    yield Waiting(kind="findings", count=reader.count(Finding, engagement=engagement, state="open"))
    yield Waiting(kind="duplicates", count=casework.open_duplicates(reader, engagement))
    mine = [pile for pile in waiting if pile.waits_for == "contractor"]
    yield _line("screen", mine, rounds, {"received", "sent_back", "reopened"})
    yield from _screened(reader, engagement, _line("submit", mine, rounds, {"screened"}))
    yield from _letters(reader, engagement, today)
    yield _line("print", mine, rounds, {"decided"})
    yield from _lots(reader, engagement)
    sheets = [each for each in waiting_handovers(reader) if each.engagement == engagement]
    yield _sheets("confirm", sheets)


def _of_ward(reader: Reader, case: Engagement, waiting: Sequence[Pile], rounds: Mapping[str, int]) -> Iterator[Waiting]:
    engagement = case.id
    rules = _rules_in_force(reader, engagement)
    known = {year for (year,) in reader.columns(RuleSet, "year_of_use", engagement=engagement)}
    yield Waiting(kind="rules_year", count=int(case.contract_year not in known))
    yield Waiting(kind="rules", count=sum(waiting_entries(each).money for each in rules))
    yield Waiting(kind="export", count=0 if _has_begun(reader, engagement) else len(rounds))
    mine = [pile for pile in waiting if pile.waits_for == "ward"]
    decide = _line("decide", mine, rounds, {"submitted", "resubmitted"})
    yield decide
    if decide.count and any(ward_check_codes(parse_programme(each)) for each in rules):
        yield replace(decide, kind="look_up", count=max(0, decide.count - casework.looked_up(reader, engagement)))
    yield _line("crossed", mine, rounds, {"decided", "noticed"})
    yield _sheets("sheets", reader.find(Handover, engagement=engagement, state="printed"))
    unconfirmed = [each for each in waiting_handovers(reader) if each.engagement == engagement]
    yield replace(_sheets("confirm", unconfirmed), waits_for_us=False)
    owed = reader.find(Repayment, engagement=engagement, state="demanded")
    yield Waiting(kind="repayments", count=len(owed), due=_first(each.pay_by for each in owed), waits_for_us=False)


def _line(kind: WorkKind, mine: Sequence[Pile], rounds: Mapping[str, int], stages: Collection[Stage]) -> Waiting:
    """One line of several piles; the round is told where all are of one."""
    chosen = [pile for pile in mine if pile.stage in stages]
    numbers = {rounds.get(pile.round, 0) for pile in chosen}
    return Waiting(
        kind=kind,
        count=sum(pile.cases for pile in chosen),
        since=_first(pile.since for pile in chosen),
        due=_first(pile.due for pile in chosen),
        round=numbers.pop() if len(numbers) == 1 else 0,
    )


def _screened(reader: Reader, engagement: str, line: Waiting) -> Iterator[Waiting]:
    """Those that are asked about first, and those that can be submitted."""
    outcomes = casework.outcomes_in_hand(reader, engagement, most=OUTCOMES_AT_MOST) if line.count else {}
    ask = min(outcomes.get("deficient", 0), line.count) if line.count <= OUTCOMES_AT_MOST else 0
    yield replace(line, kind="ask", count=ask)
    yield replace(line, count=line.count - ask)


def _letters(reader: Reader, engagement: str, today: str) -> Iterator[Waiting]:
    """Letters that lie here, that nobody answered in time, and that wait; what was withdrawn waits for nothing."""
    letters = [each for state in OPEN for each in reader.find(Deficiency, engagement=engagement, state=state)]
    cases = reader.find_all(Application, "id", {each.application for each in letters})
    gone = {each.id for each in cases if each.state == "withdrawn"}
    letters = [each for each in letters if each.application not in gone]
    made = [each for each in letters if each.state == "made"]
    late = [each for each in letters if overdue(each, today)]
    out = [each for each in letters if each.state == "posted" and each not in late]
    some_of: dict[WorkKind, list[Deficiency]] = {"letters_made": made, "letters_over": late, "letters_out": out}
    for kind, some in some_of.items():
        yield Waiting(
            kind=kind, count=len(some), since=_first(each.posted_on or each.made_on for each in some),
            due=_first(each.reply_by for each in some), numbers=_numbers(each.number for each in some),
            waits_for_us=kind != "letters_out",
        )  # fmt: skip


def _lots(reader: Reader, engagement: str) -> Iterator[Waiting]:
    printed = reader.find(Lot, engagement=engagement, state="printed")
    sealed = reader.find(Lot, engagement=engagement, state="sealed")
    planned = _planned(reader, engagement, "deliver")
    yield Waiting(
        kind="lots_printed", count=sum(lot.printed for lot in printed), since=_first(lot.made_on for lot in printed),
        numbers=_numbers(lot.number for lot in printed),
    )  # fmt: skip
    yield Waiting(
        kind="lots_sealed", count=sum(lot.sealed for lot in sealed), since=_first(lot.made_on for lot in sealed),
        due=_first(planned.get(lot.round, "") for lot in sealed), numbers=_numbers(lot.number for lot in sealed),
    )  # fmt: skip


def _planned(reader: Reader, engagement: str, step: str) -> dict[str, str]:
    rounds = reader.find(Round, engagement=engagement)
    return {each.id: day.planned for each in rounds for day in each.plan if day.step == step and not day.actual}


def _items(rows: Sequence[MediaRow]) -> Waiting:
    """Discs and password notices that should have come back, or have been given back, by now."""
    late = [each for each in rows if each.days_over]
    return Waiting(
        kind="items", count=len(late), due=_first(each.due for each in late),
        numbers=_numbers(each.number for each in sorted(late, key=lambda each: (each.due, each.number))),
    )  # fmt: skip


def _unprinted(reader: Reader, engagement: str) -> Waiting:
    """Password notices that were never printed: their media can't be opened, and go to nobody."""
    own = {"owner": reader.header.desk, "engagement": engagement}
    made = reader.find(CarriedItem, kind="password_notice", state="made", **own)
    return Waiting(
        kind="unprinted", count=len(made), since=_first(each.made_on for each in made),
        numbers=_numbers(each.number for each in made),
    )  # fmt: skip


def _unrecorded(rows: Sequence[MediaRow], site: Site) -> Waiting:
    """What this desk made and no confirmation record says to have changed hands; the ward keeps the records."""
    waiting = [each for each in rows if each.is_own and each.state in ("made", "printed")]
    return Waiting(
        kind="unrecorded", count=len(waiting), since=_first(each.made_on for each in waiting),
        numbers=_numbers(each.number for each in waiting), waits_for_us=site == "ward",
    )  # fmt: skip


def _sheets(kind: WorkKind, sheets: Sequence[Handover]) -> Waiting:
    return Waiting(
        kind=kind, count=len(sheets), since=_first(each.day for each in sheets),
        numbers=_numbers(each.number for each in sheets),
    )  # fmt: skip


def _bundle(reader: Reader, engagement: Engagement) -> Waiting:
    """What the other desk doesn't have yet, counted by case; due with the step of the plan that it is for."""
    peer = peers.of_engagement(reader, engagement.id)
    since = peers.change_at(reader, peer=peer.desk, number=peer.sent)
    types = TELLS[reader.header.site]
    count = casework.changed_cases(reader, types, engagement=engagement.id, since=since)
    report = _planned(reader, engagement.id, "report") if reader.header.site == "contractor" else {}
    return Waiting(kind="bundle", count=count, due=_first(report.values()))


def _rules_in_force(reader: Reader, engagement: str) -> list[str]:
    """The texts of the rules in force."""
    years = sorted({each.year_of_use for each in reader.find(RuleSet, engagement=engagement)})
    return [each.text for year in years for each in current_rule_sets(reader, engagement, year)]


def _has_begun(reader: Reader, engagement: str) -> bool:
    """Whether something has come in; a ward without e-applications is told of them until its first application."""
    return any(reader.count(each, engagement=engagement) for each in (ExportFile, Application))


def _first(days: "Iterator[str] | Collection[str]") -> str:
    """The earliest day; "" where there is none."""
    return min((day for day in days if day), default="")


def _numbers(numbers: Iterator[str]) -> tuple[str, ...]:
    return tuple(number for number, _ in zip(numbers, range(NUMBERS_AT_MOST), strict=False))
