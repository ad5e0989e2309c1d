"""Whether two people who are written differently may be one: what agrees, what differs, and how alike that makes them.

The scheme keeps the hours of a child under its name and birthday (``lookup.child_key``), so only what is written
otherwise can split them. Husband and wife, brothers and sisters, twins share much and are two: a shared address or
telephone alone says nothing, it only supports a name or a birthday that agrees.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sitter_desk.domain.lookup import child_key, phone_key
from sitter_desk.domain.records import Applicant, Child
from sitter_desk.domain.text import fold_name, fold_reading

Likeness = Callable[[str, str], float]
"""How alike two texts are, 0 to 100, whichever comes first; 100 where they are equal."""

PROBABLE = 85
"""From this likeness on two people are probably one, and a person has to decide before anything is screened."""

Parts = Iterator[tuple[int, float | None]]
"""Weights, each with how alike that part is (0 to 100), or None where one side does not say it."""


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """What two people have in common; None where one of them does not say it."""

    name: bool | None
    reading: bool | None
    birthday: bool | None

    @property
    def named(self) -> bool:
        """Whether they have one name, as written or as read."""
        return bool(self.name or self.reading)

    @property
    def reasons(self) -> tuple[str, ...]:
        """The codes of what agrees and of what does not."""
        said = (
            ("name", self.name is True),
            ("name_differs", self.name is False),
            ("reading", self.reading is True),
            ("birthday", self.birthday is True),
            ("birthday_differs", self.birthday is False),
        )
        return tuple(code for code, holds in said if holds)


def agreement(one: Applicant | Child, other: Applicant | Child) -> Agreement:
    """Name, reading and birthday of two people side by side; letters of another form (髙/高) are the same."""
    return Agreement(
        name=_same(fold_name(one.name), fold_name(other.name)),
        reading=_same(fold_reading(one.kana), fold_reading(other.kana)),
        birthday=_same(one.birthday, other.birthday),
    )


def _same(one: str, other: str) -> bool | None:
    return one == other if one and other else None


def is_one_child(one: Child, other: Child) -> bool:
    """Whether two records are of one child: the same birthday, and the same name as written or as read."""
    said = agreement(one, other)
    return bool(said.birthday and said.named)


def is_counted_as_one(one: Child, other: Child) -> bool:
    """Whether the hours of both are kept under one key."""
    return child_key(one.name, one.birthday) == child_key(other.name, other.birthday) != ""


def has_one_given_name(one: Child, other: Child) -> bool:
    """Whether the given names are the same, as written or as read: the family name may have changed, and twins never
    share the given one. Only where a space parts the two names."""
    written = _same(fold_name(_given(one.name)), fold_name(_given(other.name)))
    read = _same(fold_reading(_given(one.kana)), fold_reading(_given(other.kana)))
    return bool(written or read)


def _given(name: str) -> str:
    parts = name.split()
    return parts[-1] if len(parts) > 1 else ""


def shared_contacts(one: Applicant, other: Applicant) -> tuple[str, ...]:
    """The codes of what both can be reached by."""
    return tuple(code for code, key in _CONTACTS if key(one) == key(other) != "")


_CONTACTS: tuple[tuple[str, Callable[[Applicant], str]], ...] = (
    ("phone", lambda applicant: phone_key(applicant.phone)),
    ("email", lambda applicant: fold_name(applicant.email)),
    ("address", lambda applicant: fold_name(applicant.address)),
)


def person_likeness(one: Applicant, other: Applicant, likeness: Likeness) -> int:
    """How alike two applicants are, 0 to 100. The reading says more than the letters, which may be hiragana on one
    side; an address may be partly the same, a telephone is or is not."""

    def parts() -> Parts:
        yield from _name_parts(one, other, likeness, weights=(15, 30, 20))
        yield 15, _alike(phone_key(one.phone), phone_key(other.phone), _exactly)
        yield 10, _alike(fold_name(one.email), fold_name(other.email), _exactly)
        yield 10, _alike(fold_name(one.address), fold_name(other.address), likeness)

    return _weighted(parts())


def child_likeness(one: Child, other: Child, likeness: Likeness, *, related: bool) -> int:
    """How alike two children are, 0 to 100; ``related`` says that their parents have something in common."""

    def parts() -> Parts:
        yield from _name_parts(one, other, likeness, weights=(20, 40, 25))
        yield 15, 100.0 if related else 0.0

    return _weighted(parts())


def _name_parts(
    one: Applicant | Child, other: Applicant | Child, likeness: Likeness, *, weights: tuple[int, int, int]
) -> Parts:
    yield weights[0], _alike(fold_name(one.name), fold_name(other.name), likeness)
    yield weights[1], _alike(fold_reading(one.kana), fold_reading(other.kana), likeness)
    yield weights[2], _alike(one.birthday, other.birthday, likeness)


def _alike(one: str, other: str, likeness: Likeness) -> float | None:
    return likeness(one, other) if one and other else None


def _exactly(one: str, other: str) -> float:
    return 100.0 if one == other else 0.0


def _weighted(parts: Parts) -> int:
    said = [(weight, alike) for weight, alike in parts if alike is not None]
    total = sum(weight for weight, _ in said)
    return round(sum(weight * alike for weight, alike in said) / total) if total else 0
