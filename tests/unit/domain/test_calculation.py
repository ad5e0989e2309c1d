"""Amounts: the worked examples of the public pages and the laws (domain.md §1.2, §1.5)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitter_desk.domain.calculation import Calculation, calculate
from sitter_desk.domain.explanation import amounts_by_reason, reason_sentences, steps_of
from sitter_desk.domain.lookup import child_key
from sitter_desk.domain.minutes import duration, minutes_of, split_minutes, whole_hours
from sitter_desk.domain.programme import Coupon, FirstHours, Programme, Rounding, Service
from sitter_desk.domain.records import Use
from sitter_desk.domain.scheme import scheme_of
from tests.unit.domain.amounts import ARRIVED, RULES, amount
from tests.unit.domain.builders import child, multiple_birth, use

UNITS = ("per_use", "per_day", "per_month", "per_application")


def rounded(unit: str, bands: str = "together", compare: str = "per_use") -> Programme:
    return replace(RULES, rounding=Rounding(unit=unit, bands=bands, compare=compare))  # type: ignore[arg-type]  # drawn


MEGURO = [
    use(f"use-{day}", day=day, start="09:00", end=end, fee_yen=20_000)
    for day, end in [
        ("2024-09-01", "11:17"), ("2024-09-10", "10:35"), ("2024-09-20", "12:40"), ("2024-10-05", "13:15"),
        ("2024-10-15", "11:40"),
    ]
]  # fmt: skip
"""The five uses of 目黒区's question: 2:17, 1:35, 3:40, 4:15, 2:40."""


@pytest.mark.parametrize(
    ("unit", "hours", "yen"),
    [("per_use", 12, 30_000), ("per_day", 12, 30_000), ("per_month", 13, 32_500), ("per_application", 14, 35_000)],
)
def test_the_five_uses_of_meguro(unit: str, hours: int, yen: int) -> None:
    found = amount(*MEGURO, rules=rounded(unit, compare=unit))
    assert (found.day_hours, found.night_hours, found.amount_yen) == (hours, 0, yen)


def test_a_big_coupon_still_consumes_the_full_hours() -> None:
    found = amount(use(start="10:00", end="14:00", fee_yen=10_400, discount_yen=4_400, discount_kind="こども家庭庁券"))
    assert (found.amount_yen, found.claimed_yen, found.day_hours) == (6_000, 6_000, 4)
    assert found.remaining_hours == 140
    assert found.lines[0].reasons == ()


def test_the_notice_of_the_design_adds_up() -> None:
    uses = [
        use("a", day="2024-10-03", start="09:00", end="12:30", fee_yen=10_500),
        use("b", day="2024-10-10", start="13:00", end="17:00", fee_yen=6_000),
        use("c", day="2024-10-16", start="20:00", end="23:00", fee_yen=9_300),
        use("d", day="2024-10-24", start="10:00", end="11:45", fee_yen=4_550),
        use("e", day="2024-10-30", start="18:00", end="21:15", fee_yen=8_450),
    ]
    found = amount(*uses, before=96)
    assert [line.ceiling_yen for line in found.lines] == [7_500, 10_000, 8_500, 2_500, 7_500]
    assert [line.amount_yen for line in found.lines] == [7_500, 6_000, 8_500, 2_500, 7_500]
    assert (found.claimed_yen, found.amount_yen) == (38_800, 32_000)
    assert (found.day_hours, found.night_hours, found.remaining_hours) == (13, 1, 34)
    assert [line.reasons for line in found.lines] == [
        ("fraction", "ceiling"), (), ("ceiling",), ("fraction", "ceiling"), ("fraction", "ceiling"),
    ]  # fmt: skip
    assert reason_sentences(RULES, found.lines[3])[0] == (
        "10月24日の利用は1時間45分でした。1時間未満を切り捨て、1時間として計算しました。"
    )


@pytest.mark.parametrize(
    ("start", "end", "day", "night"),
    [
        ("09:00", "12:00", 180, 0),
        ("20:00", "23:00", 120, 60),
        ("22:00", "07:00", 0, 540),
        ("21:30", "00:15", 30, 135),
        ("23:00", "09:00", 120, 480),
        ("06:30", "08:45", 105, 30),
        ("05:00", "23:00", 900, 180),
        ("09:00", "09:00", 900, 540),
        ("21:00", "08:00", 120, 540),
        ("00:00", "00:00", 900, 540),
    ],
)
def test_minutes_are_split_at_the_edges_across_midnight(start: str, end: str, day: int, night: int) -> None:
    minutes = split_minutes(RULES, use(start=start, end=end))
    assert (minutes.day, minutes.night, minutes.outside) == (day, night, 0)


