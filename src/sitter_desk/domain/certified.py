"""認定: which companies and sitters the scheme knows, and on which days (domain.md §1.3)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sitter_desk.domain.records import Certification, Use
from sitter_desk.domain.text import fold_name

Known = Mapping[str, tuple[Certification, ...]]
"""Certifications by folded name, and by the name as the ward's list spells it (most are typed like that)."""


@dataclass(frozen=True, kw_only=True)
class Certified:
    """The lists the ward gave: ``None`` where it gave none, so that nothing can be compared."""

    companies: Known | None
    sitters: Known | None

    def company_on(self, use: Use) -> bool:
        """Whether the company was certified on the day of a use; True where there is no list."""
        return self.companies is None or any(_holds(each, use.day) for each in _named(self.companies, use.company))

    def sitter_on(self, use: Use) -> bool:
        """Whether a sitter of that name was, with that company; True where there is no list."""
        return self.sitters is None or any(
            _holds(each, use.day) and fold_name(each.company) in ("", fold_name(use.company))
            for each in _named(self.sitters, use.sitter)
        )


NOBODY = Certified(companies=None, sitters=None)


def certified_of(certifications: Iterable[Certification]) -> Certified:
    """The lists by kind; a kind without any entry was not given."""
    lists: dict[str, dict[str, tuple[Certification, ...]]] = {"company": {}, "sitter": {}}
    for each in certifications:
        known = lists[each.kind]
        for name in {each.name, fold_name(each.name)}:
            known[name] = (*known.get(name, ()), each)
    return Certified(companies=lists["company"] or None, sitters=lists["sitter"] or None)


def _named(known: Known, name: str) -> tuple[Certification, ...]:
    return known.get(name) or known.get(fold_name(name), ())


def _holds(certification: Certification, day: str) -> bool:
    return certification.valid_from <= day and (not certification.valid_until or day <= certification.valid_until)
