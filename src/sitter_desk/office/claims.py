"""Applications that may have something in common, found by the keys of ``domain.lookup`` and read a batch at a time.

A key only brings two applications together; what is suspicious between them ``domain.duplicates`` says. So one costs
the same to look at however many the vault holds, but for those that share a key with it.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain

from sitter_desk.domain.claim import Claim, shared_minutes
from sitter_desk.domain.duplicates import TELLING_RECEIPT
from sitter_desk.domain.lookup import Key, keys_of, receipt_key
from sitter_desk.domain.records import Applicant, Application, CarriedOver, Child, Record, Use
from sitter_desk.domain.text import fold_name
from sitter_desk.office.grouping import by_id, grouped
from sitter_desk.vault.store import Reader

CROWD = 200
"""What more people than these share (a telephone of zeros, a mail address of the desk) tells nobody apart."""

_OF_APPLICANTS = frozenset({"phone", "email", "address", "reading", "name"})
_OF_CHILDREN = frozenset({"child", "child_reading"})

Link = tuple[str, str]
"""Ids of two applications, in their order."""


@dataclass(frozen=True, kw_only=True)
class Neighbourhood:
    """The claims that were asked about, every two with something in common once, and what was carried over for one."""

    claims: tuple[Claim, ...]
    pairs: tuple[tuple[Claim, Claim], ...]
    carried: tuple[tuple[Claim, CarriedOver], ...]


def neighbourhood(reader: Reader, applications: Sequence[Application]) -> Neighbourhood:
    """Reads applications as they now stand, and all others here that share a key with one of them: a contractor's desk
    holds one engagement, a ward sees over all of its own."""
    own = read_claims(reader, {application.id for application in applications})
    links = sorted({*_by_people(reader, own), *_by_uses(reader, own)})
    others = read_claims(reader, {each for link in links for each in link} - own.keys())
    known = {**own, **others}
    pairs = [(known[one], known[other]) for one, other in links if one in known and other in known]
    return Neighbourhood(
        claims=tuple(own.values()),
        pairs=tuple(pairs),
        carried=tuple(_carried(reader, own)),
    )


def read_claims(reader: Reader, ids: Collection[str]) -> dict[str, Claim]:
    """Claims by id of the application; an id that no application has any more (erased) is left out."""
    applications = reader.find_all(Application, "id", ids)
    applicants = by_id(reader.find_all(Applicant, "id", {each.applicant for each in applications}))
    children = by_id(reader.find_all(Child, "id", {child for each in applications for child in each.children}))
    uses: dict[str, list[Use]] = {each.id: [] for each in applications}
    for use in reader.find_all(Use, "application", uses):
        if not use.struck:
            uses[use.application].append(use)
    return {
        each.id: Claim(
            application=each,
            applicant=applicants[each.applicant],
            children=tuple(children[child] for child in each.children if child in children),
            uses=tuple(uses[each.id]),
        )
        for each in applications
    }


# ---- by people: applicants, children, accounts ---------------------------------------------------------------------


def _by_people(reader: Reader, own: Mapping[str, Claim]) -> Iterator[Link]:
    owners = grouped((key, claim.application.id) for claim in own.values() for key in _people_keys(claim))
    hits = _hits(reader, owners)
    homes = _homes(reader, own, hits)
    for key, records in hits.items():
        for record in records:
            for one in owners[key]:
                yield from _link(one, homes.get(record, one))


def _people_keys(claim: Claim) -> Iterator[Key]:
    yield from chain.from_iterable(map(keys_of, (claim.applicant, *claim.children)))
    if claim.account:
        yield "account", claim.account


def _homes(reader: Reader, own: Mapping[str, Claim], hits: Mapping[Key, Sequence[str]]) -> dict[str, str]:
    """The applications (ids) of records that were found, by id."""
    homes = {record.id: claim.application.id for claim in own.values() for record in _people(claim)}
    new = [(key[0], record) for key, records in hits.items() for record in records if record not in homes]
    children = reader.find_all(Child, "id", {record for kind, record in new if kind in _OF_CHILDREN})
    applicants = {record for kind, record in new if kind in _OF_APPLICANTS} | {child.applicant for child in children}
    homes.update({record: record for kind, record in new if kind == "account"})
    for application in reader.find_all(Application, "applicant", applicants):
        homes[application.applicant] = application.id
        homes.update(dict.fromkeys(application.children, application.id))
    return homes


def _people(claim: Claim) -> tuple[Record, ...]:
    return (claim.application, claim.applicant, *claim.children)


# ---- by uses: sitters, receipts ------------------------------------------------------------------------------------


def _by_uses(reader: Reader, own: Mapping[str, Claim]) -> Iterator[Link]:
    """A sitter works for many families on a day: only bookings at the same time bring two applications together."""
    owners = grouped((key, use) for claim in own.values() for use in claim.timed for key in _use_keys(use))
    hits = _hits(reader, owners)
    uses = {use.id: use for claim in own.values() for use in claim.timed}
    found = reader.find_all(Use, "id", {record for records in hits.values() for record in records} - uses.keys())
    uses.update(by_id(use for use in found if use.day and use.start and use.end and not use.struck))
    for (kind, key), records in hits.items():
        for other in (uses[record] for record in records if record in uses):
            for use in owners[kind, key]:
                if kind == "receipt" or shared_minutes(use, other):
                    yield from _link(use.application, other.application)


def _use_keys(use: Use) -> Iterator[Key]:
    """The receipt, and the sitter on that day and on its neighbours: a booking may go past midnight."""
    receipt, sitter = receipt_key(use.receipt), fold_name(use.sitter)
    if len(receipt) >= TELLING_RECEIPT:
        yield "receipt", receipt
    if sitter:
        day = date.fromisoformat(use.day)
        yield from (("sitter", f"{sitter} {day + timedelta(days=shift)}") for shift in (-1, 0, 1))


# ---- by what a former contractor handed on -------------------------------------------------------------------------


def _carried(reader: Reader, own: Mapping[str, Claim]) -> Iterator[tuple[Claim, CarriedOver]]:
    owners = grouped(
        (("carried_receipt", key[1]), claim.application.id)
        for claim in own.values()
        for key in claim.receipts
        if len(key[1]) >= TELLING_RECEIPT
    )
    hits = _hits(reader, owners)
    carried = by_id(reader.find_all(CarriedOver, "id", {record for records in hits.values() for record in records}))
    links = {(one, record) for key, records in hits.items() for record in records for one in owners[key]}
    for one, record in sorted(links):
        if own[one].application.engagement == carried[record].engagement:
            yield own[one], carried[record]


def _hits(reader: Reader, owners: Mapping[Key, object]) -> dict[Key, list[str]]:
    """Ids of the records under each key, crowds left out."""
    kinds = grouped(owners)
    found = {(kind, key): ids for kind in kinds for key, ids in reader.look_up_all(kind, kinds[kind]).items()}
    return {key: ids for key, ids in found.items() if key[0] not in _OF_APPLICANTS | _OF_CHILDREN or len(ids) <= CROWD}


def _link(one: str, other: str) -> Iterator[Link]:
    if one != other:
        yield min(one, other), max(one, other)
