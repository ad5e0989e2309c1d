"""The rows of the list of applications as ready strings: what ``data`` answers is made once, when a page comes (C6)."""

from collections.abc import Iterable, Mapping

from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.theme import NARROW_BELOW
from sitter_desk.desktop.typed_day_words import list_day
from sitter_desk.desktop.when import month_name
from sitter_desk.desktop.widgets.marks import Mark
from sitter_desk.domain.dates import MINUTES_AN_HOUR
from sitter_desk.domain.listed import Mark as Verdict
from sitter_desk.domain.searching import Span
from sitter_desk.domain.stages import Stage
from sitter_desk.office.telling import OUTCOMES, STAGES
from sitter_desk.office.views.browsing import AppRow, ChildRow
from sitter_desk.workstation.language import JAPANESE, Translator

CHILD_COLUMN = 3
"""The column that a narrow window leaves to the panel beside the list."""

STAGE_MARKS: Mapping[Stage, Mark] = {
    "received": "wait",
    "deficient": "check",
    "screened": "done",
    "submitted": "ward",
    "sent_back": "check",
    "decided": "done",
    "noticed": "done",
    "reopened": "check",
    "resubmitted": "ward",
    "withdrawn": "info",
}
MARKS: Mapping[Verdict, Mark] = {"ok": "ok", "warn": "check", "ng": "ng", "none": "wait"}
_TOLD_BY_OUTCOME = frozenset({"decided", "noticed"})
_MONTHS_SHOWN = 2


def columns(tr: Translator) -> tuple[Column, ...]:
    """The headings; the list stands in the order of the second one."""
    ja = tr.language == JAPANESE
    return (
        Column(tr("applications", "Number"), 96, figures=True),
        Column(tr("applications", "Arrived▾"), 68 if ja else 78, figures=True),
        Column(tr("applications", "Applicant"), 0),
        Column(tr("applications", "Child"), 0),
        Column(tr("applications", "Used in"), 90 if ja else 96, "right", figures=True),
        Column(tr("applications", "Hours"), 62, "right", figures=True),
        Column(tr("applications", "Claimed"), 90, "right", figures=True),
        Column(tr("applications", "Stage"), 156 if ja else 168),
        Column(tr("applications", "Open"), 80 if ja else 92),
    )


def children_from(tr: Translator) -> int:
    """The width of the window (px) from which on the children stand in the list; English words are longer."""
    return NARROW_BELOW if tr.language == JAPANESE else NARROW_BELOW + 200


def row_of(tr: Translator, row: AppRow, today: str) -> Row:
    """One application."""
    return Row(
        key=row.application,
        cells=(
            Cell(row.receipt_number, found=_ranges(row.number_spans)),
            Cell(list_day(row.arrived_on, today)),
            Cell(row.name, below=row.kana, found=_ranges(row.name_spans), found_below=_ranges(row.kana_spans)),
            _children(tr, row.children),
            Cell(months(tr, row.months)) if row.months else Cell(),
            Cell(hours(row.minutes)) if row.minutes else Cell(),
            Cell(f"{row.claimed_yen:,}", unit=tr("applications", "¥")),
            Cell(stage_word(tr, row), mark=stage_mark(row), chip=True),
            _to_check(tr, row),
        ),
    )


def _children(tr: Translator, children: Iterable[ChildRow]) -> Cell:
    """The first child with its age, and how many more."""
    every = list(children)
    if not every:
        return Cell()
    first, more = every[0], len(every) - 1
    age = tr("applications", "age {years}", years=first.age) if first.age is not None else ""
    others = tr("applications", "and {count} more", count=more) if more else ""
    return Cell(first.name, below="　".join(part for part in (age, others) if part), found=_ranges(first.name_spans))


def _to_check(tr: Translator, row: AppRow) -> Cell:
    """The worst mark; beside it how many are open, or that nothing is."""
    worst = row.marks[0]
    if worst == "none":
        return Cell()
    if worst == "ok":
        return Cell(tr("applications", "none"), mark="ok", dim=True)
    word = (
        str(row.findings)
        if row.findings
        else {"ng": tr("applications", "lacks"), "warn": tr("applications", "ask")}[worst]
    )
    return Cell(word, unit=tr("applications", "points") if row.findings else "", mark=MARKS[worst])


def stage_word(tr: Translator, row: AppRow) -> str:
    """Where it stands; once it is decided otherwise than in full, what was decided."""
    if row.stage in _TOLD_BY_OUTCOME and row.outcome not in ("", "grant"):
        return tr("outcomes", OUTCOMES[row.outcome])
    return tr("stages", STAGES[row.stage])


def stage_mark(row: AppRow) -> Mark:
    """The shape beside it."""
    return STAGE_MARKS[row.stage]


def months(tr: Translator, isos: Iterable[str], *, most: int = _MONTHS_SHOWN) -> str:
    """``9・10月`` of ISO months; more than ``most`` by the first and the last."""
    every = sorted(isos)
    if tr.language == JAPANESE:
        names, end, joint = [str(int(month[5:])) for month in every], "月", "・"
    else:
        names, end, joint = [month_name(month) for month in every], "", " "
    said = joint.join(names) if len(names) <= most else f"{names[0]}–{names[-1]}"
    return said + end


def hours(minutes: int) -> str:
    """Booked minutes as hours, with as many decimals as they need."""
    return f"{minutes / MINUTES_AN_HOUR:.2f}".rstrip("0").rstrip(".")


def _ranges(spans: Iterable[Span]) -> tuple[tuple[int, int], ...]:
    """Begin and length, as the table wants it."""
    return tuple((begin, end - begin) for begin, end in spans)
