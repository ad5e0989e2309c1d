"""確認記録票: printed beforehand in two copies (区控, 受託者控), filled and signed with a pen at the counter.

The ward records, the contractor confirms (区運7, 受運11). Both audit heads stand on it, so that neither side can
rewrite its past unnoticed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sitter_desk.documents.flow import Block, Spot
from sitter_desk.documents.fonts import Fonts, require_printable
from sitter_desk.documents.paper import PEN, SIGNATURE, fit_text, free, lay, number_box, title_line
from sitter_desk.documents.sheet import MM, PORTRAIT, Align, Imprint, Press, middle
from sitter_desk.documents.table import (
    FRAME,
    HEAD_LINE,
    HEAD_TINT,
    INNER,
    TOTAL_TINT,
    Column,
    Row,
    heading,
    pairs,
    table,
)
from sitter_desk.documents.text import Setter
from sitter_desk.documents.wording import clock, full_day, groups
from sitter_desk.domain.records import AuditHead, Site

Kind = Literal["provide", "deliver", "return", "report", "papers", "supplies"]
LEFT, EDGE, WIDE = PORTRAIT.left, PORTRAIT.edge, PORTRAIT.body
KINDS: tuple[tuple[Kind, str, str], ...] = (
    ("provide", "提供", "区から受託者へ、媒体又は通知書"),
    ("deliver", "納品", "受託者から区へ、封緘した通知書"),
    ("return", "返却", "受託者から区へ、媒体又は通知書"),
    ("report", "報告", "受託者から区へ、媒体又は通知書"),
    ("papers", "書類", "申請書類の引渡し"),
    ("supplies", "支給品", "封筒、用紙等の引渡し"),
)
LINE_WIDTHS = (9.0, 53.0, 36.0, 21.0, 21.0, 25.0)
HEAD_SIGNS = 24
SHOWN = "　月　　　日　　　時　　　分"


@dataclass(frozen=True, kw_only=True)
class RecordLine:
    """情報の内容・数量: ``given`` is −1 while not counted (the cell is left to the pen)."""

    content: str
    reference: str
    unit: str
    given: int


@dataclass(frozen=True, kw_only=True)
class ConfirmationRecord:
    """確認記録票. ``kind`` is ticked; ``day`` ISO, ``time``, ``place``, ``seal_number``, ``carry_approval`` may be ""
    and are then left to the pen. ``giver`` and ``receiver`` are organisations, ``giver_site`` says which of them is the
    ward. ``chain_note`` is the line that must close (「決定 23 ＝ 印刷 24 − 損紙 1 …」) or ""."""

    imprint: Imprint
    number: str
    kind: Kind
    day: str
    time: str
    place: str
    giver: str
    giver_site: Site
    receiver: str
    lines: tuple[RecordLine, ...]
    heads: tuple[AuditHead, ...]
    seal_number: str
    carry_approval: str
    corrects: str
    chain_note: str


def confirmation_record(paper: ConfirmationRecord, fonts: Fonts) -> bytes:
    """Both copies as one PDF, each with its own page numbers. Raises UnprintableText, TextTooLong."""
    require_printable(paper, fonts)
    press = Press(fonts, title="確認記録票")
    for copy in ("区控", "受託者控"):

        def head(press: Press, copy: str = copy) -> None:
            _head(press, paper, copy)

        blocks = _blocks(press.setter, paper)
        left = f"{paper.imprint.document_id}　{copy}"
        lay(press, paper.imprint, title="確認記録票", head=head, blocks=blocks, first=52.0, left=left)
    return press.finish()


def _head(press: Press, paper: ConfirmationRecord, copy: str) -> None:
    number_box(press, "票番号", paper.number)
    fitted = press.setter.fit(f"案件　{paper.imprint.case}", "text", 9.5, 92 * MM, 7.5)
    for number, line in enumerate(fitted.lines):
        press.text(EDGE, 27.6 + 4 * number, line, size=fitted.size, align="right")
    title_line(press, 44.5, "確認記録票", size=18, track=0.3)
    press.box(EDGE - 24, 37.5, 24, 8, 0.8)
    press.text(EDGE - 12, middle(37.5, 8, 10.5), copy, "head", 10.5, align="center")


def _blocks(setter: Setter, paper: ConfirmationRecord) -> list[Block]:
    when = "　".join(part for part in (full_day(paper.day), clock(paper.time)) if part)
    facts = (
        (("日　時", when), ("場　所", paper.place)),
        (("方　法", "手渡し"), ("封印番号", paper.seal_number)),
        (("持出し承諾番号", paper.carry_approval), ("訂正する票の番号", paper.corrects)),
    )
    return [
        _kinds(paper.kind),
        *pairs(setter, facts, (29, 56, 30, 50), x=LEFT, row_height=PEN, size=9.5, gap=3),
        heading("1　情報の内容と数量", x=LEFT, edge=EDGE, note="数は、双方がそれぞれ数えて書きます。", gap=3.5),
        *_lines(setter, paper.lines),
        *([_note(paper.chain_note)] if paper.chain_note else []),
        heading("2　双方の確認", x=LEFT, edge=EDGE, note="上記のとおり受け渡したことを確認しました。", gap=3.0),
        _signatures(paper),
        heading(
            "3　記録照合番号",
            x=LEFT,
            edge=EDGE,
            note="この値を紙に残すことで、後から記録を書き替えれば分かります。",
            gap=3.0,
        ),
        _heads(paper.heads),
        _correction(),
    ]


def _kinds(chosen: Kind) -> Block:
    wide, high = WIDE / 3, 11.0

    def draw(press: Press, top: float) -> None:
        for number, (kind, name, said) in enumerate(KINDS):
            x, y = LEFT + number % 3 * wide, top + number // 3 * high
            if kind == chosen:
                press.box(x, y, wide, high, tint=HEAD_TINT)
            press.tick(x + 3.5, y + 3.3, set_=kind == chosen)
            press.text(x + 10.5, y + 5.0, name, "head", 10.5)
            press.text(x + 10.5, y + 9.2, said, size=8)
            press.box(x, y, wide, high, 1.1 if kind == chosen else INNER)
        press.box(LEFT, top, WIDE, 2 * high, FRAME)

    return free(2 * high, draw)


def _lines(setter: Setter, lines: Sequence[RecordLine]) -> list[Block]:
    titles = ("", "情報の内容", "管理番号", "渡した数", "受けた数", "照　合")
    aligns: tuple[Align, ...] = ("center", "left", "left", "right", "right", "center")
    columns = [Column(*column) for column in zip(titles, LINE_WIDTHS, aligns, strict=True)]
    rows = [Row((str(number), line.content, line.reference, "", "", "")) for number, line in enumerate(lines, 1)]
    counted = sum(line.given for line in lines) if all(line.given >= 0 for line in lines) else -1
    blocks = table(setter, columns, [*rows, Row(("", "合　計", "", "", "", ""), "total")], x=LEFT, row_height=PEN)
    filled = [(line.given, line.unit) for line in lines] + [(counted, "点")]
    return [blocks[0], *(_counted(block, *count) for block, count in zip(blocks[1:], filled, strict=True))]


def _counted(block: Block, given: int, unit: str) -> Block:
    """A row with the giver's count, and in grey what the pen completes."""
    at_given = LEFT + sum(LINE_WIDTHS[:4]) - 2
    at_received = at_given + LINE_WIDTHS[4]

    def draw(press: Press, spot: Spot) -> None:
        block.draw(press, spot)
        base = middle(spot.top, spot.height, 9.5)
        press.text(at_given, base, unit, size=9.5, align="right", grey=0.0 if given >= 0 else 0.45)
        if given >= 0:
            press.text(at_given - 5.2, base, f"{given:,}", "figures", 10.5, align="right")
        press.text(at_received, base, unit, size=9.5, align="right", grey=0.45)
        press.text(EDGE - LINE_WIDTHS[5] / 2, base, "一致 ・ 相違", size=8.5, align="center", grey=0.35)

    return replace(block, draw=draw)


