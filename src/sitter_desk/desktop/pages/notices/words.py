"""Words and rows of the page of the notices."""

from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.widgets.marks import Mark
from sitter_desk.office.error_words import told
from sitter_desk.office.telling import OUTCOMES
from sitter_desk.office.views.notice_desk import Envelope, LotRow, LotState, RoundRow, Stuck, Sum
from sitter_desk.workstation.language import Translator

SHOWN_STUCK = 3
"""So many cases that can't be printed are named in one banner."""


def lot_columns(tr: Translator) -> list[Column]:
    """Of the list of lots."""
    return [
        Column(tr("notices", "Lot"), 118, figures=True),
        Column(tr("notices", "Printed"), 74, align="right", figures=True),
        Column(tr("notices", "Sealed"), 66, align="right", figures=True),
        Column(tr("notices", "Out"), 98, align="right", figures=True),
        Column(tr("notices", "State")),
    ]


def lot_row(tr: Translator, lot: LotRow) -> Row:
    """One lot."""
    mark, word = lot_state(tr, lot.state)
    counted = lot.state != "printed"
    return Row(
        lot.id,
        (
            Cell(lot.number),
            Cell(f"{lot.printed:,}"),
            Cell(f"{lot.sealed:,}") if counted else Cell(),
            Cell(f"{lot.spoiled + lot.pulled:,}") if counted else Cell(),
            Cell(word, mark=mark, chip=True),
        ),
    )


def lot_state(tr: Translator, state: LotState) -> tuple[Mark, str]:
    """How far a lot is."""
    words: dict[LotState, tuple[Mark, str]] = {
        "printed": ("wait", tr("notices", "to seal")),
        "sealed": ("check", tr("notices", "sealed, here")),
        "delivered": ("done", tr("notices", "delivered")),
    }
    return words[state]


def envelope_columns(tr: Translator) -> list[Column]:
    """Of the envelopes of a lot."""
    return [
        Column(tr("notices", "Order"), 48, align="right", figures=True),
        Column(tr("notices", "Notice"), 124, figures=True),
        Column(tr("notices", "Receipt number"), 132, figures=True),
        Column(tr("notices", "Kind"), 88),
        Column(tr("notices", "Sheets"), 72, align="right", figures=True),
        Column(tr("notices", "State")),
    ]


def envelope_row(tr: Translator, envelope: Envelope, state: str) -> Row:
    """One envelope with what becomes of it."""
    mark, word = envelope_state(tr, state)
    return Row(
        envelope.number,
        (
            Cell(str(envelope.position), dim=True),
            Cell(envelope.number),
            Cell(envelope.receipt_number),
            Cell(tr("outcomes", OUTCOMES[envelope.outcome])),
            Cell(str(envelope.sheets)),
            Cell(word, mark=mark, chip=state in ("spoiled", "pulled")),
        ),
    )


def envelope_state(tr: Translator, state: str) -> tuple[Mark, str]:
    """What becomes of an envelope."""
    words: dict[str, tuple[Mark, str]] = {
        "printed": ("wait", tr("notices", "goes in")),
        "sealed": ("done", tr("notices", "sealed")),
        "delivered": ("done", tr("notices", "delivered")),
        "spoiled": ("ng", tr("notices", "spoiled")),
        "pulled": ("check", tr("notices", "pulled out")),
    }
    return words[state]


def sum_words(tr: Translator, total: Sum | None) -> tuple[Mark, str]:
    """Whether every envelope is accounted for; None while nothing is counted."""
    if total is None:
        return "wait", tr("notices", "not counted yet")
    if total.closes:
        return "ok", tr("notices", "The sum closes")
    if total.off < 0:
        return "ng", tr("notices", "{count} missing", count=-total.off)
    return "ng", tr("notices", "{count} too many", count=total.off)


def stuck_words(tr: Translator, stuck: tuple[Stuck, ...]) -> tuple[str, str]:
    """Which notices can't be put on paper, and why the first of them can't."""
    numbers = [each.receipt_number for each in stuck[:SHOWN_STUCK]]
    more = len(stuck) - len(numbers)
    named = "・".join(numbers) + (tr("notices", " and {count} more", count=more) if more else "")
    words = told(tr, stuck[0].error)
    said = tr("notices", "{count} notices could not be put on paper: {numbers}", count=len(stuck), numbers=named)
    return said, f"{words.sentence} {words.remedy} ({words.code})"


def figures_of(tr: Translator, row: RoundRow | None) -> list[tuple[str, int, str]]:
    """Name, count and unit of what a round's notices are at."""
    values = (row.waiting, row.printed, row.sealed, row.delivered, row.out) if row else (0, 0, 0, 0, 0)
    cases, envelopes = tr("notices", "decisions"), tr("notices", "envelopes")
    names = (
        (tr("notices", "Wait for printing"), cases),
        (tr("notices", "To be sealed"), envelopes),
        (tr("notices", "Sealed, not delivered"), envelopes),
        (tr("notices", "Delivered"), envelopes),
        (tr("notices", "Spoiled and pulled out"), envelopes),
    )
    return [(name, value, unit) for (name, unit), value in zip(names, values, strict=True)]
