"""助成金（不）交付決定通知書: what the ward decided, to the parent. Full and partial grant share one form.

Everything printed comes from the signed statement of a ``VerifiedDecision`` and a small ``Issue``; there is no other
way to this paper (A4). The sheet is folded in three for a window envelope: the window can show the address alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sitter_desk.documents.fonts import Fonts, refuse_unprintable, texts_of
from sitter_desk.documents.letter import Letter, lay_letter, letter_sheets
from sitter_desk.documents.notice_parts import body
from sitter_desk.documents.sheet import Imprint, Press
from sitter_desk.domain.statement import DecisionStatement
from sitter_desk.errors import SealImageMissing
from sitter_desk.sealing.decision import VerifiedDecision


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
    setter = Press(fonts, title="").setter
    return len(letter_sheets(body(setter, decision.statement), _letter(decision.statement, issue)))


def _notice(press: Press, statement: DecisionStatement, issue: Issue) -> None:
    if statement.letterhead.seal == "image":
        raise SealImageMissing
    lay_letter(press, _letter(statement, issue), body(press.setter, statement))


def _letter(statement: DecisionStatement, issue: Issue) -> Letter:
    imprint = Imprint(
        document_id=issue.number,
        case="",
        practice=issue.practice,
        form_number=issue.form_number,
        value=statement.receipt_number,
    )
    return Letter(
        imprint=imprint,
        letterhead=statement.letterhead,
        document_number=statement.document_number,
        day=statement.effective_on,
        title=statement.title,
        addressee=statement.addressee,
        receipt_number=statement.receipt_number,
        left=f"封筒 {issue.lot}-{issue.position:03}　通 {issue.number}",
    )
