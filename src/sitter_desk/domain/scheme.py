"""The rules of one year of use as they follow each other: a use goes by those in force on its day (domain.md §1.6)."""

from dataclasses import dataclass

from sitter_desk.domain.programme import Programme


@dataclass(frozen=True, kw_only=True)
class Rules:
    """One version of the rules: the id of its rule set, and what it says."""

    id: str
    programme: Programme


@dataclass(frozen=True, kw_only=True)
class Scheme:
    """All rules of a year of use, in the order of the days from which they hold; at least one."""

    rules: tuple[Rules, ...]

    def on(self, day: str) -> Rules:
        """The rules of a day (ISO); before the first ones hold, the first."""
        if len(self.rules) == 1:
            return self.rules[0]
        in_force = [rules for rules in self.rules if rules.programme.effective_from <= day]
        return in_force[-1] if in_force else self.rules[0]

    @property
    def newest(self) -> Rules:
        """The rules that hold at the end of the year: form, papers and wording go by them."""
        return self.rules[-1]

    @property
    def year(self) -> int:
        """利用年度."""
        return self.newest.programme.year_of_use

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the rule sets: under other ones an amount is not the same."""
        return tuple(rules.id for rules in self.rules)


def scheme_of(*programmes: Programme) -> Scheme:
    """A scheme of rules that are in no vault, each under its version (for previews and tests)."""
    ordered = sorted(programmes, key=lambda programme: programme.effective_from)
    return Scheme(rules=tuple(Rules(id=programme.version, programme=programme) for programme in ordered))
