"""The words of the detail by the codes of the office (context ``case``)."""

from collections.abc import Mapping

from sitter_desk.desktop.when import long_day
from sitter_desk.domain.records import Answered, ChangeNotice, Notice
from sitter_desk.office.views.case_history import FieldChange
from sitter_desk.office.views.deciding_time import EVENTS, Event
from sitter_desk.workstation.language import Translator

OWN_EVENTS: Mapping[str, str] = {
    "taken_in": "Taken in from the medium",
    "typed": "Typed from paper",
    "papers_seen": "Papers looked at",
    "corrected": "Put right",
    "call_reached": "Called about {number}: reached",
    "call_message": "Called about {number}: message left",
    "call_no_answer": "Called about {number}: no answer",
}
METHODS: Mapping[str, str] = {"online": "Online", "post": "By post", "counter": "At the counter"}
ACCOUNT_KINDS: Mapping[str, str] = {"1": "Ordinary", "2": "Current", "4": "Savings", "9": "Other"}
ANSWERS: Mapping[Answered, str] = {"yes": "Seen", "no": "Not there", "none": "Does not apply"}
TOLD: Mapping[str, str] = {
    "name": "Name", "address": "Address", "contact": "Telephone, mail", "account": "Account",
    "withdrawal": "Withdrawal", "reinstatement": "Withdrawal taken back",
}  # fmt: skip
NOTICE_STATES: Mapping[str, str] = {
    "printed": "Printed", "sealed": "Sealed", "spoiled": "Spoiled", "pulled": "Pulled out", "delivered": "Delivered",
}  # fmt: skip
LETTER_STATES: Mapping[str, str] = {
    "made": "Not posted yet", "posted": "Waiting for the answer", "answered": "Answered",
    "passed_on": "Passed on unanswered", "cancelled": "Cancelled",
}  # fmt: skip
OUTCOMES: Mapping[str, str] = {
    "pass": "Everything fits", "deficient": "Something is missing", "ward": "The ward judges",
}  # fmt: skip
QUESTIONS: Mapping[str, str] = {
    "question": "Question", "send_back": "Sent back", "change_request": "Change asked for",
}  # fmt: skip
RECORDS: Mapping[str, str] = {
    "application": "The application", "applicant": "The applicant", "child": "Child {which}", "use": "Use of {which}",
}  # fmt: skip
FIELDS: Mapping[str, str] = {
    "name": "Name", "kana": "Reading", "birthday": "Birthday", "birthday_text": "Birthday as written",
    "postcode": "Postcode", "address": "Address", "phone": "Telephone", "email": "Mail address",
    "relationship": "Relationship", "categories": "Category", "hours_elsewhere": "Hours elsewhere",
    "round": "Round", "year_of_use": "Year of use", "arrived_on": "Arrived on", "arrived_time": "Arrived at",
    "postmarked_on": "Postmarked on", "method": "How it came", "applied_at": "Applied at", "form_version": "Form",
    "children": "Children", "child": "Child", "applicant": "Applicant", "receipt_number": "Receipt number",
    "account.bank": "Bank", "account.branch": "Branch", "account.kind": "Kind of account",
    "account.number": "Account number", "account.holder_kana": "Account holder",
    "day": "Day of use", "start": "From", "end": "To", "fee_yen": "Fee", "other_yen": "Other costs",
    "discount_yen": "Discount", "discount_kind": "Kind of discount", "hourly_yen": "Price of an hour",
    "paid_yen": "Total of the receipt", "company": "Company", "sitter": "Sitter", "receipt": "Receipt",
    "struck": "Struck out", "left_out": "Left out by the ward",
}  # fmt: skip
YES_NO: Mapping[str, str] = {"True": "yes", "False": "no"}
_VALUES: Mapping[str, Mapping[str, str]] = {
    "method": METHODS, "account.kind": ACCOUNT_KINDS, "struck": YES_NO, "left_out": {"residence": "No residence"},
}  # fmt: skip
_TABLES: tuple[Mapping[str, str] | Mapping[Answered, str], ...] = (
    *(OWN_EVENTS, METHODS, ACCOUNT_KINDS, ANSWERS, TOLD, NOTICE_STATES, LETTER_STATES, OUTCOMES, QUESTIONS, RECORDS),
    *(FIELDS, YES_NO, _VALUES["left_out"]),
)
WORDS: tuple[str, ...] = tuple(dict.fromkeys(word for table in _TABLES for word in table.values()))
"""What is looked up by a code; the test of the translations reads it."""


def event_words(tr: Translator, event: Event) -> str:
    """One line of the way so far."""
    if event.what in OWN_EVENTS:
        return tr("case", OWN_EVENTS[event.what], **event.values)
    return tr("decision_events", EVENTS[event.what], **event.values)


def record_words(tr: Translator, change: FieldChange) -> str:
    """What a changed field belongs to."""
    which = long_day(tr, change.which) if change.record == "use" else change.which
    return tr("case", RECORDS[change.record], which=which)


def field_words(tr: Translator, change: FieldChange) -> str:
    """The label of a changed field; one that has none stands by its name."""
    return tr("case", FIELDS[change.field]) if change.field in FIELDS else change.field


def value_words(tr: Translator, field: str, value: str) -> str:
    """A value as it stood: days by the era, yen with commas, codes in words."""
    if not value:
        return "–"
    words = _VALUES.get(field, {})
    if value in words:
        return tr("case", words[value])
    if field in ("birthday", "arrived_on", "postmarked_on", "day"):
        return long_day(tr, value)
    return f"{int(value):,}" if field.endswith("_yen") and value.lstrip("-").isdigit() else value


def told_words(tr: Translator, notice: ChangeNotice) -> str:
    """What an applicant told later."""
    return "・".join(tr("case", TOLD[each]) for each in notice.changes)


def notice_words(tr: Translator, notice: Notice) -> str:
    """How far an envelope is."""
    return tr("case", NOTICE_STATES[notice.state])
