"""事前審査結果一覧: what the contractor's pre-screening of a round came to, application by application (office.md §4).

It proposes: the words of a decision (交付, 決定額) do not stand here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sitter_desk.documents.flow import Block
from sitter_desk.documents.fonts import Fonts
from sitter_desk.documents.lists import BREAKDOWN_COLUMNS, TOTAL_COLUMNS, Yen, end_mark, round_head, total_rows
from sitter_desk.documents.paper import one_paper
from sitter_desk.documents.sheet import LANDSCAPE, Imprint, Press
from sitter_desk.documents.table import Column, Row, heading, paragraph, table
from sitter_desk.documents.text import Setter
from sitter_desk.documents.wording import era_day, yen
from sitter_desk.domain.dates import wareki_year

Outcome = Literal["pass", "ward", "deficient"]
OUTCOMES: tuple[tuple[Outcome, str], ...] = (("pass", "適"), ("ward", "要区判断"), ("deficient", "不備"))
OUTCOME_NAMES = dict(OUTCOMES)
TITLE = "事前審査結果一覧"
LEFT, EDGE, WIDE = LANDSCAPE.left, LANDSCAPE.edge, LANDSCAPE.body

COLUMNS = (
    *BREAKDOWN_COLUMNS[:7],  # the same as in the breakdown that the ward makes of it
    Column("対象額", 19, "right", "figures"),
    Column("結　果", 17, "center"),
    Column("区の確認を要する項目", 46, size=9, smallest=8),
)
SUM_COLUMNS = (*TOTAL_COLUMNS[:3], Column("対象額（円）", 36, "right", "figures"))


@dataclass(frozen=True, kw_only=True)
class ScreeningRow:
    """One application as it was screened. ``hours`` counts the hours, ``months`` are those of the uses as text; several
    ``children`` are parted by 、. ``for_ward`` are the checks of the contractor that the ward must judge."""

    receipt_number: str
    applicant: str
    children: str
    year_of_use: int
    months: str
    hours: int
    claimed_yen: int
    amount_yen: int
    outcome: Outcome
    for_ward: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ScreeningList:
    """事前審査結果一覧. ``maker`` is the desk's organisation, ``made_on`` ISO; ``of_all`` are the checks that the ward
    makes of every application; ``waiting`` and ``withdrawn`` count those of the round that are not listed."""

    imprint: Imprint
    maker: str
    made_on: str
    rows: tuple[ScreeningRow, ...]
    of_all: tuple[str, ...]
    waiting: int
    withdrawn: int


def screening_list(paper: ScreeningList, fonts: Fonts) -> bytes:
    """Landscape sheets: totals first, then a row for each application. Raises UnprintableText, TextTooLong."""

    def head(press: Press) -> None:
        round_head(press, TITLE, paper.imprint.case, (f"{paper.maker}　{era_day(paper.made_on)}",))

    def blocks(setter: Setter) -> list[Block]:
        years = {row.year_of_use for row in paper.rows}
        year = f"（{wareki_year(years.pop())}利用分）" if len(years) == 1 else ""
        rows = [_row(number, row, with_year=not year) for number, row in enumerate(paper.rows, 1)]
        return [
            heading("1　合計", x=LEFT, edge=EDGE, note="事前審査による額であり、決定ではありません。"),
            *table(setter, SUM_COLUMNS, total_rows(_by_outcome(paper.rows)), x=LEFT),
            *_notes(setter, paper),
            heading(f"2　内訳{year}", x=LEFT, edge=EDGE, note="単位　円", gap=5),
            *table(setter, COLUMNS, rows, x=LEFT, row_height=7),
            end_mark(EDGE),
        ]

    return one_paper(paper, paper.imprint, fonts, title=TITLE, head=head, build=blocks, first=40.0, form=LANDSCAPE)


def _by_outcome(rows: Sequence[ScreeningRow]) -> dict[str, list[Yen]]:
    return {
        name: [(row.claimed_yen, row.amount_yen) for row in rows if row.outcome == outcome]
        for outcome, name in OUTCOMES
    }


def _notes(setter: Setter, paper: ScreeningList) -> list[Block]:
    """What the rows don't say: what the ward looks up of everybody, and what is not on the list."""
    said = (
        (paper.of_all, f"{'、'.join(paper.of_all)}は、全ての申請について区が確認します。"),
        (paper.waiting, f"この一覧のほかに、事前審査の済んでいない申請が{paper.waiting:,}件あります。"),
        (paper.withdrawn, f"この一覧のほかに、取下げのあった申請が{paper.withdrawn:,}件あります。"),
    )
    lines = "\n".join(sentence for is_so, sentence in said if is_so)
    return paragraph(setter, lines, x=LEFT, width=WIDE, size=9.5, pitch=5.2, gap=2) if lines else []


def _row(number: int, row: ScreeningRow, *, with_year: bool) -> Row:
    """The year of use stands in each row only where the list has several."""
    return Row(
        (
            str(number),
            row.receipt_number,
            row.applicant,
            row.children,
            f"{wareki_year(row.year_of_use)}\n{row.months}" if with_year else row.months,
            str(row.hours),
            yen(row.claimed_yen),
            yen(row.amount_yen),
            OUTCOME_NAMES[row.outcome],
            "、".join(row.for_ward),
        )
    )
