"""What the entries of a rules file are called on screen: labels and choices in English, complete in Japanese in
``resources/i18n/ja.ts`` (contexts ``rule_tables``, ``rule_entries``, ``rule_choices``)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sitter_desk.domain.dates import parse_day, wareki_year

_PREPARED = re.compile(r"[a-z]+-(\d{4})(?:-(\d\d))?-(\d+)(?:-(.+))?")
"""The name of a prepared version: ward, year, month, number, and what was put behind it (``shinjuku-2024-1``)."""
_NAMED = re.compile(r"(.+年)度(?:(\d+)月)?第(\d+)版(?:（(.+)）)?")
"""The same as ``plain_version`` says it (``令和6年度7月第2版``)."""
_COUNTED = re.compile(r"(.*第)(\d+)(版)")

TABLES_SHOWN: dict[str, str] = {
    "effective_from": "In force from",
    "bands": "Bands and ceilings",
    "categories": "Categories of children and their caps",
    "rounding": "Rounding",
    "windows": "Windows of intake",
    "service": "Days and hours",
    "first_hours": "First hours of the year",
    "elsewhere": "Hours of other municipalities",
    "coupons": "Kinds of discount",
    "residence": "Residence",
    "sitters": "Companies and sitters",
    "documents": "Papers needed",
    "extra_checks": "Conditions of this ward alone",
    "form": "Form",
    "scheme_name": "Name of the scheme",
    "wording": "Wording of notices and letters",
    "appeal": "Appeal text",
    "sources": "Where the facts were read",
}
"""The tables in the order of the screen: what an amount comes from first."""

TITLED_BY: dict[str, str] = {
    "categories": "title",
    "windows": "uses_from",
    "coupons": "kind",
    "documents": "title",
    "extra_checks": "title",
}
"""What an entry of a list is called by."""

DAYS = frozenset(
    {"effective_from", "service.days_off", "windows.uses_from", "windows.uses_to", "windows.opens"}
    | {"windows.last_arrival", "windows.papers_until"}
)
CLOCKS = frozenset({"bands.day_from", "bands.day_to", "service.opens", "service.closes", "windows.last_time"})

ENTRIES: dict[str, str] = {
    "effective_from": "From this day of use",
    "scheme_name": "Name of the scheme",
    "sources": "Sources",
    "bands.day_from": "Day band from",
    "bands.day_to": "Day band to",
    "bands.day_ceiling_yen": "Ceiling of a day hour (yen)",
    "bands.night_ceiling_yen": "Ceiling of a night hour (yen)",
    "bands.hourly_price_limits": "The sitter's own hourly price limits too",
    "categories.code": "Code",
    "categories.title": "Name",
    "categories.age_limit": "Up to the age of",
    "categories.caps.period": "Cap within",
    "categories.caps.hours": "Cap (hours)",
    "categories.starts": "Counts from",
    "rounding.unit": "Minutes are added up over",
    "rounding.bands": "Day and night minutes",
    "rounding.compare": "Fee and ceiling are compared over",
    "windows.uses_from": "Uses from",
    "windows.uses_to": "Uses to",
    "windows.opens": "Intake opens",
    "windows.last_arrival": "Must arrive by",
    "windows.last_time": "Until (time of that day)",
    "windows.papers_until": "Missing papers until",
    "service.weekdays": "Days of the week",
    "service.opens": "From",
    "service.closes": "To",
    "service.days_off": "Days off",
    "first_hours.hours": "Hours without ceiling",
    "elsewhere.deduct": "They come off the cap",
    "coupons.kind": "Kind",
    "coupons.effect": "Effect",
    "residence.of": "Whose",
    "residence.on": "On",
    "residence.together": "Parent and child live together",
    "sitters.company_certified": "The company must be certified",
    "sitters.sitter_certified": "The sitter must be certified",
    "sitters.one_to_one": "One sitter to one child",
    "documents.code": "Code",
    "documents.title": "Name",
    "documents.needed": "Needed",
    "documents.category": "Of the category",
    "documents.online": "With an online application too",
    "documents.original": "The original is needed",
    "documents.months_old": "Months old at the most (0: any age)",
    "extra_checks.code": "Code",
    "extra_checks.owner": "Looked at by",
    "extra_checks.title": "Condition",
    "form.version": "Version of the form",
    "form.older": "An older form is",
    "form.one_child": "One application for one child",
    "wording.version": "Version of the wording",
    "wording.title_grant": "Title of a grant",
    "wording.title_refuse": "Title of a refusal",
    "wording.title_change": "Title of a change",
    "wording.title_revoke": "Title of a revocation",
    "wording.opening_grant": "Opening of a grant",
    "wording.opening_partial": "Opening of a grant in part",
    "wording.opening_refuse": "Opening of a refusal",
    "wording.opening_change": "Opening of a change",
    "wording.opening_revoke": "Opening of a revocation",
    "wording.conditions": "Conditions",
    "wording.deficiency_opening": "Opening of the deficiency notice",
    "wording.deficiency_closing": "Closing of the deficiency notice",
    "wording.reasons": "Why less is paid",
    "wording.refusals.text": "Reason of a refusal",
    "wording.refusals.clause": "Clause",
    "wording.requests.problem": "What is wrong",
    "wording.requests.send": "What to send",
    "wording.requests.phone": "On the telephone",
    "appeal.version": "Version of the appeal text",
    "appeal.confirmed": "The ward confirmed it",
    "appeal.text": "Appeal text",
}
"""Every entry by its place without numbers and names."""

CHOICES: dict[str, str] = {
    "per_use": "each use",
    "per_day": "each day",
    "per_month": "each month",
    "per_application": "the whole application",
    "together": "together",
    "separate": "apart",
    "always": "always",
    "day": "the day it began",
    "month_after": "the month after",
    "year_start": "the beginning of the year",
    "year": "the year",
    "month": "the month",
    "subtract": "it comes off the fee",
    "exclude": "the use is left out",
    "parent_and_child": "parent and child",
    "parent": "parent",
    "child": "child",
    "each_use": "each day of use",
    "application": "the day of the application",
    "discount": "with a discount",
    "elsewhere": "with hours elsewhere",
    "category": "for a category",
    "ward": "the ward",
    "contractor": "the contractor",
    "deficient": "deficient",
    "yes": "yes",
    "no": "no",
}
"""The words that an entry may choose from."""

ITEMS: dict[str, str] = {
    "first_hours": "first hours of the year",
    "pooled": "compared together with other uses",
    "paid": "nothing was paid",
    "other": "another reason",
    "findings": "points of the intake",
    "form_version": "form of another year",
    "one_child": "several children on one form",
    "documents": "papers",
    "documents_missing": "papers that are missing",
    "documents_illegible": "papers that can't be read",
    "documents_copy": "copies in place of originals",
    "documents_old": "papers that are too old",
    "documents_name": "papers with another name",
    "category": "category of the child",
    "same_use": "a use entered twice",
    "overlap": "uses that overlap",
    "sitter": "company and sitter",
    "fee": "fee paid",
    "receipt": "figures of the receipt",
    "coupon": "kind of discount",
    "hours_elsewhere": "hours of other municipalities",
    "account": "account",
    "age": "age of the child",
    "year": "year of use",
}
"""What a sentence of the wording is about, by its code, beside the reasons that ``telling`` names."""


@dataclass(frozen=True)
class Prepared:
    """A prepared version by its parts: the year of use, the month it begins in (0: the year's), its number, and what
    was put behind it."""

    year: int
    month: int
    number: int
    rest: str


def prepared(version: str) -> Prepared | None:
    """The parts of a prepared version's name, or of one that was counted on from it; None of one that a person gave."""
    if found := _NAMED.fullmatch(version):
        year = parse_day(f"{found[1]}4月1日")
        return Prepared(int(year[:4]), int(found[2] or 0), int(found[3]), found[4] or "") if year else None
    match = _PREPARED.fullmatch(version)
    return Prepared(int(match[1]), int(match[2] or 0), int(match[3]), match[4] or "") if match else None


def plain_version(version: str) -> str:
    """A version as the office calls it: ``令和6年度第1版``, ``令和6年度7月第1版（確認済み）``."""
    parts = prepared(version)
    if parts is None:
        return version
    month = f"{parts.month}月" if parts.month else ""
    rest = f"（{parts.rest}）" if parts.rest else ""
    return f"{wareki_year(parts.year)}{month}第{parts.number}版{rest}"


def counted_on(version: str, taken: Sequence[str]) -> str:
    """A name for the version after one: its number counted on until nobody has it."""
    names = {*taken, *map(plain_version, taken)}
    match = _COUNTED.match(plain_version(version)) or re.fullmatch(r"(.*?-)(\d+)()", version)
    before, number, behind = (match[1], int(match[2]), match[3]) if match else (f"{version}-", 1, "")
    later = (f"{before}{at}{behind}" for at in range(number + 1, number + len(taken) + 2))
    return next(name for name in later if name not in names)
