"""助成金（不）交付決定通知書: what the ward decided, to the parent. Full and partial grant share one form.

Everything printed comes from the signed statement of a ``VerifiedDecision`` and a small ``Issue``; there is no other
way to this paper (A4). The sheet is folded in three for a window envelope: the window can show the address alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sitter_desk.documents.flow import Frame, Placed, paginate
from sitter_desk.documents.fonts import Fonts, refuse_unprintable, texts_of
from sitter_desk.documents.notice_parts import address_lines, body
from sitter_desk.documents.sheet import MM, PORTRAIT, Imprint, Press, furnish
from sitter_desk.documents.wording import era_day
from sitter_desk.domain.statement import DecisionStatement
from sitter_desk.errors import AddressTooLong, SealImageMissing
from sitter_desk.sealing.decision import VerifiedDecision

FOLDS = (99.0, 198.0)
FRAME = Frame(first=79.5, top=30.0, bottom=278.5, folds=FOLDS)
BESIDE_WINDOW = 112.0
"""Left of it, above y 60, stands the address alone: the sheet slides 25 mm right and 21 down in its envelope."""


@dataclass(frozen=True, kw_only=True)
class Issue:
    """What our office adds to a decision: 通知番号 (ASCII, unique), 封入ロット and the place in it, whether it is
    practice, 様式番号 as the ward typed it ("" prints nothing)."""

    number: str
    lot: str
    position: int
    practice: bool
    form_number: str = ""


def decision_notice(decision: VerifiedDecision, issue: Issue, fonts: Fonts) -> bytes:
    """One notice as PDF. Raises UnprintableText, AddressTooLong, TextTooLong, SealImageMissing."""
    return decision_notices([(decision, issue)], fonts)


def decision_notices(items: Sequence[tuple[VerifiedDecision, Issue]], fonts: Fonts) -> bytes:
    """Many notices as one PDF, each with its own page numbers; parts that agree are stored once.

    Everything is checked before anything is drawn: one bad character stops the run with the list of all.
    """
    if not all(type(decision) is VerifiedDecision for decision, _ in items):
        raise TypeError("a notice is made of verified decisions alone")
    found = [text for decision, issue in items for text in texts_of((decision.statement, issue), issue.number)]
    refuse_unprintable(found, fonts)
    press = Press(fonts, title="決定通知書")
    for decision, issue in items:
        _notice(press, decision.statement, issue)
    return press.finish()


def sheets_of(decision: VerifiedDecision, issue: Issue, fonts: Fonts) -> int:
    """How many sheets a notice takes."""
    return len(_sheets(Press(fonts, title=""), decision.statement, issue))


def _sheets(press: Press, statement: DecisionStatement, issue: Issue) -> list[list[Placed]]:
    return paginate(body(press.setter, statement), FRAME, document=issue.number)


def _notice(press: Press, statement: DecisionStatement, issue: Issue) -> None:
    if statement.letterhead.seal == "image":
        raise SealImageMissing
    sheets = _sheets(press, statement, issue)
    for number, placed in enumerate(sheets, 1):
        if number == 1:
            _first_sheet(press, statement, issue)
        else:
            _next_sheet(press, statement)
        _furnish(press, statement, issue, number, len(sheets))
        for block, spot in placed:
            block.draw(press, spot)
        press.next_sheet()


def _furnish(press: Press, statement: DecisionStatement, issue: Issue, sheet: int, sheets: int) -> None:
    imprint = Imprint(
        document_id=issue.number,
        case="",
        practice=issue.practice,
        form_number=issue.form_number,
        value=statement.receipt_number,
    )
    left = f"封筒 {issue.lot}-{issue.position:03}　通 {issue.number}"
    furnish(press, imprint, sheet, sheets, left=left, band_left=BESIDE_WINDOW)


def _first_sheet(press: Press, statement: DecisionStatement, issue: Issue) -> None:
    head = statement.letterhead
    key = ("letterhead", head, statement.title, statement.document_number, statement.effective_on)
    press.shared(key, lambda: _letterhead(press, statement))
    lines = address_lines(press.setter, statement.addressee)
    if lines is None:
        raise AddressTooLong(notice=issue.number)
    for line in lines:
        press.text(line.x, line.y, line.text, "text", line.size)


def _letterhead(press: Press, statement: DecisionStatement) -> None:
    """Number, date, mayor, seal line, title, fold marks: the same on all notices of one approval."""
    head, edge = statement.letterhead, PORTRAIT.edge
    room = (edge - BESIDE_WINDOW) * MM
    number = press.setter.fit(statement.document_number, "text", 10.5, room)
    for place, line in enumerate(number.lines):
        press.text(edge, 21.5 + 4 * place, line, size=number.size, align="right")
    press.text(edge, 27.7 + 4 * (len(number.lines) - 1), era_day(statement.effective_on), align="right")
    seal = 24.0 if head.seal == "preprinted" else 0.0
    mayor = press.setter.fit(f"{head.mayor_title}　{head.mayor_name}", "text", 11, room - seal * MM)
    for place, line in enumerate(mayor.lines):
        press.text(edge - seal, 44.5 + 5 * place, line, size=mayor.size, align="right")
    if head.seal == "omitted":
        press.text(edge, 44.9 + 5.5 * len(mayor.lines), "（公印省略）", size=8.5, align="right")
    title = press.setter.fit(statement.title, "text", 15.5, PORTRAIT.body * MM / 1.08, 11)
    for place, line in enumerate(title.lines):
        y = 72 + 6 * (place - len(title.lines) + 1)
        press.text(PORTRAIT.left + PORTRAIT.body / 2, y, line, size=title.size, align="center", track=title.size * 0.08)
    for fold in FOLDS:
        press.line(4, fold, 8, fold)


def _next_sheet(press: Press, statement: DecisionStatement) -> None:
    def draw() -> None:
        press.text(PORTRAIT.left, 24, f"{statement.title}（続き）", size=9.5)
        press.line(PORTRAIT.left, 26.5, PORTRAIT.edge, 26.5)
        for fold in FOLDS:
            press.line(4, fold, 8, fold)

    press.shared(("continued", statement.title), draw)
    press.text(PORTRAIT.edge, 24, f"受付番号　{statement.receipt_number}", size=9.5, align="right")
