"""The two tables beside the registration: the round by verdicts, and the budget by years."""

from collections.abc import Mapping

from sitter_desk.desktop.models.table import Cell, Column, Row
from sitter_desk.desktop.pages.decisions.words import GROUP_SHAPES, GROUPS
from sitter_desk.desktop.when import year_words
from sitter_desk.office.views.deciding_desk import BudgetLine, Group, Total
from sitter_desk.workstation.language import Translator


def total_columns(tr: Translator) -> tuple[Column, ...]:
    """Verdict, cases, and three amounts."""
    return (
        Column(""),
        Column(tr("decisions", "Cases"), 80, "right", figures=True),
        Column(tr("decisions", "Claimed"), 132, "right", figures=True),
        Column(tr("decisions", "Granted"), 132, "right", figures=True),
        Column(tr("decisions", "Difference"), 132, "right", figures=True),
    )


def total_rows(tr: Translator, found: Mapping[Group, Total]) -> list[Row]:
    """One line for each verdict that there is, and the sum; what is open has no amount yet."""
    rows = [_total(tr("decision_groups", GROUPS[group]), total, group) for group, total in found.items() if total.cases]
    settled = [total for group, total in found.items() if group not in UNSETTLED]
    whole = (
        str(sum(each.cases for each in found.values())),
        f"{sum(each.claimed_yen for each in found.values()):,}",
        f"{sum(each.amount_yen for each in settled):,}",
        _less(sum(each.difference_yen for each in settled)),
    )
    return [*rows, Row("sum", (Cell(tr("decisions", "Sum")), *(Cell(text) for text in whole)), total=True)]


UNSETTLED: frozenset[Group] = frozenset({"open", "sent_back"})


def _total(name: str, total: Total, group: Group) -> Row:
    settled = group not in UNSETTLED
    return Row(
        group,
        (
            Cell(name, mark=GROUP_SHAPES[group]),
            Cell(str(total.cases)),
            Cell(f"{total.claimed_yen:,}"),
            Cell(f"{total.amount_yen:,}" if settled else "–", strong=settled),
            Cell(_less(total.difference_yen) if settled else "–"),
        ),
    )


def _less(yen: int) -> str:
    return f"{yen:,}".replace("-", "−")


def budget_columns(tr: Translator) -> tuple[Column, ...]:
    """Year and four amounts."""
    return (
        Column(tr("decisions", "Year of use")),
        Column(tr("decisions", "Appropriated"), 132, "right", figures=True),
        Column(tr("decisions", "Decided so far"), 132, "right", figures=True),
        Column(tr("decisions", "This round"), 132, "right", figures=True),
        Column(tr("decisions", "Left"), 132, "right", figures=True),
    )


def budget_row(tr: Translator, line: BudgetLine) -> Row:
    """One year."""
    short = line.left is not None and line.left < 0
    left = "–" if line.left is None else _less(line.left)
    return Row(
        str(line.year_of_use),
        (
            Cell(year_words(tr, line.year_of_use)),
            Cell("–" if line.appropriated is None else f"{line.appropriated:,}"),
            Cell(f"{line.used:,}"),
            Cell(_less(line.planned)),
            Cell(left, strong=True, mark="ng" if short else None),
        ),
        late=short,
    )
