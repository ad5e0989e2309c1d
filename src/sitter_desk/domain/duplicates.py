"""重複の疑い: what two applications claim that may be one and the same (domain.md §7 item 8), each with its reasons.

A suspicion is a question to a person, never an answer. It must be worth asking (office.md §6): the rounds of one
applicant, husband and wife, twins, one receipt for several bookings of an application are everyday and no suspicion.

- ``same_time``: one child at overlapping times; uses, also two of one application
- ``same_sitter``: one sitter with two children at once; uses, one pair for each two applications and sitter
- ``same_receipt``: one number of one company; uses, one pair for each two applications and receipt, or a use and what
  a former contractor handed on (``CarriedOver``; ``other_application`` is "" then)
- ``same_account``: one account, and nothing else shows that the applicants are one household; applicants
- ``same_person``, ``same_child``: probably one, but written otherwise; applicants, children; a child that one
  application names twice however it is written
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, combinations, product

from sitter_desk.domain.claim import Claim, shared_minutes
from sitter_desk.domain.lookup import Key, child_key, keys_of, receipt_key
from sitter_desk.domain.minutes import duration
from sitter_desk.domain.records import Applicant, CarriedOver, Child, DuplicateKind, Use
from sitter_desk.domain.sameness import (
    PROBABLE,
    Agreement,
    Likeness,
    agreement,
    child_likeness,
    has_one_given_name,
    is_counted_as_one,
    is_one_child,
    person_likeness,
    shared_contacts,
)
from sitter_desk.domain.text import fold_name
from sitter_desk.domain.use_checks import pairs_in_time

REASONS: dict[str, str] = {
    "overlap": "The two bookings overlap in time.",
    "same_booking": "The two bookings begin and end at the same time.",
    "child": "Name and birthday of the child are the same.",
    "child_otherwise": "It is probably one child; name or birthday is written otherwise.",
    "sitter": "One sitter cared for two children at once.",
    "receipt": "Company and number of the receipt are the same.",
    "carried_receipt": "A receipt of this number was claimed before, under the former contractor.",
    "same_day": "The bookings are of one day.",
    "other_day": "The bookings are of different days.",
    "other_child": "The receipt is claimed for two children.",
    "account": "The account is the same.",
    "strangers": "Nothing else shows that the two applicants are one household.",
    "name": "The names are the same.",
    "name_differs": "The names are written differently.",
    "reading": "The readings of the names are the same.",
    "given_name": "The given names are the same.",
    "birthday": "The birthdays are the same.",
    "birthday_differs": "The birthdays differ.",
    "phone": "The telephone numbers are the same.",
    "email": "The mail addresses are the same.",
    "address": "The addresses are the same.",
    "shared_child": "Both applied for the same child.",
    "one_application": "Both stand in one application.",
    "nothing_shared": "Address, telephone, mail address, account and children all differ.",
}
"""Why something is suspected, by code; shown through the translation table (context ``duplicates``)."""

TELLING_RECEIPT = 5
"""A shorter number is often counted for each customer, or by the parents themselves: it tells little by itself."""


@dataclass(frozen=True, kw_only=True)
class Suspicion:
    """Two records that may be one. ``one`` belongs to the application that came later; ``about`` names both in a way
    that holds over applications (a child by its key, a use by its id), so that nobody is asked twice."""

    kind: DuplicateKind
    application: str
    one: str
    other_application: str
    other: str
    reasons: tuple[str, ...]
    likeness: int
    hard: bool
    about: frozenset[Key]


@dataclass(frozen=True, kw_only=True)
class Ways:
    """How is judged: the measure of likeness, and whether the rules allow one sitter one child alone on a day."""

    likeness: Likeness
    one_to_one: Callable[[Claim, str], bool]


def suspect(one: Claim, other: Claim, ways: Ways) -> tuple[Suspicion, ...]:
    """Everything suspicious between two applications, whichever is given first; nothing of a withdrawn one, nor of one
    with itself (``suspect_within``)."""
    states = {one.application.state, other.application.state}
    if one.application.id == other.application.id or "withdrawn" in states:
        return ()
    later, earlier = sorted((one, other), key=_arrival, reverse=True)
    pair = _Pair(later=later, earlier=earlier, ways=ways)
    return tuple(chain.from_iterable(judge(pair) for judge in _JUDGES))


def suspect_within(claim: Claim, ways: Ways) -> tuple[Suspicion, ...]:
    """One child that an application names twice, and one child at overlapping times within it.

    Two records with one name and birthday have one ledger, and the second may be a slip; written otherwise they are
    counted as two. Either stops the screening: nobody names a child twice without a reason.
    """
    if claim.application.state == "withdrawn":
        return ()
    pair = _Pair(later=claim, earlier=claim, ways=ways)
    twice = [found for one, other in combinations(claim.children, 2) if (found := _named_twice(pair, one, other))]
    return (*twice, *_times_within(pair, twice))


def suspect_carried(claim: Claim, carried: CarriedOver) -> tuple[Suspicion, ...]:
    """Receipts that the former contractor took for a child with the same birthday; its list names no company."""
    if claim.application.state == "withdrawn":
        return ()
    birthdays = {child.id: child for child in claim.children if child.birthday == carried.child_birthday != ""}
    taken = {receipt_key(receipt) for receipt in carried.receipts}
    key = child_key(carried.child_name, carried.child_birthday)
    found: dict[str, Suspicion] = {}
    for (_, receipt), uses in claim.receipts.items():
        own = [use for use in uses if use.child in birthdays]
        if own and receipt in taken and len(receipt) >= TELLING_RECEIPT:
            child = birthdays[own[0].child]
            likeness = 100 if child_key(child.name, child.birthday) == key else PROBABLE
            found.setdefault(receipt, _carried_receipt(claim, own[0], carried, likeness))
    return tuple(found.values())


def _carried_receipt(claim: Claim, use: Use, carried: CarriedOver, likeness: int) -> Suspicion:
    return Suspicion(
        kind="same_receipt",
        application=claim.application.id,
        one=use.id,
        other_application="",
        other=carried.id,
        reasons=("carried_receipt",),
        likeness=likeness,
        hard=True,
        about=frozenset({identity(use), identity(carried)}),
    )


def identity(record: Applicant | Child | Use | CarriedOver) -> Key:
    """What a suspicion is about, over all applications: a person by the key of name and birthday, where there is one,
    everything else by its id."""
    named = [key for key in keys_of(record) if key[0] in ("name", "child")]
    return named[0] if named else ("id", record.id)


def _arrival(claim: Claim) -> tuple[str, str, str, str]:
    application = claim.application
    return application.arrived_on, application.arrived_time, application.receipt_number, application.id


def _uses(claim: Claim, child: Child) -> list[Use]:
    return claim.by_child.get(child.id, [])


@dataclass(frozen=True, kw_only=True)
class _Pair:
    """Two applications, and what their people have in common."""

    later: Claim
    earlier: Claim
    ways: Ways

    @cached_property
    def people(self) -> Agreement:
        return agreement(self.later.applicant, self.earlier.applicant)

    @cached_property
    def children(self) -> list[tuple[Child, Child]]:
        return list(product(self.later.children, self.earlier.children))

    @cached_property
    def shared(self) -> tuple[str, ...]:
        """The codes of all that shows a household."""
        contacts = shared_contacts(self.later.applicant, self.earlier.applicant)
        account = ("account",) if self.later.account == self.earlier.account != "" else ()
        child = ("shared_child",) if any(is_counted_as_one(*both) for both in self.children) else ()
        return (*contacts, *account, *child)

    @cached_property
    def related(self) -> bool:
        """Whether the applicants are one person or one household, as far as the papers show."""
        return bool(self.shared) or bool(self.people.named and self.people.birthday)

    @cached_property
    def probable_children(self) -> list[Suspicion]:
        """Children that are probably one and counted as two."""
        counted = [both for both in self.children if is_counted_as_one(*both)]
        known = {child.id for both in counted for child in both}
        open_ = [both for both in self.children if not known & {child.id for child in both}]
        return [found for one, other in open_ if (found := _probable_child(self, one, other))]

    @cached_property
    def one_child(self) -> set[tuple[str, str]]:
        """Ids of two children that are one, or so probably that their bookings are compared as those of one."""
        probable = {(found.one, found.other) for found in self.probable_children if found.hard}
        return probable | {(one.id, other.id) for one, other in self.children if is_one_child(one, other)}

    def suspicion(
        self,
        kind: DuplicateKind,
        one: Applicant | Child | Use,
        other: Applicant | Child | Use,
        reasons: Sequence[str],
        *,
        likeness: int,
        hard: bool,
    ) -> Suspicion:
        """One suspicion between the two; ``one`` is of the later application."""
        return Suspicion(
            kind=kind,
            application=self.later.application.id,
            one=one.id,
            other_application=self.earlier.application.id,
            other=other.id,
            reasons=tuple(reasons),
            likeness=likeness,
            hard=hard,
            about=frozenset({identity(one), identity(other)}),
        )


def _named_twice(pair: _Pair, one: Child, other: Child) -> Suspicion | None:
    if is_counted_as_one(one, other):
        reasons: tuple[str, ...] = ("child",)
    else:
        reasons = _child_reasons(one, other, related=True)
    if not reasons:
        return None
    likeness = child_likeness(one, other, pair.ways.likeness, related=True)
    return pair.suspicion("same_child", one, other, (*reasons, "one_application"), likeness=likeness, hard=True)


def _times_within(pair: _Pair, twice: Sequence[Suspicion]) -> Iterator[Suspicion]:
    """Overlaps of one record's bookings, and of the bookings of two records that may be one child."""
    by_child = pair.later.by_child
    pairs = [(*both, "child") for uses in by_child.values() for both in pairs_in_time(uses)]
    for found in twice:
        reason = "child" if "child" in found.reasons else "child_otherwise"
        ones, others = (by_child.get(child, []) for child in (found.one, found.other))
        pairs += [(*both, reason) for both in product(ones, others)]
    for one, other, reason in pairs:
        if shared_minutes(one, other):
            yield _same_time(pair, one, other, reason)


