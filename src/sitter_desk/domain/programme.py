"""The scheme's rules as data: one file per ward and year of use, read strictly (design §1, domain.md §1.2, §1.6).

The text of the file is what the ward confirms and what travels (``RuleSet.text``). Entries named in ``unconfirmed``
are facts that nobody has verified yet: they show as 区確認待ち until the ward answers. ``FORMAT`` is the rules version
that a bundle's head announces (decisions D1).
"""

import re
import tomllib
import types
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields, is_dataclass
from typing import Literal, TypeVar, get_args, get_origin, get_type_hints

from sitter_desk.domain.dates import fiscal_year, parse_day
from sitter_desk.errors import ProgrammeNotText, ProgrammeRefused

FORMAT = 1
Unit = Literal["per_use", "per_day", "per_month", "per_application"]
WardCheck = Literal["residence", "tax"]


@dataclass(frozen=True, kw_only=True)
class Bands:
    """日中 from ``day_from`` to ``day_to`` (HH:MM), 夜間 the rest; ceilings in yen for one child and one hour."""

    day_from: str
    day_to: str
    day_ceiling_yen: int
    night_ceiling_yen: int


@dataclass(frozen=True, kw_only=True)
class HourCaps:
    """年間上限 in hours for one child, by category."""

    normal: int
    multiple_birth: int


@dataclass(frozen=True, kw_only=True)
class Rounding:
    """``unit``: over what minutes are added before minutes below an hour are dropped · ``bands``: whether day and night
    minutes share the hours · ``compare``: over what the lesser of fee and ceiling is taken."""

    unit: Unit
    bands: Literal["together", "separate"]
    compare: Unit


@dataclass(frozen=True, kw_only=True)
class Coupon:
    """割引の種類: its amount is taken off the fee, or the use is excluded altogether."""

    kind: str
    effect: Literal["subtract", "exclude"]


@dataclass(frozen=True, kw_only=True)
class Window:
    """必着: the last day of arrival, not of the postmark."""

    last_arrival: str


@dataclass(frozen=True, kw_only=True)
class Document:
    """One paper that an application needs."""

    code: str
    title: str


@dataclass(frozen=True, kw_only=True)
class RefusalReason:
    """不交付の理由: a plain explanation and the clause it rests on ("" while the ward has not named it)."""

    text: str
    clause: str


@dataclass(frozen=True, kw_only=True)
class Wording:
    """What the notices say. ``{applied_on}`` in the openings is the day of the application in 令和; the placeholders of
    the ``reasons`` are those of ``calculation.reason_sentences``."""

    version: str
    title_grant: str
    title_refuse: str
    opening_grant: str
    opening_partial: str
    opening_refuse: str
    conditions: str
    reasons: Mapping[str, str]
    refusals: Mapping[str, RefusalReason]


@dataclass(frozen=True, kw_only=True)
class Appeal:
    """教示: printed only if the ward confirmed the text (domain.md §2.1)."""

    version: str
    confirmed: bool
    text: str


@dataclass(frozen=True, kw_only=True)
class Programme:
    """制度: the rules for the uses of one year from one day on. ``ward_checks`` are the checks that only the ward can
    make; ``age_limit`` is the age whose fiscal year's end is the last eligible day."""

    format: int
    ward: str
    scheme_name: str
    year_of_use: int
    version: str
    effective_from: str
    age_limit: int
    form_version: str
    ward_checks: tuple[WardCheck, ...]
    unconfirmed: tuple[str, ...]
    bands: Bands
    hours: HourCaps
    rounding: Rounding
    window: Window
    wording: Wording
    appeal: Appeal
    coupons: tuple[Coupon, ...] = ()
    documents: tuple[Document, ...] = field(default=())

    def ceiling_yen(self, *, day_hours: int, night_hours: int) -> int:
        """上限額 of whole hours."""
        return day_hours * self.bands.day_ceiling_yen + night_hours * self.bands.night_ceiling_yen

    def is_confirmed(self, place: str) -> bool:
        """Whether an entry (``rounding.unit``) or the table it stands in is not 区確認待ち."""
        parts = place.split(".")
        return not any(".".join(parts[:count]) in self.unconfirmed for count in range(1, len(parts) + 1))


REASON_CODES = ("fraction", "ceiling", "cap", "age", "birthday", "year", "coupon", "pooled")
"""Why an amount is not the fee: every rules file gives a sentence for each (``calculation`` sets them)."""

REFUSAL_CODES = ("age", "birthday", "year", "coupon", "cap", "fraction", "paid", "late", "residence", "other")
"""Why nothing, or not everything, is granted: every rules file gives a text for each and may add its own."""


def parse_programme(text: str) -> Programme:
    """Reads a rules file. Raises ProgrammeNotText for anything that is not TOML, ProgrammeRefused naming the entry for
    unknown or missing keys, wrong types and impossible values."""
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise ProgrammeNotText from None
    programme = _build(Programme, tree, "")
    _check_values(programme)
    return programme


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


def _check_values(programme: Programme) -> None:
    """Refuses values that have the right type and make no sense."""
    bands, wording = programme.bands, programme.wording
    year = programme.year_of_use
    faults = {
        "format": programme.format != FORMAT,
        "effective_from": not _is_day(programme.effective_from) or fiscal_year(programme.effective_from) != year,
        "window.last_arrival": not _is_day(programme.window.last_arrival),
        "bands.day_from": not _is_clock(bands.day_from) or bands.day_from >= bands.day_to,
        "bands.day_to": not _is_clock(bands.day_to),
        "bands.day_ceiling_yen": bands.day_ceiling_yen <= 0,
        "bands.night_ceiling_yen": bands.night_ceiling_yen < bands.day_ceiling_yen,
        "hours": min(programme.hours.normal, programme.hours.multiple_birth) <= 0,
        "age_limit": not 1 <= programme.age_limit <= _OLDEST,
        "wording.reasons": set(wording.reasons) != set(REASON_CODES),
        "wording.refusals": not set(REFUSAL_CODES) <= set(wording.refusals),
        "version": not programme.version,
    }
    for place, wrong in faults.items():
        if wrong:
            raise ProgrammeRefused(place=place, problem="impossible_value")


_OLDEST = 18


def _is_day(text: str) -> bool:
    return parse_day(text) == text


def _is_clock(text: str) -> bool:
    return re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", text) is not None
