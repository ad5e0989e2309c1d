"""予算現額: what the ward may spend on the uses of a year, as it typed it, and what its decisions have used of it.

The budget binds nobody here: it stands beside the round, as on the paper of its 起案 (office.md §2, 決裁).
"""

import re
import unicodedata
from dataclasses import dataclass

from sitter_desk.domain.records import Application, Decision
from sitter_desk.office.grouping import grouped
from sitter_desk.office.session import Session
from sitter_desk.office.standing import standing
from sitter_desk.vault.store import Reader

_YEN = re.compile(r"[¥\\]?([0-9]{1,13}|[0-9]{1,3}(?:,[0-9]{3}){1,4})円?")


@dataclass(frozen=True, kw_only=True)
class Budget:
    """One year of use in yen: ``appropriated`` is None while nobody has typed it, ``used`` are the decisions that
    stand, over all engagements of the ward."""

    year_of_use: int
    appropriated: int | None
    used: int

    def left(self, planned: int) -> int | None:
        """What is left when a round takes ``planned`` more; below 0 where it does not suffice."""
        return None if self.appropriated is None else self.appropriated - self.used - planned


def parse_yen(text: str) -> int | None:
    """Yen of ``12,000,000``, ``１２０００円``; None for anything else."""
    match = _YEN.fullmatch(unicodedata.normalize("NFKC", text).strip())
    return int(match[1].replace(",", "")) if match else None


def put_budget(session: Session, year_of_use: int, yen: int) -> None:
    """Keeps 予算現額 of a year of use, in yen; the figure itself stands in the entry. ValueError below 0."""
    if yen < 0:
        message = "a budget is not below 0"
        raise ValueError(message)
    with session.act("budget.put") as act:
        act.set_setting(_key(year_of_use), str(yen))
        act.note(about="budget", facts={"year": year_of_use, "yen": yen})


def budget_of(reader: Reader, year_of_use: int) -> Budget:
    """The budget of a year of use and what is used of it."""
    typed = reader.setting(_key(year_of_use))
    return Budget(
        year_of_use=year_of_use,
        appropriated=int(typed) if typed else None,
        used=_used(reader, year_of_use),
    )


def _key(year_of_use: int) -> str:
    return f"budget {year_of_use}"


def _used(reader: Reader, year_of_use: int) -> int:
    """Of each application the decision that stands; only where there are several their statements are read."""
    own = {application for (application,) in reader.columns(Application, "id", year_of_use=year_of_use)}
    decided = reader.columns(Decision, "application", "amount_yen")
    amounts = grouped((application, yen) for application, yen in decided if application in own)
    several = {application for application, yen in amounts.items() if len(yen) > 1}
    once: int = sum(yen[0] for application, yen in amounts.items() if application not in several)
    decisions = grouped((each.application, each) for each in reader.find_all(Decision, "application", several))
    return once + sum(standing(each)[-1].amount_yen for each in decisions.values())
