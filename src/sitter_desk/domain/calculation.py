"""助成額の計算: integer yen and minutes, and every line says how it came about (domain.md §1.2, §1.5, §7 items 2–5).

The way of one use, in the order of the clock (so the order of entry never matters):

1. Its minutes are split at the edges of the bands, across midnight too.
2. Minutes make whole hours (``Rounding.unit``). With ``bands = "together"`` all minutes count towards the hours: each
   band first gets the full hours of its own minutes; if the minutes left in both make one more hour together, that hour
   belongs to the band with more minutes left, and to the dearer night where both are equal. So 21:15–22:30 (45 day,
   30 night) is one day hour, 21:30–22:30 one night hour. No published rule settles this: 区確認待ち. With
   ``bands = "separate"`` each band drops its own minutes (as 葛飾区 does). Rest minutes are carried on within a unit.
3. The hours are cut to what the child has left of its yearly cap; the cheaper day hours are cut first (区確認待ち).
   A use consumes its full hours even if a coupon paid for part of it.
4. The amount is the lesser of the fee after discount and the ceiling of the hours (``Rounding.compare`` says over
   what). The fares and other costs are never counted.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from sitter_desk.domain.dates import MINUTES_AN_HOUR, fiscal_year, last_eligible_day
from sitter_desk.domain.programme import Bands, Programme, Unit
from sitter_desk.domain.records import AmountLine, Child, ChildHours, Use
from sitter_desk.domain.text import squeeze

MINUTES_A_DAY = 24 * MINUTES_AN_HOUR


@dataclass(frozen=True, kw_only=True)
class Calculation:
    """The lines in the order of the clock and their totals; ``cap_hours`` and ``remaining_hours`` add up the children.
    ``claimed_yen`` is what was paid after discount."""

    lines: tuple[AmountLine, ...]
    claimed_yen: int
    day_hours: int
    night_hours: int
    amount_yen: int
    cap_hours: int
    remaining_hours: int
    children: tuple[ChildHours, ...]


@dataclass(frozen=True, kw_only=True)
class _Carry:
    """Minutes left over within a unit, by band."""

    day: int = 0
    night: int = 0


def calculate(
    programme: Programme,
    *,
    children: Sequence[Child],
    uses: Sequence[Use],
    hours_used_before: Mapping[str, int],
    hours_elsewhere: int = 0,
) -> Calculation:
    """The amount of one application by the rules.

    ``hours_used_before`` are the hours already granted this year by child id, ``hours_elsewhere`` those subsidised by
    another municipality, which come off each child's cap (domain.md §1.2). Never above what was paid, never above the
    ceiling of the hours, hours never above the cap.
    """
    lines: list[AmountLine] = []
    balances: list[ChildHours] = []
    for child in sorted(children, key=lambda child: child.id):
        balance = _balance(programme, child, hours_used_before.get(child.id, 0) + hours_elsewhere)
        own = sorted((use for use in uses if use.child == child.id), key=_clock_order)
        counted = _child_lines(programme, child, own, balance.remaining)
        hours = sum(line.day_hours + line.night_hours for line in counted)
        lines += counted
        balances.append(replace(balance, counted=hours, remaining=balance.remaining - hours))
    return _total(lines, balances)


def _total(lines: list[AmountLine], balances: list[ChildHours]) -> Calculation:
    return Calculation(
        lines=tuple(sorted(lines, key=lambda line: (line.day, line.start, line.end, line.use))),
        claimed_yen=sum(line.fee_yen for line in lines),
        day_hours=sum(line.day_hours for line in lines),
        night_hours=sum(line.night_hours for line in lines),
        amount_yen=sum(line.amount_yen for line in lines),
        cap_hours=sum(balance.cap for balance in balances),
        remaining_hours=sum(balance.remaining for balance in balances),
        children=tuple(balances),
    )


def child_key(child: Child) -> tuple[str, str]:
    """What tells one child from another across applications: the name without spaces and the birthday. Every
    application has its own record of the child, so the hours of a year are kept under this key."""
    return squeeze(child.name), child.birthday


def minutes_of(text: str) -> int:
    """Minutes since midnight of ``HH:MM``."""
    return int(text[:2]) * MINUTES_AN_HOUR + int(text[3:])


def split_minutes(bands: Bands, start: str, end: str) -> tuple[int, int]:
    """Day and night minutes of a booking; an end at or before the start lies on the next day."""
    first, last = minutes_of(start), minutes_of(end)
    last += MINUTES_A_DAY if last <= first else 0
    day_from, day_to = minutes_of(bands.day_from), minutes_of(bands.day_to)
    windows = ((day_from + shift, day_to + shift) for shift in (0, MINUTES_A_DAY))
    day = sum(max(0, min(last, high) - max(first, low)) for low, high in windows)
    return day, last - first - day


def whole_hours(day: int, night: int, *, together: bool) -> tuple[int, int, int, int]:
    """Whole day and night hours of minutes, and the minutes left of each band (rule 2 above)."""
    day_hours, day_rest = divmod(day, MINUTES_AN_HOUR)
    night_hours, night_rest = divmod(night, MINUTES_AN_HOUR)
    shared = day_rest + night_rest - MINUTES_AN_HOUR
    if not together or shared < 0:
        return day_hours, night_hours, day_rest, night_rest
    if day_rest > night_rest:
        return day_hours + 1, night_hours, 0, shared
    return day_hours, night_hours + 1, shared, 0


def fee_after_discount(use: Use) -> int:
    """What was paid for the care itself, in yen; never below zero, fares and other costs left out."""
    return max(0, use.fee_yen - use.discount_yen)


def duration(use: Use) -> int:
    """Minutes of a booking."""
    return (minutes_of(use.end) - minutes_of(use.start) - 1) % MINUTES_A_DAY + 1


def _clock_order(use: Use) -> tuple[str, str, str, int, int, str]:
    return use.day, use.start, use.end, use.fee_yen, use.discount_yen, use.id


def _balance(programme: Programme, child: Child, used: int) -> ChildHours:
    cap = programme.hours.multiple_birth if child.multiple_birth else programme.hours.normal
    return ChildHours(child=child.id, cap=cap, used_before=used, counted=0, remaining=max(0, cap - used))


def _child_lines(programme: Programme, child: Child, uses: Sequence[Use], hours_left: int) -> list[AmountLine]:
    """The lines of one child in the order of the clock, with the hours counted and the amounts set."""
    lines: list[AmountLine] = []
    for _, group in groupby(uses, key=lambda use: _unit_key(programme.rounding.unit, use.day, use.id)):
        carry = _Carry()
        for use in group:
            line, carry = _counted(programme, child, use, carry)
            line = _capped(programme, line, hours_left)
            hours_left -= line.day_hours + line.night_hours
            lines.append(line)
    return _compared(programme, lines)


def _unit_key(unit: Unit, day: str, use: str) -> str:
    return {"per_use": use, "per_day": day, "per_month": day[:7], "per_application": ""}[unit]


def _counted(programme: Programme, child: Child, use: Use, carry: _Carry) -> tuple[AmountLine, _Carry]:
    """The line of one use before cap and amount. A use outside the scheme has no hours and passes the carry on."""
    day, night = split_minutes(programme.bands, use.start, use.end)
    outside = _outside(programme, child, use)
    line = AmountLine(
        use=use.id,
        day=use.day,
        start=use.start,
        end=use.end,
        day_minutes=day,
        night_minutes=night,
        day_hours=0,
        night_hours=0,
        ceiling_yen=0,
        fee_yen=fee_after_discount(use),
        amount_yen=0,
        reasons=(outside,) if outside else (),
    )
    if outside:
        return line, carry
    together = programme.rounding.bands == "together"
    hours = whole_hours(day + carry.day, night + carry.night, together=together)
    return replace(line, day_hours=hours[0], night_hours=hours[1]), _Carry(day=hours[2], night=hours[3])


def _outside(programme: Programme, child: Child, use: Use) -> str:
    """The reason code why a use is not covered at all, or ""."""
    if not child.birthday:
        return "birthday"
    if not child.birthday <= use.day <= last_eligible_day(child.birthday, age=programme.age_limit):
        return "age"
    if fiscal_year(use.day) != programme.year_of_use:
        return "year"
    effects = {coupon.kind: coupon.effect for coupon in programme.coupons}
    return "coupon" if use.discount_yen and effects.get(use.discount_kind) == "exclude" else ""


def _capped(programme: Programme, line: AmountLine, hours_left: int) -> AmountLine:
    """Cuts the hours to what is left, day hours first, and sets the ceiling."""
    night = min(line.night_hours, hours_left)
    day = min(line.day_hours, hours_left - night)
    cut = day + night < line.day_hours + line.night_hours
    ceiling = programme.ceiling_yen(day_hours=day, night_hours=night)
    reasons = (*line.reasons, "cap") if cut else line.reasons
    return replace(line, day_hours=day, night_hours=night, ceiling_yen=ceiling, reasons=reasons)


def _compared(programme: Programme, lines: Iterable[AmountLine]) -> list[AmountLine]:
    """Sets the amounts: the lesser of fees and ceilings over each unit of comparison. Within a unit each line first
    gets its own lesser; what the unit allows beyond that goes to the lines in order, never above a line's own fee."""
    done: list[AmountLine] = []
    for _, group in groupby(lines, key=lambda line: _unit_key(programme.rounding.compare, line.day, line.use)):
        members = list(group)
        covered = [line for line in members if line.ceiling_yen or not line.reasons]
        spare = sum(line.ceiling_yen for line in covered) - sum(min(line.fee_yen, line.ceiling_yen) for line in covered)
        for line in members:
            own = min(line.fee_yen, line.ceiling_yen)
            extra = min(spare, line.fee_yen - own) if line in covered else 0
            spare -= extra
            done.append(_explained(programme, line, own + extra, pooled=extra > 0))
    return done