def _times(pair: _Pair) -> Iterator[Suspicion]:
    for one, other in pair.children:
        if (one.id, other.id) in pair.one_child:
            reason = "child" if is_counted_as_one(one, other) else "child_otherwise"
            for use, before in product(_uses(pair.later, one), _uses(pair.earlier, other)):
                if shared_minutes(use, before):
                    yield _same_time(pair, use, before, reason)


def _same_time(pair: _Pair, one: Use, other: Use, reason: str) -> Suspicion:
    same = (one.day, one.start, one.end) == (other.day, other.start, other.end)
    reasons = ("same_booking" if same else "overlap", reason)
    return pair.suspicion("same_time", one, other, reasons, likeness=_overlap(one, other), hard=True)


def _overlap(one: Use, other: Use) -> int:
    """The part of the shorter booking that lies in the other one, in hundredths."""
    return round(100 * shared_minutes(one, other) / min(duration(one), duration(other)))


def _sitters(pair: _Pair) -> Iterator[Suspicion]:
    """The same name with another company may be somebody else, so it is no suspicion."""
    for name in sorted(pair.later.sitters.keys() & pair.earlier.sitters.keys()):
        for use, before in product(pair.later.sitters[name], pair.earlier.sitters[name]):
            if (use.child, before.child) in pair.one_child or not _may_be_one_company(use, before):
                continue
            if shared_minutes(use, before):
                hard = pair.ways.one_to_one(pair.later, use.day)
                likeness = _overlap(use, before)
                yield pair.suspicion("same_sitter", use, before, ("sitter",), likeness=likeness, hard=hard)
                break


