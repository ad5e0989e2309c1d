"""The rules on screen: every entry at its place, what still waits for the ward, and a working copy that is judged while
it is edited. Putting a version in force is ``rules.put_rules``.

A working copy is the tree of a rules file; nothing of it is kept in the vault until it is put in force.
"""

import copy
import re
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields, is_dataclass, replace
from functools import lru_cache
from typing import Any, Literal, get_args, get_origin, get_type_hints

from sitter_desk.domain.canonical import plain
from sitter_desk.domain.dates import parse_day, parse_time, wareki
from sitter_desk.domain.programme import MONEY, Programme
from sitter_desk.domain.records import Engagement, RuleSet
from sitter_desk.domain.rulefile import read_tree
from sitter_desk.errors import ProgrammeRefused, SitterError
from sitter_desk.office.proving import refusal_of
from sitter_desk.office.rules import edited
from sitter_desk.office.schemes import current_rule_sets
from sitter_desk.office.views.rules_words import CLOCKS, DAYS, TABLES_SHOWN, TITLED_BY
from sitter_desk.vault.store import Reader

Tree = dict[str, Any]
BY_CATEGORY = "documents.category"
"""The entry that names a category of children; it is chosen by what the ward calls it."""
Kind = Literal["text", "long", "number", "switch", "choice", "day", "clock", "list", "empty"]
"""How an entry is typed; ``empty`` is a list without entries, which can be confirmed and added to alone."""

_CODE = ".code"


@dataclass(frozen=True, kw_only=True)
class RuleVersion:
    """One version of the rules of a year; ``waiting`` counts its 区確認待ち entries, ``waiting_money`` those of them
    that stop a decision."""

    rule_set: str
    year_of_use: int
    version: str
    effective_from: str
    in_force: bool
    waiting: int
    waiting_money: int
    note: str


@dataclass(frozen=True, kw_only=True)
class RulePlace:
    """One entry: ``place`` as refusals spell it, ``entry`` the same without numbers and names (what its label goes by),
    ``item`` what the list entry or name it stands in is called, ``text`` as it is shown and typed, ``titles``
    what the ward itself calls its choices."""

    place: str
    entry: str
    table: str
    item: str
    kind: Kind
    text: str
    choices: tuple[str, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)
    waiting: bool = False


@dataclass(frozen=True, kw_only=True)
class Changed:
    """An entry that a working copy changes; "" on the side that does not have it. ``confirmed``: it waited for the
    ward's confirmation and does so no longer."""

    place: RulePlace
    before: str
    after: str
    confirmed: bool = False


def rule_versions(reader: Reader, engagement: Engagement) -> tuple[RuleVersion, ...]:
    """All versions of an engagement: by year, those in force first, then the later ones first."""
    found = reader.find(RuleSet, engagement=engagement.id)
    current = {each.id for year in engagement.years_of_use for each in current_rule_sets(reader, engagement.id, year)}
    versions = [_version(each, each.id in current) for each in reversed(found)]
    return tuple(sorted(versions, key=lambda each: (each.year_of_use, not each.in_force)))


def _version(rule_set: RuleSet, in_force: bool) -> RuleVersion:  # noqa: FBT001  the one fact beside the record
    waiting = waiting_entries(rule_set.text)
    return RuleVersion(
        rule_set=rule_set.id,
        year_of_use=rule_set.year_of_use,
        version=rule_set.version,
        effective_from=rule_set.effective_from,
        in_force=in_force,
        waiting=waiting.all,
        waiting_money=waiting.money,
        note=rule_set.note,
    )


@dataclass(frozen=True)
class WaitingEntries:
    """How many entries of a rules file are 区確認待ち, counted as the screen lists them, and how many of ``money``."""

    all: int
    money: int


@lru_cache(maxsize=32)
def waiting_entries(text: str) -> WaitingEntries:
    """Those of a rules file; the same text is counted once. Raises ProgrammeNotText."""
    waiting = [place for place in shown_places(read_tree(text)) if place.waiting]
    return WaitingEntries(len(waiting), sum(stem(place.place) in MONEY for place in waiting))


def stem(place: str) -> str:
    """The table an entry stands in (``categories[1].caps`` → ``categories``)."""
    return re.split(r"[.\[]", place)[0]


# ---- every entry at its place --------------------------------------------------------------------------------------


def _is_shown(place: RulePlace) -> bool:
    return place.kind != "empty" and not place.entry.endswith(_CODE)


def shown_places(tree: Mapping[str, Any]) -> tuple[RulePlace, ...]:
    """Those entries that a person reads and changes: all but the codes by which the others are named."""
    return tuple(place for place in rule_places(tree) if not place.entry.endswith(_CODE))


