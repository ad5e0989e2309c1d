"""The check list: each check can pass and can fail, and the contractor never rejects (office.md §3 item 10)."""

from typing import Any

import pytest

from sitter_desk.domain.calculation import calculate
from sitter_desk.domain.records import Account, Check, Use
from sitter_desk.domain.screening import CHECKS, pairs_in_time, proposed_outcome, screen
from tests.unit.domain.builders import SAMPLES, applicant, application, child, finding, programme, taken_in, use

RULES = programme(2024)


def screened(**changes: Any) -> tuple[dict[str, Check], str]:
    case: dict[str, Any] = {
        "application": application(), "applicant": applicant(), "children": [child()], "uses": [use()],
        "findings": [], "hours_used_before": {},
    }  # fmt: skip
    checks, _, outcome = screen(RULES, **{**case, **changes})
    assert [check.code for check in checks] == [kind.code for kind in CHECKS]
    return {check.code: check for check in checks}, outcome


def account(**changes: str) -> Account:
    values: dict[str, Any] = {
        "bank": "0001", "branch": "001", "kind": "1", "number": "0000001", "holder_kana": "ｻﾄｳ ﾚﾝｼﾕｳﾀﾛｳ",
    }  # fmt: skip
    return Account(**{**values, **changes})


def test_a_good_application_passes_and_the_ward_keeps_its_own_check() -> None:
    checks, outcome = screened()
    assert outcome == "pass"
    assert {code for code, check in checks.items() if check.result == "ward"} == {"residence"}
    assert {code for code, check in checks.items() if check.result == "none"} == {
        "form_version", "documents", "multiple_birth", "hours_elsewhere", "tax",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("code", "changes", "result", "note"),
    [
        ("findings", {"findings": [finding()]}, "ward", "differs 続柄"),
        ("findings", {"findings": [finding(blocks=True)]}, "deficient", "differs 続柄"),
        ("findings", {"findings": [finding(blocks=True, state="settled")]}, "pass", ""),
        ("arrival", {"application": application(arrived_on="2025-04-15")}, "pass", "2025-04-15 / 2025-04-15"),
        ("arrival", {"application": application(arrived_on="2025-04-16")}, "ward", "2025-04-16 / 2025-04-15"),
        ("arrival", {"application": application(arrived_on="")}, "deficient", ""),
        ("form_version", {"application": application(method="post", form_version="令和6年度")}, "pass", "令和6年度"),
        (
            "form_version",
            {"application": application(method="post", form_version="令和5年度")},
            "deficient",
            "令和5年度",
        ),
        ("documents", {"application": application(method="post")}, "pass", ""),
        ("documents", {"papers_missing": ["receipt"]}, "deficient", "receipt"),
        ("age", {"children": [child(birthday="2018-04-01")]}, "ward", "2024-10-03"),
        ("age", {"children": [child(birthday="2018-04-02")]}, "pass", ""),
        ("age", {"children": [child(birthday="")]}, "deficient", ""),
        ("year", {"uses": [use(day="2024-03-31")]}, "deficient", "2024-03-31"),
        ("future", {"uses": [use(day="2025-03-31")]}, "ward", "2025-03-31"),
        ("future", {"uses": [use(day="2025-03-30")]}, "pass", ""),
        ("same_use", {"uses": [use("a"), use("b")]}, "deficient", "2024-10-03"),
        ("overlap", {"uses": [use("a"), use("b")]}, "pass", ""),
        ("overlap", {"uses": [use("a"), use("b", start="11:59", end="13:00")]}, "deficient", "2024-10-03"),
        ("overlap", {"uses": [use("a"), use("b", start="12:00", end="13:00")]}, "pass", ""),
        (
            "overlap",
            {"uses": [use("a", start="22:00", end="07:00"), use("b", day="2024-10-04", start="06:30", end="08:00")]},
            "deficient",
            "2024-10-04",
        ),
        ("sitter", {"uses": [use(sitter="")]}, "deficient", "2024-10-03"),
        ("sitter", {"uses": [use(company="　")]}, "deficient", "2024-10-03"),
        ("sitter", {"uses": [use("a"), use("b", child="child-2")]}, "ward", "2024-10-03"),
        ("sitter", {"uses": [use("a"), use("b", child="child-2", sitter="別の練習")]}, "pass", ""),
        ("fee", {"uses": [use(fee_yen=0)]}, "deficient", "2024-10-03"),
        ("fee", {"uses": [use(fee_yen=1000, discount_yen=1001)]}, "ward", "2024-10-03"),
        ("fee", {"uses": [use(fee_yen=1000, discount_yen=1000)]}, "pass", ""),
        ("coupon", {"uses": [use(discount_yen=100, discount_kind="知らない券")]}, "ward", "2024-10-03"),
        ("coupon", {"uses": [use(discount_yen=100, discount_kind="こども家庭庁券")]}, "pass", ""),
        ("hours_cap", {"hours_used_before": {"child-1": 143}}, "pass", "2024-10-03"),
        ("hours_cap", {}, "pass", ""),
        ("multiple_birth", {"children": [child(multiple_birth=True)]}, "ward", ""),
        ("hours_elsewhere", {"application": application(hours_elsewhere=12)}, "ward", "12"),
        ("account", {"application": application(account=account(branch="1"))}, "deficient", "branch"),
        ("account", {"application": application(account=account(number="０００００００"))}, "deficient", "number"),
        ("account", {"application": application(account=account(holder_kana=" "))}, "deficient", "holder_kana"),
        ("account", {"application": application(account=account(holder_kana="ﾍﾞﾂﾉ ﾋﾄ"))}, "ward", "holder_kana"),
    ],
)
def test_each_check(code: str, changes: dict[str, Any], result: str, note: str) -> None:
    checks, outcome = screened(**changes)
    assert (checks[code].result, checks[code].note) == (result, note)
    if result in ("ward", "deficient"):
        assert outcome in (result, "deficient")


