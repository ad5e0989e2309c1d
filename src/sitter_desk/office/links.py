"""Children that persons decided to be the same one (duplicates of kind ``same_child``): their hours are one ledger."""

from collections.abc import Iterable, Mapping

from sitter_desk.domain.lookup import child_key
from sitter_desk.domain.records import Child, Duplicate
from sitter_desk.vault.store import Reader

Links = Mapping[str, frozenset[str]]
"""Key of a child (``lookup.child_key``) → all keys under which its hours stand, where there is more than its own."""


def child_links(reader: Reader) -> Links:
    """Which keys belong together, over several steps. That two applicants are one person links no children: each two
    that may be one are a question of their own, and twins are two."""
    same = reader.find(Duplicate, kind="same_child", state="same")
    ids = {child for each in same for child in (each.one, each.other)}
    keys = {child.id: child_key(child.name, child.birthday) for child in reader.find_all(Child, "id", ids)}
    together: dict[str, frozenset[str]] = {}
    for each in same:
        pair = {keys.get(each.one, ""), keys.get(each.other, "")} - {""}  # one of them may have been erased
        joined = frozenset(pair).union(*(together.get(key, frozenset()) for key in pair))
        together.update(dict.fromkeys(joined, joined))
    return together


def keys_of_child(links: Links, child: Child) -> frozenset[str]:
    """The keys under which the hours of a child stand; none while its birthday is unknown."""
    key = child_key(child.name, child.birthday)
    return links.get(key, frozenset({key} if key else ()))


def ledger_keys(reader: Reader, children: Iterable[Child]) -> dict[str, str]:
    """The key of the ledger that the hours of each child stand in, by child id; a child without a key has none."""
    links = child_links(reader)
    keys = {child.id: keys_of_child(links, child) for child in children}
    return {child: min(of_child) for child, of_child in keys.items() if of_child}
