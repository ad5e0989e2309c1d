"""計算根拠票: where each yen of one application comes from, for the file, for the officer, for a caller who writes.

It shows the pre-screening, an opinion: 対象額 and never 決定額 (ui §8). What no screening stands behind is a 試算.
"""

from dataclasses import dataclass

from sitter_desk.documents.calculation_hours import SheetChild, hours_section
from sitter_desk.documents.calculation_parts import Lost, SheetUse, uses_table
from sitter_desk.documents.flow import Block
from sitter_desk.documents.fonts import Fonts
from sitter_desk.documents.lists import end_mark
from sitter_desk.documents.paper import number_box, one_paper, right_lines, title_line
from sitter_desk.documents.sheet import PORTRAIT, Imprint, Press
from sitter_desk.documents.table import Column, Row, heading, pairs, table
from sitter_desk.documents.text import Setter
from sitter_desk.documents.wording import era_day, yen
from sitter_desk.domain.checks import Result
from sitter_desk.domain.dates import wareki_year
from sitter_desk.domain.records import Site

LEFT, EDGE, WIDE = PORTRAIT.left, PORTRAIT.edge, PORTRAIT.body
TITLE = "計算根拠票"
FACT_WIDTHS = (30.0, 52.5, 30.0, 52.5)

OWNERS: dict[Site, str] = {"ward": "区", "contractor": "受託者"}
RESULTS: dict[Result, str] = {
    "pass": "○　適",
    "deficient": "×　不備",
    "ward": "△　要区判断",
    "none": "－　該当なし",
    "open": "…　未確認",
}
"""A result is a shape and a word (ui §4)."""

SUM_COLUMNS = (Column("区　分", 75), Column("円", 30, "right", "figures"))
CHECK_COLUMNS = (
    Column("項　目", 47, smallest=8),
    Column("担　当", 15, "center"),
    Column("結　果", 25),
    Column("見たもの", 41, size=9, smallest=8),
    Column("箇　所", 37, size=9, smallest=8),
)


@dataclass(frozen=True, kw_only=True)
class SheetCheck:
    """One line of the check list: what it asks, whose it is, what was looked at (見たもの), where it failed (箇所)."""

    question: str
    owner: Site
    result: Result
    read: str
    note: str


@dataclass(frozen=True, kw_only=True)
class CalculationSheet:
    """計算根拠票. ``maker`` is the desk's organisation, ``made_on`` ISO, ``stage`` where the case stands; ``recorded``:
    whether a screening stands behind the figures. ``unconfirmed`` are the parts of the rules that are 区確認待ち;
    ``lost`` closes the sum from ``claimed_yen`` to ``amount_yen``."""

    imprint: Imprint
    receipt_number: str
    maker: str
    made_on: str
    year_of_use: int
    stage: str
    recorded: bool
    rule_versions: tuple[str, ...]
    unconfirmed: tuple[str, ...]
    claimed_yen: int
    amount_yen: int
    lost: tuple[Lost, ...]
    uses: tuple[SheetUse, ...]
    children: tuple[SheetChild, ...]
    checks: tuple[SheetCheck, ...]


def calculation_sheet(paper: CalculationSheet, fonts: Fonts) -> bytes:
    """Portrait sheets: facts, sums, uses, hours, checks. Raises UnprintableText, TextTooLong."""
    title = TITLE if paper.recorded else f"{TITLE}（試算）"

    def head(press: Press) -> None:
        number_box(press, "受付番号", paper.receipt_number)
        right_lines(press, 25, (era_day(paper.made_on), paper.maker), size=10, width=95)
        title_line(press, 48, title, size=16)

    def blocks(setter: Setter) -> list[Block]:
        return [
            *_facts(setter, paper),
            heading("1　額", x=LEFT, edge=EDGE, note="事前審査による額であり、決定ではありません。"),
            *table(setter, SUM_COLUMNS, _sums(paper), x=LEFT),
            heading("2　利用ごとの計算", x=LEFT, edge=EDGE),
            *uses_table(setter, paper.uses),
            *hours_section(setter, "3　児童ごとの時間", paper.children),
            heading("4　点検の結果", x=LEFT, edge=EDGE),
            *table(setter, CHECK_COLUMNS, [_check(check) for check in paper.checks], x=LEFT),
            end_mark(EDGE),
        ]

    return one_paper(paper, paper.imprint, fonts, title=title, head=head, build=blocks, first=54.0)


def _facts(setter: Setter, paper: CalculationSheet) -> list[Block]:
    basis = "事前審査の結果" if paper.recorded else "試算（事前審査の前）"
    waiting = ((("区確認待ち", "、".join(paper.unconfirmed)),),) if paper.unconfirmed else ()
    facts = (
        (("案件・処理回", paper.imprint.case),),
        (("利用年度", wareki_year(paper.year_of_use)), ("段　階", paper.stage)),
        (("計算の区分", basis),),
        (("要件・単価の版", "\n".join(paper.rule_versions)),),
        *waiting,
    )
    return pairs(setter, facts, FACT_WIDTHS, x=LEFT, row_height=7.2, size=9.5)


def _sums(paper: CalculationSheet) -> list[Row]:
    lost = [Row((f"差額　{each.reason}", yen(-each.yen))) for each in paper.lost]
    return [
        Row(("申請額（割引後の保育料の計）", yen(paper.claimed_yen))),
        *lost,
        Row(("対象額（要件・単価による額）", yen(paper.amount_yen)), "total"),
    ]


def _check(check: SheetCheck) -> Row:
    return Row((check.question, OWNERS[check.owner], RESULTS[check.result], check.read, check.note))