def rule_places(tree: Mapping[str, Any]) -> tuple[RulePlace, ...]:
    """Every entry of a rules tree, also those that the file leaves out, in the order of the tables on screen."""
    hints, waiting = get_type_hints(Programme), tuple(tree.get("unconfirmed", ()))
    defaults = {each.name: _default(each) for each in fields(Programme)}
    titles = {"": "", **{str(each.get("code", "")): str(each.get("title", "")) for each in tree.get("categories", ())}}
    return tuple(
        replace(place, kind="choice", choices=tuple(titles), titles=titles) if place.entry == BY_CATEGORY else place
        for table in TABLES_SHOWN
        for place in _walk(hints[table], tree.get(table, defaults[table]), _Where(table, table, table, "", waiting))
    )


@dataclass(frozen=True)
class _Where:
    place: str
    entry: str
    table: str
    item: str
    waiting: tuple[str, ...]

    def at(self, name: str) -> "_Where":
        return _Where(f"{self.place}.{name}", f"{self.entry}.{name}", self.table, self.item, self.waiting)

    def number(self, at: int, item: str) -> "_Where":
        return _Where(f"{self.place}[{at}]", self.entry, self.table, item or self.item, self.waiting)

    def named(self, name: str) -> "_Where":
        return _Where(f"{self.place}.{name}", self.entry, self.table, name, self.waiting)


def _walk(hint: Any, value: Any, where: _Where) -> Iterator[RulePlace]:
    if isinstance(hint, type) and is_dataclass(hint):
        yield from _table(hint, value, where)
    elif get_origin(hint) is tuple and is_dataclass(get_args(hint)[0]):
        if not value and where.place in LISTS:
            yield replace(_leaf(hint, "", where), kind="empty")
        for at, item in enumerate(value):
            yield from _walk(get_args(hint)[0], item, where.number(at, _called(where.table, item)))
    elif get_origin(hint) is Mapping:
        for name, item in value.items():
            yield from _walk(get_args(hint)[1], item, where.named(name))
    else:
        yield _leaf(hint, value, where)


def _table(hint: type, value: Any, where: _Where) -> Iterator[RulePlace]:
    hints, given = get_type_hints(hint), value if isinstance(value, dict) else {}
    for each in fields(hint):
        yield from _walk(hints[each.name], given.get(each.name, _default(each)), where.at(each.name))


def _default(entry: "Field[Any]") -> Any:
    return plain(entry.default) if entry.default is not MISSING else ""


def _called(table: str, item: Any) -> str:
    """What an entry of a list is called on screen."""
    name = str(item.get(TITLED_BY.get(table, ""), "")) if isinstance(item, dict) else ""
    return wareki(name) if parse_day(name) == name else name


def _leaf(hint: Any, value: Any, where: _Where) -> RulePlace:
    kind = _kind(hint, where.entry)
    return RulePlace(
        place=where.place,
        entry=where.entry,
        table=where.table,
        item=where.item,
        kind=kind,
        text=shown(kind, value),
        choices=tuple(get_args(hint)) if kind == "choice" else (),
        waiting=any(within(where.place, each) for each in where.waiting),
    )


def _kind(hint: Any, entry: str) -> Kind:
    if get_origin(hint) is Literal:
        return "choice"
    if get_origin(hint) is tuple:
        return "list"
    if entry in DAYS or entry in CLOCKS:
        return "day" if entry in DAYS else "clock"
    plain_kinds: dict[object, Kind] = {bool: "switch", int: "number"}
    return plain_kinds.get(hint, "long" if entry.startswith(("wording.", "appeal.text")) else "text")


def within(place: str, outer: str) -> bool:
    """Whether an entry is another one, or stands in it."""
    return place == outer or place.startswith((f"{outer}.", f"{outer}["))


def shown(kind: Kind, value: Any) -> str:
    """A value as it stands on screen: days in 令和, a list with 、, a switch as "yes" or "no"."""
    if kind == "switch":
        return "yes" if value else "no"
    if kind == "list":
        return "、".join(wareki(each) if parse_day(each) == each else str(each) for each in value or ())
    if kind == "day" and parse_day(str(value)) == value:
        return wareki(value)
    return str(value)


def typed_value(place: RulePlace, text: str) -> Any:
    """The value that a typed text is. Raises ProgrammeRefused at its place for a number or day that is none."""
    text = text if place.kind == "long" else text.strip()
    if place.kind == "number":
        return _number(place, text)
    if place.kind == "day":
        return _day(place, text) if text else ""
    if place.kind == "clock":
        return text if text == "24:00" else parse_time(text) or text
    if place.kind == "list":
        return [_listed(place, part.strip()) for part in re.split("[、,\n]", text) if part.strip()]
    return text == "yes" if place.kind == "switch" else text


