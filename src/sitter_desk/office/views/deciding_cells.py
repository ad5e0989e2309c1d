"""What a cell of the comparison says: a mark and a phrase as a code with values, so that the window and a test say the
same of it. ``PHRASES`` are the English texts, complete in ``resources/i18n/ja.ts`` (context ``decision_cells``).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from sitter_desk.workstation.language import JAPANESE, Translator

CellMark = Literal["", "ok", "warn", "ng", "wait"]
Values = Mapping[str, str | int]

PHRASES: dict[str, str] = {
    "none": "–",
    "plain": "{text}",
    "ward_looks": "for the ward to look up",
    "registered": "registered on all days",
    "not_registered": "not registered",
    "not_looked_up": "not looked up yet",
    "holds": "it holds",
    "holds_not": "it does not hold",
    "right_age": "age fits",
    "judge": "for the ward",
    "deficient": "deficient",
    "open": "not looked at",
    "not_asked": "does not apply",
    "fits": "fits",
    "same": "the same here",
    "to_judge": "to be judged",
    "judged": "judged: {text}",
    "differs": "comes out otherwise here",
    "hours": "{hours} h",
    "hours_minutes": "{hours} h {minutes} min",
    "by_band": "day {day}, night {night}",
    "same_small": "the same",
    "yen": "{yen} yen",
    "less": "−{less}",
    "by_own_rules": "by the ward's rules",
    "elsewhere": "{hours} h elsewhere",
    "of_cap": "{used} / {cap} h",
    "before": "{hours} h granted before",
    "nothing_before": "none before",
    "over_cap": "would pass the cap",
    "hours_left": "hours were left",
    "online": "online",
    "papers": "{count} papers",
    "papers_right": "{count} are right",
    "papers_wrong": "of {count}: {text}",
    "name_same": "the applicant's name",
    "name_other": "another name",
    "no_duplicate": "none",
    "duplicates_none": "none was paid",
    "duplicates_open": "{count} to be decided",
    "duplicates_apart": "decided: not the same",
    "duplicates_same": "decided: the same",
}
"""What a cell says."""


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One cell: its mark, what it says, what stands small behind it (a phrase as well, "" for none), and a remark as it
    stands in the records (``english``: where an English screen says it otherwise)."""

    mark: CellMark = ""
    phrase: str = "none"
    values: Values = field(default_factory=dict)
    small: str = ""
    remark: str = ""
    english: str = ""


@dataclass(frozen=True, kw_only=True)
class SideRow:
    """One line: ``title`` is English for the rows of ``ROWS`` and the check list, a ward's own check stands in the
    ward's words. ``parts``: whether somebody must look because the sides part."""

    code: str
    title: str
    applicant: Cell
    contractor: Cell
    ward: Cell

    @property
    def parts(self) -> bool:
        """Whether a cell says that it must be looked at, or is wrong."""
        return any(cell.mark in ("warn", "ng", "wait") for cell in (self.contractor, self.ward))


def say(tr: Translator, cell: Cell) -> str:
    """What a cell says in the translator's language, without what stands small behind it."""
    return _phrase(tr, cell.phrase, cell.values)


def say_small(tr: Translator, cell: Cell) -> str:
    """What stands small behind it: the phrase, or the remark of the records."""
    remark = cell.remark if tr.language == JAPANESE else cell.english or cell.remark
    return _phrase(tr, cell.small, cell.values) if cell.small else remark


def _phrase(tr: Translator, code: str, values: Values) -> str:
    return tr("decision_cells", PHRASES[code], **values) if values else tr("decision_cells", PHRASES[code])
