"""計算根拠 as words and steps: for the screen, the letter and the telephone, from the stored lines alone."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sitter_desk.domain.dates import MINUTES_AN_HOUR
from sitter_desk.domain.programme import Programme
from sitter_desk.domain.records import AmountLine

StepCode = str

STEPS: dict[StepCode, str] = {
    "booked": "Minutes of the booking",
    "outside": "Minutes outside the days and hours of the scheme",
    "carried": "Minutes carried in from earlier uses",
    "whole": "Whole hours",
    "counted": "Hours counted within the cap",
    "first": "Of them hours without ceiling",
    "ceiling": "Ceiling",
    "price": "Fee paid",
    "discount": "Discount",
    "fee": "Fee after discount",
    "amount": "Amount",
}
"""The steps of one line in their order, each with its label; minutes, hours, then yen."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """One figure of the way from booking to amount; ``unit`` is minutes, hours or yen."""

    code: StepCode
    value: int
    unit: str


def steps_of(line: AmountLine) -> tuple[Step, ...]:
    """The way of one use from its minutes to its amount; steps that change nothing are left out."""
    whole, counted = line.whole_day_hours + line.whole_night_hours, line.day_hours + line.night_hours
    booked = line.day_minutes + line.night_minutes + line.outside_minutes
    figures = (
        ("booked", booked, "minutes", True),
        ("outside", -line.outside_minutes, "minutes", bool(line.outside_minutes)),
        ("carried", line.carried_minutes, "minutes", bool(line.carried_minutes)),
        ("whole", whole, "hours", True),
        ("counted", counted, "hours", counted != whole),
        ("first", line.first_hours, "hours", bool(line.first_hours)),
        ("ceiling", line.ceiling_yen, "yen", True),
        ("price", line.price_yen, "yen", bool(line.discount_yen)),
        ("discount", -line.discount_yen, "yen", bool(line.discount_yen)),
        ("fee", line.fee_yen, "yen", True),
        ("amount", line.amount_yen, "yen", True),
    )
    return tuple(Step(code=code, value=value, unit=unit) for code, value, unit, told in figures if told)


def amounts_by_reason(lines: Iterable[AmountLine]) -> dict[str, int]:
    """Yen between fee and amount by reason code, over any number of lines."""
    total: Counter[str] = Counter()
    for line in lines:
        total.update({each.reason: each.yen for each in line.differences})
    return dict(sorted(total.items()))


def reason_sentences(programme: Programme, line: AmountLine) -> tuple[str, ...]:
    """The reasons of a line as sentences of the ward's wording. Placeholders: ``{month} {day} {hours} {minutes}
    {counted} {first} {ceiling} {fee} {amount} {age} {cap}``."""
    total = line.day_minutes + line.night_minutes + line.outside_minutes
    category = programme.category(line.category)
    values = {
        "month": int(line.day[5:7]),
        "day": int(line.day[8:]),
        "hours": total // MINUTES_AN_HOUR,
        "minutes": total % MINUTES_AN_HOUR,
        "counted": line.day_hours + line.night_hours,
        "first": line.first_hours,
        "ceiling": f"{line.ceiling_yen:,}",
        "fee": f"{line.fee_yen:,}",
        "amount": f"{line.amount_yen:,}",
        "age": category.age_limit if category else "",
        "cap": max(category.year_and_month) if category else "",
    }
    whole = {"fraction": {**values, "counted": line.whole_day_hours + line.whole_night_hours}}
    # What dropping minutes left, before a cap took its part.
    return tuple(fill(programme.wording.reasons[code], whole.get(code, values)) for code in line.reasons)


def fill(sentence: str, values: Mapping[str, object]) -> str:
    """Replaces known placeholders only: a rules file is data, and ``str.format`` would follow attributes."""
    for name, value in values.items():
        sentence = sentence.replace(f"{{{name}}}", str(value))
    return sentence
