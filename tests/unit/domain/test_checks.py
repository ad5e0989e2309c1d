"""Each check of the list can pass and can fail, and every switch of the rules turns one."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitter_desk.domain.certified import NOBODY, Certified, certified_of
from sitter_desk.domain.checks import Result
from sitter_desk.domain.paper_checks import faults_of
from sitter_desk.domain.programme import Programme, Sitters, Window
from sitter_desk.domain.records import Account, Certification, ChildCategory, PaperCheck
from sitter_desk.domain.scheme import scheme_of
from sitter_desk.domain.screening import proposed_outcome, screen
from tests.unit.domain.builders import (
    applicant,
    application,
    child,
    data_programme,
    dossier,
    duplicate,
    finding,
    multiple_birth,
    paper,
    use,
)
from tests.unit.domain.checklist import ALWAYS, PAPERS, POSTED, RULES, certification, screened

TWIN = child(id="child-2", name="佐藤　練習湊", kana="サトウ　レンシュウミナト")
TWICE = [
    child(id="child-3", name="佐藤練習蓮"),
    child(id="child-4", name="佐藤　練習恋"),
    child(id="child-5", name="髙橋　練習蓮", kana="タカハシ　レンシュウレン"),
]
"""The child of the builders once more, written otherwise: never its own twin."""


def account(**changes: str) -> Account:
    values: dict[str, Any] = {
        "bank": "0001", "branch": "001", "kind": "1", "number": "0000001", "holder_kana": "ｻﾄｳ ﾚﾝｼﾕｳﾀﾛｳ",
    }  # fmt: skip
    return Account(**{**values, **changes})


def of_category(code: str, *, since: str = "", proven: bool = False) -> ChildCategory:
    return ChildCategory(code=code, since=since, proven=proven)


def without(papers: list[PaperCheck], code: str) -> list[PaperCheck]:
    return [each for each in papers if each.document != code]


@pytest.mark.parametrize(
    ("code", "changes", "result", "note"),
    [
        ("findings", {"findings": [finding()]}, "ward", "differs 続柄"),
        ("findings", {"findings": [finding(blocks=True)]}, "open", "differs 続柄"),
        ("findings", {"findings": [finding(), finding(id="f2", field="住所")]}, "ward", "differs 続柄; differs 住所"),
        ("findings", {"findings": [finding(blocks=True, state="settled")]}, "pass", ""),
        ("duplicates", {"duplicates": [duplicate()]}, "open", "same_time"),
        ("duplicates", {"duplicates": [duplicate(kind="same_person", hard=False)]}, "ward", "same_person"),
        ("duplicates", {"duplicates": [duplicate(state="different")]}, "pass", ""),
        ("duplicates", {"duplicates": [duplicate(state="same")]}, "pass", ""),
        ("arrival", {"application": application(arrived_on="2025-04-15")}, "pass", ""),
        ("arrival", {"application": application(arrived_on="2025-04-16")}, "ward", "2024-10-03"),
        ("arrival", {"application": application(arrived_on="2024-03-31")}, "ward", "2024-10-03"),
        (
            "arrival",
            {"application": application(arrived_on="2025-04-16", postmarked_on="2025-04-15")},
            "ward",
            "2024-10-03",
        ),
        ("arrival", {"application": application(arrived_on="")}, "open", ""),
        ("arrival", {"uses": [use(), use("b", day="2025-04-02")]}, "ward", "2025-04-02"),
        ("form_version", {"application": application(form_version="令和元年度")}, "none", ""),
        ("form_version", {"application": POSTED}, "pass", ""),
        ("form_version", {"application": replace(POSTED, form_version="令和5年度")}, "deficient", ""),
        ("form_version", {"application": replace(POSTED, form_version="")}, "deficient", ""),
        ("documents", {"application": POSTED}, "open", "; ".join(ALWAYS)),
        ("documents", {"application": POSTED, "papers": without(PAPERS, "receipt")}, "open", "receipt"),
        ("documents", {"application": POSTED, "papers": PAPERS}, "pass", ""),
        (
            "documents",
            {"application": POSTED, "papers": [*without(PAPERS, "receipt"), paper("receipt", present="no")]},
            "deficient",
            "receipt",
        ),
        (
            "documents",
            {"application": POSTED, "papers": [*without(PAPERS, "receipt"), paper("receipt", legible="no")]},
            "deficient",
            "receipt",
        ),
        (
            "documents",
            {"application": POSTED, "papers": [*without(PAPERS, "uses"), paper("uses", name_matches="no")]},
            "deficient",
            "uses",
        ),
        (
            "documents",
            {"application": POSTED, "papers": PAPERS, "uses": [use(discount_yen=1, discount_kind="こども家庭庁券")]},
            "open",
            "discount",
        ),
        ("age", {"children": [child(birthday="2018-04-01")]}, "ward", "2024-10-03"),
        ("age", {"children": [child(birthday="2018-04-02")]}, "pass", ""),
        ("age", {"children": [child(birthday="")]}, "deficient", ""),
        ("year", {"uses": [use(day="2024-03-31")]}, "deficient", "2024-03-31"),
        ("future", {"uses": [use(day="2025-03-31")]}, "ward", "2025-03-31"),
        ("future", {"uses": [use(day="2025-03-30")]}, "pass", ""),
        ("same_use", {"uses": [use("a"), use("b")]}, "deficient", "2024-10-03"),
        ("same_use", {"uses": [use("a"), use("b", end="12:01")]}, "pass", ""),
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
        ("one_to_one", {"uses": [use("a"), use("b", child="child-2")]}, "ward", "2024-10-03"),
        ("one_to_one", {"uses": [use("a"), use("b", child="child-2", sitter="別の練習")]}, "pass", ""),
        ("one_to_one", {"uses": [use("a"), use("b", child="child-2", start="12:00", end="13:00")]}, "pass", ""),
        ("fee", {"uses": [use(fee_yen=0)]}, "deficient", "2024-10-03"),
        ("fee", {"uses": [use(fee_yen=1000, discount_yen=1001)]}, "ward", "2024-10-03"),
        ("fee", {"uses": [use(fee_yen=1000, discount_yen=1000)]}, "pass", ""),
        ("receipt", {"uses": [use(other_yen=500, discount_yen=1_000, paid_yen=7_000)]}, "pass", ""),
        ("receipt", {"uses": [use(other_yen=500, discount_yen=1_000, paid_yen=7_001)]}, "deficient", "2024-10-03"),
        ("receipt", {"uses": [use(paid_yen=0)]}, "none", ""),
        ("coupon", {"uses": [use(discount_yen=100, discount_kind="知らない券")]}, "ward", "2024-10-03"),
        ("coupon", {"uses": [use(discount_yen=100, discount_kind="こども家庭庁券")]}, "pass", ""),
        ("coupon", {"uses": [use(discount_kind="知らない券")]}, "pass", ""),
        ("hours_cap", {"used_before": {"child-1": {"2024-05": 143}}}, "pass", "2024-10-03"),
        ("hours_cap", {}, "pass", ""),
        ("category", {"children": [multiple_birth()]}, "ward", "multiple_birth"),
        ("category", {"children": [multiple_birth(), TWIN]}, "pass", ""),
        ("category", {"children": [multiple_birth()], "siblings": [TWIN]}, "pass", ""),
        ("category", {"children": [multiple_birth(), *TWICE]}, "ward", "multiple_birth"),
        ("category", {"children": [multiple_birth()], "siblings": TWICE}, "ward", "multiple_birth"),
        ("category", {"children": [multiple_birth(), *TWICE, TWIN]}, "pass", ""),
        ("category", {"children": [multiple_birth(birthday="")], "siblings": [replace(TWIN, birthday="")]}, "ward",
         "multiple_birth"),
        (
            "category",
            {"children": [multiple_birth(), child(id="child-2", birthday="2020-05-07")]},
            "ward",
            "multiple_birth",
        ),
        ("category", {"children": [multiple_birth()], "papers": [paper("multiple_birth")]}, "pass", ""),
        (
            "category",
            {"children": [multiple_birth()], "papers": [paper("multiple_birth", legible="no")]},
            "ward",
            "multiple_birth",
        ),
        ("category", {"children": [child(categories=(of_category("multiple_birth", proven=True),))]}, "pass", ""),
        ("category", {"children": [child(categories=(of_category("unheard_of", proven=True),))]}, "ward", "unheard_of"),
        ("hours_elsewhere", {"children": [child(hours_elsewhere=12)]}, "ward", ""),
        ("hours_elsewhere", {"children": [child(hours_elsewhere=12)], "papers": [paper("elsewhere")]}, "pass", ""),
        (
            "hours_elsewhere",
            {"children": [child(hours_elsewhere=12)], "papers": [paper("elsewhere", present="no")]},
            "ward",
            "",
        ),
        ("account", {"application": application(account=account(branch="1"))}, "deficient", "branch"),
        ("account", {"application": application(account=account(number="０００００００"))}, "deficient", "number"),
        ("account", {"application": application(account=account(holder_kana=" "))}, "deficient", "holder_kana"),
        ("account", {"application": application(account=account(holder_kana="ﾍﾞﾂﾉ ﾋﾄ"))}, "ward", "holder_kana"),
        ("account", {"applicant": applicant(kana="サトウ　レンシユウタロウ")}, "pass", ""),
    ],
)  # fmt: skip
def test_each_check(code: str, changes: dict[str, Any], result: str, note: str) -> None:
    checks, outcome = screened(**changes)
    assert (checks[code].result, checks[code].note) == (result, note)
    weight = ("pass", "none", "ward", "deficient", "open")
    assert weight.index(outcome) >= weight.index(result) or result == "none"


@pytest.mark.parametrize(
    ("code", "rules", "changes", "result", "note"),
    [
        ("form_version", data_programme("chiyoda-2024"), {"application": replace(POSTED, form_version="")}, "ward", ""),
        ("one_child", data_programme("bunkyo-2025"), {}, "pass", ""),
        (
            "one_child",
            data_programme("bunkyo-2025"),
            {"children": [child(), child(id="child-2")]},
            "deficient",
            "",
        ),
        ("service", data_programme("chuo-2021"), {"uses": [use(day="2021-10-03")]}, "ward", "2021-10-03"),  # Sunday
        ("service", data_programme("chuo-2021"), {"uses": [use(day="2021-11-03")]}, "ward", "2021-11-03"),  # holiday
        ("service", data_programme("chuo-2021"), {"uses": [use(day="2021-10-04", end="22:30")]}, "ward", "2021-10-04"),
        ("service", data_programme("chuo-2021"), {"uses": [use(day="2021-10-04")]}, "pass", ""),
        ("service", RULES, {"uses": [use(day="2024-10-06", end="09:00")]}, "pass", ""),  # day and night, Sundays too
        (
            "category",
            data_programme("shinagawa-2025"),
            {"children": [child(categories=(of_category("disability"),))]},
            "deficient",
            "disability",
        ),
        (
            "category",
            data_programme("shinagawa-2025"),
            {"children": [child(categories=(of_category("disability", since="2025-05-01"),))]},
            "ward",
            "disability",
        ),
        (
            "documents",
            data_programme("shinagawa-2025"),
            {"children": [child(categories=(of_category("disability", since="2025-05-01"),))]},
            "open",
            "uses; receipt; disability",
        ),
        (
            "documents",
            data_programme("suginami-2026"),
            {"application": POSTED, "papers": [paper("application"), paper("uses"), paper("receipt")]},
            "deficient",
            "receipt",  # a copy, where the ward wants the original
        ),
        (
            "documents",
            data_programme("suginami-2026"),
            {"application": POSTED, "papers": [paper("application"), paper("uses"), paper("receipt", original="yes")]},
            "pass",
            "",
        ),
        (
            "hours_elsewhere",
            replace(RULES, elsewhere=replace(RULES.elsewhere, deduct=False)),
            {"children": [child(hours_elsewhere=12)]},
            "none",
            "",
        ),
        (
            "one_to_one",
            replace(RULES, sitters=Sitters(one_to_one=False)),
            {"uses": [use("a"), use("b", child="child-2")]},
            "none",
            "",
        ),
        (
            "receipt",
            replace(RULES, bands=replace(RULES.bands, hourly_price_limits=True)),
            {"uses": [use("a", hourly_yen=2_000), use("b", day="2024-10-04")]},
            "deficient",
            "2024-10-04",
        ),
    ],
)
def test_each_switch_of_the_rules(code: str, rules: Programme, changes: dict[str, Any], result: str, note: str) -> None:
    checks, _ = screened(rules, **changes)
    assert (checks[code].result, checks[code].note) == (result, note)


# ---- the window of each use ----------------------------------------------------------------------------------------


def halves(**changes: Any) -> Programme:
    """Two windows, the second to 17:00 of its last day."""
    second = {"uses_from": "2024-10-01", "uses_to": "2025-03-31", "opens": "2024-10-15", "last_arrival": "2025-04-15"}
    return replace(
        RULES,
        windows=(
            Window(uses_from="2024-04-01", uses_to="2024-09-30", opens="2024-04-01", last_arrival="2024-10-31"),
            Window(**{**second, "last_time": "17:00", **changes}),
        ),
    )


BOTH = [use("a", day="2024-09-30"), use("b", day="2024-10-01")]


@pytest.mark.parametrize(
    ("day", "time", "result", "note"),
    [
        ("2024-10-31", "", "pass", ""),
        ("2024-10-14", "", "ward", "2024-10-01"),  # before the second opens
        ("2024-11-01", "", "ward", "2024-09-30"),
        ("2025-04-15", "17:00", "ward", "2024-09-30"),
        ("2025-04-15", "17:01", "ward", "2024-09-30; 2024-10-01"),
        ("2025-04-15", "", "ward", "2024-09-30; 2024-10-01"),  # the time decides, and nobody knows it
        ("2025-04-14", "", "ward", "2024-09-30"),
    ],
)
def test_each_use_is_held_against_the_window_of_its_own_day(day: str, time: str, result: str, note: str) -> None:
    checks, _ = screened(halves(), application=application(arrived_on=day, arrived_time=time), uses=BOTH)
    assert (checks["arrival"].result, checks["arrival"].note) == (result, note)


def test_a_late_use_is_left_out_and_the_others_are_paid() -> None:
    found = screen(dossier(halves(), application=application(arrived_on="2024-11-01"), uses=BOTH))
    assert [line.reasons for line in found.calculation.lines] == [("late",), ()]
    assert found.calculation.amount_yen == 7_500
    assert proposed_outcome(found.calculation.lines) == ("partial", "late")


def test_the_rules_of_each_day_give_its_window() -> None:
    later = halves()
    summer = replace(later, version="2", effective_from="2024-10-01", windows=later.windows[1:])
    checks, _ = screened(scheme_of(replace(later, windows=later.windows[:1]), summer), uses=BOTH,
                         application=application(arrived_on="2024-10-20"))  # fmt: skip
    assert checks["arrival"].result == "pass"


# ---- companies and sitters -----------------------------------------------------------------------------------------


COMPANY = certification("company", "ﾍﾞﾋﾞｰｹｱ練習")
SITTER = certification("sitter", "練習　花", company="ベビーケア練習")


@pytest.mark.parametrize(
    ("lists", "result"),
    [
        ([], "none"),
        ([COMPANY], "pass"),
        ([certification("company", "別の練習会社")], "ward"),
        ([certification("company", "ベビーケア練習", valid=("2024-04-01", "2024-10-02"))], "ward"),
        ([certification("company", "ベビーケア練習", valid=("2024-10-03", "2024-10-03"))], "pass"),
        ([certification("company", "ベビーケア練習", valid=("2024-10-04", ""))], "ward"),
        (
            [
                certification("company", "ベビーケア練習", valid=("2023-04-01", "2024-03-31")),
                certification("company", "ベビーケア練習", valid=("2024-09-01", "")),
            ],
            "pass",
        ),
        ([SITTER], "pass"),
        ([COMPANY, SITTER], "pass"),
        ([COMPANY, certification("sitter", "練習　花", company="別の練習会社")], "ward"),
        ([COMPANY, certification("sitter", "練習　花", company="")], "pass"),
        ([COMPANY, certification("sitter", "練習 花", company="ﾍﾞﾋﾞｰｹｱ 練習")], "pass"),  # spelt otherwise
        ([COMPANY, certification("sitter", "練習　葉", company="ベビーケア練習")], "ward"),
    ],
)
def test_company_and_sitter_were_certified_on_the_day(lists: list[Certification], result: Result) -> None:
    checks, _ = screened(certified=certified_of(lists))
    assert checks["certified"].result == result
    assert checks["certified"].note == ("2024-10-03" if result == "ward" else "")


def test_where_the_ward_gave_no_list_nothing_is_compared() -> None:
    assert certified_of([]) == NOBODY == Certified(companies=None, sitters=None)
    assert NOBODY.company_on(use())
    assert NOBODY.sitter_on(use())
    rules = replace(RULES, sitters=Sitters(company_certified=False, sitter_certified=False))
    other = certified_of([certification("company", "別の練習会社"), certification("sitter", "別の人")])
    assert screened(rules, certified=other)[0]["certified"].result == "none"


# ---- a paper --------------------------------------------------------------------------------------------------------


@given(*(st.sampled_from(("yes", "no", "none")) for _ in range(4)), st.booleans())
def test_a_paper_is_right_when_nothing_of_it_is_wrong(
    present: str, legible: str, original: str, name: str, wanted: bool
) -> None:
    document = replace(RULES.documents[2], original=wanted)
    seen = paper("receipt", present=present, legible=legible, original=original, name_matches=name)
    wrong = "no" in (legible, name) or present != "yes" or (wanted and original == "no")
    assert bool(faults_of(document, seen, arrived_on="2025-03-30")) == wrong


@pytest.mark.parametrize(
    ("issued_on", "arrived_on", "old"),
    [
        ("2025-01-10", "2025-04-10", False),
        ("2025-01-09", "2025-04-10", True),
        ("2024-12-31", "2025-03-31", False),
        ("2025-02-28", "2025-05-31", False),
        ("2025-02-27", "2025-05-31", True),
        ("", "2025-04-10", True),  # nobody typed the day: it can't be said to be new
    ],
)
def test_a_paper_may_be_as_old_as_the_rules_say(issued_on: str, arrived_on: str, old: bool) -> None:
    register = replace(RULES.documents[2], months_old=3)
    faults = faults_of(register, paper(register.code, issued_on=issued_on), arrived_on=arrived_on)
    assert faults == (("old",) if old else ())
