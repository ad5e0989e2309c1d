"""The words of the form's fields (context ``form_words``), and how wide each of them stands."""

from collections.abc import Mapping

from sitter_desk.desktop.when import year_words
from sitter_desk.office.views.entry_form import RELATIONSHIPS, WORDS, Field
from sitter_desk.office.views.entry_frame import FormFrame
from sitter_desk.workstation.language import Translator

WIDTHS: Mapping[str, int] = {
    "year": 116, "form_version": 108, "arrived_on": 104, "arrived_time": 60, "postmarked_on": 104, "birthday": 104,
    "postcode": 104, "relationship": 76, "hours_elsewhere": 60, "since": 104, "category": 150, "bank": 66, "branch": 56,
    "account_kind": 110, "account_number": 104,
}  # fmt: skip
"""Pixels of fields that hold something of a known length; the others grow."""

HINTS: Mapping[str, str] = {
    "arrived_on": "R8.11.18", "arrived_time": "16:30", "postmarked_on": "R8.11.16", "birthday": "H2.7.14",
    "child.birthday": "R4.6.3", "since": "R6.4.1", "hours_elsewhere": "0",
}  # fmt: skip
"""How a day or time may be typed, shown while the field is empty."""


CHILD_WORDS: Mapping[str, str] = {"name": "Name", "kana": "Reading", "birthday": "Birthday"}


def word(tr: Translator, english: str) -> str:
    """A label or choice of the form."""
    return tr("form_words", WORDS[english]) if english else ""


def name_of(tr: Translator, key: str, each: Field, labels: Mapping[str, str]) -> str:
    """How a field is called when it is spoken of alone: its own word, and which child or line."""
    parts = key.split(".")
    own = labels.get(f"{parts[0]}.{each.key}") or labels.get(each.key) or word(tr, each.label)
    if parts[0] == "use":
        return tr("form", "Line {line}: {field}", line=int(parts[1]) + 1, field=own)
    if parts[0] == "child" and parts[1] != "0":
        own = word(tr, CHILD_WORDS[each.key]) if each.key in CHILD_WORDS else own
        return tr("form", "Child {number}: {field}", number=int(parts[1]) + 1, field=own)
    return own


def own_names(tr: Translator) -> dict[str, str]:
    """The names of fields that share the row and the label of another one."""
    return {
        "year": tr("form", "Year of use"),
        "arrived_on": tr("form", "Day of arrival"),
        "child.name": tr("form", "Child's name"),
        "child.kana": tr("form", "Child's reading"),
        "child.birthday": tr("form", "Child's birthday"),
        "form_version": tr("form", "Version of the form"),
        "arrived_time": tr("form", "Time of arrival"),
        "postmarked_on": tr("form", "Postmark"),
        "method": tr("form", "Way of arrival"),
        "relationship": tr("form", "Relation"),
        "category": tr("form", "Category"),
        "hours_elsewhere": tr("form", "Hours elsewhere"),
        "since": tr("form", "Category since"),
        "proven": tr("form", "Proven by a paper"),
        "bank": tr("form", "Bank code"),
        "branch": tr("form", "Branch code"),
        "account_kind": tr("form", "Kind of account"),
        "account_number": tr("form", "Account number"),
    }


def hint_of(key: str, each: Field) -> str:
    """What is shown in an empty field; a child is born in another era than its parent."""
    return HINTS.get(f"{key.partition('.')[0]}.{each.key}") or HINTS.get(each.key, "")


def choices_of(tr: Translator, each: Field, frame: FormFrame, year: int) -> list[tuple[str, str]]:
    """Value and word of what can be chosen at a field."""
    if each.key == "year":
        return [(str(own), year_words(tr, own)) for own in frame.years]
    if each.key == "category":
        return [("", tr("form", "none")), *((own.code, own.title) for own in frame.categories(year))]
    if each.key == "discount_kind":
        return [("", tr("form", "none")), *((own.kind, own.kind) for own in frame.programme(year).coupons)]
    return [(value, word(tr, english)) for value, english in each.choices]


def offers_of(each: Field, frame: FormFrame) -> tuple[str, ...]:
    """What is offered while a text is typed; anything else may stand there too."""
    return {"relationship": RELATIONSHIPS, "company": frame.companies}.get(each.key, ())