def _note(text: str) -> Block:
    def draw(press: Press, top: float) -> None:
        fit_text(press, LEFT, middle(top, 5, 9), text, WIDE, size=9)

    return free(5.0, draw, gap=1.5)


def _signatures(paper: ConfirmationRecord) -> Block:
    """The ward records, the contractor confirms; which of them gave depends on the kind."""
    half, label = WIDE / 2, 22.0
    rows = (("所　属", PEN), ("立会い", PEN), ("日　時", PEN), ("氏　名（自署）", SIGNATURE))
    height = 8 + sum(high for _, high in rows)
    sides = (
        ("渡した側", paper.giver, paper.giver_site == "ward"),
        ("受けた側", paper.receiver, paper.giver_site != "ward"),
    )

    def draw(press: Press, top: float) -> None:
        for number, (side, organisation, ward) in enumerate(sides):
            x = LEFT + number * half
            press.box(x, top, half, 8, tint=HEAD_TINT)
            press.box(x, top + 8, label, height - 8, tint=TOTAL_TINT)
            duty = "記録（区）" if ward else "確認（受託者）"
            press.text(x + half / 2, middle(top, 8, 10.5), f"{side}　{duty}", "head", 10.5, align="center")
            at = top + 8
            for name, high in rows:
                press.line(x, at, x + half, at, INNER)
                _label(press, x, at, label, high, name)
                at += high
            fit_text(press, x + label + 3, middle(top + 8, PEN, 10), organisation, half - label - 5, size=10)
            press.text(x + label + 2, middle(top + 8 + 2 * PEN, PEN, 9.5), SHOWN, size=9.5, grey=0.45)
            if not ward:
                press.text(x + label + 3, top + height - 3.2, "内容の確認　　一致　・　相違", size=8.5, grey=0.35)
            press.line(x + label, top + 8, x + label, top + height, INNER)
        press.line(LEFT + half, top, LEFT + half, top + height, HEAD_LINE)
        press.box(LEFT, top, WIDE, height, FRAME)

    return free(height, draw, keep=True)