def _explained(programme: Programme, line: AmountLine, amount: int, *, pooled: bool) -> AmountLine:
    """The line with its amount and why that is not the fee."""
    reasons = list(line.reasons)
    minutes = line.day_minutes + line.night_minutes
    if amount < line.fee_yen and not reasons:
        by_minutes = programme.ceiling_yen(day_hours=line.day_minutes, night_hours=line.night_minutes)
        if minutes > MINUTES_AN_HOUR * (line.day_hours + line.night_hours):
            reasons.append("fraction")
        if line.fee_yen * MINUTES_AN_HOUR > by_minutes or not reasons:
            reasons.append("ceiling")
    if pooled:
        reasons.append("pooled")
    return replace(line, amount_yen=amount, reasons=tuple(reasons))


def reason_sentences(programme: Programme, line: AmountLine) -> tuple[str, ...]:
    """The reasons of a line as sentences of the ward's wording. Placeholders: ``{month} {day} {hours} {minutes}
    {counted} {ceiling} {fee} {amount} {age}``."""
    total = line.day_minutes + line.night_minutes
    values = {
        "month": int(line.day[5:7]),
        "day": int(line.day[8:]),
        "hours": total // MINUTES_AN_HOUR,
        "minutes": total % MINUTES_AN_HOUR,
        "counted": line.day_hours + line.night_hours,
        "ceiling": f"{line.ceiling_yen:,}",
        "fee": f"{line.fee_yen:,}",
        "amount": f"{line.amount_yen:,}",
        "age": programme.age_limit,
    }
    return tuple(_fill(programme.wording.reasons[code], values) for code in line.reasons)


def _fill(sentence: str, values: Mapping[str, object]) -> str:
    """Replaces known placeholders only: a rules file is data, and ``str.format`` would follow attributes."""
    for name, value in values.items():
        sentence = sentence.replace(f"{{{name}}}", str(value))
    return sentence
