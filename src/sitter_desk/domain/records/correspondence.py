"""What is written and asked between applicant, contractor and ward."""

from dataclasses import dataclass
from typing import Literal

from sitter_desk.domain.records.base import Record


@dataclass(frozen=True, kw_only=True)
class DeficiencyItem:
    """不備の1件: the code of the check it comes from (``documents:…`` with that of a paper), its 欄 or paper, what is
    missing and what to send as the letter says it, and what is said on the telephone."""

    code: str
    place: str
    problem: str
    send: str
    phone: str


@dataclass(frozen=True, kw_only=True)
class OriginalPaper:
    """原本: a paper (its code in the rules, or in words) that goes back with the letter, or is kept here."""

    document: str
    fate: Literal["returned", "kept"]


@dataclass(frozen=True, kw_only=True)
class Reminder:
    """電話での確認: when the applicant was called about a deficiency, by whom, and what came of it."""

    day: str
    time: str
    by: str
    outcome: Literal["reached", "message", "no_answer"]


@dataclass(frozen=True, kw_only=True)
class Deficiency(Record):
    """不備のお知らせ of one application. The contractor may not reject: unanswered by ``reply_by`` it is passed on to
    the ward (office.md §2). ``cancelled``: the letter never left."""

    application: str
    number: str
    items: tuple[DeficiencyItem, ...]
    originals: tuple[OriginalPaper, ...]
    made_on: str
    made_by: str
    reply_by: str
    posted_on: str
    reminders: tuple[Reminder, ...]
    state: Literal["made", "posted", "answered", "passed_on", "cancelled"]
    closed_on: str


@dataclass(frozen=True, kw_only=True)
class Supplement(Record):
    """追完: papers that came later, linked to the deficiency they answer ("" if to none). ``documents`` are codes."""

    application: str
    deficiency: str
    arrived_on: str
    documents: tuple[str, ...]
    note: str
    received_by: str


@dataclass(frozen=True, kw_only=True)
class Posting(Record):
    """発送簿: one letter that left, by its numbers alone: no name, no address (office.md §4)."""

    number: str
    day: str
    kind: Literal["deficiency", "originals", "form"]
    application: str
    receipt_number: str
    reference: str
    tracking: str
    posted_by: str


@dataclass(frozen=True, kw_only=True)
class Question(Record):
    """疑義照会・差戻し・変更依頼: what one desk asks of the other about an application, within a round."""

    round: str
    application: str
    number: str
    kind: Literal["question", "send_back", "change_request"]
    text: str
    asked_by: str
    asked_on: str
    answer_by: str


@dataclass(frozen=True, kw_only=True)
class Answer(Record):
    """回答 of the desk that was asked; ``text`` is "" where the case, submitted again, is the answer. ``question`` may
    be the submission that came after a decision: then the ward says that the decision stands (決定のとおり)."""

    question: str
    application: str
    text: str
    answered_by: str
    answered_on: str
