"""Checks of the 利用内訳: each looks at the uses of one application in the order of their starts."""

from collections.abc import Iterable, Iterator, Sequence

from sitter_desk.domain.certified import Certified
from sitter_desk.domain.checks import Checked, Result
from sitter_desk.domain.lookup import receipt_key
from sitter_desk.domain.minutes import duration, start_minute
from sitter_desk.domain.programme import Programme
from sitter_desk.domain.records import AmountLine, Application, Use
from sitter_desk.domain.text import fold_name


def days_of(uses: Iterable[Use | AmountLine]) -> str:
    """The days, each once."""
    return "; ".join(dict.fromkeys(use.day for use in uses))


def _found(wrong: Sequence[Use], result: Result, read: str = "") -> Checked:
    return (result if wrong else "pass"), read, days_of(wrong)


def check_future(application: Application, uses: Sequence[Use]) -> Checked:
    """A use after the application arrived can't have been paid."""
    late = [use for use in uses if application.arrived_on and use.day > application.arrived_on]
    return _found(late, "ward", application.arrived_on)


def check_same_use(uses: Sequence[Use]) -> Checked:
    """The same booking of the same child twice."""
    bookings = [(use.child, use.day, use.start, use.end) for use in uses]
    if len(set(bookings)) == len(bookings):
        return "pass", "", ""
    return _found(
        [use for use, booking in zip(uses, bookings, strict=True) if bookings.count(booking) > 1], "deficient"
    )


def check_overlap(together: Sequence[tuple[Use, Use]]) -> Checked:
    """Two bookings of one child at the same time that aren't the same booking."""
    found = [later for earlier, later in together if earlier.child == later.child and not _same_booking(earlier, later)]
    return _found(found, "deficient")


def _same_booking(one: Use, other: Use) -> bool:
    return (one.day, one.start, one.end) == (other.day, other.start, other.end)


def pairs_in_time(uses: Sequence[Use]) -> list[tuple[Use, Use]]:
    """Every two uses that overlap in time, also past midnight; the uses come in the order of their starts. A booking
    lasts a day at most, so only neighbours are compared."""
    spans = [(start_minute(use), use) for use in uses]
    found = []
    for at, (start, use) in enumerate(spans):
        end = start + duration(use)
        for other_start, other in spans[at + 1 :]:
            if other_start >= end:
                break
            found.append((use, other))
    return found


def check_sitter(uses: Sequence[Use]) -> Checked:
    """Company and sitter stand in each use."""
    return _found([use for use in uses if not use.company.strip() or not use.sitter.strip()], "deficient")


def check_one_to_one(programme: Programme, together: Sequence[tuple[Use, Use]]) -> Checked:
    """One sitter with two children of this application at once (domain.md §1.5)."""
    if not programme.sitters.one_to_one:
        return "none", "", ""
    shared = [later for earlier, later in together if earlier.child != later.child and _is_one_sitter(earlier, later)]
    return _found(shared, "ward")


def _is_one_sitter(one: Use, other: Use) -> bool:
    """The same name, however it is spaced and whichever form its letters have; two without a name are no one."""
    return fold_name(one.sitter) == fold_name(other.sitter) != ""


def check_certified(programme: Programme, certified: Certified, uses: Sequence[Use]) -> Checked:
    """Company and sitter stand in the ward's lists with the day of each use."""
    company, sitter = programme.sitters.company_certified, programme.sitters.sitter_certified
    asked = (company and certified.companies is not None, sitter and certified.sitters is not None)
    if not any(asked):
        return "none", "", ""
    unknown = [
        use
        for use in uses
        if (asked[0] and not certified.company_on(use)) or (asked[1] and not certified.sitter_on(use))
    ]
    return _found(unknown, "ward", str(len(uses)))


def check_fee(uses: Sequence[Use]) -> Checked:
    """A missing fee can be mended; a discount above the fee is the ward's to judge (the use then comes to nothing)."""
    unpaid = [use for use in uses if use.fee_yen <= 0]
    if unpaid:
        return _found(unpaid, "deficient")
    return _found([use for use in uses if use.discount_yen > use.fee_yen], "ward")


def check_receipt(programme: Programme, uses: Sequence[Use]) -> Checked:
    """Fee, other costs and discount make the total of the receipt, over all uses of one receipt together; the price of
    an hour is there where the rules need it. Where no total was entered there is nothing to compare."""
    unequal = {use.id for on_receipt in _by_receipt(uses) for use in _unequal(on_receipt)}
    wrong = [use for use in uses if use.id in unequal or (programme.bands.hourly_price_limits and not use.hourly_yen)]
    stated = sum(1 for use in uses if use.paid_yen)
    read = f"{stated} / {len(uses)}"
    looked_at = stated or programme.bands.hourly_price_limits
    return _found(wrong, "deficient", read) if looked_at else ("none", read, "")


def _by_receipt(uses: Sequence[Use]) -> Iterable[Sequence[Use]]:
    """The uses by company and number of the receipt; one without a number has a receipt of its own."""
    groups: dict[tuple[str, str], list[Use]] = {}
    for use in uses:
        number = receipt_key(use.receipt)
        groups.setdefault((fold_name(use.company), number) if number else ("", use.id), []).append(use)
    return groups.values()


def _unequal(on_receipt: Sequence[Use]) -> Iterator[Use]:
    """Those whose total is not what all that say this total come to; a total that is said once may be everybody's."""
    totals = {use.paid_yen for use in on_receipt} - {0}
    for total in totals:
        saying = [use for use in on_receipt if use.paid_yen == total]
        sums = {_paid(saying), _paid(on_receipt)} if len(totals) == 1 else {_paid(saying)}
        if total not in sums:
            yield from saying


def _paid(uses: Iterable[Use]) -> int:
    """What their receipt should say, in yen."""
    return sum(use.fee_yen + use.other_yen - use.discount_yen for use in uses)


def check_coupon(programme: Programme, uses: Sequence[Use]) -> Checked:
    """Each kind of discount stands in the rules; one that excludes a use and took nothing off it is looked at, since
    the use then comes to nothing for a discount of 0 yen."""
    known = {coupon.kind for coupon in programme.coupons}
    excluding = {coupon.kind for coupon in programme.coupons if coupon.effect == "exclude"}
    wrong = [
        use for use in uses if (use.discount_kind not in known if use.discount_yen else use.discount_kind in excluding)
    ]
    read = "; ".join(dict.fromkeys(use.discount_kind for use in uses if use.discount_yen or use in wrong))
    return _found(wrong, "ward", read)
