"""The words of the rounds page; a step has the name that the home page gives it."""

from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.pages.home.words import step_word
from sitter_desk.desktop.when import long_day, short_day
from sitter_desk.desktop.widgets.marks import Mark
from sitter_desk.domain.records import RoundStep
from sitter_desk.domain.stages import STAGES, Desk, Stage
from sitter_desk.office.rounds import StepRow
from sitter_desk.office.telling import STAGES as STAGE_WORDS
from sitter_desk.office.views.rounds_desk import RoundLine
from sitter_desk.workstation.language import Translator


def round_word(tr: Translator, number: int) -> str:
    """第n回."""
    return tr("rounds", "Round {number}", number=number)


def full_step(tr: Translator, step: RoundStep) -> str:
    """A step with what it stands for."""
    return {
        "close": tr("rounds", "Closing of the intake"),
        "report": tr("rounds", "Report of the pre-screening"),
        "review": tr("rounds", "Review by the ward"),
        "decide": tr("rounds", "Approval"),
        "print": tr("rounds", "Print of the notices"),
        "deliver": tr("rounds", "Delivery of the notices"),
        "post": tr("rounds", "Posting"),
        "pay": tr("rounds", "Transfer"),
    }[step]


def desk_word(tr: Translator, desk: Desk) -> str:
    """Who has the next step."""
    return {
        "ward": tr("rounds", "with ward"),
        "contractor": tr("rounds", "with contractor"),
        "applicant": tr("rounds", "with applicant"),
        "nobody": tr("rounds", "done"),
    }[desk]


def line_columns(tr: Translator) -> tuple[Column, ...]:
    """The list of rounds."""
    return (
        Column(tr("rounds", "Round"), 82),
        Column(tr("rounds", "Next step")),
        Column(tr("rounds", "Cases"), 64, "right", figures=True),
    )


def line_row(tr: Translator, line: RoundLine) -> Row:
    """One round: what is next, and how late that is."""
    if not line.next_step:
        said = Cell(tr("rounds", "all done"), mark="done")
    elif line.days_late:
        below = tr("rounds", "{count} days late", count=line.days_late)
        said = Cell(f"{step_word(tr, line.next_step)} {short_day(line.next_day)}", below=below, mark="late")
    else:
        said = Cell(f"{step_word(tr, line.next_step)} {short_day(line.next_day)}", mark="wait")
    return Row(
        line.round, (Cell(round_word(tr, line.number)), said, Cell(f"{line.cases:,}")), late=bool(line.days_late)
    )


def step_columns(tr: Translator) -> tuple[Column, ...]:
    """工程表."""
    return (
        Column(tr("rounds", "Step")),
        Column(tr("rounds", "Planned"), 186),
        Column(tr("rounds", "Done on"), 186),
        Column(tr("rounds", "State"), 150),
    )


def step_row(tr: Translator, row: StepRow) -> Row:
    """One step."""
    return Row(
        row.step,
        (
            Cell(full_step(tr, row.step)),
            Cell(long_day(tr, row.planned)),
            Cell(long_day(tr, row.actual) or "–"),
            state_cell(tr, row),
        ),
        late=bool(row.days_late) and not row.actual,
    )


def state_cell(tr: Translator, row: StepRow) -> Cell:
    """Done, late, or still to come – with its word."""
    late = tr("rounds", "{count} days late", count=row.days_late)
    if row.actual:
        return Cell(tr("rounds", "done, {late}", late=late) if row.days_late else tr("rounds", "done"), mark="done")
    if row.days_late:
        return Cell(late, mark="late")
    return Cell(tr("rounds", "to come"), mark="wait")


STAGE_SHAPES: dict[Stage, Mark] = {
    "received": "wait",
    "deficient": "check",
    "screened": "wait",
    "submitted": "ward",
    "sent_back": "check",
    "decided": "done",
    "noticed": "done",
    "reopened": "check",
    "resubmitted": "ward",
    "withdrawn": "info",
}


def stage_rows(tr: Translator, found: dict[Stage, int]) -> list[Row]:
    """How many cases stand where, in the order of their course."""
    return [
        Row(stage, (Cell(tr("stages", STAGE_WORDS[stage]), mark=STAGE_SHAPES[stage]), Cell(f"{found[stage]:,}")))
        for stage in STAGES
        if found.get(stage)
    ]
