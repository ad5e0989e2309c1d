"""The words of the deficiency notices by the codes of the office (context ``deficiencies``), and their marks."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from sitter_desk.office.views.letter_desk import LetterRow, Step
from sitter_desk.workstation.language import Translator

if TYPE_CHECKING:
    from sitter_desk.desktop.widgets.marks import Mark

Outcome = Literal["reached", "message", "no_answer"]

STEPS: Mapping[Step, str] = {
    "post": "To be posted",
    "wait": "Waiting for reply",
    "call": "To be called",
    "pass_on": "To pass on to the ward",
    "cancel": "To be cancelled",
    "closed": "Closed",
}
STEP_MARKS: Mapping[Step, "Mark"] = {
    "post": "info",
    "wait": "wait",
    "call": "late",
    "pass_on": "ward",
    "cancel": "check",
    "closed": "done",
}
CLOSED: Mapping[str, str] = {"answered": "Answered", "passed_on": "Passed on to the ward", "cancelled": "Cancelled"}
OUTCOMES: Mapping[Outcome, str] = {"reached": "Reached", "message": "Message left", "no_answer": "No answer"}
FATES: Mapping[str, str] = {"returned": "goes back", "kept": "is kept here"}

WORDS: tuple[str, ...] = tuple(text for table in (STEPS, CLOSED, OUTCOMES, FATES) for text in table.values())
"""Everything above that is looked up by a code; the test of the translations reads it."""


def step_words(tr: Translator, row: LetterRow) -> tuple[str, "Mark"]:
    """Where a letter stands, with its mark."""
    if row.step == "closed":
        mark: Mark = {"passed_on": "ward", "cancelled": "check"}.get(row.state, "done")  # type: ignore[assignment]  # marks
        return tr("deficiencies", CLOSED[row.state]), mark
    return tr("deficiencies", STEPS[row.step]), STEP_MARKS[row.step]