@pytest.mark.parametrize(
    ("start", "end", "hours"),
    [
        ("20:00", "23:00", (2, 1)),  # 8,500 yen
        ("21:15", "22:30", (1, 0)),  # 45 and 30 minutes: the band with more
        ("21:40", "22:30", (0, 0)),  # 50 minutes are no hour
        ("21:30", "22:30", (0, 1)),  # equal: the dearer night
        ("21:30", "22:45", (0, 1)),
        ("20:45", "22:30", (1, 0)),
        ("20:30", "23:45", (1, 2)),  # 90 and 105: an hour each, and one of both, the night having more left
        ("06:15", "08:30", (1, 1)),  # 45 night, 90 day: the shared hour is the night's
    ],
)
def test_an_hour_of_minutes_from_both_bands(start: str, end: str, hours: tuple[int, int]) -> None:
    line = amount(use(start=start, end=end, fee_yen=50_000)).lines[0]
    assert (line.day_hours, line.night_hours) == hours


def test_separate_bands_drop_their_own_minutes() -> None:
    rules = rounded("per_application", bands="separate", compare="per_application")
    uses = [
        use("a", start="21:30", end="22:30", fee_yen=9_000),
        use("b", day="2024-10-04", start="21:30", end="22:40", fee_yen=9_000),
    ]
    found = amount(*uses, rules=rules)
    assert (found.day_hours, found.night_hours, found.amount_yen) == (1, 1, 6_000)
    assert amount(*uses, rules=rounded("per_use", bands="separate")).amount_yen == 0


def test_a_unit_of_comparison_pools_fees_and_ceilings_but_no_line_exceeds_its_fee() -> None:
    uses = [use("a", fee_yen=9_000), use("b", day="2024-10-05", fee_yen=6_000)]
    assert amount(*uses).amount_yen == 7_500 + 6_000
    pooled = amount(*uses, rules=rounded("per_month", compare="per_month"))
    assert [line.amount_yen for line in pooled.lines] == [9_000, 6_000]
    assert pooled.lines[0].reasons == ("pooled",)


def test_the_cap_cuts_the_cheaper_hours_first_and_says_so() -> None:
    found = amount(use(start="18:00", end="00:00", fee_yen=50_000), before=140)
    assert (found.day_hours, found.night_hours, found.amount_yen, found.remaining_hours) == (2, 2, 12_000, 0)
    assert found.lines[0].reasons == ("cap", "ceiling")
    assert amount(use(), before=144).amount_yen == 0
    assert amount(use(), before=900).remaining_hours == 0


def test_hours_of_another_municipality_and_a_multiple_birth_change_the_cap() -> None:
    assert amount(use(), elsewhere=12).remaining_hours == 144 - 12 - 3
    assert amount(use(), of=multiple_birth()).remaining_hours == 288 - 3


def test_each_child_has_its_own_hours() -> None:
    twins = [child(), child(id="child-2", name="佐藤　練習葵")]
    uses = [use("a"), use("b", child="child-2", day="2024-10-04")]
    found = calculate(
        scheme_of(RULES), children=twins, uses=uses, used_before={"child-1": {"2024-05": 142}}, arrival=ARRIVED
    )
    assert [(each.counted, each.remaining) for each in found.children] == [(2, 0), (3, 141)]
    assert (found.cap_hours, found.remaining_hours) == (288, 141)


def test_a_child_is_known_again_in_another_application() -> None:
    assert child_key("佐藤 練習蓮", "2020-05-06") == child_key("佐藤　練習蓮", "2020-05-06")
    assert child_key("髙橋　練習蓮", "2020-05-06") == child_key("高橋練習蓮", "2020-05-06")
    assert child_key("渡邉\U000e010f　練習", "2020-05-06") == child_key("渡辺 練習", "2020-05-06")
    assert child_key("佐籐　練習蓮", "2020-05-06") != child_key("佐藤　練習蓮", "2020-05-06")
    assert child_key("佐藤　練習蓮", "2020-05-07") != child_key("佐藤　練習蓮", "2020-05-06")
    assert child_key("佐藤　練習蓮", "") == ""


