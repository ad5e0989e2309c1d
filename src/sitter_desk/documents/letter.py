"""What the letters in a window envelope share: address block, head, fold marks, foot, notes under labels.

The sheet is folded in three: the window can show the address alone (ui §9). The ward is the sender of all of them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sitter_desk.documents.flow import Block, Frame, Placed, Spot, paginate
from sitter_desk.documents.sheet import MM, PORTRAIT, Imprint, Press, furnish, middle
from sitter_desk.documents.table import paragraph
from sitter_desk.documents.text import Lines, Setter
from sitter_desk.documents.wording import era_day
from sitter_desk.domain.records import Letterhead
from sitter_desk.domain.statement import Addressee
from sitter_desk.errors import AddressTooLong

LEFT, EDGE = PORTRAIT.left, PORTRAIT.edge
FOLDS = (99.0, 198.0)
FRAME = Frame(first=79.5, top=30.0, bottom=278.5, folds=FOLDS)
BESIDE_WINDOW = 112.0
"""Left of it, above y 60, stands the address alone: the sheet slides 25 mm right and 21 down in its envelope."""
BLOCK_LEFT, BLOCK_TOP, BLOCK_WIDE, BLOCK_HIGH = 24.0, 17.0, 59.0, 20.0
"""The address block (ui §9): 59 × 20 mm, never nearer than 2 mm to the edge of the window."""
SMALLEST = 9.0
TOGETHER = 50.0
"""A list of notes up to this height isn't parted by a fold."""
LABEL_WIDE, TEXT_LEFT = 21.0, 52.0
_AFTER_SPACE = re.compile(r"(?<=[ \u3000\n])")


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A letter but for its text. ``document_number`` 文書番号 ("" prints none), ``day`` ISO; ``left`` stands at the
    left of the foot; the imprint's document id names the letter in refusals."""

    imprint: Imprint
    letterhead: Letterhead
    document_number: str
    day: str
    title: str
    addressee: Addressee
    receipt_number: str
    left: str = ""


def letter_sheets(blocks: Sequence[Block], letter: Letter) -> list[list[Placed]]:
    """The blocks on the sheets of a letter, clear of the folds. Raises TextTooLong."""
    return paginate(blocks, FRAME, document=letter.imprint.document_id)


def lay_letter(press: Press, letter: Letter, blocks: Sequence[Block]) -> None:
    """Draws one letter of one or more sheets. Raises AddressTooLong, TextTooLong."""
    sheets = letter_sheets(blocks, letter)
    for number, placed in enumerate(sheets, 1):
        if number == 1:
            _first_sheet(press, letter)
        else:
            _next_sheet(press, letter)
        furnish(press, letter.imprint, number, len(sheets), left=letter.left, band_left=BESIDE_WINDOW)
        for block, spot in placed:
            block.draw(press, spot)
        press.next_sheet()


def _first_sheet(press: Press, letter: Letter) -> None:
    key = ("letterhead", letter.letterhead, letter.title, letter.document_number, letter.day)
    press.shared(key, lambda: _head(press, letter))
    lines = _address_lines(press.setter, letter.addressee)
    if lines is None:
        raise AddressTooLong(notice=letter.imprint.document_id)
    for line in lines:
        press.text(line.x, line.y, line.text, "text", line.size)


