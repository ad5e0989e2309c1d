"""Two records that may be one, beside each other: what a person looks at before deciding a suspected duplicate."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sitter_desk.domain.claim import Claim
from sitter_desk.domain.duplicates import REASONS
from sitter_desk.domain.lookup import receipt_key
from sitter_desk.domain.records import Application, CarriedOver, Child, Duplicate, DuplicateKind, Use
from sitter_desk.office.claims import read_claims
from sitter_desk.office.grouping import grouped
from sitter_desk.vault.store import Reader

LABELS: dict[str, str] = {
    "receipt_number": "Receipt number",
    "applicant": "Applicant",
    "kana": "Reading of the applicant",
    "birthday": "Birthday of the applicant",
    "address": "Address",
    "phone": "Telephone",
    "email": "Mail address",
    "bank": "Bank",
    "branch": "Branch",
    "kind": "Kind of account",
    "number": "Account number",
    "holder": "Account holder",
    "child": "Child",
    "child_kana": "Reading of the child",
    "child_birthday": "Birthday of the child",
    "relationship": "Relationship",
    "day": "Day of use",
    "start": "From",
    "end": "To",
    "company": "Company",
    "sitter": "Sitter",
    "receipt": "Receipt of the company",
    "fee_yen": "Fee (yen)",
    "former_contractor": "Former contractor",
}
"""What stands on a line, by code; shown through the translation table (context ``duplicates``)."""

_WHO = ("receipt_number", "applicant")
_USES = (*_WHO, "child", "child_birthday", "day", "start", "end", "company", "sitter", "receipt", "fee_yen")
_PEOPLE = (*_WHO, "kana", "birthday", "address", "phone", "email")
_ACCOUNT = ("bank", "branch", "kind", "number", "holder")
_LINES: dict[DuplicateKind, tuple[str, ...]] = {
    "same_time": _USES,
    "same_sitter": _USES,
    "same_receipt": _USES,
    "same_account": (*_PEOPLE, *_ACCOUNT),
    "same_person": (*_PEOPLE, *_ACCOUNT),
    "same_child": (*_WHO, "child", "child_kana", "child_birthday", "relationship", "address", "phone"),
}
_CARRIED_LINES = (*_WHO, "child", "child_birthday", "day", "company", "receipt", "former_contractor")


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line: the code of its label, both texts as received ("" where a side has none), and whether they differ."""

    code: str
    one: str
    other: str
    differs: bool