def _label(press: Press, x: float, top: float, width: float, height: float, name: str) -> None:
    """A row's label; what stands in brackets goes under it, smaller."""
    main, bracket, rest = name.partition("（")
    lift = 2.2 if bracket else 0.0
    press.text(x + width / 2, middle(top - lift, height, 9.5), main, size=9.5, align="center")
    if bracket:
        press.text(x + width / 2, middle(top + lift, height, 8), bracket + rest, size=8, align="center")


def _heads(heads: Sequence[AuditHead]) -> Block:
    by_site = {head.site: head for head in heads}
    sites: tuple[tuple[Site, str], ...] = (("contractor", "受託者"), ("ward", "区"))

    def draw(press: Press, top: float) -> None:
        for number, (site, name) in enumerate(sites):
            y = top + number * PEN
            press.box(LEFT, y, 27, PEN, tint=HEAD_TINT)
            press.text(LEFT + 13.5, middle(y, PEN, 9.5), name, size=9.5, align="center")
            press.text(LEFT + 56, middle(y, PEN, 9), "番まで", size=9)
            if site in by_site:
                _head_value(press, y, by_site[site])
        press.line(LEFT, top + PEN, EDGE, top + PEN, INNER)
        press.line(LEFT + 27, top, LEFT + 27, top + 2 * PEN, INNER)
        press.box(LEFT, top, WIDE, 2 * PEN, FRAME)

    return free(2 * PEN, draw, keep=True)


def _head_value(press: Press, y: float, head: AuditHead) -> None:
    signs = groups(head.head.upper()[:HEAD_SIGNS], 4)
    shown = "　".join("-".join(signs[start : start + 2]) for start in range(0, len(signs), 2))
    press.text(LEFT + 54, middle(y, PEN, 11), f"{head.seq:,}", "figures", 11, align="right")
    press.text(EDGE - 4, middle(y, PEN, 12), shown, "code", 12, align="right")


def _correction() -> Block:
    said = "確認した後は書き直しません。まちがいがあったときは、新しい票を作り、その訂正欄にこの票の番号を書きます。"

    def draw(press: Press, top: float) -> None:
        press.text(LEFT, middle(top, 5, 8.5), said, size=8.5)

    return free(5.0, draw, gap=1.5)
