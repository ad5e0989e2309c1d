"""The parts of a decision notice: decided amounts, uses, what the parent must know, appeal text."""

from sitter_desk.documents.flow import Block, Spot
from sitter_desk.documents.letter import asking, told
from sitter_desk.documents.sheet import MM, PORTRAIT, Press, middle
from sitter_desk.documents.table import Column, Row, banded, heading, pairs, paragraph, table
from sitter_desk.documents.text import Lines, Setter
from sitter_desk.documents.wording import day_of_use, era_day, hours, minutes, months, span, yen
from sitter_desk.domain.dates import wareki_year
from sitter_desk.domain.statement import DecidedUse, DecisionStatement

LEFT, EDGE, WIDE = PORTRAIT.left, PORTRAIT.edge, PORTRAIT.body
FACT_WIDTHS = (27.0, 55.5, 27.0, 55.5)
APPEAL_SIZE, APPEAL_PITCH = 8.0, 11.6 / MM

USE_COLUMNS = (
    Column("利用日", 27),
    Column("時　刻", 30, "center", "figures"),
    Column("実時間", 17, "right", "figures"),
    Column("日中時間", 15, "right", "figures"),
    Column("夜間時間", 15, "right", "figures"),
    Column("上限額", 19, "right", "figures"),
    Column("割引後の保育料", 23, "right", "figures"),
    Column("決定額", 19, "right", "figures"),
)


def body(setter: Setter, statement: DecisionStatement) -> list[Block]:
    """All blocks under the title."""
    sections = _refusal(setter, statement) if statement.outcome in ("refuse", "revoke") else _grant(setter, statement)
    return [
        *paragraph(setter, "　" + statement.opening, x=LEFT, width=WIDE),
        *sections,
        *([_appeal(setter, statement)] if statement.appeal_text else []),
    ]


def _grant(setter: Setter, statement: DecisionStatement) -> list[Block]:
    facts = (
        (("受付番号", statement.receipt_number), ("対象児童", _children(setter, statement))),
        (("利用月", _months(statement)), ("決定時間", hours(statement.day_hours, statement.night_hours))),
    )
    return [
        heading("1　決定の内容", x=LEFT, edge=EDGE),
        *_facts(setter, facts),
        _amounts(statement),
        heading("2　利用ごとの内訳", x=LEFT, edge=EDGE, note=_rule_note(statement)),
        *_uses(setter, statement),
        heading("3　お知らせ", x=LEFT, edge=EDGE),
        *told(setter, _grant_lines(statement)),
    ]


def _rule_note(statement: DecisionStatement) -> str:
    """The rule in one sentence, only where every line of this notice bears it out (wards may pool uses)."""
    plain = all(use.amount_yen == min(use.ceiling_yen, use.fee_yen) for use in statement.uses)
    return ("決定額は、上限額と割引後の保育料の低いほうです。" if plain else "") + "単位　円"


_REASON_HEADINGS = {"refuse": "2　交付しない理由", "revoke": "2　決定を取り消す理由"}


def _refusal(setter: Setter, statement: DecisionStatement) -> list[Block]:
    facts = (
        (("受付番号", statement.receipt_number), ("対象児童", _children(setter, statement))),
        (("利用月", _months(statement)), ("申請額", f"{yen(statement.claimed_yen)}円")),
    )
    uses = [
        heading("3　利用ごとの内訳", x=LEFT, edge=EDGE, note="単位　円"),
        *_uses(setter, statement),
    ]
    return [
        heading("1　申請の内容", x=LEFT, edge=EDGE),
        *_facts(setter, facts),
        heading(_REASON_HEADINGS[statement.outcome], x=LEFT, edge=EDGE),
        *told(setter, _refusal_lines(statement)),
        *(uses if statement.uses else []),
        heading(f"{4 if statement.uses else 3}　お知らせ", x=LEFT, edge=EDGE),
        *told(setter, asking(statement.letterhead)),
    ]


def _children(setter: Setter, statement: DecisionStatement) -> str:
    """The names on one line if they fit, else a line each: no name is parted that fits a line."""
    joined = "、".join(statement.children)
    return joined if len(_fit_fact(setter, joined).lines) == 1 else "\n".join(statement.children)


def _fit_fact(setter: Setter, text: str) -> Lines:
    return setter.fit(text, "text", 10, (FACT_WIDTHS[3] - 4) * MM)


def _months(statement: DecisionStatement) -> str:
    return months([use.day for use in statement.uses]) or wareki_year(statement.year_of_use)


def _facts(setter: Setter, rows: tuple[tuple[tuple[str, str], ...], ...]) -> list[Block]:
    return pairs(setter, rows, FACT_WIDTHS, x=LEFT, row_height=7.2)