@dataclass(frozen=True, kw_only=True)
class SideBySide:
    """A suspected duplicate with both records, line by line in one order. Reasons and likeness stand in the record."""

    duplicate: Duplicate
    lines: tuple[Line, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        """The reasons in English; a code of a newer version stands as it is."""
        return tuple(REASONS.get(reason, reason) for reason in self.duplicate.reasons)


def duplicates_by_application(reader: Reader, ids: Collection[str]) -> dict[str, list[Duplicate]]:
    """Suspected duplicates by each application (id) on either side of them: the decided ones, and the open ones that
    still have to be decided."""
    found = {
        each.id: each
        for field in ("application", "other_application")
        for each in reader.find_all(Duplicate, field, ids)
    }
    return grouped(
        (application, each)
        for each in standing(reader, list(found.values()))
        for application in {each.application, each.other_application}
    )


def standing(reader: Reader, duplicates: Sequence[Duplicate]) -> list[Duplicate]:
    """Those that were decided or still have to be: left out is an open one that nobody has to decide any more, because
    an application was withdrawn, a use struck out or one of the two was erased."""
    waiting = [each for each in duplicates if each.state == "open"]
    ids = {application for each in waiting for application in _applications(each)}
    there = {each.id for each in reader.find_all(Application, "id", ids) if each.state != "withdrawn"}
    carried = reader.find_all(CarriedOver, "id", {each.other for each in waiting if not each.other_application})
    there |= {each.id for each in carried}
    sides = {side for each in waiting for side in (each.one, each.other)}
    struck = {use.id for use in reader.find_all(Use, "id", sides) if use.struck}
    return [each for each in duplicates if each.state != "open" or _stands(each, there, struck)]


def _stands(duplicate: Duplicate, there: set[str], struck: Collection[str]) -> bool:
    whole = there >= _applications(duplicate) | _carried(duplicate)
    return whole and duplicate.one not in struck and duplicate.other not in struck


def _applications(duplicate: Duplicate) -> set[str]:
    return {duplicate.application, duplicate.other_application} - {""}


def _carried(duplicate: Duplicate) -> set[str]:
    return set() if duplicate.other_application else {duplicate.other}


def side_by_side(reader: Reader, duplicates: Sequence[Duplicate]) -> list[SideBySide]:
    """Both records of each open one that still has to be decided."""
    return both_sides(reader, [each for each in standing(reader, duplicates) if each.state == "open"])


def both_sides(reader: Reader, shown: Sequence[Duplicate]) -> list[SideBySide]:
    """Both records of each, also of one that was decided."""
    claims = read_claims(reader, {application for each in shown for application in _applications(each)})
    others = {record for each in shown for record in _carried(each)}
    carried = {each.id: each for each in reader.find_all(CarriedOver, "id", others)}
    return [_shown(each, claims, carried) for each in shown]


def _shown(duplicate: Duplicate, claims: Mapping[str, Claim], carried: Mapping[str, CarriedOver]) -> SideBySide:
    one = _values(claims[duplicate.application], duplicate.one)
    if duplicate.other_application:
        other, codes = _values(claims[duplicate.other_application], duplicate.other), _LINES[duplicate.kind]
    else:
        other, codes = _carried_values(carried[duplicate.other], one["receipt"]), _CARRIED_LINES
    lines = ((code, one.get(code, ""), other.get(code, "")) for code in codes)
    return SideBySide(
        duplicate=duplicate,
        lines=tuple(Line(code=code, one=left, other=right, differs=left != right) for code, left, right in lines),
    )


def _values(claim: Claim, record: str) -> dict[str, str]:
    """Everything of one side, as received; of child and use those that the suspicion is about."""
    use = next((use for use in claim.uses if use.id == record), None)
    wanted = use.child if use else record
    child = next((child for child in claim.children if child.id == wanted), None)
    applicant, account = claim.applicant, claim.application.account
    return {
        "receipt_number": claim.application.receipt_number,
        "applicant": applicant.name,
        "kana": applicant.kana,
        "birthday": applicant.birthday,
        "address": applicant.address,
        "phone": applicant.phone,
        "email": applicant.email,
        "bank": account.bank,
        "branch": account.branch,
        "kind": account.kind,
        "number": account.number,
        "holder": account.holder_kana,
        **_child_values(child),
        **_use_values(use),
    }


def _child_values(child: Child | None) -> dict[str, str]:
    if child is None:
        return {}
    return {
        "child": child.name,
        "child_kana": child.kana,
        "child_birthday": child.birthday,
        "relationship": child.relationship,
    }


def _use_values(use: Use | None) -> dict[str, str]:
    if use is None:
        return {"receipt": ""}
    return {
        "day": use.day,
        "start": use.start,
        "end": use.end,
        "company": use.company,
        "sitter": use.sitter,
        "receipt": use.receipt,
        "fee_yen": str(use.fee_yen),
    }


def _carried_values(carried: CarriedOver, receipt: str) -> dict[str, str]:
    """The list of the former contractor names neither company nor day; of its numbers the one in question."""
    numbers = [number for number in carried.receipts if receipt_key(number) == receipt_key(receipt)]
    return {
        "child": carried.child_name,
        "child_birthday": carried.child_birthday,
        "receipt": "".join(numbers[:1]),
        "former_contractor": carried.former_contractor,
    }
