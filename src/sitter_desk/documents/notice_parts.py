"""The parts of a decision notice: address block, decided amounts, uses, what the parent must know, appeal text."""

import re
from dataclasses import dataclass, replace

from sitter_desk.documents.flow import Block, Spot
from sitter_desk.documents.sheet import MM, PORTRAIT, Press, middle
from sitter_desk.documents.table import Column, Row, cell_row, heading, pairs, paragraph, table
from sitter_desk.documents.text import Lines, Setter
from sitter_desk.documents.wording import day_of_use, era_day, hours, minutes, months, span, yen
from sitter_desk.domain.dates import wareki_year
from sitter_desk.domain.statement import Addressee, DecidedUse, DecisionStatement

LEFT, EDGE, WIDE = PORTRAIT.left, PORTRAIT.edge, PORTRAIT.body
BLOCK_LEFT, BLOCK_TOP, BLOCK_WIDE, BLOCK_HIGH = 24.0, 17.0, 59.0, 20.0
"""The address block (ui §9): 59 × 20 mm, never nearer than 2 mm to the edge of the window."""
SMALLEST = 9.0
TOGETHER = 50.0
"""A list of notes up to this height isn't parted by a fold."""
_AFTER_SPACE = re.compile(r"(?<=[ \u3000\n])")
FACT_WIDTHS = (27.0, 55.5, 27.0, 55.5)
LABEL_WIDE, TEXT_LEFT = 21.0, 52.0
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


@dataclass(frozen=True)
class AddressLine:
    """One line of the address block: baseline start in mm, size in points."""

    x: float
    y: float
    text: str
    size: float


def address_lines(setter: Setter, addressee: Addressee) -> list[AddressLine] | None:
    """The block's lines in the largest of the allowed settings, or None when none holds them."""
    for size, name_size, pitch in (
        (10.5, 12.0, 4.9),
        (9.0, 12.0, 4.9),
        (9.0, 10.5, 4.3),
        (9.0, 9.0, 3.9),
        (8.0, 9.0, 3.3),
    ):
        lines = _try_block(setter, addressee, size, name_size, pitch)
        if lines:
            return lines
    return None


def _try_block(
    setter: Setter, addressee: Addressee, size: float, name_size: float, pitch: float
) -> list[AddressLine] | None:
    width = BLOCK_WIDE * MM
    address = _address(setter, addressee.address, size, width)
    name = setter.fit(addressee.name, "text", name_size, width - 4 * MM - name_size, min(name_size, 9.0))
    set_ = [(f"〒{_postcode(addressee.postcode)}", min(size, 10.0))] if addressee.postcode else []
    set_ += [(line, address.size) for line in address.lines]
    set_ += [(line, name.size) for line in name.lines]
    drop = 0.5 if name.size > size else 0.0
    if len(set_) * pitch + drop > BLOCK_HIGH + 0.4:
        return None
    first = BLOCK_TOP + pitch - 0.9
    found = [
        AddressLine(BLOCK_LEFT, first + pitch * number, text, points) for number, (text, points) in enumerate(set_)
    ]
    found = [
        replace(line, y=line.y + drop) if n >= len(set_) - len(name.lines) else line for n, line in enumerate(found)
    ]
    last = found[-1]
    return [*found, AddressLine(last.x + setter.width(last.text, "text", last.size) / MM + 4, last.y, "様", name.size)]


def _postcode(text: str) -> str:
    """Seven bare digits get their hyphen; anything else stands as received."""
    return f"{text[:3]}-{text[3:]}" if re.fullmatch("[0-9]{7}", text) else text


def _address(setter: Setter, text: str, size: float, width: float) -> Lines:
    """The address on one line if it fits; else it parts at its own spaces first, so a building's name stays whole."""
    whole = setter.fit(text, "text", size, width, size)
    if len(whole.lines) == 1:
        return whole
    lines = [""]
    for part in _AFTER_SPACE.split(text):
        if lines[-1] and setter.width((lines[-1] + part).rstrip(" \u3000"), "text", size) > width:
            lines.append("")
        lines[-1] += part
    widest = max(setter.width(line.rstrip(" \u3000"), "text", 1.0) for line in lines)
    fitting = int(width / widest * 20) / 20
    if fitting >= min(size, SMALLEST):
        return Lines(min(size, fitting), tuple(lines))
    size = min(size, SMALLEST)
    return Lines(size, tuple(piece for line in lines for piece in setter.wrap(line, "text", size, width)))


