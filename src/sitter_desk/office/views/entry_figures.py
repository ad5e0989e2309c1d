"""The computed columns of the uses and their total, by the rules' own calculation.

Hours that the child used before are not known here: they are other people's records, and the screening reads them. So
the amounts are what the rules give for this application alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sitter_desk.domain.calculation import Arrival, calculate
from sitter_desk.domain.minutes import duration
from sitter_desk.domain.programme import LEFT_OUT
from sitter_desk.domain.records import AmountLine, Child, ChildCategory, Use
from sitter_desk.domain.scheme import Scheme
from sitter_desk.domain.typed import Understood
from sitter_desk.office.views.entry_form import CLAIMED, Values, count, place

Reads = Mapping[str, Understood]


@dataclass(frozen=True, kw_only=True)
class UseFigures:
    """The computed columns of one line: minutes, whole hours by band, and the amount in yen; None where it can't be
    computed yet. ``reason``: why nothing can be paid (a code of ``LEFT_OUT``, "" if it can)."""

    minutes: int | None = None
    day_hours: int | None = None
    night_hours: int | None = None
    amount_yen: int | None = None
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class Totals:
    """The sums of the lines that can be read; ``claimed_yen`` is what the paper asks for, None while there is none."""

    uses: int
    minutes: int
    day_hours: int
    night_hours: int
    fee_yen: int
    discount_yen: int
    amount_yen: int
    claimed_yen: int | None


@dataclass(frozen=True, kw_only=True)
class Figures:
    """``uses`` are the lines that can be read, by their number (from 0), in the order of the paper."""

    uses: Mapping[int, Use] = field(repr=False)
    children: tuple[Child, ...] = field(repr=False)
    lines: tuple[UseFigures, ...]
    totals: Totals


NOT_YET = UseFigures()


def figures_of(scheme: Scheme, values: Values, reads: Reads) -> Figures:
    """Everything computed of a form as it stands."""
    children = tuple(_child(reads, number) for number in range(max(1, count(values, "child"))))
    readable = range(count(values, "use"))
    uses = {number: _use(reads, number) for number in readable if _can_be_read(reads, number, len(children))}
    arrival = Arrival(day=reads["arrived_on"].value, time=reads["arrived_time"].value)
    amounts = calculate(scheme, children=children, uses=list(uses.values()), arrival=arrival)
    by_use = {line.use: line for line in amounts.lines}
    lines = tuple(_line(uses[number], by_use[str(number)]) if number in uses else NOT_YET for number in readable)
    return Figures(uses=uses, children=children, lines=lines, totals=_totals(uses, lines, reads))


def _can_be_read(reads: Reads, number: int, children: int) -> bool:
    child = reads[place("use", number, "child")].value
    known = child in map(str, range(children))
    return known and all(reads[place("use", number, key)].value for key in ("day", "start", "end"))


def _child(reads: Reads, number: int) -> Child:
    def of(key: str) -> str:
        return reads[place("child", number, key)].value

    category = ChildCategory(code=of("category"), since=of("since"), proven=bool(of("proven")))
    return Child(
        id=str(number), owner="", engagement="", applicant="", name=str(number), kana="", birthday=of("birthday"),
        birthday_text="", relationship="", categories=(category,) if category.code else (),
        hours_elsewhere=int(of("hours_elsewhere") or 0),
    )  # fmt: skip


def _use(reads: Reads, number: int) -> Use:
    def of(key: str) -> str:
        return reads[place("use", number, key)].value

    return Use(
        id=str(number), owner="", engagement="", application="", child=of("child"), position=number + 1, day=of("day"),
        start=of("start"), end=of("end"), fee_yen=int(of("fee") or 0), other_yen=int(of("other") or 0),
        discount_yen=int(of("discount") or 0), discount_kind=of("discount_kind"), hourly_yen=int(of("hourly") or 0),
        paid_yen=int(of("paid") or 0), company=of("company"), sitter=of("sitter"), receipt=of("receipt"),
        source_row="", struck=False, left_out="",
    )  # fmt: skip


def _line(use: Use, line: AmountLine) -> UseFigures:
    reason = next((code for code in line.reasons if code in LEFT_OUT), "")
    unknown = reason == "birthday"
    return UseFigures(
        minutes=duration(use),
        day_hours=line.whole_day_hours,
        night_hours=line.whole_night_hours,
        amount_yen=None if unknown else line.amount_yen,
        reason="" if unknown else reason,
    )


def _totals(uses: Mapping[int, Use], lines: tuple[UseFigures, ...], reads: Reads) -> Totals:
    claimed = reads[CLAIMED.key].value
    return Totals(
        uses=len(uses),
        minutes=sum(line.minutes or 0 for line in lines),
        day_hours=sum(line.day_hours or 0 for line in lines),
        night_hours=sum(line.night_hours or 0 for line in lines),
        fee_yen=sum(use.fee_yen for use in uses.values()),
        discount_yen=sum(use.discount_yen for use in uses.values()),
        amount_yen=sum(line.amount_yen or 0 for line in lines),
        claimed_yen=int(claimed) if claimed else None,
    )