@pytest.mark.parametrize(
    ("birthday", "day", "reason"),
    [
        ("2018-04-01", "2024-03-31", ("year",)),
        ("2018-04-01", "2024-04-01", ("age",)),
        ("2018-04-02", "2025-03-31", ()),
        ("2024-10-04", "2024-10-03", ("age",)),
        ("", "2024-10-03", ("birthday",)),
    ],
)
def test_a_use_outside_the_scheme_counts_no_hours(birthday: str, day: str, reason: tuple[str, ...]) -> None:
    found = amount(use(day=day), of=child(birthday=birthday))
    assert found.lines[0].reasons == reason
    assert (found.amount_yen, found.remaining_hours) == ((0, 144) if reason else (7_500, 141))


def test_an_excluding_coupon_excludes_the_use_and_a_subtracting_one_does_not() -> None:
    rules = replace(RULES, coupons=(Coupon(kind="応援券", effect="exclude"),))
    with_coupon = use(discount_yen=500, discount_kind="応援券")
    assert amount(with_coupon, rules=rules).lines[0].reasons == ("coupon",)
    assert amount(with_coupon).amount_yen == 7_000
    assert amount(use(discount_kind="応援券"), rules=rules).lines[0].reasons == ("coupon",)  # its yen may be forgotten
    assert amount(use(discount_kind="応援券")).amount_yen == 7_500


def test_fares_never_count_and_a_discount_never_makes_it_negative() -> None:
    assert amount(use(fee_yen=5_000, other_yen=9_000)).amount_yen == 5_000
    assert amount(use(fee_yen=2_640, discount_yen=4_400)).claimed_yen == 0


def test_a_placeholder_of_a_rules_file_reaches_nothing_else() -> None:
    wording = replace(RULES.wording, reasons={**RULES.wording.reasons, "fraction": "{counted.__class__}{month}"})
    line = amount(use(start="10:00", end="11:45", fee_yen=4_550)).lines[0]
    assert reason_sentences(replace(RULES, wording=wording), line)[0] == "{counted.__class__}10"


# ---- laws ------------------------------------------------------------------------------------------------------

CLOCK = st.integers(0, 24 * 4 - 1).map(lambda quarter: f"{quarter // 4:02}:{quarter % 4 * 15:02}")
EXACT_CLOCK = st.integers(0, 24 * 60 - 1).map(lambda minute: f"{minute // 60:02}:{minute % 60:02}")
DAYS = st.integers(0, 420).map(lambda number: (date(2024, 3, 1) + timedelta(days=number)).isoformat())
RULE_SETS = st.builds(
    rounded, st.sampled_from(UNITS), st.sampled_from(["together", "separate"]), st.sampled_from(UNITS)
)


@st.composite
def many_uses(draw: st.DrawFn) -> list[Use]:
    drawn = draw(
        st.lists(
            st.tuples(
                DAYS, EXACT_CLOCK | CLOCK, EXACT_CLOCK | CLOCK, st.integers(0, 40_000), st.integers(0, 9_000),
                st.sampled_from(["child-1", "child-2"]),
            ),
            max_size=12,
        )
    )  # fmt: skip
    return [
        use(f"use-{at}", day=day, start=start, end=end, fee_yen=fee, discount_yen=off, child=owner)
        for at, (day, start, end, fee, off, owner) in enumerate(drawn)
    ]


FAMILY = [child(), multiple_birth(id="child-2", birthday="2018-04-02")]


def family_amount(rules: Programme, uses: Sequence[Use], before: int) -> Calculation:
    used_before = {each.id: {"2024-04": before} for each in FAMILY}
    return calculate(scheme_of(rules), children=FAMILY, uses=uses, used_before=used_before, arrival=ARRIVED)


