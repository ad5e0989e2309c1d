"""Keys under which a record is found again without reading all of them (decisions A13): computed here, kept by the
vault beside the record and never sent. A key is for finding candidates; what is found is then looked at itself.
"""

from collections.abc import Callable, Iterator
from typing import Any

from sitter_desk.domain.records import Account, Applicant, Application, CarriedOver, Certification, Child, Record, Use
from sitter_desk.domain.text import digits_of, fold_name, fold_reading

Key = tuple[str, str]
"""Kind and key."""


def child_key(name: str, birthday: str) -> str:
    """What tells one child from another across applications: every application has its own record of the child, so the
    hours of a year are kept under this key. "" while the birthday is unknown."""
    return f"{fold_name(name)} {birthday}" if birthday else ""


def account_key(account: Account) -> str:
    """An account by its numbers alone."""
    return f"{account.bank}-{account.branch}-{account.kind}-{digits_of(account.number).lstrip('0')}"


def phone_key(phone: str) -> str:
    """A telephone number by its digits; a spreadsheet drops the zero before it."""
    return digits_of(phone).lstrip("0")


def receipt_key(receipt: str) -> str:
    """The number of a 領収書 without spaces, in one width and case; "" where there is none."""
    return fold_name(receipt)


def keys_of(record: Record) -> Iterator[Key]:
    """The keys of a record; none for most types."""
    keys = _KEYS.get(type(record))
    if keys:
        yield from ((kind, key) for kind, key in keys(record) if key)


def _applicant(applicant: Applicant) -> Iterator[Key]:
    reading = fold_reading(applicant.kana)
    yield "phone", phone_key(applicant.phone)
    yield "email", fold_name(applicant.email)
    yield "reading", f"{reading} {applicant.birthday}" if applicant.birthday else ""
    yield "name", f"{fold_name(applicant.name)} {applicant.birthday}" if applicant.birthday else ""
    yield "address", f"{fold_name(applicant.address)} {reading[:2]}" if applicant.address else ""


def _child(child: Child) -> Iterator[Key]:
    yield "child", child_key(child.name, child.birthday)
    yield "child_reading", f"{fold_reading(child.kana)} {child.birthday}" if child.birthday and child.kana else ""


def _use(use: Use) -> Iterator[Key]:
    yield "receipt", receipt_key(use.receipt)
    yield "sitter", f"{fold_name(use.sitter)} {use.day}" if use.sitter else ""


def _application(application: Application) -> Iterator[Key]:
    yield "account", account_key(application.account) if application.account.number else ""


def _carried_over(carried: CarriedOver) -> Iterator[Key]:
    yield "carried", child_key(carried.child_name, carried.child_birthday)
    for receipt in carried.receipts:
        yield "carried_receipt", receipt_key(receipt)


def _certification(certification: Certification) -> Iterator[Key]:
    yield certification.kind, fold_name(certification.name)


_KEYS: dict[type[Record], Callable[[Any], Iterator[Key]]] = {
    Applicant: _applicant,
    Child: _child,
    Use: _use,
    Application: _application,
    CarriedOver: _carried_over,
    Certification: _certification,
}
