"""One case side by side: what the applicant says, what the contractor screened, what the ward knows.

What the cells say stands in ``deciding_cells``.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from sitter_desk.domain.calculation import Calculation
from sitter_desk.domain.checks import Result
from sitter_desk.domain.dates import MINUTES_AN_HOUR
from sitter_desk.domain.deficiencies import Paper
from sitter_desk.domain.records import Check, Duplicate, WardCheck
from sitter_desk.domain.screening import ward_check_codes
from sitter_desk.errors import DuplicateOpen, HoursLeft, HoursOverCap, ScreeningDiffers, SitterError
from sitter_desk.office.explaining import asked_by
from sitter_desk.office.paper_words import ENGLISH, note_words
from sitter_desk.office.statements import Case
from sitter_desk.office.views.deciding_cells import Cell, CellMark, SideRow, Values
from sitter_desk.office.ward_checks import RESIDENCE

ROWS: dict[str, str] = {
    "residence": "Residence",
    "children": "Child",
    "hours": "Hours",
    "amount": "Amount",
    "year_hours": "Of the year",
    "documents": "Papers",
    "receipt_name": "Receipt",
    "duplicates": "Duplicates",
}
"""The rows that every case has, in their order; what else must be judged comes behind them with its own question."""


@dataclass(frozen=True, kw_only=True)
class Laid:
    """Everything that the rows are made of: the case, its screening as the ward's own checks give it (``ours``), the
    papers, the suspected duplicates, the hours granted before, and what ``proving`` has against a grant."""

    case: Case
    ours: Sequence[Check]
    recalculated: Calculation
    papers: Sequence[Paper]
    duplicates: Sequence[Duplicate]
    before: int
    objections: Sequence[SitterError]
    note: str


def rows_of(laid: Laid) -> tuple[SideRow, ...]:
    """The rows of a case in their order."""
    return (*_common(laid), *_own_checks(laid), *_others(laid))


def _common(laid: Laid) -> Iterator[SideRow]:
    for code, make in _ROWS.items():
        cells = make(laid)
        if cells:
            applicant, contractor, ward = cells
            yield SideRow(code=code, title=ROWS[code], applicant=applicant, contractor=contractor, ward=ward)


Cells = tuple[Cell, Cell, Cell]
NOTHING = Cell()


def _theirs(laid: Laid, code: str) -> Check | None:
    return next((check for check in laid.case.screening.checks if check.code == code), None)


_SAID: dict[Result, tuple[CellMark, str]] = {
    "pass": ("ok", "fits"),
    "deficient": ("ng", "deficient"),
    "ward": ("warn", "judge"),
    "none": ("", "not_asked"),
    "open": ("warn", "open"),
}


def _said(laid: Laid, check: Check | None, *, passed: str = "fits") -> Cell:
    """What the contractor's check came to, with where it failed beneath."""
    if check is None:
        return NOTHING
    mark, phrase = _SAID[check.result]
    remark, english = _noted(laid, check)
    return Cell(mark=mark, phrase=passed if check.result == "pass" else phrase, remark=remark, english=english)


def _noted(laid: Laid, check: Check) -> tuple[str, str]:
    """Where a check failed, as a paper and as an English screen says it."""
    programme = laid.case.programme
    return note_words(programme, check.code, check.note), note_words(programme, check.code, check.note, ENGLISH)


def _again(laid: Laid, code: str) -> Cell:
    """The same check made by the ward itself."""
    if code in laid.case.differs:
        ours = next(check for check in laid.ours if check.code == code)
        remark, english = _noted(laid, ours)
        return Cell(mark="warn", phrase="differs", remark=remark, english=english)
    theirs = _theirs(laid, code)
    if theirs is None or theirs.result == "none":
        return NOTHING
    if theirs.result == "pass":
        return Cell(mark="ok", phrase="same")
    return _judged(laid)


def _judged(laid: Laid) -> Cell:
    if laid.note:
        return Cell(mark="ok", phrase="judged", values={"text": laid.note})
    return Cell(mark="warn", phrase="to_judge")


