"""Reading a rules file strictly: exactly the entries of ``Programme``, of the right type, making sense together."""

import re
import tomllib
import types
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from sitter_desk.domain.checks import CHECKS, REQUESTED
from sitter_desk.domain.dates import WEEKDAYS, fiscal_year, parse_day
from sitter_desk.domain.programme import FORMAT, NORMAL, PLACEHOLDERS, REASON_CODES, REFUSAL_CODES, Programme
from sitter_desk.errors import ProgrammeNotText, ProgrammeRefused


@lru_cache(maxsize=32)
def parse_programme(text: str) -> Programme:
    """Reads a rules file. Raises ProgrammeNotText for anything that is not TOML, ProgrammeRefused naming the entry for
    unknown or missing keys, wrong types and impossible values. The same text is read once."""
    programme = _build(Programme, read_tree(text), "")
    for place, wrong in _faults(programme):
        if wrong:
            raise ProgrammeRefused(place=place, problem="impossible_value")
    return programme


def read_tree(text: str) -> dict[str, Any]:
    """The tables of a rules file as they stand. Raises ProgrammeNotText."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise ProgrammeNotText from None


_Built = TypeVar("_Built")


def _build(wanted: type[_Built], tree: object, place: str) -> _Built:
    """A dataclass from a table with exactly its keys."""
    if not isinstance(tree, dict):
        raise ProgrammeRefused(place=place or "file", problem="wrong_type")
    hints = get_type_hints(wanted)
    unknown = sorted(tree.keys() - hints.keys())
    if unknown:
        raise ProgrammeRefused(place=_under(place, unknown[0]), problem="unknown_entry")
    values = {}
    for item in fields(wanted):  # type: ignore[arg-type]  # only dataclasses come here; TypeVar can't say so
        if item.name in tree:
            values[item.name] = _value(hints[item.name], tree[item.name], _under(place, item.name))
        elif item.default is MISSING:
            raise ProgrammeRefused(place=_under(place, item.name), problem="missing_entry")
    return wanted(**values)


def _value(hint: object, raw: object, place: str) -> object:
    """A value as its annotation asks: table, one of some words, list, free table, text, number or switch."""
    if isinstance(hint, type) and is_dataclass(hint):
        return _build(hint, raw, place)
    origin = get_origin(hint)
    if origin is Literal:
        return _one_of(get_args(hint), raw, place)
    if origin is tuple:
        return tuple(_value(get_args(hint)[0], item, f"{place}[{at}]") for at, item in enumerate(_listed(raw, place)))
    if origin is Mapping:
        return _table(get_args(hint)[1], raw, place)
    if type(raw) is not hint:  # bool is an int, and must not pass for one
        raise ProgrammeRefused(place=place, problem="wrong_type")
    return raw


def _one_of(allowed: tuple[object, ...], raw: object, place: str) -> object:
    if raw not in allowed:
        raise ProgrammeRefused(place=place, problem="unknown_value")
    return raw


def _listed(raw: object, place: str) -> list[object]:
    if not isinstance(raw, list):
        raise ProgrammeRefused(place=place, problem="wrong_type")
    return raw


def _table(hint: object, raw: object, place: str) -> Mapping[str, object]:
    if not isinstance(raw, dict):
        raise ProgrammeRefused(place=place, problem="wrong_type")
    return types.MappingProxyType({key: _value(hint, value, _under(place, key)) for key, value in raw.items()})


def _under(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


_OLDEST = 18
_HOURS_A_YEAR = 8784


def _faults(programme: Programme) -> Iterator[tuple[str, bool]]:
    """Values that have the right type and make no sense, by place."""
    year, effective = programme.year_of_use, programme.effective_from
    yield "format", programme.format != FORMAT
    yield "version", not programme.version
    yield "ward", not programme.ward
    yield "scheme_name", not programme.scheme_name
    yield "effective_from", not _is_day(effective) or fiscal_year(effective) != year
    # A misspelt place would make a fact confirmed that nobody has verified.
    places = {place for place, _ in _entries(programme, "")}
    yield "unconfirmed", not set(programme.unconfirmed) <= places
    yield from _money_faults(programme)
    yield from _category_faults(programme)
    yield from _window_faults(programme)
    yield from _document_faults(programme)
    yield "wording.reasons", set(programme.wording.reasons) != set(REASON_CODES)
    yield "wording.refusals", not set(REFUSAL_CODES) <= set(programme.wording.refusals)
    yield "wording.requests", not set(REQUESTED) <= set(programme.wording.requests)
    yield from _placeholder_faults(programme)


def _money_faults(programme: Programme) -> Iterator[tuple[str, bool]]:
    bands, service = programme.bands, programme.service
    yield "bands.day_from", not _is_clock(bands.day_from) or bands.day_from >= bands.day_to
    yield "bands.day_to", not _is_clock(bands.day_to)
    yield "bands.day_ceiling_yen", bands.day_ceiling_yen <= 0
    yield "bands.night_ceiling_yen", bands.night_ceiling_yen < bands.day_ceiling_yen
    yield "service.weekdays", not service.weekdays or not set(service.weekdays) <= set(WEEKDAYS)
    yield "service.opens", not _is_clock(service.opens) or service.opens >= service.closes
    yield "service.closes", service.closes != "24:00" and not _is_clock(service.closes)
    yield "service.days_off", not all(_is_day(day) for day in service.days_off)
    yield "first_hours.hours", not 0 <= programme.first_hours.hours <= _HOURS_A_YEAR
    yield "coupons", _unfit([coupon.kind for coupon in programme.coupons])


def _category_faults(programme: Programme) -> Iterator[tuple[str, bool]]:
    codes = [category.code for category in programme.categories]
    yield "categories", NORMAL not in codes or _unfit(codes)
    for at, category in enumerate(programme.categories):
        place = f"categories[{at}]"
        yield f"{place}.age_limit", not 1 <= category.age_limit <= _OLDEST
        yield f"{place}.caps", not category.caps or _unfit([cap.period for cap in category.caps])
        yield f"{place}.caps", any(not 0 < cap.hours <= _HOURS_A_YEAR for cap in category.caps)


def _window_faults(programme: Programme) -> Iterator[tuple[str, bool]]:
    yield "windows", not programme.windows
    for at, window in enumerate(programme.windows):
        place = f"windows[{at}]"
        days = (window.uses_from, window.uses_to, window.opens, window.last_arrival)
        yield place, not all(map(_is_day, days)) or window.uses_from > window.uses_to
        yield place, {fiscal_year(window.uses_from), fiscal_year(window.uses_to)} != {programme.year_of_use}
        yield f"{place}.last_arrival", not max(window.uses_to, window.opens) <= window.last_arrival
        yield f"{place}.last_time", bool(window.last_time) and not _is_clock(window.last_time)
        late = window.papers_until
        yield f"{place}.papers_until", bool(late) and (not _is_day(late) or late < window.last_arrival)
    ordered = sorted(programme.windows, key=lambda window: window.uses_from)
    yield "windows", any(one.uses_to >= other.uses_from for one, other in pairwise(ordered))


def _document_faults(programme: Programme) -> Iterator[tuple[str, bool]]:
    yield "documents", _unfit([document.code for document in programme.documents])
    for at, document in enumerate(programme.documents):
        of_category = document.needed == "category"
        yield f"documents[{at}].category", of_category != bool(document.category)
        yield f"documents[{at}].category", of_category and programme.category(document.category) is None
        yield f"documents[{at}].months_old", document.months_old < 0
    own = [check.code for check in programme.extra_checks]
    yield "extra_checks", _unfit(own) or not {kind.code for kind in CHECKS}.isdisjoint(own)


def _placeholder_faults(programme: Programme) -> Iterator[tuple[str, bool]]:
    for place, value in _entries(programme, ""):
        if isinstance(value, str) and place.startswith(("wording.", "appeal.")):
            known = next((names for start, names in PLACEHOLDERS.items() if place.startswith(start)), ())
            yield place, bool(re.search("[{}]", _without(known, value)))


def _without(placeholders: Iterable[str], text: str) -> str:
    for name in placeholders:
        text = text.replace(f"{{{name}}}", "")
    return text


def _entries(value: object, place: str) -> Iterator[tuple[str, object]]:
    """Every entry below a place with its value: tables, lists and what stands in them."""
    if isinstance(value, Mapping):
        inner = [(_under(place, name), item) for name, item in value.items()]
    elif isinstance(value, tuple):
        inner = [(f"{place}[{at}]", item) for at, item in enumerate(value)]
    elif is_dataclass(value):
        inner = [(_under(place, item.name), getattr(value, item.name)) for item in fields(value)]
    else:
        return
    for where, item in inner:
        yield where, item
        yield from _entries(item, where)


def _unfit(names: list[str]) -> bool:
    """Whether names that must tell things apart don't: one is empty, or stands twice."""
    return "" in names or len(set(names)) != len(names)


def _is_day(text: str) -> bool:
    return parse_day(text) == text


def _is_clock(text: str) -> bool:
    return re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", text) is not None