def _may_be_one_company(one: Use, other: Use) -> bool:
    names = {fold_name(one.company), fold_name(other.company)} - {""}
    return len(names) < 2  # noqa: PLR2004  one name, or none on one side


def _receipts(pair: _Pair) -> Iterator[Suspicion]:
    for key in sorted(pair.later.receipts.keys() & pair.earlier.receipts.keys()):
        both = product(pair.later.receipts[key], pair.earlier.receipts[key])
        telling = [uses for uses in both if len(key[1]) >= TELLING_RECEIPT or _is_one_day(pair, *uses)]
        if not telling:
            continue
        use, before = min(telling, key=lambda uses: uses[0].day != uses[1].day)
        same_child = (use.child, before.child) in pair.one_child
        day = "same_day" if use.day == before.day else "other_day"
        reasons = ("receipt", day) if same_child else ("receipt", day, "other_child")
        facts = (use.day == before.day, use.start == before.start, use.fee_yen == before.fee_yen, same_child)
        likeness = round(100 * (1 + sum(facts)) / (1 + len(facts)))
        yield pair.suspicion("same_receipt", use, before, reasons, likeness=likeness, hard=True)


def _is_one_day(pair: _Pair, one: Use, other: Use) -> bool:
    """Whether a short number tells something all the same: one household, one day."""
    return pair.related and one.day == other.day


