"""What no record may hold: days and times that are none, signs that hide or compute; never the value in the error."""

import re
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.checking import DAYS, LEAST, MONTHS, MOST, NAMES, NEEDED, SIGNED, TIMES, refuse_unfit
from sitter_desk.domain.dates import parse_day
from sitter_desk.domain.records import (
    RECORD_TYPES,
    Account,
    CarriedOver,
    ChildCategory,
    Difference,
    ExportRow,
    Handover,
    HandoverLine,
    MonthHours,
    Party,
    PlannedDay,
    Record,
    Repair,
    Round,
    Screening,
    UsedHours,
)
from sitter_desk.domain.screening import screen
from sitter_desk.errors import RecordUnfit
from tests.unit.domain.builders import (
    SHARED,
    applicant,
    application,
    child,
    dossier,
    export,
    finding,
    row,
    taken_in,
    use,
)


def unfit(record: Record) -> str:
    """The field that the error names, or ""."""
    try:
        refuse_unfit(record)
    except RecordUnfit as error:
        return str(error.details["field"])
    return ""


def is_day(text: str) -> bool:
    """A day as the calendar of Python knows it, in the one spelling that is kept."""
    try:
        return bool(re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text)) and bool(date.fromisoformat(text))
    except ValueError:
        return False


LINE = HandoverLine(content="練習", reference="", unit="枚", given=1, received=-1)


def carried(hours: UsedHours) -> CarriedOver:
    """What a former contractor counted for a child."""
    return CarriedOver(
        id="carried", owner="desk", engagement="engagement", subject="person", year_of_use=2024,
        child_name="佐藤　練習蓮", child_birthday="2020-05-06", hours=(hours,), receipts=(), former_contractor="",
        waiting="",
    )  # fmt: skip


def handover(line: HandoverLine) -> Handover:
    """A confirmation record with one line."""
    values: dict[str, Any] = dict.fromkeys((field.name for field in fields(Handover)), "")
    return Handover(**{**values, "revision": 1, "lines": (line,), "heads": ()})


def screening(**changes: Any) -> Screening:
    """The screening of one good application."""
    found = screen(dossier())
    values = {
        "id": "screening", **SHARED, "application": "application", "application_revision": 2, "rule_sets": (),
        "checks": found.checks, "lines": found.calculation.lines, "claimed_yen": 7_500, "day_hours": 3,
        "night_hours": 0, "amount_yen": 7_500, "cap_hours": 144, "remaining_hours": 141,
        "children": found.calculation.children, "outcome": "pass", "screened_by": "練習", "screened_on": "2025-04-15",
    }  # fmt: skip
    return Screening(**{**values, **changes})


def told(**changes: Any) -> Screening:
    """The same with its one line, or its child's months, changed."""
    good = screening()
    if "months" in changes:
        return replace(good, children=(replace(good.children[0], **changes),))
    return replace(good, lines=(replace(good.lines[0], **changes),))


SPELLINGS = (
    st.dates().map(date.isoformat)
    | st.builds("{}-{:02}-{:02}".format, st.integers(1990, 2030), st.integers(0, 13), st.integers(0, 32))
    | st.builds("令和{}年{}月{}日".format, st.integers(0, 9), st.integers(0, 13), st.integers(0, 32))
    | st.builds("{}/{}/{}".format, st.integers(1990, 2030), st.integers(1, 12), st.integers(1, 31))
    | st.text(max_size=12)
)


@given(SPELLINGS)
def test_the_days_that_stand_are_those_that_read_as_themselves(text: str) -> None:
    stands = is_day(text) and "1868" <= text < "2200"  # the day before and the day after exist as well
    assert stands == (text == parse_day(text) != "")
    assert (not unfit(applicant(birthday=text))) == (text == "" or stands)
    assert (not unfit(use(day=text))) == stands  # with the day of a use is computed


@given(st.builds("{:02}:{:02}".format, st.integers(0, 30), st.integers(0, 70)) | st.text(max_size=6))
def test_the_times_that_stand_are_those_of_a_clock(text: str) -> None:
    clock = re.fullmatch("(?:[01][0-9]|2[0-3]):[0-5][0-9]", text, re.ASCII)
    assert (unfit(application(arrived_time=text)) == "") == (text == "" or clock is not None)
    assert (unfit(use(start=text)) == "") == (unfit(use(end=text)) == "") == (clock is not None)


NUMBERS = st.integers(-(10**12), 10**12) | st.integers(-2, 2) | st.sampled_from([MOST - 1, MOST])
COUNTED: dict[str, tuple[Callable[[int], Record], int]] = {
    **{
        name: (lambda number, name=name: use(**{name: number}), 0)  # type: ignore[misc]  # bound at once
        for name in ("fee_yen", "other_yen", "discount_yen", "hourly_yen", "paid_yen", "position")
    },
    "hours_elsewhere": (lambda number: child(hours_elsewhere=number), 0),
    "hours": (lambda number: carried(UsedHours(month="2024-05", hours=number)), 0),
    "received": (lambda number: handover(replace(LINE, received=number)), -1),
    "given": (lambda number: handover(replace(LINE, given=number)), 0),
    "yen": (lambda number: told(differences=(Difference(reason="ceiling", yen=number),)), 1),
    "amount_yen": (lambda number: told(amount_yen=number), 0),
    "cap": (lambda number: told(months=(MonthHours(month="2024-05", cap=number, used_before=0, counted=0),)), -1),
    "used_before": (
        lambda number: told(months=(MonthHours(month="2024-05", cap=0, used_before=number, counted=0),)),
        0,
    ),
}
"""Records that hold a number, and the least it may be."""


