"""One application as a list shows it, but for the names, which are read from the records themselves."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from sitter_desk.domain.records import (
    Answer,
    Applicant,
    Application,
    Child,
    Decision,
    Deficiency,
    Duplicate,
    Finding,
    Notice,
    Question,
    Record,
    Screening,
    Submission,
    Use,
)
from sitter_desk.domain.stages import Stage

Mark = Literal["none", "ok", "warn", "ng"]
"""–: not looked at yet · ○ · △: a person or the ward must look · ×: it can't go on like this."""

Owner = tuple[Literal["application", "applicant"], str]
"""Whose row follows from a record: an application by its id, or the applications of an applicant by his."""


@dataclass(frozen=True, kw_only=True)
class Listed:
    """What a list orders, filters and shows of one application. ``outcome`` is that of the decision that stands,
    ``screened`` that of the present screening ("" of none); ``minutes`` and ``claimed_yen`` add up the uses that are
    not struck out; ``findings`` are the open ones, ``blocking`` those of them and of the ``duplicates`` still to be
    decided that stop the screening, ``letters`` wait for an answer. ``keys`` are those of ``domain/searching.py``."""

    application: str
    subject: str
    engagement: str
    round: str
    year_of_use: int
    arrived_on: str
    receipt_number: str
    stage: Stage
    outcome: str
    screened: str
    months: tuple[str, ...]
    uses: int
    minutes: int
    claimed_yen: int
    findings: int
    blocking: int
    duplicates: int
    letters: int
    keys: tuple[str, ...]

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What must be noticed, the worst first; ○ alone when everything was looked at and nothing is left."""
        found: list[Mark] = []
        if self.blocking or self.letters or self.screened == "deficient":
            found.append("ng")
        if self.findings + self.duplicates > self.blocking or self.screened == "ward":
            found.append("warn")
        return tuple(found) or (("ok",) if self.screened else ("none",))


def owners(record: Record) -> Iterator[Owner]:
    """The rows that follow from a record; none for most types."""
    of_type = _OWNERS.get(type(record))
    if of_type:
        yield from (owner for owner in of_type(record) if owner[1])


def _own(record: Application) -> tuple[Owner, ...]:
    return (("application", record.id),)


def _of_application(record: Any) -> tuple[Owner, ...]:
    return (("application", record.application),)


def _of_two(record: Duplicate) -> tuple[Owner, ...]:
    return ("application", record.application), ("application", record.other_application)


_OWNERS: Mapping[type[Record], Callable[[Any], tuple[Owner, ...]]] = {
    Application: _own,
    Applicant: lambda record: (("applicant", record.id),),
    Child: lambda record: (("applicant", record.applicant),),
    Duplicate: _of_two,
    **dict.fromkeys(
        (Use, Finding, Screening, Submission, Deficiency, Question, Answer, Decision, Notice), _of_application
    ),
}
