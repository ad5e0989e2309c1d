"""The list of suspected duplicates in words: kinds, both receipt numbers, and how they were decided."""

from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.pages.prescreening.words import KINDS
from sitter_desk.office.views.duplicate_desk import SuspicionRow
from sitter_desk.workstation.language import Translator


def table_columns(tr: Translator) -> tuple[Column, ...]:
    """What is suspected of which two cases."""
    return (
        Column(tr("duplicates", "What may be one"), 0),
        Column(tr("duplicates", "Both cases"), 118, figures=True),
        Column(tr("duplicates", "Stands"), 132),
    )


def suspicion_row(tr: Translator, row: SuspicionRow) -> Row:
    """One suspicion; the other side of a former contractor's list has no number."""
    other = row.other_number or tr("duplicates", "former contractor")
    return Row(
        key=row.id,
        cells=(
            Cell(tr("prescreening", KINDS[row.kind]), strong=row.hard),
            Cell(row.one_number, below=other),
            _stands(tr, row),
        ),
    )


def _stands(tr: Translator, row: SuspicionRow) -> Cell:
    if row.state == "same":
        return Cell(tr("duplicates", "the same"), mark="done", chip=True)
    if row.state == "different":
        return Cell(tr("duplicates", "different"), mark="done", chip=True)
    if row.hard:
        return Cell(tr("duplicates", "stops it"), mark="ng", chip=True)
    return Cell(tr("duplicates", "look again"), mark="check", chip=True)
