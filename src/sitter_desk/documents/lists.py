"""The lists of a round: 交付決定内訳書 (attached to the ward's draft), 封入一覧表（ロット票）, 納品書."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sitter_desk.documents.flow import Block
from sitter_desk.documents.fonts import Fonts
from sitter_desk.documents.paper import (
    PEN,
    fit_text,
    free,
    number_box,
    one_paper,
    right_lines,
    signing_table,
    title_line,
)
from sitter_desk.documents.sheet import LANDSCAPE, PORTRAIT, Imprint, Press, middle
from sitter_desk.documents.table import Column, Row, heading, pairs, paragraph, table
from sitter_desk.documents.text import Setter
from sitter_desk.documents.wording import era_day, yen

Outcome = Literal["grant", "partial", "refuse", "revoke"]
OUTCOMES: tuple[tuple[Outcome, str], ...] = (("grant", "交付"), ("partial", "一部交付"), ("refuse", "不交付"))
"""What every list counts, also where there is none; a revocation (取消し) is counted where there is one."""
REVOKED: tuple[Outcome, str] = ("revoke", "取消し")
OUTCOME_NAMES = dict((*OUTCOMES, REVOKED))


def outcomes_in(outcomes: Collection[Outcome]) -> tuple[tuple[Outcome, str], ...]:
    """The outcomes that a list of these counts, each with its name."""
    return (*OUTCOMES, REVOKED) if REVOKED[0] in outcomes else OUTCOMES


Yen = tuple[int, int]
"""Yen of one application: claimed, and proposed or decided."""
LEFT, EDGE, WIDE = PORTRAIT.left, PORTRAIT.edge, PORTRAIT.body

BREAKDOWN_COLUMNS = (
    Column("番号", 11, "right", "figures"),
    Column("受付番号", 25, "left", "figures"),
    Column("申請者", 34, smallest=8),
    Column("対象児童", 36, smallest=8),
    Column("利用月", 32, smallest=8),
    Column("時間", 13, "right", "figures"),
    Column("申請額", 19, "right", "figures"),
    Column("決定額", 19, "right", "figures"),
    Column("区分", 17, "center"),
    Column("理　由", 46, size=9, smallest=8),
)
TOTAL_COLUMNS = (
    Column("区　分", 34, "center"),
    Column("件　数", 26, "right", "figures"),
    Column("申請額（円）", 36, "right", "figures"),
    Column("決定額（円）", 36, "right", "figures"),
)
LOT_COLUMNS = (
    Column("順", 12, "right", "figures"),
    Column("通知番号", 36, "left", "figures"),
    Column("受付番号", 34, "left", "figures"),
    Column("種　別", 28, "center"),
    Column("枚数", 14, "right", "figures"),
    Column("照合", 14, "center"),
    Column("備　考", 27, smallest=8),
)
DELIVERY_COLUMNS = (
    Column("", 9, "center", "figures"),
    Column("品　名", 58),
    Column("管理番号", 34, "left", "figures"),
    Column("差出種別", 34),
    Column("数　量", 30, "right"),
)


@dataclass(frozen=True, kw_only=True)
class BreakdownRow:
    """One application as decided. ``hours`` counts the hours, ``months`` is 利用月 as text; several ``children`` are
    parted by a line feed or 、."""

    receipt_number: str
    applicant: str
    children: str
    months: str
    hours: int
    claimed_yen: int
    amount_yen: int
    outcome: Outcome
    reason: str


@dataclass(frozen=True, kw_only=True)
class BudgetLine:
    """予算現額, 累計, 残: label and yen."""

    label: str
    yen: int


@dataclass(frozen=True, kw_only=True)
class Breakdown:
    """交付決定内訳書. ``section`` is the ward's section, ``made_on`` ISO, ``draft_number`` 起案番号 or ""."""

    imprint: Imprint
    section: str
    made_on: str
    draft_number: str
    rows: tuple[BreakdownRow, ...]
    budget: tuple[BudgetLine, ...] = ()


@dataclass(frozen=True, kw_only=True)
class LotRow:
    """One envelope; ``remark`` 損紙 or 抜取り with its reason, or ""."""

    position: int
    notice_number: str
    receipt_number: str
    outcome: Outcome
    sheets: int
    remark: str


@dataclass(frozen=True, kw_only=True)
class LotList:
    """封入一覧表（ロット票）. Counts are −1 while open (left to the pen); ``enclosures`` 同封物 of every envelope."""

    imprint: Imprint
    lot: str
    made_on: str
    responsible: str
    enclosures: tuple[str, ...]
    rows: tuple[LotRow, ...]
    printed: int
    sealed: int
    spoiled: int
    pulled: int


@dataclass(frozen=True, kw_only=True)
class DeliveryLine:
    """品名, 管理番号 (lot), 差出種別 (定形・重量), count and unit."""

    content: str
    reference: str
    mail_class: str
    count: int
    unit: str