@settings(max_examples=150, deadline=None)
@given(RULE_SETS, many_uses(), st.integers(0, 150))
def test_never_above_what_was_paid_nor_the_ceiling_nor_the_cap(rules: Programme, uses: list[Use], before: int) -> None:
    found = family_amount(rules, uses, before)
    paid = {each.id: max(0, each.fee_yen - each.discount_yen) for each in uses}
    assert all(0 <= line.amount_yen <= line.fee_yen == paid[line.use] for line in found.lines)
    assert found.amount_yen <= 2_500 * found.day_hours + 3_500 * found.night_hours
    assert all(each.counted + each.remaining <= each.cap for each in found.children)
    assert all(each.counted <= max(0, each.cap - before) for each in found.children)
    assert 60 * (found.day_hours + found.night_hours) <= sum(
        line.day_minutes + line.night_minutes for line in found.lines
    )
    if rules.rounding.compare == "per_use":
        assert all(line.amount_yen <= line.ceiling_yen for line in found.lines)


@settings(max_examples=100, deadline=None)
@given(RULE_SETS, many_uses(), st.integers(0, 150), st.randoms(use_true_random=False))
def test_the_order_of_entry_does_not_matter(rules: Programme, uses: list[Use], before: int, rng: object) -> None:
    shuffled = list(uses)
    rng.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis hands out a random.Random
    assert family_amount(rules, shuffled, before) == family_amount(rules, uses, before)


@given(EXACT_CLOCK, EXACT_CLOCK)
def test_the_minutes_of_both_bands_are_the_duration(start: str, end: str) -> None:
    minutes = split_minutes(RULES, use(start=start, end=end))
    between = (minutes_of(end) - minutes_of(start)) % 1440 or 1440
    assert min(minutes.day, minutes.night, minutes.outside) >= 0
    assert minutes.day + minutes.night == duration(use(start=start, end=end)) == between