@pytest.mark.parametrize("name", COUNTED)
@given(number=NUMBERS)
def test_no_number_is_below_nothing_or_beyond_all_sums(name: str, number: int) -> None:
    make, least = COUNTED[name]
    assert unfit(make(number)) == ("" if least <= number < MOST else name)


def test_every_number_of_every_record_is_looked_at() -> None:
    """A negative one is refused wherever it stands, so that no new field is forgotten."""
    for record in (use(), child(), screening(), handover(LINE)):
        for field in fields(record):
            if type(getattr(record, field.name)) is int:
                assert unfit(replace(record, **{field.name: -2})) == field.name


@pytest.mark.parametrize("name", ["day", "start", "end"])
def test_a_use_and_its_line_have_their_day_and_times(name: str) -> None:
    assert unfit(use(**{name: ""})) == name
    assert unfit(told(**{name: ""})) == name


@pytest.mark.parametrize(
    ("month", "stands"),
    [("2024-05", True), ("2024-13", False), ("2024-5", False), ("", False), ("2024-05-01", False), ("5月", False)],
)
def test_a_month_is_one_of_the_calendar(month: str, *, stands: bool) -> None:
    assert (unfit(carried(UsedHours(month=month, hours=1))) == "") is stands


@pytest.mark.parametrize(
    ("record", "field"),
    [
        (use(day="2024-02-30"), "day"),
        (use(day="2024/10/03"), "day"),
        (use(day="２０２４-10-03"), "day"),
        (use(start="9時"), "start"),
        (use(discount_yen=-20_000), "discount_yen"),
        (child(hours_elsewhere=-10), "hours_elsewhere"),
        (use(end="24:00"), "end"),
        (use(company="=cmd"), "company"),
        (use(sitter="+練習"), "sitter"),
        (applicant(name="=HYPERLINK(1)"), "name"),
        (applicant(name="練習\u202e太郎"), "name"),
        (applicant(name="<b>練習"), "name"),
        (applicant(kana="練習\n太郎"), "kana"),
        (applicant(birthday="1990-02-29"), "birthday"),
        (applicant(address="=1+1"), "address"),
        (applicant(phone="090\u200b1234"), "phone"),
        (applicant(email="練習\ud800"), "email"),
        (child(name="練習\ufffd"), "name"),
        (application(arrived_on="令和7年3月30日"), "arrived_on"),
        (application(applied_at="\t2025-03-30"), "applied_at"),
        (application(children=("c1", "=cmd")), "children"),
        (
            application(account=Account(bank="0001", branch="001", kind="1", number="1", holder_kana="<i>")),
            "holder_kana",
        ),
    ],
)
def test_an_unfit_field_is_named_and_its_value_is_not(record: Record, field: str) -> None:
    with pytest.raises(RecordUnfit) as caught:
        refuse_unfit(record)
    assert caught.value.details.keys() == {"type", "field"}
    assert caught.value.details["field"] == field
    assert RECORD_TYPES[str(caught.value.details["type"])] is type(record)
    value = getattr(record, field, None)
    assert not isinstance(value, str) or value not in str(caught.value)


@pytest.mark.parametrize(
    "record",
    [
        use(), applicant(), child(), application(), finding(),
        applicant(phone="+81-90-0000-0001", address="-練習町1"),
        applicant(name="葛\U000e0102西　練習𠮷子", kana="ｻﾄｳ ﾚﾝｼﾕｳ"),
        applicant(birthday="", birthday_text="平成-5年1月29日"),
        finding(note="一行目\n二行目", detail="a <b> c"),
    ],
)  # fmt: skip
def test_what_people_are_called_and_write_stands(record: Record) -> None:
    refuse_unfit(record)


def test_nested_objects_are_looked_into() -> None:
    day = PlannedDay(step="close", planned="2025-02-30", actual="")
    first = Round(id="r", owner="d", engagement="e", number=1, plan=(replace(day, planned="2025-02-28"), day))
    assert unfit(first) == "planned"
    assert unfit(replace(first, plan=first.plan[:1])) == ""


def test_rows_of_the_portal_stand_as_they_came() -> None:
    repair = Repair(column="電話番号", received="=1", proposed="0", accepted=False)
    refuse_unfit(
        ExportRow(
            id="row",
            owner="ward",
            engagement="engagement",
            file="f",
            row=2,
            reference="=E1",
            cells=("=cmd", "\u202e"),
            repairs=(repair,),
            refused="",
        )
    )


def test_every_field_that_is_named_exists() -> None:
    """A name misspelt in the tables of the check would let everything through."""
    kinds: list[type[Any]] = [
        *RECORD_TYPES.values(), Account, ChildCategory, PlannedDay, Party, HandoverLine, MonthHours, Difference,
    ]  # fmt: skip
    known = {field.name for kind in kinds for field in fields(kind)}
    assert known >= DAYS | MONTHS | TIMES | NAMES | SIGNED | LEAST.keys()
    assert all({field.name for field in fields(kind)} >= names for kind, names in NEEDED.items())
    assert all(names <= DAYS | TIMES for names in NEEDED.values())
    assert {name for name in known if name.endswith(("_on", "_day"))} <= DAYS


def test_what_the_intake_says_of_good_rows_stands() -> None:
    """Two rows that spell one telephone number differently are a finding, never a stop for the whole file."""
    spelt = row(電話番号="+81-90-0000-0001"), row(利用日="2024-10-10")
    for intake in taken_in(export(*spelt)):
        for record in (intake.applicant, intake.application, *intake.children, *intake.uses, *intake.findings):
            refuse_unfit(record)