def _accounts(pair: _Pair) -> Iterator[Suspicion]:
    one, other = pair.later.applicant, pair.earlier.applicant
    if pair.shared != ("account",) or pair.people.named:
        return
    likeness = person_likeness(one, other, pair.ways.likeness)
    yield pair.suspicion("same_account", one, other, ("account", "strangers"), likeness=likeness, hard=True)


def _people(pair: _Pair) -> Iterator[Suspicion]:
    """A name and a birthday, or one of them and something shared. The same name with something shared is the applicant
    of another round, unless the birthdays differ."""
    said = pair.people
    if said.name and said.birthday is not False and pair.shared:
        return
    if not (said.named and said.birthday) and not ((said.named or said.birthday) and pair.shared):
        return
    one, other = pair.later.applicant, pair.earlier.applicant
    likeness = person_likeness(one, other, pair.ways.likeness)
    reasons = (*said.reasons, *(pair.shared or ("nothing_shared",)))
    yield pair.suspicion("same_person", one, other, reasons, likeness=likeness, hard=likeness >= PROBABLE)


def _children(pair: _Pair) -> Iterator[Suspicion]:
    yield from pair.probable_children


def _probable_child(pair: _Pair, one: Child, other: Child) -> Suspicion | None:
    """One birthday with one reading, or with one given name in a household; or one name with two birthdays in a
    household. A birthday that is not known is asked about by the intake already."""
    reasons = _child_reasons(one, other, related=pair.related)
    if not reasons:
        return None
    likeness = child_likeness(one, other, pair.ways.likeness, related=pair.related)
    hard = likeness >= PROBABLE
    return pair.suspicion("same_child", one, other, (*reasons, *pair.shared), likeness=likeness, hard=hard)


def _child_reasons(one: Child, other: Child, *, related: bool) -> tuple[str, ...]:
    """Why two children who are counted as two may be one; none where nothing says so."""
    said = agreement(one, other)
    given = has_one_given_name(one, other)
    near = {True: given, False: said.named, None: False}[said.birthday]
    if not (said.birthday and said.reading) and not (related and near):
        return ()
    return (*said.reasons, *(("given_name",) if given and not said.named else ()))


_JUDGES: tuple[Callable[[_Pair], Iterator[Suspicion]], ...] = (
    _times,
    _sitters,
    _receipts,
    _accounts,
    _people,
    _children,
)