def _head(press: Press, letter: Letter) -> None:
    """Number, date, mayor, seal line, title, fold marks: the same on all notices of one approval."""
    head, edge = letter.letterhead, PORTRAIT.edge
    room = (edge - BESIDE_WINDOW) * MM
    number = press.setter.fit(letter.document_number, "text", 10.5, room)
    for place, line in enumerate(number.lines):
        press.text(edge, 21.5 + 4 * place, line, size=number.size, align="right")
    press.text(edge, 27.7 + 4 * (len(number.lines) - 1), era_day(letter.day), align="right")
    seal = 24.0 if head.seal == "preprinted" else 0.0
    mayor = press.setter.fit(f"{head.mayor_title}　{head.mayor_name}", "text", 11, room - seal * MM)
    for place, line in enumerate(mayor.lines):
        press.text(edge - seal, 44.5 + 5 * place, line, size=mayor.size, align="right")
    if head.seal == "omitted":
        press.text(edge, 44.9 + 5.5 * len(mayor.lines), "（公印省略）", size=8.5, align="right")
    title = press.setter.fit(letter.title, "text", 15.5, PORTRAIT.body * MM / 1.08, 11)
    for place, line in enumerate(title.lines):
        y = 72 + 6 * (place - len(title.lines) + 1)
        press.text(PORTRAIT.left + PORTRAIT.body / 2, y, line, size=title.size, align="center", track=title.size * 0.08)
    for fold in FOLDS:
        press.line(4, fold, 8, fold)


def _next_sheet(press: Press, letter: Letter) -> None:
    def draw() -> None:
        press.text(PORTRAIT.left, 24, f"{letter.title}（続き）", size=9.5)
        press.line(PORTRAIT.left, 26.5, PORTRAIT.edge, 26.5)
        for fold in FOLDS:
            press.line(4, fold, 8, fold)

    press.shared(("continued", letter.title), draw)
    press.text(PORTRAIT.edge, 24, f"受付番号　{letter.receipt_number}", size=9.5, align="right")


@dataclass(frozen=True)
class _AddressLine:
    """One line of the address block: baseline start in mm, size in points."""

    x: float
    y: float
    text: str
    size: float


def _address_lines(setter: Setter, addressee: Addressee) -> list[_AddressLine] | None:
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
) -> list[_AddressLine] | None:
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
        _AddressLine(BLOCK_LEFT, first + pitch * number, text, points) for number, (text, points) in enumerate(set_)
    ]
    found = [
        replace(line, y=line.y + drop) if n >= len(set_) - len(name.lines) else line for n, line in enumerate(found)
    ]
    last = found[-1]
    return [*found, _AddressLine(last.x + setter.width(last.text, "text", last.size) / MM + 4, last.y, "様", name.size)]


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


def asking(head: Letterhead) -> list[tuple[str, str]]:
    """Whom to ask, as notes under labels."""
    contact = f"{head.contact}　{head.phone}" + (f"（{head.hours}）" if head.hours else "")
    return [line for line in (("問合せ", contact), ("担当", head.office)) if line[1]]


def told(setter: Setter, lines: Sequence[tuple[str, str]]) -> list[Block]:
    """Labels spread evenly at the left, their texts beside them."""
    blocks: list[Block] = []
    for label, text in lines:
        parts = text.split("\n")
        size = _size_of_all(setter, parts)
        own = [block for part in parts for block in _told_part(setter, part, size)]
        blocks += [_labelled(own[0], label), *own[1:]]
    if sum(block.height for block in blocks) > TOGETHER:
        return blocks
    return [*(replace(block, keep=True) for block in blocks[:-1]), *blocks[-1:]]


def _size_of_all(setter: Setter, parts: Sequence[str]) -> float:
    """One size for the parts of a note: the one in which each that can stand on a line does."""
    fitted = [setter.fit(part, "text", 10, (EDGE - TEXT_LEFT) * MM, SMALLEST) for part in parts]
    return min((each.size for each in fitted if len(each.lines) == 1), default=10)


def _told_part(setter: Setter, text: str, size: float) -> list[Block]:
    return paragraph(setter, text, x=TEXT_LEFT, width=EDGE - TEXT_LEFT, size=size, pitch=5.2)


def _labelled(block: Block, label: str) -> Block:
    def draw(press: Press, spot: Spot) -> None:
        press.spread(LEFT + 1, middle(spot.top, block.height, 10), LABEL_WIDE, label)
        block.draw(press, spot)

    return replace(block, draw=draw)
