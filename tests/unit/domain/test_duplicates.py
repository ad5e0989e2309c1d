"""What is suspected to be one and the same, and above all what is not: a clerk looks at every suspicion."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz import fuzz

from sitter_desk.domain.claim import Claim, shared_minutes
from sitter_desk.domain.duplicates import REASONS, Suspicion, Ways, suspect, suspect_carried, suspect_within
from sitter_desk.domain.records import CarriedOver, ChildCategory
from sitter_desk.domain.sameness import PROBABLE
from tests.unit.domain.builders import SHARED, use
from tests.unit.domain.families import account, booking, family, family_child

STRICT = Ways(likeness=fuzz.ratio, one_to_one=lambda claim, day: True)
LENIENT = replace(STRICT, one_to_one=lambda claim, day: False)


def between(one: Claim, other: Claim, ways: Ways = STRICT) -> dict[str, Suspicion]:
    """The suspicions by kind, the same in both orders; each reason has its sentence."""
    found = suspect(one, other, ways)
    assert suspect(other, one, ways) == found
    assert all(reason in REASONS for each in found for reason in each.reasons)
    assert all(0 <= each.likeness <= 100 for each in found)
    assert len({each.kind for each in found}) == len(found), "these cases have one of a kind"
    return {each.kind: each for each in found}


# ---- everyday, and no suspicion -----------------------------------------------------------------------------------


def test_strangers_have_nothing_in_common() -> None:
    assert between(family(0, uses=[booking(0)]), family(1, uses=[booking(1)])) == {}


def test_the_rounds_of_one_applicant_are_one_applicant() -> None:
    april, may = booking(0, day="2024-04-10"), booking(5, day="2024-05-10")
    assert between(family(0, uses=[april]), family(0, of=5, uses=[may])) == {}


@pytest.mark.parametrize(
    "person",
    [
        {"name": "練習田太郎"},
        {"address": "東京都新宿区引越町9-9", "phone": "080-9999-0000"},
        {"phone": "０９０（０２３４）５６７０", "email": "RENSHU0@example.jp"},
        {"kana": "ﾚﾝｼﾕｳﾀﾞ ﾀﾛｳ"},
    ],
)
def test_what_is_moved_or_spelt_in_another_width_is_the_same_person(person: dict[str, Any]) -> None:
    assert between(family(0), family(0, of=5, person=person)) == {}


def test_letters_of_another_form_are_the_same_letters() -> None:
    one = family(0, person={"name": "髙邊　太郎"}, children=[family_child(0, name="髙邊　蓮")])
    other = family(0, of=5, person={"name": "高辺　太郎"}, children=[family_child(0, of=5, name="高邉　蓮")])
    assert between(one, other) == {}


def test_husband_and_wife_with_one_account_are_two_people_of_one_household() -> None:
    home = {"address": "東京都新宿区練習町1-5", "phone": "090-1111-2222"}
    wife = {
        **home,
        "name": "練習田　華子",
        "kana": "レンシュウダ　ハナコ",
        "birthday": "1984-12-01",
        "email": "h@example.jp",
    }
    assert between(family(0, person=home), family(0, of=5, person=wife)) == {}


@pytest.mark.parametrize("marked", [False, True])
def test_twins_in_two_applications_are_two_children(*, marked: bool) -> None:
    categories = (ChildCategory(code="multiple_birth", since="", proven=True),) if marked else ()
    one = family_child(1, categories=categories)
    other = family_child(1, of=5, name="見本川　結菜", kana="ミホンガワ　ユナ", categories=categories)
    assert between(family(1, children=[one]), family(1, of=5, children=[other])) == {}


def test_brother_and_sister_are_two_children() -> None:
    other = family_child(0, of=5, name="練習田　凛", kana="レンシュウダ　リン", birthday="2022-08-01")
    assert between(family(0), family(0, of=5, children=[other])) == {}


def test_one_booking_after_the_other_does_not_overlap() -> None:
    morning, noon = booking(0), booking(5, start="12:00", end="15:00")
    assert between(family(0, uses=[morning]), family(0, of=5, uses=[noon])) == {}


def test_sitters_of_one_name_with_two_companies_may_be_two() -> None:
    one, other = booking(0, sitter="練習　花"), booking(1, sitter="練習　花", company="見本シッター")
    assert between(family(0, uses=[one]), family(1, uses=[other])) == {}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"receipt": "A-20241003-1"}, {"receipt": "A-20241003-1", "company": "見本シッター"}),
        ({"receipt": "12"}, {"receipt": "12"}),  # counted for each customer
        ({"receipt": "なし"}, {"receipt": "なし"}),
        ({"receipt": "A-20241003-1", "company": ""}, {"receipt": "A-20241003-1", "company": ""}),
    ],
)
def test_receipts_of_one_number_may_be_two(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert between(family(0, uses=[booking(0, **one)]), family(1, uses=[booking(1, **other)])) == {}


def test_one_receipt_for_several_bookings_of_an_application() -> None:
    uses = [booking(0, n, day=f"2024-10-{n:02d}", receipt="A-20241031-1") for n in (1, 2, 3)]
    assert suspect_within(family(0, uses=uses), STRICT) == ()


def test_an_account_without_its_numbers_is_no_account() -> None:
    for missing in ({"bank": ""}, {"branch": ""}, {"number": ""}, {"number": "0000000"}):
        assert between(family(0, account=account(0, **missing)), family(1, account=account(0, **missing))) == {}


@pytest.mark.parametrize("side", [0, 1])
def test_a_withdrawn_application_is_asked_about_no_more(side: int) -> None:
    states = [{"state": "withdrawn"} if side == n else {} for n in (0, 1)]
    one, other = (family(0, of=n, uses=[booking(n)], **states[n]) for n in (0, 1))
    assert between(one, other) == {}
    assert suspect_within(family(0, uses=[booking(0), booking(0, 2)], state="withdrawn"), STRICT) == ()


def test_nothing_is_compared_with_itself() -> None:
    claim = family(0, uses=[booking(0)])
    assert suspect(claim, claim, STRICT) == ()
    assert suspect_within(claim, STRICT) == ()


# ---- one child at overlapping times -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "reason", "likeness"),
    [
        ({}, "same_booking", 100),
        ({"start": "11:00", "end": "13:00"}, "overlap", 50),
        ({"day": "2024-10-02", "start": "22:00", "end": "10:00"}, "overlap", 33),
        ({"start": "08:00", "end": "18:00"}, "overlap", 100),
    ],
)
def test_a_child_is_in_one_place_at_a_time(changes: dict[str, Any], reason: str, likeness: int) -> None:
    found = between(family(0, uses=[booking(0)]), family(0, of=5, uses=[booking(5, **changes)]))
    assert list(found) == ["same_time"]
    hit = found["same_time"]
    assert (hit.one, hit.other) == ("use-5-1", "use-0-1"), "the later application comes first"
    assert (hit.reasons, hit.likeness, hit.hard) == ((reason, "child"), likeness, True)


def test_both_parents_may_not_claim_one_booking() -> None:
    other = family(1, children=[family_child(0, of=1)], uses=[booking(1)])
    assert between(family(0, uses=[booking(0)]), other)["same_time"].hard


def test_a_child_under_another_kanji_is_still_one_child() -> None:
    """The reading and the birthday are the same: the name alone would let both pass."""
    other = family(0, of=5, children=[family_child(0, of=5, name="練習田　恋")], uses=[booking(5)])
    found = between(family(0, uses=[booking(0)]), other)
    assert set(found) == {"same_time", "same_child"}
    assert found["same_time"].reasons == ("same_booking", "child_otherwise")


def test_a_birthday_typed_otherwise_hides_no_overlap() -> None:
    """And it is one question about the time, not one about a sitter with two children as well."""
    other = family_child(0, of=5, birthday="2020-11-01")
    uses = [booking(n, sitter="練習　花") for n in (0, 5)]
    found = between(family(0, uses=uses[:1]), family(0, of=5, children=[other], uses=uses[1:]))
    assert set(found) == {"same_time", "same_child"}
    assert found["same_time"].reasons == ("same_booking", "child_otherwise")


def test_within_one_application_too() -> None:
    found = suspect_within(family(0, uses=[booking(0), booking(0, 2, start="11:00", end="14:00")]), STRICT)
    assert [(each.kind, each.one, each.other, each.likeness) for each in found] == [
        ("same_time", "use-0-1", "use-0-2", 33)
    ]
    assert found[0].application == found[0].other_application == "application-0"


def test_a_child_listed_twice_in_one_application() -> None:
    twice = [family_child(0), family_child(0, id="child-b")]
    uses = [booking(0), booking(0, 2, child="child-b")]
    assert [each.kind for each in suspect_within(family(0, children=twice, uses=uses), STRICT)] == [
        "same_child", "same_time",
    ]  # fmt: skip


def test_brothers_at_the_same_time_are_no_overlap() -> None:
    both = [family_child(0), family_child(0, id="child-b", name="練習田　凛", kana="レンシュウダ　リン")]
    uses = [booking(0), booking(0, 2, child="child-b")]
    assert suspect_within(family(0, children=both, uses=uses), STRICT) == ()


# ---- one sitter, one receipt, one account -------------------------------------------------------------------------


def test_one_sitter_with_two_children_at_once() -> None:
    one = family(0, uses=[booking(0, n, day=f"2024-10-{n:02d}", sitter="練習　花") for n in (1, 2)])
    other = family(1, uses=[booking(1, n, day=f"2024-10-{n:02d}", start="11:30", sitter="練習花") for n in (1, 2)])
    found = between(one, other)
    assert list(found) == ["same_sitter"], "once for each two applications and sitter"
    assert (found["same_sitter"].one, found["same_sitter"].other) == ("use-1-1", "use-0-1")
    assert found["same_sitter"].hard
    assert not between(one, other, LENIENT)["same_sitter"].hard


def test_a_sitter_at_night_is_with_the_child_until_morning() -> None:
    night = family(0, uses=[booking(0, start="21:00", end="07:00", sitter="練習　花")])
    early = family(1, uses=[booking(1, day="2024-10-04", start="06:30", end="09:00", sitter="練習　花", company="")])
    assert list(between(night, early)) == ["same_sitter"]


def test_one_receipt_in_two_applications() -> None:
    one = family(
        0, uses=[booking(0, 1, receipt="A-20241003 1"), booking(0, 2, day="2024-10-09", receipt="a-202410031")]
    )
    other = family(0, of=5, uses=[booking(5, day="2024-10-09", start="13:00", end="15:00", receipt="Ａ－202410031")])
    hit = between(one, other)["same_receipt"]
    assert (hit.one, hit.other) == ("use-5-1", "use-0-2"), "the bookings of one day stand beside each other"
    assert (hit.reasons, hit.hard) == (("receipt", "same_day"), True)


def test_one_receipt_for_two_children_says_so() -> None:
    one, other = (family(n, uses=[booking(n, receipt="A-2024-0001", day=f"2024-10-0{n + 1}")]) for n in (0, 1))
    hit = between(one, other)["same_receipt"]
    assert hit.reasons == ("receipt", "other_day", "other_child")
    assert hit.likeness < 100


def test_a_short_number_tells_within_a_household_on_one_day() -> None:
    kid = family_child(0, of=5, name="練習田　凛", kana="レンシュウダ　リン", birthday="2022-08-01")
    for day, kinds in (("2024-10-03", ["same_receipt"]), ("2024-10-04", [])):
        other = family(0, of=5, children=[kid], uses=[booking(5, day=day, start="15:00", end="16:00", receipt="12")])
        assert list(between(family(0, uses=[booking(0, receipt="12")]), other)) == kinds


def _carried(**changes: Any) -> CarriedOver:
    values = {
        "id": "carried", **SHARED, "year_of_use": 2024, "child_name": "練習田蓮", "child_birthday": "2020-01-11",
        "hours": (), "receipts": ("A-2024-0001", "12"), "former_contractor": "前の練習社", "waiting": "",
    }  # fmt: skip
    return CarriedOver(**{**values, **changes})


def test_a_receipt_that_the_former_contractor_took() -> None:
    claim = family(0, uses=[booking(0, receipt="a-2024-0001"), booking(0, 2, day="2024-11-01", receipt="12")])
    hits = suspect_carried(claim, _carried())
    assert [(each.kind, each.one, each.other_application, each.other, each.likeness, each.hard) for each in hits] == [
        ("same_receipt", "use-0-1", "", "carried", 100, True)
    ]
    assert suspect_carried(claim, _carried(child_name="練習田恋"))[0].likeness == PROBABLE
    assert suspect_carried(claim, _carried(child_birthday="2020-01-12")) == ()
    assert suspect_carried(claim, _carried(receipts=("A-2024-0002",))) == ()


def test_one_account_of_two_households() -> None:
    hit = between(family(0), family(1, account=account(0, number="１000000", holder_kana="ﾐﾎﾝ")))["same_account"]
    assert (hit.one, hit.other) == ("applicant-1", "applicant-0")
    assert (hit.reasons, hit.hard) == (("account", "strangers"), True)
    assert hit.likeness < PROBABLE


# ---- probably one, written otherwise ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("person", "hard", "reasons"),
    [
        ({"name": "錬習田　太郎"}, True, {"name_differs", "reading", "birthday", "phone"}),
        ({"name": "れんしゅうだ　たろう"}, True, {"name_differs", "reading", "birthday"}),
        ({"birthday": "1980-04-10"}, True, {"name", "reading", "birthday_differs"}),
        ({"name": "練習田　太朗", "address": "東京都新宿区引越町9", "email": ""}, True, {"name_differs", "phone"}),
        ({"name": "見本川　太郎", "kana": "ミホンガワ　タロウ"}, False, {"name_differs", "birthday", "phone"}),
    ],
)
def test_one_applicant_written_otherwise(person: dict[str, Any], *, hard: bool, reasons: set[str]) -> None:
    found = between(family(0), family(0, of=5, person=person))
    assert list(found) == ["same_person"]
    assert (found["same_person"].one, found["same_person"].other) == ("applicant-5", "applicant-0")
    assert found["same_person"].hard is hard
    assert reasons <= set(found["same_person"].reasons)


def test_one_name_and_birthday_with_nothing_shared_is_asked_and_stops_nothing() -> None:
    """Somebody moved and changed everything, or two people were born on one day under one name."""
    other = family(1, person={"name": "練習田太郎", "kana": "レンシュウダタロウ", "birthday": "1980-04-01"})
    hit = between(family(0), other)["same_person"]
    assert "nothing_shared" in hit.reasons
    assert not hit.hard


@pytest.mark.parametrize(
    ("changes", "hard", "reason"),
    [
        ({"name": "練習田　恋"}, True, "reading"),
        ({"kana": "", "birthday": "2020-01-12"}, True, "birthday_differs"),
        ({"birthday": "2020-11-01"}, True, "birthday_differs"),
        ({"name": "見本川　蓮", "kana": "ミホンガワ　レン"}, False, "given_name"),
    ],
)
def test_one_child_whose_hours_would_be_split(changes: dict[str, Any], *, hard: bool, reason: str) -> None:
    found = between(family(0), family(0, of=5, children=[family_child(0, of=5, **changes)]))
    assert list(found) == ["same_child"]
    hit = found["same_child"]
    assert (hit.one, hit.other, hit.hard) == ("child-5", "child-0", hard)
    assert reason in hit.reasons


def test_strangers_whose_children_sound_alike_stop_nothing() -> None:
    kid = family_child(0, of=1, name="錬習田　恋")
    assert not between(family(0), family(1, children=[kid]))["same_child"].hard


def test_a_child_that_stands_in_both_applications_is_no_other_one() -> None:
    both = [family_child(0, of=5), family_child(0, of=5, id="child-b", name="練習田　恋")]
    assert between(family(0), family(0, of=5, children=both)) == {}


# ---- laws ---------------------------------------------------------------------------------------------------------

TIMES = st.sampled_from(["00:00", "07:00", "09:00", "11:30", "12:00", "21:00"])
DAYS = st.sampled_from(["2024-10-03", "2024-10-04", "2025-03-31"])


@st.composite
def claims(draw: st.DrawFn, own: int) -> Claim:
    """Applications out of few values, so that much is alike."""
    number = draw(st.integers(0, 1))
    names = st.sampled_from(["練習田　太郎", "錬習田　太郎", "髙邊　花", ""])
    kid = draw(st.sampled_from([{}, {"name": "練習田　恋"}, {"birthday": ""}, {"birthday": "2020-11-01"}]))
    uses = [
        booking(own, n, day=draw(DAYS), start=draw(TIMES), end=draw(TIMES), sitter=draw(st.sampled_from(["", "花"])),
                receipt=draw(st.sampled_from(["", "7", "A-2024-0001"])))
        for n in range(draw(st.integers(0, 3)))
    ]  # fmt: skip
    return family(
        number,
        of=own,
        person={"name": draw(names), "phone": draw(st.sampled_from(["", "090-1", "0"]))},
        children=[family_child(draw(st.integers(0, 1)), of=own, **kid)],
        uses=uses,
        account=account(draw(st.integers(0, 1))),
        arrived_on=draw(DAYS),
    )


@settings(max_examples=200)
@given(one=claims(7), other=claims(8), turn=st.permutations(range(3)))
def test_order_never_matters(one: Claim, other: Claim, turn: list[int]) -> None:
    found = suspect(one, other, STRICT)
    assert suspect(other, one, STRICT) == found
    turned = replace(one, uses=tuple(one.uses[n] for n in turn if n < len(one.uses)))
    assert set(suspect(turned, other, STRICT)) == set(found)
    assert set(suspect_within(turned, STRICT)) == set(suspect_within(one, STRICT))


@settings(max_examples=200)
@given(one=claims(7), other=claims(8))
def test_a_suspicion_joins_two_records_of_the_two_applications(one: Claim, other: Claim) -> None:
    for each in (*suspect(one, other, STRICT), *suspect_within(one, STRICT)):
        assert each.one != each.other
        assert {each.application, each.other_application} <= {one.application.id, other.application.id}
        assert each.reasons
        assert all(reason in REASONS for reason in each.reasons)
        assert 0 <= each.likeness <= 100


@given(start=TIMES, end=TIMES, other_start=TIMES, other_end=TIMES, day=DAYS, other_day=DAYS)
def test_minutes_are_shared_by_both(
    start: str, end: str, other_start: str, other_end: str, day: str, other_day: str
) -> None:
    one, other = use(day=day, start=start, end=end), use(day=other_day, start=other_start, end=other_end)
    assert shared_minutes(one, other) == shared_minutes(other, one) >= 0
    assert shared_minutes(one, one) > 0
