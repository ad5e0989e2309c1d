"""The words of the pre-screening by the codes of the office (context ``prescreening``), and the mark of each result."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sitter_desk.desktop.when import MONTHS
from sitter_desk.domain.checks import Result
from sitter_desk.domain.paper_checks import Fault
from sitter_desk.domain.records import DuplicateKind
from sitter_desk.office.telling import REASONS
from sitter_desk.office.views.screening_checks import CheckRow, Group, Paper
from sitter_desk.office.views.screening_ledger import How
from sitter_desk.office.views.screening_work import Work
from sitter_desk.workstation.language import JAPANESE, Translator

if TYPE_CHECKING:
    from sitter_desk.desktop.widgets.marks import Mark

GROUP_TITLES: Mapping[Group, str] = {
    "form": "Times and form",
    "people": "People",
    "papers": "Papers",
    "limits": "Overlaps and caps",
    "ward": "The ward checks",
}
WORK_TITLES: Mapping[Work, str] = {
    "screen": "To screen",
    "ask": "To ask about",
    "submit": "To pass on",
    "asked": "Waiting for an answer",
}
ANSWERS: Mapping[Paper, str] = {
    "fits": "Fits",
    "missing": "Not there",
    "illegible": "Can't be read",
    "name": "Another name",
    "copy": "Only a copy",
    "none": "Does not apply",
}
FAULTS: Mapping[Fault, str] = {
    "missing": "It is not there",
    "illegible": "It can't be read",
    "copy": "It is a copy, and the original is needed",
    "name": "It is in another name",
    "old": "It was issued too long ago",
}
KINDS: Mapping[DuplicateKind, str] = {
    "same_time": "One child at the same time",
    "same_sitter": "One sitter with two children",
    "same_receipt": "One receipt, claimed twice",
    "same_account": "One account, two applicants",
    "same_person": "Perhaps one applicant",
    "same_child": "Perhaps one child",
}
HOWS: Mapping[str, str] = {
    "ceiling": "ceiling",
    "fee": "fee",
    "after_discount": "fee after discount",
    "pooled": "fees and ceilings together",
    "fraction": "{count} min cut",
    "cap": "year's cap, {count} h",
    "month_cap": "month's cap, {count} h",
    "first_hours": "{count} h without ceiling",
}

MARK_OF: Mapping[Result, "Mark"] = {"pass": "ok", "deficient": "ng", "ward": "check", "open": "wait", "none": "done"}
"""○ 適 · × 不備 · △ 要区判断 · a clock for 未確認. 該当なし has a word alone in the list."""

WORDS: tuple[str, ...] = (
    tuple(text for table in (GROUP_TITLES, WORK_TITLES, ANSWERS, FAULTS, KINDS, HOWS) for text in table.values())
    + MONTHS
)
"""Everything above that is looked up by a code; the test of the translations reads it."""


def how_words(tr: Translator, how: tuple[How, ...]) -> str:
    """What decided an amount, in a few words; a code without words of its own is a reason."""
    said = [
        tr("prescreening", HOWS[code], count=number) if code in HOWS else tr("reasons", REASONS[code])
        for code, number in how
    ]
    return tr("prescreening", " + ").join(said)


def month_word(tr: Translator, month: str) -> str:
    """``2024-10`` → ``10月``."""
    return tr("prescreening", MONTHS[int(month[5:7]) - 1])


def read_and_note(tr: Translator, check: CheckRow) -> tuple[str, str]:
    """What a check read, and where it failed."""
    return (check.read, check.note) if tr.language == JAPANESE else check.english