@given(st.integers(0, 1440), st.integers(0, 1440))
def test_together_no_full_hour_is_lost_and_separate_never_gains(day: int, night: int) -> None:
    day_hours, night_hours, day_rest, night_rest = whole_hours(day, night, together=True)
    assert day_hours + night_hours == (day + night) // 60
    assert 60 * (day_hours + night_hours) + day_rest + night_rest == day + night
    assert min(day_rest, night_rest) >= 0
    assert whole_hours(day, night, together=False) == (day // 60, night // 60, day % 60, night % 60)


@settings(max_examples=100, deadline=None)
@given(many_uses(), st.integers(0, 150))
def test_a_line_below_its_fee_says_why(uses: list[Use], before: int) -> None:
    for line in family_amount(RULES, uses, before).lines:
        assert (line.amount_yen < line.fee_yen) <= bool(line.reasons)
        assert len(reason_sentences(RULES, line)) == len(line.reasons)
        assert not any("{" in sentence for sentence in reason_sentences(RULES, line))


def test_a_pool_never_pays_for_hours_that_the_cap_cut() -> None:
    pooled = rounded("per_use", compare="per_month")
    uses = [use("a", end="13:00", fee_yen=6_000), use("b", day="2024-10-04", end="13:00", fee_yen=12_000)]
    found = amount(*uses, rules=pooled)
    assert [line.amount_yen for line in found.lines] == [6_000, 12_000]  # 18,000 of 20,000 that the month allows
    cut = amount(*uses, rules=pooled, before=138)  # two hours of the second are left: half of its fee at most
    assert [line.amount_yen for line in cut.lines] == [6_000, 6_000]
    gone = amount(*uses, rules=pooled, before=140)
    assert [(line.day_hours, line.amount_yen) for line in gone.lines] == [(4, 6_000), (0, 0)]
    assert gone.lines[1].reasons == ("cap", "ceiling")


def test_the_first_hours_pay_no_minutes_that_were_dropped() -> None:
    rules = replace(RULES, first_hours=FirstHours(hours=50))
    assert amount(use(end="10:59", fee_yen=11_900), rules=rules).amount_yen == 6_000  # 60 of 119 minutes
    assert amount(use(end="09:59", fee_yen=11_900), rules=rules).amount_yen == 0
    assert amount(use(end="11:00", fee_yen=11_900), rules=rules).amount_yen == 11_900


def test_the_first_hours_never_pay_less_than_the_others() -> None:
    """Without a ceiling is no lower one: two of two and a half hours for 3,000 yen are paid whole, as ever after."""
    rules = replace(RULES, first_hours=FirstHours(hours=2))
    cheap = use(end="11:30", fee_yen=3_000)
    assert [amount(cheap, rules=rules, before=hours).amount_yen for hours in (0, 1, 2)] == [3_000] * 3


@settings(max_examples=150, deadline=None)
@given(RULE_SETS, many_uses(), st.integers(0, 60), st.integers(0, 150), st.integers(1, 20))
def test_more_hours_used_before_never_give_more(
    rules: Programme, uses: list[Use], first: int, before: int, more: int
) -> None:
    """The ward holds a screening between the least and the most that may have been used (docs/adr/0009)."""
    rules = replace(rules, first_hours=FirstHours(hours=first))
    fewer, found = family_amount(rules, uses, before + more), family_amount(rules, uses, before)
    assert fewer.amount_yen <= found.amount_yen
    for one, other in zip(fewer.children, found.children, strict=True):
        assert one.counted <= other.counted


# ---- the explanation -------------------------------------------------------------------------------------------


@settings(max_examples=150, deadline=None)
@given(RULE_SETS, many_uses(), st.integers(0, 150), st.integers(0, 60), st.booleans())
def test_every_yen_between_fee_and_amount_has_its_reason(
    rules: Programme, uses: list[Use], before: int, first: int, limited: bool
) -> None:
    rules = replace(
        rules,
        first_hours=FirstHours(hours=first),
        bands=replace(rules.bands, hourly_price_limits=limited),
        service=Service(weekdays="月火水木金土", opens="06:00", closes="23:00"),
    )
    found = family_amount(rules, [replace(each, hourly_yen=2_200) for each in uses], before)
    for line in found.lines:
        assert sum(each.yen for each in line.differences) == line.fee_yen - line.amount_yen
        assert all(each.yen > 0 and each.reason in line.reasons for each in line.differences)
        assert len(reason_sentences(rules, line)) == len(line.reasons)
    assert sum(amounts_by_reason(found.lines).values()) == found.claimed_yen - found.amount_yen


@settings(max_examples=100, deadline=None)
@given(many_uses(), st.integers(0, 12), st.integers(0, 150))
def test_splitting_a_bundle_of_uses_changes_nothing(uses: list[Use], at: int, before: int) -> None:
    """Two applications, the earlier uses in the first: hours per use, each child's ledger carried on."""
    ordered = sorted(uses, key=lambda each: (each.day, each.start, each.end, each.fee_yen, each.discount_yen, each.id))
    whole = family_amount(RULES, ordered, before)
    first = family_amount(RULES, ordered[:at], before)
    used = {
        each.child: {month.month: month.used_before + month.counted for month in each.months} for each in first.children
    }
    second = calculate(scheme_of(RULES), children=FAMILY, uses=ordered[at:], used_before=used, arrival=ARRIVED)
    assert first.amount_yen + second.amount_yen == whole.amount_yen
    assert {line.use: line.amount_yen for line in (*first.lines, *second.lines)} == {
        line.use: line.amount_yen for line in whole.lines
    }
    assert second.remaining_hours == whole.remaining_hours


def test_a_sentence_about_minutes_tells_what_dropping_them_left_and_not_what_the_cap_did() -> None:
    line = amount(use(start="09:00", end="19:30", fee_yen=31_500), before=142).lines[0]
    assert line.reasons == ("fraction", "cap", "ceiling")
    assert [sentence.split("、")[-1] for sentence in reason_sentences(RULES, line)[:2]] == [
        "10時間として計算しました。", "10月3日の利用は2時間として計算しました。",
    ]  # fmt: skip


def test_a_line_can_be_followed_from_minutes_to_yen() -> None:
    line = amount(
        use(start="18:00", end="21:15", fee_yen=12_000, discount_yen=1_000, discount_kind="こども家庭庁券"), before=142
    ).lines[0]
    assert [(step.code, step.value, step.unit) for step in steps_of(line)] == [
        ("booked", 195, "minutes"), ("whole", 3, "hours"), ("counted", 2, "hours"), ("ceiling", 5_000, "yen"),
        ("price", 12_000, "yen"), ("discount", -1_000, "yen"), ("fee", 11_000, "yen"), ("amount", 5_000, "yen"),
    ]  # fmt: skip
    assert amounts_by_reason([line]) == {"cap": 2_500, "ceiling": 2_875, "fraction": 625}
