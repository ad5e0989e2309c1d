"""The check list of one application in the tests: screened, by code, and the papers of a good one."""

from typing import Any

from sitter_desk.domain.checks import CHECKS
from sitter_desk.domain.programme import Programme
from sitter_desk.domain.records import Certification, Check
from sitter_desk.domain.scheme import Scheme
from sitter_desk.domain.screening import screen
from tests.unit.domain.builders import application, dossier, paper, programme

RULES = programme(2024)
POSTED = application(method="post", form_version="令和6年度")
ALWAYS = ("application", "uses", "receipt", "statement", "certificate")
"""The papers that 新宿区 asks of everybody."""
PAPERS = [paper(code) for code in ALWAYS]


def screened(rules: Programme | Scheme = RULES, **changes: Any) -> tuple[dict[str, Check], str]:
    """The checks by code and the opinion; the list is always whole and in its order."""
    found = screen(dossier(rules, **changes))
    newest = rules.newest.programme if isinstance(rules, Scheme) else rules
    assert [check.code for check in found.checks] == in_order(newest)
    return {check.code: check for check in found.checks}, found.outcome


def in_order(rules: Programme) -> list[str]:
    """The check list: the contractor's, its extra ones, then the ward's."""
    return [
        *(kind.code for kind in CHECKS if kind.owner == "contractor"),
        *(extra.code for extra in rules.extra_checks if extra.owner == "contractor"),
        *(kind.code for kind in CHECKS if kind.owner == "ward"),
        *(extra.code for extra in rules.extra_checks if extra.owner == "ward"),
    ]


def certification(kind: str, name: str, *, company: str = "", valid: tuple[str, str] = ("2024-04-01", "")) -> Any:
    return Certification(
        id=f"{kind}-{name}", owner="ward", engagement="engagement", kind=kind, name=name, company=company, number="1",
        valid_from=valid[0], valid_until=valid[1],
    )  # type: ignore[arg-type]  # kind as drawn  # fmt: skip