@dataclass(frozen=True, kw_only=True)
class DeliverySlip:
    """納品書. ``delivered_on`` ISO; ``sender`` lines of the contractor; ``deliverers`` two names ("" for the pen);
    ``pulled`` 抜取り, ``spoiled`` 損紙, ``left_over`` 残部."""

    imprint: Imprint
    number: str
    delivered_on: str
    addressee: str
    sender: tuple[str, ...]
    lines: tuple[DeliveryLine, ...]
    pulled: int
    spoiled: int
    left_over: int
    deliverers: tuple[str, str]


def decision_breakdown(paper: Breakdown, fonts: Fonts) -> bytes:
    """Landscape sheets: totals first, then a row for each application. Raises UnprintableText, TextTooLong."""
    left = LANDSCAPE.left

    def head(press: Press) -> None:
        draft = f"起案番号　{paper.draft_number}" if paper.draft_number else ""
        round_head(press, "交付決定内訳書", paper.imprint.case, (draft, f"{paper.section}　{era_day(paper.made_on)}"))

    def blocks(setter: Setter) -> list[Block]:
        rows = [_breakdown_row(number, row) for number, row in enumerate(paper.rows, 1)]
        return [
            heading("1　合計", x=left, edge=LANDSCAPE.edge),
            *table(setter, TOTAL_COLUMNS, total_rows(_by_outcome(paper.rows)), x=left),
            *([_budget(paper.budget)] if paper.budget else []),
            heading("2　内訳", x=left, edge=LANDSCAPE.edge, note="単位　円", gap=5),
            *table(setter, BREAKDOWN_COLUMNS, rows, x=left, row_height=7),
            end_mark(LANDSCAPE.edge),
        ]

    title = "交付決定内訳書"
    return one_paper(paper, paper.imprint, fonts, title=title, head=head, build=blocks, first=40.0, form=LANDSCAPE)


def round_head(press: Press, title: str, case: str, said: Sequence[str]) -> None:
    """The head of a landscape list of a round: title, case, and at the right what is said."""
    title_line(press, 27, title, size=16)
    fit_text(press, LANDSCAPE.left, 36, f"案件　{case}", 150, size=10)
    right_lines(press, 30, said, size=10)


def _breakdown_row(number: int, row: BreakdownRow) -> Row:
    return Row(
        (
            str(number),
            row.receipt_number,
            row.applicant,
            row.children,
            row.months,
            str(row.hours),
            yen(row.claimed_yen),
            yen(row.amount_yen),
            OUTCOME_NAMES[row.outcome],
            row.reason,
        )
    )


def _by_outcome(rows: Sequence[BreakdownRow]) -> dict[str, list[Yen]]:
    return {
        name: [(row.claimed_yen, row.amount_yen) for row in rows if row.outcome == outcome]
        for outcome, name in outcomes_in({row.outcome for row in rows})
    }


def total_rows(groups: Mapping[str, Sequence[Yen]]) -> list[Row]:
    """Count and sums of each group by its name, and of all together: rows of ``TOTAL_COLUMNS``."""

    def total(name: str, chosen: Sequence[Yen]) -> tuple[str, ...]:
        claimed, amount = sum(each[0] for each in chosen), sum(each[1] for each in chosen)
        return (name, f"{len(chosen):,}", yen(claimed), yen(amount))

    everything = [each for chosen in groups.values() for each in chosen]
    parts = [Row(total(name, chosen)) for name, chosen in groups.items()]
    return [*parts, Row(total("合　計", everything), "total")]


def _budget(lines: Sequence[BudgetLine]) -> Block:
    text = "　　".join(f"{line.label}　{yen(line.yen)}円" for line in lines)

    def draw(press: Press, top: float) -> None:
        fit_text(press, LANDSCAPE.left, middle(top, 6, 9.5), text, LANDSCAPE.body, size=9.5)

    return free(6, draw, gap=2)


def end_mark(edge: float) -> Block:
    """以上, at the right margin."""
    return free(6, lambda press, top: press.text(edge, middle(top, 6, 10), "以上", size=10, align="right"), gap=1)


