"""The words of the decisions page: deeds, groups, marks; tables whose texts stand complete in Japanese."""

from collections.abc import Sequence

from sitter_desk.desktop.models.table import Cell, Row
from sitter_desk.desktop.when import month_name
from sitter_desk.desktop.widgets.marks import Mark as Shape
from sitter_desk.office.telling import STAGES
from sitter_desk.office.views.deciding_acts import Deed
from sitter_desk.office.views.deciding_case import CaseView
from sitter_desk.office.views.deciding_cells import Cell as SideCell
from sitter_desk.office.views.deciding_cells import CellMark, SideRow, say, say_small
from sitter_desk.office.views.deciding_desk import Group, Open, RoundRow, State
from sitter_desk.office.views.deciding_rows import ROWS
from sitter_desk.workstation.language import JAPANESE, Translator

DEEDS: dict[Deed, str] = {
    "grant": "Grant",
    "partial": "Grant in part",
    "refuse": "Refuse",
    "revoke": "Revoke",
    "uphold": "The decision stands",
    "send_back": "Send back",
    "repay": "Demand repayment",
}
HINTS: dict[Deed, str] = {
    "grant": "as computed",
    "partial": "some left out",
    "refuse": "with its reason",
    "revoke": "with its reason",
    "uphold": "nothing changes",
    "send_back": "to be put right",
    "repay": "what was too much",
}
BUTTONS: dict[Deed, str] = {
    "grant": "Mark it granted",
    "partial": "Mark it granted in part",
    "refuse": "Mark it refused",
    "revoke": "Mark it revoked",
    "uphold": "Record that it stands",
    "send_back": "Send it back",
    "repay": "Demand the repayment",
}
GROUPS: dict[Group, str] = {
    "grant": "Granted",
    "partial": "Granted in part",
    "refuse": "Refused",
    "revoke": "Revoked",
    "sent_back": "With the contractor",
    "open": "Open",
}
"""Contexts ``decision_deeds``, ``decision_hints``, ``decision_buttons`` and ``decision_groups``."""

SHAPES: dict[State, Shape] = {"ok": "ok", "warn": "check", "ng": "ng"}
CELL_SHAPES: dict[CellMark, Shape | None] = {"": None, "ok": "ok", "warn": "check", "ng": "ng", "wait": "wait"}
GROUP_SHAPES: dict[Group, Shape] = {
    "grant": "ok",
    "partial": "check",
    "refuse": "ng",
    "revoke": "ng",
    "sent_back": "wait",
    "open": "info",
}


def months(tr: Translator, found: Sequence[str]) -> str:
    """``10月・11月分`` of months (``2024-10``)."""
    if tr.language == JAPANESE:
        return tr("decisions", "{months}", months="・".join(f"{int(month[5:])}月" for month in found))
    return tr("decisions", "{months}", months=", ".join(month_name(month) for month in found))


def span(tr: Translator, found: Sequence[str]) -> str:
    """The same in a narrow place: ``4–12月``."""
    if len(found) < 2 or tr.language != JAPANESE:  # noqa: PLR2004  one month is said as it is
        return months(tr, found)
    return f"{int(found[0][5:])}–{int(found[-1][5:])}月"


def below_name(tr: Translator, row: RoundRow) -> str:
    """Number and months, in the line under the name."""
    return f"{row.receipt_number} {span(tr, row.months)}"


def verdict_word(tr: Translator, row: RoundRow) -> str:
    """What is marked or decided of a case, or where else it lies; "" while it is open."""
    if row.mark:
        return tr("decision_groups", GROUPS[row.mark.outcome])
    if row.decided:
        return tr("decision_groups", GROUPS[row.decided])
    return "" if row.waits else tr("stages", STAGES[row.stage])


def case_row(tr: Translator, row: RoundRow) -> Row:
    """One case in the list at the left: mark, name over number, amount over verdict."""
    shape: Shape = SHAPES[row.state] if row.waits else "done"
    if row.mark and row.waits:
        shape = "done"
    if not row.waits and row.decided is None:
        shape = "wait"
    yen = row.planned_yen if row.mark else row.amount_yen if row.waits else row.granted_yen
    return Row(
        row.application,
        (
            Cell("", mark=shape),
            Cell(row.applicant, below=below_name(tr, row)),
            Cell(f"{yen:,}", below=verdict_word(tr, row)),
        ),
    )


def side_row(tr: Translator, row: SideRow) -> Row:
    """One line of the comparison; the remark stands small behind what is said."""
    title = row_title(tr, row)
    cells = tuple(_side(tr, cell) for cell in (row.applicant, row.contractor, row.ward))
    waits = row.ward.mark in ("warn", "ng", "wait")
    return Row(row.code, (Cell(title, dim=True), *cells), warn=waits)


def row_title(tr: Translator, row: SideRow) -> str:
    """The title of a line: one of the rows of each case, or the question of a check."""
    return tr("decision_rows", row.title) if row.code in ROWS else tr("checks", row.title)


def _side(tr: Translator, cell: SideCell) -> Cell:
    return Cell(say(tr, cell), mark=CELL_SHAPES[cell.mark], below=say_small(tr, cell))


def told_in_full(tr: Translator, row: SideRow) -> str:
    """The three sides of a line in full, for below a table that cuts a long remark."""
    sides = (
        (tr("decisions", "As applied"), row.applicant),
        (tr("decisions", "As screened"), row.contractor),
        (tr("decisions", "The ward knows"), row.ward),
    )
    return "　".join([f"【{row_title(tr, row)}】", *(f"{name} {_full(tr, cell)}" for name, cell in sides)])


def _full(tr: Translator, cell: SideCell) -> str:
    return " ".join(part for part in (say(tr, cell), say_small(tr, cell)) if part)


def open_words(tr: Translator, opened: Sequence[Open]) -> list[str]:
    """What is still to be looked up or judged, one sentence each."""
    told = []
    for each in opened:
        what = tr("checks", each.question) if each.question else ""
        words = {
            "look_up": tr("decisions", "Look up: {what}", what=what),
            "judge": tr("decisions", "Judge: {what}", what=what),
            "differs": tr("decisions", "Comes out otherwise here: {what}", what=what),
            "duplicate": tr("decisions", "Decide the suspected duplicate"),
        }
        told.append(words[each.need])
    return told


def deeds_of(view: CaseView) -> tuple[Deed, ...]:
    """What can be done with a case here and now, in the order of the panel."""
    found: list[Deed] = []
    if {"decide", "revise", "revoke"} & view.may:
        found += [each for each in view.outcomes if each != "revoke" or "revoke" in view.may]
    if "uphold" in view.may:
        found.append("uphold")
    if "demand_repayment" in view.may and view.to_repay_yen:
        found.append("repay")
    if "send_back" in view.may:
        found.append("send_back")
    return tuple(found)
