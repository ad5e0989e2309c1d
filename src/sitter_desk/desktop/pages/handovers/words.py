"""Words and rows of the confirmation records, for the list and for the sheet."""

from sitter_desk.desktop.desk import Desk
from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.typed_day_words import list_day
from sitter_desk.desktop.widgets.marks import Mark
from sitter_desk.office.handovers import Kind
from sitter_desk.office.views.hand_desk import SheetRow, SheetState
from sitter_desk.workstation.language import Translator

SHOWN_THINGS = 2


def kind_words(tr: Translator) -> dict[Kind, tuple[str, str]]:
    """Each kind with what goes which way, as on the sheet."""
    return {
        "provide": (tr("handovers", "Provide"), tr("handovers", "ward → contractor: media, notices")),
        "deliver": (tr("handovers", "Deliver"), tr("handovers", "contractor → ward: sealed notices")),
        "return": (tr("handovers", "Return"), tr("handovers", "contractor → ward: media, notices")),
        "report": (tr("handovers", "Report"), tr("handovers", "contractor → ward: media, notices of its own")),
        "papers": (tr("handovers", "Papers"), tr("handovers", "application papers, either way")),
        "supplies": (tr("handovers", "Supplies"), tr("handovers", "ward → contractor: envelopes, forms")),
    }


def list_columns(tr: Translator) -> list[Column]:
    """Of the list."""
    return [
        Column(tr("handovers", "Number"), 132, figures=True),
        Column(tr("handovers", "Kind"), 92),
        Column(tr("handovers", "Day and time"), 116, figures=True),
        Column(tr("handovers", "What changed hands")),
        Column(tr("handovers", "Count"), 72, align="right", figures=True),
        Column(tr("handovers", "State"), 204),
        Column(tr("handovers", "Next"), 176),
    ]


def list_row(tr: Translator, row: SheetRow, today: str, *, own: bool) -> Row:
    """One sheet; ``own``: this person does its next step."""
    mark, word = state_words(tr, row.state)
    kind = kind_words(tr)[row.kind][0] if row.kind else "–"
    when = f"{list_day(row.day, today)} {row.time}".strip()
    every = list(dict.fromkeys(row.things))  # a lot stands there with each of its kinds
    named = "・".join(every[:SHOWN_THINGS])
    more = len(every) - SHOWN_THINGS
    things = named + (tr("handovers", " and {count} more", count=more) if more > 0 else "")
    return Row(
        row.number,
        (
            Cell(row.number),
            Cell(kind, dim=row.kind is None),
            Cell(when or "–"),
            Cell(things or "–"),
            Cell(f"{row.count:,}") if row.count >= 0 else Cell(),
            Cell(word, mark=mark, chip=True),
            Cell(next_words(tr, row, own=own) or "–"),
        ),
        late=row.state == "differs" and not row.corrected_by,
    )


def state_words(tr: Translator, state: SheetState) -> tuple[Mark, str]:
    """How far a sheet is."""
    words: dict[SheetState, tuple[Mark, str]] = {
        "printed": ("wait", tr("handovers", "made only")),
        "recorded": ("wait", tr("handovers", "not confirmed")),
        "agrees": ("ok", tr("handovers", "agrees")),
        "differs": ("ng", tr("handovers", "differs")),
        "unseen": ("done", tr("handovers", "confirmed from paper")),
    }
    return words[state]


def is_turn(desk: Desk, row: SheetRow) -> bool:
    """Whether the next step is this person's: the ward's handlers record, the contractor's responsible one confirms."""
    act = "handover.record" if desk.site == "ward" else "handover.confirm"
    return row.turn == desk.site and desk.may(act)


def next_words(tr: Translator, row: SheetRow, *, own: bool) -> str:
    """What comes next, and of whom."""
    if row.corrected_by:
        return tr("handovers", "corrected by {number}", number=row.corrected_by)
    if row.state == "unseen":
        return tr("handovers", "the ward's record is on its way")
    if row.turn == "nobody":
        return ""
    words = {
        "printed": tr("handovers", "you record it") if own else tr("handovers", "the ward records it"),
        "recorded": tr("handovers", "you confirm it") if own else tr("handovers", "the contractor confirms"),
        "differs": tr("handovers", "look at it, correct it") if own else tr("handovers", "the ward looks at it"),
    }
    return words[row.state]


def count_words(tr: Translator, off: int, unit: str) -> tuple[Mark, str]:
    """Whether a count fits the other side's."""
    if off == 0:
        return "ok", tr("handovers", "fits")
    if off < 0:
        return "ng", tr("handovers", "{count}{unit} missing", count=-off, unit=unit)
    return "ng", tr("handovers", "{count}{unit} too many", count=off, unit=unit)
