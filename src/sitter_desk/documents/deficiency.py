"""申請書類の不備について（補正のお願い）: what an applicant is asked to send, and by when, in the ward's name.

Folded in three for a window envelope like a notice. It tells no amount and no account (office.md §4), and what the
papers are used for (特6).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sitter_desk.documents.flow import Block, Spot
from sitter_desk.documents.fonts import Fonts, require_printable
from sitter_desk.documents.letter import Letter, asking, lay_letter, told
from sitter_desk.documents.sheet import MM, PORTRAIT, Imprint, Press, middle
from sitter_desk.documents.table import Column, Row, heading, pairs, paragraph, table
from sitter_desk.documents.text import Setter
from sitter_desk.documents.wording import full_day
from sitter_desk.domain.records import Letterhead
from sitter_desk.domain.statement import Addressee

LEFT, EDGE, WIDE = PORTRAIT.left, PORTRAIT.edge, PORTRAIT.body
FACT_WIDTHS = (27.0, 55.5, 27.0, 55.5)
TITLE = "申請書類の不備について（補正のお願い）"
COLUMNS = (
    Column("番号", 11, "right", "figures"),
    Column("欄・書類", 35, smallest=8.5),
    Column("不備の内容", 66, smallest=8.5),
    Column("お送りいただくもの", 53, smallest=8.5),
)
ENVELOPE = "同封の返信用封筒でお送りください。お送りいただくものには、受付番号を書いてください。"


@dataclass(frozen=True, kw_only=True)
class AskedItem:
    """One row: 欄 of the form or paper, what is wrong, what to send."""

    place: str
    problem: str
    send: str


@dataclass(frozen=True, kw_only=True)
class DeficiencyLetter:
    """One letter. ``number`` 不備番号, ``document_number`` 文書番号 ("" prints none), days ISO; ``opening`` and
    ``closing`` are the ward's wording, filled in. ``purpose`` says what the papers are used for, ``reply_to`` are the
    lines of 返信先; ``returned`` and ``kept`` are the originals, by their titles."""

    imprint: Imprint
    letterhead: Letterhead
    number: str
    document_number: str
    made_on: str
    addressee: Addressee
    receipt_number: str
    reply_by: str
    opening: str
    closing: str
    items: tuple[AskedItem, ...]
    returned: tuple[str, ...]
    kept: tuple[str, ...]
    reply_to: tuple[str, ...]
    purpose: str


def deficiency_letter(paper: DeficiencyLetter, fonts: Fonts) -> bytes:
    """One letter as PDF. Raises UnprintableText, AddressTooLong, TextTooLong."""
    require_printable(paper, fonts)
    press = Press(fonts, title=TITLE)
    lay_letter(press, _letter(paper), _body(press.setter, paper))
    return press.finish()


def _letter(paper: DeficiencyLetter) -> Letter:
    return Letter(
        imprint=replace(paper.imprint, value=paper.receipt_number),
        # The seal belongs to decisions: a request goes out without it, whatever paper the notices are printed on.
        letterhead=replace(paper.letterhead, seal="omitted"),
        document_number=paper.document_number,
        day=paper.made_on,
        title=TITLE,
        addressee=paper.addressee,
        receipt_number=paper.receipt_number,
    )


def _body(setter: Setter, paper: DeficiencyLetter) -> list[Block]:
    numbers = (("受付番号", paper.receipt_number), ("不備番号", paper.number))
    rows = [Row((str(at), item.place, item.problem, item.send)) for at, item in enumerate(paper.items, 1)]
    return [
        *paragraph(setter, f"　{paper.opening}", x=LEFT, width=WIDE),
        *_kept(pairs(setter, [numbers], FACT_WIDTHS, x=LEFT, row_height=7.2, gap=1.5), keep=False),
        *_kept(paragraph(setter, f"　{paper.closing}", x=LEFT, width=WIDE, gap=3.0), keep=True),
        _deadline(setter, paper),
        heading("1　不備の内容とお送りいただくもの", x=LEFT, edge=EDGE),
        *table(setter, COLUMNS, rows, x=LEFT, row_height=8.0),
        *_originals(setter, paper),
        heading(f"{3 if paper.returned or paper.kept else 2}　返信先・問合せ先", x=LEFT, edge=EDGE),
        *told(setter, _contact(paper)),
    ]


def _kept(blocks: Sequence[Block], *, keep: bool) -> list[Block]:
    """The numbers stand above the first fold; the sentence that says until when stands with its date below it."""
    return [replace(block, keep=keep) for block in blocks]


def _deadline(setter: Setter, paper: DeficiencyLetter) -> Block:
    """The reply date, boxed and bold: what must not be missed."""
    day = setter.fit(full_day(paper.reply_by), "head", 15, WIDE / 2 * MM)

    def draw(press: Press, spot: Spot) -> None:
        press.box(LEFT, spot.top, WIDE, 12, 1.1, tint=0.05)
        press.text(LEFT + 3.5, middle(spot.top, 12, 10.5), "お送りいただく期限（必着）", "head", 10.5)
        press.text(EDGE - 3.5, middle(spot.top, 12, day.size), day.lines[0], "head", day.size, align="right")

    return Block(height=12, draw=draw, gap=3.0, ink=(3.0, 9.0))


def _originals(setter: Setter, paper: DeficiencyLetter) -> list[Block]:
    if not paper.returned and not paper.kept:
        return []
    lines = (("お返しする", "、".join(paper.returned)), ("お預かりする", "、".join(paper.kept)))
    return [
        heading("2　お送りいただいた原本の取扱い", x=LEFT, edge=EDGE),
        *told(setter, [line for line in lines if line[1]]),
    ]


def _contact(paper: DeficiencyLetter) -> Sequence[tuple[str, str]]:
    reply = "\n".join((*paper.reply_to, ENVELOPE))
    return [("返信先", reply), *asking(paper.letterhead), ("利用目的", paper.purpose)]