def _number(place: RulePlace, text: str) -> int:
    digits = text.replace(",", "")
    if not re.fullmatch(r"-?[0-9]{1,9}", digits):
        raise ProgrammeRefused(place=place.place, problem="wrong_type")
    return int(digits)


def _day(place: RulePlace, text: str) -> str:
    day = parse_day(text)
    if day is None:
        raise ProgrammeRefused(place=place.place, problem="impossible_value")
    return day


def _listed(place: RulePlace, part: str) -> str:
    return _day(place, part) if place.entry in DAYS else part


# ---- a working copy ------------------------------------------------------------------------------------------------


def working_copy(text: str) -> Tree:
    """The tree of a rules file, to be edited. Raises ProgrammeNotText."""
    return copy.deepcopy(read_tree(text))


def with_value(tree: Tree, place: str, value: Any) -> Tree:
    """A copy with another value at a place; tables that the file left out come into it with what they stand for."""
    changed = copy.deepcopy(tree)
    table = stem(place)
    if table not in changed:
        changed[table] = next(_default(each) for each in fields(Programme) if each.name == table)
    *way, last = place.replace("[", ".").replace("]", "").split(".")
    inner: Any = changed
    for step in way:
        inner = inner[int(step)] if isinstance(inner, list) else inner.setdefault(step, {})
    inner[int(last) if isinstance(inner, list) else last] = value
    return changed


def with_item(tree: Tree, table: str) -> Tree:
    """A copy with one more entry at the end of a list: like the last one, with a name that nobody has."""
    changed = copy.deepcopy(tree)
    items = changed.setdefault(table, [])
    blank = copy.deepcopy(items[-1]) if items else dict(_FIRST[table])
    key = _KEYS.get(table)
    if key:
        taken = {str(item.get(key, "")) for item in items}
        blank[key] = next(name for at in range(1, len(items) + 2) if (name := f"{table}_{at}") not in taken)
    items.append(blank)
    return changed


_KEYS = {"categories": "code", "coupons": "kind", "documents": "code", "extra_checks": "code"}
_FIRST: Mapping[str, Mapping[str, Any]] = {
    "coupons": {"kind": "", "effect": "subtract"},
    "documents": {"code": "", "title": ""},
    "extra_checks": {"code": "", "owner": "ward", "title": ""},
}
LISTS = ("categories", "coupons", "windows", "documents", "extra_checks")
"""The lists that entries may be added to and taken from."""


def without_item(tree: Tree, table: str, at: int) -> Tree:
    """A copy without one entry of a list; what is 区確認待ち behind it moves up."""
    changed = copy.deepcopy(tree)
    del changed[table][at]
    kept = (_moved_up(place, table, at) for place in changed.get("unconfirmed", []))
    changed["unconfirmed"] = [place for place in kept if place]
    return changed


def _moved_up(place: str, table: str, gone: int) -> str:
    match = re.fullmatch(rf"{table}\[(\d+)\](.*)", place)
    if not match or int(match[1]) < gone:
        return place
    return "" if int(match[1]) == gone else f"{table}[{int(match[1]) - 1}]{match[2]}"


def confirm(tree: Tree, place: str) -> Tree:
    """A copy in which a 区確認待ち entry, or all of a table, is confirmed by the ward."""
    changed = copy.deepcopy(tree)
    changed["unconfirmed"] = [each for each in changed.get("unconfirmed", []) if not within(each, place)]
    return changed


def text_of(base: str, tree: Tree, *, version: str) -> str:
    """A working copy as the text of a rules file under its new version. Raises ProgrammeRefused at the first place that
    can't stand."""
    return edited(base, {name: value for name, value in tree.items() if name != "version"}, version=version)


def fault_of(base: str, tree: Tree, *, version: str) -> SitterError | None:
    """Why a working copy can't stand, None where it can."""
    return refusal_of(lambda: text_of(base, tree, version=version))


def changed_places(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Changed, ...]:
    """Every entry that a working copy changes, confirms, adds or takes away, in the order of the screen."""
    old, new = ({place.place: place for place in rule_places(tree)} for tree in (before, after))
    both = {**old, **new}
    compared = ((place, old.get(name), new.get(name)) for name, place in both.items() if _is_shown(place))
    return tuple(
        Changed(
            place=place, before=was.text if was else "", after=now.text if now else "", confirmed=_confirmed(was, now)
        )
        for place, was, now in compared
        if (was and was.text) != (now and now.text) or _confirmed(was, now)
    )


def _confirmed(was: RulePlace | None, now: RulePlace | None) -> bool:
    return bool(was and now and was.waiting and not now.waiting)