def lot_list(paper: LotList, fonts: Fonts) -> bytes:
    """The envelopes of a lot in the order of their numbers. Raises UnprintableText, TextTooLong."""

    def head(press: Press) -> None:
        number_box(press, "ロット番号", paper.lot)
        right_lines(press, 25, (era_day(paper.made_on), f"取扱責任者　{paper.responsible}"), size=10)
        title_line(press, 48, "封入一覧表（ロット票）", size=16)

    def blocks(setter: Setter) -> list[Block]:
        names = [outcome for outcome, _ in outcomes_in({row.outcome for row in paper.rows})]
        kinds = "　".join(f"{OUTCOME_NAMES[name]} {sum(row.outcome == name for row in paper.rows)}通" for name in names)
        sheets = f"{len(paper.rows):,}通　{sum(row.sheets for row in paper.rows):,}枚"
        facts = (
            (("案　件", paper.imprint.case), ("通　数", sheets)),
            (("同封物", "、".join(paper.enclosures) or "なし"), ("内　訳", kinds)),
        )
        rows = [_lot_row(row) for row in paper.rows]
        return [
            *pairs(setter, facts, (22, 60, 20, 63), x=LEFT, size=9.5),
            *table(setter, LOT_COLUMNS, rows, x=LEFT, gap=4),
            heading("数のつながり", x=LEFT, edge=EDGE, note="印刷 ＝ 封緘 ＋ 損紙 ＋ 抜取り", gap=5),
            _counts(paper),
            heading("工程の記録", x=LEFT, edge=EDGE, gap=5),
            signing_table(
                (Column("", 24), *(Column(name, 47) for name in ("印　刷", "照　合", "封　緘"))),
                ((PEN, ("日　時", *[" 　月　　日　　時　　分"] * 3)), (12, ("氏　名", "", "", ""))),
                x=LEFT,
                gap=0.5,
            ),
        ]

    return one_paper(paper, paper.imprint, fonts, title="封入一覧表", head=head, build=blocks, first=54.0)


def _lot_row(row: LotRow) -> Row:
    cells = (
        str(row.position),
        row.notice_number,
        row.receipt_number,
        OUTCOME_NAMES[row.outcome],
        str(row.sheets),
        "",
        row.remark,
    )
    return Row(cells)


def _counts(paper: LotList) -> Block:
    cells = (("印　刷", paper.printed), ("封　緘", paper.sealed), ("損　紙", paper.spoiled), ("抜取り", paper.pulled))
    wide = WIDE / len(cells)

    def draw(press: Press, top: float) -> None:
        for number, (name, count) in enumerate(cells):
            x = LEFT + number * wide
            press.box(x, top, 17, 11, tint=0.06)
            press.box(x, top, wide, 11, 0.8)
            press.text(x + 8.5, middle(top, 11, 9.5), name, size=9.5, align="center")
            press.text(
                x + wide - 2.5, middle(top, 11, 9.5), "通", size=9.5, align="right", grey=0.45 if count < 0 else 0
            )
            if count >= 0:
                press.text(x + wide - 7.5, middle(top, 11, 12), f"{count:,}", "figures", 12, align="right")

    return free(11, draw, gap=0.5, keep=True)


def delivery_slip(paper: DeliverySlip, fonts: Fonts) -> bytes:
    """One sheet unless there are very many lines. Raises UnprintableText, TextTooLong."""

    def head(press: Press) -> None:
        number_box(press, "納品番号", paper.number)
        right_lines(press, 25, (era_day(paper.delivered_on),))
        fit_text(press, LEFT, 44, f"{paper.addressee}　御中", 90, size=11)
        right_lines(press, 52, paper.sender)
        title_line(press, 76, "納品書", size=17, track=0.6)

    def blocks(setter: Setter) -> list[Block]:
        rest = (
            (
                ("抜取り", f"{paper.pulled:,}通"),
                ("損　紙", f"{paper.spoiled:,}枚"),
                ("残　部", f"{paper.left_over:,}通"),
            ),
        )
        names = ((("納品者", paper.deliverers[0]), ("納品者", paper.deliverers[1])),)
        return [
            *paragraph(setter, "　下記のとおり納品します。御検収ください。", x=LEFT, width=WIDE),
            free(8, lambda press, top: press.text(LEFT + WIDE / 2, top + 6, "記", align="center")),
            *pairs(setter, ((("案　件", paper.imprint.case),),), (27, WIDE - 27), x=LEFT, gap=2),
            *table(setter, DELIVERY_COLUMNS, _delivered(paper.lines), x=LEFT, row_height=8, gap=4),
            *pairs(setter, rest, (22, 33, 22, 33, 22, 33), x=LEFT, gap=4),
            *pairs(setter, names, (27, 55.5, 27, 55.5), x=LEFT, row_height=15, gap=4),
            end_mark(EDGE),
            heading("検　収", x=LEFT, edge=EDGE, note="区の職員が数えて書きます。", gap=4),
            signing_table(
                (
                    Column("検収日時", 45),
                    Column("数えた通数", 35),
                    Column("結　果", 35),
                    Column("検収した者（自署）", 50),
                ),
                ((15.0, (" 　月　　日　　時　　分", "", " 適　・　不足", "")),),
                x=LEFT,
                gap=0.5,
            ),
        ]

    return one_paper(paper, paper.imprint, fonts, title="納品書", head=head, build=blocks, first=84.0)


def _delivered(lines: Sequence[DeliveryLine]) -> list[Row]:
    rows = [
        Row((str(number), line.content, line.reference, line.mail_class, f"{line.count:,} {line.unit}"))
        for number, line in enumerate(lines, 1)
    ]
    units = {line.unit for line in lines}
    unit = units.pop() if len(units) == 1 else "点"
    return [*rows, Row(("", "合　計", "", "", f"{sum(line.count for line in lines):,} {unit}"), "total")]
