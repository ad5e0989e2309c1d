"""One application as it is compared with others: its people, and its uses by child, sitter and receipt."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from sitter_desk.domain.lookup import account_key, receipt_key
from sitter_desk.domain.minutes import duration, start_minute
from sitter_desk.domain.records import Applicant, Application, Child, Use
from sitter_desk.domain.text import digits_of, fold_name

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, kw_only=True)
class Claim:
    """One application with its people and uses."""

    application: Application
    applicant: Applicant
    children: tuple[Child, ...]
    uses: tuple[Use, ...]

    @cached_property
    def timed(self) -> tuple[Use, ...]:
        """The uses whose times are known, in the order of the clock."""
        return tuple(sorted((use for use in self.uses if use.day and use.start and use.end), key=clock))

    @cached_property
    def account(self) -> str:
        """The account by its numbers; "" while one of them is missing."""
        account = self.application.account
        complete = account.bank and account.branch and digits_of(account.number).strip("0")
        return account_key(account) if complete else ""

    @cached_property
    def receipts(self) -> dict[tuple[str, str], list[Use]]:
        """The uses by company and number of the receipt; those without one number or the other left out."""
        groups = _grouped(self.timed, lambda use: (fold_name(use.company), receipt_key(use.receipt)))
        return {key: uses for key, uses in groups.items() if key[0] and digits_of(key[1])}

    @cached_property
    def sitters(self) -> dict[str, list[Use]]:
        """The uses by name of the sitter; those without one left out."""
        groups = _grouped(self.timed, lambda use: fold_name(use.sitter))
        return {name: uses for name, uses in groups.items() if name}

    @cached_property
    def by_child(self) -> dict[str, list[Use]]:
        """The uses by id of the child."""
        return _grouped(self.timed, lambda use: use.child)


def clock(use: Use) -> tuple[str, str, str, str]:
    """Sorts uses by when they began, in the same way however they were entered."""
    return use.day, use.start, use.end, use.id


def shared_minutes(one: Use, other: Use) -> int:
    """How many minutes two bookings overlap, also past midnight; 0 where one begins when the other ends."""
    begins = max(start_minute(one), start_minute(other))
    ends = min(start_minute(one) + duration(one), start_minute(other) + duration(other))
    return max(0, ends - begins)


def _grouped(uses: Iterable[Use], key: Callable[[Use], K]) -> dict[K, list[Use]]:
    groups: dict[K, list[Use]] = {}
    for use in uses:
        groups.setdefault(key(use), []).append(use)
    return groups