def test_a_deficiency_weighs_more_than_a_question_for_the_ward() -> None:
    assert screened(uses=[use(sitter="")], application=application(hours_elsewhere=1))[1] == "deficient"
    assert screened(application=application(hours_elsewhere=1))[1] == "ward"


def test_overlaps_are_found_behind_a_long_booking_too() -> None:
    long = use("long", start="08:00", end="20:00")
    uses: list[Use] = [long, use("b", start="09:00", end="10:00"), use("c", start="19:00", end="21:00")]
    assert [(one.id, other.id) for one, other in pairs_in_time(uses)] == [("long", "b"), ("long", "c")]


@pytest.mark.parametrize(
    ("uses", "before", "birthday", "expected"),
    [
        ([use()], 0, "2020-05-06", ("grant", "")),
        ([use(start="10:00", end="11:45", fee_yen=4_550)], 0, "2020-05-06", ("grant", "")),
        ([use()], 142, "2020-05-06", ("partial", "cap")),
        ([use()], 144, "2020-05-06", ("refuse", "cap")),
        ([use()], 0, "2018-04-01", ("refuse", "age")),
        ([use(end="09:50")], 0, "2020-05-06", ("refuse", "fraction")),
        ([use(discount_yen=7_500)], 0, "2020-05-06", ("refuse", "paid")),
        ([], 0, "2020-05-06", ("refuse", "other")),
    ],
)
def test_what_the_amount_suggests(uses: list[Use], before: int, birthday: str, expected: tuple[str, str]) -> None:
    found = calculate(RULES, children=[child(birthday=birthday)], uses=uses, hours_used_before={"child-1": before})
    assert proposed_outcome(found) == expected
    assert not expected[1] or expected[1] in RULES.wording.refusals


def test_every_application_of_the_samples_can_be_screened() -> None:
    outcomes = []
    for path in sorted(SAMPLES.glob("*.csv")):
        for intake in taken_in(path.read_bytes(), accept=True):
            _, found, outcome = screen(
                RULES, application=intake.application, applicant=intake.applicant, children=intake.children,
                uses=intake.uses, findings=intake.findings, hours_used_before={},
            )  # fmt: skip
            outcomes.append(outcome)
            assert len(found.lines) == len(intake.uses)
    assert {name: outcomes.count(name) for name in ("pass", "ward", "deficient")} == {
        "pass": 3,
        "ward": 69,
        "deficient": 8,
    }
