"""The words of the list and of the detail by the codes of the office (contexts ``applications`` and ``case``)."""

from collections.abc import Mapping

from sitter_desk.desktop.pages.prescreening.words import KINDS
from sitter_desk.domain.checks import CHECKS
from sitter_desk.domain.export_file import REFUSALS
from sitter_desk.domain.findings import FINDINGS
from sitter_desk.domain.records import DuplicateKind
from sitter_desk.office.views.case_view import Noticed, Step, StepName, StepState
from sitter_desk.workstation.language import Translator

STEPS: Mapping[StepName, Mapping[StepState, str]] = {
    "arrived": {"done": "Taken in", "now": "Take in", "todo": "Take in"},
    "screening": {"done": "Screened", "now": "Screening", "todo": "Screening"},
    "submitting": {"done": "Passed to the ward", "now": "Pass to the ward", "todo": "Pass to the ward"},
    "decision": {"done": "The ward decided", "now": "The ward decides", "todo": "The ward decides"},
    "notice": {"done": "Notice printed", "now": "Print the notice", "todo": "Print the notice"},
}

WORDS: tuple[str, ...] = tuple(dict.fromkeys(word for states in STEPS.values() for word in states.values()))
"""What is looked up by a code; the test of the translations reads it."""

_QUESTIONS = {kind.code: kind.question for kind in CHECKS}


def step_word(tr: Translator, step: Step) -> str:
    """A step as it stands: behind us, here, or ahead."""
    return tr("applications", STEPS[step.name][step.state])


def seen_words(tr: Translator, point: Noticed) -> str:
    """What was seen of a point, in words: a refused row by its number and the reason."""
    number, _, code = point.detail.partition(": ")
    if point.kind == "finding" and number.isdigit() and code in REFUSALS:
        return tr("applications", "Row {number}: {reason}", number=number, reason=tr("refused_rows", REFUSALS[code]))
    return point.detail if point.kind == "finding" else ""


def noticed_words(tr: Translator, point: Noticed) -> str:
    """One point to look at: what it is about, and what was seen where that says more."""
    if point.kind == "letter":
        return point.detail or point.place
    if point.kind == "finding":
        sentence = tr("findings", FINDINGS[point.code]) if point.code in FINDINGS else point.code
        return f"{point.place}：{sentence}" if point.place else sentence
    if point.kind == "duplicate":
        kind: DuplicateKind = point.code  # type: ignore[assignment]  # the codes of that kind
        return tr("prescreening", KINDS[kind])
    return tr("checks", _QUESTIONS[point.code]) if point.code in _QUESTIONS else point.code
