"""Words and rows of the media ledger."""

from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.typed_day_words import list_day
from sitter_desk.desktop.widgets.marks import Mark
from sitter_desk.domain.records import Site
from sitter_desk.office.views.media_ledger import MediaRow
from sitter_desk.workstation.language import Translator

PLACE, SHEET = 5, 7
"""Columns that a narrow window leaves to the side panel."""


def columns(tr: Translator) -> list[Column]:
    """Of the ledger."""
    return [
        Column(tr("media", "Management number"), 128, figures=True),
        Column(tr("media", "Thing")),
        Column(tr("media", "Made"), 60, figures=True),
        Column(tr("media", "State"), 176),
        Column(tr("media", "Holder"), 108),
        Column(tr("media", "Place"), 240),
        Column(tr("media", "Back by"), 76, figures=True),
        Column(tr("media", "Sheet"), 112, figures=True),
    ]


def media_row(tr: Translator, row: MediaRow, today: str) -> Row:
    """One thing."""
    mark, word = state_words(tr, row)
    sheet = row.waits_on_sheet or (row.sheets[-1] if row.sheets else "")
    return Row(
        row.number,
        (
            Cell(row.number),
            Cell(thing_word(tr, row)),
            Cell(list_day(row.made_on, today), dim=True),
            Cell(word, mark=mark, chip=True),
            Cell(side_word(tr, row.holder)),
            Cell(row.place or "–", dim=not row.place),
            Cell(list_day(row.due, today) or "–", strong=bool(row.days_over)),
            Cell(sheet or "–", dim=bool(row.waits_on_sheet)),
        ),
        late=bool(row.days_over),
    )


def thing_word(tr: Translator, row: MediaRow) -> str:
    """A disc or a notice."""
    return tr("media", "medium") if row.kind == "disc" else tr("media", "password notice")


def side_word(tr: Translator, side: Site | None) -> str:
    """Who holds it."""
    if side is None:
        return "–"
    return tr("media", "ward") if side == "ward" else tr("media", "contractor")


def state_words(tr: Translator, row: MediaRow) -> tuple[Mark, str]:
    """How it stands; what is late says by how much."""
    if row.days_over:
        return "late", tr("media", "{count} days over", count=row.days_over)
    if row.near:
        return "check", tr("media", "due soon")
    if row.waits_on_sheet:
        return "wait", tr("media", "on a sheet")
    if row.state == "handed_over" and not row.due:
        return "done", tr("media", "handed over")
    words: dict[str, tuple[Mark, str]] = {
        "made": ("wait", tr("media", "kept here") if row.is_own else tr("media", "made")),
        "printed": ("wait", tr("media", "printed, kept") if row.is_own else tr("media", "printed")),
        "handed_over": ("wait", tr("media", "to come back")),
        "returned": ("ok", tr("media", "returned")),
        "void": ("ng", tr("media", "void")),
    }
    return words[row.state]