# ---- the rows ------------------------------------------------------------------------------------------------------


def _residence(laid: Laid) -> Cells:
    return (
        Cell(phrase="plain", values={"text": laid.case.applicant.address}),
        Cell(phrase="ward_looks"),
        _looked_up(laid.case.ward_checks, RESIDENCE, yes="registered", no="not_registered"),
    )


def _looked_up(answers: Collection[WardCheck], code: str, *, yes: str = "holds", no: str = "holds_not") -> Cell:
    answer = next((each for each in answers if each.code == code), None)
    if answer is None:
        return Cell(mark="wait", phrase="not_looked_up")
    passed = answer.result == "pass"
    return Cell(mark="ok" if passed else "ng", phrase=yes if passed else no, remark=answer.note)


def _children(laid: Laid) -> Cells:
    names = "、".join(child.name for child in laid.case.children)
    born = "、".join(child.birthday or child.birthday_text for child in laid.case.children)
    return (
        Cell(phrase="plain", values={"text": names}, remark=born),
        _said(laid, _theirs(laid, "age"), passed="right_age"),
        _again(laid, "age"),
    )


def _hours(laid: Laid) -> Cells:
    screening = laid.case.screening
    minutes = sum(line.day_minutes + line.night_minutes + line.outside_minutes for line in screening.lines)
    counted = screening.day_hours + screening.night_hours
    ours = laid.recalculated.day_hours + laid.recalculated.night_hours
    bands: Values = {"hours": counted, "day": screening.day_hours, "night": screening.night_hours}
    return (
        _time(minutes),
        Cell(
            mark="ok" if counted * MINUTES_AN_HOUR == minutes else "warn", phrase="hours", values=bands, small="by_band"
        ),
        Cell(
            mark="ok" if ours == counted else "ng",
            phrase="hours",
            values={"hours": ours},
            small="same_small" if ours == counted else "by_own_rules",
        ),
    )


def _time(minutes: int) -> Cell:
    hours, rest = divmod(minutes, MINUTES_AN_HOUR)
    if rest:
        return Cell(phrase="hours_minutes", values={"hours": hours, "minutes": rest})
    return Cell(phrase="hours", values={"hours": hours})


def _amount(laid: Laid) -> Cells:
    screening, ours = laid.case.screening, laid.recalculated.amount_yen
    less = screening.claimed_yen - screening.amount_yen
    same = ours == screening.amount_yen and not _objected(laid, ScreeningDiffers)
    theirs: Values = {"yen": f"{screening.amount_yen:,}", "less": f"{less:,}"}
    return (
        Cell(phrase="yen", values={"yen": f"{screening.claimed_yen:,}"}),
        Cell(mark="warn" if less else "ok", phrase="yen", values=theirs, small="less" if less else ""),
        Cell(
            mark="ok" if same else "ng",
            phrase="yen",
            values={"yen": f"{ours:,}"},
            small="same_small" if same else "by_own_rules",
        ),
    )


def _objected(laid: Laid, *kinds: type[SitterError]) -> bool:
    return any(isinstance(error, kinds) for error in laid.objections)


def _year_hours(laid: Laid) -> Cells:
    screening = laid.case.screening
    elsewhere = sum(child.hours_elsewhere for child in laid.case.children)
    used = screening.cap_hours - screening.remaining_hours
    check = _theirs(laid, "hours_cap")
    cut, english = _noted(laid, check) if check else ("", "")
    of: Values = {"used": used, "cap": screening.cap_hours}
    return (
        Cell(phrase="elsewhere", values={"hours": elsewhere}) if elsewhere else NOTHING,
        Cell(mark="warn" if cut else "ok", phrase="of_cap", values=of, remark=cut, english=english),
        _ledger(laid),
    )