def _amounts(statement: DecisionStatement) -> Block:
    """申請額, 差額, 決定額 in one row; the deciding amount boxed and bold."""
    difference = statement.amount_yen - statement.claimed_yen

    def frame(press: Press) -> None:
        press.box(LEFT, 0, WIDE, 13, 0.8)
        press.line(LEFT + 48, 0, LEFT + 48, 13)
        press.box(LEFT + 96, 0, WIDE - 96, 13, 1.1, tint=0.05)
        for x, label, style in (
            (LEFT + 3.5, "申請額", "text"),
            (LEFT + 51.5, "差額", "text"),
            (LEFT + 99.5, "決定額", "head"),
        ):
            press.text(x, middle(0, 13, 10), label, "head" if style == "head" else "text", 10)
        for x in (LEFT + 45, LEFT + 93, EDGE - 3):
            press.text(x, middle(0, 13, 10), "円", size=10, align="right")

    def draw(press: Press, spot: Spot) -> None:
        press.shared("amounts", lambda: frame(press), spot.top)
        press.text(LEFT + 38.5, middle(spot.top, 13, 13), yen(statement.claimed_yen), "figures", 13, align="right")
        press.text(LEFT + 86.5, middle(spot.top, 13, 13), yen(difference), "figures", 13, align="right")
        press.text(EDGE - 9.5, middle(spot.top, 13, 18), yen(statement.amount_yen), "strong", 18, align="right")

    return Block(height=13, draw=draw, gap=3.0, ink=(3, 10))


def _uses(setter: Setter, statement: DecisionStatement) -> list[Block]:
    """The uses, under the child's name when there are several children, and their sum."""
    named = [*statement.children, *(use.child_name for use in statement.uses)]
    names = [name for name in dict.fromkeys(named) if any(use.child_name == name for use in statement.uses)]
    rows = {name: [_use(use) for use in statement.uses if use.child_name == name] for name in names}
    blocks = table(setter, USE_COLUMNS, [row for name in names for row in rows[name]] + [_sum(statement)], x=LEFT)
    if len(names) == 1:
        return blocks
    return banded(setter, blocks, [(f"児童　{name}", len(rows[name])) for name in names], x=LEFT, width=WIDE)


def _use(use: DecidedUse) -> Row:
    return Row(
        (
            day_of_use(use.day),
            span(use.start, use.end),
            minutes(use.minutes),
            str(use.day_hours),
            str(use.night_hours),
            yen(use.ceiling_yen),
            yen(use.fee_yen),
            yen(use.amount_yen),
        )
    )


def _sum(statement: DecisionStatement) -> Row:
    uses = statement.uses
    cells = (
        "合　計",
        "",
        minutes(sum(use.minutes for use in uses)),
        str(sum(use.day_hours for use in uses)),
        str(sum(use.night_hours for use in uses)),
        yen(sum(use.ceiling_yen for use in uses)),
        yen(sum(use.fee_yen for use in uses)),
        yen(statement.amount_yen),
    )
    return Row(cells, "total")


def _why(statement: DecisionStatement) -> str:
    """The decision's reason and then those of its uses, each sentence once."""
    said = [statement.reason, *(reason for use in statement.uses for reason in use.reasons)]
    return "\n".join(dict.fromkeys(reason for reason in said if reason))


def _grant_lines(statement: DecisionStatement) -> list[tuple[str, str]]:
    left = f"{wareki_year(statement.year_of_use)}に利用できる時間は、あと{statement.remaining_hours}時間です"
    account = "ご指定の口座" + (f"（番号の末尾 {statement.account_last4}）" if statement.account_last4 else "")
    paid = f"{era_day(statement.pay_on)}（予定）　{account}" if statement.pay_on else f"{account}に振り込みます。"
    lines = [
        ("差額の理由", _why(statement)),
        ("根拠", statement.clause),
        ("残りの時間", f"{left}（上限{statement.cap_hours}時間）。" if statement.cap_hours else ""),
        ("振込み", paid),
        ("条件・返還", statement.conditions),
    ]
    return [line for line in lines if line[1]] + asking(statement.letterhead)


def _refusal_lines(statement: DecisionStatement) -> list[tuple[str, str]]:
    return [line for line in (("理由", _why(statement)), ("根拠", statement.clause)) if line[1]]


def _appeal(setter: Setter, statement: DecisionStatement) -> Block:
    """教示, in the version the ward confirmed; stands in one piece."""
    inner = paragraph(
        setter, statement.appeal_text, x=LEFT + 3, width=WIDE - 6, size=APPEAL_SIZE, pitch=APPEAL_PITCH, hang=4.5
    )
    height = 6.9 + sum(block.height for block in inner) + 1.2

    def contents(press: Press) -> None:
        press.box(LEFT, 0, WIDE, height, 0.6)
        press.text(LEFT + 3, 4.8, "この決定に不服がある場合", "head", 9)
        press.text(EDGE - 3, 4.8, f"教示文　{statement.appeal_text_version}", size=7.5, align="right", grey=0.3)
        top = 6.9
        for block in inner:
            block.draw(press, Spot(top, block.height))
            top += block.height

    def draw(press: Press, spot: Spot) -> None:
        key = ("appeal", statement.appeal_text, statement.appeal_text_version)
        press.shared(key, lambda: contents(press), spot.top)

    return Block(height=height, draw=draw, gap=3.0)
