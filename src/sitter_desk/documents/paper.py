"""The frame that the office papers share: number box, sender, title, flow over sheets, foot."""

from collections.abc import Callable, Sequence

from sitter_desk.documents.flow import Block, Frame, Spot, paginate
from sitter_desk.documents.fonts import Fonts, Style, require_printable
from sitter_desk.documents.sheet import MM, PORTRAIT, Format, Imprint, Press, furnish, middle
from sitter_desk.documents.table import HEAD_TINT, Column
from sitter_desk.documents.text import Setter

PEN = 9.0
"""Least height in mm of a cell that is filled by pen (ui §9)."""
SIGNATURE = 21.0


def lay(
    press: Press,
    imprint: Imprint,
    *,
    title: str,
    head: Callable[[Press], None],
    blocks: Sequence[Block],
    first: float,
    left: str = "",
) -> None:
    """One paper of one or more sheets: ``head`` on the first, its title and id again on the others."""
    form = press.form
    frame = Frame(first=first, top=form.top + 8, bottom=form.foot - 2)
    sheets = paginate(blocks, frame, document=imprint.document_id)
    for number, placed in enumerate(sheets, 1):
        if number == 1:
            head(press)
        else:
            _running_head(press, title, imprint)
        furnish(press, imprint, number, len(sheets), left=left)
        for block, spot in placed:
            block.draw(press, spot)
        press.next_sheet()


def one_paper(
    paper: object,
    imprint: Imprint,
    fonts: Fonts,
    *,
    title: str,
    head: Callable[[Press], None],
    build: Callable[[Setter], list[Block]],
    first: float,
    form: Format = PORTRAIT,
) -> bytes:
    """A PDF of one paper, checked before anything is drawn. Raises UnprintableText, TextTooLong."""
    require_printable(paper, fonts)
    press = Press(fonts, title=title, form=form)
    lay(press, imprint, title=title, head=head, blocks=build(press.setter), first=first)
    return press.finish()


def _running_head(press: Press, title: str, imprint: Imprint) -> None:
    form = press.form
    press.text(form.left, form.top + 2, f"{title}（続き）", size=9.5)
    press.text(form.edge, form.top + 2, imprint.document_id, "code", 9, align="right")
    press.line(form.left, form.top + 4.5, form.edge, form.top + 4.5)


def free(height: float, draw: Callable[[Press, float], None], *, gap: float = 0.0, keep: bool = False) -> Block:
    """A block drawn from its top."""
    return Block(height=height, draw=lambda press, spot: draw(press, spot.top), gap=gap, keep=keep)


def number_box(press: Press, label: str, number: str) -> None:
    """The paper's own number, boxed at the upper left; grows with a long number."""
    form = press.form
    wide = max(42.0, 24 + press.setter.width(number, "strong", 12) / MM)
    press.box(form.left, form.top, wide, 9, 0.8)
    press.text(form.left + 3, middle(form.top, 9, 9), label, size=9)
    press.text(form.left + wide - 2.5, middle(form.top, 9, 12), number, "strong", 12, align="right")


def right_lines(press: Press, y: float, lines: Sequence[str], *, size: float = 10.5, width: float = 90) -> float:
    """Lines at the right margin, 6.4 mm apart; gives the baseline after the last."""
    for text in lines:
        if text:
            fitted = press.setter.fit(text, "text", size, width * MM)
            for line in fitted.lines:
                press.text(press.form.edge, y, line, size=fitted.size, align="right")
                y += 6.4 if line is fitted.lines[-1] else 4.6
    return y


def title_line(press: Press, y: float, title: str, *, size: float = 17, track: float = 0.2) -> None:
    """The title, centred and letter-spaced (``track`` in em)."""
    form = press.form
    press.text(form.left + form.body / 2, y, title, size=size, align="center", track=size * track)


def fit_text(
    press: Press, x: float, y: float, text: str, width: float, style: Style = "text", size: float = 10.5
) -> None:
    """Text from a baseline, shrunk and then wrapped within ``width`` mm."""
    fitted = press.setter.fit(text, style, size, width * MM)
    for number, line in enumerate(fitted.lines):
        press.text(x, y + number * fitted.size * 1.35 / MM, line, style, fitted.size)


def signing_table(
    columns: Sequence[Column], rows: Sequence[tuple[float, Sequence[str]]], *, x: float, gap: float = 3.0
) -> Block:
    """A head and rows of given heights; cells that begin with a space are hints in grey to be written
    over. A first column without a title holds the rows' labels."""
    height = 8.0 + sum(row[0] for row in rows)

    def draw(press: Press, top: float) -> None:
        wide = sum(column.width for column in columns)
        press.box(x, top, wide, 8, tint=HEAD_TINT)
        if not columns[0].title:
            press.box(x, top, columns[0].width, height, tint=HEAD_TINT)
        press.box(x, top, wide, height, 0.8)
        _signing_row(press, columns, [column.title for column in columns], x, Spot(top, 8))
        at = top + 8
        for tall, cells in rows:
            press.line(x, at, x + wide, at, 0.3)
            _signing_row(press, columns, cells, x, Spot(at, tall))
            at += tall
        at = x
        for column in columns[:-1]:
            at += column.width
            press.line(at, top, at, top + height, 0.3)

    return free(height, draw, gap=gap)


def _signing_row(press: Press, columns: Sequence[Column], cells: Sequence[str], x: float, spot: Spot) -> None:
    for column, cell in zip(columns, cells, strict=True):
        fitted = press.setter.fit(cell, "text", 9.5, (column.width - 2) * MM, 8)
        step = fitted.size * 1.3 / MM
        base = middle(spot.top, spot.height - step * (len(fitted.lines) - 1), fitted.size)
        for number, line in enumerate(fitted.lines):
            grey = 0.45 if cell.startswith(" ") else 0.0
            press.text(x + column.width / 2, base + number * step, line, size=fitted.size, align="center", grey=grey)
        x += column.width