def _ledger(laid: Laid) -> Cell:
    if _objected(laid, HoursOverCap):
        return Cell(mark="ng", phrase="over_cap")
    if _objected(laid, HoursLeft):
        return Cell(mark="ng", phrase="hours_left")
    if laid.before:
        return Cell(mark="ok", phrase="before", values={"hours": laid.before})
    return Cell(mark="ok", phrase="nothing_before")


def _documents(laid: Laid) -> Cells:
    check, count = _theirs(laid, "documents"), len(laid.papers)
    online = laid.case.application.method == "online" and not count
    return (
        Cell(phrase="online") if online else Cell(phrase="papers", values={"count": count}),
        _papers(laid, check),
        _again(laid, "documents"),
    )


def _papers(laid: Laid, check: Check | None) -> Cell:
    if check is None or check.result == "none":
        return Cell(phrase="not_asked")
    if check.result == "pass":
        return Cell(mark="ok", phrase="papers_right", values={"count": check.read})
    wrong = note_words(laid.case.programme, "documents", check.note)  # titles of the ward's rules
    return Cell(mark=_SAID[check.result][0], phrase="papers_wrong", values={"count": check.read, "text": wrong})


RECEIPT = "receipt"


def _receipt_name(laid: Laid) -> Cells | None:
    """Asked where a receipt is among the papers and somebody looked at it."""
    seen = next((seen for document, seen in laid.papers if document.code == RECEIPT and seen), None)
    if seen is None or seen.name_matches == "none":
        return None
    if seen.name_matches == "yes":
        return NOTHING, Cell(mark="ok", phrase="name_same"), Cell(mark="ok", phrase="same")
    return NOTHING, Cell(mark="warn", phrase="name_other", remark=seen.note), _judged(laid)


def _duplicates(laid: Laid) -> Cells:
    check = _theirs(laid, "duplicates")
    return NOTHING, _said(laid, check, passed="no_duplicate"), _own_duplicates(laid)


def _own_duplicates(laid: Laid) -> Cell:
    waiting = sum(1 for each in laid.duplicates if each.state == "open" and each.hard)
    if waiting or _objected(laid, DuplicateOpen):
        return Cell(mark="warn", phrase="duplicates_open", values={"count": max(waiting, 1)})
    last = next(reversed([each for each in laid.duplicates if each.state != "open"]), None)
    if last is None:
        return Cell(mark="ok", phrase="duplicates_none")
    if last.state == "same":
        return Cell(mark="warn", phrase="duplicates_same", remark=last.note)
    return Cell(mark="ok", phrase="duplicates_apart", remark=last.note)


_ROWS: dict[str, Callable[[Laid], Cells | None]] = {
    "residence": _residence,
    "children": _children,
    "hours": _hours,
    "amount": _amount,
    "year_hours": _year_hours,
    "documents": _documents,
    "receipt_name": _receipt_name,
    "duplicates": _duplicates,
}
_SHOWN = frozenset({"age", "documents", "duplicates", "hours_cap", RESIDENCE})
"""The checks that stand in a row of their own already."""


def _own_checks(laid: Laid) -> Iterator[SideRow]:
    """What else the rules of this ward leave to it."""
    for code in ward_check_codes(laid.case.programme):
        if code != RESIDENCE:
            yield SideRow(
                code=code,
                title=asked_by(laid.case.programme, code)[1],
                applicant=NOTHING,
                contractor=Cell(phrase="ward_looks"),
                ward=_looked_up(laid.case.ward_checks, code),
            )


def _others(laid: Laid) -> Iterator[SideRow]:
    """Every other check that somebody must judge, or that comes out otherwise here."""
    for check in laid.case.screening.checks:
        owner, question = asked_by(laid.case.programme, check.code)
        judged = owner == "contractor" and check.result in ("ward", "deficient", "open")
        if check.code not in _SHOWN and (judged or check.code in laid.case.differs):
            yield SideRow(
                code=check.code,
                title=question,
                applicant=NOTHING,
                contractor=_said(laid, check),
                ward=_again(laid, check.code),
            )
