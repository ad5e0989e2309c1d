"""申請の入力: the paper form as plain data – its sections and fields in the paper's order, and what was typed in them.

What is typed is one flat mapping of keys to texts (``arrived_on``, ``child.0.name``, ``use.2.day``): so it is kept as a
draft, shown again and judged (``entry_judging``) without knowing any widget. Nothing here reads a vault.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from sitter_desk.office.intake import TypedApplication, TypedChild, TypedUse

Values = Mapping[str, str]
"""Key → text as typed; what was never touched is not there or ""."""

Kind = Literal[
    "choice", "text", "day", "use_day", "since", "birthday", "child_birthday", "time", "end", "name", "kana", "address",
    "phone", "email", "postcode", "code", "branch", "account_number", "holder", "hours", "yen", "discount", "flag",
]  # fmt: skip
Mode = Literal["kanji", "kana", "half", "digits"]
"""What the input method should be ready for: かな漢字, カナ, 半角, 数字."""


@dataclass(frozen=True, kw_only=True)
class Field:
    """One field. ``label`` is English ("" where it shares the row of the field before) · ``needed``: nothing can be
    received without it · ``expected``: empty is asked about · ``travels``: stands in the application's records, and so
    goes to the ward · ``digits``: how many a code has · ``choices``: value and English word."""

    key: str
    label: str
    kind: Kind
    mode: Mode = "kanji"
    needed: bool = False
    expected: bool = True
    travels: bool = True
    digits: int = 0
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Section:
    """A numbered part of the paper; ``of`` is whose key its fields carry ("" none, "child" and "use" with a number)."""

    key: str
    number: int
    title: str
    side: Literal["left", "right", "wide"]
    fields: tuple[Field, ...]
    of: Literal["", "child", "use"] = ""


METHODS = (("post", "post"), ("counter", "counter"))
ACCOUNT_KINDS = (("1", "ordinary"), ("2", "current"), ("4", "savings"), ("9", "other"))
RELATIONSHIPS = ("長男", "長女", "二男", "二女", "三男", "三女", "養子", "その他")
"""続柄 as papers say it: offered, and anything else may be typed."""

SECTIONS: tuple[Section, ...] = (
    Section(
        key="arrival", number=1, title="Arrival", side="left",
        fields=(
            Field(key="year", label="Year of use", kind="choice", needed=True),
            Field(key="form_version", label="", kind="text"),
            Field(key="arrived_on", label="Arrived on", kind="day", mode="half", needed=True),
            Field(key="arrived_time", label="", kind="time", mode="half", expected=False),
            Field(key="postmarked_on", label="Postmark and way", kind="day", mode="half", expected=False),
            Field(key="method", label="", kind="choice", needed=True, choices=METHODS),
        ),
    ),
    Section(
        key="applicant", number=2, title="Applicant", side="left",
        fields=(
            Field(key="kana", label="Reading", kind="kana", mode="kana"),
            Field(key="name", label="Name", kind="name", needed=True),
            Field(key="birthday", label="Birthday", kind="birthday", mode="half"),
            Field(key="phone", label="Telephone", kind="phone", mode="half"),
            Field(key="email", label="E-mail", kind="email", mode="half", expected=False),
        ),
    ),
    Section(
        key="address", number=3, title="Address", side="right",
        fields=(
            Field(key="postcode", label="Postcode", kind="postcode", mode="half"),
            Field(key="address", label="Address", kind="address"),
            Field(key="building", label="Number and building", kind="address", expected=False),
        ),
    ),
    Section(
        key="child", number=4, title="Child", side="right", of="child",
        fields=(
            Field(key="name", label="Name and reading", kind="name", needed=True),
            Field(key="kana", label="", kind="kana", mode="kana"),
            Field(key="birthday", label="Birthday and relation", kind="child_birthday", mode="half"),
            Field(key="relationship", label="", kind="text"),
            Field(key="category", label="Category, hours", kind="choice", expected=False),
            Field(key="hours_elsewhere", label="", kind="hours", mode="digits", expected=False),
            Field(key="since", label="Category since, proven", kind="since", mode="half", expected=False),
            Field(key="proven", label="", kind="flag", expected=False),
        ),
    ),
    Section(
        key="account", number=5, title="Account", side="right",
        fields=(
            Field(key="bank", label="Bank and branch", kind="code", mode="digits", digits=4),
            Field(key="branch", label="", kind="branch", mode="digits", digits=3),
            Field(key="account_kind", label="Kind and number", kind="choice", needed=True, choices=ACCOUNT_KINDS),
            Field(key="account_number", label="", kind="account_number", mode="digits", digits=7),
            Field(key="holder", label="Account name", kind="holder", mode="kana"),
        ),
    ),
    Section(
        key="use", number=6, title="Uses", side="wide", of="use",
        fields=(
            Field(key="child", label="Child", kind="choice", needed=True),
            Field(key="day", label="Day of use", kind="use_day", mode="half", needed=True),
            Field(key="start", label="Start", kind="time", mode="half", needed=True),
            Field(key="end", label="End", kind="end", mode="half", needed=True),
            Field(key="fee", label="Fee", kind="yen", mode="digits"),
            Field(key="discount", label="Discount", kind="discount", mode="half", expected=False),
            Field(key="company", label="Company", kind="text"),
            Field(key="sitter", label="Sitter", kind="text"),
            Field(key="discount_kind", label="Kind of discount", kind="choice", expected=False),
            Field(key="other", label="Fares and other costs", kind="yen", mode="digits", expected=False),
            Field(key="hourly", label="Price of an hour", kind="yen", mode="digits", expected=False),
            Field(key="paid", label="Total of the receipt", kind="yen", mode="digits", expected=False),
            Field(key="receipt", label="Number of the receipt", kind="text", expected=False),
        ),
    ),
)  # fmt: skip

CLAIMED = Field(key="claimed", label="On paper", kind="yen", mode="digits", expected=False, travels=False)
"""The sum that the paper asks for: only held against the calculation, never kept in a record."""

REASON = Field(key="reason", label="Why lines are struck out", kind="text", expected=False)
"""Only where an application is put right: asked for as soon as a line was emptied."""

COMPUTED = ("minutes", "day_hours", "night_hours", "amount")
"""Columns of the uses that nobody types."""

WORDS: dict[str, str] = {
    word: word
    for word in (
        *(section.title for section in SECTIONS),
        *(field.label for section in SECTIONS for field in section.fields if field.label),
        *(word for section in SECTIONS for field in section.fields for _, word in field.choices),
        CLAIMED.label,
        REASON.label,
    )
}
"""The words of the form as a person reads them (context "form_words")."""

DEFAULTS: Values = {"method": "post", "account_kind": "1"}
MOST_CHILDREN = 9
MOST_USES = 200


def place(of: str, number: int, key: str) -> str:
    """The key of a field of the n-th child or use, counted from 0."""
    return f"{of}.{number}.{key}"


def fields_of(values: Values) -> list[tuple[str, Field]]:
    """Every field of what is typed with its key, in the order of the paper and of the Enter key."""
    found: list[tuple[str, Field]] = []
    for section in SECTIONS:
        numbers = range(max(1, count(values, section.of)) if section.of else 1)
        for number in numbers:
            found += [
                (place(section.of, number, each.key) if section.of else each.key, each) for each in section.fields
            ]
    return [*found, (CLAIMED.key, CLAIMED)]


def count(values: Values, of: str) -> int:
    """How many children or uses there are: the last number at which anything was typed, and 1."""
    numbers = [int(key.split(".")[1]) for key, text in values.items() if key.startswith(f"{of}.") and text.strip()]
    return max(numbers, default=-1) + 1


# ---- drafts ---------------------------------------------------------------------------------------------------------


def draft_of_values(values: Values) -> dict[str, Any]:
    """What is kept as a draft; empty fields are left out."""
    return {"form": 1, "values": {key: text for key, text in sorted(values.items()) if text}}


def values_of_draft(content: Mapping[str, Any]) -> dict[str, str]:
    """What was typed, of a draft of this or an older version; keys that the form no longer has are left out."""
    stored = content.get("values")
    kept = stored.items() if isinstance(stored, Mapping) else ()
    return {key: text for key, text in kept if isinstance(text, str) and text and _is_known(key)}


def _is_known(key: str) -> bool:
    of, _, rest = key.partition(".")
    if not rest:
        return key in (CLAIMED.key, REASON.key) or any(not each.of and key in _keys(each) for each in SECTIONS)
    number, _, name = rest.partition(".")
    most = MOST_CHILDREN if of == "child" else MOST_USES
    known = any(each.of == of and name in _keys(each) for each in SECTIONS)
    return known and number.isascii() and number.isdecimal() and str(int(number)) == number and int(number) < most


def _keys(section: Section) -> set[str]:
    return {each.key for each in section.fields}


def is_begun(values: Values) -> bool:
    """Whether anything was typed beyond what stands there from the beginning."""
    return any(text for key, text in values.items() if key not in {*DEFAULTS, "year", "form_version"})


# ---- from an application back to what is typed ----------------------------------------------------------------------


def values_of(typed: TypedApplication) -> dict[str, str]:
    """What would be typed for an application."""
    address, _, building = typed.address.partition("\u3000")
    values = {
        "year": str(typed.year_of_use), "form_version": typed.form_version, "arrived_on": typed.arrived_on,
        "arrived_time": typed.arrived_time, "postmarked_on": typed.postmarked_on, "method": typed.method,
        "kana": typed.kana, "name": typed.name, "birthday": typed.birthday, "phone": typed.phone, "email": typed.email,
        "postcode": typed.postcode, "address": address, "building": building, "bank": typed.account.bank,
        "branch": typed.account.branch, "account_kind": typed.account.kind, "account_number": typed.account.number,
        "holder": typed.account.holder_kana,
    }  # fmt: skip
    for number, child in enumerate(typed.children):
        values |= {place("child", number, key): text for key, text in _of_child(child).items()}
    for number, use in enumerate(typed.uses):
        values |= {place("use", number, key): text for key, text in _of_use(use).items()}
    return {key: text for key, text in values.items() if text}


def _of_child(child: TypedChild) -> dict[str, str]:
    category = child.categories[0] if child.categories else None
    return {
        "name": child.name, "kana": child.kana, "birthday": child.birthday, "relationship": child.relationship,
        "category": category.code if category else "", "since": category.since if category else "",
        "proven": "1" if category and category.proven else "", "hours_elsewhere": _number(child.hours_elsewhere),
    }  # fmt: skip


def _of_use(use: TypedUse) -> dict[str, str]:
    return {
        "child": str(use.child), "day": use.day, "start": use.start, "end": use.end, "fee": _number(use.fee_yen),
        "discount": _number(use.discount_yen), "discount_kind": use.discount_kind, "other": _number(use.other_yen),
        "hourly": _number(use.hourly_yen), "paid": _number(use.paid_yen), "company": use.company, "sitter": use.sitter,
        "receipt": use.receipt,
    }  # fmt: skip


def _number(number: int) -> str:
    return str(number) if number else ""


# ---- what the office refused ----------------------------------------------------------------------------------------

_FIELDS_OF: Mapping[tuple[str, str], str] = {
    ("application", "bank"): "bank", ("application", "branch"): "branch", ("application", "number"): "account_number",
    ("application", "holder_kana"): "holder", ("use", "fee_yen"): "fee", ("use", "other_yen"): "other",
    ("use", "discount_yen"): "discount", ("use", "hourly_yen"): "hourly", ("use", "paid_yen"): "paid",
}  # fmt: skip


def keys_of(record: str, field: str, values: Values) -> list[str]:
    """The keys of what stands in a field of a record (names as in ``RecordUnfit``); one of several of a kind may be
    meant, and where nothing on the form stands in it there is none."""
    name = _FIELDS_OF.get((record, field), field)
    of = record if record in ("child", "use") else ""
    keys = [key for key, each in fields_of(values) if each.key == name]
    return [key for key in keys if (key.startswith(f"{of}.") if of else "." not in key)]
