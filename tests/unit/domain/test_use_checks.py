"""The checks of the uses: which bookings share a minute, what a receipt adds up to, which discount excludes a use."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.records import Use
from sitter_desk.domain.use_checks import check_coupon, check_one_to_one, check_receipt, pairs_in_time
from tests.unit.domain.builders import data_programme, programme, use

RULES = programme()
EXCLUDING = "杉並子育て応援券"
WITH_EXCLUSION = data_programme("suginami-2026")


def test_overlaps_are_found_behind_a_long_booking_too() -> None:
    long = use("long", start="08:00", end="20:00")
    uses: list[Use] = [long, use("b", start="09:00", end="10:00"), use("c", start="19:00", end="21:00")]
    assert [(one.id, other.id) for one, other in pairs_in_time(uses)] == [("long", "b"), ("long", "c")]


TIMES = st.integers(0, 23).map(lambda hour: f"{hour:02}:30")
BOOKINGS = st.lists(st.tuples(st.sampled_from(["2024-10-03", "2024-10-04", "2024-10-05"]), TIMES, TIMES), max_size=8)


@given(BOOKINGS)
def test_the_pairs_in_time_are_those_that_share_a_minute(drawn: list[tuple[str, str, str]]) -> None:
    uses = [use(str(at), day=day, start=start, end=end) for at, (day, start, end) in enumerate(sorted(drawn))]
    minutes = {each.id: minutes_of_all_days(each) for each in uses}
    expected = {
        (one.id, other.id)
        for at, one in enumerate(uses)
        for other in uses[at + 1 :]
        if minutes[one.id] & minutes[other.id]
    }
    assert {(one.id, other.id) for one, other in pairs_in_time(uses)} == expected


def minutes_of_all_days(booked: Use) -> set[int]:
    """Every minute of a booking, counted from a Sunday; the slow way."""
    begins, ends = (int(text[:2]) * 60 + int(text[3:]) for text in (booked.start, booked.end))
    day = int(booked.day[8:]) * 1440
    return set(range(day + begins, day + (ends if ends > begins else ends + 1440)))


# ---- one sitter ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "result"),
    [
        ("練習　花", "練習花", "ward"),
        ("髙橋　練習", "高橋練習", "ward"),
        ("Ｔ．練習", "t.練習", "ward"),
        ("練習　花", "練習　華", "pass"),
        ("", "", "pass"),  # that both are unnamed is another check's question
    ],
)
def test_one_sitter_is_one_however_the_name_is_written(one: str, other: str, result: str) -> None:
    rules = replace(RULES, sitters=replace(RULES.sitters, one_to_one=True))
    together = [(use("a", sitter=one), use("b", child="child-2", sitter=other))]
    assert check_one_to_one(rules, together)[0] == result


# ---- receipts ------------------------------------------------------------------------------------------------------


def booked(identity: str, paid: int, *, receipt: str = "A-0001", **changes: Any) -> Use:
    """A use of 20,000 yen on a receipt that says ``paid`` in all."""
    return use(identity, fee_yen=20_000, paid_yen=paid, receipt=receipt, **changes)


@pytest.mark.parametrize(
    ("uses", "wrong"),
    [
        ([booked("a", 40_000), booked("b", 40_000, day="2024-10-04")], []),
        ([booked("a", 40_000), booked("b", 40_000, receipt="ａ-0001 ")], []),
        ([booked("a", 40_000), booked("b", 0)], []),  # the total stands on its first line alone
        ([booked("a", 20_000), booked("b", 0)], []),
        ([booked("a", 20_000, receipt=""), booked("b", 20_000, receipt="")], []),
        ([booked("a", 20_000), booked("b", 20_000, receipt="A-0002")], []),
        ([booked("a", 20_000), booked("b", 20_000, company="見本シッター")], []),
        ([booked("a", 40_840, other_yen=840), booked("b", 40_840, child="child-2")], []),
        ([booked("a", 20_000), booked("b", 20_000)], ["a", "b"]),  # one receipt of 20,000 yen claimed for two uses
        ([booked("a", 40_000, receipt=""), booked("b", 40_000, receipt="")], ["a", "b"]),
        ([booked("a", 40_000), booked("b", 20_000)], ["a"]),
        ([booked("a", 50_000), booked("b", 50_000)], ["a", "b"]),
    ],
)
def test_the_uses_of_one_receipt_make_its_total_together(uses: list[Use], wrong: list[str]) -> None:
    days = {each.id: f"2024-10-{at:02}" for at, each in enumerate(uses, 3)}
    result, read, note = check_receipt(RULES, [replace(each, day=days[each.id]) for each in uses])
    assert (result, note) == ("deficient" if wrong else "pass", "; ".join(days[each] for each in wrong))
    assert read == f"{sum(1 for each in uses if each.paid_yen)} / {len(uses)}"


def test_where_no_total_was_entered_nothing_is_said_to_fit() -> None:
    assert check_receipt(RULES, [booked("a", 0), booked("b", 0)]) == ("none", "0 / 2", "")


@given(st.lists(st.tuples(st.integers(0, 30_000), st.integers(0, 900)), min_size=1, max_size=6), st.integers(-3, 3))
def test_a_receipt_is_right_when_its_total_is_the_sum_and_never_otherwise(
    parts: list[tuple[int, int]], off: int
) -> None:
    total = sum(fee + other for fee, other in parts)
    paid = max(1, total + off)
    uses = [
        use(str(at), fee_yen=fee, other_yen=other, paid_yen=paid, receipt="A-0001")
        for at, (fee, other) in enumerate(parts)
    ]
    assert (check_receipt(RULES, uses)[0] == "pass") == (paid == total)


# ---- discounts -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "result", "read"),
    [
        ({"discount_kind": EXCLUDING}, "ward", EXCLUDING),
        ({"discount_kind": EXCLUDING, "discount_yen": 500}, "pass", EXCLUDING),
        ({"discount_kind": "知らない券", "discount_yen": 500}, "ward", "知らない券"),
        ({"discount_kind": "知らない券"}, "pass", ""),
        ({}, "pass", ""),
    ],
)
def test_a_kind_that_excludes_a_use_and_took_nothing_off_is_looked_at(
    changes: dict[str, Any], result: str, read: str
) -> None:
    assert check_coupon(WITH_EXCLUSION, [use(**changes)]) == (result, read, "2024-10-03" if result == "ward" else "")