def body(setter: Setter, statement: DecisionStatement) -> list[Block]:
    """All blocks under the title."""
    sections = _refusal(setter, statement) if statement.outcome == "refuse" else _grant(setter, statement)
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
        *_told(setter, _grant_lines(statement)),
    ]


def _rule_note(statement: DecisionStatement) -> str:
    """The rule in one sentence, only where every line of this notice bears it out (wards may pool uses)."""
    plain = all(use.amount_yen == min(use.ceiling_yen, use.fee_yen) for use in statement.uses)
    return ("決定額は、上限額と割引後の保育料の低いほうです。" if plain else "") + "単位　円"


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
        heading("2　交付しない理由", x=LEFT, edge=EDGE),
        *_told(setter, _refusal_lines(statement)),
        *(uses if statement.uses else []),
        heading(f"{4 if statement.uses else 3}　お知らせ", x=LEFT, edge=EDGE),
        *_told(setter, _asking(statement)),
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
    head, rest = blocks[0], iter(blocks[1:])
    parted = [head]
    for name in names:
        title = _child_row(setter, name, head)
        again = _stacked(replace(head, keep=False), title)
        parted += [title, *(replace(next(rest), head=again) for _ in rows[name])]
    return [*parted, *rest]


def _child_row(setter: Setter, name: str, head: Block) -> Block:
    column = Column("", WIDE)
    set_ = setter.fit(f"児童　{name}", "text", 9.5, (WIDE - 4) * MM)
    return replace(cell_row([(column, set_)], LEFT, 6.6, total=True, head=replace(head, keep=False)), keep=True)


def _stacked(upper: Block, lower: Block) -> Block:
    """Two blocks as one head: on a new sheet the child's name stands again under the table's head."""

    def draw(press: Press, spot: Spot) -> None:
        upper.draw(press, Spot(spot.top, upper.height))
        lower.draw(press, Spot(spot.top + upper.height, spot.height - upper.height))

    return Block(height=upper.height + lower.height, draw=draw, ink=(1.0, upper.height + lower.height - 1.0))


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
    return [line for line in lines if line[1]] + _asking(statement)


def _refusal_lines(statement: DecisionStatement) -> list[tuple[str, str]]:
    return [line for line in (("理由", _why(statement)), ("根拠", statement.clause)) if line[1]]


def _asking(statement: DecisionStatement) -> list[tuple[str, str]]:
    head = statement.letterhead
    contact = f"{head.contact}　{head.phone}" + (f"（{head.hours}）" if head.hours else "")
    return [line for line in (("問合せ", contact), ("担当", head.office)) if line[1]]


def _told(setter: Setter, lines: list[tuple[str, str]]) -> list[Block]:
    """Labels spread evenly at the left, their texts beside them."""
    blocks: list[Block] = []
    for label, text in lines:
        own = [block for part in text.split("\n") for block in _told_part(setter, part)]
        blocks += [_labelled(own[0], label), *own[1:]]
    if sum(block.height for block in blocks) > TOGETHER:
        return blocks
    return [*(replace(block, keep=True) for block in blocks[:-1]), *blocks[-1:]]


def _told_part(setter: Setter, text: str) -> list[Block]:
    wide = EDGE - TEXT_LEFT
    size = setter.fit(text, "text", 10, wide * MM, SMALLEST)
    return paragraph(setter, text, x=TEXT_LEFT, width=wide, size=size.size if len(size.lines) == 1 else 10, pitch=5.2)


def _labelled(block: Block, label: str) -> Block:
    def draw(press: Press, spot: Spot) -> None:
        press.spread(LEFT + 1, middle(spot.top, block.height, 10), LABEL_WIDE, label)
        block.draw(press, spot)

    return replace(block, draw=draw)


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
